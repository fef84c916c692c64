package mention

import (
	"math"
	"math/bits"
	"slices"

	"offers/extract/gazetteer"
	"offers/extract/token"
)

// A Form reads one mention that begins at a token. Forms stand in one order,
// and the first that takes a stretch owns it.
type Form struct {
	Name   string
	Kind   Kind
	Starts Class // the classes of token that can start one; Read sees no other
	// Needs, where it is set, must stand at the start or within so many tokens
	// behind it, or Read is not called: most openers open nothing.
	Needs  Class
	Within int32
	// Read returns the token behind the mention that begins at i and puts its
	// value into p.Set, or returns i when there is none.
	Read func(p *Parser, i int) (end int)
	Yes  []Example
	No   []string // texts in which the form must read nothing
}

// Example is a text and the value of the one mention that the form reads in it.
type Example struct{ Text, Value string }

// forms is the order of ownership: what stands first takes its stretch first.
func forms() []Form {
	var all []Form
	for _, fs := range [][]Form{addresses, urls, dates, phones, hours, amounts, degrees, durations, persons, places} {
		all = append(all, fs...)
	}
	return all
}

// Grammar is every form and the words that they know. It is built once and
// only read afterwards.
type Grammar struct {
	Places gazetteer.Gazetteer
	forms  []Form
	rules  []string   // by form: its name in evidence
	begun  [64]uint64 // by the bit of a Class: the forms that a token of it can start, a set of bits
	needs  []Class    // those of the forms, each once
	need   []uint8    // by form: the index of what it needs in needs
	within []int32    // by form: how far away that may be
	lex    []Lexeme   // by token.Word
}

// NewGrammar adds the grammars' words to v.
func NewGrammar(v *token.Vocabulary) *Grammar { return grammar(lexicon(v)) }

// grammar is the grammar whose lexicon is lex.
func grammar(lex []Lexeme) *Grammar {
	g := &Grammar{Places: gazetteer.Open(), forms: forms(), lex: lex}
	for f := range g.forms {
		for c := g.forms[f].Starts; c != 0; c &= c - 1 {
			g.begun[bits.TrailingZeros64(uint64(c))] |= 1 << f
		}
		n := slices.Index(g.needs, g.forms[f].Needs)
		if n < 0 {
			n, g.needs = len(g.needs), append(g.needs, g.forms[f].Needs)
		}
		g.need = append(g.need, uint8(n))
		g.rules = append(g.rules, g.forms[f].Kind.String()+"/"+g.forms[f].Name)
		if g.forms[f].Needs == 0 {
			g.within = append(g.within, math.MaxInt32)
		} else {
			g.within = append(g.within, g.forms[f].Within)
		}
	}
	return g
}

// Rule is the name of a form in evidence: the kind of what it reads, and its own.
func (g *Grammar) Rule(form int16) string { return g.rules[form] }

// Parser reads one posting after another. It is not safe for concurrent use.
type Parser struct {
	*token.Text
	*Grammar
	Set    *Set
	class  []Class   // by token
	starts [][]int32 // by form: the tokens that can start it, the last first
	memo   [1 << memoBits]struct {
		class Class
		forms uint64
	}
	buf    []byte
	sorted []Mention
	ends   []host // of the labels of a domain
	finder        // of places' names
}

// Find fills set with the mentions of t.
func (p *Parser) Find(t *token.Text, set *Set) {
	p.Text, p.Set = t, set
	set.reset(len(t.Tok))
	p.classify()
	p.finder.reset(len(t.Tok))
	p.begin()
	for f := range p.forms {
		p.pass(int16(f))
	}
	p.sort()
	p.Text, p.Set = nil, nil // a parser that waits for the next posting keeps none
}

// begin fills p.starts, from the last token to the first.
func (p *Parser) begin() {
	p.starts = slices.Grow(p.starts[:0], len(p.forms))[:len(p.forms)]
	for f := range p.starts {
		p.starts[f] = p.starts[f][:0]
	}
	var next [maxNeeds]int32 // by need: the nearest token that has it
	for n := range next {
		next[n] = math.MaxInt32
	}
	for i := int32(len(p.class)) - 1; i >= 0; i-- {
		c := p.class[i]
		for n, need := range p.needs {
			if c&need != 0 {
				next[n] = i
			}
		}
		for forms := p.formsOf(c); forms != 0; forms &= forms - 1 {
			f := bits.TrailingZeros64(forms)
			if next[p.need[f]]-i <= p.within[f] {
				p.starts[f] = append(p.starts[f], i)
			}
		}
	}
}

// formsOf are the forms that a token of these classes can start, a set of bits.
// A few sets of classes are nearly all there are: they are remembered.
func (p *Parser) formsOf(c Class) uint64 {
	m := &p.memo[uint64(c)*0x9e3779b97f4a7c15>>(64-memoBits)]
	if m.class != c {
		m.class, m.forms = c, 0
		for ; c != 0; c &= c - 1 {
			m.forms |= p.begun[bits.TrailingZeros64(uint64(c))]
		}
	}
	return m.forms
}

const memoBits = 6

// maxNeeds bounds the number of different needs.
const maxNeeds = 16

// pass reads every mention of one form, from left to right.
func (p *Parser) pass(f int16) {
	form := &p.forms[f]
	for k := len(p.starts[f]) - 1; k >= 0; k-- {
		i := int(p.starts[f][k])
		if p.Set.Owner[i] != None {
			continue
		}
		at := p.length(form.Kind)
		end := form.Read(p, i)
		if end <= i || p.length(form.Kind) == at {
			continue
		}
		p.own(Mention{Kind: form.Kind, Form: f, At: int32(at), From: int32(i), To: int32(end)})
	}
}

// own gives the mention's tokens to it.
func (p *Parser) own(m Mention) {
	id := ID(len(p.Set.All))
	p.Set.All = append(p.Set.All, m)
	for i := m.From; i < m.To; i++ {
		p.Set.Owner[i] = id
	}
}

// length is the number of values of a kind read so far.
func (p *Parser) length(k Kind) int {
	switch k {
	case Date:
		return len(p.Set.Dates)
	case Duration:
		return len(p.Set.Durations)
	case Amount:
		return len(p.Set.Amounts)
	case Degree:
		return len(p.Set.Degrees)
	case Place:
		return len(p.Set.Places)
	case Hours:
		return len(p.Set.Hours)
	}
	return len(p.Set.Strings)
}

// sort puts the mentions in text order, which the passes did one form at a
// time. Owner still knows them: walking it meets every mention once, in order.
func (p *Parser) sort() {
	s := p.Set
	sorted := slices.Grow(p.sorted[:0], len(s.All))
	for i := 0; i < len(s.Owner); {
		id := s.Owner[i]
		if id == None {
			i++
			continue
		}
		m := s.All[id]
		for ; i < int(m.To); i++ {
			s.Owner[i] = ID(len(sorted))
		}
		sorted = append(sorted, m)
	}
	s.All, p.sorted = sorted, s.All
}

// The questions that grammars ask of a token; past the end every answer is no.

// free says whether token i is there, in no mention yet, and in block b.
func (p *Parser) free(i int, b int32) bool {
	return i >= 0 && i < len(p.Tok) && p.Tok[i].Block == b && p.Set.Owner[i] == None
}

// is says whether token i has one of the classes.
func (p *Parser) is(i int, c Class) bool { return i >= 0 && i < len(p.Tok) && p.class[i]&c != 0 }

// value is the value of token i as a word of the lexicon.
func (p *Parser) value(i int) float64 {
	if v := int(p.Tok[i].Val); p.Tok[i].Kind == token.Letters && v < len(p.lex) {
		return p.lex[v].Value
	}
	return 0
}

// mark says whether token i is the mark r.
func (p *Parser) mark(i int, r rune) bool { return i >= 0 && i < len(p.Tok) && p.Tok[i].IsMark(r) }

// word says whether token i is the folded word w.
func (p *Parser) word(i int, w string) bool {
	return i >= 0 && i < len(p.Tok) && p.Tok[i].Kind == token.Letters && p.Folded(i) == w
}

// number is the value of token i as digits.
func (p *Parser) number(i int) (v int, digits int, ok bool) {
	if i < 0 || i >= len(p.Tok) || p.Tok[i].Kind != token.Number {
		return 0, 0, false
	}
	return int(p.Tok[i].Val), int(p.Tok[i].End - p.Tok[i].Start), true
}

// glued says whether token i follows the one before it without a blank.
func (p *Parser) glued(i int) bool { return i < len(p.Tok) && p.Tok[i].Is(token.Glued) }
