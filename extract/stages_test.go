package extract

import (
	"context"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"offers/extract/source/fault"
)

// Postings that are read together give what each gives by itself, whatever
// stands beside it.
func TestExtractAll(t *testing.T) {
	e, err := New(Options{Evidence: true, Ledger: true, MaxMentions: 60})
	if err != nil {
		t.Fatal(err)
	}
	var texts, names []string
	for _, path := range corpus(t, postings) {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		names, texts = append(names, path, "none"), append(texts, string(b), " ")
	}
	all := make([]Posting, len(texts))
	for i := range all {
		all[i] = Posting{names[i], strings.NewReader(texts[i])}
	}
	for i, got := range e.ExtractAll(t.Context(), all) {
		want, err := e.Extract(t.Context(), names[i], strings.NewReader(texts[i]))
		if !reflect.DeepEqual(got.Record, want.Record) || fault.KindOf(got.Err) != fault.KindOf(err) {
			t.Errorf("%s: together and alone give different records: %v, %v", names[i], got.Err, err)
		}
	}
}

// A panic in any stage is the error of its posting alone.
func TestPanicAmongOthers(t *testing.T) {
	e, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	before := e.stages
	for i := range before {
		e.stages = slices.Insert(slices.Clone(before), i, func(p *passage, _ context.Context) error {
			if p.Name == "bad" {
				panic("oh")
			}
			return nil
		})
		all := e.ExtractAll(t.Context(), []Posting{{"good", strings.NewReader("Stage")}, {"bad", strings.NewReader("Stage")}, {"good", strings.NewReader("Stage")}})
		for _, res := range all {
			if (res.Record == nil) != (res.Err != nil) {
				t.Errorf("stage %d: a record and an error: %v", i, res.Err)
			}
		}
		if all[0].Err != nil || all[2].Err != nil || all[1].Err == nil || !strings.HasPrefix(all[1].Err.Error(), "bad: rules stopped: oh: please report") {
			t.Errorf("stage %d: %v, %v, %v", i, all[0].Err, all[1].Err, all[2].Err)
		}
	}
}
