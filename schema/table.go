package schema

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// columns are the widths of the printed table, in characters, the last without
// a blank behind it: 100 in all.
var columns = [...]int{25, 10, 29, 36}

// Table is the field table for people: a line a key, at most 100 columns wide,
// long cells wrapped, and below it what the formats mean.
func Table() []byte {
	var b bytes.Buffer
	row(&b, "key", "type", "values", "what it is")
	for i := range Fields {
		f := &Fields[i]
		kind := string(f.Type)
		if f.Must {
			kind += " !"
		}
		row(&b, f.Path, kind, f.values(), f.Doc)
	}
	b.WriteString("\n* is any entry of a list. A key with ! stands in every object of its kind, any other only\nwhere the posting says something: in jsonl the first keys are null instead, elsewhere left out.\n\n")
	for i := range syntaxes {
		s := &syntaxes[i]
		if slices.ContainsFunc(Fields[:], func(f Field) bool { return f.Type == Text && f.Format == s.format && s.format != AnyText }) {
			for n, line := range wrap(s.is, 100-columns[0]) {
				name := ""
				if n == 0 {
					name = string(s.format)
				}
				fmt.Fprintf(&b, "%-*s%s\n", columns[0], name, line)
			}
		}
	}
	return b.Bytes()
}

// many is how many words of a closed vocabulary are printed.
const many = 20

// values is what can stand behind a key, as far as it fits.
func (f *Field) values() string {
	const open = 1e6 // a bound that only guards against nonsense
	switch {
	case len(f.Words) > many:
		return strconv.Itoa(len(f.Words)) + " codes: " + strings.Join(f.Words[:3], ", ") + ", …"
	case f.Words != nil:
		return strings.Join(f.Words, ", ")
	case f.Format != AnyText:
		return string(f.Format)
	case f.Type != Number && f.Type != Integer:
		return ""
	case f.Hi > open:
		return fmt.Sprintf("%g or more", f.Lo)
	}
	return fmt.Sprintf("%g to %g", f.Lo, f.Hi)
}

// row writes one row, over as many lines as its longest cell takes.
func row(b *bytes.Buffer, cells ...string) {
	var lines [len(columns)][]string
	height := 0
	for i, c := range cells {
		lines[i] = wrap(c, columns[i]-1)
		height = max(height, len(lines[i]))
	}
	for n := range height {
		line := ""
		for i := range lines {
			cell := ""
			if n < len(lines[i]) {
				cell = lines[i][n]
			}
			line += cell + strings.Repeat(" ", columns[i]-utf8.RuneCountInString(cell))
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
}

// wrap breaks a text into lines of at most so many characters, between words
// where it can.
func wrap(s string, width int) (lines []string) {
	line := ""
	for word := range strings.FieldsSeq(s) {
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width {
			lines, line = append(lines, line), ""
		}
		line = strings.TrimLeft(line+" "+word, " ")
	}
	return append(lines, line)
}
