package outline

import "testing"

func TestLabel(t *testing.T) {
	for _, tt := range []struct{ line, label, value string }{
		{"Durée : 6 mois", "Durée", "6 mois"},
		{"Lieu:Paris", "Lieu", "Paris"},
		{"Durée\u00a0: 6\u202fmois", "Durée", "6\u202fmois"},
		{"**Durée** : 6 mois", "Durée", "6 mois"},
		{"**Durée :** 6 mois", "Durée", "6 mois"},
		{"*Start date:* March 2026<br>", "Start date", "March 2026"},
		{"<b>Lieu</b> : Lyon<br/>", "Lieu", "Lyon"},
		{"- Rémunération : 1 200 € par mois", "Rémunération", "1 200 € par mois"},
		{"• durée : 6 mois", "durée", "6 mois"},
		{"1. Lieu : Lille", "Lieu", "Lille"},
		{"1.- Lieu : Lille", "Lieu", "Lille"},
		{"📍 Lieu : Nantes", "Lieu", "Nantes"},
		{":calendar: Date de publication : 3 mars", "Date de publication", "3 mars"},
		{":Durée: 6 mois", "Durée", "6 mois"},
		{"Durée\t6 mois", "Durée", "6 mois"},
		{"Date de l’offre     10/07/2024", "Date de l’offre", "10/07/2024"},
		{"Statut              Technicien, 6 semaines de congés", "Statut", "Technicien, 6 semaines de congés"},
		{"Durée du stage - 6 mois", "Durée du stage", "6 mois"},
		{"Lieu de travail – Paris 13e", "Lieu de travail", "Paris 13e"},
		{"Lieu de travail :", "Lieu de travail", ""},
		{"Réf. : 2026-114", "Réf.", "2026-114"},
		{"Site : https://example.org/offres", "Site", "https://example.org/offres"},
		{"Grade(s) recherché(s) : attaché", "Grade(s) recherché(s)", "attaché"},
		{"Date limite de dépôt des dossiers de candidature : 3 mai", "Date limite de dépôt des dossiers de candidature", "3 mai"},
		{"Titre : Charge hypoxique : vers une mesure", "Titre", "Charge hypoxique : vers une mesure"},
		{"typeContratLibelle : CDI", "typeContratLibelle", "CDI"},
		{"Employment type: full-time", "Employment type", "full-time"},
		{"Métier : soudeur", "Métier", "soudeur"},

		{line: "12:30"},
		{line: "Ouvert de 8:00 à 12:30"},
		{line: "http://example.org/"},
		{line: "Voir https://example.org/"},
		{line: "attention : le poste est ouvert aux titulaires"},
		{line: "Attention : deux postes"},
		{line: "à l'adresse suivante : recrutement@example.org"},
		{line: "Envoyez votre CV à l'adresse suivante : recrutement@example.org"},
		{line: "Envoyer CV et lettre à : recrutement@example.org"},
		{line: "Vous interviendrez sur : le budget"},
		{line: "Le poste est à temps plein : 35 heures"},
		{line: "Nous croyons à un monde où les besoins seront couverts : par des professionnels"},
		{line: "Il garantit la qualité. Le lieu : Paris"},
		{line: "Temps complet  35 h"},
		{line: "Stage - Paris"},
		{line: "std::string"},
		{line: "Écrire à a@example.org : réponse sous 8 jours"},
		{line: ""},
		{line: ":"},
		{line: " - "},
	} {
		label, value, ok := Label(tt.line)
		l, v := tt.line[label.Start:label.End], tt.line[value.Start:value.End]
		if ok != (tt.label != "") || ok && (l != tt.label || v != tt.value) {
			t.Errorf("%q: label %q, value %q, want %q, %q", tt.line, l, v, tt.label, tt.value)
		}
	}
}
