package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"offers/extract"
	"offers/extract/source/fault"
	"offers/schema/encode"
)

// extractFlags are the flags of `offers extract`.
type extractFlags struct {
	extract.Options
	format string
	excel  bool
	output string
	list   list
	input  string
	jobs   int
	debug  bool
	quiet  bool
	resume bool
	failOn []string
	color  color
	limits limits
	people people
}

func extractCommand(s *streams) *cobra.Command {
	var f extractFlags
	c := &cobra.Command{
		Use:   "extract [flags] PATH...",
		Short: "Write one record for each posting",
		Long: `Write one record for each posting: files, folders (recursively), - for standard
input. In folders, postings are .txt .md .rst .html .htm .pdf, and files without
an ending whose content is one of these. Records go to standard output in the
order of the inputs, everything else to standard error. A posting that cannot be
read is reported there, and the others go on. With -o FILE the file takes its
name when it is complete, and stays as it was when the run ends before.

csv and xlsx have one row a posting, in columns that are always the same; lists
stand in a cell with " | " between. In csv a text that a spreadsheet would
compute (=1+1) has an apostrophe in front; with --excel those that it would take
for numbers or dates (01000, 1e3, +33123456789) have a tab, which is not seen.
offers validate reads both back as they were. Evidence, ledger and postings that
failed have no place in csv; in xlsx each has a sheet.

With --contacts redact or hash, no e-mail address, telephone number or name of a
person that is found in the posting stays in its record: not in values, where a
pseudonym stands for it (email-1@redacted.invalid, +9990000001, person-1), and
not in quotes, where each of its bytes is a *. With hash the pseudonym is made
of the value and the key alone: it is the same in every posting, run and
machine, so that one can join and count. What stays is source.path, what a
person does (role), a family name alone in that of an employer, a street or a
town or in a web address, a name that the rules do not take for one and, with
--input jsonl, what the lines hold beside the posting: these are your own.

Exit codes:
  0  every posting gave a record; with --fail-on never, also when some failed
  1  a record has a warning or lacks a field, and --fail-on says so
  2  a mistake in the command line
  3  some postings failed
  4  all postings failed, or the output could not be written
  128 and its number when a signal ended the run: 130 after Ctrl-C`,
		Example: `  offers extract postings/                     one YAML document a posting
  offers extract -o records.jsonl postings/    a file of one line a posting
  offers extract --evidence -f json offer.pdf  and the words that say each value
  offers extract -o records.xlsx postings/     one row a posting, for Excel
  offers extract --contacts redact postings/   no addresses, numbers, names
  find . -name '*.pdf' -mtime -1 -print0 | offers extract -0 --files-from -
  jq -c '{id, text}' jobs.json | offers extract --input jsonl >records.jsonl
  curl -s https://www.example.org/jobs/12 | offers extract -f json -`,
		RunE: func(c *cobra.Command, args []string) error { return runExtract(c, s, &f, args) },
	}
	f.flags(c)
	return c
}

func (f *extractFlags) flags(c *cobra.Command) {
	c.Flags().StringVarP(&f.format, "format", "f", encode.Formats[0].Name, "output format: "+strings.Join(encode.Names(), ", ")+"; without it, the ending of -o decides")
	c.Flags().BoolVar(&f.excel, "excel", false, "csv for a double click in Excel set to French: byte order mark, semicolons, decimal commas, and a tab before texts like 01000")
	c.Flags().StringVarP(&f.output, "output", "o", "", "file for all records, or folder for a file each (NAME.FORMAT); default: standard output")
	c.Flags().BoolVar(&f.Evidence, "evidence", false, "for every value, the words of the posting that say it")
	c.Flags().BoolVar(&f.Ledger, "ledger", false, "every date, amount, place … found, and what became of it")
	c.Flags().StringVar(&f.Reference, "reference-date", "", "day (YYYY-MM-DD) that dates without a year are read against; default: the posting's own publication")
	f.people.flags(c)
	f.limits.flags(c)
	c.Flags().StringVar(&f.list.path, "files-from", "", "file that names more postings, one a line; - for standard input")
	c.Flags().BoolVarP(&f.list.nul, "null", "0", false, "paths of --files-from end in a zero byte, as find -print0 writes them")
	c.Flags().StringVar(&f.input, "input", "files", `what the inputs are: files, or jsonl (lines {"id": …, "text", "html" or "path": "…"}; one line of output each)`)
	c.Flags().IntVarP(&f.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "postings read at once; the output is the same for every number")
	c.Flags().BoolVar(&f.debug, "debug", false, "for an error of kind bug, print where the program stopped")
	c.Flags().BoolVarP(&f.quiet, "quiet", "q", false, "only errors on standard error: no progress, no line at the end")
	c.Flags().BoolVar(&f.resume, "resume", false, "with -o FILE.jsonl: do not read again what an earlier run of the same program and options has read, whether it ended or was killed")
	c.Flags().StringSliceVar(&f.failOn, "fail-on", []string{"error"}, "what makes the exit code other than 0: never, error (a posting that fails), warning, missing:FIELD (salary, dates/start …)")
	f.color.flag(c)
	offerFiles(c, endings)
	offer(c, "format", encode.Names)
	offer(c, "input", words("files", jsonlInput))
	offer(c, "fail-on", offeredGates)
	offer(c, "reference-date", words())
	offer(c, "jobs", words())
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
	began := time.Now()
	paths, err := f.sources(c, s, paths)
	if err != nil {
		return err
	}
	r, err := f.build(c, s, paths)
	if err != nil {
		return err
	}
	economize(f.jobs)
	ctx, stop := interruptible(c.Context())
	defer stop()
	found := lister{output: f.outputPlace()}
	r.bar = f.progress(s, paths)
	inputs := found.inputs(f.list.names(s, paths))
	if f.input == jsonlInput {
		lines := mapper{streams: s, maxBytes: f.MaxBytes, reserved: reservedKeys()}
		inputs = lines.inputs(f.list.names(s, paths))
	}
	err = r.run(ctx, inputs)
	r.bar.clear()
	if err != nil {
		if left := r.out.abandon(); !closedPipe(err) {
			err = fmt.Errorf("%w; %s", err, left)
		}
		return err
	}
	if several := r.postings > 1 || found.skipped.Load()+found.doubles.Load() > 0; several && !f.quiet {
		fmt.Fprintln(s.err, "offers:", r.line(&found, time.Since(began)))
	}
	return r.verdict()
}

// verdict is the error of postings that failed, or else of records that do not
// pass the gate; each has been reported on its own.
func (r *runner) verdict() error {
	switch {
	case r.gate.never:
		return nil
	case r.failed == 0 && r.tripped > 0:
		return &exitError{code: exitGate}
	}
	return failed(r.failed, r.postings)
}

// run reads all postings and writes what they give.
func (r *runner) run(ctx context.Context, inputs iter.Seq[input]) error {
	work := func(jobs <-chan job[input, result]) { r.work(ctx, jobs) }
	for res := range inOrder(ctx, r.jobs, inputs, work) {
		if ctx.Err() != nil {
			break
		}
		if err := r.take(&res); err != nil {
			return err
		}
	}
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return r.out.finish()
}

// jsonlInput is the --input of lines that hold postings; it is a format, too.
const jsonlInput = "jsonl"

// sources are the paths to read from; lines come from standard input where
// nothing is named.
func (f *extractFlags) sources(c *cobra.Command, s *streams, paths []string) ([]string, error) {
	switch {
	case f.input != "files" && f.input != jsonlInput:
		return nil, usage(c, fmt.Errorf("unknown input %q: files or jsonl", f.input))
	case len(paths) > 0 || f.list.path != "":
		return paths, nil
	case f.input == jsonlInput && !terminal(s.in):
		return []string{stdin}, nil
	}
	return nil, usage(c, errors.New("no posting named: give files, folders, or - for standard input"))
}

// terminal says whether a stream is one.
func terminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// runner reads postings and writes what they give.
type runner struct {
	reader
	tally
	jobs  int
	debug bool
	gate  gate
	ink   ink // of standard error
	out   sink
	bar   *progress
}

// build makes what the flags ask for, or says which of them cannot be used.
func (f *extractFlags) build(c *cobra.Command, s *streams, paths []string) (*runner, error) {
	if err := f.limits.check(c); err != nil {
		return nil, err
	}
	if err := atLeastOne(c, "jobs", int64(f.jobs)); err != nil {
		return nil, err
	}
	f.Options = f.limits.on(f.Options)
	if err := f.list.check(c, paths); err != nil {
		return nil, err
	}
	if err := f.place(c, s, paths); err != nil {
		return nil, err
	}
	read, err := f.extractor(c)
	if err != nil {
		return nil, err
	}
	if err := f.checkResume(c); err != nil {
		return nil, err
	}
	gate, err := newGate(f.failOn)
	if err != nil {
		return nil, usage(c, err)
	}
	out, err := f.open(s)
	if err != nil {
		return nil, err
	}
	r := &runner{reader: reader{streams: s, timeout: f.limits.timeout, maxBytes: f.MaxBytes, extract: read}, jobs: f.jobs, debug: f.debug, gate: gate, ink: inkFor(s.err, f.color), out: out}
	if resumed, ok := out.(*resumed); ok {
		r.known = resumed.journal
		if resumed.journal.anew && !f.quiet {
			fmt.Fprintf(s.err, "offers: %s: is of another program or other options: every posting is read again\n", resumed.journal.Name())
		}
	}
	return r, nil
}

// take writes what became of a posting; the error it returns ends the run.
func (r *runner) take(res *result) error {
	r.add(res)
	defer r.bar.step()
	if res.err != nil {
		r.report(res.err)
		return r.out.write(res)
	}
	why := r.gate.faults(res.rec)
	for _, w := range why {
		r.report(fmt.Errorf("%s: %s", res.path, w))
	}
	r.tripped += min(len(why), 1)
	return r.out.write(res)
}

// report tells of a posting that failed or does not pass; with --debug also where the program
// itself did.
func (r *runner) report(err error) {
	r.bar.clear()
	fmt.Fprintf(r.err, "offers: %s%v%s\n", r.ink.bad, err, r.ink.plain)
	if thrown := (*fault.Panic)(nil); r.debug && errors.As(err, &thrown) {
		fmt.Fprintf(r.err, "%s\n", thrown.Stack)
	}
}
