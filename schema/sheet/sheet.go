// Package sheet writes workbooks of Excel (.xlsx, ECMA-376), as much of them as
// tables need: a header that stays in sight and filters, columns of a width,
// texts, numbers, days and links. It writes no formulas, and it can write
// none. The library excelize does all this and more, and costs every start of
// the program 2 ms and 5,000 allocations.
//
// The first sheet is written as its rows come; the others are held, compressed,
// until Close. The bytes depend on nothing but the rows.
package sheet

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"strconv"
)

// What Excel takes.
const (
	MaxText  = 32_767    // characters of a cell, as UTF-16 counts them
	maxRows  = 1_048_576 // of a sheet, with its header
	maxLinks = 65_530    // of a sheet
	maxURL   = 2_079     // characters of a link
)

// ErrFull says that a sheet has as many rows as it can.
var ErrFull = errors.New("has 1,048,575 rows, as many as Excel takes: give fewer postings at once, or another format")

// Table is a sheet to be written. Its name has at most 31 letters.
type Table struct {
	Name    string
	Columns []Column
}

// Column is a column of a sheet.
type Column struct {
	Name  string
	Width int // in characters
}

// Kind is what a cell holds.
type Kind uint8

// The kinds.
const (
	Text   Kind = iota
	Number      // as strconv writes it, without exponent
	Day         // "2025-09-01"; what Excel has no date for is written as a text
)

// Cell is a cell; one without a text is empty.
type Cell struct {
	Kind Kind
	Text string // no longer than Cut leaves it
	Link string // where a click leads, "" for nowhere
}

// Writer writes a workbook.
type Writer struct {
	zip    *zip.Writer
	sheets []*page
}

// New begins a workbook with an empty sheet for every table.
func New(w io.Writer, tables ...Table) (*Writer, error) {
	b := &Writer{zip: zip.NewWriter(w)}
	for _, part := range [...]part{{"[Content_Types].xml", contentTypes(len(tables))}, {"_rels/.rels", rootLinks}, {"xl/styles.xml", styles}} {
		if err := b.part(part); err != nil {
			return nil, err
		}
	}
	for i, t := range tables {
		var to io.Writer = newSpool()
		if i == 0 {
			var err error
			if to, err = b.zip.CreateHeader(header(sheetName(0))); err != nil {
				return nil, err
			}
		}
		p := &page{to: to, table: t}
		if err := p.begin(i == 0); err != nil {
			return nil, err
		}
		b.sheets = append(b.sheets, p)
	}
	return b, nil
}

// Row appends a row to the sheet of a table. The error is ErrFull or that of
// the writer below.
func (w *Writer) Row(table int, cells []Cell) error { return w.sheets[table].row(cells) }

// Unlinked is how many links a sheet has had no more room for.
func (w *Writer) Unlinked(table int) int { return w.sheets[table].unlinked }

// Close writes what is still owed; it does not close the writer below.
func (w *Writer) Close() error {
	for i, p := range w.sheets {
		if err := p.end(); err != nil {
			return err
		}
		if s, ok := p.to.(*spool); ok {
			if err := s.store(w.zip, sheetName(i)); err != nil {
				return err
			}
		}
		if len(p.links) == 0 {
			continue
		}
		if err := w.part(part{fmt.Sprintf("xl/worksheets/_rels/sheet%d.xml.rels", i+1), p.targets()}); err != nil {
			return err
		}
	}
	for _, part := range [...]part{{"xl/workbook.xml", w.workbook()}, {"xl/_rels/workbook.xml.rels", workbookLinks(len(w.sheets))}} {
		if err := w.part(part); err != nil {
			return err
		}
	}
	return w.zip.Close()
}

// part is a small part of the workbook.
type part struct{ name, text string }

func (w *Writer) part(p part) error {
	to, err := w.zip.CreateHeader(header(p.name))
	if err == nil {
		_, err = io.WriteString(to, p.text)
	}
	return err
}

// header is that of a part. It bears no time.
func header(name string) *zip.FileHeader { return &zip.FileHeader{Name: name, Method: zip.Deflate} }

func sheetName(i int) string { return "xl/worksheets/sheet" + strconv.Itoa(i+1) + ".xml" }
