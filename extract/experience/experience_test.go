package experience_test

import (
	"testing"

	"offers/extract/board/boardtest"
	"offers/extract/dates"
	"offers/extract/doc"
	"offers/extract/duration"
	"offers/extract/experience"
	"offers/schema"
)

// TestDecide reads what no single rule decides: which of several lengths is
// the experience asked for.
func TestDecide(t *testing.T) {
	r := boardtest.New(t, dates.Room, duration.Room, experience.Room)
	for posting, want := range map[string]schema.Experience{
		"Extendable to 35 to 40 months (depending on experience)":         {},
		"Six à douze mois selon l'expérience":                             {},
		"L'équipe cumule 12 ans d'expérience":                             {},
		"Work experience: at least 2 years":                               {Min: "P2Y"},
		"3+ years in communications":                                      {Min: "P3Y"},
		"- 3 to 5 years in cell culture\n- A degree":                      {Min: "P3Y", Max: "P5Y"},
		"- 3 to 5 years of funding\n- A degree":                           {},
		"- 3 years in Lyon\n- A degree":                                   {},
		"We'd like to see 3+ years of shipping firmware":                  {Min: "P3Y"},
		"At least 4 years in monitoring, of which 2 in the field":         {Min: "P4Y"},
		"At least 4 years of higher education":                            {},
		"Au moins 2 ans à la tête d'une équipe.":                          {Min: "P2Y"},
		"CAP soudeur, avec un minimum de 5 années dans le dépannage":      {Min: "P5Y"},
		"Vous restez au moins 2 ans dans la commune":                      {},
		"CDI, 42 h, 3 ans minimum à un poste équivalent":                  {Min: "P3Y"},
		"Trois années de chantier naval derrière vous, ou équivalent":     {Min: "P3Y"},
		"Première expérience des essais cliniques (1 an au moins)":        {Min: "P1Y"},
		"Période d'essai (2 mois) ; une expérience est bienvenue":         {},
		"Expérience :\n\nÉlectricien ou poste proche : 5 ans (exigé)":     {Min: "P5Y"},
		"La Tannerie, forte de près de 40 ans d'expérience, recrute":      {},
		"Deux à trois ans de pratique":                                    {Min: "P2Y", Max: "P3Y"},
		"Trois mois de pratique au moins":                                 {Min: "P3M"},
		"Expérience : non exigée ; 6 mois en atelier seraient appréciés":  {},
		"Débutant accepté. Expérience de 6 mois appréciée":                {},
		"Permis non exigé. Expérience de 2 ans":                           {Min: "P2Y"},
		"Nous regardons vos deux premières années à la tête d'une équipe": {},
		"Fromager\n\n- CDI\n- 2-5 ans\n- Épinal":                          {Min: "P2Y", Max: "P5Y"},
		"Fromager\n\n- CDI\n- 2 ans\n- Épinal":                            {},
		"At least 3 years in contract management":                         {Min: "P3Y"},
		"CDD de 3 ans sur un poste d'ingénieur":                           {},
		"You must be at least 18 years of age":                            {},
	} {
		b := r.Read(t, posting)
		var got schema.Experience
		if b.Record.Experience != nil {
			got = *b.Record.Experience
		}
		if got != want {
			t.Errorf("%q gives %+v, want %+v", posting, got, want)
		}
	}
}

// TestOurs holds that what a team has done is asked of nobody.
func TestOurs(t *testing.T) {
	r := boardtest.New(t, dates.Room, duration.Room, experience.Room)
	for posting, want := range map[string]bool{
		"Our team has 12 years of experience":            false,
		"We have over 10 years of experience in banking": false,
		"A candidate who has 12 years of experience":     true,
	} {
		if got := r.ReadIn(t, doc.English, posting).Record.Experience != nil; got != want {
			t.Errorf("%q asks for experience: %t, want %t", posting, got, want)
		}
	}
}
