package decode

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// yaml reads documents between the marks --- and ... at the start of a line,
// where YAML allows nothing else, so that a document with a syntax error does
// not hide the next ones.
func (s *stream) yaml() {
	var doc []byte
	var start int // the line before the document's first
	whole, marked := true, false
	flush := func() {
		switch {
		case !whole:
			s.broken(start+1, tooLarge)
		case hasContent(doc):
			s.yamlDocument(doc, start)
		}
		doc, whole, marked = doc[:0], true, false
	}
	for !s.done {
		from := len(doc)
		var complete, ok bool
		doc, complete, ok = s.in.next(doc)
		line := doc[from:]
		if !ok {
			flush()
			return
		}
		if !complete {
			doc, whole = doc[:0], false
			continue
		}
		opens, closes := isMark(line, "---"), isMark(line, "...")
		if line[0] == '%' && !marked && !hasContent(doc[:from]) {
			doc = append(doc[:from], '\n') // a directive; the library takes none but %YAML 1.1
		}
		if opens && (!whole || marked || hasContent(doc[:from])) {
			next := bytes.Clone(line)
			doc = doc[:from]
			flush()
			start, doc = s.in.line-1, append(doc, next...)
		}
		marked = marked || opens
		if closes {
			flush()
			start = s.in.line
		}
	}
}

// isMark says whether a line is a document mark, alone or before content.
func isMark(line []byte, mark string) bool {
	rest, ok := bytes.CutPrefix(line, []byte(mark))
	return ok && (len(rest) == 0 || rest[0] == ' ' || rest[0] == '\t' || rest[0] == '\r' || rest[0] == '\n')
}

// hasContent says whether there is more than blanks, comments, directives and
// marks.
func hasContent(doc []byte) bool {
	for line := range bytes.Lines(doc) {
		if isMark(line, "---") {
			line = line[3:]
		} else if isMark(line, "...") || line[0] == '%' {
			continue
		}
		if line = bytes.TrimSpace(line); len(line) > 0 && line[0] != '#' {
			return true
		}
	}
	return false
}

// yamlDocument reads one document; before is the number of lines before it.
func (s *stream) yamlDocument(doc []byte, before int) {
	var n yaml.Node
	if err := yaml.Unmarshal(doc, &n); err != nil {
		line, message := yamlError(err)
		s.broken(before+max(line, 1), message)
		return
	}
	if n.Kind != yaml.DocumentNode || len(n.Content) != 1 {
		return
	}
	s.emit(fromYAML(n.Content[0], before, 0))
}

// yamlError takes the line, 0 for none, out of an error of the YAML library.
func yamlError(err error) (line int, message string) {
	message = strings.TrimPrefix(err.Error(), "yaml: ")
	if after, ok := strings.CutPrefix(message, "line "); ok {
		if digits, rest, ok := strings.Cut(after, ": "); ok {
			if n, err := strconv.Atoi(digits); err == nil {
				return n, rest
			}
		}
	}
	return 0, message
}

func fromYAML(y *yaml.Node, before, depth int) *node {
	n := &node{line: before + y.Line}
	switch {
	case depth == maxDepth || y.Kind == yaml.AliasNode:
		n.kind = foreign
	case y.Kind == yaml.SequenceNode:
		n.kind = list
		for _, item := range y.Content {
			n.items = append(n.items, fromYAML(item, before, depth+1))
		}
	case y.Kind == yaml.MappingNode:
		n.kind = object
		for i := 0; i+1 < len(y.Content); i += 2 {
			key := y.Content[i]
			n.members = append(n.members, member{key.Value, before + key.Line, fromYAML(y.Content[i+1], before, depth+1)})
		}
	default:
		n.kind, n.text = scalar(y)
	}
	return n
}

// scalar gives a plain or quoted YAML value its JSON type. A date without
// quotes is a text, as in YAML 1.2.
func scalar(y *yaml.Node) (kind, string) {
	switch y.ShortTag() {
	case "!!str", "!!timestamp":
		return text, y.Value
	case "!!null":
		return null, ""
	case "!!bool":
		var b bool
		if y.Decode(&b) == nil {
			return flag, fmt.Sprint(b)
		}
	case "!!int":
		var i int64
		if y.Decode(&i) == nil {
			return number, strconv.FormatInt(i, 10)
		}
		fallthrough
	case "!!float":
		var f float64
		if y.Decode(&f) == nil {
			return number, strconv.FormatFloat(f, 'g', -1, 64)
		}
	}
	return foreign, ""
}
