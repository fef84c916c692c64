package encode

import (
	"path/filepath"
	"slices"
	"strings"
)

// A Format is a way to write records.
type Format struct {
	Name     string
	Endings  []string // of the names of its files, the usual one first
	Failures bool     // a file that gave no record has its place, also in a file of its own
	Trace    bool     // evidence and ledger have their place
	Binary   bool     // nothing for a terminal
	Read     bool     // package decode reads it
}

// Formats are the formats that New knows; it is for reading only.
var Formats = [...]Format{
	{Name: "yaml", Endings: []string{".yaml", ".yml"}, Trace: true, Read: true},
	{Name: "json", Endings: []string{".json"}, Trace: true, Read: true},
	{Name: "jsonl", Endings: []string{".jsonl", ".ndjson"}, Failures: true, Trace: true, Read: true},
	{Name: "csv", Endings: []string{".csv"}, Read: true},
	{Name: "xlsx", Endings: []string{".xlsx"}, Trace: true, Binary: true},
	{Name: "jsonld", Endings: []string{".jsonld"}},
}

// FormatOf is the format of a name, nil for none.
func FormatOf(name string) *Format {
	for i := range Formats {
		if Formats[i].Name == name {
			return &Formats[i]
		}
	}
	return nil
}

// FormatOfFile is the format that the ending of a file's name stands for, nil
// for none.
func FormatOfFile(name string) *Format {
	ending := strings.ToLower(filepath.Ext(name))
	for i := range Formats {
		if slices.Contains(Formats[i].Endings, ending) {
			return &Formats[i]
		}
	}
	return nil
}

// Names are the names of the formats.
func Names() (names []string) {
	for _, f := range Formats {
		names = append(names, f.Name)
	}
	return names
}

// oneOf is "a, b or c".
func oneOf(names []string) string {
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " or " + names[last]
}
