package extract

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offers/extract/source/fault"
)

// TestCut reads stretches of postings that end anywhere: the rules must look
// behind no last word.
func TestCut(t *testing.T) {
	const every, length = 61, 300 // bytes
	e := newExtractor(t)
	for _, path := range corpus(t, postings) {
		if filepath.Ext(path) != ".txt" && filepath.Ext(path) != ".md" {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for end := every; end < len(text); end += every {
			s := string(text[max(0, end-length):end])
			if _, err := e.Extract(context.Background(), path, strings.NewReader(s)); fault.KindOf(err) == fault.Bug {
				t.Errorf("%q: %v", s[max(0, len(s)-60):], err)
			}
		}
	}
}
