package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// varied writes n postings into a new folder: those of testdata, each a little
// different from the others, and a few files that cannot be read.
func varied(t testing.TB, n int) string {
	t.Helper()
	originals, err := filepath.Glob("../../testdata/postings/*.txt")
	if err != nil || len(originals) == 0 {
		t.Fatal(err, originals)
	}
	folder := t.TempDir()
	for i := range n {
		b, err := os.ReadFile(originals[i%len(originals)])
		if err != nil {
			t.Fatal(err)
		}
		if i%50 == 49 {
			b = nil // fails: empty
		}
		name := filepath.Join(folder, fmt.Sprintf("%02d", i%7), fmt.Sprintf("p%05d.txt", i))
		write(t, name, append(b, strings.Repeat("\nDurée : 4 mois", i%3*min(len(b), 1))...))
	}
	return folder
}

// write writes a file, and its folder.
func write(t testing.TB, name string, b []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, b, 0o644); err != nil {
		t.Fatal(err)
	}
}

// run runs the command and gives its exit code and its output.
func run(t testing.TB, in io.Reader, args ...string) (code int, out, report string) {
	t.Helper()
	var o, r strings.Builder
	c := root(in, &o, &r)
	c.SetArgs(args)
	code = exitCode(c.Execute(), &r)
	return code, o.String(), r.String()
}

// The number of workers changes no byte, in any format.
func TestJobsChangeNothing(t *testing.T) {
	folder := varied(t, 120)
	for _, format := range []string{"jsonl", "yaml", "json"} {
		code, want, wantReport := run(t, nil, "extract", "-q", "-j", "1", "-f", format, "--ledger", folder)
		if code != exitSome || want == "" || strings.Count(wantReport, "empty") != 2 {
			t.Fatalf("exit code %d, report %s", code, wantReport)
		}
		for _, n := range []string{"2", "8"} {
			if code, got, report := run(t, nil, "extract", "-q", "-j", n, "-f", format, "--ledger", folder); code != exitSome || got != want || report != wantReport {
				t.Errorf("-j %s -f %s differs from -j 1: exit code %d, report %q", n, format, code, report)
			}
		}
	}
}
