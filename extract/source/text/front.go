package text

import (
	"slices"
	"strings"

	"offers/extract/doc"
	"offers/extract/source/outline"
)

// frontMax bounds front matter, in bytes.
const frontMax = 1 << 16

// frontMatter appends the Data blocks of YAML between "---" lines, or of TOML
// between "+++" lines, that begins at a byte of the text, and returns the byte
// after it; 0 when there is none. The text's lines start there. Where nothing
// stands below, its lists and texts are what is read: the posting itself.
func frontMatter(dst []doc.Block, text string, starts []int32, at int) ([]doc.Block, int) {
	f := front{text: text}
	end := f.read(starts, at)
	if end > 0 && strings.TrimSpace(text[end:]) == "" {
		body := newReader(text, starts)
		f = front{text: text, body: &body}
		f.read(starts, at)
	}
	if end == 0 {
		return dst, 0
	}
	return append(dst, f.blocks...), end
}

// front reads the simple shapes of YAML and TOML; the rest is furniture.
type front struct {
	text   string
	assign byte
	blocks []doc.Block
	key    doc.Span // the last key of the first column
	before int      // the blocks that stand before it
	folded bool     // the key's value is the indented lines below
	keys   int
	body   *reader // of the lists and texts, where they are the posting; else nil
	opens  bool    // nothing stands below the key so far
	depth  int     // of the braces that are open, where the YAML is JSON
}

// read reads the front matter at a byte and returns the byte after it, 0 when
// there is none.
func (f *front) read(starts []int32, at int) int {
	text := f.text
	start := len(text) - len(strings.TrimPrefix(text[at:], "\ufeff"))
	if len(text) < start+3 || text[start:start+3] != "---" && text[start:start+3] != "+++" {
		return 0
	}
	fence := text[start : start+3]
	f.assign = ':'
	if fence == "+++" {
		f.assign = '='
	}
	head := newReader(text[:min(len(text), start+frontMax)], starts)
	end, next := head.lineEnd(start)
	if strings.TrimSpace(text[start:end]) != fence {
		return 0
	}
	for i := next; i < len(head.text); i = next {
		end, next = head.lineEnd(i)
		switch line := strings.TrimRight(text[i:end], " \t\r"); {
		case (line == fence || line == "...") && f.keys > 0:
			f.said()
			return next
		case line == fence, line == "...", !f.line(line, int32(i)):
			return 0
		}
	}
	return 0
}

// sentence is how many blanks make an item a sentence.
const sentence = 3

// speaks takes a line of a list of sentences, or of a text of several lines,
// where these are the posting.
func (f *front) speaks(line string, at int32) bool {
	below := line == "" || line[0] == ' ' || line[0] == '\t' || strings.HasPrefix(line, "- ")
	if !below {
		f.said()
		return false
	}
	if len(f.body.lines) == 0 {
		item, list := strings.CutPrefix(strings.TrimLeft(line, " \t"), "- ")
		if list = list && f.opens && strings.Count(item, " ") >= sentence; line == "" || !f.folded && !list {
			return false
		}
		f.body.lines = append(f.body.lines, outline.Line{Span: f.key, Heading: 2})
	}
	f.body.line(at, at+int32(len(line)))
	return true
}

// said cuts what the last key says into blocks.
func (f *front) said() {
	if f.body != nil && len(f.body.lines) > 0 {
		f.blocks = outline.Blocks(f.blocks, f.text, f.body.lines)
		f.body.lines = nil
	}
}

// line reads one line that starts at the byte at; false if no front matter
// has such a line.
func (f *front) line(line string, at int32) bool {
	if f.body != nil && f.speaks(line, at) {
		return true
	}
	s := strings.TrimLeft(line, " \t")
	indented := len(s) < len(line)
	at += int32(len(line) - len(s))
	span := doc.Span{Start: at, End: at + int32(len(s))}
	switch {
	case s == "", s[0] == '#':
		return true
	case f.depth > 0 || f.keys == 0 && s == "{":
		f.member(s, at)
		return true
	case s[0] == '[' && f.assign == '=', s == "]", s == "],", s == "}", s == "},": // the end of a list
		return true
	case indented && f.folded:
		f.extend(span)
		return true
	case strings.HasPrefix(s, "- "):
		f.item(span)
		return true
	}
	key, ok := f.cutKey(s)
	if !ok {
		if indented {
			f.extend(span)
		}
		return indented
	}
	label := doc.Span{Start: at, End: at + int32(key)}
	f.pair(label, span, indented)
	f.opens = !indented && label.End+1 == span.End
	return true
}

// member takes a line of JSON, which is YAML too: `"title": "Data engineer",`.
// What lies deeper than the first object is furniture.
func (f *front) member(s string, at int32) {
	s = strings.TrimSuffix(s, ",")
	switch {
	case strings.HasSuffix(s, "{"), strings.HasSuffix(s, "["):
		f.depth++
		return
	case strings.HasPrefix(s, "}"), strings.HasPrefix(s, "]"):
		f.depth--
		return
	}
	key, value, ok := strings.Cut(s, "\": ")
	if !ok || key == "" || key[0] != '"' || f.depth > 1 {
		return
	}
	f.keys++
	label := doc.Span{Start: at + 1, End: at + int32(len(key))}
	end := at + int32(len(s))
	if value = strings.Trim(value, " \""); value != "" && value != "null" {
		end -= int32(len(s) - strings.LastIndex(s, value) - len(value))
		f.blocks = append(f.blocks, doc.Block{Span: doc.Span{Start: label.Start, End: end}, Label: label, Kind: f.kind(label), Section: -1})
	}
}

// cutKey is the length of the key that s opens with.
func (f *front) cutKey(s string) (int, bool) {
	n := strings.IndexByte(s, f.assign)
	if n < 1 || n > 60 || f.assign == ':' && n+1 < len(s) && s[n+1] != ' ' && s[n+1] != '\t' {
		return 0, false
	}
	return len(strings.TrimRight(s[:n], " ")), !strings.ContainsAny(s[:1], "\"'{[<")
}

// pair takes "key: value".
func (f *front) pair(label, whole doc.Span, indented bool) {
	f.keys++
	value := strings.TrimLeft(f.text[label.End:whole.End], " \t:=")
	f.folded = !indented && (value == ">" || value == "|" || value == ">-" || value == "|-")
	if !indented {
		f.key, f.before = label, len(f.blocks)
	}
	if indented && !f.key.Empty() && f.text[label.Start:label.End] == "name" { // of what the key above it names
		whole.Start, label = label.End, f.key
		if f.before == len(f.blocks) || f.blocks[f.before].Span != f.key {
			f.blocks = slices.Insert(f.blocks, f.before, doc.Block{Span: f.key, Kind: f.kind(f.key), Section: -1})
		}
	}
	if f.folded || value == "\"\"" || value == "''" || value == "[]" || value == "" {
		return
	}
	f.blocks = append(f.blocks, doc.Block{Span: unquote(whole, value), Label: label, Kind: f.kind(label), Section: -1})
}

// item takes "- value" below a key.
func (f *front) item(s doc.Span) {
	s.Start += 2
	if n, ok := f.cutKey(f.text[s.Start:s.End]); ok && n > 0 {
		f.blocks = append(f.blocks, doc.Block{Span: s, Kind: doc.Furniture, Section: -1})
		return
	}
	for s.Start < s.End && strings.IndexByte(" \"'", f.text[s.Start]) >= 0 {
		s.Start++
	}
	for s.Start < s.End && strings.IndexByte("\"'", f.text[s.End-1]) >= 0 {
		s.End--
	}
	if !s.Empty() {
		f.blocks = append(f.blocks, doc.Block{Span: s, Label: f.key, Kind: f.kind(f.key), Section: -1})
	}
}

// extend takes a further line of the last key's value.
func (f *front) extend(s doc.Span) {
	n := len(f.blocks)
	if n > 0 && f.blocks[n-1].Label == f.key && f.blocks[n-1].End > f.key.End {
		f.blocks[n-1].End = s.End
		return
	}
	f.blocks = append(f.blocks, doc.Block{Span: s, Label: f.key, Kind: f.kind(f.key), Section: -1})
}

// kind is Data, but Furniture for the keys that configure the page.
func (f *front) kind(key doc.Span) doc.Kind {
	if f.text[key.Start] == '_' {
		return doc.Furniture
	}
	return doc.Data
}

// unquote cuts the closing quote of a quoted value off the block, and the
// comment behind a value.
func unquote(s doc.Span, value string) doc.Span {
	n := len(value)
	quoted := n > 1 && (value[0] == '"' || value[0] == '\'')
	end := " # "
	if quoted && value[n-1] == value[0] {
		s.End--
		return s
	} else if quoted {
		end = value[:1] + " #"
	}
	if at := strings.Index(value, end); at > 0 {
		s.End -= int32(n - at)
	}
	return s
}
