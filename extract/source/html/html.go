// Package html reads a posting's web page: the text that it shows, in blocks,
// then what it says of itself without showing it.
//
// What is read first is never lost to what is deleted later: the data come
// from the whole page, and no block is dropped for its name when it holds the
// title, a property of the posting or a good part of the text.
package html

import (
	"bytes"
	"strings"

	"github.com/PuerkitoBio/goquery"
	dom "golang.org/x/net/html"

	"offers/extract/doc"
)

// Read reads a page in UTF-8. Errors are *fault.Error of the kinds Empty,
// NotAPosting and SeveralPostings. Time and memory are in proportion to the
// page, whatever is nested in it.
func Read(page []byte) (*doc.Doc, error) {
	front, body := cutFront(string(page))
	if p, ok := tree(body); ok {
		p.front = front
		return p.doc()
	}
	p := flat(body)
	p.front = front
	return p.doc()
}

// A page is what has been read, before it is put together.
type page struct {
	lines   []line
	buf     []byte
	front   []fact
	facts   []fact // what the page says without showing it
	jobs    jobs
	scripts int // JSON-LD scripts met
	cards   int // repeated cards of offers that fill the page
	title   string
	anchors []link
}

// tree reads a page through its tree of elements. It is not ok when the page
// nests deeper than the parser goes, or would make the tree grow out of
// proportion.
func tree(body string) (*page, bool) {
	if swells(body) {
		return nil, false
	}
	parsed, err := goquery.NewDocumentFromReader(strings.NewReader(body))
	if err != nil {
		return nil, false
	}
	root := parsed.Nodes[0]
	elems := survey(root)
	judge(elems)
	w := walker{elems: elems}
	w.children(root)
	w.end()
	pairBelow(&w.lines)
	p := &page{lines: w.list, buf: w.buf}
	p.cards = cards(elems)
	p.head(parsed)
	p.links(elems)
	return p, true
}

// doc puts the page together, or says why it is no posting.
func (p *page) doc() (*doc.Doc, error) {
	p.describe()
	d := &doc.Doc{}
	var text bytes.Buffer
	text.Grow(len(p.buf) + 512)
	d.Blocks = p.visible(&text)
	if err := p.refuse(text.Bytes(), d.Blocks); err != nil {
		return nil, err
	}
	d.Blocks = p.data(&text, d.Blocks)
	d.Text = text.String()
	d.Index()
	return d, nil
}

// visible writes the lines as blocks.
func (p *page) visible(text *bytes.Buffer) []doc.Block {
	blocks := make([]doc.Block, 0, len(p.lines)+32)
	for _, l := range p.lines {
		if text.Len() > 0 {
			text.WriteByte('\n')
		}
		start := int32(text.Len())
		text.Write(p.buf[l.from:l.to])
		b := doc.Block{Span: doc.Span{Start: start, End: int32(text.Len())}, Kind: l.kind, Level: l.level, Section: l.section}
		switch {
		case !l.label.Empty():
			b.Label = doc.Span{Start: start + l.label.Start, End: start + l.label.End}
		case l.labelLine >= 0:
			b.Label = blocks[l.labelLine].Label
			if b.Label.Empty() {
				b.Label = blocks[l.labelLine].Span
				for b.Label.End > b.Label.Start && (text.Bytes()[b.Label.End-1] == ':' || text.Bytes()[b.Label.End-1] == ' ') {
					b.Label.End--
				}
			}
		}
		blocks = append(blocks, b)
	}
	return blocks
}

// swells says whether the tree of a page would be much larger than the page:
// formatting elements that are never closed are opened again in every block.
func swells(body string) bool {
	open, again, tags := 0, 0, 0
	for {
		i := strings.IndexByte(body, '<')
		if i < 0 || i+2 >= len(body) {
			break
		}
		body = body[i+1:]
		closing := body[0] == '/'
		if closing {
			body = body[1:]
		}
		if c := body[0] | 0x20; c < 'a' || c > 'z' {
			continue
		}
		tags++
		if formatting(body) {
			if closing {
				open = max(open-1, 0)
			} else {
				open++
			}
		}
		again += open
	}
	return again > 8*tags+10000
}

// formatting says whether a tag is of those that the parser opens again
// (HTML Standard, 13.2.4.2).
func formatting(tag string) bool {
	n := 0
	for n < len(tag) && n < 7 && tag[n]|0x20 >= 'a' && tag[n]|0x20 <= 'z' {
		n++
	}
	if n == 0 || n > 6 || n < len(tag) && tag[n] != '>' && tag[n] != ' ' && tag[n] != '\n' && tag[n] != '\t' && tag[n] != '/' {
		return false
	}
	switch strings.ToLower(tag[:n]) {
	case "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u":
		return true
	}
	return false
}

// textOf is an element's text with white space collapsed, to about limit bytes.
func textOf(n *dom.Node, limit int) string {
	var b strings.Builder
	collect(&b, n, limit)
	return strings.Join(strings.Fields(b.String()), " ")
}

func collect(b *strings.Builder, n *dom.Node, limit int) {
	for c := n.FirstChild; c != nil && b.Len() < limit; c = c.NextSibling {
		switch {
		case c.Type == dom.TextNode:
			b.WriteString(c.Data)
		case c.Type == dom.ElementNode && !silent(c):
			collect(b, c, limit)
			if isBlock(c) || c.Data == "br" {
				b.WriteByte(' ')
			}
		}
	}
}
