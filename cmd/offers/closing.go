package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"offers/extract/source/fault"
	"offers/schema"
)

// A tally counts what became of the postings, for the line at the end.
type tally struct {
	postings, fields, warnings int
	failed                     int
	kinds                      map[fault.Kind]int // of those that failed
	tripped                    int                // records that do not pass the gate
}

// add counts a result.
func (t *tally) add(res *result) {
	t.postings++
	if res.err == nil {
		t.fields += fieldsFound(res.rec)
		t.warnings += len(res.rec.Warnings)
		return
	}
	if t.kinds == nil {
		t.kinds = map[fault.Kind]int{}
	}
	t.failed++
	t.kinds[fault.KindOf(res.err)]++
}

// fieldsFound is how many of the fields of a posting, from title to documents,
// have a value.
func fieldsFound(r *schema.Record) (n int) {
	for _, found := range [...]bool{
		r.Title != "", r.Employer != "", r.Reference != "", len(r.Contract) > 0, r.Remote != "", r.HoursPerWeek != nil, len(r.Locations) > 0, r.Dates != nil,
		r.Duration != nil, r.Diploma != nil, r.Experience != nil, r.Salary != nil, len(r.Contacts) > 0, len(r.Documents) > 0,
	} {
		if found {
			n++
		}
	}
	return n
}

// line is what is said at the end.
func (t *tally) line(found *lister, took time.Duration) string {
	parts := []string{count(t.postings, "posting"), count(t.fields, "field") + " found", count(t.warnings, "warning")}
	if t.failed > 0 {
		var kinds []string
		for _, k := range slices.Sorted(maps.Keys(t.kinds)) {
			kinds = append(kinds, fmt.Sprintf("%d %s", t.kinds[k], k))
		}
		parts = append(parts, fmt.Sprintf("%d failed (%s)", t.failed, strings.Join(kinds, ", ")))
	}
	if t.tripped > 0 {
		parts = append(parts, fmt.Sprintf("%d not as --fail-on wants", t.tripped))
	}
	if n := found.doubles.Load(); n > 0 {
		parts = append(parts, fmt.Sprintf("%d reached twice", n))
	}
	if n := found.skipped.Load(); n > 0 {
		parts = append(parts, count(int(n), "other file")+" skipped")
	}
	return strings.Join(append(parts, fmt.Sprintf("%.1f s", took.Seconds())), ", ")
}

// count is "1 record", "2 records".
func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
