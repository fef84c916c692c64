//go:build !nofallback

package fallback

import (
	"context"
	"fmt"
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"

	"offers/extract/source/pdf"
)

// Bounds of a file, as package pdf has them.
const (
	maxPages = 300
	maxSigns = 200_000 // on a page
	maxLinks = 1000    // on a page

	maxFailures = 100 // signs of a page that cannot be read
)

// unreadable stands for a sign whose letter the font does not tell.
const unreadable = "\uFFFD"

// A file is an open document.
type file struct {
	ctx   context.Context
	in    pdfium.Pdfium
	doc   references.FPDF_DOCUMENT
	pages int
}

func (f *file) open(b []byte) error {
	opened, err := f.in.OpenDocument(&requests.OpenDocument{File: &b})
	if err != nil {
		return err
	}
	f.doc = opened.Document
	count, err := f.in.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: f.doc})
	if err != nil {
		return err
	}
	if f.pages = count.PageCount; f.pages > maxPages {
		return fmt.Errorf("over %d pages", maxPages)
	}
	return nil
}

// page reads a page, beside an error as much as could be read.
func (f *file) page(i int) (p pdf.Found, err error) {
	loaded, err := f.in.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: f.doc, Index: i})
	if err != nil {
		return p, err
	}
	defer f.in.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page})
	page := requests.Page{ByReference: &loaded.Page}
	bounds, err := f.in.FPDF_GetPageBoundingBox(&requests.FPDF_GetPageBoundingBox{Page: page})
	if err != nil {
		return p, err
	}
	box := bounds.Rect
	p.X0, p.X1 = order(box.Left, box.Right)
	p.Y0, p.Y1 = order(box.Bottom, box.Top)
	text, err := f.in.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: page})
	if err != nil {
		return p, err
	}
	defer f.in.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: text.TextPage})
	if p.Signs, err = f.signs(text.TextPage); err != nil {
		return p, err
	}
	p.Links, err = f.links(page)
	return p, err
}

func order(a, b float32) (low, high float64) {
	return math.Min(float64(a), float64(b)), math.Max(float64(a), float64(b))
}

// A run is what neighbouring signs share.
type run struct {
	dx, dy float64 // direction
	size   float64 // in points
	name   string  // of its font
	flags  int64
}

// signs are the signs of a page. The blanks that PDFium itself puts in where it
// sees a gap count as the others; its line ends do not.
func (f *file) signs(page references.FPDF_TEXTPAGE) ([]pdf.Sign, error) {
	count, err := f.in.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: page})
	if err != nil {
		return nil, err
	}
	if count.Count > maxSigns {
		return nil, fmt.Errorf("over %d signs on a page", maxSigns)
	}
	t := text{file: f, page: page}
	failures := 0
	for i := range count.Count {
		if err := t.sign(i); err == nil {
			continue
		} else if failures++; failures > maxFailures || f.ctx.Err() != nil {
			return t.signs, err
		}
	}
	return t.signs, nil
}

// A text is the signs of a page as far as they have been read.
type text struct {
	*file
	page  references.FPDF_TEXTPAGE
	signs []pdf.Sign
	run   run
	font  float64 // size of the run's font, 0 where a run begins
}

// sign reads the sign at an index.
func (t *text) sign(i int) error {
	char, err := t.in.FPDFText_GetUnicode(&requests.FPDFText_GetUnicode{TextPage: t.page, Index: i})
	if err != nil {
		return err
	}
	c := rune(uint32(char.Unicode))
	if c == '\r' || c == '\n' {
		t.font = 0
		return nil
	}
	origin, err := t.in.FPDFText_GetCharOrigin(&requests.FPDFText_GetCharOrigin{TextPage: t.page, Index: i})
	if err != nil {
		return err
	}
	box, err := t.in.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: t.page, Index: i})
	if err != nil {
		return err
	}
	if c == ' ' {
		t.font = 0
		t.signs = append(t.signs, pdf.Sign{X: origin.X, Y: origin.Y, DX: 1, Width: math.Abs(float64(box.Rect.Right - box.Rect.Left)), Text: " "})
		return nil
	}
	if err := t.goOn(i, origin.X, origin.Y); err != nil {
		return err
	}
	s := pdf.Sign{X: origin.X, Y: origin.Y, DX: t.run.dx, DY: t.run.dy, Size: t.run.size, Font: t.run.name, Flags: t.run.flags}
	s.Width = reach(s, float64(box.Rect.Left), float64(box.Rect.Bottom), float64(box.Rect.Right), float64(box.Rect.Top))
	if s.Text, err = t.letter(i, c); err != nil {
		return err
	}
	t.add(s)
	return nil
}

// goOn says where the sign at an index stands in its run, and reads a new one
// where font or baseline change.
func (t *text) goOn(i int, x, y float64) error {
	font, err := t.in.FPDFText_GetFontSize(&requests.FPDFText_GetFontSize{TextPage: t.page, Index: i})
	if err != nil {
		return err
	}
	if n := len(t.signs); t.font == font.FontSize && n > 0 {
		last := t.signs[n-1]
		if across := (x-last.X)*t.run.dy - (y-last.Y)*t.run.dx; math.Abs(across) < .01*t.run.size {
			return nil
		}
	}
	m, err := t.in.FPDFText_GetMatrix(&requests.FPDFText_GetMatrix{TextPage: t.page, Index: i})
	if err != nil {
		return err
	}
	a, b := float64(m.Matrix.A), float64(m.Matrix.B)
	length := math.Hypot(a, b)
	if length == 0 {
		a, length = 1, 1
	}
	t.font = font.FontSize
	t.run = run{dx: a / length, dy: b / length, size: t.font * math.Hypot(float64(m.Matrix.C), float64(m.Matrix.D))}
	info, err := t.in.FPDFText_GetFontInfo(&requests.FPDFText_GetFontInfo{TextPage: t.page, Index: i})
	if err != nil {
		return err
	}
	t.run.name, t.run.flags = info.FontName, int64(info.Flags)
	return nil
}

// reach is how far a sign goes along its direction, by the box around it.
func reach(s pdf.Sign, left, bottom, right, top float64) float64 {
	most := 0.0
	for _, x := range [...]float64{left, right} {
		for _, y := range [...]float64{bottom, top} {
			most = math.Max(most, (x-s.X)*s.DX+(y-s.Y)*s.DY)
		}
	}
	return most
}

// letter is what PDFium's character stands for. It gives U+0002 for a hyphen
// at a line's end, and any code where the font tells none.
func (t *text) letter(i int, c rune) (string, error) {
	if c == 2 {
		hyphen, err := t.in.FPDFText_IsHyphen(&requests.FPDFText_IsHyphen{TextPage: t.page, Index: i})
		if err == nil && hyphen.IsHyphen {
			return "-", nil
		}
	}
	if c == 0 && t.blank(i) {
		return " ", nil
	}
	unknown, err := t.in.FPDFText_HasUnicodeMapError(&requests.FPDFText_HasUnicodeMapError{TextPage: t.page, Index: i})
	if err != nil {
		return "", err
	}
	if unknown.HasUnicodeMapError || unicode.IsControl(c) {
		return unreadable, nil
	}
	return string(c), nil
}

// blank says whether a sign shows nothing.
func (t *text) blank(i int) bool {
	box, err := t.in.FPDFText_GetCharBox(&requests.FPDFText_GetCharBox{TextPage: t.page, Index: i})
	return err == nil && box.Right <= box.Left
}

// add adds a sign. PDFium parts a ligature into letters of one origin, which
// are put together again: they have one place.
func (t *text) add(s pdf.Sign) {
	if n := len(t.signs); n > 0 && t.signs[n-1].X == s.X && t.signs[n-1].Y == s.Y {
		last := &t.signs[n-1]
		last.Text, s.Text = swapped(last.Text), swapped(s.Text)
		if !piece(last.Text, s.Text) {
			t.signs = append(t.signs, s)
			return
		}
		last.Text += s.Text
		last.Width = math.Max(last.Width, s.Width)
		return
	}
	t.signs = append(t.signs, s)
}

// swapped puts right the letters of a ligature whose bytes PDFium swaps when a
// font maps a sign to several: U+6600 is f.
func swapped(s string) string {
	return strings.Map(func(c rune) rune {
		if high := c >> 8; c&0xff == 0 && high < utf8.RuneSelf && unicode.IsLetter(high) {
			return high
		}
		return c
	}, s)
}

// piece says whether b is a further letter of the ligature a, not the same
// letter drawn twice, nor an accent drawn onto it (ˆ is a letter to Unicode, of
// category Lm).
func piece(a, b string) bool {
	return letters(a) && letters(b) && (a != b || b == "f" || b == "t")
}

func letters(s string) bool {
	return strings.IndexFunc(s, func(c rune) bool { return !unicode.IsLetter(c) || unicode.Is(unicode.Lm, c) }) < 0
}

// links are the addresses that a page's annotations lead to.
func (f *file) links(page requests.Page) (uris []string, err error) {
	next := 0
	for range maxLinks {
		link, err := f.in.FPDFLink_Enumerate(&requests.FPDFLink_Enumerate{Page: page, StartPos: next})
		if err != nil || link.Link == nil || link.NextStartPos == nil {
			return uris, err
		}
		next = *link.NextStartPos
		action, err := f.in.FPDFLink_GetAction(&requests.FPDFLink_GetAction{Link: *link.Link})
		if err != nil || action.Action == nil {
			continue
		}
		uri, err := f.in.FPDFAction_GetURIPath(&requests.FPDFAction_GetURIPath{Document: f.doc, Action: *action.Action})
		if err == nil && uri.URIPath != nil && printable(*uri.URIPath) {
			uris = append(uris, *uri.URIPath)
		}
	}
	return uris, nil
}

func printable(uri string) bool {
	return uri != "" && utf8.ValidString(uri) && strings.IndexFunc(uri, unicode.IsControl) < 0
}
