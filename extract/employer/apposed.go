package employer

import (
	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/token"
)

// The employer as an apposition says it, or as what it presents itself as.

// apposed takes the name at a sentence's head that a comma and the noun of an
// organisation follow: "Talents du Vernois, cabinet de recrutement à Thiers".
func (n *names) apposed() bool {
	for b := range n.Doc.Blocks[:min(head, len(n.Doc.Blocks))] {
		if board.WitnessOf(n.Doc.Blocks[b].Kind) != board.Visible {
			continue
		}
		first, last := int(n.First[b]), n.lastApposition(b)
		for i := first; i < last; i++ {
			if i > first && n.Tok[i-1].Sentence == n.Tok[i].Sentence {
				continue
			}
			s, ok := n.ahead(i, int(n.First[b+1]))
			if !ok {
				continue
			}
			if _, to := n.Tokens(s); n.apposition(to) && n.Tok[to].Block == int32(b) && n.take(s, "employer/apposed") {
				return true
			}
		}
	}
	return false
}

// apposition says whether a comma or bracket at token i leads to the noun of
// an organisation in the same block.
func (n *names) apposition(i int) bool {
	return i+2 < len(n.Tok) && (n.Tok[i].IsMark(',') || n.Tok[i].IsMark('(')) && !n.Tok[i+1].Is(token.Capital) && n.Tok[i+1].Block == n.Tok[i].Block && n.is(i+1, noun)
}

// lastApposition is the last token of a block that leads to the noun of an
// organisation, -1 for none: no name before it is looked for in vain.
func (n *names) lastApposition(block int) int {
	first := int(n.First[block])
	within := n.Tok[first:n.First[block+1]]
	for i := len(within) - 1; i >= 0; i-- {
		if within[i].Kind == token.Mark && n.apposition(first+i) {
			return first + i
		}
	}
	return -1
}

// presented takes the name in a heading like "Présentation de X".
func (n *names) presented() bool {
	return n.terms(headed, anywhere, func(t board.Term) bool {
		bl := &n.Doc.Blocks[t.Block]
		begins := n.letters(int(n.First[t.Block]), int(n.Hits[t.Hit].From)) == 0
		if bl.Kind != doc.Heading && (bl.End-bl.Start > 80 || !begins) { // "Cares about Open Source"
			return false
		}
		s, ok := n.behind(t)
		return ok && n.take(s, "employer/presented")
	})
}

// rightAt says whether a name follows "chez" or "l'aventure" at once.
func (n *names) rightAt(t board.Term, s doc.Span) bool {
	from, _ := n.Tokens(s)
	h := n.Hits[t.Hit]
	return (n.word(int(h.From)) == "chez" || n.word(int(h.To)-1) == "aventure") && int(h.To) == from
}

// member takes the name behind "au sein de" and the like.
func (n *names) member() bool {
	return n.terms(within, early, func(t board.Term) bool {
		s, ok := n.behind(t)
		if !ok {
			return false
		}
		if house, at := n.houseOf(s); at {
			return n.take(house, "employer/within")
		}
		return (n.proper(s) || n.lone(s) && n.rightAt(t, s)) && !n.product(s) && !n.crew(s) && n.take(s, "employer/within")
	})
}

// houseOf is the name that what one joins is said to be at: "Join the Data Team
// at Sillon".
func (n *names) houseOf(s doc.Span) (doc.Span, bool) {
	_, to := n.Tokens(s)
	if to >= len(n.Tok) || n.word(to) != "at" && n.word(to) != "chez" {
		return s, false
	}
	return n.ahead(to+1, int(n.First[n.Tok[to].Block+1]))
}

// crew says whether a name is that of a team inside the house: "Join the Data
// Team".
func (n *names) crew(s doc.Span) bool {
	_, to := n.Tokens(s)
	return n.word(to-1) == "team" || n.word(to-1) == "teams"
}
