package post

import (
	"strings"

	"offers/extract/doc"
)

// The title of a posting that nothing names: the kind of its post.

// research takes a heading, or the title of the data, that says a kind of post
// in English and no more, where nothing names it: "PhD position", "Open postdoc
// position".
func (t *titles) research() bool {
	for i, l := range t.lines[:min(len(t.lines), 3)] {
		if l.kind == doc.Heading && onlyKind(t.look(i)) {
			return t.put(trimmed{Span: l.Span, phrase: t.look(i), ok: true}, "title/heading")
		}
	}
	for _, key := range dataTitles {
		if s, ok := t.dataOf(key); ok && onlyKind(t.read(s)) {
			return t.put(trimmed{Span: s, phrase: t.read(s), ok: true}, "title/data")
		}
	}
	return false
}

// onlyKind says whether a line names a kind of post: "Internship", "PhD position
// (Foundations)". "PhD" alone is a menu's.
func onlyKind(p phrase) bool {
	const most = 6 // words
	if len(p.words) == 0 || len(p.words) > most || !generic(p) {
		return false
	}
	kind, post := false, false
	for _, w := range p.words {
		switch strings.TrimSuffix(w.fold, "s") {
		case "phd", "doctoral", "postdoc", "postdoctoral", "post":
			kind = true
		case "internship":
			kind, post = true, true
		case "position", "opening", "opportunity", "opportunitie", "vacancy":
			post = true
		}
	}
	return kind && post
}
