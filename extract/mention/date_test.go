package mention

import (
	"testing"

	"offers/extract/doc"
)

// TestDateShapes reads what the ISO value of a date does not show.
func TestDateShapes(t *testing.T) {
	r := newReader()
	for text, want := range map[string]DateValue{
		"à partir du 2 mars 2026":          {A: Time{2026, 3, 2}, Shape: From},
		"À compter de septembre 2025":      {A: Time{2025, 9, 0}, Shape: From},
		"dès le lundi 5 janvier 2026":      {A: Time{2026, 1, 5}, Shape: From, Weekday: 1},
		"starting from 1 March 2026":       {A: Time{2026, 3, 1}, Shape: From},
		"jusqu'au 31 mars 2026":            {A: Time{2026, 3, 31}, Shape: Until},
		"jusqu’à fin juin 2026":            {A: Time{2026, 6, 0}, Shape: Until},
		"jusqu'en juin 2026":               {A: Time{2026, 6, 0}, Shape: Until},
		"until *30 June 2026*":             {A: Time{2026, 6, 30}, Shape: Until},
		"until 30 June 2026":               {A: Time{2026, 6, 30}, Shape: Until},
		"le 31 mars 2026":                  {A: Time{2026, 3, 31}},
		"avant le vendredi 18 décembre":    {A: Time{0, 12, 18}, Weekday: 5},
		"31/02/2026":                       {A: Time{2026, 2, 31}, Impossible: true},
		"le 29 février":                    {A: Time{0, 2, 29}},
		"de mars à juin":                   {A: Time{0, 3, 0}, B: Time{0, 6, 0}, Shape: Ends},
		"du 15 décembre au 15 février":     {A: Time{0, 12, 15}, B: Time{0, 2, 15}, Shape: Ends},
		"entre mars et mai 2026":           {A: Time{2026, 3, 0}, B: Time{2026, 5, 0}, Shape: Window},
		"mars - avril 2026":                {A: Time{2026, 3, 0}, B: Time{2026, 4, 0}, Shape: Window},
		"mars - août 2026":                 {A: Time{2026, 3, 0}, B: Time{2026, 8, 0}, Shape: Ends},
		"10 août - 12 septembre 2026":      {A: Time{2026, 8, 10}, B: Time{2026, 9, 12}, Shape: Ends},
		"mars ou avril 2026":               {A: Time{2026, 3, 0}, B: Time{2026, 4, 0}, Shape: Window},
		"1er semestre 2026":                {A: Time{2026, 1, 0}, B: Time{2026, 6, 0}, Shape: Window},
		"du mardi 3 mars au 30 avril 2026": {A: Time{2026, 3, 3}, B: Time{2026, 4, 30}, Shape: Ends, Weekday: 2},
	} {
		r.read(text)
		if len(r.set.Dates) != 1 || r.set.Dates[0] != want {
			t.Errorf("%q gives %+v, want %+v", text, r.set.Dates, want)
		}
	}
}

// TestResolve gives dates without a year the year of a reference.
func TestResolve(t *testing.T) {
	r := newReader()
	for _, c := range []struct {
		text string
		ref  Time
		want string
	}{
		{"le 15 mars", Time{2026, 2, 1}, "2026-03-15"},
		{"le 15 mars", Time{2026, 3, 15}, "2026-03-15"},
		{"le 15 mars", Time{2026, 3, 16}, "2027-03-15"},
		{"le 15 mars", Time{2026, 3, 0}, "2026-03-15"},
		{"le 15 mars", Time{2026, 0, 0}, ""},
		{"le 15 mars", Time{}, ""},
		{"le 15 mars 2020", Time{2026, 3, 16}, "2020-03-15"},
		{"en mars", Time{2026, 3, 16}, "2026-03"},
		{"en février", Time{2026, 3, 16}, "2027-02"},
		{"le 29 février", Time{2026, 1, 1}, "2028-02-29"},
		{"de mars à juin", Time{2026, 4, 1}, "2027-03/2027-06"},
		{"du 15 décembre au 15 février", Time{2025, 9, 1}, "2025-12-15/2026-02-15"},
		{"lundi 15 septembre", Time{2025, 9, 1}, "2025-09-15"},
		{"lundi 15 septembre", Time{2025, 9, 20}, "2025-09-15"}, // five days ago, and the only Monday near
		{"mardi 15 septembre", Time{2025, 9, 1}, "2026-09-15"},
		{"dimanche 15 septembre", Time{2025, 9, 1}, "2025-09-15"}, // no such day near: WrongWeekday tells
	} {
		r.read(c.text)
		v, ok := r.set.Dates[0].Resolve(c.ref)
		if got := v.ISO(); got != c.want || ok != (c.want != "") {
			t.Errorf("%q from %v gives %q, %v, want %q", c.text, c.ref, got, ok, c.want)
		}
	}
}

func TestWrongWeekday(t *testing.T) {
	r := newReader()
	for text, want := range map[string]bool{
		"vendredi 18 décembre 2026": false,
		"jeudi 18 décembre 2026":    true,
		"Sunday, 1 March 2026":      false,
		"jeudi 18 décembre":         false,
		"18 décembre 2026":          false,
	} {
		r.read(text)
		if got := r.set.Dates[0].WrongWeekday(); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestBefore(t *testing.T) {
	for _, c := range []struct {
		t, u Time
		want bool
	}{
		{Time{2025, 9, 1}, Time{2025, 9, 2}, true},
		{Time{2025, 9, 2}, Time{2025, 9, 2}, false},
		{Time{2025, 9, 0}, Time{2025, 9, 2}, false},
		{Time{2025, 8, 0}, Time{2025, 9, 2}, true},
		{Time{2025, 0, 0}, Time{2025, 9, 2}, false},
		{Time{2024, 0, 0}, Time{2025, 1, 1}, true},
	} {
		if got := c.t.Before(c.u); got != c.want {
			t.Errorf("%v before %v: %v", c.t, c.u, got)
		}
	}
}

// TestMonthFirst reads "9/15/25" as English writes it, in English only.
func TestMonthFirst(t *testing.T) {
	r := newReader()
	const text = "9/15/25"
	for language, want := range map[doc.Language]int{doc.French: 0, doc.English: 1} {
		d := &doc.Doc{Text: text, Language: language, Blocks: []doc.Block{{Span: doc.Span{End: int32(len(text))}}}}
		r.text.Scan(d, r.words)
		r.p.Find(&r.text, &r.set)
		if len(r.set.Dates) != want {
			t.Errorf("%s: %+v", language.Code(), r.set.Dates)
		}
	}
}
