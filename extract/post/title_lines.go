package post

import (
	"strings"

	"offers/extract/doc"
)

// The lines that a title is looked for in. A line is read when a step first
// asks for it, and trimmed once.

// line is a block, or several that one title was wrapped over.
type line struct {
	doc.Span
	block int32
	seen  int16 // index in titles.seen, plus one
	kind  doc.Kind
	level uint8
}

// seen is what is known of a line that some step has looked at.
type seen struct {
	whole   phrase
	kept    trimmed
	trimmed bool // kept is known
}

// trimmed is the part of a stretch that can be a title, if ok.
type trimmed struct {
	doc.Span
	phrase
	ok bool
}

// headBlocks is how many visible blocks a posting's title stands in, at most.
const headBlocks = 24

// collect lists the visible blocks that can hold a title, up to so many.
func (t *titles) collect(most int) {
	for ; t.next < len(t.Doc.Blocks) && len(t.lines) < most; t.next++ {
		bl := &t.Doc.Blocks[t.next]
		switch bl.Kind {
		case doc.Pair:
			if t.next > 6 || !bl.Contains(bl.Label) || !t.opener(bl.Label) || !announced(t.read(bl.Label)) {
				continue
			}
			t.add(bl, tableValue(t.Doc, bl))
		case doc.Heading, doc.Paragraph, doc.Item:
			t.add(bl, bl.Span)
		}
	}
}

func (t *titles) add(bl *doc.Block, s doc.Span) {
	t.lines = append(t.lines, line{Span: linkText(t.Doc, s), block: int32(t.next), kind: bl.Kind, level: bl.Level})
}

// tableValue is the value of a pair whose label is a cell of a table: what
// announces a title with no mark behind it does not belong to its line.
func tableValue(d *doc.Doc, bl *doc.Block) doc.Span {
	if bl.Label.End < bl.End && d.Text[bl.Label.End] == '\t' {
		return doc.Span{Start: bl.Label.End + 1, End: bl.End}
	}
	return bl.Span
}

// linkText is the text of the link of Markdown that is all of a line, or the
// line: "[Développeuse](https://…)".
func linkText(d *doc.Doc, s doc.Span) doc.Span {
	q := d.Quote(s)
	if q == "" || q[0] != '[' {
		return s
	}
	at := strings.Index(q, "](http")
	if at < 0 || strings.IndexByte(q[at:], ')') != len(q)-at-1 {
		return s
	}
	return doc.Span{Start: s.Start + 1, End: s.Start + int32(at)}
}

// opener says whether the first token of a label is a word that can open an
// announcement. Most are none, and need not be read.
func (t *titles) opener(label doc.Span) bool {
	i := t.At(label.Start)
	return i < len(t.Tok) && known(t.reader.lists, t.Folded(i), t.Tok[i].Hash, 0, 0).one&opener != 0
}

// announced says whether a label only announces the posting, so that its value
// is a title rather than a particular: "Mission de service civique". What
// "Missions" stands before are tasks.
func announced(label phrase) bool {
	w, _ := label.leading()
	kind := w.fold == "contrat" && len(label.words) == 1 // "Contrat : CDD de 6 mois"
	return w.one&opener != 0 && w.fold != "missions" && !kind && generic(label)
}

// text is line i as it stands.
func (t *titles) text(i int) string { return t.Doc.Quote(t.lines[i].Span) }

// read is a stretch in words.
func (t *titles) read(s doc.Span) phrase { return t.reader.readOf(&t.Text, s) }

// look is line i in words, read when a step first asks for it.
func (t *titles) look(i int) phrase {
	l := &t.lines[i]
	if l.seen == 0 {
		t.seen = append(t.seen, seen{whole: t.read(l.Span)})
		l.seen = int16(len(t.seen))
	}
	return t.seen[l.seen-1].whole
}

// trimmed is the part of line i that can be a title.
func (t *titles) trimmed(i int) trimmed {
	if len(t.text(i)) > longest {
		return trimmed{}
	}
	whole := t.look(i)
	s := &t.seen[t.lines[i].seen-1]
	if !s.trimmed {
		s.kept, s.trimmed = t.trim(t.lines[i].Span, whole), true
	}
	return s.kept
}

// longest is how many bytes a title and what announces it may have.
const longest = 600

// trimmedSpan is the part of a stretch that can be a title.
func (t *titles) trimmedSpan(s doc.Span) trimmed {
	if s.End-s.Start <= longest {
		return t.trim(s, t.read(s))
	}
	return trimmed{}
}

func (t *titles) trim(s doc.Span, whole phrase) (k trimmed) {
	kept := trimTitle(whole)
	if kept.text == "" {
		return k
	}
	s.Start += int32(strings.Index(whole.text, kept.text))
	s.End = s.Start + int32(len(kept.text))
	return trimmed{s, kept, possible(kept) && (marked(kept) || !t.mentioned(s))}
}

// wrappedLines is how many lines one title may go over.
const wrappedLines = 3

// wrapped is what can be a title of line i and of those it goes on in.
func (t *titles) wrapped(i int) trimmed {
	k, s := t.trimmed(i), t.lines[i].Span
	for z := i + 1; z < min(len(t.lines), i+wrappedLines) && t.goesOn(z-1, z); z++ {
		s.End = t.lines[z].End
		joined := t.trimmedSpan(s)
		if !joined.ok {
			break
		}
		k = joined
	}
	return k
}

// goesOn says whether a title wrapped behind line a goes on in line z.
func (t *titles) goesOn(a, z int) bool {
	const most = 120 // bytes
	above, below := t.lines[a], t.lines[z]
	x, y := t.text(a), t.text(z)
	if below.block != above.block+1 || below.kind != above.kind || below.level != above.level || len(y) > most || strings.HasSuffix(x, ".") || strings.HasSuffix(x, ":") || strings.HasSuffix(y, ":") {
		return false
	}
	if strings.ContainsFunc(t.Doc.Text[above.End:below.Start], func(r rune) bool { return r >= 0x2190 }) {
		return false // a sign opens line z: "👉 CDI 42 h"
	}
	if strings.HasSuffix(x, "-") || strings.HasSuffix(x, ",") {
		return true
	}
	p, next := t.look(a), t.look(z)
	if w := p.words; len(w) > 0 && w[len(w)-1].is(hanging) || len(w) < 4 && len(next.words) > 1 && next.words[0].is(hanging) {
		return true
	}
	const full = 40 // columns: a shorter line was not wrapped
	return len(x) >= full && !strings.HasSuffix(x, ")") && len(next.words) < 9 && !marked(p) &&
		!generic(next) && !section(next) && !body(next) && !clause(next.words) && !t.mentioned(below.Span)
}
