package main

import (
	"os"
	"strings"
	"testing"
)

// TestReadme runs the commands that README.md shows and compares their output
// with what it shows; -update rewrites that.
func TestReadme(t *testing.T) {
	t.Chdir("../..")
	b, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	readme := string(b)
	const fence, command = "```", "```console\n$ go run ./cmd/offers "
	var now strings.Builder
	rest, shown := readme, 0
	for {
		before, example, found := strings.Cut(rest, command)
		now.WriteString(before)
		if !found {
			break
		}
		line, after, _ := strings.Cut(example, "\n")
		_, rest, _ = strings.Cut(after, fence)
		now.WriteString(command + line + "\n" + output(t, strings.Fields(line)) + fence)
		shown++
	}
	if shown == 0 {
		t.Error("README.md shows no command")
	}
	if *update {
		err = os.WriteFile("README.md", []byte(now.String()), 0o644)
	} else if now.String() != readme {
		t.Error("README.md shows another output than the command has: go test ./cmd/offers -update")
	}
	if err != nil {
		t.Error(err)
	}
}

// output is what the command prints; it may not fail.
func output(t *testing.T, args []string) string {
	t.Helper()
	var out, report strings.Builder
	c := root(strings.NewReader(""), &out, &report)
	c.SetArgs(args)
	if code := exitCode(c.Execute(), &report); code != exitGood || report.Len() > 0 {
		t.Fatalf("offers %s: exit code %d, report %q", strings.Join(args, " "), code, &report)
	}
	return out.String()
}

// TestReadmeQuotes wants the posting that README.md shows to be the one of
// testdata, and what it says of evidence and ledger to stand in the output.
func TestReadmeQuotes(t *testing.T) {
	t.Chdir("../..")
	const path = "testdata/postings/interim-cariste.txt"
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	posting, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(readme), "```text\n"+string(posting)+"```") {
		t.Errorf("README.md shows another posting than %s", path)
	}
	record := output(t, []string{"extract", "-f", "jsonl", "--evidence", "--ledger", path})
	_, block, _ := strings.Cut(string(readme), "```json\n")
	block, _, _ = strings.Cut(block, "```")
	for line := range strings.Lines(block) {
		if line = strings.TrimSpace(line); !strings.Contains(record, line) {
			t.Errorf("README.md shows %s, which offers extract does not say", line)
		}
	}
}
