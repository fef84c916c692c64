package html

import (
	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"offers/extract/doc"
)

// tabled writes a table row by row.
func (w *walker) tabled(n *dom.Node, i int32) {
	w.end()
	rows, names := w.table, w.names
	w.table, w.names = 0, nil
	for k := i + 1; k < w.elems[i].end; k++ {
		if w.elems[k].node.DataAtom == atom.Tr && w.elems[k].text() > 0 {
			w.table++
		}
	}
	w.children(n)
	w.end()
	w.table, w.names = rows, names
}

// maxCells bounds the cells of a row that are told apart.
const maxCells = 64

// row writes a table row: two cells are a label and its value, more are one
// line with tabs; cells that hold whole sections stay as they are.
func (w *walker) row(n *dom.Node) {
	w.end()
	var marks [maxCells + 1]int
	cells, heads := 0, 0
	start := len(w.list)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == dom.TextNode:
			w.text(c.Data)
		case c.Type == dom.ElementNode && !silent(c):
			before := len(w.list)
			w.element(c)
			w.end()
			if len(w.list) > before && cells < maxCells {
				marks[cells] = before
				cells++
				if c.DataAtom == atom.Th {
					heads++
				}
			}
		}
	}
	marks[cells] = len(w.list)
	if cells == 0 || marks[0] != start {
		return
	}
	w.cells(marks[:cells+1], heads)
}

// cells joins the lines of a row's cells; marks are where each cell's lines
// begin, and the end.
func (w *walker) cells(marks []int, heads int) {
	n := len(marks) - 1
	switch {
	case n == 1 || w.section(marks[0], marks[n]):
	case heads == n && w.table == 2 && w.single(marks):
		w.names = append(w.names[:0], marks[:n]...)
	case len(w.names) == n:
		for i, k := range w.names {
			w.point(marks[i], marks[i+1], k)
		}
	case n == 2 && heads < n:
		w.pair(marks[0], marks[1], marks[2])
	case w.single(marks):
		w.tabs(marks[0], marks[n], heads == 1)
	}
}

// section says whether some line from a to b is a heading, a row of an inner
// table or furniture.
func (w *walker) section(a, b int) bool {
	for _, l := range w.list[a:b] {
		if l.kind == doc.Heading && l.level < lowest || l.kind == doc.Row || l.kind == doc.Furniture {
			return true
		}
	}
	return false
}

// single says whether every cell is one line of no great length.
func (w *walker) single(marks []int) bool {
	for i := 0; i+1 < len(marks); i++ {
		if marks[i+1]-marks[i] != 1 || !w.short(marks[i], maxValue) {
			return false
		}
	}
	return true
}

// tabs makes one line of several, with tabs between; the first may name the
// row.
func (w *walker) tabs(a, b int, named bool) {
	from := len(w.buf)
	var label doc.Span
	if named {
		label.End = w.list[a].to - w.list[a].from
	}
	for k := a; k < b; k++ {
		if k > a {
			w.buf = append(w.buf, '\t')
		}
		w.buf = append(w.buf, w.buf[w.list[k].from:w.list[k].to]...)
	}
	w.open = len(w.buf)
	w.untitle(a)
	w.list[a] = line{from: int32(from), to: int32(w.open), label: label, labelLine: -1, section: w.list[a].section, kind: doc.Row}
	w.list = w.list[:a+1]
}
