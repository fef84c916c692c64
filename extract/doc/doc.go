// Package doc is a posting's text in blocks. Types only: the readers that fill
// them are next door, in source.
package doc

import (
	"slices"
	"sort"
	"strings"
)

// Span is a half-open range of bytes of Doc.Text.
type Span struct{ Start, End int32 }

// Empty says whether the span covers nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains says whether o lies inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Kind is what a block is in the posting.
type Kind uint8

// The kinds, from the most trusted place for a value to the least.
const (
	Pair      Kind = iota // label and value: "Durée : 6 mois", dt/dd, a two-cell row, a label line and the line below it
	Heading               // a title or section heading; its Level says how deep
	Row                   // a table row of three cells or more, cells separated by tabs
	Item                  // a list item
	Paragraph             // running text; hard-wrapped lines are one paragraph
	Data                  // what the page says of itself without showing it, one "key: value" a block
	Furniture             // page header or footer, form, menu, related offers: read last, trusted least
)

// A Block is a stretch of text that no sentence crosses. Blocks are in text
// order and do not overlap; only white space and markup lie between them.
type Block struct {
	Span          // the whole block; for a Pair with its label, unless the label is the line above
	Label   Span  // of a Pair, Data or labelled Row block: the words before the value, without the colon; may lie in the block before
	Kind    Kind  //
	Level   uint8 // of a Heading: 1 (the posting's title) to 6
	Section int32 // index in Blocks of the nearest Heading above that governs this block, -1 for none
	Page    int32 // 1-based page of a paged document, 0 where there are no pages
}

// Language is the posting's own, as far as the rules tell them apart.
type Language uint8

// The languages whose rules can apply to a posting.
const (
	French Language = iota
	English
)

// Code is the language's ISO 639-1 code.
func (l Language) Code() string { return [...]string{"fr", "en"}[l] }

// Doc is a posting as the rules read it. Text is the visible text, in blocks;
// the Data blocks follow it, so that every value, whoever is its witness,
// slices out of Text.
type Doc struct {
	Text     string
	Blocks   []Block
	Language Language
	Pages    int // 0 where there are no pages

	lines []int32 // start of every line
}

// Rule is the line that parts the visible text from the Data blocks that a
// reader writes behind it.
const Rule = "----"

// Quote is the text of a span.
func (d *Doc) Quote(s Span) string { return d.Text[s.Start:s.End] }

// Line is the 1-based number of the line that holds the byte at off. The index
// of lines is built by Index; without it every call counts from the start.
func (d *Doc) Line(off int32) int {
	if d.lines == nil {
		return 1 + strings.Count(d.Text[:off], "\n")
	}
	n, _ := slices.BinarySearch(d.lines, off+1)
	return n
}

// Index prepares Line; the reader calls it once, when Text is complete. It
// returns the start of every line: lines end in LF.
func (d *Doc) Index() []int32 {
	d.lines = append(slices.Grow(d.lines[:0], 1+strings.Count(d.Text, "\n")), 0)
	for i := 0; ; {
		n := strings.IndexByte(d.Text[i:], '\n')
		if n < 0 {
			return d.lines
		}
		i += n + 1
		d.lines = append(d.lines, int32(i))
	}
}

// BlockAt is the index of the block that holds the byte at off, -1 for none.
func (d *Doc) BlockAt(off int32) int {
	i := sort.Search(len(d.Blocks), func(i int) bool { return d.Blocks[i].End > off })
	if i < len(d.Blocks) && d.Blocks[i].Start <= off {
		return i
	}
	return -1
}

// Opens says whether a block stands before the first section: under no heading,
// or under the posting's own, which is of the first level or the first block.
func (d *Doc) Opens(block int32) bool {
	section := d.Blocks[block].Section
	return section <= 0 || d.Blocks[section].Level <= 1
}
