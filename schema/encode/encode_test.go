package encode_test

import (
	"bytes"
	"encoding/json"
	"io"
	"reflect"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"offers/schema"
	"offers/schema/decode"
	"offers/schema/encode"
	"offers/schema/sample"
)

// ways are all the ways to write records that can be read back.
var ways = []encode.Options{{Format: "yaml"}, {Format: "json"}, {Format: "jsonl"}, {Format: "csv"}, {Format: "csv", Excel: true}}

// written is the output for records, then failures.
func written(t testing.TB, way encode.Options, records []*schema.Record, failures ...schema.Failure) string {
	t.Helper()
	var b bytes.Buffer
	e, err := encode.New(way, &b)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range records {
		if err := e.Record(r); err != nil {
			t.Fatal(err)
		}
	}
	for _, f := range failures {
		if err := e.Failure(f); err != nil {
			t.Fatal(err)
		}
	}
	if err := e.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// read is the records and failures of an output without a problem.
func read(t testing.TB, format, s string) (records []*schema.Record, failures []schema.Failure) {
	t.Helper()
	for d, err := range decode.Documents(format, strings.NewReader(s)) {
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range d.Problems {
			t.Errorf("%s: document %d, line %d: %s", format, d.Index, p.Line, p)
		}
		if d.Failure != nil {
			failures = append(failures, *d.Failure)
			continue
		}
		records = append(records, d.Record)
	}
	return records, failures
}

var failure = schema.Failure{
	Source: &schema.Source{Path: "scan.pdf", Format: "pdf"},
	Error:  schema.Fault{Kind: "no-text", Message: "no text layer (3 pages of images)", Hint: "run ocrmypdf first"},
}

func TestRoundTrip(t *testing.T) {
	for _, way := range ways {
		for n := range len(sample.All()) + 1 {
			want := kept(way, sample.All()[:n])
			got, failures := read(t, way.Format, written(t, way, want, failure))
			if len(got) != n {
				t.Fatalf("%+v: %d records of %d", way, len(got), n)
			}
			for i := range want {
				if !reflect.DeepEqual(got[i], want[i]) {
					t.Errorf("%+v: record %d: got %+v", way, i, got[i])
				}
			}
			if way.Format == "jsonl" && (len(failures) != 1 || !reflect.DeepEqual(failures[0], failure)) {
				t.Errorf("failures %+v", failures)
			}
		}
	}
}

// kept is what of records a format has a place for.
func kept(way encode.Options, records []*schema.Record) (kept []*schema.Record) {
	for _, r := range records {
		if !encode.FormatOf(way.Format).Trace {
			without := *r
			without.Evidence, without.Ledger = nil, nil
			r = &without
		}
		kept = append(kept, r)
	}
	return kept
}

const golden = `{"version":"1","source":{"path":"b.html","format":"html","sha256":"HASH","bytes":120},"title":"no","employer":"1e3","reference":"12:30","contract":["permanent","fixed-term"],"remote":null,"hours_per_week":null,"locations":null,"dates":{"start":"2026-09/2026-10"},"duration":null,"diploma":null,"experience":null,"salary":{"scale":true},"contacts":null,"documents":null,"warnings":null,"evidence":null,"ledger":null}
{"source":{"path":"scan.pdf","format":"pdf"},"error":{"kind":"no-text","message":"no text layer (3 pages of images)","hint":"run ocrmypdf first"}}
`

const goldenCSV = `source_path,title,employer,reference,contract,remote,hours_per_week,locations_venue,locations_street,locations_postal_code,locations_city,locations_insee,locations_department,locations_region,locations_country,dates_published,dates_deadline,dates_start,dates_end,dates_asap,duration_min,duration_max,duration_renewable,diploma_bac_plus_min,diploma_bac_plus_max,diploma_level_min,diploma_level_max,diploma_degrees,diploma_fields,experience_min,experience_max,salary_min,salary_max,salary_currency,salary_period,salary_basis,salary_kind,salary_approximate,salary_scale,contacts_name,contacts_role,contacts_emails,contacts_phones,contacts_urls,contacts_purpose,documents,warnings,version,source_format,source_engine,source_sha256,source_bytes,source_language,source_pages
b.html,no,1e3,12:30,permanent | fixed-term,,,,,,,,,,,,,2026-09/2026-10,,,,,,,,,,,,,,,,,,,,,true,,,,,,,,,1,html,,HASH,120,,
`

const goldenYAML = `---
version: "1"
source:
  path: b.html
  format: html
  sha256: HASH
  bytes: 120
title: "no"
employer: "1e3"
reference: "12:30"
contract:
  - permanent
  - fixed-term
dates:
  start: "2026-09/2026-10"
salary:
  scale: true
`

const goldenJSON = `{
  "version": "1",
  "source": {
    "path": "b.html",
    "format": "html",
    "sha256": "HASH",
    "bytes": 120
  },
  "title": "no",
  "employer": "1e3",
  "reference": "12:30",
  "contract": [
    "permanent",
    "fixed-term"
  ],
  "dates": {
    "start": "2026-09/2026-10"
  },
  "salary": {
    "scale": true
  }
}
`

func TestGolden(t *testing.T) {
	for format, want := range map[string]string{"jsonl": golden, "yaml": goldenYAML, "json": goldenJSON, "csv": goldenCSV} {
		want = strings.ReplaceAll(want, "HASH", strings.Repeat("a1", 32))
		if got := written(t, encode.Options{Format: format}, sample.Plain()[1:2], failure); got != want {
			t.Errorf("%s:\n%s", format, got)
		}
	}
	if got := written(t, encode.Options{Format: "json"}, nil); got != "[]\n" {
		t.Errorf("no record: %q", got)
	}
	if got, _, _ := strings.Cut(goldenCSV, "\n"); written(t, encode.Options{Format: "csv"}, nil) != got+"\n" {
		t.Error("no record: no header")
	}
	if many := written(t, encode.Options{Format: "json"}, sample.All()); !json.Valid([]byte(many)) || !strings.HasPrefix(many, "[\n{") {
		t.Errorf("several records:\n%s", many)
	}
}

// Numbers and signs stand as people write them.
func TestPlainWriting(t *testing.T) {
	r := sample.Full()
	r.Salary.Min, r.Salary.Max = new(1200.0), new(3000000.5)
	for _, way := range ways {
		s := written(t, way, []*schema.Record{r})
		for _, want := range []string{"1200", "3000000.5", "<été>", "4,50 € < 5 €", "id=7&l=fr", "Chargé·e"} {
			if way.Excel {
				want = strings.ReplaceAll(want, "0.5", "0,5")
			}
			if !strings.Contains(s, want) {
				t.Errorf("%+v: no %s", way, want)
			}
		}
	}
}

// Every word that a YAML reader could take for something else is quoted, and
// comes back; plain words are not quoted.
func TestYAMLQuotes(t *testing.T) {
	quoted := []string{
		"no", "No", "NO", "yes", "on", "Off", "y", "N", "true", "False", "null", "NULL", "~", "nan", ".nan", ".inf", "-.Inf", "Inf",
		"1e3", "1E3", "0606", "02142", "12:30", "12:30:45", "2025-09-01", "2025-09", "2025", "2025-09-01/2025-10-01", "0x1F", "0o17", "0b1", "1_000", "22.5", "+33123456789", "-1", ".5", "685_230.15",
		"2A", "1.", "=", "<<", "-", "- a", "? a", ": a", "a: b", "a:", "a #b", "# a", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a", "'a'", `"a"`, "{a}", "[a]", ",a", " a", "a ",
		"a\nb", "a\tb", "\n", "a\r\nb", "a\u0085b", "a\u2028b", "\ufeffa", "---", "...", "--- a", "\x01", "(a)",
	}
	bare := []string{"a", "Chargé d'étude", "été", "rh@example.org", "https://example.org/a?b=c#d", "/dates/start", "P6M", "fixed-term", "FR", "a, b [c] {d}", "nord", "yesterday", "Œuvre", "C'est \"ça\""}
	check := func(s string, wantQuotes bool) {
		r := sample.Plain()[0]
		r.Title = s
		out := written(t, encode.Options{Format: "yaml"}, []*schema.Record{r})
		var back struct{ Title any }
		if err := yaml.Unmarshal([]byte(out), &back); err != nil || back.Title != s {
			t.Errorf("%q comes back as %#v: %v", s, back.Title, err)
		}
		_, line, _ := strings.Cut(out, "\ntitle: ")
		if strings.HasPrefix(line, `"`) != wantQuotes || !wantQuotes && !strings.HasPrefix(line, s+"\n") {
			t.Errorf("%q: quotes %v: %s", s, !wantQuotes, line)
		}
	}
	for _, s := range quoted {
		check(s, true)
	}
	for _, s := range bare {
		check(s, false)
	}
}

// Any text comes back from every format.
func FuzzText(f *testing.F) {
	for _, s := range []string{"no", "a: b", "é\n b\t", "🎓", "\u2028", "\x7f", "a\u00a0", "\\u0041"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		if strings.Trim(s, " \t\r\n") == "" {
			return
		}
		r := sample.Plain()[0]
		r.Title = s
		r.Diploma = &schema.Diploma{Fields: []string{s, s + "b", s + "|"}}
		for _, way := range ways {
			got, _ := read(t, way.Format, written(t, way, []*schema.Record{r}))
			if len(got) != 1 || !reflect.DeepEqual(got[0], r) {
				t.Errorf("%+v: %q comes back as %+v", way, s, got)
			}
		}
	})
}

func BenchmarkRecord(b *testing.B) {
	r := sample.Full()
	for _, format := range encode.Names() {
		b.Run(format, func(b *testing.B) {
			e, err := encode.New(encode.Options{Format: format, Evidence: true, Ledger: true}, io.Discard)
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				if err := e.Record(r); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
