package main

import (
	"bytes"
	"context"
	"sync"
	"time"

	"offers/extract"
	"offers/extract/source/fault"
)

// Which postings are read together: so many at most, each so short that its
// rules take a millisecond or so, and none where the user counts in less than
// this time: a group has the time of one posting.
const (
	groupSize   = 6
	shortLength = 16 << 10
	groupTime   = time.Second
)

// A group is postings that are read together.
type group []loaded

// loaded is a job with what stands in its input.
type loaded struct {
	job[input, result]
	content []byte
}

// work answers the jobs: a posting that may be slow by itself, short ones
// together with those that are ready behind them. None waits for the bytes of
// another, or for a job that another worker may take.
func (r *reader) work(ctx context.Context, jobs <-chan job[input, result]) {
	var g group
	for {
		j, ready, more := next(jobs, len(g) == 0)
		if !more {
			break
		}
		if !ready || !j.in.held {
			g = r.answer(ctx, g)
		}
		if !ready {
			continue
		}
		switch l, ok := r.load(j); {
		case !ok: // and answered
		case r.alone(l.content):
			g = r.answer(ctx, g)
			r.answer(ctx, group{l})
		default:
			g = append(g, l)
		}
		if len(g) == groupSize {
			g = r.answer(ctx, g)
		}
	}
	r.answer(ctx, g)
}

// next takes a job, waiting for one only if told to. There are no more when all
// have been handed out.
func next[J any](jobs <-chan J, wait bool) (j J, ready, more bool) {
	if wait {
		j, more = <-jobs
		return j, more, more
	}
	select {
	case j, more = <-jobs:
		return j, more, more
	default:
		return j, false, true
	}
}

// load reads what stands in a job's input. It answers itself where that cannot
// be read, or where an earlier run has read it.
func (r *reader) load(j job[input, result]) (l loaded, ok bool) {
	content, err := r.content(j.in)
	if err != nil {
		j.answer(result{input: j.in, err: namedError(j.in.path, err)})
		return loaded{}, false
	}
	if res := r.recall(j.in, content); res.line != nil {
		j.answer(res)
		return loaded{}, false
	}
	j.in.content = nil // so that only one holds it
	return loaded{j, content}, true
}

// alone says whether a posting is read by itself: a long one, and a PDF, of
// which nobody knows what is packed in it.
func (r *reader) alone(content []byte) bool {
	return r.timeout < groupTime || len(content) > shortLength || bytes.Contains(content, []byte("%PDF-"))
}

// answer gives the records or errors of a group, the error of time when that is
// over, whether or not the rules have noticed. It returns the group empty.
func (r *reader) answer(ctx context.Context, g group) group {
	if len(g) == 0 {
		return g
	}
	var once sync.Once
	late := time.AfterFunc(r.timeout+r.timeout/4, func() { // whoever looks at the clock may say it in better words
		once.Do(func() {
			for _, l := range g {
				l.answer(result{input: l.in, err: namedError(l.in.path, outOfTime())})
			}
		})
	})
	defer late.Stop()
	all := r.records(ctx, g)
	once.Do(func() {
		for i, l := range g {
			l.answer(result{input: l.in, rec: all[i].Record, err: all[i].Err})
		}
	})
	return g[:0]
}

// records are the records of a group, each from its bytes alone.
func (r *reader) records(ctx context.Context, g group) []extract.Result {
	ctx, stop := context.WithTimeout(ctx, r.timeout)
	defer stop()
	postings := make([]extract.Posting, len(g))
	for i, l := range g {
		postings[i] = extract.Posting{Name: l.in.path, Reader: bytes.NewBuffer(l.content)}
	}
	return r.extract(ctx, postings)
}

// outOfTime is the error of a posting that takes too long.
func outOfTime() error {
	return &fault.Error{Kind: fault.Timeout, Message: "out of time", Hint: "allow more with --timeout"}
}
