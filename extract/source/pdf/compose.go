package pdf

import (
	"math"
	"strings"

	"offers/extract/source/pdf/layout"
)

// A Sign is one glyph of a page as another engine found it. Lengths are in
// points, in the page's own space: x to the right, y up.
type Sign struct {
	X, Y   float64 // its origin, on the baseline
	DX, DY float64 // the direction in which its text runs; of any length
	Width  float64 // to where the next glyph starts
	Size   float64 // font size as shown
	Text   string  // what it stands for, "\uFFFD" where its font does not tell
	Font   string  // name of its font
	Flags  int64   // of the font descriptor
}

// A Found is the signs of a page in the order in which they are shown, blanks
// among them, and where the page's corners are.
type Found struct {
	Signs          []Sign
	X0, Y0, X1, Y1 float64
	Links          []string // addresses, as of Link
}

// A Composer lays out what another engine found, as Read lays out its own. Its
// zero value is ready.
type Composer struct {
	sheets []sheet
	links  []Link
}

// Add lays out one more page.
func (c *Composer) Add(f Found) {
	page := &canvas{box: box{f.X0, f.Y0, f.X1, f.Y1}}
	for _, sign := range f.Signs {
		page.sign(sign)
	}
	c.sheets = append(c.sheets, newSheet(page))
	for _, uri := range f.Links {
		c.links = append(c.links, Link{int32(len(c.sheets)), uri})
	}
}

// Document is all pages as a document. Errors are of type *Error.
func (c *Composer) Document() (Document, error) {
	r := &reader{}
	return r.judge(Document{Pages: len(c.sheets), Links: c.links, Lines: assemble(c.sheets, c.links)})
}

// sign puts a glyph of another engine on the page.
func (c *canvas) sign(s Sign) {
	m := matrix{s.DX, s.DY, 0, 0, s.X, s.Y}
	text := clean(s.Text)
	switch {
	case c.box.outside(s.X, s.Y) || !m.finite() || strings.Trim(text, zeroWidth) == "":
		return
	case strings.TrimSpace(text) == "":
		c.blanks++
		c.blank += s.Width
		return
	}
	g := layout.Glyph{Size: math.Max(s.Size, .01), Text: text, Blanks: c.blanks, Blank: c.blank, Bold: boldFont(s.Font, s.Flags)}
	g.X0, g.Y, g.Turn = upright(m)
	g.X1 = g.X0 + s.Width
	c.blanks, c.blank = 0, 0
	c.glyphs = append(c.glyphs, g)
}
