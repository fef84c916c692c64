// Package text reads plain text, Markdown, reStructuredText and mail into a
// Doc. The Doc's text is the file itself, so every offset is the file's own;
// markup stays in the text and out of the blocks.
package text

import (
	"strings"

	"offers/extract/doc"
	"offers/extract/source/fault"
	"offers/extract/source/outline"
)

// maxLines bounds the lines of a posting, and with them the memory that its
// blocks take.
const maxLines = 500_000

// Read cuts text, which is UTF-8, into blocks. What a reader of the rendered
// page would not see (comments, scripts, image links, rules) is in no block.
// Front matter becomes Data blocks. It fails on a text of too many lines.
func Read(text string) (*doc.Doc, error) {
	d := &doc.Doc{Text: text}
	starts, from := d.Index(), 0
	d.Blocks, from = frontMatter(d.Blocks, text, starts, 0)
	if from > 0 { // a site's own before the posting's
		blank := len(text[from:]) - len(strings.TrimLeft(text[from:], "\r\n"))
		if blocks, end := frontMatter(d.Blocks, text, starts, from+blank); end > 0 && text[from+blank] == '+' {
			d.Blocks, from = blocks, end
		}
	}
	r := newReader(text, starts)
	if !r.read(from) {
		return nil, &fault.Error{Kind: fault.TooLarge, Message: "more than 500,000 lines", Hint: "give one posting a file"}
	}
	sent := r.mail()
	r.hardBreaks()
	r.related()
	d.Blocks = outline.Blocks(d.Blocks, text, r.lines)
	if sent >= 0 {
		dated(d.Blocks, sent)
	}
	return d, nil
}

// A reader collects the visible lines of a text.
type reader struct {
	text   string
	starts []int32 // of the lines behind where reading stands
	lines  []outline.Line
	gap    bool   // white space or a rule stands above the next line
	hidden string // what ends the comment or script that reading stands in
	breaks int    // lines that end in Markdown's hard break, two blanks

	returns, tags bool // the text has carriage returns, "<"

	closing [len(hiders)]int // the next closing of each hider, from where reading stands
}

// newReader reads a text, or its beginning, whose lines start there, but for
// those that a CR begins.
func newReader(text string, starts []int32) reader {
	return reader{
		text: text, starts: starts, closing: [...]int{-1, -1, -1},
		returns: strings.IndexByte(text, '\r') >= 0,
		tags:    strings.IndexByte(text, '<') >= 0,
	}
}

// read collects the lines from the byte at from on; false if they are too many.
func (r *reader) read(from int) bool {
	r.lines = make([]outline.Line, 0, min(maxLines, len(r.starts)))
	for i := from; i < len(r.text); {
		end, next := r.lineEnd(i)
		r.line(int32(i), int32(end))
		if len(r.lines) > maxLines {
			return false
		}
		i = next
	}
	return true
}

// lineEnd is the end of the line at i and the start of the next. Lines end in
// LF, CR LF or CR.
func (r *reader) lineEnd(i int) (end, next int) {
	for len(r.starts) > 0 && int(r.starts[0]) <= i {
		r.starts = r.starts[1:]
	}
	end, next = len(r.text), len(r.text)
	if len(r.starts) > 0 && int(r.starts[0]) <= len(r.text) {
		next = int(r.starts[0])
		end = next - 1
	}
	if !r.returns {
		return end, next
	}
	if n := strings.IndexByte(r.text[i:end], '\r'); n >= 0 {
		if i+n+1 < end {
			return i + n, i + n + 1
		}
		end = i + n
	}
	return end, next
}

// line takes the visible pieces of a line.
func (r *reader) line(start, end int32) {
	if r.hidden != "" {
		n := strings.Index(r.text[start:end], r.hidden)
		if n < 0 {
			return
		}
		start += int32(n + len(r.hidden))
		r.hidden = ""
	}
	for {
		at, closing := int32(0), ""
		if r.tags {
			at, closing = r.hides(start, end)
		}
		if closing == "" {
			r.piece(start, end)
			return
		}
		r.piece(start, at)
		n := strings.Index(r.text[at:end], closing)
		if n < 0 {
			r.hidden = closing
			return
		}
		start = at + int32(n+len(closing))
	}
}

// hiders open and close what no reader of the page sees.
var hiders = [...][2]string{{"<!--", "-->"}, {"<script", "</script>"}, {"<style", "</style>"}}

// hideMax is the longest comment, in bytes, that is left out.
const hideMax = 1 << 16

// hides is where a comment, script or style sheet starts in a line, and what
// ends it; "" when there is none. One that nothing ends is read as text.
func (r *reader) hides(start, end int32) (int32, string) {
	line := r.text[start:end]
	for from := 0; ; from++ {
		n := strings.IndexByte(line[from:], '<')
		if n < 0 {
			return 0, ""
		}
		from += n
		for k, h := range hiders {
			if strings.HasPrefix(line[from:], h[0]) && r.ends(int(start)+from, k) {
				return start + int32(from), h[1]
			}
		}
	}
}

// ends says whether what closes hider k stands after i, near enough. The text
// is searched once for each closing.
func (r *reader) ends(i, k int) bool {
	if r.closing[k] < i {
		r.closing[k] = len(r.text)
		if n := strings.Index(r.text[i:], hiders[k][1]); n >= 0 {
			r.closing[k] = i + n
		}
	}
	return r.closing[k] < len(r.text) && r.closing[k]-i < hideMax
}

// piece takes a line, or what a comment leaves of it.
func (r *reader) piece(start, end int32) {
	l := outline.Line{Span: doc.Span{Start: start, End: end}}
	r.indent(&l)
	for depth := 0; depth < 8 && quoted(r.text[l.Start:l.End]); depth++ {
		l.Start++
		r.indent(&l)
	}
	s := trimRight(r.text[l.Start:l.End])
	if s == "" {
		r.gap = true
		return
	}
	switch s[0] {
	case '#', '`', '~', '-', '=', '*', '_', '+', '|', '.', '<', '!', '{', '\'', '"', '^', ':':
		if r.markup(&l, s) {
			return
		}
	}
	if strings.HasSuffix(s, `\`) || endsInBreak(s) {
		l.Wraps = outline.No
	}
	if strings.HasSuffix(r.text[l.Start:l.End], "  ") {
		r.breaks++
	}
	l.Gap = r.gap
	r.gap = false
	r.lines = append(r.lines, l)
}

// trimRight cuts white space off the end of s.
func trimRight(s string) string {
	for s != "" {
		switch c := s[len(s)-1]; {
		case c <= ' ':
			s = s[:len(s)-1]
		case c == 0xA0 && strings.HasSuffix(s, "\u00a0"):
			s = s[:len(s)-len("\u00a0")]
		case c == 0x8B && strings.HasSuffix(s, "\u200b"):
			s = s[:len(s)-len("\u200b")]
		default:
			return s
		}
	}
	return s
}

// indent cuts blanks off the line's start and counts their columns.
func (r *reader) indent(l *outline.Line) {
	for ; l.Start < l.End; l.Start++ {
		switch r.text[l.Start] {
		case ' ':
			l.Indent++
		case '\t':
			l.Indent = l.Indent&^3 + 4
		case '\v', '\f', '\r':
		default:
			return
		}
		l.Indent = min(l.Indent, 1000)
	}
}

// quoted says whether s opens with a quotation's sign.
func quoted(s string) bool {
	return s != "" && s[0] == '>' && (len(s) == 1 || s[1] == ' ' || s[1] == '>' || s[1] == '\r')
}

func endsInBreak(s string) bool {
	return s[len(s)-1] == '>' && (strings.HasSuffix(s, "<br>") || strings.HasSuffix(s, "<br/>") || strings.HasSuffix(s, "<br />"))
}

// hardBreaks lets Markdown's two blanks at a line's end end the block, unless
// most lines have them: then a converter wrote them everywhere.
func (r *reader) hardBreaks() {
	if r.breaks == 0 || r.breaks*2 > len(r.lines) {
		return
	}
	for i := range r.lines {
		if l := &r.lines[i]; l.Wraps == outline.Unknown && strings.HasSuffix(r.text[l.Start:l.End], "  ") {
			l.Wraps = outline.No
		}
	}
}
