package extract

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offers/extract/source/fault"
)

// Texts cut short: a rule that looks at the word behind its own must not expect
// that there is one.

// TestCut reads stretches of postings that end anywhere.
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
			checkText(t, e, string(text[max(0, end-length):end]))
		}
	}
}

// TestFragments reads texts that end behind the words at which a rule once
// looked further, or lie over a line's end where one did not expect it.
func TestFragments(t *testing.T) {
	e := newExtractor(t)
	for _, text := range []string{
		"* 1 à 3 ans",
		"Le Centre a",
		"à Berlin et à",
		"At Mixlr",
		"at the IO",
		"is available at the University of Konstanz",
		"thèse, au laboratoire LS2N à",
		"You will have a first degree in a numerate subject,",
		"hold an undergraduate degree in a quantitative field like",
		"two\n(2) year",
		"http://0@0.AA",
		"0000000000000000000\xa90000000000000000000000A AS 0rue0A01000",
		"ftp://user@example.org/a.pdf",
		"Direction générale – 2 rue Montchovet, Port Plaisance – 98841 Nouméa Cedex",
		"un bureau à Paris (Le Ponton, 12 rue Basse, 75011) et un autre à Villeurbanne",
	} {
		checkText(t, e, text)
	}
}

// TestCutLines reads every beginning of the lines of the project's own
// postings, each as a text of its own.
func TestCutLines(t *testing.T) {
	const longest = 60 // words of a line
	e := newExtractor(t)
	for _, path := range corpus(t, postings) {
		if filepath.Ext(path) != ".txt" {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			words := strings.Fields(line)
			for n := range min(len(words), longest) {
				checkText(t, e, strings.Join(words[:n+1], " "))
			}
		}
	}
}

// checkText holds the record of a text, if it has one, to what records promise.
func checkText(t *testing.T, e *Extractor, text string) {
	t.Helper()
	r, err := e.Extract(context.Background(), text, strings.NewReader(text))
	if err == nil {
		checkRecord(t, text, r)
	} else if fault.KindOf(err) == fault.Bug {
		t.Errorf("%q: %v", text, err)
	}
}
