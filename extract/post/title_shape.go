package post

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"offers/extract/token"
)

// What a line must be, and must not be, to be a post's name.

// words are the folded words and numbers of a line; "chargé(e)" is two.
func words(line string) []string {
	var room [128]byte
	folded := string(token.Fold(room[:0], line))
	var stay [16]string
	all, from := stay[:0], 0
	for i := 0; i < len(folded); {
		n := wordRune(folded[i:])
		if n == 0 {
			if from < i {
				all = append(all, folded[from:i])
			}
			_, n = utf8.DecodeRuneInString(folded[i:])
			from = i + n
		}
		i += n
	}
	if from < len(folded) {
		all = append(all, folded[from:])
	}
	return slices.Clone(all)
}

// wordRune is the length of the letter or digit at the start of s, 0 for any
// other sign.
func wordRune(s string) int {
	if c := s[0]; c < utf8.RuneSelf {
		if 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' {
			return 1
		}
		return 0
	}
	if r, n := utf8.DecodeRuneInString(s); unicode.IsLetter(r) || unicode.IsDigit(r) {
		return n
	}
	return 0
}

// possible says whether a line can be a title at all: of a line's length, and
// neither a mere announcement, a sentence nor a question.
func possible(line string) bool {
	const most = 200 // letters: beyond, it is a paragraph
	n := utf8.RuneCountInString(line)
	if n < 3 || n > most || strings.Contains(line, "http") || strings.Contains(line, "@") || strings.HasSuffix(line, "?") || strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]") || strings.Contains(line, " > ") || strings.Contains(line, "  >") || strings.HasSuffix(line, ":") {
		return false
	}
	w := words(line)
	return len(w) > 0 && len(w) < 32 && !open(w) && !seeks(w) && !generic(line) && !clause(w) && unicode.IsLetter(first(strings.TrimLeft(line, "([\"«“0123456789 ")))
}

// open says whether words end in one that must go on: "LA TANNERIE RECHERCHE
// SON/SA".
func open(w []string) bool {
	last := w[len(w)-1]
	return hanging[last] && last != "a" && last != "l" && last != "d" || recruits(last) && len(w) < 4 && (len(w) < 2 || w[len(w)-2] != "de") || last == "son" || last == "sa" || last == "un" || last == "une"
}

// seeks says whether words still hold the verb of "X recrute …".
func seeks(w []string) bool {
	for i, x := range w {
		if recruits(x) && (x != "recherche" || i+1 < len(w) && (determiners[w[i+1]] && w[i+1] != "e" || w[i+1] == "pour")) {
			return true
		}
	}
	return false
}

func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// generic says whether a line only announces a posting, leaving aside what
// stands in brackets: "Offre de stage 2025 (H/F)".
func generic(line string) bool {
	if w, _ := leading(line); apprentices[w] && marked(line) {
		return false
	}
	if i := strings.IndexByte(line, '('); i > 0 {
		if k := strings.IndexByte(line[i:], ')'); k > 0 {
			line = line[:i] + line[i+k+1:]
		}
	}
	for _, w := range words(line) {
		if !announcers[w] && strings.Trim(w, "0123456789") != "" && (len(w) > 1 || w == "c") {
			return false
		}
	}
	return true
}

// clause says whether words are part of a sentence.
func clause(w []string) bool {
	if strings.HasSuffix(w[0], "ez") && len(w[0]) > 4 {
		return true
	}
	for _, x := range w {
		if clauses[x] || len(x) > 6 && (strings.HasSuffix(x, "era") || strings.HasSuffix(x, "eront") || strings.HasSuffix(x, "erez")) {
			return true
		}
	}
	return false
}

// section says whether a line is the name of a section.
func section(line string) bool {
	w := words(line)
	if len(w) > 3 && (w[0] == "le" || w[0] == "la" || w[0] == "les" || w[0] == "l") {
		return sections[w[1]] || w[1] == "poste"
	}
	return len(w) > 0 && sections[w[0]]
}

// body says whether a line is an organisation's name.
func body(line string) bool {
	w := words(line)
	if len(w) > 1 && (w[0] == "l" || w[0] == "la" || w[0] == "le" || w[0] == "les") {
		w = w[1:]
	}
	for _, x := range w {
		if bodiesAnywhere[x] {
			return true
		}
	}
	return len(w) > 0 && bodies[w[0]]
}

// marked says whether a line holds the mark of a post open to all: "H/F".
func marked(line string) bool {
	w := words(line)
	for i := 1; i < len(w); i++ {
		switch w[i-1] + w[i] {
		case "hf", "fh", "mf", "fm", "mw":
			return true
		}
	}
	return false
}

// before are the words that may stand between the beginning of a title and
// its occupation.
var before = set(`un une e le la l deux trois quatre plusieurs senior junior sr jr lead futur future notre data business poste postes offre emploi recrutement avis annonce d de du des stage alternance apprentissage apprenti alternant ou et stagiaire premier premiere haut jeune grand petit assistant full backend frontend front back web r d se son sa leur ing ref`)

// names says whether a line names a post: it begins with an occupation or holds
// one of English.
func names(line string) bool {
	w := words(line)
	for i := 0; i < len(w) && i < 5; i++ {
		if occupation(w[i]) && !verbal(w[i:]) {
			return true
		}
		if !before[w[i]] && strings.Trim(w[i], "0123456789") != "" {
			break
		}
	}
	for i := 0; i < len(w) && i < 7; i++ {
		if trades[strings.TrimSuffix(w[i], "s")] && !(i == 0 && verbal(w)) {
			return true
		}
	}
	return false
}

// verbal says whether words begin with an occupation's noun in another sense:
// "aide à la toilette", "manager une équipe", "cadre d'un remplacement".
func verbal(w []string) bool {
	if len(w) < 2 {
		return false
	}
	switch w[0] {
	case "aide", "aides":
		return w[1] == "a" && len(w) > 2 && w[2] != "domicile" || w[1] == "au" || w[1] == "aux"
	case "manager":
		return determiners[w[1]] || w[1] == "et" || w[1] == "vos"
	case "cadre":
		return w[1] == "d" || w[1] == "de" || w[1] == "dirigeant"
	}
	return false
}

// infinitive says whether a line tells a task: "Assurer le suivi".
func infinitive(line string) bool {
	w, _ := leading(line)
	return len(w) > 4 && !occupation(w) && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ir") || strings.HasSuffix(w, "oir"))
}

// kindLed says whether a line begins with the kind of the post and goes on to
// name it: "Stage ornithologie au parc du Vernois".
func kindLed(line string) bool {
	w := words(line)
	return len(w) > 2 && (kindNouns[w[0]] || w[0] == "service" && w[1] == "civique") && !generic(line)
}
