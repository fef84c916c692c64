package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"offers/extract/source/fault"
	"offers/schema/encode"
)

// A sink takes results in their order.
type sink interface {
	write(res *result) error // an error ends the run
	finish() error           // all is written: a file takes its name
	abandon() string         // the run ends early: what is left, in words
}

// place settles the format: that of -f, else the one that the ending of -o
// stands for, else the first one, and says what cannot be written in it. No
// posting named can be the output, too.
func (f *extractFlags) place(c *cobra.Command, s *streams, paths []string) error {
	for _, p := range paths {
		if place := f.outputPlace(); place != "" && resolve(p) == place {
			return usage(c, fmt.Errorf("-o %s: is a posting to be read, too", f.output))
		}
	}
	if f.input == jsonlInput {
		return f.placeMapped(c)
	}
	if err := f.settleFormat(c); err != nil {
		return err
	}
	return f.checkFormat(c, s)
}

// settleFormat takes the format of -f, else that of the ending of -o.
func (f *extractFlags) settleFormat(c *cobra.Command) error {
	switch ending := filepath.Ext(f.output); {
	case c.Flags().Changed("format"):
		if encode.FormatOf(f.format) == nil {
			_, err := encode.New(encode.Options{Format: f.format}, nil)
			return usage(c, err)
		}
	case f.output == "" || folderNamed(f.output) || ending == "":
	default:
		format := encode.FormatOfFile(f.output)
		if format == nil {
			return usage(c, fmt.Errorf("-o %s: no format ends in %q: name it .%s, or give -f", f.output, ending, strings.Join(encode.Names(), ", .")))
		}
		f.format = format.Name
	}
	return nil
}

// checkFormat says what the format cannot do, and what can.
func (f *extractFlags) checkFormat(c *cobra.Command, s *streams) error {
	format := encode.FormatOf(f.format)
	switch {
	case f.excel && f.format != "csv":
		return usage(c, fmt.Errorf("--excel: is for csv, not for %s: give -f csv; -f xlsx needs no --excel", f.format))
	case (f.Evidence || f.Ledger) && !format.Trace:
		flag := "--evidence"
		if !f.Evidence {
			flag = "--ledger"
		}
		return usage(c, fmt.Errorf("%s: %s has no place for it: give -f jsonl, or -f xlsx for a sheet", flag, f.format))
	case format.Binary && f.output == "" && terminal(s.out):
		return usage(c, fmt.Errorf("-f %s: is nothing for a terminal: name a file with -o FILE.%[1]s", f.format))
	}
	return nil
}

// placeMapped settles the format where lines are mapped to lines.
func (f *extractFlags) placeMapped(c *cobra.Command) error {
	switch {
	case f.output != "" && folderNamed(f.output):
		return usage(c, fmt.Errorf("-o %s: --input jsonl writes to one file, this is a folder", f.output))
	case c.Flags().Changed("format") && f.format != jsonlInput:
		return usage(c, fmt.Errorf("-f %s: --input jsonl writes jsonl alone", f.format))
	case f.excel:
		return usage(c, errors.New("--excel: --input jsonl writes jsonl alone"))
	}
	if named := encode.FormatOfFile(f.output); named != nil && named.Name != jsonlInput && !c.Flags().Changed("format") {
		return usage(c, fmt.Errorf("-o %s: --input jsonl writes jsonl alone: name it .jsonl, or give -f jsonl", f.output))
	}
	f.format = jsonlInput
	return nil
}

// outputPlace is where the one file of the output is, "" when there is none.
func (f *extractFlags) outputPlace() string {
	if f.output == "" || folderNamed(f.output) {
		return ""
	}
	return resolve(f.output)
}

// open opens the output.
func (f *extractFlags) open(s *streams) (sink, error) {
	if f.output != "" && folderNamed(f.output) {
		return newFolder(f.output, f.written())
	}
	if f.resume {
		return f.openResumed()
	}
	if f.output == "" {
		return f.stream(&wholeWriter{w: s.out})
	}
	p, err := create(f.output, "")
	if err != nil {
		return nil, err
	}
	out, err := f.stream(p)
	return &file{out, p}, err
}

// stream writes to w in the format asked for.
func (f *extractFlags) stream(w io.Writer) (*stream, error) {
	s := stream{binary: encode.FormatOf(f.format).Binary}
	var err error
	if f.input == jsonlInput {
		s.pass = &passer{w: w}
		w = s.pass
	}
	s.Encoder, err = encode.New(f.written(), w)
	return &s, err
}

// written is how records are written.
func (f *extractFlags) written() encode.Options {
	return encode.Options{Format: f.format, Excel: f.excel, Evidence: f.Evidence, Ledger: f.Ledger}
}

// folderNamed says whether an output is a folder: one that is there, or a name
// that ends as only a folder's does.
func folderNamed(path string) bool {
	if info, err := os.Stat(path); err == nil {
		return info.IsDir()
	}
	return strings.HasSuffix(path, "/") || strings.HasSuffix(path, string(filepath.Separator))
}

// stream is standard output.
type stream struct {
	encode.Encoder
	pass   *passer // nil where nothing goes along
	binary bool    // the end holds what opens the file
	n      int     // results written
}

func (s *stream) write(res *result) (err error) {
	if s.pass != nil {
		s.pass.along = res.along
	}
	if res.err != nil {
		err = s.Failure(failure(res.path, res.err))
	} else {
		err = s.Record(res.rec)
	}
	if err == nil {
		s.n++
	}
	return err
}

func (s *stream) finish() error { return s.Close() }

// abandon ends what is open, so that it can be read.
func (s *stream) abandon() string {
	if err := s.Close(); err != nil && s.binary {
		return "what is written cannot be opened"
	}
	return count(s.n, "posting") + " written, each whole"
}

// file is one file for all.
type file struct {
	*stream
	*pending
}

func (f *file) write(res *result) error { return f.stream.write(res) }

func (f *file) finish() error {
	if err := f.stream.Close(); err != nil {
		return err
	}
	return f.keep(true)
}

func (f *file) abandon() string {
	f.drop()
	if f.direct { // what a device or pipe has got cannot be taken back
		return count(f.n, "posting") + " written"
	}
	return f.path + " is as it was"
}

// folder is a file for each posting.
type folder struct {
	dir     string
	options encode.Options
	given   map[string]bool // names given, in lower case
	n       int
}

func newFolder(dir string, options encode.Options) (*folder, error) {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return nil, outputError(dir, err)
	}
	return &folder{dir: dir, options: options, given: map[string]bool{}}, nil
}

func (d *folder) write(res *result) error {
	path := filepath.Join(d.dir, d.name(res.input))
	own := same(path, res.path)
	var b bytes.Buffer
	enc, err := encode.New(d.options, &b)
	if err != nil {
		return err
	}
	s := stream{Encoder: enc}
	switch failures := encode.FormatOf(d.options.Format).Failures; {
	case res.err != nil && !failures && own:
		return nil
	case res.err != nil && !failures:
		return outdated(path)
	case s.write(res) != nil || s.finish() != nil:
		return fmt.Errorf("%s: a record that cannot be written", res.path)
	}
	if own {
		return fmt.Errorf("%s: is the posting itself: name another folder with -o", path)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return outputError(path, err)
	}
	p, err := create(path, "")
	if err != nil {
		return err
	}
	if _, err := p.Write(b.Bytes()); err != nil {
		p.drop()
		return err
	}
	d.n++
	return p.keep(false)
}

// outdated takes away the record that an earlier run made of a posting that
// gives none now.
func outdated(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return outputError(path, err)
	}
	return nil
}

// name is where a posting's record goes: the posting's own name, with the
// format for its ending. Where another posting has that, it keeps its ending, or
// takes a number.
func (d *folder) name(in input) string {
	stem := strings.TrimSuffix(in.name, filepath.Ext(in.name))
	if stem == "" || strings.HasSuffix(stem, "/") {
		stem = in.name
	}
	name := stem
	for i := 1; d.given[strings.ToLower(name)]; i++ {
		if name = in.name; i > 1 {
			name = fmt.Sprintf("%s-%d", stem, i)
		}
	}
	d.given[strings.ToLower(name)] = true
	return filepath.FromSlash(name) + "." + d.options.Format
}

func (d *folder) finish() error { return nil }

func (d *folder) abandon() string { return count(d.n, "file") + " in " + d.dir + ", each whole" }

// same says whether two paths are one file that is there.
func same(a, b string) bool {
	x, err := os.Stat(a)
	y, err2 := os.Stat(b)
	return err == nil && err2 == nil && os.SameFile(x, y)
}

// wholeWriter writes each piece whole, or takes back what was written of it
// where the output is a file: one that a full disk cuts off ends with a whole
// record.
type wholeWriter struct{ w io.Writer }

func (w *wholeWriter) Write(b []byte) (int, error) {
	n, err := w.w.Write(b)
	err = outputError("standard output", err)
	if err == nil || n == 0 {
		return n, err
	}
	f, ok := w.w.(*os.File)
	if !ok {
		return n, err
	}
	end, seekErr := f.Seek(0, io.SeekCurrent)
	if seekErr != nil || end < int64(n) {
		return n, err
	}
	if cut := f.Truncate(end - int64(n)); cut != nil {
		return n, errors.Join(err, cut)
	}
	_, seekErr = f.Seek(end-int64(n), io.SeekStart)
	return 0, errors.Join(err, seekErr)
}

// isOutput is the error of a posting that is the output, too.
func isOutput() error {
	return &fault.Error{Kind: fault.Unreadable, Message: "is the output, too", Hint: "name another with -o"}
}
