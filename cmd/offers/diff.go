package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"offers/schema"
	"offers/schema/diff"
)

// diffFormats are the formats of `offers diff`.
var diffFormats = []string{"text", "jsonl"}

// diffFlags are the flags of `offers diff`.
type diffFlags struct {
	format string
	field  string
	color  color
}

func diffCommand(s *streams) *cobra.Command {
	var f diffFlags
	c := &cobra.Command{
		Use:   "diff [flags] OLD NEW",
		Short: "Show what two runs say differently, by posting and field",
		Long: `Compare two runs over the same postings: files of records (YAML, JSON, JSONL or
CSV, - for standard input), or folders that extract -o FOLDER/ wrote. For every
posting whose records differ each changed value is printed with its path, its
old and its new value; then the postings that only one run has. In lists, items
that are equal belong together wherever they stand, the others by their order;
paths are those of NEW, of what is gone those of OLD.

Postings are matched by source.path: where one stands twice, first with first.
Those whose path the other run does not have are matched by their content
(source.sha256), so that runs may have been made in different folders. Warnings
are compared; evidence and ledger are not, since they say how a value was read
and change with every word of a posting.

With --format jsonl each change is a line: {"posting", "path", "old", "new"}.
Old is null for what is added and new for what is removed; of a posting that
only one run has the path is "" and the value its record. The order: postings
that both runs have, in the order of NEW where both runs have one order, each
with its changes in the order of a record's keys; then those matched by content
and those that are new, in the order of NEW; then those that are gone, in that
of OLD. Runs of one order are read side by side and take little memory.

Exit codes:
  0  nothing differs
  1  something differs
  2  a mistake in the command line
  4  a run cannot be read`,
		Example: `  offers diff before.jsonl after.jsonl
  offers diff --field salary records-2025/ records-2026/
  offers diff -f jsonl before.jsonl after.jsonl | jq -r .path | sort | uniq -c`,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) != 2 {
				return usage(c, fmt.Errorf("want two runs, OLD and NEW; %d named", len(args)))
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error { return runDiff(c, s, &f, args[0], args[1]) },
	}
	c.Flags().StringVarP(&f.format, "format", "f", diffFormats[0], "output format: "+strings.Join(diffFormats, ", "))
	c.Flags().StringVar(&f.field, "field", "", "only changes of this field, a path like /dates/start, and postings that are new or gone")
	f.color.flag(c)
	offerFiles(c, ".yaml .yml .json .jsonl .ndjson")
	offer(c, "format", words(diffFormats...))
	offer(c, "field", offeredFields)
	return c
}

func runDiff(c *cobra.Command, s *streams, f *diffFlags, old, new string) error {
	switch {
	case !slices.Contains(diffFormats, f.format):
		return usage(c, fmt.Errorf("--format %q: want %s", f.format, strings.Join(diffFormats, " or ")))
	case old == stdin && new == stdin:
		return usage(c, errors.New("-: standard input can be one run, not both"))
	}
	var keys []string
	if f.field != "" {
		var err error
		if keys, err = fieldKeys(f.field); err != nil {
			return usage(c, fmt.Errorf("--field: %w", err))
		}
	}
	out := bufio.NewWriter(s.out)
	d := differ{out: out, field: keys, jsonl: f.format == "jsonl", ink: inkFor(s.out, f.color)}
	err := d.all(diff.Runs(s.run(old), s.run(new)))
	if err := errors.Join(err, out.Flush()); err != nil {
		return err
	}
	fmt.Fprintln(s.err, "offers:", d.summary())
	if d.changed+d.added+d.gone > 0 {
		return &exitError{code: exitGate}
	}
	return nil
}

// differ writes what differs, and counts it.
type differ struct {
	out   io.Writer
	field []string // the keys that lead to the one asked for, nil for all
	jsonl bool
	ink   ink

	postings, byContent          int // that both runs have
	changed, values, added, gone int
}

func (d *differ) all(pairs func(func(diff.Pair, error) bool)) error {
	for p, err := range pairs {
		if err != nil {
			return err
		}
		p.Changes = slices.DeleteFunc(p.Changes, func(x diff.Change) bool { return !d.concerns(x.Path) })
		d.count(&p)
		if len(p.Changes) == 0 {
			continue
		}
		write := d.text
		if d.jsonl {
			write = d.lines
		}
		if err := write(&p); err != nil {
			return err
		}
	}
	return nil
}

// concerns says whether a path is the field asked for or lies below or above
// it. That a posting failed concerns all.
func (d *differ) concerns(p schema.Path) bool {
	if d.field == nil || strings.HasPrefix(string(p), "/error") {
		return true
	}
	i := 0 // keys of the field that the path has
	for key := range strings.SplitSeq(strings.TrimPrefix(string(p), "/"), "/") {
		switch {
		case i == len(d.field):
			return true
		case strings.Trim(key, "0123456789") == "": // an item, or the record itself
		case key != d.field[i]:
			return false
		default:
			i++
		}
	}
	return true
}

func (d *differ) count(p *diff.Pair) {
	switch p.Fate {
	case diff.New:
		d.added++
		return
	case diff.Gone:
		d.gone++
		return
	}
	d.postings++
	if p.Was != "" {
		d.byContent++
	}
	if len(p.Changes) > 0 {
		d.changed++
		d.values += len(p.Changes)
	}
}

// text writes a posting for people.
func (d *differ) text(p *diff.Pair) error {
	var b strings.Builder
	b.WriteString(d.ink.bold + p.Path + d.ink.plain)
	switch {
	case p.Fate == diff.New:
		b.WriteString(": " + d.ink.good + "new posting" + d.ink.plain)
	case p.Fate == diff.Gone:
		b.WriteString(": " + d.ink.bad + "gone posting" + d.ink.plain)
	case p.Was != "":
		b.WriteString(d.ink.dim + " (was " + p.Was + ")" + d.ink.plain)
	}
	b.WriteByte('\n')
	if p.Fate == diff.Changed {
		for _, x := range p.Changes {
			d.change(&b, x)
		}
	}
	_, err := io.WriteString(d.out, b.String())
	return err
}

// change writes a changed value for people.
func (d *differ) change(b *strings.Builder, x diff.Change) {
	old, new := d.ink.bad+plainJSON(x.Old)+d.ink.plain, d.ink.good+plainJSON(x.New)+d.ink.plain
	fmt.Fprintf(b, "  %s: ", x.Path)
	switch {
	case x.Old == nil:
		fmt.Fprintf(b, "added %s\n", new)
	case x.New == nil:
		fmt.Fprintf(b, "removed %s\n", old)
	default:
		fmt.Fprintf(b, "%s -> %s\n", old, new)
	}
}

// lines writes a posting for programs.
func (d *differ) lines(p *diff.Pair) error {
	for _, x := range p.Changes {
		line := struct {
			Posting string `json:"posting"`
			diff.Change
		}{p.Path, x}
		if _, err := io.WriteString(d.out, plainJSON(line)+"\n"); err != nil {
			return err
		}
	}
	return nil
}

// plainJSON is a value as JSON on one line, with <, > and & as they are.
func plainJSON(v any) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil { // no value of a record has none
		return err.Error()
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// summary is what is said at the end.
func (d *differ) summary() string {
	s := count(d.postings, "posting") + " in both runs"
	if d.byContent > 0 {
		s += fmt.Sprintf(" (%d of them by content)", d.byContent)
	}
	return s + fmt.Sprintf(", %d changed (%s), %d new, %d gone", d.changed, count(d.values, "value"), d.added, d.gone)
}
