package source

import (
	"strings"
	"unicode/utf8"

	"offers/extract/doc"
)

// languageWindow is how much visible text the language is taken from, in bytes.
const languageWindow = 4 << 10

// language is the one of which more of the commonest words stand in the
// visible text; French where neither leads.
func language(d *doc.Doc) doc.Language {
	french, english, seen := 0, 0, 0
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Kind == doc.Data || b.Kind == doc.Furniture {
			continue
		}
		s := d.Quote(b.Span)
		s = s[:min(len(s), languageWindow-seen)]
		seen += len(s)
		f, e := words.stopWords(s)
		french += f
		english += e
		if seen >= languageWindow {
			break
		}
	}
	if english > french {
		return doc.English
	}
	return doc.French
}

// The words that stand in one of the two languages only.
const (
	frenchStops  = "de la le les des et du un une pour vous nous est dans sur au aux avec par que qui ou en votre notre ce cette vos nos ses son sa à dès être"
	englishStops = "the of and to in for with you we is are our your will be as at or an have this that from by"
)

// What a word votes for.
const (
	_ = iota
	frenchStop
	englishStop
)

// lexicon finds the words of a text in these lists.
type lexicon struct {
	// letter maps the bytes of letters to their lower case, 0 for other bytes:
	// the letters are those of ASCII and U+00C0 to U+017F, which in UTF-8 begin
	// with C3 to C5. À is C3 80, à C3 A0.
	letter [256]uint8
	// stops has the words by a hash: each is packed into a number, with its vote
	// in the lowest byte.
	stops [512]uint64
}

// words is read through its address: a table that a loop names itself is looked
// up by name for every byte.
var words = newLexicon()

func newLexicon() *lexicon {
	x := new(lexicon)
	for c := range 26 {
		x.letter['a'+c], x.letter['A'+c] = uint8('a'+c), uint8('a'+c)
	}
	for c := 0x80; c < 0xC0; c++ {
		x.letter[c] = uint8(c) | 0x20
	}
	x.letter[0xC3], x.letter[0xC4], x.letter[0xC5] = 0xC3, 0xC4, 0xC5
	for vote, list := range [...]string{frenchStop: frenchStops, englishStop: englishStops} {
		for w := range strings.FieldsSeq(list) {
			key := uint64(0)
			for _, c := range []byte(w) {
				key = key<<8 | uint64(c)
			}
			x.stops[stopPlace(key)] = key<<8 | uint64(vote)
		}
	}
	return x
}

// stopPlace is where a packed word stands in the table. The factor was sought
// until no two of the words met; a test holds that.
func stopPlace(key uint64) uint64 { return key * 0x5b482d48f57c2195 >> 55 }

// count adds the vote of a packed word to votes. A word over eight bytes has
// lost its beginning, and is none of the table's all the same: those are shorter.
func (x *lexicon) count(key uint64, votes *[4]int) {
	entry, found := x.stops[stopPlace(key)], 0
	if entry>>8 == key {
		found = 1 // no branch, which words would take at random
	}
	votes[entry&3] += found
}

// stopWords counts the words of s that stand in one of the two languages only.
func (x *lexicon) stopWords(s string) (french, english int) {
	if n := len(s); n > 0 && s[n-1] >= 0xC0 {
		s = s[:n-1] // the window cuts a character
	}
	var votes [4]int
	key, letter := uint64(0), &x.letter
	for i := 0; i < len(s); i++ {
		if c := letter[s[i]]; c != 0 {
			key = key<<8 | uint64(c)
			continue
		}
		x.count(key, &votes)
		key = 0
		if s[i] >= utf8.RuneSelf {
			i += restOf(s[i+1:])
		}
	}
	x.count(key, &votes)
	return votes[frenchStop], votes[englishStop]
}

// restOf is the length of the rest of a character, whose first byte is none of
// a letter's: the others could be.
func restOf(s string) (n int) {
	for n < len(s) && !utf8.RuneStart(s[n]) {
		n++
	}
	return n
}
