package text

import (
	"strings"

	"offers/extract/source/outline"
)

// mail finds the header lines of a saved message at the text's start: lines
// that only mail programs read are furniture, folded lines are put together.
func (r *reader) mail() {
	n, named := 0, 0
	for n < len(r.lines) && n < 200 && (n == 0 || !r.lines[n].Gap) {
		l := &r.lines[n]
		name, ok := headerName(r.text[l.Start:l.End])
		if !ok && (n == 0 || l.Indent == 0) {
			return
		}
		switch name {
		case "from", "subject", "to", "date":
			named++
		}
		n++
	}
	if named < 2 {
		return
	}
	shown := true
	for i := range r.lines[:n] {
		l := &r.lines[i]
		name, ok := headerName(r.text[l.Start:l.End])
		if l.Indent > 0 && i > 0 {
			r.lines[i-1].Wraps = outline.Yes
		} else if ok {
			shown = name == "from" || name == "subject" || name == "to" || name == "date" || name == "cc" || name == "reply-to"
		}
		l.Furniture = !shown
	}
}

// headerName is the lower-cased name before the colon of a header line.
func headerName(s string) (string, bool) {
	n := strings.IndexByte(s[:min(len(s), 60)], ':')
	if n < 2 {
		return "", false
	}
	for i := 0; i < n; i++ {
		if c := s[i]; !tagName(c) && c != '-' && (c < '0' || c > '9') {
			return "", false
		}
	}
	return strings.ToLower(s[:n]), true
}
