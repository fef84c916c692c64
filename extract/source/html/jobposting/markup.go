package jobposting

import (
	"strings"

	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Markup reads the JobPostings that a page holds as microdata or RDFa.
func Markup(root *dom.Node) []Posting {
	var m markup
	m.search(root)
	return m.postings
}

type markup struct {
	postings []Posting
	visits   int // elements and texts read for values
}

// maxVisits bounds the work on values that hold one another.
const maxVisits = 1 << 20

func (m *markup) search(n *dom.Node) {
	if n.Type == dom.ElementNode && len(m.postings) < maxPostings {
		if scope(n) && (isName(attr(n, "itemtype"), "JobPosting") || isName(attr(n, "typeof"), "JobPosting")) {
			o := object{}
			m.fill(n, o, 0)
			m.postings = append(m.postings, flatten(o))
			return
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		m.search(c)
	}
}

// scope says whether an element describes a thing of its own.
func scope(n *dom.Node) bool { return has(n, "itemscope") || has(n, "typeof") }

// fill collects the properties below n into o.
func (m *markup) fill(n *dom.Node, o object, depth int) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type != dom.ElementNode {
			continue
		}
		names := attr(c, "itemprop")
		if names == "" {
			names = attr(c, "property")
		}
		switch {
		case names != "" && scope(c) && depth < maxDepth:
			inner := object{}
			m.fill(c, inner, depth+1)
			if len(inner) == 0 { // a thing in words
				add(o, names, m.value(c, names))
			} else {
				add(o, names, inner)
			}
		case scope(c) && names == "":
			// another thing, which is no property of this one
		case names != "":
			if names != "description" || o[names] == nil {
				add(o, names, m.value(c, names))
			}
			m.fill(c, o, depth)
		default:
			m.fill(c, o, depth)
		}
	}
}

// add appends a value under each of the names; a prefix ("schema:title") goes.
func add(o object, names string, v any) {
	for _, name := range strings.Fields(names) {
		name = name[strings.LastIndexAny(name, ":/#")+1:]
		if l, ok := o[name].([]any); ok {
			o[name] = append(l, v)
		} else {
			o[name] = []any{v}
		}
	}
}

// value is what a property's element says (HTML Standard, 5.2.4).
func (m *markup) value(n *dom.Node, names string) string {
	for _, key := range [...]string{"content", "datetime", "value"} {
		if has(n, key) {
			return attr(n, key)
		}
	}
	if names == "url" || names == "sameAs" {
		if v := attr(n, "href"); v != "" {
			return v
		}
	}
	limit := 4 * maxValue
	if names == "description" {
		limit = 1 << 20
	}
	var b strings.Builder
	m.collect(&b, n, limit)
	return b.String()
}

func (m *markup) collect(b *strings.Builder, n *dom.Node, limit int) {
	for c := n.FirstChild; c != nil && b.Len() < limit && m.visits < maxVisits; c = c.NextSibling {
		m.visits++
		switch {
		case c.Type == dom.TextNode:
			b.WriteString(c.Data)
		case c.Type == dom.ElementNode && c.DataAtom != atom.Script && c.DataAtom != atom.Style:
			m.collect(b, c, limit)
			b.WriteByte(' ')
		}
	}
}

func attr(n *dom.Node, key string) string {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return n.Attr[i].Val
		}
	}
	return ""
}

func has(n *dom.Node, key string) bool {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return true
		}
	}
	return false
}
