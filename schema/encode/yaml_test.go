package encode_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"reflect"
	"strings"
	"testing"

	"offers/schema"
	"offers/schema/encode"
	"offers/schema/sample"
)

// secondParsers read a stream of YAML documents and print their JSON, one a
// line. Those that the machine lacks are skipped. PyYAML reads YAML 1.1, where
// no is false and 12:30 is 750; npm's yaml reads 1.2.
var secondParsers = []struct{ name, there, program, script string }{
	{"python", "import yaml", "python3", "import sys, json, yaml\nfor d in yaml.safe_load_all(sys.stdin.buffer): print(json.dumps(d))"},
	{"node", "require('yaml')", "node", "for (const d of require('yaml').parseAllDocuments(require('fs').readFileSync(0, 'utf8'))) { if (d.errors.length) throw d.errors[0]; console.log(JSON.stringify(d)) }"},
}

// TestYAMLSecondParser wants other parsers to read the records that were
// written: every text as the text it was.
func TestYAMLSecondParser(t *testing.T) {
	records := corpus(t)
	for _, r := range records {
		r.Evidence, r.Ledger = nil, nil // long, and a full sample has them
	}
	records = append(records, sample.All()...)
	for _, s := range []string{"no", "No", "on", "off", "y", "yes", "null", "~", "true", "1e3", "1_000", "0606", "02142", "0o17", "0x1F", "12:30", "1:30:00", "2025-09", "2025-09-01", "2025-09-01 12:30:00", "=", "<<", ".5", ".inf", "+33123456789", "a: b", "- a", "# a", " a", "é\u00a0\u2028", "🎓", "a\nb\tc", "\x7f"} {
		r := sample.Plain()[0]
		r.Title, r.Employer, r.Reference = s, s, s
		r.Locations = []schema.Location{{Venue: s, Street: s}}
		r.Contacts = []schema.Contact{{Name: s, Role: s}}
		records = append(records, r)
	}
	stream := written(t, encode.Options{Format: "yaml"}, records)
	for _, p := range secondParsers {
		t.Run(p.name, func(t *testing.T) {
			flag := map[string]string{"python3": "-c", "node": "-e"}[p.program]
			if err := exec.Command(p.program, flag, p.there).Run(); err != nil {
				t.Skipf("%s cannot %s", p.program, p.there)
			}
			c := exec.Command(p.program, flag, p.script)
			c.Stdin = strings.NewReader(stream)
			c.Stderr = os.Stderr
			out, err := c.Output()
			if err != nil {
				t.Fatal(err)
			}
			lines := bytes.Split(bytes.TrimSpace(out), []byte("\n"))
			if len(lines) != len(records) {
				t.Fatalf("%d documents of %d", len(lines), len(records))
			}
			for i, r := range records {
				compareJSON(t, r, lines[i])
			}
		})
	}
}

// compareJSON wants a line of JSON to say what the record says.
func compareJSON(t *testing.T, r *schema.Record, line []byte) {
	t.Helper()
	whole, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var want, got any
	if err := json.Unmarshal(whole, &want); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(line, &got); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%s, title %q: %v\ngot  %s\nwant %s", r.Source.Path, r.Title, err, line, whole)
	}
}
