package duration_test

import (
	"testing"

	"offers/extract/board/boardtest"
	"offers/extract/dates"
	"offers/extract/duration"
	"offers/extract/experience"
	"offers/schema"
)

// TestDecide reads what no single rule decides: which of several lengths is
// the contract's, and what is renewable.
func TestDecide(t *testing.T) {
	r := boardtest.New(t, dates.Room, duration.Room, experience.Room)
	for posting, want := range map[string]schema.Duration{
		"Un CDD de 5 mois. Le temps varie en fonction des périodes : 43 h les 6 semaines d'été":    {Min: "P5M", Max: "P5M"},
		"La maison accueille des enfants pour des périodes de 6 semaines":                          {},
		"Durée : stage de 3 à 6 mois":                                                              {Min: "P3M", Max: "P6M"},
		"Duration: minimum 3 months, maximum 6 months":                                             {Min: "P3M", Max: "P6M"},
		"CDD de trois ans, période d'essai de deux mois renouvelable":                              {Min: "P3Y", Max: "P3Y"},
		"CDD de trois ans renouvelable, période d'essai de deux mois":                              {Min: "P3Y", Max: "P3Y", Renewable: true},
		"Des déplacements en Europe (durée d'un jour à une semaine)":                               {},
		"Le contrat ne peut excéder trois ans, dans la limite de six ans":                          {Max: "P3Y"},
		"Dates de la mission : mars 2026 à juin 2026 (4 mois)":                                     {Min: "P4M", Max: "P4M"},
		"CDD de 8 mois renouvelable (congé parental d'une collègue)":                               {Min: "P8M", Max: "P8M", Renewable: true},
		"Date de publication : il y a 3 jours":                                                     {},
		"A full-time technician with over one year of managed services experience":                 {},
		"CDD de 8 mois (congé maternité)":                                                          {Min: "P8M", Max: "P8M"},
		"Contrat VSI (loi du 23 février 2005) de deux ans":                                         {Min: "P2Y", Max: "P2Y"},
		"Trois ans, non renouvelable. Une thèse dont l'enquête suivra dix équipes pendant 18 mois": {Min: "P3Y", Max: "P3Y"},
		"Le stagiaire suivra pendant quatre mois douze ruches":                                     {},
		"Formation de 12 mois en alternance, au rythme d'une semaine à l'école":                    {Min: "P12M", Max: "P12M"},
		"PhD position in hydrology (3 years, funded)":                                              {Min: "P3Y", Max: "P3Y"},
		"Dates : 5 à 6 mois, début entre février et avril 2027":                                    {Min: "P5M", Max: "P6M"},
		"CDI. Vous avez une année, alternance comprise, en atelier":                                {},
		"Les jeunes de 18 à 25 ans peuvent s'engager pendant 6 à 9 mois":                           {Min: "P6M", Max: "P9M"},
		"Le stage durera pendant quatre mois":                                                      {Min: "P4M", Max: "P4M"},
		"At least 3 years in contract management":                                                  {},
		"Funding: 36 months":                                                  {Min: "P36M", Max: "P36M"},
		"Contrat : CDI, 28 h par semaine sur 4 jours":                         {},
		"Contrat : CDD 5 jours":                                               {Min: "P5D", Max: "P5D"},
		"Nos thèses durent 41 mois en moyenne":                                {},
		"Vendeur\n\n- Alternance\n- 12 mois\n- Lyon":                          {Min: "P12M", Max: "P12M"},
		"Vendeur\n\n- CDI\n- 12 mois\n- Lyon":                                 {},
		"Ce site mesure son audience. Durée de conservation : 25 mois":        {},
		"Contrat d'apprentissage, signé pour 24 mois":                         {Min: "P24M", Max: "P24M"},
		"CDI au bout d'un an de contrat":                                      {},
		"CDI, forfait de 208 jours, 3 ans d'expérience, 6 semaines de congés": {},
	} {
		b := r.Read(t, posting)
		var got schema.Duration
		if b.Record.Duration != nil {
			got = *b.Record.Duration
		}
		if got != want {
			t.Errorf("%q gives %+v, want %+v", posting, got, want)
		}
	}
}
