// Package syntax cuts PDF code into objects: the operands and operators of a
// content stream, the dictionaries of a file's trailer, the tokens of a CMap.
// It takes whatever it is given, however damaged, and always moves on.
package syntax

import (
	"bytes"
	"math"
)

// Kind is what an object is.
type Kind uint8

// The kinds. A Word is an operator or a keyword.
const (
	EOF Kind = iota
	Number
	String
	Name
	Array
	Dict
	Ref
	Word
)

// MaxDepth is how deep arrays and dictionaries nest before what is deeper is
// left out.
const MaxDepth = 64

// An Object is one PDF object.
type Object struct {
	Kind  Kind
	Num   float64  // of a Number; of a Ref its object number
	Text  []byte   // of a String decoded, of a Name without the slash, of a Word
	Items []Object // of an Array; of a Dict key, value, key, value …
}

// Key is the last value under a name in a dictionary, EOF for none.
func (o Object) Key(name string) Object {
	for i := len(o.Items) &^ 1; o.Kind == Dict && i >= 2; i -= 2 {
		if k := o.Items[i-2]; k.Kind == Name && string(k.Text) == name {
			return o.Items[i-1]
		}
	}
	return Object{}
}

// Is says whether o is this name or word.
func (o Object) Is(s string) bool {
	return (o.Kind == Name || o.Kind == Word) && string(o.Text) == s
}

// Int is a number as an integer, 0 where it is none or too large.
func (o Object) Int() int {
	if o.Kind != Number && o.Kind != Ref || math.Abs(o.Num) > 1<<53 {
		return 0
	}
	return int(o.Num)
}

// maxItems bounds the items kept of one object, all that it nests together.
const maxItems = 1 << 18

// A Scanner reads objects one after another.
type Scanner struct {
	buf  []byte
	pos  int
	deep bool
	left int // items that the object being read may still keep
}

// New is a scanner of buf. The objects it gives may point into buf.
func New(buf []byte) *Scanner { return &Scanner{buf: buf} }

// Pos is the offset of the next byte to read.
func (s *Scanner) Pos() int { return s.pos }

// Deep says whether something nested past MaxDepth, or too much of it, was left
// out.
func (s *Scanner) Deep() bool { return s.deep }

// Next is the next object. Stray closing brackets are passed over.
func (s *Scanner) Next() Object {
	for {
		s.left = maxItems
		o, closer := s.next(0)
		if closer == 0 {
			return o
		}
	}
}

// next reads one object; closer is the bracket that stood there instead.
func (s *Scanner) next(depth int) (o Object, closer byte) {
	s.skipSpace()
	if s.pos >= len(s.buf) {
		return Object{}, 0
	}
	c := s.buf[s.pos]
	switch {
	case c == '(':
		return Object{Kind: String, Text: s.literal()}, 0
	case c == '/':
		return Object{Kind: Name, Text: s.name()}, 0
	case c == '[':
		s.pos++
		return Object{Kind: Array, Items: s.items(']', depth)}, 0
	case c == '<' && s.peek(1) == '<':
		s.pos += 2
		return Object{Kind: Dict, Items: s.items('>', depth)}, 0
	case c == '<':
		return Object{Kind: String, Text: s.hex()}, 0
	case c == '>' && s.peek(1) == '>':
		s.pos += 2
		return Object{}, '>'
	case c == ']':
		s.pos++
		return Object{}, ']'
	case isDelimiter(c):
		s.pos++
		return Object{Kind: Word, Text: s.buf[s.pos-1 : s.pos]}, 0
	}
	return s.word(), 0
}

func (s *Scanner) peek(n int) byte {
	if s.pos+n < len(s.buf) {
		return s.buf[s.pos+n]
	}
	return 0
}

func (s *Scanner) skipSpace() {
	for s.pos < len(s.buf) {
		c := s.buf[s.pos]
		if c == '%' {
			for s.pos < len(s.buf) && s.buf[s.pos] != '\n' && s.buf[s.pos] != '\r' {
				s.pos++
			}
		} else if !IsSpace(c) {
			return
		} else {
			s.pos++
		}
	}
}

// items reads up to the closing bracket. Below MaxDepth items are read and
// thrown away, without recursion.
func (s *Scanner) items(end byte, depth int) []Object {
	if depth >= MaxDepth {
		s.deep = true
		s.skipNested()
		return nil
	}
	var items []Object
	for {
		o, closer := s.next(depth + 1)
		if closer == end || o.Kind == EOF && closer == 0 {
			return items
		}
		if closer != 0 {
			continue
		}
		if n := len(items); o.Is("R") && o.Kind == Word && n >= 2 && items[n-1].Kind == Number && items[n-2].Kind == Number {
			items[n-2].Kind = Ref
			items = items[:n-1]
			continue
		}
		if s.left--; s.left > 0 {
			items = append(items, o)
		} else {
			s.deep = true
		}
	}
}

// skipNested passes over the rest of a bracket that lies too deep.
func (s *Scanner) skipNested() {
	for open := 1; open > 0 && s.pos < len(s.buf); {
		s.skipSpace()
		switch c := s.peek(0); {
		case c == '[', c == '<' && s.peek(1) == '<':
			open++
		case c == ']', c == '>' && s.peek(1) == '>':
			open--
		case c == '(':
			s.literal()
			continue
		}
		if c := s.peek(0); (c == '<' || c == '>') && s.peek(1) == c {
			s.pos++
		}
		s.pos++
	}
}

// word reads a number or a word.
func (s *Scanner) word() Object {
	start := s.pos
	for s.pos < len(s.buf) && !IsSpace(s.buf[s.pos]) && !isDelimiter(s.buf[s.pos]) {
		s.pos++
	}
	text := s.buf[start:s.pos]
	if n, ok := number(text); ok {
		return Object{Kind: Number, Num: n}
	}
	return Object{Kind: Word, Text: text}
}

// number reads what PDF writers write as numbers: "12", "-.5", "4.", and the
// "--5" and "1.2-3" of bad ones.
func number(b []byte) (float64, bool) {
	i, neg := 0, false
	for i < len(b) && (b[i] == '+' || b[i] == '-') {
		neg = neg || b[i] == '-'
		i++
	}
	digits, scale, n := 0, 0.0, 0.0
	for ; i < len(b); i++ {
		switch c := b[i]; {
		case '0' <= c && c <= '9':
			digits++
			if scale > 0 {
				n += float64(c-'0') * scale
				scale /= 10
			} else {
				n = n*10 + float64(c-'0')
			}
		case c == '.' && scale == 0:
			scale = .1
		case c == '-' && digits > 0:
			i = len(b)
		default:
			return 0, false
		}
	}
	if neg {
		n = -n
	}
	return n, digits > 0
}

func (s *Scanner) name() []byte {
	s.pos++
	start := s.pos
	for s.pos < len(s.buf) && !IsSpace(s.buf[s.pos]) && !isDelimiter(s.buf[s.pos]) {
		s.pos++
	}
	raw := s.buf[start:s.pos]
	if bytes.IndexByte(raw, '#') < 0 {
		return raw
	}
	out := make([]byte, 0, len(raw))
	for i := 0; i < len(raw); i++ {
		if raw[i] == '#' && i+2 < len(raw) && unhex(raw[i+1]) >= 0 && unhex(raw[i+2]) >= 0 {
			out = append(out, byte(unhex(raw[i+1])<<4|unhex(raw[i+2])))
			i += 2
			continue
		}
		out = append(out, raw[i])
	}
	return out
}

func (s *Scanner) hex() []byte {
	s.pos++
	var out []byte
	high := -1
	for s.pos < len(s.buf) {
		c := s.buf[s.pos]
		s.pos++
		if c == '>' {
			break
		}
		v := unhex(c)
		switch {
		case v < 0:
		case high < 0:
			high = v
		default:
			out = append(out, byte(high<<4|v))
			high = -1
		}
	}
	if high >= 0 {
		out = append(out, byte(high<<4))
	}
	return out
}

// literal reads a string in parentheses. Unknown escapes stand for the
// character itself.
func (s *Scanner) literal() []byte {
	s.pos++
	start, depth := s.pos, 1
	for i := s.pos; i < len(s.buf); i++ { // no escape: a slice of the input
		switch s.buf[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				s.pos = i + 1
				return s.buf[start:i]
			}
		case '\\', '\r':
			s.pos = i
			return s.escaped(append([]byte(nil), s.buf[start:i]...), depth)
		}
	}
	s.pos = len(s.buf)
	return s.buf[start:]
}

func (s *Scanner) escaped(out []byte, depth int) []byte {
	for s.pos < len(s.buf) {
		c := s.buf[s.pos]
		s.pos++
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return out
			}
		case '\r':
			if s.peek(0) == '\n' {
				s.pos++
			}
			c = '\n'
		case '\\':
			out = s.escape(out)
			continue
		}
		out = append(out, c)
	}
	return out
}

// escape reads what follows a backslash.
func (s *Scanner) escape(out []byte) []byte {
	c := s.peek(0)
	s.pos++
	switch c {
	case 'n':
		return append(out, '\n')
	case 'r':
		return append(out, '\r')
	case 't':
		return append(out, '\t')
	case 'b':
		return append(out, '\b')
	case 'f':
		return append(out, '\f')
	case '\n':
		return out
	case '\r':
		if s.peek(0) == '\n' {
			s.pos++
		}
		return out
	}
	if c < '0' || c > '7' {
		return append(out, c)
	}
	v := int(c - '0')
	for n := 0; n < 2 && s.peek(0) >= '0' && s.peek(0) <= '7'; n++ {
		v = v<<3 | int(s.peek(0)-'0')
		s.pos++
	}
	return append(out, byte(v))
}

// IsSpace says whether c is white space to PDF.
func IsSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == 0 || c == '\f'
}

func isDelimiter(c byte) bool {
	switch c {
	case '<', '>', '(', ')', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

func unhex(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}
