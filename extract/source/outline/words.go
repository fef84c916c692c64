package outline

import (
	"strings"

	"offers/extract/token"
)

// The closed lists of words that decide what a short line is. All are folded
// as token.Fold does.

// foldMax bounds the text that is held against the lists.
const foldMax = 120

// folded is s as the lists spell it, without what stands in brackets
// ("Grade(s)", "Durée (mois)") and without the dots of abbreviations.
func folded(buf []byte, s string) []byte {
	buf = token.Fold(buf, s[:min(len(s), foldMax)])
	n, depth := 0, 0
	for _, ch := range buf {
		switch {
		case ch == '(':
			depth++
		case ch == ')':
			depth = max(0, depth-1)
		case depth > 0, ch == '.', ch == '*', ch == '_':
		case ch == ' ' && (n == 0 || buf[n-1] == ' '):
		default:
			buf[n] = ch
			n++
		}
	}
	if n > 0 && buf[n-1] == ' ' {
		n--
	}
	return buf[:n]
}

// commonLabel says whether s is one of the labels that postings share for
// their facts: a head word alone or with its complement ("lieu de travail",
// "date limite de candidature", "start date").
func commonLabel(s string) bool {
	if len(s) > 70 {
		return false
	}
	var buf [foldMax]byte
	t := string(folded(buf[:0], s))
	if strings.ContainsAny(t, "0123456789") {
		return false
	}
	head, rest, more := strings.Cut(t, " ")
	switch headOf(head) {
	case alone:
		if !more || qualifies(rest) && strings.Count(rest, " ") == 0 {
			return true
		}
	case withComplement:
		if !more || strings.Count(rest, " ") < 7 && completes(rest) {
			return true
		}
	}
	for _, p := range phrases {
		if strings.HasPrefix(t, p) {
			return strings.Count(t, " ") < 6
		}
	}
	return false
}

// phrases open common labels whose first word is not enough.
var phrases = [...]string{"poste a pourvoir", "postes a pourvoir", "a pourvoir", "prise de poste", "prise de fonction", "entree en fonction", "postulez avant", "pour postuler", "pour candidater", "site web", "site internet", "code postal", "e-mail", "experience souhaitee", "experience requise", "experience demandee", "ouvert aux contractuels", "a partir du", "mise en ligne", "publiee le", "publie le", "structure d'accueil", "organisme d'accueil", "service d'accueil", "laboratoire d'accueil", "equipe d'accueil", "etablissement d'accueil", "entreprise d'accueil"}

// headKind says what may stand behind a label's first word.
type headKind uint8

const (
	noHead headKind = iota
	alone
	withComplement
)

func headOf(w string) headKind {
	switch w {
	case "lieu", "lieux", "date", "dates", "duree", "durees", "type", "types", "nature", "niveau", "niveaux", "localisation", "localite", "adresse",
		"periode", "temps", "montant", "numero", "mode", "modalites", "motif", "debut", "fin", "heures", "nombre", "rythme", "quotite", "secteur", "domaine",
		"famille", "familles", "cadre", "nom", "intitule", "titre", "reference", "references", "ref", "n°", "remuneration", "salaire", "gratification", "indemnite",
		"indemnites", "indemnisation", "horaires", "categorie", "categories", "residence", "etat", "pieces",
		"duration", "length", "start", "starting", "end", "closing", "application", "salary", "job", "contract", "employment", "work", "working", "place", "location",
		"posting", "publication", "posted", "minimum", "required", "education", "experience", "level":
		return withComplement
	case "structure", "organisme", "unite", "service", "contrat", "contrats", "employeur", "entreprise", "societe", "etablissement", "laboratoire", "equipe", "direction", "departement", "region", "ville",
		"commune", "pays", "diplome", "diplomes", "formation", "formations", "contact", "contacts", "telephone", "tel", "mobile", "fax", "mail", "email",
		"courriel", "statut", "grade", "grades", "fonction", "fonctions", "metier", "metiers", "qualification", "permis", "langue", "langues", "filiere",
		"teletravail", "management", "encadrant", "encadrants", "encadrement", "responsable", "responsables", "tuteur", "superviseur", "demarrage",
		"disponibilite", "annonceur", "thematique", "thematiques", "bareme", "deadline", "company", "employer", "organization", "organisation", "city", "country",
		"department", "supervisor", "supervisors", "stipend", "pay", "compensation", "remote", "phone", "website", "web", "url", "lien", "hours", "poste", "offre", "intitules",
		"objet", "subject", "candidature", "candidatures", "avantages", "renouvelable", "salaires", "echeance", "institution", "institut", "affectation", "employeurs":
		return alone
	}
	return noHead
}

// completes says whether rest can follow the head word of a label; "Temps
// complet" is no label, "Temps de travail" is.
func completes(rest string) bool {
	w, _, _ := strings.Cut(rest, " ")
	switch w {
	case "de", "du", "des", "d", "d'", "a", "au", "et", "ou", "par", "en", "limite", "of", "date", "type", "title", "location", "place", "time", "hours", "deadline", "range", "level", "number",
		"mode", "id", "reference", "start", "end", "experience", "education", "qualifications":
		return true
	}
	return strings.HasPrefix(w, "d'") || strings.HasPrefix(w, "l'") || qualifies(w)
}

// qualifies says whether w is a participle or adjective that goes with a
// label's head: "durée souhaitée", "rémunération indicative".
func qualifies(w string) bool {
	switch w {
	case "indicatif", "indicative", "previsionnel", "previsionnelle", "minimal", "minimale", "minimum", "maximale", "maximum", "brut", "brute", "net", "nette",
		"mensuel", "mensuelle", "annuel", "annuelle", "hebdomadaire", "hebdomadaires", "possible", "possibles", "administrative", "exact", "exacte", "principal", "principale":
		return true
	}
	w = strings.TrimSuffix(strings.TrimSuffix(w, "s"), "e")
	for _, stem := range [...]string{"souhait", "prevu", "propos", "requi", "envisag", "estim", "demand", "recherch", "attendu", "vis", "concern"} {
		if strings.HasPrefix(w, stem) && len(w) <= len(stem)+2 {
			return true
		}
	}
	return false
}

// opensSection says whether a label line is the name of a posting's section,
// which governs more than the line below it.
func opensSection(s string) bool {
	var buf [foldMax]byte
	w, rest, _ := strings.Cut(string(folded(buf[:0], s)), " ")
	switch w {
	case "le", "la", "les", "vos", "votre", "nos", "notre", "ton", "tes", "the", "your", "our":
		w, _, _ = strings.Cut(rest, " ")
	}
	switch strings.TrimPrefix(w, "l'") {
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
	var buf [foldMax]byte
	w, _, _ := strings.Cut(string(folded(buf[:0], s)), " ")
	switch w {
	case "ce", "pourquoi", "comment", "qui", "quoi", "what", "why", "who", "how", "where":
		return strings.Count(s, " ") < 7
	}
	return false
}

// holdsClause says whether a word of s belongs to a clause, so that s is
// neither a label nor a heading.
func holdsClause(s string) bool {
	var buf [foldMax]byte
	return anyWord(string(folded(buf[:0], s)), func(w string) bool {
		switch w {
		case "vous", "nous", "je", "tu", "il", "elle", "ils", "elles", "s'agit", "sont", "est", "sera", "seront", "devra", "devront", "doit", "doivent", "peut", "peuvent",
			"avez", "avons", "etes", "you", "we", "they", "it", "will", "is", "are", "should", "must", "please", "that", "which", "n'est", "c'est", "c'etait", "j'ai":
			return true
		}
		return false
	})
}

// opensClause says whether the first word of s is an infinitive, an imperative
// or a call to attention: "Envoyer CV à", "Contactez", "Attention".
func opensClause(s string) bool {
	var buf [foldMax]byte
	w, _, more := strings.Cut(string(folded(buf[:0], s)), " ")
	switch w {
	case "attention", "nb", "note", "notes", "important", "remarque", "exemple", "exemples", "ex", "ps", "merci", "bonjour", "hello", "warning",
		"ecrire", "joindre", "transmettre", "prendre", "faire", "etre", "mettre", "please", "send":
		return true
	case "metier", "metiers", "atelier", "chantier", "quartier", "dossier", "courrier", "papier", "premier", "dernier", "avenir", "employer", "career", "number", "manager", "offer", "other", "letter", "cover", "tier":
		return false
	}
	w = strings.TrimSuffix(w, "-nous")
	if !more {
		return strings.HasSuffix(w, "ez") && len(w) > 4
	}
	return strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ir") || strings.HasSuffix(w, "ez")
}

// leavesOpen says whether a sentence cannot end with w.
func leavesOpen(w string) bool {
	if len(w) > 8 {
		return false
	}
	var buf [16]byte
	switch string(token.Fold(buf[:0], w)) {
	case "de", "du", "des", "d", "l", "la", "le", "les", "un", "une", "et", "ou", "a", "au", "aux", "en", "dans", "par", "pour", "sur", "sous", "avec", "sans", "chez", "vers",
		"que", "qui", "dont", "ce", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "notre", "nos", "votre", "vos", "entre",
		"the", "an", "of", "and", "or", "to", "in", "for", "with", "at", "by", "from", "our", "your", "their", "suivant", "suivante", "suivants", "suivantes", "following":
		return true
	}
	return false
}

// anyWord says whether is holds for a word of s.
func anyWord(s string, is func(string) bool) bool {
	for s != "" {
		var w string
		w, s, _ = strings.Cut(s, " ")
		if is(w) {
			return true
		}
	}
	return false
}
