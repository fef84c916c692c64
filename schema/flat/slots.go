package flat

import (
	"errors"
	"strings"

	"offers/schema"
)

// separators stand between the entries of a list, and of a list inside an entry.
var separators = [...]string{" | ", ", "}

// escape writes an entry so that nothing in it can be taken for a separator: a
// \ is doubled, a | with a blank or nothing on one side has a \ before it, and
// inside an inner list a comma before a blank. So the | and commas of web
// addresses stay as they are.
func escape(entry string, inner bool) string {
	if !strings.ContainsAny(entry, `\|,`) {
		return entry
	}
	var b strings.Builder
	for i := range len(entry) {
		switch c := entry[i]; {
		case c == '\\', c == '|' && (blankAt(entry, i-1) || blankAt(entry, i+1)), c == ',' && inner && i+1 < len(entry) && entry[i+1] == ' ':
			b.WriteByte('\\')
		}
		b.WriteByte(entry[i])
	}
	return b.String()
}

// blankAt says whether a blank or nothing stands at an index.
func blankAt(s string, i int) bool { return i < 0 || i >= len(s) || s[i] == ' ' }

// unescape takes back what escape and escapeAll have put in.
func unescape(entry string) string {
	if !strings.Contains(entry, `\`) {
		return entry
	}
	var b strings.Builder
	for i := 0; i < len(entry); i++ {
		if entry[i] == '\\' && i+1 < len(entry) && strings.IndexByte(`\|,: `, entry[i+1]) >= 0 {
			i++
		}
		b.WriteByte(entry[i])
	}
	return b.String()
}

// entries are the entries of a cell, still escaped. Blanks around a separator
// may be missing at both ends of the cell, where other programs trim them.
func entries(cell string) (list []string) {
	from := 0
	for i := 0; i < len(cell); i++ {
		switch {
		case cell[i] == '\\':
			i++
		case cell[i] == '|' && blankAt(cell, i-1) && blankAt(cell, i+1):
			list = append(list, cell[from:max(from, i-1)])
			from = min(i+2, len(cell))
		}
	}
	return append(list, cell[from:])
}

// cut cuts at the first separator that is not escaped.
func cut(s, separator string) (before, after string, found bool) {
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\':
			i++
		case strings.HasPrefix(s[i:], separator):
			return s[:i], s[i+len(separator):], true
		}
	}
	return s, "", false
}

// warnings are the warnings of a record in one cell.
func warnings(list []schema.Warning) string {
	parts := make([]string, len(list))
	for i, w := range list {
		path := string(w.Path)
		if path == "" {
			path = "/"
		}
		parts[i] = escapeAll(path) + " " + escapeAll(w.Code) + ": " + escape(w.Message, false)
	}
	return strings.Join(parts, separators[0])
}

// escapeAll writes a path or code, in which blanks and colons are escaped, too.
func escapeAll(s string) string {
	return strings.NewReplacer(`\`, `\\`, `|`, `\|`, ` `, `\ `, `:`, `\:`).Replace(s)
}

var errNoWarning = errors.New("one is not written PATH CODE: MESSAGE")

// warning is the parts of a warning.
func warning(entry string) (path, code, message string, err error) {
	path, rest, ok := cut(entry, " ")
	code, message, ok2 := cut(rest, ": ")
	if !ok || !ok2 {
		return "", "", "", errNoWarning
	}
	if path = unescape(path); path == "/" {
		path = ""
	}
	return path, unescape(code), unescape(message), nil
}
