// Package decode reads records back from YAML, JSON, JSONL and CSV, strictly: a key
// that the record does not have or a value of the wrong type is a problem with
// its path and line, never a crash and never passed over.
package decode

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"iter"

	"offers/schema"
	"offers/schema/csv"
	"offers/schema/encode"
)

// MaxDocument is the most bytes that one document may have.
const MaxDocument = 8 << 20

// Document is one record of a stream with all that is wrong with it. Record
// and Failure are both nil where there is nothing to read; a record with
// problems holds what could be read.
type Document struct {
	Index    int // 1-based in its file
	Line     int // 1-based, of its first line
	Record   *schema.Record
	Failure  *schema.Failure // what stands for a file that gave no record
	Problems []schema.Problem
}

// Documents reads the documents of a stream in "yaml", "json", "jsonl" or "csv",
// one after the other. A JSON stream is an array of records, or one record or
// several in a row; CSV is in one of our two dialects, whose header tells which.
// A syntax error is a problem of its document; reading goes on with the next
// one, where the format can tell where it starts. An error ends the sequence:
// the stream cannot be read, or the format is none of these.
func Documents(format string, r io.Reader) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		in := &input{r: bufio.NewReader(r)}
		s := stream{yield: yield, in: in, tables: newTables()}
		if f := encode.FormatOf(format); f == nil || !f.Read {
			yield(Document{}, fmt.Errorf("format %q cannot be read: give yaml, json, jsonl or csv", format))
			return
		}
		switch utf16 := in.skipMark(); {
		case utf16:
			s.broken(1, "the file is UTF-16: save it as UTF-8")
		case format == "yaml":
			s.yaml()
		case format == "json":
			s.json()
		case format == "csv":
			s.csv()
		default:
			s.jsonl()
		}
		if in.err != nil && !s.left {
			yield(Document{}, in.err)
		}
	}
}

// Format is the format of a file by its name or, where that does not say, by
// its first bytes.
func Format(name string, head []byte) string {
	if f := encode.FormatOfFile(name); f != nil {
		return f.Name
	}
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	line, _, _ := bytes.Cut(head, []byte("\n"))
	_, isCSV := csv.DialectOf(line)
	switch {
	case isCSV:
		return "csv"
	case bytes.HasPrefix(head, []byte("[")):
		return "json"
	case !bytes.HasPrefix(head, []byte("{")):
		return "yaml"
	case len(bytes.TrimSpace(line)) > 1:
		return "jsonl"
	}
	return "json"
}

// A stream hands out documents.
type stream struct {
	yield  func(Document, error) bool
	in     *input
	tables tables
	index  int
	left   bool // whoever ranges over the sequence has enough
	done   bool // the same, or nothing can follow
}

// emit hands out the document whose tree has been read, and what was wrong in
// reading it.
func (s *stream) emit(n *node, found ...schema.Problem) {
	s.index++
	d := s.tables.document(n)
	d.Problems = append(d.Problems, found...)
	d.Index, d.Line = s.index, n.line
	s.hand(d)
}

// broken hands out a document that cannot be read.
func (s *stream) broken(line int, message string) {
	s.index++
	s.hand(Document{Index: s.index, Line: line, Problems: []schema.Problem{syntaxProblem(line, message)}})
}

func syntaxProblem(line int, message string) schema.Problem {
	return schema.Problem{Code: schema.Syntax, Severity: schema.SeverityError, Message: message, Line: line}
}

func (s *stream) hand(d Document) {
	if !s.yield(d, nil) {
		s.left, s.done = true, true
	}
}
