package main

import (
	"crypto/sha256"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"

	"offers/extract/source"
	"offers/extract/source/fault"
)

// stdin is the path that stands for standard input.
const stdin = "-"

// endings are those of the files that are postings in a folder, as people read them.
const endings = ".txt .md .rst .html .htm .pdf"

// input is one posting to be read, or why it cannot be.
type input struct {
	path string
	name string // below the folder it was found in; its last part when it was named itself
	held bool   // its bytes are there: reading them waits for nobody, as it may with a pipe
	err  error

	content []byte // the posting itself, where it is no file's
	along   []byte // what goes along to its line of output: "key":value, …
}

// A lister finds the postings of a command line, each once, however many paths
// lead to it. The counts may be read while it is at work.
type lister struct {
	skipped atomic.Int64 // files of folders that are no postings
	doubles atomic.Int64 // postings reached again
	output  string       // where the output is: no posting
	seen    map[[16]byte]bool
	yield   func(input) bool
	stopped bool // nobody wants more
}

// inputs are the postings of the paths given, in their order: a file is always
// one; a folder gives those below it, by name. They can be walked once.
func (l *lister) inputs(paths iter.Seq[input]) iter.Seq[input] {
	return func(yield func(input) bool) {
		l.seen, l.yield = map[[16]byte]bool{}, yield
		for p := range paths {
			l.path(p)
			if l.stopped {
				return
			}
		}
	}
}

func (l *lister) path(p input) {
	p.name = filepath.Base(p.path)
	if p.path == stdin {
		p.name = "stdin"
	}
	if p.err != nil || p.path == stdin {
		l.add(p, p.path)
		return
	}
	info, err := os.Stat(p.path)
	switch {
	case err != nil:
		l.add(p.failed(openError(err)), resolve(p.path))
	case !info.IsDir():
		p.held = info.Mode().IsRegular()
		l.add(p, resolve(p.path))
	case l.folder(p.path, "", resolve(p.path)) == 0 && !l.stopped:
		l.add(p.failed(&fault.Error{Kind: fault.NotAPosting, Message: "no posting in this folder", Hint: "postings are " + endings + "; name any other file itself"}), resolve(p.path))
	}
}

// failed is an input that cannot be read.
func (in input) failed(err error) input {
	in.err = err
	return in
}

// folder adds the postings below a folder in the order of names and returns how
// many there are; the folder is below the one named, and its own place is real. Hidden files and folders, and
// the lock files of office programs, are left out silently; links to folders
// are not followed, so that no circle of them is walked.
func (l *lister) folder(dir, below, real string) (n int) {
	entries, err := os.ReadDir(dir)
	for _, e := range entries {
		path := filepath.ToSlash(filepath.Join(dir, e.Name())) // alike on every machine
		place := filepath.Join(real, e.Name())
		if e.Type()&fs.ModeSymlink != 0 {
			place = resolve(place)
		}
		switch {
		case strings.HasPrefix(e.Name(), ".") || strings.HasPrefix(e.Name(), "~$"):
		case e.IsDir():
			n += l.folder(path, below+e.Name()+"/", place)
		case place != l.output && posting(path, e.Type()):
			l.add(input{path: path, name: below + e.Name(), held: true}, place)
			n++
		case l.fresh(place):
			l.skipped.Add(1)
		}
		if l.stopped {
			return n
		}
	}
	if err != nil {
		l.add(input{path: dir, err: openError(err)}, real)
		n++
	}
	return n
}

// add gives the posting at a place, unless it was given before.
func (l *lister) add(in input, place string) {
	switch {
	case l.stopped:
	case place == l.output && place != "":
		l.stopped = !l.yield(in.failed(isOutput()))
	case l.fresh(place):
		l.stopped = !l.yield(in)
	default:
		l.doubles.Add(1)
	}
}

// fresh says whether a place is met for the first time. Of a place only a hash
// is kept, so that a million files take some 40 MB.
func (l *lister) fresh(place string) bool {
	sum := sha256.Sum256([]byte(place))
	key := [16]byte(sum[:16])
	met := l.seen[key]
	l.seen[key] = true
	return !met
}

// resolve is where a path leads, links followed; a path that leads nowhere
// stands for itself.
func resolve(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	return path
}

// posting says whether a file of a folder can be one, by its ending; one
// without an ending is sniffed. A file that cannot be opened counts, so that
// reading it tells why.
func posting(path string, mode fs.FileMode) bool {
	if mode&fs.ModeSymlink != 0 {
		if info, err := os.Stat(path); err == nil {
			mode = info.Mode().Type()
		} else {
			mode = 0
		}
	}
	if !mode.IsRegular() {
		return false
	}
	if ending := strings.ToLower(filepath.Ext(path)); ending != "" {
		return slices.Contains(strings.Fields(endings), ending)
	}
	return sniffs(path)
}

// sniffs says whether the beginning of a file can be a posting's.
func sniffs(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return true
	}
	defer f.Close()
	head, err := io.ReadAll(io.LimitReader(f, source.SniffLength))
	return err != nil || source.Sniff(head)
}

// open opens a path, standard input for "-".
func (s *streams) open(path string) (io.ReadCloser, error) {
	if path == stdin {
		return io.NopCloser(s.in), nil
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, openError(err)
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		f.Close()
		return nil, &fault.Error{Kind: fault.Unreadable, Message: "a folder", Hint: "name a file in it"}
	}
	return f, nil
}

// openError is a failed open as a fault.
func openError(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return &fault.Error{Kind: fault.NotFound, Message: "no such file or folder", Hint: "check the path", Err: err}
	}
	return &fault.Error{Kind: fault.Unreadable, Message: cause(err).Error(), Hint: "check the path and its permissions", Err: err}
}

// cause is an error without the path that the system puts in front.
func cause(err error) error {
	if at := (*fs.PathError)(nil); errors.As(err, &at) {
		return at.Err
	}
	return err
}
