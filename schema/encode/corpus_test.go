package encode_test

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"offers/schema"
)

// The records of the corpus come back from every format.
func TestCorpus(t *testing.T) {
	files, err := filepath.Glob("../../testdata/postings/*.golden.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	var all []*schema.Record
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		records, _ := read(t, "jsonl", string(b))
		all = append(all, records...)
	}
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
