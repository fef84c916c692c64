package main

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/spf13/cobra"
)

// commands are all commands of the command line, the root first; cobra's own,
// which write completion scripts, apart.
func commands(t *testing.T) (all []*cobra.Command) {
	t.Helper()
	c := root(strings.NewReader(""), &strings.Builder{}, &strings.Builder{})
	return append([]*cobra.Command{c}, c.Commands()...)
}

// withoutExitCodes are the commands that fail only where any command does.
var withoutExitCodes = []string{"schema", "version"}

// TestHelp wants every help to fit into a terminal of 80 columns, to have
// examples that are commands of ours, and to say the exit codes.
func TestHelp(t *testing.T) {
	for _, c := range commands(t) {
		var out strings.Builder
		c.Root().SetOut(&out)
		c.Root().SetArgs(append(strings.Fields(c.CommandPath())[1:], "--help"))
		if err := c.Root().Execute(); err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(out.String()) {
			if n := utf8.RuneCountInString(strings.TrimRight(line, "\n")); n > helpWidth {
				t.Errorf("%s --help: %d columns: %s", c.CommandPath(), n, line)
			}
		}
		for line := range strings.Lines(c.Example) {
			if !strings.HasPrefix(line, "  ") || !strings.Contains(line, c.CommandPath()+" ") && !strings.HasSuffix(strings.TrimSpace(line), c.CommandPath()) {
				t.Errorf("%s: no example of it: %q", c.CommandPath(), line)
			}
		}
		if c.Example == "" {
			t.Errorf("%s has no example", c.CommandPath())
		}
		if strings.Contains(c.Long, "\n\nExit codes:\n  0  ") == slices.Contains(withoutExitCodes, c.Name()) {
			t.Errorf("%s: exit codes in its help or in withoutExitCodes", c.CommandPath())
		}
	}
}
