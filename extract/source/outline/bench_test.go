package outline_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offers/extract/doc"
	"offers/extract/source/outline"
)

// BenchmarkBlocks cuts the corpus' text postings, one a turn.
func BenchmarkBlocks(b *testing.B) {
	files, err := filepath.Glob("../../../testdata/postings/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatal("no corpus", err)
	}
	var texts []string
	var lines [][]outline.Line
	size := 0
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, string(text))
		lines = append(lines, linesOf(string(text)))
		size += len(text)
	}
	b.SetBytes(int64(size / len(texts)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		outline.Blocks(nil, texts[i%len(texts)], lines[i%len(texts)])
	}
}

// linesOf cuts a text at its line feeds.
func linesOf(text string) (lines []outline.Line) {
	gap := false
	for from := 0; from < len(text); {
		line, _, _ := strings.Cut(text[from:], "\n")
		if strings.TrimSpace(line) == "" {
			gap = true
		} else {
			lines = append(lines, outline.Line{Span: doc.Span{Start: int32(from), End: int32(from + len(line))}, Gap: gap})
			gap = false
		}
		from += len(line) + 1
	}
	return lines
}
