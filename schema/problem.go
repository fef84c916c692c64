package schema

import "fmt"

// Problem is one thing wrong with a record.
type Problem struct {
	Path     Path     `json:"path"` // where in the record; "" is the record itself
	Code     Code     `json:"code"`
	Severity Severity `json:"severity"`
	Message  string   `json:"message"`
	Line     int      `json:"line,omitempty"` // 1-based, in the file the record was read from; 0 when it was not read from one
}

// String is the path, where there is one, and the message.
func (p Problem) String() string {
	if p.Path == "" {
		return p.Message
	}
	return fmt.Sprintf("%s: %s", p.Path, p.Message)
}

// MaxProblems is how many problems of one record are listed; what has more is
// hardly a record.
const MaxProblems = 1000

// AddProblem appends p to the list. The one after MaxProblems says that there
// are more, and those are dropped.
func AddProblem(list []Problem, p Problem) []Problem {
	switch {
	case len(list) > MaxProblems:
		return list
	case len(list) == MaxProblems:
		p = Problem{Code: TooMany, Severity: SeverityError, Message: fmt.Sprintf("has more than %d problems", MaxProblems), Line: p.Line}
	}
	return append(list, p)
}

// Severity says whether a record with the problem can stand.
type Severity string

// The severities.
const (
	SeverityError   Severity = "error"   // the record breaks the format or contradicts itself
	SeverityWarning Severity = "warning" // possible, and worth a look
)

// Code is the sort of a problem.
type Code string

// What the JSON Schema finds as well.
const (
	WrongType  Code = "type"        // a number where a text belongs
	UnknownKey Code = "unknown-key" // a key that the record does not have
	Missing    Code = "missing"     // a key that must be there is not
	Unexpected Code = "unexpected"  // a key that the entry's fate rules out
	Empty      Code = "empty"       // a text, list or object with nothing in it
	NotAWord   Code = "vocabulary"  // not of the closed vocabulary
	BadFormat  Code = "format"      // not written as the format asks
	OutOfRange Code = "range"       // a number below or above what is possible
	Duplicate  Code = "duplicate"   // the same entry twice in a list
)

// What only Validate and the decoder find.
const (
	Syntax       Code = "syntax"        // the document cannot be read
	DuplicateKey Code = "duplicate-key" // the same key twice in an object
	Calendar     Code = "calendar"      // no such day: 2026-02-31
	Order        Code = "order"         // min above max, start after end, ledger not in text order
	Late         Code = "late"          // published after the deadline
	Place        Code = "place"         // codes of a place that contradict each other
	Dangling     Code = "dangling"      // a path that points at nothing in the record
	Misquote     Code = "misquote"      // offsets that do not hold the quote
	TooMany      Code = "too-many"      // more than MaxProblems problems
)

// NotThePosting is what only a comparison with the posting finds: it is not
// there, has changed, or cannot be read.
const NotThePosting Code = "not-the-posting"
