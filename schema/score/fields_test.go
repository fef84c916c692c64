package score

import (
	"slices"
	"strings"
	"testing"

	"offers/schema"
)

// unscored are the keys that no field is made of.
var unscored = []string{"experience.max", "contacts.role"}

// Every key of a posting's own is scored, or named above.
func TestEveryKeyIsScored(t *testing.T) {
	scored := func(name string) bool {
		return slices.ContainsFunc(fields[:], func(f field) bool { return f.name == name })
	}
	notThePostings := []string{"version", "source", "warnings", "evidence", "ledger"}
	for _, f := range schema.Fields {
		parent := slices.ContainsFunc(schema.Fields[:], func(g schema.Field) bool { return strings.HasPrefix(g.Path, f.Path+"/") })
		name := strings.ReplaceAll(strings.ReplaceAll(f.Path[1:], "/*", ""), "/", ".")
		name = strings.Replace(name, "locations.", "location.", 1)
		name = strings.Replace(name, "contacts.name", "contacts.names", 1)
		part, _, _ := strings.Cut(name, ".")
		if !parent && !slices.Contains(notThePostings, part) && scored(name) == slices.Contains(unscored, name) {
			t.Errorf("%s: scored is %v", f.Path, scored(name))
		}
	}
}

func TestValues(t *testing.T) {
	for _, test := range []struct{ record, field, want string }{
		{`{}`, "title", ""},
		{`{"title": "Chargé(e) d’études — H/F"}`, "title", "charge e d etudes"},
		{`{"title": "Développeuse F / H / X, CDI"}`, "title", "developpeuse"},
		{`{"title": "H/F"}`, "title", ""},
		{`{"employer": "Œuvre  de l'ÉTÉ & Cie"}`, "employer", "œuvre de l ete cie"},
		{`{"reference": "R.26/014-b"}`, "reference", "r.26/014 b"},
		{`{"contract": ["permanent", "fixed-term"]}`, "contract", "fixed-term; permanent"},
		{`{"remote": "full"}`, "remote", "full"},
		{`{"hours_per_week": 37.5}`, "hours_per_week", "37.5"},
		{`{"locations": [{"city": "Vitré", "insee": "35360", "department": "35"}, {"department": "22"}, {"region": "53"}, {"country": "BE"}, {"city": "Liège", "country": "BE"}]}`, "location.place", "35360; country BE; dep 22; liege; reg 53"},
		{`{"locations": [{"city": "Vitré", "insee": "35360"}, {"city": "VITRE"}]}`, "location.city", "vitre"},
		{`{"locations": [{"street": "4, rue du Moulin-Neuf"}]}`, "location.street", "4 rue du moulin neuf"},
		{`{"dates": {"start": "2026-01/2026-02"}}`, "dates.start", "2026-01/2026-02"},
		{`{"dates": {"start": "2026"}}`, "dates.end", ""},
		{`{"dates": {"asap": true}}`, "dates.asap", "true"},
		{`{"dates": {"start": "2026", "asap": false}}`, "dates.asap", ""},
		{`{"duration": {"min": "P1Y", "max": "P1Y6M"}}`, "duration.min", "P12M"},
		{`{"duration": {"min": "P1Y", "max": "P1Y6M"}}`, "duration.max", "P18M"},
		{`{"duration": {"min": "P2W"}}`, "duration.min", "P14D"},
		{`{"duration": {"min": "PT70H"}}`, "duration.min", "P4200min"},
		{`{"diploma": {"bac_plus": {"min": 0}}}`, "diploma.bac_plus.min", "0"},
		{`{"diploma": {"bac_plus": {"min": 0}}}`, "diploma.bac_plus.max", ""},
		{`{"diploma": {"level": {"max": 7}}}`, "diploma.level.max", "7"},
		{`{"experience": {"min": "P24M"}}`, "experience.min", "P24M"},
		{`{"salary": {"min": 0, "max": 1801.8}}`, "salary.min", "0.00"},
		{`{"salary": {"min": 0, "max": 1801.8}}`, "salary.max", "1801.80"},
		{`{"salary": {"scale": true}}`, "salary.scale", "true"},
		{`{"contacts": [{"emails": ["RH@Example.org"]}, {"emails": ["rh@example.org", "a@example.org"]}]}`, "contacts.emails", "a@example.org; rh@example.org"},
		{`{"contacts": [{"urls": ["https://www.Example.org/jobs/", "http://example.org/jobs"]}]}`, "contacts.urls", "example.org/jobs"},
		{`{"contacts": [{"name": "Maëlle Roc'h", "emails": ["M@example.org"], "phones": ["+33261910417"]}]}`, "contacts.paired", "+33261910417 maelle roc h; m@example.org maelle roc h"},
		{`{"contacts": [{"emails": ["m@example.org"]}]}`, "contacts.paired", ""},
		{`{"contacts": [{"emails": ["m@example.org"], "purpose": "application"}]}`, "contacts.purpose", "m@example.org application"},
	} {
		i := slices.IndexFunc(fields[:], func(f field) bool { return f.name == test.field })
		r := record(t, test.record)
		if got := strings.Join(fields[i].of(r), "; "); got != test.want {
			t.Errorf("%s of %s: %q, want %q", test.field, test.record, got, test.want)
		}
	}
}
