package html

import (
	"html"
	"strings"

	"offers/extract/token"
)

// leastDescription is the length in bytes below which a description says no
// more than the facts beside it.
const leastDescription = 80

// describe puts the description of the page's JobPosting where its text is
// missing: pages that a script draws show nothing else.
func (p *page) describe() {
	own, ok := p.own()
	if !ok || len(own.Description) < leastDescription {
		return
	}
	text := own.Description
	if strings.Contains(text, "&lt;") {
		text = html.UnescapeString(text)
	}
	shown := int32(0)
	for _, l := range p.lines {
		shown += l.to - l.from
	}
	if int(shown) > len(text) {
		return
	}
	inner, ok := tree(text)
	if !ok || len(inner.lines) == 0 {
		return
	}
	if first := inner.lines[0]; strings.Contains(p.folded(), string(token.Fold(nil, string(inner.buf[first.from:min(first.to, first.from+60)])))) {
		return
	}
	lines, bytes := int32(len(p.lines)), int32(len(p.buf))
	p.buf = append(p.buf, inner.buf...)
	for _, l := range inner.lines {
		l.from, l.to = l.from+bytes, l.to+bytes
		if l.labelLine >= 0 {
			l.labelLine += lines
		}
		if l.section >= 0 {
			l.section += lines
		}
		p.lines = append(p.lines, l)
	}
}

// folded is the folded text of the lines.
func (p *page) folded() string {
	var b []byte
	for _, l := range p.lines {
		b = append(token.Fold(b, string(p.buf[l.from:l.to])), '\n')
	}
	return string(b)
}
