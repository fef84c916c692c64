// Package token cuts a Doc into words, numbers and marks, once. Everything the
// later rooms ask of the text they ask of tokens: which word it is, how it is
// written, which sentence it stands in.
package token

import "offers/extract/doc"

// Kind is what a token is.
type Kind uint8

// The kinds of tokens. Digits and letters are never in one token: "35h" is a
// Number and a Word glued to it.
const (
	Letters Kind = iota // a word; inclusive endings belong to it: "chargé(e)", "agent·e·s"
	Number              // a run of ASCII digits
	Mark                // any other sign, one rune
)

// Shape says how a token is written; a set of bits.
type Shape uint8

// The shapes.
const (
	Capital   Shape = 1 << iota // the first letter is a capital
	Upper                       // every letter is a capital
	Glued                       // no white space between it and the token before
	Break                       // the first token of its line
	Inclusive                   // written with an inclusive ending, which Hash and Val leave out
)

// A Token is a word, a number or a mark.
type Token struct {
	doc.Span
	Hash     uint32 // of the folded form: what the gazetteer is asked for
	Val      uint32 // Letters: the Word; Number: its value, at most math.MaxUint32; Mark: the folded rune
	Block    int32  // index in Doc.Blocks
	Sentence int32  // rises by one at every sentence end and at every block
	Clause   int32  // rises by one at every comma, bracket and spaced dash too
	folded   uint16 // bytes of its folded form
	Kind     Kind
	Shape    Shape
}

// Is says whether the token has all the shapes of s.
func (t *Token) Is(s Shape) bool { return t.Shape&s == s }

// IsMark says whether the token is the mark r (as folded: ', - and " stand for
// their typographic forms).
func (t *Token) IsMark(r rune) bool { return t.Kind == Mark && t.Val == uint32(r) }

// Text is a posting in tokens.
type Text struct {
	Doc   *doc.Doc
	Tok   []Token
	First []int32 // First[b] is the first token of block b; First[len(Blocks)] is len(Tok)

	folded string // of each token the folded form, where the token itself stands in the text
	fold   []byte // where folded is made
}

// Folded is the folded form of token i, without its inclusive ending: the first
// 65,535 bytes of it, "" before the text's first token and behind its last.
func (t *Text) Folded(i int) string {
	if uint(i) >= uint(len(t.Tok)) {
		return ""
	}
	k := &t.Tok[i]
	return t.folded[k.Start:][:k.folded]
}

// Span is the stretch from token from up to, but not with, token to.
func (t *Text) Span(from, to int) doc.Span {
	return doc.Span{Start: t.Tok[from].Start, End: t.Tok[to-1].End}
}

// Quote is the text of the tokens from up to, but not with, to.
func (t *Text) Quote(from, to int) string { return t.Doc.Quote(t.Span(from, to)) }

// At is the index of the first token that ends after off.
func (t *Text) At(off int32) int {
	lo, hi := 0, len(t.Tok)
	for lo < hi {
		if m := (lo + hi) / 2; t.Tok[m].End > off {
			hi = m
		} else {
			lo = m + 1
		}
	}
	return lo
}

// Tokens is the range of tokens that lie inside a span.
func (t *Text) Tokens(s doc.Span) (from, to int) {
	from = t.At(s.Start)
	for to = from; to < len(t.Tok) && t.Tok[to].End <= s.End; to++ {
	}
	return from, to
}
