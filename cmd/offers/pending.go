package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// A pending is a file being written under another name in the same folder. It
// takes its own name when it is complete, and not before: whoever reads that
// name finds the old file or the new one, whole.
type pending struct {
	*os.File
	path   string // the name to be taken; links are followed
	direct bool   // a device or pipe: it has no other name
}

// create begins a file. temporary is its name until then, "" for one that no
// other run has.
func create(path, temporary string) (*pending, error) {
	path = resolve(path)
	info, err := os.Stat(path)
	if err == nil && !info.Mode().IsRegular() {
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		return &pending{f, path, true}, outputError(path, err)
	}
	mode := fs.FileMode(0o666)
	if err == nil {
		mode = info.Mode().Perm()
	}
	if temporary == "" {
		temporary = filepath.Join(filepath.Dir(path), fmt.Sprintf(".%s.%d.tmp", filepath.Base(path), os.Getpid()))
	}
	f, err := os.OpenFile(temporary, os.O_RDWR|os.O_CREATE|os.O_TRUNC, mode)
	return &pending{f, path, false}, outputError(path, err)
}

// Write writes, or says which file cannot be written.
func (p *pending) Write(b []byte) (int, error) {
	n, err := p.File.Write(b)
	return n, outputError(p.path, err)
}

// keep gives the complete file its name. With sync it survives the loss of
// power, too.
func (p *pending) keep(sync bool) error {
	if p.direct {
		return outputError(p.path, p.Close())
	}
	var err error
	if sync {
		err = p.Sync()
	}
	if err = errors.Join(err, p.Close()); err == nil {
		err = os.Rename(p.Name(), p.path)
	}
	if err != nil {
		os.Remove(p.Name())
		return outputError(p.path, err)
	}
	if sync {
		syncFolder(filepath.Dir(p.path))
	}
	return nil
}

// drop leaves things as they were.
func (p *pending) drop() {
	p.Close()
	if !p.direct {
		os.Remove(p.Name())
	}
}

// syncFolder puts a new name on the disk, where the system knows how; elsewhere
// nothing is lost but that name's haste.
func syncFolder(dir string) {
	if d, err := os.Open(dir); err == nil {
		d.Sync()
		d.Close()
	}
}

// outputError says which output cannot be written, and what to do; nil for no
// error. A closed pipe stays what it is.
func outputError(path string, err error) error {
	if err == nil || closedPipe(err) {
		return err
	}
	hint := "name another place with -o"
	switch {
	case errors.Is(err, syscall.ENOSPC):
		hint = "make room, or " + hint
	case errors.Is(err, fs.ErrNotExist):
		hint = "make its folder first"
	}
	return fmt.Errorf("%s: %w: %s", path, rootCause(err), hint)
}

// rootCause is an error without the place where it happened.
func rootCause(err error) error {
	var number syscall.Errno
	if errors.As(err, &number) {
		return number
	}
	return cause(err)
}
