package layout

import (
	"math"
	"slices"
	"unicode"
	"unicode/utf8"
)

// What makes lines a label and its value, side by side in one row of a table.
const (
	cellLead   = 1.5  // lines of one cell follow each other within this, as part of the size
	soleLead   = 1.32 // and within this where a cell has but one line to tell
	evenLead   = 1.1  // none is further off than this part of how far the first two are
	sameMiddle = .3   // how far the middles of a label and its value differ at most
	edge       = .3   // how far the lines of one value start apart at most
	nearRows   = 4    // rows above and below that a cell is in line with
	inLine     = .5   // how far from it a cell in line starts at most, in points
	maxLabel   = 4    // lines of a label
	maxValue   = 40   // lines of a value
	labelWords = 5    // words in a line of a label
)

// joinCells puts a label on one line, beside the first line of its value,
// where a table breaks it into lines or sets it to the middle of its value.
func joinCells(rs []row) []row {
	markCells(rs)
	out := make([]row, 0, len(rs))
	for len(rs) > 0 {
		c := topCells(rs)
		if c.rows == 0 {
			c = middleCells(out, rs)
		}
		if c.rows == 0 {
			c = cells{value: rs[:1], rows: 1}
		}
		out = append(append(out, c.first()), c.value[1:]...)
		rs = rs[c.rows:]
	}
	return out
}

// markCells marks the words that open a cell: those after a wide gap, and
// those in line with such a word of a row nearby, however near the word before
// them is, as behind the longest label of a table.
func markCells(rs []row) {
	for _, r := range rs {
		r.markWide()
	}
	for i, r := range rs {
		for _, w := range r.words[1:] {
			if !w.cell {
				continue
			}
			for _, near := range rs[max(0, i-nearRows):min(len(rs), i+nearRows+1)] {
				near.markAt(w.x0)
			}
		}
	}
}

// markWide marks the words after a gap that is wide for the row, unless blanks
// of the text make it or a list item starts so.
func (r row) markWide() {
	wide := math.Max(cellGap*r.size, 2.2*r.usualGap())
	if r.even() {
		wide = math.Inf(1)
	}
	for i := 1; i < len(r.words); i++ {
		w := &r.words[i]
		gap := w.x0 - r.words[i-1].x1
		blanks := w.blanks > 0 && w.blanks < 3 && gap < w.blank+.5*w.size
		w.cell = gap > wide && !blanks && !(i == 1 && Bullet(r.words[0].text))
	}
}

// even says whether all gaps of a row are alike, as those of a line are that is
// stretched to its margins.
func (r row) even() bool {
	const least, alike = 3, 1.05
	if len(r.words) <= least {
		return false
	}
	low, high := math.Inf(1), 0.0
	for i := 1; i < len(r.words); i++ {
		gap := r.words[i].x0 - r.words[i-1].x1
		low, high = math.Min(low, gap), math.Max(high, gap)
	}
	return high < alike*low+.2
}

// markAt marks the word that starts at x behind a label: in the middle of a
// sentence a word stands there by chance.
func (r row) markAt(x float64) {
	if startsLower(r) || Bullet(r.words[0].text) {
		return
	}
	for i := 1; i < min(len(r.words), labelWords+1); i++ {
		w := &r.words[i]
		c, _ := utf8.DecodeRuneInString(w.text)
		if math.Abs(w.x0-x) < inLine && (unicode.IsUpper(c) || unicode.IsDigit(c)) {
			w.cell = true
		}
	}
}

// cells are the lines of a label, those of its value, and how many rows they
// stand on.
type cells struct {
	label, value []row
	rows         int
}

func (c *cells) add(label, value row) {
	c.rows++
	if len(label.words) > 0 {
		c.label = append(c.label, label)
	}
	if len(value.words) > 0 {
		c.value = append(c.value, value)
	}
}

// first is the whole label and the first line of the value.
func (c cells) first() row {
	if len(c.label) == 0 {
		return c.value[0]
	}
	first := c.value[0]
	first.words[0].cell = true
	for _, label := range slices.Backward(c.label) {
		first.words = slices.Concat(label.words, first.words)
	}
	return first
}

// topCells are a label whose further lines start in lower case ("Lieu de",
// "travail") and the lines of its value beside them.
func topCells(rs []row) (c cells) {
	x, ok := valueEdge(rs[:1])
	if !ok || startsLower(rs[0]) {
		return cells{}
	}
	for _, r := range rs[:min(len(rs), maxLabel)] {
		label, value, ok := r.parts(x)
		if !ok || !isLabel(label) || c.rows > 0 && !(runsOn(c.label, label) && startsLower(label)) {
			break
		}
		c.add(label, value)
	}
	if c.rows < 2 {
		return cells{}
	}
	return c
}

// middleCells are a label and a value of which one has more lines than the
// other, and both the same middle. Before are the rows above them.
func middleCells(before, rs []row) (c cells) {
	x, ok := valueEdge(rs[:min(len(rs), 3)])
	if !ok {
		return cells{}
	}
	for _, r := range rs {
		label, value, ok := r.parts(x)
		if !ok || !runsOn(c.label, label) || !runsOn(c.value, value) || len(c.label) > maxLabel || len(c.value) > maxValue {
			break
		}
		c.add(label, value)
	}
	switch {
	case len(c.label) == 0 || len(c.value) == 0 || len(c.label) > maxLabel || c.label[0].y == c.value[0].y,
		math.Abs(middle(c.label)-middle(c.value)) > sameMiddle*c.label[0].size,
		slices.ContainsFunc(c.label, func(r row) bool { return !isLabel(r) }):
		return cells{}
	}
	if n := len(before); n > 0 {
		if label, value, ok := before[n-1].parts(x); ok && (leads(label, c.label) || leads(value, c.value)) {
			return cells{}
		}
	}
	return c
}

// valueEdge is where the value starts of the label and the value that the
// first of these rows begins.
func valueEdge(rs []row) (x float64, ok bool) {
	left, right := rs[0].words[0].x0, rs[0].words[len(rs[0].words)-1].x1
	if x, ok := rs[0].secondCell(); ok {
		return x, true
	}
	for _, r := range rs[1:] {
		wide := cellGap * r.size
		switch x0, x1 := r.words[0].x0, r.words[len(r.words)-1].x1; {
		case x0 > right+wide:
			return x0, true
		case x1 < left-wide:
			return left, true
		}
		if x, ok := r.secondCell(); ok {
			return x, true
		}
		left, right = math.Min(left, r.words[0].x0), math.Max(right, r.words[len(r.words)-1].x1)
	}
	return 0, false
}

// secondCell is where the second cell of a row starts.
func (r row) secondCell() (x float64, ok bool) {
	for k := 1; k < len(r.words); k++ {
		if r.words[k].cell {
			return r.words[k].x0, true
		}
	}
	return 0, false
}

// parts are what a row has of a label and of the value that starts at x. It
// is not ok where the row crosses x, or has more cells than two.
func (r row) parts(x float64) (label, value row, ok bool) {
	n := 0
	for n < len(r.words) && r.words[n].x0 < x-edge*r.size {
		n++
	}
	for i := 1; i < len(r.words); i++ {
		if i != n && r.words[i].cell {
			return label, value, false
		}
	}
	if n > 0 {
		if r.words[n-1].x1 > x-cellGap*r.size && !(n < len(r.words) && r.words[n].cell) {
			return label, value, false
		}
		label = newRow(r.words[:n:n])
	}
	if n < len(r.words) {
		if r.words[n].x0 > x+edge*r.size {
			return label, value, false
		}
		value = newRow(r.words[n:])
	}
	return label, value, true
}

// runsOn says whether a line, if there is one, can be the next of a cell.
func runsOn(cell []row, next row) bool {
	n := len(cell)
	if n == 0 || len(next.words) == 0 {
		return true
	}
	last := cell[n-1]
	most := cellLead * last.size
	if n > 1 {
		most = evenLead * (cell[0].y - cell[1].y)
	}
	return last.y-next.y <= most && math.Abs(last.size-next.size) < .12*last.size
}

// leads says whether a line, if there is one, stands so near above a cell as
// the cell's own lines do.
func leads(above row, cell []row) bool {
	most := soleLead * cell[0].size
	if len(cell) > 1 {
		most = evenLead * (cell[0].y - cell[1].y)
	}
	return len(above.words) > 0 && above.y-cell[0].y <= most
}

// middle is the height of the middle of a cell.
func middle(cell []row) float64 { return (cell[0].y + cell[len(cell)-1].y) / 2 }

// isLabel says whether a line is short enough for one of a label.
func isLabel(r row) bool { return len(r.words) > 0 && len(r.words) <= labelWords }

func startsLower(r row) bool {
	c, _ := utf8.DecodeRuneInString(r.words[0].text)
	return unicode.IsLower(c)
}
