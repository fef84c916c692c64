package pdf

import (
	"math"

	lib "github.com/ledongthuc/pdf"

	"offers/extract/source/pdf/syntax"
)

// Bounds of the page tree.
const (
	maxTreeDepth = 40
	maxTreeNodes = 20000
)

// A page is a page's dictionary with what it inherits.
type page struct {
	dict, resources lib.Value
	box             box
}

// A box is a rectangle of the page, in points.
type box struct{ x0, y0, x1, y1 float64 }

// a4 stands in where a page names no box.
var a4 = box{0, 0, 595, 842}

// pages finds the pages by the page tree, each node once; where the tree leads
// nowhere, the objects that call themselves pages.
func (r *reader) pages() []page {
	w := walk{r: r, seen: map[int]bool{}}
	r.safely("page tree", func() {
		w.node(r.file.Trailer.Key("Root").Key("Pages"), page{box: a4}, 0)
	})
	if len(w.found) > 0 {
		return w.found
	}
	strays := r.file.Trailer.Key("Strays")
	for i := range min(strays.Len(), r.lim.Pages+1) {
		r.safely("page", func() { w.stray(strays.Index(i)) })
	}
	return w.found
}

type walk struct {
	r     *reader
	nodes int
	seen  map[int]bool // object numbers of nodes
	found []page
}

func (w *walk) node(v lib.Value, above page, depth int) {
	w.nodes++
	if depth > maxTreeDepth || w.nodes > maxTreeNodes || len(w.found) > w.r.lim.Pages || v.Kind() != lib.Dict {
		return
	}
	p := above.with(v)
	kids := v.Key("Kids")
	if kids.Kind() != lib.Array {
		p.dict = v
		w.found = append(w.found, p)
		return
	}
	refs := syntax.New([]byte(kids.String())).Next().Items
	for i := range kids.Len() {
		if i < len(refs) && refs[i].Kind == syntax.Ref {
			if w.seen[refs[i].Int()] {
				continue
			}
			w.seen[refs[i].Int()] = true
		}
		w.r.safely("page", func() { w.node(kids.Index(i), p, depth+1) })
	}
}

// stray takes a page that no tree leads to.
func (w *walk) stray(v lib.Value) {
	if v.Kind() != lib.Dict {
		return
	}
	p := page{box: a4}
	var line []lib.Value
	for up := v; up.Kind() == lib.Dict && len(line) < maxTreeDepth; up = up.Key("Parent") {
		line = append(line, up)
	}
	for i := len(line) - 1; i >= 0; i-- {
		p = p.with(line[i])
	}
	p.dict = v
	w.found = append(w.found, p)
}

// with is p with what a node says for itself and the pages below it.
func (p page) with(v lib.Value) page {
	if res := v.Key("Resources"); res.Kind() == lib.Dict {
		p.resources = res
	}
	for _, key := range [...]string{"MediaBox", "CropBox"} {
		if b, ok := readBox(v.Key(key)); ok {
			p.box = b
		}
	}
	return p
}

func readBox(v lib.Value) (box, bool) {
	b := boxOf(v)
	return b, b.x1-b.x0 > 10 && b.y1-b.y0 > 10
}

// boxOf is an array of two corners as a box, empty where it is none.
func boxOf(v lib.Value) box {
	if v.Len() != 4 {
		return box{}
	}
	var n [4]float64
	for i := range n {
		n[i] = v.Index(i).Float64()
	}
	return box{math.Min(n[0], n[2]), math.Min(n[1], n[3]), math.Max(n[0], n[2]), math.Max(n[1], n[3])}
}

// outside says whether a point lies off the page.
func (b box) outside(x, y float64) bool {
	const slack = 2
	return x < b.x0-slack || x > b.x1+slack || y < b.y0-slack || y > b.y1+slack
}

// upright is the lower and upper edge of the box to text of a turn.
func (b box) upright(turn uint8) (bottom, top float64) {
	switch turn {
	case 1:
		return -b.x1, -b.x0
	case 2:
		return -b.y1, -b.y0
	case 3:
		return b.x0, b.x1
	}
	return b.y0, b.y1
}
