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
	first        class    // of the first character
	end          ending
	has          signs
	bullet       bool // a list sign opens it
	numbered     bool // the list sign is a number or letter
	number       int8 // that number; 1 for a, 2 for b
	sign         bool // an emoji or other sign opens it
	bold         bool // emphasis around the whole
	ruled        bool // a table's bars stand around it
	cell         bool // wide space or a tab parts the label from the value
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

// widthMax is the width that stands for any longer line.
const widthMax = 2 * marginMax

// look takes down the facts of one line; with plain, a number that opens it is
// part of its words.
func (f *fact) look(text string, l *Line, plain bool) {
	*f = fact{indent: l.Indent, width: widthMax, has: anySign}
	raw := trim(text, l.Span)
	n := raw.End - raw.Start
	if n < widthMax {
		width, has := signOf.in(text[raw.Start:raw.End])
		f.width, f.has = l.Indent+width, has
	}
	if n > 2 && text[raw.Start] == '|' && text[raw.End-1] == '|' {
		f.ruled = true
		raw.Start++
		raw.End--
		raw = trim(text, raw)
	}
	f.Span = f.lead(text, raw, plain)
	inner := trimMarks(text, f.Span)
	f.bold = inner.Start > f.Start && inner.End < f.End
	f.Span = inner
	if f.Empty() {
		return
	}
	words := text[f.Start:f.End]
	f.first = classOf(words)
	f.end = endOf(words)
	if f.has&(colonSign|tabSign|wideSign|dashSign|askSign) != 0 {
		p := labelIn(text, f.Span, f.has)
		f.label, f.value, f.known, f.cell = p.label, p.value, p.known, p.how == byCell
	}
	if !f.labelled() && len(words) <= knownMax {
		f.known = strings.Count(words, " ") < 6 && commonLabel(words)
	}
}

// signs are the bytes of a line that decide how it can be cut.
type signs uint8

const (
	wideSign signs = 1 << iota // blanks side by side
	dashSign                   // behind a blank; perhaps but the first byte of one
	tabSign
	colonSign
	barSign
	commaSign // or a semicolon, or perhaps an inner bullet
	askSign   // a question mark
	anySign   = 1<<iota - 1

	anywhere = anySign &^ (wideSign | dashSign) // count wherever they stand
)

// signTable has what a byte says of its line: in the lower bits its signs, above
// them those that count in the byte behind it, and whether it is but a further
// byte of a character.
type signTable [256]uint16

const (
	behind    = 8  // where the signs that count behind the byte begin
	furtherAt = 15 // where the bit of further bytes is
)

// signOf is that table. It is read through its address: a table that a loop
// names itself is looked up by name for every byte.
var signOf = func() *signTable {
	t := new(signTable)
	for c, is := range [256]signs{
		' ': wideSign, '\t': wideSign | tabSign, '-': dashSign, 0xE2: dashSign | commaSign,
		':': colonSign, '|': barSign, ',': commaSign, ';': commaSign, '?': askSign,
	} {
		counts := anywhere
		if is&wideSign != 0 {
			counts = anySign
		}
		t[c] = uint16(is) | uint16(counts)<<behind
		if 0x80 <= c && c < 0xC0 {
			t[c] |= 1 << furtherAt
		}
	}
	return t
}()

// in counts the characters of a line and tells which signs it has.
func (t *signTable) in(s string) (width int16, has signs) {
	all, counts, further := uint32(0), uint32(anywhere), uint32(0)
	for i := range len(s) {
		is := uint32(t[s[i]])
		all |= is & counts
		counts = is >> behind
		further += is >> furtherAt
	}
	return int16(len(s)) - int16(further), signs(all) & anySign
}

// knownMax is the longest line, in bytes, that is held against the common
// labels as a whole.
const knownMax = 60

// capitals says whether s has three letters or more, all of them capitals.
func capitals(s string) bool {
	n := 0
	for i := 0; i < len(s); i++ {
		switch ch := s[i]; {
		case 'a' <= ch && ch <= 'z':
			return false
		case 'A' <= ch && ch <= 'Z':
			n++
		case ch == 0xC3 && i+1 < len(s): // é and É, the Latin letters of French
			if s[i+1] >= 0x9F {
				return false
			}
			n++
		}
	}
	return n >= 3
}

// wordsIn counts the words of s, the text of a line, which blanks and tabs part.
func (f *fact) wordsIn(s string) (n int) {
	if f.has&(wideSign|tabSign) == 0 {
		return strings.Count(s, " ") + 1
	}
	before := byte(' ')
	for i := 0; i < len(s); i++ {
		if s[i] != ' ' && s[i] != '\t' && (before == ' ' || before == '\t') {
			n++
		}
		before = s[i]
	}
	return n
}

// holdsAddress says whether s holds an e-mail address or a URL.
func holdsAddress(s string) bool {
	return strings.IndexByte(s, '@') >= 0 || strings.Contains(s, "://")
}

// holdsFigures says whether s holds so many digits in a row.
func holdsFigures(s string, most int) bool {
	n := 0
	for i := 0; i < len(s) && n < most; i++ {
		if n++; !isDigit(s[i]) {
			n = 0
		}
	}
	return n >= most
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
	n := len(s)
	for n > 0 && (s[n-1] == ')' || s[n-1] == ']' || s[n-1] == '"' || s[n-1] == '\'') {
		n--
	}
	if n == 0 {
		return open
	}
	switch s[n-1] {
	case '.', '!', '?':
		return stop
	case ':':
		return colon
	case ';':
		return listed
	case ',', '-', '/', '&', '(':
		return hangs
	}
	if s[n-1] >= utf8.RuneSelf && (strings.HasSuffix(s[:n], "…") || strings.HasSuffix(s[:n], "»")) {
		return stop
	}
	for k := n - 1; k > max(0, n-10); k-- {
		if beforeWord[s[k-1]] {
			return endOfWord(s[k:n])
		}
	}
	if n < 10 {
		return endOfWord(s[:n])
	}
	return open
}

// beforeWord are the last bytes of what stands before a word: blanks, apostrophes.
var beforeWord = [256]bool{' ': true, '\t': true, '\'': true, 0x99: true}

func endOfWord(w string) ending {
	if w != "A" && leavesOpen(w) { // "Catégorie A" is whole
		return hangs
	}
	return open
}

// lead cuts off the list sign, number or emoji that opens a line.
func (f *fact) lead(text string, s doc.Span, plain bool) doc.Span {
	if s.Empty() || edges[text[s.Start]]&wordEdge != 0 && (s.Start+1 == s.End || text[s.Start+1] != ')') {
		return s // as nearly all
	}
	if n := bulletLen(text[s.Start:s.End]); n > 0 {
		f.bullet = true
		s.Start += int32(n)
		s = trim(text, s)
	} else if n := numberLen(text[s.Start:s.End]); n > 0 && !plain {
		f.bullet, f.numbered = true, true
		f.number = numberOf(text[s.Start:])
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
	if s == "" || s[0] < utf8.RuneSelf && strings.IndexByte(`-*+o>~.\`, s[0]) < 0 {
		return 0
	}
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
	case '*', '+', 'o', '>', '»', '~', '.':
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

// numberLen is the length of "1.", "12)", "1.-" or "a)" before a blank at s's start.
func numberLen(s string) int {
	n := 0
	for n < len(s) && n < 3 && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	letter := n == 0 && len(s) > 2 && 'a' <= s[0]|0x20 && s[0]|0x20 <= 'z' && s[1] == ')'
	if letter {
		n = 1
	}
	if n == 0 || n > 2 || n+1 >= len(s) || s[n] != '.' && s[n] != ')' {
		return 0
	}
	if n++; s[n] == '-' {
		n++
	}
	if !startsBlank(s[n:]) {
		return 0
	}
	return n
}

// numberOf is the number that numberLen has found.
func numberOf(s string) int8 {
	if !isDigit(s[0]) {
		return int8(s[0]|0x20-'a') + 1
	}
	n := int8(s[0] - '0')
	if isDigit(s[1]) {
		n = n*10 + int8(s[1]-'0')
	}
	return n
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
