package main

import (
	"context"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"offers/extract"
	"offers/extract/source"
	"offers/extract/source/fault"
	"offers/schema"
)

// waited is a posting whose bytes may come late.
const waited = "Stage de 3 mois"

// answers gives what a reader answers to postings that are all ready.
func answers(t *testing.T, r *reader, postings ...string) (all []result) {
	t.Helper()
	jobs := make(chan job[input, result], len(postings))
	var out []chan result
	for _, p := range postings {
		j := job[input, result]{input{path: "posting", content: []byte(p), held: p != waited}, make(chan result, 1)}
		jobs <- j
		out = append(out, j.out)
	}
	close(jobs)
	r.work(t.Context(), jobs)
	for _, c := range out {
		all = append(all, <-c)
	}
	return all
}

// Short postings are read together, any other by itself, and the last ones do
// not wait for more.
func TestGroups(t *testing.T) {
	const text = "Stage de 6 mois"
	long := strings.Repeat("Stage de 6 mois. ", 1000)
	for _, test := range []struct {
		timeout  time.Duration
		postings []string
		want     []int // postings a group
	}{
		{time.Minute, []string{text}, []int{1}},
		{time.Minute, slices.Repeat([]string{text}, 20), []int{6, 6, 6, 2}},
		{time.Minute, []string{text, text, long, text}, []int{2, 1, 1}},
		{time.Minute, []string{text, "%PDF-1.4", "%PDF-1.4"}, []int{1, 1, 1}},
		{time.Minute, []string{text, text, waited, text}, []int{2, 2}},
		{time.Millisecond, []string{text, text}, []int{1, 1}},
	} {
		var got []int
		r := &reader{timeout: test.timeout, maxBytes: source.DefaultMaxBytes, extract: func(_ context.Context, all []extract.Posting) []extract.Result {
			got = append(got, len(all))
			return make([]extract.Result, len(all))
		}}
		answers(t, r, test.postings...)
		if !slices.Equal(got, test.want) {
			t.Errorf("%d postings in %v: groups of %d, want %d", len(test.postings), test.timeout, got, test.want)
		}
	}
}

// No worker keeps an answer back while it waits for a job that another took.
func TestWorkersShareJobs(t *testing.T) {
	r := &reader{timeout: time.Minute, maxBytes: 100, extract: func(_ context.Context, all []extract.Posting) []extract.Result {
		return make([]extract.Result, len(all))
	}}
	some := func(yield func(input) bool) {
		for i := 0; i < 5 && yield(input{held: true, content: []byte("text")}); i++ {
		}
	}
	for range 2000 {
		n := 0
		for range inOrder(t.Context(), 3, some, func(jobs <-chan job[input, result]) { r.work(t.Context(), jobs) }) {
			n++
		}
		if n != 5 {
			t.Fatalf("%d answers to 5 postings", n)
		}
	}
}

// The clock ends a posting even where the rules do not look at it.
func TestOutOfTime(t *testing.T) {
	r := &reader{timeout: time.Millisecond, maxBytes: 10, extract: func(_ context.Context, all []extract.Posting) []extract.Result {
		time.Sleep(50 * time.Millisecond)
		return make([]extract.Result, len(all))
	}}
	if res := answers(t, r, "text")[0]; fault.KindOf(res.err) != fault.Timeout {
		t.Error(res.err)
	}
}

// A panic is its posting's error, and --debug shows where.
func TestPanic(t *testing.T) {
	r := &reader{timeout: time.Minute, maxBytes: 10, extract: func(context.Context, []extract.Posting) []extract.Result {
		return []extract.Result{masked(nil, "posting", &schema.Record{}), {Err: namedError("posting", fault.Panicked("rules", "oh", debug.Stack()))}}
	}}
	for _, res := range answers(t, r, "text", "text") {
		if res.rec != nil || fault.KindOf(res.err) != fault.Bug || !strings.HasPrefix(res.err.Error(), "posting: ") || !strings.Contains(res.err.Error(), "please report") {
			t.Error(res.err)
		}
		for _, debug := range []bool{false, true} {
			var report strings.Builder
			(&runner{reader: reader{streams: &streams{err: &report}}, bar: &progress{}, debug: debug}).report(res.err)
			if strings.Contains(report.String(), "TestPanic") != debug {
				t.Errorf("debug %v: %s", debug, &report)
			}
		}
	}
}
