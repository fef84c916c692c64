// Package mention finds typed things in a posting without giving them a role:
// a date, a duration, an amount … One grammar a file; what a mention is for is
// settled by the cues around it, next door.
package mention

import (
	"offers/extract/doc"
	"offers/extract/token"
)

// Kind is what a mention is.
type Kind uint8

// The kinds, in no order; which grammar owns a stretch is settled by forms.
const (
	Date Kind = iota
	Duration
	Amount
	Phone
	Mail
	URL
	Degree
	Place
	Person
	Hours
	kinds
)

// String is the kind's name in the ledger.
func (k Kind) String() string {
	return [kinds]string{"date", "duration", "amount", "phone", "email", "url", "degree", "place", "person", "hours"}[k]
}

// KindCount is one more than the last kind.
const KindCount = int(kinds)

// Kinds is a set of kinds.
type Kinds uint16

// Of is the set of the kinds given.
func Of(ks ...Kind) (set Kinds) {
	for _, k := range ks {
		set |= 1 << k
	}
	return set
}

// Has says whether k is in the set.
func (s Kinds) Has(k Kind) bool { return s>>k&1 != 0 }

// ID is the index of a mention in Set.All.
type ID int32

// None is no mention.
const None ID = -1

// Mention is one typed thing: the tokens From up to, but not with, To.
type Mention struct {
	Kind     Kind
	Form     int16 // index in the grammar's forms: the one that read it
	At       int32 // index into the slice of its kind
	From, To int32
}

// Set holds one posting's mentions in text order; no two overlap.
type Set struct {
	All       []Mention
	Dates     []DateValue
	Durations []DurationValue
	Amounts   []AmountValue
	Strings   []string // phones (E.164), e-mails, URLs, persons' names
	Degrees   []DegreeValue
	Places    []PlaceValue
	Hours     []HoursValue
	Owner     []ID // by token: the mention that owns it, None for none
}

// reset empties the set for a posting of n tokens and keeps its memory.
func (s *Set) reset(n int) {
	s.All, s.Dates, s.Durations, s.Amounts = s.All[:0], s.Dates[:0], s.Durations[:0], s.Amounts[:0]
	s.Strings, s.Degrees, s.Places, s.Hours = s.Strings[:0], s.Degrees[:0], s.Places[:0], s.Hours[:0]
	if cap(s.Owner) < n {
		s.Owner = make([]ID, n)
	}
	s.Owner = s.Owner[:n]
	owner := s.Owner
	for i := range owner {
		owner[i] = None
	}
}

// Span is the stretch of text that mention m owns.
func (s *Set) Span(t *token.Text, m ID) doc.Span {
	return t.Span(int(s.All[m].From), int(s.All[m].To))
}
