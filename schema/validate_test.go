package schema_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"offers/schema"
	"offers/schema/sample"
)

func TestSamplesAreValid(t *testing.T) {
	for _, r := range sample.All() {
		for _, p := range schema.ValidateText(r, sample.Text) {
			t.Errorf("%s: %s (%s)", r.Source.Path, p, p.Code)
		}
	}
}

// Each change to the full record gives exactly these problems, as "path code".
func TestValidate(t *testing.T) {
	for _, x := range []struct {
		name   string
		change func(*schema.Record)
		want   string
	}{
		{"no version", func(r *schema.Record) { r.Version = "" }, "/version missing"},
		{"other version", func(r *schema.Record) { r.Version = "0" }, "/version vocabulary"},
		{"no source", func(r *schema.Record) { r.Source = nil }, "/source missing"},
		{"empty source", func(r *schema.Record) { r.Source = &schema.Source{} }, "/source/path missing, /source/format missing, /source/sha256 missing, /source/bytes missing"},
		{"hash", func(r *schema.Record) { r.Source.SHA256 = "00E3" }, "/source/sha256 format"},
		{"blank title", func(r *schema.Record) { r.Title = " \n" }, "/title empty"},
		{"contract twice", func(r *schema.Record) { r.Contract = []string{"phd", "cdi", "phd"} }, "/contract/1 vocabulary, /contract/2 duplicate"},
		{"remote", func(r *schema.Record) { r.Remote = "partial" }, "/remote vocabulary"},
		{"hours", func(r *schema.Record) { r.HoursPerWeek = new(169.0) }, "/hours_per_week range"},
		{"hours nan", func(r *schema.Record) { r.HoursPerWeek = new(math.NaN()) }, "/hours_per_week range"},
		{"empty location", func(r *schema.Record) { r.Locations[1] = schema.Location{} }, "/locations/1 empty"},
		{"location twice", func(r *schema.Record) { r.Locations[1] = r.Locations[2] }, "/locations/2 duplicate"},
		{"insee and department", func(r *schema.Record) { r.Locations[0].Department, r.Locations[0].PostalCode = "69", "" }, "/locations/0/insee place, /locations/0/region place, /ledger/0/fields/0 dangling"},
		{"every date wrong", func(r *schema.Record) {
			r.Dates = &schema.Dates{Published: "2026-02-31", Deadline: "15/05/2026", Start: "2026-10/2026-09", End: "2026-13"}
		}, "/dates/published calendar, /dates/deadline format, /dates/start order, /dates/end format"},
		{"start after end", func(r *schema.Record) { r.Dates.End = "2026-08" }, "/dates/end order"},
		{"published late", func(r *schema.Record) { r.Dates.Deadline = "2026-02" }, "/dates/deadline late"},
		{"no dates", func(r *schema.Record) { r.Dates = &schema.Dates{} }, "/dates empty, /evidence/2/path dangling, /ledger/1/fields/0 dangling, /ledger/2/fields/0 dangling, /ledger/2/fields/1 dangling"},
		{"duration", func(r *schema.Record) { r.Duration.Max = "P1M" }, "/duration/max order"},
		{"duration in other units", func(r *schema.Record) { r.Duration.Max = "P8W" }, ""},
		{"duration form", func(r *schema.Record) { r.Duration.Max = "6 mois" }, "/duration/max format"},
		{"experience", func(r *schema.Record) { r.Experience.Max = "P5M" }, "/experience/max order"},
		{"levels", func(r *schema.Record) { r.Diploma.Level = &schema.Range{Min: new(7), Max: new(6)} }, "/diploma/level/max order"},
		{"level", func(r *schema.Record) { r.Diploma.Level = &schema.Range{Max: new(9)} }, "/diploma/level/max range"},
		{"empty range", func(r *schema.Record) { r.Diploma.BacPlus = &schema.Range{} }, "/diploma/bac_plus empty"},
		{"field twice", func(r *schema.Record) { r.Diploma.Fields = []string{"droit", "", "droit"} }, "/diploma/fields/1 empty, /diploma/fields/2 duplicate"},
		{"pay", func(r *schema.Record) { r.Salary.Min, r.Salary.Currency = new(30.0), "EURO" }, "/salary/max order, /salary/currency vocabulary"},
		{"negative pay", func(r *schema.Record) { r.Salary.Min = new(-1.0) }, "/salary/min range"},
		{"contact", func(r *schema.Record) {
			c := &r.Contacts[0]
			c.Emails, c.Phones, c.URLs, c.Purpose = []string{"rh@example"}, []string{"0123456789"}, []string{"example"}, "jobs"
		}, "/contacts/0/emails/0 format, /contacts/0/phones/0 format, /contacts/0/urls/0 format, /contacts/0/purpose vocabulary"},
		{"contact twice", func(r *schema.Record) { r.Contacts = append(r.Contacts, r.Contacts[0]) }, "/contacts/1 duplicate"},
		{"empty contact", func(r *schema.Record) { r.Contacts = append(r.Contacts, schema.Contact{}) }, "/contacts/1 empty"},
		{"warning", func(r *schema.Record) { r.Warnings[0] = schema.Warning{Path: "/salaire"} }, "/warnings/0/path dangling, /warnings/0/code missing, /warnings/0/message missing"},
		{"warning of an absent key", func(r *schema.Record) { r.Warnings[0].Path, r.Salary.Basis = "/salary/basis", "" }, ""},
		{"warning of the record", func(r *schema.Record) { r.Warnings[0].Path = "" }, ""},
		{"warning of no entry", func(r *schema.Record) { r.Warnings[0].Path = "/locations/7/city" }, "/warnings/0/path dangling"},
		{"evidence of nothing", func(r *schema.Record) { r.Evidence[0].Path = "/locations/00/city" }, "/evidence/0/path dangling"},
		{"evidence twice", func(r *schema.Record) { r.Evidence = append(r.Evidence, r.Evidence[1]) }, "/evidence/3 duplicate"},
		{"evidence offsets", func(r *schema.Record) { r.Evidence[0].End = r.Evidence[0].Start }, "/evidence/0/end order"},
		{"evidence quote", func(r *schema.Record) { r.Evidence[0].Quote += "!" }, "/evidence/0/quote misquote"},
		{"evidence covered in part", func(r *schema.Record) { r.Evidence[1].Quote = "75008 *****" }, "/evidence/1/quote misquote"},
		{"evidence elsewhere", func(r *schema.Record) { r.Evidence[0].Start++; r.Evidence[0].End++ }, "/evidence/0/quote misquote"},
		{"evidence beyond", func(r *schema.Record) { r.Evidence[0].Start += 1e6; r.Evidence[0].End += 1e6 }, "/evidence/0/quote misquote"},
		{"evidence without", func(r *schema.Record) { r.Evidence[0] = schema.Evidence{} },
			"/evidence/0/path missing, /evidence/0/quote missing, /evidence/0/end order, /evidence/0/line range, /evidence/0/rule missing, /evidence/0/basis missing"},
		{"ledger out of order", func(r *schema.Record) { r.Ledger[0], r.Ledger[1] = r.Ledger[1], r.Ledger[0] }, "/ledger/1/start order"},
		{"mention twice", func(r *schema.Record) { r.Ledger = slices.Insert(r.Ledger, 1, r.Ledger[0]) }, "/ledger/1 duplicate"},
		{"kind", func(r *schema.Record) { r.Ledger[0].Kind = "town" }, "/ledger/0/kind vocabulary"},
		{"fate", func(r *schema.Record) { r.Ledger[0].Fate = "lost" }, "/ledger/0/fate vocabulary"},
		{"refused without words", func(r *schema.Record) { r.Ledger[0].Fate = schema.Refused }, "/ledger/0/by missing, /ledger/0/fields unexpected"},
		{"taken without fields", func(r *schema.Record) { r.Ledger[7].Fate = schema.Taken }, "/ledger/7/fields missing, /ledger/7/by unexpected"},
		{"null phone", func(r *schema.Record) { r.Ledger[10].Value = nil }, "/ledger/10/value type"},
		{"text hours", func(r *schema.Record) { r.Ledger[4].Value = "35" }, "/ledger/4/value type"},
		{"place for an amount", func(r *schema.Record) { r.Ledger[5].Value = schema.Location{City: "Paris"} }, "/ledger/5/value type"},
		{"value of a place", func(r *schema.Record) { r.Ledger[0].Value = schema.Location{PostalCode: "75007", Department: "31"} }, "/ledger/0/value/postal_code place"},
		{"value of a duration", func(r *schema.Record) { r.Ledger[3].Value = schema.DurationRange{Min: "P2Y", Max: "P3M"} }, "/ledger/3/value/max order"},
		{"value of a date", func(r *schema.Record) { r.Ledger[1].Value = "2026-02-31" }, "/ledger/1/value calendar"},
	} {
		r := sample.Full()
		x.change(r)
		var got []string
		for _, p := range schema.ValidateText(r, sample.Text) {
			got = append(got, fmt.Sprintf("%s %s", p.Path, p.Code))
		}
		if s := strings.Join(got, ", "); s != x.want {
			t.Errorf("%s:\n got %s\nwant %s", x.name, s, x.want)
		}
	}
}

// Places as "postal city-insee department region country", - for none, and the
// keys that contradict.
func TestPlaces(t *testing.T) {
	for _, x := range []struct{ place, want string }{
		{"75007 75107 75 11 FR", ""},
		{"75007 75056 75 11 FR", ""},
		{"75116 75116 75 11 FR", ""},
		{"75008 75107 75 11 FR", "/insee"},
		{"75334 75107 75 11 FR", ""}, // CEDEX
		{"69003 69383 69 84 FR", ""},
		{"69003 69384 69 84 FR", "/insee"},
		{"13012 13212 13 93 FR", ""},
		{"13388 13055 13 93 FR", ""}, // CEDEX
		{"31062 31555 31 76 FR", ""}, // CEDEX
		{"31062 - 81 76 FR", "/postal_code"},
		{"31062 81004 - 76 FR", "/postal_code"},
		{"20000 2A004 2A 94 FR", ""},
		{"20090 - 2A - -", ""},
		{"20186 2A004 2A 94 FR", ""}, // CEDEX
		{"20200 2B033 2B 94 FR", ""},
		{"20600 - 2B 94 FR", ""},
		{"20200 - 2A 94 FR", "/postal_code"},
		{"20000 - 2B 94 FR", "/postal_code"},
		{"97400 97411 974 04 RE", ""},
		{"97490 97411 974 04 FR", ""},
		{"97400 97411 974 04 GP", "/country"},
		{"97133 97701 977 - BL", ""},
		{"97150 97801 978 - FR", ""},
		{"98800 98818 988 - NC", ""},
		{"98800 98818 988 04 FR", "/region"},
		{"01200 74109 74 84 FR", ""},
		{"94390 91479 91 11 FR", ""},
		{"75007 - - 93 -", ""},
		{"- - 31 75 FR", "/region"},
		{"- 31555 13 76 FR", "/insee /region"},
		{"H2X1Y4 - - - CA", ""},
		{"1000 - - - BE", ""},
		{"1000 - - - FR", "/postal_code"},
		{"1000 21300 21 27 BE", "/insee /department /region"},
		{"98000 - - - MC", ""},
		{"02142 - - - US", ""},
	} {
		f := strings.Fields(x.place)
		for i := range f {
			f[i] = strings.TrimPrefix(f[i], "-")
		}
		r := sample.Plain()[0]
		r.Locations = []schema.Location{{City: "x", PostalCode: f[0], INSEE: f[1], Department: f[2], Region: f[3], Country: f[4]}}
		var got []string
		for _, p := range schema.Validate(r) {
			got = append(got, strings.TrimPrefix(string(p.Path), "/locations/0"))
		}
		if s := strings.Join(got, " "); s != x.want {
			t.Errorf("%s: %q, want %q", x.place, s, x.want)
		}
	}
}

func TestValidateFailure(t *testing.T) {
	f := schema.Failure{Source: &schema.Source{Path: "scan.pdf"}, Error: schema.Fault{Kind: "no-text", Message: "no text layer"}}
	if p := schema.ValidateFailure(&f); p != nil {
		t.Error(p)
	}
	f = schema.Failure{Source: &schema.Source{SHA256: "x"}, Error: schema.Fault{Kind: "odd"}}
	if p := schema.ValidateFailure(&f); len(p) != 4 {
		t.Error(p)
	}
}

// A sound record costs next to nothing to check.
func BenchmarkValidate(b *testing.B) {
	r := sample.Full()
	b.ReportAllocs()
	for b.Loop() {
		schema.ValidateText(r, sample.Text)
	}
}
