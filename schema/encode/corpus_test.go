package encode_test

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"offers/schema"
)

// corpus is the golden records of the postings that the project holds.
func corpus(t *testing.T) (records []*schema.Record) {
	t.Helper()
	files, err := filepath.Glob("../../testdata/postings/*.golden.jsonl")
	if err != nil || len(files) < 30 {
		t.Fatalf("%d golden records, %v", len(files), err)
	}
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		one, _ := read(t, "jsonl", string(b))
		records = append(records, one...)
	}
	return records
}

// The records of the corpus come back from every format.
func TestCorpus(t *testing.T) {
	all := corpus(t)
	for _, way := range ways {
		want := kept(way, all)
		got, _ := read(t, way.Format, written(t, way, want))
		if len(got) != len(want) {
			t.Fatalf("%+v: %d records of %d", way, len(got), len(want))
		}
		for i := range want {
			if !reflect.DeepEqual(got[i], want[i]) {
				t.Errorf("%+v: %s: got %+v", way, want[i].Source.Path, got[i])
			}
		}
	}
}
