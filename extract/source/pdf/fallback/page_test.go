//go:build !nofallback

package fallback

import (
	"strings"
	"testing"

	"offers/extract/source/pdf"
)

func TestAdd(t *testing.T) {
	for _, tt := range []struct {
		name  string
		signs []pdf.Sign
		want  string
	}{
		{"letters", []pdf.Sign{{Text: "d"}, {X: 5, Text: "e"}}, "d|e"},
		{"ligature", []pdf.Sign{{Text: "o"}, {X: 5, Text: "f"}, {X: 5, Text: "f"}, {X: 5, Text: "i"}}, "o|ffi"},
		{"ligature with swapped bytes", []pdf.Sign{{Text: "\u7400"}, {Text: "\u6900"}}, "ti"},
		{"a sign of its own", []pdf.Sign{{Text: "\u7400"}, {X: 10, Text: "\u6900"}}, "\u7400|\u6900"},
		{"drawn twice", []pdf.Sign{{Text: "e"}, {Text: "e"}}, "e|e"},
		{"accent", []pdf.Sign{{Text: "ˆ"}, {Text: "a"}}, "ˆ|a"},
	} {
		var page text
		for _, s := range tt.signs {
			page.add(s)
		}
		var got []string
		for _, s := range page.signs {
			got = append(got, s.Text)
		}
		if strings.Join(got, "|") != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, strings.Join(got, "|"), tt.want)
		}
	}
}

func TestReach(t *testing.T) {
	for _, tt := range []struct {
		dx, dy, want float64
	}{{1, 0, 6}, {0, 1, 8}, {-1, 0, 1}, {0, -1, 2}} {
		if got := reach(pdf.Sign{X: 100, Y: 100, DX: tt.dx, DY: tt.dy}, 99, 98, 106, 108); got != tt.want {
			t.Errorf("along %v %v: got %v, want %v", tt.dx, tt.dy, got, tt.want)
		}
	}
}
