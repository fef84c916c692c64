package main

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"offers/schema"
)

// A gate is what --fail-on asks for: what makes the exit code other than 0.
type gate struct {
	never   bool // not even a posting that fails
	warning bool
	missing [][]string // fields, each as the keys that lead to it
}

// newGate reads the values of --fail-on.
func newGate(values []string) (g gate, err error) {
	for _, v := range values {
		field, isField := strings.CutPrefix(v, "missing:")
		switch {
		case isField:
			keys, err := fieldKeys(field)
			if err != nil {
				return g, fmt.Errorf("--fail-on missing: %w", err)
			}
			g.missing = append(g.missing, keys)
		case v == "warning":
			g.warning = true
		case v == "never":
			g.never = true
		case v != "error": // every gate but never is that of error, too
			return g, fmt.Errorf("--fail-on %q: want never, error, warning or missing:FIELD", v)
		}
	}
	if g.never && len(values) > 1 {
		return g, fmt.Errorf("--fail-on never: stands alone: leave the others out")
	}
	return g, nil
}

// fieldKeys are the keys that lead to a field, dates/start or /dates/start; in
// a list any item, or none, may be named.
func fieldKeys(field string) ([]string, error) {
	item := func(key string) bool { return key == "*" || key != "" && strings.Trim(key, "0123456789") == "" }
	want := "/" + strings.Join(slices.DeleteFunc(strings.Split(strings.Trim(field, "/"), "/"), item), "/")
	for _, f := range schema.Fields {
		if want == strings.ReplaceAll(string(f.Path), "/*", "") {
			return strings.Split(want[1:], "/"), nil
		}
	}
	return nil, fmt.Errorf("%q: no such field; offers schema has them all", field)
}

// faults are why a record does not pass, each in words.
func (g gate) faults(rec *schema.Record) (why []string) {
	if g.warning {
		for _, w := range rec.Warnings {
			why = append(why, fmt.Sprintf("%s: %s (--fail-on warning)", w.Path, w.Message))
		}
	}
	for _, keys := range g.missing {
		if !filled(reflect.ValueOf(rec), keys) {
			field := strings.Join(keys, "/")
			why = append(why, fmt.Sprintf("no /%s (--fail-on missing:%s)", field, field))
		}
	}
	return why
}

// filled says whether a field below v, or of an item below it, has a value.
func filled(v reflect.Value, keys []string) bool {
	switch v.Kind() {
	case reflect.Pointer:
		return !v.IsNil() && filled(v.Elem(), keys)
	case reflect.Slice:
		for i := range v.Len() {
			if filled(v.Index(i), keys) {
				return true
			}
		}
		return false
	case reflect.Struct:
		if len(keys) == 0 {
			return true
		}
		for i := range v.NumField() {
			if key, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ","); key == keys[0] {
				f := v.Field(i)
				if f.Kind() == reflect.Pointer && len(keys) == 1 {
					return !f.IsNil() // a nought is a value
				}
				return filled(f, keys[1:])
			}
		}
		return false
	}
	return !v.IsZero()
}
