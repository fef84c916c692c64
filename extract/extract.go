// Package extract turns a posting into a record; the whole way is in stages.go.
// It reads no file and no clock, and knows no command line.
package extract

import (
	"context"
	_ "embed" // of the compiled rules
	"fmt"
	"io"

	"offers/extract/board"
	"offers/extract/contacts"
	"offers/extract/dates"
	"offers/extract/diploma"
	"offers/extract/doc"
	"offers/extract/duration"
	"offers/extract/employer"
	"offers/extract/experience"
	"offers/extract/location"
	"offers/extract/mention"
	"offers/extract/post"
	"offers/extract/salary"
	"offers/schema"
)

// rooms are the rooms in the order they decide. A room says itself which others
// it reads; but for that, any order gives the same record.
func rooms() []board.Room {
	return []board.Room{post.Room, dates.Room, duration.Room, experience.Room, diploma.Room, salary.Room, location.Room, employer.Room, contacts.Room}
}

// Options of an Extractor.
type Options struct {
	// Reference is the day that dates without a year are read against, as
	// YYYY-MM-DD; "" leaves it to the posting's own publication.
	Reference string
	// Evidence and Ledger put those lists into the record.
	Evidence, Ledger bool
	// Trace keeps every candidate and cue in the result, for explanations.
	Trace bool
	// MaxBytes is the largest posting read, source.DefaultMaxBytes when 0.
	MaxBytes int64
	// MaxMentions is the most dates, amounts, places … that a posting may have,
	// DefaultMaxMentions when 0.
	MaxMentions int
}

// DefaultMaxMentions is what some 8 MB of dates and places hold: memory and
// time grow with it.
const DefaultMaxMentions = 100_000

// Extractor reads postings. It is safe for concurrent use.
type Extractor struct {
	opt       Options
	reference mention.Time
	rooms     []board.Room
	rules     *board.Rules
	stages    []stage
}

// Posting is a document to read.
type Posting struct {
	Name string // where it came from: it stands in the record and in front of errors
	io.Reader
}

// Result is what a posting gave.
type Result struct {
	Record *schema.Record
	Doc    *doc.Doc
	Trace  *board.Board // nil without Options.Trace
	Err    error        // why there is none of these
}

// New returns an Extractor. It fails when the options cannot be used.
func New(o Options) (*Extractor, error) {
	e := &Extractor{opt: o, rooms: rooms()}
	if o.Reference != "" {
		t, err := mention.ParseTime(o.Reference)
		if err != nil || t.Day == 0 {
			return nil, fmt.Errorf("reference date %q: want YYYY-MM-DD", o.Reference)
		}
		e.reference = t
	}
	e.stages = stages(e.rooms)
	return e, e.compile()
}

// compiled is the rules of all rooms, packed; go test ./extract -update writes it
// anew. One that is behind the wordings of the rules is not read, and costs only
// time; TestCompiled tells when it is behind the code that reads them.
//
//go:embed compiled.bin
var compiled string

// compile makes the rules ready.
func (e *Extractor) compile() (err error) {
	var ok bool
	if e.rules, ok = board.Open(e.rooms, compiled); !ok {
		e.rules, err = board.Compile(e.rooms)
	}
	return err
}

// Extract reads one posting to its end and returns its record. It never
// panics: a mistake of ours is the posting's error. Errors begin with the name
// and wrap a *fault.Error, whose kind says what is wrong with the input.
func (e *Extractor) Extract(ctx context.Context, name string, r io.Reader) (Result, error) {
	res := e.ExtractAll(ctx, []Posting{{name, r}})[0]
	return res, res.Err
}

// ExtractAll reads postings as Extract reads each, but every stage takes all of
// them before the next begins. One posting runs through more code than a
// processor holds at once: six short ones take a sixth less time together
// than one after the other.
func (e *Extractor) ExtractAll(ctx context.Context, postings []Posting) []Result {
	all := make([]passage, len(postings))
	for i := range all {
		all[i] = passage{Extractor: e, Posting: postings[i]}
	}
	for _, stage := range e.stages {
		for i := range all {
			all[i].pass(ctx, stage)
		}
	}
	results := make([]Result, len(all))
	for i := range all {
		results[i] = all[i].Result
	}
	return results
}
