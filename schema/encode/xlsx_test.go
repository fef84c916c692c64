package encode_test

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"offers/schema"
	"offers/schema/encode"
	"offers/schema/flat"
	"offers/schema/sample"
	"offers/schema/sheet"
)

// parts are the files inside a workbook.
func parts(t *testing.T, book string) map[string]string {
	t.Helper()
	z, err := zip.NewReader(strings.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		all[f.Name] = string(b)
	}
	return all
}

func TestXLSX(t *testing.T) {
	way := encode.Options{Format: "xlsx", Evidence: true, Ledger: true}
	book := written(t, way, append(sample.All(), hostile()), failure)
	if again := written(t, way, append(sample.All(), hostile()), failure); again != book {
		t.Error("the same records give other bytes")
	}
	all := parts(t, book)
	for name, text := range all {
		if strings.Contains(text, "<f>") || strings.Contains(text, "<f ") {
			t.Errorf("%s holds a formula", name)
		}
	}
	const sheet1, sheet2, sheet3, sheet4, sheet5 = "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml", "xl/worksheets/sheet5.xml"
	for _, x := range []struct{ part, want string }{
		{"xl/workbook.xml", `<sheet name="records" sheetId="1" r:id="rId1"/><sheet name="warnings" sheetId="2" r:id="rId2"/><sheet name="evidence" sheetId="3" r:id="rId3"/><sheet name="ledger" sheetId="4" r:id="rId4"/><sheet name="columns" sheetId="5" r:id="rId5"/>`},
		{sheet1, `state="frozen"`}, {sheet1, `<autoFilter ref="A1:BB6"/>`},
		{sheet1, `<c r="B6" s="2" t="inlineStr"><is><t xml:space="preserve">=1+1<`}, {sheet1, `>01000<`}, {sheet1, `>+33123456789<`}, {sheet1, `><v>22.5</v></c>`},
		{sheet1, ` s="3"><v>45901</v></c>`}, {sheet1, `>2025-09<`}, {sheet1, `Ligne 1` + "\n" + `  ligne 2`},
		{"xl/worksheets/_rels/sheet1.xml.rels", `Target="mailto:rh@example.org"`}, {"xl/worksheets/_rels/sheet1.xml.rels", `Target="http://www.example.org/a?b"`},
		{sheet2, `>below-floor<`}, {sheet2, `>no text layer (3 pages of images)<`}, {sheet2, `>run ocrmypdf first<`},
		{sheet3, `>derived<`}, {sheet4, `>{&quot;min&quot;:4.5,&quot;max&quot;:22.5,&quot;currency&quot;:&quot;EUR&quot;,`}, {sheet4, `>trial/before<`},
		{sheet5, `>the posting's dates: when the work starts; a day is a date, a month (2025-09), a year or an interval is a text<`},
	} {
		if !strings.Contains(all[x.part], x.want) {
			t.Errorf("%s: no %s", x.part, x.want)
		}
	}
	for _, c := range flat.Records() {
		if !strings.Contains(all[sheet1], ">"+c.Name+"<") || !strings.Contains(all[sheet5], ">"+c.Name+"<") {
			t.Errorf("no column %s, or it is not documented", c.Name)
		}
	}
}

// The sheets are those that were asked for, whatever the records hold.
func TestXLSXSheets(t *testing.T) {
	for _, x := range []struct {
		way  encode.Options
		want int
	}{{encode.Options{}, 3}, {encode.Options{Evidence: true}, 4}, {encode.Options{Ledger: true}, 4}, {encode.Options{Evidence: true, Ledger: true}, 5}} {
		for _, records := range [][]*schema.Record{nil, sample.All()} {
			x.way.Format = "xlsx"
			if got := strings.Count(parts(t, written(t, x.way, records))["xl/workbook.xml"], "<sheet "); got != x.want {
				t.Errorf("%+v: %d sheets", x.way, got)
			}
		}
	}
}

// A text that a cell cannot hold is cut, and the warnings tell.
func TestXLSXCut(t *testing.T) {
	r := sample.Plain()[0]
	r.Title = strings.Repeat("é", sheet.MaxText+1)
	all := parts(t, written(t, encode.Options{Format: "xlsx"}, []*schema.Record{r}))
	if n := strings.Count(all["xl/worksheets/sheet1.xml"], "é"); n != sheet.MaxText {
		t.Errorf("%d letters are left", n)
	}
	want := fmt.Sprintf(">title in records is cut after %d of %d bytes: a cell takes 32767 characters<", 2*sheet.MaxText, 2*sheet.MaxText+2)
	if got := all["xl/worksheets/sheet2.xml"]; !strings.Contains(got, want) || !strings.Contains(got, ">cut<") {
		t.Errorf("no %s in %s", want, got)
	}
}

// A writer that fails is an error at once, or at the end.
func TestXLSXFails(t *testing.T) {
	gone := errors.New("gone")
	e, err := encode.New(encode.Options{Format: "xlsx"}, failing{gone})
	if err == nil {
		if err = e.Record(sample.Full()); err == nil {
			err = e.Close()
		}
	}
	if !errors.Is(err, gone) {
		t.Errorf("error %v", err)
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }
