package token

import "bytes"

// Word is the id of a word of the rule tables' closed vocabulary; 0 is any
// other word, so that a posting's own words are never interned.
type Word uint32

// Vocabulary numbers the words that rules name. Singular and plural are one
// word: a final s or x is left out, save in the invariable words. It is filled
// once, before the first Scan, and only read afterwards.
type Vocabulary struct {
	slots []Word   // by hash of the stem; 0 is free
	stems [][]byte // by Word
	hash  []uint32 // by Word, of the stem
}

// NewVocabulary returns an empty vocabulary.
func NewVocabulary() *Vocabulary {
	return &Vocabulary{slots: make([]Word, 1<<13), stems: make([][]byte, 1), hash: make([]uint32, 1)}
}

// invariable are words whose final s or x is no plural, where the word
// without it is another one that rules name.
const invariable = " mois mars sous plus dans vers sans tres cours temps pays paris corps bas gros prix choix taux deux six dix fois jus gaz suis puis avis bus pas les des ses ces mes tes nos vos "

// stem is the folded word without its plural ending.
func stem(folded []byte) []byte {
	n := len(folded)
	if n < 3 || folded[n-1] != 's' && folded[n-1] != 'x' || folded[n-2] == 's' || n <= 5 && isInvariable(folded) {
		return folded
	}
	return folded[:n-1]
}

func isInvariable(w []byte) bool {
	i := bytes.Index([]byte(invariable), w)
	return i > 0 && invariable[i-1] == ' ' && invariable[i+len(w)] == ' '
}

// Add returns the id of a word, giving it one when it is new. The word may
// have accents and capitals; it must be a single word.
func (v *Vocabulary) Add(word string) Word {
	s := stem(accented(Fold(nil, word), len(word)))
	h := Hash(s)
	if w := v.get(s, h); w != 0 {
		return w
	}
	w := Word(len(v.stems))
	v.stems = append(v.stems, s)
	v.hash = append(v.hash, h)
	if 2*len(v.stems) > len(v.slots) {
		v.grow()
	} else {
		v.insert(w)
	}
	return w
}

func (v *Vocabulary) grow() {
	v.slots = make([]Word, 2*len(v.slots))
	for w := 1; w < len(v.stems); w++ {
		v.insert(Word(w))
	}
}

func (v *Vocabulary) insert(w Word) {
	mask := uint32(len(v.slots) - 1)
	i := v.hash[w] & mask
	for v.slots[i] != 0 {
		i = (i + 1) & mask
	}
	v.slots[i] = w
}

// Find is the id of a word, 0 when no rule names it.
func (v *Vocabulary) Find(word string) Word {
	f := accented(Fold(nil, word), len(word))
	return v.find(f, Hash(f))
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
func (v *Vocabulary) Len() int { return len(v.stems) }

func (v *Vocabulary) find(folded []byte, hash uint32) Word {
	s := stem(folded)
	if len(s) != len(folded) {
		hash = Hash(s)
	}
	return v.get(s, hash)
}

func (v *Vocabulary) get(s []byte, h uint32) Word {
	mask := uint32(len(v.slots) - 1)
	for i := h & mask; v.slots[i] != 0; i = (i + 1) & mask {
		if w := v.slots[i]; v.hash[w] == h && bytes.Equal(v.stems[w], s) {
			return w
		}
	}
	return 0
}
