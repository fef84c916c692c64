package source

import (
	"context"
	"errors"
	"strings"

	"offers/extract/doc"
	"offers/extract/source/fault"
	"offers/extract/source/html"
	"offers/extract/source/pdf"
)

// readHTML reads a page. Its text is put together anew, so a byte order mark
// has no place in it.
func readHTML(s string) (*doc.Doc, error) {
	return html.Read([]byte(strings.TrimPrefix(s, "\ufeff")))
}

// readPDF reads a paged document and lays its lines out as text.
func readPDF(ctx context.Context, b []byte, info *Info) (*doc.Doc, error) {
	p, engine, err := readPages(ctx, b)
	info.Engine, info.Pages, info.Doubt = engine, p.Pages, p.Doubt
	if err != nil {
		return nil, pdfFault(err)
	}
	return paged(p), nil
}

// pdfFault puts the PDF reader's error in the words of this package.
func pdfFault(err error) error {
	var e *pdf.Error
	if !errors.As(err, &e) {
		return err
	}
	return &fault.Error{Kind: fault.Kind(e.Kind), Message: e.Message, Hint: e.Hint, Err: e.Err}
}
