package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"sync"
	"time"

	"offers/extract"
	"offers/extract/source/fault"
	"offers/schema"
)

// A reader reads postings, several at once if need be.
type reader struct {
	*streams
	timeout  time.Duration // for one posting, once its bytes are there
	maxBytes int64
	known    *journal // nil when nothing is known of earlier runs
	extract  func(ctx context.Context, name string, r io.Reader) (extract.Result, error)
}

// result is what became of an input: its record, or why there is none.
type result struct {
	input
	rec  *schema.Record
	err  error  // begins with the path
	line []byte // the record as an earlier run wrote it, nil when it is new
}

// read gives a posting's record. Errors begin with the path.
func (r *reader) read(ctx context.Context, in input) (*schema.Record, error) {
	b, err := r.content(in)
	if err != nil {
		return nil, namedError(in.path, err)
	}
	return r.record(ctx, in, b)
}

// answer gives a posting's record or error, the error of time when that is
// over, whether or not the rules have noticed.
func (r *reader) answer(ctx context.Context, in input, answer func(result)) {
	b, err := r.content(in)
	if err != nil {
		answer(result{input: in, err: namedError(in.path, err)})
		return
	}
	if res := r.recall(in, b); res.line != nil {
		answer(res)
		return
	}
	var once sync.Once
	late := time.AfterFunc(r.timeout+r.timeout/4, func() { // whoever looks at the clock may say it in better words
		once.Do(func() { answer(result{input: in, err: namedError(in.path, outOfTime())}) })
	})
	defer late.Stop()
	rec, err := r.record(ctx, in, b)
	once.Do(func() { answer(result{input: in, rec: rec, err: err}) })
}

// recall gives the record that an earlier run made of the same content; without
// one the result has no line.
func (r *reader) recall(in input, b []byte) result {
	if r.known == nil || int64(len(b)) > r.maxBytes {
		return result{}
	}
	line, rec := r.known.line(in.path, b), new(schema.Record)
	if line == nil || json.Unmarshal(line, rec) != nil {
		return result{}
	}
	return result{input: in, rec: rec, line: line}
}

// outOfTime is the error of a posting that takes too long.
func outOfTime() error {
	return &fault.Error{Kind: fault.Timeout, Message: "out of time", Hint: "allow more with --timeout"}
}

// content is what stands in an input, up to a byte more than is allowed.
func (r *reader) content(in input) ([]byte, error) {
	if in.err != nil {
		return nil, in.err
	}
	if in.content != nil {
		return in.content, nil
	}
	f, err := r.open(in.path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := upTo(f, r.maxBytes+1)
	if err != nil {
		return nil, &fault.Error{Kind: fault.Unreadable, Message: cause(err).Error(), Hint: "try again, or from a copy", Err: err}
	}
	return b, nil
}

// upTo reads up to most bytes, into memory of the file's size where it tells
// one.
func upTo(r io.Reader, most int64) ([]byte, error) {
	var b bytes.Buffer
	if f, ok := r.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			b.Grow(int(min(info.Size(), most)) + bytes.MinRead)
		}
	}
	_, err := b.ReadFrom(io.LimitReader(r, most))
	return b.Bytes(), err
}

// record is the record that a posting's bytes give. A panic is the posting's
// error, so that the others go on.
func (r *reader) record(ctx context.Context, in input, b []byte) (rec *schema.Record, err error) {
	defer func() {
		if p := recover(); p != nil {
			rec, err = nil, namedError(in.path, fault.Panicked("program", p, debug.Stack()))
		}
	}()
	ctx, stop := context.WithTimeout(ctx, r.timeout)
	defer stop()
	res, err := r.extract(ctx, in.path, bytes.NewBuffer(b))
	return res.Record, err
}

// namedError puts the place in front of an error.
func namedError(path string, err error) error { return fmt.Errorf("%s: %w", path, err) }

// failure is what stands in the output for a posting that gave no record.
func failure(path string, err error) schema.Failure {
	f := schema.Failure{Source: &schema.Source{Path: path}, Error: schema.Fault{Kind: string(fault.KindOf(err)), Message: err.Error()}}
	var known *fault.Error
	if errors.As(err, &known) {
		f.Error.Message, f.Error.Hint = known.Message, known.Hint
	}
	return f
}
