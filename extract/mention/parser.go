package mention

import (
	"slices"
	"unicode/utf8"

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
	Places  gazetteer.Gazetteer
	forms   []Form
	rules   []string              // by form: its name in evidence
	reach   [64]reach             // by form
	needy   [maxNeeds]uint64      // by need: the forms that have it, a set of bits
	traits  [64]traits            // by the bit of a Class
	marks   [utf8.RuneSelf]traits // by ASCII mark
	endMark [utf8.RuneSelf]bool   // by ASCII mark
	lex     *lexicon
}

// reach is what a form needs, as the number of the need, and how far away.
type reach struct {
	need   uint8
	within int32
}

// NewGrammar adds the grammars' words to v.
func NewGrammar(v *token.Vocabulary) *Grammar { return grammar(newLexicon(v)) }

// grammar is the grammar whose lexicon is lex.
func grammar(lex *lexicon) *Grammar {
	g := &Grammar{Places: gazetteer.Open(), forms: forms(), lex: lex}
	if len(g.forms) > maxForms {
		panic("mention: too many forms for traits")
	}
	needs := []Class{0}
	for f := range g.forms {
		form := &g.forms[f]
		g.rules = append(g.rules, form.Kind.String()+"/"+form.Name)
		n := slices.Index(needs, form.Needs)
		if n < 0 {
			n, needs = len(needs), append(needs, form.Needs)
		}
		g.reach[f] = reach{uint8(n), form.Within}
		g.needy[n] |= 1 << f
	}
	g.fillTraits(needs)
	return g
}

// fillTraits makes the tables of traits, for forms with the different needs
// given, of which the first is to need nothing.
func (g *Grammar) fillTraits(needs []Class) {
	for bit := range g.traits {
		t := traits{class: 1 << bit}
		for f := range g.forms {
			if g.forms[f].Starts&t.class != 0 {
				t.uses |= 1 << f
			}
		}
		for n, need := range needs {
			if need&t.class != 0 {
				t.uses |= 1 << (maxForms + n)
			}
		}
		g.traits[bit] = t
	}
	for r := range g.marks {
		g.marks[r] = g.traitsOfAll(markClass(rune(r)))
	}
	for _, r := range endMarks {
		g.endMark[r] = true
	}
	for i := range g.lex.lexemes {
		l := &g.lex.lexemes[i]
		l.traits = g.traitsOfAll(l.class)
		if l.class&linkStart != 0 {
			l.behind |= signGoesOn
		}
		if l.class&particle != 0 {
			l.behind |= nameGoesOn
		}
	}
}

// Rule is the name of a form in evidence: the kind of what it reads, and its own.
func (g *Grammar) Rule(form int16) string { return g.rules[form] }

// Parser reads one posting after another. It is not safe for concurrent use.
type Parser struct {
	*token.Text
	*Grammar
	Set    *Set
	class  []Class     // by token
	starts [64][]int32 // by form: the tokens that can start it, the last first
	buf    []byte
	sorted []Mention
	ends   []host // of the labels of a domain
	beside *near  // what neighbour found
	looked bool   // it has looked
	finder        // of places' names

	form int16 // that reads
}

// Find fills set with the mentions of t.
func (p *Parser) Find(t *token.Text, set *Set) {
	p.Text, p.Set = t, set
	set.reset(len(t.Tok))
	p.finder.reset(len(t.Tok))
	p.looked = false
	p.classify()
	for f := range p.forms {
		if len(p.starts[f]) > 0 {
			p.pass(f)
		}
	}
	p.sort()
	p.Text, p.Set = nil, nil // a parser that waits for the next posting keeps none
}

// pass reads every mention of one form, from left to right.
func (p *Parser) pass(f int) {
	form, starts, owner := &p.forms[f], p.starts[f], p.Set.Owner
	p.form = int16(f)
	length := p.length(form.Kind)
	for k := len(starts) - 1; k >= 0; k-- {
		i := starts[k]
		if owner[i] != None {
			continue
		}
		end := form.Read(p, int(i))
		if end <= int(i) {
			continue
		}
		if n := p.length(form.Kind); n > length {
			p.own(Mention{Kind: form.Kind, Form: int16(f), At: int32(n - 1), From: i, To: int32(end)})
			length = n
		}
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
	all, owner := p.Set.All, p.Set.Owner
	sorted := slices.Grow(p.sorted[:0], len(all))
	for i := 0; i < len(owner); i++ {
		id := owner[i]
		if id == None {
			continue
		}
		m := all[id]
		for ; i < int(m.To); i++ {
			owner[i] = ID(len(sorted))
		}
		i-- // behind the mention the loop goes on
		sorted = append(sorted, m)
	}
	p.Set.All, p.sorted = sorted, all
}

// The questions that grammars ask of a token; past the end every answer is no.

// free says whether token i is there, in no mention yet, and in block b.
func (p *Parser) free(i int, b int32) bool {
	return uint(i) < uint(len(p.Tok)) && p.Tok[i].Block == b && p.Set.Owner[i] == None
}

// is says whether token i has one of the classes.
func (p *Parser) is(i int, c Class) bool { return uint(i) < uint(len(p.class)) && p.class[i]&c != 0 }

// value is the value of token i as a word of the lexicon.
func (p *Parser) value(i int) float64 {
	if t := &p.Tok[i]; t.Kind == token.Letters {
		return p.lex.word(t.Val).value
	}
	return 0
}

// mark says whether token i is the mark r.
func (p *Parser) mark(i int, r rune) bool { return uint(i) < uint(len(p.Tok)) && p.Tok[i].IsMark(r) }

// word says whether token i is the folded word w.
func (p *Parser) word(i int, w string) bool {
	return uint(i) < uint(len(p.Tok)) && p.Tok[i].Kind == token.Letters && p.Folded(i) == w
}

// number is the value of token i as digits.
func (p *Parser) number(i int) (v int, digits int, ok bool) {
	if uint(i) >= uint(len(p.Tok)) || p.Tok[i].Kind != token.Number {
		return 0, 0, false
	}
	return int(p.Tok[i].Val), int(p.Tok[i].End - p.Tok[i].Start), true
}

// glued says whether token i follows the one before it without a blank.
func (p *Parser) glued(i int) bool { return i < len(p.Tok) && p.Tok[i].Is(token.Glued) }
