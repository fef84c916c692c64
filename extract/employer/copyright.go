package employer

import (
	"strings"

	"offers/extract/doc"
)

// copyrighted takes the organisation that owns the page and that its title
// names: "Devenir bénévole | Association Sillon" and "© 2026 Association
// Sillon". A page of a job board is owned by the board, which is no body.
func (n *names) copyrighted() bool {
	title := n.datum("page.title")
	if title == "" {
		return false
	}
	for i := range n.Doc.Blocks {
		bl := &n.Doc.Blocks[i]
		if bl.Kind == doc.Data {
			break
		}
		at := strings.Index(n.Doc.Quote(bl.Span), "©")
		if at < 0 {
			continue
		}
		from, to := n.Tokens(doc.Span{Start: bl.Start + int32(at), End: bl.End})
		for from < to && !n.begins(from, to) { // "© 2019 – 2026"
			from++
		}
		s, ok := n.ahead(from, to)
		if ok && n.bodied(s) && strings.Contains(title, n.text(s)) && n.take(s, "employer/copyright") {
			return true
		}
	}
	return false
}

// bodied says whether a name of several words has that of a body among them:
// "Association Sillon", "Vernois Lab".
func (n *names) bodied(s doc.Span) bool {
	from, to := n.Tokens(s)
	for i := from; i < to && to > from+1; i++ {
		if n.is(i, body) {
			return true
		}
	}
	return false
}
