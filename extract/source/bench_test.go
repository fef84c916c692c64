package source

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"offers/extract/doc"
)

// corpus are the text postings of the project.
func corpus(b *testing.B) (texts [][]byte) {
	files, err := filepath.Glob("../../testdata/postings/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatal("no corpus", err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, text)
	}
	return texts
}

// BenchmarkRead reads the corpus' text postings, one a turn.
func BenchmarkRead(b *testing.B) {
	texts := corpus(b)
	b.SetBytes(int64(len(bytes.Join(texts, nil)) / len(texts)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if _, _, err := Read(context.Background(), "posting", bytes.NewBuffer(texts[i%len(texts)]), Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkLanguage judges the corpus' text postings, one a turn.
func BenchmarkLanguage(b *testing.B) {
	var docs []*doc.Doc
	size := 0
	for _, text := range corpus(b) {
		d, _, err := Read(context.Background(), "posting", bytes.NewReader(text), Options{})
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, d)
		size += len(text)
	}
	b.SetBytes(int64(size / len(docs)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		language(docs[i%len(docs)])
	}
}

// BenchmarkGrowth is what a text's length costs: MB/s should not fall.
func BenchmarkGrowth(b *testing.B) {
	text := bytes.ToValidUTF8(bytes.Join(corpus(b), []byte("\n\n")), []byte("?"))
	for _, size := range []int{100_000, 1_000_000, 10_000_000} {
		posting := bytes.Repeat(text, size/len(text)+1)[:size]
		b.Run(fmt.Sprintf("%dkB", size/1000), func(b *testing.B) {
			b.SetBytes(int64(size))
			for b.Loop() {
				if _, _, err := Read(context.Background(), "posting", bytes.NewReader(posting), Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
