// Package source reads a document's bytes into a Doc. It tells the formats
// apart by content, never by name, decodes, and hands over to the reader of
// the format.
package source

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"runtime/debug"
	"strings"
	"unicode"

	"offers/extract/doc"
	"offers/extract/source/fault"
	"offers/extract/source/text"
)

// DefaultMaxBytes is the largest document read unless Options say otherwise:
// 20 MB, some thousand times a posting.
const DefaultMaxBytes = 20 << 20

// Options of Read.
type Options struct {
	MaxBytes int64 // 0 stands for DefaultMaxBytes
}

// Info says what was read, and by whom.
type Info struct {
	Format string // text, html or pdf
	Engine string // who read it, where there is a choice
	SHA256 string // of the bytes, hexadecimal
	Bytes  int64
	Pages  int    // of a paged document
	Doubt  string // why text may be missing or misread, "" for no reason
}

// Read reads one document to its end. Errors begin with the name and wrap a
// *fault.Error. Info holds what was found out before an error, too.
func Read(ctx context.Context, name string, r io.Reader, opt Options) (d *doc.Doc, info Info, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fault.Panicked("reader", p, debug.Stack())
		}
		if err != nil {
			d, err = nil, fmt.Errorf("%s: %w", name, err)
		}
	}()
	b, err := readAll(ctx, r, opt)
	if err != nil {
		return nil, info, err
	}
	info.SHA256, info.Bytes = digest(b), int64(len(b))
	if d, err = read(ctx, name, b, &info); err != nil {
		return nil, info, err
	}
	if !hasText(d) {
		return nil, info, &fault.Error{Kind: fault.NoText, Message: "no letter or figure to be read", Hint: "look for a version with text"}
	}
	d.Language = language(d)
	d.Pages = info.Pages
	return d, info, nil
}

// readAll reads all bytes, within the limit.
func readAll(ctx context.Context, r io.Reader, opt Options) ([]byte, error) {
	limit := opt.MaxBytes
	if limit <= 0 {
		limit = DefaultMaxBytes
	}
	b, err := readUpTo(r, limit+1)
	switch {
	case err != nil:
		return nil, &fault.Error{Kind: fault.Unreadable, Message: err.Error(), Hint: "try again, or from a copy", Err: err}
	case int64(len(b)) > limit:
		return nil, &fault.Error{Kind: fault.TooLarge, Message: fmt.Sprintf("over %d bytes", limit), Hint: "raise the limit with --max-bytes"}
	}
	return b, expired(ctx)
}

// readUpTo reads up to limit bytes: those of a buffer in their place, of a reader
// that knows how many it has left into one buffer.
func readUpTo(r io.Reader, limit int64) ([]byte, error) {
	if held, ok := r.(*bytes.Buffer); ok {
		return held.Next(int(min(int64(held.Len()), limit))), nil
	}
	known, ok := r.(interface{ Len() int })
	r = io.LimitReader(r, limit)
	if !ok {
		return io.ReadAll(r)
	}
	left := min(int64(known.Len()), limit)
	b := bytes.NewBuffer(make([]byte, 0, left+bytes.MinRead)) // it asks for so much room at the end, too
	_, err := b.ReadFrom(r)
	return b.Bytes(), err
}

// digest is the SHA-256 of b, hexadecimal.
func digest(b []byte) string {
	sum := sha256.Sum256(b)
	var text [2 * sha256.Size]byte
	hex.Encode(text[:], sum[:])
	return string(text[:])
}

// expired is the error of a context that is over.
func expired(ctx context.Context) error {
	if err := ctx.Err(); errors.Is(err, context.DeadlineExceeded) {
		return &fault.Error{Kind: fault.Timeout, Message: "out of time", Hint: "allow more with --timeout", Err: err}
	} else if err != nil {
		return err
	}
	return nil
}

// read hands the bytes to the reader of their format. A name counts in one case
// alone: a PDF whose place a line of text has taken is no posting.
func read(ctx context.Context, name string, b []byte, info *Info) (*doc.Doc, error) {
	if isPDF(b) {
		info.Format = "pdf"
		return readPDF(ctx, b, info)
	}
	if err := foreign(b); err != nil {
		return nil, err
	}
	s, err := decode(b)
	if err != nil {
		return nil, err
	}
	if blank(s) {
		return nil, &fault.Error{Kind: fault.Empty, Message: "empty", Hint: "get the file again"}
	}
	if isHTML(s) {
		info.Format = "html"
		return readHTML(s)
	}
	if strings.EqualFold(filepath.Ext(name), ".pdf") {
		return nil, &fault.Error{Kind: fault.Unsupported, Message: "not a PDF, whatever its name says", Hint: "get the file again, or name it .txt"}
	}
	info.Format = "text"
	return text.Read(s)
}

// hasText says whether a block holds a letter or a digit: "1 200 €" is a text.
func hasText(d *doc.Doc) bool {
	for i := range d.Blocks {
		for _, r := range d.Quote(d.Blocks[i].Span) {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return true
			}
		}
	}
	return false
}

// blank says whether s holds nothing to see.
func blank(s string) bool {
	for _, r := range s {
		if !unicode.IsSpace(r) && r != 0xFEFF && r != 0x200B {
			return false
		}
	}
	return true
}
