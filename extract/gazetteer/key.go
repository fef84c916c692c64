package gazetteer

import (
	"unicode"
	"unicode/utf8"

	"offers/extract/token"
)

// Key appends to dst the form under which s is looked up: folded as every
// word is (token.Fold), its words parted by one blank whatever stood between
// them, and the abbreviations of place names written out. It does not allocate
// where dst has room and s is under 128 bytes.
//
//	"L'Haÿ-les-Roses"      l hay les roses
//	"ST ETIENNE"           saint etienne
//	"Neuilly s/ Seine"     neuilly sur seine
//	"Villeneuve-lez-Aubin" villeneuve les aubin
func Key(dst []byte, s string) []byte {
	var room [128]byte
	folded := token.Fold(room[:0], s)
	start, from := len(dst), 0
	for from < len(folded) {
		to := wordEnd(folded, from)
		if to == from {
			_, n := utf8.DecodeRune(folded[from:])
			from += n
			continue
		}
		if len(dst) > start {
			dst = append(dst, ' ')
		}
		dst = appendWord(dst, folded[from:to])
		from = to
	}
	return dst
}

// wordEnd is where the word of letters and digits that starts at from ends;
// from itself where none starts.
func wordEnd(folded []byte, from int) int {
	i := from
	for i < len(folded) {
		c := folded[i]
		if c < utf8.RuneSelf {
			if c-'a' > 25 && c-'0' > 9 {
				break
			}
			i++
			continue
		}
		r, n := utf8.DecodeRune(folded[i:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		i += n
	}
	return i
}

// AppendWord appends to a key one more word, which is folded and has letters
// and digits only.
func AppendWord(key []byte, folded string) []byte {
	if n := len(key); n > 0 && key[n-1] != ' ' {
		key = append(key, ' ')
	}
	return appendWord(key, folded)
}

// appendWord appends a folded word, written out if it is an abbreviation that
// addresses use.
func appendWord[W []byte | string](dst []byte, word W) []byte {
	if len(word) <= 3 {
		switch string(word) {
		case "st":
			return append(dst, "saint"...)
		case "mt":
			return append(dst, "mont"...)
		case "ste":
			return append(dst, "sainte"...)
		case "lez":
			return append(dst, "les"...)
		case "s":
			return append(dst, "sur"...)
		case "ss":
			return append(dst, "sous"...)
		}
	}
	return append(dst, word...)
}
