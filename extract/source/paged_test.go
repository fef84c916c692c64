package source

import (
	"testing"

	"offers/extract/doc"
	"offers/extract/source/pdf"
)

func TestPaged(t *testing.T) {
	d := paged(pdf.Document{
		Pages: 2,
		Lines: []pdf.Line{
			{Text: "Relieur", Page: 1, Size: 18, Start: true},
			{Text: "Durée : 6 mois", Page: 1, Size: 10, Gap: 1},
			{Text: "Vous travaillez à l'atelier, où la restauration des ouvrages se fait à la", Page: 1, Size: 10, Gap: 1, Wraps: true},
			{Text: "page 1", Page: 1, Size: 8, Furniture: true},
			{Text: "main.", Page: 2, Size: 10, Start: true},
			{Text: "Lieu\tBrest", Page: 2, Size: 10, Gap: 1},
		},
		Links: []pdf.Link{{Page: 2, URI: "mailto:atelier@example.org?subject=stage"}, {Page: 2, URI: "mailto:atelier@example.org"}, {Page: 2, URI: "https://example.org"}},
	})
	want := []struct {
		kind doc.Kind
		text string
		page int32
	}{
		{doc.Heading, "Relieur", 1},
		{doc.Pair, "Durée : 6 mois", 1},
		{doc.Paragraph, "Vous travaillez à l'atelier, où la restauration des ouvrages se fait à la\n\fmain.", 1},
		{doc.Furniture, "page 1", 1},
		{doc.Pair, "Lieu\tBrest", 2},
		{doc.Data, "link.mailto: atelier@example.org", 2},
	}
	if len(d.Blocks) != len(want) {
		t.Fatalf("%d blocks, want %d: %q", len(d.Blocks), len(want), d.Text)
	}
	for i, b := range d.Blocks {
		if w := want[i]; b.Kind != w.kind || d.Quote(b.Span) != w.text || b.Page != w.page {
			t.Errorf("block %d: kind %d, page %d, %q, want %+v", i, b.Kind, b.Page, d.Quote(b.Span), w)
		}
	}
	checkBlocks(t, d)
}
