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
	slots  []uint32 // the words, by hash of the stem, with its upper half above them; 0 is free
	hashes []uint32 // of the stems, by Word
	stems  []byte   // one behind the other
	from   []uint32 // by Word: where its stem begins in stems; behind the last where it ends
	buf    []byte   // of Add
}

// NewVocabulary returns an empty vocabulary.
func NewVocabulary() *Vocabulary {
	return &Vocabulary{slots: make([]uint32, 1<<13), hashes: make([]uint32, 1), from: make([]uint32, 2)}
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
	v.stems = append(v.stems, s...)
	v.from = append(v.from, uint32(len(v.stems)))
	v.hashes = append(v.hashes, h)
	v.insert(w)
	return w
}

// insert enters a word that has its hash, and before it all others where they
// need more room.
func (v *Vocabulary) insert(w Word) {
	if 2*int(w) >= len(v.slots) {
		v.slots = make([]uint32, 2*len(v.slots))
		for o := Word(1); o < w; o++ {
			v.insert(o)
		}
	}
	i := int(v.hashes[w])
	for v.slots[i&(len(v.slots)-1)] != 0 {
		i++
	}
	v.slots[i&(len(v.slots)-1)] = v.hashes[w]&^math.MaxUint16 | uint32(w)
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
func (v *Vocabulary) Len() int { return len(v.from) - 1 }

// stem is the stem of a word.
func (v *Vocabulary) stem(w Word) []byte { return v.stems[v.from[w]:v.from[w+1]] }

// get is the word of a stem, 0 when there is none.
func (v *Vocabulary) get(s []byte, h uint32) Word {
	for i := int(h); ; i++ {
		slot := v.slots[i&(len(v.slots)-1)]
		if w := Word(slot & math.MaxUint16); w == 0 || slot^h <= math.MaxUint16 && string(v.stem(w)) == string(s) {
			return w
		}
	}
}

// name gives the words of a text, whose Val is the hash of their stem, their
// ids; fold holds their folded forms. All are looked up before the first is
// compared with what was found, and not each in turn: so the processor fetches
// many at a time from tables that it has not at hand.
func (v *Vocabulary) name(tok []Token, fold []byte) {
	slots := v.slots
	for i := range tok {
		if t := &tok[i]; t.Kind == Letters {
			h := t.Val
			slot := slots[int(h)&(len(slots)-1)]
			for k := int(h) + 1; slot != 0 && slot^h > math.MaxUint16; k++ {
				slot = slots[k&(len(slots)-1)]
			}
			t.Val = slot & math.MaxUint16
		}
	}
	for i := range tok {
		if t := &tok[i]; t.Kind == Letters && t.Val != 0 {
			if s := stem(fold[t.Start:][:t.folded]); string(v.stem(Word(t.Val))) != string(s) {
				t.Val = uint32(v.get(s, Hash(s)))
			}
		}
	}
}

// Pack adds the vocabulary to dst.
func (v *Vocabulary) Pack(dst []byte) []byte {
	return packed.Append(packed.AppendText(packed.Append(dst, v.hashes), v.stems), v.from)
}

// Unpack reads what Pack added. Nothing can be added to it.
func Unpack(r *packed.Reader) *Vocabulary {
	v := NewVocabulary()
	v.hashes, v.stems, v.from = packed.Next[uint32](r), []byte(r.Text()), packed.Next[uint32](r)
	for w := 1; w < len(v.hashes); w++ {
		v.insert(Word(w))
	}
	return v
}
