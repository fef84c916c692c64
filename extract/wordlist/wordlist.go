// Package wordlist tells in which of a room's lists a word stands. A room asks
// it of most words of a posting, and most stand in none.
package wordlist

import (
	"strings"

	"offers/extract/token"
)

// Class is a set of the lists of a table: bit i stands for list i.
type Class uint32

// Table is the folded words of up to 32 lists. It is filled once and only read
// afterwards.
type Table struct {
	some    []uint64 // a bit for the low bits of every word's hash: few words of no list have theirs set
	slots   []uint16 // the words by hash, each plus one; 0 is free
	hashes  []uint32 // by word
	classes []Class  // by word
	words   []string
}

// New returns the table of lists, whose words are parted by white space.
func New(lists ...string) *Table {
	t := &Table{}
	t.grow(1 << 11)
	for i, list := range lists {
		for w := range strings.FieldsSeq(list) {
			t.Add(w, 1<<i)
		}
	}
	return t
}

// Add puts a word in the lists of c too. There is room for 65,534 words.
func (t *Table) Add(word string, c Class) {
	h := token.Hash([]byte(word))
	if at := t.find(h, word); at >= 0 {
		t.classes[at] |= c
		return
	}
	t.hashes, t.classes, t.words = append(t.hashes, h), append(t.classes, c), append(t.words, word)
	if 2*len(t.words) > len(t.slots) {
		t.grow(2 * len(t.slots))
		return
	}
	t.insert(len(t.words)-1, h)
}

// grow enters all words in so many slots.
func (t *Table) grow(slots int) {
	const bits = 4 // a slot
	t.slots, t.some = make([]uint16, slots), make([]uint64, slots*bits/64)
	for at, h := range t.hashes {
		t.insert(at, h)
	}
}

func (t *Table) insert(at int, h uint32) {
	mask := uint32(len(t.slots) - 1)
	i := h & mask
	for t.slots[i] != 0 {
		i = (i + 1) & mask
	}
	t.slots[i] = uint16(at + 1)
	t.some[h>>6&uint32(len(t.some)-1)] |= 1 << (h & 63)
}

// find is the index of a word, -1 for none.
func (t *Table) find(h uint32, word string) int {
	mask := uint32(len(t.slots) - 1)
	for i := h & mask; t.slots[i] != 0; i = (i + 1) & mask {
		if at := int(t.slots[i]) - 1; t.hashes[at] == h && t.words[at] == word {
			return at
		}
	}
	return -1
}

// Of is the lists that a folded word of a hash stands in.
func (t *Table) Of(hash uint32, word string) Class {
	if t.some[hash>>6&uint32(len(t.some)-1)]>>(hash&63)&1 == 0 {
		return 0
	}
	return t.listed(hash, word)
}

// listed is Of for a word that may well stand in a list.
func (t *Table) listed(hash uint32, word string) Class {
	if at := t.find(hash, word); at >= 0 {
		return t.classes[at]
	}
	return 0
}

// Word is the lists that a folded word stands in.
func (t *Table) Word(word string) Class { return t.Of(token.Hash([]byte(word)), word) }

// Token is the lists that token i of a text stands in.
func (t *Table) Token(text *token.Text, i int) Class {
	if text.Tok[i].Kind == token.Mark { // it has no hash
		return t.Word(text.Folded(i))
	}
	return t.Of(text.Tok[i].Hash, text.Folded(i))
}
