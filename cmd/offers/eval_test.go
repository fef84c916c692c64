package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"offers/extract"
	"offers/extract/source"
	"offers/schema"
	"offers/schema/encode"
	"offers/schema/score"
)

// The reference scorer and its postings stand beside the checkout, where they
// are there at all.
const (
	scorer      = "../../../shared/score.py"
	scorersGold = "../../../shared/gold"
)

// TestEvalAgrees gives the reference scorer the records that eval judges, and
// then each posting the next one's record, which is wrong nearly everywhere:
// every count and every miss must be the same.
func TestEvalAgrees(t *testing.T) {
	for _, path := range [...]string{scorer, scorersGold} {
		if _, err := os.Stat(path); err != nil {
			t.Skip("no reference scorer: ", err)
		}
	}
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip(err)
	}
	read := readAll(t, scorersGold)
	t.Run("as read", func(t *testing.T) { agrees(t, read) })
	wrong := slices.Clone(read)
	for i := range wrong {
		wrong[i].record = read[(i+1)%len(read)].record
	}
	t.Run("the next posting's", func(t *testing.T) { agrees(t, wrong) })
}

// judged is a posting with its gold record and what was said of it.
type judged struct {
	path   string
	gold   *score.Gold
	record *schema.Record // nil when it gave none
}

func readAll(t *testing.T, folder string) (all []judged) {
	t.Helper()
	x, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := reader{streams: &streams{}, timeout: 10 * time.Second, maxBytes: source.DefaultMaxBytes, extract: x.ExtractAll}
	for in := range new(lister).inputs(list{}.names(nil, []string{folder})) {
		gold, err := readGold(in)
		if err != nil {
			t.Fatal(err)
		}
		if gold != nil && !gold.Skipped() {
			rec, _ := r.read(context.Background(), in)
			all = append(all, judged{in.path, gold, rec})
		}
	}
	return all
}

// agrees compares our lines with the reference's.
func agrees(t *testing.T, all []judged) {
	var postings []score.Posting
	var records bytes.Buffer
	enc, err := encode.New(encode.Options{Format: "jsonl"}, &records)
	if err != nil {
		t.Fatal(err)
	}
	for _, j := range all {
		postings = append(postings, score.Compare(j.path, j.gold, j.record))
		if j.record == nil {
			continue
		}
		rec := *j.record
		rec.Source = &schema.Source{Path: j.path}
		if err := enc.Record(&rec); err != nil {
			t.Fatal(err)
		}
	}
	if err := enc.Close(); err != nil {
		t.Fatal(err)
	}
	got, want := ours(postings), theirs(t, records.Bytes())
	slices.Sort(got)
	slices.Sort(want)
	if slices.Equal(got, want) {
		return
	}
	for _, line := range want {
		if !slices.Contains(got, line) {
			t.Errorf("only the reference says %q", line)
		}
	}
	for _, line := range got {
		if !slices.Contains(want, line) {
			t.Errorf("only eval says %q", line)
		}
	}
	t.Errorf("%d lines, the reference has %d", len(got), len(want))
}

// ours are the counts and misses of eval, a line each: "title 116 113 108",
// "a.txt: title".
func ours(postings []score.Posting) (lines []string) {
	r := score.Summarize(postings)
	for _, row := range r.Rows {
		if !slices.Contains([]string{score.Header, score.Six, score.All}, row.Name) {
			lines = append(lines, fmt.Sprint(row.Name, " ", row.Gold, " ", row.Said, " ", row.Right))
		}
	}
	for i := range postings {
		for j := range postings[i].Verdicts {
			if v := &postings[i].Verdicts[j]; !v.OK() {
				lines = append(lines, filepath.Base(postings[i].Name)+": "+v.Field)
			}
		}
	}
	ratios := func(group string) string {
		row := r.Row(group)
		return fmt.Sprintf("P %.3f R %.3f F1 %.3f", row.Precision.Value, row.Recall.Value, row.F1.Value)
	}
	return append(lines,
		"header: "+ratios(score.Header), ratios(score.All), "the six groups: "+ratios(score.Six),
		fmt.Sprintf("fabricated %d of %d absent fields", r.Fabricated, r.Absent),
		fmt.Sprintf("wrong INSEE codes %d", len(r.WrongCodes)),
		fmt.Sprintf("%d postings, %d wholly right", r.Postings, r.Whole))
}

// theirs are the same lines from the reference.
func theirs(t *testing.T, records []byte) (lines []string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "records.jsonl")
	if err := os.WriteFile(file, records, 0o644); err != nil {
		t.Fatal(err)
	}
	c := exec.Command("python3", scorer, "-v", "--bin", fmt.Sprintf(`sh -c "cat '%s'" sh`, file), scorersGold)
	c.Env = append(os.Environ(), "PYTHONIOENCODING=utf-8")
	out, err := c.Output() // its exit code tells that a posting gave no record
	if len(out) == 0 {
		t.Fatal(err)
	}
	inGroups := false
	for line := range strings.Lines(string(out)) {
		line = strings.TrimSpace(line)
		inGroups = inGroups || line == "-- by group"
		if row, ok := rowOf(line); !ok {
			lines = append(lines, theirLine(line)...)
		} else if name, _, _ := strings.Cut(row, " "); !inGroups || strings.Contains(sixGroups, name) {
			lines = append(lines, row) // the other groups are fields, too
		}
	}
	return lines
}

const sixGroups = "location dates duration diploma salary contacts"

// rowOf is the name and the counts of a line of the reference's table.
func rowOf(line string) (row string, ok bool) {
	words := strings.Fields(strings.TrimPrefix(line, "also "))
	if len(words) != 7 || words[0] == "field" || strings.Contains(line, ":") {
		return "", false
	}
	return strings.Join(words[:4], " "), true
}

// theirLine is what eval says in the place of another line of the reference.
func theirLine(line string) []string {
	if miss := strings.SplitN(line, ": ", 3); len(miss) == 3 && strings.HasPrefix(miss[2], "gold ") {
		return []string{miss[0] + ": " + miss[1]}
	}
	line, _, _ = strings.Cut(line, " [") // the list of wrong codes
	switch parts := strings.Split(line, "; "); {
	case strings.HasPrefix(line, "header: "):
		parts[1], _, _ = strings.Cut(parts[1], " (")
		return parts
	case strings.Contains(line, " postings, "):
		return parts
	}
	return nil
}
