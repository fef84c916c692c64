// Package flat lays records out as tables: one row a record, and for each column
// a name, a type and what it holds. The csv and xlsx encoders, the reader of csv
// and `offers schema` share it. Columns are made from the field table, are the
// same whatever the records hold, and bear the path of their field with "_" for
// "/": salary_min, locations_city. Such names need no quotes in SQL (DuckDB) and
// are attributes in pandas, where a dot would mean something else in both.
//
// A cell is a text, empty where the record says nothing. A list is its entries
// joined by " | ". A list of objects is one column a key; in each, the first
// place is the first object's and so on, so that an object without the key
// leaves an empty place: " | Lyon". A list inside such a place is joined by ", ".
// An entry that holds a separator, or a \, has a \ before it: see slots.go.
package flat

import (
	"fmt"
	"reflect"
	"strings"
	"sync"

	"offers/schema"
)

// Type says how the cells of a column are to be read.
type Type string

// The types.
const (
	Text   Type = "text"
	Number Type = "number" // with a point, never an exponent
	Date   Type = "date"   // ISO 8601: a day 2025-09-01, but also a month, a year or an interval
	Flag   Type = "flag"   // true, or nothing
)

// Column is one column of a table.
type Column struct {
	Name  string
	Type  Type
	Doc   string
	Field *schema.Field // whose values the cells hold; of the warnings, the list

	steps []int // to the values from the value of the row: the index of a field, or each
}

// each is the step from a list to its entries.
const each = -1

// Table is the columns for the values of one sort.
type Table []Column

// Records is the table of a record with all but its evidence and ledger: first
// what people look for, at the end where it comes from.
var Records = sync.OnceValue(func() Table {
	all := table(reflect.TypeFor[schema.Record](), "")
	var path, content, origin Table
	for _, c := range all {
		switch top, _, _ := strings.Cut(c.Field.Path[1:], "/"); {
		case top == "evidence" || top == "ledger":
		case c.Name == "source_path":
			path = append(path, c)
		case top == "version" || top == "source":
			origin = append(origin, c)
		default:
			content = append(content, c)
		}
	}
	return append(append(path, content...), origin...)
})

// Evidence is the table of a record's evidence, one row an entry.
var Evidence = sync.OnceValue(func() Table { return table(reflect.TypeFor[schema.Evidence](), "/evidence/*") })

// Ledger is the table of a record's ledger, one row an entry. A value that is
// an object stands there as JSON.
var Ledger = sync.OnceValue(func() Table { return table(reflect.TypeFor[schema.Entry](), "/ledger/*") })

// warningsPath is the one list of objects whose keys share a column: nobody
// reads a message without its place.
const warningsPath = "/warnings"

// table is the columns for the fields below a path, where a value of type t
// stands.
func table(t reflect.Type, below string) (columns Table) {
	for i := range schema.Fields {
		f := &schema.Fields[i]
		path, inside := strings.CutPrefix(f.Path, below+"/")
		if !inside || below == "" && strings.HasPrefix(f.Path, warningsPath+"/") {
			continue
		}
		if f.Path == warningsPath || f.Type != schema.Object && f.Type != schema.List {
			columns = append(columns, Column{
				Name: strings.ReplaceAll(strings.ReplaceAll(path, "/*", ""), "/", "_"), Type: typeOf(f, path), Doc: docOf(f, below),
				Field: f, steps: stepsTo(t, path),
			})
		}
	}
	return columns
}

// typeOf is the type of the column of a field that stands at path in the value
// of a row. What stands in a list is a text.
func typeOf(f *schema.Field, path string) Type {
	switch {
	case strings.Contains(path, "*"):
	case f.Type == schema.Number || f.Type == schema.Integer:
		return Number
	case f.Type == schema.Flag:
		return Flag
	case f.Format == schema.DateFormat:
		return Date
	}
	return Text
}

// stepsTo leads along a path from a value of type t.
func stepsTo(t reflect.Type, path string) (steps []int) {
	for key := range strings.SplitSeq(path, "/") {
		for t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		if key == "*" {
			steps, t = append(steps, each), t.Elem()
			continue
		}
		for i := range t.NumField() {
			if name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ","); name == key {
				steps, t = append(steps, i), t.Field(i).Type
				break
			}
		}
	}
	return steps
}

// docOf says what a column holds: the words of the objects and lists around
// the field, then its own, then how the entries of lists are told apart.
func docOf(f *schema.Field, below string) string {
	var parts []string
	lists := 0
	for at := below; at != f.Path; {
		key, _, _ := strings.Cut(f.Path[len(at)+1:], "/")
		at += "/" + key
		if key == "*" {
			lists++
			continue // the list has said it
		}
		parts = append(parts, fieldAt(at).Doc)
	}
	doc := strings.Join(parts, ": ")
	switch {
	case f.Path == warningsPath:
		return doc + `: each as PATH CODE: MESSAGE (PATH is / for the whole record), joined by " | "`
	case lists == 0:
		return doc
	case strings.HasSuffix(f.Path, "/*") && lists == 1:
		return doc + `; joined by " | "`
	case lists == 1:
		return doc + `; joined by " | ", with an empty place for one that has none`
	}
	return doc + `; joined by " | ", with an empty place for one that has none, and by ", " inside a place`
}

func fieldAt(path string) *schema.Field {
	for i := range schema.Fields {
		if schema.Fields[i].Path == path {
			return &schema.Fields[i]
		}
	}
	panic(fmt.Sprintf("no field %q", path))
}
