package employer

import (
	"slices"
	"strings"

	"offers/extract/board"
	"offers/extract/mention"
	"offers/extract/token"
)

// The name that a posting says by the way: believed where nothing else names
// the employer.

// ours takes the name behind "notre société".
func (n *names) ours() bool {
	for i := 1; i+1 < len(n.Tok); i++ {
		if !n.is(i, introducer) || n.word(i-1) != "notre" && n.word(i-1) != "our" {
			continue
		}
		block := n.Tok[i].Block
		if board.WitnessOf(n.Doc.Blocks[block].Kind) != board.Visible {
			continue
		}
		s, ok := n.ahead(i+1, int(n.First[block+1]))
		if ok && (n.proper(s) || n.lone(s) && n.tells(s)) && n.take(s, "employer/ours") {
			return true
		}
	}
	return false
}

// ourselves takes the name that "we" say that we are: "We are Sillon, a studio
// in Thiers", "Nous sommes Sillon !".
func (n *names) ourselves() bool {
	for i := range n.Tok[:max(0, len(n.Tok)-3)] {
		t := &n.Tok[i]
		if i > 0 && t.Sentence == n.Tok[i-1].Sentence || board.WitnessOf(n.Doc.Blocks[t.Block].Kind) != board.Visible {
			continue
		}
		at := n.weAre(i)
		if at == i || !n.Tok[at].Is(token.Capital) {
			continue
		}
		s, ok := n.ahead(at, int(n.First[t.Block+1]))
		if !ok {
			continue
		}
		_, to := n.Tokens(s)
		house := n.word(at-1) == "at" // "We at Sillon believe"
		closed := to == int(n.First[t.Block+1]) || n.Tok[to].Kind == token.Mark || n.word(to) == "and" || n.word(to) == "et" || house
		if closed && (n.tells(s) && (house || !n.lone(s)) || n.lone(s) && n.recurs(at)) && n.take(s, "employer/ourselves") {
			return true
		}
	}
	return false
}

// itIs takes the lone name of which a sentence tells what it is: "Sillon, c'est
// 40 personnes".
func (n *names) itIs() bool {
	for i := range n.Tok[:max(0, len(n.Tok)-4)] {
		t := &n.Tok[i]
		if i > 0 && t.Sentence == n.Tok[i-1].Sentence || !t.Is(token.Capital) || n.is(i, stranger|commonWord) || board.WitnessOf(n.Doc.Blocks[t.Block].Kind) != board.Visible {
			continue
		}
		k := i + 1
		if n.Tok[k].IsMark(',') {
			k++
		}
		if n.word(k) == "c" && n.Tok[k+1].IsMark('\'') && n.word(k+2) == "est" && n.recurs(i) && n.take(n.Text.Span(i, i+1), "employer/told") {
			return true
		}
	}
	return false
}

// weAre is the token behind "we are", "we're", "we at" or "nous sommes" at token
// i; i where none stands.
func (n *names) weAre(i int) int {
	switch {
	case n.word(i) == "we" && (n.word(i+1) == "are" || n.word(i+1) == "at"), n.word(i) == "nous" && n.word(i+1) == "sommes":
		return i + 2
	case n.word(i) == "we" && n.Tok[i+1].IsMark('\'') && n.word(i+2) == "re":
		return i + 3
	}
	return i
}

// spoken takes the name of the house in which "we" speak: "À Sillon, nous
// aimons les gens", "At Sillon Works, we like people".
func (n *names) spoken() bool {
	for i := range n.Tok {
		t := &n.Tok[i]
		if i > 0 && t.Sentence == n.Tok[i-1].Sentence || n.word(i) != "a" && n.word(i) != "at" || board.WitnessOf(n.Doc.Blocks[t.Block].Kind) != board.Visible {
			continue
		}
		s, ok := n.ahead(i+1, int(n.First[t.Block+1]))
		if !ok {
			continue
		}
		if _, to := n.Tokens(s); (n.speaks(to, int(n.First[t.Block+1])) || n.word(i) == "at" && (n.word(to) == "we" || n.word(to+1) == "you" && n.Tok[to].IsMark(','))) && (n.tells(s) || n.lone(s) && n.recurs(to-1)) && n.take(s, "employer/spoken") {
			return true
		}
	}
	return false
}

// speaks says whether "nous" or the like follows the comma behind a name; a
// link or a bracket may stand between.
func (n *names) speaks(from, end int) bool {
	const most = 40 // tokens
	depth := 0
	for i := from; i < min(end, from+most); i++ {
		switch {
		case n.Tok[i].IsMark('('):
			depth++
		case n.Tok[i].IsMark(')'):
			depth--
		case depth == 0 && n.Tok[i].IsMark(','):
			for i++; i < end && n.Tok[i].Kind == token.Mark; i++ {
			}
			return i < end && speaker(n.word(i))
		case depth == 0 && n.Tok[i].Kind != token.Mark:
			return false
		}
	}
	return false
}

// speaker says whether a word stands for those who hire.
func speaker(w string) bool {
	return w == "nous" || w == "on" || w == "notre" || w == "nos" || w == "we" || w == "our"
}

// joined takes the one word that one joins: "au sein de Sillon", "en
// rejoignant Sillon". An organisation's unit has an article.
func (n *names) joined() bool {
	return n.terms(within, anywhere, func(t board.Term) bool {
		s, ok := n.behind(t)
		if !ok || !n.lone(s) {
			return false
		}
		from, _ := n.Tokens(s)
		h := &n.Hits[t.Hit]
		at := int(h.To)
		if n.word(int(h.From)) == "au" && n.word(at) == "de" {
			at++
		}
		return at == from && joins(n.word(int(h.From)), n.word(int(h.To)-1)) && n.telling(from) && !n.product(s) && n.take(s, "employer/within")
	})
}

// joins says whether a phrase of two words or one is of people who come in,
// rather than of a place.
func joins(first, last string) bool {
	return first == "au" || first == "en" || strings.HasPrefix(first, "rejoin") || strings.HasPrefix(first, "integr") || first == "join" || last == "joining"
}

// mailbox takes the name that the posting's address at a mail provider spells:
// "auvieuxphare@gmail.com" and "Au Vieux Phare".
func (n *names) mailbox() bool {
	const (
		least = 7  // bytes: a shorter name may be anybody's
		most  = 20 // addresses: more are a list
	)
	mails := n.Of(mention.Mail)
	for _, id := range mails[:min(most, len(mails))] {
		box, host, _ := strings.Cut(strings.ToLower(n.String(id)), "@")
		if label := n.domain(host); n.lists.Word(label)&sharedHost == 0 {
			continue
		}
		for _, part := range strings.FieldsFunc(box, func(r rune) bool { return strings.ContainsRune("._-+", r) }) {
			if len(part) < least {
				continue
			}
			if s, ok := n.spelling(part, true); ok && !n.Holds(s, mention.Of(mention.Person)) && n.take(s, "employer/address") {
				return true
			}
		}
	}
	return false
}

// small takes a name written small where it begins its sentence, a verb of
// employers follows, and an address of the posting spells it: "sillon est une
// startup" and "jobs@sillon.com".
func (n *names) small() bool {
	const least = 4 // bytes
	hosts := n.addresses()
	for _, says := range [...]string{recruitsVerb, isVerb} {
		if n.terms(says, early, func(t board.Term) bool {
			k := int(n.Hits[t.Hit].From) - 1
			first, _ := n.upTo(t, k+1)
			for first < k && n.Tok[first].Kind == token.Mark {
				first++
			}
			if k < 0 || k != first || n.Tok[k].Kind != token.Letters || n.Tok[k].End-n.Tok[k].Start < least {
				return false
			}
			spelled := slices.ContainsFunc(hosts, func(h host) bool { return h.label == n.word(k) })
			return spelled && (says == isVerb || n.hires(t)) && n.put(n.Text.Span(k, k+1), "employer/address")
		}) {
			return true
		}
	}
	return false
}
