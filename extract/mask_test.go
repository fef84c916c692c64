package extract

import (
	"bytes"
	"context"
	"encoding/json"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
	"gopkg.in/yaml.v3"

	"offers/schema"
	"offers/schema/encode"
	"offers/schema/mask"
)

func masks(t testing.TB) map[string]*mask.Mask {
	t.Helper()
	hash, err := mask.Hash([]byte("a key for tests alone"))
	if err != nil {
		t.Fatal(err)
	}
	return map[string]*mask.Mask{"redact": mask.Redact(), "hash": hash}
}

// TestMask masks every record of the corpus: nobody's address, number or name
// may be left in what is written, the quotes must still be the posting's, and
// the record as good as it was.
func TestMask(t *testing.T) {
	e := newExtractor(t)
	masks := masks(t)
	for _, path := range corpus(t, postings, "../../shared/gold") {
		r := read(t, e, path)
		before := jsonl(t, r.Record)
		for name, m := range masks {
			checkMasked(t, path+" "+name, r, m.Record(r.Record))
		}
		if !bytes.Equal(before, jsonl(t, r.Record)) {
			t.Errorf("%s: masking has changed the record itself", path)
		}
	}
}

func checkMasked(t *testing.T, name string, r Result, masked *schema.Record) {
	t.Helper()
	was := map[schema.Problem]bool{}
	for _, p := range schema.ValidateText(r.Record, r.Doc.Text) {
		was[p] = true
	}
	for _, p := range schema.ValidateText(masked, r.Doc.Text) {
		if !was[p] {
			t.Errorf("%s: %v", name, p)
		}
	}
	if len(masked.Evidence) != len(r.Record.Evidence) || len(masked.Ledger) != len(r.Record.Ledger) || len(masked.Contacts) != len(r.Record.Contacts) {
		t.Errorf("%s: something is lost", name)
	}
	for _, format := range [...]string{"jsonl", "yaml"} {
		var out bytes.Buffer
		enc, err := encode.New(encode.Options{Format: format}, &out)
		if err == nil {
			err = enc.Record(masked)
		}
		if err == nil {
			err = enc.Close()
		}
		var tree map[string]any
		if err == nil && format == "jsonl" {
			err = json.Unmarshal(out.Bytes(), &tree)
		} else if err == nil {
			err = yaml.Unmarshal(out.Bytes(), &tree)
		}
		if err != nil {
			t.Fatal(name, err)
		}
		for _, found := range personal(r.Record, out.String(), tree) {
			t.Errorf("%s, %s: %s", name, format, found)
		}
	}
}

// address is what looks like an e-mail address, to whoever looks.
var address = regexp.MustCompile(`[\p{L}0-9._+-]+@[\p{L}0-9-]+(\.[\p{L}0-9-]+)+`)

// personal are the people of a record that are left in what was written of it.
func personal(r *schema.Record, written string, tree map[string]any) (found []string) {
	delete(tree["source"].(map[string]any), "path")
	var digits, letters strings.Builder // of the texts, one a line
	each(tree, func(s string) {
		digits.WriteString(kept(s, unicode.IsDigit) + "\n")
		letters.WriteString(kept(s, unicode.IsLetter) + "\n")
	})
	for i := range r.Ledger {
		e := &r.Ledger[i]
		value, _ := e.Value.(string)
		switch e.Kind {
		case "email":
			if strings.Contains(strings.ToLower(written), value) {
				found = append(found, value)
			}
		case "phone":
			if n := len(value); n > 9 && strings.Contains(digits.String(), value[n-9:]) {
				found = append(found, value)
			}
		case "person":
			if strings.Contains(value, " ") && strings.Contains(letters.String(), kept(value, unicode.IsLetter)) {
				found = append(found, value)
			}
			if strings.Contains(written, `"`+value+`"`) || strings.Contains(written, e.Quote) && !strings.Contains(e.Quote, "\n") {
				found = append(found, e.Quote)
			}
		}
	}
	for _, at := range address.FindAllString(written, -1) {
		if !strings.HasSuffix(at, "@redacted.invalid") && !strings.HasSuffix(at, "@hashed.invalid") {
			found = append(found, at)
		}
	}
	return found
}

// each gives the texts of a tree.
func each(v any, give func(string)) {
	switch v := v.(type) {
	case string:
		give(v)
	case []any:
		for _, x := range v {
			each(x, give)
		}
	case map[string]any:
		for _, x := range v {
			each(x, give)
		}
	}
}

// kept is a text with some runes alone, in lower case and without accents.
func kept(s string, keep func(rune) bool) string {
	return strings.Map(func(r rune) rune {
		if !keep(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(s))
}

// FuzzMask holds the masked record of any text to what those of postings
// promise.
func FuzzMask(f *testing.F) {
	addPostings(f)
	e := newExtractor(f)
	masks := masks(f)
	f.Fuzz(func(t *testing.T, text string) {
		if strings.Contains(text, "%PDF") || strings.Contains(text, "invalid") {
			return
		}
		r, err := e.Extract(context.Background(), "fuzz", strings.NewReader(text))
		if err != nil {
			return
		}
		for name, m := range masks {
			checkMasked(t, name, r, m.Record(r.Record))
		}
	})
}
