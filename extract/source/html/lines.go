package html

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"offers/extract/doc"
	"offers/extract/source/outline"
)

const (
	maxLabel = 60 // bytes of the first of two parts that can be a label
	maxValue = 200
	lowest   = 6 // level of a heading that no heading element makes
)

// A line is what the page shows between two breaks: one block of the document
// to be, as a range of bytes of lines.buf.
type line struct {
	from, to  int32
	label     doc.Span // in bytes of the line: its label
	labelLine int32    // index of the line whose label, or whole text, is its label; -1 for none
	section   int32    // index of the heading line that governs it, -1 for none
	kind      doc.Kind
	level     uint8
	bold      bool // all of it is
}

// lines writes a page's text line by line: white space collapsed as browsers
// do, a blank put between inline elements that only a style sheet keeps apart.
type lines struct {
	buf  []byte
	list []line

	open      int  // where the line being written starts in buf
	space     bool // white space stands before the next word
	opened    bool // an inline element was opened since the last word
	closed    bool // … or closed
	boxed     bool // … straight inside a div
	tight     int  // inside sup and sub: no blank is put there
	bold      int  // inside b and strong
	boldBytes int  // of the line being written
	boldFrom  int  // where the last bold run starts and ends in buf
	boldTo    int
	soft      bool // the line being written follows a br in the same element

	item      int   // inside li
	level     uint8 // inside a heading
	furniture int   // inside furniture
	scope     int32 // element that the heading being written governs
	heads     []head
}

// head is a heading whose section is not over.
type head struct {
	line  int32
	level uint8
	scope int32 // the element whose end ends it
}

// escaped is a line end written out.
const escaped = `\r\n`

// text adds a text node.
func (l *lines) text(s string) {
	if strings.Contains(s, escaped) { // pages saved from a database, escapes and all
		s = strings.ReplaceAll(s, escaped, "\n")
	}
	for len(s) > 0 {
		n := 0
		for n < len(s) && s[n] > ' ' {
			n++
		}
		if n > 0 {
			l.word(s[:n])
			s = s[n:]
		}
		n = 0
		for n < len(s) && s[n] <= ' ' {
			n++
		}
		if n > 0 {
			l.space = true
			if strings.IndexByte(s[:n], '\n') >= 0 && bulleted(s[n:]) {
				l.brk()
			}
			s = s[n:]
		}
	}
}

// bulleted says whether a source line opens with a bullet and a blank: lists
// that their author left to the line ends.
func bulleted(s string) bool {
	for _, b := range [...]string{"- ", "• ", "– ", "* ", "•\t"} {
		if strings.HasPrefix(s, b) {
			return true
		}
	}
	return false
}

func (l *lines) word(s string) {
	if len(l.buf) > l.open {
		if s[0] == ':' && l.bold == 0 && l.boldTo == len(l.buf) {
			l.splitBeforeBold()
		}
		if l.space || (l.opened || l.closed) && l.tight == 0 && glued(l.buf[l.open:], s, l.opened && l.closed, l.boxed) {
			l.buf = append(l.buf, ' ')
		}
	}
	l.space, l.opened, l.closed, l.boxed = false, false, false, false
	l.buf = append(l.buf, s...)
	if l.bold > 0 {
		l.boldBytes += len(s)
	}
}

// glued says whether the word s, at the start of an inline element or after
// the end of one, needs a blank between itself and the text before it. Between
// two elements nearly everything does; where a word of the running text
// touches an element, only what no word has: a capital after a small letter
// ("Lieu**Laval**"), a figure after a word, a letter after a colon. Elements
// straight inside a div are boxes, not parts of words.
func glued(before []byte, s string, siblings, boxed bool) bool {
	last, n := utf8.DecodeLastRune(before)
	next, _ := utf8.DecodeRuneInString(s)
	previous, _ := utf8.DecodeLastRune(before[:len(before)-n])
	single := !unicode.IsLetter(previous) && !unicode.IsDigit(previous)
	switch {
	case last == ':':
		return unicode.IsLetter(next) && !isAddress(before)
	case unicode.IsLower(last) && unicode.IsUpper(next):
		return !single
	case unicode.IsLetter(last) && unicode.IsDigit(next):
		return !single && (siblings || unicode.IsLower(last) && unicode.IsLower(previous))
	case !siblings:
		return false
	case boxed && unicode.IsLetter(last) && unicode.IsLetter(next):
		return !single
	case unicode.IsLetter(last) && unicode.IsUpper(next), unicode.IsDigit(last) && unicode.IsDigit(next):
		return !single
	case last == ')' || last == '.' || last == ',' || last == ';' || last == '!' || last == '?' || last == '%' || last == 0x20AC:
		return unicode.IsUpper(next)
	case unicode.IsDigit(last):
		return unicode.IsUpper(next) && !single
	}
	return false
}

// isAddress says whether the text ends in the scheme of an address.
func isAddress(before []byte) bool {
	return bytes.HasSuffix(before, []byte("http:")) || bytes.HasSuffix(before, []byte("https:")) || bytes.HasSuffix(before, []byte("mailto:"))
}

// enterBold and leaveBold mark a run of bold text.
func (l *lines) enterBold() {
	if l.bold == 0 && !(l.boldTo == len(l.buf) && !l.space) { // two runs that touch are one
		l.boldFrom = len(l.buf)
	}
	l.bold++
}

func (l *lines) leaveBold() {
	l.bold--
	if l.bold > 0 {
		return
	}
	l.boldTo = len(l.buf)
	run := l.run()
	if len(run) == 0 || l.boldFrom == l.open {
		return
	}
	if run[len(run)-1] == ':' || valued(run) && valued(trim(l.buf[l.open:l.boldFrom])) {
		l.splitBeforeBold()
	}
}

func (l *lines) run() []byte {
	if l.boldFrom >= l.boldTo || l.boldFrom < l.open {
		return nil
	}
	return trim(l.buf[l.boldFrom:l.boldTo])
}

// valued says whether a line is a label and its value.
func valued(text []byte) bool {
	_, value, ok := outline.Label(string(text))
	return ok && !value.Empty()
}

// splitBeforeBold ends the line before the bold label just written: "**Lieu :**
// Laval **Durée :** 6 mois" is two lines. What stands before must be a
// labelled line itself or a whole sentence.
func (l *lines) splitBeforeBold() {
	run, before := l.run(), trim(l.buf[l.open:max(l.boldFrom, l.open)])
	if len(run) == 0 || len(run) > maxValue || len(before) == 0 || l.level > 0 {
		return
	}
	if first, _ := utf8.DecodeRune(run); !unicode.IsUpper(first) {
		return
	}
	if _, _, ok := outline.Label(string(before)); !ok && bytes.IndexByte([]byte(".;!?|"), before[len(before)-1]) < 0 {
		return
	}
	from, bold := l.boldFrom, l.boldBytes
	l.boldBytes, l.soft = 0, false
	l.push(l.open, from)
	l.open, l.boldBytes = from, min(bold, len(run))
}

// brk ends a line at a br; end ends it at the border of a block.
func (l *lines) brk() {
	if l.level > 0 { // a heading is one line
		l.space = true
		return
	}
	l.finish()
	l.soft = true
}

func (l *lines) end() {
	l.finish()
	l.soft = false
}

func (l *lines) finish() {
	if len(l.buf) > l.open {
		l.push(l.open, len(l.buf))
		l.buf = append(l.buf, ' ') // so that two lines can become one in place
		l.open = len(l.buf)
	}
	l.space, l.opened, l.closed, l.boldBytes, l.boldTo = false, false, false, 0, -1
}

// push makes a line of a range of buf, if it says anything.
func (l *lines) push(from, to int) {
	text := l.buf[from:to]
	trimmed := trim(text)
	if !says(trimmed) {
		l.ruled(trimmed)
		return
	}
	from += len(text) - len(bytes.TrimLeftFunc(text, blank))
	to = from + len(trimmed)
	if l.soft && l.continues(from, trimmed) {
		l.list[len(l.list)-1].to = int32(to)
		return
	}
	made := line{from: int32(from), to: int32(to), labelLine: -1, kind: doc.Paragraph, section: -1}
	made.bold = l.boldBytes > 0 && l.boldBytes >= int(solid(string(trimmed)))
	if n := len(l.heads); n > 0 && l.furniture == 0 {
		made.section = l.heads[n-1].line
	}
	l.classify(&made, trimmed)
	l.list = append(l.list, made)
}

func (l *lines) classify(made *line, text []byte) {
	switch {
	case l.furniture > 0:
		made.kind = doc.Furniture
		return
	case l.level > 0:
		made.kind, made.level = doc.Heading, l.level
	case l.item > 0 || bullet(text):
		made.kind = doc.Item
	}
	label, value, ok := outline.Label(string(text))
	if l.level == 1 || l.level == 2 && !(ok && usual(string(text[label.Start:label.End]))) {
		l.heading(made) // "Stage : cuisinier" is a title
		return
	}
	if !ok {
		label, ok = l.boldLabel(text)
		value = label // some value there is
	}
	switch {
	case ok && !value.Empty():
		made.kind, made.level, made.label = doc.Pair, 0, label
		return
	case l.level == 0 && made.kind == doc.Paragraph && (ok || made.bold && titular(text) || l.capital(text)):
		made.kind, made.level = doc.Heading, lowest
		l.scope = l.scopeHere()
	}
	if made.kind == doc.Heading {
		l.heading(made)
	}
}

// boldLabel finds a common label in bold before its value: "**Durée** 6 mois".
func (l *lines) boldLabel(text []byte) (label doc.Span, ok bool) {
	run := l.run()
	if len(run) == 0 || len(run) > maxLabel || len(run) == len(text) || !bytes.HasPrefix(text, run) || l.boldBytes > len(run) {
		return label, false
	}
	return doc.Span{End: int32(len(run))}, usual(string(run))
}

// titular says whether a line all in bold reads as a heading: short, no
// sentence, no figures.
func titular(text []byte) bool {
	last := text[len(text)-1]
	return len(text) <= 80 && bytes.IndexByte([]byte(".,;!"), last) < 0 && !bytes.ContainsAny(text, "0123456789@")
}

// capital says whether a line of several words in capitals reads as a heading;
// one small word may link them ("CALENDRIER et PROCEDURE"). Right below a
// heading it is rather what the heading announces: a firm's name.
func (l *lines) capital(text []byte) bool {
	if !titular(text) || bytes.IndexByte(text, ' ') < 0 || len(l.list) > 0 && l.list[len(l.list)-1].kind == doc.Heading {
		return false
	}
	upper, lower := 0, 0
	for _, r := range string(text) {
		if unicode.IsUpper(r) {
			upper++
		} else if unicode.IsLower(r) {
			lower++
		}
	}
	return upper >= 6 && lower <= 3
}

// heading opens a section at the line about to be added.
func (l *lines) heading(made *line) {
	for n := len(l.heads); n > 0 && l.heads[n-1].level >= made.level; n-- {
		l.heads = l.heads[:n-1]
	}
	scope := l.scope
	if n := len(l.heads); n > 0 && l.heads[n-1].scope > scope { // not beyond the section it stands in
		scope = l.heads[n-1].scope
	}
	made.section = -1
	if n := len(l.heads); n > 0 {
		made.section = l.heads[n-1].line
	}
	l.heads = append(l.heads, head{line: int32(len(l.list)), level: made.level, scope: scope})
}

// leave ends the sections that end with the element.
func (l *lines) leave(elem int32) {
	n := len(l.heads)
	for n > 0 && l.heads[n-1].scope == elem {
		n--
	}
	l.heads = l.heads[:n]
}

// ruled makes a heading of the line above a line drawn with signs ("=====").
func (l *lines) ruled(rule []byte) {
	if n := len(l.list); len(rule) >= 3 && l.soft && n > 0 && l.furniture == 0 {
		p := &l.list[n-1]
		if (rule[0] == '=' || rule[0] == '-') && p.to-p.from <= 80 && (p.kind == doc.Paragraph || p.kind == doc.Item) {
			p.kind, p.level = doc.Heading, 5
			l.list, l.scope = l.list[:n-1], l.scopeHere()
			made := *p
			l.heading(&made)
			l.list = append(l.list, made)
		}
	}
}

// scopeHere is the scope of a heading without an element of its own: that of
// the section it stands in.
func (l *lines) scopeHere() int32 {
	if n := len(l.heads); n > 0 {
		return l.heads[n-1].scope
	}
	return 0
}

// continues says whether a line after a br goes on with the sentence before:
// it starts small, and the line before is long and ends open.
func (l *lines) continues(from int, text []byte) bool {
	if len(l.list) == 0 {
		return false
	}
	p := &l.list[len(l.list)-1]
	first, _ := utf8.DecodeRune(text)
	last, _ := utf8.DecodeLastRune(l.buf[p.from:p.to])
	return unicode.IsLower(first) && p.to-p.from >= 40 && (unicode.IsLetter(last) || last == ',') &&
		int(p.to) <= from && len(trim(l.buf[p.to:from])) == 0
}

func bullet(text []byte) bool {
	r, n := utf8.DecodeRune(text)
	switch r {
	case '-', '*', '•', '–', '—', '▪', '●', '·', '►', '➢', '✓', '✔', '◦', '‣', '»', '>', 0xF0B7, 0xF0A7:
		return len(text) > n+1 && (text[n] == ' ' || r != '-' && r != '*')
	}
	return false
}

// says says whether there is a letter or a figure in the text.
func says(text []byte) bool {
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			if '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z' {
				return true
			}
			i++
			continue
		}
		r, n := utf8.DecodeRune(text[i:])
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
		i += n
	}
	return false
}

func trim(text []byte) []byte { return bytes.TrimFunc(text, blank) }

// blank says whether r shows as nothing at the end of a line.
func blank(r rune) bool {
	return r <= ' ' || r == 0xA0 || r == 0x202F || r == 0x200B || r == 0xFEFF || r == 0xAD || r >= 0x2000 && r <= 0x200A
}
