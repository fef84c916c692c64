package dates_test

import (
	"strings"
	"testing"

	"offers/extract/board"
	"offers/extract/dates"
	"offers/extract/mention"
	"offers/extract/source/text"
	"offers/schema"
)

// TestDecide reads what no single rule decides: which words are believed, and
// the year of a date that has none.
func TestDecide(t *testing.T) {
	rooms := []board.Room{dates.Room}
	rules, err := board.Compile(rooms)
	if err != nil {
		t.Fatal(err)
	}
	for posting, want := range map[string]schema.Dates{
		"Publié le 20 octobre 2025\n\nPrise de poste en mars":                           {Published: "2025-10-20", Start: "2026-03"},
		"Prise de poste : 1er avril 2026\n\nCandidature avant le 15 mars":               {Start: "2026-04-01", Deadline: "2026-03-15"},
		"Prise de poste en mars":                                                        {},
		"Prise de poste en mars\n\nDate limite de candidature : 3 février 2026":         {Start: "2026-03", Deadline: "2026-02-03"},
		"Écrivez à lea@example.org avant le 12 mai 2026":                                {Deadline: "2026-05-12"},
		"Le pont sera rouvert avant le 12 mai 2026":                                     {},
		"Réponse avant le\n\n30/06/2026\n\nLa Maison vous attend.":                      {Deadline: "2026-06-30"},
		"Cuisinier\n\nLyon, le 3 mars 2026\n\nNous cuisinons.":                          {Published: "2026-03-03"},
		"Poste à pourvoir dès que possible ; jusqu'au 31/12/2026":                       {End: "2026-12-31", ASAP: true},
		"Poste à pourvoir suite à un départ":                                            {},
		"Candidatures à envoyer dès que possible":                                       {},
		"Prise de poste : convention collective du 15 mars 1966":                        {},
		"La ligne neuve démarrera en janvier 2027":                                      {},
		"L'équipe souhaite mettre en ligne, à partir de mars 2026, un parcours d'accès": {},
	} {
		d, err := text.Read(strings.ReplaceAll(posting, "\n\n", "\n\n\n"))
		if err != nil {
			t.Fatal(err)
		}
		b := rules.Read(d, mention.Time{})
		b.Decide(rooms)
		var got schema.Dates
		if b.Record.Dates != nil {
			got = *b.Record.Dates
		}
		if got != want {
			t.Errorf("%q gives %+v, want %+v", posting, got, want)
		}
	}
}
