package employer

import (
	"strings"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// The name that answers a question, stands in a card about the employer, or
// in the page's front matter.

// asked takes the answer to a question in its line: "Quel organisme ? Foyer
// rural du Vernois".
func (n *names) asked() bool {
	const most = 6 // tokens of the question
	for i := range n.Doc.Blocks {
		if board.WitnessOf(n.Doc.Blocks[i].Kind) != board.Visible {
			continue
		}
		from, end := int(n.First[i]), int(n.First[i+1])
		for k := from + 1; k < end && k < from+most; k++ {
			if n.Tok[k].Kind != token.Mark {
				continue
			}
			who := n.Tok[k].IsMark(':') && n.presents(from, k)
			if !who && (!n.Tok[k].IsMark('?') || !n.asksEmployer(from, k)) {
				continue
			}
			from, to := k+1, end
			if from == end && !who && i+1 < len(n.Doc.Blocks) { // the answer stands below
				from, to = int(n.First[i+1]), int(n.First[i+2])
			}
			if s, ok := n.whole(from, n.part(from, to)); ok && n.proper(s) && (!who || n.tells(s) && n.sober(s)) && n.take(s, "employer/asked") {
				return true
			}
		}
	}
	return false
}

// asksEmployer says whether a question asks who the employer is.
func (n *names) asksEmployer(from, to int) bool {
	switch n.word(from) {
	case "quel", "quelle", "qui", "which", "what", "who", "pour", "chez", "avec":
	default:
		return false
	}
	for i := from; i < to; i++ {
		switch n.word(i) {
		case "organisme", "structure", "entreprise", "employeur", "association", "societe", "employer", "company", "organisation", "organization", "recrute", "hiring", "embauche":
			return true
		}
	}
	return false
}

// presents says whether words announce who hires: "Who we are", "Qui
// sommes-nous".
func (n *names) presents(from, to int) bool {
	return to > from+2 && (n.word(from) == "who" && n.word(from+1) == "we" || n.word(from) == "qui" && n.word(from+1) == "sommes")
}

// owner takes the name that a card about the employer gives: "Nom : X" below
// "Informations sur l'entreprise".
func (n *names) owner() bool {
	for i := range n.Doc.Blocks {
		bl := &n.Doc.Blocks[i]
		if bl.Kind != doc.Pair || bl.Section < 0 || !n.Says(bl.Section, cue.EmployerLabel) {
			continue
		}
		first, last := n.Tokens(bl.Label)
		if last != first+1 || n.word(first) != "nom" && n.word(first) != "name" {
			continue
		}
		from, to := int(n.First[i]), int(n.First[i+1])
		for from < to && (n.Tok[from].Start < bl.Label.End || n.Tok[from].Kind == token.Mark) {
			from++
		}
		if s, ok := n.whole(from, to); ok && n.free(from, to) && n.take(s, "employer/card") {
			return true
		}
	}
	return false
}

// fronts are the keys of front matter that name the employer.
const fronts = `entreprise employeur employer company organization organisation organisme structure hiringorganization front.employer`

// written takes the employer of the front matter.
func (n *names) written() bool {
	for _, v := range n.labels {
		if v.Witness == board.PageData && n.lists.Word(strings.ToLower(n.Doc.Quote(n.Doc.Blocks[v.Block].Label)))&frontKey != 0 && n.take(v.Span, n.Rule(v.Hit).Name()) {
			return true
		}
	}
	return false
}

// glued takes a body that a place's label begins with, written in capitals
// and figures: "Lieu : LS2N, Nantes".
func (n *names) glued(from, end int) (doc.Span, bool) {
	const least = 3 // bytes
	if from >= end || n.Tok[from].Kind != token.Letters || !n.Tok[from].Is(token.Upper) || n.Mentions.Owner[from] != mention.None {
		return doc.Span{}, false
	}
	to := from + 1
	for to < end && n.Tok[to].Is(token.Glued) && n.Tok[to].Kind != token.Mark {
		to++
	}
	s := n.Text.Span(from, to)
	if s.End-s.Start < least || to < end && !n.Tok[to].IsMark(',') && !n.Tok[to].IsMark('(') && !n.Tok[to].IsMark('-') {
		return doc.Span{}, false
	}
	return s, true
}

// inRow takes what stands between "Entreprise" at a block's head and the next
// of its labels, in a table whose cells run together: "Entreprise Sillon SA
// Référence 2027-11".
func (n *names) inRow(block int) bool {
	from, end := int(n.First[block]), int(n.First[block+1])
	switch n.word(from) {
	case "entreprise", "employeur", "societe", "organisme", "etablissement", "employer", "company":
	default:
		return false
	}
	lo, hi := n.HitsBetween(int32(from+1), int32(end))
	for h := lo; h < hi; h++ {
		if r := n.Rule(int32(h)); r.Reach != cue.Label || r.Role == cue.EmployerLabel {
			continue
		}
		s, ok := n.whole(from+1, int(n.Hits[h].From))
		return ok && n.Tok[from+1].Is(token.Capital) && n.sober(s) && n.take(s, "employer/bare-label")
	}
	return false
}
