package post

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a line must be, and must not be, to be a post's name.

// possible says whether a line can be a title at all: of a line's length, and
// neither a mere announcement, a sentence nor a question.
func possible(p phrase) bool {
	if strings.EqualFold(p.text, "Researchers in motion") { // what EURAXESS prints over every offer
		return false
	}
	const most = 200 // letters: beyond, it is a paragraph
	w := p.words
	if len(w) == 0 || len(w) >= 32 || open(w) || clause(w) || seeks(w) || !begun(p.text) || addressed(p.text) {
		return false
	}
	n := utf8.RuneCountInString(p.text)
	return n >= 3 && n <= most && !generic(p)
}

// begun says whether a line begins with a letter, marks and figures aside.
func begun(line string) bool {
	return unicode.IsLetter(first(strings.TrimLeft(line, "([\"«“0123456789 ")))
}

// addressed says whether a line is one of a page's own: an address, a question,
// a path of menus, a label.
func addressed(line string) bool {
	switch line[len(line)-1] {
	case '?', ':':
		return true
	case ']':
		if line[0] == '[' {
			return true
		}
	}
	if (strings.HasPrefix(line, "Accueil") || strings.HasPrefix(line, "Home")) && strings.Contains(line, " / ") { // "Accueil / Offres d'emploi / …"
		return true
	}
	return strings.Contains(line, "http") || strings.IndexByte(strings.ReplaceAll(line, " @ ", " "), '@') >= 0 || strings.Contains(line, "? ") || strings.Contains(line, " > ") || strings.Contains(line, "  >")
}

// open says whether words end in one that must go on: "LA TANNERIE RECHERCHE
// SON/SA".
func open(w []word) bool {
	last := w[len(w)-1]
	switch last.fold {
	case "a", "l", "d":
		return false
	case "son", "sa", "un", "une":
		return true
	}
	return last.is(hanging) || last.is(recruiting) && len(w) < 4 && (len(w) < 2 || w[len(w)-2].fold != "de")
}

// seeks says whether words still hold the verb of "X recrute …".
func seeks(w []word) bool {
	for i := range w {
		if !w[i].is(recruiting) {
			continue
		}
		if w[i].fold != "recherche" || i+1 < len(w) && (w[i+1].is(determiner) && w[i+1].fold != "e" || w[i+1].fold == "pour") {
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
func generic(p phrase) bool {
	if w, _ := p.leading(); w.is(apprentice) && marked(p) {
		return false
	}
	if !p.has(bracket) {
		return announcing(p.words)
	}
	i := strings.IndexByte(p.text, '(')
	if i <= 0 {
		return announcing(p.words)
	}
	k := strings.IndexByte(p.text[i:], ')') + 1
	if k == 0 {
		return announcing(p.words)
	}
	if p.odd || i+k < len(p.text) && wordRune(p.text[i+k:]) > 0 { // "agent(e)s" is one word
		return announcing(p.in.read(p.text[:i] + p.text[i+k:]).words)
	}
	return announcing(p.part(0, i).words) && announcing(p.from(i+k).words)
}

// announcing says whether words name nothing.
func announcing(w []word) bool {
	for i := range w {
		if !w[i].is(announcer) && (len(w[i].fold) > 1 || w[i].fold == "c") && !w[i].figures() {
			return false
		}
	}
	return true
}

// clause says whether words are part of a sentence.
func clause(w []word) bool {
	if x := w[0].fold; strings.HasSuffix(x, "ez") && len(x) > 4 {
		return true
	}
	for i := range w {
		if x := w[i].fold; w[i].is(clauseWord) && !(x == "on" && i > 0 && !leadsClause(w[i-1])) || len(x) > 6 && (strings.HasSuffix(x, "era") || strings.HasSuffix(x, "eront") || strings.HasSuffix(x, "erez")) {
			return true
		}
	}
	return false
}

// leadsClause says whether "on" is a French pronoun behind a word: behind others
// it is English, as in "position on modelling".
func leadsClause(w word) bool {
	switch w.fold {
	case "que", "qu", "ou", "si", "l", "et", "dont", "quand", "car", "mais", "ici", "donc":
		return true
	}
	return false
}

// section says whether a line is the name of a section.
func section(p phrase) bool {
	w := p.words
	if len(w) > 3 && article(w[0]) {
		return w[1].is(sectionNoun) || w[1].fold == "poste"
	}
	return len(w) > 0 && w[0].is(sectionNoun)
}

// article says whether a word is the definite article.
func article(w word) bool {
	return w.fold == "le" || w.fold == "la" || w.fold == "les" || w.fold == "l"
}

// body says whether a line is an organisation's name.
func body(p phrase) bool {
	w := p.words
	if len(w) > 1 && article(w[0]) {
		w = w[1:]
	}
	return len(w) > 0 && w[0].is(bodyNoun) || p.holds(bodyEnd)
}

// shouted says whether a line is a house's name as its sign shouts it: "HARBOR
// MUSEUM OF ART".
func shouted(p phrase) bool {
	return p.text == strings.ToUpper(p.text) && p.holds(bodyNoun) && !names(p)
}

// marked says whether a line holds the mark of a post open to all: "H/F".
func marked(p phrase) bool { return mark(p) >= 0 }

// mark is the last word of the first such mark, -1 for none.
func mark(p phrase) int {
	for i := 1; i < len(p.words); i++ {
		a, z := p.words[i-1].fold, p.words[i].fold
		if len(a) != 1 || len(z) != 1 {
			continue
		}
		switch a[0] {
		case 'h':
			if z == "f" {
				return i
			}
		case 'f':
			if z == "h" || z == "m" {
				return i
			}
		case 'm':
			if z == "f" || z == "w" {
				return i
			}
		}
	}
	return -1
}

// unmarked says, without reading a line, that it holds no mark of a post: none
// of its words is one letter that marks are made of.
func unmarked(line string) bool {
	for i := 0; i < len(line); i++ {
		c := line[i]
		switch c | 0x20 {
		case 'h', 'f', 'm':
		default:
			if c < 0xC4 || c >= utf8.RuneSelf && !utf8.RuneStart(c) { // no letter up to U+00FF folds to one of marks
				continue
			}
		}
		_, n := utf8.DecodeRuneInString(line[i:])
		if (i == 0 || !wordByte(line[i-1])) && (i+n == len(line) || !wordByte(line[i+n])) {
			return false
		}
	}
	return true
}

// isProse says, without reading a line, that it is made of sentences.
func isProse(line string) bool {
	const most = 12 // words
	if !strings.HasSuffix(line, ".") && !strings.Contains(line, ". ") {
		return false
	}
	words, in := 0, false
	for i := 0; i < len(line); i++ {
		now := wordByte(line[i]) || in && line[i] > ' '
		if now && !in {
			words++
		}
		in = now
	}
	return words > most
}

// wordByte says whether a byte is an ASCII letter or digit.
func wordByte(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' }

// names says whether a line names a post: it begins with an occupation or holds
// one of English.
func names(p phrase) bool {
	w := p.words
	for i := 0; i < len(w) && i < 5; i++ {
		if w[i].occupation() && !verbal(w[i:]) {
			return true
		}
		if !w[i].is(leadIn) && !w[i].figures() {
			break
		}
	}
	for i := 0; i < len(w) && i < 7; i++ {
		if w[i].one&trade != 0 && !(i == 0 && verbal(w)) {
			return true
		}
	}
	return false
}

// kindEnds says whether an English title ends with the kind of its post, told
// by some word before it: "Data Quality Internship", not "Paid internship".
func kindEnds(p phrase) bool {
	w := p.words
	if len(w) < 2 {
		return false
	}
	switch w[len(w)-1].fold {
	case "internship", "traineeship", "apprenticeship", "studentship", "fellowship", "postdoc":
		return !announcing(w)
	}
	return false
}

// verbal says whether words begin with an occupation's noun in another sense:
// "aide à la toilette", "manager une équipe", "cadre d'un remplacement".
func verbal(w []word) bool {
	if len(w) < 2 {
		return false
	}
	next := w[1].fold
	switch w[0].fold {
	case "aide", "aides":
		return next == "a" && len(w) > 2 && w[2].fold != "domicile" || next == "au" || next == "aux"
	case "manager":
		return w[1].is(determiner) || next == "et" || next == "vos"
	case "cadre":
		return next == "d" || next == "de" || next == "dirigeant"
	}
	return false
}

// infinitive says whether a line tells a task: "Assurer le suivi".
func infinitive(p phrase) bool {
	w, _ := p.leading()
	return len(w.fold) > 4 && (strings.HasSuffix(w.fold, "er") || strings.HasSuffix(w.fold, "ir") || strings.HasSuffix(w.fold, "oir")) && !w.occupation()
}

// kindLed says whether a line begins with the kind of the post and goes on to
// name it: "Stage ornithologie au parc du Vernois".
func kindLed(p phrase) bool {
	w := p.words
	return len(w) > 2 && (w[0].is(kindNoun) || w[0].fold == "service" && w[1].fold == "civique") && !generic(p)
}
