package decode_test

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"offers/schema/decode"
)

// csvHead has the columns that every record fills, and a few others.
const csvHead = "source_path,title,locations_city,locations_country,salary_min,dates_asap,diploma_level_min,warnings,contract,contacts_phones,version,source_format,source_sha256,source_bytes\n"

// csvRow is a row with these cells behind the path, and what a record must have.
func csvRow(cells ...string) string {
	var rest [9]string
	copy(rest[:], cells)
	return "a.txt," + strings.Join(rest[:], ",") + ",1,text," + hash + ",9\n"
}

func TestCSV(t *testing.T) {
	row := csvRow("a")
	french := func(s string) string {
		return "\ufeff" + strings.NewReplacer(",", ";", "\n", "\r\n", ".5", ",5").Replace(s)
	}
	for _, x := range []struct{ name, in, want string }{
		{"nothing", "", ""},
		{"header", csvHead, ""},
		{"rows", csvHead + row + csvRow("b"), "1@2 record \"a\"\n2@3 record \"b\"\n"},
		{"no end", csvHead + strings.TrimSuffix(row, "\n"), "1@2 record \"a\"\n"},
		{"lines in cells", csvHead + csvRow("\"a\r\n\nb\"") + csvRow("c"), "1@2 record \"a\\r\\n\\nb\"\n2@5 record \"c\"\n"},
		{"empty rows", csvHead + "\n" + row + strings.Repeat(",", 13) + "\n", "1@3 record \"a\"\n"},
		{"excel", french(csvHead + csvRow("\"\t01\"", "", "", "22.5") + csvRow("'=1", "", "", "1e3", "VRAI")), "1@2 record \"01\"\n2@3 record \"=1\"\n"},
		{"no header", "name,town\na,b\n", "1@1 nothing\n  1 syntax: the first line does not name the columns of records, as source_path,title,…\n"},
		{"odd columns", "Title,title,title,version\nx,a,b,1\n", "" +
			"0@1 nothing\n  1 syntax: unknown column \"Title\"\n  1 syntax: the column title stands twice\n1@2 record \"a\"\n  2 missing: /source: is missing\n"},
		{"other order", "title,source_bytes,source_sha256,source_format,source_path,version\na,9," + hash + ",text,a.txt,1\n", "1@2 record \"a\"\n"},
		{"short row", csvHead + "a.txt,b\n" + row, "1@2 nothing\n  2 syntax: the row has 2 cells, the header 14\n2@3 record \"a\"\n"},
		{"bare quote", csvHead + csvRow("a \"b\"") + row, "1@2 nothing\n  2 syntax: a quote inside a cell without quotes: put the cell in quotes and double the quotes in it\n2@3 record \"a\"\n"},
		{"open quote", csvHead + row + "a.txt,\"b\nc\n", "1@2 record \"a\"\n2@3 nothing\n  3 syntax: the quote of this cell is not closed\n"},
		{"open quote in the second line", csvHead + "a.txt,\"b\nc\",\"d\n", "1@3 nothing\n  3 syntax: the quote of this cell is not closed\n"},
		{"latin-1", csvHead + csvRow("\xe9t\xe9") + row, "1@2 nothing\n  2 syntax: the text is not UTF-8: save the file as CSV UTF-8\n2@3 record \"a\"\n"},
		{"values", csvHead + csvRow("a", "", "Paris", "much", "false", "6.5", "", "phd | job") + row, "" +
			"1@2 record \"a\"\n  2 type: /salary/min: is a text, not a number\n  2 vocabulary: /dates/asap: is false: leave it out\n  2 type: /diploma/level/min: is a number, not a whole number\n" +
			"  2 vocabulary: /contract/1: \"job\" is not one of internship, apprenticeship, permanent, fixed-term, temporary, secondment, civil-servant, civic-service, volunteering, phd, freelance\n" +
			"  2 vocabulary: /locations/0/country: unknown code \"Paris\"\n2@3 record \"a\"\n"},
		{"the line of the cell", csvHead + csvRow("\"a\nb\"", "", "", "-1"), "1@2 record \"a\\nb\"\n  3 range: /salary/min: -1 is not between 0 and 10000000000\n"},
		{"places", csvHead + csvRow("a", "Lyon |  | Paris", "FR | FR"), "" +
			"1@2 record \"a\"\n  2 syntax: /locations: locations_country has places for 2, locations_city for 3: every entry needs one in both\n"},
		{"an entry of nothing", csvHead + csvRow("a", "Lyon |  | Paris"), "1@2 record \"a\"\n  2 empty: /locations/1: is empty\n"},
		{"empty entries", csvHead + csvRow("a", "", "", "", "", "", "", "phd | ", "\"3949, \""), "" +
			"1@2 record \"a\"\n  2 empty: /contract/1: is empty\n  2 empty: /contacts/0/phones/1: is empty\n"},
		{"warnings", csvHead + csvRow("a", "", "", "", "", "", "/title odd: b | / worse: c") + csvRow("b", "", "", "", "", "", "odd"), "" +
			"1@2 record \"a\"\n2@3 record \"b\"\n  3 syntax: /warnings: one is not written PATH CODE: MESSAGE\n"},
	} {
		for how, r := range map[string]io.Reader{"": strings.NewReader(x.in), ", byte by byte": iotest.OneByteReader(strings.NewReader(x.in))} {
			if got := summary("csv", r); got != x.want {
				t.Errorf("%s%s:\n%swant\n%s", x.name, how, got, x.want)
			}
		}
	}
}

// A row beyond the limit is a problem; reading goes on behind its lines.
func TestLargeCSV(t *testing.T) {
	large := csvRow(strings.Repeat("a", decode.MaxDocument))
	if got := summary("csv", strings.NewReader(csvHead+large+csvRow("b"))); got != "1@2 nothing\n  2 syntax: the document is larger than 8 MB\n2@3 record \"b\"\n" {
		t.Error(got)
	}
	many := csvRow("a", "a"+strings.Repeat(" | a", 100_000))
	if got := summary("csv", strings.NewReader(csvHead+many+csvRow("b"))); got != "1@2 nothing\n  2 syntax: a cell of locations_city has over 100000 entries\n2@3 record \"b\"\n" {
		t.Errorf("%.200s", got)
	}
	open := "\"" + strings.Repeat("a\n", decode.MaxDocument/2)
	if got := summary("csv", strings.NewReader(csvHead+open)); !strings.Contains(got, "larger than 8 MB") {
		t.Errorf("%.200s", got)
	}
}

func TestBrokenCSV(t *testing.T) {
	r := io.MultiReader(strings.NewReader(csvHead+csvRow("a")), iotest.ErrReader(errors.New("disk")))
	if got := summary("csv", r); got != "1@2 record \"a\"\nerror: disk\n" {
		t.Error(got)
	}
}
