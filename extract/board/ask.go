package board

import (
	"cmp"
	"slices"

	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/token"
	"offers/schema"
)

// The questions that rooms ask of the words around a term or in a block.

// Near says whether a phrase of a role stands in the sentence of a term.
func (b *Board) Near(t Term, r cue.Role) bool {
	sentence := func(hit, of int32) int { return cmp.Compare(b.Tok[b.Hits[hit].From].Sentence, of) }
	_, near := slices.BinarySearchFunc(b.within(r, b.First[t.Block], b.First[t.Block+1]), b.Tok[b.Hits[t.Hit].From].Sentence, sentence)
	return near
}

// Says says whether a block holds a phrase of a role.
func (b *Board) Says(block int32, r cue.Role) bool {
	return len(b.within(r, b.First[block], b.First[block+1])) > 0
}

// LabelSays says whether a block has a label that holds a phrase of a role.
func (b *Board) LabelSays(block int32, r cue.Role) bool {
	if b.labelAt[block] < 0 {
		return false
	}
	l := &b.labels[b.labelAt[block]]
	return len(b.within(r, l.from, l.to)) > 0
}

// within is the phrases of a role that begin in the tokens from up to, but not
// with, to, as HitsOf has them: a block may be all of a posting, so that nobody
// may look through its phrases for each of them.
func (b *Board) within(r cue.Role, from, to int32) []int32 {
	hits := b.HitsOf(r)
	at := func(hit, token int32) int { return cmp.Compare(b.Hits[hit].From, token) }
	lo, _ := slices.BinarySearchFunc(hits, from, at)
	hi, _ := slices.BinarySearchFunc(hits[lo:], to, at)
	return hits[lo : lo+hi]
}

// AtTop says whether a block is one of the first lines of the posting, where its
// tags stand, be it under a heading that names the employer.
func (b *Board) AtTop(block int32) bool {
	const most = 12 // blocks
	kind := b.Doc.Blocks[block].Kind
	return block < most && kind != doc.Data && kind != doc.Furniture
}

// InHead says whether a block belongs to the posting's head: the title and the
// lines under it, before the first section.
func (b *Board) InHead(block int32) bool {
	return b.AtTop(block) && b.Doc.Opens(block)
}

// Parts says whether token i is a mark that parts the entries of a line: "Lille ·
// CDI · 35 h".
func (b *Board) Parts(i int32) bool {
	t := &b.Tok[i]
	return t.IsMark('-') && !t.Is(token.Glued) || t.IsMark('|') || t.IsMark('·') || t.IsMark('•')
}

// Evident is where the words stand that say a field, ok false when no room has
// taken it yet.
func (b *Board) Evident(path schema.Path) (doc.Span, bool) {
	for i := range b.said {
		if b.said[i].path == path {
			return b.said[i].span, true
		}
	}
	return doc.Span{}, false
}

// LeadIn is the block that ends with a colon before a block, or before the list
// that the block is an entry of: "Vous avez :". It is looked for over some
// entries only, for one list can hold thousands.
func (b *Board) LeadIn(block int32) (before int32, ok bool) {
	const most = 12 // entries
	blocks := b.Doc.Blocks
	for n := 0; n < most && block > 0 && blocks[block].Kind == doc.Item && blocks[block-1].Kind == doc.Item; n++ {
		block--
	}
	before = block - 1
	return before, block > 0 && b.First[before] < b.First[block] && b.Tok[b.First[block]-1].IsMark(':')
}
