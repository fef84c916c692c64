package mention

import (
	"math"
	"strconv"

	"offers/schema"
)

// Time is a point of the calendar as far as it is said: a zero Year, Month or
// Day is not said.
type Time struct{ Year, Month, Day int16 }

// ISO is the time in ISO 8601, "" when it has no year.
func (t Time) ISO() string {
	if t.Year == 0 {
		return ""
	}
	var room [10]byte
	b := appendFigures(room[:0], t.Year, 1000)
	if t.Month != 0 {
		b = appendFigures(append(b, '-'), t.Month, 10)
		if t.Day != 0 {
			b = appendFigures(append(b, '-'), t.Day, 10)
		}
	}
	return string(b)
}

// appendFigures writes n from the place of its first figure on, with zeros.
func appendFigures(b []byte, n, place int16) []byte {
	for ; place > 0; place /= 10 {
		b = append(b, '0'+byte(n/place%10))
	}
	return b
}

// Shape says how the two times of a date mention belong together.
type Shape uint8

// The shapes of a date mention.
const (
	Point  Shape = iota // one date: only A
	Ends                // "du 2 mars au 18 septembre 2026", "de mars à juin": two ends
	Window              // "entre mars et mai", "mars ou avril", "1er semestre 2020": somewhere between A and B
	From                // "à partir du 2 mars": A and later
	Until               // "jusqu'au 31 mars": A is the end
)

// DateValue is what a date mention says. A year that is written once for both
// ends stands in both. Weekday is 1 (Monday) to 7 where one is written before
// A, else 0; Impossible marks a day that no calendar has (31/02/2026).
type DateValue struct {
	A, B       Time
	Shape      Shape
	Weekday    int8
	Impossible bool
}

// ISO is the value in ISO 8601: a time, or an interval A/B. It is "" when a
// year is missing or the day impossible.
func (v DateValue) ISO() string {
	a := v.A.ISO()
	if v.Impossible || a == "" || v.Shape != Ends && v.Shape != Window {
		if v.Impossible {
			return ""
		}
		return a
	}
	b := v.B.ISO()
	if b == "" {
		return ""
	}
	return a + "/" + b
}

// DurationValue is a length of time in the unit written: Y, M, W, D or H.
// Min and Max are equal when one figure is given; 0 is an end left open
// ("au moins 3 ans": Max 0; "3 ans maximum": Min 0).
type DurationValue struct {
	Min, Max float64
	Unit     byte
}

// ISO is the ISO 8601 duration of n units, "" for 0.
func (v DurationValue) iso(n float64) string {
	if n == 0 {
		return ""
	}
	s := strconv.FormatFloat(n, 'f', -1, 64)
	if v.Unit == 'H' {
		return "PT" + s + "H"
	}
	return "P" + s + string(v.Unit)
}

// Ends are the two ends in ISO 8601; an open end is "".
func (v DurationValue) Ends() (least, most string) { return v.iso(v.Min), v.iso(v.Max) }

// AmountValue is an amount of money, in units of Currency (ISO 4217). Min and
// Max are equal when one figure is given; NaN is an open end. Period and Basis
// are words of the schema, "" where not written with the amount.
type AmountValue struct {
	Min, Max    float64
	Currency    string
	Period      string
	Basis       string
	Approximate bool
	Months      float64 // "sur 13 mois": instalments a year, 0 when not said
}

// HoursValue is a number of working hours: a week's unless Period says
// otherwise.
type HoursValue struct {
	Value  float64
	Period string // "week", "month", "day", "year"; "" when not said
}

// DegreeValue is a degree or level, or the few that one wording holds ("Bac
// +4/5"). The bounds are years after the baccalauréat and levels of the French
// framework; an end that is open or not certain is Unknown.
type DegreeValue struct {
	Slugs              [3]string // words of schema.Degrees, from the lowest; "" for a degree that has none
	BacMin, BacMax     int8
	LevelMin, LevelMax int8
}

// word is the word of schema.Degrees that the ledger shows: the degree's own,
// or for one that has none, such as a State diploma, that of its years.
func (v DegreeValue) word() string {
	switch {
	case v.Slugs[0] != "":
		return v.Slugs[0]
	case v.BacMin < 0:
		return "cap"
	case v.BacMin < 2:
		return "bac"
	}
	return [...]string{"bac+2", "bac+3", "bac+4", "bac+5", "bac+5", "bac+5", "phd"}[v.BacMin-2]
}

// Unknown marks an end that a degree leaves open.
const Unknown int8 = math.MinInt8

// PlaceValue is a place as far as the words and the gazetteer say: the keys of
// a record's location. Candidates are the INSEE codes that share the name when
// it settles on none.
type PlaceValue struct {
	schema.Location
	Candidates []string
	Proof      Proof
}

// Proof is how certain it is that a place mention is a place at all.
type Proof uint8

// The proofs, from the weakest.
const (
	Named    Proof = iota // part of a longer name: "Université Paris Nanterre"
	Bare                  // the name alone
	Preposed              // "à Toulouse", "basé en Occitanie"
	Coded                 // a postcode, "(31)", a CEDEX or an arrondissement stands with it
	Address               // a street line goes with it
)

// Value is the mention's value in the shape the ledger prints; nil where the
// words leave it open.
func (s *Set) Value(m ID) any {
	switch a := s.All[m]; a.Kind {
	case Date:
		return orNil(s.Dates[a.At].ISO())
	case Duration:
		least, most := s.Durations[a.At].Ends()
		if least == most {
			return least
		}
		return schema.DurationRange{Min: least, Max: most}
	case Amount:
		v := s.Amounts[a.At]
		return schema.AmountValue{Min: figure(v.Min), Max: figure(v.Max), Currency: v.Currency, Period: v.Period, Basis: v.Basis}
	case Degree:
		return s.Degrees[a.At].word()
	case Place:
		return s.Places[a.At].Location
	case Hours:
		return s.Hours[a.At].Value
	default:
		return s.Strings[a.At]
	}
}

func orNil(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// figure is f for a record: nil for an open end.
func figure(f float64) *float64 {
	if math.IsNaN(f) {
		return nil
	}
	return &f
}
