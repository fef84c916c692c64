package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"offers/extract/doc"
)

// blankLen is the length of the white space character that opens s, 0 for
// none; the marks of zero width count as white space.
func blankLen(s string) int {
	if s == "" {
		return 0
	}
	if s[0] < utf8.RuneSelf {
		if s[0] <= ' ' {
			return 1
		}
		return 0
	}
	r, n := utf8.DecodeRuneInString(s)
	if unicode.IsSpace(r) || r == 0x200B || r == 0xFEFF || r == 0xAD {
		return n
	}
	return 0
}

func startsBlank(s string) bool { return blankLen(s) > 0 }

// edges are what a line's first and last byte can be. Nearly all are letters,
// of which nothing is cut.
var edges = func() (t [256]uint8) {
	for c := range byte(utf8.RuneSelf) {
		switch {
		case c <= ' ':
		case c == '*', c == '_', c == '`', c == '<', c == '>', c == '\\':
			t[c] = shownEdge
		case 'a' <= c|0x20 && c|0x20 <= 'z' && c != 'o':
			t[c] = shownEdge | bareEdge | wordEdge
		default:
			t[c] = shownEdge | bareEdge
		}
	}
	for c := 0xC3; c <= 0xC5; c++ { // the letters of French begin with these
		t[c] = shownEdge | bareEdge | wordEdge
	}
	return t
}()

const (
	shownEdge uint8 = 1 << iota // no white space
	bareEdge                    // nor emphasis or a tag
	wordEdge                    // nor a list sign, but for "a)"
)

// trim cuts white space off both ends.
func trim(text string, s doc.Span) doc.Span {
	for s.Start < s.End && edges[text[s.Start]]&shownEdge == 0 {
		n := blankLen(text[s.Start:s.End])
		if n == 0 {
			break
		}
		s.Start += int32(n)
	}
	for s.Start < s.End && edges[text[s.End-1]]&shownEdge == 0 {
		n := 1
		if text[s.End-1] >= utf8.RuneSelf {
			_, n = utf8.DecodeLastRuneInString(text[s.Start:s.End])
			if !startsBlank(text[s.End-int32(n) : s.End]) {
				break
			}
		}
		s.End -= int32(n)
	}
	return s
}

// trimMarks cuts white space, emphasis and inline tags off both ends.
func trimMarks(text string, s doc.Span) doc.Span {
	if bare(text, s) {
		return s
	}
	if s = trim(text, s); s.Empty() || bare(text, s) {
		return s
	}
	for {
		n := markLen(text[s.Start:s.End])
		if n == 0 {
			break
		}
		s.Start += int32(n)
		s = trim(text, s)
	}
	for {
		n := lastMarkLen(text[s.Start:s.End])
		if n == 0 {
			return s
		}
		s.End -= int32(n)
		s = trim(text, s)
	}
}

// bare says whether nothing is to be cut off either end.
func bare(text string, s doc.Span) bool {
	return s.Start < s.End && edges[text[s.Start]]&edges[text[s.End-1]]&bareEdge != 0
}

// markLen is the length of the emphasis or tag that opens s.
func markLen(s string) int {
	if s == "" {
		return 0
	}
	switch s[0] {
	case '*', '_', '`':
		return 1
	case '<':
		return tagLen(s)
	}
	return 0
}

func lastMarkLen(s string) int {
	if s == "" {
		return 0
	}
	switch s[len(s)-1] {
	case '*', '_', '`', '\\':
		return 1
	case '>':
		from := max(0, len(s)-tagMax)
		if at := strings.LastIndexByte(s[from:], '<'); at >= 0 && tagLen(s[from+at:]) == len(s)-from-at {
			return len(s) - from - at
		}
	}
	return 0
}

// tagMax is the longest tag that is cut off a line's end.
const tagMax = 200

// tagLen is the length of the HTML tag that opens s: "<br>", "</p>",
// "<hr class='x'>", but not the autolinks <me@example.org> and <https://…>, nor
// a link's own <a href="https://…">, whose address is to be read.
func tagLen(s string) int {
	i := 1
	if i < len(s) && s[i] == '/' {
		i++
	}
	name := i
	for i < len(s) && ('a' <= s[i]|0x20 && s[i]|0x20 <= 'z' || i > name && '0' <= s[i] && s[i] <= '9') {
		i++
	}
	if i == name || i >= min(len(s), tagMax) || (s[i] != '>' && s[i] != ' ' && s[i] != '/') {
		return 0
	}
	n := strings.IndexByte(s[i:min(len(s), tagMax)], '>')
	if n < 0 || s[name:i] == "a" && strings.Contains(s[i:i+n], `href="http`) {
		return 0
	}
	return i + n + 1
}
