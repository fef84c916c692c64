package encode_test

import (
	"context"
	"encoding/xml"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"offers/schema"
	"offers/schema/encode"
	"offers/schema/sample"
)

// officeCell is a cell as LibreOffice has it.
type officeCell struct{ kind, value, text, formula string }

// office opens a file in LibreOffice and gives its sheets by name, as rows.
func office(t *testing.T, name string, content string, filter ...string) map[string][][]officeCell {
	t.Helper()
	program, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("no LibreOffice")
	}
	dir := t.TempDir()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
	args := append([]string{"-env:UserInstallation=file://" + dir + "/profile", "--headless", "--convert-to", "fods", "--outdir", dir}, filter...)
	ctx, stop := context.WithTimeout(t.Context(), 2*time.Minute)
	defer stop()
	if out, err := exec.CommandContext(ctx, program, append(args, path)...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	b, err := os.ReadFile(strings.TrimSuffix(path, filepath.Ext(path)) + ".fods")
	if err != nil {
		t.Fatal(err)
	}
	return sheets(t, b)
}

// sheets reads the cells of a flat OpenDocument file.
func sheets(t *testing.T, b []byte) map[string][][]officeCell {
	t.Helper()
	type tag struct {
		Repeated int    `xml:"number-columns-repeated,attr"`
		Kind     string `xml:"value-type,attr"`
		Value    string `xml:"value,attr"`
		Date     string `xml:"date-value,attr"`
		Formula  string `xml:"formula,attr"`
		Text     []struct {
			All string `xml:",innerxml"`
		} `xml:"p"`
	}
	var file struct {
		Tables []struct {
			Name string `xml:"name,attr"`
			Rows []struct {
				Cells []tag `xml:"table-cell"`
			} `xml:"table-row"`
		} `xml:"body>spreadsheet>table"`
	}
	if err := xml.Unmarshal(b, &file); err != nil {
		t.Fatal(err)
	}
	all := map[string][][]officeCell{}
	for _, table := range file.Tables {
		for _, row := range table.Rows {
			var cells []officeCell
			for _, c := range row.Cells {
				x := officeCell{kind: c.Kind, value: c.Value + c.Date, formula: c.Formula}
				for _, p := range c.Text {
					x.text += innerText(t, p.All)
				}
				for range max(c.Repeated, 1) {
					if len(cells) < 200 {
						cells = append(cells, x)
					}
				}
			}
			all[table.Name] = append(all[table.Name], cells)
		}
	}
	return all
}

// innerText is the text inside a paragraph, links and tabs taken away.
func innerText(t *testing.T, inner string) (s string) {
	t.Helper()
	for d := xml.NewDecoder(strings.NewReader("<p>" + inner + "</p>")); ; {
		token, err := d.Token()
		if err != nil {
			return s
		}
		if text, ok := token.(xml.CharData); ok {
			s += string(text)
		}
	}
}

// hostile is a record whose texts a spreadsheet likes to take for something
// else.
func hostile() *schema.Record {
	r := sample.Full()
	r.Title, r.Employer, r.Reference = "=1+1", "mars 2026", "1e3"
	r.Locations = []schema.Location{{PostalCode: "01000", INSEE: "2A004", Department: "01", Street: "-1", City: "VRAI", Venue: "1/2"}}
	r.Dates = &schema.Dates{Published: "2025-09-01", Start: "2025-09", End: "2025"}
	r.Contacts = []schema.Contact{{Name: "@SUM(A1)", Role: "+1+2", Emails: []string{"rh@example.org"}, Phones: []string{"+33123456789"}, URLs: []string{"www.example.org/a?b"}}}
	r.HoursPerWeek = new(22.5)
	return r
}

// inOffice are the cells of the hostile record: of the csv, formulas stand
// behind an apostrophe.
func inOffice(apostrophe string) map[string]officeCell {
	text := func(s string) officeCell { return officeCell{kind: "string", text: s} }
	return map[string]officeCell{
		"title": text(apostrophe + "=1+1"), "employer": text("mars 2026"), "reference": text("1e3"),
		"locations_postal_code": text("01000"), "locations_insee": text("2A004"), "locations_department": text("01"), "locations_street": text("-1"), "locations_city": text("VRAI"), "locations_venue": text("1/2"),
		"dates_published": {kind: "date", value: "2025-09-01"}, "dates_start": text("2025-09"), "dates_end": text("2025"),
		"contacts_name": text(apostrophe + "@SUM(A1)"), "contacts_role": text(apostrophe + "+1+2"), "contacts_phones": text("+33123456789"),
		"contacts_emails": text("rh@example.org"), "contacts_urls": text("www.example.org/a?b"),
		"hours_per_week": {kind: "float", value: "22.5"}, "salary_max": {kind: "float", value: "22.5"}, "salary_scale": text("true"), "duration_min": text("P5M"),
	}
}

// compare compares a row with what its columns should hold, and wants no
// formula anywhere.
func compare(t *testing.T, rows [][]officeCell, want map[string]officeCell) {
	t.Helper()
	if len(rows) < 2 {
		t.Fatalf("%d rows", len(rows))
	}
	met := 0
	for i, head := range rows[0] {
		if i >= len(rows[1]) {
			break
		}
		got := rows[1][i]
		if got.formula != "" {
			t.Errorf("%s is a formula: %s", head.text, got.formula)
		}
		x, ok := want[head.text]
		if !ok {
			continue
		}
		met++
		if got.kind != x.kind || got.value != x.value || x.kind == "string" && got.text != x.text {
			t.Errorf("%s is %+v, want %+v", head.text, got, x)
		}
	}
	if met != len(want) {
		t.Errorf("%d columns of %d", met, len(want))
	}
}

// LibreOffice reads a workbook as it is meant.
func TestOfficeReadsXLSX(t *testing.T) {
	book := written(t, encode.Options{Format: "xlsx", Evidence: true, Ledger: true}, []*schema.Record{hostile()}, failure)
	all := office(t, "a.xlsx", book)
	compare(t, all["records"], inOffice(""))
	for name, want := range map[string]int{"records": 2, "warnings": 3, "evidence": 4, "ledger": 15, "columns": 83} {
		if got := len(all[name]); got < want {
			t.Errorf("%s: %d rows, want %d", name, got, want)
		}
	}
	if w := all["warnings"][2]; w[0].text != "scan.pdf" || w[2].text != "no-text" || w[4].text != "run ocrmypdf first" {
		t.Errorf("failure: %+v", w)
	}
}

// LibreOffice reads csv --excel as it is meant, set to French and told to look
// for dates and fractions in every cell.
func TestOfficeReadsCSV(t *testing.T) {
	file := written(t, encode.Options{Format: "csv", Excel: true}, []*schema.Record{hostile()})
	const semicolon, quote, utf8, firstLine, french, quotedIsText, special = "59", "34", "76", "1", "1036", "false", "true"
	filter := "--infilter=CSV:" + strings.Join([]string{semicolon, quote, utf8, firstLine, "", french, quotedIsText, special}, ",")
	for _, rows := range office(t, "a.csv", file, filter) {
		compare(t, rows, inOffice("'"))
	}
}
