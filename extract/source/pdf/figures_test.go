//go:build unix

package pdf

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"
)

// figures compare this engine's text with pdftotext's, over many files.
type figures struct {
	files                     int
	recall, precision         float64 // of words, mean over files
	words, glued, split       int
	accents, accentsFound     int
	pairs, pairsOnLine        int
	own, tool                 time.Duration // CPU time: one process, a process a file
	readings                  []time.Duration
	worstRecall, worstPrecise float64
}

// TestSharedFigures prints what testdata/bench/pdf-vs-pdftotext shows, and holds
// the floors. Where the oracle itself lacks letters, as of ligatures, a file
// counts for the time alone.
func TestSharedFigures(t *testing.T) {
	f := figures{worstRecall: 1, worstPrecise: 1}
	for _, name := range glob(t, "gold/pdf/*.pdf") {
		want, tool := timedOracle(t, name)
		began, cpu := time.Now(), cpuTime(t)
		got := readText(t, name)
		f.own, f.tool = f.own+cpuTime(t)-cpu, f.tool+tool
		f.readings = append(f.readings, min(time.Since(began), again(t, name), again(t, name)))
		if a, b := wordsOf(want), wordsOf(got); len(strings.Join(b, "")) <= len(strings.Join(a, ""))*101/100 {
			f.add(want, got, a, b)
		} else {
			t.Logf("%s: the oracle misses letters", filepath.Base(name))
		}
	}
	slices.Sort(f.readings)
	n := float64(f.files)
	broken := float64(f.glued+f.split) / float64(f.words)
	accents, pairs := share(f.accentsFound, f.accents), share(f.pairsOnLine, f.pairs)
	t.Logf("%d files, %d words: recall %.4f (worst %.4f), precision %.4f (worst %.4f)", f.files, f.words, f.recall/n, f.worstRecall, f.precision/n, f.worstPrecise)
	t.Logf("glued %d, split %d: %.3f %% of words", f.glued, f.split, 100*broken)
	t.Logf("accents %.4f of %d; pairs on one line %.4f of %d", accents, f.accents, pairs, f.pairs)
	t.Logf("CPU time of reading %v, of pdftotext %v: ratio %.2f; median reading %v", f.own, f.tool, f.own.Seconds()/f.tool.Seconds(), f.readings[len(f.readings)/2])
	if f.recall/n < .99 || f.precision/n < .99 || broken > .003 || accents < .99 || pairs < .97 {
		t.Error("below the floors: recall and precision .99, glued and split .3 %, accents .99, pairs .97")
	}
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

// timedOracle is pdftotext's text of a file and the CPU time of its process.
func timedOracle(t *testing.T, name string) (string, time.Duration) {
	t.Helper()
	cmd := exec.Command("pdftotext", "-layout", "-enc", "UTF-8", name, "-")
	out, err := cmd.Output()
	if err != nil {
		t.Skipf("pdftotext: %v", err)
	}
	return string(out), cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
}

// again is the time that one more reading of a file takes: the least of several
// is the file's, the rest is what else the machine does.
func again(t *testing.T, name string) time.Duration {
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	if _, err := Read(context.Background(), b, Limits{}); err != nil {
		t.Fatal(err)
	}
	return time.Since(began)
}

func cpuTime(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Skip(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// add counts a file: the texts and their words.
func (f *figures) add(want, got string, a, b []string) {
	r, p := recall(a, b), recall(b, a)
	f.files, f.words = f.files+1, f.words+len(a)
	f.recall, f.precision = f.recall+r, f.precision+p
	f.worstRecall, f.worstPrecise = min(f.worstRecall, r), min(f.worstPrecise, p)
	f.glued += joined(b, a)
	f.split += joined(a, b)
	accents, found := accented(a), accented(b)
	for c, n := range accents {
		f.accents += n
		f.accentsFound += min(n, found[c])
	}
	lines := map[string]bool{}
	for _, pair := range pairsOf(got) {
		lines[pair] = true
	}
	text := strings.Join(strings.Fields(got), " ")
	for _, pair := range pairsOf(want) {
		if label, value, _ := strings.Cut(pair, "\x00"); strings.Contains(text, label) && strings.Contains(text, value) {
			f.pairs++
			if lines[pair] {
				f.pairsOnLine++
			}
		}
	}
}

// joined counts the words of a, missing in b, that are two neighbours of b.
func joined(a, b []string) (n int) {
	have := map[string]bool{}
	for _, w := range b {
		have[w] = true
	}
	two := map[string]bool{}
	for i := range b[:max(0, len(b)-1)] {
		two[b[i]+b[i+1]] = true
	}
	for _, w := range a {
		if !have[w] && two[w] {
			n++
		}
	}
	return n
}

// accented counts the letters with accents.
func accented(words []string) map[rune]int {
	n := map[rune]int{}
	for _, w := range words {
		for _, c := range w {
			if c >= utf8.RuneSelf && unicode.IsLetter(c) {
				n[c]++
			}
		}
	}
	return n
}

// sameCell is how many blanks may part a label from its value in the oracle's
// layout: past it the next column begins.
const sameCell = 12

// pairsOf are the labels of up to four words at the start of a line, each with
// the first word of its value, parted by a NUL.
func pairsOf(text string) (pairs []string) {
	for line := range strings.Lines(text) {
		label, value, ok := strings.Cut(line, ":")
		words, values := strings.Fields(label), strings.Fields(value)
		if !ok || len(words) == 0 || len(words) > 4 || len(values) == 0 || strings.HasPrefix(value, "//") || strings.Index(value, values[0]) > sameCell {
			continue
		}
		pairs = append(pairs, strings.Join(words, " ")+"\x00"+values[0])
	}
	return pairs
}

// The labels and values of a form stand on one line, whoever wrote the PDF.
func TestSharedPairs(t *testing.T) {
	found, all := 0, 0
	for _, name := range glob(t, "pdf/generated/*.pdf") {
		stem, _, _ := strings.Cut(filepath.Base(name), "_")
		tables, err := filepath.Glob(filepath.Join(filepath.Dir(name), stem+"_*.kv.tsv"))
		if err != nil || len(tables) != 1 {
			t.Fatalf("%s: no pairs", name)
		}
		text := readText(t, name)
		for line := range strings.Lines(string(load(t, tables[0]))) {
			label, value, ok := strings.Cut(strings.TrimSpace(line), "\t")
			if !ok {
				continue
			}
			all++
			if onOneLine(text, label, strings.Fields(value)) {
				found++
			} else {
				t.Logf("%s: %s: %s", filepath.Base(name), label, value)
			}
		}
	}
	t.Logf("pairs on one line %.4f of %d", share(found, all), all)
	if share(found, all) < .97 {
		t.Error("below the floor of .97")
	}
}

// onOneLine says whether a line starts with the label and has the value's
// first two words: the rest may wrap.
func onOneLine(text, label string, value []string) bool {
	start := strings.Join(value[:min(2, len(value))], " ")
	for line := range strings.Lines(text) {
		line = strings.Join(strings.Fields(line), " ")
		if at := strings.Index(line, label); at >= 0 && strings.Contains(line[at:], start) {
			return true
		}
	}
	return false
}
