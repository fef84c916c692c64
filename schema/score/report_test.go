package score

import (
	"fmt"
	"reflect"
	"testing"
)

// three are the verdicts on three small postings.
func three(t *testing.T) (out []Posting) {
	for i, p := range [...]struct{ gold, said string }{
		{`{"title": "Cartographe", "dates": {"start": "2026-09", "end": "2027-02"}, "documents": ["cv"]}`,
			`{"title": "Cartographe", "dates": {"start": "2026-09"}}`},
		{`{"title": "Jardinière", "salary": {"kind": "salary"}}`,
			`{"title": "Jardinière", "dates": {"start": "2026"}, "salary": {"kind": "stipend"}, "remote": "full"}`},
		{`{"title": "Luthier", "skip": ["/dates"]}`, `{"title": "Luthier", "dates": {"end": "2026"}}`},
	} {
		out = append(out, Compare(fmt.Sprint("p", i), gold(t, p.gold), record(t, p.said)))
	}
	return out
}

func TestSummarize(t *testing.T) {
	r := Summarize(three(t))
	for _, want := range []Row{
		{Name: "title", Kind: OneField, Gold: 3, Said: 3, Right: 3},
		{Name: "dates.start", Kind: OneField, Gold: 1, Said: 2, Right: 1},
		{Name: "dates.end", Kind: OneField, Gold: 1},
		{Name: "remote", Kind: OneField, Said: 1},
		{Name: "documents", Kind: Also, Gold: 1},
		{Name: "dates", Kind: Group, Gold: 2, Said: 2, Right: 1},
		{Name: "salary", Kind: Group, Gold: 1, Said: 1},
		{Name: Header, Kind: Group, Gold: 3, Said: 4, Right: 3},
		{Name: Six, Kind: Group, Gold: 3, Said: 3, Right: 1},
		{Name: All, Kind: Group, Gold: 6, Said: 7, Right: 4},
	} {
		got := r.Row(want.Name)
		if got == nil {
			t.Errorf("no row %s", want.Name)
			continue
		}
		bare := *got
		bare.Precision, bare.Recall, bare.F1 = Figure{}, Figure{}, Figure{}
		if bare != want {
			t.Errorf("%+v, want %+v", bare, want)
		}
	}
	if r.Row("location") != nil {
		t.Error("a row without a value")
	}
	all := r.Row(All)
	if p, f := all.Precision.Value, all.F1.Value; p != 4.0/7 || f != 8.0/13 {
		t.Errorf("precision %v, F1 %v", p, f)
	}
	// The fields that some gold has: title, start, end and kind. Of the places
	// where they are absent (start in p1, end in p1, kind in p0 and p2), only
	// p1's start was said; p2's dates are skipped, and no gold says remote.
	if r.Absent != 4 || r.Fabricated != 1 || r.Postings != 3 || r.Whole != 1 {
		t.Errorf("%d of %d fabricated, %d of %d whole", r.Fabricated, r.Absent, r.Whole, r.Postings)
	}
	if !reflect.DeepEqual(r, Summarize(three(t))) {
		t.Error("the same verdicts give two reports")
	}
	if r := Summarize(nil); len(r.Rows) != 0 || r.Absent != 0 {
		t.Errorf("nothing gives %+v", r)
	}
}

// A share of n independent postings has an interval near its normal one.
func TestBootstrap(t *testing.T) {
	var tallies []tally
	for i := range 100 {
		tallies = append(tallies, tally{1, 1, min(i%10, 1)}) // 90 % right
	}
	for i, x := range bootstrap(tallies) { // 0.9 ± 1.96 √(0.9 × 0.1 / 100)
		if x.low < 0.82 || x.low > 0.86 || x.high < 0.94 || x.high > 0.97 {
			t.Errorf("figure %d: %.3f to %.3f, want 0.84 to 0.96", i, x.low, x.high)
		}
	}
	for _, x := range bootstrap(tallies[1:2]) {
		if x != (interval{1, 1}) {
			t.Errorf("one posting: %v, want no width", x)
		}
	}
}
