package encode

import (
	"fmt"
	"io"
	"strings"

	"offers/schema"
	"offers/schema/flat"
	"offers/schema/sheet"
)

// xlsxEncoder writes a workbook: the records, what is to be checked, evidence
// and ledger where asked for, and what the columns mean. A text that is longer
// than a cell takes is cut, with a line among the warnings; more rows than a
// sheet takes are an error.
type xlsxEncoder struct {
	book             *sheet.Writer
	pages            []page // as the sheets stand, without the last
	evidence, ledger int    // their pages, 0 for none
}

// A page is a sheet with what its columns mean. The values of the table stand
// in the last of them.
type page struct {
	name    string
	columns flat.Table
	table   flat.Table
}

// The pages that are always there.
const (
	recordPage = iota
	warningPage
)

// column is a column that no field of a record fills.
func column(name, doc string) flat.Column {
	return flat.Column{Name: name, Type: flat.Text, Doc: doc, Field: &schema.Field{}}
}

func newXLSX(o Options, w io.Writer) (*xlsxEncoder, error) {
	posting := column("posting", "source_path of the record, or the path of a posting that gave none")
	e := &xlsxEncoder{pages: []page{
		{"records", flat.Records(), flat.Records()},
		{"warnings", flat.Table{
			posting,
			column("path", "of the key that it is about; empty for the whole record, and for a posting that gave none"),
			column("code", "its sort"),
			column("message", "what a reader should check, or why the posting gave no record"),
			column("hint", "the next step"),
		}, nil},
	}}
	with := func(name string, t flat.Table) int {
		e.pages = append(e.pages, page{name, append(flat.Table{posting}, t...), t})
		return len(e.pages) - 1
	}
	if o.Evidence {
		e.evidence = with("evidence", flat.Evidence())
	}
	if o.Ledger {
		e.ledger = with("ledger", flat.Ledger())
	}
	last := page{"columns", flat.Table{column("sheet", ""), column("column", ""), column("type", ""), column("description", "")}, nil}
	var tables []sheet.Table
	for _, p := range append(e.pages, last) {
		tables = append(tables, sheet.Table{Name: p.name, Columns: layout(p.columns)})
	}
	var err error
	if e.book, err = sheet.New(w, tables...); err != nil {
		return nil, err
	}
	return e, e.document()
}

// document writes the last sheet: what the columns of the others mean.
func (e *xlsxEncoder) document() error {
	for _, p := range e.pages {
		for _, c := range p.columns {
			doc := c.Doc
			switch c.Type {
			case flat.Date:
				doc += "; a day is a date, a month (2025-09), a year or an interval is a text"
			case flat.Flag:
				doc += "; true or nothing"
			}
			cells := []sheet.Cell{{Text: p.name}, {Text: c.Name}, {Text: string(c.Type)}, {Text: doc}}
			if err := e.book.Row(len(e.pages), cells); err != nil {
				return err
			}
		}
	}
	return nil
}

func (e *xlsxEncoder) Record(r *schema.Record) error {
	path := ""
	if r.Source != nil {
		path = r.Source.Path
	}
	if err := e.values(recordPage, path, r); err != nil {
		return err
	}
	for _, w := range r.Warnings {
		if err := e.warn(path, string(w.Path), w.Code, w.Message, ""); err != nil {
			return err
		}
	}
	for i := 0; e.evidence > 0 && i < len(r.Evidence); i++ {
		if err := e.values(e.evidence, path, r.Evidence[i]); err != nil {
			return err
		}
	}
	for i := 0; e.ledger > 0 && i < len(r.Ledger); i++ {
		if err := e.values(e.ledger, path, r.Ledger[i]); err != nil {
			return err
		}
	}
	return nil
}

func (e *xlsxEncoder) Failure(f schema.Failure) error {
	return e.warn(f.Source.Path, "", f.Error.Kind, f.Error.Message, f.Error.Hint)
}

func (e *xlsxEncoder) Close() error {
	if n := e.book.Unlinked(recordPage); n > 0 {
		if err := e.warn("", "", "links", fmt.Sprintf("%d addresses bear no link: a sheet takes no more", n), "copy the text"); err != nil {
			return err
		}
	}
	return e.book.Close()
}

// values writes the row of a value; beside the records the posting stands in
// front of it.
func (e *xlsxEncoder) values(at int, path string, value any) error {
	texts, err := e.pages[at].table.Row(value)
	if err != nil {
		return err
	}
	if at != recordPage {
		texts = append([]string{path}, texts...)
	}
	return e.row(at, path, texts)
}

func (e *xlsxEncoder) warn(path, key, code, message, hint string) error {
	return e.row(warningPage, path, []string{path, key, code, message, hint})
}

// row writes a row of texts, each as what its column holds.
func (e *xlsxEncoder) row(at int, path string, texts []string) error {
	cells := make([]sheet.Cell, len(texts))
	for i, s := range texts {
		c := &e.pages[at].columns[i]
		kept, cut := sheet.Cut(s)
		cells[i] = sheet.Cell{Kind: kindOf(c.Type), Text: kept, Link: target(c, kept)}
		if !cut || at == warningPage {
			continue
		}
		message := fmt.Sprintf("%s in %s is cut after %d of %d bytes: a cell takes %d characters", c.Name, e.pages[at].name, len(kept), len(s), sheet.MaxText)
		if err := e.warn(path, "", "cut", message, "see -f jsonl for all of it"); err != nil {
			return err
		}
	}
	return e.book.Row(at, cells)
}

// kindOf is what the cells of a column are. A flag is the text true: of a
// boolean LibreOffice makes a formula.
func kindOf(t flat.Type) sheet.Kind {
	switch t {
	case flat.Number:
		return sheet.Number
	case flat.Date:
		return sheet.Day
	}
	return sheet.Text
}

// target is where a click on a cell leads that holds one address and nothing
// else. An address without a scheme is asked for by the old one, which servers
// turn to the new.
func target(c *flat.Column, cell string) string {
	switch f := c.Field.Format; {
	case f == schema.EmailFormat && f.Holds(cell):
		return "mailto:" + strings.NewReplacer("%", "%25", "?", "%3F", "#", "%23", "&", "%26").Replace(cell)
	case f != schema.URLFormat || !f.Holds(cell):
		return ""
	case strings.HasPrefix(cell, "http://") || strings.HasPrefix(cell, "https://"):
		return cell
	}
	return "http://" + cell
}

// layout is the columns with their widths: what the values usually need, and
// enough for the name beside the sign of the filter.
func layout(t flat.Table) (columns []sheet.Column) {
	const sign, short, medium = 4, 12, 22
	wide := map[string]int{"title": 45, "source_path": 40, "posting": 40, "path": 26, "value": 40, "hint": 45, "contacts_emails": 35, "contacts_urls": 35, "warnings": 60, "message": 80, "quote": 60, "column": 26, "description": 120}
	for _, c := range t {
		w := medium
		switch {
		case wide[c.Name] > 0:
			w = wide[c.Name]
		case c.Type != flat.Text || c.Field.Words != nil || c.Field.Format == schema.SpanFormat:
			w = short
		}
		columns = append(columns, sheet.Column{Name: c.Name, Width: max(w, len(c.Name)+sign)})
	}
	return columns
}
