// Package diff compares what two runs say of the same postings: record by
// record (this file), and run by run (runs.go).
package diff

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"

	"offers/schema"
)

// A Change is one value that two records do not share. Old or New is nil where
// the record does not have it.
type Change struct {
	Path schema.Path `json:"path"` // in the new record; of what is gone, in the old one
	Old  any         `json:"old"`
	New  any         `json:"new"`
}

// Records gives the changes from one record to another, in the order of a
// record's keys. Objects are compared key by key, lists item by item: items
// that are equal belong together wherever they stand, those that are left by
// their order. Of a list that has the same items in another order the change is
// the list's own.
//
// Not compared are source.path, by which postings are matched, and evidence and
// ledger: they say how values were read, and their offsets change with every
// word of the posting.
func Records(old, new *schema.Record) []Change {
	var c comparison
	c.structs("", reflect.ValueOf(old).Elem(), reflect.ValueOf(new).Elem())
	return c.changes
}

// ignored are the paths that are not compared.
var ignored = [...]string{"/source/path", "/evidence", "/ledger"}

type comparison struct{ changes []Change }

// values compares two values of one type.
func (c *comparison) values(path string, old, new reflect.Value) {
	switch old.Kind() {
	case reflect.Struct:
		c.structs(path, old, new)
	case reflect.Slice:
		c.lists(path, old, new)
	case reflect.Pointer:
		if old.Type().Elem().Kind() == reflect.Struct {
			c.structs(path, pointed(old), pointed(new))
		} else {
			c.note(path, orNil(old), orNil(new))
		}
	default:
		c.note(path, orNil(old), orNil(new))
	}
}

// pointed is what a pointer points at; an absent object has no keys.
func pointed(v reflect.Value) reflect.Value {
	if v.IsNil() {
		return reflect.Zero(v.Type().Elem())
	}
	return v.Elem()
}

// orNil is a value as it stands in the record, nil for an absent one.
func orNil(v reflect.Value) any {
	if v.IsZero() {
		return nil
	}
	if v.Kind() == reflect.Pointer { // a number, whose nought is a value
		v = v.Elem()
	}
	return v.Interface()
}

func (c *comparison) note(path string, old, new any) {
	if old != new {
		c.changes = append(c.changes, Change{schema.Path(path), old, new})
	}
}

func (c *comparison) structs(path string, old, new reflect.Value) {
	for i := range old.NumField() {
		key, _, _ := strings.Cut(old.Type().Field(i).Tag.Get("json"), ",")
		if at := path + "/" + key; !slices.Contains(ignored[:], at) {
			c.values(at, old.Field(i), new.Field(i))
		}
	}
}

// lists compares two lists.
func (c *comparison) lists(path string, old, new reflect.Value) {
	if reflect.DeepEqual(old.Interface(), new.Interface()) {
		return
	}
	gone, fresh := unmatched(items(old), items(new))
	if len(gone)+len(fresh) == 0 && old.Len() > 0 {
		c.changes = append(c.changes, Change{schema.Path(path), old.Interface(), new.Interface()})
		return
	}
	both := min(len(gone), len(fresh))
	for i := range both {
		c.values(string(schema.Item(schema.Path(path), fresh[i])), old.Index(gone[i]), new.Index(fresh[i]))
	}
	for _, i := range gone[both:] {
		c.changes = append(c.changes, Change{Path: schema.Item(schema.Path(path), i), Old: old.Index(i).Interface()})
	}
	for _, i := range fresh[both:] {
		c.changes = append(c.changes, Change{Path: schema.Item(schema.Path(path), i), New: new.Index(i).Interface()})
	}
}

// items are the items of a list in a form that compares.
func items(list reflect.Value) []string {
	all := make([]string, list.Len())
	for i := range all {
		b, _ := json.Marshal(list.Index(i).Interface()) // of texts alone: it cannot fail
		all[i] = string(b)
	}
	return all
}

// unmatched gives the indices of the items of each list that have no equal in
// the other.
func unmatched(old, new []string) (gone, fresh []int) {
	places := map[string][]int{}
	for i, x := range old {
		places[x] = append(places[x], i)
	}
	matched := make([]bool, len(old))
	for i, x := range new {
		if p := places[x]; len(p) > 0 {
			matched[p[0]], places[x] = true, p[1:]
		} else {
			fresh = append(fresh, i)
		}
	}
	for i := range old {
		if !matched[i] {
			gone = append(gone, i)
		}
	}
	return gone, fresh
}
