package html

import (
	"bytes"
	"strings"

	"offers/extract/doc"
	"offers/extract/source/html/jobposting"
	"offers/extract/token"
)

// data writes the Data blocks below the visible text: what the front matter,
// the head, the posting's markup and its links say.
func (p *page) data(text *bytes.Buffer, blocks []doc.Block) []doc.Block {
	shown := text.String()
	for _, f := range p.front {
		blocks = write(text, blocks, f)
	}
	for _, f := range p.facts {
		blocks = write(text, blocks, f)
	}
	if v := clip(p.jobs.published); v != "" {
		blocks = write(text, blocks, fact{"webpage.datePublished", v})
	}
	if own, ok := p.own(); ok {
		if p.jobs.repaired {
			blocks = write(text, blocks, fact{prefix + "syntax", "repaired"})
		}
		for _, f := range own.Facts {
			blocks = write(text, blocks, fact{prefix + f.Key, f.Value})
		}
	}
	return p.writeLinks(text, blocks, shown)
}

// write adds one Data block.
func write(text *bytes.Buffer, blocks []doc.Block, f fact) []doc.Block {
	if n := len(blocks); n > 0 && blocks[n-1].Kind != doc.Data {
		text.WriteString("\n" + doc.Rule)
	}
	if text.Len() > 0 {
		text.WriteByte('\n')
	}
	start := int32(text.Len())
	text.WriteString(f.key)
	label := doc.Span{Start: start, End: int32(text.Len())}
	text.WriteString(": ")
	text.WriteString(f.value)
	return append(blocks, doc.Block{Span: doc.Span{Start: start, End: int32(text.Len())}, Label: label, Kind: doc.Data, Section: -1})
}

// writeLinks adds the targets that the text does not show, each once. What a
// footer alone shows is added where the link says to apply by it.
func (p *page) writeLinks(text *bytes.Buffer, blocks []doc.Block, shown string) []doc.Block {
	if len(p.anchors) == 0 {
		return blocks
	}
	folded, digits := string(token.Fold(nil, shown)), figures(shown)
	posting := string(token.Fold(nil, ownText(blocks, shown)))
	written := map[string]bool{}
	for i := range p.anchors {
		l := &p.anchors[i]
		key := l.key[strings.IndexByte(l.key, '.'):] + " " + strings.ToLower(l.target)
		in := folded
		if l.key == applyKey {
			in = posting
		}
		if !written[key] && !l.visible(in, digits) {
			written[key] = true
			blocks = write(text, blocks, fact{l.key, clip(l.target)})
		}
	}
	return blocks
}

// ownText is the text of the blocks that are no furniture.
func ownText(blocks []doc.Block, shown string) string {
	var b strings.Builder
	for i := range blocks {
		if bl := &blocks[i]; bl.Kind != doc.Furniture && bl.Kind != doc.Data {
			b.WriteString(shown[bl.Start:bl.End])
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// own is the page's own posting among its JobPostings: the one whose title the
// page says. Another job's is not used.
func (p *page) own() (jobposting.Posting, bool) {
	best, share := -1, 0.0
	for i := range p.jobs.list {
		if s := p.agreement(&p.jobs.list[i]); s > share {
			best, share = i, s
		}
	}
	if best >= 0 && share >= 0.5 {
		return p.jobs.list[best], true
	}
	if p.titles() == 1 && (p.shell() || p.headed(words(p.jobs.list[0].Title))) {
		return p.jobs.list[0], true
	}
	return jobposting.Posting{}, false
}

// agreement is the share of a JobPosting's title that the page's own title or
// main heading has, 0 to 1; one at the page's own address agrees.
func (p *page) agreement(job *jobposting.Posting) float64 {
	if job.URL != "" && strings.TrimRight(job.URL, "/") == strings.TrimRight(p.jobs.canonical, "/") {
		return 1
	}
	title := words(job.Title)
	best := overlap(title, words(p.title))
	for i := range p.lines {
		if l := &p.lines[i]; l.kind == doc.Heading && l.level == 1 {
			best = max(best, overlap(title, words(string(p.buf[l.from:l.to]))))
			break
		}
	}
	for _, f := range p.facts {
		if f.key == "meta.og:title" {
			best = max(best, overlap(title, words(f.value)))
		}
	}
	return best
}

// headed says whether some heading of the page has half of the words of title,
// or there are none to have; the first lines and labelled ones ("Intitulé du
// poste : …") count as headings.
func (p *page) headed(title []string) bool {
	heads := 0
	for i := range p.lines {
		l := &p.lines[i]
		if l.kind != doc.Heading && l.kind != doc.Pair && i > 2 {
			continue
		}
		if overlap(title, words(string(p.buf[l.from:l.to]))) >= 0.5 {
			return true
		}
		if heads++; heads == maxHeads {
			break
		}
	}
	return len(title) == 0
}

// maxHeads bounds the headings that a JobPosting's title is compared with.
const maxHeads = 24

// overlap is the share of the words of title that stand in heading.
func overlap(title, heading []string) float64 {
	if len(title) == 0 {
		return 0
	}
	n := 0
	for _, w := range title {
		for _, h := range heading {
			if w == h {
				n++
				break
			}
		}
	}
	return float64(n) / float64(len(title))
}

// words are the folded words of a title, those of one letter and the commonest
// apart.
func words(s string) []string {
	if len(s) > 300 {
		s = s[:300]
	}
	list := strings.FieldsFunc(string(token.Fold(nil, s)), func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r >= 0x80 || r == '+' || r == '#')
	})
	kept := list[:0]
	for _, w := range list {
		switch w {
		case "de", "du", "des", "la", "le", "les", "en", "et", "ou", "un", "une", "au", "the", "of", "and", "for", "in", "to":
		default:
			if len(w) > 1 {
				kept = append(kept, w)
			}
		}
	}
	return kept
}
