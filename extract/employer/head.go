package employer

import (
	"strings"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// The name that stands by itself at the posting's head: in the letterhead, or
// under the title.

// headline takes a name at the head of one of the first lines that the rest of
// the posting bears out: by a legal form, by an address that spells it, or by
// saying it again.
func (n *names) headline() bool {
	top := n.first(5)
	for k := range top {
		s, ok := n.front(k)
		if !ok {
			continue
		}
		untitled := k == 0 && n.Record.Title == "" && n.Doc.Blocks[top[k].block].Kind == doc.Heading
		if untitled && !n.legal(s) && !n.atHost(s) { // the title, likely
			continue
		}
		wrapped := k > 0 && n.isTitle(top[k-1].block) // a title can go on in the line under it
		if n.tells(s) && !n.person(s) && (n.legal(s) || n.atHost(s) || n.handle(s) || n.again(s, wrapped)) && n.take(s, "employer/headline") {
			return true
		}
	}
	return false
}

// person says whether a name is that of somebody whom the posting names with a
// title elsewhere: "Arabella Jane Vernois" above "Dr Arabella Vernois".
func (n *names) person(s doc.Span) bool {
	from, to := n.Tokens(s)
	for _, id := range n.Of(mention.Person) {
		m := &n.Mentions.All[id]
		if n.word(int(m.To)-1) == n.word(to-1) && n.holds(int(m.From), int(m.To), from, from+1) {
			return true
		}
	}
	return false
}

// entry takes the first part of the line that lists who hires, for what and
// where: "Sillon Ltd | Payroll Officer | Leeds | Full time".
func (n *names) entry() bool {
	title, ok := n.Evident("/title")
	if !ok || len(n.lines) == 0 || !n.isTitle(n.lines[0].block) {
		return false
	}
	block := n.lines[0].block
	from, end := int(n.First[block]), int(n.First[block+1])
	to := n.part(from, end)
	first, last := n.Tokens(title)
	if to >= first || !n.Parts(int32(to)) || last >= end || !n.Parts(int32(last)) {
		return false
	}
	s, ok := n.whole(from, to)
	return ok && n.sober(s) && n.free(from, to) && n.take(s, "employer/headline")
}

// under takes the name right under the title that a place follows, on its line
// or on the next: "Chargée de plaidoyer / Vigie du Vernois / Calais".
func (n *names) under() bool {
	for k := range n.lines {
		if k == 0 || !n.isTitle(n.lines[k-1].block) {
			continue
		}
		s, ok := n.front(k)
		if !ok || n.lone(s) {
			return false
		}
		_, to := n.Tokens(s)
		end := int(n.First[n.lines[k].block+1])
		if to == end && k+1 < len(n.lines) {
			next := n.lines[k+1].block
			to, end = int(n.First[next]), int(n.First[next+1])
		}
		return n.placeLeads(to, end) && n.take(s, "employer/under-title")
	}
	return false
}

// placeLeads says whether a place is the first thing said by the tokens from
// from up to to.
func (n *names) placeLeads(from, to int) bool {
	for i := from; i < to; i++ {
		if m := n.Mentions.Owner[i]; m != mention.None {
			return n.Mentions.All[m].Kind == mention.Place
		}
		if n.Tok[i].Kind != token.Mark {
			return false
		}
	}
	return false
}

// isTitle says whether a block holds the title, or lies in it.
func (n *names) isTitle(i int) bool {
	s, ok := n.Evident("/title")
	bl := &n.Doc.Blocks[i]
	return ok && s.Start < bl.End && bl.Start < s.End
}

// front is the name that makes the first part of line k of the first ones.
func (n *names) front(k int) (doc.Span, bool) {
	f := &n.lines[k]
	if !f.settled {
		f.Span, f.ok = n.leads(f.block)
		f.settled = true
	}
	return f.Span, f.ok
}

// longLine is how many bytes a line with a name at its head may have: a longer
// block is prose.
const longLine = 200

// leads is the name that makes the first part of a block's first line, ok
// false for the title's block and where that part is no proper name.
func (n *names) leads(i int) (doc.Span, bool) {
	const most = 10 // tokens of the name
	bl := &n.Doc.Blocks[i]
	if bl.Kind != doc.Heading && bl.Kind != doc.Paragraph && bl.Kind != doc.Row && !n.barred(bl) || bl.End-bl.Start > longLine || n.isTitle(i) {
		return doc.Span{}, false
	}
	from, end := int(n.First[i]), int(n.First[i+1])
	for from < end && n.Tok[from].Kind == token.Mark {
		from++
	}
	to := n.part(from, end)
	s, ok := n.whole(from, to)
	if !ok || to-from > most || !n.free(from, to) || !n.sober(s) {
		return doc.Span{}, false
	}
	return s, true
}

// barred says whether a bar, not a colon, made a pair of a line: "Sillon SA |
// Thiers".
func (n *names) barred(bl *doc.Block) bool {
	_, to := n.Tokens(bl.Label)
	return bl.Kind == doc.Pair && to < len(n.Tok) && n.Tok[to].IsMark('|')
}

// part is where the first part of a line ends: at its end, or at a mark that
// parts what the line enumerates.
func (n *names) part(from, to int) int {
	for i := from + 1; i < to; i++ {
		t := &n.Tok[i]
		if t.Is(token.Break) {
			return i
		}
		if t.Kind != token.Mark {
			continue
		}
		switch r := rune(t.Val); {
		case r == '(' && i+2 < to && n.Tok[i+1].Is(token.Upper) && n.Tok[i+2].IsMark(')'):
			i += 2
		case strings.ContainsRune(",;:·•|*(/>!?", r):
			return i
		case r == '-' && !t.Is(token.Glued):
			return i
		}
	}
	return to
}

// sober says whether a name is made of capitals and of the small words of
// names, and none of its words is one of menus, mottos and sections.
func (n *names) sober(s doc.Span) bool {
	from, to := n.Tokens(s)
	for i := from; i < to; i++ {
		if n.Tok[i].Kind != token.Letters {
			continue
		}
		if c := n.class(i); c&commonWord != 0 || !n.Tok[i].Is(token.Capital) && c&(connector|quality|body|mixedForm) == 0 {
			return false
		}
	}
	return !n.product(s) && !n.is(from, land) && !n.is(to-1, connector)
}

// commonWords are words of menus, mottos, sections and titles, which no name at the
// head of a posting holds.
const commonWords = `menu annonceur employeur recruteur employer recruiter accueil retour emploi emplois job jobs offre offres recrutement recrute recrutons annonce annonces carriere carrieres candidature candidatures candidat candidats postuler connexion inscription recherche partager imprimer actualites contact contacts
republique francaise liberte egalite fraternite urgent poste postes stage stages stagiaire mission missions profil contrat cdi cdd alternance interim benevolat internship apprenticeship position hiring careers career vacancy vacancies
detail details description informations information resume synthese presentation fiche sujet these master licence niveau bac date lieu publie publiee reference ref temps plein partiel full time part avantages tickets titres intramuros horaires salaire remuneration rtt prime primes permis teletravail remote benefits perks pay`

// lands are the first words of a landscape's name.
const lands = `pays cote vallee alpes pyrenees massif baie bassin plaine ile iles`

// products are the nouns in front of a name that is no organisation's.
const products = `produit produits projet projets programme logiciel logiciels outil outils application solution solutions plateforme technologie langage langages product project programme program tool tools software`

// product says whether a name is a product's, as the noun before it tells
// somewhere in the posting.
func (n *names) product(s doc.Span) bool {
	from, _ := n.Tokens(s)
	for i := n.next(-1, from); i >= 0; i = n.next(i, from) {
		k := i - 1
		for k >= 0 && n.Tok[k].Kind == token.Mark && n.Tok[k].Sentence == n.Tok[i].Sentence {
			k--
		}
		if k >= 0 && n.Tok[k].Sentence == n.Tok[i].Sentence && n.is(k, productNoun) {
			return true
		}
	}
	return false
}

// legal says whether a name ends or begins with a company's form.
func (n *names) legal(s doc.Span) bool {
	from, to := n.Tokens(s)
	for i := from; i < to; i++ {
		if c := n.class(i); (c&legalForm != 0 && n.Tok[i].Is(token.Upper) || c&mixedForm != 0 && i > from) && to > from+1 {
			return true
		}
	}
	return false
}

// mixedForms are the legal forms that are no word however they are written.
const mixedForms = `gmbh ltd inc llc asbl sarl sasu eurl scop scic plc bv llp`

// telling says whether a word of a name tells it from others: it has a
// capital, and the posting never writes it without one.
func (n *names) telling(i int) bool {
	const least = 4 // bytes
	t := &n.Tok[i]
	if t.Kind != token.Letters || !t.Is(token.Capital) || len(n.word(i)) < least || n.Mentions.Owner[i] != mention.None || n.is(i, body|quality|noun|part) || n.spent() {
		return false
	}
	for k := n.next(-1, i); k >= 0; k = n.next(k, i) {
		if !n.Tok[k].Is(token.Capital) && n.Mentions.Owner[k] == mention.None {
			return false
		}
	}
	return true
}

// maxLooks is how often the text of one posting is read for a word: ten times as
// often as any that was seen asks for, and never once for every line of a long one.
const maxLooks = 200

// spent counts a reading of the whole text, and says whether there were too many.
func (n *names) spent() bool {
	n.looks++
	return n.looks > maxLooks
}

// next is the next token behind i that is the word at token of, -1 for none.
func (n *names) next(i, of int) int {
	hash := n.Tok[of].Hash
	for rest := n.Tok[i+1:]; len(rest) > 0; rest = rest[1:] {
		if rest[0].Hash == hash && rest[0].Kind == token.Letters {
			return len(n.Tok) - len(rest)
		}
	}
	return -1
}

// tells says whether some word of a name tells it from others.
func (n *names) tells(s doc.Span) bool {
	from, to := n.Tokens(s)
	for i := from; i < to; i++ {
		if n.telling(i) || to == from+1 && n.Tok[i].Is(token.Upper) {
			return true
		}
	}
	return n.legal(s)
}

// handle says whether the letters of two words or more of a name stand in one
// elsewhere, as in an account's name: "@latannerie", "latannerie.example".
func (n *names) handle(s doc.Span) bool {
	const least = 8 // bytes
	from, to := n.Tokens(s)
	all := n.Tok
	for k := range all {
		if t := &all[k]; t.End-t.Start < least || t.Kind != token.Letters || k >= from && k < to { // no folding makes a word longer
			continue
		}
		w := n.word(k)
		if len(w) < least {
			continue
		}
		for i := from; i < to; i++ {
			if n.spells(i, w) > i+1 {
				return true
			}
		}
	}
	return false
}

// again says whether the visible text says a name, or a telling word of it
// unless it is to be whole, again outside the title: inside a sentence, since
// any word has a capital at its head.
func (n *names) again(s doc.Span, whole bool) bool {
	from, to := n.Tokens(s)
	if to > from+1 && strings.Count(n.Doc.Text, n.Doc.Quote(s)) > 1 {
		return true
	}
	if whole && to > from+1 {
		return false
	}
	for i := from; i < to; i++ {
		if !n.telling(i) || to == from+1 && !n.Tok[i].Is(token.Upper) && !n.recurs(i) {
			continue
		}
		for k := n.next(0, i); k >= 0; k = n.next(k, i) {
			t := &n.Tok[k]
			if t.Sentence == n.Tok[k-1].Sentence && !t.Is(token.Break) && (k < from || k >= to) && n.Mentions.Owner[k] == mention.None &&
				board.WitnessOf(n.Doc.Blocks[t.Block].Kind) == board.Visible && !n.isTitle(int(t.Block)) {
				return true
			}
		}
	}
	return false
}

// atHost says whether the host of an address in the posting spells a name
// or holds a telling word of it.
func (n *names) atHost(s doc.Span) bool {
	const least = 5 // bytes of a word that counts alone
	from, to := n.Tokens(s)
	for _, h := range n.addresses() {
		for i := from; i < to; i++ {
			if n.spells(i, h.label) > i && (len(h.label) > 5 || n.telling(i)) || len(n.word(i)) >= least && n.telling(i) && strings.Contains(h.label, n.word(i)) {
				return true
			}
		}
	}
	return false
}

// fuller is the name as a line at the posting's head writes it in full:
// "Brasserie du Vieux Phare" for "Vieux Phare"; s itself where none does.
func (n *names) fuller(s doc.Span) doc.Span {
	const most = 5 // words more
	from, to := n.Tokens(s)
	if to-from > 6 || from >= to {
		return s
	}
	for k := range n.first(5) {
		section := k > 1 && n.Doc.Blocks[n.lines[k].block].Kind == doc.Heading
		if section || !n.hasWord(n.lines[k].block, from) || n.hiringVerb(int32(n.lines[k].block)) { // "Vernois Works Seeks Bookkeeper"
			continue
		}
		line, ok := n.front(k)
		if !ok {
			continue
		}
		first, last := n.Tokens(line)
		if more := n.letters(first, last) - n.letters(from, to); more > 0 && more <= most && n.holds(first, last, from, to) {
			return line
		}
	}
	return s
}

// hasWord says whether a block short enough for a name at its head has the word
// at token of.
func (n *names) hasWord(block, of int) bool {
	if bl := &n.Doc.Blocks[block]; bl.End-bl.Start > longLine {
		return false
	}
	for i := n.First[block]; i < n.First[block+1]; i++ {
		if n.Tok[i].Hash == n.Tok[of].Hash {
			return true
		}
	}
	return false
}

// letters counts the words among tokens.
func (n *names) letters(from, to int) (count int) {
	for i := from; i < to; i++ {
		if n.Tok[i].Kind == token.Letters {
			count++
		}
	}
	return count
}

// holds says whether the words of from up to to stand, in their order and side
// by side, among the tokens from first up to last.
func (n *names) holds(first, last, from, to int) bool {
	for at := first; at < last; at++ {
		k := at
		for i := from; i < to && k < last; i++ {
			if n.word(i) != n.word(k) {
				break
			}
			if k++; i == to-1 {
				return true
			}
		}
	}
	return false
}
