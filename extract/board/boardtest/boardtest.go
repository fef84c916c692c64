// Package boardtest lets the tests of rooms read a few lines of text the way a
// posting is read.
package boardtest

import (
	"testing"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/source/text"
)

// Reader reads texts with some rooms.
type Reader struct {
	rooms []board.Room
	rules *board.Rules
}

// New returns a Reader for the rooms, in the order they decide.
func New(t testing.TB, rooms ...board.Room) Reader {
	t.Helper()
	rules, err := board.Compile(rooms)
	if err != nil {
		t.Fatal(err)
	}
	return Reader{rooms, rules}
}

// Read is a French text after every room has decided.
func (r Reader) Read(t testing.TB, posting string) *board.Board {
	t.Helper()
	return r.ReadIn(t, doc.French, posting)
}

// ReadIn is Read of a text in a language.
func (r Reader) ReadIn(t testing.TB, language doc.Language, posting string) *board.Board {
	t.Helper()
	d, err := text.Read(posting)
	if err != nil {
		t.Fatalf("%q: %v", posting, err)
	}
	d.Language = language
	b := r.rules.Read(d, mention.Time{})
	b.Decide(r.rooms)
	return b
}
