package flat

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"offers/schema"
	"offers/schema/sample"
)

// Every key of a record, its evidence and its ledger is in a column, whose
// name says which.
func TestColumnsAreComplete(t *testing.T) {
	names := map[string]bool{}
	for _, x := range []struct {
		table Table
		in    func(path string) bool
	}{
		{Records(), func(p string) bool { return !strings.HasPrefix(p, "/evidence") && !strings.HasPrefix(p, "/ledger") }},
		{Evidence(), func(p string) bool { return strings.HasPrefix(p, "/evidence/") }},
		{Ledger(), func(p string) bool { return strings.HasPrefix(p, "/ledger/") }},
	} {
		clear(names)
		for _, f := range schema.Fields {
			if f.Type == schema.Object || f.Type == schema.List || !x.in(f.Path) {
				continue
			}
			if !slices.ContainsFunc(x.table, func(c Column) bool { return c.Field.Path == f.Path || strings.HasPrefix(f.Path, c.Field.Path+"/") }) {
				t.Errorf("no column holds %s", f.Path)
			}
		}
		for _, c := range x.table {
			if names[c.Name] || c.Doc == "" || strings.Trim(c.Name, "abcdefghijklmnopqrstuvwxyz_0123456789") != "" {
				t.Errorf("column %q: twice, not documented or oddly named", c.Name)
			}
			names[c.Name] = true
		}
	}
}

// A record with every key fills every column.
func TestRowIsFull(t *testing.T) {
	r := sample.Full()
	for _, x := range []struct {
		table Table
		rows  []any
	}{{Records(), []any{r}}, {Evidence(), values(r.Evidence)}, {Ledger(), values(r.Ledger)}} {
		filled := map[string]bool{}
		for _, row := range x.rows {
			cells, err := x.table.Row(row)
			if err != nil {
				t.Fatal(err)
			}
			for i, c := range x.table {
				filled[c.Name] = filled[c.Name] || cells[i] != ""
			}
		}
		for _, c := range x.table {
			if !filled[c.Name] {
				t.Errorf("%s is empty", c.Name)
			}
		}
	}
}

// Numbers, dates and flags are columns of their types, unless they stand in a
// list.
func TestTypes(t *testing.T) {
	got := map[Type]string{}
	for _, table := range []Table{Records(), Evidence(), Ledger()} {
		for _, c := range table {
			got[c.Type] += c.Name + " "
		}
	}
	for typ, want := range map[Type]string{
		Number: "hours_per_week diploma_bac_plus_min diploma_bac_plus_max diploma_level_min diploma_level_max salary_min salary_max source_bytes source_pages start end line page start end line page by_start by_end ",
		Date:   "dates_published dates_deadline dates_start dates_end ",
		Flag:   "dates_asap duration_renewable salary_approximate salary_scale ",
	} {
		if got[typ] != want {
			t.Errorf("%s: %s", typ, got[typ])
		}
	}
}

func values[T any](list []T) (rows []any) {
	for _, x := range list {
		rows = append(rows, x)
	}
	return rows
}

func TestRow(t *testing.T) {
	r := sample.Full()
	r.Warnings = append(r.Warnings, schema.Warning{Code: "two: codes", Message: "a | b"})
	r.Contacts = append(r.Contacts, schema.Contact{URLs: []string{"https://example.org/a|b,c", "example.org"}})
	cells, err := Records().Row(r)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for i, c := range Records() {
		got[c.Name] = cells[i]
	}
	for name, want := range map[string]string{
		"title": `Chargé·e d'étude "bruit & santé" (stage)`, "hours_per_week": "35", "salary_max": "22.5", "salary_scale": "true", "diploma_level_min": "6", "dates_start": "2026-09-01",
		"locations_city": "Paris |  | Exampleton", "locations_insee": "75107 |  | ", "locations_department": "75 | 2A | ", "documents": "cv | cover-letter",
		"contacts_phones": "+33123456789, 3949 | ", "contacts_urls": "https://example.org/offres?id=7&l=fr | https://example.org/a|b,c, example.org",
		"warnings": `/salary below-floor: 4,50 € < 5 € | / two\:\ codes: a \| b`, "source_bytes": "20480",
	} {
		if got[name] != want {
			t.Errorf("%s: %q, want %q", name, got[name], want)
		}
	}
}

// Entries come back whatever they hold.
func FuzzEntries(f *testing.F) {
	for _, s := range []string{"a|b", " | ", "|", "a, b", "x,", `\`, `a\|`, "", " ", "| ", `\ `, ": "} {
		f.Add(s, "b", s)
	}
	f.Fuzz(func(t *testing.T, a, b, c string) {
		r := &schema.Record{
			Diploma:  &schema.Diploma{Fields: []string{a, b, c}},
			Contacts: []schema.Contact{{Role: a, Emails: []string{b}}, {Role: b, Emails: []string{c, a}}, {Role: c}},
			Warnings: []schema.Warning{{Path: "/" + schema.Path(a), Code: b, Message: c}, {Code: c, Message: a}},
		}
		if a == "" || b == "" || c == "" || a == "/" {
			return // no value of a record is empty
		}
		if !utf8.ValidString(a) || !utf8.ValidString(b) || !utf8.ValidString(c) {
			return
		}
		want := []Leaf{
			{"/diploma/fields/0", a}, {"/diploma/fields/1", b}, {"/diploma/fields/2", c},
			{"/contacts/0/role", a}, {"/contacts/1/role", b}, {"/contacts/2/role", c},
			{"/contacts/0/emails/0", b}, {"/contacts/1/emails/0", c}, {"/contacts/1/emails/1", a},
			{"/warnings/0/path", "/" + a}, {"/warnings/0/code", b}, {"/warnings/0/message", c},
			{"/warnings/1/path", ""}, {"/warnings/1/code", c}, {"/warnings/1/message", a},
		}
		cells, err := Records().Row(r)
		if err != nil {
			t.Fatal(err)
		}
		var got []Leaf
		for i, c := range Records() {
			if !slices.Contains([]string{"diploma_fields", "contacts_role", "contacts_emails", "warnings"}, c.Name) {
				continue
			}
			leaves, _, n, err := c.Leaves(cells[i])
			if err != nil || n < 2 {
				t.Errorf("%s: %q: %d entries, %v", c.Name, cells[i], n, err)
			}
			got = append(got, leaves...)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%q come back as %q", want, got)
		}
	})
}

// What other programs trim or people write by hand is read as it is meant.
func TestEntries(t *testing.T) {
	for cell, want := range map[string][]string{
		"a": {"a"}, "a | b": {"a", "b"}, " | b": {"", "b"}, "| b": {"", "b"}, "a |": {"a", ""}, "a |  |": {"a", "", ""}, "a | | b": {"a", "", "b"}, "|": {"", ""},
		"a|b": {"a|b"}, `a \| b`: {`a \| b`}, `a\\ | b`: {`a\\`, "b"}, `a\`: {`a\`}, "a  |  b": {"a ", " b"},
	} {
		if got := entries(cell); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", cell, got, want)
		}
	}
	if _, _, _, err := warning("no colon"); err == nil {
		t.Error("a warning without a code is read")
	}
}

// A table is UTF-8 whatever the name of a posting is.
func TestInvalidBytes(t *testing.T) {
	row, err := Records().Row(&schema.Record{Source: &schema.Source{Path: "é\xff\xfe.txt"}})
	if err != nil || row[0] != "é\ufffd\ufffd.txt" {
		t.Errorf("%q, %v", row[0], err)
	}
}
