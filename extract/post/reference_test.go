package post

import (
	"testing"

	"offers/extract/board/boardtest"
)

// TestReference holds the ways in which postings give their number, and what
// is none.
func TestReference(t *testing.T) {
	r := boardtest.New(t, Room)
	for _, c := range []struct{ line, want string }{
		{"Référence : 2025-14162", "2025-14162"},
		{"Réf. 24014\tDate de l'offre 10/07/2024", "24014"},
		{"Offre n° O072260319000273", "O072260319000273"},
		{"FICHE DE POSTE N° ORC-26-07", "ORC-26-07"},
		{"Publié le 23 avril 2026 · Réf. CIN-13 · CDI à temps partiel", "CIN-13"},
		{"CV à envoyer sous la référence MNT/26-09, avant le 30 septembre.", "MNT/26-09"},
		{"Référence à rappeler : VHE13.", "VHE13"},
		{"Merci de préciser la référence FFHG-ANN36 dans l'objet.", "FFHG-ANN36"},
		{"Réf : « stage moulins – Agri »", "stage moulins – Agri"},
		{"Référence : VAC-DCP", "VAC-DCP"},
		{"Référence : LAS 2016-04", "LAS 2016-04"},
		{"Référence : 9e7d14f0-0d32-4b5b-a8a1-5d8a6e11f3c2", ""},
		{"Vacancy number: IRIP/INT/26/05", "IRIP/INT/26/05"},
		{"Technicien rivière H/F #122950", "122950"},
		{"Stage OT-28002\n\nDes sols", "OT-28002"},
		{"Stage COVID-19\n\nDes sols", ""},
		{"Stage OT-28002 et d'autres\n\nDes sols", ""},
		{"Code de sélection\n\nAFG23266\n\nLangue", "AFG23266"},
		{"Écrire en rappelant NUIT/SEC/27 dans l'objet.", "NUIT/SEC/27"},
		{"Votre candidature nous parviendra sous la mention VSI-MG-27.", "VSI-MG-27"},
		{"Please quote SRE-B-19 in the subject line", "SRE-B-19"},
		{"Réponse à la mairie, mention « VRP-47 », ou par courriel", "VRP-47"},
		{"À rappeler dans l'objet du message : DRH 26.118.", "DRH 26.118"},
		{"Profil de poste n° ENF 2026-19", "ENF 2026-19"},
		{"Diplôme obtenu avec mention, 2 ans au moins", ""},
		{"En référence à la loi n° 2019-828 du 6 août 2019", ""},
		{"Vos références clients sont un plus, 12 ans au moins", ""},
		{"Référence : poste ouvert aux contractuels", ""},
		{"Réf. 06 39 98 12 34", ""},
		{"Numéro SIRET : 12345678901234", ""},
		{"Garantir la référence d'un groupe de 16 enfants", ""},
	} {
		b := r.Read(t, c.line)
		if b.Record.Reference != c.want {
			t.Errorf("%q: reference %q, want %q", c.line, b.Record.Reference, c.want)
		}
	}
}
