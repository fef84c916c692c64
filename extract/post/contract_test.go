package post_test

import (
	"slices"
	"strings"
	"testing"

	"offers/extract/board/boardtest"
	"offers/extract/dates"
	"offers/extract/doc"
	"offers/extract/duration"
	"offers/extract/location"
	"offers/extract/post"
)

// TestContract holds which of the contracts that a posting speaks of it offers.
func TestContract(t *testing.T) {
	r := boardtest.New(t, post.Room, dates.Room, duration.Room)
	for posting, want := range map[string]string{
		"Poste en CDI à Thiers": "permanent",
		"L'association propose des stages sportifs aux enfants.\n\nElle vous propose un CDI.":                                            "permanent",
		"# Agent\n\n## Poste\n\nCatégorie\nA\nModalité de recrutement\nContractuel / Titulaire\nQuotité\n100 %\n\n## Profil\n\nAutonome": "fixed-term civil-servant",
		"Agent\n\nEmploi statutaire ou contractuel":                                                                                      "civil-servant fixed-term",
		"Agent\n\nPoste ouvert aux titulaires ou contractuels":                                                                           "civil-servant fixed-term",
		"Agent\n\nCDI ; poste ouvert aux titulaires ou aux contractuels":                                                                 "permanent",
		"Engineer\n\nWe offer a fixed-term or permanent contract.":                                                                       "fixed-term permanent",
		"Engineer\n\nYou find a temporary or permanent solution.":                                                                        "",
		"Engineer\n\nContract type: open-ended":                                                                                          "permanent",
		"PhD in hydrology\n\nWe work on rivers.":                                                                                         "phd",
		"PhD: rivers and the sea\n\nWe work on rivers.":                                                                                  "phd",
		"PhD student wanted\n\nWe work on rivers.":                                                                                       "phd",
		"Engineer\n\nPhD in hydrology required.":                                                                                         "",
		"PhD-level engineer\n\nWe work on rivers.":                                                                                       "",
		"Thèse : hydrologie des tourbières\n\nLe sujet porte sur les eaux.":                                                              "phd",
		"The team has 3 postdocs.\n\nThe internship will be in Thiers.":                                                                  "internship",
		"description : un foyer de 80 résidents en hébergement permanent et un accueil de jour, avec un jardin, une salle de gymnastique et une cuisine": "",
		"Stage ou service civique de 6 mois":                                                         "internship civic-service",
		"Nous recherchons un(e) stagiaire pour nos chantiers.":                                       "internship",
		"We are looking for an intern to build pipelines.":                                           "internship",
		"Nous recherchons un chef qui forme nos stagiaires.":                                         "",
		"Un stage ou une première expérience est un atout":                                           "",
		"Offres de stages au laboratoire":                                                            "internship",
		"La Tannerie recherche un animateur de réseau de référents bénévoles en CDD":                 "fixed-term",
		"Animatrice\n\nSuivre les volontaires en service civique. Encadrer l'équipe. CDI à Thiers":   "permanent",
		"Le club lance un appel à bénévoles pour rejoindre la commission des terrains":               "volunteering",
		"Une maison pour les enfants et les permanents, dont l'un habite le site":                    "",
		"Mission de service civique":                                                                 "civic-service",
		"Aider un projet de volontariat\n\n- Service Civique\n- Tunisie\n\nLe volontaire est suivi.": "civic-service",
		"Maçon\n\nMission de trois mois. 15 € de l'heure + IFM":                                      "temporary",
		"Thesis offer: hydrology of the Vernois":                                                     "phd",
		"Une expérience en apprentissage automatique est un atout":                                   "",
		"Titre exigé : doctorat ès lettres":                                                          "",
		"Assistant d'éducation\n\nContrat de droit public du 1er septembre 2026 au 31 août 2027":     "fixed-term",
		"Engineer\n\nDuration of the contract: 18 months":                                            "fixed-term",
	} {
		b := r.Read(t, posting)
		if got := strings.Join(b.Record.Contract, " "); got != want {
			t.Errorf("%q offers %q, want %q", posting, got, want)
		}
	}
}

// TestRemote holds what is said of telework.
func TestRemote(t *testing.T) {
	r := boardtest.New(t, post.Room, dates.Room, duration.Room, location.Room)
	for posting, want := range map[string]string{
		"Engineer\n\nLisbon · Hybrid · Internship":               "hybrid",
		"Engineer\n\nWe build hybrid cars.":                      "",
		"Vernois Ltd - Remote (Europe) - Full-time - Engineer":   "full",
		"Location: Lisbon (on-site or hybrid, no full remote)":   "hybrid",
		"Engineer\n\nRemote: hybrid":                             "hybrid",
		"Pas de full remote":                                     "",
		"4j de TT / semaine":                                     "hybrid",
		"Lieu : À distance":                                      "full",
		"Lieu : À distance ou à Lyon":                            "",
		"Lieu : Lyon, à distance raisonnable de la gare":         "",
		"Vous managez une équipe de dix personnes à distance.":   "",
		"Présence : 5 jours par semaine":                         "",
		"Télétravail : 0 jour":                                   "none",
		"Located Remotely? N":                                    "",
		"Two days of home working a week":                        "hybrid",
		"Télétravail : non":                                      "none",
		"Secrétariat : sur place":                                "",
		"Engineer\n\nLocation: Lisbon (Remote)":                  "full",
		"Chargée de mission\n\nUne culture hybride, à Lyon":      "",
		"Lieu : télétravail":                                     "full",
		"Lieu : Travail à domicile à distance":                   "full",
		"Lieu : Lyon, télétravail possible":                      "hybrid",
		"Jury de recrutement : jeudi 28 mai 2026, en présentiel": "",
		"Lieu : Lyon, en présentiel, télétravail partiel":        "hybrid",
		"Engineer\n\nWe are the people who build the maps that you will use with your team for all of us.\n\nType: Hybrid (on-site & remote)":                "hybrid",
		"Engineer\n\nYou will remotely manage the boats of our programme for all of us.":                                                                     "",
		"Engineer\n\nYou will assist our users remotely, as all of us do with the maps.":                                                                     "",
		"Engineer\n\nWe are the people who build the maps that you will use with your team for all of us.\n\nType: Part-time, with all of us in the office.": "",
	} {
		b := r.Read(t, posting)
		if b.Record.Remote != want {
			t.Errorf("%q: remote %q, want %q", posting, b.Record.Remote, want)
		}
	}
}

// TestDocuments holds what an application must hold, and words that only look
// like it.
func TestDocuments(t *testing.T) {
	r := boardtest.New(t, post.Room)
	for posting, want := range map[string]string{
		"Envoyez votre CV et une lettre de motivation.":                                    "cv cover-letter",
		"Le dossier comporte :\n\nCV\n\nLettre de motivation\n\nLe dernier diplôme obtenu": "cv cover-letter diploma",
		"Votre poste en résumé : vous tenez la caisse de la boutique.":                     "",
		"Vous ferez des relevés de terrain et le résumé automatique des textes.":           "",
	} {
		if got := strings.Join(r.Read(t, posting).Record.Documents, " "); got != want {
			t.Errorf("%q asks for %q, want %q", posting, got, want)
		}
	}
}

// TestPermanent tells a permanent post from others that are permanent.
func TestPermanent(t *testing.T) {
	r := boardtest.New(t, post.Room, dates.Room, duration.Room)
	for posting, want := range map[string][]string{
		"Mill hand\n\nWe mill.\n\n- Permanent (funded until 2030)":  {"permanent"},
		"Mill hand\n\nWe mill.\n\n- Permanent, part-time":           {"permanent"},
		"Mill hand\n\nWe mill.\n\n- Permanent staff will train you": nil,
		"Mill hand\n\nWe mill with our permanent team.":             nil,
	} {
		if got := r.ReadIn(t, doc.English, posting).Record.Contract; !slices.Equal(got, want) {
			t.Errorf("%q offers %q, want %q", posting, got, want)
		}
	}
}
