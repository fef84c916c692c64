package post

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"offers/extract/doc"
	"offers/extract/token"
	"offers/extract/wordlist"
)

// A title is known by many small questions that are asked of the same words
// again and again. So a line is folded, cut into words and looked up in the
// tables once, and what the cuts leave of it goes on with the words it has.

// phrase is a line, or a part of one, in words; "chargé(e)" is two.
type phrase struct {
	text  string
	words []word
	at    int32 // where text begins in the line that was read
	signs signs // that the line holds
	odd   bool  // the folding drops or turns a sign that parts words: a part is read anew
	in    *reader
}

// signs are the signs between words that the cuts look for, a set of bits.
type signs uint8

// The signs.
const (
	colon signs = 1 << iota
	dash
	bracket // round or square
	parting // a comma, a bar, "#"
	beyond  // any sign that is not ASCII
)

// signsOf are the signs of ASCII.
var signsOf = [utf8.RuneSelf]signs{':': colon, '-': dash, '(': bracket, ')': bracket, '[': bracket, ']': bracket, ',': parting, '|': parting, '#': parting}

// word is a run of letters and digits.
type word struct {
	fold     string
	class    wordlist.Class
	one      wordlist.Class // of the word without the s of the plural
	from, to int32          // in the line that was read
}

// is says whether a word stands in one of the lists.
func (w word) is(c wordlist.Class) bool { return w.class&c != 0 }

// has says whether the line of a phrase holds some of the signs.
func (p *phrase) has(s signs) bool { return p.signs&s != 0 }

// figures says whether a word is a number; no word at all counts as one.
func (w word) figures() bool {
	return w.fold == "" || w.fold[0] <= '9' && strings.Trim(w.fold, "0123456789") == ""
}

// reader reads lines. The words of all of them share two pieces of memory,
// since most lines of a posting are read to be refused.
type reader struct {
	lists *wordlist.Table
	words []word
	folds strings.Builder // what it has given out stays as it is while more is written

	text *token.Text // whose line is read, nil for a line by itself
	tok  int         // its first token that may belong to the line's next word
	at   int32       // where the line begins
}

// readOf is a line of a text in words.
func (r *reader) readOf(t *token.Text, s doc.Span) phrase {
	r.text, r.tok, r.at = t, t.At(s.Start), s.Start
	p := r.read(t.Doc.Quote(s))
	r.text = nil
	return p
}

// read is a line in words.
func (r *reader) read(line string) phrase {
	p := phrase{text: line, in: r}
	first := len(r.words)
	from, plain := -1, true // where the word being read begins; it is written as it is folded
	for i := 0; i < len(line); {
		n, part := 1, false
		switch c := line[i]; {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			part = true
		case 'A' <= c && c <= 'Z':
			part, plain = true, false
		case c >= utf8.RuneSelf:
			n, part = sign(line[i:], from >= 0, &p.odd)
			plain = plain && !part
			if !part {
				p.signs |= beyond
			}
		default:
			p.signs |= signsOf[c]
		}
		switch {
		case part && from < 0:
			from = i
		case !part && from >= 0:
			r.word(line, from, i, plain)
			from, plain = -1, true
		}
		i += n
	}
	if from >= 0 {
		r.word(line, from, len(line), plain)
	}
	p.words = r.words[first:len(r.words):len(r.words)]
	return p
}

// word adds a word.
func (r *reader) word(line string, from, to int, plain bool) {
	fold, hash, ok := r.folded(int32(from), int32(to))
	if !ok {
		fold = line[from:to]
		if !plain {
			var room [64]byte
			at := r.folds.Len()
			r.folds.Write(token.Fold(room[:0], fold))
			fold = r.folds.String()[at:]
		}
		hash = token.Hash([]byte(fold))
	}
	w := known(r.lists, fold, hash, int32(from), int32(to))
	if line[from:to] == "IT" { // information technology, no pronoun
		w.class &^= clauseWord
	}
	r.words = append(r.words, w)
}

// folded is the folded form of a word and its hash where the word is one token
// of the text.
func (r *reader) folded(from, to int32) (fold string, hash uint32, ok bool) {
	if r.text == nil {
		return "", 0, false
	}
	for r.tok < len(r.text.Tok) && r.text.Tok[r.tok].Start < r.at+from {
		r.tok++
	}
	if r.tok == len(r.text.Tok) {
		return "", 0, false
	}
	t := &r.text.Tok[r.tok]
	if t.Start != r.at+from || t.End != r.at+to || t.Kind != token.Letters || t.Is(token.Inclusive) {
		return "", 0, false
	}
	return r.text.Folded(r.tok), t.Hash, true
}

// sign says whether the sign beyond ASCII at the start of s is part of a word,
// and how long it is. One that folds to nothing, a combining accent or a soft
// hyphen, is part of the word it stands in.
func sign(s string, inWord bool, odd *bool) (n int, part bool) {
	r, n := utf8.DecodeRuneInString(s)
	if 0xC0 <= r && r <= 0x17F && r != '×' && r != '÷' { // the common case
		return n, true
	}
	var room [8]byte
	folded := token.Fold(room[:0], s[:n])
	if len(folded) == 0 {
		*odd = true
		return n, inWord
	}
	part = wordRune(string(folded)) > 0
	if part != (unicode.IsLetter(r) || unicode.IsDigit(r)) {
		*odd = true
	}
	return n, part
}

// part is the phrase from byte i up to byte j.
func (p phrase) part(i, j int) phrase {
	if i == 0 && j == len(p.text) {
		return p
	}
	lo, hi := 0, len(p.words)
	from, to := p.at+int32(i), p.at+int32(j)
	for lo < hi && p.words[lo].to <= from {
		lo++
	}
	for lo < hi && p.words[hi-1].from >= to {
		hi--
	}
	if p.odd || lo < hi && (p.words[lo].from < from || p.words[hi-1].to > to) {
		return p.in.read(p.text[i:j])
	}
	p.text, p.words, p.at = p.text[i:j], p.words[lo:hi], from
	return p
}

// from is the phrase from byte i on.
func (p phrase) from(i int) phrase { return p.part(i, len(p.text)) }

// behind is the phrase from byte i on, without the signs of a set that it then
// begins with.
func (p phrase) behind(i int, signs string) phrase {
	if i < len(p.text) && wordByte(p.text[i]) && strings.IndexByte(signs, p.text[i]) < 0 {
		return p.from(i)
	}
	return p.from(len(p.text) - len(strings.TrimLeft(p.text[i:], signs)))
}

// leading is the word that a phrase begins with, and its length as written; no
// word when it begins with another sign.
func (p phrase) leading() (w word, n int) {
	if !p.odd {
		if len(p.words) == 0 || p.words[0].from != p.at {
			return word{}, 0
		}
		return p.words[0], int(p.words[0].to - p.at)
	}
	for n < len(p.text) && wordRune(p.text[n:]) > 0 {
		n += wordRune(p.text[n:])
	}
	fold := string(token.Fold(nil, p.text[:n]))
	return known(p.in.lists, fold, token.Hash([]byte(fold)), 0, int32(n)), n
}

// holds says whether a phrase has a word of a class.
func (p phrase) holds(c wordlist.Class) bool {
	for i := range p.words {
		if p.words[i].is(c) {
			return true
		}
	}
	return false
}

// wordRune is the length of the letter or digit at the start of s, 0 for any
// other sign.
func wordRune(s string) int {
	if s[0] < utf8.RuneSelf {
		if wordByte(s[0]) {
			return 1
		}
		return 0
	}
	if r, n := utf8.DecodeRuneInString(s); unicode.IsLetter(r) || unicode.IsDigit(r) {
		return n
	}
	return 0
}
