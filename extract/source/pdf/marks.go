package pdf

import (
	"strings"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"

	"offers/extract/source/pdf/layout"
	"offers/extract/source/pdf/syntax"
)

const (
	maxMarks  = 1 << 12 // open marked content sections
	maxActual = 32      // signs that an ActualText stands for
)

// A mark is an open marked content section.
type mark struct {
	artifact bool   // a page header or footer
	actual   string // the text that its signs stand for, "" where it does not say
	from     int    // glyphs of the page when it began
}

// mark opens a section: an /Artifact of pagination is furniture, and an
// ActualText tells what signs stand for (ISO 32000-1 14.8.2.2, 14.9.4).
func (c *canvas) mark(g *state, a []syntax.Object) {
	m := mark{from: len(c.glyphs)}
	defer func() { // the section counts, whatever is wrong with its properties
		if m.artifact {
			g.artifacts++
		}
		if len(g.marks) < maxMarks {
			g.marks = append(g.marks, m)
		}
	}()
	if len(a) != 2 {
		return
	}
	props := a[1]
	kind, part, actual := string(props.Key("Type").Text), string(props.Key("Subtype").Text), string(props.Key("ActualText").Text)
	if props.Kind == syntax.Name {
		p := g.resources.Key("Properties").Key(string(props.Text))
		kind, part, actual = p.Key("Type").Name(), p.Key("Subtype").Name(), c.file.Text(p.Key("ActualText"))
	}
	m.artifact = a[0].Is("Artifact") && (kind == "Pagination" || part == "Header" || part == "Footer")
	m.actual = clean(textString(actual))
}

// unmark closes a section.
func (c *canvas) unmark(g *state) {
	n := len(g.marks)
	if n == 0 {
		return
	}
	m := g.marks[n-1]
	g.marks = g.marks[:n-1]
	if m.artifact {
		g.artifacts--
	}
	if m.from < len(c.glyphs) && m.needed(c.glyphs[m.from:]) {
		last := c.glyphs[len(c.glyphs)-1]
		c.glyphs = c.glyphs[:m.from+1]
		first := &c.glyphs[m.from]
		first.Text, first.X1 = m.actual, max(first.X1, last.X1)
	}
}

// needed says whether the section's own text is better than its signs': where
// one of them cannot be read, and for the soft hyphen, which is drawn as any
// other. Elsewhere writers put into it what nobody sees.
func (m mark) needed(glyphs []layout.Glyph) bool {
	if m.actual == "\u00ad" {
		return len(glyphs) == 1
	}
	for _, g := range glyphs[:min(len(glyphs), maxActual)] {
		if g.Text == unreadable {
			return len(glyphs) <= maxActual && strings.TrimSpace(m.actual) != ""
		}
	}
	return false
}

// textString decodes a text string: UTF-16 after its mark, else nearly
// Latin-1 (ISO 32000-1 7.9.2.2).
func textString(s string) string {
	body, ok := strings.CutPrefix(s, "\xfe\xff")
	if !ok {
		text, err := charmap.ISO8859_1.NewDecoder().String(s)
		if err != nil {
			return ""
		}
		return text
	}
	var u []uint16
	for i := 0; i+1 < len(body); i += 2 {
		u = append(u, uint16(body[i])<<8|uint16(body[i+1]))
	}
	return string(utf16.Decode(u))
}
