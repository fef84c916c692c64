package main

import (
	"bufio"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"offers/extract/source/fault"
	"offers/schema"
	"offers/schema/decode"
)

func validateCommand(s *streams) *cobra.Command {
	c := &cobra.Command{
		Use:   "validate FILE...",
		Short: "Check records against the schema and name every problem",
		Long: `Check records (YAML, JSON, JSONL or CSV, - for standard input) and print every
problem as "file:line: path: message", with the line of the value or of its
record.

Exit codes:
  0  there is no problem, or there are only warnings
  1  a record has an error
  2  a mistake in the command line
  3  some files cannot be read
  4  no file can be read`,
		Example: `  offers extract -f jsonl postings/ | offers validate -
  offers validate records.yaml`,
		Args: somePaths("no file named: give files of records, or - for standard input"),
		RunE: func(_ *cobra.Command, args []string) error { return runValidate(s, args) },
	}
	offerFiles(c, ".yaml .yml .json .jsonl .ndjson .csv")
	return c
}

// runValidate checks every file; one that cannot be read does not stop the
// others.
func runValidate(s *streams, paths []string) error {
	v := validator{streams: s}
	unread := 0
	for _, p := range paths {
		if err := v.file(p); err != nil {
			unread++
			fmt.Fprintf(s.err, "offers: %s: %v\n", p, err)
		}
		if v.stop != nil {
			return v.stop
		}
	}
	if unread == 0 && v.errors > 0 {
		return &exitError{code: exitGate}
	}
	return failed(unread, len(paths))
}

type validator struct {
	*streams
	errors int   // problems that are no warnings
	stop   error // why nothing more can be written
}

// file checks the records of one file. It fails when the file cannot be read.
func (v *validator) file(path string) error {
	r, err := v.open(path)
	if err != nil {
		return err
	}
	defer r.Close()
	b := bufio.NewReader(r)
	head, _ := b.Peek(512) // a shorter file is peeked at whole
	none := true
	for d, err := range decode.Documents(decode.Format(path, head), b) {
		if err != nil {
			return err
		}
		none = false
		if v.stop = v.print(path, d); v.stop != nil {
			return nil
		}
	}
	if none {
		return &fault.Error{Kind: fault.Empty, Message: "no record in it", Hint: "give what offers extract wrote"}
	}
	return nil
}

// problems are all that is wrong with a document, each once: what reading it
// has found, with its line, is not found again.
func problems(d decode.Document) []schema.Problem {
	var more []schema.Problem
	switch {
	case d.Record != nil:
		more = schema.Validate(d.Record)
	case d.Failure != nil:
		more = schema.ValidateFailure(d.Failure)
	}
	type place struct {
		path schema.Path
		code schema.Code
	}
	found := map[place]bool{}
	for _, p := range d.Problems {
		found[place{p.Path, p.Code}] = true
	}
	return append(d.Problems, slices.DeleteFunc(more, func(p schema.Problem) bool { return found[place{p.Path, p.Code}] })...)
}

func (v *validator) print(path string, d decode.Document) error {
	for _, p := range problems(d) {
		mark := ""
		if p.Severity == schema.SeverityWarning {
			mark = "warning: "
		} else {
			v.errors++
		}
		if _, err := fmt.Fprintf(v.out, "%s:%d: %s: %s%s\n", path, max(p.Line, d.Line), at(p.Path), mark, p.Message); err != nil {
			return err
		}
	}
	return nil
}

// at is a path for a reader: the record itself is "/".
func at(p schema.Path) schema.Path {
	if p == "" {
		return "/"
	}
	return p
}
