package encode

import (
	"fmt"
	"io"
	"math"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"offers/schema"
)

// yamlEncoder writes the little of YAML that a record needs: mappings and
// lists in block style, plain and double-quoted scalars on one line. The YAML
// library takes some twenty times as long; the tests read everything back with it.
type yamlEncoder struct {
	w   io.Writer
	buf []byte
}

func (e *yamlEncoder) Record(r *schema.Record) error {
	b, err := appendMapping(append(e.buf[:0], "---"...), reflect.ValueOf(r).Elem(), 0, false)
	e.buf = b
	if err != nil {
		return err
	}
	_, err = e.w.Write(append(b, '\n'))
	return err
}

func (e *yamlEncoder) Failure(schema.Failure) error { return nil }

func (e *yamlEncoder) Close() error { return nil }

// appendMapping writes the keys of a struct, as the json tags name and order
// them, each on a line of its own. In a list item the first key follows the
// dash.
func appendMapping(b []byte, v reflect.Value, indent int, item bool) ([]byte, error) {
	empty := true
	for i, k := range keysOf(v.Type()) {
		field := v.Field(i)
		if k.optional && absent(field) {
			continue
		}
		if empty && item {
			b = append(b, ' ')
		} else {
			b = appendLine(b, indent)
		}
		empty = false
		b = append(append(b, k.name...), ':')
		var err error
		if b, err = appendValue(b, field, indent, false); err != nil {
			return b, fmt.Errorf("%s: %w", k.name, err)
		}
	}
	if empty {
		b = append(b, " {}"...)
	}
	return b, nil
}

// appendValue writes what follows a key or, for an item, the dash of a list at
// the indent.
func appendValue(b []byte, v reflect.Value, indent int, item bool) ([]byte, error) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			return append(b, " null"...), nil
		}
		return appendValue(b, v.Elem(), indent, item)
	case reflect.Struct:
		return appendMapping(b, v, indent+2, item)
	case reflect.Slice:
		for i := range v.Len() {
			b = append(appendLine(b, indent+2), '-')
			var err error
			if b, err = appendValue(b, v.Index(i), indent+2, true); err != nil {
				return b, err
			}
		}
		return b, nil
	}
	return appendScalar(append(b, ' '), v)
}

func appendScalar(b []byte, v reflect.Value) ([]byte, error) {
	switch v.Kind() {
	case reflect.String:
		return appendText(b, v.String()), nil
	case reflect.Bool:
		return strconv.AppendBool(b, v.Bool()), nil
	case reflect.Int, reflect.Int64:
		return strconv.AppendInt(b, v.Int(), 10), nil
	case reflect.Float64:
		if f := v.Float(); !math.IsNaN(f) && !math.IsInf(f, 0) {
			return strconv.AppendFloat(b, f, 'f', -1, 64), nil
		}
		return b, fmt.Errorf("%v is no number", v.Float())
	}
	return b, fmt.Errorf("a record holds no %s", v.Type())
}

func appendLine(b []byte, indent int) []byte {
	b = append(b, '\n')
	for range indent {
		b = append(b, ' ')
	}
	return b
}

// appendText writes a text, in quotes unless no reader of YAML 1.1 or 1.2 can
// take it for anything else.
func appendText(b []byte, s string) []byte {
	if plain(s) {
		return append(b, s...)
	}
	b = append(b, '"')
	for _, r := range s {
		switch {
		case r == '"', r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\n':
			b = append(b, `\n`...)
		case r == '\t':
			b = append(b, `\t`...)
		case hidden(r):
			b = fmt.Appendf(b, `\u%04X`, r)
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return append(b, '"')
}

// yamlWords are the words that YAML 1.1 or 1.2 reads, in any case, as
// something else than a text.
var yamlWords = [...]string{"null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"}

// plain says whether a text can stand without quotes: it starts with a letter
// or the / of a path, so it is no number, date, code or phone; it is none of
// yamlWords; and it holds no mark of YAML's own and no hidden character.
func plain(s string) bool {
	if s == "" || s[0] != '/' && !isLetter(s[0]) || s[len(s)-1] == ' ' || s[len(s)-1] == ':' {
		return false
	}
	for _, w := range yamlWords {
		if strings.EqualFold(s, w) {
			return false
		}
	}
	return !strings.Contains(s, ": ") && !strings.Contains(s, " #") && !strings.ContainsFunc(s, hidden)
}

// hidden says whether a character is a control, a line end or a mark that
// YAML readers do not keep, or what stands for a byte that is not UTF-8.
func hidden(r rune) bool {
	return r < ' ' || 0x7F <= r && r < 0xA0 || r == 0x2028 || r == 0x2029 || r == 0xFEFF || 0xFFFD <= r && r <= 0xFFFF
}

// isLetter takes ASCII letters and the first byte of anything beyond.
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' || c >= 0xC0 }
