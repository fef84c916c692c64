package post

import (
	"strings"

	"offers/extract/board"
	"offers/extract/cue"
)

// reference takes the posting's number: what stands behind such a label and
// has a digit or is one word.
func reference(b *board.Board) {
	for _, v := range b.Labelled(cue.ReferenceLabel) {
		text := b.Doc.Quote(v.Span)
		if len(text) > 60 || len(strings.Fields(text)) > 6 || !strings.ContainsAny(text, "0123456789") && strings.Contains(text, " ") {
			continue
		}
		b.Record.Reference = text
		b.Say(v.Span, b.Rule(v.Hit).Name(), "stated", "/reference")
		return
	}
}
