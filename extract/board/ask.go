package board

import (
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/token"
	"offers/schema"
)

// The questions that rooms ask of the words around a term or in a block.

// Near says whether a phrase of a role stands in the sentence of a term.
func (b *Board) Near(t Term, r cue.Role) bool {
	hit := b.Hits[t.Hit]
	lo, hi := b.HitsIn(t.Block)
	for _, h := range b.Hits[lo:hi] {
		if b.Cues.RoleOf(h) == r && b.Tok[h.From].Sentence == b.Tok[hit.From].Sentence {
			return true
		}
	}
	return false
}

// Says says whether a block holds a phrase of a role.
func (b *Board) Says(block int32, r cue.Role) bool {
	lo, hi := b.HitsIn(block)
	for _, h := range b.Hits[lo:hi] {
		if b.Cues.RoleOf(h) == r {
			return true
		}
	}
	return false
}

// LabelSays says whether a block has a label that holds a phrase of a role.
func (b *Board) LabelSays(block int32, r cue.Role) bool {
	if b.labelAt[block] < 0 {
		return false
	}
	l := &b.labels[b.labelAt[block]]
	for _, h := range b.Hits[l.lo:l.hi] {
		if b.Cues.RoleOf(h) == r {
			return true
		}
	}
	return false
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
