package token

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Signs that a text names as pages do: "&pound;18,000" in what was cut from one.

// named is the text that a name stands for at the first byte of s, a "&", and
// how many bytes the name has, 0 where there is none. Only what ends in a
// semicolon is a name: "?a=1&copy=2" is an address.
func named(s string) (sign string, size int) {
	const longest = 10 // bytes of a name
	size = strings.IndexByte(s[:min(len(s), longest)], ';') + 1
	if size == 0 {
		return "", 0
	}
	if sign = html.UnescapeString(s[:size]); sign == s[:size] || sign[0] == '&' && sign != "&" {
		return "", 0
	}
	return sign, size
}

// entity is the mark, or blank, that is named at the first byte of s. Letters
// are left as they stand: words are read where they are written.
func entity(s string) (r rune, size int) {
	sign, size := named(s)
	r, n := utf8.DecodeRuneInString(sign)
	if size == 0 || n != len(sign) || r == utf8.RuneError || unicode.IsLetter(r) || unicode.IsDigit(r) {
		return 0, 0
	}
	return r, size
}

// withSigns is a text with what it names written out: "R&amp;D" is "R&D".
func withSigns(s string) string {
	var out strings.Builder
	for {
		at := strings.IndexByte(s, '&')
		if at < 0 {
			out.WriteString(s)
			return out.String()
		}
		sign, size := named(s[at:])
		if size == 0 {
			sign, size = "&", 1
		}
		out.WriteString(s[:at])
		out.WriteString(sign)
		s = s[at+size:]
	}
}
