package source

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"offers/extract/source/fault"
	"offers/extract/source/pdf"
	"offers/extract/source/pdf/fallback"
)

func documentOf(doubt string, lines ...string) pdf.Document {
	p := pdf.Document{Pages: 1, Doubt: doubt}
	for _, l := range lines {
		p.Lines = append(p.Lines, pdf.Line{Text: l})
	}
	return p
}

func TestAskAnother(t *testing.T) {
	for _, tt := range []struct {
		name string
		p    pdf.Document
		err  error
		want bool
	}{
		{"healthy", documentOf("", "Offre"), nil, false},
		{"doubtful", documentOf("2 signs without a letter", "O\uFFFD"), nil, true},
		{"damaged", pdf.Document{}, &pdf.Error{Kind: pdf.Damaged}, true},
		{"out of time", pdf.Document{}, &pdf.Error{Kind: pdf.Timeout}, true},
		{"no letters", pdf.Document{}, &pdf.Error{Kind: pdf.UnmappableFonts}, true},
		{"sealed", pdf.Document{}, &pdf.Error{Kind: pdf.Password}, false},
		{"scan", pdf.Document{}, &pdf.Error{Kind: pdf.NoText}, false},
		{"empty", pdf.Document{}, &pdf.Error{Kind: pdf.Empty}, false},
	} {
		if got := askAnother(tt.p, tt.err); got != tt.want {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestBetter(t *testing.T) {
	const text = "Vous travaillez à la rédaction de notices pour le musée"
	unmappable := &pdf.Error{Kind: pdf.UnmappableFonts}
	for _, tt := range []struct {
		name string
		q, p pdf.Document
		err  error
		want bool
	}{
		{"any text for damage", documentOf("", "Offre"), pdf.Document{}, &pdf.Error{Kind: pdf.Damaged}, true},
		{"words for no letters", documentOf("", text), pdf.Document{}, unmappable, true},
		{"no words for no letters", documentOf("", "Wpvt usbwbjmmfa b mb sfebdujpo ef opujdft"), pdf.Document{}, unmappable, false},
		{"the same text", documentOf("", text), documentOf("page tree", text), nil, false},
		{"less text", documentOf("", "Vous travaillez à la rédaction"), documentOf("page tree", text), nil, false},
		{"signs read", documentOf("", text), documentOf("4 signs", strings.ReplaceAll(text, "é", "\uFFFD")), nil, true},
		{"words parted", documentOf("", text), documentOf("46 letters in 1 words", strings.ReplaceAll(text, " ", "")), nil, true},
		{"words glued", documentOf("", strings.ReplaceAll(text, " ", "")), documentOf("page tree", text), nil, false},
	} {
		if got := better(tt.q, tt.p, tt.err); got != tt.want {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
	}
}

// nested is a PDF whose text stands in forms within forms, deeper than the
// native engine goes.
func nested() []byte {
	const depth = 20
	var b bytes.Buffer
	stream := func(n int, dict, data string) {
		fmt.Fprintf(&b, "%d 0 obj\n<<%s/Length %d>>\nstream\n%s\nendstream\nendobj\n", n, dict, len(data), data)
	}
	b.WriteString("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n")
	b.WriteString("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 10 0 R>>>>/Contents 4 0 R>>\nendobj\n")
	stream(4, "", "/X Do")
	b.WriteString("5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>\nendobj\n")
	for i := range depth {
		stream(10+i, fmt.Sprintf("/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X %d 0 R>>>>", 11+i), "/X Do")
	}
	stream(10+depth, "/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>", "BT /F1 12 Tf 72 700 Td (Offre de stage) Tj ET")
	b.WriteString("trailer\n<</Root 1 0 R>>\n%%EOF\n")
	return b.Bytes()
}

func TestRescue(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles PDFium")
	}
	fallback.Read(context.Background(), nested()) // compiles it, which may take longer than a file is given
	d, info, err := Read(context.Background(), "a.pdf", bytes.NewReader(nested()), Options{})
	if !fallback.Available {
		if err == nil || info.Engine != nativeEngine {
			t.Errorf("got %v by %s, want an error of the native engine", err, info.Engine)
		}
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	if d.Text != "Offre de stage" || info.Engine != fallback.Engine || info.Doubt != "read by pdfium, text may be missing; damaged: forms nested over 12 deep" {
		t.Errorf("got %q by %s, doubt %q", d.Text, info.Engine, info.Doubt)
	}
}

// What nobody can read fails as the native engine says.
func TestNoRescue(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles PDFium")
	}
	b := nested()
	_, info, err := Read(context.Background(), "a.pdf", bytes.NewReader(b[:100]), Options{})
	if fault.KindOf(err) != fault.Damaged || info.Engine != nativeEngine {
		t.Errorf("got %v by %s, want %s", err, info.Engine, fault.Damaged)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, _, err := Read(ctx, "a.pdf", bytes.NewReader(b), Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
}
