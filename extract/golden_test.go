package extract

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"maps"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/schema"
	"offers/schema/encode"
)

var update = flag.Bool("update", false, "rewrite the golden records of testdata/postings")

const postings = "../testdata/postings"

// corpus is every posting below the folders given that has a gold record.
func corpus(t testing.TB, folders ...string) (paths []string) {
	t.Helper()
	for _, folder := range folders {
		filepath.WalkDir(folder, func(path string, e os.DirEntry, err error) error {
			if err != nil || e.IsDir() || !strings.Contains(".txt .md .html .pdf", filepath.Ext(path)) {
				return nil
			}
			if _, err := os.Stat(strings.TrimSuffix(path, filepath.Ext(path)) + ".gold.json"); err == nil {
				paths = append(paths, path)
			}
			return nil
		})
	}
	return paths
}

// read extracts a posting of the corpus with everything there is to tell.
func read(t testing.TB, e *Extractor, path string) Result {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	name := strings.TrimPrefix(filepath.ToSlash(path), "../")
	r, err := e.Extract(context.Background(), name, bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func newExtractor(t testing.TB) *Extractor {
	t.Helper()
	e, err := New(Options{Evidence: true, Ledger: true, Trace: true})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func jsonl(t testing.TB, r *schema.Record) []byte { return encoded(t, "jsonl", r) }

// encoded is a record in a format.
func encoded(t testing.TB, format string, r *schema.Record) []byte {
	t.Helper()
	var out bytes.Buffer
	enc, err := encode.New(encode.Options{Format: format}, &out)
	if err == nil {
		err = enc.Record(r)
	}
	if err == nil {
		err = enc.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// TestGolden compares every posting's record, evidence and ledger with its
// golden file; -update rewrites those.
func TestGolden(t *testing.T) {
	e := newExtractor(t)
	paths := corpus(t, postings)
	if len(paths) < 30 {
		t.Fatalf("%d postings in %s, want 30 or more", len(paths), postings)
	}
	for _, path := range paths {
		got := jsonl(t, read(t, e, path).Record)
		golden := strings.TrimSuffix(path, filepath.Ext(path)) + ".golden.jsonl"
		if *update {
			if err := os.WriteFile(golden, got, 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Errorf("%v: write it with go test ./extract -update", err)
		} else if !bytes.Equal(got, want) {
			t.Errorf("%s differs from its golden record:\n%s", path, firstDifference(want, got))
		}
	}
}

// firstDifference shows where two lines part.
func firstDifference(want, got []byte) string {
	i := 0
	for i < len(want) && i < len(got) && want[i] == got[i] {
		i++
	}
	around := func(b []byte) []byte { return b[max(0, min(i-60, len(b))):min(len(b), i+60)] }
	return "want …" + string(around(want)) + "…\ngot  …" + string(around(got)) + "…"
}

// TestInvariants holds every record of the corpus against what the design
// promises of all of them. The real postings next door are read too where
// they are there.
func TestInvariants(t *testing.T) {
	e := newExtractor(t)
	for _, path := range corpus(t, postings, "../../shared/gold") {
		checkRecord(t, path, read(t, e, path))
	}
}

func checkRecord(t *testing.T, path string, r Result) {
	t.Helper()
	for _, p := range schema.ValidateText(r.Record, r.Doc.Text) {
		if p.Severity != schema.SeverityWarning && !(p.Code == schema.Order && contradicts(r.Record)) {
			t.Errorf("%s: %s: %s", path, p.Path, p.Message)
		}
	}
	checkLedger(t, path, r)
	for _, p := range bare(r.Record) {
		t.Errorf("%s: no evidence for %s", path, p)
	}
}

// contradicts says whether a record warns that its posting ends before it
// starts: the days then stand as the posting has them.
func contradicts(r *schema.Record) bool {
	return slices.ContainsFunc(r.Warnings, func(w schema.Warning) bool { return w.Code == "start-after-end" })
}

// checkLedger sees to it that every mention stands in the ledger once, with
// its own words, and that a refusal has words.
func checkLedger(t *testing.T, path string, r Result) {
	t.Helper()
	if len(r.Record.Ledger) != len(r.Trace.Mentions.All) {
		t.Errorf("%s: %d mentions, %d entries in the ledger", path, len(r.Trace.Mentions.All), len(r.Record.Ledger))
	}
	for i, entry := range r.Record.Ledger {
		s := r.Trace.Span(mention.ID(i))
		if entry.Quote != r.Doc.Quote(doc.Span(s)) {
			t.Errorf("%s: ledger %d quotes %q", path, i, entry.Quote)
		}
		if entry.Fate == schema.Refused && (entry.By == nil || entry.By.Quote == "") {
			t.Errorf("%s: ledger %d is refused without words", path, i)
		}
	}
}

// bare are the paths of the record's values that no evidence supports.
func bare(r *schema.Record) (paths []schema.Path) {
	proved := map[schema.Path]bool{}
	for _, e := range r.Evidence {
		proved[e.Path] = true
	}
	b, _ := json.Marshal(r)
	var keys map[string]any
	json.Unmarshal(b, &keys)
	for _, k := range [...]string{"version", "source", "warnings", "evidence", "ledger"} {
		delete(keys, k)
	}
	for _, p := range leaves("", keys) {
		if !proved[p] {
			paths = append(paths, p)
		}
	}
	return paths
}

// leaves are the paths of the values below v.
func leaves(at schema.Path, v any) (paths []schema.Path) {
	switch v := v.(type) {
	case map[string]any:
		for _, k := range slices.Sorted(maps.Keys(v)) {
			paths = append(paths, leaves(at+"/"+schema.Path(k), v[k])...)
		}
	case []any:
		for i, x := range v {
			paths = append(paths, leaves(schema.Item(at, i), x)...)
		}
	default:
		paths = append(paths, at)
	}
	return paths
}

// TestRoomOrder shuffles the rooms, so that each still follows those it says it
// reads: the records must not change by a byte.
func TestRoomOrder(t *testing.T) {
	e := newExtractor(t)
	if !ordered(rooms()) {
		t.Fatal("a room stands before one that it reads")
	}
	random := rand.New(rand.NewSource(1))
	paths := corpus(t, postings)
	want := make([][]byte, len(paths))
	for i, path := range paths {
		want[i] = jsonl(t, read(t, e, path).Record)
	}
	for range 5 {
		e.rooms = shuffled(random, rooms())
		for i, path := range paths {
			if got := jsonl(t, read(t, e, path).Record); !bytes.Equal(got, want[i]) {
				t.Fatalf("%s: another order of rooms gives another record:\n%s", path, firstDifference(want[i], got))
			}
		}
	}
}

// shuffled puts rooms in any order in which each follows those it reads.
func shuffled(random *rand.Rand, rs []board.Room) []board.Room {
	for {
		random.Shuffle(len(rs), func(i, j int) { rs[i], rs[j] = rs[j], rs[i] })
		if ordered(rs) {
			return rs
		}
	}
}

// ordered says whether every room follows the rooms that it reads.
func ordered(rs []board.Room) bool {
	before := map[string]bool{}
	for _, r := range rs {
		for _, name := range r.Reads {
			if !before[name] {
				return false
			}
		}
		before[r.Name] = true
	}
	return true
}
