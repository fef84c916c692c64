package extract

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"

	"offers/schema/encode"
)

// BenchmarkExtract reads the corpus of each format, evidence computed and
// written as JSONL: MB/s is of the postings' own bytes.
func BenchmarkExtract(b *testing.B) {
	for _, format := range []string{".txt", ".html", ".pdf"} {
		b.Run(format[1:], func(b *testing.B) { benchmarkFormat(b, format) })
	}
}

func benchmarkFormat(b *testing.B, format string) {
	e, err := New(Options{Evidence: true})
	if err != nil {
		b.Fatal(err)
	}
	var all [][]byte
	var size int64
	for _, path := range corpus(b, postings) {
		if filepath.Ext(path) != format {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		all = append(all, text)
		size += int64(len(text))
	}
	enc, err := encode.New("jsonl", io.Discard)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(size / int64(len(all)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		r, err := e.Extract(context.Background(), "posting", bytes.NewReader(all[i%len(all)]))
		if err == nil {
			err = enc.Record(r.Record)
		}
		if err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNew is what the rules cost at start.
func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := New(Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
