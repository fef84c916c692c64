package html

import (
	"strings"

	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// flat reads a page tag by tag, without a tree: for pages nested deeper than
// the parser goes. It knows lines, headings, items, the head's data and the
// addresses behind links, and drops what is never text; what is menu or footer
// it cannot tell.
func flat(body string) *page {
	p := &page{}
	r := flatReader{page: p, tags: dom.NewTokenizer(strings.NewReader(body))}
	for r.step() {
	}
	r.out.end()
	pairBelow(&r.out)
	p.lines, p.buf = r.out.list, r.out.buf
	return p
}

type flatReader struct {
	page   *page
	tags   *dom.Tokenizer
	out    lines
	silent atom.Atom // element whose end ends the silence, 0 outside
	script bool      // the silence is a JSON-LD script
}

// step reads one token; false at the end.
func (r *flatReader) step() bool {
	switch r.tags.Next() {
	case dom.ErrorToken:
		return false
	case dom.TextToken:
		r.text()
	case dom.StartTagToken, dom.SelfClosingTagToken:
		r.start(r.tags.Token())
	case dom.EndTagToken:
		r.endTag(r.tags.Token())
	}
	return true
}

func (r *flatReader) text() {
	text := string(r.tags.Text())
	switch {
	case r.silent == 0:
		r.out.text(text)
	case r.script:
		r.page.script(text)
	case r.silent == atom.Title && r.page.title == "":
		r.page.title = clip(text)
		r.page.add("page.title", r.page.title)
	}
}

func (r *flatReader) start(t dom.Token) {
	n := &dom.Node{Type: dom.ElementNode, DataAtom: t.DataAtom, Data: t.Data, Attr: t.Attr}
	switch {
	case t.DataAtom == atom.Meta:
		name := attr(n, "name") + attr(n, "property")
		r.page.meta(name, attr(n, "content"))
		return
	case r.silent != 0:
		return
	case t.DataAtom == atom.Head:
		return
	case silent(n) && t.Type != dom.SelfClosingTagToken:
		r.silent = t.DataAtom
		r.script = t.DataAtom == atom.Script && strings.Contains(attr(n, "type"), "ld+json")
		return
	case t.DataAtom == atom.Br:
		r.out.brk()
		return
	case t.DataAtom == atom.A && len(r.page.anchors) < maxLinks:
		r.page.anchors = append(r.page.anchors, r.page.linkOf(attr(n, "href"), "", false, nil)...)
	}
	if isBlock(n) {
		r.out.end()
		r.out.level = min(level(t.DataAtom), 6)
		r.out.item = 0
		if t.DataAtom == atom.Li {
			r.out.item = 1
		}
	} else {
		r.out.opened = true
	}
}

func (r *flatReader) endTag(t dom.Token) {
	n := &dom.Node{Type: dom.ElementNode, DataAtom: t.DataAtom, Data: t.Data}
	switch {
	case r.silent != 0:
		if t.DataAtom == r.silent {
			r.silent, r.script = 0, false
		}
	case isBlock(n):
		r.out.end()
		r.out.level, r.out.item = 0, 0
	default:
		r.out.closed = true
	}
}
