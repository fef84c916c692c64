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
	var c chunk
	var line []byte
	for !s.done {
		var whole, ok bool
		if line, whole, ok = s.in.next(line[:0]); !ok {
			s.chunk(&c)
			return
		}
		if c.begun && isMark(line, "---") {
			s.chunk(&c)
			c.before = s.in.line - 1
		}
		c.add(line, whole)
		if isMark(line, "...") {
			s.chunk(&c)
			c.before = s.in.line
		}
	}
}

// A chunk gathers the lines of a document.
type chunk struct {
	text     []byte
	before   int  // the lines before the first
	begun    bool // a mark or content is there
	filled   bool // content is there
	tooLarge bool
}

func (c *chunk) add(line []byte, whole bool) {
	switch {
	case !whole || len(c.text)+len(line) > MaxDocument:
		c.tooLarge, c.begun = true, true
		return
	case line[0] == '%' && !c.begun:
		line = []byte("\n") // a directive; the library takes none but %YAML 1.1
	}
	filled := hasContent(line)
	c.begun = c.begun || filled || isMark(line, "---")
	c.filled = c.filled || filled
	c.text = append(c.text, line...)
}

// chunk reads the document that c has gathered, if any, and empties c.
func (s *stream) chunk(c *chunk) {
	switch {
	case c.tooLarge:
		s.broken(c.before+1, tooLarge)
	case c.filled:
		s.yamlDocument(c.text, c.before)
	}
	*c = chunk{text: c.text[:0]}
}

// isMark says whether a line is a document mark, alone or before content.
func isMark(line []byte, mark string) bool {
	rest, ok := bytes.CutPrefix(line, []byte(mark))
	return ok && (len(rest) == 0 || rest[0] == ' ' || rest[0] == '\t' || rest[0] == '\r' || rest[0] == '\n')
}

// hasContent says whether a line holds more than blanks, a comment or a mark.
func hasContent(line []byte) bool {
	if isMark(line, "---") || isMark(line, "...") {
		line = line[3:]
	}
	line = bytes.TrimSpace(line)
	return len(line) > 0 && line[0] != '#'
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
