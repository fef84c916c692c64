package encode

import (
	"encoding/json"
	"math"
	"reflect"
	"testing"

	"offers/schema"
	"offers/schema/sample"
)

// TestAppendJSON holds the writer against encoding/json: the same values.
func TestAppendJSON(t *testing.T) {
	for _, r := range sample.All() {
		for _, indent := range []string{"", "  "} {
			b, err := appendJSON(nil, reflect.ValueOf(r), indent)
			if err != nil {
				t.Fatal(err)
			}
			want, _ := json.Marshal(r)
			var x, y any
			if json.Unmarshal(b, &x) != nil || json.Unmarshal(want, &y) != nil || !reflect.DeepEqual(x, y) {
				t.Errorf("wrote %s\nwant  %s", b, want)
			}
		}
	}
}

// TestAppendEvidence holds the quick way of evidence against the general one.
func TestAppendEvidence(t *testing.T) {
	for _, r := range sample.All() {
		if len(r.Evidence) == 0 {
			continue
		}
		want, err := appendJSON(nil, reflect.ValueOf(r.Evidence), "")
		if got := appendEvidence(nil, r.Evidence); err != nil || string(got) != string(want) {
			t.Errorf("wrote %s\nwant  %s, %v", got, want, err)
		}
	}
}

func TestFigures(t *testing.T) {
	for f, want := range map[float64]string{35: "35.0", 22.5: "22.5", 1801.8: "1801.8", 0: "0.0", 1e6: "1000000.0", -3: "-3.0"} {
		b, err := appendJSON(nil, reflect.ValueOf(schema.AmountValue{Min: &f}), "")
		if err != nil || string(b) != `{"min":`+want+`,"max":null}` {
			t.Errorf("%v is written %s, %v; want %s", f, b, err, want)
		}
	}
	nan := math.NaN()
	if _, err := appendJSON(nil, reflect.ValueOf(schema.AmountValue{Min: &nan}), ""); err == nil {
		t.Error("NaN is written")
	}
}

func TestStrings(t *testing.T) {
	for _, s := range []string{"", "é — ✓ \U0001F600", "a\"b\\c/d", "\x00\x1f\n\r\t\u007f\u2028", "<b>&amp;</b>", "bad \xff\xc3 bytes \xe2\x82",
		"12345678", "1234567\"", "\\2345678", "1234é678", "!234~678\x1f", "123456789\t234567\x7f8\u0080"} {
		var got string
		want := string([]rune(s))
		if err := json.Unmarshal(appendString(nil, s), &got); err != nil || got != want {
			t.Errorf("%q comes back as %q, %v", s, got, err)
		}
	}
}
