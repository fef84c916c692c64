package extract

import (
	"bytes"
	"sync"
	"testing"
)

// TestConcurrent reads the corpus from several goroutines with one Extractor:
// the race detector watches, and the bytes must be those of one.
func TestConcurrent(t *testing.T) {
	e := newExtractor(t)
	paths := corpus(t, postings)
	want := make([][]byte, len(paths))
	for i, path := range paths {
		want[i] = jsonl(t, read(t, e, path).Record)
	}
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			for i, path := range paths {
				if got := jsonl(t, read(t, e, path).Record); !bytes.Equal(got, want[i]) {
					t.Errorf("%s: another record when read beside others", path)
				}
			}
		})
	}
	wait.Wait()
}
