package pdf

import (
	"slices"
	"strings"
)

// joinAddresses puts an address of the web that line ends break together on
// its first line: as a link of the document has it, or where the address
// cannot end and what follows can only be a part of one.
func joinAddresses(lines []Line, links []string) []Line {
	for i := range lines {
		l := &lines[i]
		head := lastWord(l.Text)
		if l.Furniture || !isWeb(head) {
			continue
		}
		for j := nextText(lines, i); j >= 0 && follows(*l, lines[j]); j = nextText(lines, i) {
			tail := firstWord(lines[j].Text)
			whole := len(tail) == len(lines[j].Text)
			if isWeb(tail) || !linked(head+tail, links, whole) && !goesOn(head, tail) {
				break
			}
			head += tail
			l.Text += tail
			lines[j].Text = strings.TrimLeft(strings.TrimPrefix(lines[j].Text, tail), " \t")
			if lines[j].Text != "" {
				break
			}
			l.Wraps = lines[j].Wraps
		}
	}
	return withText(lines)
}

func isWeb(s string) bool { return strings.Contains(s, "://") || strings.HasPrefix(s, "www.") }

// follows says whether a line can go on with what the one above breaks off.
func follows(above, l Line) bool {
	return above.Wraps || !l.Start && near(float64(above.Size), float64(l.Size), .6)
}

// linked says whether an address is one that the document links to, or may
// begin one.
func linked(address string, links []string, begins bool) bool {
	address = plainAddress(strings.TrimRight(address, ").,;"))
	return slices.ContainsFunc(links, func(link string) bool {
		rest, ok := strings.CutPrefix(plainAddress(link), address)
		return ok && (rest == "" || begins)
	})
}

func plainAddress(s string) string {
	if _, rest, ok := strings.Cut(s, "://"); ok {
		s = rest
	}
	return strings.TrimPrefix(s, "www.")
}

// goesOn says whether an address that breaks off goes on in tail.
func goesOn(address, tail string) bool {
	tail = strings.TrimRight(tail, ").,;")
	return strings.ContainsAny(address[len(address)-1:], "/?&=%_-") &&
		(strings.ContainsAny(tail, "=%_&?.") || strings.Count(tail, "/") > 1 || strings.Count(tail, "-") > 1)
}
