// Package fault is how a document fails to become a posting: the kinds, and
// the one error type that the readers of every format share.
package fault

import (
	"errors"
	"fmt"
)

// Kind says what is wrong with an input; it is the `kind` of an error record.
type Kind string

// The kinds.
const (
	Empty           Kind = "empty"            // no bytes, or white space alone
	NotFound        Kind = "not-found"        // no such file
	Unreadable      Kind = "unreadable"       // the file is there, reading it fails
	Unsupported     Kind = "unsupported"      // another format than text, HTML or PDF
	TooLarge        Kind = "too-large"        // over a limit of size
	TooDeep         Kind = "too-deep"         // nested beyond a limit
	Timeout         Kind = "timeout"          // reading took longer than allowed
	Password        Kind = "password"         // encrypted
	Damaged         Kind = "damaged"          // the format's own structure is broken
	NoPages         Kind = "no-pages"         // a paged document without a page
	NoText          Kind = "no-text"          // not a letter to be read: a scan, a drawing, figures alone
	UnmappableFonts Kind = "unmappable-fonts" // glyphs that nothing ties to letters
	NotAPosting     Kind = "not-a-posting"    // a captcha, a list without offers
	SeveralPostings Kind = "several-postings" // a page of many offers
	Bug             Kind = "bug"              // our own mistake
)

// Error is an input that could not be read. Message says what is wrong,
// without the input's name; Hint is the user's next step and may be empty.
type Error struct {
	Kind    Kind
	Message string
	Hint    string
	Err     error // the cause; may be nil
}

// Error is the message and the hint; the cause is for Unwrap.
func (e *Error) Error() string {
	if e.Hint == "" {
		return e.Message
	}
	return e.Message + ": " + e.Hint
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// KindOf is the kind of the first Error in err's chain; an error of any other
// type is a Bug, nil has no kind.
func KindOf(err error) Kind {
	if err == nil {
		return ""
	}
	var e *Error
	if errors.As(err, &e) {
		return e.Kind
	}
	return Bug
}

// A Panic is the cause of a Bug: what was thrown, and where.
type Panic struct {
	Value any
	Stack []byte // as debug.Stack gives it
}

// Error is the value thrown.
func (p *Panic) Error() string { return fmt.Sprint(p.Value) }

// Panicked is a panic of the rules or of a reader, whoever names, as the
// posting's error.
func Panicked(who string, value any, stack []byte) *Error {
	p := &Panic{value, stack}
	return &Error{Kind: Bug, Message: who + " stopped: " + p.Error(), Hint: "please report the file, with what --debug prints", Err: p}
}
