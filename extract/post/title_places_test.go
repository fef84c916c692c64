package post_test

import (
	"strings"
	"testing"

	"offers/extract/board/boardtest"
	"offers/extract/employer"
	"offers/extract/post"
)

// TestTitlePlaces holds where in a posting its title stands.
func TestTitlePlaces(t *testing.T) {
	r := boardtest.New(t, post.Room, employer.Room)
	for posting, want := range map[string]string{
		"Peintre\n\nCorallis recherche un peintre.":                                                                                                                           "Peintre",
		"# [Développeuse Python](https://www.example.org/12)\n\nLe poste est ouvert.":                                                                                         "Développeuse Python",
		"Offre d'emploi : Organisation communautaire et coordination\n\nLa ligue du Vernois est ouverte.":                                                                     "Organisation communautaire et coordination",
		"Service civique : Lutter contre la solitude\n\nQuel domaine ? Solidarité":                                                                                            "Lutter contre la solitude",
		"Tourneuse / Tourneur (H/F) 63 - THIERS Atelier installé depuis vingt ans, je recherche quelqu'un pour me seconder à l'établi.":                                       "Tourneuse / Tourneur (H/F)",
		"Tourneuse sur bois F/H à Thiers. Installé depuis vingt ans, cet atelier te confie des pièces uniques et des séries courtes, que tu suis de l'ébauche à la finition.": "Tourneuse sur bois F/H",
		"The Vernois mill is seeking a technical editor with a background in hydrology.":                                                                                      "technical editor",
		"The mill is growing.\n\nWe are looking for a kind individual to be our Director of Community! This role is new.":                                                     "Director of Community",
		"# Software engineer in the river team @ Vernois\n\nText.":                                                                                                            "Software engineer in the river team @ Vernois",
		"Become our next Payroll Officer.": "Payroll Officer",
		"APPEL À CANDIDATURE\n\nFonction : Psychologue clinicien\n\n# Liens hiérarchiques\n\nDirectrice adjointe chargée des soins": "Psychologue clinicien",
		"Les Tilleuls.\n\nNous recherchons des hommes et des femmes de talent.":                                                     "",
		"L'hôtel des Tilleuls.\n\nNous recherchons deux femmes de chambre.":                                                         "femmes de chambre",
		"We see you as our guest.":                                   "",
		"We are recruiting two software engineers to join our team.": "software engineers",
		"Les Petits Pas – crèche de 18 berceaux à Thiers (63300), métro Vernois – recherche pour septembre un éducateur de jeunes enfants, CDI": "éducateur de jeunes enfants",
		"Candidatures à adresser à :\n\nMme VERNOIS Claire\n\nResponsable des ressources humaines\n\n12 rue du Puits":                           "",
		"Emploi\tOpératrice de sciage\nLieu\tThiers":                                                                                                                     "Opératrice de sciage",
		"# Postdoctoral position on river modelling\n\nWe are two.":                                                                                                      "Postdoctoral position on river modelling",
		"# Ici, on recrute des postiers au Vernois\n\nTexte.":                                                                                                            "postiers au Vernois",
		"Éducatrice\n\nMissions : accueil, jeux, suivi":                                                                                                                  "Éducatrice",
		"---\ntitle: The Mill - Payroll Officer\ncompany: The Mill\n---\nText.":                                                                                          "Payroll Officer",
		"---\ntitle: University of Vernois - Payroll Officer\n---\nText.":                                                                                                "Payroll Officer",
		"---\ntitle: \"M2 internship: contact-rich handling of cables\"\n---\nPayroll Officer meets robot.\n\nText.":                                                     "contact-rich handling of cables",
		"---\ntitle: River Data Internship\n---\nReports to: Payroll Officer\n\nText.":                                                                                   "River Data Internship",
		"---\ntitle: Senior - Payroll Officer\n---\nText.":                                                                                                               "Senior - Payroll Officer",
		"---\ntitle: Payroll Officer\n---\n# La Tannerie cherche un employé au service de la paie\n\nTexte.":                                                             "Payroll Officer",
		"---\ntitle:\n  - Nous recherchons\n  - un Office Manager\n---\n\nTexte.":                                                                                        "Office Manager",
		"# PhD position\n\nThe department of Hydrology offers a post in numerical methods.":                                                                              "PhD position",
		"# Open positions\n\nThe department of Hydrology offers posts.":                                                                                                  "",
		"Vernois Ltd - Payroll Officer - Leeds, UK - Full time - £30k\n\nWe are small.":                                                                                  "Payroll Officer",
		"---\ntitre: Bouchère\n---\n\nRejoignez la Tannerie.\n\n## Évolution\n\nChef boucher":                                                                            "Bouchère",
		"title: Payroll Officer\ndescription:\nWe are small.":                                                                                                            "Payroll Officer",
		"---\ntitle: Vernois Ltd\n---\nVernois Ltd - Payroll Officer - Leeds, UK - Full time\n\nWe are small.":                                                           "Payroll Officer",
		"Poste de post-doctorat\n\n# Profil recherché\n\n- thèse en chimie\n":                                                                                            "",
		"👉 La Tannerie cherche son pizzaïolo\n👉 CDI 42 h":                                                                                                                "pizzaïolo",
		"OFFRE DE STAGE\n\nLa ligue du Vernois propose\n\n« Inventaire des plantes de la baie »\n\nAide et participation":                                                "Inventaire des plantes de la baie",
		"La maison grandit.\n\nEn tant que chef de rang chez Sillon, vous servez.":                                                                                       "chef de rang",
		"Contrat : CDD 6 mois, évolutif en CDI\nSociété : Sillon":                                                                                                        "",
		"En tant qu'employeur responsable, nous payons.":                                                                                                                 "",
		"La maison grandit. Rejoignez-nous en tant que Chef de rang et donnez un nouvel élan à votre carrière !":                                                         "Chef de rang",
		"Quel défi relèverez-vous en tant qu'Infirmier (F/H) au sein de notre maison ?":                                                                                  "Infirmier (F/H)",
		"En tant que chef de rang chez Sillon, vos missions sont les suivantes :":                                                                                        "chef de rang",
		"Vous avez 4 ans d'expérience en tant que Chef de rang.":                                                                                                         "",
		"La maison est née à Thiers il y a trente ans. Afin de grandir, et parce que nos clients le demandent, nous recherchons un chef de rang autonome pour la salle.": "chef de rang autonome",
		strings.Repeat("Notre maison est belle. ", 40) + "On recrute un chef de salle du Vernois ancien, ouvert":                                                         "",
	} {
		b := r.Read(t, posting)
		if b.Record.Title != want {
			t.Errorf("%q: title %q, want %q", posting, b.Record.Title, want)
		}
	}
}
