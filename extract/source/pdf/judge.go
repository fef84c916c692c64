package pdf

import (
	"fmt"
	"strings"
	"unicode"
)

// Text is doubtful past these, and useless past the last: healthy text has at
// most 6.8 letters a word, glued text hundreds.
const (
	doubtfulSigns  = .002 // unreadable signs a letter
	doubtfulWords  = 10   // letters a word
	doubtfulShare  = .5   // letters among the signs
	uselessSigns   = .3   // unreadable signs a letter
	scanHint       = "run `ocrmypdf -l fra` first"
	unmappableHint = "use another version of the file, or run `ocrmypdf --force-ocr -l fra`"
)

// judge tells whether the text can be used.
func (r *reader) judge(doc Document) (Document, error) {
	t := count(doc.Lines)
	switch {
	case t.letters == 0 && t.unreadable == 0 || t.signs == 0:
		return Document{Pages: doc.Pages}, r.noText(doc.Pages)
	case t.letters == 0 || float64(t.unreadable) > uselessSigns*float64(t.letters):
		return doc, &Error{
			Kind:    UnmappableFonts,
			Message: fmt.Sprintf("its fonts do not tell the letters of %d signs in %d", t.unreadable, t.signs),
			Hint:    unmappableHint,
		}
	}
	if float64(t.unreadable) > doubtfulSigns*float64(t.letters) {
		r.doubt("%d signs without a letter", t.unreadable)
	}
	if float64(t.letters) < doubtfulShare*float64(t.signs) {
		r.doubt("%d letters in %d signs", t.letters, t.signs)
	}
	if t.letters > doubtfulWords*t.words {
		r.doubt("%d letters in %d words", t.letters, t.words)
	}
	doc.Doubt = strings.Join(r.doubts, "; ")
	return doc, nil
}

// noPages says why there is no page: a file cut off has lost them.
func (r *reader) noPages() *Error {
	if r.file.Whole() {
		return &Error{Kind: NoPages, Message: "no page in the file", Hint: "get the file again"}
	}
	return &Error{Kind: Damaged, Message: "cut off: its pages are missing", Hint: "get the file again"}
}

// noText says why nothing can be read.
func (r *reader) noText(pages int) *Error {
	e := &Error{Kind: NoText, Message: fmt.Sprintf("no text on its %d pages", pages), Hint: scanHint, fonts: len(r.fonts) > 0}
	if pages == 1 {
		e.Message = "no text on its page"
	}
	switch {
	case r.deep:
		e.Kind, e.Message, e.Hint = TooDeep, "nested too deep", "print it to a new PDF"
	case r.images > 0 && pages == 1:
		e.Message = "no text layer (a page of images)"
	case r.images > 0:
		e.Message = fmt.Sprintf("no text layer (%d pages of images)", pages)
	case len(r.doubts) > 0:
		e.Kind, e.Message, e.Hint = Damaged, "damaged: "+r.doubts[0], "get the file again"
	}
	return e
}

// A tally counts the signs of a text.
type tally struct{ signs, letters, unreadable, words int }

func count(lines []Line) (t tally) {
	for _, l := range lines {
		t.words += len(strings.Fields(l.Text))
		for _, c := range l.Text {
			switch {
			case unicode.IsSpace(c):
				continue
			case unicode.IsLetter(c):
				t.letters++
			case c == unicode.ReplacementChar || unicode.IsControl(c):
				t.unreadable++
			}
			t.signs++
		}
	}
	return t
}
