// Package wordlist tells in which of a room's lists a word stands. A room asks
// it of most words of a posting, and most stand in none.
package wordlist

import (
	"math/bits"

	"offers/extract/token"
)

// Class is a set of the lists of a table: bit i stands for list i.
type Class uint32

// Table is the folded words of up to 32 lists. It is filled once and only read
// afterwards.
type Table struct {
	some  []uint64 // a bit for the low bits of every word's hash: few words of no list have theirs set
	slots []slot   // the words, by hash
	words int      // how many
	text  []byte   // the words, a blank behind each
}

// A slot is a word, or free where it stands in no list. All but its letters is
// here, so that a look-up reads one line of memory and the word.
type slot struct {
	hash  uint32
	class Class
	at    uint32 // where the word begins in text
}

// New returns the table of lists, whose words are parted by blanks and line
// ends.
func New(lists ...string) *Table {
	size := 0
	for _, list := range lists {
		size += len(list)
	}
	t := &Table{text: make([]byte, 0, size+size/4)} // there is room for what Add adds
	t.grow(1 << bits.Len(uint(max(size/4, 16))))    // two slots for each word of eight letters
	for i, list := range lists {
		for from := 0; from < len(list); {
			to := from
			for to < len(list) && list[to] > ' ' {
				to++
			}
			if to > from {
				t.Add(list[from:to], 1<<i)
			}
			from = to + 1
		}
	}
	return t
}

// Add puts a word in the lists of c too.
func (t *Table) Add(word string, c Class) {
	h := token.Hash([]byte(word))
	if s := t.find(h, word); s != nil {
		s.class |= c
		return
	}
	if t.words++; 2*t.words > len(t.slots) {
		t.grow(2 * len(t.slots))
	}
	t.insert(slot{h, c, uint32(len(t.text))})
	t.text = append(append(t.text, word...), ' ')
}

// grow enters all words in so many slots.
func (t *Table) grow(slots int) {
	const bits = 4 // a slot
	old := t.slots
	t.slots, t.some = make([]slot, slots), make([]uint64, slots*bits/64)
	for _, s := range old {
		if s.class != 0 {
			t.insert(s)
		}
	}
}

func (t *Table) insert(s slot) {
	mask := uint32(len(t.slots) - 1)
	i := s.hash & mask
	for t.slots[i].class != 0 {
		i = (i + 1) & mask
	}
	t.slots[i] = s
	t.some[s.hash>>6&uint32(len(t.some)-1)] |= 1 << (s.hash & 63)
}

// find is the slot of a word, nil for none.
func (t *Table) find(h uint32, word string) *slot {
	mask := uint32(len(t.slots) - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		s := &t.slots[i]
		if s.class == 0 {
			return nil
		}
		end := s.at + uint32(len(word))
		if s.hash == h && end < uint32(len(t.text)) && t.text[end] == ' ' && string(t.text[s.at:end]) == word {
			return s
		}
	}
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
	if s := t.find(hash, word); s != nil {
		return s.class
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
