package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"

	"offers/extract/source/fault"
)

// A mapper finds postings in lines of JSON, for --input jsonl: each line is an
// object that holds a posting ("text", "html") or names its file ("path"), and
// each gets one line, in its turn. What else it holds goes along, so that the
// command can stand between any two programs that pass lines on.
type mapper struct {
	*streams
	maxBytes int64           // of a line
	reserved map[string]bool // keys of the output's own
	yield    func(input) bool
	stopped  bool // nobody wants more
}

// inputs are the lines of the files.
func (m *mapper) inputs(paths iter.Seq[input]) iter.Seq[input] {
	return func(yield func(input) bool) {
		m.yield = yield
		for in := range paths {
			if in.err == nil {
				in.err = m.file(in.path)
			}
			if in.err != nil {
				m.give(in)
			}
			if m.stopped {
				return
			}
		}
	}
}

func (m *mapper) give(in input) {
	if !m.stopped {
		m.stopped = !m.yield(in)
	}
}

// file gives the lines of a file; blank ones are nothing.
func (m *mapper) file(path string) error {
	f, err := m.open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewReaderSize(f, 1<<16)
	for n := 1; !m.stopped; n++ {
		place := path + ":" + strconv.Itoa(n)
		line, err := readLine(lines, m.maxBytes)
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		switch {
		case fault.KindOf(err) == fault.TooLarge:
			m.give(input{path: place}.failed(err))
			continue
		case len(bytes.TrimSpace(line)) > 0:
			m.give(m.parse(line, place))
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return &fault.Error{Kind: fault.Unreadable, Message: cause(err).Error(), Hint: "try again, or from a copy", Err: err}
		}
	}
	return nil
}

// readLine reads a line with its end; of one that is too long it keeps nothing.
// The last line comes with io.EOF.
func readLine(r *bufio.Reader, maxBytes int64) (line []byte, err error) {
	size := int64(0)
	for {
		part, err := r.ReadSlice('\n')
		if size += int64(len(part)); size <= maxBytes+1 { // the line end is free
			line = append(line, part...)
		} else {
			line = nil
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if size > maxBytes+1 {
			err = &fault.Error{Kind: fault.TooLarge, Message: fmt.Sprintf("a line over %d bytes", maxBytes), Hint: "raise the limit with --max-bytes", Err: err}
		}
		return line, err
	}
}

// A passer writes lines of JSON objects with what goes along in front of their
// own keys.
type passer struct {
	w     io.Writer
	along []byte // "key":value, …
	line  []byte
}

func (p *passer) Write(line []byte) (int, error) {
	p.line = append(append(append(p.line[:0], '{'), p.along...), line[1:]...)
	if _, err := p.w.Write(p.line); err != nil {
		return 0, err
	}
	return len(line), nil
}
