package main

import (
	"bufio"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"offers/extract/source/fault"
	"offers/schema"
	"offers/schema/decode"
	"offers/schema/diff"
	"offers/schema/encode"
)

// run gives the postings of a run as extract wrote them: those of a file, or of
// the files of a folder in the order of their names. What cannot be read ends
// it with an error that begins with the place.
func (s *streams) run(path string) iter.Seq2[diff.Posting, error] {
	return func(yield func(diff.Posting, error) bool) {
		n := 0
		more := func(p diff.Posting, err error) bool {
			n++
			return yield(p, err) && err == nil
		}
		info, err := os.Stat(path)
		switch {
		case path == stdin || err != nil || !info.IsDir():
			s.runFile(path, more)
		default:
			s.runFolder(path, more)
		}
		if n == 0 {
			yield(diff.Posting{}, namedError(path, &fault.Error{Kind: fault.Empty, Message: "no record in it", Hint: "give what offers extract wrote, a file or a folder"}))
		}
	}
}

// runFolder gives the postings of a folder's files. It is false when nobody
// wants more.
func (s *streams) runFolder(dir string, yield func(diff.Posting, error) bool) bool {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return yield(diff.Posting{}, namedError(dir, openError(err)))
	}
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		switch {
		case strings.HasPrefix(e.Name(), "."):
		case e.IsDir():
			if !s.runFolder(path, yield) {
				return false
			}
		case e.Type()&^fs.ModeSymlink == 0 && readable(e.Name()):
			if !s.runFile(path, yield) {
				return false
			}
		}
	}
	return true
}

// readable says whether a file of a folder is one of records that can be read
// back, by its ending.
func readable(name string) bool {
	f := encode.FormatOfFile(name)
	return f != nil && f.Read
}

// runFile gives the postings of a file. It is false when nobody wants more.
func (s *streams) runFile(path string, yield func(diff.Posting, error) bool) bool {
	r, err := s.open(path)
	if err != nil {
		return yield(diff.Posting{}, namedError(path, err))
	}
	defer r.Close()
	b := bufio.NewReaderSize(r, 1<<16)
	head, _ := b.Peek(512) // a shorter file is peeked at whole
	for d, err := range decode.Documents(decode.Format(path, head), b) {
		if err != nil {
			return yield(diff.Posting{}, namedError(path, err))
		}
		if err := unsound(d); err != nil {
			return yield(diff.Posting{}, fmt.Errorf("%s:%d: %w: see offers validate %s", path, max(d.Line, 1), err, path))
		}
		if !yield(diff.Posting{Record: d.Record, Failure: d.Failure}, nil) {
			return false
		}
	}
	return true
}

// unsound is why a document cannot be compared: what is there was not all read.
// Values that should not be can be, and keys of somebody else, as --input jsonl
// passes on, are left out.
func unsound(d decode.Document) error {
	for _, p := range d.Problems {
		if p.Severity == schema.SeverityError && slices.Contains([]schema.Code{schema.Syntax, schema.WrongType, schema.DuplicateKey}, p.Code) {
			return fmt.Errorf("no record of offers extract: %v", p)
		}
	}
	var source *schema.Source
	switch {
	case d.Record != nil:
		source = d.Record.Source
	case d.Failure != nil:
		source = d.Failure.Source
	}
	if source == nil || source.Path == "" {
		return fmt.Errorf("no record of offers extract: /source/path: is missing")
	}
	return nil
}
