package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
)

// resumed is one file for all whose records outlive an interrupted run, in a
// journal.
type resumed struct {
	file
	journal *journal
	sum     hash.Hash // of the output so far
	fresh   bool      // the record being written was read in this run
}

// openResumed opens an output of lines and its journal.
func (f *extractFlags) openResumed() (*resumed, error) {
	path := resolve(f.output)
	j, err := openJournal(path, journalHeader(f.Options, f.people.fingerprint()))
	if err != nil {
		return nil, err
	}
	p, err := create(path, filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".tmp"))
	if err != nil {
		j.giveUp()
		return nil, err
	}
	r := &resumed{journal: j, sum: sha256.New()}
	lines, err := f.stream(r)
	r.file = file{lines, p}
	return r, err
}

// Write takes the lines of the encoder. One that is fresh goes into the
// journal, then all go into the output.
func (r *resumed) Write(line []byte) (int, error) {
	if r.fresh {
		if err := r.journal.add(line); err != nil {
			return 0, err
		}
	}
	r.sum.Write(line)
	return r.pending.Write(line)
}

func (r *resumed) write(res *result) error {
	r.fresh = res.err == nil && res.line == nil
	if res.line == nil {
		return r.file.write(res)
	}
	_, err := r.Write(res.line)
	return err
}

func (r *resumed) finish() error {
	hash := hex.EncodeToString(r.sum.Sum(nil))
	if err := r.journal.complete(hash); err != nil {
		return err
	}
	if err := r.file.finish(); err != nil {
		return err
	}
	return r.journal.shrink(hash)
}

func (r *resumed) abandon() string {
	r.journal.Sync()
	r.journal.Close()
	return fmt.Sprintf("%s; the same command goes on after %s", r.file.abandon(), count(r.journal.kept, "posting"))
}

// checkResume says why a run cannot be resumed.
func (f *extractFlags) checkResume(c *cobra.Command) error {
	info, err := os.Stat(f.output)
	switch {
	case !f.resume:
		return nil
	case f.output == "":
		return usage(c, errors.New("--resume: where to? name a file with -o FILE.jsonl"))
	case folderNamed(f.output) || err == nil && !info.Mode().IsRegular():
		return usage(c, fmt.Errorf("--resume: -o %s is no file", f.output))
	case f.input == jsonlInput:
		return usage(c, errors.New("--resume: is for files, not for --input jsonl"))
	case f.format != "jsonl":
		return usage(c, fmt.Errorf("--resume: only jsonl can be resumed, not %s: name the file .jsonl, or give -f jsonl", f.format))
	}
	return nil
}
