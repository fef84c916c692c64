package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"offers/extract/doc"
)

// fact is what the cuts depend on in one line. The span is the line's words:
// without bullet, numbering, emphasis and white space at its ends.
type fact struct {
	doc.Span
	label, value doc.Span // of a labelled line
	width        int16    // column where the line ends
	indent       int16    // column where it starts
	firstWord    int16    // columns of the first word
	words        uint8    // at most manyWords
	first        class    // of the first character
	end          ending
	bullet       bool // a list sign opens it
	numbered     bool // the list sign is a number or letter
	sign         bool // an emoji or other sign opens it
	bold         bool // emphasis around the whole
	upper        bool // three letters or more, all capitals
	digits       bool
	address      bool // holds an e-mail address or URL
	clause       bool // holds a word that labels and headings do not have
	ruled        bool // a table's bars stand around it
	known        bool // the label, or the whole line, is one of the common labels
}

func (f *fact) labelled() bool { return !f.label.Empty() }

// class of a line's first character.
type class uint8

const (
	other class = iota
	lower
	upper
	digit
	opening // a bracket
)

// ending is how a line's last words leave the sentence.
type ending uint8

const (
	open   ending = iota // a word: the sentence may go on
	stop                 // . ! ? …
	colon                //
	listed               // ;
	hangs                // a comma, a hyphen, or a word that cannot end a sentence
)

const (
	manyWords = 30
	shapeMax  = 200 // bytes of a line that its shape is taken from
	widthMax  = 4 * 200
)

// look takes down the facts of one line.
func look(text string, l *Line) fact {
	var f fact
	raw := trim(text, l.Span)
	f.indent = l.Indent
	f.width = widthMax
	if n := raw.End - raw.Start; n < widthMax {
		f.width = l.Indent + int16(utf8.RuneCountInString(text[raw.Start:raw.End]))
	}
	if n := raw.End - raw.Start; n > 2 && text[raw.Start] == '|' && text[raw.End-1] == '|' {
		f.ruled = true
		raw.Start++
		raw.End--
		raw = trim(text, raw)
	}
	f.Span = f.lead(text, raw)
	bare := trimMarks(text, f.Span)
	f.bold = bare.Start > f.Start && bare.End < f.End
	f.Span = bare
	if f.Empty() {
		return f
	}
	f.shape(text[f.Start:f.End])
	f.end = endOf(text[f.Start:f.End])
	var how separator
	f.label, f.value, how = labelIn(text, f.Span)
	switch {
	case f.labelled():
		f.known = how != byColon || commonLabel(text[f.label.Start:f.label.End])
	case f.words <= 6:
		f.known = commonLabel(text[f.Start:f.End])
	}
	if f.words <= 12 {
		f.clause = holdsClause(text[f.Start:f.End])
	}
	return f
}

// shape takes down what kinds of characters s is made of.
func (f *fact) shape(s string) {
	f.first = classOf(s)
	letters, capitals, inWord := 0, 0, false
	for i := 0; i < len(s) && i < shapeMax; i++ {
		ch := s[i]
		switch {
		case ch == ' ' || ch == '\t':
			inWord = false
			continue
		case 'a' <= ch && ch <= 'z':
			letters++
		case 'A' <= ch && ch <= 'Z':
			letters++
			capitals++
		case '0' <= ch && ch <= '9':
			f.digits = true
		case ch == '@', ch == ':' && strings.HasPrefix(s[i:], "://"):
			f.address = true
		case ch == 0xC3 && i+1 < len(s): // é and É, the Latin letters of French
			letters++
			if s[i+1] < 0x9F {
				capitals++
			}
		}
		if !inWord {
			inWord = true
			f.words++
		}
		if f.words == 1 && ch&0xC0 != 0x80 {
			f.firstWord++
		}
	}
	if len(s) > shapeMax {
		f.words = manyWords
	}
	f.upper = letters >= 3 && letters == capitals
}

func classOf(s string) class {
	r, _ := utf8.DecodeRuneInString(s)
	switch {
	case 'a' <= r && r <= 'z':
		return lower
	case 'A' <= r && r <= 'Z':
		return upper
	case '0' <= r && r <= '9':
		return digit
	case r == '(', r == '[':
		return opening
	case r < utf8.RuneSelf:
		return other
	case unicode.IsLower(r):
		return lower
	case unicode.IsUpper(r):
		return upper
	}
	return other
}

func endOf(s string) ending {
	s = strings.TrimRight(s, `)]"'`)
	if s == "" {
		return open
	}
	switch s[len(s)-1] {
	case '.', '!', '?':
		return stop
	case ':':
		return colon
	case ';':
		return listed
	case ',', '-', '/', '&', '(':
		return hangs
	}
	if strings.HasSuffix(s, "…") || strings.HasSuffix(s, "»") {
		return stop
	}
	if leavesOpen(s[strings.LastIndexAny(s, " \t'’")+1:]) {
		return hangs
	}
	return open
}

// lead cuts off the list sign, number or emoji that opens a line.
func (f *fact) lead(text string, s doc.Span) doc.Span {
	if n := bulletLen(text[s.Start:s.End]); n > 0 {
		f.bullet = true
		s.Start += int32(n)
		s = trim(text, s)
	} else if n := numberLen(text[s.Start:s.End]); n > 0 {
		f.bullet, f.numbered = true, true
		s.Start += int32(n)
		s = trim(text, s)
	}
	if n := signLen(text[s.Start:s.End]); n > 0 {
		f.sign = true
		s.Start += int32(n)
		s = trim(text, s)
	}
	return s
}

// bulletLen is the length of the list sign that opens s, 0 for none. "-12" and
// "*gras*" open no item; "-Lieu" does.
func bulletLen(s string) int {
	n := 0
	if strings.HasPrefix(s, `\`) {
		n = 1 // Markdown's escaped hyphen
	}
	r, w := utf8.DecodeRuneInString(s[n:])
	rest := s[n+w:]
	switch r {
	case '-', '–', '—':
		if rest != "" && (startsBlank(rest) || classOf(rest) == upper || classOf(rest) == lower) {
			return n + w
		}
	case '*', '+', 'o', '>', '»', '~':
		if startsBlank(rest) && len(rest) > 1 && (r != 'o' || classOf(rest[1:]) != other) {
			return n + w
		}
	case '•', '◦', '▪', '▫', '●', '○', '■', '□', '✓', '✔', '✗', '✅', '☑', '☐', '➢', '➤', '➔', '➜', '►', '▶', '▸', '→', '⇒', '·', '‣', '⁃', '❖', '◆', '◊', '★', '☆':
		return n + w
	}
	if r >= 0xF000 && r <= 0xF0FF { // bullets of symbol fonts, without a code of their own
		return n + w
	}
	return 0
}

// numberLen is the length of "1.", "12)" or "a)" before a blank at s's start.
func numberLen(s string) int {
	n := 0
	for n < len(s) && n < 3 && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	letter := n == 0 && len(s) > 2 && 'a' <= s[0]|0x20 && s[0]|0x20 <= 'z' && s[1] == ')'
	if letter {
		n = 1
	}
	if n == 0 || n > 2 || n+1 >= len(s) || (s[n] != '.' && s[n] != ')') || !startsBlank(s[n+1:]) {
		return 0
	}
	return n + 1
}

// signLen is the length of the emoji, or the ":shortcode:" of one, that open s.
func signLen(s string) int {
	if strings.HasPrefix(s, ":") {
		k := strings.IndexByte(s[1:min(len(s), 40)], ':')
		if k > 1 && k+2 < len(s) && shortcode(s[1:k+1]) {
			return k + 2
		}
	}
	n := 0
	for n < len(s) {
		r, w := utf8.DecodeRuneInString(s[n:])
		if (r < 0x1F000 || r > 0x1FAFF) && (r < 0x2190 || r > 0x2BFF) && (r < 0xFE00 || r > 0xFE0F) && r != 0x200D {
			break
		}
		n += w
	}
	return n
}

func shortcode(s string) bool {
	for i := 0; i < len(s); i++ {
		if ch := s[i]; (ch < 'a' || ch > 'z') && ch != '_' {
			return false
		}
	}
	return !commonLabel(s)
}
