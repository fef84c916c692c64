package source

import (
	"strings"

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
		f, e := stopWords(s)
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

// stops finds these words by a hash: each is packed into a number, with its
// vote in the lowest byte.
var stops = newStops()

type stopTable [512]uint64

func newStops() (t stopTable) {
	for vote, list := range [...]string{frenchStop: frenchStops, englishStop: englishStops} {
		for w := range strings.FieldsSeq(list) {
			key := uint64(0)
			for _, c := range []byte(w) {
				key = key<<8 | uint64(c)
			}
			t[stopPlace(key)] = key<<8 | uint64(vote)
		}
	}
	return t
}

// stopPlace is where a packed word stands in the table. The factor was sought
// until no two of the words met; a test holds that.
func stopPlace(key uint64) uint64 { return key * 0x5b482d48f57c2195 >> 55 }

// count adds the vote of a packed word to votes. A word over eight bytes has
// lost its beginning, and is none of the table's all the same: those are shorter.
func (t *stopTable) count(key uint64, votes *[4]int) {
	entry, found := t[stopPlace(key)], 0
	if entry>>8 == key {
		found = 1 // no branch, which words would take at random
	}
	votes[entry&3] += found
}

// inWord maps the bytes of letters to their lower case, 0 for other bytes: the
// letters are those of ASCII and U+00C0 to U+017F, which in UTF-8 begin with C3
// to C5. À is C3 80, à C3 A0.
var inWord = func() (t [256]uint8) {
	for c := range 26 {
		t['a'+c], t['A'+c] = uint8('a'+c), uint8('a'+c)
	}
	for c := 0x80; c < 0xC0; c++ {
		t[c] = uint8(c) | 0x20
	}
	t[0xC3], t[0xC4], t[0xC5] = 0xC3, 0xC4, 0xC5
	return t
}()

// stopWords counts the words of s that stand in one of the two languages only.
func stopWords(s string) (french, english int) {
	if n := len(s); n > 0 && s[n-1] >= 0xC0 {
		s = s[:n-1] // the window cuts a character
	}
	var votes [4]int
	key := uint64(0)
	for i := 0; i < len(s); i++ {
		c := uint64(inWord[s[i]])
		if c != 0 && (c < 0x80 || c >= 0xC0 || key != 0) { // no rest of a rune that is no letter
			key = key<<8 | c
			continue
		}
		stops.count(key, &votes)
		key = 0
	}
	stops.count(key, &votes)
	return votes[frenchStop], votes[englishStop]
}
