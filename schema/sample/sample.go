// Package sample holds records for tests, right in every part: one with every
// key of the format, and a few plain ones. The people are invented.
package sample

import (
	"strings"

	"offers/schema"
)

// Text is the posting that the full record is of.
const Text = `Chargé·e d'étude "bruit & santé" (stage)
Laboratoire de l'Exemple, 12 rue des Acacias, 75007 Paris
Publié le 2 mars 2026. Candidatures avant le 15 mai 2026.
Du 1er septembre 2026 au 28 février 2027, soit 5 à 6 mois, 35 h par semaine.
Gratification : 4,50 € à 22,50 € de l'heure. Télétravail partiel.
Bac+4 à Bac+5 en droit, Master 2. Période d'essai de 15 jours.
Contact : Jeanne Martin, rh@example.org, 01 23 45 67 89, https://example.org/offres?id=7&l=fr
Fondé en 1998, le laboratoire reçoit 3 000 000 € de budget. Réunion le 12 mars.
`

// Full is a record with every key, whose quotes stand in Text.
func Full() *schema.Record {
	r := &schema.Record{
		Version: schema.Version,
		Source: &schema.Source{
			Path: "offres/bruit <été>.pdf", Format: "pdf", Engine: "pdfium", Bytes: 20480, Language: "fr", Pages: 1,
			SHA256: "00e3456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
		},
		Title: `Chargé·e d'étude "bruit & santé" (stage)`, Employer: "Laboratoire de l'Exemple", Reference: "0606",
		Contract: []string{"internship"}, Remote: "none", HoursPerWeek: new(35.0),
		Locations: []schema.Location{
			{Venue: "Laboratoire de l'Exemple", Street: "12 rue des Acacias", PostalCode: "75007", City: "Paris", INSEE: "75107", Department: "75", Region: "11", Country: "FR"},
			{Department: "2A", Region: "94"},
			{PostalCode: "02142", City: "Exampleton", Country: "NO"},
		},
		Dates:      &schema.Dates{Published: "2026-03-02", Deadline: "2026-05-15", Start: "2026-09-01", End: "2027-02-28", ASAP: true},
		Duration:   &schema.Duration{Min: "P5M", Max: "P6M", Renewable: true},
		Diploma:    &schema.Diploma{BacPlus: &schema.Range{Min: new(4), Max: new(5)}, Level: &schema.Range{Min: new(6), Max: new(7)}, Degrees: []string{"master-2"}, Fields: []string{"droit"}},
		Experience: &schema.Experience{Min: "P6M", Max: "P1Y"},
		Salary:     &schema.Salary{Min: new(4.5), Max: new(22.5), Currency: "EUR", Period: "hour", Basis: "gross", Kind: "stipend", Approximate: true, Scale: true},
		Contacts: []schema.Contact{{
			Name: "Jeanne Martin", Role: "responsable : on/off", Emails: []string{"rh@example.org"}, Phones: []string{"+33123456789", "3949"},
			URLs: []string{"https://example.org/offres?id=7&l=fr"}, Purpose: "application",
		}},
		Documents: []string{"cv", "cover-letter"},
		Warnings:  []schema.Warning{{Path: "/salary", Code: "below-floor", Message: "4,50 € < 5 €"}},
	}
	r.Evidence = []schema.Evidence{
		proof("/title", "Chargé·e d'étude \"bruit & santé\" (stage)", schema.Stated),
		proof("/locations/0/department", "75007 Paris", schema.Derived),
		proof("/dates/start", "1er septembre 2026", schema.Assumed),
	}
	r.Ledger = ledger()
	return r
}

// Plain are records with few keys.
func Plain() []*schema.Record {
	source := func(path, format string) *schema.Source {
		return &schema.Source{Path: path, Format: format, Bytes: 120, SHA256: strings.Repeat("a1", 32)}
	}
	return []*schema.Record{
		{Version: schema.Version, Source: source("a.txt", "text")},
		{Version: schema.Version, Source: source("b.html", "html"), Title: "no", Employer: "1e3", Reference: "12:30",
			Contract: []string{"permanent", "fixed-term"}, Dates: &schema.Dates{Start: "2026-09/2026-10"}, Salary: &schema.Salary{Scale: true}},
		{Version: schema.Version, Source: source("c.txt", "text"), Title: "Ligne 1\n  ligne 2\tet \"fin\" \\ é 🎓",
			Locations: []schema.Location{{City: "Bastia", Department: "2B", PostalCode: "20200"}, {Country: "BE", PostalCode: "1000"}},
			Duration:  &schema.Duration{Max: "P3Y"}, Salary: &schema.Salary{Min: new(1200.0), Currency: "EUR", Period: "month"},
			Diploma: &schema.Diploma{BacPlus: &schema.Range{Min: new(-1)}}},
	}
}

// All is Full and Plain.
func All() []*schema.Record { return append([]*schema.Record{Full()}, Plain()...) }

// at finds a quote in Text.
func at(quote string) (start, end, line int) {
	start = strings.Index(Text, quote)
	return start, start + len(quote), 1 + strings.Count(Text[:start], "\n")
}

func proof(p schema.Path, quote string, b schema.Basis) schema.Evidence {
	start, end, line := at(quote)
	return schema.Evidence{Path: p, Quote: quote, Start: start, End: end, Line: line, Page: 1, Rule: "start/label", Basis: b}
}

// ledger has an entry of every kind and of every fate.
func ledger() []schema.Entry {
	refusal := func(quote string) *schema.Words {
		start, end, _ := at(quote)
		return &schema.Words{Rule: "trial/before", Quote: quote, Start: start, End: end}
	}
	entries := []schema.Entry{
		{Kind: "place", Value: schema.Location{PostalCode: "75007", City: "Paris"}, Quote: "75007 Paris", Fate: schema.Taken, Fields: []schema.Path{"/locations/0/postal_code", "/locations/0/city"}},
		{Kind: "date", Value: "2026-05-15", Quote: "15 mai 2026", Fate: schema.Taken, Fields: []schema.Path{"/dates/deadline"}},
		{Kind: "date", Value: "2026-09-01/2027-02-28", Quote: "1er septembre 2026 au 28 février 2027", Fate: schema.Taken, Fields: []schema.Path{"/dates/start", "/dates/end"}},
		{Kind: "duration", Value: schema.DurationRange{Min: "P5M", Max: "P6M"}, Quote: "5 à 6 mois", Fate: schema.Taken, Fields: []schema.Path{"/duration"}},
		{Kind: "hours", Value: 35.0, Quote: "35 h par semaine", Fate: schema.Taken, Fields: []schema.Path{"/hours_per_week"}},
		{Kind: "amount", Value: schema.AmountValue{Min: new(4.5), Max: new(22.5), Currency: "EUR", Period: "hour", Basis: "gross"}, Quote: "4,50 € à 22,50 €", Fate: schema.Confirms, Fields: []schema.Path{"/salary/min"}},
		{Kind: "degree", Value: "master-2", Quote: "Master 2", Fate: schema.Taken, Fields: []schema.Path{"/diploma/degrees/0"}},
		{Kind: "duration", Value: "P15D", Quote: "15 jours", Fate: schema.Refused, By: refusal("Période d'essai")},
		{Kind: "person", Value: "Jeanne Martin", Quote: "Jeanne Martin", Fate: schema.Taken, Fields: []schema.Path{"/contacts/0/name"}},
		{Kind: "email", Value: "rh@example.org", Quote: "rh@example.org", Fate: schema.Taken, Fields: []schema.Path{"/contacts/0/emails/0"}},
		{Kind: "phone", Value: "+33123456789", Quote: "01 23 45 67 89", Fate: schema.Taken, Fields: []schema.Path{"/contacts/0/phones/0"}},
		{Kind: "url", Value: "https://example.org/offres?id=7&l=fr", Quote: "https://example.org/offres?id=7&l=fr", Fate: schema.Taken, Fields: []schema.Path{"/contacts/0/urls/0"}},
		{Kind: "amount", Value: schema.AmountValue{Min: new(3e6), Currency: "EUR"}, Quote: "3 000 000 €", Fate: schema.Unexplained},
		{Kind: "date", Quote: "12 mars", Fate: schema.Unexplained},
	}
	for i := range entries {
		e := &entries[i]
		e.Start, e.End, e.Line = at(e.Quote)
		e.Page = 1
	}
	return entries
}
