package layout

import (
	"math"
	"slices"
)

const (
	// overlap is how far text shown over other text reaches into it at least,
	// as part of its size. Less is kerning, or letters drawn a little too wide.
	overlap = 2
	// maxRuns is how many runs of one baseline are held against each other.
	maxRuns = 100
)

// layers parts the glyphs of a baseline, in the order in which they are shown,
// into those that stand beside each other: where a page shows text over text,
// the letters of the two must not mix.
func layers(glyphs []Glyph) [][]Glyph {
	var out [][]Glyph
	var taken [][][]Glyph // the runs of each layer
	all := runs(glyphs)
	if len(all) == 1 || len(all) > maxRuns {
		return [][]Glyph{glyphs}
	}
	for _, run := range all {
		at := slices.IndexFunc(taken, func(layer [][]Glyph) bool {
			return !slices.ContainsFunc(layer, func(other []Glyph) bool { return over(run, other) })
		})
		if at < 0 {
			at, taken, out = len(out), append(taken, nil), append(out, nil)
		}
		taken[at], out[at] = append(taken[at], run), append(out[at], run...)
	}
	return out
}

// runs are the stretches of glyphs that stand one behind the other.
func runs(glyphs []Glyph) (all [][]Glyph) {
	from := 0
	for i := 1; i < len(glyphs); i++ {
		g, last := glyphs[i], glyphs[i-1]
		if g.X0 < last.X1-overlap*g.Size || g.X0 > last.X1+overlap*g.Size {
			all, from = append(all, glyphs[from:i]), i
		}
	}
	return append(all, glyphs[from:])
}

// over says whether a run is shown over another one, and not to make its
// letters bold.
func over(a, b []Glyph) bool {
	from := math.Max(a[0].X0, b[0].X0)
	to := math.Min(a[len(a)-1].X1, b[len(b)-1].X1)
	return to-from > overlap*math.Min(a[0].Size, b[0].Size) && !twice(b, a[0]) && !twice(a, b[0])
}
