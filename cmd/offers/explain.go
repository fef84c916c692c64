package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"offers/extract"
	"offers/extract/board"
	"offers/extract/mention"
	"offers/schema"
)

func explainCommand(s *streams) *cobra.Command {
	var field string
	var color color
	var limits limits
	c := &cobra.Command{
		Use:   "explain FILE",
		Short: "Show why each value was taken, and why others were not",
		Long: `Show every value of a posting's record with the words that say it, then every
mention found (date, amount, place …): the cues that reach it, the one believed
first, and what became of it. --field narrows both to a field: /dates/start,
/salary, /locations.

Exit codes:
  0  the posting gave a record
  2  a mistake in the command line
  4  the posting cannot be read`,
		Example: `  offers explain posting.pdf
  offers explain posting.pdf --field /dates/start`,
		Args: oneFile,
		RunE: func(c *cobra.Command, args []string) error { return runExplain(c, s, args[0], field, color, &limits) },
	}
	c.Flags().StringVar(&field, "field", "", "only what concerns this field, a path like /dates/start")
	limits.flags(c)
	color.flag(c)
	offerFiles(c, endings)
	offer(c, "field", offeredFields)
	return c
}

func runExplain(c *cobra.Command, s *streams, path, field string, color color, limits *limits) error {
	if field != "" {
		if _, err := fieldKeys(field); err != nil {
			return usage(c, fmt.Errorf("--field: %w", err))
		}
	}
	if err := limits.check(c); err != nil {
		return err
	}
	x, err := extract.New(limits.on(extract.Options{Evidence: true, Ledger: true, Trace: true}))
	if err != nil {
		return err
	}
	r, err := s.open(path)
	if err != nil {
		return namedError(path, err)
	}
	defer r.Close()
	ctx, stop := context.WithTimeout(c.Context(), limits.timeout)
	defer stop()
	res, err := x.Extract(ctx, path, r)
	if err != nil {
		return err
	}
	e := explainer{Result: res, field: schema.Path("/" + strings.TrimPrefix(field, "/")), ink: inkFor(s.out, color)}
	if field == "" {
		e.field = ""
	}
	e.values()
	for i := range res.Record.Ledger {
		e.mention(mention.ID(i))
	}
	e.warnings()
	_, err = io.WriteString(s.out, e.out.String())
	return err
}

// explainer writes one posting's explanation.
type explainer struct {
	extract.Result
	field schema.Path
	ink   ink
	out   strings.Builder
}

// concerns says whether a path is the field asked for or lies below or above
// it.
func (e *explainer) concerns(p schema.Path) bool {
	return e.field == "" || p == e.field || strings.HasPrefix(string(p), string(e.field)+"/") || strings.HasPrefix(string(e.field), string(p)+"/")
}

// values writes every value with the words that say it.
func (e *explainer) values() {
	for _, v := range e.Record.Evidence {
		if e.concerns(v.Path) {
			fmt.Fprintf(&e.out, "%s%s%s  %s  %sline %d, %s, %s%s\n", e.ink.bold, v.Path, e.ink.plain, quote(v.Quote), e.ink.dim, v.Line, v.Basis, v.Rule, e.ink.plain)
		}
	}
}

// mention writes a mention, what became of it, and its cues.
func (e *explainer) mention(id mention.ID) {
	entry := &e.Record.Ledger[id]
	cues := e.Trace.CuesOf(id)
	if !e.shown(entry, cues) {
		return
	}
	fmt.Fprintf(&e.out, "\nline %d  %s %s  %s\n", entry.Line, entry.Kind, quote(entry.Quote), e.fate(entry))
	cues = byRole(cues)
	for i, c := range cues {
		why := "believed"
		if i > 0 {
			why = "not believed: " + board.Why(cues[0].Rank, c.Rank)
		}
		fmt.Fprintf(&e.out, "    %d. %s %s, %s%s%s: %s\n", i+1, c.Role, quote(e.Doc.Quote(e.Trace.HitSpan(c.Hit))), e.ink.dim, c.Rank.Reach, e.ink.plain, why)
	}
}

// byRole keeps the best cue of each role: the others of the same role only say
// it again.
func byRole(cues []board.Candidate) (kept []board.Candidate) {
	for _, c := range cues {
		if !slices.ContainsFunc(kept, func(k board.Candidate) bool { return k.Role == c.Role }) {
			kept = append(kept, c)
		}
	}
	return kept
}

// shown says whether a mention concerns the field asked for: it fills or
// confirms it, or it was refused in favour of its words.
func (e *explainer) shown(entry *schema.Entry, cues []board.Candidate) bool {
	if e.field == "" || slices.ContainsFunc(entry.Fields, e.concerns) {
		return true
	}
	group, _, _ := strings.Cut(strings.TrimPrefix(string(e.field), "/"), "/")
	return slices.ContainsFunc(cues, func(c board.Candidate) bool { return c.Role.Field() == group })
}

func (e *explainer) fate(entry *schema.Entry) string {
	switch entry.Fate {
	case schema.Taken:
		return e.ink.good + "taken" + e.ink.plain + " for " + joinPaths(entry.Fields)
	case schema.Confirms:
		return e.ink.good + "confirms" + e.ink.plain + " " + joinPaths(entry.Fields)
	case schema.Refused:
		return e.ink.bad + "refused" + e.ink.plain + " by " + quote(entry.By.Quote) + " (" + entry.By.Rule + ")"
	}
	return e.ink.bold + "unexplained" + e.ink.plain
}

func joinPaths(ps []schema.Path) string {
	s := make([]string, len(ps))
	for i, p := range ps {
		s[i] = string(p)
	}
	return strings.Join(s, ", ")
}

// warnings writes the posting's warnings.
func (e *explainer) warnings() {
	for _, w := range e.Record.Warnings {
		if e.concerns(w.Path) {
			fmt.Fprintf(&e.out, "\n%swarning%s %s: %s (%s)\n", e.ink.bad, e.ink.plain, w.Path, w.Message, w.Code)
		}
	}
}

// quote is a stretch of the posting on one line, shortened in the middle.
func quote(s string) string {
	const most = 72 // runes
	r := []rune(strings.Join(strings.Fields(s), " "))
	if len(r) > most {
		r = append(append(r[:most/2:most/2], '…'), r[len(r)-most/2:]...)
	}
	return "« " + string(r) + " »"
}
