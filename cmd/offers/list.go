package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/spf13/cobra"

	"offers/extract/source/fault"
)

// A list is a file that names postings, one a line or, with nul, one between
// zero bytes, as find -print0 does.
type list struct {
	path string // "" for no list
	nul  bool
}

// longestPath is the longest path in a list, in bytes: more than any system
// takes.
const longestPath = 1 << 16

// check says why the paths and the list cannot be used together.
func (l list) check(c *cobra.Command, paths []string) error {
	switch {
	case l.path == "" && l.nul:
		return usage(c, errors.New("-0: is for --files-from"))
	case l.path == stdin:
		for _, p := range paths {
			if p == stdin {
				return usage(c, errors.New("-: standard input is the list of --files-from -"))
			}
		}
	}
	return nil
}

// names are the paths of the command line, then those of the list, read as
// they are wanted. What ends the list early is an input that cannot be read.
func (l list) names(s *streams, paths []string) iter.Seq[input] {
	return func(yield func(input) bool) {
		for _, p := range paths {
			if !yield(input{path: p}) {
				return
			}
		}
		if l.path == "" {
			return
		}
		r, err := s.open(l.path)
		if err != nil {
			yield(input{path: l.path}.failed(err))
			return
		}
		defer r.Close()
		l.read(r, yield)
	}
}

// read gives the names of an open list.
func (l list) read(r io.Reader, yield func(input) bool) {
	names := bufio.NewScanner(r)
	names.Buffer(nil, longestPath)
	if l.nul {
		names.Split(atNul)
	}
	for names.Scan() {
		name := names.Text()
		switch {
		case name == "":
			continue
		case name == stdin && l.path == stdin:
			name = "./" + stdin
		}
		if !yield(input{path: name}) {
			return
		}
	}
	if err := names.Err(); errors.Is(err, bufio.ErrTooLong) {
		yield(input{path: l.path}.failed(&fault.Error{Kind: fault.TooLarge, Message: fmt.Sprintf("a name over %d bytes", longestPath), Hint: "give one path a line, or -0 for paths between zero bytes", Err: err}))
	} else if err != nil {
		yield(input{path: l.path}.failed(openError(err)))
	}
}

// atNul splits at zero bytes.
func atNul(b []byte, atEnd bool) (advance int, token []byte, err error) {
	if i := bytes.IndexByte(b, 0); i >= 0 {
		return i + 1, b[:i], nil
	}
	if atEnd && len(b) > 0 {
		return len(b), b, nil
	}
	return 0, nil, nil
}
