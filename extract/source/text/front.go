package text

import (
	"strings"

	"offers/extract/doc"
)

// frontMax bounds front matter, in bytes.
const frontMax = 1 << 16

// frontMatter appends the Data blocks of YAML between "---" lines, or of TOML
// between "+++" lines, that begins at a byte of the text, and returns the byte
// after it; 0 when there is none. The text's lines start there.
func frontMatter(dst []doc.Block, text string, starts []int32, at int) ([]doc.Block, int) {
	start := len(text) - len(strings.TrimPrefix(text[at:], "\ufeff"))
	if len(text) < start+3 || text[start:start+3] != "---" && text[start:start+3] != "+++" {
		return dst, 0
	}
	fence := text[start : start+3]
	head := newReader(text[:min(len(text), start+frontMax)], starts)
	end, next := head.lineEnd(start)
	if strings.TrimSpace(text[start:end]) != fence {
		return dst, 0
	}
	f := front{text: text, assign: ':'}
	if fence == "+++" {
		f.assign = '='
	}
	for i := next; i < len(head.text); i = next {
		end, next = head.lineEnd(i)
		line := strings.TrimRight(text[i:end], " \t\r")
		if line == fence || line == "..." {
			if f.keys == 0 {
				return dst, 0
			}
			return append(dst, f.blocks...), next
		}
		if !f.line(line, int32(i)) {
			return dst, 0
		}
	}
	return dst, 0
}

// front reads the simple shapes of YAML and TOML; the rest is furniture.
type front struct {
	text   string
	assign byte
	blocks []doc.Block
	key    doc.Span // the last key of the first column
	folded bool     // the key's value is the indented lines below
	keys   int
}

// line reads one line that starts at the byte at; false if no front matter
// has such a line.
func (f *front) line(line string, at int32) bool {
	s := strings.TrimLeft(line, " \t")
	indented := len(s) < len(line)
	at += int32(len(line) - len(s))
	span := doc.Span{Start: at, End: at + int32(len(s))}
	switch {
	case s == "", s[0] == '#':
		return true
	case s[0] == '[' && f.assign == '=':
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
	return true
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
		f.key = label
	}
	if indented && !f.key.Empty() && f.text[label.Start:label.End] == "name" { // of what the key above it names
		whole.Start, label = label.End, f.key
	}
	if f.folded || value == "\"\"" || value == "''" || value == "[]" || value == "" {
		return
	}
	f.blocks = append(f.blocks, doc.Block{Span: unquote(f.text, whole, value), Label: label, Kind: f.kind(label), Section: -1})
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

// unquote cuts the closing quote of a quoted value off the block.
func unquote(text string, s doc.Span, value string) doc.Span {
	if n := len(value); n > 1 && (value[0] == '"' || value[0] == '\'') && value[n-1] == value[0] {
		s.End--
	}
	return s
}
