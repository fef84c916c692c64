package duration_test

import (
	"testing"

	"offers/extract/board"
	"offers/extract/dates"
	"offers/extract/duration"
	"offers/extract/experience"
	"offers/extract/mention"
	"offers/extract/source/text"
	"offers/schema"
)

// TestDecide reads what no single rule decides: which of several lengths is
// the contract's, and what is renewable.
func TestDecide(t *testing.T) {
	rooms := []board.Room{dates.Room, duration.Room, experience.Room}
	rules, err := board.Compile(rooms)
	if err != nil {
		t.Fatal(err)
	}
	for posting, want := range map[string]schema.Duration{
		"Durée : stage de 3 à 6 mois":                                         {Min: "P3M", Max: "P6M"},
		"Duration: minimum 3 months, maximum 6 months":                        {Min: "P3M", Max: "P6M"},
		"CDD de trois ans, période d'essai de deux mois renouvelable":         {Min: "P3Y", Max: "P3Y"},
		"CDD de trois ans renouvelable, période d'essai de deux mois":         {Min: "P3Y", Max: "P3Y", Renewable: true},
		"Des déplacements en Europe (durée d'un jour à une semaine)":          {},
		"Le contrat ne peut excéder trois ans, dans la limite de six ans":     {Max: "P3Y"},
		"Dates de la mission : mars 2026 à juin 2026 (4 mois)":                {Min: "P4M", Max: "P4M"},
		"CDI au bout d'un an de contrat":                                      {},
		"CDI, forfait de 208 jours, 3 ans d'expérience, 6 semaines de congés": {},
	} {
		d, err := text.Read(posting)
		if err != nil {
			t.Fatal(err)
		}
		b := rules.Read(d, mention.Time{})
		b.Decide(rooms)
		var got schema.Duration
		if b.Record.Duration != nil {
			got = *b.Record.Duration
		}
		if got != want {
			t.Errorf("%q gives %+v, want %+v", posting, got, want)
		}
	}
}
