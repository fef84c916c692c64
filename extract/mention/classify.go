package mention

import (
	"math/bits"
	"slices"
	"unicode/utf8"

	"offers/extract/doc"
	"offers/extract/token"
)

// traits are the classes of a token and what they come to for the forms. Those
// of several classes are those of each together.
type traits struct {
	class Class
	uses  uint64 // the forms that a token of them can start, a set of bits, and above them the needs of forms that it meets
}

// What the bits of traits.uses are.
const (
	maxForms = 48
	maxNeeds = 64 - maxForms
	allNeeds = 1<<64 - 1<<maxForms
)

func (t traits) with(o traits) traits { return traits{t.class | o.class, t.uses | o.uses} }

// trait is the traits of one class.
func (g *Grammar) trait(c Class) traits { return g.traits[bits.TrailingZeros64(uint64(c))] }

// traitsOfAll is the traits of a set of classes.
func (g *Grammar) traitsOfAll(c Class) (t traits) {
	for ; c != 0; c &= c - 1 {
		t = t.with(g.trait(c))
	}
	return t
}

// openings are the tokens that can start a form, as they are found from the
// last token to the first.
type openings struct {
	near   [maxNeeds]int32 // by need: the nearest token that meets it
	ready  uint64          // the forms whose need was met, and may still be near; and all needs
	behind follower        // the token found last
}

// classify fills p.class and p.starts, from the last token to the first, since
// much goes by the tokens behind. The keys of page data
// ("jobposting.identifier") are our own words and can be no part of a mention.
func (p *Parser) classify() {
	p.class = slices.Grow(p.class[:0], len(p.Tok))[:len(p.Tok)]
	for f := range p.forms {
		p.starts[f] = p.starts[f][:0]
	}
	o := openings{ready: p.needy[0] | allNeeds}
	tok, class := p.Tok, p.class
	for b := len(p.Doc.Blocks) - 1; b >= 0; b-- {
		key := p.keyOf(b)
		o.behind &^= signGoesOn | dotGoesOn // no address goes over the end of a block
		for i, first := int(p.First[b+1])-1, int(p.First[b]); i >= first; i-- {
			t := &tok[i]
			switch {
			case t.End <= key.End && key.Contains(t.Span):
				class[i], o.behind = 0, p.followed(i, 0, o.behind)
			case t.Kind == token.Letters && t.Shape&(token.Capital|token.Inclusive) == 0 && o.behind&(signGoesOn|dotGoesOn) == 0:
				w := p.lex.word(t.Val) // most words mean nothing to the forms
				class[i], o.behind = w.class|lower, w.behind&(o.behind|signGoesOn)
				if w.uses&o.ready != 0 || w.class&(numeral|ordinal) != 0 {
					p.openWord(&o, i, w)
				}
			case t.Kind == token.Mark && t.Val < utf8.RuneSelf && p.endMark[t.Val]:
				class[i], o.behind = otherSig, 0
			default:
				p.classifyToken(&o, i)
			}
		}
	}
}

// keyOf is the key of a block of page data.
func (p *Parser) keyOf(b int) doc.Span {
	if bl := &p.Doc.Blocks[b]; bl.Kind == doc.Data {
		return bl.Label
	}
	return doc.Span{}
}

// classifyToken classifies token i, and notes what it can start.
func (p *Parser) classifyToken(o *openings, i int) {
	t := &p.Tok[i]
	own := p.traitsOf(t, i, o.behind)
	p.class[i], o.behind = own.class, p.followed(i, own.class, o.behind)
	if own.uses&o.ready != 0 {
		p.open(o, int32(i), own.uses)
	}
}

// openWord notes what word i can start, which is w and has no capital.
func (p *Parser) openWord(o *openings, i int, w *lexeme) {
	uses := w.uses
	if w.class&(numeral|ordinal) != 0 {
		own := p.numberTraits(i, w.traits)
		p.class[i], uses = own.class|lower, own.uses
	}
	p.open(o, int32(i), uses)
}

// open notes the forms that token i can start, and the needs that it meets.
func (p *Parser) open(o *openings, i int32, uses uint64) {
	g := p.Grammar
	for needs := uses >> maxForms; needs != 0; needs &= needs - 1 {
		n := bits.TrailingZeros64(needs) % maxNeeds
		o.near[n] = i
		o.ready |= g.needy[n]
	}
	for forms := uses & o.ready &^ allNeeds; forms != 0; forms &= forms - 1 {
		f := bits.TrailingZeros64(forms) % len(p.starts)
		if r := &g.reach[f]; o.near[r.need%maxNeeds]-i <= r.within {
			p.starts[f] = append(p.starts[f], i)
		} else {
			o.ready &^= 1 << f
		}
	}
}

// traitsOf are the traits of t, token i, which behind follows.
func (p *Parser) traitsOf(t *token.Token, i int, behind follower) traits {
	var own traits
	switch t.Kind {
	case token.Mark:
		return p.traitsOfMark(rune(t.Val))
	case token.Number:
		own = p.traitsOfAll(p.digitsClass(i))
	default:
		own = p.traitsOfWord(t, i, behind)
	}
	if behind&(signGoesOn|dotGoesOn) != 0 || t.Is(token.Inclusive) {
		return own.with(p.addressTraits(t, behind))
	}
	return own
}

// traitsOfWord are those of a word, save of addresses.
func (p *Parser) traitsOfWord(t *token.Token, i int, behind follower) traits {
	own := p.numberTraits(i, p.lex.word(t.Val).traits)
	if !t.Is(token.Capital) {
		own.class |= lower
		return own
	}
	if own.class&abridged != 0 {
		own = own.with(p.trait(study))
	}
	if t.Is(token.Upper) && p.glued(i+1) && p.Tok[i+1].Kind == token.Number {
		own = own.with(p.trait(courseCode))
	}
	return own.with(p.traitsOfAll(capital | p.beginsName(i, own.class, behind)))
}

// numberTraits are the traits of word i, which has those of its lexeme, and of a
// date where the word is a number that can begin one.
func (p *Parser) numberTraits(i int, own traits) traits {
	if own.class&(numeral|ordinal) != 0 && (dateReader{p}).begins(i, own.class) {
		return own.with(p.trait(calendar))
	}
	return own
}

// traitsOfMark are the traits of a mark.
func (g *Grammar) traitsOfMark(r rune) traits {
	if r < utf8.RuneSelf {
		return g.marks[r]
	}
	return g.traitsOfAll(markClass(r))
}

// digitsClass are the classes of the digits at i by their form and by the token
// behind them.
func (p *Parser) digitsClass(i int) (c Class) {
	t := &p.Tok[i]
	c = digits
	if p.Doc.Text[t.Start] == '0' {
		c |= zero
	}
	var next *token.Token
	if i+1 < len(p.Tok) {
		next = &p.Tok[i+1]
	}
	switch n := t.End - t.Start; {
	case n == 2 && next != nil && next.Kind == token.Number && next.End-next.Start == 3, n == 5:
		c |= postal
	case n == 3:
		c |= three
	case n == 4:
		c |= four | postal
	}
	if p.is33(i) {
		c |= code33
	}
	if next != nil && next.Kind != token.Letters {
		c |= followed
	} else if p.glued(i + 1) {
		c |= suffixed
	}
	if (amountReader{Parser: p}).moneyGoesOn(i + 1) {
		c |= money
	}
	if (dateReader{p}).begins(i, digits) {
		c |= calendar
	}
	return c
}

// beginsName is the classes of the names that can begin with the capital i of
// class c, going by it and the tokens behind it.
func (p *Parser) beginsName(i int, c Class, behind follower) (names Class) {
	t := &p.Tok[i]
	if p.beginsTown(i) {
		names |= town
	}
	if behind&(nameGoesOn|initialGoesOn) != 0 && (behind&nameGoesOn != 0 || t.End-t.Start == 1) && c&notOfPersons == 0 && !t.Is(token.Inclusive) {
		names |= person
	}
	return names
}

// classOf is the class that a token has by itself.
func (g *Grammar) classOf(t *token.Token) Class {
	switch {
	case t.Kind == token.Number:
		return digits
	case t.Kind == token.Mark:
		return markClass(rune(t.Val))
	case t.Is(token.Capital):
		return capital | g.lex.word(t.Val).class
	}
	return lower | g.lex.word(t.Val).class
}

// euroByte is what the € of ISO 8859-15 becomes where a text is read as ISO
// 8859-1.
const euroByte = '¤'

func markClass(r rune) Class {
	switch r {
	case '@':
		return at
	case '+':
		return plus
	case '€', '$', '£', euroByte:
		return symbol
	case '(':
		return otherSig | bracket
	case '{':
		return otherSig | linked
	case '~', '±', '≈', '>', '<':
		return otherSig | roughSign
	}
	return otherSig
}
