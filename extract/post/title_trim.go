package post

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"offers/extract/token"
)

// What is cut from a title: the words that announce it, articles and numbers
// of posts in front, references and deadlines behind. Every cut gives the part
// of its argument that stays.

// trimTitle is the part of a line that is a post's name.
func trimTitle(line string) string {
	for range 3 { // "Offre d'emploi : recrutement d'un chargé de mission"
		before := line
		for _, cut := range [...]func(string) string{edges, behindBracket, behindKind, behindVerb, behindOffer, behindNumber, beforeTail, beforeLabel, edges} {
			line = cut(line)
		}
		if line == before {
			break
		}
	}
	return line
}

// edges drops markup, bullets, pictures and quotes around a line.
func edges(s string) string {
	s = strings.TrimLeftFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '(' && r != '[' })
	s = strings.TrimRightFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(")]»”\"+#", r)
	})
	for _, q := range [...]struct{ open, shut string }{{"«", "»"}, {"“", "”"}, {"(", ")"}, {"[", "]"}} {
		if t, ok := strings.CutSuffix(s, q.shut); ok && strings.Count(s, q.shut) > strings.Count(s, q.open) {
			s = strings.TrimSpace(t)
		}
	}
	if strings.HasSuffix(s, "\"") && strings.Count(s, "\"")%2 == 1 {
		s = strings.TrimSpace(s[:len(s)-1])
	}
	return s
}

// behindBracket drops a bracket in front: "[CDD 44] Ingénieur d'études".
func behindBracket(s string) string {
	if shut := map[byte]byte{'[': ']', '(': ')'}; len(s) > 0 && shut[s[0]] != 0 {
		if i := strings.IndexByte(s, shut[s[0]]); i > 0 && len(s)-i > 8 {
			return s[i+1:]
		}
	}
	return s
}

// behindKind is what follows "Offre de stage :" or "… recrute :", and what
// stands in quotes behind it.
func behindKind(s string) string {
	i := strings.IndexFunc(s, func(r rune) bool { return r == ':' || r == '«' || r == '“' })
	if k := strings.Index(s, " - "); k > 0 && (i < 0 || k < i) && offers(s[:k]) {
		return s[k+3:]
	}
	if k := strings.Index(s, " – "); k > 0 && (i < 0 || k < i) && offers(s[:k]) {
		return s[k+len(" – "):]
	}
	if k := strings.Index(s, " - "); k > 0 && (i < 0 || k < i) && strings.Contains(s[:k], " ") && strings.HasPrefix(strings.ToLower(s), "stage ") && generic(s[:k]) && names(s[k+3:]) {
		return s[k+3:]
	}
	if i < 0 || i > 80 {
		return s
	}
	front := s[:i]
	if w := words(front); !generic(front) && (len(w) == 0 || !recruits(w[len(w)-1])) {
		return s
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	rest := s[i+n:]
	if s[i] != ':' {
		rest, _, _ = strings.Cut(rest, "»")
		rest, _, _ = strings.Cut(rest, "”")
	}
	if len(words(rest)) == 0 {
		return s
	}
	return rest
}

// offers says whether the words in front of a dash only announce a posting.
func offers(front string) bool {
	switch w, _ := leading(front); w {
	case "offre", "annonce", "recrutement", "fiche", "avis", "poste":
		return generic(front)
	}
	return false
}

// recruits says whether a folded word is the verb before a post's name.
func recruits(w string) bool {
	switch w {
	case "recrute", "recrutent", "recherche", "recherchent", "cherche", "cherchent", "recrutons", "recherchons", "embauche", "seeks", "hires", "hiring":
		return true
	}
	return false
}

// behindVerb is what follows "… recrute un(e)".
func behindVerb(s string) string {
	const most = 15 // words before the verb
	from, seen := 0, 0
	for w := range strings.FieldsSeq(s) {
		at := from + strings.Index(s[from:], w)
		from = at + len(w)
		if seen++; seen > most {
			break
		}
		const short = 5 // bytes, of "seeks"
		if c := w[0] | 0x20; len(w) < short || 'a' <= c && c <= 'z' && strings.IndexByte("rcesh", c) < 0 {
			continue // no verb of recruits
		}
		if f := words(w); len(f) != 1 || !recruits(f[0]) {
			continue
		}
		if rest, ok := sought(s[from:]); ok {
			return rest
		}
	}
	return s
}

// sought is the post that a sentence's end behind "recrute" names: at once, or
// behind "pour l'un de ses clients".
func sought(s string) (string, bool) {
	const most = 14 // words between the verb and the post
	if at := strings.TrimLeft(s, " \u00a0\u202f\n"); beginsPost(at) {
		return beforePurpose(at), true
	}
	for range most {
		if rest, ok := behindDeterminer(s); ok {
			rest = beforePurpose(rest)
			w := words(rest)
			if len(w) > 0 && w[0] != "de" && w[0] != "d" && names(rest) && (len(w) > 2 || len(w) == 2 && len(w[1]) > 2 || !vague[strings.TrimSuffix(w[0], "s")]) {
				return rest, true
			}
		}
		s = strings.TrimLeft(s, " \u00a0\u202f\n")
		n := strings.IndexAny(s, " \u00a0\u202f\n'’")
		if n < 0 || strings.ContainsAny(s[:n], ".;:!?") {
			return "", false
		}
		s = strings.TrimLeft(s[n:], "'’")
	}
	return "", false
}

// vacant is the post that "Un poste de … est à pourvoir" names.
func vacant(s string) string {
	for _, front := range [...]string{"poste de ", "poste d'", "poste d’", "postes de ", "postes d'", "postes d’"} {
		_, rest, ok := strings.Cut(s, front)
		if !ok {
			continue
		}
		for _, end := range [...]string{" est à pourvoir", " est vacant", " est ouvert", " à pourvoir", " sont à pourvoir"} {
			if kept, _, ok := strings.Cut(rest, end); ok && beginsPost(kept) {
				return kept
			}
		}
	}
	return s
}

// beforePurpose cuts a sentence's end off a post's name: "pour rejoindre …".
func beforePurpose(s string) string {
	at := len(s)
	for _, stop := range [...]string{" pour ", " afin ", ", ", ". ", " ! ", " qui ", " à partir ", " dès ", " en CDI", " en CDD", " dans le cadre", " possédant ", " ayant ", " avec ", " basé", " (H/F) ", " to join", " to "} {
		if i := strings.Index(s, stop); i > 0 && i < at {
			at = i
			if stop == " (H/F) " {
				at += 6
			}
		}
	}
	return s[:at]
}

// determiners stand between "recrute" and the post; inclusive ones come in
// pieces: "un·e", "son/sa prochain(e)".
var determiners = set(`un une e ou son sa le la l des deux trois quatre ses a an leur plusieurs nouveau nouvelle nouvel futur future futurs futures prochain prochaine ne le`)

// behindDeterminer is what follows the determiners that s begins with, ok
// false when there are none.
func behindDeterminer(s string) (rest string, ok bool) {
	rest = s
	for {
		rest = strings.TrimLeft(rest, " \u00a0\u202f\n")
		w, n := leading(rest)
		if !determiners[w] {
			return rest, ok
		}
		ok = true
		rest = strings.TrimLeft(rest[n:], "·⋅∙•./-()'’\u2027")
	}
}

// behindOffer drops "Offre de", "Poste d'", "Recrutement d'un" before a post.
func behindOffer(s string) string {
	rest, offered := s, false
	for {
		w, n := leading(rest)
		switch w {
		case "offre", "poste", "recrutement", "avis", "annonce", "proposition", "fiche", "mise", "vacance":
			offered = true
		case "d", "de", "un", "une", "emploi", "du", "des", "au", "concours":
			if !offered {
				return s
			}
		default:
			if offered && len(rest) < len(s) && (names(rest) || kindLed(rest)) {
				return rest
			}
			return s
		}
		rest = strings.TrimLeft(rest[n:], " '’-–:/·()\u00a0")
		if rest == "" {
			return s
		}
	}
}

// leading is the first word, folded, and its length as written.
func leading(s string) (string, int) {
	n := 0
	for n < len(s) {
		k := wordRune(s[n:])
		if k == 0 {
			break
		}
		n += k
	}
	if n == 0 {
		return "", 0
	}
	var room [32]byte
	return string(token.Fold(room[:0], s[:n])), n
}

// behindNumber drops an article or a number of posts before an occupation:
// "3 chargés de mission", "UN·E ACCOMPAGNATEUR·TRICE".
func behindNumber(s string) string {
	if w, n := leading(s); n > 0 && n < 3 && strings.Trim(w, "0123456789") == "" {
		if rest := strings.TrimLeft(s[n:], " x\u00a0"); rest != s[n:] && len(rest) > 0 && beginsPost(rest) {
			return rest
		}
	}
	if rest, ok := behindDeterminer(s); ok && beginsPost(rest) {
		return rest
	}
	return s
}

func beginsPost(s string) bool {
	w, _ := leading(s)
	return occupation(w) || kindNouns[w] && !announcers[w] || w == "stagiaire" || w == "stage"
}

// tails are the words, folded, that open what does not belong to the title any
// more; a mark or a bracket stands before them.
var tails = set(`ref reference date limite deadline candidature candidatures n offre publie publiee cloture postuler`)

// beforeTail cuts off a reference, a deadline or a number of posts behind a
// mark: "– 2 postes", "(réf. 2025-11)", "#122950".
func beforeTail(s string) string {
	for i, r := range s {
		switch {
		case i == 0:
			continue
		case r == '-', r == '–', r == '—', r == '(', r == '|', r == '#', r == '[', r == ',':
		default:
			continue
		}
		rest := strings.TrimLeft(s[i+utf8.RuneLen(r):], " -–\u00a0")
		w, n := leading(rest)
		switch after, _ := leading(strings.TrimLeft(rest[n:], " ")); {
		case r == '-' && s[i-1] != ' ' && !strings.HasPrefix(s[i+1:], " "):
		case tails[w], r == '#' && s[i-1] == ' ' && strings.Trim(w, "0123456789") == "", strings.Trim(w, "0123456789") == "" && w != "" && (after == "poste" || after == "postes"):
			return s[:i]
		}
	}
	return s
}

// beforeLabel cuts at the next label of a line that holds several: "Titre :
// Chef de projet Durée : 6 mois".
func beforeLabel(s string) string {
	i := strings.Index(s, " :")
	if i < 0 {
		return s
	}
	k := strings.LastIndexByte(s[:i], ' ')
	if k > 8 && unicode.IsUpper(first(s[k+1:])) && strings.ToUpper(s[k+1:i]) != s[k+1:i] {
		return s[:k]
	}
	return s
}
