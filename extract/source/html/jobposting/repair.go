package jobposting

import (
	"html"
	"strings"
)

// repair mends what page templates commonly break in JSON: raw line ends in
// strings, escapes that JSON does not know, commas doubled or before a bracket,
// comments, CDATA wrappers, quotes written as entities or left bare in a
// string, an end that is missing. What it cannot mend the decoder refuses.
func repair(text string) string {
	if _, after, ok := strings.Cut(text, "<![CDATA["); ok {
		text = after
	}
	if i := strings.IndexAny(text, "{["); i > 0 {
		text = text[i:] // <!--, a variable's name
	}
	if strings.Contains(text, "&quot;") && !strings.Contains(text, `"@`) {
		text = html.UnescapeString(text)
	}
	m := mender{in: text}
	for m.i < len(m.in) {
		m.step()
	}
	if m.quoted {
		m.out.WriteByte('"')
	}
	m.comma = false
	for n := len(m.open); n > 0; n-- {
		m.out.WriteByte(m.open[n-1])
	}
	return m.out.String()
}

type mender struct {
	in     string
	i      int
	out    strings.Builder
	open   []byte // closing brackets that are due
	quoted bool   // inside a string
	comma  bool   // a comma is due before the next value
	done   bool
}

// step copies one thing, mended.
func (m *mender) step() {
	c := m.in[m.i]
	m.i++
	if m.quoted {
		m.inString(c)
		return
	}
	switch {
	case m.done || c <= ' ':
	case c == '/' && m.at("/"):
		m.skipTo("\n")
	case c == '/' && m.at("*"):
		m.skipTo("*/")
	case c == ',':
		m.comma = true
	case c == '}' || c == ']':
		m.comma = false
		m.close(c)
	default:
		if m.comma {
			m.out.WriteByte(',')
			m.comma = false
		}
		m.value(c)
	}
}

func (m *mender) value(c byte) {
	switch c {
	case '{':
		m.open = append(m.open, '}')
	case '[':
		m.open = append(m.open, ']')
	case '"':
		m.quoted = true
	}
	m.out.WriteByte(c)
}

// close closes the brackets up to the one that c closes; a stray one is
// dropped.
func (m *mender) close(c byte) {
	n := len(m.open)
	for k := n - 1; k >= 0 && k >= n-4; k-- {
		if m.open[k] == c {
			for ; n > k; n-- {
				m.out.WriteByte(m.open[n-1])
			}
			m.open = m.open[:k]
			m.done = k == 0
			return
		}
	}
}

// inString copies a byte of a string.
func (m *mender) inString(c byte) {
	switch {
	case c == '"' && m.endsString():
		m.quoted = false
		m.out.WriteByte(c)
	case c == '"':
		m.out.WriteString(`\"`)
	case c < ' ':
		m.out.WriteByte(' ')
	case c == '\\' && m.i < len(m.in):
		e := m.in[m.i]
		m.i++
		switch {
		case strings.IndexByte(`"\/bfnrt`, e) >= 0, e == 'u' && m.hex():
			m.out.WriteByte('\\')
			m.out.WriteByte(e)
		case e >= ' ':
			m.out.WriteByte(e)
		}
	case c == '\\':
	default:
		m.out.WriteByte(c)
	}
}

// endsString says whether a quote ends its string: a sign of JSON's follows.
func (m *mender) endsString() bool {
	for k := m.i; k < len(m.in) && k < m.i+64; k++ {
		switch c := m.in[k]; {
		case c <= ' ':
		case c == ',' || c == ':' || c == '}' || c == ']' || c == '/':
			return true
		default:
			return false
		}
	}
	return true
}

// hex says whether four hexadecimal digits follow.
func (m *mender) hex() bool {
	if m.i+4 > len(m.in) {
		return false
	}
	for _, c := range []byte(m.in[m.i : m.i+4]) {
		if (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'f') {
			return false
		}
	}
	return true
}

func (m *mender) at(s string) bool { return strings.HasPrefix(m.in[m.i:], s) }

// skipTo goes behind the next s, or to the end.
func (m *mender) skipTo(s string) {
	if k := strings.Index(m.in[m.i:], s); k >= 0 {
		m.i += k + len(s)
	} else {
		m.i = len(m.in)
	}
}
