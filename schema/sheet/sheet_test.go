package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode/utf16"
)

// written is the parts of a workbook with one sheet of rows, and an empty one.
func written(t *testing.T, rows ...[]Cell) map[string]string {
	t.Helper()
	var b bytes.Buffer
	w, err := New(&b, Table{"one", []Column{{"a", 10}, {"b", 20}}}, Table{"two", []Column{{"c", 5}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		if err := w.Row(0, r); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Row(1, []Cell{{Text: "last"}}); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		parts[f.Name] = string(text)
		for d := xml.NewDecoder(bytes.NewReader(text)); ; {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", f.Name, err)
			}
		}
	}
	return parts
}

func TestCells(t *testing.T) {
	for want, c := range map[string]Cell{
		`<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve"> 01000 </t></is></c>`:                            {Text: " 01000 "},
		`<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>`:                               {Text: "=1+1"},
		`<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">&lt;&amp;&gt;_x0001__x005F_x0041__x000D__xFFFF_`: {Text: "<&>\x01_x0041_\r\uffff"},
		`<t xml:space="preserve">` + "a\nb\tc_x\ufffd":                                                              {Text: "a\nb\tc_x\xff"},
		`<c r="A2"><v>22.5</v></c>`:                                          {Kind: Number, Text: "22.5"},
		`<c r="A2" s="3"><v>45901</v></c>`:                                   {Kind: Day, Text: "2025-09-01"},
		`<c r="A2" s="3"><v>61</v></c>`:                                      {Kind: Day, Text: "1900-03-01"},
		`<c r="A2" s="3"><v>2958465</v></c>`:                                 {Kind: Day, Text: "9999-12-31"},
		`xml:space="preserve">1900-02-28<`:                                   {Kind: Day, Text: "1900-02-28"},
		`xml:space="preserve">2025-09<`:                                      {Kind: Day, Text: "2025-09"},
		`xml:space="preserve">2026-02-31<`:                                   {Kind: Day, Text: "2026-02-31"},
		`<hyperlink ref="A2" r:id="rId1"/>`:                                  {Text: "me", Link: "mailto:me@example.org"},
		`<row r="2"></row>`:                                                  {Kind: Number},
		`<autoFilter ref="A1:B2"/>`:                                          {},
		`ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"`: {},
		`<col min="2" max="2" width="20" customWidth="1"/>`:                  {},
	} {
		if got := written(t, []Cell{c})["xl/worksheets/sheet1.xml"]; !strings.Contains(got, want) {
			t.Errorf("%+v: no %s in %s", c, want, got)
		}
	}
}

func TestLinks(t *testing.T) {
	for link, want := range map[string]string{
		"https://example.org/a?b=c&d#e":              `Target="https://example.org/a?b=c&amp;d#e"`,
		"https://example.org/é|{x}%zz%41_x0041_#a#b": `Target="https://example.org/é%7C%7Bx%7D%25zz%41_x0041_#a%23b"`,
		"mailto:zoé@example.org":                     `Target="mailto:zoé@example.org"`,
	} {
		parts := written(t, []Cell{{Text: "x", Link: link}})
		if got := parts["xl/worksheets/_rels/sheet1.xml.rels"]; !strings.Contains(got, want) {
			t.Errorf("%s: %s", link, got)
		}
	}
	parts := written(t, []Cell{{Text: "x", Link: "https://example.org/" + strings.Repeat("a", maxURL)}})
	if _, ok := parts["xl/worksheets/_rels/sheet1.xml.rels"]; ok {
		t.Error("a link that is too long is there")
	}
}

func TestLimits(t *testing.T) {
	w, err := New(io.Discard, Table{"one", []Column{{"a", 10}}})
	if err != nil {
		t.Fatal(err)
	}
	for range maxLinks + 2 {
		if err := w.Row(0, []Cell{{Text: "x", Link: "http://x"}}); err != nil {
			t.Fatal(err)
		}
	}
	if n := w.Unlinked(0); n != 2 {
		t.Errorf("%d cells without a link", n)
	}
	w.sheets[0].rows = maxRows - 1
	if err := w.Row(0, nil); err != nil {
		t.Error(err)
	}
	if err := w.Row(0, nil); !errors.Is(err, ErrFull) {
		t.Errorf("a row too many: %v", err)
	}
}

func TestCut(t *testing.T) {
	for _, x := range []struct {
		letter string
		size   int // that Excel counts
	}{{"a", 1}, {"é", 1}, {"🎓", 2}, {"\x01", 7}} {
		fits := strings.Repeat(x.letter, MaxText/x.size)
		if kept, cut := Cut(fits); cut || kept != fits {
			t.Errorf("%q: cut to %d bytes", x.letter, len(kept))
		}
		if kept, cut := Cut(fits + x.letter); !cut || kept != fits {
			t.Errorf("%q: %d bytes are left of %d", x.letter, len(kept), len(fits)+len(x.letter))
		}
	}
}

// The longest text that is left is no longer than Excel takes, and whole.
func FuzzCut(f *testing.F) {
	f.Add(strings.Repeat("_x0041_", 7), 700)
	f.Fuzz(func(t *testing.T, s string, n int) {
		s = strings.ToValidUTF8(s, "")
		if n < 0 || n > 1000 || len(s) > 50 { // 50 kB are over MaxText, and soon checked
			return
		}
		kept, cut := Cut(strings.Repeat(s, n))
		written := xmlText(t, appendText(nil, kept))
		if size := len(utf16.Encode([]rune(written))); size > MaxText {
			t.Errorf("%q %d times: %d characters", s, n, size)
		}
		if !cut && kept != strings.Repeat(s, n) {
			t.Errorf("%q: %q", s, kept)
		}
	})
}

// xmlText is what a reader of XML takes from a text.
func xmlText(t *testing.T, b []byte) string {
	t.Helper()
	var s string
	if err := xml.Unmarshal(fmt.Appendf(nil, "<t>%s</t>", b), &s); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestColumnName(t *testing.T) {
	for i, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 51: "AZ", 52: "BA", 701: "ZZ", 702: "AAA"} {
		if got := columnName(i); got != want {
			t.Errorf("%d: %s, want %s", i, got, want)
		}
	}
}

// A second run gives the same bytes, and each part is read as its sheet.
func TestSame(t *testing.T) {
	a, b := written(t, []Cell{{Text: "x", Link: "http://x"}}), written(t, []Cell{{Text: "x", Link: "http://x"}})
	if fmt.Sprint(a) != fmt.Sprint(b) || !strings.Contains(a["xl/worksheets/sheet2.xml"], ">last<") || !strings.Contains(a["xl/workbook.xml"], `<sheet name="two" sheetId="2" r:id="rId2"/>`) {
		t.Errorf("%v\n%v", a, b)
	}
}
