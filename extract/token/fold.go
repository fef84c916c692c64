package token

import "unicode/utf8"

// Fold appends the comparison form of s to dst: lower case, accents dropped,
// œ and æ written out, ligatures (ﬁ) opened, typographic apostrophes and
// dashes as their ASCII twins, every white space a plain blank, soft hyphens
// and combining accents gone. It is the one folding that the vocabulary, the
// cues, the gazetteer and the mentions share: two spellings that fold alike
// are the same word to every rule.
func Fold(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		dst = foldRune(dst, r, s[i:i+n])
		i += n
	}
	return dst
}

// latin maps U+00C0 to U+017F to the letters they fold to; a blank stands for
// itself (a sign that is no letter).
const latin = "aaaaaa\x01ceeeeiiiidnooooo ouuuuyy\x02aaaaaa\x01ceeeeiiiidnooooo ouuuuyyy" +
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii\x03\x03jjkkkllllllllllnnnnnnnnnoooooo\x04\x04rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

func foldRune(dst []byte, r rune, raw string) []byte {
	switch {
	case r >= 0xC0 && r <= 0x17F:
		return appendLatin(dst, latin[r-0xC0], raw)
	case r >= 0x300 && r <= 0x36F, r == 0xAD, r == 0x200B, r == 0x200C, r == 0x200D, r == 0xFEFF:
		return dst
	case r == 0xA0, r == 0x202F, r >= 0x2000 && r <= 0x200A, r == 0x205F, r == 0x3000:
		return append(dst, ' ')
	case r == 0x2018, r == 0x2019, r == 0x02BC, r == 0x00B4, r == 0x2032:
		return append(dst, '\'')
	case r >= 0x2010 && r <= 0x2015, r == 0x2212:
		return append(dst, '-')
	case r == 0xAB, r == 0xBB, r == 0x201C, r == 0x201D, r == 0x201E:
		return append(dst, '"')
	case r >= 0xFB00 && r <= 0xFB06:
		return append(dst, [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}[r-0xFB00]...)
	}
	return append(dst, raw...)
}

func appendLatin(dst []byte, c byte, raw string) []byte {
	switch c {
	case ' ':
		return append(dst, raw...)
	case 1:
		return append(dst, "ae"...)
	case 2:
		return append(dst, "ss"...)
	case 3:
		return append(dst, "ij"...)
	case 4:
		return append(dst, "oe"...)
	}
	return append(dst, c)
}

// Hash is the 32-bit FNV-1a hash of an already folded word, finalised so that
// its low bits can index a table.
func Hash(folded []byte) uint32 {
	h := uint32(basis)
	for _, c := range folded {
		h = (h ^ uint32(c)) * prime
	}
	return finalised(h)
}

// The numbers of FNV-1a.
const (
	basis = 2166136261
	prime = 16777619
)

func finalised(h uint32) uint32 {
	h ^= h >> 15
	h *= 0x2c1b3c6d
	return h ^ h>>12
}
