package outline

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"offers/extract/token"
)

// The closed lists of words that decide what a short line is. All are folded
// as token.Fold does.

// foldMax bounds the text that is held against the lists.
const foldMax = 120

// A speller writes a text word by word as the lists do, without what stands in
// brackets ("Grade(s)", "Durée (mois)") and without the dots of abbreviations:
// most texts need no more than their first word. It keeps the words, so that
// one can be held against several lists.
type speller struct {
	text  string
	at    int // in text
	depth int // of brackets
	words int
	ends  [foldMax/2 + 1]uint8 // of the words, in buf
	buf   [foldMax + 1]byte    // the words, apart by one blank
}

func newSpeller(s string) speller { return speller{text: s[:min(len(s), foldMax)]} }

// spelled maps the bytes of ASCII to their lower case. The others, and those
// that a speller takes apart, have 0.
var spelled = func() (t [256]byte) {
	for c := range byte(0x80) {
		switch {
		case c == 0, c == ' ', c == '(', c == ')', c == '.', c == '*', c == '_':
		case 'A' <= c && c <= 'Z':
			t[c] = c + 'a' - 'A'
		default:
			t[c] = c
		}
	}
	return t
}()

// word is the word of a number, the first being 0; empty behind the last.
func (s *speller) word(number int) []byte {
	for s.words <= number {
		if !s.next() {
			return nil
		}
	}
	from := 0
	if number > 0 {
		from = int(s.ends[number-1]) + 1
	}
	return s.buf[from:s.ends[number]]
}

// next spells one word more; false behind the last.
func (s *speller) next() bool {
	from := 0
	if s.words > 0 {
		from = int(s.ends[s.words-1]) + 1
	}
	n, blank := from, false
	for !blank || n == from {
		if s.depth == 0 {
			n = s.plain(n)
		}
		if s.at == len(s.text) {
			break
		}
		n, blank = s.sign(n)
	}
	if n == from {
		return false
	}
	if from > 0 {
		s.buf[from-1] = ' '
	}
	s.ends[s.words] = uint8(n)
	s.words++
	return true
}

// plain takes plain characters. It is the length of buf with them.
func (s *speller) plain(n int) int {
	text, word := s.text[s.at:], s.buf[n:]
	text = text[:min(len(text), len(word))]
	k := 0
	for k < len(text) && spelled[text[k]] != 0 {
		word[k] = spelled[text[k]]
		k++
	}
	s.at += k
	return n + k
}

// sign takes what is no plain character of a word. It is the length of buf
// with it, and whether it is a blank between words.
func (s *speller) sign(n int) (m int, blank bool) {
	c, w := s.text[s.at], 1
	switch {
	case c == ' ':
		blank = s.depth == 0
	case c == '(':
		s.depth++
	case c == ')':
		s.depth = max(0, s.depth-1)
	case c >= utf8.RuneSelf:
		_, w = utf8.DecodeRuneInString(s.text[s.at:])
		if s.depth == 0 {
			k := len(token.Fold(s.buf[n:n], s.text[s.at:s.at+w]))
			if blank = k == 1 && s.buf[n] == ' '; !blank {
				n += k
			}
		}
	case s.depth > 0, c == '.', c == '*', c == '_':
	default: // NUL
		s.buf[n] = c
		n++
	}
	s.at += w
	return n, blank
}

// all is the whole text, its words apart by one blank.
func (s *speller) all() []byte {
	for s.next() {
	}
	if s.words == 0 {
		return nil
	}
	return s.buf[:s.ends[s.words-1]]
}

// commonLabel says whether s is one of the labels that postings share for
// their facts: a head word alone or with its complement ("lieu de travail",
// "date limite de candidature", "start date").
func commonLabel(s string) bool {
	words := newSpeller(s)
	return words.commonLabel(len(s))
}

// commonLabel is commonLabel of a text of so many bytes.
func (s *speller) commonLabel(length int) bool {
	if length > 70 {
		return false
	}
	first := s.word(0)
	head, ends := headOf(first), phraseEnds(first)
	mail := hasPrefix(first, "e-mail")
	if head == noHead && ends == "" && !mail {
		return false
	}
	second := s.word(1)
	switch {
	case head != noHead && second == nil,
		head == alone && s.word(2) == nil && qualifies(second),
		head == withComplement && s.word(8) == nil && completes(second),
		s.word(6) == nil && (mail || second != nil && opensWith(s.all()[len(first)+1:], ends)):
		return !slices.ContainsFunc(s.all(), isDigit)
	}
	return false
}

// phraseEnds are the ends of the common labels whose first word, w, is not
// enough; "" for none.
func phraseEnds(w []byte) string {
	switch string(w) {
	case "poste", "postes":
		return "a pourvoir"
	case "a":
		return "pourvoir|partir du"
	case "reports", "reporting", "responsible", "accountable":
		return "to"
	case "prise":
		return "de poste|de fonction"
	case "entree":
		return "en fonction"
	case "postulez":
		return "avant"
	case "pour":
		return "postuler|candidater"
	case "site":
		return "web|internet"
	case "code":
		return "postal"
	case "experience":
		return "souhaitee|requise|demandee"
	case "ouvert":
		return "aux contractuels"
	case "mise":
		return "en ligne"
	case "publie", "publiee":
		return "le"
	case "structure", "organisme", "service", "laboratoire", "equipe", "etablissement", "entreprise":
		return "d'accueil"
	}
	return ""
}

// opensWith says whether t opens with one of the ends, which bars part.
func opensWith(t []byte, ends string) bool {
	for ends != "" {
		var end string
		end, ends, _ = strings.Cut(ends, "|")
		if hasPrefix(t, end) {
			return true
		}
	}
	return false
}

func hasPrefix(t []byte, s string) bool { return len(t) >= len(s) && string(t[:len(s)]) == s }

func hasSuffix(t []byte, s string) bool { return len(t) >= len(s) && string(t[len(t)-len(s):]) == s }

// headKind says what may stand behind a label's first word.
type headKind uint8

const (
	noHead headKind = iota
	alone
	withComplement
)

func headOf(w []byte) headKind {
	switch string(w) {
	case "lieu", "lieux", "date", "dates", "duree", "durees", "type", "types", "nature", "niveau", "niveaux", "localisation", "localite", "adresse",
		"periode", "temps", "montant", "numero", "mode", "modalite", "modalites", "motif", "debut", "fin", "heures", "nombre", "rythme", "quotite", "secteur", "domaine",
		"famille", "familles", "cadre", "nom", "intitule", "titre", "reference", "references", "ref", "n°", "remuneration", "salaire", "gratification", "indemnite",
		"indemnites", "indemnisation", "horaires", "categorie", "categories", "residence", "etat", "pieces",
		"duration", "length", "start", "starting", "end", "closing", "application", "salary", "job", "contract", "employment", "work", "working", "place", "location",
		"posting", "publication", "posted", "minimum", "required", "education", "experience", "level", "hours", "offer":
		return withComplement
	case "structure", "organisme", "unite", "service", "contrat", "contrats", "employeur", "entreprise", "societe", "etablissement", "laboratoire", "equipe", "direction", "departement", "region", "ville",
		"commune", "pays", "diplome", "diplomes", "formation", "formations", "contact", "contacts", "telephone", "tel", "mobile", "fax", "mail", "email",
		"courriel", "statut", "grade", "grades", "fonction", "fonctions", "metier", "metiers", "qualification", "permis", "langue", "langues", "filiere", "filieres", "corps",
		"teletravail", "management", "encadrant", "encadrants", "encadrement", "responsable", "responsables", "tuteur", "superviseur", "demarrage",
		"disponibilite", "annonceur", "thematique", "thematiques", "bareme", "deadline", "company", "employer", "organization", "organisation", "city", "country",
		"department", "supervisor", "supervisors", "stipend", "pay", "compensation", "remote", "phone", "website", "web", "url", "lien", "poste", "emploi", "offre", "intitules",
		"objet", "subject", "candidature", "candidatures", "avantages", "renouvelable", "salaires", "echeance", "institution", "institut", "affectation", "employeurs", "title", "description":
		return alone
	}
	return noHead
}

// completes says whether w goes on with a label behind its head word; "Temps
// complet" is no label, "Temps de travail" is.
func completes(w []byte) bool {
	switch string(w) {
	case "de", "du", "des", "d", "d'", "a", "au", "et", "ou", "par", "en", "limite", "of", "date", "type", "title", "location", "place", "time", "hours", "deadline", "range", "level", "number",
		"mode", "id", "reference", "start", "starting", "end", "per", "week", "status", "experience", "education", "qualifications":
		return true
	}
	return hasPrefix(w, "d'") || hasPrefix(w, "l'") || qualifies(w)
}

// qualifies says whether w is a participle or adjective that goes with a
// label's head: "durée souhaitée", "rémunération indicative".
func qualifies(w []byte) bool {
	switch string(w) {
	case "indicatif", "indicative", "previsionnel", "previsionnelle", "minimal", "minimale", "minimum", "maximale", "maximum", "brut", "brute", "net", "nette",
		"mensuel", "mensuelle", "annuel", "annuelle", "hebdomadaire", "hebdomadaires", "possible", "possibles", "administrative", "exact", "exacte", "principal", "principale":
		return true
	}
	w = bytes.TrimSuffix(bytes.TrimSuffix(w, []byte("s")), []byte("e"))
	for _, stem := range [...]string{"souhait", "prevu", "propos", "requi", "envisag", "estim", "demand", "recherch", "attendu", "vis", "concern"} {
		if hasPrefix(w, stem) && len(w) <= len(stem)+2 {
			return true
		}
	}
	return false
}

// opensSection says whether a label line is the name of a posting's section,
// which governs more than the line below it.
func opensSection(s string) bool {
	words := newSpeller(s)
	w := words.word(0)
	switch string(w) {
	case "le", "la", "les", "vos", "votre", "nos", "notre", "ton", "tes", "the", "your", "our":
		w = words.word(1)
	}
	switch string(bytes.TrimPrefix(w, []byte("l'"))) {
	case "profil", "profils", "mission", "missions", "description", "descriptif", "contexte", "competence", "competences", "activite", "activites", "responsabilites",
		"qualites", "presentation", "conditions", "environnement", "objectif", "objectifs", "sujet", "detail", "details", "synthese", "informations", "pourquoi", "requirements",
		"responsibilities", "qualifications", "about", "benefits", "profile", "skills", "context", "tasks", "project", "projet":
		return true
	}
	return false
}

// asks says whether s is a heading in the form of a question or of what it
// answers: "Ce que nous offrons", "What you bring".
func asks(s string) bool {
	words := newSpeller(s)
	switch string(words.word(0)) {
	case "ce", "pourquoi", "comment", "qui", "quoi", "what", "why", "who", "how", "where":
		return strings.Count(s, " ") < 7
	}
	return false
}

// asksFor says whether s is a question that what stands behind it answers: "Où
// ? Villeurbanne", "On vous attend quand ? Le 3 mai".
func asksFor(s string) bool {
	if strings.Count(s, " ") >= labelWords {
		return false
	}
	words := newSpeller(s)
	for k := range foldMax {
		switch string(words.word(k)) {
		case "":
			return false
		case "quand", "combien", "where", "when":
			return true
		case "ou": // "Étudiant ou salarié ?" asks for neither
			if k == 0 || strings.Contains(s, "où") || strings.Contains(s, "OÙ") {
				return true
			}
		}
	}
	return false
}

// holdsClause says whether a word of s belongs to a clause, so that s is
// neither a label nor a heading.
func holdsClause(s string) bool {
	words := newSpeller(s)
	return words.holdsClause()
}

func (s *speller) holdsClause() bool {
	for k := range foldMax {
		switch string(s.word(k)) {
		case "":
			return false
		case "vous", "nous", "je", "tu", "il", "elle", "ils", "elles", "s'agit", "sont", "est", "sera", "seront", "devra", "devront", "doit", "doivent", "peut", "peuvent",
			"avez", "avons", "etes", "you", "we", "they", "it", "will", "is", "are", "should", "must", "please", "that", "which", "n'est", "c'est", "c'etait", "j'ai":
			return true
		}
	}
	return false
}

// opensClause says whether the first word is an infinitive, an imperative or a
// call to attention: "Envoyer CV à", "Contactez", "Attention".
func (s *speller) opensClause() bool {
	w := s.word(0)
	switch string(w) {
	case "attention", "nb", "note", "notes", "important", "remarque", "exemple", "exemples", "ex", "ps", "merci", "bonjour", "hello", "warning",
		"ecrire", "joindre", "transmettre", "prendre", "faire", "etre", "mettre", "please", "send":
		return true
	case "metier", "metiers", "atelier", "chantier", "quartier", "dossier", "courrier", "papier", "premier", "dernier", "avenir", "employer", "career", "number", "manager", "offer", "other", "letter", "cover", "tier":
		return false
	}
	w = bytes.TrimSuffix(w, []byte("-nous"))
	if hasSuffix(w, "ez") {
		return len(w) > 4 || s.word(1) != nil
	}
	return (hasSuffix(w, "er") || hasSuffix(w, "ir")) && s.word(1) != nil
}

// leavesOpen says whether a sentence cannot end with w.
func leavesOpen(w string) bool {
	if len(w) > 8 {
		return false
	}
	var buf [16]byte
	folded := buf[:len(w)]
	for i := range folded {
		if folded[i] = spelled[w[i]]; folded[i] == 0 {
			folded = token.Fold(buf[:0], w)
			break
		}
	}
	switch string(folded) {
	case "de", "du", "des", "d", "l", "la", "le", "les", "un", "une", "et", "ou", "a", "au", "aux", "en", "dans", "par", "pour", "sur", "sous", "avec", "sans", "chez", "vers",
		"que", "qui", "dont", "ce", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "notre", "nos", "votre", "vos", "entre",
		"the", "an", "of", "and", "or", "to", "in", "for", "with", "at", "by", "from", "our", "your", "their", "suivant", "suivante", "suivants", "suivantes", "following":
		return true
	}
	return false
}
