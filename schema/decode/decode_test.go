package decode_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"offers/schema"
	"offers/schema/decode"
	"offers/schema/encode"
	"offers/schema/sample"
)

// source is the part that every record must have, as JSON and as YAML.
const (
	hash       = "00e3456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
	source     = `"version":"1","source":{"path":"a.txt","format":"text","sha256":"` + hash + `","bytes":9}`
	sourceYAML = "version: \"1\"\nsource: {path: a.txt, format: text, sha256: \"" + hash + "\", bytes: 9}\n"
)

// summary is a line for every document and for every problem in it.
func summary(format string, r io.Reader) string {
	var b strings.Builder
	for d, err := range decode.Documents(format, r) {
		if err != nil {
			fmt.Fprintf(&b, "error: %v\n", err)
			continue
		}
		what := "nothing"
		switch {
		case d.Record != nil:
			what = fmt.Sprintf("record %q", d.Record.Title)
		case d.Failure != nil:
			what = "failure " + d.Failure.Error.Kind
		}
		fmt.Fprintf(&b, "%d@%d %s\n", d.Index, d.Line, what)
		for _, p := range d.Problems {
			fmt.Fprintf(&b, "  %d %s: %s\n", p.Line, p.Code, p)
		}
	}
	return b.String()
}

func TestDocuments(t *testing.T) {
	for _, x := range []struct{ name, format, in, want string }{
		{"no document", "yaml", "\n# nothing\n---\n...\n", ""},
		{"no line", "jsonl", "\n \n", ""},
		{"no value", "json", " \n", ""},
		{"empty array", "json", "[ ]\n", ""},
		{"unknown format", "xml", "", "error: format \"xml\" cannot be read: give yaml, json, jsonl or csv\n"},
		{"format of a program", "xlsx", "PK", "error: format \"xlsx\" cannot be read: give yaml, json, jsonl or csv\n"},
		{"one", "json", "\xef\xbb\xbf\n{" + source + ",\"title\":\"a\"}", "1@2 record \"a\"\n"},
		{"array", "json", "[\n{" + source + ",\"title\":\"a\"},\n\n{" + source + ",\"title\":\"b\"\n,\"remote\":\"x\"}]", "" +
			"1@2 record \"a\"\n2@4 record \"b\"\n  5 vocabulary: /remote: \"x\" is not one of none, hybrid, full\n"},
		{"in a row", "json", "{" + source + "}\n{" + source + "}", "1@1 record \"\"\n2@2 record \"\"\n"},
		{"lines", "jsonl", "{" + source + "}\n\n{" + source + ",}\n{" + source + "}", "" +
			"1@1 record \"\"\n2@3 nothing\n  3 syntax: invalid character '}' looking for beginning of object key string\n3@4 record \"\"\n"},
		{"broken off", "json", "[{" + source + "},\n{\"a\":", "1@1 record \"\"\n2@2 nothing\n  2 syntax: unexpected EOF\n"},
		{"array left open", "json", "[{" + source + "}\n", "1@1 record \"\"\n2@2 nothing\n  2 syntax: the array is not closed\n"},
		{"array closed twice", "json", "[{" + source + "}]\n]", "1@1 record \"\"\n2@2 nothing\n  2 syntax: invalid character ']' looking for beginning of value\n"},
		{"two values in a line", "jsonl", "{" + source + "} {}", "1@1 nothing\n  1 syntax: something follows the record\n"},
		{"half a line", "jsonl", `{"version":`, "1@1 nothing\n  1 syntax: the record breaks off\n"},
		{"not records", "jsonl", "7\nnull\n[]\n\"a\"", "" +
			"1@1 nothing\n  1 type: is a number, not a record\n2@2 nothing\n  2 type: is null, not a record\n3@3 nothing\n  3 type: is a list, not a record\n4@4 nothing\n  4 type: is a text, not a record\n"},
		{"nothing in it", "jsonl", "{}", "1@1 record \"\"\n  1 missing: /version: is missing\n  1 missing: /source: is missing\n"},
		{"nulls", "jsonl", "{" + source + `,"title":null,"dates":null,"ledger":null}`, "1@1 record \"\"\n"},
		{"nulls below", "jsonl", "{" + source + `,"dates":{"start":null}}`, "1@1 record \"\"\n  1 type: /dates/start: is null, not a text: leave it out\n"},
		{"null source", "jsonl", `{"version":null,"source":null}`, "1@1 record \"\"\n  1 type: /version: is null, not a text: leave it out\n  1 type: /source: is null, not an object: leave it out\n"},
		{"keys", "json", "{" + source + ",\n\"Title\":\"a\",\n\"a/b~\":1,\n\"title\":\"b\",\n\"title\":\"c\"}", "" +
			"1@1 record \"b\"\n  2 unknown-key: /Title: unknown key\n  3 unknown-key: /a~1b~0: unknown key\n  5 duplicate-key: /title: the key stands twice\n"},
		{"types", "json", "{" + source + ",\n\"title\":7,\n\"contract\":\"phd\",\n\"contacts\":[{\"phones\":[33]}],\n\"dates\":{\"asap\":false}}", "" +
			"1@1 record \"\"\n  2 type: /title: is a number, not a text: put it in quotes\n  3 type: /contract: is a text, not a list\n" +
			"  4 type: /contacts/0/phones/0: is a number, not a text: put it in quotes\n  5 vocabulary: /dates/asap: is false: leave it out\n"},
		{"whole numbers", "jsonl", "{" + source + `,"diploma":{"level":{"min":6.0,"max":7.5}}}`, "1@1 record \"\"\n  1 type: /diploma/level/max: is a number, not a whole number\n"},
		{"big numbers", "jsonl", "{" + source + `,"diploma":{"level":{"min":1e999}},"hours_per_week":-1e99}`, "" +
			"1@1 record \"\"\n  1 range: /diploma/level/min: 1e999 is not between 3 and 8\n  1 range: /hours_per_week: -1e99 is not between 1 and 168\n"},
		{"failure", "jsonl", `{"source":{"path":"a.pdf"},"error":{"kind":"no-text","message":"no text layer"}}`, "1@1 failure no-text\n"},
		{"wrong failure", "jsonl", `{"source":{"path":""},"error":{"kind":"odd","hint":3},"title":"a"}`, "" +
			"1@1 failure odd\n  1 empty: /source/path: is empty\n  1 type: /error/hint: is a number, not a text: put it in quotes\n  1 missing: /error/message: is missing\n  1 unknown-key: /title: unknown key\n" +
			"  1 vocabulary: /error/kind: \"odd\" is not one of empty, not-found, unreadable, unsupported, too-large, too-deep, timeout, password, damaged, no-pages, no-text, unmappable-fonts, not-a-posting, several-postings, bug\n"},
		{"ledger", "jsonl", "{" + source + `,"ledger":[{"kind":"hours","value":"35","quote":"a","start":0,"end":1,"line":1,"fate":"unexplained"},{"kind":"place","value":{"town":"x"},"quote":"a","start":1,"end":2,"line":1,"fate":"unexplained"}]}`, "" +
			"1@1 record \"\"\n  1 type: /ledger/0/value: is a text, not a number, the value of kind hours\n  1 unknown-key: /ledger/1/value/town: unknown key\n"},

		{"stream", "yaml", "# first\n" + sourceYAML + "title: a\n---\n" + sourceYAML + "title: b\n...\n%YAML 1.2\n--- \n" + sourceYAML + "start: x\n", "" +
			"1@2 record \"a\"\n2@6 record \"b\"\n3@12 record \"\"\n  14 unknown-key: /start: unknown key\n"},
		{"broken document", "yaml", sourceYAML + "title: [a\n---\n" + sourceYAML + "title: b\n", "1@2 nothing\n  2 syntax: did not find expected ',' or ']'\n2@5 record \"b\"\n"},
		{"windows", "yaml", strings.ReplaceAll("---\n"+sourceYAML+"title: a\n---\n"+sourceYAML, "\n", "\r\n"), "1@2 record \"a\"\n2@6 record \"\"\n"},
		{"scalars", "yaml", sourceYAML + "title: 2025-09-01\nreference: 0606\nremote: no\nhours_per_week: .nan\nemployer: ~\ndates: {asap: yes}\n", "" +
			"1@1 record \"2025-09-01\"\n  4 type: /reference: is a number, not a text: put it in quotes\n  5 vocabulary: /remote: \"no\" is not one of none, hybrid, full\n" +
			"  6 range: /hours_per_week: NaN is not between 1 and 168\n  8 type: /dates/asap: is a text, not a boolean\n"},
		{"aliases", "yaml", sourceYAML + "title: &a x\nemployer: *a\nreference: !!binary eA==\n", "" +
			"1@1 record \"x\"\n  4 type: /employer: is a value that records do not have, not a text\n  5 type: /reference: is a value that records do not have, not a text\n"},
		{"numbers", "yaml", sourceYAML + "hours_per_week: 0x1F\nsalary: {min: 1_200, max: 1.5e3}\n", "1@1 record \"\"\n"},
		{"utf-16", "yaml", "\xff\xfea\x00", "1@1 nothing\n  1 syntax: the file is UTF-16: save it as UTF-8\n"},
		{"latin-1", "jsonl", "{" + source + ",\"title\":\"\xe9t\xe9\"}", "1@1 nothing\n  1 syntax: the text is not UTF-8\n"},
		{"deep", "jsonl", strings.Repeat(`{"a":`, 40) + "1" + strings.Repeat("}", 40), "1@1 nothing\n  1 syntax: the record is nested more than 32 deep\n"},
	} {
		if got := summary(x.format, strings.NewReader(x.in)); got != x.want {
			t.Errorf("%s:\n%swant\n%s", x.name, got, x.want)
		}
		if got := summary(x.format, iotest.OneByteReader(strings.NewReader(x.in))); got != x.want {
			t.Errorf("%s, byte by byte:\n%swant\n%s", x.name, got, x.want)
		}
	}
}

// A stream that cannot be read is an error, after the documents before it.
func TestBrokenStream(t *testing.T) {
	for _, format := range []string{"jsonl", "json", "yaml"} {
		r := io.MultiReader(strings.NewReader("{"+source+"}\n"), iotest.ErrReader(errors.New("disk")))
		if got := summary(format, r); !strings.HasSuffix(got, "error: disk\n") {
			t.Errorf("%s: %s", format, got)
		}
	}
}

// A document beyond the limit is one problem; what follows it in jsonl and
// yaml is read.
func TestTooLarge(t *testing.T) {
	large := `{"title":"` + strings.Repeat("a", decode.MaxDocument) + `"}`
	const told = "1@1 nothing\n  1 syntax: the document is larger than 8 MB\n"
	for _, x := range []struct{ format, after, want string }{
		{"jsonl", "\n{" + source + "}", told + "2@2 record \"\"\n"},
		{"yaml", "\n---\n{" + source + "}", told + "2@3 record \"\"\n"},
		{"json", "", told},
	} {
		if got := summary(x.format, strings.NewReader(large+x.after)); got != x.want {
			t.Errorf("%s: %s", x.format, got)
		}
	}
}

// A document full of faults does not fill the memory with problems.
func TestTooMany(t *testing.T) {
	for _, fault := range []string{`7`, `{}`, `{"emails":["a"]}`} {
		in := "{" + source + `,"contacts":[` + fault + strings.Repeat(","+fault, 5000) + "]}"
		for d := range decode.Documents("jsonl", strings.NewReader(in)) {
			if n := len(d.Problems); n != schema.MaxProblems+1 || d.Problems[n-1].Code != schema.TooMany {
				t.Errorf("%s: %d problems, last %s", fault, n, d.Problems[n-1])
			}
		}
	}
}

func BenchmarkDocuments(b *testing.B) {
	var out bytes.Buffer
	e, err := encode.New(encode.Options{Format: "jsonl"}, &out)
	if err != nil {
		b.Fatal(err)
	}
	if err := e.Record(sample.Full()); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(out.Len()))
	for b.Loop() {
		for range decode.Documents("jsonl", bytes.NewReader(out.Bytes())) {
		}
	}
}

// Many marks or directives take no longer than as many lines.
func TestManyMarks(t *testing.T) {
	for _, line := range []string{"%\n", "---\n", "...\n", "#\n", "- \n", "{\n", "[\n", "? \n", "&a\n", "a: |\n"} {
		summary("yaml", strings.NewReader(strings.Repeat(line, 20000)))
	}
}

// The sequence can be left early.
func TestLeaveEarly(t *testing.T) {
	for _, format := range []string{"jsonl", "json", "yaml"} {
		n := 0
		in := io.MultiReader(strings.NewReader("{}\n---\n{}\n{}\n"), iotest.ErrReader(errors.New("disk")))
		for range decode.Documents(format, in) {
			n++
			break
		}
		if n != 1 {
			t.Errorf("%s: %d documents", format, n)
		}
	}
}

func TestFormat(t *testing.T) {
	for _, x := range []struct{ name, head, want string }{
		{"a.yaml", "{", "yaml"}, {"a.YML", "", "yaml"}, {"a.json", "{}\n{}", "json"}, {"a.jsonl", "", "jsonl"}, {"a.ndjson", "", "jsonl"},
		{"-", "", "yaml"}, {"-", "---\nversion: \"1\"", "yaml"}, {"-", "\xef\xbb\xbf [\n{", "json"}, {"-", "{\n  \"version\"", "json"}, {"-", "{\"version\":\"1\"}\n{", "jsonl"}, {"a", "# x\n", "yaml"},
		{"a.CSV", "", "csv"}, {"a.xlsx", "PK", "xlsx"}, {"-", "\xef\xbb\xbfsource_path;title\r\n", "csv"}, {"-", "title,salary_min\n", "csv"}, {"-", "title\n", "yaml"},
	} {
		if got := decode.Format(x.name, []byte(x.head)); got != x.want {
			t.Errorf("%s %q: %s", x.name, x.head, got)
		}
	}
}

// Nothing panics, and a sound record written again is the same record.
func FuzzDocuments(f *testing.F) {
	for _, s := range []string{"{" + source + "}", "[{" + source + ",\"ledger\":[{\"kind\":\"date\",\"value\":null}]}]", sourceYAML + "---\ntitle: &a [x, *a]\n", "- a\n- {b: ~}", "? a\n: b", "\xff\xfe", "...\n---\n--- |\n x", csvHead + csvRow("a", "\"b | c\"", "") + "\n\"", "\ufeff" + strings.ReplaceAll(csvHead, ",", ";") + "\r\na;"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, format := range []string{"yaml", "json", "jsonl", "csv"} {
			for d := range decode.Documents(format, strings.NewReader(s)) {
				if d.Record == nil || len(d.Problems) > 0 {
					continue
				}
				var out bytes.Buffer
				e, err := encode.New(encode.Options{Format: "jsonl"}, &out)
				if err != nil {
					t.Fatal(err)
				}
				if err := e.Record(d.Record); err != nil {
					t.Fatal(err)
				}
				for again := range decode.Documents("jsonl", &out) {
					if !reflect.DeepEqual(again.Record, d.Record) || len(again.Problems) > 0 {
						t.Errorf("%+v comes back as %+v: %v", d.Record, again.Record, again.Problems)
					}
				}
			}
		}
	})
}
