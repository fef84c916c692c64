package main

import (
	"strings"
	"testing"
)

func TestProgress(t *testing.T) {
	for total, want := range map[int64]string{3: "(3/3", unknown: "(1/-"} {
		var b strings.Builder
		p := progress{w: &b} // began long ago
		p.total.Store(total)
		for range 3 {
			p.step()
		}
		p.clear()
		if got := b.String(); !strings.Contains(got, want) || strings.Contains(got, "\n") || !strings.HasSuffix(got, "\r") {
			t.Errorf("%d postings: %q", total, got)
		}
	}
}

// One posting needs no bar, nor does whoever looks at no terminal.
func TestNoProgress(t *testing.T) {
	var b strings.Builder
	p := progress{w: &b}
	p.total.Store(1)
	p.step()
	(&progress{}).step()
	if b.Len() > 0 {
		t.Errorf("%q", &b)
	}
	s := &streams{out: &b, err: &b}
	if f := (&extractFlags{}); f.watched(s) {
		t.Error("a bar without a terminal")
	}
}
