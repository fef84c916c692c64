package outline

import (
	"strings"

	"offers/extract/doc"
)

// Lines of several parts: label/value pairs side by side, table rows.

// maxCells bounds the parts of one line; what follows stays in the last.
const maxCells = 32

// cells puts out line i as several pairs or as a table row, if it is one, and
// says whether it did. A line that the next one continues is neither, save for
// its last pair, which then takes the rest of whole.
func (c *cutter) cells(i int, whole doc.Span) bool {
	f := &c.facts[i]
	if !c.parted(f) {
		return false
	}
	var buf [maxCells]doc.Span
	cells, ruled := split(c.text, f.Span, buf[:0])
	if len(cells) < 2 {
		return false
	}
	l := &c.lines[i]
	if f.cell && !f.known && len(cells) == 2 && !c.inTable(i) {
		cells[1].End = whole.End
		for _, s := range cells {
			c.add(doc.Block{Span: s, Kind: doc.Paragraph}, l)
		}
		return true
	}
	return c.pairs(cells, whole, l) || c.columns(cells, ruled, whole, l) || whole.End == f.End && c.row(cells, ruled, whole, l)
}

// parted says whether split may find a second cell in a line.
func (c *cutter) parted(f *fact) bool {
	words := c.text[f.Start:f.End]
	if parting := tabSign | barSign | wideSign; f.has&parting != 0 {
		return f.labelled() || strings.IndexByte(words, '\t') >= 0 || strings.IndexByte(words, '|') >= 0 || strings.Contains(words, "  ") // or they stand around the words
	}
	if !f.labelled() || f.has&(dashSign|commaSign) == 0 {
		return false
	}
	if strings.IndexByte(words, ';') >= 0 || strings.Contains(words, "•") {
		return true
	}
	_, has := signOf.in(words[:strings.LastIndexByte(words, ':')+1])
	return has&(dashSign|commaSign) != 0 // a dash or comma parts only before a further label
}

// inTable says whether a line next to i has its label in a cell, too: alone, a
// wide space may part a letterhead from its date.
func (c *cutter) inTable(i int) bool {
	return i > 0 && !c.lines[i].Gap && c.facts[i-1].cell || !c.gapAt(i+1) && c.facts[i+1].cell || strings.IndexByte(c.text[c.facts[i].Start:c.facts[i].End], '\t') >= 0
}

// pairs puts out a pair for every cell that opens with a label before a colon,
// each with the cells up to the next such.
func (c *cutter) pairs(cells []doc.Span, whole doc.Span, l *Line) bool {
	var labels [maxCells]doc.Span
	n := 0
	for k, s := range cells {
		p := labelIn(c.text, s, anySign)
		if !p.label.Empty() && p.how == byColon && (k == 0 || p.known || startsUpper(c.text[p.label.Start:p.label.End])) {
			labels[k] = p.label
			n++
		} else if k == 0 {
			return false
		}
	}
	if n < 2 {
		return false
	}
	for k := 0; k < len(cells); {
		next := k + 1
		for next < len(cells) && labels[next].Empty() {
			next++
		}
		s := doc.Span{Start: cells[k].Start, End: cells[next-1].End}
		if next == len(cells) {
			s.End = whole.End
		}
		c.add(doc.Block{Span: s, Label: labels[k], Kind: doc.Pair}, l)
		k = next
	}
	return true
}

// columns puts out "Réf.  24014   Postulez avant le  18/08/2024": labels and
// values by turns, half of the labels common ones.
func (c *cutter) columns(cells []doc.Span, ruled bool, whole doc.Span, l *Line) bool {
	if len(cells)%2 != 0 {
		return false
	}
	n := 0
	for k := 0; k < len(cells); k += 2 {
		like, known := cellLabel(c.text, cells[k], true)
		if !like {
			return false
		}
		if known {
			n++
		}
	}
	if len(cells) > 2 && n*4 < len(cells) || len(cells) == 2 && n == 0 && !ruled {
		return false
	}
	for k := 0; k < len(cells); k += 2 {
		s := doc.Span{Start: cells[k].Start, End: cells[k+1].End}
		if k+2 == len(cells) {
			s.End = whole.End
		}
		c.add(doc.Block{Span: s, Label: cells[k], Kind: doc.Pair}, l)
	}
	return true
}

// row puts out a table row of three cells or more.
func (c *cutter) row(cells []doc.Span, ruled bool, whole doc.Span, l *Line) bool {
	if len(cells) < 3 || !ruled {
		return false
	}
	c.add(doc.Block{Span: whole, Kind: doc.Row}, l)
	return true
}

// split cuts s at tabs, wide spaces, bars, semicolons and inner bullets, and
// before a common label that follows a dash or comma. Ruled says that tabs or
// bars make the line a table row.
func split(text string, s doc.Span, dst []doc.Span) (cells []doc.Span, ruled bool) {
	start, soft := s.Start, 0
	cut := func(from, to int32) {
		if from < start {
			return // the second blank of " -  "
		}
		if cell := trimMarks(text, doc.Span{Start: start, End: from}); !cell.Empty() && len(dst) < maxCells-1 {
			dst = append(dst, cell)
			start = to
		}
	}
	for i := s.Start; i < s.End; i++ {
		if signs(signOf[text[i]])&cellSigns == 0 {
			continue
		}
		switch text[i] {
		case '\t', '|':
			ruled = true
			cut(i, i+1)
		case ';':
			cut(i, i+1)
		case ' ':
			if lone(text, i, s.End) {
				continue
			}
			if n := blanks(text[i:s.End]); n > 1 {
				cut(i, i+int32(n))
				i += int32(n) - 1
			} else if d := dashLen(text[i:s.End]); d > 0 && soft < maxCells && labelAhead(text, i+int32(d), s.End) {
				soft++
				cut(i, i+int32(d))
			}
		case ',':
			if soft < maxCells && labelAhead(text, i+1, s.End) {
				soft++
				cut(i, i+1)
			}
		case 0xE2: // •
			if i+2 < s.End && text[i:i+3] == "•" {
				cut(i, i+3)
			}
		}
	}
	if cell := trimMarks(text, doc.Span{Start: start, End: s.End}); !cell.Empty() {
		dst = append(dst, cell)
	}
	return dst, ruled
}

// cellSigns are the signs that split looks at.
const cellSigns = anySign &^ colonSign

// labelAhead says whether a common label and its colon stand at i.
func labelAhead(text string, i, end int32) bool {
	end = min(end, i+60)
	if strings.IndexByte(text[i:end], ':') < 0 {
		return false
	}
	p := labelIn(text, trim(text, doc.Span{Start: i, End: end}), anySign)
	return !p.label.Empty() && p.how == byColon && p.known
}
