// Package extract turns a posting into a record; the whole flow is on this
// page. It reads no file and no clock, and knows no command line.
package extract

import (
	"cmp"
	"context"
	_ "embed" // of the compiled rules
	"fmt"
	"io"
	"runtime/debug"

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
	"offers/extract/source"
	"offers/extract/source/fault"
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
}

// Result is what a posting gave.
type Result struct {
	Record *schema.Record
	Doc    *doc.Doc
	Trace  *board.Board // nil without Options.Trace
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
// panics: a mistake of ours is the posting's error. Errors wrap a *fault.Error, whose kind says what is wrong with the input; name is where it
// came from, and stands in the record and in front of errors.
func (e *Extractor) Extract(ctx context.Context, name string, r io.Reader) (res Result, err error) {
	defer func() {
		if p := recover(); p != nil {
			res, err = Result{}, fmt.Errorf("%s: %w", name, fault.Panicked("rules", p, debug.Stack()))
		}
	}()
	d, info, err := source.Read(ctx, name, r, source.Options{MaxBytes: e.opt.MaxBytes})
	if err != nil {
		return Result{}, err
	}
	b := e.rules.Read(d, e.reference)
	if most := cmp.Or(e.opt.MaxMentions, DefaultMaxMentions); len(b.Mentions.All) > most {
		return Result{}, fmt.Errorf("%s: %w", name, &fault.Error{Kind: fault.TooLarge, Message: fmt.Sprintf("over %d dates, amounts, places …", most), Hint: "give one posting a file, or raise the limit with --max-mentions"})
	}
	b.Decide(e.rooms)
	rec := &b.Record
	rec.Source = &schema.Source{Path: name, Format: info.Format, Engine: info.Engine, SHA256: info.SHA256, Bytes: info.Bytes, Language: d.Language.Code(), Pages: info.Pages}
	if info.Doubt != "" {
		b.Warn("/source", "text-in-doubt", info.Doubt)
	}
	if e.opt.Evidence {
		rec.Evidence = b.Evidence()
	}
	if e.opt.Ledger {
		rec.Ledger = b.Ledger()
	}
	if e.opt.Trace {
		return Result{Record: rec, Doc: d, Trace: b}, nil
	}
	return Result{Record: e.rules.Release(b), Doc: d}, nil
}
