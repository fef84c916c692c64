package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
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

// TestReadmeRecipes runs the recipes of README.md one after the other in one
// folder, as a reader would who pastes them, and compares what they print with
// what README.md shows; -update rewrites that. What needs a tool that is not
// there is left out.
func TestReadmeRecipes(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the recipes are for a Unix shell")
	}
	const path = "../../README.md"
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	data, err := filepath.Abs("../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.Symlink(data, filepath.Join(dir, "testdata")); err != nil {
		t.Fatal(err)
	}
	before, recipes, found := strings.Cut(string(b), "\n## Recipes\n")
	recipes, after, _ := strings.Cut(recipes, "\n## ")
	if !found {
		t.Fatal("README.md has no recipes")
	}
	parts := strings.Split(recipes, "```")
	for i := 1; i < len(parts); i += 2 {
		parts[i] = cook(t, dir, parts[i])
	}
	now := before + "\n## Recipes\n" + strings.Join(parts, "```") + "\n## " + after
	if now == string(b) {
		return
	}
	if !*update {
		t.Error("a recipe of README.md prints something else: go test ./cmd/offers -update")
	} else if err := os.WriteFile(path, []byte(now), 0o644); err != nil {
		t.Error(err)
	}
}

// cook runs a recipe and returns it with what it prints now.
func cook(t *testing.T, dir, recipe string) string {
	t.Helper()
	kind, text, _ := strings.Cut(recipe, "\n")
	switch kind {
	case "make":
		if err := os.WriteFile(filepath.Join(dir, "Makefile"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	case "python":
		if exec.Command("python3", "-c", "import pandas").Run() == nil {
			shell(t, dir, "python3", "-c", text)
		}
	case "sh":
		if tools(text) {
			shell(t, dir, "bash", "-eo", "pipefail", "-c", text)
		}
	case "console":
		shown := kind + "\n"
		for line := range strings.Lines(text) {
			command, ok := strings.CutPrefix(line, "$ ")
			if !ok {
				continue
			}
			if !tools(command) {
				return recipe
			}
			shown += line + shell(t, dir, "bash", "-eo", "pipefail", "-c", command)
		}
		return shown
	default:
		t.Errorf("a recipe of kind %q", kind)
	}
	return recipe
}

// tools says whether the machine has the programs of a recipe that not every
// machine has.
func tools(recipe string) bool {
	for _, name := range [...]string{"jq", "duckdb", "parallel", "make"} {
		if _, err := exec.LookPath(name); err != nil && slices.Contains(strings.Fields(recipe), name) {
			return false
		}
	}
	return true
}

// shell is what a command prints; it may not fail.
func shell(t *testing.T, dir, name string, args ...string) string {
	t.Helper()
	c := exec.Command(name, args...)
	c.Dir = dir
	c.Env = append(os.Environ(), "LC_ALL=C.UTF-8")
	var report strings.Builder
	c.Stderr = &report
	out, err := c.Output()
	if err != nil || report.Len() > 0 {
		t.Errorf("%s: %v, %s", args[len(args)-1], err, &report)
	}
	return string(out)
}
