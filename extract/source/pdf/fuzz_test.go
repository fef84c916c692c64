package pdf

import (
	"context"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func FuzzRead(f *testing.F) {
	f.Add([]byte(nil))
	f.Add([]byte("%PDF-1.4\n"))
	f.Add(simple(hello, winAnsi))
	f.Add(simple("q 1 0 0 1 5 5 cm [(a)-300(b)] TJ /X Do Q BI /W 1 ID x EI", winAnsi, stream("/Subtype/Form", hello+" /X Do")))
	f.Add(write(catalog, onePage, aPage, stream("/Filter/FlateDecode", deflate(hello)), winAnsi, stream("/Type/ObjStm/N 1/First 4", "7 0 (x)")))
	f.Add(write(catalog, onePage, aPage, stream("/Filter[/AHx/A85/LZW/RL]", "48>"), "<</Subtype/Type0/ToUnicode 6 0 R/DescendantFonts[<</W[1[2]3 4 5]>>]>>", stream("", cmapCode)))
	f.Add(writeTrailer("/Encrypt<</Filter/Standard/V 4/R 4/StmF/X/CF<</X<</CFM/AESV2>>>>/O<00>/U<00>>>", catalog))
	f.Fuzz(func(t *testing.T, b []byte) {
		start := time.Now()
		doc, err := Read(context.Background(), b, Limits{Bytes: 1 << 20, Operators: 50000, Time: 2 * time.Second})
		if d := time.Since(start); d > 10*time.Second {
			t.Errorf("took %v", d)
		}
		if e, ok := err.(*Error); err != nil && (!ok || e.Kind == "" || e.Message == "") {
			t.Errorf("error of type %T: %v", err, err)
		}
		if t := count(doc.Lines); err == nil && t.letters == 0 {
			panic("no letter, and no error")
		}
		for _, l := range doc.Lines {
			if l.Text == "" || strings.ContainsAny(l.Text, "\n\r\x00") || !utf8.ValidString(l.Text) || l.Page < 1 || int(l.Page) > doc.Pages {
				t.Errorf("line %+v of %d pages", l, doc.Pages)
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	content := "BT /F1 10 Tf 72 800 Td 12 TL "
	for range 50 {
		content += "(Le ou la stagiaire participera \\340 l'\\351quipe, ) Tj [(du d\\351)-10(but \\340 la )] TJ (fin du projet) Tj T* "
	}
	file := write(catalog, onePage, aPage, stream("/Filter/FlateDecode", deflate(content+"ET")), winAnsi)
	b.ReportAllocs()
	for range b.N {
		if _, err := Read(context.Background(), file, Limits{}); err != nil {
			b.Fatal(err)
		}
	}
}
