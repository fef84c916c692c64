package outline

import (
	"strings"
	"unicode/utf8"

	"offers/extract/doc"
)

// Label finds the label that line opens with and the value after it, both in
// bytes of line: "Durée : 6 mois", "**Durée** : 6 mois", "Durée<tab>6 mois",
// and, for the labels that postings commonly use, "Durée du stage - 6 mois".
// The value of a label alone ("Lieu de travail :") is empty. A clause before a
// colon ("Envoyez votre CV à l'adresse suivante : …") is no label.
func Label(line string) (label, value doc.Span, ok bool) {
	s := trim(line, doc.Span{End: int32(len(line))})
	var f fact
	s = trimMarks(line, f.lead(line, s, false))
	p := labelIn(line, s, anySign)
	return p.label, p.value, !p.label.Empty()
}

// separator is what stands between a label and its value.
type separator uint8

const (
	byColon separator = iota
	byCell            // a tab or wide space
	byDash
)

const (
	labelMax   = 90 // bytes
	labelWords = 6  // of a label that is none of the common ones
	maxBlanks  = 10 // before the end of a label
)

// inLabel marks the bytes that labelIn looks at, with blankMark for blanks.
var inLabel = [256]uint8{':': signMark, '.': signMark, '!': signMark, '?': signMark, ';': signMark, '|': signMark, '@': signMark, '\t': blankMark, ' ': blankMark}

const (
	signMark uint8 = 1 << iota
	blankMark
)

// A pair is a label, its value, and what parts them.
type pair struct {
	label, value doc.Span
	how          separator
	known        bool // the label is one of the common ones, or before a dash
}

// labelIn is Label inside text, which has these signs; the label is empty where
// there is none. The first colon decides.
func labelIn(text string, s doc.Span, has signs) pair {
	marks := signMark | blankMark
	if has&(tabSign|wideSign|dashSign) == 0 {
		marks = signMark // blanks are but counted
	}
	end := min(s.End, s.Start+labelMax)
	blank := 0
	for i := s.Start; i < end; i++ {
		if inLabel[text[i]]&marks == 0 {
			continue
		}
		switch text[i] {
		case ':':
			if marks == signMark && strings.Count(text[s.Start:i], " ") > maxBlanks {
				return pair{}
			}
			return byColonAt(text, s, i)
		case '\t', ' ':
			if blank++; blank > maxBlanks {
				return pair{}
			}
			if lone(text, i, s.End) {
				continue
			}
			p, after := byBlankAt(text, s, i)
			if !p.label.Empty() {
				return p
			}
			i = after - 1
		case '.', '!', '?', ';':
			if endsSentence(text[s.Start:s.End], int(i-s.Start)) {
				return byQuestionAt(text, s, i)
			}
		case '|', '@':
			return pair{}
		}
	}
	return pair{}
}

// byBlankAt judges the blanks at i, behind which labelIn goes on at after if
// they part no label.
func byBlankAt(text string, s doc.Span, i int32) (p pair, after int32) {
	n := int32(blanks(text[i:s.End]))
	if n < 2 && text[i] == ' ' {
		dash := int32(dashLen(text[i:s.End]))
		if dash == 0 {
			return pair{}, i + 1
		}
		p.label, p.value = parts(text, s, i, i+dash)
		if p.value.Empty() || !common(text, p.label) {
			return pair{}, i + 1
		}
		p.how, p.known = byDash, true
		return p, 0
	}
	p.label, p.value = parts(text, s, i, i+n)
	like := false
	if !p.value.Empty() {
		like, p.known = cellLabel(text, p.label, n >= 3 || text[i] == '\t')
	}
	if !like {
		return pair{}, i + n
	}
	p.how = byCell
	return p, 0
}

// byQuestionAt judges the sentence that ends at i.
func byQuestionAt(text string, s doc.Span, i int32) (p pair) {
	if text[i] != '?' {
		return pair{}
	}
	p.label, p.value = parts(text, s, i, i+1)
	if p.value.Empty() || text[p.value.End-1] == '?' || !asksFor(text[p.label.Start:p.label.End]) {
		return pair{}
	}
	p.known = common(text, p.label)
	return p
}

// byColonAt judges the colon at i.
func byColonAt(text string, s doc.Span, i int32) (p pair) {
	rest := text[i+1 : s.End]
	if i == s.Start {
		return fieldIn(text, s)
	}
	if strings.HasPrefix(rest, "//") || strings.HasPrefix(rest, ":") {
		return pair{}
	}
	p.label, p.value = parts(text, s, i, i+1)
	label := text[p.label.Start:p.label.End]
	var like bool
	if like, p.known = labelLike(label); !like {
		return pair{}
	}
	glued := rest != "" && !startsBlank(rest) && rest[0] != '*' && rest[0] != '_' && rest[0] != '<'
	if glued && !p.known && (isDigit(text[i-1]) || !startsUpper(label)) {
		return pair{}
	}
	return p
}

// fieldIn reads a reStructuredText field, ":Durée: 6 mois".
func fieldIn(text string, s doc.Span) (p pair) {
	k := strings.IndexByte(text[s.Start+1:min(s.End, s.Start+40)], ':')
	if k < 2 {
		return pair{}
	}
	inner := doc.Span{Start: s.Start + 1, End: s.End}
	p.label, p.value = parts(text, inner, inner.Start+int32(k), inner.Start+int32(k)+1)
	var like bool
	if like, p.known = labelLike(text[p.label.Start:p.label.End]); !like || p.value.Empty() {
		return pair{}
	}
	return p
}

// parts are the words of s before from and after to.
func parts(text string, s doc.Span, from, to int32) (before, after doc.Span) {
	return trimMarks(text, doc.Span{Start: s.Start, End: from}), trimMarks(text, doc.Span{Start: to, End: s.End})
}

// blanks counts the white space characters that open s.
func blanks(s string) int {
	n := 0
	for n < len(s) && (s[n] == ' ' || s[n] == '\t') {
		n++
	}
	return n
}

// lone says whether the byte at i is a blank with neither another nor, perhaps,
// a dash behind it: nearly all are.
func lone(text string, i, end int32) bool {
	if text[i] != ' ' || i+1 == end {
		return text[i] == ' '
	}
	next := text[i+1]
	return next != ' ' && next != '\t' && next != '-' && next != 0xE2
}

// dashLen is the length of a dash between blanks at s's start, 0 for none.
func dashLen(s string) int {
	for _, d := range [...]string{" - ", " – ", " — "} {
		if strings.HasPrefix(s, d) {
			return len(d)
		}
	}
	return 0
}

// endsSentence tells the mark at i from the dot of "Réf." or "data.gouv".
func endsSentence(s string, i int) bool {
	if i+1 < len(s) && !startsBlank(s[i+1:]) {
		return s[i] == ';'
	}
	return s[i] != '.' || i-strings.LastIndexByte(s[:i], ' ') > 5
}

// labelLike says whether s can be a label before a colon, and whether it is one
// of the common ones.
func labelLike(s string) (like, known bool) {
	if s == "" || strings.IndexByte(s, '@') >= 0 || strings.IndexByte(s, '|') >= 0 || strings.Contains(s, "www.") || strings.Contains(s, "](") {
		return false, false
	}
	words := newSpeller(s)
	if words.commonLabel(len(s)) {
		return true, true
	}
	if technical(s) {
		return true, false
	}
	c := classOf(s)
	if c != upper && (c != other || s[0] < utf8.RuneSelf) {
		return false, false
	}
	n := 0
	for range strings.FieldsSeq(s) {
		n++
	}
	return n <= labelWords && strings.Count(s, ",") < 2 &&
		!words.holdsClause() && !words.opensClause() && (n == 1 || endOf(s) != hangs), false
}

// technical says whether s is a data field's name: "typeContrat", "lieu.nom".
func technical(s string) bool {
	inner := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z', isDigit(c) && i > 0:
		case i > 0 && ('A' <= c && c <= 'Z' || c == '.' || c == '_'):
			inner = true
		default:
			return false
		}
	}
	return inner
}

// cellLabel says whether the first cell of a line labels what follows, and
// whether it is one of the common labels.
func cellLabel(text string, s doc.Span, wide bool) (like, known bool) {
	t := text[s.Start:s.End]
	if commonLabel(t) {
		return true, true
	}
	if !wide || !startsUpper(t) || len(t) > 40 || endOf(t) != open || strings.ContainsAny(t, "0123456789,()") {
		return false, false
	}
	return labelLike(t)
}

func common(text string, s doc.Span) bool { return commonLabel(text[s.Start:s.End]) }

func startsUpper(s string) bool { return s != "" && classOf(s) == upper }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
