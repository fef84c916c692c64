package employer

import (
	"strings"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// The name that is the subject of a verb, or stands behind a phrase.

// subject is the name before the verb of a term: the nearest part of the
// sentence, between commas, that is one.
func (n *names) subject(t board.Term) (doc.Span, bool) {
	first, verb := n.upTo(t, 80)
	for end := n.beforeTown(first, verb); end > first; {
		from := n.afterComma(first, end)
		if s, ok := n.apposedTo(first, from); ok {
			return s, true
		}
		to := n.beforeSeat(from, end)
		if s, ok := n.whole(n.behindColon(from, to), to); ok && n.free(from, to) {
			return s, true
		}
		if from <= first {
			return doc.Span{}, false
		}
		end = from - 1
	}
	return doc.Span{}, false
}

// beforeSeat is where a name ends before the words that say where its house
// is: "L'EHPAD Le Ricochet situé dans le nord du Cantal".
func (n *names) beforeSeat(from, end int) int {
	for i := from + 2; i < end; i++ {
		switch strings.TrimSuffix(strings.TrimSuffix(n.word(i), "s"), "e") {
		case "situ", "implant", "install":
			return i
		}
	}
	return end
}

// beforeTown is where a subject ends before the town it is in: "Le Ricochet à
// Valgorge recrute".
func (n *names) beforeTown(first, verb int) int {
	i := verb
	for i > first && n.Mentions.Owner[i-1] != mention.None && n.Inside(int32(i-1), mention.Of(mention.Place)) {
		i--
	}
	if i == verb || i <= first+1 || n.word(i-1) != "a" {
		return verb
	}
	if w := n.word(i - 2); i > first+2 && (w == "base" || n.is(i-2, stop)) { // "basé à", "située à"
		i--
	}
	return i - 1
}

// apposedTo is the name at the sentence's head that the noun of an organisation
// behind a comma, at token at, tells of: "Sillon, cabinet de conseil, recrute".
func (n *names) apposedTo(first, at int) (doc.Span, bool) {
	if at <= first+1 || !n.is(at, noun) {
		return doc.Span{}, false
	}
	s, ok := n.whole(n.behindColon(first, at-1), at-1)
	return s, ok && n.free(first, at-1) && n.proper(s)
}

// upTo is where a term's sentence begins, at most so many tokens before its verb,
// and the verb.
func (n *names) upTo(t board.Term, most int) (first, verb int) {
	verb = int(n.Hits[t.Hit].From)
	first = verb
	for verb-first < most && first > int(n.First[t.Block]) && n.Tok[first-1].Sentence == n.Tok[verb].Sentence {
		first--
	}
	return first, verb
}

// opener is the name that begins a term's sentence, where what it is or where
// stands between it and the verb: "Le Vieux Phare (Sète) recrute", "Sillon –
// crèche de 18 berceaux – recherche".
func (n *names) opener(t board.Term) (doc.Span, bool) {
	first, verb := n.upTo(t, 40)
	end := n.part(first, verb)
	if end == verb || !n.free(first, end) {
		return doc.Span{}, false
	}
	return n.whole(first, end)
}

// afterComma is where the part of a sentence that ends at end begins: behind
// the last comma that stands in no bracket.
func (n *names) afterComma(first, end int) int {
	depth := 0
	for i := end - 1; i >= first; i-- {
		switch {
		case n.Tok[i].IsMark(')'):
			depth++
		case n.Tok[i].IsMark('('):
			depth--
		case n.Tok[i].IsMark(',') && depth == 0 && !n.formBehind(i, end):
			return i + 1
		}
	}
	return first
}

// formBehind says whether a company's form stands behind the comma at token i,
// which belongs to its name: "Vernois Instruments, Inc., is hiring".
func (n *names) formBehind(i, end int) bool {
	to := i + 2
	if to < end && n.Tok[to].IsMark('.') {
		to++
	}
	return i+1 < end && n.is(i+1, legalForm) && (to >= end || n.Tok[to].IsMark(','))
}

// behindColon is where a part goes on behind "Offre de mission :".
func (n *names) behindColon(from, end int) int {
	depth := 0
	for i := end - 1; i > from; i-- {
		switch {
		case n.Tok[i].IsMark(')'):
			depth++
		case n.Tok[i].IsMark('('):
			depth--
		case depth == 0 && (n.Tok[i].IsMark(':') || n.Tok[i].IsMark('!')):
			return i + 1
		}
	}
	return from
}

// free says whether a part of a sentence has an article or a capital at its
// head, and no verb or pronoun in it.
func (n *names) free(from, to int) bool {
	for i := from; i < to; i++ {
		shouted := n.Tok[i].Is(token.Upper) && n.Tok[from].Is(token.Upper) && to > from+1
		steps := n.word(i) == "pas" && n.Tok[i].Is(token.Capital) // "Les Petits Pas"
		if n.is(i, stop) && !shouted && !steps {
			return false
		}
	}
	from = n.behindColon(from, to)
	for from < to && n.Tok[from].Kind == token.Mark {
		from++
	}
	return from < to && (n.Tok[from].Is(token.Capital) || article(n.word(from)) || n.word(from) == "notre" || n.camel(from))
}

// stops are the words that no name holds.
const stops = `un une par nous vous qui que dont est sont a ont sera ne pas se il elle we you which will is are has situe situee situes basee bases implante implantee installe installee`

// hires says whether a term's verb is one that hires: "recherche" is when a
// determiner follows, "recherché" and "de recherche" are not.
func (n *names) hires(t board.Term) bool {
	h := n.Hits[t.Hit]
	text := strings.ToLower(n.Doc.Quote(t.Span))
	if h.To-h.From > 1 { // "is hiring", "will offer"
		return !strings.HasPrefix(text, "will") || n.offered(int(h.To), min(int(n.First[t.Block+1]), int(h.To)+6))
	}
	if strings.HasSuffix(text, "é") || strings.HasSuffix(text, "és") || strings.HasSuffix(text, "s") && !strings.HasSuffix(text, "seeks") {
		return false
	}
	if h.From > 0 {
		switch n.word(int(h.From) - 1) {
		case "de", "en", "la", "d", "une", "et", "l", "cette", "votre", "notre", "ne":
			return false
		}
	}
	i := int(h.To)
	end := int(n.First[t.Block+1])
	switch text {
	case "recrute", "recrutent", "embauche", "cherche", "cherchent", "seeks":
		return true
	case "engage":
		return i >= end || determiner(n.word(i))
	}
	if i >= end {
		return strings.HasPrefix(text, "propose") && i < len(n.Tok) && n.Tok[i].IsMark('"') || strings.HasPrefix(text, "recherche") && n.Tok[h.From].Is(token.Upper)
	}
	w := n.word(i)
	if text == "propose" || text == "proposent" {
		return n.Tok[i].IsMark('"') || determiner(w) && i+1 < end && n.offered(i+1, min(end, i+6))
	}
	switch w {
	case "pour", "actuellement", "activement", "donc", "aujourd":
		return true
	}
	return determiner(w) || n.Tok[i].Kind == token.Number || n.Tok[i].IsMark(':') || n.Tok[i].IsMark(',')
}

// acts says whether a term is a verb in the singular: "produit" and "builds" are,
// "produits", "build" and "mise en œuvre" are not.
func (n *names) acts(t board.Term) bool {
	h := n.Hits[t.Hit]
	text := strings.ToLower(n.Doc.Quote(t.Span))
	singular := !strings.HasSuffix(text, "s")
	if n.Doc.Language == doc.English && h.To-h.From == 1 {
		singular = !singular || strings.HasSuffix(text, "ed") // "builds", "founded", not "UI design"
	}
	if !singular || h.From == 0 {
		return false
	}
	switch n.word(int(h.From) - 1) {
	case "en", "de", "d", "le", "un", "du", "ce", "votre", "notre", "son", "et":
		return false
	}
	return true
}

// offered says whether what is proposed is a post.
func (n *names) offered(from, to int) bool {
	for i := from; i < to; i++ {
		switch strings.TrimSuffix(n.word(i), "s") {
		case "stage", "poste", "these", "emploi", "alternance", "mission", "contrat", "post", "internship", "position", "cdd", "cdi", "volontariat", "service":
			return true
		}
	}
	return false
}

func determiner(w string) bool {
	switch w {
	case "un", "une", "des", "son", "sa", "ses", "le", "la", "deux", "trois", "plusieurs", "leur", "l", "a", "an", "several", "two":
		return true
	}
	return false
}

// describes says whether "est" is followed by a noun of organisations.
func (n *names) describes(t board.Term) bool {
	i := int(n.Hits[t.Hit].To)
	end := min(int(n.First[t.Block+1]), i+10)
	if i+1 < end && strings.HasPrefix(n.word(i), "specialise") && (n.word(i+1) == "dans" || n.word(i+1) == "en") { // "est spécialisée dans"
		return true
	}
	if i >= end || !determiner(n.word(i)) && !article(n.word(i)) && n.word(i) != "one" {
		return false
	}
	for ; i < end; i++ {
		if n.is(i, noun) {
			return true
		}
		if one, several := strings.CutSuffix(n.word(i), "s"); several && n.lists.Word(one)&noun != 0 {
			return true
		}
	}
	return false
}

// behind is the name that stands behind a term's phrase.
func (n *names) behind(t board.Term) (doc.Span, bool) {
	i, end := int(n.Hits[t.Hit].To), int(n.First[t.Block+1])
	for i < end && (n.word(i) == "de" || n.word(i) == "du" || n.word(i) == "d" || n.word(i) == "des" || n.word(i) == "a" || n.word(i) == "au" || n.Tok[i].IsMark('\'')) {
		i++
	}
	return n.ahead(i, end)
}
