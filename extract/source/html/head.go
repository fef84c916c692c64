package html

import (
	"strings"

	"github.com/PuerkitoBio/goquery"

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
func (p *page) head(d *goquery.Document) {
	p.title = clip(d.Find("title").First().Text())
	p.add("page.title", p.title)
	d.Find("meta[content]").Each(func(_ int, s *goquery.Selection) {
		name := s.AttrOr("name", s.AttrOr("property", ""))
		if name == "" {
			return
		}
		p.meta(name, s.AttrOr("content", ""))
	})
	d.Find("script[type]").Each(func(_ int, s *goquery.Selection) {
		if strings.Contains(strings.ToLower(s.AttrOr("type", "")), "ld+json") {
			p.script(s.Text())
		}
	})
	p.jobs.list = append(p.jobs.list, jobposting.Markup(d.Nodes[0])...)
	p.jobs.canonical = d.Find("link[rel=canonical]").First().AttrOr("href", p.jobs.canonical)
	p.jobs.base = d.Find("base[href]").First().AttrOr("href", "")
	d.Find("time[datetime]").EachWithBreak(func(_ int, s *goquery.Selection) bool {
		class := s.AttrOr("class", "")
		_, pubdate := s.Attr("pubdate")
		if pubdate || hasToken(class, "published") || hasToken(class, "entry-date") {
			p.add("time.published", s.AttrOr("datetime", ""))
			return false
		}
		return true
	})
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
