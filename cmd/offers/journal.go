package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"offers/extract"
)

// A journal is what --resume knows of earlier runs: a file beside the output,
// FILE.journal. Its first line says which program and options it is of; each
// further line is a record as it stands in the output, or names an output that
// was completed, by its hash. A run only ever appends whole lines, so that it
// can be killed at any moment: a line that is cut off is the last one and is
// not believed. Once a second the lines are put on the disk (fsync), so that
// the loss of power costs the last second. When the output is complete it holds
// the records itself, and the journal shrinks to its first line and that hash.
//
// Nothing of the output depends on the journal but the time that it takes: a
// record is taken from it where the path, the bytes of the posting, the options
// and the program are the same.
type journal struct {
	*os.File
	header string
	known  map[recordKey]place
	old    *os.File // the output of the last complete run, nil when there is none
	synced time.Time
	kept   int  // records known or added
	anew   bool // there was one, of another program or other options
}

// recordKey is the hash of a posting's path and content.
type recordKey [16]byte

// place is where a record's line stands.
type place struct {
	in         *os.File
	start, end int64
}

// syncEvery is how often appended lines are put on the disk.
const syncEvery = time.Second

// journalEnding is what a journal's name has behind its output's.
const journalEnding = ".journal"

// openJournal opens the journal of an output, or begins it.
func openJournal(output, header string) (*journal, error) {
	path := output + journalEnding
	f, err := openLocked(path)
	if err != nil {
		return nil, outputError(path, err)
	}
	j := &journal{File: f, header: header, known: map[recordKey]place{}, synced: time.Now()}
	if err := j.load(output); err != nil {
		f.Close()
		return nil, outputError(path, err)
	}
	return j, nil
}

// openLocked opens a file that no other run has open. One that was replaced
// while waiting for it is opened again.
func openLocked(path string) (*os.File, error) {
	for {
		f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o666)
		if err != nil {
			return nil, err
		}
		if err := lock(f); err != nil {
			f.Close()
			return nil, errors.New("another run is at work on it")
		}
		opened, err := f.Stat()
		if named, err2 := os.Stat(path); err == nil && err2 == nil && os.SameFile(opened, named) {
			return f, nil
		}
		f.Close()
	}
}

// load reads the journal, cuts off what is not whole, and then the output that
// it names.
func (j *journal) load(output string) error {
	outputs := map[string]bool{}
	end, err := scanLines(j.File, func(start, end int64, line []byte) bool {
		if start == 0 {
			return string(line) == j.header
		}
		var x journalLine
		if json.Unmarshal(line, &x) != nil {
			return false
		}
		outputs[x.Output] = true
		j.learn(j.known, x, place{j.File, start, end})
		return true
	})
	if err != nil {
		return err
	}
	if size, err := j.Seek(0, io.SeekEnd); err != nil || end == 0 {
		j.anew = size > 0
		return errors.Join(err, j.begin())
	}
	if err := j.Truncate(end); err != nil {
		return err
	}
	if _, err := j.Seek(end, io.SeekStart); err != nil {
		return err
	}
	j.loadOutput(output, outputs)
	j.kept = len(j.known)
	return nil
}

// giveUp ends a run before it has begun: a journal that holds nothing goes.
func (j *journal) giveUp() {
	if j.kept == 0 {
		os.Remove(j.Name()) // while it is locked: it is no other run's
	}
	j.Close()
}

// begin makes the journal one without records.
func (j *journal) begin() error {
	if err := j.Truncate(0); err != nil {
		return err
	}
	_, err := j.WriteAt([]byte(j.header), 0)
	if err == nil {
		_, err = j.Seek(0, io.SeekEnd)
	}
	return err
}

// loadOutput takes the records of the output, if it is one of those that the
// journal names.
func (j *journal) loadOutput(output string, named map[string]bool) {
	f, err := os.Open(output)
	if err != nil {
		return
	}
	sum, found := sha256.New(), map[recordKey]place{}
	_, err = scanLines(f, func(start, end int64, line []byte) bool {
		sum.Write(line)
		var x journalLine
		if json.Unmarshal(line, &x) == nil {
			j.learn(found, x, place{f, start, end})
		}
		return true
	})
	if err != nil || !named[hex.EncodeToString(sum.Sum(nil))] {
		f.Close()
		return
	}
	j.old = f
	for k, p := range found {
		j.known[k] = p
	}
}

// journalLine is what of a line is looked at.
type journalLine struct {
	Source struct {
		Path   string `json:"path"`
		SHA256 string `json:"sha256"`
	} `json:"source"`
	Output string `json:"output"` // hash of a complete output
}

// learn notes where a record stands.
func (j *journal) learn(known map[recordKey]place, x journalLine, at place) {
	if x.Source.SHA256 != "" {
		known[keyOf(x.Source.Path, x.Source.SHA256)] = at
	}
}

// keyOf is the key of a posting.
func keyOf(path, hash string) recordKey {
	sum := sha256.Sum256([]byte(hash + path))
	return recordKey(sum[:])
}

// scanLines gives the lines of a file, each with its end, until there is no
// whole one, or one is not wanted; end is where it stopped.
func scanLines(f *os.File, want func(start, end int64, line []byte) bool) (end int64, err error) {
	r := bufio.NewReaderSize(io.NewSectionReader(f, 0, 1<<62), 1<<16)
	for {
		line, err := r.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			return end, nil
		}
		if err != nil || !want(end, end+int64(len(line)), line) {
			return end, err
		}
		end += int64(len(line))
	}
}

// line is the record of a posting, as it stood in the output; nil when it is
// not known. Several may ask at once.
func (j *journal) line(path string, content []byte) []byte {
	sum := sha256.Sum256(content)
	at, ok := j.known[keyOf(path, hex.EncodeToString(sum[:]))]
	if !ok {
		return nil
	}
	line := make([]byte, at.end-at.start)
	if _, err := at.in.ReadAt(line, at.start); err != nil {
		return nil
	}
	return line
}

// add appends a record's line. Of one that does not fit on the disk nothing is
// left.
func (j *journal) add(line []byte) error {
	n, err := j.Write(line)
	if err == nil && time.Since(j.synced) > syncEvery {
		j.synced, err = time.Now(), j.Sync()
	}
	if err != nil {
		if end, seekErr := j.Seek(-int64(n), io.SeekCurrent); seekErr == nil {
			j.Truncate(end) // a cut line is not believed, either
		}
		return outputError(j.Name(), err)
	}
	j.kept++
	return nil
}

// complete notes the hash of an output that is about to take its name.
func (j *journal) complete(hash string) error {
	if err := j.add(outputLine(hash)); err != nil {
		return err
	}
	if j.old != nil {
		j.old.Close()
	}
	return outputError(j.Name(), j.Sync())
}

// shrink leaves the note of the complete output alone.
func (j *journal) shrink(hash string) error {
	path := j.Name()
	p, err := create(path, filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".tmp"))
	if err != nil {
		return err
	}
	if _, err := p.Write(append([]byte(j.header), outputLine(hash)...)); err != nil {
		p.drop()
		return err
	}
	j.Close()
	return p.keep(true)
}

func outputLine(hash string) []byte { return fmt.Appendf(nil, "{\"output\":%q}\n", hash) }

// journalHeader is the first line of the journal of this program with these
// options: all that decides the bytes of a record beside the posting.
func journalHeader(o extract.Options, contacts string) string {
	b, _ := json.Marshal(struct {
		Journal   int    `json:"journal"` // version of its format
		Program   string `json:"program"`
		Reference string `json:"reference"`
		Evidence  bool   `json:"evidence"`
		Ledger    bool   `json:"ledger"`
		Mentions  int    `json:"max_mentions"`
		Contacts  string `json:"contacts,omitempty"`
	}{1, programVersion() + " " + programHash(), o.Reference, o.Evidence, o.Ledger, o.MaxMentions, contacts})
	return string(b) + "\n"
}

// programHash tells builds of one version apart: it is of the program's own
// file, "" where that cannot be read.
func programHash() string {
	path, err := os.Executable()
	if err != nil {
		return ""
	}
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return ""
	}
	return hex.EncodeToString(sum.Sum(nil))
}
