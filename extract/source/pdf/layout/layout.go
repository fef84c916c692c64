// Package layout makes lines of text from the glyphs of a page and where they
// stand: accents onto their letters, glyphs into words, words into rows, rows
// into columns, columns into lines in reading order.
package layout

import (
	"cmp"
	"math"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A Glyph is one sign of a page. Lengths are in points, x to the right and y
// up, along the direction in which the glyph's text runs.
type Glyph struct {
	X0, X1, Y, Size float64 // left and right edge, baseline, font size
	Text            string  // what it stands for; never white space
	Blanks          int     // blanks shown before it
	Blank           float64 // how wide these are together
	Bold            bool
	Artifact        bool  // the file calls it a page header or footer
	Turn            uint8 // quarter turns of its direction, Slanted for any other
}

// Slanted is the Turn of text along no side of the page.
const Slanted = 4

// A Line is one line of a column.
type Line struct {
	Text     string  // words by one blank, cells by a tab
	X0, X1   float64 // left and right edge
	Cell     float64 // left edge of its last cell, X0 where it has one
	Y, Size  float64 // baseline, size of most of its glyphs
	Bold     bool    // all of it
	Artifact bool    // all of it
	Turn     uint8
	Start    bool // the first of its column
	Wraps    bool // the next line goes on where this one breaks
	Full     bool // it reaches the right margin of its column
}

// Page is the lines of a page in reading order. It uses glyphs as its work
// space.
func Page(glyphs []Glyph) []Line {
	turns := byTurn(compose(glyphs))
	order := []int{0, 1, 2, 3, Slanted}
	sort.SliceStable(order, func(i, j int) bool { return len(turns[order[i]]) > len(turns[order[j]]) })
	var lines []Line
	for _, t := range order {
		for _, col := range columns(rows(turns[t]), 0) {
			lines = append(lines, render(joinCells(col), uint8(t))...)
		}
	}
	return lines
}

// byTurn parts glyphs by their direction.
func byTurn(glyphs []Glyph) (turns [Slanted + 1][]Glyph) {
	var n [Slanted + 1]int
	for i := range glyphs {
		n[min(glyphs[i].Turn, Slanted)]++
	}
	for t := range turns {
		if n[t] == len(glyphs) {
			turns[t] = glyphs
			return turns
		}
		turns[t] = make([]Glyph, 0, n[t])
	}
	for _, g := range glyphs {
		t := min(g.Turn, Slanted)
		turns[t] = append(turns[t], g)
	}
	return turns
}

// A word is glyphs without a gap.
type word struct {
	x0, x1, y, size float64
	text            string
	glyphs, bold    int
	blanks          int     // shown before it
	blank           float64 // how wide they are
	artifact        bool
	cell            bool // it opens a cell, and not the first of its row
}

// A row is the words on one baseline, left to right.
type row struct {
	y, size float64
	words   []word
}

func newRow(words []word) row {
	r := row{words: words}
	for _, w := range words {
		if w.size > r.size {
			r.size, r.y = w.size, w.y
		}
	}
	return r
}

// A band is the glyphs of one baseline.
type band struct {
	y, size float64
	glyphs  []Glyph
}

// rows gathers glyphs into rows, top to bottom.
func rows(glyphs []Glyph) []row {
	bands := attachScripts(baselines(glyphs))
	out := make([]row, 0, len(bands))
	for _, b := range bands {
		if len(b.glyphs) > 0 {
			out = append(out, newRow(words(b.glyphs)))
		}
	}
	return out
}

// baselines gathers glyphs whose baselines differ by less than a part of their
// size.
func baselines(glyphs []Glyph) []band {
	slices.SortStableFunc(glyphs, func(a, b Glyph) int { return cmp.Compare(b.Y, a.Y) })
	var bands []band
	var counts []int
	place := make([]int, len(glyphs)) // the band of each glyph
	for i, g := range glyphs {
		at := -1
		for k := len(bands) - 1; k >= 0 && k >= len(bands)-4; k-- {
			if math.Abs(bands[k].y-g.Y) <= sameBaseline*math.Min(bands[k].size, g.Size) {
				at = k
				break
			}
		}
		if at < 0 {
			bands = append(bands, band{y: g.Y, size: g.Size})
			counts = append(counts, 0)
			at = len(bands) - 1
		}
		if b := &bands[at]; g.Size > 1.05*b.size { // the larger glyph tells where the line is
			b.size, b.y = g.Size, g.Y
		}
		counts[at]++
		place[i] = at
	}
	room := make([]Glyph, len(glyphs))
	for i, n := range counts {
		bands[i].glyphs, room = room[:0:n], room[n:]
	}
	for i, g := range glyphs {
		b := &bands[place[i]]
		b.glyphs = append(b.glyphs, g)
	}
	out := make([]band, 0, len(bands))
	for _, b := range bands {
		for _, glyphs := range layers(b.glyphs) {
			slices.SortStableFunc(glyphs, leftFirst)
			out = append(out, band{b.y, b.size, glyphs})
		}
	}
	return out
}

func leftFirst(a, b Glyph) int { return cmp.Compare(a.X0, b.X0) }

// sameBaseline is how far the baselines of one row differ at most, as part of
// the font size. Scripts: a short run of smaller glyphs, set off from a baseline by less
// than this, that starts where a glyph of that baseline ends.
const (
	scriptSize  = .87
	scriptAbove = .65
	scriptBelow = .35
	scriptRun   = 12
	scriptKern  = .4 // how far it may be drawn into its neighbours: LaTeX's A

	sameBaseline = .25
)

// attachScripts moves superscripts and subscripts ("1er", "m²") to the
// baseline that they belong to.
func attachScripts(bands []band) []band {
	for i := range bands {
		small := &bands[i]
		for _, k := range [...]int{i + 1, i + 2, i - 1, i - 2} {
			if k < 0 || k >= len(bands) || len(small.glyphs) == 0 {
				continue
			}
			base := &bands[k]
			rise := (small.y - base.y) / base.size
			switch {
			case small.size <= scriptSize*base.size && rise < scriptAbove && rise > -scriptBelow:
				moveScripts(small, base, scriptRun)
			case math.Abs(rise) < scriptBelow:
				moveScripts(small, base, 0)
			}
		}
	}
	return bands
}

// moveScripts moves the runs of up to most glyphs that fit into base; none of
// its size but letters that stand in the middle of a word: the E of TeX.
func moveScripts(small, base *band, most int) {
	var stay, moved []Glyph
	for i := 0; i < len(small.glyphs); {
		k := i + 1
		for k < len(small.glyphs) && small.glyphs[k].X0-small.glyphs[k-1].X1 < .3*small.size {
			k++
		}
		run := small.glyphs[i:k]
		if base.fits(run, most) {
			moved = append(moved, run...)
		} else {
			stay = append(stay, run...)
		}
		i = k
	}
	small.glyphs = stay
	if len(moved) > 0 {
		base.glyphs = append(base.glyphs, moved...)
		slices.SortStableFunc(base.glyphs, leftFirst)
	}
}

// fits says whether a run follows a glyph of b and stands over none. A glyph
// alone may be drawn into its neighbours; past most it must have two.
func (b *band) fits(run []Glyph, most int) bool {
	x0, x1, kern := run[0].X0, run[len(run)-1].X1, .2
	if len(run) == 1 {
		kern = scriptKern
	} else if len(run) > most {
		return false
	}
	i := sort.Search(len(b.glyphs), func(i int) bool { return b.glyphs[i].X0 >= x0-.05*b.size })
	if i == 0 || math.Abs(x0-b.glyphs[i-1].X1) > kern*b.size {
		return false
	}
	if i == len(b.glyphs) {
		return most > 0
	}
	gap := b.glyphs[i].X0 - x1
	return gap > -kern*b.size && (most > 0 || gap < kern*b.size)
}

// words cuts a baseline into words.
func words(glyphs []Glyph) []word {
	limit := gapLimit(glyphs)
	var out []word
	var text strings.Builder
	var cur word
	for i, g := range glyphs {
		if i > 0 && twice(glyphs[max(0, i-3):i], g) {
			continue
		}
		size := math.Max(math.Min(g.Size, cur.size), 1)
		gap := g.X0 - cur.x1
		if cur.glyphs > 0 && (gap > limit*size || g.Blanks > 0 && gap > .05*size || gap < -2*size) {
			cur.text = norm.NFC.String(text.String())
			out = append(out, cur)
			cur = word{}
			text.Reset()
		}
		if cur.glyphs == 0 {
			cur = word{x0: g.X0, x1: g.X1, y: g.Y, size: g.Size, blanks: g.Blanks, blank: g.Blank, artifact: true}
		}
		text.WriteString(g.Text)
		cur.add(g)
	}
	if cur.glyphs > 0 {
		cur.text = norm.NFC.String(text.String())
		out = append(out, cur)
	}
	return out
}

func (w *word) add(g Glyph) {
	w.glyphs++
	w.x1 = math.Max(w.x1, g.X1)
	if g.Size > w.size {
		w.size, w.y = g.Size, g.Y
	}
	if g.Bold {
		w.bold++
	}
	w.artifact = w.artifact && g.Artifact
}

// twice says whether a glyph was drawn already: bold by overprinting.
func twice(before []Glyph, g Glyph) bool {
	for _, p := range before {
		if p.Text == g.Text && math.Abs(p.X0-g.X0) < .1*g.Size && math.Abs(p.Y-g.Y) < .1*g.Size {
			return true
		}
	}
	return false
}

// Gaps, as parts of the font size.
const (
	wordGap  = .15 // between words at least
	cellGap  = 1.2 // between table cells at least
	trackGap = .08 // between most letters of spaced-out text at least
)

// isLetter leaves out the dots that lead to a page number.
func isLetter(g Glyph) bool {
	c, _ := utf8.DecodeRuneInString(g.Text)
	return unicode.IsLetter(c)
}

// gapLimit is the gap that parts words on a baseline: more than wordGap where
// the letters themselves are spaced out.
func gapLimit(glyphs []Glyph) float64 {
	var gaps []float64
	for i := 1; i < len(glyphs); i++ {
		if g := glyphs[i]; g.Blanks == 0 && isLetter(g) && isLetter(glyphs[i-1]) {
			gaps = append(gaps, (g.X0-glyphs[i-1].X1)/math.Max(g.Size, 1))
		}
	}
	if len(gaps) < 8 {
		return wordGap
	}
	sort.Float64s(gaps)
	if q := gaps[len(gaps)*3/10]; q > trackGap && q < .6 {
		return q + wordGap
	}
	return wordGap
}
