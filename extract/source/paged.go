package source

import (
	"sort"
	"strings"
	"unicode/utf8"

	"offers/extract/doc"
	"offers/extract/source/outline"
	"offers/extract/source/pdf"
)

// paged writes the lines of a PDF as text, one a line, a form feed before each
// further page, and cuts them into blocks. A page's header or footer amid a
// sentence is put behind the sentence.
func paged(p pdf.Document) *doc.Doc {
	w := writer{sizes: headingSizes(p.Lines), page: 1}
	for i := range p.Lines {
		l := &p.Lines[i]
		if l.Furniture && w.wraps {
			w.later = append(w.later, l)
			continue
		}
		w.line(l)
		if !l.Furniture && !l.Wraps {
			w.flush()
		}
	}
	w.flush()
	d := &doc.Doc{}
	shown := w.text.String()
	d.Blocks = outline.Blocks(nil, shown, w.lines)
	for _, link := range p.Links {
		d.Blocks = w.link(d.Blocks, shown, link)
	}
	d.Text = w.text.String()
	d.Index()
	return d
}

// A writer lays lines out as text.
type writer struct {
	text  strings.Builder
	lines []outline.Line
	later []*pdf.Line // furniture that waits for the end of a sentence
	sizes []float32   // font sizes of headings, largest first
	page  int32
	wraps bool // the last line goes on
	fresh bool // the last line was furniture
}

// flush writes the furniture that waits.
func (w *writer) flush() {
	w.wraps = false
	for _, l := range w.later {
		w.line(l)
	}
	w.later = w.later[:0]
}

// line writes one line.
func (w *writer) line(l *pdf.Line) {
	if w.text.Len() > 0 {
		w.text.WriteByte('\n')
	}
	if l.Page > w.page {
		w.text.WriteByte('\f')
		w.page = l.Page
	}
	start := int32(w.text.Len())
	w.text.WriteString(l.Text)
	out := outline.Line{
		Span: doc.Span{Start: start, End: int32(w.text.Len())}, Page: l.Page, Furniture: l.Furniture,
		Gap: l.Gap >= gapMin || (l.Start || w.fresh) && !w.wraps, Indent: columnsOf(l), Heading: w.heading(l),
	}
	if l.Wraps {
		out.Wraps = outline.Yes
	}
	w.fresh = l.Furniture
	if !l.Furniture {
		w.wraps = l.Wraps
	}
	w.lines = append(w.lines, out)
}

// gapMin is the white space, in line heights beyond the usual, that parts two
// blocks.
const gapMin = 0.45

// columnsOf is a line's indent in columns of half its font size.
func columnsOf(l *pdf.Line) int16 {
	if l.Size < 1 {
		return 0
	}
	return int16(max(0, min(1000, l.Indent*2/l.Size)))
}

// headingMax is the longest heading, in characters.
const headingMax = 140

// heading is the level that a line's size gives it, 0 for none.
func (w *writer) heading(l *pdf.Line) uint8 {
	if l.Furniture || utf8.RuneCountInString(l.Text) > headingMax {
		return 0
	}
	for i, size := range w.sizes {
		if l.Size >= size {
			return uint8(i + 1)
		}
	}
	return 0
}

// headingLevels is how many sizes are told apart.
const headingLevels = 3

// headingSizes are the font sizes that stand out above the size of most of the
// text, largest first; small print is no measure.
func headingSizes(lines []pdf.Line) []float32 {
	letters := map[float32]int{}
	var sizes []float32
	for i := range lines {
		size := roundSize(lines[i].Size)
		if letters[size] == 0 {
			sizes = append(sizes, size)
		}
		letters[size] += len(lines[i].Text)
	}
	sort.Slice(sizes, func(i, k int) bool { return sizes[i] > sizes[k] })
	body := float32(0)
	for _, s := range sizes {
		if letters[s] > letters[body] {
			body = s
		}
	}
	var out []float32
	for _, s := range sizes {
		if s >= 1.15*body && len(out) < headingLevels && letters[s]*4 < letters[body] {
			out = append(out, s)
		}
	}
	return out
}

// roundSize rounds to half a point.
func roundSize(s float32) float32 { return float32(int(s*2+0.5)) / 2 }

// link writes the address behind a link as a Data block, if the text does not
// show it, with the labels that the HTML reader gives.
func (w *writer) link(blocks []doc.Block, shown string, l pdf.Link) []doc.Block {
	key, target := "", ""
	switch scheme, rest, _ := strings.Cut(l.URI, ":"); strings.ToLower(scheme) {
	case "mailto":
		key = "link.mailto"
		target, _, _ = strings.Cut(rest, "?")
	case "tel":
		key, target = "link.tel", rest
	}
	target = strings.TrimSpace(target)
	if target == "" || len(target) > headingMax || strings.ContainsAny(target, "\r\n") || strings.Contains(shown, target) {
		return blocks
	}
	line := key + ": " + target
	if strings.Contains(w.text.String(), "\n"+line) {
		return blocks
	}
	if n := len(blocks); n > 0 && blocks[n-1].Kind != doc.Data {
		w.text.WriteString("\n" + doc.Rule)
	}
	w.text.WriteByte('\n')
	start := int32(w.text.Len())
	w.text.WriteString(line)
	return append(blocks, doc.Block{
		Span:  doc.Span{Start: start, End: start + int32(len(line))},
		Label: doc.Span{Start: start, End: start + int32(len(key))}, Kind: doc.Data, Section: -1, Page: l.Page,
	})
}
