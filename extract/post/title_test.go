package post

import "testing"

// TestTrimTitle holds what is cut from a title's line.
func TestTrimTitle(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{"On recrute · Poseur de bornes", "Poseur de bornes"},
		{"Nous recherchons des hommes et des femmes de talent", "Nous recherchons des hommes et des femmes de talent"},
		{"We are looking for someone who can start a postdoc soon", "We are looking for someone who can start a postdoc soon"},
		{"3 PhD positions in botany at the Institute", "PhD positions in botany at the Institute"},
		{"La maison recherche un chargé d'affaires afin\nd'accélérer", "chargé d'affaires"},
		{"La commune du Vernois souhaite recruter un agent d'accueil", "agent d'accueil"},
		{"La commune du Vernois se propose d'engager une animatrice nature", "animatrice nature"},
		{"Vous serez chargé de recruter une animatrice nature", "Vous serez chargé de recruter une animatrice nature"},
		{"Nous recherchons un(e) Snacker du Vernois pour la salle", "Snacker du Vernois"},
		{"Nous recherchons en urgence un Snacker (H/F)", "Snacker (H/F)"},
		{"Nous recherchons pour notre client un Data Analyst (H/F)", "Data Analyst (H/F)"},
		{"Nous recrutons, avec nos entreprises partenaires, un·e Chef·fe de projet", "Chef·fe de projet"},
		{"Sillon recherche pour son client dans le domaine agroalimentaire : un(e) Directeur(trice) QHSE H/F", "Directeur(trice) QHSE H/F"},
		{"Sillon recherche pour des produits de pointe (h/f)", "Sillon recherche pour des produits de pointe (h/f)"},
		{"Nous recherchons un(e) candidat(e)", "Nous recherchons un(e) candidat(e)"},
		{"Nous recherchons pour notre tribu lyonnaise : **un·e dev front-end**", "dev front-end"},
		{"Nous recherchons - Poseur de bornes", "Poseur de bornes"},
		{"Offre de stage : Cartographie des moulins", "Cartographie des moulins"},
		{"Offre de stage « Suivi des tourbières du Vernois »", "Suivi des tourbières du Vernois"},
		{"Chargé de projet « Rivières vivantes » F/H", "Chargé de projet « Rivières vivantes » F/H"},
		{"Fiche de poste – Stagiaire communication", "Stagiaire communication"},
		{"Offre d'emploi - Professeur d'anglais (H/F)", "Professeur d'anglais (H/F)"},
		{"# La Tannerie recrute un(e) chargé(e) de projet !", "chargé(e) de projet"},
		{"La Tannerie recrute son·sa prochain·e régisseur·euse", "régisseur·euse"},
		{"La Tannerie recherche pour l'un de ses clients un mécanicien agricole", "mécanicien agricole"},
		{"Façadier <span className=\"italic\">(H/F)</span>", "Façadier"},
		{"Internship offer - Data analysis of bird calls", "Data analysis of bird calls"},
		{"Vacancy - Lab manager", "Lab manager"},
		{"Lab manager - Job Description", "Lab manager"},
		{"Lab manager (Job Description)", "Lab manager"},
		{"Technicien de labo – Fiche de poste", "Technicien de labo"},
		{"Lab manager - Offers of a lifetime", "Lab manager - Offers of a lifetime"},
		{"Postdoctoral position at the interface of bees and maps", "Postdoctoral position at the interface of bees and maps"},
		{"Lab manager position at the Vernois Institute", "Lab manager"},
		{"Research Software Engineer position opening at the Vernois lab", "Research Software Engineer"},
		{"Job Description - Lab manager", "Lab manager"},
		{"Position available: lab manager", "lab manager"},
		{"Wanted: lab manager", "lab manager"},
		{"Opening for a lab manager", "lab manager"},
		{"Open Source Engineer", "Open Source Engineer"},
		{"Join us as a product designer", "product designer"},
		{"Rejoignez-nous en tant que chargé de projet", "chargé de projet"},
		{"Rejoignez-nous en été", "Rejoignez-nous en été"},
		{"Ingénieur cloud (H/F) – 3 à 7 ans d'expérience", "Ingénieur cloud (H/F)"},
		{"Ingénieur cloud – 3 sites", "Ingénieur cloud – 3 sites"},
		{"Call for applications: PhD in history", "PhD in history"},
		{"Internship - Data analyst", "Internship - Data analyst"},
		{"cherche coiffeuse / coiffeur", "coiffeuse / coiffeur"},
		{"Mise au concours d'un poste de COLLABORATRICE SCIENTIFIQUE", "COLLABORATRICE SCIENTIFIQUE"},
		{"Stage de fin d'année - Acheteur projet F/H", "Acheteur projet F/H"},
		{"Recrutement d'un chargé de mission eau", "chargé de mission eau"},
		{"Mise en valeur du fonds du Vernois (H/F)", "Mise en valeur du fonds du Vernois (H/F)"},
		{"Recruitment of a project manager for the mill", "project manager for the mill"},
		{"Le musée cherche à pourvoir un poste d’observateur (m/f) à tâche complète", "observateur (m/f)"},
		{"Offre de stage de fin d’étude : Étude sur les moulins du Vernois", "Étude sur les moulins du Vernois"},
		{"Poste d'enseignant-chercheur en botanique", "enseignant-chercheur en botanique"},
		{"3 animateurs nature", "animateurs nature"},
		{"2 x Animatrices nature", "Animatrices nature"},
		{"UN·E ACCOMPAGNATEUR·TRICE (H/F)", "ACCOMPAGNATEUR·TRICE (H/F)"},
		{"[CDD 12] Ingénieur d'études", "Ingénieur d'études"},
		{"Stagiaire H/F #122950", "Stagiaire H/F"},
		{"Responsable opérationnel IT et DATA (H/F)", "Responsable opérationnel IT et DATA (H/F)"},
		{"Technicien rivière - date limite 5 juin", "Technicien rivière"},
		{"Service civique au Vernois – 2 postes", "Service civique au Vernois"},
		{"Chef.fe de projet (ECSI) Projet : Odyssée", "Chef.fe de projet (ECSI)"},
		{"Charge hypoxique et infarctus : une étude", "Charge hypoxique et infarctus : une étude"},
		{"Technicien·ne hydrobiologiste", "Technicien·ne hydrobiologiste"},
	} {
		if got := trimTitle(read(c.line)).text; got != c.want {
			t.Errorf("trimTitle(%q) = %q, want %q", c.line, got, c.want)
		}
	}
}

// TestOpened holds sentences that open a post.
func TestOpened(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"On ouvre un job de 👉 Customer Success Manager (CDI) 👈", "Customer Success Manager (CDI)"},
		{"Nous ouvrons un poste d'ingénieure hydrologue pour le Vernois", "ingénieure hydrologue"},
		{"Le musée ouvre un poste de garde à ses visiteurs", "Le musée ouvre un poste de garde à ses visiteurs"},
		{"On ouvre une boutique", "On ouvre une boutique"},
	} {
		if got := opened(read(c.text)).text; got != c.want {
			t.Errorf("opened(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

// TestAsksOfSubject tells a subject that asks from a question to the reader.
func TestAsksOfSubject(t *testing.T) {
	for line, want := range map[string]bool{
		"Moules de lagune : qui\ntransporte qui ?":      true,
		"Votre profil idéal : qui êtes-vous ?":          false,
		"Qui sommes-nous ?":                             false,
		"Offre de stage : quel sujet ?":                 false,
		"Mesurer les crues du Vernois : avec quoi ?":    true,
		"Nous sommes une équipe : et alors que faire ?": false,
	} {
		if got := asksOfSubject(read(line)); got != want {
			t.Errorf("asksOfSubject(%q) = %v, want %v", line, got, want)
		}
	}
}

// TestPossible holds the lines that are no title.
func TestPossible(t *testing.T) {
	for _, line := range []string{
		"Researchers in motion", "Call for applications for traineeships", "Full Time, Remote", "OFFRE D'EMPLOI", "Offre de stage Master 2 2025–2026", "Toutes les offres", "Recherche d'offres d'emploi", "Internship topic", "Liberté • Égalité • Fraternité",
		"Accès direct au contenu de la page", "Il faut tout un village", "Qui sommes-nous ?", "LA TANNERIE RECHERCHE SON/SA", "Le volontaire contribuera au projet", "Activez les alertes",
		"La Tannerie recherche pour agrandir son équipe", "PhD position (M2/école d'ingénieur)", "04/05/2026", "[français - English below]", "Service civique > culture > Lozère", "https://example.org/offre", "Quel domaine ? Solidarité",
	} {
		if possible(read(line)) {
			t.Errorf("%q is taken for a title", line)
		}
	}
	for _, line := range []string{"Stagiaire (H/F)", "Chargée de recherche", "Comptable", "Postdoctoral position - Maerl beds under a warming sea"} {
		if !possible(read(line)) {
			t.Errorf("%q is not taken for a title", line)
		}
	}
}

// TestNames holds which lines name a post.
func TestNames(t *testing.T) {
	for _, line := range []string{"Chargé∙e de mission", "Développeuse ou développeur", "3 Aides-soignantes", "Senior Data Engineer", "Stage ingénieur système", "Coordinatrice", "Infirmière de nuit", "Peintre en bâtiment", "Pâtissière"} {
		if !names(read(line)) {
			t.Errorf("%q does not name a post", line)
		}
	}
	for _, line := range []string{"Contexte", "Aide à la toilette", "Manager une équipe", "Cadre d'un remplacement", "Le Vernois", "Data centers", "Service de Soins Infirmiers à Domicile"} {
		if names(read(line)) {
			t.Errorf("%q names a post", line)
		}
	}
}

// read is a line by itself in words.
func read(line string) phrase {
	r := reader{lists: classes()}
	return r.read(line)
}

// TestOnlyKind tells the titles that name a kind of post from those that name
// none.
func TestOnlyKind(t *testing.T) {
	for line, want := range map[string]bool{
		"PhD position":               true,
		"PhD position (Foundations)": true,
		"Open postdoc position":      true,
		"Internship":                 true,
		"Post-doctoral opportunity":  true,
		"Open positions":             false,
		"PhD":                        false,
		"Jobs":                       false,
		"PhD position in hydrology":  false,
	} {
		if got := onlyKind(read(line)); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}
