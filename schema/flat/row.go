package flat

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"offers/schema"
)

// Row is the cells of a value, one a column: of a *schema.Record in Records, a
// schema.Evidence in Evidence, a schema.Entry in Ledger.
func (t Table) Row(value any) ([]string, error) {
	v := reflect.ValueOf(value)
	cells := make([]string, len(t))
	for i := range t {
		var err error
		if cells[i], err = t[i].cell(v, t[i].steps, 0); err != nil {
			return nil, fmt.Errorf("%s: %w", t[i].Name, err)
		}
	}
	return cells, nil
}

// cell is the text of what the steps lead to, below so many lists.
func (c *Column) cell(v reflect.Value, steps []int, lists int) (string, error) {
	for i, s := range steps {
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				return "", nil
			}
			v = v.Elem()
		}
		if s == each {
			return c.joined(v, steps[i+1:], lists+1)
		}
		v = v.Field(s)
	}
	if list, ok := v.Interface().([]schema.Warning); ok {
		return warnings(list), nil
	}
	if v.IsZero() && v.Kind() == reflect.Int && !c.Field.Must {
		return "", nil // a page that is not known; an offset of 0 is one
	}
	s, err := plain(v)
	if lists > 0 {
		s = escape(s, lists > 1)
	}
	return s, err
}

// joined is the entries of a list in one cell: empty when all of them are.
func (c *Column) joined(list reflect.Value, steps []int, lists int) (string, error) {
	filled := false
	parts := make([]string, list.Len())
	for i := range parts {
		var err error
		if parts[i], err = c.cell(list.Index(i), steps, lists); err != nil {
			return "", err
		}
		filled = filled || parts[i] != ""
	}
	if !filled {
		return "", nil
	}
	return strings.Join(parts, separators[lists-1]), nil
}

// plain is a single value as a text. A byte that is no UTF-8, as in the name of
// a file, becomes U+FFFD, as in JSON.
func plain(v reflect.Value) (string, error) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			return "", nil
		}
		return plain(v.Elem())
	case reflect.String:
		if s := v.String(); !utf8.ValidString(s) {
			return string([]rune(s)), nil
		}
		return v.String(), nil
	case reflect.Bool:
		if v.Bool() {
			return "true", nil
		}
		return "", nil
	case reflect.Int, reflect.Int64:
		return strconv.FormatInt(v.Int(), 10), nil
	case reflect.Float64:
		if f := v.Float(); !math.IsNaN(f) && !math.IsInf(f, 0) {
			return strconv.FormatFloat(f, 'f', -1, 64), nil
		}
		return "", fmt.Errorf("%v is no number", v.Float())
	case reflect.Struct:
		return object(v.Interface())
	}
	return "", fmt.Errorf("a record holds no %s", v.Type())
}

// object is an object of the ledger as JSON.
func object(v any) (string, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return strings.TrimSuffix(b.String(), "\n"), err
}
