package mention

import (
	"strings"
	"testing"

	"offers/extract/doc"
)

// TestFinder asks for names twice, and again when a mention has taken a word of
// them; and for more of them than a finder keeps.
func TestFinder(t *testing.T) {
	r := newReader()
	for text, want := range map[string][2]string{
		"Aix en Provence":      {"Aix en Provence", "Aix"},
		"Saint-Denis":          {"Saint-Denis", ""},
		"Villeneuve Dʼascq":    {"Villeneuve Dʼascq", "Villeneuve"},
		"Boulogne-Billancourt": {"Boulogne-Billancourt", "Boulogne"},
		"Poste":                {"", ""},
	} {
		p := r.prepared(text)
		for range 2 {
			if got := p.quoted(0); got != want[0] {
				t.Errorf("%q: name %q, want %q", text, got, want[0])
			}
		}
		p.Set.Owner[len(p.Tok)-1] = 0
		if len(p.Tok) == 1 {
			continue
		}
		if got := p.quoted(0); got != want[1] {
			t.Errorf("%q without its last word: name %q, want %q", text, got, want[1])
		}
	}
	p := r.prepared(strings.Repeat("Saint-Denis, ", 2*mostNames))
	for range 2 {
		for i := range p.Tok {
			if got := p.quoted(i); p.is(i, town) && got != "Saint-Denis" && got != "Denis" {
				t.Fatalf("token %d: name %q", i, got)
			}
		}
	}
	if len(p.names) > 2*mostNames {
		t.Errorf("%d names kept", len(p.names))
	}
}

// prepared is a parser that is ready to read the text.
func (r *reader) prepared(text string) *Parser {
	d := &doc.Doc{Text: text, Blocks: []doc.Block{{Span: doc.Span{End: int32(len(text))}, Kind: doc.Paragraph, Section: -1}}}
	r.text.Scan(d, r.words)
	r.p.Text, r.p.Set = &r.text, &r.set
	r.set.reset(len(r.text.Tok))
	r.p.classify()
	r.p.finder.reset(len(r.text.Tok))
	return &r.p
}

// quoted is the name that begins at token i, "" for none.
func (p *Parser) quoted(i int) string {
	n, ok := p.nameAt(i)
	if !ok {
		return ""
	}
	return p.Quote(n.from, n.to)
}
