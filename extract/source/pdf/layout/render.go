package layout

import (
	"math"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// render makes the lines of one column.
func render(rs []row, turn uint8) []Line {
	lines := make([]Line, len(rs))
	for i, r := range rs {
		lines[i] = r.line()
		lines[i].Turn, lines[i].Start = turn, i == 0
	}
	left, margin := margins(lines)
	for i := range lines {
		l := &lines[i]
		l.Full = len(lines) > 2 && l.X1 > margin-2.5*l.Size
		if i+1 < len(lines) {
			first := rs[i+1].words[0]
			noRoom := l.X1+.25*l.Size+first.x1-first.x0 > margin ||
				l.X1 > margin-.2*(margin-left) && !strings.ContainsAny(l.Text[len(l.Text)-1:], ".:;!?")
			l.Wraps = noRoom && len(lines) > 2 && goesOn(*l, lines[i+1])
		}
	}
	wrapCells(lines)
	return lines
}

// wrapCells lets a table row wrap into lines that stand under its last cell.
func wrapCells(lines []Line) {
	cell, inCell := 0.0, false
	for i := 0; i+1 < len(lines); i++ {
		l, next := &lines[i], lines[i+1]
		if tab := strings.Contains(l.Text, "\t"); tab {
			cell, inCell = l.Cell, true
		} else if !inCell || math.Abs(l.X0-cell) > .3*l.Size {
			inCell = false
		}
		if inCell && !strings.Contains(next.Text, "\t") && math.Abs(next.X0-cell) < .3*l.Size &&
			l.Y-next.Y < 1.6*l.Size && math.Abs(l.Size-next.Size) < .12*l.Size && l.X0 < cell+.3*l.Size {
			l.Wraps = true
		}
	}
}

// margins are the left edge of the lines and their right margin: where most
// of them end, if enough end in one place, else where the longest does.
func margins(lines []Line) (left, right float64) {
	left, right = math.Inf(1), math.Inf(-1)
	ends := make([]float64, len(lines))
	for i, l := range lines {
		left, right = math.Min(left, l.X0), math.Max(right, l.X1)
		ends[i] = l.X1
	}
	sort.Float64s(ends)
	most, at := 0, right
	for i, from := 0, 0; i < len(ends); i++ {
		for ends[i]-ends[from] > 3 {
			from++
		}
		if n := i - from + 1; n >= most {
			most, at = n, ends[i]
		}
	}
	if most >= 4 && 5*most >= len(ends) && at > left+.6*(right-left) {
		return left, at
	}
	return left, right
}

// goesOn says whether b can continue a: the same kind of line, close below,
// that starts no list item and no paragraph.
func goesOn(a, b Line) bool {
	if math.Abs(a.Size-b.Size) > .12*a.Size || a.Y-b.Y > 2*a.Size || a.Bold && !b.Bold {
		return false
	}
	first, _, _ := strings.Cut(b.Text, " ")
	if Bullet(first) || labelled(b.Text) || strings.Contains(a.Text, "\t") {
		return false
	}
	item, _, _ := strings.Cut(a.Text, " ")
	return b.X0 < a.X0+.8*a.Size || Bullet(item)
}

// labelled says whether a line opens with a label: up to five words that start
// in upper case and end in a colon, or a table cell.
func labelled(s string) bool {
	if strings.Contains(s, "\t") {
		return true
	}
	label, _, ok := strings.Cut(s, ":")
	first, _ := utf8.DecodeRuneInString(s)
	return ok && unicode.IsUpper(first) && len(strings.Fields(label)) <= 5
}

// line writes a row out.
func (r row) line() Line {
	last := r.words[len(r.words)-1]
	l := Line{X0: r.words[0].x0, X1: last.x1, Cell: r.words[0].x0, Y: r.y, Size: r.mainSize(), Bold: true, Artifact: true}
	var text strings.Builder
	for i, w := range r.words {
		switch {
		case i == 0:
		case w.cell:
			text.WriteByte('\t')
			l.Cell = w.x0
		default:
			text.WriteByte(' ')
		}
		if i == 0 && len(r.words) > 1 && unmapped(w.text) {
			w.text = "•"
		}
		text.WriteString(w.text)
		l.X1 = math.Max(l.X1, w.x1)
		l.Bold = l.Bold && (2*w.bold > w.glyphs || Bullet(w.text))
		l.Artifact = l.Artifact && w.artifact
	}
	l.Text = text.String()
	return l
}

// mainSize is the size of the middle glyph of the row, by size.
func (r row) mainSize() float64 {
	words := append([]word(nil), r.words...)
	sort.SliceStable(words, func(i, j int) bool { return words[i].size < words[j].size })
	total := 0
	for _, w := range words {
		total += w.glyphs
	}
	n := 0
	for _, w := range words {
		if n += w.glyphs; 2*n >= total {
			return w.size
		}
	}
	return r.size
}

// usualGap is a smaller than middling gap between the words of the row, 0
// where there are too few to tell.
func (r row) usualGap() float64 {
	if len(r.words) < 4 {
		return 0
	}
	var gaps []float64
	for i := 1; i < len(r.words); i++ {
		gaps = append(gaps, r.words[i].x0-r.words[i-1].x1)
	}
	sort.Float64s(gaps)
	return math.Min(gaps[len(gaps)/3], r.size)
}

// unmapped says whether a word is one sign of a symbol font whose meaning the
// file does not tell; at the head of a line such a sign is a bullet.
func unmapped(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return n > 0 && n == len(s) && (r == utf8.RuneError || r >= 0xe000 && r <= 0xf8ff)
}

// Bullet says whether a word is what list items start with: a bullet, a dash,
// "1." or "a)".
func Bullet(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	if s != "" && n == len(s) {
		return unmapped(s) || strings.ContainsRune("•●○◦▪■□▫◆◇❖➢➤►▶✓✔→⇒·∙⁃-–—*ü§Ø▸‣❑❍❏➔➣", r)
	}
	body := strings.TrimRight(s, ".)°")
	if len(body) == len(s) || len(body) > 2 || body == "" {
		return false
	}
	for _, c := range body {
		if c < '0' || c > '9' && c < 'a' || c > 'z' {
			return false
		}
	}
	return len(body) == 1 || body[0] <= '9' && body[1] <= '9'
}
