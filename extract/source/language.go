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
	for s != "" {
		n := strings.IndexFunc(s, func(r rune) bool { return !letter(r) })
		if n < 0 {
			n = len(s)
		}
		if n > 0 && n <= 5 {
			switch strings.ToLower(s[:n]) {
			case "de", "la", "le", "les", "des", "et", "du", "un", "une", "pour", "vous", "nous", "est", "dans", "sur", "au", "aux", "avec", "par", "que", "qui", "ou",
				"en", "votre", "notre", "ce", "cette", "vos", "nos", "ses", "son", "sa", "à", "dès", "être":
				french++
			case "the", "of", "and", "to", "in", "for", "with", "you", "we", "is", "are", "our", "your", "will", "be", "as", "at", "or", "an", "have", "this", "that", "from", "by":
				english++
			}
		}
		s = s[n:]
		s = strings.TrimLeftFunc(s, func(r rune) bool { return !letter(r) })
	}
	return french, english
}

// letter is what words are made of, as far as stop words go.
func letter(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r >= 0xC0 && r <= 0x17F
}
