package main

import (
	"bufio"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"offers/extract/source"
	"offers/extract/source/fault"
	"offers/schema"
	"offers/schema/decode"
)

// validateFlags are the flags of `offers validate`.
type validateFlags struct {
	source   string
	maxBytes int64
}

func validateCommand(s *streams) *cobra.Command {
	var f validateFlags
	c := &cobra.Command{
		Use:   "validate [flags] FILE...",
		Short: "Check records against the schema and name every problem",
		Long: `Check records (YAML, JSON, JSONL or CSV, - for standard input) and print every
problem as "file:line: path: message", with the line of the value or of its
record.

With --source DIR every record is compared with its posting: the file of DIR
that has the record's path, or its longest ending that is one there, and the
hash of its bytes. DIR may so be the folder that was given to extract, or one
above or below it; nothing outside DIR is read. Every quote of evidence and
ledger must stand in the posting's text (as offers text prints it) at its
offsets, but for bytes that --contacts has covered with *. A posting that is
missing, has changed or cannot be read is a problem of its record: exit code 1.
Of a record without quotes the hash alone is compared.

Exit codes:
  0  there is no problem, or there are only warnings
  1  a record has an error
  2  a mistake in the command line
  3  some files cannot be read
  4  no file can be read`,
		Example: `  offers extract -f jsonl postings/ | offers validate -
  offers validate records.yaml
  offers validate --source postings/ records.jsonl`,
		Args: somePaths("no file named: give files of records, or - for standard input"),
		RunE: func(c *cobra.Command, args []string) error { return runValidate(c, s, &f, args) },
	}
	c.Flags().StringVar(&f.source, "source", "", "folder that holds the postings: compare every record and quote with them")
	c.Flags().Int64Var(&f.maxBytes, "max-bytes", source.DefaultMaxBytes, "largest posting to read, in bytes")
	offerFiles(c, ".yaml .yml .json .jsonl .ndjson .csv")
	return c
}

// runValidate checks every file; one that cannot be read does not stop the
// others.
func runValidate(c *cobra.Command, s *streams, f *validateFlags, paths []string) error {
	if err := atLeastOne(c, "max-bytes", f.maxBytes); err != nil {
		return err
	}
	v := validator{streams: s, check: schema.Validate}
	if f.source != "" {
		p, err := openPostings(f.source, f.maxBytes)
		if err != nil {
			return err
		}
		defer p.root.Close()
		v.check = func(r *schema.Record) []schema.Problem { return p.problems(c.Context(), r) }
		defer func() { fmt.Fprintln(s.err, "offers:", p.summary()) }()
	}
	return v.files(paths)
}

type validator struct {
	*streams
	check  func(*schema.Record) []schema.Problem
	errors int   // problems that are no warnings
	stop   error // why nothing more can be written
}

func (v *validator) files(paths []string) error {
	unread := 0
	for _, p := range paths {
		if err := v.file(p); err != nil {
			unread++
			fmt.Fprintf(v.err, "offers: %s: %v\n", p, err)
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
func (v *validator) problems(d decode.Document) []schema.Problem {
	var more []schema.Problem
	switch {
	case d.Record != nil:
		more = v.check(d.Record)
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
	for _, p := range v.problems(d) {
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
