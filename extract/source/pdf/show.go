package pdf

import (
	"fmt"
	"math"
	"strings"

	lib "github.com/ledongthuc/pdf"

	"offers/extract/source/pdf/file"
	"offers/extract/source/pdf/layout"
	"offers/extract/source/pdf/syntax"
)

// text carries out the text operators.
func (c *canvas) text(g *state, op []byte, a []syntax.Object) {
	switch string(op) {
	case "BT":
		g.tm, g.line = identity, identity
	case "Tc":
		g.charSpace = g.number(1)
	case "Tw":
		g.wordSpace = g.number(1)
	case "Tz":
		g.stretch = g.number(1) / 100
	case "TL":
		g.leading = g.number(1)
	case "Ts":
		g.rise = g.number(1)
	case "Tr":
		g.mode = int(g.number(1))
	case "Tf":
		if len(a) >= 2 {
			g.font, g.size = c.fontNamed(g, string(a[len(a)-2].Text)), g.number(1)
		}
	case "Td":
		g.move(g.number(2), g.number(1))
	case "TD":
		g.leading = -g.number(1)
		g.move(g.number(2), g.number(1))
	case "T*":
		g.move(0, -g.leading)
	case "Tm":
		if m, ok := matrixOf(a); ok {
			g.tm, g.line = m, m
		}
	case "'", "\"":
		if op[0] == '"' {
			g.wordSpace, g.charSpace = g.number(3), g.number(2)
		}
		g.move(0, -g.leading)
		c.show(g, a)
	case "Tj", "TJ":
		c.show(g, a)
	}
}

// move goes to the start of the next line.
func (g *state) move(x, y float64) {
	g.line = matrix{1, 0, 0, 1, x, y}.mul(g.line)
	g.tm = g.line
}

// fontNamed is the font that the resources call name; a font is read once a
// document, by its object number: two pages may call different fonts the same.
func (c *canvas) fontNamed(g *state, name string) *font {
	if f, ok := g.named[name]; ok {
		return f
	}
	ref := g.refs.Key(name)
	f, ok := c.fonts[ref.Int()]
	if !ok || ref.Kind != syntax.Ref {
		var v lib.Value
		c.safely("font", func() { v = g.fonts.Key(name) })
		f = c.newFont(v)
		if ref.Kind == syntax.Ref {
			c.fonts[ref.Int()] = f
		}
	}
	g.named[name] = f
	return f
}

// show shows the last operand: a string, or strings with offsets between.
func (c *canvas) show(g *state, a []syntax.Object) {
	if len(a) == 0 || g.font == nil {
		return
	}
	items := a[len(a)-1:]
	if items[0].Kind == syntax.Array {
		items = items[0].Items
	}
	for _, o := range items {
		switch o.Kind {
		case syntax.String:
			c.showString(g, o.Text)
		case syntax.Number:
			g.advance(-o.Num / 1000 * g.size * g.stretch)
		}
	}
}

func (g *state) advance(x float64) {
	g.tm[4] += x * g.tm[0]
	g.tm[5] += x * g.tm[1]
}

// zeroWidth are characters without a sign.
const zeroWidth = "\u200b\u200c\u200d\u2060\ufeff"

func (c *canvas) showString(g *state, s []byte) {
	for len(s) > 0 && c.err == nil {
		if c.codes++; c.codes > maxCodes {
			c.fail(fmt.Errorf("over %d signs shown on a page: %w", maxCodes, file.ErrTooLarge))
		}
		code, size := g.font.next(s)
		s = s[size:]
		text := g.font.text(code)
		width := g.font.width(code) * g.size
		step := width + g.charSpace
		if size == 1 && code == ' ' {
			step += g.wordSpace
		}
		if strings.Trim(text, zeroWidth) == "" {
			// nothing to see
		} else if strings.TrimSpace(text) == "" {
			c.blanks++
			c.blank += step * g.stretch * g.scale()
		} else {
			c.glyph(g, text, width+spacing(g))
		}
		g.advance(step * g.stretch)
	}
}

// spacing is the part of the character spacing that belongs to the glyph, so
// that spaced-out words stay whole.
func spacing(g *state) float64 {
	return math.Max(0, math.Min(g.charSpace, .3*math.Abs(g.size)))
}

// glyph puts a glyph where the state says.
func (c *canvas) glyph(g *state, text string, width float64) {
	m := matrix{g.size * g.stretch, 0, 0, g.size, 0, g.rise}.mul(g.tm).mul(g.ctm)
	if c.box.outside(m[4], m[5]) || !m.finite() {
		return
	}
	w := width * g.stretch * g.scale()
	size := math.Hypot(m[2], m[3])
	if size < .01 {
		size = 1
	}
	gl := layout.Glyph{Size: size, Text: text, Blanks: c.blanks, Blank: c.blank, Bold: g.font.bold || g.mode == 2, Artifact: g.artifacts > 0}
	gl.X0, gl.Y, gl.Turn = upright(m)
	gl.X1 = gl.X0 + w
	if w < 0 {
		gl.X0, gl.X1 = gl.X1, gl.X0
	}
	c.blanks, c.blank = 0, 0
	c.glyphs = append(c.glyphs, gl)
	if len(c.glyphs) > maxGlyphs {
		c.fail(fmt.Errorf("over %d signs on a page: %w", maxGlyphs, file.ErrTooLarge))
	}
}

// scale is the length on the page of a unit along the text.
func (g *state) scale() float64 {
	run := g.tm.mul(g.ctm)
	return math.Hypot(run[0], run[1])
}

// upright is where a glyph's origin lies to a reader who turns the page so
// that its text runs left to right.
func upright(m matrix) (x, y float64, turn uint8) {
	a, b := m[0], m[1]
	const slope = .08
	switch {
	case math.Abs(b) <= slope*math.Abs(a) && a >= 0:
		return m[4], m[5], 0
	case math.Abs(a) <= slope*math.Abs(b) && b > 0:
		return m[5], -m[4], 1
	case math.Abs(b) <= slope*math.Abs(a):
		return -m[4], -m[5], 2
	case math.Abs(a) <= slope*math.Abs(b):
		return -m[5], m[4], 3
	}
	n := math.Hypot(a, b)
	return (m[4]*a + m[5]*b) / n, (m[5]*a - m[4]*b) / n, layout.Slanted
}
