package decode_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"offers/schema"
	"offers/schema/decode"
	"offers/schema/sample"
)

// bySchema are the problems that the JSON Schema finds as well.
var bySchema = []schema.Code{
	schema.WrongType, schema.UnknownKey, schema.Missing, schema.Unexpected, schema.Empty,
	schema.NotAWord, schema.BadFormat, schema.OutOfRange, schema.Duplicate,
}

// byRules are the problems that only Validate and the decoder find.
var byRules = []schema.Code{
	schema.Syntax, schema.DuplicateKey, schema.Calendar, schema.Order, schema.Late,
	schema.Place, schema.Dangling, schema.Misquote, schema.TooMany,
}

// replacements are put in the place of every value of a sound record.
var replacements = []any{
	nil, true, false, 0, 7, -1, 5.0, 0.5, 1e300, -1e300, "", " ", "x", "1", "7.5", "2026-02-31", "2026-13-01", "P3M", "P3X", "FR", "ZZ", "20", "/title", "/nowhere", "title",
	"none", "date", "taken", "refused", "unexplained", "rh@example", "https://example", "01 23", "+330123456789",
	[]any{}, []any{"x"}, []any{nil}, []any{7}, []any{"cv", "cv"}, map[string]any{}, map[string]any{"x": 1}, map[string]any{"min": 1}, map[string]any{"min": "P1Y"},
}

// every is how many mutants there are for one that is judged; 1 takes a
// minute. It is prime, so that every replacement comes up in many places.
const every = 23

// mutants calls visit with every record that differs from a sound one in one
// place: a value replaced, broken, doubled or dropped, a key added. what names
// the change.
func mutants(root *any, visit func(what string)) {
	var walk func(path string, v any, set func(any))
	walk = func(path string, v any, set func(any)) {
		try := func(how string, x any) {
			set(x)
			visit(path + " " + how)
			set(v)
		}
		for _, x := range replacements {
			try(fmt.Sprintf("= %#v", x), x)
		}
		switch v := v.(type) {
		case string:
			try("+ x", v+"x")
			try("upper", strings.ToUpper(v))
			try("spaced", " "+v)
			try("cut", strings.TrimLeft(v, v[:1]))
		case float64:
			try("negated", -v)
			try("and a half", v+0.5)
		case []any:
			try("doubled", append(slices.Clone(v), v[0]))
			for i := range v {
				try(fmt.Sprintf("without %d", i), slices.Delete(slices.Clone(v), i, i+1))
				walk(fmt.Sprintf("%s/%d", path, i), v[i], func(x any) { v[i] = x })
			}
		case map[string]any:
			keys := slices.Sorted(maps.Keys(v))
			try("and unknown", with(v, "unknown", "x"))
			for _, k := range keys {
				try("without "+k, without(v, k))
				try("and "+strings.ToUpper(k), with(v, strings.ToUpper(k), v[k]))
				walk(path+"/"+k, v[k], func(x any) { v[k] = x })
			}
		}
	}
	walk("", *root, func(x any) { *root = x })
}

func with(m map[string]any, key string, x any) map[string]any {
	m = maps.Clone(m)
	m[key] = x
	return m
}

func without(m map[string]any, key string) map[string]any {
	m = maps.Clone(m)
	delete(m, key)
	return m
}

// The JSON Schema and our own judges give the same verdict on the structure of
// every mutant.
func TestSchemaAgrees(t *testing.T) {
	record, failure := compile(t, ""), compile(t, "#/$defs/failure")
	n := 0
	for i, r := range sample.All() {
		n += agree(t, record, fmt.Sprintf("record %d", i), r)
	}
	n += agree(t, failure, "failure", schema.Failure{
		Source: &schema.Source{Path: "a.pdf", Format: "pdf", Bytes: 3, SHA256: strings.Repeat("0f", 32), Pages: 1, Language: "fr", Engine: "pdfium"},
		Error:  schema.Fault{Kind: "no-text", Message: "no text layer", Hint: "run ocrmypdf first"},
	})
	t.Logf("%d mutants", n)
}

func compile(t *testing.T, at string) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema.JSONSchema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("record.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("record.json" + at)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func agree(t *testing.T, s *jsonschema.Schema, name string, sound any) (n int) {
	t.Helper()
	b, err := json.Marshal(sound)
	if err != nil {
		t.Fatal(err)
	}
	var root any
	if err := json.Unmarshal(b, &root); err != nil {
		t.Fatal(err)
	}
	made := 0
	judge := func(what string) {
		if made++; made%every != 1%every {
			return
		}
		n++
		b, err := json.Marshal(root)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		theirs := s.Validate(doc)
		ours := structural(t, b)
		if (theirs != nil) != (ours != "") {
			t.Errorf("%s%s\n  schema: %v\n  ours: %s", name, what, theirs, ours)
		}
	}
	judge(" as it is")
	mutants(&root, judge)
	return n
}

// structural is what the decoder finds wrong that the schema should find too.
func structural(t *testing.T, b []byte) string {
	t.Helper()
	var found []string
	for d, err := range decode.Documents("jsonl", bytes.NewReader(b)) {
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range d.Problems {
			switch {
			case slices.Contains(bySchema, p.Code):
				found = append(found, fmt.Sprintf("%s (%s)", p, p.Code))
			case !slices.Contains(byRules, p.Code):
				t.Errorf("code %q is neither the schema's nor the rules'", p.Code)
			}
		}
	}
	return strings.Join(found, "; ")
}
