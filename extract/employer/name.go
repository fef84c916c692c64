package employer

import (
	"strings"
	"unicode"

	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// What an organisation's name is made of.

// word is token i, folded, without its inclusive ending.
func (n *names) word(i int) string { return n.Folded(i) }

// skipArticle is the first token from from that is no mark, article or wrapper
// word before a capital: "l'entreprise Sillon" begins at "Sillon".
func (n *names) skipArticle(from, to int) int {
	for from < to && n.Tok[from].Kind == token.Mark && !n.Tok[from].IsMark('(') {
		from++
	}
	for start := from; from < to; from++ {
		elided := from > start && (n.Tok[from].IsMark('\'') || n.Tok[from].IsMark('['))
		ours := (n.word(from) == "notre" || n.word(from) == "votre") && from+1 < to && n.is(from+1, wrapper)
		if !elided && !ours && !article(n.word(from)) {
			break
		}
	}
	for from+1 < to && n.wraps(from) {
		from++
	}
	return from
}

// wraps says whether token i is a word before a name and no part of it.
func (n *names) wraps(i int) bool {
	return n.is(i, wrapper) && !n.Tok[i].Is(token.Capital) && n.Tok[i+1].Is(token.Capital)
}

func article(w string) bool { return w == "le" || w == "la" || w == "l" || w == "les" || w == "the" }

// whole is the name that the tokens from up to to make from end to end, ok
// false when they make none.
func (n *names) whole(from, to int) (doc.Span, bool) {
	const most = 16 // tokens
	from = n.skipArticle(from, to)
	to = n.linkText(from, to)
	for to > from && n.trails(from, to) {
		to--
	}
	if at := n.housed(from, to); at > from {
		return n.whole(at, to)
	}
	to = n.beforeBracket(from, to)
	if to > from+1 && to < len(n.Tok) && n.Tok[to].IsMark('\'') && n.Tok[to-1].End-n.Tok[to-1].Start == 1 { // "Sillon s'engage"
		to--
	}
	for to > from && n.Tok[to-1].IsMark('*') {
		to--
	}
	if from >= to || to-from > most || !n.balanced(from, to) || to == from+1 && n.is(from, body) || !n.begins(from, to) || !n.capital(from, to) || n.owned(from, to) {
		return doc.Span{}, false
	}
	if at, ok := n.inner(from, to); ok {
		return n.whole(at, to)
	} else if n.is(from, part) && !n.directly(from, to) {
		return doc.Span{}, false
	}
	return n.Text.Span(from, to), true
}

// housed is where the organisation stands that a part of it is at, from for
// none: "Département Santé (DS) au VERNOIS".
func (n *names) housed(from, to int) int {
	if from >= to || !n.is(from, part) {
		return from
	}
	for i := from + 1; i+1 < to; i++ {
		if n.word(i) == "au" && n.Tok[i+1].Is(token.Upper) {
			return i + 1
		}
	}
	return from
}

// linkText is where the text of a link of Markdown ends that begins before
// token from; to where there is none.
func (n *names) linkText(from, to int) int {
	if from == 0 || !n.Tok[from-1].IsMark('[') {
		return to
	}
	for i := from; i+1 < to; i++ {
		if n.Tok[i].IsMark(']') && n.Tok[i+1].IsMark('(') {
			return i
		}
	}
	return to
}

// proper says whether every word of a name is one that names are made of, and
// that a lone word is no common noun that only begins its sentence.
func (n *names) proper(s doc.Span) bool {
	from, _ := n.Tokens(s)
	if n.is(from, body) {
		const small = 4 // other small words that a body's name may hold
		return n.properBut(s, small)
	}
	return n.properBut(s, 0)
}

// properBut is proper for a name that may hold a number of other small words.
func (n *names) properBut(s doc.Span, small int) bool {
	from, to := n.Tokens(s)
	others := 0
	for i := from; i < to; i++ {
		t := &n.Tok[i]
		if t.Kind != token.Letters || t.Is(token.Capital) || n.is(i, connector|quality|body) || n.camel(i) || i > from && n.hyphened(i) {
			continue
		}
		if others++; others > small {
			return false
		}
	}
	if last := &n.Tok[to-1]; !last.Is(token.Upper) && last.Kind == token.Letters && n.is(to-1, connector) {
		return false
	}
	return to > from+1 || n.Tok[from].Is(token.Upper) || n.camel(from) || n.recurs(from)
}

// hyphened says whether token i goes on with the word before it: "Sillon-bleu",
// "Sillon.com".
func (n *names) hyphened(i int) bool {
	return n.Tok[i].Is(token.Glued) && (n.Tok[i-1].IsMark('-') || n.Tok[i-1].IsMark('.'))
}

// beforeSmall drops the small words that a name ends in, from the second on
// that is none of a name's: "Atelier Mona coiffure mixte".
func (n *names) beforeSmall(s doc.Span) doc.Span {
	from, to := n.Tokens(s)
	end, small := to, 0
	for i := to - 1; i > from && !n.Tok[i].Is(token.Capital); i-- {
		if n.Tok[i].Kind == token.Letters && !n.is(i, connector|quality|body) {
			small++
		}
		end = i
	}
	if small < 2 || end-from < 2 {
		return s
	}
	return n.Text.Span(from, end)
}

// lone says whether a name is one word.
func (n *names) lone(s doc.Span) bool {
	from, to := n.Tokens(s)
	return to == from+1
}

// recurs says whether a word stands elsewhere with a capital, and nowhere
// without one.
func (n *names) recurs(at int) bool {
	if n.spent() {
		return false
	}
	again := false
	for i := n.next(-1, at); i >= 0; i = n.next(i, at) {
		t := &n.Tok[i]
		if i == at || n.Doc.Blocks[t.Block].Kind == doc.Data {
			continue
		}
		if n.addressed(i) {
			again = true
			continue
		}
		if !t.Is(token.Capital) {
			return false
		}
		again = true
	}
	return again
}

// beforeBracket drops a bracket that holds no abbreviation: "GrDF (filiale du
// groupe)", "Sillon (Thiers)".
func (n *names) beforeBracket(from, to int) int {
	for i := from + 1; i < to; i++ {
		if n.Tok[i].IsMark('(') {
			if i+2 < to && to-i <= 5 && n.Tok[i+1].Is(token.Capital) && !n.Inside(int32(i+1), mention.Of(mention.Place)) {
				return to
			}
			return i
		}
	}
	return to
}

// trails says whether the last token of a name is a mark that is no part of it,
// as the quote in "l'association « Le Sillon »" is, and the point of "Inc.".
func (n *names) trails(from, to int) bool {
	switch t := &n.Tok[to-1]; {
	case t.Kind != token.Mark, t.IsMark(')'):
		return false
	case t.IsMark('"'):
		return !n.balanced(from, to)
	case t.IsMark('.'):
		return !n.dotted(from, to) && (to-2 <= from || !n.is(to-2, mixedForm))
	}
	return true
}

// balanced says whether quotes and brackets among the tokens are
// opened and shut.
func (n *names) balanced(from, to int) bool {
	quotes, brackets := 0, 0
	for i := from; i < to; i++ {
		switch {
		case n.Tok[i].IsMark('"'):
			quotes++
		case n.Tok[i].IsMark('('), n.Tok[i].IsMark('['):
			brackets++
		case n.Tok[i].IsMark(')'), n.Tok[i].IsMark(']'):
			brackets--
		}
	}
	return quotes%2 == 0 && brackets == 0
}

// begins says whether a name can begin at token from: with a capital or the
// noun of a body.
func (n *names) begins(from, to int) bool {
	if from >= to {
		return false
	}
	t := &n.Tok[from]
	if t.Kind != token.Letters {
		return false
	}
	if n.dotted(from, to) {
		return true
	}
	c := n.class(from)
	if n.word(from) == "vie" && from+1 < to && n.Tok[from+1].Kind == token.Letters { // "la Vie Sillonnaise"
		return false
	}
	if n.word(from) == "conseil" && from+1 < to && !n.council(from) {
		return false
	}
	return c&stranger == 0 && (t.Is(token.Capital) || c&body != 0 || n.inCapitals(from, to))
}

// dotted says whether capitals with points between begin a name: "A.D.E.V.".
func (n *names) dotted(from, to int) bool {
	const length = 5 // tokens: three capitals and the points between
	for i := from; i < from+length; i++ {
		if i >= to || i > from && !n.Tok[i].Is(token.Glued) {
			return false
		}
		t, point := &n.Tok[i], (i-from)%2 == 1
		if point && !t.IsMark('.') || !point && !(t.Is(token.Upper) && t.End-t.Start == 1) {
			return false
		}
	}
	return true
}

// council says whether "conseil" at token i is a public body: "conseil
// départemental", "Conseil d'État", but not "conseil aux clients" or "conseil
// d'administration".
func (n *names) council(i int) bool {
	if n.word(i+1) == "d" {
		return i+3 < len(n.Tok) && n.word(i+3) != "administration"
	}
	return n.is(i+1, quality) || n.Tok[i].Is(token.Upper)
}

// inCapitals says whether a small first word goes on in capitals: "data.gouv",
// "digiRocks".
func (n *names) inCapitals(from, to int) bool {
	if from+1 < to && n.Tok[from+1].Is(token.Glued) && n.Tok[from+1].Is(token.Upper) {
		return true
	}
	return n.camel(from)
}

// camel says whether token i has a capital inside: "digiRocks", "SillonVert".
// Behind a long beginning in small letters it is a word that a lost blank glued
// to the next.
func (n *names) camel(i int) bool {
	const most, least = 4, 3 // bytes before the capital; from it on
	t := &n.Tok[i]
	if t.Kind != token.Letters || t.Is(token.Upper) || t.End-t.Start <= least {
		return false
	}
	word := n.Doc.Quote(t.Span)
	at := 1 + strings.IndexFunc(word[1:], unicode.IsUpper)
	return at > 0 && (at <= most || t.Is(token.Capital)) && len(word)-at >= least
}

// capital says whether a word with a capital stands among the tokens, the
// noun of a body at their head apart.
func (n *names) capital(from, to int) bool {
	for i := from; i < to; i++ {
		t := &n.Tok[i]
		shouted := t.Is(token.Upper) && t.End-t.Start > 4 && to-from > 1 // "CENTRE HOSPITALIER"
		if t.Kind == token.Letters && t.Is(token.Capital) && (i > from || shouted || !n.is(i, body)) {
			return true
		}
	}
	return n.camel(from) || n.Tok[from].Is(token.Capital) && n.class(from)&(body|wrapper) == body && to-from > 2 && !n.counts(from, to)
}

// counts says whether a number stands among the tokens: "Commune de 3185
// habitants".
func (n *names) counts(from, to int) bool {
	for i := from; i < to; i++ {
		if n.Tok[i].Kind == token.Number {
			return true
		}
	}
	return false
}

// owned says whether mentions own every word but the small ones: a place, a
// person, a date, "Valence et Saint-Étienne".
func (n *names) owned(from, to int) bool {
	if n.is(from, body) && to-from > 2 || n.hostName(from, to) {
		return false
	}
	for i := from; i < to; i++ {
		if n.Tok[i].Kind == token.Letters && n.Mentions.Owner[i] == mention.None && (i == from || !n.is(i, connector)) {
			return false
		}
	}
	return true
}

// hostName says whether a name is written like the host it has: "Sillon.com".
func (n *names) hostName(from, to int) bool {
	m := n.Mentions.Owner[from]
	if m == mention.None || n.Mentions.All[m].Kind != mention.URL || !n.Tok[from].Is(token.Capital) {
		return false
	}
	at := &n.Mentions.All[m]
	return int(at.From) == from && int(at.To) == to && !strings.ContainsAny(n.Text.Quote(from, to), "/:")
}

// inner is where the organisation begins inside a part of it: "le département
// informatique de l'école des Mines".
func (n *names) inner(from, to int) (int, bool) {
	if n.word(from) == "department" {
		return n.seatOf(from, to)
	}
	if !n.is(from, part) || n.directly(from, to) {
		return 0, false
	}
	for i := from + 1; i+1 < to; i++ {
		if w := n.word(i); w != "de" && w != "du" && w != "d" {
			continue
		}
		k := n.skipArticle(i+1, to)
		if k < to && !n.is(k, part) && (n.is(k, body) || n.Tok[k].Is(token.Upper) && n.Tok[k].End-n.Tok[k].Start > 2) {
			return k, true
		}
	}
	return n.acronym(from, to)
}

// seatOf is where the university begins that a department is one of: "Department
// of Mathematics at Vernois University".
func (n *names) seatOf(from, to int) (int, bool) {
	seated := false
	for i := to - 1; i > from; i-- {
		if w := n.word(i); seated && (w == "of" || w == "at") {
			return n.skipArticle(i+1, to), true
		}
		seated = seated || n.is(i, seat)
	}
	return 0, false
}

// acronym is where the capitals stand that name a unit of research: "équipe de
// recherche HYDROS".
func (n *names) acronym(from, to int) (int, bool) {
	const least = 4 // bytes
	for i := from + 1; i < to; i++ {
		switch w := n.word(i); {
		case w == "de" || w == "recherche" || w == "research":
		case i > from+1 && n.word(i-1) == "recherche" && n.Tok[i].Is(token.Upper) && len(w) >= least && i == to-1:
			return i, true
		default:
			return 0, false
		}
	}
	return 0, false
}

// directly says whether the name of a part is an organisation's own:
// "département de la Creuse", "groupe Sillon".
func (n *names) directly(from, to int) bool {
	switch n.word(from) {
	case "direction", "service", "equipe", "pole", "projet", "programme":
		return false
	}
	i := from + 1
	if n.word(from) == "departement" && !n.is(i, connector) { // "département SI"
		return false
	}
	for i < to && (n.is(i, connector) || n.Tok[i].Kind == token.Mark && !n.Tok[i].IsMark('"')) {
		i++
	}
	return i < to && n.Tok[i].Is(token.Capital)
}

// ahead is the name that begins at or right behind token from: capitals, the
// small words between them, and adjectives behind the noun of a body.
func (n *names) ahead(from, to int) (doc.Span, bool) {
	from = n.skipArticle(from, to)
	if from >= to || !n.begins(from, to) {
		return doc.Span{}, false
	}
	end := from + 1
	if end < to && n.is(from, institute) && n.Inside(int32(end), mention.Of(mention.Place)) { // "INRAE Montpellier"
		to = end
	}
	led := n.is(from, body)
	for i := end; i < to && i-from < 14; i++ {
		t := &n.Tok[i]
		switch {
		case t.Hash == n.Tok[from].Hash && t.Kind == token.Letters: // the next line begins: "SILLON / Sillon est …"
			i = to
		case t.Kind == token.Mark && !t.IsMark('\'') && !t.IsMark('-') && !t.IsMark('&') && !(t.IsMark('.') && i+1 < to && n.Tok[i+1].Is(token.Glued)):
			i = to
		case t.Is(token.Capital), t.Kind == token.Number && i == end && (t.Is(token.Glued) || n.is(from, seat)), led && n.is(i, quality):
			end = i + 1
		case n.word(i) == "a" && n.Inside(int32(i+1), mention.Of(mention.Place)): // "Sillon à Thiers"
			i = to
		case n.is(i, connector) || t.Kind == token.Mark:
		default:
			i = to
		}
	}
	return n.whole(from, end)
}

// plausible says whether a label's value can be an organisation: one line with
// a capital that is no announcement.
func plausible(text string) bool {
	const most = 110 // bytes
	if len(text) < 2 || len(text) > most || strings.ContainsAny(text, "@") || strings.Contains(text, "http") {
		return false
	}
	return (!strings.HasSuffix(text, ".") || len(text) < 40) && strings.IndexFunc(text, func(r rune) bool { return unicode.ToLower(r) != r }) >= 0
}
