package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
)

// write makes a PDF of objects, numbered from 1; the first is the catalog.
func write(objects ...string) []byte {
	return writeTrailer("", objects...)
}

// writeTrailer adds entries to the trailer.
func writeTrailer(more string, objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n")
	var offsets []int
	for i, o := range objects {
		offsets = append(offsets, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	at := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, o := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, more, at)
	return b.Bytes()
}

// stream is a stream object; dict holds entries other than Length.
func stream(dict, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dict, len(data), data)
}

const (
	catalog  = "<</Type/Catalog/Pages 2 0 R>>"
	onePage  = "<</Type/Pages/Kids[3 0 R]/Count 1>>"
	aPage    = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>"
	winAnsi  = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
	hello    = "BT /F1 12 Tf 72 700 Td (Offre) Tj ET"
	noPasswd = "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%064x>/U<%064x>>>/ID[<00><00>]"
)

// simple is a page with content in a font of its own.
func simple(content, font string, more ...string) []byte {
	return write(append([]string{catalog, onePage, aPage, stream("", content), font}, more...)...)
}

// textOf is the lines that are read, parted by bars.
func textOf(lines []Line) string {
	var s []string
	for _, l := range lines {
		s = append(s, l.Text)
	}
	return strings.Join(s, "|")
}

// outcome is the text of a file, or "error:" and the kind.
func outcome(t *testing.T, b []byte, lim Limits) string {
	t.Helper()
	doc, err := Read(context.Background(), b, lim)
	var e *Error
	switch {
	case errors.As(err, &e):
		return "error:" + e.Kind
	case err != nil:
		t.Errorf("error of type %T: %v", err, err)
	}
	return textOf(doc.Lines)
}
