package source

import (
	"strings"

	"offers/extract/doc"
)

// languageWindow is how much visible text the language is taken from, in bytes.
const languageWindow = 4 << 10

// language is the one of which more of the commonest words stand in the
// visible text; French where neither leads.
func language(d *doc.Doc) doc.Language {
	french, english, seen := 0, 0, 0
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Kind == doc.Data || b.Kind == doc.Furniture {
			continue
		}
		s := d.Quote(b.Span)
		s = s[:min(len(s), languageWindow-seen)]
		seen += len(s)
		f, e := stopWords(s)
		french += f
		english += e
		if seen >= languageWindow {
			break
		}
	}
	if english > french {
		return doc.English
	}
	return doc.French
}

// stopWords counts the words of s that stand in one of the two languages only.
func stopWords(s string) (french, english int) {
	for i := 0; i < len(s); {
		n := lettersAt(s[i:])
		if n > 0 && n <= 5 {
			switch strings.ToLower(s[i : i+n]) {
			case "de", "la", "le", "les", "des", "et", "du", "un", "une", "pour", "vous", "nous", "est", "dans", "sur", "au", "aux", "avec", "par", "que", "qui", "ou",
				"en", "votre", "notre", "ce", "cette", "vos", "nos", "ses", "son", "sa", "à", "dès", "être":
				french++
			case "the", "of", "and", "to", "in", "for", "with", "you", "we", "is", "are", "our", "your", "will", "be", "as", "at", "or", "an", "have", "this", "that", "from", "by":
				english++
			}
		}
		i += n + 1 // the byte behind letters begins none, or the rest of a rune that is none
	}
	return french, english
}

// lettersAt is the length of the letters at the start of s: those of ASCII and
// U+00C0 to U+017F, which in UTF-8 begin with C3 to C5.
func lettersAt(s string) (n int) {
	for n < len(s) {
		switch c := s[n]; {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			n++
		case 0xC3 <= c && c <= 0xC5 && n+1 < len(s) && s[n+1]&0xC0 == 0x80:
			n += 2
		default:
			return n
		}
	}
	return n
}
