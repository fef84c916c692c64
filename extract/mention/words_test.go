package mention

import (
	"testing"

	"offers/extract/doc"
)

// TestWords asks for words and phrases, marks among them, at the first token.
func TestWords(t *testing.T) {
	some, more := wordsOf("le des eme"), phrasesOf("a partir de", "a partir", "+ de", "+", "jusqu ' a")
	r := newReader()
	for _, c := range []struct {
		text  string
		among bool
		end   int
	}{
		{"le", true, 0},
		{"Dès", true, 0},
		{"ème", true, 0},
		{"les", false, 0},
		{"'", false, 0},
		{"à partir de 3", false, 3},
		{"À partir du 3", false, 2},
		{"à part", false, 0},
		{"+ de 3", false, 2},
		{"+3", false, 1},
		{"jusqu’à", false, 3},
		{"jusqu'", false, 0},
		{"", false, 0},
	} {
		d := &doc.Doc{Text: c.text, Blocks: []doc.Block{{Span: doc.Span{End: int32(len(c.text))}}}}
		r.text.Scan(d, r.words)
		r.p.Text = &r.text
		if among, end := r.p.among(0, some), r.p.anyOf(0, more); among != c.among || end != c.end {
			t.Errorf("%q: %v and %d, want %v and %d", c.text, among, end, c.among, c.end)
		}
	}
}

// TestOpeners sees to it that what can begin an amount or a length has a class
// that starts their form.
func TestOpeners(t *testing.T) {
	r := newReader()
	for _, c := range []struct {
		forms []Form
		lists []*phrases
	}{
		{amounts, []*phrases{roughly, leads[0].words, leads[1].words, leads[2].words}},
		{durations, []*phrases{lengthBounds.least, lengthBounds.most}},
	} {
		for _, list := range c.lists {
			for _, phrases := range list {
				for _, phrase := range phrases {
					r.read(phrase[0].text)
					if r.p.Text = &r.text; r.p.class[0]&c.forms[0].Starts == 0 {
						t.Errorf("no %s starts at %q", c.forms[0].Kind, phrase[0].text)
					}
				}
			}
		}
	}
}
