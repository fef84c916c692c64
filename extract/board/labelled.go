package board

import (
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
func (b *Board) Labelled(r cue.Role) (all []Value) {
	if len(b.hitsOf(r)) == 0 {
		return nil
	}
	for w := Visible; w <= PageData; w++ {
		for i := range b.Doc.Blocks {
			bl := &b.Doc.Blocks[i]
			if WitnessOf(bl.Kind) != w {
				continue
			}
			if v, ok := b.labelled(int32(i), r); ok {
				v.Witness = w
				all = append(all, v)
			}
		}
	}
	return all
}

// labelled is the value of a block's label when that is a phrase of the role.
// The phrase must be nearly all of the label: "référence" is one, "vos
// références clients" is another label.
func (b *Board) labelled(block int32, r cue.Role) (Value, bool) {
	bl := &b.Doc.Blocks[block]
	if bl.Label.Empty() {
		return Value{}, false
	}
	from, to := b.Tokens(bl.Label)
	lo, hi := b.HitsBetween(int32(from), int32(to))
	for h := lo; h < hi; h++ {
		hit := b.Hits[h]
		if b.Cues.Rules[hit.Rule].Role != r || b.heard(int32(from), hit.From)+b.heard(hit.To, int32(to)) > 1 {
			continue
		}
		if span, ok := b.valueOf(block); ok {
			return Value{Hit: int32(h), Block: block, Span: span}, true
		}
	}
	return Value{}, false
}

// valueOf is what a labelled block holds behind its label and the mark that
// shuts it.
func (b *Board) valueOf(block int32) (doc.Span, bool) {
	bl := &b.Doc.Blocks[block]
	from, to := int(b.First[block]), int(b.First[block+1])
	for from < to && (b.Tok[from].Start < bl.Label.End && bl.Label.Start >= bl.Start || b.Tok[from].Kind == token.Mark && opens(rune(b.Tok[from].Val))) {
		from++
	}
	for to > from && b.Tok[to-1].Kind == token.Mark && shuts(rune(b.Tok[to-1].Val)) {
		to--
	}
	if from >= to {
		return doc.Span{}, false
	}
	return b.Text.Span(from, to), true
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
	for i := range b.Doc.Blocks {
		if bl := &b.Doc.Blocks[i]; bl.Kind == doc.Data && b.Doc.Quote(bl.Label) == key {
			return b.valueOf(int32(i))
		}
	}
	return doc.Span{}, false
}
