package location

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"offers/extract/doc"
)

// name trims a stretch in front of an address to the name of a site: it begins
// with a capital and is short.
func name(d *doc.Doc, s doc.Span) (doc.Span, bool) {
	const cut = " \t\n:,;.-–—|(*_\u00a0\u202f/"
	text := d.Quote(s)
	left := strings.TrimLeft(text, cut)
	s.Start += int32(len(text) - len(left))
	left = strings.TrimRight(left, cut)
	s.End = s.Start + int32(len(left))
	first, _ := utf8.DecodeRuneInString(left)
	n := utf8.RuneCountInString(left)
	return s, n >= 4 && n <= 80 && unicode.IsUpper(first) && !strings.Contains(left, "\n")
}
