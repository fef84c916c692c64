package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"offers/extract"
	"offers/extract/source"
	"offers/extract/source/fault"
	"offers/schema"
	"offers/schema/encode"
)

// extractFlags are the flags of `offers extract`.
type extractFlags struct {
	extract.Options
	format  string
	timeout time.Duration
	quiet   bool
}

func extractCommand(s *streams) *cobra.Command {
	var f extractFlags
	c := &cobra.Command{
		Use:   "extract [flags] PATH...",
		Short: "Write one record for each posting",
		Long: `Write one record for each posting: files, folders (recursively), - for standard input.
In folders, postings are .txt .md .rst .html .htm .pdf, and files without an ending whose
content is one of these. Records go to standard output in the order of the inputs,
everything else to standard error. A posting that cannot be read is reported there, and
the others go on. The exit code is 0 when every posting gave a record, 2 for a mistake in
the command line, 3 when some postings failed, 4 when all did.`,
		Example: `  offers extract postings/                      one YAML document a posting
  offers extract -f jsonl --evidence postings/  one JSON line a posting, with the words that say it
  curl -s https://www.example.org/jobs/12 | offers extract -f json -`,
		Args: somePaths("no posting named: give files, folders, or - for standard input"),
		RunE: func(c *cobra.Command, args []string) error { return runExtract(c, s, &f, args) },
	}
	c.Flags().StringVarP(&f.format, "format", "f", encode.Formats[0], "output format: "+strings.Join(encode.Formats[:], ", "))
	c.Flags().BoolVar(&f.Evidence, "evidence", false, "for every value, the words of the posting that say it")
	c.Flags().BoolVar(&f.Ledger, "ledger", false, "every date, amount, place … found, and what became of it")
	c.Flags().StringVar(&f.Reference, "reference-date", "", "day (YYYY-MM-DD) that dates without a year are read against; default: the posting's own publication")
	c.Flags().Int64Var(&f.MaxBytes, "max-bytes", source.DefaultMaxBytes, "largest posting to read, in bytes")
	c.Flags().DurationVar(&f.timeout, "timeout", 10*time.Second, "longest time to spend on one posting")
	c.Flags().BoolVarP(&f.quiet, "quiet", "q", false, "no report on standard error, only its errors")
	return c
}

// somePaths wants at least one path, and says otherwise that there is none.
func somePaths(none string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) == 0 {
			return usage(c, errors.New(none))
		}
		return nil
	}
}

func runExtract(c *cobra.Command, s *streams, f *extractFlags, paths []string) error {
	enc, x, err := f.build(c, s.out)
	if err != nil {
		return err
	}
	all, skipped := inputs(paths)
	r := runner{streams: s, timeout: f.timeout, extractor: x, out: enc}
	for _, in := range all {
		if err := r.one(c.Context(), in); err != nil {
			return err
		}
	}
	if err := enc.Close(); err != nil {
		return err
	}
	if !f.quiet {
		r.summary(len(all), skipped)
	}
	return failed(r.failed, len(all))
}

// build makes what the flags ask for, or says which of them cannot be used.
func (f *extractFlags) build(c *cobra.Command, out io.Writer) (encode.Encoder, *extract.Extractor, error) {
	if err := atLeastOne(c, "max-bytes", f.MaxBytes); err != nil {
		return nil, nil, err
	}
	if err := atLeastOne(c, "timeout", int64(f.timeout)); err != nil {
		return nil, nil, err
	}
	enc, err := encode.New(f.format, out)
	if err != nil {
		return nil, nil, usage(c, err)
	}
	x, err := extract.New(f.Options)
	if err != nil {
		return nil, nil, usage(c, err)
	}
	return enc, x, nil
}

// runner reads one posting after another.
type runner struct {
	*streams
	timeout   time.Duration
	extractor *extract.Extractor
	out       encode.Encoder
	failed    int
}

// one reads a posting and writes its record, or its failure; the error it
// returns ends the run.
func (r *runner) one(ctx context.Context, in input) error {
	rec, err := r.read(ctx, in)
	if err == nil {
		return r.out.Record(rec)
	}
	r.failed++
	fmt.Fprintln(r.err, "offers:", err)
	return r.out.Failure(failure(in.path, err))
}

// read gives a posting's record. Errors begin with the path.
func (r *runner) read(ctx context.Context, in input) (*schema.Record, error) {
	if in.err != nil {
		return nil, namedError(in.path, in.err)
	}
	f, err := r.open(in.path)
	if err != nil {
		return nil, namedError(in.path, err)
	}
	defer f.Close()
	ctx, stop := context.WithTimeout(ctx, r.timeout)
	defer stop()
	res, err := r.extractor.Extract(ctx, in.path, f)
	return res.Record, err
}

// namedError puts the place in front of an error.
func namedError(path string, err error) error { return fmt.Errorf("%s: %w", path, err) }

// failure is what stands in the output for a posting that gave no record.
func failure(path string, err error) schema.Failure {
	f := schema.Failure{Source: &schema.Source{Path: path}, Error: schema.Fault{Kind: string(fault.KindOf(err)), Message: err.Error()}}
	var known *fault.Error
	if errors.As(err, &known) {
		f.Error.Message, f.Error.Hint = known.Message, known.Hint
	}
	return f
}

// summary tells what became of the inputs; one posting alone needs none.
func (r *runner) summary(all, skipped int) {
	if all < 2 && skipped == 0 {
		return
	}
	parts := []string{count(all-r.failed, "record")}
	if r.failed > 0 {
		parts = append(parts, fmt.Sprintf("%d failed", r.failed))
	}
	if skipped > 0 {
		parts = append(parts, count(skipped, "other file")+" skipped")
	}
	fmt.Fprintln(r.err, "offers:", strings.Join(parts, ", "))
}

// count is "1 record", "2 records".
func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
