//go:build !nofallback

package fallback

import (
	"bytes"
	"compress/zlib"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"
)

// write makes a PDF of its objects, in order from 1, without an index: PDFium
// finds them all the same.
func write(objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n")
	for i, o := range objects {
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	b.WriteString("trailer\n<</Root 1 0 R>>\n%%EOF\n")
	return b.Bytes()
}

func stream(dict, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dict, len(data), data)
}

// posting has a title in bold, accents drawn apart, a ligature, a rotated line,
// a hyphen at a line's end and a link.
func posting() []byte {
	const text = `BT /F2 18 Tf 72 760 Td (Offre de stage) Tj /F1 10 Tf 0 -40 Td (Dur\351e : 6 mois) Tj
0 -14 Td [(un pro\256l : d\264)333(eposer)] TJ 0 -14 Td (une r\351dac-) Tj 0 -14 Td (tion) Tj 0 1 -1 0 40 100 Tm (de biais) Tj ET`
	const font = "<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[174/fi]>>>>"
	return write(
		"<</Type/Catalog/Pages 2 0 R>>",
		"<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>/Contents 4 0 R/Annots[7 0 R]>>",
		stream("", text), fmt.Sprintf(font, "Helvetica"), fmt.Sprintf(font, "Helvetica-Bold"),
		"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(mailto:rh@example.org)>>>>",
	)
}

func TestRead(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles PDFium")
	}
	doc, err := Read(context.Background(), posting())
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, l := range doc.Lines {
		lines = append(lines, fmt.Sprintf("%d %v %g %s", l.Page, l.Bold, l.Size, l.Text))
	}
	want := []string{
		"1 true 18 Offre de stage", "1 false 10 Durée : 6 mois", "1 false 10 un profil : déposer", "1 false 10 une rédaction", "1 false 10 de biais",
		"2 true 18 Offre de stage", "2 false 10 Durée : 6 mois", "2 false 10 un profil : déposer", "2 false 10 une rédaction", "2 false 10 de biais",
	}
	if got := strings.Join(lines, "\n"); got != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", got, strings.Join(want, "\n"))
	}
	if len(doc.Links) != 2 || doc.Links[1].URI != "mailto:rh@example.org" || doc.Links[1].Page != 2 {
		t.Errorf("links: %v", doc.Links)
	}
}

// Whatever became of a file, the next is read.
func TestReadAfterFailures(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles PDFium")
	}
	var bomb bytes.Buffer
	z := zlib.NewWriter(&bomb)
	for range 120 {
		z.Write(make([]byte, 1<<20))
	}
	z.Close()
	page := "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>"
	huge := write("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", page, stream("/Filter/FlateDecode", bomb.String()))
	for name, file := range map[string][]byte{"no PDF": []byte("bonjour"), "empty": nil, "past the memory": huge} {
		if doc, err := Read(context.Background(), file); err == nil {
			t.Errorf("%s: got %d lines, want an error", name, len(doc.Lines))
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	if _, err := Read(ctx, posting()); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v, want %v", err, context.DeadlineExceeded)
	}
	var all sync.WaitGroup
	for range 3 {
		all.Go(func() {
			if doc, err := Read(context.Background(), posting()); err != nil || len(doc.Lines) != 10 {
				t.Errorf("got %d lines, %v, want 10", len(doc.Lines), err)
			}
		})
	}
	all.Wait()
}
