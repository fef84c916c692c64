package dates_test

import (
	"strings"
	"testing"

	"offers/extract/board/boardtest"
	"offers/extract/contacts"
	"offers/extract/dates"
	"offers/extract/post"
	"offers/extract/salary"
	"offers/schema"
)

// TestDecide reads what no single rule decides: which words are believed, and
// the year of a date that has none.
func TestDecide(t *testing.T) {
	r := boardtest.New(t, post.Room, dates.Room, salary.Room, contacts.Room)
	for posting, want := range map[string]schema.Dates{
		"Publié le 20 octobre 2025\n\nPrise de poste en mars":                                              {Published: "2025-10-20", Start: "2026-03"},
		"Prise de poste : 1er avril 2026\n\nCandidature avant le 15 mars":                                  {Start: "2026-04-01", Deadline: "2026-03-15"},
		"À partir du 3 janvier 2027 – Date limite : 15/11/2026":                                            {Start: "2027-01-03", Deadline: "2026-11-15"},
		"Pour candidater : par email avant le 15 mars 2027":                                                {Deadline: "2027-03-15"},
		"Post-doctorat pour l'année universitaire 2026-2027":                                               {},
		"End Date: 13 Feb 2026 (9 days left to apply)":                                                     {Deadline: "2026-02-13"},
		"Date de fin : 13 février 2026 (reste 17 jours pour postuler)":                                     {Deadline: "2026-02-13"},
		"By e-mail only to rh@example.org, to arrive before 17.00 (Paris time) on Friday 26 February 2027": {Deadline: "2027-02-26"},
		"Prise de poste en mars":                                                                           {},
		"Prise de poste en mars\n\nDate limite de candidature : 3 février 2026":                            {Start: "2026-03", Deadline: "2026-02-03"},
		"Écrivez à lea@example.org avant le 12 mai 2026":                                                   {Deadline: "2026-05-12"},
		"Le pont sera rouvert avant le 12 mai 2026":                                                        {},
		"Annonce du 8 juin 2027 | réf. 33.06\n\nDébut : 1er juillet":                                       {Published: "2027-06-08", Start: "2027-07-01"},
		"L'annonce de la fermeture du 8 juin 2027 nous a surpris":                                          {},
		"Engineer\n\nAcme · Vacancy no. 3390 · 9 October 2026\n\nWe build.":                                {Published: "2026-10-09"},
		"Réf. 22 | Parution 29/03/2027 | Prise de poste 03/05/2027":                                        {Published: "2027-03-29", Start: "2027-05-03"},
		"Contrat signé pour 24 mois à partir de la rentrée 2027":                                           {Start: "2027-09"},
		"Embauche en mars 2027. Une journée d'essai est proposée en mai":                                   {Start: "2027-03"},
		"When: June 2027": {Start: "2027-06"},
		"Application deadline: 15 August 2026. Expected start: January 2027.":                  {Deadline: "2026-08-15", Start: "2027-01"},
		"Objectifs : chaque robot parle à ses voisins immédiats.":                              {},
		"Mission : dès que possible, fin de mission prévue au 13 mars 2026":                    {ASAP: true},
		"CDD 31/12/2026 - temps complet":                                                       {},
		"CDD du 31/12/2026":                                                                    {Start: "2026-12-31"},
		"Le poste d'été 2027 est ouvert.\n\n# Durée\n\n14 semaines, du 17 mai au 20 août 2027": {Start: "2027-05-17", End: "2027-08-20"},
		"Le projet a été lancé au début de l'automne 2021.":                                    {},
		"Rémunération : un salaire pour tous dès que possible":                                 {},
		"Posting\n\nDate updated\n\nOct 3, 2026":                                               {},
		"Alternance communication – Septembre 2027 – Thiers\n\nNous cherchons quelqu'un.":      {Start: "2027-09"},
		"Éditeur\n\nCDD\n\n03/11/2027–14/03/2028\n\nNous cherchons quelqu'un.":                 {Start: "2027-11-03", End: "2028-03-14"},
		"Engagement au plus tôt le 1/07/2027":                                                  {Start: "2027-07-01"},
		"A position is available October 1, 2027 at the mill":                                  {Start: "2027-10-01"},
		"Calendrier : dépôt des dossiers du 5 mai au 2 juin 2027 ; auditions le 20 juin 2027":  {Deadline: "2027-06-02"},
		"Date : 12/03/2027": {},
		"Nous vous trouvons dans les meilleurs délais une entreprise":                                              {},
		"Annonce déposée le 21.10.2026\n\nÇa commence quand ? Lundi 9 novembre, à Pau.":                            {Published: "2026-10-21", Start: "2026-11-09"},
		"Type de contrat : doctoral selon le décret n° 2009-464 du 23 avril 2009":                                  {},
		"Les personnes intéressées sont invitées à [nous contacter](/contact) avant le 11 mai 2027.":               {Deadline: "2027-05-11"},
		"Stage M2\n\nlundi 23 février 2026, par OE\n\nLe laboratoire.":                                             {Published: "2026-02-23"},
		"Stage M2\n\npar A. Vernois | 29/10/2026 | Recrutements\n\nLe laboratoire.":                                {Published: "2026-10-29"},
		"Un CDD de 3 mois, à commencer dès maintenant":                                                             {ASAP: true},
		"Une collaboration qui débutera le 1e septembre 2027":                                                      {Start: "2027-09-01"},
		"---\ndate: 2026-10-18\nend_date: 2026-10-18\n---\n\nThe position starts on 1 January 2027.":               {Published: "2026-10-18", Start: "2027-01-01"},
		"Posting period: from 02.04.2026 to 15.04.2026":                                                            {Deadline: "2026-04-15"},
		"Poste ouvert jusqu'au 30 juin 2026":                                                                       {Deadline: "2026-06-30"},
		"Poste à prendre de suite, on est au 12/01/2027":                                                           {ASAP: true},
		"Le poste est à prendre\n\nle 1er décembre 2026\n\nNous recrutons.":                                        {Start: "2026-12-01"},
		"Délai de postulation : 31.05.2027":                                                                        {Deadline: "2027-05-31"},
		"Déposez CV et lettre sur https://example.org avant fin novembre 2026":                                     {Deadline: "2026-11"},
		"Envoyez votre CV d'ici à la fin novembre 2026 au plus tard":                                               {Deadline: "2026-11"},
		"Please send a CV and a cover letter to the head of our small team by **8am on 13 November 2026**":         {Deadline: "2026-11-13"},
		"Please send a CV and a cover letter to the head of our small team by 17:00 CET on 13 November 2026":       {Deadline: "2026-11-13"},
		"---\ndisponible_immediatement: false\n---\n\nTexte":                                                       {},
		"---\ndisponible_immediatement: true\n---\n\nTexte":                                                        {ASAP: true},
		"Send us your CV no later than 13 November 2026":                                                           {Deadline: "2026-11-13"},
		"Answer three questions on https://example.org by midnight on 28 March 2027":                               {Deadline: "2027-03-28"},
		"Début de la mission dès que possible et jusqu'au 31 août 2027":                                            {End: "2027-08-31", ASAP: true},
		"Volontaire (contrat de 12 mois, début de contrat début février et départ sur le terrain début mars 2025)": {Start: "2025-02"},
		"On lit tout jusqu'au 31 mai 2027":                                                                         {Deadline: "2027-05-31"},
		"Applications are read until 31 May 2027":                                                                  {Deadline: "2027-05-31"},
		"Publié le 3 mars 2027\n\nPour les deux : 5 semaines de congés dont 3 en août":                             {Published: "2027-03-03"},
		"Starting date: as soon as you can, ideally by 1 September 2027":                                           {Start: "2027-09-01", ASAP: true},
		"Réponse avant le\n\n30/06/2026\n\nLa Maison vous attend.":                                                 {Deadline: "2026-06-30"},
		"Cuisinier\n\nLyon, le 3 mars 2026\n\nNous cuisinons.":                                                     {Published: "2026-03-03"},
		"Poste à pourvoir dès que possible ; jusqu'au 31/12/2026":                                                  {End: "2026-12-31", ASAP: true},
		"Poste à pourvoir suite à un départ":                                                                       {},
		"Candidatures à envoyer dès que possible":                                                                  {},
		"Prise de poste : convention collective du 15 mars 1966":                                                   {},
		"La ligne neuve démarrera en janvier 2027":                                                                 {},
		"L'équipe souhaite mettre en ligne, à partir de mars 2026, un parcours d'accès":                            {},
	} {
		b := r.Read(t, strings.ReplaceAll(posting, "\n\n", "\n\n\n"))
		var got schema.Dates
		if b.Record.Dates != nil {
			got = *b.Record.Dates
		}
		if got != want {
			t.Errorf("%q gives %+v, want %+v", posting, got, want)
		}
	}
}
