package text

import (
	"strings"

	"offers/extract/doc"
	"offers/extract/source/outline"
)

// mail finds the header lines of a saved or forwarded message at the text's
// start: lines that only mail programs read are furniture, folded lines are put
// together. It returns where the line stands that says when it was sent, -1 for
// none.
func (r *reader) mail() (sent int32) {
	first := 0
	if len(r.lines) > 1 && forwards(r.text[r.lines[0].Start:r.lines[0].End]) {
		first = 1
	}
	n, named, from := first, 0, first > 0
	for n < len(r.lines) && n < 200 && (n == first || !r.lines[n].Gap) {
		l := &r.lines[n]
		name, ok := headerName(r.text[l.Start:l.End])
		if !ok && (n == first || l.Indent == 0) {
			return -1
		}
		switch name {
		case "from", "subject", "to", "date":
			named++
			from = from || name == "from"
		}
		n++
	}
	if named < 2 || !from {
		return -1
	}
	return r.header(first, n)
}

// header marks the lines of a header.
func (r *reader) header(first, end int) (sent int32) {
	shown := true
	sent = -1
	for i := first; i < end; i++ {
		l := &r.lines[i]
		name, ok := headerName(r.text[l.Start:l.End])
		if l.Indent > 0 && i > first {
			r.lines[i-1].Wraps = outline.Yes
		} else if ok {
			shown = name == "from" || name == "subject" || name == "date" || name == "reply-to"
			if name == "date" {
				sent = l.Start
			}
		}
		l.Furniture = !shown
	}
	return sent
}

// forwards says whether a line opens a message that was passed on:
// "---------- Message transféré ---------".
func forwards(line string) bool {
	if !strings.HasPrefix(line, "--") {
		return false
	}
	for _, words := range [...]string{"Message transf", "Message d'origine", "Message d’origine", "Message original", "Forwarded message", "Original Message"} {
		if strings.Contains(line, words) {
			return true
		}
	}
	return false
}

// headerName is the English name, in lower case, before the colon of a header
// line.
func headerName(s string) (string, bool) {
	n := strings.IndexByte(s[:min(len(s), 60)], ':')
	if n < 1 {
		return "", false
	}
	switch name := strings.TrimRight(s[:n], " \u00a0\u202f"); name {
	case "De":
		return "from", true
	case "À", "A", "Pour":
		return "to", true
	case "Objet":
		return "subject", true
	case "Date", "Envoyé":
		return "date", true
	case "Cc":
		return "cc", true
	}
	for i := range n {
		if c := s[i]; !tagName(c) && c != '-' && (c < '0' || c > '9') {
			return "", false
		}
	}
	return strings.ToLower(s[:n]), n > 1
}

// dated makes page data of the block that says when a message was sent: it is
// no date of the post's.
func dated(blocks []doc.Block, sent int32) {
	for i := range blocks {
		if b := &blocks[i]; b.Start == sent && !b.Label.Empty() {
			b.Kind, b.Section = doc.Data, -1
			return
		}
	}
}
