package main

import (
	"errors"
	"io"
	"os"
	"slices"

	"github.com/spf13/cobra"
)

// ink is how parts of a line are set off; empty strings where that is not
// wanted.
type ink struct{ good, bad, dim, bold, plain string }

// inkFor is the ink for a stream: in auto, for a terminal that shows colours
// and a user who has not set NO_COLOR (no-color.org).
func inkFor(w io.Writer, c color) ink {
	auto := terminal(w) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	if c == always || c == automatic && auto {
		return ink{good: "\x1b[32m", bad: "\x1b[31m", dim: "\x1b[2m", bold: "\x1b[1m", plain: "\x1b[0m"}
	}
	return ink{}
}

// color is the value of --color.
type color string

// The colors.
const (
	automatic color = "auto"
	always    color = "always"
	never     color = "never"
)

// flag makes --color known to a command.
func (m *color) flag(c *cobra.Command) {
	*m = automatic
	c.Flags().Var(m, "color", "colours: auto (on a terminal, unless NO_COLOR is set), always, never")
	offer(c, "color", words(string(automatic), string(always), string(never)))
}

func (m *color) String() string { return string(*m) }

func (m *color) Type() string { return "when" }

func (m *color) Set(s string) error {
	if !slices.Contains([]color{automatic, always, never}, color(s)) {
		return errors.New("want auto, always or never")
	}
	*m = color(s)
	return nil
}
