package encode

import (
	"fmt"
	"math"
	"reflect"
	"strconv"
	"unicode/utf8"
)

// appendJSON writes a value of a record as JSON: on one line where indent is
// "", else one key or item a line. It writes what encoding/json would, but for
// <, > and &, which stay as they are, and for figures, which always have a
// decimal point: a column of pay is then decimal in every subset of records.
func appendJSON(b []byte, v reflect.Value, indent string) ([]byte, error) {
	j := jsonWriter{b: b, indent: indent}
	err := j.value(v, 0)
	return j.b, err
}

type jsonWriter struct {
	b      []byte
	indent string
}

func (j *jsonWriter) value(v reflect.Value, depth int) error {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			j.b = append(j.b, "null"...)
			return nil
		}
		return j.value(v.Elem(), depth)
	case reflect.Struct:
		return j.object(v, depth)
	case reflect.Slice:
		return j.array(v, depth)
	case reflect.String:
		j.b = appendString(j.b, v.String())
	case reflect.Bool:
		j.b = strconv.AppendBool(j.b, v.Bool())
	case reflect.Int, reflect.Int64:
		j.b = strconv.AppendInt(j.b, v.Int(), 10)
	case reflect.Float64:
		return j.figure(v.Float())
	default:
		return fmt.Errorf("a record holds no %s", v.Type())
	}
	return nil
}

func (j *jsonWriter) object(v reflect.Value, depth int) error {
	j.b = append(j.b, '{')
	n := 0
	for i, k := range keysOf(v.Type()) {
		f := v.Field(i)
		if k.optional && absent(f) {
			continue
		}
		j.next(n, depth+1)
		j.key(k.name)
		if err := j.value(f, depth+1); err != nil {
			return err
		}
		n++
	}
	j.shut('}', n, depth)
	return nil
}

func (j *jsonWriter) array(v reflect.Value, depth int) error {
	j.b = append(j.b, '[')
	for i := range v.Len() {
		j.next(i, depth+1)
		if err := j.value(v.Index(i), depth+1); err != nil {
			return err
		}
	}
	j.shut(']', v.Len(), depth)
	return nil
}

func (j *jsonWriter) key(name string) {
	j.b = append(append(append(j.b, '"'), name...), '"', ':')
	if j.indent != "" {
		j.b = append(j.b, ' ')
	}
}

// next begins the key or item of index n.
func (j *jsonWriter) next(n, depth int) {
	if n > 0 {
		j.b = append(j.b, ',')
	}
	j.line(depth)
}

// shut ends an object or array of n parts.
func (j *jsonWriter) shut(end byte, n, depth int) {
	if n > 0 {
		j.line(depth)
	}
	j.b = append(j.b, end)
}

func (j *jsonWriter) line(depth int) {
	if j.indent == "" {
		return
	}
	j.b = append(j.b, '\n')
	for range depth {
		j.b = append(j.b, j.indent...)
	}
}

func (j *jsonWriter) figure(f float64) error {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return fmt.Errorf("%v is no number", f)
	}
	j.b = strconv.AppendFloat(j.b, f, 'f', -1, 64)
	if f == math.Trunc(f) {
		j.b = append(j.b, ".0"...)
	}
	return nil
}

// appendString writes a JSON string. Bytes that are no UTF-8 become U+FFFD.
func appendString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && n == 1 {
				b = append(append(b, s[from:i]...), "\uFFFD"...)
				from = i + 1
			}
			i += n
			continue
		}
		if c >= ' ' && c != '"' && c != '\\' {
			i++
			continue
		}
		b = append(b, s[from:i]...)
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, '\\', 'n')
		case '\r':
			b = append(b, '\\', 'r')
		case '\t':
			b = append(b, '\\', 't')
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
		i++
		from = i
	}
	return append(append(b, s[from:]...), '"')
}
