package schema

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// TestTable wants every key on a line of its own, with its type, its words and
// what it is, and nothing wider than 100 columns.
func TestTable(t *testing.T) {
	table := string(Table())
	head, legend, _ := strings.Cut(table, "\n\n")
	_, rows, _ := strings.Cut(head, "\n")
	for line := range strings.Lines(table) {
		if n := utf8.RuneCountInString(strings.TrimRight(line, "\n")); n > 100 || strings.HasSuffix(line, " \n") {
			t.Errorf("%d columns, or a blank at the end: %q", n, line)
		}
	}
	for i := range Fields {
		f := &Fields[i]
		row, rest, _ := strings.Cut(rows, "\n")
		for strings.HasPrefix(rest, " ") { // what did not fit
			var more string
			more, rest, _ = strings.Cut(rest, "\n")
			row += " " + more
		}
		rows = rest
		words := strings.Fields(row)
		if len(words) < 2 || words[0] != f.Path || words[1] != string(f.Type) || f.Must != (words[2] == "!") {
			t.Errorf("%s: the row is %q", f.Path, row)
		}
		for _, w := range append(strings.Fields(f.Doc), f.Words[:min(len(f.Words), 3)]...) {
			if !strings.Contains(row, w) {
				t.Errorf("%s: no %q in %q", f.Path, w, row)
			}
		}
		if f.Type == Text && f.Format != AnyText && !strings.Contains(legend, "\n"+string(f.Format)+" ") {
			t.Errorf("%s: the format %s is not explained", f.Path, f.Format)
		}
	}
	if rows != "" {
		t.Errorf("too many rows: %q", rows)
	}
}
