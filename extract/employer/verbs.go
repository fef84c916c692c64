package employer

import (
	"strings"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/token"
)

// The steps that go by a verb: whose subject hires, is described, or does what
// organisations do.

// terms calls yield with the visible terms that say one thing, until it
// returns true.
func (n *names) terms(says string, most int32, yield func(board.Term) bool) bool {
	const enough = 200 // terms: more are no posting's, and would cost their square
	count := 0
	for _, t := range n.verbs {
		if t.Says != says || t.Witness != board.Visible || t.Block >= most {
			continue
		}
		if count++; count > enough {
			return false
		}
		if yield(t) {
			return true
		}
	}
	return false
}

// Blocks in which the weaker signs are believed.
const (
	anywhere = 1 << 30
	early    = 40
	head     = 25
)

// recruiting takes the subject of a verb that hires; of one with a dash in it
// rather the name that opens the sentence: "Sillon – crèche de 18 berceaux –
// recherche".
func (n *names) recruiting() bool {
	return n.terms(recruitsVerb, anywhere, func(t board.Term) bool {
		if !n.hires(t) {
			return false
		}
		s, ok := n.subject(t)
		if ok && !strings.Contains(n.Doc.Quote(s), " – ") && (n.proper(s) || n.lone(s) || n.properBut(s, 1) || n.called(s)) && n.take(s, "employer/recruits") {
			return true
		}
		first, opens := n.opener(t)
		return opens && n.proper(first) && n.take(first, "employer/recruits") || ok && n.proper(s) && n.take(s, "employer/recruits")
	})
}

// called says whether a name stands with a capital behind its article, and says
// in small words what it is of: "la Guilde des potiers du haut pays".
func (n *names) called(s doc.Span) bool {
	const small = 4 // words
	from, to := n.Tokens(s)
	behind := from > 0 && (n.Tok[from-1].IsMark('\'') || article(n.word(from-1)))
	return behind && to > from+2 && n.is(from+1, connector) && !n.is(from, part|stranger) && n.properBut(s, small)
}

// announcing is recruiting in what front matter says: "title: La Tannerie
// recrute un chargé de projet".
func (n *names) announcing() bool {
	for _, t := range n.verbs {
		if t.Says != recruitsVerb || t.Witness != board.PageData || !n.hires(t) {
			continue
		}
		switch n.Doc.Quote(n.Doc.Blocks[t.Block].Label) {
		case "front.title", "title", "description", "summary", "excerpt":
		default:
			continue
		}
		if s, ok := n.subject(t); ok && (n.proper(s) || n.lone(s)) && n.take(s, "employer/recruits") {
			return true
		}
	}
	return false
}

func (n *names) described() bool {
	return n.terms(isVerb, early, func(t board.Term) bool {
		if !n.describes(t) {
			return false
		}
		s, ok := n.subject(t)
		return ok && (n.proper(s) || n.lone(s) && (n.headless(s) || n.tells(s))) && n.take(s, "employer/described")
	})
}

// headless says whether a name begins its sentence without an article, as no
// common noun does: "Sillon est une association".
func (n *names) headless(s doc.Span) bool {
	from, _ := n.Tokens(s)
	k := from
	for k > 0 && n.Tok[k-1].Kind == token.Mark && n.Tok[k-1].Sentence == n.Tok[from].Sentence {
		k--
	}
	return n.Doc.Language == doc.French && n.Tok[from].Is(token.Capital) && (k == 0 || n.Tok[k-1].Sentence != n.Tok[from].Sentence)
}

func (n *names) acting() bool {
	return n.terms(actsVerb, head, func(t board.Term) bool {
		if !n.acts(t) {
			return false
		}
		s, ok := n.subject(t)
		return ok && !n.product(s) && n.proper(s) && n.whose(s) && n.take(s, "employer/acts")
	})
}

// whose says whether a name is no unit of the employer and no post: a public
// body's goes on to tell which, and a few capitals begin their sentence. "Dans
// ce cadre, l'EJE participe" and "…, la PUI dispose" name nobody.
func (n *names) whose(s doc.Span) bool {
	const few = 4 // bytes
	from, to := n.Tokens(s)
	if n.is(from, territory) {
		return n.told(s)
	}
	if to > from+1 || s.End-s.Start > few {
		return true
	}
	k := from
	for k > 0 && (n.Tok[k-1].Kind == token.Mark && !n.Tok[k-1].IsMark(',') || article(n.word(k-1))) {
		k--
	}
	return k == 0 || n.Tok[k-1].Sentence != n.Tok[from].Sentence
}

// introduced takes the subject that an organisation's noun introduces:
// "L'association Sillon anime …"; a lone word where the noun stands right before.
func (n *names) introduced() bool {
	for _, says := range [...]string{isVerb, actsVerb} {
		if n.terms(says, early, func(t board.Term) bool {
			if says == actsVerb && !n.acts(t) {
				return false
			}
			s, ok := n.subject(t)
			if !ok {
				return false
			}
			from, _ := n.Tokens(s)
			behind := from > 0 && n.Tok[from].Block == n.Tok[from-1].Block && n.is(from-1, introducer)
			begins := n.is(from, introducer) && !n.Tok[from].Is(token.Capital)
			return (n.proper(s) && (behind || begins) || n.lone(s) && behind) && n.take(s, "employer/introduced")
		}) {
			return true
		}
	}
	return false
}
