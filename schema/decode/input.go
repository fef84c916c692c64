package decode

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// An input reads lines, remembers what went wrong with the stream itself, and
// never holds more than MaxDocument bytes of a line.
type input struct {
	r    *bufio.Reader
	line int   // lines read so far
	err  error // of the stream, nil at its end
}

// skipMark drops a UTF-8 byte order mark; it says whether there is a UTF-16 one.
func (in *input) skipMark() (utf16 bool) {
	head, _ := in.r.Peek(3)
	if bytes.Equal(head, []byte("\xef\xbb\xbf")) {
		_, err := in.r.Discard(3)
		in.note(err)
		return false
	}
	return bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff"))
}

// next appends the next line with its end to dst. ok is false at the end of
// the stream; whole is false for a line that made dst too long, the rest of
// which is skipped.
func (in *input) next(dst []byte) (line []byte, whole, ok bool) {
	whole = true
	for {
		part, err := in.r.ReadSlice('\n')
		ok = ok || len(part) > 0
		if whole = whole && len(dst)+len(part) <= MaxDocument; whole {
			dst = append(dst, part...)
		}
		if err == nil {
			break
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			in.note(err)
			break
		}
	}
	if ok {
		in.line++
	}
	return dst, whole, ok
}

func (in *input) note(err error) {
	if err != nil && !errors.Is(err, io.EOF) {
		in.err = err
	}
}
