package extract

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// addPostings begins a fuzz target with the corpus.
func addPostings(f *testing.F) {
	for _, path := range corpus(f, postings) {
		if filepath.Ext(path) == ".pdf" {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
}

// FuzzExtract holds the record of any text to what the records of postings
// promise: it validates, and every value and mention has words of the text.
// PDFs are left to the target of their own room, which is far slower.
func FuzzExtract(f *testing.F) {
	addPostings(f)
	e := newExtractor(f)
	f.Fuzz(func(t *testing.T, text string) {
		if strings.Contains(text, "%PDF") {
			return
		}
		checkText(t, e, text)
	})
}
