package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offers/schema"
)

// TestColumns reads every golden record line by line. Each alone has the same
// columns in the same order, and each value the type that the field table
// gives its path: so it is for any choice of lines, which is what a table made
// of some of them must build upon.
func TestColumns(t *testing.T) {
	types := map[string]schema.Type{}
	var want []string
	for _, f := range schema.Fields {
		types[f.Path] = f.Type
		if f.Parent() == "" {
			want = append(want, f.Key())
		}
	}
	files, err := filepath.Glob("../../testdata/postings/*.golden.jsonl")
	if err != nil || len(files) < 30 {
		t.Fatalf("%d golden records, %v", len(files), err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(b)) {
			if got := topKeys(t, line); strings.Join(got, " ") != strings.Join(want, " ") {
				t.Errorf("%s: columns %v", file, got)
			}
			d := json.NewDecoder(strings.NewReader(line))
			d.UseNumber()
			var record map[string]any
			if err := d.Decode(&record); err != nil {
				t.Fatal(err)
			}
			for key, v := range record {
				if v != nil { // a column that is absent
					checkTypes(t, file, types, "/"+key, v)
				}
			}
		}
	}
}

// topKeys are the keys of a line's object in their order.
func topKeys(t *testing.T, line string) (keys []string) {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(line))
	if _, err := d.Token(); err != nil {
		t.Fatal(err)
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			t.Fatal(err)
		}
		keys = append(keys, key.(string))
		var v json.RawMessage
		if err := d.Decode(&v); err != nil {
			t.Fatal(err)
		}
	}
	return keys
}

// checkTypes holds a value, and what is below it, against the field table. A
// Number always has a decimal point, an Integer never.
func checkTypes(t *testing.T, file string, types map[string]schema.Type, path string, v any) {
	t.Helper()
	got := schema.Any
	switch v := v.(type) {
	case map[string]any:
		got = schema.Object
		for key, x := range v {
			if types[path] != schema.Any {
				checkTypes(t, file, types, path+"/"+key, x)
			}
		}
	case []any:
		got = schema.List
		for _, x := range v {
			checkTypes(t, file, types, path+"/*", x)
		}
	case json.Number:
		got = schema.Integer
		if strings.Contains(v.String(), ".") {
			got = schema.Number
		}
	case string:
		got = schema.Text
	case bool:
		got = schema.Flag
	}
	if want := types[path]; got != want && want != schema.Any {
		t.Errorf("%s: %s is a %s, want %s", file, path, got, want)
	}
}
