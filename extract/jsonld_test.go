package extract

import (
	"context"
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"offers/schema"
)

// backs are the values of a record that come back from its JobPosting, each in
// a form to compare: a page with the title and the JSON-LD gives them again.
var backs = []struct {
	paths  string // below the record; those of one value
	values func(*schema.Record) []string
}{
	{"/title", func(r *schema.Record) []string { return []string{r.Title} }},
	{"/employer", func(r *schema.Record) []string { return []string{r.Employer} }},
	{"/reference", func(r *schema.Record) []string { return []string{r.Reference} }},
	{"/contract /contract/*", func(r *schema.Record) []string { return r.Contract }},
	{"/remote", func(r *schema.Record) []string { return []string{strconv.FormatBool(r.Remote == "full")} }},
	{"/hours_per_week", func(r *schema.Record) []string { return []string{figure(r.HoursPerWeek)} }},
	{"/locations /locations/*/street /locations/*/postal_code /locations/*/city /locations/*/insee /locations/*/department /locations/*/region /locations/*/country",
		func(r *schema.Record) (all []string) {
			for _, l := range r.Locations {
				l.Venue = ""
				all = append(all, fmt.Sprintf("%q", l))
			}
			return all
		}},
	{"/dates/published", func(r *schema.Record) []string { return []string{day(of(r.Dates).Published)} }},
	{"/dates/deadline", func(r *schema.Record) []string { return []string{day(of(r.Dates).Deadline)} }},
	{"/dates/start", func(r *schema.Record) []string { return []string{of(r.Dates).Start} }},
	{"/dates/asap", func(r *schema.Record) []string { return []string{strconv.FormatBool(of(r.Dates).ASAP)} }},
	{"/duration/min", func(r *schema.Record) []string { return []string{length(of(r.Duration).Min)} }},
	{"/duration/max", func(r *schema.Record) []string { return []string{length(of(r.Duration).Max)} }},
	{"/diploma/degrees /diploma/degrees/*", func(r *schema.Record) []string { return of(r.Diploma).Degrees }},
	{"/experience/min", func(r *schema.Record) []string { return []string{length(of(r.Experience).Min)} }},
	{"/salary/min", func(r *schema.Record) []string { return []string{figure(of(r.Salary).Min)} }},
	{"/salary/max", func(r *schema.Record) []string { return []string{figure(of(r.Salary).Max)} }},
	{"/salary/currency", func(r *schema.Record) []string { return []string{of(r.Salary).Currency} }},
	{"/salary/period", func(r *schema.Record) []string { return []string{of(r.Salary).Period} }},
	{"/contacts /contacts/*/name /contacts/*/emails /contacts/*/emails/* /contacts/*/phones /contacts/*/phones/* /contacts/*/urls /contacts/*/urls/* /contacts/*/purpose",
		func(r *schema.Record) (all []string) {
			for _, c := range r.Contacts {
				if c.Role = ""; c.Purpose == "" {
					c.Purpose = "application" // what an applicationContact is for, unless it says something else
				}
				all = append(all, fmt.Sprintf("%q", c))
			}
			return all
		}},
}

const (
	ours    = "has no property in schema.org: it stands in additionalProperty under a name of ours, which no page has"
	anew    = "stands in additionalProperty; the reader says it anew from the degrees, which cannot tell \"at least\""
	notJob  = "is of the file or the run, not of the job: not written"
	aKindOf = "on real pages as often something else: not read"
)

// notBack are the values that do not come back, and why.
var notBack = map[string]string{
	"/version": notJob, "/source": notJob, "/source/path": ours, "/source/format": notJob, "/source/engine": notJob, "/source/sha256": notJob,
	"/source/bytes": notJob, "/source/language": notJob, "/source/pages": notJob, "/warnings": notJob, "/evidence": notJob, "/ledger": notJob,
	"/locations/*/venue": "is a Place's name, " + aKindOf + " (the town, the employer)",
	"/contacts/*/role":   "is a ContactPoint's description, " + aKindOf + " (opening hours, a form's text)",
	"/dates/end":         ours, "/duration/renewable": ours, "/experience/max": ours, "/documents": ours, "/documents/*": ours,
	"/diploma/bac_plus/min": anew, "/diploma/bac_plus/max": anew, "/diploma/level/min": anew, "/diploma/level/max": anew, "/diploma/fields": ours, "/diploma/fields/*": ours,
	"/salary/basis": ours, "/salary/kind": ours, "/salary/approximate": ours, "/salary/scale": ours,
}

// exceptions are single values of the corpus that do not come back.
var exceptions = map[string]string{
	"interim-cariste /contract":           "TEMPORARY and temporary are one word to the reader, which French pages say of fixed-term contracts, too",
	"operateur-production-3x8 /contract":  "the same",
	"operateur-production-3x8 /diploma":   "no diploma is required: the one that is named beside stands in additionalProperty",
	"mediateur-social-roubaix /reference": "2018/07 looks like a month",
	"postdoc-coastal-ecology-en /dates":   "an interval between two days is read as nothing",
	"postdoc-liege /diploma":              "the doctorate of a doctoral post is what it leads to",
	"stage-microplastiques-sete /title":   "a title that asks a question is believed of the posting alone",
	"aed-lycee-nice /contacts":            "a contact with a name alone is none to write to",
	"civil-attache-creuse /contacts":      "the same",
}

// TestJSONLDBack writes every golden record as JSON-LD, puts that into a page
// that says nothing but the title, and reads the page.
func TestJSONLDBack(t *testing.T) {
	e, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	compared, unused := 0, len(exceptions)
	for _, path := range corpus(t, postings) {
		name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
		want := goldenRecord(t, path)
		got, err := e.Extract(context.Background(), "page.html", strings.NewReader(page(t, want)))
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range backs {
			w, g := b.values(want), b.values(got.Record)
			group, _, _ := strings.Cut(b.paths[1:], "/")
			group, _, _ = strings.Cut(group, " ")
			_, excepted := exceptions[name+" /"+group]
			switch {
			case slices.Equal(w, g):
				compared += len(w) - count(w, "", "false", length(""))
			case excepted:
				unused--
			default:
				t.Errorf("%s: %s: %q comes back as %q", name, b.paths, w, g)
			}
		}
	}
	if unused != 0 {
		t.Errorf("%d of the exceptions are none", unused)
	}
	t.Logf("%d values come back", compared)
}

// TestJSONLDTables wants every key of the record to come back, or to be told
// why not.
func TestJSONLDTables(t *testing.T) {
	told := map[string]bool{}
	for _, b := range backs {
		for p := range strings.FieldsSeq(b.paths) {
			told[p] = true
		}
	}
	for _, f := range schema.Fields {
		within := strings.HasPrefix(f.Path, "/warnings/") || strings.HasPrefix(f.Path, "/evidence/") || strings.HasPrefix(f.Path, "/ledger/")
		if f.Type != schema.Object && !within && told[f.Path] == (notBack[f.Path] != "") {
			t.Errorf("%s: stands in both tables, or in none", f.Path)
		}
	}
}

func goldenRecord(t *testing.T, path string) *schema.Record {
	t.Helper()
	b, err := os.ReadFile(strings.TrimSuffix(path, filepath.Ext(path)) + ".golden.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	r := new(schema.Record)
	if err := json.Unmarshal(b, r); err != nil {
		t.Fatal(err)
	}
	return r
}

// page is the least page that holds a record's JSON-LD.
func page(t *testing.T, r *schema.Record) string {
	t.Helper()
	data := encoded(t, "jsonld", r)
	title := html.EscapeString(r.Title)
	return `<!DOCTYPE html><html lang="` + r.Source.Language + `"><head><title>` + title + `</title><script type="application/ld+json">` +
		string(data) + `</script></head><body><h1>` + title + `</h1></body></html>`
}

// of is what p points at; the zero value when it is nil.
func of[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

func figure(x *float64) string {
	if x == nil {
		return ""
	}
	return strconv.FormatFloat(*x, 'g', -1, 64)
}

// count is how many of the values are one of those given.
func count(values []string, of ...string) (n int) {
	for _, v := range values {
		if slices.Contains(of, v) {
			n++
		}
	}
	return n
}

// day is a date that has a day, "" for any other.
func day(s string) string {
	if len(s) == len("2026-01-31") {
		return s
	}
	return ""
}

// length is a duration whatever the unit: P1Y is P12M.
func length(s string) string {
	months, days, minutes, _ := schema.Length(s)
	return fmt.Sprint(months, days, minutes)
}
