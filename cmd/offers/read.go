package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
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
	extract  func(context.Context, []extract.Posting) []extract.Result
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
	res := r.records(ctx, group{{job[input, result]{in: in}, b}})[0]
	return res.Record, res.Err
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
