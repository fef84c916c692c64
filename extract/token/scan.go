package token

import (
	"math"
	"slices"
	"unicode"
	"unicode/utf8"

	"offers/extract/doc"
)

// Scan cuts d into tokens. The slices of t are reused.
func (t *Text) Scan(d *doc.Doc, v *Vocabulary) {
	const perToken = 4 // bytes of text, or a little more
	t.fold = slices.Grow(t.fold[:0], len(d.Text))[:len(d.Text)]
	s := scanner{tok: slices.Grow(t.Tok[:0], len(d.Text)/perToken+1), fold: t.fold}
	s.tok = s.tok[:cap(s.tok)]
	t.Doc, t.First = d, slices.Grow(t.First[:0], len(d.Blocks)+1)
	for b := range d.Blocks {
		span := &d.Blocks[b].Span
		s.text, s.first = d.Text[:span.End], s.n
		t.First = append(t.First, int32(s.n))
		s.block(int32(b), int(span.Start))
	}
	t.First = append(t.First, int32(s.n))
	t.Tok, t.folded = s.tok[:s.n], string(s.fold)
	v.name(t.Tok, s.fold)
	for _, n := range s.since {
		t.Tok[n].Val = uint32(v.Find("dès"))
	}
}

// A scanner cuts a text. Every byte is looked at once, so what is asked of every
// letter and of every token is written out where it is asked.
type scanner struct {
	text     string  // up to the end of the block
	fold     []byte  // as long as the text: nothing folds to more bytes than it has
	tok      []Token // the first n are cut
	n        int
	first    int   // the block's first token
	since    []int // the tokens that are "dès", which folds like "des"
	sentence int32
	clause   int32
}

// block cuts block b, which begins at i.
func (s *scanner) block(b int32, i int) {
	s.sentence++
	s.clause++
	shape := Break // of the token to come
	turn := false  // the mark before it may end a sentence or a clause
	for text := s.text; i < len(text); {
		c := text[i]
		if c <= ' ' {
			shape &^= Glued
			if c == '\n' || c == '\r' {
				shape |= Break
			}
			i++
			continue
		}
		r, size, word := rune(c), 1, c|0x20-'a' <= 'z'-'a'
		if c >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
			if blank(r) {
				shape &^= Glued
				i += size
				continue
			}
			word = letter(r)
		} else if c == '&' {
			if sign, n := entity(text[i:]); n > 0 {
				r, size = sign, n
			}
			if blank(r) {
				shape &^= Glued
				i += size
				continue
			}
		}
		if s.n == len(s.tok) {
			s.tok = slices.Grow(s.tok, s.n)
			s.tok = s.tok[:cap(s.tok)]
		}
		t := &s.tok[s.n]
		s.n++
		t.Start, t.Block, t.Sentence, t.Clause, t.Shape = int32(i), b, s.sentence, s.clause, shape // and the others below: a whole Token would be made elsewhere and copied
		turned := turn
		switch {
		case word:
			i, turn = s.letters(t, i), false
		case c-'0' <= 9:
			i, turn = s.number(t, i), false
		default:
			s.mark(t, r, i, size)
			i += size
			turn = turns(t.Val)
			turned = turned || t.Val == '(' || t.Val == '['
		}
		t.End = int32(i)
		if turned {
			s.place(t)
		}
		shape = Glued
	}
}

// mark reads the mark r, which has, or is named in, that many bytes.
func (s *scanner) mark(t *Token, r rune, i, size int) {
	t.Kind, t.Hash = Mark, 0
	if r < utf8.RuneSelf {
		s.fold[i] = byte(r)
		t.Val, t.folded = uint32(r), 1
		return
	}
	t.Val, t.folded = 0, 0
	raw := s.text[i : i+size]
	if size > utf8.UTFMax {
		raw = string(r) // named
	}
	if fold := foldRune(s.fold[i:i], r, raw); len(fold) > 0 {
		f, _ := utf8.DecodeRune(fold)
		t.Val, t.folded = uint32(f), uint16(len(fold))
	}
}

// number reads the number at i, and returns where it ends.
func (s *scanner) number(t *Token, i int) int {
	const most = 1<<32 - 1
	text, fold := s.text, s.fold
	v, h := uint64(0), uint32(basis)
	from := i
	for ; i < len(text) && text[i]-'0' <= 9; i++ {
		c := text[i]
		v = min(most, v*10+uint64(c-'0'))
		h = (h ^ uint32(c)) * prime
		fold[i] = c
	}
	t.Kind, t.Val, t.Hash, t.folded = Number, uint32(v), finalised(h), length(i-from)
	return i
}

// length is n, or the most that a token can tell: of a word of 70,000 letters
// the folded form is the beginning.
func length(n int) uint16 { return uint16(min(n, math.MaxUint16)) }

// letters reads the word at i, and returns where it ends.
func (s *scanner) letters(t *Token, i int) int {
	c := s.text[i]
	capital := c < 'a' || c >= utf8.RuneSelf && s.capital(i)
	end, to, hash, shorter, small := s.spell(i)
	word := s.fold[i:to]
	t.Kind, t.Hash, t.folded = Letters, finalised(hash), length(len(word))
	t.Val = t.Hash // of the stem, until the Vocabulary names it
	if c := word[len(word)-1]; (c == 's' || c == 'x') && len(stem(word)) < len(word) {
		t.Val = finalised(shorter)
	}
	if len(word) == 3 && end-i > 3 && string(word) == "des" {
		s.since = append(s.since, s.n-1)
	}
	if capital {
		t.Shape |= Capital
		if !small {
			t.Shape |= Upper
		}
	}
	if end < len(s.text) && (s.text[end] == '(' || s.text[end] == '.' || s.text[end] >= utf8.RuneSelf) {
		if size := inclusive(s.text[end:]); size > 0 {
			t.Shape |= Inclusive
			end += size
		}
	}
	return end
}

// spell folds the word at i to fold[i:to]. It returns where its letters end, the
// hash of their folded form and of that without its last letter, both to be
// finalised, and whether one of them is lower case. Every letter comes by here:
// the loop keeps its state in registers, and has no room for more.
func (s *scanner) spell(i int) (end, to int, hash, shorter uint32, small bool) {
	text, fold := s.text, s.fold
	k := i
	hash = basis
	cases := byte(0) // has the bit 0x20 once a letter is lower case
	for i < len(text) {
		c := text[i]
		low := c | 0x20
		if low-'a' > 'z'-'a' {
			if c != 0xC3 || i+1 == len(text) || latin[text[i+1]&0x3F] < 'a' {
				break
			}
			i++
			c = text[i] // the second byte of U+00C0 to U+00FF: the same bit tells lower case
			low = latin[c&0x3F]
		}
		cases |= c
		hash, shorter = (hash^uint32(low))*prime, hash
		fold[k] = low
		k++
		i++
	}
	if i < len(text) && text[i] >= utf8.RuneSelf {
		return s.rest(i, k, hash, shorter, cases&0x20 != 0)
	}
	return i, k, hash, shorter, cases&0x20 != 0
}

// rest is spell for what follows, from i on, a letter that is rarer; k is where
// the folded form goes on.
func (s *scanner) rest(i, k int, hash, shorter uint32, small bool) (int, int, uint32, uint32, bool) {
	for i < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[i:])
		if r >= utf8.RuneSelf && !letter(r) && !joiner(r) || r < utf8.RuneSelf && byte(r)|0x20-'a' > 'z'-'a' {
			break
		}
		small = small || unicode.IsLower(r)
		for _, c := range Fold(s.fold[k:k], s.text[i:i+size]) {
			hash, shorter = (hash^uint32(c))*prime, hash
			k++
		}
		i += size
	}
	return i, k, hash, shorter, small
}

// capital says whether the letter beyond ASCII at i is a capital.
func (s *scanner) capital(i int) bool {
	r, _ := utf8.DecodeRuneInString(s.text[i:])
	return unicode.IsUpper(r)
}

// letter says whether r, beyond ASCII, is part of a word on its own account.
func letter(r rune) bool {
	switch {
	case r < 0x180:
		return r >= 0xC0 && r != '×' && r != '÷' || r == 0xAA || r == 0xBA
	case r >= 0x2000 && r < 0x2070: // typographic marks and blanks
		return false
	}
	return unicode.IsLetter(r)
}

// joiner says whether r goes on with a word it could not begin: a combining
// accent, a soft hyphen, an invisible joiner.
func joiner(r rune) bool {
	return r >= 0x300 && r <= 0x36F || r == 0xAD || r >= 0x200B && r <= 0x200D
}

func blank(r rune) bool {
	return unicode.IsSpace(r) || r == 0x200B || r == 0xFEFF
}
