package salary_test

import (
	"slices"
	"testing"

	"offers/extract/board/boardtest"
	"offers/extract/salary"
	"offers/schema"
)

// TestRange holds pay that is said in two figures.
func TestRange(t *testing.T) {
	r := boardtest.New(t, salary.Room)
	for posting, want := range map[string][2]float64{
		"Mission sur site\n\n250 € - 300 € par jour":                                                                {250, 300},
		"Salaire : 12,36 € de l'heure, 12,94 € avec le diplôme":                                                     {12.36, 12.94},
		"Salaire : 1 900 € brut (débutant) à 2 200 € brut (confirmé)":                                               {1900, 2200},
		"Salaire mensuel : entre 2 100 € (échelon 1) et 2 600 € (échelon 9)":                                        {2100, 2600},
		"* Rémunération :\n  * Master 1 : 1000 € brut par mois\n  * Master 2 : 1250 € brut par mois":                {1000, 1250},
		"Salaire : 3000 euros par mois\n\nRémunération selon la convention : 3 000,17 € à 3 200,50 € brut par mois": {3000.17, 3200.5},
		"Salary: £40,000 (approx. $50,000) per year":                                                                {40000, 40000},
		"52 à 63 k€ brut/an\n\nUn test rémunéré 150 €":                                                              {52000, 63000},
		"# Clerk\n\n£14.25 - £15.00 per hour\n\nIt may become permanent (salary on perm c. £28,500).":               {14.25, 15},
		"Salary: 1,200,000 INR per annum":                                                                           {1200000, 1200000},
		"* Salaire : 1800 € brut par mois\n* Charges : 1900 € brut par mois":                                        {1800, 1800},
	} {
		b := r.Read(t, posting)
		s := b.Record.Salary
		if s == nil || s.Min == nil || s.Max == nil || *s.Min != want[0] || *s.Max != want[1] {
			t.Errorf("%q: salary %+v, want %v", posting, s, want)
		}
	}
}

// TestConfirms holds that an amount confirms no figure that the record lacks.
func TestConfirms(t *testing.T) {
	r := boardtest.New(t, salary.Room)
	b := r.Read(t, "Salaire : à partir de 60 000 € brut par an\n\nRémunération : à partir de 60 K€")
	for _, e := range b.Ledger() {
		if e.Fate == schema.Confirms && !slices.Equal(e.Fields, []schema.Path{"/salary/min"}) {
			t.Errorf("%q confirms %v", e.Quote, e.Fields)
		}
	}
}

// TestPeriod holds what pay is counted in where its own words do not say.
func TestPeriod(t *testing.T) {
	r := boardtest.New(t, salary.Room)
	for posting, want := range map[string]string{
		"Funding covers fees for 36 months and a stipend of £17,668 paid monthly": "year",
		"Salaire : 2 100 € net, contrat d'un an":                                  "month",
		"Salaire mensuel, 13 mois, 2 100 €":                                       "month",
		"2 018 € brut + tickets restaurant + mutuelle (3 consultations par an)":   "month",
		"Salaire : 28 000 €, versés en 13 mois":                                   "year",
		"Salary: 50,000 SEK (about 4,500 EUR) per month":                          "month",
		"Salary: SEK 420 000":                                                     "year",
		"Salary: SEK 42 000":                                                      "month",
	} {
		if s := r.Read(t, posting).Record.Salary; s == nil || s.Period != want {
			t.Errorf("%q: salary %+v, want a figure by the %s", posting, s, want)
		}
	}
}

// TestScale holds the words of pay scales that need no word of pay beside them.
func TestScale(t *testing.T) {
	r := boardtest.New(t, salary.Room)
	for posting, want := range map[string]bool{
		"Postdoc, E13 TV-L (100 %)":                   true,
		"Chef de projet, TVöD-Bund":                   true,
		"Salaire selon profil, TV dans la salle":      false,
		"Un poste avec TV dans chaque chambre":        false,
		"Agent de maîtrise, coefficient 140, bel été": false,
	} {
		s := r.Read(t, posting).Record.Salary
		if got := s != nil && s.Scale; got != want {
			t.Errorf("%q goes by a scale: %t, want %t", posting, got, want)
		}
	}
}
