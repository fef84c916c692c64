// Package token cuts a Doc into words, numbers and marks, once. Everything the
// later rooms ask of the text they ask of tokens: which word it is, how it is
// written, which sentence it stands in.
package token

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"offers/extract/doc"
)

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

	folded string  // the folded forms of all tokens, one after the other
	from   []int32 // where that of each token begins in folded; behind the last where it ends
	fold   []byte  // what folded was made in
}

// Folded is the folded form of token i, without its inclusive ending.
func (t *Text) Folded(i int) string { return t.folded[t.from[i]:t.from[i+1]] }

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

// Scan cuts d into tokens. The slices of t are reused.
func (t *Text) Scan(d *doc.Doc, v *Vocabulary) {
	const perToken = 4 // bytes of text, or a little more
	n := len(d.Text)/perToken + 1
	t.Doc, t.Tok, t.First, t.from = d, slices.Grow(t.Tok[:0], n), slices.Grow(t.First[:0], len(d.Blocks)+1), slices.Grow(t.from[:0], n)
	s := scanner{Text: t, words: v, fold: slices.Grow(t.fold[:0], len(d.Text)+len(d.Text)/8)}
	for b := range d.Blocks {
		t.First = append(t.First, int32(len(t.Tok)))
		s.block(int32(b), d.Blocks[b].Span)
	}
	t.First = append(t.First, int32(len(t.Tok)))
	t.from = append(t.from, int32(len(s.fold)))
	t.folded, t.fold = string(s.fold), s.fold
}

type scanner struct {
	*Text
	words    *Vocabulary
	fold     []byte // the folded forms so far
	sentence int32
	clause   int32
}

func (s *scanner) block(b int32, span doc.Span) {
	s.sentence++
	s.clause++
	text := s.Doc.Text
	first := len(s.Tok)
	var space, br bool
	br = true
	for i := int(span.Start); i < int(span.End); {
		c := text[i]
		if c <= ' ' {
			space = true
			br = br || c == '\n' || c == '\r'
			i++
			continue
		}
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
			if blank(r) {
				space = true
				i += n
				continue
			}
		}
		t := Token{Block: b}
		t.Start = int32(i)
		if !space && len(s.Tok) > first {
			t.Shape = Glued
		}
		if br {
			t.Shape |= Break
		}
		space, br = false, false
		i = s.token(&t, i, n, r, int(span.End))
		t.End = int32(i)
		s.place(&t, first)
		s.Tok = append(s.Tok, t)
	}
}

// token reads the token that begins with the rune r of n bytes at i.
func (s *scanner) token(t *Token, i, n int, r rune, end int) int {
	from := len(s.fold)
	s.from = append(s.from, int32(from))
	switch {
	case '0' <= r && r <= '9':
		return s.number(t, i, end)
	case letter(r):
		return s.letters(t, i, end)
	}
	t.Kind = Mark
	if r < utf8.RuneSelf {
		s.fold = append(s.fold, byte(r))
		t.Val = uint32(r)
		return i + 1
	}
	s.fold = foldRune(s.fold, r, s.Doc.Text[i:i+n])
	if len(s.fold) > from {
		f, _ := utf8.DecodeRune(s.fold[from:])
		t.Val = uint32(f)
	}
	return i + n
}

func (s *scanner) number(t *Token, i, end int) int {
	t.Kind = Number
	const most = 1<<32 - 1
	v := uint64(0)
	from := i
	for ; i < end && '0' <= s.Doc.Text[i] && s.Doc.Text[i] <= '9'; i++ {
		v = min(most, v*10+uint64(s.Doc.Text[i]-'0'))
	}
	t.Val = uint32(v)
	s.fold = append(s.fold, s.Doc.Text[from:i]...)
	t.Hash = Hash(s.fold[len(s.fold)-(i-from):])
	return i
}

func (s *scanner) letters(t *Token, i, end int) int {
	t.Kind = Letters
	from, fold := i, len(s.fold)
	i = s.run(t, i, end)
	word := s.fold[fold:]
	var singular uint32
	t.Hash, singular = hashes(word)
	if key := accented(word, i-from); len(key) > len(word) {
		t.Val = uint32(s.words.get(key, Hash(key)))
	} else {
		t.Val = uint32(s.words.find(word, t.Hash, singular))
	}
	if n := inclusive(s.Doc.Text[i:end]); n > 0 {
		t.Shape |= Inclusive
		i += n
	}
	return i
}

// run folds the letters from i on, notes how they are written, and returns
// where they end.
func (s *scanner) run(t *Token, i, end int) int {
	text := s.Doc.Text
	from, fold, upper := i, s.fold, true
	for i < end {
		c := text[i]
		if c < utf8.RuneSelf {
			low := c | 0x20
			if low < 'a' || low > 'z' {
				break
			}
			if c == low {
				upper = false
			} else if i == from {
				t.Shape |= Capital
			}
			fold = append(fold, low)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if !letter(r) && !joiner(r) {
			break
		}
		if i == from && unicode.IsUpper(r) {
			t.Shape |= Capital
		}
		upper = upper && !unicode.IsLower(r)
		fold = foldRune(fold, r, text[i:i+n])
		i += n
	}
	if upper && t.Shape&Capital != 0 {
		t.Shape |= Upper
	}
	s.fold = fold
	return i
}

// letter says whether r is part of a word on its own account.
func letter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	if r >= 0xC0 && r <= 0x17F {
		return r != '×' && r != '÷'
	}
	return r >= 0xC0 && unicode.IsLetter(r) || r == 0xAA || r == 0xBA
}

// joiner says whether r goes on with a word it could not begin: a combining
// accent, a soft hyphen, an invisible joiner.
func joiner(r rune) bool {
	return r >= 0x300 && r <= 0x36F || r == 0xAD || r >= 0x200B && r <= 0x200D
}

func blank(r rune) bool {
	return r == 0xA0 || r == 0x202F || r >= 0x2000 && r <= 0x200B || r == 0x3000 || r == 0xFEFF || r == 0x2028 || r == 0x2029 || r == 0x85
}
