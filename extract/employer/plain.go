package employer

import (
	"offers/extract/board"
	"offers/extract/token"
)

// Names in a posting written without capitals, and names in bold.

// lowly takes a label's value where the posting is written without capitals:
// "entreprise : menuiserie abadie et fils".
func (n *names) lowly() bool {
	const most = 8 // tokens
	if !n.uncapitalised() {
		return false
	}
	for _, v := range n.labels {
		from, to := n.Tokens(v.Span)
		from = n.skipArticle(from, to)
		if v.Witness != board.Visible || n.letters(from, to) < 2 || to-from > most || n.is(from, stranger) || n.Tok[from].Kind != token.Letters || n.stopped(from, to) {
			continue
		}
		return n.put(n.Text.Span(from, to), n.Rule(v.Hit).Name())
	}
	return false
}

// stopped says whether a word that no name holds, or the end of a sentence,
// stands among the tokens.
func (n *names) stopped(from, to int) bool {
	for i := from; i < to; i++ {
		if n.is(i, stop) || n.Tok[i].Sentence != n.Tok[from].Sentence || n.Tok[i].IsMark(',') {
			return true
		}
	}
	return false
}

// uncapitalised says whether nearly all lines of the visible text begin with
// a small letter.
func (n *names) uncapitalised() bool {
	const (
		few   = 3  // lines: fewer tell nothing
		tenth = 10 // at most one line in so many has a capital
	)
	small, capital := 0, 0
	for i := range n.Doc.Blocks {
		if board.WitnessOf(n.Doc.Blocks[i].Kind) != board.Visible {
			continue
		}
		for k := int(n.First[i]); k < int(n.First[i+1]); k++ {
			switch t := &n.Tok[k]; {
			case t.Kind != token.Letters || k > int(n.First[i]) && !t.Is(token.Break):
			case t.Is(token.Capital):
				capital++
			default:
				small++
			}
		}
	}
	return small >= few && capital*tenth <= small
}

// emphasised takes a name in bold behind the noun of an organisation, in one
// of the first lines of Markdown: "Asso **Les Loutres du Vernois** | Thiers".
func (n *names) emphasised() bool {
	for _, l := range n.first(6) {
		if n.isTitle(l.block) {
			continue
		}
		end := int(n.First[l.block+1])
		for i := int(n.First[l.block]) + 1; i+1 < end; i++ {
			if !n.Tok[i].IsMark('*') || n.Tok[i+1].IsMark('*') || !n.introduces(i) {
				continue
			}
			if s, ok := n.whole(i+1, n.part(i+1, end)); ok && n.sober(s) && n.tells(s) && n.take(s, "employer/bold") {
				return true
			}
		}
	}
	return false
}

// introduces says whether the noun of an organisation, or "chez", stands
// before the marks that end at token i.
func (n *names) introduces(i int) bool {
	k := i
	for k > 0 && n.Tok[k].IsMark('*') {
		k--
	}
	w, c := n.word(k), n.class(k)
	return n.Tok[k].Block == n.Tok[i].Block && (c&introducer != 0 || c&wrapper != 0 && w != "client" && w != "partenaire" && w != "produit" || w == "asso" || w == "chez")
}
