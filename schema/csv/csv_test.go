package csv

import (
	"slices"
	"strings"
	"testing"

	"offers/schema/flat"
)

// read is the rows of a file, each cell without its guard, and the lines where
// the cells begin.
func read(t testing.TB, d Dialect, table flat.Table, file string) (rows [][]string, lines [][]int) {
	t.Helper()
	p := Parser{Dialect: d}
	number := 0
	for line := range strings.SplitAfterSeq(strings.TrimPrefix(file, d.mark), "\n") {
		if line == "" {
			break
		}
		number++
		whole, err := p.Add([]byte(line), number)
		if err != nil {
			t.Fatalf("line %d: %v", number, err)
		}
		if !whole {
			continue
		}
		var row []string
		var at []int
		for i, c := range p.Cells {
			row, at = append(row, d.Value(c.Text, table[i].Type)), append(at, c.Line)
		}
		rows, lines = append(rows, row), append(lines, at)
	}
	if _, open := p.Open(); open {
		t.Fatal("the last row is open")
	}
	return rows, lines
}

var table = flat.Table{{Name: "title", Type: flat.Text}, {Name: "hours", Type: flat.Number}, {Name: "start", Type: flat.Date}, {Name: "asap", Type: flat.Flag}}

func TestAppend(t *testing.T) {
	rows := [][]string{
		{"Chargé; de \"mission\", H/F", "22.5", "2025-09-01", "true"},
		{"01000", "-1", "2025-09", ""},
		{"=1+1", "", "2025", ""},
		{"+33123456789", "35", "2025-09/2025-10", ""},
	}
	for _, x := range []struct {
		dialect Dialect
		want    string
	}{
		{Plain, "title,hours,start,asap\n\"Chargé; de \"\"mission\"\", H/F\",22.5,2025-09-01,true\n01000,-1,2025-09,\n'=1+1,,2025,\n+33123456789,35,2025-09/2025-10,\n"},
		{Excel, "\ufefftitle;hours;start;asap\r\n\"Chargé; de \"\"mission\"\", H/F\";22,5;2025-09-01;true\r\n\"\t01000\";-1;\"\t2025-09\";\r\n'=1+1;;\"\t2025\";\r\n\"\t+33123456789\";35;\"\t2025-09/2025-10\";\r\n"},
	} {
		b := x.dialect.AppendHeader(nil, table)
		for _, r := range rows {
			b = x.dialect.AppendRow(b, table, r)
		}
		if string(b) != x.want {
			t.Errorf("wrote %q\nwant  %q", b, x.want)
		}
		if back, _ := read(t, x.dialect, table, string(b)); !slices.EqualFunc(back[1:], rows, slices.Equal) {
			t.Errorf("%q comes back as %q", b, back)
		}
	}
}

// What a spreadsheet would compute or take for a value is guarded, what is a
// text anyway is not.
func TestGuard(t *testing.T) {
	for guard, texts := range map[byte][]string{
		'\'': {"=1+1", "+1+2", "-cmd|' /C calc'!A0", "@SUM(A1)", "\tx", "\rx", "\n=x", "＝1", "'=1", "''+a", "--1", "-", "+", "+33123456789, 3949", "- 5 ans"},
		'\t': {
			"01000", "75007", "2A", "1e3", "1E-5", "+33123456789", "-1", "22,5", "1 000", "1\u202f000", "12 %", "12 €", "1/2", "12:30", "7 h 30", "2025", "2025-09", "2025-09-01", "2025-09-01T10:00",
			"mars 2026", "1er mars 2026", "lundi 2 mars 2026", "sept-24", "Aug 5", "VRAI", "false", "#N/A", "'01000", "(12)", ".5", "1-3-5", "31062 | 01000", "12:30 PM",
		},
		0: {"", "a", "Stage", "12 rue des Acacias", "P6M", "Cariste CACES 1-3-5", "bac+2", "rh@example.org", "https://example.org/1", "'tis", "a=b", "FR", "mars", "mission 2026", "été"},
	} {
		for _, s := range texts {
			if got := Excel.guard(s, flat.Text); got != guard {
				t.Errorf("%q: guard %q, want %q", s, got, guard)
			}
			if got := Plain.guard(s, flat.Text); guard != '\t' && got != guard || guard == '\t' && got != 0 {
				t.Errorf("%q: plain guard %q", s, got)
			}
		}
	}
	if Excel.guard("2025-09-01", flat.Date) != 0 || Excel.guard("22,5", flat.Number) != 0 {
		t.Error("a date or number is guarded")
	}
}

func TestParser(t *testing.T) {
	rows, lines := read(t, Plain, append(table, table...), "a,\"b\r\nc\"\"\",\nd\r\n\n\"\",\"e\"")
	if want := [][]string{{"a", "b\r\nc\"", ""}, {"d"}, {""}, {"", "e"}}; !slices.EqualFunc(rows, want, slices.Equal) {
		t.Errorf("%q, want %q", rows, want)
	}
	if want := [][]int{{1, 1, 2}, {3}, {4}, {5, 5}}; !slices.EqualFunc(lines, want, slices.Equal) {
		t.Errorf("lines %v, want %v", lines, want)
	}
	for _, line := range []string{"a,b\"c\n", "\"a\"b,c\n", "a,\"\"\"b\"c\"\n"} {
		p := Parser{Dialect: Plain}
		if _, err := p.Add([]byte(line), 1); err == nil {
			t.Errorf("%q is read", line)
		}
		if whole, err := p.Add([]byte("x,y\n"), 2); !whole || err != nil || len(p.Cells) != 2 {
			t.Errorf("after %q: %v, %v", line, p.Cells, err)
		}
	}
}

func TestDialectOf(t *testing.T) {
	for line, want := range map[string]Dialect{"source_path,title\n": Plain, "title;source_path\r\n": Excel, `"x","title"`: Plain} {
		if d, ok := DialectOf([]byte(line)); !ok || d != want {
			t.Errorf("%q: %+v", line, d)
		}
	}
	for _, line := range []string{"", "title\n", "version: \"1\"\n", "---\n", "name,town\n", "title: a, b\n"} {
		if _, ok := DialectOf([]byte(line)); ok {
			t.Errorf("%q is a header", line)
		}
	}
}

// Any text comes back from both dialects, and no cell begins like a formula.
func FuzzText(f *testing.F) {
	for _, s := range []string{"'=1", "''=", "\t'\t", "\x00=", "'\t1", "+1", "a\r\nb\r", "\"", "\xff", "'+1", "1e3", "\t1", "\ufeff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, d := range []Dialect{Plain, Excel} {
			want := [][]string{{s, "1.5", s, ""}, {s, "", "", "true"}}
			b := d.AppendHeader(nil, table)
			for _, r := range want {
				b = d.AppendRow(b, table, r)
			}
			back, _ := read(t, d, table, string(b))
			if !slices.EqualFunc(back[1:], want, slices.Equal) {
				t.Fatalf("%q comes back as %q", s, back)
			}
			if c := written(d, s); isFormula(c) && !(d.excel && c == "\t"+s && isValue(s)) {
				t.Fatalf("%q is written %q", s, c)
			}
		}
	})
}

// written is a text's cell as it stands in a file, without quotes.
func written(d Dialect, s string) string {
	b := d.AppendRow(nil, table[:1], []string{s})
	p := Parser{Dialect: d}
	for line := range strings.SplitAfterSeq(string(b), "\n") {
		if whole, _ := p.Add([]byte(line), 1); whole {
			break
		}
	}
	return p.Cells[0].Text
}
