package token

import (
	"math"

	"offers/extract/packed"
)

// Word is the id of a word of the rule tables' closed vocabulary; 0 is any
// other word, so that a posting's own words are never interned.
type Word uint32

// Vocabulary numbers the words that rules name. Singular and plural are one
// word: a final s or x is left out, save in the invariable words. It is filled
// once, before the first Scan, and only read afterwards.
type Vocabulary struct {
	slots []uint16 // the words, by hash of the stem; 0 is free
	words []entry  // by Word, the first empty; and one behind the last, where its stem would begin
	stems []byte   // one behind the other
	buf   []byte   // of Add
}

// entry is what a Vocabulary knows of a Word.
type entry struct {
	hash     uint32 // of its stem
	from, to uint32 // where that stands in stems
}

// NewVocabulary returns an empty vocabulary.
func NewVocabulary() *Vocabulary {
	return &Vocabulary{slots: make([]uint16, 1<<13), words: make([]entry, 1, 1<<12)}
}

// stem is the folded word without its plural ending.
func stem(folded []byte) []byte {
	n := len(folded)
	if n < 3 || folded[n-1] != 's' && folded[n-1] != 'x' || folded[n-2] == 's' || invariable(folded) {
		return folded
	}
	return folded[:n-1]
}

// invariable are the words whose final s or x is no plural, where the word
// without it is another one that rules name.
func invariable(w []byte) bool {
	switch string(w) {
	case "mois", "mars", "sous", "plus", "dans", "vers", "sans", "tres", "cours", "temps", "pays", "paris", "corps", "bas", "gros", "prix", "choix", "taux", "deux", "six", "dix",
		"fois", "jus", "suis", "puis", "avis", "bus", "pas", "les", "des", "ses", "ces", "mes", "tes", "nos", "vos":
		return true
	}
	return false
}

// Add returns the id of a word, giving it one when it is new. The word may
// have accents and capitals; it must be a single word. There is room for 65,535
// words: the rules have some 5,000.
func (v *Vocabulary) Add(word string) Word {
	v.buf = Fold(v.buf[:0], word)
	s := stem(accented(v.buf, len(word)))
	h := Hash(s)
	if w := v.get(s, h); w != 0 {
		return w
	}
	w := Word(v.Len())
	if w > math.MaxUint16 {
		panic("token: too many words for a vocabulary")
	}
	from := uint32(len(v.stems))
	v.stems = append(v.stems, s...)
	v.words = append(v.words, entry{hash: h, from: from, to: uint32(len(v.stems))})
	if 2*v.Len() > len(v.slots) {
		v.grow()
	}
	v.insert(w)
	return w
}

func (v *Vocabulary) grow() {
	v.slots = make([]uint16, 2*len(v.slots))
	for w := 1; w < v.Len()-1; w++ {
		v.insert(Word(w))
	}
}

// insert enters a word that has its hash.
func (v *Vocabulary) insert(w Word) {
	mask := uint32(len(v.slots) - 1)
	i := v.words[w].hash & mask
	for v.slots[i] != 0 {
		i = (i + 1) & mask
	}
	v.slots[i] = uint16(w)
}

// Find is the id of a word, 0 when no rule names it.
func (v *Vocabulary) Find(word string) Word {
	s := stem(accented(Fold(nil, word), len(word)))
	return v.get(s, Hash(s))
}

// accented tells "dès" from "des", the one pair of words that rules must not
// take for each other and that fold alike. n is the word's length as written.
func accented(folded []byte, n int) []byte {
	if n > 3 && string(folded) == "des" {
		return append(folded, '\'')
	}
	return folded
}

// Len is one more than the largest id given.
func (v *Vocabulary) Len() int { return len(v.words) }

// find is the id of a folded word that is no "dès"; hash is its hash, and
// shorter that of all but its last letter, not yet finalised.
func (v *Vocabulary) find(folded []byte, hash, shorter uint32) Word {
	if n := len(folded) - 1; n > 0 && (folded[n] == 's' || folded[n] == 'x') {
		if s := stem(folded); len(s) == n {
			folded, hash = s, finalised(shorter)
		}
	}
	return v.get(folded, hash)
}

func (v *Vocabulary) get(s []byte, h uint32) Word {
	slots := v.slots
	for i := int(h); ; i++ {
		w := Word(slots[i&(len(slots)-1)])
		if w == 0 {
			return 0
		}
		if e := &v.words[w]; e.hash == h && string(v.stems[e.from:e.to]) == string(s) {
			return w
		}
	}
}

// Pack adds the vocabulary to dst.
func (v *Vocabulary) Pack(dst []byte) []byte {
	hashes, from := make([]uint32, len(v.words)), make([]uint32, len(v.words)+1)
	for w, e := range v.words {
		hashes[w], from[w], from[w+1] = e.hash, e.from, e.to
	}
	return packed.Append(packed.AppendText(packed.Append(packed.Append(dst, v.slots), hashes), v.stems), from)
}

// Unpack reads what Pack added. Nothing can be added to it.
func Unpack(r *packed.Reader) *Vocabulary {
	v := &Vocabulary{slots: packed.Next[uint16](r)}
	hashes := packed.Next[uint32](r)
	v.stems = []byte(r.Text())
	from := packed.Next[uint32](r)
	v.words = make([]entry, max(0, min(len(hashes), len(from)-1)))
	for w := range v.words {
		v.words[w] = entry{hash: hashes[w], from: from[w], to: from[w+1]}
	}
	return v
}
