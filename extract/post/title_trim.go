package post

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What is cut from a title: the words that announce it, articles and numbers
// of posts in front, references and deadlines behind. Every cut gives the part
// of its argument that stays.

// trimTitle is the part of a line that is a post's name.
func trimTitle(p phrase) phrase {
	for range 3 { // "Offre d'emploi : recrutement d'un chargé de mission"
		before := len(p.text)
		for _, cut := range [...]func(phrase) phrase{edges, behindBracket, behindKind, behindVerb, behindOffer, behindNumber, beforeTag, beforeTail, beforeOpening, beforeLabel, edges} {
			p = cut(p)
		}
		if len(p.text) == before {
			break
		}
	}
	return p
}

// edges drops markup, bullets, pictures and quotes around a line.
func edges(p phrase) phrase {
	if n := len(p.text); n > 0 && wordByte(p.text[0]) && wordByte(p.text[n-1]) {
		return p
	}
	s := strings.TrimLeftFunc(p.text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '(' && r != '[' })
	from := len(p.text) - len(s)
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
	return p.part(from, from+len(s))
}

// beforeTag is what stands before a tag that a program's source left in the
// line: "Façadier <span className="…">(H/F)</span>".
func beforeTag(p phrase) phrase {
	i := strings.IndexByte(p.text, '<')
	if i <= 0 || i+1 == len(p.text) || p.text[i+1]|0x20 < 'a' || p.text[i+1]|0x20 > 'z' {
		return p
	}
	return p.part(0, i)
}

// behindBracket drops a bracket in front: "[CDD 44] Ingénieur d'études".
func behindBracket(p phrase) phrase {
	shut := -1
	switch {
	case strings.HasPrefix(p.text, "["):
		shut = strings.IndexByte(p.text, ']')
	case strings.HasPrefix(p.text, "("):
		shut = strings.IndexByte(p.text, ')')
	}
	if shut > 0 && len(p.text)-shut > 8 {
		return p.from(shut + 1)
	}
	return p
}

// behindKind is what follows "Offre de stage :" or "… recrute :", and what
// stands in quotes behind it.
func behindKind(p phrase) phrase {
	if !p.has(colon | dash | beyond) {
		return p
	}
	i := -1
	if p.has(beyond) {
		i = strings.IndexFunc(p.text, func(r rune) bool { return r == ':' || r == '«' || r == '“' })
	} else if p.has(colon) {
		i = strings.IndexByte(p.text, ':')
	}
	if rest, ok := behindDash(p, i); ok {
		return rest
	}
	if i < 0 || i > 80 {
		return p
	}
	front := p.part(0, i)
	if w := front.words; (len(w) == 0 || !w[len(w)-1].is(recruiting)) && !generic(front) {
		return p
	}
	_, n := utf8.DecodeRuneInString(p.text[i:])
	rest := p.text[i+n:]
	if p.text[i] != ':' {
		rest, _, _ = strings.Cut(rest, "»")
		rest, _, _ = strings.Cut(rest, "”")
	}
	if kept := p.part(i+n, i+n+len(rest)); len(kept.words) > 0 {
		return kept
	}
	return p
}

// behindDash is what follows "Fiche de poste –", ok false where no such words
// stand in front of the mark at i, -1 for none.
func behindDash(p phrase, i int) (rest phrase, ok bool) {
	if !p.has(dash | beyond) {
		return p, false
	}
	for _, dash := range [...]string{" - ", " – ", " · "} {
		if k := strings.Index(p.text, dash); k > 0 && (i < 0 || k < i) && offers(p.part(0, k)) {
			return p.from(k + len(dash)), true
		}
	}
	k := strings.Index(p.text, " - ")
	if k <= 0 || i >= 0 && k > i || strings.IndexByte(p.text[:k], ' ') < 0 || strings.ToLower(p.text[:min(len(p.text), len("stage "))]) != "stage " {
		return p, false
	}
	rest = p.from(k + len(" - "))
	return rest, generic(p.part(0, k)) && names(rest)
}

// offers says whether the words in front of a dash only announce a posting.
func offers(front phrase) bool {
	switch w, _ := front.leading(); w.fold {
	case "offre", "annonce", "recrutement", "fiche", "avis", "poste", "vacancy", "hiring", "now", "careers", "jobs":
		return generic(front)
	case "on", "nous":
		return len(front.words) == 2 && front.words[1].is(recruiting)
	}
	if n := len(front.words); n > 1 { // "Internship offer – …"
		switch front.words[n-1].fold {
		case "offer", "opening", "vacancy", "proposal", "opportunity", "description", "announcement", "posting":
			return generic(front)
		}
	}
	return false
}

// behindVerb is what follows "… recrute un(e)", or "… souhaite recruter un(e)".
func behindVerb(p phrase) phrase {
	const most = 25 // words before the verb
	if !p.holds(recruiting) && !p.holds(toRecruit) {
		return p
	}
	from, seen := 0, 0
	wished := false // the word before says that somebody wishes
	for w := range strings.FieldsSeq(p.text) {
		at := from + strings.Index(p.text[from:], w)
		from = at + len(w)
		if seen++; seen > most {
			break
		}
		f := p.part(at, from).words
		if len(f) == 0 {
			continue
		}
		verb := &f[len(f)-1]
		if len(f) == 1 && verb.is(recruiting) || wished && verb.is(toRecruit) {
			if rest, ok := sought(p.from(from)); ok {
				return rest
			}
		}
		if verb.fold != "de" && verb.fold != "a" {
			wished = verb.is(wishing)
		}
	}
	return p
}

// sought is the post that a sentence's end behind "recrute" names: at once, or
// behind "pour l'un de ses clients".
func sought(p phrase) (phrase, bool) {
	const most, near = 30, 14 // words between the verb and the post, if it is one beyond doubt and if not
	if at := behindNumber(p.behind(0, " \u00a0\u202f\n")); beginsPost(at) {
		return beforePurpose(at), !anybody(at.words)
	}
	for n := range most {
		switch w, _ := p.behind(0, " \u00a0\u202f\n").leading(); w.fold {
		case "someone", "somebody", "anyone": // "looking for someone who can start a postdoc soon"
			return phrase{}, false
		}
		if rest, ok := behindDeterminer(p); ok {
			front := p.text[:len(p.text)-len(rest.text)]
			if rest = edges(beforePurpose(rest)); plainPost(front, rest) || n < near && likelyPost(rest) {
				return rest, true
			}
		}
		p = p.behind(0, " \u00a0\u202f\n*")
		end := strings.IndexAny(p.text, " \u00a0\u202f\n'’")
		if end < 0 || strings.ContainsAny(p.text[:end], ".;!?") {
			return phrase{}, false
		}
		p = p.behind(end, "'’ *")
	}
	return phrase{}, false
}

// plainPost says whether what a determiner stands in front of is a post beyond
// doubt: "H/F" stands close behind it, or the determiner is written for women
// and men.
func plainPost(determiner string, p phrase) bool {
	const close = 8 // words
	w, at := p.words, mark(p)
	if len(w) < 2 || leadsOn(w) || w[0].fold == "de" || w[0].one&vague != 0 || strings.Contains(p.text, "*") {
		return false
	}
	several := strings.HasSuffix(strings.TrimSpace(determiner), "es") // "des produits … (h/f)"
	return ofPeople(determiner) || !several && at > 0 && at <= close && !strings.Contains(p.text, " : ")
}

// likelyPost says whether what a determiner stands in front of names a post, and
// no more than that somebody is sought.
func likelyPost(p phrase) bool {
	w := p.words
	return len(w) > 0 && !leadsOn(w) && w[0].fold != "de" && w[0].fold != "d" && !anybody(w) && names(p) && (len(w) > 2 || len(w) == 2 && len(w[1].fold) > 2 || w[0].one&vague == 0)
}

// anybody says whether words begin with no occupation but with whoever may come:
// "des hommes et des femmes de talent", not "des femmes de chambre".
func anybody(w []word) bool {
	if len(w) == 0 {
		return false
	}
	switch w[0].fold {
	case "gens", "personnes", "talents", "candidats", "candidates", "collaborateurs", "people", "individuals", "minds", "candidate":
		return true
	case "hommes", "femmes":
		return len(w) > 1 && (w[1].fold == "et" || w[1].fold == "ou")
	}
	return false
}

// leadsOn says whether a further "un" stands in words, so that they are not one
// post: "notre restaurant : un chef".
func leadsOn(w []word) bool {
	for i := range w[:min(len(w), 8)] {
		if f := w[i].fold; f == "un" || f == "une" {
			return true
		}
	}
	return false
}

// ofPeople says whether the words in front of a noun are written for women and
// men, so that the noun is a post: "un(e) ", "un·e ", "un/une ".
func ofPeople(front string) bool {
	for _, both := range [...]string{"(e)", "·e", ".e ", "/une", "-e ", "/e "} {
		if strings.Contains(strings.ToLower(front), both) {
			return true
		}
	}
	return false
}

// beforeOpening cuts what says that a post is open behind its name: "Data
// engineer position at Vernois".
func beforeOpening(p phrase) phrase {
	for _, open := range [...]string{" position opening", " position available", " position at the ", " position at "} {
		i := strings.Index(p.text, open)
		if i <= 0 || strings.HasSuffix(open, " ") && !unicode.IsUpper(first(p.text[i+len(open):])) { // "position at the interface of"
			continue
		}
		if name := p.part(0, i); names(name) && len(name.words) > 1 && !name.words[len(name.words)-1].is(kindNoun) {
			return name
		}
	}
	return p
}

// beforePurpose cuts a sentence's end off a post's name: "pour rejoindre …".
func beforePurpose(p phrase) phrase {
	s := strings.ReplaceAll(p.text, "\n", " ")
	at := len(s)
	for _, stop := range [...]string{" pour ", " afin ", ", ", ". ", " ! ", " qui ", " à partir ", " à temps ", " à tâche ", " dès ", " en CDI", " en CDD", " dans le cadre", " au sein ", " possédant ", " ayant ", " avec ", " basé", " (H/F) ", " to join", " to ", " who ", " with ", " based ", " for a ", " in a part", " in a full"} {
		if i := strings.Index(s, stop); i > 0 && i < at {
			at = i
			if stop == " (H/F) " {
				at += 6
			}
		}
	}
	if i := strings.Index(s[:at], " et "); i > 0 && toReader(s[i+len(" et "):]) {
		at = i
	}
	return p.part(0, at)
}

// toReader says whether words begin with what the reader is to do: "donnez un
// nouvel élan".
func toReader(s string) bool {
	verb, _, _ := strings.Cut(s, " ")
	return strings.HasSuffix(verb, "ez")
}

// behindDeterminer is what follows the determiners that p begins with, ok
// false when there are none.
func behindDeterminer(p phrase) (rest phrase, ok bool) {
	rest = p
	for {
		rest = rest.behind(0, " \u00a0\u202f\n")
		w, n := rest.leading()
		if !w.is(determiner) {
			return rest, ok
		}
		ok = true
		rest = rest.behind(n, "·⋅∙•./-()'’\u2027")
	}
}

// behindOffer drops "Offre de", "Poste d'", "Recrutement d'un", "Join us as a"
// before a post.
func behindOffer(p phrase) phrase {
	rest, offered, post := p, false, false
	for {
		w, n := rest.leading()
		post = post || w.fold == "poste"
		switch w.fold {
		case "offre", "poste", "recrutement", "recruitment", "avis", "annonce", "proposition", "fiche", "mise", "vacance", "opening", "join", "rejoignez":
			offered = true
		case "d", "de", "un", "une", "emploi", "du", "des", "au", "concours", "of", "for", "a", "an", "us", "as", "nous", "en", "tant", "que":
			if !offered {
				return p
			}
		default:
			if offered && (names(rest) || kindLed(rest) || post && marked(rest)) {
				return rest
			}
			return p
		}
		rest = rest.behind(n, " '’-–:/·()\u00a0")
		if rest.text == "" {
			return p
		}
	}
}

// behindNumber drops an article or a number of posts before an occupation:
// "3 chargés de mission", "UN·E ACCOMPAGNATEUR·TRICE".
func behindNumber(p phrase) phrase {
	w, n := p.leading()
	if n > 0 && n < 3 && w.figures() {
		if rest := p.behind(n, " x\u00a0"); len(rest.text) < len(p.text)-n && (beginsPost(rest) || kindLed(rest)) {
			return rest
		}
	}
	if rest, ok := behindDeterminer(p); ok && (beginsPost(rest) || names(rest)) {
		return rest
	}
	return p
}

func beginsPost(p phrase) bool {
	w, _ := p.leading()
	return w.fold != "" && (w.is(kindNoun) && !w.is(announcer) || w.fold == "stagiaire" || w.fold == "stage" || w.occupation())
}

// beforeTail cuts off a reference, a deadline or a number of posts behind a
// mark: "– 2 postes", "(réf. 2025-11)", "#122950".
func beforeTail(p phrase) phrase {
	if !p.has(dash | bracket | parting | beyond) {
		return p
	}
	s := p.text
	for i, r := range s {
		switch {
		case i == 0, 'a' <= r|0x20 && r|0x20 <= 'z', r == ' ': // nearly all
			continue
		case r == '-':
			if s[i-1] != ' ' && !strings.HasPrefix(s[i+1:], " ") {
				continue
			}
		case r == '–', r == '—', r == '(', r == '|', r == '#', r == '[', r == ',':
		default:
			continue
		}
		rest := p.behind(i+utf8.RuneLen(r), " -–\u00a0")
		w, n := rest.leading()
		if w.is(tail) || onlyPosting(rest.words) || w.figures() && experienced(rest) || w.figures() && (r == '#' && s[i-1] == ' ' || n > 0 && beginsPosts(rest.behind(n, " "))) {
			return p.part(0, i)
		}
	}
	return p
}

// onlyPosting says whether words say of a post that it is described: "Job
// Description", "Fiche de poste".
func onlyPosting(w []word) bool {
	if len(w) < 2 || len(w) > 3 {
		return false
	}
	switch w[0].fold {
	case "job", "fiche", "offre", "position":
	default:
		return false
	}
	switch w[len(w)-1].fold {
	case "description", "posting", "poste", "emploi", "offer", "opening", "advert":
		return true
	}
	return false
}

// experienced says whether a length of experience stands in front: "3 à 7 ans
// d'expérience", "3+ years of experience".
func experienced(p phrase) bool {
	const most = 8 // words
	for _, w := range p.words[:min(len(p.words), most)] {
		if w.fold == "experience" || w.fold == "exp" {
			return true
		}
	}
	return false
}

// beginsPosts says whether the number in front counts posts.
func beginsPosts(p phrase) bool {
	w, _ := p.leading()
	return w.fold == "poste" || w.fold == "postes"
}

// beforeLabel cuts at the next label of a line that holds several: "Titre :
// Chef de projet Durée : 6 mois".
func beforeLabel(p phrase) phrase {
	if !p.has(colon) {
		return p
	}
	s := p.text
	i := strings.Index(s, " :")
	if i < 0 {
		return p
	}
	k := strings.LastIndexByte(s[:i], ' ')
	if k > 8 && unicode.IsUpper(first(s[k+1:])) && strings.ToUpper(s[k+1:i]) != s[k+1:i] {
		return p.part(0, k)
	}
	return p
}
