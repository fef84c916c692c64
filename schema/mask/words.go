package mask

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A word is a run of letters, or one of digits, of a text.
type word struct {
	start, end int    // bytes of the text
	folded     string // in lower case, without accents
	capital    bool   // it begins with a capital letter
}

// words are the words of a text, in its order.
func words(s string) (list []word) {
	var fold strings.Builder
	start, figures := -1, false
	finish := func(end int) {
		if start >= 0 && fold.Len() > 0 {
			first, _ := utf8.DecodeRuneInString(s[start:])
			list = append(list, word{start, end, fold.String(), unicode.IsUpper(first) || unicode.IsTitle(first)})
		}
		start = -1
		fold.Reset()
	}
	for i, r := range s {
		if !inWord(r) {
			finish(i)
			continue
		}
		if start >= 0 && figures != unicode.IsNumber(r) && !unicode.In(r, unicode.Mn, unicode.Cf) {
			finish(i)
		}
		if start < 0 {
			start, figures = i, unicode.IsNumber(r)
		}
		foldRune(&fold, r)
	}
	finish(len(s))
	return list
}

// inWord says whether a word goes on with r: accents and soft hyphens that
// stand alone are part of it.
func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.In(r, unicode.Mn, unicode.Cf)
}

// foldRune writes a letter or digit in the form that compares.
func foldRune(b *strings.Builder, r rune) {
	switch {
	case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		b.WriteByte(byte(r))
		return
	case r == 'œ' || r == 'Œ':
		b.WriteString("oe")
		return
	case r == 'æ' || r == 'Æ':
		b.WriteString("ae")
		return
	case r == 'ß':
		b.WriteString("ss")
		return
	}
	for _, d := range norm.NFKD.String(string(r)) {
		if unicode.IsLetter(d) || unicode.IsNumber(d) {
			b.WriteRune(unicode.ToLower(d))
		}
	}
}

// folded is all words of a text in one.
func folded(s string) string {
	var b strings.Builder
	for _, w := range words(s) {
		b.WriteString(w.folded)
	}
	return b.String()
}

// familyName is the part of a person's name that stands for the person alone:
// the words in capitals, as in "DUPONT Jeanne", else all but the first.
func familyName(name string) (family, given string) {
	parts := strings.Fields(name)
	if len(parts) < 2 {
		return name, ""
	}
	loud := 0
	for loud < len(parts) && utf8.RuneCountInString(parts[loud]) > 2 && parts[loud] == strings.ToUpper(parts[loud]) {
		loud++
	}
	if 0 < loud && loud < len(parts) {
		return strings.Join(parts[:loud], " "), strings.Join(parts[loud:], " ")
	}
	return strings.Join(parts[1:], " "), parts[0]
}
