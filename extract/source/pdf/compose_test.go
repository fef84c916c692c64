package pdf

import (
	"context"
	"strings"
	"testing"
)

// spell is a line of signs along a direction, each half its size wide.
func spell(text string, x, y, dx, dy, size float64) (signs []Sign) {
	for _, c := range text {
		signs = append(signs, Sign{X: x, Y: y, DX: dx, DY: dy, Width: size / 2, Size: size, Text: string(c)})
		x, y = x+dx*size/2, y+dy*size/2
	}
	return signs
}

func TestComposer(t *testing.T) {
	one := Found{X1: 595, Y1: 842, Links: []string{"mailto:rh@example.org"}}
	one.Signs = append(one.Signs, spell("Stage M2", 72, 700, 1, 0, 18)...)
	one.Signs = append(one.Signs, spell("à Laval\u00a0!", 72, 660, 1, 0, 10)...)
	one.Signs = append(one.Signs, spell("hors", 72, 900, 1, 0, 10)...)
	two := Found{X1: 595, Y1: 842, Signs: spell("de biais", 100, 100, 0, 1, 10)}
	var c Composer
	c.Add(one)
	c.Add(two)
	doc, err := c.Document()
	if got, want := textOf(doc.Lines), "Stage M2|à Laval !|de biais"; err != nil || got != want {
		t.Errorf("got %q, %v, want %q", got, err, want)
	}
	if doc.Pages != 2 || len(doc.Links) != 1 || doc.Links[0] != (Link{1, "mailto:rh@example.org"}) || doc.Lines[2].Page != 2 || doc.Lines[0].Size != 18 {
		t.Errorf("got %+v", doc)
	}
}

func TestComposerJudges(t *testing.T) {
	for text, want := range map[string]string{"": NoText, "a\ufffd\ufffdb\ufffd": UnmappableFonts, "\x01\x02": NoText} {
		var c Composer
		c.Add(Found{X1: 595, Y1: 842, Signs: spell(text, 72, 700, 1, 0, 10)})
		_, err := c.Document()
		if e, ok := err.(*Error); !ok || e.Kind != want {
			t.Errorf("%q: got %v, want %s", text, err, want)
		}
	}
}

func TestAskAnother(t *testing.T) {
	scan := simple("/X Do", winAnsi, stream("/Subtype/Image", "x"))
	for _, c := range []struct {
		name string
		file []byte
		want bool
	}{
		{"no PDF", []byte("bonjour"), false},
		{"scan", scan, false},
		{"blanks in a font", simple("BT /F1 12 Tf (  ) Tj ET", winAnsi), true},
		{"cut off", simple(hello, winAnsi)[:60], true},
	} {
		_, err := Read(context.Background(), c.file, Limits{})
		if e, ok := err.(*Error); !ok || e.AskAnother() != c.want {
			t.Errorf("%s: got %v, want AskAnother %v", c.name, err, c.want)
		}
	}
}

func TestDoubtIsShort(t *testing.T) {
	r := &reader{}
	r.doubt("malformed %s", "x\x00\xff"+strings.Repeat("y", 1<<16))
	r.doubt("malformed %s", "x\x00\xff"+strings.Repeat("z", 1<<16))
	if len(r.doubts) != 1 || r.doubts[0] != "malformed x …" {
		t.Errorf("got %q", r.doubts)
	}
}
