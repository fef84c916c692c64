package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite what the scripts of testdata/script compare with")

// TestMain makes the command known to the scripts: in them, "exec offers" runs
// this test's own program.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"offers": main})
}

// TestScript runs testdata/script, one behaviour of the command line a file.
// $DATA is the folder of the postings and of what is none, $POSTINGS how many
// postings there are.
func TestScript(t *testing.T) {
	data, err := filepath.Abs("../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	gold, err := filepath.Glob(filepath.Join(data, "postings", "*.gold.json"))
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "../../testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       *update,
		Setup: func(e *testscript.Env) error {
			e.Setenv("DATA", data)
			e.Setenv("POSTINGS", strconv.Itoa(len(gold)))
			return nil
		},
		Condition: func(name string) (bool, error) {
			if name == "root" {
				return os.Getuid() == 0, nil
			}
			return false, fmt.Errorf("unknown condition %q", name)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits},
	})
}

// exits runs the command and wants an exit code: exits 3 offers extract a b.
// Its output is for stdout and stderr, as after exec.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE command [argument...]")
	}
	err := ts.Exec(args[1], args[2:]...)
	code := "0"
	if err != nil {
		code = strings.TrimPrefix(err.Error(), "exit status ")
	}
	if code != args[0] {
		ts.Fatalf("exit code %s, want %s", code, args[0])
	}
}

// TestOutputFails wants an output that cannot be written to end the run with an
// error, and one whose reader has gone to end it quietly.
func TestOutputFails(t *testing.T) {
	for _, test := range []struct {
		cause  error
		code   int
		report string
	}{
		{io.ErrShortWrite, exitAll, "offers: short write\n"},
		{syscall.EPIPE, exitGood, ""},
	} {
		var report strings.Builder
		c := root(strings.NewReader(""), brokenWriter{test.cause}, &report)
		c.SetArgs([]string{"schema"})
		if code := exitCode(c.Execute(), &report); code != test.code || report.String() != test.report {
			t.Errorf("%v: exit code %d, report %q", test.cause, code, report.String())
		}
	}
}

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }
