package score

import "slices"

// The groups of a Report that tests and gates name.
const (
	Header = "header" // title to hours a week, and experience
	Six    = "six"    // the six groups between header and documents
	All    = "all"    // every field that counts
)

var (
	header = []string{"title", "employer", "contract", "remote", "reference", "hours_per_week", "experience"}
	six    = []string{"location", "dates", "duration", "diploma", "salary", "contacts"}
)

// groups are the rows below the fields: a name and the parts of the record in
// it.
var groups = [...]struct {
	name  string
	parts []string
}{
	{Header, header},
	{"location", six[0:1]},
	{"dates", six[1:2]},
	{"duration", six[2:3]},
	{"diploma", six[3:4]},
	{"salary", six[4:5]},
	{"contacts", six[5:6]},
	{Six, six},
	{All, slices.Concat(header, six)},
}

// Kind is what a Row is of.
type Kind string

// The kinds.
const (
	OneField Kind = "field"
	Also     Kind = "also" // a field left out of every total
	Group    Kind = "group"
)

// Row is the figures of a field or group over all postings. Precision is of
// what was said, recall of what the gold has; either is 1 of nothing.
type Row struct {
	Name                  string
	Kind                  Kind
	Gold, Said, Right     int
	Precision, Recall, F1 Figure
}

// Figure is a ratio from 0 to 1 with its 95 % interval: that of the figure
// over other postings like these.
type Figure struct{ Value, Low, High float64 }

// Report is what the verdicts on some postings come to.
type Report struct {
	Rows       []Row // fields in the order of the record, then those of kind Also, then groups; none without a value
	Postings   int
	Whole      int      // postings in which every field that counts is right
	Absent     int      // fields, posting by posting, that the gold leaves out and some other posting's has
	Fabricated int      // those of Absent that were said
	WrongCodes []string // "NAME: CODE" of every wrong commune code
}

// Row is the row of a name; nil when no posting has a value of it.
func (r *Report) Row(name string) *Row {
	for i := range r.Rows {
		if r.Rows[i].Name == name {
			return &r.Rows[i]
		}
	}
	return nil
}

// Summarize adds up the verdicts on some postings. The same verdicts in the
// same order give the same report.
func Summarize(postings []Posting) *Report {
	r := &Report{Postings: len(postings)}
	for i := range postings {
		p := &postings[i]
		if p.Whole() {
			r.Whole++
		}
		for _, c := range p.WrongCodes {
			r.WrongCodes = append(r.WrongCodes, p.Name+": "+c)
		}
	}
	for i := range fields {
		absent, fabricated := fabrications(postings, i)
		r.Absent += absent
		r.Fabricated += fabricated
	}
	r.Rows = rows(postings)
	return r
}

// fabrications counts the postings whose gold leaves out a field, and those of
// them where it was said. A field that no gold has is not counted.
func fabrications(postings []Posting, field int) (absent, fabricated int) {
	known := false
	for i := range postings {
		v := &postings[i].Verdicts[field]
		known = known || !v.Also && len(v.Gold) > 0
		if v.Skipped || len(v.Gold) > 0 {
			continue
		}
		absent++
		if len(v.Said) > 0 {
			fabricated++
		}
	}
	if !known {
		return 0, 0
	}
	return absent, fabricated
}

// A line is a row to be counted: its name and the fields, by their place in
// the table, that it adds up.
type line struct {
	name   string
	kind   Kind
	fields []int
}

// lines are all rows that a report can have, in their order.
func lines() (out []line) {
	for _, kind := range [...]Kind{OneField, Also} {
		for i := range fields {
			if fields[i].also == (kind == Also) {
				out = append(out, line{fields[i].name, kind, []int{i}})
			}
		}
	}
	for _, g := range groups {
		l := line{name: g.name, kind: Group}
		for i := range fields {
			if !fields[i].also && slices.Contains(g.parts, fields[i].part()) {
				l.fields = append(l.fields, i)
			}
		}
		out = append(out, l)
	}
	return out
}

// A tally counts the values of a row.
type tally struct{ gold, said, right int }

func (t *tally) add(u tally) {
	t.gold += u.gold
	t.said += u.said
	t.right += u.right
}

// The places of the figures of a tally.
const (
	precision = iota
	recall
	f1
	figures
)

// figures are precision, recall and F1; each is 1 of nothing.
func (t tally) figures() [figures]float64 {
	share := func(n, of int) float64 {
		if of == 0 {
			return 1
		}
		return float64(n) / float64(of)
	}
	return [...]float64{precision: share(t.right, t.said), recall: share(t.right, t.gold), f1: share(2*t.right, t.gold+t.said)}
}

// count tallies the fields of a line in one posting.
func (l *line) count(p *Posting) (t tally) {
	for _, i := range l.fields {
		if v := &p.Verdicts[i]; !v.Skipped {
			t.add(tally{len(v.Gold), len(v.Said), v.Right})
		}
	}
	return t
}

// rows are the lines with something in them, with their figures.
func rows(postings []Posting) (out []Row) {
	for _, l := range lines() {
		tallies, sum := make([]tally, len(postings)), tally{}
		for i := range postings {
			tallies[i] = l.count(&postings[i])
			sum.add(tallies[i])
		}
		if sum.gold+sum.said == 0 {
			continue
		}
		r := Row{Name: l.name, Kind: l.kind, Gold: sum.gold, Said: sum.said, Right: sum.right}
		values, intervals := sum.figures(), bootstrap(tallies)
		for i, f := range [...]*Figure{precision: &r.Precision, recall: &r.Recall, f1: &r.F1} {
			*f = Figure{values[i], intervals[i].low, intervals[i].high}
		}
		out = append(out, r)
	}
	return out
}
