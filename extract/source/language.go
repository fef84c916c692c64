package source

import (
	"encoding/binary"
	"math/bits"
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
		f, e := stops.stopWords(s)
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

// stopTable finds these words by a hash: each is packed into a number, its first
// byte lowest, with its vote in the highest byte.
type stopTable [512]uint64

// stops is read through its address: a table that a loop names itself is looked
// up by name for every word.
var stops = newStops()

func newStops() *stopTable {
	t := new(stopTable)
	for vote, list := range [...]string{frenchVote: frenchStops, englishVote: englishStops} {
		for w := range strings.FieldsSeq(list) {
			var word [8]byte
			copy(word[:], w)
			key := binary.LittleEndian.Uint64(word[:]) | lowerCase&(1<<(8*len(w))-1)
			t[stopPlace(key)] = key | uint64(vote)<<56
		}
	}
	return t
}

// The votes of a language are counted in half a number, which begins at this
// bit.
const (
	frenchVote  = 0
	englishVote = 32
)

// stopPlace is where a packed word stands in the table. The factor was sought
// until no two of the words met; a test holds that.
func stopPlace(key uint64) uint64 { return key * 0x41f27cc6f3875d05 >> 55 }

// vote is the vote of a packed word. There is no branch, which words would take
// at random.
func (t *stopTable) vote(key uint64) uint64 {
	entry, found := t[stopPlace(key)], uint64(0)
	if entry<<8>>8 == key {
		found = 1
	}
	return found << (entry >> 56 & 63)
}

// Text is looked at in windows, a bit of a number for every byte. A word that
// begins in the last bytes of one is left to the next, so that what could be in
// the table is seen to its end.
const (
	window = 64
	step   = window - 8
)

// stopWords counts the words of s that stand in one of the two languages only.
func (t *stopTable) stopWords(s string) (french, english int) {
	if n := len(s); n > 0 && s[n-1] >= 0xC0 {
		s = s[:n-1] // the window cuts a character
	}
	votes, before := uint64(0), uint64(0)
	for ; s != ""; s = s[min(step, len(s)):] {
		var seen [window]byte
		letters := lettersIn(&seen, copy(seen[:], s))
		if !utf8.RuneStart(seen[0]) {
			letters |= before // the rest of the letter before
		}
		starts := shortWords(letters) &^ (letters<<1 | before) & (1<<step - 1)
		before = letters >> (step - 1) & 1
		for ; starts != 0; starts &= starts - 1 {
			at := bits.TrailingZeros64(starts)
			length := bits.TrailingZeros64(^(letters >> at))
			word := binary.LittleEndian.Uint64(seen[at:]) | lowerCase
			votes += t.vote(word & (1<<(8*length&63) - 1))
		}
	}
	return int(uint32(votes)), int(votes >> englishVote)
}

// shortWords has the letters that two to five follow one another from, as in all
// words of the table.
func shortWords(letters uint64) uint64 {
	two := letters & (letters >> 1)
	six := two & (two >> 2) & (two >> 4)
	return two &^ six
}

// What does the same to eight bytes in one number.
const (
	each      = 0x0101010101010101
	lowerCase = 0x20 * each // À is C3 80, à C3 A0
	highest   = 0x80 * each
)

// lettersIn has a bit for every byte of a letter, among the first so many. The
// letters are those of ASCII and U+00C0 to U+017F, whose first byte in UTF-8 is
// C3 to C5.
func lettersIn(seen *[window]byte, many int) (letters uint64) {
	rest := uint64(0) // the highest bit of a byte behind C3 to C5
	for at := 0; at < window; at += 8 {
		if letters >>= 8; at >= many {
			continue
		}
		eight := binary.LittleEndian.Uint64(seen[at:])
		low := eight &^ highest
		small := low | lowerCase
		plain := (small + (0x80-'a')*each) &^ (small + (0x7F-'z')*each) &^ eight
		latin := (low + (0x80-0x43)*each) &^ (low + (0x80-0x46)*each) & eight & highest
		both := (plain | latin | latin<<8 | rest) & highest
		rest = latin >> 56
		letters |= both >> 7 * 0x0102040810204080 &^ (1<<56 - 1) // the product gathers the bits in its highest byte
	}
	return letters
}
