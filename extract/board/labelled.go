package board

import (
	"slices"

	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/token"
)

// A Value is what stands behind a label: "Référence : 2025-114".
type Value struct {
	Hit     int32 // the label's phrase
	Block   int32
	Witness Witness
	doc.Span
}

// Labelled are the values of the pairs whose label is a phrase of a role, the
// better witness first, then in text order; and of "phrase : value" inside a
// line.
func (b *Board) Labelled(r cue.Role) []Value {
	if len(b.HitsOf(r)) == 0 {
		return nil
	}
	first := len(b.values)
	for w := Visible; w <= PageData; w++ {
		for i := range b.labels {
			l := &b.labels[i]
			if WitnessOf(b.Doc.Blocks[l.block].Kind) != w {
				continue
			}
			if v, ok := b.labelled(l, r); ok {
				v.Witness = w
				b.values = append(b.values, v)
			}
		}
	}
	return slices.Clip(b.values[first:])
}

// LabelledIn is the value of a block whose label is a phrase of a role.
func (b *Board) LabelledIn(block int32, r cue.Role) (Value, bool) {
	if i := b.labelAt[block]; i >= 0 {
		return b.labelled(&b.labels[i], r)
	}
	return Value{}, false
}

// label is a block's label: its tokens, and the hits that begin in it.
type label struct {
	block    int32
	from, to int32
	lo, hi   int32
	sentence int32 // that its value begins in
}

// findLabels fills b.labels, in the order of the blocks, labelAt and data.
func (b *Board) findLabels() {
	n := len(b.Doc.Blocks)
	b.labels, b.labelAt, b.data = b.labels[:0], slices.Grow(b.labelAt[:0], n)[:n], n
	for i := range b.Doc.Blocks {
		bl := &b.Doc.Blocks[i]
		if bl.Kind == doc.Data {
			b.data = min(b.data, i)
		}
		if bl.Label.Empty() {
			b.labelAt[i] = -1
			continue
		}
		from, to := b.Tokens(bl.Label)
		lo, hi := b.HitsBetween(int32(from), int32(to))
		b.labelAt[i] = int32(len(b.labels))
		l := label{block: int32(i), from: int32(from), to: int32(to), lo: int32(lo), hi: int32(hi)}
		if v, ok := b.valueOf(int32(i)); ok {
			l.sentence = b.Tok[b.At(v.Start)].Sentence
		}
		b.labels = append(b.labels, l)
	}
}

// labelled is the value of a label that is a phrase of the role. The phrase
// must be nearly all of the label: "référence" is one, "vos références clients"
// is another label.
func (b *Board) labelled(l *label, r cue.Role) (Value, bool) {
	for h := l.lo; h < l.hi; h++ {
		hit := b.Hits[h]
		if b.Cues.RoleOf(hit) != r || b.heard(l.from, hit.From)+b.heard(hit.To, l.to) > 1 {
			continue
		}
		if span, ok := b.valueOf(l.block); ok {
			return Value{Hit: h, Block: l.block, Span: span}, true
		}
	}
	return Value{}, false
}

// valueOf is what a labelled block holds behind its label and the mark that
// shuts it.
func (b *Board) valueOf(block int32) (doc.Span, bool) {
	bl := &b.Doc.Blocks[block]
	from, to := int(b.First[block]), int(b.First[block+1])
	for from < to && b.Tok[from].Start < bl.Label.End && bl.Label.Start >= bl.Start {
		from++
	}
	for n := b.opening(from, to); n > 0; n = b.opening(from, to) {
		from += n
	}
	for n := b.closing(from, to); n > 0; n = b.closing(from, to) {
		to -= n
	}
	if from >= to {
		return doc.Span{}, false
	}
	return b.Text.Span(from, to), true
}

// opening is how many tokens at from stand between a label and its value: a
// mark, or a tag that Markdown may hold ("<b>Employer:</b> Sillon").
func (b *Board) opening(from, to int) int {
	if from < to && b.Tok[from].Kind == token.Mark && opens(rune(b.Tok[from].Val)) {
		return 1
	}
	return b.tag(from, to)
}

// closing is how many tokens before to stand behind a value and are no part of
// it.
func (b *Board) closing(from, to int) int {
	if to > from && b.Tok[to-1].Kind == token.Mark && shuts(rune(b.Tok[to-1].Val)) {
		return 1
	}
	for _, n := range [...]int{3, 4} { // "<br>", "</p>"
		if to-n >= from && b.tag(to-n, to) == n {
			return n
		}
	}
	return 0
}

// tag is how many tokens the plain tag at token from has, 0 for none.
func (b *Board) tag(from, to int) int {
	if from >= to || !b.Tok[from].IsMark('<') {
		return 0
	}
	i := from + 1
	if i < to && b.Tok[i].IsMark('/') {
		i++
	}
	if i+1 < to && b.Tok[i].Kind == token.Letters && b.Tok[i+1].IsMark('>') {
		return i + 2 - from
	}
	return 0
}

// opens says whether a mark can stand between a label and its value.
func opens(r rune) bool { return r == ':' || r == '*' || r == '-' || r == '|' || r == '"' || r == '=' }

// shuts says whether a mark can stand behind a value and is no part of it.
func shuts(r rune) bool { return r == '*' || r == '"' || r == '|' || r == ',' || r == ';' }

// heard counts the words between two tokens.
func (b *Board) heard(from, to int32) (n int) {
	for i := from; i < to; i++ {
		if b.Tok[i].Kind != token.Mark && b.Tok[i].End-b.Tok[i].Start > 2 {
			n++
		}
	}
	return n
}

// Datum is the value that a page's own data give for a key, as the HTML
// reader names it: "jobposting.baseSalary.minValue".
func (b *Board) Datum(key string) (doc.Span, bool) {
	if i := b.DatumBlock(key); i >= 0 {
		return b.valueOf(i)
	}
	return doc.Span{}, false
}

// FirstData is the first block of the page's own data, or how many blocks there
// are where it has none.
func (b *Board) FirstData() int { return b.data }

// DatumBlock is the block of the page's own data that gives a key, -1 for none.
func (b *Board) DatumBlock(key string) int32 {
	for i := b.data; i < len(b.Doc.Blocks); i++ {
		if bl := &b.Doc.Blocks[i]; bl.Kind == doc.Data && b.Doc.Quote(bl.Label) == key {
			return int32(i)
		}
	}
	return -1
}
