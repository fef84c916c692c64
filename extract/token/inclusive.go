package token

import "strings"

// endings are the feminine and plural endings that inclusive writing hangs on
// a word: "chargé(e)", "agent·e·s", "directeur.rice", "stagiaire(s)".
var endings = []string{
	"e", "es", "s", "ne", "nes", "le", "les", "te", "tes", "fe", "fes", "se", "ses", "ve", "ves", "re", "res", "ere", "ère", "euse", "euses", "rice", "rices", "trice", "trices", "x",
}

// firsts are the bytes that endings begin with.
const firsts = "esnltfvrx\xC3"

// inclusive is the length of the inclusive ending at the start of s, which
// begins where a word's letters end; 0 for none.
func inclusive(s string) int {
	n := 0
	for range 2 { // "·e·s", "(e)s"
		k := oneEnding(s[n:])
		if k == 0 {
			break
		}
		n += k
	}
	if n > 0 && strings.HasPrefix(s[n:], "s") && s[n-1] == ')' && !letterAt(s, n+1) {
		n++
	}
	return n
}

func oneEnding(s string) int {
	n, shut := 0, ""
	switch {
	case strings.HasPrefix(s, "."):
		n = 1
	case strings.HasPrefix(s, "("):
		n, shut = 1, ")"
	case strings.HasPrefix(s, "·"):
		n = len("·")
	case strings.HasPrefix(s, "•"), strings.HasPrefix(s, "\u2027"):
		n = len("•")
	}
	if n == 0 || n == len(s) || strings.IndexByte(firsts, s[n]) < 0 {
		return 0
	}
	if k := endingLength(s[n:], shut, s[0] == '.'); k > 0 {
		return n + k
	}
	return 0
}

// endingLength reads an ending and what shuts it. A full stop is a weak sign:
// behind it only the plainest endings count, and never in front of "@" or a
// further dotted name.
func endingLength(s, shut string, dot bool) int {
	for _, e := range endings {
		if !strings.HasPrefix(s, e) || !strings.HasPrefix(s[len(e):], shut) {
			continue
		}
		n := len(e) + len(shut)
		if shut == "" && letterAt(s, n) {
			continue
		}
		if dot && (len(e) > 2 && e != "rice" && e != "trice" || n < len(s) && (s[n] == '@' || s[n] == '-' || s[n] == '_')) {
			continue
		}
		if shut == ")" && letterAt(s, n) && !strings.HasPrefix(s[n:], "s") {
			continue
		}
		return n
	}
	return 0
}

func letterAt(s string, i int) bool {
	return i < len(s) && (s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z' || s[i] >= '0' && s[i] <= '9' || s[i] >= 0xC3 && s[i] <= 0xC5)
}
