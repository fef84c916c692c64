package html

import (
	"strings"

	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"offers/extract/source/html/jobposting"
)

// jobs are the JobPostings of a page.
type jobs struct {
	list      []jobposting.Posting
	repaired  bool // some of their JSON was broken
	published string
	canonical string // the page's own address
	base      string // what its links are relative to, where that is another
}

// maxScripts bounds the JSON-LD scripts that are read, the first ones.
const maxScripts = 64

// head reads what the page says of itself in title, meta, JSON-LD, microdata
// and RDFa.
func (p *page) head(root *dom.Node) {
	var t told
	t.gather(root)
	if t.title != nil {
		p.title = clip(wholeText(t.title))
	}
	p.add("page.title", p.title)
	for _, n := range t.metas {
		name := attr(n, "name")
		if !hasAttr(n, "name") {
			name = attr(n, "property")
		}
		if name != "" {
			p.meta(name, attr(n, "content"))
		}
	}
	for _, n := range t.scripts {
		p.script(wholeText(n))
	}
	p.jobs.list = append(p.jobs.list, jobposting.Markup(root)...)
	if t.canonical != nil && hasAttr(t.canonical, "href") {
		p.jobs.canonical = attr(t.canonical, "href")
	}
	if t.base != nil {
		p.jobs.base = attr(t.base, "href")
	}
	if t.published != nil {
		p.add("time.published", attr(t.published, "datetime"))
	}
}

// told are the elements in which a page says something of itself.
type told struct {
	title, canonical, base, published *dom.Node // the first such
	metas, scripts                    []*dom.Node
}

// gather finds them below n, in one pass over the page.
func (t *told) gather(n *dom.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == dom.ElementNode {
			t.element(c)
			t.gather(c)
		}
	}
}

func (t *told) element(n *dom.Node) {
	switch n.DataAtom {
	case atom.Title:
		first(&t.title, n, true)
	case atom.Meta:
		if hasAttr(n, "content") {
			t.metas = append(t.metas, n)
		}
	case atom.Script:
		if strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") {
			t.scripts = append(t.scripts, n)
		}
	case atom.Link:
		first(&t.canonical, n, attr(n, "rel") == "canonical")
	case atom.Base:
		first(&t.base, n, hasAttr(n, "href"))
	case atom.Time:
		class := attr(n, "class")
		first(&t.published, n, hasAttr(n, "datetime") && (hasAttr(n, "pubdate") || hasToken(class, "published") || hasToken(class, "entry-date")))
	}
}

// first keeps n where it is the first that fits.
func first(kept **dom.Node, n *dom.Node, fits bool) {
	if *kept == nil && fits {
		*kept = n
	}
}

// wholeText is the text of an element as it stands.
func wholeText(n *dom.Node) string {
	if c := n.FirstChild; c != nil && c == n.LastChild && c.Type == dom.TextNode {
		return c.Data
	}
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == dom.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}

// script reads one JSON-LD script.
func (p *page) script(text string) {
	if p.scripts++; p.scripts > maxScripts {
		return
	}
	s := jobposting.JSON(text)
	p.jobs.list = append(p.jobs.list, s.Postings...)
	p.jobs.repaired = p.jobs.repaired || s.Repaired && len(s.Postings) > 0
	if p.jobs.published == "" {
		p.jobs.published = s.Published
	}
}

// meta reads one meta element.
func (p *page) meta(name, content string) {
	switch name = strings.ToLower(name); name {
	case "og:title":
		if !p.said(content) {
			p.add("meta.og:title", content)
		}
	case "description", "og:description":
		if !p.said(content) {
			p.add("meta.description", content)
		}
	case "author", "og:site_name", "article:published_time":
		p.add("meta."+name, content)
	case "og:url":
		if p.jobs.canonical == "" {
			p.jobs.canonical = content
		}
	case "date", "pubdate", "dc.date", "dcterms.date", "dcterms.created", "dcterms.issued", "publication_date":
		p.add("meta.date", content)
	}
}

// said says whether a fact has the value already.
func (p *page) said(value string) bool {
	value = clip(value)
	for _, f := range p.facts {
		if f.value == value {
			return true
		}
	}
	return false
}

// maxFacts bounds the facts of a page, maxFact the bytes of each.
const (
	maxFacts = 200
	maxFact  = 500
)

func (p *page) add(key, value string) {
	if value = clip(value); value != "" && len(p.facts) < maxFacts {
		p.facts = append(p.facts, fact{key, value})
	}
}

// clip makes one line of at most maxFact bytes of a value.
func clip(s string) string {
	if len(s) > 8*maxFact {
		s = s[:8*maxFact]
	}
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "")), " ")
	if len(s) > maxFact {
		s = strings.ToValidUTF8(s[:maxFact], "")
	}
	return s
}
