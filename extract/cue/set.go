package cue

import (
	"math/bits"
	"slices"

	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// Set is every rule and the trie over their words. It is built once and only
// read afterwards.
type Set struct {
	Rules []Rule
	nodes []node // the first is the root
	edges []slot // of all nodes, by hash
	ends  []end
}

// node is a state of the trie.
type node struct {
	first, last int32 // the rules that end here, in their order: a list in Set.ends, -1 for none
	inner       bool  // edges lead on
	gap         bool  // the edge that leads here stands for a gap
}

// end is one rule that ends at a node, and the next in Set.ends.
type end struct{ rule, next int32 }

// slot is an edge of the trie, free where to is 0: no edge leads to the root.
type slot struct {
	from int32
	edge uint32
	to   int32
}

// Compile builds the set of all rules given; v learns their words.
func Compile(v *token.Vocabulary, rules []Rule) (*Set, error) {
	s := &Set{Rules: rules, nodes: make([]node, 0, 1<<13), edges: make([]slot, 1<<14), ends: make([]end, 0, 1<<13)}
	s.nodes = append(s.nodes, node{first: -1})
	if err := hearOnly(v); err != nil {
		return nil, err
	}
	p := phraseParser{Set: s, words: v}
	for i := range rules {
		if err := p.read(int32(i)); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// end enters a rule as one that ends at node n, once.
func (s *Set) end(n, rule int32) {
	d := &s.nodes[n]
	at := int32(len(s.ends))
	switch {
	case d.first < 0:
		d.first = at
	case s.ends[d.last].rule == rule:
		return
	default:
		s.ends[d.last].next = at
	}
	d.last = at
	s.ends = append(s.ends, end{rule, -1})
}

// grow is the node behind edge e of node n, which it makes where there is none.
func (s *Set) grow(n int32, e uint32) int32 {
	i := s.find(n, e)
	if s.edges[i].to == 0 {
		s.edges[i] = slot{n, e, int32(len(s.nodes))}
		s.nodes = append(s.nodes, node{first: -1, gap: e == gap})
		s.nodes[n].inner = true
		if 4*len(s.nodes) > 3*len(s.edges) {
			s.rehash()
		}
		return int32(len(s.nodes)) - 1
	}
	return s.edges[i].to
}

// rehash doubles the table of edges.
func (s *Set) rehash() {
	old := s.edges
	s.edges = make([]slot, 2*len(old))
	for _, x := range old {
		if x.to != 0 {
			s.edges[s.find(x.from, x.edge)] = x
		}
	}
}

// find is where edge e of node n stands in the table, or would stand.
func (s *Set) find(n int32, e uint32) uint32 {
	mask := uint32(len(s.edges) - 1)
	h := uint32(n)*0x9e3779b1 ^ e*0x85ebca6b
	i := (h ^ h>>15) & mask
	for s.edges[i].to != 0 && (s.edges[i].from != n || s.edges[i].edge != e) {
		i = (i + 1) & mask
	}
	return i
}

// follow is the node behind edge e of node n, 0 for none.
func (s *Set) follow(n int32, e uint32) int32 { return s.edges[s.find(n, e)].to }

// Match appends the hits in t, in text order. Of the hits that lie inside a
// longer one of the same sort (terms, or phrases for mentions) only the longer
// is kept. A gap never leaps into a mention: owner tells whose a token is.
func (s *Set) Match(dst []Hit, t *token.Text, owner []mention.ID) []Hit {
	m := matcher{Set: s, Text: t, owner: owner, lang: 1 << t.Doc.Language, hits: dst}
	for b := range t.Doc.Blocks {
		m.end = int(t.First[b+1])
		for i := int(t.First[b]); i < m.end; i++ {
			if e, ok := edge(&t.Tok[i]); ok && e != 0 {
				if n := s.follow(0, e); n != 0 {
					m.from, m.first = i, len(m.hits)
					m.walk(n, i+1, 0)
					m.longest()
				}
			}
		}
	}
	return m.silence(len(dst))
}

type matcher struct {
	*Set
	*token.Text
	owner []mention.ID
	lang  Languages
	hits  []Hit
	from  int // where the phrase begins
	first int // its hits' place in hits
	end   int // of the block
}

// maxSkipped is how many marks and unheard words may stand between two words
// of a phrase.
const maxSkipped = 5

// walk follows the trie from node n at token i.
func (m *matcher) walk(n int32, i, depth int) {
	d := m.nodes[n]
	for k := d.first; k >= 0; k = m.ends[k].next {
		if r := m.ends[k].rule; m.counts(&m.Rules[r], i) {
			m.hits = append(m.hits, Hit{Rule: r, From: int32(m.from), To: int32(i)})
		}
	}
	if !d.inner || depth > 24 {
		return
	}
	for skipped := 0; i < m.end && skipped < maxSkipped && m.Tok[i].Sentence == m.Tok[m.from].Sentence; i++ {
		e, ok := edge(&m.Tok[i])
		if !ok {
			skipped++
			continue
		}
		if next := m.follow(n, e); next != 0 && e != 0 {
			m.walk(next, i+1, depth+1)
		}
		break
	}
	if g := m.follow(n, gap); g != 0 {
		m.leap(g, i, depth)
	}
}

// leap follows a gap: up to maxGap words of the same sentence.
func (m *matcher) leap(n int32, i, depth int) {
	for words := 0; i < m.end && words <= maxGap; i++ {
		if m.Tok[i].Sentence != m.Tok[m.from].Sentence || m.owner[i] != mention.None {
			return
		}
		e, ok := edge(&m.Tok[i])
		if !ok {
			continue
		}
		if next := m.follow(n, e); next != 0 && e != 0 {
			m.walk(next, i+1, depth+1)
		}
		words++
	}
}

// counts says whether a rule counts for the phrase that ends before token to. A
// phrase that gives mentions a role never reaches out of a label: "Durée :
// stage de 6 mois" says "durée", then "stage".
func (m *matcher) counts(r *Rule, to int) bool {
	if r.Lang != 0 && r.Lang&m.lang == 0 {
		return false
	}
	b := &m.Doc.Blocks[m.Tok[m.from].Block]
	if (!r.Role.Term() || r.Says == "") && b.Label.Contains(m.Tok[m.from].Span) && !b.Label.Contains(m.Tok[to-1].Span) {
		return false
	}
	return r.Only == 0 || r.Only&InHeading != 0 && b.Kind == doc.Heading ||
		r.Only&InHead != 0 && b.Kind != doc.Furniture && b.Kind != doc.Data && (b.Section < 0 || m.Doc.Blocks[b.Section].Level <= 1) ||
		r.Only&InData != 0 && b.Kind == doc.Data ||
		r.Only&InLabelled != 0 && !b.Label.Empty() && !b.Label.Contains(m.Tok[m.from].Span) ||
		r.Only&InLabel != 0 && b.Label.Contains(m.Tok[m.from].Span)
}

// longest keeps, of the hits that begin at one token, the longest of each sort.
func (m *matcher) longest() {
	var most [sorts]int32
	for _, h := range m.hits[m.first:] {
		s := m.sort(h)
		most[s] = max(most[s], h.To)
	}
	kept := m.hits[:m.first]
	for _, h := range m.hits[m.first:] {
		if h.To == most[m.sort(h)] && !slices.Contains(kept[m.first:], h) {
			kept = append(kept, h)
		}
	}
	m.hits = kept
}

// sort is a number for the phrases that can silence one another: those of one
// term role, or those that give roles to the same kinds of mention. Labels are
// sorts of their own: "durée du stage" must not silence "durée" where no colon
// makes a label of it.
func (m *matcher) sort(h Hit) int {
	rule := &m.Rules[h.Rule]
	if rule.Role.Term() {
		return int(rule.Role)
	}
	s := int(roles) + bits.TrailingZeros16(uint16(rule.Role.Kinds()))
	if rule.Reach == Label {
		s += 16
	}
	return s
}

// sorts is the number of sorts: roles, and behind them kinds, twice.
const sorts = int(roles) + 32

// silence drops the hits that lie inside an earlier, longer one of their sort.
func (m *matcher) silence(first int) []Hit {
	var reach, from [sorts]int32
	kept := m.hits[:first]
	for _, h := range m.hits[first:] {
		s := m.sort(h)
		if h.To <= reach[s] && h.From > from[s] {
			continue
		}
		if h.To > reach[s] {
			reach[s], from[s] = h.To, h.From
		}
		kept = append(kept, h)
	}
	return kept
}
