package decode

import "strconv"

// maxDepth is far below what a record nests.
const maxDepth = 32

// kind is the JSON type of a node.
type kind uint8

const (
	null kind = iota
	flag
	number
	text
	list
	object
	foreign // a YAML alias, a tagged value, a value nested too deep
)

// String names the kind for a message.
func (k kind) String() string {
	return [...]string{"null", "a boolean", "a number", "a text", "a list", "an object", "a value that records do not have"}[k]
}

// A node is a value as it stands in the file, with its line.
type node struct {
	kind    kind
	line    int
	text    string // of a text; of a number or flag, as JSON writes it
	items   []*node
	members []member
}

type member struct {
	key   string
	line  int
	value *node
}

// member is the value of a key, nil where there is none.
func (n *node) member(key string) *node {
	for i := range n.members {
		if n.members[i].key == key {
			return n.members[i].value
		}
	}
	return nil
}

// appendJSON writes the node as JSON.
func (n *node) appendJSON(b []byte) []byte {
	switch n.kind {
	case number, flag:
		return append(b, n.text...)
	case text:
		return appendText(b, n.text)
	case list:
		b = append(b, '[')
		for i, item := range n.items {
			if i > 0 {
				b = append(b, ',')
			}
			b = item.appendJSON(b)
		}
		return append(b, ']')
	case object:
		b = append(b, '{')
		for i, m := range n.members {
			if i > 0 {
				b = append(b, ',')
			}
			b = append(appendText(b, m.key), ':')
			b = m.value.appendJSON(b)
		}
		return append(b, '}')
	}
	return append(b, "null"...)
}

// appendText writes a JSON string.
func appendText(b []byte, s string) []byte {
	b = append(b, '"')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"', c == '\\':
			b = append(b, '\\', c)
		case c < 0x20:
			b = append(b, '\\', 'u', '0', '0', '0'+c>>4, "0123456789abcdef"[c&15])
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}

// whole gives a number as a whole one, as JSON Schema takes it: 5, 5.0, 5e0.
func whole(s string) (string, bool) {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil || f != float64(int64(f)) {
		return s, false
	}
	return strconv.FormatInt(int64(f), 10), true
}
