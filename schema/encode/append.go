package encode

import (
	"fmt"
	"math"
	"math/bits"
	"reflect"
	"strconv"
	"unicode/utf8"

	"offers/schema"
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

// appendEvidence writes what appendJSON would on one line: evidence is most of
// a record, and reflection took three fifths of the time of writing it.
func appendEvidence(b []byte, all []schema.Evidence) []byte {
	for i := range all {
		e := &all[i]
		b = append(b, "[,"[min(i, 1)])
		b = appendString(append(b, `{"path":`...), string(e.Path))
		b = appendString(append(b, `,"quote":`...), e.Quote)
		b = strconv.AppendInt(append(b, `,"start":`...), int64(e.Start), 10)
		b = strconv.AppendInt(append(b, `,"end":`...), int64(e.End), 10)
		b = strconv.AppendInt(append(b, `,"line":`...), int64(e.Line), 10)
		if e.Page != 0 {
			b = strconv.AppendInt(append(b, `,"page":`...), int64(e.Page), 10)
		}
		b = appendString(append(b, `,"rule":`...), e.Rule)
		b = appendString(append(b, `,"basis":`...), string(e.Basis))
		b = append(b, '}')
	}
	return append(b, ']')
}

// appendString writes a JSON string. Bytes that are no UTF-8 become U+FFFD.
func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	from := 0
	for i := unescaped(s, 0); i < len(s); i = unescaped(s, i) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r >= utf8.RuneSelf && (r != utf8.RuneError || n > 1) {
			i += n
			continue
		}
		b = appendEscape(append(b, s[from:i]...), r)
		i += n
		from = i
	}
	return append(append(b, s[from:]...), '"')
}

// unescaped returns where the printable ASCII ends that begins at i and needs no
// escape. It looks at eight bytes at once: the high bit of one that is under a
// limit shows when the limit is taken away.
func unescaped(s string, i int) int {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	for ; i+8 <= len(s); i += 8 {
		w := uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 | uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
		if other := (w | (w - ones*' ') | (w ^ ones*'"' - ones) | (w ^ ones*'\\' - ones)) & high; other != 0 {
			return i + bits.TrailingZeros64(other)/8
		}
	}
	for i < len(s) && s[i] >= ' ' && s[i] < utf8.RuneSelf && s[i] != '"' && s[i] != '\\' {
		i++
	}
	return i
}

// appendEscape writes a rune that cannot stand in a JSON string as it is.
func appendEscape(b []byte, r rune) []byte {
	const hex = "0123456789abcdef"
	switch r {
	case '"', '\\':
		return append(b, '\\', byte(r))
	case '\n':
		return append(b, '\\', 'n')
	case '\r':
		return append(b, '\\', 'r')
	case '\t':
		return append(b, '\\', 't')
	case utf8.RuneError:
		return append(b, "\uFFFD"...)
	}
	return append(b, '\\', 'u', '0', '0', hex[r>>4], hex[r&15])
}
