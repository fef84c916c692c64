package post

import (
	"slices"
	"strings"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
)

// The title that the posting's data tell: front matter, JSON-LD, the page's own.

// agreed takes a heading or line that the page's own title repeats.
func (t *titles) agreed() bool {
	for _, key := range dataTitles {
		said, ok := t.dataOf(key)
		if !ok {
			continue
		}
		whole := t.read(said)
		for i := range t.lines[:min(len(t.lines), headBlocks)] {
			if t.repeats(i, whole) {
				return t.put(t.wrapped(i), "title/as-page-title")
			}
		}
	}
	return false
}

// repeats says whether line i says the title of the page, or a part of it that
// names the post where the whole does.
func (t *titles) repeats(i int, whole phrase) bool {
	k, kind := t.trimmed(i), t.lines[i].kind
	switch {
	case !k.ok, !begins(whole.words, k.words), t.sitesName(k.phrase), body(k.phrase) && kind != doc.Heading:
		return false
	case !namesPost(whole):
		return true
	case kind == doc.Paragraph && len(k.words) < len(whole.words) && isProse(t.text(i)):
		return false
	}
	return namesPost(k.phrase) || opens(whole.words, k.words)
}

// dataTitles are the keys under which a page says its title, the surest first.
var dataTitles = [...]string{"jobposting.title", "roles", "title_content", "front.title", "title", "meta.og:title", "page.title"}

// dataOf is the value of a key of the page's data.
func (t *titles) dataOf(key string) (doc.Span, bool) {
	i := t.DatumBlock(key)
	if i < 0 {
		return doc.Span{}, false
	}
	s := t.datum(&t.Doc.Blocks[i])
	return s, !s.Empty()
}

// datum is the value of a block of the page's data, which its label can stand
// before, far or near.
func (t *titles) datum(bl *doc.Block) doc.Span {
	s := bl.Span
	if bl.Contains(bl.Label) {
		s.Start = bl.Label.End
	}
	text := t.Doc.Quote(s)
	kept := strings.Trim(text, ": \t\"'\n")
	s.Start += int32(strings.Index(text, kept))
	s.End = s.Start + int32(len(kept))
	return s
}

// cutKind says whether what was cut from the front of a title tells the kind of
// its post: "M2 internship: contact-rich manipulation of cables".
func (t *titles) cutKind(whole doc.Span, k trimmed) bool {
	if k.Start <= whole.Start {
		return false
	}
	for _, w := range t.read(doc.Span{Start: whole.Start, End: k.Start}).words {
		switch w.fold {
		case "internship", "stage", "phd", "thesis", "these", "postdoc", "alternance", "traineeship", "studentship":
			return true
		}
	}
	return false
}

// front takes the title of front matter where it names a post: what the text
// below says at its head is often the announcement.
func (t *titles) front() bool {
	const most = 24 // blocks
	headed := len(t.lines) > 0 && t.lines[0].kind == doc.Heading
	for i := range t.Doc.Blocks[:min(len(t.Doc.Blocks), most)] {
		bl := &t.Doc.Blocks[i]
		if key := t.Doc.Quote(bl.Label); bl.Kind != doc.Data || key != "front.title" && key != "title" && key != "role" && (key != "titre" || headed) {
			continue
		}
		if k := t.trimmedSpan(t.behindHouse(t.datum(bl))); k.ok && (namesPost(k.phrase) || kindEnds(k.phrase) || t.cutKind(t.datum(bl), k)) {
			return t.put(k, "title/data")
		}
	}
	return false
}

// behindHouse is the part of a title that names the post, where what stands
// before its dash is who hires: "Vernois Museum, Leeds - Project Manager".
func (t *titles) behindHouse(s doc.Span) doc.Span {
	text := t.Doc.Quote(s)
	at := strings.Index(text, " - ")
	if at < 0 {
		return s
	}
	behind := doc.Span{Start: s.Start + int32(at+len(" - ")), End: s.End}
	if house := t.read(doc.Span{Start: s.Start, End: s.Start + int32(at)}); names(t.read(behind)) && !names(house) && (body(house) || t.hires(text[:at])) {
		return behind
	}
	return s
}

// hires says whether a label calls a name that of who hires.
func (t *titles) hires(name string) bool {
	return slices.ContainsFunc(t.Labelled(cue.EmployerLabel), func(v board.Value) bool { return t.Doc.Quote(v.Span) == name })
}

// summed takes the post that the data's summary says is sought: "description:
// Nous recherchons deux coordinateurs".
func (t *titles) summed() bool {
	s, ok := t.dataOf("description")
	if !ok || s.End-s.Start > longest {
		return false
	}
	p := t.read(s)
	return t.says(line{Span: s}, p.part(0, endOfSentence(p.text)), false)
}

// data takes what the posting's data call its title.
func (t *titles) data() bool {
	for _, key := range dataTitles[:5] {
		if s, ok := t.dataOf(key); ok && !strings.HasSuffix(t.Doc.Quote(s), "...") && t.take(s, "title/data") {
			return true
		}
	}
	return false
}

// page takes the part of a page's title that names a post.
func (t *titles) page() bool {
	for _, key := range dataTitles[5:] {
		s, ok := t.dataOf(key)
		if !ok {
			continue
		}
		text := t.Doc.Quote(s)
		for _, mark := range [...]string{" | ", " — ", " – ", " - ", " :: ", " · "} {
			if k := strings.Index(text, mark); k > 0 {
				text = text[:k]
			}
		}
		s.End = s.Start + int32(len(text))
		if k := t.trimmedSpan(s); k.ok && namesPost(k.phrase) {
			return t.put(k, "title/page")
		}
	}
	return false
}
