package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"offers/extract/source"
	"offers/extract/source/fault"
)

// stdin is the path that stands for standard input.
const stdin = "-"

// endings are the file names that are postings in a folder, for people to read.
const endings = ".txt .md .rst .html .htm .pdf"

// input is one posting to be read, or why it cannot be.
type input struct {
	path string
	err  error
}

// lister collects the postings of a command line.
type lister struct {
	all     []input
	skipped int // files of folders that are no postings
	seen    map[string]bool
}

// inputs are the postings of the paths given, in their order, each once: a
// file is always one; a folder gives those below it, by name, and the number
// of files skipped.
func inputs(paths []string) (all []input, skipped int) {
	l := lister{seen: map[string]bool{}}
	for _, p := range paths {
		l.path(p)
	}
	return l.all, l.skipped
}

func (l *lister) path(p string) {
	if p == stdin {
		l.add(p, nil)
		return
	}
	info, err := os.Stat(p)
	switch {
	case err != nil:
		l.add(p, openError(err))
	case !info.IsDir():
		l.add(p, nil)
	case l.folder(p) == 0:
		l.add(p, &fault.Error{Kind: fault.NotAPosting, Message: "no posting in this folder", Hint: "postings are " + endings + "; name any other file itself"})
	}
}

// folder adds the postings below a folder in the order of names and returns
// how many there are. Hidden files and folders, and the lock files of office
// programs, are left out silently; links to folders are not followed, so that
// no circle of them is walked.
func (l *lister) folder(dir string) (n int) {
	entries, err := os.ReadDir(dir)
	for _, e := range entries {
		path := filepath.ToSlash(filepath.Join(dir, e.Name())) // alike on every machine
		switch {
		case strings.HasPrefix(e.Name(), ".") || strings.HasPrefix(e.Name(), "~$"):
		case e.IsDir():
			n += l.folder(path)
		case posting(path, e.Type()):
			l.add(path, nil)
			n++
		case l.fresh(path):
			l.skipped++
		}
	}
	if err != nil {
		l.add(dir, openError(err))
		n++
	}
	return n
}

func (l *lister) add(path string, err error) {
	if l.fresh(path) {
		l.all = append(l.all, input{path, err})
	}
}

// fresh says whether a path is met for the first time.
func (l *lister) fresh(path string) bool {
	key := filepath.Clean(path)
	met := l.seen[key]
	l.seen[key] = true
	return !met
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
	switch ending := strings.ToLower(filepath.Ext(path)); ending {
	case ".txt", ".md", ".rst", ".html", ".htm", ".pdf":
		return true
	case "":
		return sniffs(path)
	}
	return false
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
	cause, at := err, (*fs.PathError)(nil)
	if errors.As(err, &at) {
		cause = at.Err
	}
	return &fault.Error{Kind: fault.Unreadable, Message: cause.Error(), Hint: "check the path and its permissions", Err: err}
}
