package layout

import (
	"math"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What makes columns, and not a table read row by row.
const (
	maxSplits    = 4   // columns within columns
	minRows      = 4   // rows on either side
	gutterGap    = .75 // least width of a gutter, as part of the font size
	minWords     = 2.5 // running text has more words a row than labels
	filled       = .45 // part of the left rows that come near the gutter
	fullRow      = .72 // a row this part of its column's width is near the gutter
	runningLeft  = .3  // part of the left rows that start in lower case
	runningRight = .15 // of the right ones
	maxCandidate = 16
)

// columns cuts rows at gutters: what is above a gutter, its left column, its
// right one, what is below. Tables stay whole.
func columns(rs []row, depth int) [][]row {
	if len(rs) == 0 {
		return nil
	}
	g, ok := bestGutter(rs)
	if !ok || depth >= maxSplits {
		return [][]row{rs}
	}
	left, right := cut(rs[g.from:g.to], g.x)
	var out [][]row
	out = append(out, columns(rs[:g.from], depth+1)...)
	out = append(out, columns(left, depth+1)...)
	out = append(out, columns(right, depth+1)...)
	return append(out, columns(rs[g.to:], depth+1)...)
}

// A gutter is a white stripe at x through rows[from:to].
type gutter struct {
	x        float64
	from, to int
}

// bestGutter is the gutter between columns that has most rows.
func bestGutter(rs []row) (gutter, bool) {
	var best gutter
	found := false
	for _, x := range candidates(rs) {
		for from := 0; from < len(rs); {
			to := from
			for to < len(rs) && rs[to].clear(x) {
				to++
			}
			g := trim(rs, gutter{x, from, to})
			if g.to-g.from > best.to-best.from && areColumns(rs[g.from:g.to], x) {
				best, found = g, true
			}
			from = to + 1
		}
	}
	return best, found
}

// candidates are the places just left of where several rows start, or go on
// after a gap.
func candidates(rs []row) []float64 {
	votes := map[int]int{}
	for _, r := range rs {
		for i, w := range r.words {
			if i == 0 || w.x0-r.words[i-1].x1 > gutterGap*r.size {
				votes[int(math.Round((w.x0-.3*r.size)/3))]++
			}
		}
	}
	var places []int
	for p, n := range votes {
		if n >= 3 {
			places = append(places, p)
		}
	}
	sort.Slice(places, func(i, j int) bool {
		a, b := places[i], places[j]
		return votes[a] > votes[b] || votes[a] == votes[b] && a < b
	})
	var out []float64
	for _, p := range places[:min(len(places), maxCandidate)] {
		out = append(out, float64(p)*3)
	}
	return out
}

// clear says whether x falls beside all words of the row, and into a wide
// gap where it falls between two.
func (r row) clear(x float64) bool {
	i := r.after(x)
	if i > 0 && r.words[i-1].x1 > x+.1*r.size {
		return false
	}
	return i == 0 || i == len(r.words) || r.words[i].x0-r.words[i-1].x1 > gutterGap*r.size
}

// after is the index of the first word to the right of x.
func (r row) after(x float64) int {
	i := 0
	for i < len(r.words) && r.words[i].x0 < x-.1*r.size {
		i++
	}
	return i
}

// cut parts rows at x. A side's rows keep their order; rows that a side has
// nothing of are left out.
func cut(rs []row, x float64) (left, right []row) {
	for _, r := range rs {
		i := r.after(x)
		if i > 0 {
			left = append(left, newRow(r.words[:i]))
		}
		if i < len(r.words) {
			right = append(right, newRow(r.words[i:]))
		}
	}
	return left, right
}

// trim takes off rows at either end that stand apart and on one side only: a
// date above the columns, a line below them.
func trim(rs []row, g gutter) gutter {
	both := func(i int) bool { k := rs[i].after(g.x); return k > 0 && k < len(rs[i].words) }
	for g.to-g.from > 1 && !both(g.from) && rs[g.from].y-rs[g.from+1].y > 1.8*rs[g.from].size {
		g.from++
	}
	for g.to-g.from > 1 && !both(g.to-1) && rs[g.to-2].y-rs[g.to-1].y > 1.8*rs[g.to-1].size {
		g.to--
	}
	return g
}

// areColumns tells columns of running text from a table of labels and values.
func areColumns(rs []row, x float64) bool {
	left, right := cut(rs, x)
	if len(left) < minRows || len(right) < minRows {
		return false
	}
	both, colons := 0, 0
	for _, r := range rs {
		if i := r.after(x); i > 0 && i < len(r.words) {
			both++
			if t := r.words[i-1].text; strings.HasSuffix(t, ":") {
				colons++
			}
		}
	}
	if colons*3 > both && both > 0 {
		return false
	}
	if float64(both) < .5*float64(min(len(left), len(right))) {
		return dense(left) && dense(right)
	}
	return wordsARow(left) >= minWords && wordsARow(right) >= minWords && fill(left) >= filled &&
		running(left) >= runningLeft && running(right) >= runningRight
}

// running is the part of the rows that start in lower case, as text that runs
// on does, and labels and values do not.
func running(rs []row) float64 {
	n := 0
	for _, r := range rs {
		if c, _ := utf8.DecodeRuneInString(r.words[0].text); unicode.IsLower(c) {
			n++
		}
	}
	return float64(n) / float64(len(rs))
}

func wordsARow(rs []row) float64 {
	n := 0
	for _, r := range rs {
		n += len(r.words)
	}
	return float64(n) / float64(len(rs))
}

// fill is the part of the rows that are nearly as long as the longest.
func fill(rs []row) float64 {
	x0, x1 := math.Inf(1), math.Inf(-1)
	for _, r := range rs {
		x0, x1 = math.Min(x0, r.words[0].x0), math.Max(x1, r.words[len(r.words)-1].x1)
	}
	n := 0
	for _, r := range rs {
		if r.words[len(r.words)-1].x1 >= x0+fullRow*(x1-x0) {
			n++
		}
	}
	return float64(n) / float64(len(rs))
}

// dense says whether most rows follow each other as closely as text does.
func dense(rs []row) bool {
	n := 0
	for i := 1; i < len(rs); i++ {
		if rs[i-1].y-rs[i].y < 2*math.Max(rs[i].size, rs[i-1].size) {
			n++
		}
	}
	return 3*n >= 2*(len(rs)-1)
}
