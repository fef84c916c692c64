package pdf

import (
	"math"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"offers/extract/source/pdf/layout"
)

// assemble makes the document's lines of the sheets': furniture marked, gaps
// measured, addresses and words broken at line ends put together.
func assemble(sheets []sheet, links []Link) []Line {
	furniture := findFurniture(sheets)
	pitch := usualPitch(sheets)
	var out []Line
	for i, s := range sheets {
		left := columnEdges(s.lines)
		for k, l := range s.lines {
			line := Line{
				Text: l.Text, Page: int32(i + 1), Furniture: furniture[i][k] || l.Artifact,
				Size: float32(l.Size), Bold: l.Bold, Start: l.Start, Wraps: l.Wraps,
				Indent: float32(l.X0 - left[k]),
			}
			if !l.Start {
				line.Gap = gap(s.lines[k-1], l, pitch)
			}
			out = append(out, line)
		}
	}
	bridge(out, sheets)
	showHyphens(out)
	var web []string
	for _, l := range links {
		if isWeb(l.URI) {
			web = append(web, l.URI)
		}
	}
	return joinHyphens(joinAddresses(out, web))
}

// usualPitch is the middle distance of baselines, in font sizes.
func usualPitch(sheets []sheet) float64 {
	var d []float64
	for _, s := range sheets {
		for i := 1; i < len(s.lines); i++ {
			a, b := s.lines[i-1], s.lines[i]
			if p := (a.Y - b.Y) / b.Size; !b.Start && near(a.Size, b.Size, .5) && p > .8 && p < 3 {
				d = append(d, p)
			}
		}
	}
	if len(d) == 0 {
		return 1.2
	}
	sort.Float64s(d)
	return d[len(d)/3]
}

// gap is the white space between two lines of a column beyond the usual.
func gap(above, l layout.Line, pitch float64) float32 {
	size := math.Max(math.Min(above.Size, l.Size), 1)
	if above.Size < l.Size {
		size = l.Size // a heading's height is its own
	}
	g := (above.Y-l.Y)/(pitch*size) - 1
	return float32(math.Max(0, math.Round(g*100)/100))
}

// columnEdges is the left edge of each line's column.
func columnEdges(lines []layout.Line) []float64 {
	edges := make([]float64, len(lines))
	for i := 0; i < len(lines); {
		k, edge := i, lines[i].X0
		for ; k < len(lines) && (k == i || !lines[k].Start); k++ {
			edge = math.Min(edge, lines[k].X0)
		}
		for ; i < k; i++ {
			edges[i] = edge
		}
	}
	return edges
}

// bridge lets a line at the foot of a column or page wrap into the next,
// where it is full and the next starts in lower case.
func bridge(out []Line, sheets []sheet) {
	var full []bool
	for _, s := range sheets {
		for _, l := range s.lines {
			full = append(full, l.Full)
		}
	}
	last := -1
	for i := range out {
		l := &out[i]
		if l.Furniture {
			continue
		}
		if last >= 0 && l.Start && full[last] && near(float64(out[last].Size), float64(l.Size), .6) {
			first, _ := utf8.DecodeRuneInString(l.Text)
			out[last].Wraps = unicode.IsLower(first) && !strings.HasSuffix(out[last].Text, ".")
		}
		last = i
	}
}
