package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

// TestMan makes the man pages and compares them with those that the program
// carries; -update rewrites those.
func TestMan(t *testing.T) {
	pages := map[string]bool{}
	for _, c := range commands(t) {
		page := manPage(t, c)
		path := filepath.Join("man", strings.ReplaceAll(c.CommandPath(), " ", "-")+".1")
		pages[path] = true
		if *update {
			if err := os.WriteFile(path, page, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, page) {
			t.Errorf("%s is not the page of today's command: go test ./cmd/offers -update", path)
		}
		for _, want := range []string{".SH NAME\n", ".SH SYNOPSIS\n", ".SH DESCRIPTION\n", ".SH EXAMPLE\n"} {
			if !bytes.Contains(page, []byte(want)) {
				t.Errorf("%s has no %s", path, want)
			}
		}
		if codes := strings.Contains(c.Long, "Exit codes:"); codes != bytes.Contains(page, []byte(".SH EXIT STATUS\n")) {
			t.Errorf("%s: exit status: %v", path, !codes)
		}
	}
	there, err := filepath.Glob("man/*.1")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range there {
		if !pages[path] {
			t.Errorf("%s is no command's page: delete it", path)
		}
	}
}

// option is an option or code and what it means, as the generator writes them:
// a paragraph with a tab inside.
var option = regexp.MustCompile(`(?m)^(?:\.PP\n)?(\\fB.*)\n\t`)

// manPage is a command's page, on which nothing depends on the day or the
// machine: the generator's, with hanging options and a section of exit codes.
func manPage(t *testing.T, c *cobra.Command) []byte {
	t.Helper()
	c.DisableAutoGenTag = true
	if jobs := c.Flags().Lookup("jobs"); jobs != nil {
		jobs.DefValue = "PROCESSORS"
	}
	long, codes, _ := strings.Cut(c.Long, "\n\nExit codes:\n")
	if long == "" {
		long = c.Short + "."
	}
	defer func(said string) { c.Long = said }(c.Long)
	c.Long = long
	var b bytes.Buffer
	first := time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC)
	if err := doc.GenMan(c, &doc.GenManHeader{Date: &first, Source: "offers", Manual: "offers"}, &b); err != nil {
		t.Fatal(err)
	}
	page := option.ReplaceAllString(strings.NewReplacer("[=false]", "", `"Jan 2026"`, `"2026-01-01"`).Replace(b.String()), ".TP\n$1\n")
	return []byte(strings.Replace(page, ".SH EXAMPLE\n", exitStatus(codes)+".SH EXAMPLE\n", 1))
}

// exitStatus is the section of exit codes; nothing where there are none.
func exitStatus(codes string) string {
	if codes == "" {
		return ""
	}
	section := ".SH EXIT STATUS\n"
	for line := range strings.Lines(codes) {
		code, what, _ := strings.Cut(strings.TrimSpace(line), " ")
		section += ".TP\n\\fB" + code + "\\fP\n" + strings.TrimSpace(what) + "\n"
	}
	return section + "\n"
}
