package html

import (
	"strings"
	"unicode"
	"unicode/utf8"

	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"offers/extract/doc"
	"offers/extract/source/outline"
)

// A walker writes the lines of a page that has been surveyed and judged. It
// meets the elements in the survey's order.
type walker struct {
	lines
	elems []elem
	next  int32 // index of the element that it meets next
	table int   // rows of text in the table around it; 0 outside
	names []int // lines of the table's heading cells, by column
	term  term
}

func (w *walker) children(n *dom.Node) { w.until(n.FirstChild, nil) }

// element writes one element by its fate.
func (w *walker) element(n *dom.Node) {
	i := w.next
	e := &w.elems[i]
	w.next++
	if e.fate == drop || e.to == e.from {
		w.next = e.end
		w.gap(e)
		return
	}
	if e.fate == furniture {
		w.end()
		w.furniture++
		w.tag(n, i)
		w.end()
		w.furniture--
	} else {
		w.tag(n, i)
	}
	w.leave(i)
}

// gap leaves out an element, but not the break that it makes.
func (w *walker) gap(e *elem) {
	switch {
	case isBlock(e.node):
		w.end()
	case e.holds&holdsBreak != 0 && e.fate != drop:
		w.brk()
	}
}

// tag writes one element by its name.
func (w *walker) tag(n *dom.Node, i int32) {
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Summary:
		w.headed(n, i)
	case atom.Li:
		w.end()
		w.item++
		w.container(n, i)
		w.item--
	case atom.Dl:
		w.definitions(n)
	case atom.Dt, atom.Dd:
		w.definition(n, i)
	case atom.Table:
		w.tabled(n, i)
	case atom.Tr:
		w.row(n)
	case atom.B, atom.Strong:
		w.opened = true
		w.enterBold()
		w.children(n)
		w.leaveBold()
		w.closed = true
	case atom.Sup, atom.Sub:
		w.tight++
		w.children(n)
		w.tight--
	case atom.Button:
		w.button(n)
	case atom.Pre:
		w.preformatted(n)
	default:
		w.plain(n, i)
	}
}

func (w *walker) plain(n *dom.Node, i int32) {
	switch {
	case isBlock(n) && keepsLines(n):
		w.preformatted(n)
	case isBlock(n):
		w.end()
		w.container(n, i)
	case hasAttr(n, "data-cfemail"):
		w.opened = true
		w.text(unscramble(attr(n, "data-cfemail")))
		w.next = w.elems[i].end
		w.closed = true
	default:
		if n.Parent != nil && n.Parent.DataAtom == atom.Div {
			w.boxed = true
		}
		w.opened = true
		w.children(n)
		w.closed = true
	}
}

// container writes a block: a label and its value, if it holds two short
// parts, else what it holds.
func (w *walker) container(n *dom.Node, i int32) {
	a, ok := w.twoParts(n, i)
	if !ok && w.chips(i) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			w.until(c, c)
			w.end()
		}
		return
	}
	if !ok {
		w.children(n)
		w.end()
		return
	}
	mark := len(w.list)
	w.until(n.FirstChild, w.elems[a].node)
	w.end()
	middle := len(w.list)
	w.until(w.elems[a].node.NextSibling, nil)
	w.end()
	w.pair(mark, middle, len(w.list))
}

// until writes the siblings from first to last, both included; nil is the end.
func (w *walker) until(first, last *dom.Node) {
	for c := first; c != nil; c = c.NextSibling {
		if c.Type == dom.TextNode {
			w.text(c.Data)
		} else if c.Type == dom.ElementNode && !silent(c) {
			w.element(c)
		}
		if c == last {
			return
		}
	}
}

// twoParts finds the two elements that make a label and its value of the
// element at i: all of its text, the first short, neither a link nor holding
// headings or tables, and some sign that the first names the second.
func (w *walker) twoParts(n *dom.Node, i int32) (first int32, ok bool) {
	e := &w.elems[i]
	if e.text() > maxLabel+maxValue || e.holds&(holdsTitle|holdsHeading|holdsFacts|holdsForm) != 0 || level(n.DataAtom) > 0 || w.level > 0 {
		return 0, false
	}
	a, b := int32(-1), int32(-1)
	for k := i + 1; k < e.end; k = w.elems[k].end {
		c := &w.elems[k]
		switch {
		case c.text() == 0:
		case c.fate != keep, b >= 0:
			return 0, false
		case a < 0:
			a = k
		default:
			b = k
		}
	}
	if b < 0 {
		return 0, false
	}
	l, v := &w.elems[a], &w.elems[b]
	if l.text()+v.text() < e.text()-1 || l.text() > maxLabel || l.linked > 0 || !names(l.node, v.node) {
		return 0, false
	}
	return a, true
}

// maxChip bounds the text of one of several words or groups in a row.
const maxChip = 60

// chips says whether the div at i is a row of facts, a span each: short, and
// none going on with the one before.
func (w *walker) chips(i int32) bool {
	e := &w.elems[i]
	if e.node.DataAtom != atom.Div || e.holds&^(holdsBlocks|holdsBreak) != 0 {
		return false
	}
	n, text := 0, int32(0)
	for k := i + 1; k < e.end; k = w.elems[k].end {
		c := &w.elems[k]
		if c.text() == 0 {
			continue
		}
		if c.node.DataAtom != atom.Span || c.text() > maxChip || c.holds != 0 {
			return false
		}
		first, _ := utf8.DecodeRuneInString(textOf(c.node, 8))
		if !unicode.IsUpper(first) && !unicode.IsDigit(first) {
			return false
		}
		n++
		text += c.text()
	}
	return n > 1 && text == e.text()
}

// names says whether a sign is there that the first element's text is the name
// of the second's: a colon, its class, or that the two are of different make.
func names(first, second *dom.Node) bool {
	if first.DataAtom == atom.Label || first.DataAtom == atom.Dt || first.DataAtom == atom.Th {
		return true
	}
	text := strings.TrimRight(textOf(first, maxLabel*2), " \u00a0")
	if strings.HasSuffix(text, ":") || usual(text) {
		return true
	}
	for _, word := range [...]string{"label", "libelle", "key", "term", "caption", "title", "titre", "intitule", "heading", "legend"} {
		if strings.Contains(strings.ToLower(attr(first, "class")), word) {
			return true
		}
	}
	return strong(first) != strong(second) && !isBlock(second)
}

// usual says whether a text is a label that postings commonly use: one that
// needs no more than a dash before its value.
func usual(text string) bool {
	label, _, ok := outline.Label(text + " - x")
	return ok && int(label.End) == len(text)
}

func strong(n *dom.Node) bool { return n.DataAtom == atom.B || n.DataAtom == atom.Strong }

// headed writes a heading element as one line.
func (w *walker) headed(n *dom.Node, i int32) {
	w.end()
	w.level = level(n.DataAtom)
	w.scope = 0
	if w.level > 1 {
		w.scope = w.governed(i)
	}
	w.children(n)
	w.end()
	w.level = 0
}

// governed is the element whose end ends the section that the heading at i
// opens: the nearest around it that holds text after the heading.
func (w *walker) governed(i int32) int32 {
	to := w.elems[i].to
	for up := w.elems[i].up; up > 0; up = w.elems[up].up {
		if w.elems[up].to > to {
			return up
		}
	}
	return 0
}

// button writes a button: never running text, but the head of a section that
// folds is often one.
func (w *walker) button(n *dom.Node) {
	if w.level > 0 {
		w.children(n)
		return
	}
	w.end()
	w.furniture++
	w.children(n)
	w.end()
	w.furniture--
}

// A term is the lines of a dt, which the dd below it explains.
type term struct {
	from, to int
	paired   bool // a dd before explained it
}

// definitions writes a list of terms, each with what explains it.
func (w *walker) definitions(n *dom.Node) {
	w.end()
	outer := w.term
	w.term = term{to: -1}
	w.children(n)
	w.end()
	w.term = outer
}

// definition writes a dt, or a dd with the term before it.
func (w *walker) definition(n *dom.Node, i int32) {
	w.end()
	mark, t := len(w.list), w.term
	w.children(n)
	w.end()
	switch {
	case n.DataAtom == atom.Dt:
		w.term = term{from: mark, to: len(w.list)}
		return
	case t.to != mark, w.elems[i].holds&holdsFacts != 0:
	case t.paired:
		w.point(mark, len(w.list), t.from)
	default:
		t.paired = w.pair(t.from, t.to, len(w.list))
	}
	t.to = len(w.list)
	w.term = t
}

// pair joins the line before middle with the lines from it on as label and
// value, if they read so: "label: value", further short lines of the value
// pointing at the label.
func (w *walker) pair(from, middle, to int) bool {
	if middle-from != 1 || to == middle || !w.short(from, maxLabel+maxLabel/2) || w.list[from].kind == doc.Pair || w.section(from, to) {
		return false
	}
	if to-middle > 6 || !w.short(middle, 4*maxValue) || w.list[middle].kind == doc.Pair {
		w.entitle(from)
		return false
	}
	w.untitle(from)
	w.join(from, middle)
	w.list = append(w.list[:middle], w.list[middle+1:to]...)
	for i := middle; i < len(w.list); i++ {
		if l := &w.list[i]; int(l.labelLine) >= middle { // it has moved up with the others, the one at middle into the pair
			l.labelLine = max(l.labelLine-1, int32(from))
		}
	}
	w.point(middle, len(w.list), from)
	return true
}

// point makes values of the label at line k of the lines from a to b that have
// no label of their own.
func (w *walker) point(a, b, k int) {
	for i := a; i < b; i++ {
		if l := &w.list[i]; l.kind == doc.Paragraph || l.kind == doc.Item || l.kind == doc.Heading && l.level == lowest {
			l.kind, l.level, l.labelLine = doc.Pair, 0, int32(k)
		}
	}
}

func (w *walker) short(k, bytes int) bool { return int(w.list[k].to-w.list[k].from) <= bytes }

// join makes one line of two: the label, a colon if there is none, the value.
func (w *walker) join(label, value int) {
	l, v := &w.list[label], w.list[value]
	text := w.buf[l.from:l.to]
	named := len(trim(trimColon(text)))
	from := len(w.buf)
	w.buf = append(w.buf, text...)
	if named == len(text) {
		w.buf = append(w.buf, ':')
	}
	w.buf = append(append(w.buf, ' '), w.buf[v.from:v.to]...)
	w.open = len(w.buf)
	*l = line{from: int32(from), to: int32(len(w.buf)), label: doc.Span{End: int32(named)}, labelLine: -1, section: l.section, kind: doc.Pair}
}

func trimColon(text []byte) []byte {
	if n := len(text); n > 0 && text[n-1] == ':' {
		return text[:n-1]
	}
	return text
}

// entitle makes a heading of a label whose value is long; untitle takes back
// the sections that line k and those after it opened.
func (w *walker) entitle(k int) {
	if l := &w.list[k]; l.kind != doc.Heading {
		l.kind, l.level, l.label = doc.Heading, lowest, doc.Span{}
		for i := k + 1; i < len(w.list); i++ {
			if w.list[i].section == l.section {
				w.list[i].section = int32(k)
			}
		}
	}
}

func (w *walker) untitle(k int) {
	for n := len(w.heads); n > 0 && int(w.heads[n-1].line) >= k; n-- {
		w.heads = w.heads[:n-1]
	}
	for i := k + 1; i < len(w.list); i++ {
		if int(w.list[i].section) >= k {
			w.list[i].section = w.list[k].section
		}
	}
}
