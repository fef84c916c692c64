package source

import (
	"html"
	"strings"
)

// withSigns is a text with the signs that it names as pages do: "R&amp;D",
// "&pound;18,000", in what was cut from a page. Only what ends in a semicolon
// names a sign: "?a=1&copy=2" is an address.
func withSigns(s string) string {
	at := entity(s, 0)
	if at < 0 {
		return s
	}
	var out strings.Builder
	out.Grow(len(s))
	from := 0
	for ; at >= 0; at = entity(s, from) {
		end := at + strings.IndexByte(s[at:], ';') + 1
		out.WriteString(s[from:at])
		out.WriteString(html.UnescapeString(s[at:end]))
		from = end
	}
	out.WriteString(s[from:])
	return out.String()
}

// entity is where the next name of a sign begins, -1 where there is none.
func entity(s string, from int) int {
	const longest = 10 // bytes of a name
	for {
		at := strings.IndexByte(s[from:], '&')
		if at < 0 {
			return -1
		}
		from += at + 1
		end := from
		for end < len(s) && end-from < longest && (s[end] == '#' && end == from || 'a' <= s[end]|0x20 && s[end]|0x20 <= 'z' || '0' <= s[end] && s[end] <= '9') {
			end++
		}
		if end > from && end < len(s) && s[end] == ';' && html.UnescapeString(s[from-1:end+1]) != s[from-1:end+1] {
			return from - 1
		}
	}
}
