package token

import (
	"strings"
	"unicode"
)

// OneLine is a text without line ends, doubled blanks and blanks at its edges,
// and with the signs that it names as pages do.
func OneLine(s string) string {
	if strings.IndexByte(s, '&') >= 0 {
		s = withSigns(s)
	}
	after := ' ' // the sign before; a text must not begin with a blank
	for _, r := range s {
		if unicode.IsSpace(r) && (r != ' ' || after == ' ') {
			return strings.Join(strings.Fields(s), " ")
		}
		after = r
	}
	if after == ' ' {
		return strings.TrimSpace(s)
	}
	return s
}
