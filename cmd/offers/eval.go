package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"offers/extract"
	"offers/extract/source/fault"
	"offers/schema/score"
)

// goldEnding is what the name of a posting's gold record ends in, in the place
// of the posting's own ending.
const goldEnding = ".gold.json"

// evalFlags are the flags of `offers eval`.
type evalFlags struct {
	min     float64
	verbose bool
	limits  limits
}

func evalCommand(s *streams) *cobra.Command {
	var f evalFlags
	c := &cobra.Command{
		Use:   "eval [flags] FOLDER...",
		Short: "Measure what is read against records made by hand",
		Long: `Read every posting that has a gold record, NAME.gold.json beside NAME.txt, .md,
.html or .pdf, and print for each field and group of fields how many values the
gold has, how many were said and how many of these are right: precision, recall
and F1 with their 95 % intervals (postings drawn with replacement, always the
same draws).

A gold record is a record without version and source. Its "skip" lists JSON
pointers to what is not scored ("*": nothing is), its "why" is a note. Fields
marked "also" count in no total. A fabricated field is one that was said where
the gold leaves it out. A posting that failed counts as one of which nothing was
said.

Exit codes:
  0  every posting gave a record
  1  the F1 of all fields is under --min
  2  a mistake in the command line
  3  some postings failed
  4  all postings failed`,
		Example: `  offers eval testdata/postings
  offers eval -v --min 0.95 gold/ | grep salary`,
		Args: somePaths("no folder named: give folders of postings with their gold records"),
		RunE: func(c *cobra.Command, args []string) error { return runEval(c, s, &f, args) },
	}
	c.Flags().Float64Var(&f.min, "min", 0, "least F1 of all fields, from 0 to 1")
	c.Flags().BoolVarP(&f.verbose, "verbose", "v", false, "print every value missed or wrong")
	f.limits.flags(c)
	offerFolders(c)
	return c
}

func runEval(c *cobra.Command, s *streams, f *evalFlags, folders []string) error {
	if !(f.min >= 0 && f.min <= 1) { // nor NaN
		return usage(c, fmt.Errorf("--min %v: want a number from 0 to 1", f.min))
	}
	if err := f.limits.check(c); err != nil {
		return err
	}
	x, err := extract.New(f.limits.on(extract.Options{}))
	if err != nil {
		return err
	}
	e := evaluator{reader: reader{streams: s, timeout: f.limits.timeout, maxBytes: f.limits.maxBytes, extract: x.ExtractAll}}
	if err := e.all(c.Context(), folders); err != nil {
		return err
	}
	if len(e.postings) == 0 { // why has been said of each
		return failed(e.failed, e.tried)
	}
	report := score.Summarize(e.postings)
	if err := e.print(report, f.verbose); err != nil {
		return err
	}
	if e.failed > 0 {
		return failed(e.failed, e.tried)
	}
	if all := report.Row(score.All); all != nil && all.F1.Value < f.min {
		return &exitError{code: exitGate, err: fmt.Errorf("F1 %.4f is under --min %v", all.F1.Value, f.min)}
	}
	return nil
}

// evaluator judges one posting after another.
type evaluator struct {
	reader
	failed   int // of those tried
	tried    int // postings with a gold record, and paths that cannot be read
	postings []score.Posting
}

// all judges the postings of the folders that have a gold record. It fails
// when there are none.
func (e *evaluator) all(ctx context.Context, folders []string) error {
	for in := range new(lister).inputs(list{}.names(e.streams, folders)) {
		e.one(ctx, in)
	}
	if e.tried == 0 {
		return &exitError{code: exitAll, err: fmt.Errorf("%s: no gold record: put NAME%s beside NAME.txt", strings.Join(folders, ", "), goldEnding)}
	}
	return nil
}

// one judges a posting, if it has a gold record. What fails is reported.
func (e *evaluator) one(ctx context.Context, in input) {
	gold, err := readGold(in)
	if err == nil && (gold == nil || gold.Skipped()) {
		return
	}
	e.tried++
	if err == nil {
		rec, unread := e.read(ctx, in)
		e.postings = append(e.postings, score.Compare(in.path, gold, rec))
		err = unread
	}
	if err != nil {
		e.failed++
		fmt.Fprintln(e.err, "offers:", err)
	}
}

// readGold reads the gold record beside a posting; nil when there is none.
// Errors begin with the path.
func readGold(in input) (*score.Gold, error) {
	if in.err != nil {
		return nil, namedError(in.path, in.err)
	}
	path := strings.TrimSuffix(in.path, filepath.Ext(in.path)) + goldEnding
	f, err := os.Open(path)
	if err != nil {
		if err := openError(err); fault.KindOf(err) != fault.NotFound {
			return nil, namedError(path, err)
		}
		return nil, nil
	}
	defer f.Close()
	return score.ReadGold(path, f)
}

// print writes the report, after what was missed or wrong if that is asked for.
func (e *evaluator) print(r *score.Report, verbose bool) error {
	var b strings.Builder
	if verbose {
		printMisses(&b, e.postings)
	}
	printRows(&b, r.Rows)
	fmt.Fprintf(&b, "\nfabricated: %d of %d absent fields (%.2f %%)\n", r.Fabricated, r.Absent, 100*float64(r.Fabricated)/float64(max(r.Absent, 1)))
	fmt.Fprintf(&b, "wrong INSEE codes: %d\n", len(r.WrongCodes))
	for _, c := range r.WrongCodes {
		fmt.Fprintf(&b, "  %s\n", c)
	}
	fmt.Fprintf(&b, "%s, %d wholly right\n", count(r.Postings, "posting"), r.Whole)
	_, err := io.WriteString(e.streams.out, b.String())
	return err
}

func printMisses(w io.Writer, postings []score.Posting) {
	for i := range postings {
		for j := range postings[i].Verdicts {
			if v := &postings[i].Verdicts[j]; !v.OK() {
				fmt.Fprintf(w, "%s: %v\n", postings[i].Name, v)
			}
		}
	}
}

// printRows writes the table of fields and groups.
func printRows(w io.Writer, rows []score.Row) {
	fmt.Fprintf(w, "%-26s %5s %5s %5s  %-19s  %-19s  %s\n", "", "gold", "said", "right", "precision", "recall", "F1")
	kind := score.OneField
	for _, r := range rows {
		if r.Kind != kind {
			kind = r.Kind
			fmt.Fprintf(w, "-- %s\n", headings[kind])
		}
		fmt.Fprintf(w, "%-26s %5d %5d %5d  %s  %s  %s\n", r.Name, r.Gold, r.Said, r.Right, figure(r.Precision), figure(r.Recall), figure(r.F1))
	}
}

// headings stand above the rows of a kind.
var headings = map[score.Kind]string{score.OneField: "fields", score.Also: "also, in no total", score.Group: "groups"}

// figure is "0.964 (0.941-0.983)".
func figure(f score.Figure) string { return fmt.Sprintf("%.3f (%.3f-%.3f)", f.Value, f.Low, f.High) }
