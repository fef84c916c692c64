package pdf

import (
	"context"
	"errors"

	"offers/extract/source/pdf/file"
)

// The kinds of errors.
const (
	Empty           = "empty"            // no byte
	Unsupported     = "unsupported"      // not a PDF, or one that this engine cannot read
	Damaged         = "damaged"          // a PDF of which nothing can be read
	NoPages         = "no-pages"         // no page in it
	NoText          = "no-text"          // pages, but no text: scans
	UnmappableFonts = "unmappable-fonts" // fonts that do not say which letters their signs are
	Password        = "password"         // wants a password
	TooLarge        = "too-large"        // past a limit of Limits
	TooDeep         = "too-deep"         // nested past what is read
	Timeout         = "timeout"          // out of time
)

// An Error says why a file has no text, and what to do about it.
type Error struct {
	Kind    string // one of the constants
	Message string // what is wrong
	Hint    string // the next step, "" for none
	Err     error  // what lies below, nil for nothing

	fonts bool // the pages use fonts, whatever these show
}

func (e *Error) Error() string {
	if e.Hint == "" {
		return e.Message
	}
	return e.Message + ": " + e.Hint
}

func (e *Error) Unwrap() error { return e.Err }

// AskAnother says whether another engine may read the file: not where it is
// sealed, empty, no PDF at all, or where its pages hold no text, as scans do.
func (e *Error) AskAnother() bool {
	switch e.Kind {
	case Damaged, NoPages, UnmappableFonts, TooLarge, TooDeep, Timeout:
		return true
	case NoText:
		return e.fonts
	case Unsupported:
		return !errors.Is(e.Err, file.ErrNotPDF)
	}
	return false
}

// explain makes an Error of whatever stopped the reading.
func explain(err error) *Error {
	e := &Error{Err: err}
	switch {
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		e.Kind, e.Message, e.Hint = Timeout, "out of time", "give it more, or save a simpler version of the file"
	case errors.Is(err, file.ErrNotPDF):
		e.Kind, e.Message = Unsupported, "not a PDF file: no %PDF- in its first kilobyte"
	case errors.Is(err, file.ErrPassword):
		e.Kind, e.Message, e.Hint = Password, "a password is needed to open it", "save a copy without the password"
	case errors.Is(err, file.ErrTooLarge):
		e.Kind, e.Message, e.Hint = TooLarge, err.Error(), "save only the pages of the posting"
	case errors.Is(err, file.ErrTooDeep):
		e.Kind, e.Message, e.Hint = TooDeep, "nested too deep", "print it to a new PDF"
	case errors.Is(err, file.ErrUnsupported):
		e.Kind, e.Message, e.Hint = Unsupported, err.Error(), "print it to a new PDF"
	default:
		e.Kind, e.Message, e.Hint = Damaged, "damaged or cut off", "get the file again"
	}
	return e
}
