package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"

	"offers/extract/source"
	"offers/extract/source/fault"
	"offers/schema"
)

// postings is the folder in which validate looks for the postings of records.
// Nothing outside it is opened, whatever a record or a link in it says.
type postings struct {
	dir      string
	root     *os.Root
	maxBytes int64
	records  int // looked for
	found    int // postings found, as they were
	quotes   int // looked up in them
}

func openPostings(dir string, maxBytes int64) (*postings, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("--source %s: %w", dir, openError(err))
	}
	return &postings{dir: dir, root: root, maxBytes: maxBytes}, nil
}

// problems are all that is wrong with a record, compared with its posting where
// that can be read; what is wrong with the posting comes first.
func (p *postings) problems(ctx context.Context, r *schema.Record) []schema.Problem {
	if r.Source == nil || r.Source.Path == "" {
		return schema.Validate(r)
	}
	p.records++
	quotes := quotesOf(r)
	content, wrong := p.content(r.Source)
	if wrong == nil && quotes > 0 {
		d, _, err := source.Read(ctx, r.Source.Path, bytes.NewBuffer(content), source.Options{MaxBytes: p.maxBytes})
		if err == nil {
			p.found++
			p.quotes += quotes
			return schema.ValidateText(r, d.Text)
		}
		wrong = posted("/source/path", "%v", err)
	}
	if wrong != nil {
		return append([]schema.Problem{*wrong}, schema.Validate(r)...)
	}
	p.found++
	return schema.Validate(r)
}

// posted is a problem of a record with its posting.
func posted(key schema.Path, format string, args ...any) *schema.Problem {
	return &schema.Problem{Path: key, Code: schema.NotThePosting, Severity: schema.SeverityError, Message: fmt.Sprintf(format, args...)}
}

// quotesOf counts the quotes of a record.
func quotesOf(r *schema.Record) int {
	n := len(r.Evidence) + len(r.Ledger)
	for i := range r.Ledger {
		if r.Ledger[i].By != nil {
			n++
		}
	}
	return n
}

// content is the posting of a record: the longest ending of its path that is a
// file of the folder and has the record's hash. So the folder may be the one
// that was named to extract, one above it or one below it.
func (p *postings) content(s *schema.Source) ([]byte, *schema.Problem) {
	other := "" // a file of that name with another content
	for _, name := range endingsOfPath(s.Path) {
		b, err := p.read(name)
		switch {
		case fault.KindOf(err) == fault.NotFound:
			continue
		case err != nil:
			return nil, posted("/source/path", "%s: %v", filepath.Join(p.dir, name), err)
		}
		if sum := sha256.Sum256(b); s.SHA256 == "" || hex.EncodeToString(sum[:]) == s.SHA256 {
			return b, nil
		}
		if other == "" {
			other = filepath.Join(p.dir, name)
		}
	}
	if other != "" {
		return nil, posted("/source/sha256", "%s has changed since, or is another posting: extract it again", other)
	}
	return nil, posted("/source/path", "%s", p.missing(s.Path))
}

// lineOfFile is the path of a posting that was a line, for want of an id.
var lineOfFile = regexp.MustCompile(`^(.+):[0-9]+$`)

// missing says that no posting has the path, and why that can be.
func (p *postings) missing(path string) string {
	why := "name its folder with --source; the text of a line of --input jsonl is in no file"
	switch m := lineOfFile.FindStringSubmatch(path); {
	case path == stdin:
		why = "it was standard input, whose text is in no file"
	case m != nil:
		why = fmt.Sprintf("it was a line of %s, whose text is in no file of its own", m[1])
	}
	return fmt.Sprintf("no posting %q in %s: %s", path, p.dir, why)
}

// endingsOfPath are the endings of a path, the longest first, without what
// leads up or to a root: "../a/b.txt" has "a/b.txt" and "b.txt".
func endingsOfPath(path string) (all []string) {
	path = filepath.ToSlash(filepath.Clean(path))
	path = strings.TrimPrefix(path, filepath.ToSlash(filepath.VolumeName(path)))
	parts := strings.Split(path, "/")
	for len(parts) > 0 && (parts[0] == ".." || parts[0] == "" || parts[0] == ".") {
		parts = parts[1:]
	}
	for i := range parts {
		all = append(all, filepath.FromSlash(strings.Join(parts[i:], "/")))
	}
	return all
}

// read reads a file of the folder, up to the limit.
func (p *postings) read(name string) ([]byte, error) {
	info, err := p.root.Stat(name)
	if err == nil && !info.Mode().IsRegular() { // nor a pipe, which could keep us waiting
		return nil, &fault.Error{Kind: fault.NotFound, Message: "no file"}
	}
	f, err := p.root.Open(name)
	if err != nil {
		return nil, notInside(err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, p.maxBytes+1))
	switch {
	case err != nil:
		return nil, openError(err)
	case int64(len(b)) > p.maxBytes:
		return nil, &fault.Error{Kind: fault.TooLarge, Message: fmt.Sprintf("over %d bytes", p.maxBytes), Hint: "raise the limit with --max-bytes"}
	}
	return b, nil
}

// notInside is a failed open below the folder as a fault. Of a path through a
// file, or one that no system takes, nothing is there; of what leads out of the
// folder, the error of os.Root has no name.
func notInside(err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR), errors.Is(err, fs.ErrInvalid), errors.Is(err, syscall.ENAMETOOLONG):
		return &fault.Error{Kind: fault.NotFound, Message: "no such file", Err: err}
	case errors.Is(err, fs.ErrPermission):
		return openError(err)
	}
	return &fault.Error{Kind: fault.Unreadable, Message: cause(err).Error(), Hint: "only files inside the folder are read; name the folder that holds it", Err: err}
}

// summary is what is said at the end.
func (p *postings) summary() string {
	return fmt.Sprintf("%s: %d found as they were, %s looked up in %s", count(p.records, "posting"), p.found, count(p.quotes, "quote"), p.dir)
}
