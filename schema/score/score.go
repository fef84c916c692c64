// Package score compares what was read from a posting with its gold record,
// value by value. Each field is judged on its own: a value is right, wrong or
// missed, and one where the gold has none is wrong. The package reads no file
// and prints nothing.
package score

import (
	"fmt"
	"slices"
	"strings"

	"offers/schema"
)

// Verdict is how one field of one posting was read. Gold and Said are the
// comparable forms of the values, sorted, each once: folded words, durations
// in common units, addresses without their scheme.
type Verdict struct {
	Field      string // as in Row: "dates.start"
	Also       bool   // judged, but left out of every total
	Skipped    bool   // the gold says that careful readers differ: not judged
	Gold, Said []string
	Right      int // how many of Said are in Gold, or near enough
}

// OK says whether nothing is wrong or missed.
func (v *Verdict) OK() bool {
	return v.Skipped || v.Right == len(v.Gold) && v.Right == len(v.Said)
}

// String is "dates.start: gold 2025-09-01 | said 2025-09", "–" where there is
// no value.
func (v *Verdict) String() string {
	return fmt.Sprintf("%s: gold %s | said %s", v.Field, list(v.Gold), list(v.Said))
}

func list(values []string) string {
	if len(values) == 0 {
		return "–"
	}
	return strings.Join(values, "; ")
}

// Posting is the verdict on one posting.
type Posting struct {
	Name       string
	Verdicts   []Verdict // one for every field that can be scored, always in the same order
	WrongCodes []string  // the commune codes said that the gold does not have
}

// Whole says whether every field that counts is right.
func (p *Posting) Whole() bool {
	return !slices.ContainsFunc(p.Verdicts, func(v Verdict) bool { return !v.Also && !v.OK() })
}

// Compare judges what was said of a posting; said is nil when it gave no
// record, and then all that the gold has is missed.
func Compare(name string, gold *Gold, said *schema.Record) Posting {
	if said == nil {
		said = &schema.Record{}
	}
	p := Posting{Name: name, Verdicts: make([]Verdict, len(fields))}
	for i := range fields {
		f := &fields[i]
		v := Verdict{Field: f.name, Also: f.also, Skipped: gold.skips(f.name), Gold: f.of(&gold.Record), Said: f.of(said)}
		if f.name == placeField {
			v.Said = withoutUncoded(v.Said, &gold.Record)
			if !v.Skipped {
				p.WrongCodes = lacking(codes(&gold.Record), codes(said))
			}
		}
		v.Right = f.right(v.Gold, v.Said)
		p.Verdicts[i] = v
	}
	return p
}

// withoutUncoded leaves out of the places said the right towns that lack their
// code: they are missed, not wrong.
func withoutUncoded(places []string, gold *schema.Record) []string {
	return slices.DeleteFunc(places, func(place string) bool {
		return slices.ContainsFunc(gold.Locations, func(l schema.Location) bool {
			return l.INSEE != "" && l.City != "" && fold(l.City) == place
		})
	})
}

// lacking are the values said that the gold does not have.
func lacking(gold, said []string) (wrong []string) {
	for _, s := range said {
		if !slices.Contains(gold, s) {
			wrong = append(wrong, s)
		}
	}
	return wrong
}
