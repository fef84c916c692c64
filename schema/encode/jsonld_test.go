package encode_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"offers/schema"
	"offers/schema/encode"
	"offers/schema/sample"
)

// jsonldTests say what of a record becomes what of a JobPosting; @context and
// the outermost @type stand in all of them.
var jsonldTests = []struct {
	name   string
	record schema.Record
	want   string
}{
	{"nothing", schema.Record{}, ``},
	{"head", schema.Record{Title: "Agent <été> & \"nuit\"", Employer: "Maison", Reference: "12:30"},
		`,"title":"Agent \u003cété> & \"nuit\"","identifier":{"@type":"PropertyValue","value":"12:30"},"hiringOrganization":{"@type":"Organization","name":"Maison"}`},
	{"contract with a word of its own", schema.Record{Contract: []string{"internship"}}, `,"employmentType":["INTERN","internship"]`},
	{"contracts of one word", schema.Record{Contract: []string{"fixed-term", "temporary", "permanent"}}, `,"employmentType":["TEMPORARY","fixed-term","temporary","permanent"]`},
	{"hours", schema.Record{HoursPerWeek: new(37.5)}, `,"workHours":"37.5 hours per week"`},
	{"hours and minutes", schema.Record{HoursPerWeek: new(36 + 2.0/3)}, `,"workHours":"36 h 40 per week"`},
	{"some telework", schema.Record{Remote: "hybrid"}, more("remote", `"hybrid"`)},
	{"full telework from a country", schema.Record{Remote: "full", Locations: []schema.Location{{Country: "FR"}}},
		`,"jobLocationType":"TELECOMMUTE","applicantLocationRequirements":[{"@type":"Country","name":"FR"}]`},
	{"full telework from a region", schema.Record{Remote: "full", Locations: []schema.Location{{Region: "76", Country: "FR"}}},
		`,"jobLocationType":"TELECOMMUTE","applicantLocationRequirements":[{"@type":"AdministrativeArea","name":"Occitanie"}]`},
	{"full telework and an office", schema.Record{Remote: "full", Locations: []schema.Location{{City: "London", Country: "GB"}}},
		`,"jobLocationType":"TELECOMMUTE","jobLocation":[{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"London","addressCountry":"GB"}}]`},
	{"place", schema.Record{Locations: []schema.Location{{Venue: "Halle", Street: "1 rue X", PostalCode: "31000", City: "Toulouse", INSEE: "31555", Department: "31", Region: "76", Country: "FR"}}},
		`,"jobLocation":[{"@type":"Place","name":"Halle","address":{"@type":"PostalAddress","streetAddress":"1 rue X","postalCode":"31000","addressLocality":"Toulouse","addressRegion":"Haute-Garonne","addressCountry":"FR"}}]` + more("locations/0/insee", `"31555"`)},
	{"region and venue alone", schema.Record{Locations: []schema.Location{{Region: "53"}, {Venue: "Halle"}}},
		`,"jobLocation":[{"@type":"Place","address":{"@type":"PostalAddress","addressRegion":"Bretagne"}},{"@type":"Place","name":"Halle"}]`},
	{"days", schema.Record{Dates: &schema.Dates{Published: "2026-01-02", Deadline: "2026-02-03", Start: "2026-03-04", ASAP: true}},
		`,"datePosted":"2026-01-02","validThrough":"2026-02-03","jobStartDate":"2026-03-04","jobImmediateStart":true`},
	{"dates that are no days", schema.Record{Dates: &schema.Dates{Published: "2026-01", Deadline: "2026", Start: "2026-03/2026-04", End: "2026-12-31"}},
		`,"jobStartDate":"2026-03/2026-04"` + more("dates/published", `"2026-01"`, "dates/deadline", `"2026"`, "dates/end", `"2026-12-31"`)},
	{"one length", schema.Record{Duration: &schema.Duration{Min: "P6M", Max: "P6M", Renewable: true}}, `,"jobDuration":"P6M"` + more("duration/renewable", `true`)},
	{"range of lengths", schema.Record{Duration: &schema.Duration{Min: "P12M", Max: "P2Y"}}, `,"jobDuration":{"@type":"QuantitativeValue","minValue":12.0,"maxValue":24.0,"unitText":"MONTH"}`},
	{"open length", schema.Record{Duration: &schema.Duration{Max: "P8W"}}, `,"jobDuration":{"@type":"QuantitativeValue","maxValue":56.0,"unitText":"DAY"}`},
	{"lengths without a common unit", schema.Record{Duration: &schema.Duration{Min: "P8W", Max: "P3M"}}, more("duration/min", `"P8W"`, "duration/max", `"P3M"`)},
	{"renewable alone", schema.Record{Duration: &schema.Duration{Renewable: true}}, more("duration/renewable", `true`)},
	{"degree", schema.Record{Diploma: &schema.Diploma{Degrees: []string{"bts"}, Fields: []string{"bois"}}},
		`,"educationRequirements":[{"@type":"EducationalOccupationalCredential","credentialCategory":"associate degree","name":"BTS"}]` + more("diploma/fields", `["bois"]`)},
	{"no degree", schema.Record{Diploma: &schema.Diploma{Degrees: []string{"none"}}}, `,"educationRequirements":"no requirements"`},
	{"none needed", schema.Record{Diploma: &schema.Diploma{Degrees: []string{"none", "cap"}}}, `,"educationRequirements":"no requirements"` + more("diploma/degrees", `["none","cap"]`)},
	{"experience", schema.Record{Experience: &schema.Experience{Min: "P1Y6M", Max: "P3Y"}},
		`,"experienceRequirements":{"@type":"OccupationalExperienceRequirements","monthsOfExperience":18}` + more("experience/max", `"P3Y"`)},
	{"experience in weeks", schema.Record{Experience: &schema.Experience{Min: "P6W"}}, more("experience/min", `"P6W"`)},
	{"pay", schema.Record{Salary: &schema.Salary{Min: new(12.5), Max: new(12.5), Currency: "EUR", Period: "hour", Basis: "gross"}},
		`,"baseSalary":{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","value":12.5,"unitText":"HOUR"}}` + more("salary/basis", `"gross"`)},
	{"range of pay", schema.Record{Salary: &schema.Salary{Min: new(2000.0), Max: new(2300.0), Currency: "CHF", Approximate: true}},
		`,"baseSalary":{"@type":"MonetaryAmount","currency":"CHF","value":{"@type":"QuantitativeValue","minValue":2000.0,"maxValue":2300.0}}` + more("salary/approximate", `true`)},
	{"pay by a scale", schema.Record{Salary: &schema.Salary{Kind: "salary", Scale: true}}, more("salary/kind", `"salary"`, "salary/scale", `true`)},
	{"contacts", schema.Record{Contacts: []schema.Contact{{Name: "A. B", Role: "chef", Emails: []string{"a@example.org"}, Phones: []string{"+33123456789"}, URLs: []string{"https://example.org"}, Purpose: "information"}}},
		`,"applicationContact":[{"@type":"ContactPoint","contactType":"information","name":"A. B","description":"chef","email":["a@example.org"],"telephone":["+33123456789"],"url":["https://example.org"]}]`},
	{"documents", schema.Record{Documents: []string{"cv", "id"}}, more("documents", `["cv","id"]`)},
}

// more is the additionalProperty of pairs of name and value.
func more(pairs ...string) string {
	var list []string
	for i := 0; i < len(pairs); i += 2 {
		list = append(list, fmt.Sprintf(`{"@type":"PropertyValue","name":%q,"value":%s}`, pairs[i], pairs[i+1]))
	}
	return `,"additionalProperty":[` + strings.Join(list, ",") + `]`
}

func TestJSONLD(t *testing.T) {
	for _, test := range jsonldTests {
		var got bytes.Buffer
		if err := json.Compact(&got, []byte(written(t, encode.Options{Format: "jsonld"}, []*schema.Record{&test.record}))); err != nil {
			t.Fatal(err)
		}
		if want := `{"@context":"https://schema.org","@type":"JobPosting"` + test.want + `}`; got.String() != want {
			t.Errorf("%s:\ngot  %s\nwant %s", test.name, &got, want)
		}
	}
}

// notCarried are the parts of a record that no JobPosting has, and why.
var notCarried = map[string]string{
	"/version":            "of the record's format",
	"/source/format":      "of the file, not of the job; its path is there to join on",
	"/source/engine":      "as above",
	"/source/sha256":      "as above",
	"/source/bytes":       "as above",
	"/source/language":    "as above",
	"/source/pages":       "as above",
	"/locations/*/region": "follows from the department, whose name stands in addressRegion",
	"/warnings":           "for the reader of the record",
	"/evidence":           "for the reader of the record",
	"/ledger":             "for the reader of the record",
}

// TestJSONLDCarries takes every value of a full record away in turn: what is
// written must change.
func TestJSONLDCarries(t *testing.T) {
	b, err := json.Marshal(sample.Full())
	if err != nil {
		t.Fatal(err)
	}
	want := written(t, encode.Options{Format: "jsonld"}, []*schema.Record{sample.Full()})
	for i := range schema.Fields {
		f := &schema.Fields[i]
		if f.Type == schema.Object || strings.HasPrefix(f.Path, "/evidence/") || strings.HasPrefix(f.Path, "/ledger/") || strings.HasPrefix(f.Path, "/warnings/") {
			continue
		}
		var r schema.Record
		if err := json.Unmarshal(without(t, b, strings.Split(f.Path[1:], "/")), &r); err != nil {
			t.Fatal(err)
		}
		changed := written(t, encode.Options{Format: "jsonld"}, []*schema.Record{&r}) != want
		if _, left := notCarried[f.Path]; changed == left {
			t.Errorf("%s: carried %v", f.Path, changed)
		}
	}
}

// without is the JSON of a record without the value at a path.
func without(t *testing.T, record []byte, path []string) []byte {
	t.Helper()
	var v any
	if err := json.Unmarshal(record, &v); err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(cut(v, path))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func cut(v any, path []string) any {
	switch v := v.(type) {
	case map[string]any:
		if len(path) == 1 {
			delete(v, path[0])
		} else if v[path[0]] != nil {
			v[path[0]] = cut(v[path[0]], path[1:])
		}
	case []any:
		if len(path) == 1 {
			return v[1:]
		}
		for i := range v {
			v[i] = cut(v[i], path[1:])
		}
	}
	return v
}

// TestJSONLDPaths wants one type a path, whatever the record, but for the two
// properties that schema.org gives two.
func TestJSONLDPaths(t *testing.T) {
	two := map[string]bool{"jobDuration": true, "educationRequirements": true, "additionalProperty[].value": true}
	types := map[string]reflect.Kind{}
	var walk func(path string, v any)
	walk = func(path string, v any) {
		kind := reflect.ValueOf(v).Kind()
		if before, met := types[path]; met && before != kind && !two[path] {
			t.Errorf("%s is %v and %v", path, before, kind)
		}
		types[path] = kind
		switch v := v.(type) {
		case map[string]any:
			for k, x := range v {
				walk(strings.TrimPrefix(path+"."+k, "."), x)
			}
		case []any:
			for _, x := range v {
				walk(path+"[]", x)
			}
		}
	}
	for i := range jsonldTests {
		var v any
		if err := json.Unmarshal([]byte(written(t, encode.Options{Format: "jsonld"}, []*schema.Record{&jsonldTests[i].record})), &v); err != nil {
			t.Fatal(err)
		}
		walk("", v)
	}
}

// Several are one array, none is an empty one, as of json.
func TestJSONLDSeveral(t *testing.T) {
	var list []map[string]any
	if err := json.Unmarshal([]byte(written(t, encode.Options{Format: "jsonld"}, sample.All())), &list); err != nil || len(list) != len(sample.All()) {
		t.Errorf("%d postings, %v", len(list), err)
	}
	if got := written(t, encode.Options{Format: "jsonld"}, nil, failure); got != "[]\n" {
		t.Errorf("no record: %q", got)
	}
}
