package mention

import (
	"unicode/utf8"

	"offers/extract/token"
)

// A follower says what a token lets the word before it be the beginning of, by
// itself and by the tokens behind it.
type follower uint8

const (
	signGoesOn    follower = 1 << iota // an e-mail address: what can stand for its sign comes
	dotGoesOn                          // a domain: it is glued to the word, and a full stop with a label behind it comes
	nameGoesOn                         // a person's name: a capital comes, behind little words, hyphens and apostrophes, or a bracket
	initialGoesOn                      // the same behind a single letter
)

// followed is what token i of class c is as a follower, and the tokens behind
// it. Of addresses it says no more than signAhead and dotInside do, but in
// passing.
func (p *Parser) followed(i int, c Class, behind follower) (f follower) {
	t := &p.Tok[i]
	if t.Kind == token.Mark {
		return p.markFollowed(i, behind)
	}
	if c&linkStart != 0 {
		f = signGoesOn
	} else if behind&signGoesOn != 0 && p.inAddress(i) {
		f = signGoesOn
	}
	if t.Is(token.Glued) && (behind&dotGoesOn != 0 || t.Is(token.Inclusive)) {
		f |= dotGoesOn
	}
	if c&capital != 0 || c&particle != 0 && behind&nameGoesOn != 0 {
		f |= nameGoesOn
	}
	return f
}

// markFollowed is followed for a mark.
func (p *Parser) markFollowed(i int, behind follower) (f follower) {
	t := &p.Tok[i]
	switch t.Val {
	case '\'':
		return behind & nameGoesOn
	case '@':
		return signGoesOn
	case '(':
		return nameGoesOn | p.bracketFollowed(i)
	case '[', '{', '<':
		return p.bracketFollowed(i)
	case '.', '-', '_':
		f = behind & (signGoesOn | dotGoesOn)
		if t.Val == '.' && p.glued(i+1) && (p.Tok[i+1].Kind != token.Mark || p.Tok[i+1].Val == 0) {
			f |= dotGoesOn
		}
	case 0:
		f = behind & (signGoesOn | dotGoesOn)
	case '%', '+', '&', '\\':
		f = behind & signGoesOn
	default:
		if t.Val < utf8.RuneSelf {
			return 0
		}
		f = behind & signGoesOn
	}
	if f&signGoesOn != 0 && !p.inAddress(i) {
		f &^= signGoesOn
	}
	switch {
	case !t.Is(token.Glued):
		f &^= dotGoesOn
	case t.Val == '-':
		f |= behind & nameGoesOn
	case t.Val == '.' && behind&nameGoesOn != 0:
		f |= initialGoesOn
	}
	return f
}

// endMarks are marks over which nothing goes on, and which mean nothing: those
// that stand behind a word most often.
const endMarks = ",;:!?)\"/"

// bracketFollowed is followed for a bracket, in which a sign may be spelled out.
func (p *Parser) bracketFollowed(i int) follower {
	if p.is(i+1, at|linkStart) || p.mark(i+1, '.') || p.word(i+1, "a") {
		return signGoesOn
	}
	return 0
}

// inAddress says whether what stands before token i lets it go on with an
// address: no blank, an invisible one, or a line end behind a mark.
func (p *Parser) inAddress(i int) bool {
	t := &p.Tok[i]
	return t.Is(token.Glued) || i > 0 && (p.Doc.Text[p.Tok[i-1].End] >= 0xE0 || t.Is(token.Break) && p.Tok[i-1].Kind == token.Mark)
}

// addressTraits are those of the addresses that token t can begin.
func (p *Parser) addressTraits(t *token.Token, behind follower) (own traits) {
	if behind&signGoesOn != 0 {
		own = own.with(p.trait(linked))
	}
	if behind&dotGoesOn != 0 || t.Is(token.Inclusive) {
		own = own.with(p.trait(dotted))
	}
	return own
}
