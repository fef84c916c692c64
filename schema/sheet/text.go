package sheet

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// appendText writes a text into XML. What XML cannot hold is written as Excel
// does, _x0001_ for U+0001; a text that looks like that gets its _ written so.
func appendText(b []byte, s string) []byte {
	for i, r := range s {
		switch {
		case r == '&':
			b = append(b, "&amp;"...)
		case r == '<':
			b = append(b, "&lt;"...)
		case r == '>':
			b = append(b, "&gt;"...)
		case r == '"':
			b = append(b, "&quot;"...)
		case foreign(s[i:], r):
			b = fmt.Appendf(b, "_x%04X_", r)
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}

// foreign says whether the first character of s, r, cannot stand in XML as it
// is. A carriage return would come back as a line feed.
func foreign(s string, r rune) bool {
	switch {
	case r == '_':
		return len(s) >= 7 && s[1] == 'x' && s[6] == '_' && strings.Trim(s[2:6], "0123456789abcdefABCDEF") == ""
	case r < ' ':
		return r != '\t' && r != '\n'
	}
	return r == 0xFFFE || r == 0xFFFF
}

// Cut is as much of a text as a cell takes, at most MaxText characters of
// UTF-16, and whether something had to go.
func Cut(s string) (kept string, cut bool) {
	if len(s) <= MaxText/len("_x0001_") {
		return s, false
	}
	n := 0
	for i, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
		if foreign(s[i:], r) {
			n += len("_x0001_") - 1
		}
		if n > MaxText {
			return s[:i], true
		}
	}
	return s, false
}

// uri writes an address with what may stand in one, letters of all scripts
// among it: other signs are percent-encoded, and so is a second #.
func uri(address string) string {
	const plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&'()*+,;="
	var b strings.Builder
	fragment := false
	for i := range len(address) {
		c := address[i]
		switch {
		case strings.IndexByte(plain, c) >= 0, c >= utf8.RuneSelf, c == '%' && isEscape(address[i:]), c == '#' && !fragment:
			b.WriteByte(c)
			fragment = fragment || c == '#'
		default:
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// isEscape says whether a text begins with % and two hexadecimal digits.
func isEscape(s string) bool {
	return len(s) > 2 && strings.Trim(s[1:3], "0123456789abcdefABCDEF") == ""
}
