// Command offers turns job and internship postings into normalized records.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
)

// main ends at the first interrupt, as a filter should; extract alone tidies up
// before.
func main() {
	// A reader that has gone is an error of our writes, not a signal: the pipe
	// ends quietly in exitCode.
	signal.Ignore(syscall.SIGPIPE)
	os.Exit(exitCode(root(os.Stdin, os.Stdout, os.Stderr).Execute(), os.Stderr))
}

// streams are what a command reads and writes, so that a test can give others.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// root is the command line.
func root(in io.Reader, out, err io.Writer) *cobra.Command {
	s := &streams{in: in, out: out, err: err}
	c := &cobra.Command{
		Use:   "offers",
		Short: "Turn job and internship postings into normalized records",
		Long: `offers reads postings (text, HTML, PDF; French first, English too) and writes
one normalized record a posting: places, dates, duration, diploma, pay, contacts
and the header around them. It never invents: every value points at the words
that say it.

Exit codes:
  0  all good
  1  a gate tripped: of extract --fail-on, validate, eval --min
  2  a mistake in the command line
  3  some files failed
  4  all files failed, or the output could not be written`,
		Example: `  offers extract postings/
  offers extract -o records.jsonl postings/
  offers explain posting.pdf`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.ArbitraryArgs,
		RunE:          noCommand,
	}
	c.SetIn(in)
	c.SetOut(out)
	c.SetErr(err)
	c.SetFlagErrorFunc(flagError)
	c.SuggestionsMinimumDistance = 2
	c.SetUsageFunc(printUsage)
	c.AddCommand(extractCommand(s), textCommand(s), explainCommand(s), validateCommand(s), diffCommand(s), evalCommand(s), schemaCommand(s), manCommand(s), versionCommand(s))
	return c
}

// noCommand is the error of a command line that names no command, or one that
// does not exist.
func noCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return usage(c, errors.New("no command: begin with offers extract PATH"))
	}
	err := fmt.Errorf("unknown command %q", args[0])
	if near := c.SuggestionsFor(args[0]); len(near) > 0 {
		err = fmt.Errorf("%w: did you mean %s?", err, strings.Join(near, " or "))
	}
	return usage(c, err)
}

// The exit codes. A record that cannot be written counts as failed with all
// that follow it.
const (
	exitGood  = 0
	exitGate  = 1 // a gate tripped: of validate, of --fail-on, of eval --min; diff found a difference
	exitUsage = 2
	exitSome  = 3 // some inputs failed
	exitAll   = 4 // all inputs failed, or the output could not be written
)

// exitError is an error that knows its exit code. Its text, where it has one,
// is printed.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string {
	if e.err == nil {
		return ""
	}
	return e.err.Error()
}

func (e *exitError) Unwrap() error { return e.err }

// failed is the error of inputs that failed, all of them or some; each has
// been reported on its own.
func failed(n, all int) error {
	switch n {
	case 0:
		return nil
	case all:
		return &exitError{code: exitAll}
	}
	return &exitError{code: exitSome}
}

// usage is an error of the command line, with the next step.
func usage(c *cobra.Command, err error) error {
	return &exitError{code: exitUsage, err: fmt.Errorf("%w (see %s --help)", err, c.CommandPath())}
}

// exitCode prints what went wrong, when there is anything to print, and gives
// the code to exit with. A closed pipe is no error: whoever reads has enough.
func exitCode(err error, stderr io.Writer) int {
	if err == nil || closedPipe(err) {
		return exitGood
	}
	code, known := exitAll, (*exitError)(nil)
	if errors.As(err, &known) {
		code = known.code
	}
	if text := err.Error(); text != "" {
		fmt.Fprintln(stderr, "offers: "+text)
	}
	return code
}

// closedPipe says whether a write failed because its reader has gone. 109 and
// 232 are what Windows says then (ERROR_BROKEN_PIPE, ERROR_NO_DATA); on Unix no
// write fails with these numbers.
func closedPipe(err error) bool {
	for _, gone := range [...]syscall.Errno{syscall.EPIPE, 109, 232} {
		if errors.Is(err, gone) {
			return true
		}
	}
	return false
}

// atLeastOne is an error of usage unless a flag's value is positive.
func atLeastOne(c *cobra.Command, flag string, value int64) error {
	if value > 0 {
		return nil
	}
	return usage(c, fmt.Errorf("--%s %s: want more than nothing", flag, c.Flag(flag).Value))
}
