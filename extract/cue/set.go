package cue

import (
	"cmp"
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
	nodes []node
	keys  []uint32 // of the edges, sorted inside each node
	to    []int32  // where each edge leads
	ends  []int32  // rules that end at a node
}

// node is a state of the trie: its edges and the rules that end there.
type node struct{ edge, edges, end, ends int32 }

// Compile builds the set of all rules given; v learns their words.
func Compile(v *token.Vocabulary, rules []Rule) (*Set, error) {
	s := &Set{Rules: rules}
	if err := hearOnly(v); err != nil {
		return nil, err
	}
	x := expander{words: v, seen: map[string][]uint32{}}
	var all []sequence
	for i := range rules {
		seqs, err := x.expand(rules[i].Phrase)
		if err != nil {
			return nil, err
		}
		for _, q := range seqs {
			all = append(all, sequence{q, int32(i)})
		}
	}
	slices.SortFunc(all, func(a, b sequence) int { return cmp.Or(slices.Compare(a.edges, b.edges), cmp.Compare(a.rule, b.rule)) })
	s.build(all, 0)
	return s, nil
}

type sequence struct {
	edges []uint32
	rule  int32
}

// build makes the node for sequences that share their first depth edges and
// returns its index.
func (s *Set) build(all []sequence, depth int) int32 {
	id := int32(len(s.nodes))
	s.nodes = append(s.nodes, node{})
	n := node{end: int32(len(s.ends))}
	for len(all) > 0 && len(all[0].edges) == depth {
		if k := len(s.ends); k == int(n.end) || s.ends[k-1] != all[0].rule {
			s.ends = append(s.ends, all[0].rule)
		}
		all = all[1:]
	}
	n.ends = int32(len(s.ends)) - n.end
	n.edge = int32(len(s.keys))
	for i := 0; i < len(all); {
		s.keys = append(s.keys, all[i].edges[depth])
		for k := all[i].edges[depth]; i < len(all) && all[i].edges[depth] == k; i++ {
		}
	}
	n.edges = int32(len(s.keys)) - n.edge
	s.to = append(s.to, make([]int32, n.edges)...)
	s.nodes[id] = n
	for e, i := int32(0), 0; i < len(all); e++ {
		j := i
		for j < len(all) && all[j].edges[depth] == s.keys[n.edge+e] {
			j++
		}
		s.to[n.edge+e] = s.build(all[i:j], depth+1)
		i = j
	}
	return id
}

// follow is the node behind edge e of node n.
func (s *Set) follow(n int32, e uint32) (int32, bool) {
	d := &s.nodes[n]
	keys := s.keys[d.edge : d.edge+d.edges]
	i, ok := slices.BinarySearch(keys, e)
	if !ok {
		return 0, false
	}
	return s.to[int(d.edge)+i], true
}

// Match appends the hits in t, in text order. Of the hits that lie inside a
// longer one of the same sort (terms, or phrases for mentions) only the longer
// is kept. A gap never leaps into a mention: owner tells whose a token is.
func (s *Set) Match(dst []Hit, t *token.Text, owner []mention.ID) []Hit {
	m := matcher{Set: s, Text: t, owner: owner, lang: 1 << t.Doc.Language, hits: dst}
	for b := range t.Doc.Blocks {
		m.end = int(t.First[b+1])
		for i := int(t.First[b]); i < m.end; i++ {
			if e, ok := edge(&t.Tok[i]); ok && e != 0 {
				if n, ok := s.follow(0, e); ok {
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
	for _, r := range m.ends[d.end : d.end+d.ends] {
		if m.counts(&m.Rules[r], i) {
			m.hits = append(m.hits, Hit{Rule: r, From: int32(m.from), To: int32(i)})
		}
	}
	if d.edges == 0 || depth > 24 {
		return
	}
	for skipped := 0; i < m.end && skipped < maxSkipped && m.Tok[i].Sentence == m.Tok[m.from].Sentence; i++ {
		e, ok := edge(&m.Tok[i])
		if !ok {
			skipped++
			continue
		}
		if next, ok := m.follow(n, e); ok && e != 0 {
			m.walk(next, i+1, depth+1)
		}
		break
	}
	if g, ok := m.follow(n, gap); ok {
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
		if next, ok := m.follow(n, e); ok && e != 0 {
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
