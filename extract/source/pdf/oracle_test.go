package pdf

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// shared is a corpus that is no part of the project; without it its tests are
// skipped.
const shared = "../../../../shared"

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(shared, pattern))
	if err != nil || len(files) == 0 {
		t.Skipf("no %s", pattern)
	}
	return files
}

func load(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// oracle is the text that poppler's pdftotext reads.
func oracle(t *testing.T, b []byte) string {
	t.Helper()
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("no pdftotext")
	}
	cmd := exec.Command(tool, "-layout", "-enc", "UTF-8", "-", "-")
	cmd.Stdin = bytes.NewReader(b)
	out, err := cmd.Output()
	if err != nil {
		t.Skipf("pdftotext: %v", err)
	}
	return string(out)
}

// wordsOf are the runs of letters and digits of a text whose words broken at
// line ends are joined.
func wordsOf(s string) []string {
	s = norm.NFC.String(s)
	s = strings.NewReplacer("ﬁ", "fi", "ﬂ", "fl", "ﬀ", "ff", "ﬃ", "ffi", "ﬄ", "ffl").Replace(s)
	lines := strings.Split(s, "\n")
	var b strings.Builder
	for i, l := range lines {
		l = strings.TrimSpace(l)
		if i+1 < len(lines) && strings.HasSuffix(l, "-") {
			if next := strings.TrimSpace(lines[i+1]); next != "" && unicode.IsLower([]rune(next)[0]) {
				b.WriteString(strings.TrimSuffix(l, "-"))
				continue
			}
		}
		b.WriteString(l)
		b.WriteByte('\n')
	}
	return strings.FieldsFunc(b.String(), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
}

// recall is the part of the words of want that got has too, as often.
func recall(want, got []string) float64 {
	if len(want) == 0 {
		return 1
	}
	have := map[string]int{}
	for _, w := range got {
		have[w]++
	}
	n := 0
	for _, w := range want {
		if have[w] > 0 {
			have[w]--
			n++
		}
	}
	return float64(n) / float64(len(want))
}

func readText(t *testing.T, name string) string {
	t.Helper()
	doc, err := Read(context.Background(), load(t, name), Limits{})
	if err != nil {
		t.Errorf("%s: %v", filepath.Base(name), err)
	}
	var b strings.Builder
	for _, l := range doc.Lines {
		b.WriteString(l.Text + "\n")
	}
	return b.String()
}

// Both read a page of this package's own writing alike.
func TestAgainstPdftotext(t *testing.T) {
	content := `BT /F1 11 Tf 72 760 Td 14 TL (Offre de stage M2 \340 Laval) Tj T* [(Dur\351e : 6)-300(mois)] TJ T* (Gratification : 4,50 \200 de l\222heure) Tj T* (Une \351quipe \253 c\234ur \273 et na\357ve) Tj ET`
	b := simple(content, winAnsi)
	want := wordsOf(oracle(t, b))
	doc, err := Read(context.Background(), b, Limits{})
	if err != nil {
		t.Fatal(err)
	}
	got := wordsOf(strings.ReplaceAll(textOf(doc.Lines), "|", "\n"))
	if strings.Join(got, " ") != strings.Join(want, " ") {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestSharedPostings(t *testing.T) {
	sum, n := [2]float64{}, 0
	for _, name := range glob(t, "gold/pdf/*.pdf") {
		want, got := wordsOf(oracle(t, load(t, name))), wordsOf(readText(t, name))
		if len(strings.Join(got, "")) > len(strings.Join(want, ""))*101/100 {
			t.Logf("%s: the oracle misses letters", filepath.Base(name))
			continue
		}
		r, p := recall(want, got), recall(got, want)
		if r < .97 || p < .97 {
			t.Errorf("%s: recall %.4f, precision %.4f", filepath.Base(name), r, p)
		}
		sum[0], sum[1], n = sum[0]+r, sum[1]+p, n+1
	}
	if r, p := sum[0]/float64(n), sum[1]/float64(n); r < .99 || p < .99 {
		t.Errorf("mean recall %.4f, precision %.4f", r, p)
	}
}

func TestSharedProducers(t *testing.T) {
	for _, name := range glob(t, "pdf/generated/*.pdf") {
		stem, _, _ := strings.Cut(filepath.Base(name), "_")
		truth, err := filepath.Glob(filepath.Join(filepath.Dir(name), stem+"_*.txt"))
		if err != nil || len(truth) != 1 {
			t.Fatalf("%s: no text", name)
		}
		text := readText(t, name)
		if r := recall(wordsOf(string(load(t, truth[0]))), wordsOf(text)); r < .99 {
			t.Errorf("%s: recall %.4f", filepath.Base(name), r)
		}
	}
}

// expected reads the outcomes that a folder's files must have.
func expected(t *testing.T, folder string) map[string]string {
	want := map[string]string{}
	for _, line := range strings.Split(string(load(t, glob(t, folder+"/expected.tsv")[0])), "\n") {
		if name, outcome, ok := strings.Cut(line, "\t"); ok && !strings.HasPrefix(line, "#") {
			want[name] = outcome
		}
	}
	return want
}

func TestSharedFaults(t *testing.T) {
	want := expected(t, "pdf/faults")
	for _, name := range glob(t, "pdf/faults/*.pdf") {
		got := strings.ReplaceAll(outcome(t, load(t, name), Limits{}), "|", " ")
		if w := want[filepath.Base(name)]; got != w {
			t.Errorf("%s: got %q, want %q", filepath.Base(name), got, w)
		}
	}
}

func TestSharedHostile(t *testing.T) {
	want := expected(t, "pdf/hostile")
	for _, name := range glob(t, "pdf/hostile/*.pdf") {
		base := filepath.Base(name)
		allowed, ok := want[base]
		if !ok {
			allowed = want["fuzz*.pdf"]
		}
		got, isError := strings.CutPrefix(outcome(t, load(t, name), Limits{}), "error:")
		if !isError {
			got = "text"
		}
		if !strings.Contains(" "+allowed+" ", " "+got+" ") {
			t.Errorf("%s: got %s, want one of %s", base, got, allowed)
		}
	}
}
