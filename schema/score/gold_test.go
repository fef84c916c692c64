package score

import (
	"strings"
	"testing"

	"offers/schema"
)

// gold reads a gold record that is sound.
func gold(t *testing.T, json string) *Gold {
	t.Helper()
	g, err := ReadGold("test", strings.NewReader(json))
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// record reads a record that is sound.
func record(t *testing.T, json string) *schema.Record {
	t.Helper()
	return &gold(t, json).Record
}

func TestReadGoldIsStrict(t *testing.T) {
	for _, test := range []struct{ json, err string }{
		{`{"title": "Cartographe", "skip": ["/employer"], "why": "the payer differs"}`, ""},
		{`{"skip": ["*"]}`, ""},
		{`{"skip": ["/locations/place", "/contacts/names", "/diploma/level", "/locations"]}`, ""},
		{`{}`, ""},
		{``, "a.gold.json: not a gold record: EOF"},
		{`[]`, "a.gold.json: not a gold record: "},
		{`{"titel": "Cartographe"}`, `a.gold.json: not a gold record: unknown field "titel"`},
		{`{"dates": {"begin": "2026"}}`, `unknown field "begin"`},
		{`{"diploma": {"bac_plus": {"min": "3"}}}`, "not a gold record: "},
		{`{"title": "Cartographe"} {}`, "something follows it"},
		{`{"skip": ["/employeur"]}`, `a.gold.json: skip "/employeur": no field is there`},
		{`{"skip": ["title"]}`, `skip "title": no field is there`},
		{`{"contract": ["stage"]}`, "a.gold.json: /contract/0: "},
		{`{"dates": {"start": "2026-02-31"}}`, "a.gold.json: /dates/start: "},
	} {
		_, err := ReadGold("a.gold.json", strings.NewReader(test.json))
		if test.err == "" && err != nil || test.err != "" && (err == nil || !strings.Contains(err.Error(), test.err)) {
			t.Errorf("%s: error %v, want %q", test.json, err, test.err)
		}
	}
}

func TestSkips(t *testing.T) {
	for _, test := range []struct {
		pointer, field string
		want           bool
	}{
		{"/title", "title", true},
		{"/title", "employer", false},
		{"/dates", "dates.start", true},
		{"/dates/start", "dates.start", true},
		{"/dates/start", "dates.end", false},
		{"/diploma/bac_plus", "diploma.bac_plus.min", true},
		{"/locations", "location.insee", true},
		{"/locations/street", "location.street", true},
		{"/location", "location.street", false},
		{"/contract/0", "contract", true},
		{"/date", "dates.start", false},
		{"*", "salary.min", true},
	} {
		g := &Gold{Skip: []string{test.pointer}}
		if got := g.skips(test.field); got != test.want {
			t.Errorf("%s skips %s: %v, want %v", test.pointer, test.field, got, test.want)
		}
	}
}
