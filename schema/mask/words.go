package mask

import (
	"encoding/hex"
	"slices"
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

// words are the words of a text, in its order. What web addresses write as
// %20 and %C3%A9 is read as the blank and the é that it stands for.
func words(s string) (list []word) {
	var fold strings.Builder
	start, figures := -1, false
	finish := func(end int) {
		if start >= 0 && fold.Len() > 0 {
			first, _ := runeAt(s[start:])
			list = append(list, word{start, end, fold.String(), unicode.IsUpper(first) || unicode.IsTitle(first)})
		}
		start = -1
		fold.Reset()
	}
	for i := 0; i < len(s); {
		r, n := runeAt(s[i:])
		switch {
		case !inWord(r):
			finish(i)
			i += n
			continue
		case start >= 0 && figures != unicode.IsNumber(r) && !unicode.In(r, unicode.Mn, unicode.Cf):
			finish(i)
		}
		if start < 0 {
			start, figures = i, unicode.IsNumber(r)
		}
		foldRune(&fold, r)
		i += n
	}
	finish(len(s))
	return list
}

// runeAt is the first character of a text that is not empty, and how many
// bytes it takes there: one that is percent-encoded takes three for each of
// its own.
func runeAt(s string) (r rune, n int) {
	var b [utf8.UTFMax]byte
	for size := 0; size < len(b) && len(s) >= 3*size+3 && s[3*size] == '%'; size++ {
		if _, err := hex.Decode(b[size:size+1], []byte(s[3*size+1:3*size+3])); err != nil {
			break
		}
		if utf8.FullRune(b[:size+1]) {
			if r, n = utf8.DecodeRune(b[:size+1]); r == utf8.RuneError {
				break
			}
			return r, 3 * n
		}
	}
	return utf8.DecodeRuneInString(s)
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

// particles are words that a family name can begin with, and that are hardly a
// given name, as Ben and Al are.
var particles = [...]string{"de", "du", "des", "d", "la", "le", "les", "l", "van", "von", "den", "der", "da", "di", "della"}

// isParticle says whether a name's word is a particle or begins with one:
// "Le", "D'Ornano".
func isParticle(part string) bool {
	list := words(part)
	return len(list) > 0 && slices.Contains(particles[:], list[0].folded)
}

// familyName is the part of a person's name that stands for the person alone:
// the words in capitals, as in "DUPONT Jeanne" and "LE GALL Jeanne", all of
// "Le Gall", else all but the first.
func familyName(name string) (family, given string) {
	parts := strings.Fields(name)
	if len(parts) < 2 {
		return name, ""
	}
	loud := 0
	for loud < len(parts) && (utf8.RuneCountInString(parts[loud]) > 2 || isParticle(parts[loud])) && parts[loud] == strings.ToUpper(parts[loud]) {
		loud++
	}
	if 0 < loud && loud < len(parts) {
		return strings.Join(parts[:loud], " "), strings.Join(parts[loud:], " ")
	}
	if isParticle(parts[0]) {
		return name, ""
	}
	return strings.Join(parts[1:], " "), parts[0]
}

// lastName is the last word of a family name without particles and in small
// letters, which may begin with another given name: "Pierre Martin". It is ""
// of any other.
func lastName(family string) string {
	parts := strings.Fields(family)
	if len(parts) < 2 || slices.ContainsFunc(parts, func(p string) bool { return isParticle(p) || p == strings.ToUpper(p) }) {
		return ""
	}
	return parts[len(parts)-1]
}
