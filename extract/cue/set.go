package cue

import (
	"math/bits"

	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/packed"
	"offers/extract/token"
)

// Set is every rule and the trie over their words. It is built once and only
// read afterwards.
type Set struct {
	Rules  []*Rule
	traits []Trait // of the rules
	trie
}

// Trait is what is asked of a rule again and again; all rules' stand close
// together, so that they stay in the processor's cache.
type Trait struct {
	Kinds   mention.Kinds // that its role is for
	Role    Role
	Reach   Reach
	Weak    bool
	Against bool // it keeps mentions from values

	sort  uint8 // the phrases that can silence it
	lang  Languages
	only  OnlyIn
	bound bool // it never reaches out of a label
}

// Compile builds the set of all rules given; v learns their words.
func Compile(v *token.Vocabulary, rules []*Rule) (*Set, error) {
	if err := hearOnly(v); err != nil {
		return nil, err
	}
	p := phraseParser{rules: rules, words: v, builder: newBuilder()}
	for i := range rules {
		if err := p.read(i); err != nil {
			return nil, err
		}
	}
	t, err := p.levels()
	if err != nil {
		return nil, err
	}
	return newSet(rules, t), nil
}

func newSet(rules []*Rule, t trie) *Set {
	s := &Set{Rules: rules, traits: make([]Trait, len(rules)), trie: t}
	for i, r := range rules {
		s.traits[i] = Trait{
			Kinds: r.Role.Kinds(), Role: r.Role, Reach: r.Reach, Weak: r.Weak, Against: r.Role.Against(),
			sort: sortOf(r), lang: r.Lang, only: r.Only, bound: !r.Role.Term() || r.Says == "",
		}
	}
	return s
}

// Trait is that of a hit's rule.
func (s *Set) Trait(h Hit) *Trait { return &s.traits[h.Rule] }

// RoleOf is the role of a hit's rule.
func (s *Set) RoleOf(h Hit) Role { return s.traits[h.Rule].Role }

// Pack adds the set to dst, without its rules.
func (s *Set) Pack(dst []byte) []byte { return s.pack(dst) }

// Unpack reads the set of these rules that Pack added, ok false when there is
// none.
func Unpack(r *packed.Reader, rules []*Rule) (s *Set, ok bool) {
	t, ok := unpack(r)
	return newSet(rules, t), ok
}

// Match appends the hits in t, in text order. Of the hits that lie inside a
// longer one of the same sort (terms, or phrases for mentions) only the longer
// is kept. A gap never leaps into a mention: owner tells whose a token is.
func (s *Set) Match(dst []Hit, t *token.Text, owner []mention.ID) []Hit {
	m := matcher{Set: s, doc: t.Doc, tok: t.Tok, owner: owner, lang: 1 << t.Doc.Language, hits: dst}
	for b := range t.Doc.Blocks {
		m.block, m.end = &t.Doc.Blocks[b], int(t.First[b+1])
		for i := int(t.First[b]); i < m.end; i++ {
			n := uint16(0)
			if k := &m.tok[i]; k.Kind != token.Letters {
				n = s.sign(k)
			} else if k.Val < uint32(len(s.roots)) {
				n = s.roots[k.Val]
			}
			if n != 0 {
				m.from, m.first = i, len(m.hits)
				m.walk(n, i+1, 0)
			}
		}
	}
	return m.hits
}

type matcher struct {
	*Set
	doc   *doc.Doc
	tok   []token.Token
	owner []mention.ID
	lang  Languages
	hits  []Hit
	block *doc.Block
	end   int        // of the block
	from  int        // where the phrase begins
	first int        // its hits' place in hits
	far   [sorts]Hit // of each sort, the one that goes farthest so far
}

// maxSkipped is how many marks and unheard words may stand between two words
// of a phrase.
const maxSkipped = 5

// walk follows the trie from node n at token i.
func (m *matcher) walk(n uint16, i, depth int) {
	here, next := m.nodes[n], m.nodes[int(n)+1]
	for _, r := range m.ends[here.ends:next.ends] {
		if t := &m.traits[r]; m.counts(t, i) {
			m.add(t.sort, Hit{Rule: int32(r), From: int32(m.from), To: int32(i)})
		}
	}
	if here.kids == next.kids || depth > 24 {
		return
	}
	sentence := m.tok[m.from].Sentence
	for skipped := 0; i < m.end && skipped < maxSkipped && m.tok[i].Sentence == sentence; i++ {
		e, ok := edge(&m.tok[i])
		if !ok {
			skipped++
			continue
		}
		if to := m.follow(here.kids, next.kids, e); to != 0 {
			m.walk(to, i+1, depth+1)
		}
		break
	}
	if g := next.kids - 1; m.edges[g] == gap { // no edge is greater, so that it is the last
		m.leap(g, i, depth)
	}
}

// add enters a hit of a sort, unless it lies inside another of them or is there
// already. Those that begin with it and are shorter make room for it.
func (m *matcher) add(sort uint8, h Hit) {
	far := &m.far[sort]
	switch {
	case h.To < far.To, h.To == far.To && h.From > far.From:
		return
	case h.From == far.From:
		kept := m.hits[:m.first]
		for _, o := range m.hits[m.first:] {
			if o == h {
				return // none was left out: all of the sort are as long
			}
			if m.traits[o.Rule].sort != sort || o.To == h.To {
				kept = append(kept, o)
			}
		}
		m.hits = kept
	}
	*far = h
	m.hits = append(m.hits, h)
}

// leap follows a gap: up to maxGap words of the same sentence.
func (m *matcher) leap(n uint16, i, depth int) {
	lo, hi := m.nodes[n].kids, m.nodes[int(n)+1].kids
	sentence := m.tok[m.from].Sentence
	for words := 0; i < m.end && words <= maxGap; i++ {
		if m.tok[i].Sentence != sentence || m.owner[i] != mention.None {
			return
		}
		e, ok := edge(&m.tok[i])
		if !ok {
			continue
		}
		if to := m.follow(lo, hi, e); to != 0 {
			m.walk(to, i+1, depth+1)
		}
		words++
	}
}

// counts says whether a rule counts for the phrase that ends before token to. A
// phrase that gives mentions a role never reaches out of a label: "Durée :
// stage de 6 mois" says "durée", then "stage".
func (m *matcher) counts(r *Trait, to int) bool {
	if r.lang != 0 && r.lang&m.lang == 0 {
		return false
	}
	b := m.block
	inLabel := b.Label.Contains(m.tok[m.from].Span)
	if inLabel && r.bound && !b.Label.Contains(m.tok[to-1].Span) {
		return false
	}
	return r.only == 0 || r.only&InHeading != 0 && b.Kind == doc.Heading ||
		r.only&InHead != 0 && b.Kind != doc.Furniture && b.Kind != doc.Data && m.doc.Opens(m.tok[m.from].Block) ||
		r.only&InData != 0 && b.Kind == doc.Data ||
		r.only&InLabelled != 0 && !b.Label.Empty() && !inLabel ||
		r.only&InLabel != 0 && inLabel
}

// sortOf is a number for the phrases that can silence one another: those of one
// term role, or those that give roles to the same kinds of mention. Labels are
// sorts of their own: "durée du stage" must not silence "durée" where no colon
// makes a label of it.
func sortOf(r *Rule) uint8 {
	if r.Role.Term() {
		return uint8(r.Role)
	}
	s := uint8(roles) + uint8(bits.TrailingZeros16(uint16(r.Role.Kinds())))
	if r.Reach == Label {
		s += 16
	}
	return s
}

// sorts is the number of sorts: roles, and behind them kinds, twice.
const sorts = int(roles) + 32
