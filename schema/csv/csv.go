// Package csv writes the rows of a table as comma-separated values and reads
// them back, byte for byte. It does what encoding/csv does not: that one drops
// carriage returns inside quotes, in reading and in writing.
//
// There are two dialects. Plain is RFC 4180 but for its line ends, which are
// those of Unix. Excel is for a double click on a machine set to French: byte
// order mark, semicolons, decimal commas, CRLF.
package csv

import (
	"slices"
	"strings"

	"offers/schema/flat"
)

// A Dialect is a way to write csv: Plain or Excel.
type Dialect struct {
	mark      string // at the start of the file
	separator byte
	decimal   string
	end       string // of a row
	excel     bool   // texts that a spreadsheet takes for something else have a tab in front
}

// The dialects.
var (
	Plain = Dialect{separator: ',', decimal: ".", end: "\n"}
	Excel = Dialect{mark: "\ufeff", separator: ';', decimal: ",", end: "\r\n", excel: true}
)

// DialectOf is the dialect of a file by its first line, without the byte order
// mark; ok is false where that does not name a column of records among others.
func DialectOf(line []byte) (d Dialect, ok bool) {
	for _, d := range [...]Dialect{Excel, Plain} {
		names := strings.Split(strings.TrimRight(string(line), "\r\n"), string(d.separator))
		for _, c := range flat.Records() {
			if len(names) > 1 && (slices.Contains(names, c.Name) || slices.Contains(names, `"`+c.Name+`"`)) {
				return d, true
			}
		}
	}
	return Dialect{}, false
}

// AppendHeader writes the start of a file: its mark and the names of the
// columns.
func (d Dialect) AppendHeader(b []byte, t flat.Table) []byte {
	b = append(b, d.mark...)
	for i, c := range t {
		if i > 0 {
			b = append(b, d.separator)
		}
		b = append(b, c.Name...)
	}
	return append(b, d.end...)
}

// AppendRow writes the cells of a row of the table.
func (d Dialect) AppendRow(b []byte, t flat.Table, cells []string) []byte {
	for i, s := range cells {
		if i > 0 {
			b = append(b, d.separator)
		}
		if t[i].Type == flat.Number {
			s = strings.Replace(s, ".", d.decimal, 1)
		} else if mark := d.guard(s, t[i].Type); mark != 0 {
			s = string(mark) + s
		}
		b = d.appendCell(b, s)
	}
	return append(b, d.end...)
}

// appendCell writes a cell, in quotes where something in it asks for them.
func (d Dialect) appendCell(b []byte, s string) []byte {
	if strings.IndexByte(s, d.separator) < 0 && !strings.ContainsAny(s, "\"\t\r\n") && strings.TrimSpace(s) == s {
		return append(b, s...)
	}
	b = append(b, '"')
	b = append(b, strings.ReplaceAll(s, `"`, `""`)...)
	return append(b, '"')
}

// Value is what a cell says: without guard, with a decimal point. A flag may
// stand as a spreadsheet writes it.
func (d Dialect) Value(cell string, t flat.Type) string {
	switch {
	case t == flat.Number:
		return strings.Replace(cell, d.decimal, ".", 1)
	case t == flat.Flag && (strings.EqualFold(cell, "true") || strings.EqualFold(cell, "vrai")):
		return "true"
	case cell == "":
		return ""
	}
	if mark := d.guard(cell[1:], t); mark != 0 && mark == cell[0] {
		return cell[1:]
	}
	return cell
}
