// Package outline cuts lines of text into blocks: paragraphs put together
// again from hard-wrapped lines, list items, headings with what they govern,
// labels with their values, table rows. It never changes or copies the text.
package outline

import (
	"slices"

	"offers/extract/doc"
)

// Wrap says whether the next line goes on where a line ends.
type Wrap uint8

// What is known of a line's end.
const (
	Unknown Wrap = iota // Blocks decides by shape
	Yes                 // the next line goes on with the sentence
	No                  // the line ends its block
)

// A Line is a visible line of text. Blank lines are not passed on: the line
// below has Gap set. The span may hold white space and inline markup at its
// ends; neither gets into a block.
type Line struct {
	doc.Span
	Page      int32 // 1-based, 0 where there are no pages
	Furniture bool  // page header or footer, form, menu
	Heading   uint8 // level 1 to 6 by markup or type size, 0 when unknown
	Item      bool  // opens a list item; its bullet is outside the span or gets cut off
	Wraps     Wrap
	Gap       bool  // white space or a rule above
	Indent    int16 // columns before the span
}

// maxLevel is the depth of a label that stands on a line of its own.
const maxLevel = 6

// Blocks cuts lines, which are in text order and do not overlap, and appends
// the blocks to dst. Section indices count from dst's first block. It takes
// time and memory in proportion to the text.
func Blocks(dst []doc.Block, text string, lines []Line) []doc.Block {
	c := cutter{text: text, lines: lines, dst: slices.Grow(dst, len(lines)), section: -1, passing: -1}
	for l := range c.parents {
		c.parents[l] = -1
	}
	c.look()
	c.margin = c.findMargin()
	for i := 0; i < len(lines); {
		i = c.cut(i)
	}
	return c.dst
}

// A cutter is the state of one call of Blocks.
type cutter struct {
	text   string
	lines  []Line
	facts  []fact // of each line
	margin int    // the column where lines were wrapped, 0 when they were not

	dst     []doc.Block
	titled  bool                // a block of visible text is out
	section int32               // heading that governs what follows, -1 for none
	passing int32               // label line that governs until the next gap, -1 for none
	parents [maxLevel + 1]int32 // last heading of each level, -1 for none
}

// look takes down what the cuts depend on, line by line.
func (c *cutter) look() {
	c.facts = make([]fact, len(c.lines))
	last := int8(0) // number of the last numbered item
	for i := range c.lines {
		f := &c.facts[i]
		f.look(c.text, &c.lines[i], false)
		if f.numbered && f.number > 1 && f.number != last+1 && i > 0 && !c.lines[i].Gap && c.facts[i-1].end != stop {
			f.look(c.text, &c.lines[i], true) // "… le jury du / 12. Il …"
		}
		if f.numbered {
			last = f.number
		}
	}
}

// cut puts out the block or blocks that line i opens and returns the first
// line after them.
func (c *cutter) cut(i int) int {
	f, l := &c.facts[i], &c.lines[i]
	if f.Empty() {
		return i + 1
	}
	if l.Gap && c.passing >= 0 && int(c.passing) < len(c.dst)-1 {
		c.passing = -1
	}
	end := c.group(i)
	whole := doc.Span{Start: f.Start, End: c.facts[end-1].End}
	switch {
	case l.Furniture:
		c.add(doc.Block{Span: whole, Kind: doc.Furniture}, l)
	case l.Heading > 0 && !(f.known && f.labelled() && !f.value.Empty()):
		c.head(whole, l.Heading, l)
	case c.cells(i, whole):
	case f.labelled() && !f.value.Empty() && !c.title(i, end):
		c.passing = -1
		c.add(doc.Block{Span: whole, Label: f.label, Kind: doc.Pair}, l)
	case c.labelLine(i, end):
		return c.value(i)
	default:
		c.plain(i, end, whole)
	}
	return end
}

// plain puts out a heading, an item or a paragraph.
func (c *cutter) plain(i, end int, whole doc.Span) {
	l := &c.lines[i]
	if level := c.headingLevel(i, end); level > 0 {
		c.head(whole, level, l)
		return
	}
	kind := doc.Paragraph
	if l.Item || c.facts[i].bullet {
		kind = doc.Item
	}
	c.add(doc.Block{Span: whole, Kind: kind}, l)
}

// add puts out a block under the heading that governs it.
func (c *cutter) add(b doc.Block, l *Line) {
	b.Page = l.Page
	b.Section = c.section
	if c.passing >= 0 {
		b.Section = c.passing
	}
	c.dst = append(c.dst, b)
	c.titled = c.titled || b.Kind != doc.Furniture
}

// head puts out a heading, which governs what follows; its own section is the
// nearest heading above of a lesser depth.
func (c *cutter) head(s doc.Span, level uint8, l *Line) {
	level = min(level, maxLevel)
	at := int32(len(c.dst))
	c.passing, c.section = -1, -1
	for d := int(level) - 1; d > 0; d-- {
		c.section = max(c.section, c.parents[d])
	}
	c.add(doc.Block{Span: s, Kind: doc.Heading, Level: level}, l)
	c.section = at
	c.parents[level] = at
	for d := int(level) + 1; d <= maxLevel; d++ {
		c.parents[d] = -1
	}
}

// group is the line after the last that goes on with the block line i opens.
func (c *cutter) group(i int) int {
	end := i + 1
	for end < len(c.lines) && (c.facts[end].Empty() || c.continues(i, end-1)) {
		end++
	}
	for c.facts[end-1].Empty() {
		end--
	}
	return end
}

// value puts out the label line i and the value below it; the label governs
// only until the next gap.
func (c *cutter) value(i int) int {
	f := &c.facts[i]
	label := f.label
	if label.Empty() {
		label = f.Span
	}
	outer := c.section
	c.passing = -1
	if opensSection(c.text[label.Start:label.End]) {
		c.head(f.Span, 3, &c.lines[i])
	} else {
		c.add(doc.Block{Span: f.Span, Kind: doc.Heading, Level: maxLevel}, &c.lines[i])
		c.section, c.passing = outer, int32(len(c.dst)-1)
	}
	v := i + 1
	end := c.group(v)
	c.add(doc.Block{Span: doc.Span{Start: c.facts[v].Start, End: c.facts[end-1].End}, Label: label, Kind: doc.Pair}, &c.lines[v])
	return end
}
