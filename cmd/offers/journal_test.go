package main

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offers/extract"
)

// Wherever a run was killed, whatever it left in its journal, the next one ends
// with the bytes of a run that nothing happened to.
func TestResumeAfterAnyCut(t *testing.T) {
	folder, out := varied(t, 60), filepath.Join(t.TempDir(), "out.jsonl")
	_, want, _ := run(t, nil, "extract", "-q", "-f", "jsonl", folder)
	header := journalHeader(extract.Options{MaxMentions: extract.DefaultMaxMentions}, "")
	var lines strings.Builder
	for line := range strings.Lines(want) {
		if strings.HasPrefix(line, `{"version"`) {
			lines.WriteString(line)
		}
	}
	whole := header + lines.String()
	cuts := rand.New(rand.NewPCG(1, 2))
	for i := range 50 {
		left := whole[:cuts.IntN(len(whole))]
		switch i % 5 {
		case 1:
			left += "\x00\x00\x00\n" + lines.String() // as the loss of power leaves it
		case 2:
			left = whole[:len(header)] + lines.String() + left // what was killed twice
		}
		write(t, out+journalEnding, []byte(left))
		code, _, report := run(t, nil, "extract", "-q", "--resume", "-o", out, folder)
		got, err := os.ReadFile(out)
		if code != exitSome || err != nil || string(got) != want {
			t.Fatalf("journal cut at %d: exit code %d, %v, report %s", len(left), code, err, report)
		}
		if b, err := os.ReadFile(out + journalEnding); err != nil || bytes.Count(b, []byte("\n")) != 2 {
			t.Errorf("journal %q, %v", b, err)
		}
		if i%3 == 0 {
			os.Remove(out)
		}
	}
}

// A record that a journal tells of is taken from it, so that this test would
// see it if the one above did not.
func TestResumeBelieves(t *testing.T) {
	dir := t.TempDir()
	posting, out := filepath.Join(dir, "a.txt"), filepath.Join(dir, "out.jsonl")
	write(t, posting, []byte("Poste : Cartographe"))
	_, line, _ := run(t, nil, "extract", "-f", "jsonl", posting)
	told := strings.ReplaceAll(line, "Cartographe", "Jardinier")
	write(t, out+journalEnding, []byte(journalHeader(extract.Options{MaxMentions: extract.DefaultMaxMentions}, "")+told))
	run(t, nil, "extract", "--resume", "-o", out, posting)
	if got, _ := os.ReadFile(out); string(got) != told {
		t.Errorf("got %s", got)
	}
}
