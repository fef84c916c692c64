package decode

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// jsonl reads a document a line; blank lines are none.
func (s *stream) jsonl() {
	var line []byte
	for !s.done {
		var whole, ok bool
		if line, whole, ok = s.in.next(line[:0]); !ok {
			return
		}
		switch {
		case !whole:
			s.broken(s.in.line, tooLarge)
		case len(bytes.TrimSpace(line)) > 0:
			if n, _, err := parseJSON(line, s.in.line); err != nil {
				s.broken(s.in.line, err.Error())
			} else {
				s.emit(n)
			}
		}
	}
}

var tooLarge = fmt.Sprintf("the document is larger than %d MB", MaxDocument>>20)

// json reads the records of an array, or values in a row.
func (s *stream) json() {
	src := &capped{in: s.in, line: 1, left: MaxDocument}
	dec := json.NewDecoder(src)
	inArray, first := false, true
	for !s.done {
		var raw json.RawMessage
		src.left = MaxDocument
		if first && src.startsArray() {
			dec.Token() // the [ that startsArray has seen
			inArray = true
		}
		first = false
		if inArray && !dec.More() {
			inArray = false
			_, err := dec.Token()
			if errors.Is(err, io.EOF) {
				err = errors.New("the array is not closed")
			}
			s.jsonError(src, dec, err)
			continue
		}
		if err := dec.Decode(&raw); err != nil {
			s.jsonError(src, dec, err)
			continue
		}
		line := src.lineAt(dec.InputOffset() - int64(len(raw)))
		n, line, err := parseJSON(raw, line)
		if err != nil {
			s.broken(line, err.Error())
			continue
		}
		s.emit(n)
	}
}

// jsonError ends a stream of JSON: nothing after a syntax error can be trusted.
func (s *stream) jsonError(src *capped, dec *json.Decoder, err error) {
	if err == nil {
		return
	}
	var syntax *json.SyntaxError
	switch {
	case s.in.err != nil || errors.Is(err, io.EOF):
	case errors.Is(err, errTooLarge):
		s.broken(src.lineAt(dec.InputOffset()), tooLarge)
	case errors.As(err, &syntax):
		s.broken(src.lineAt(max(syntax.Offset-1, ahead(dec))), err.Error())
	default: // the end of the stream, too early
		s.broken(src.lineAt(src.read), err.Error())
	}
	s.done = true
}

// ahead is the offset of the first byte that is not blank.
func ahead(dec *json.Decoder) int64 {
	b, _ := io.ReadAll(dec.Buffered()) // from memory
	return dec.InputOffset() + int64(len(b)-len(bytes.TrimLeft(b, " \t\r\n,")))
}

var errTooLarge = errors.New("too large")

// capped feeds the JSON decoder no more than left bytes and remembers where
// lines end, until lineAt has passed them.
type capped struct {
	in   *input
	left int
	read int64   // bytes read so far
	line int     // number of the line that starts at the first of ends, or before
	ends []int64 // offsets of the line ends from there on
}

func (c *capped) Read(p []byte) (int, error) {
	if c.left <= 0 {
		return 0, errTooLarge
	}
	n, err := c.in.r.Read(p[:min(len(p), c.left)])
	for i, b := range p[:n] {
		if b == '\n' {
			c.ends = append(c.ends, c.read+int64(i))
		}
	}
	c.read += int64(n)
	c.left -= n
	c.in.note(err)
	return n, err
}

// startsArray skips white space and says whether a [ follows.
func (c *capped) startsArray() bool {
	for {
		b, err := c.in.r.Peek(1)
		if err != nil {
			return false
		}
		if b[0] != ' ' && b[0] != '\t' && b[0] != '\r' && b[0] != '\n' {
			return b[0] == '['
		}
		if b[0] == '\n' {
			c.line++
		}
		c.in.r.Discard(1) // it has just been peeked
	}
}

// lineAt is the line of an offset; offsets must not go back.
func (c *capped) lineAt(off int64) int {
	for len(c.ends) > 0 && c.ends[0] < off {
		c.ends = c.ends[1:]
		c.line++
	}
	return c.line
}

// parseJSON reads one JSON value that starts on the line. The line given back
// is the one where reading stopped.
func parseJSON(b []byte, line int) (*node, int, error) {
	if !utf8.Valid(b) {
		return nil, line, errors.New("the text is not UTF-8")
	}
	p := &jsonParser{dec: json.NewDecoder(bytes.NewReader(b)), b: b, line: line}
	p.dec.UseNumber()
	n, err := p.value(0)
	if err == nil {
		if _, err = p.dec.Token(); err == nil {
			err = errors.New("something follows the record")
		} else if errors.Is(err, io.EOF) {
			return n, p.line, nil
		}
	}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = errors.New("the record breaks off")
	}
	return nil, p.line, err
}

type jsonParser struct {
	dec  *json.Decoder
	b    []byte
	off  int // up to where lines are counted
	line int
}

// token gives the next token and moves line to where it ends.
func (p *jsonParser) token() (json.Token, error) {
	t, err := p.dec.Token()
	off := min(int(p.dec.InputOffset()), len(p.b))
	p.line += bytes.Count(p.b[p.off:off], []byte("\n"))
	p.off = off
	return t, err
}

func (p *jsonParser) value(depth int) (*node, error) {
	t, err := p.token()
	if err != nil {
		return nil, err
	}
	n := &node{line: p.line}
	switch t := t.(type) {
	case string:
		n.kind, n.text = text, t
	case json.Number:
		n.kind, n.text = number, t.String()
	case bool:
		n.kind, n.text = flag, fmt.Sprint(t)
	case json.Delim:
		if depth == maxDepth {
			return nil, fmt.Errorf("the record is nested more than %d deep", maxDepth)
		}
		return n, p.inside(n, t, depth+1)
	}
	return n, nil
}

// inside reads what an opening bracket holds, and the closing one.
func (p *jsonParser) inside(n *node, open json.Delim, depth int) error {
	n.kind = list
	if open == '{' {
		n.kind = object
	}
	for p.dec.More() {
		m := member{}
		if n.kind == object {
			key, err := p.token()
			if err != nil {
				return err
			}
			m.key, m.line = key.(string), p.line
		}
		value, err := p.value(depth)
		if err != nil {
			return err
		}
		if n.kind == list {
			n.items = append(n.items, value)
			continue
		}
		m.value = value
		n.members = append(n.members, m)
	}
	_, err := p.token()
	return err
}
