package token

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// entity is the sign, or blank, that a text names as pages do at its first
// byte, a "&", and how many bytes the name has: "&pound;18,000" in what was cut
// from a page. It is 0 where none is named, and for letters: "&eacute;" stands
// in no posting that means its words to be read. Only what ends in a semicolon
// is a name: "?a=1&copy=2" is an address.
func entity(s string) (r rune, size int) {
	const longest = 10 // bytes of a name
	end := strings.IndexByte(s[:min(len(s), longest)], ';')
	if end < 2 || strings.ContainsAny(s[1:end], " &\n") {
		return 0, 0
	}
	sign := html.UnescapeString(s[:end+1])
	r, n := utf8.DecodeRuneInString(sign)
	if n != len(sign) || r == utf8.RuneError || unicode.IsLetter(r) || unicode.IsDigit(r) {
		return 0, 0
	}
	return r, end + 1
}

// withSigns is a text with the signs and letters that it names as pages do:
// "R&amp;D" is "R&D".
func withSigns(s string) string {
	const longest = 10 // bytes of a name
	var out strings.Builder
	for {
		at := strings.IndexByte(s, '&')
		if at < 0 {
			out.WriteString(s)
			return out.String()
		}
		end := strings.IndexByte(s[at:min(len(s), at+longest)], ';')
		if end < 0 {
			end = 0
		}
		out.WriteString(s[:at])
		out.WriteString(html.UnescapeString(s[at : at+end+1]))
		s = s[at+end+1:]
	}
}
