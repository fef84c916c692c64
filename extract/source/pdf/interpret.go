package pdf

import (
	"fmt"

	lib "github.com/ledongthuc/pdf"

	"offers/extract/source/pdf/file"
	"offers/extract/source/pdf/layout"
	"offers/extract/source/pdf/syntax"
)

// Bounds of a content stream.
const (
	maxSaved    = 256       // graphics states saved by q
	maxOperands = 64        // operands kept before an operator
	maxGlyphs   = 200_000   // glyphs of a page
	maxCodes    = 2_000_000 // codes shown on a page, blanks and what lies off the page too
)

// graphics is the graphics state, as far as text goes: what q saves.
type graphics struct {
	ctm                    matrix
	charSpace, wordSpace   float64
	stretch, leading, rise float64
	font                   *font
	size                   float64
	mode                   int
}

// state is what the run of one content stream keeps.
type state struct {
	graphics
	saved    []graphics
	tm, line matrix          // text matrix, and that of the line's start
	marks    []mark          // open marked content sections
	operands []syntax.Object // since the last operator

	artifacts                 int // how many of marks are page headers or footers
	resources, fonts, xobject lib.Value
	refs                      syntax.Object // fonts as references
	named                     map[string]*font
}

// A canvas collects the glyphs of a page.
type canvas struct {
	*reader
	box    box
	glyphs []layout.Glyph
	blanks int          // shown since the last glyph
	blank  float64      // how wide they are together, in points
	active map[int]bool // forms being drawn, by stream
	codes  int          // codes shown
}

// draw runs the content of a page.
func (c *canvas) draw(p page) {
	var code []byte
	contents := p.dict.Key("Contents")
	if contents.Kind() == lib.Stream {
		code = c.data(contents)
	}
	for i := range min(contents.Len(), 4096) {
		c.safely("content", func() {
			code = append(append(code, '\n'), c.data(contents.Index(i))...)
		})
	}
	c.run(code, p.resources, identity, 0)
	c.safely("form fields", func() { c.fields(p) })
}

// data is the decoded content of a stream, nil where there is none.
func (c *canvas) data(v lib.Value) []byte {
	b, err := c.file.Data(v)
	if err != nil {
		c.fail(err)
	}
	return b
}

// run interprets content code.
func (c *canvas) run(code []byte, resources lib.Value, ctm matrix, depth int) {
	g := &state{graphics: graphics{ctm: ctm, stretch: 1}, tm: identity, line: identity, resources: resources, named: map[string]*font{}}
	c.safely("resources", func() {
		g.fonts, g.xobject = resources.Key("Font"), resources.Key("XObject")
		g.refs = syntax.New([]byte(g.fonts.String())).Next()
	})
	s := syntax.New(code)
	for c.err == nil {
		o := s.Next()
		switch {
		case o.Kind == syntax.EOF:
			if s.Deep() {
				c.deep = true
				c.doubt("operands nested over %d deep", syntax.MaxDepth)
			}
			return
		case o.Kind != syntax.Word:
			if len(g.operands) < maxOperands {
				g.operands = append(g.operands, o)
			}
			continue
		case o.Is("BI"):
			c.images++
			s.SkipInlineImage()
		default:
			c.operators++
			c.check()
			c.operator(g, o.Text, depth)
		}
		g.operands = g.operands[:0]
	}
}

// check holds the content to its limits.
func (c *canvas) check() {
	if c.operators&1023 == 0 {
		c.fail(c.ctx.Err())
	}
	if c.operators > c.lim.Operators {
		c.fail(fmt.Errorf("over %d drawing operators: %w", c.lim.Operators, file.ErrTooLarge))
	}
}

// operator carries out one operator.
func (c *canvas) operator(g *state, op []byte, depth int) {
	a := g.operands
	switch string(op) {
	case "q":
		if len(g.saved) < maxSaved {
			g.saved = append(g.saved, g.graphics)
		}
	case "Q":
		if n := len(g.saved); n > 0 { // writers close what they have not opened
			g.graphics, g.saved = g.saved[n-1], g.saved[:n-1]
		}
	case "cm":
		if m, ok := matrixOf(a); ok {
			g.ctm = m.mul(g.ctm)
		}
	case "Do":
		if len(a) > 0 {
			c.safely("form", func() { c.object(g, string(a[len(a)-1].Text), depth) })
		}
	case "BMC", "BDC":
		c.safely("mark", func() { c.mark(g, a) })
	case "EMC":
		c.unmark(g)
	default:
		c.text(g, op, a)
	}
}

// object draws a form; images are counted.
func (c *canvas) object(g *state, name string, depth int) {
	x := g.xobject.Key(name)
	if x.Key("Subtype").Name() == "Image" {
		c.images++
	}
	id := file.StreamOffset(x)
	if x.Key("Subtype").Name() != "Form" || c.active[id] {
		return
	}
	if depth >= c.lim.Depth {
		c.doubt("forms nested over %d deep", c.lim.Depth)
		return
	}
	m := formMatrix(x)
	res := x.Key("Resources")
	if res.Kind() != lib.Dict {
		res = g.resources
	}
	c.active[id] = true
	c.run(c.data(x), res, m.mul(g.ctm), depth+1)
	delete(c.active, id)
}

// number is the i'th last operand as a number.
func (g *state) number(i int) float64 {
	if i > len(g.operands) {
		return 0
	}
	return g.operands[len(g.operands)-i].Num
}
