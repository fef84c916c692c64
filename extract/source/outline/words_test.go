package outline

import (
	"strings"
	"testing"
)

// TestSpeller holds what a speller makes of brackets, dots and blanks, and that
// its buffer holds whatever it is given.
func TestSpeller(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Durée (en mois)", "duree"},
		{"Grade(s) visé(s)", "grade vise"},
		{"N.B.\u00a0: **Œuvre** l’été", "nb : oeuvre l'ete"},
		{"  un\u202f  deux ", "un deux"},
		{") a (b", "a"},
		{"a\x00b", "a\x00b"},
		{"(\u00a0) \u00a0", ""},
		{strings.Repeat("ﬃ", 50), strings.Repeat("ffi", 40)},
		{strings.Repeat("a ", 70), strings.TrimSpace(strings.Repeat("a ", 60))},
	} {
		words := newSpeller(tt.text)
		if got := string(words.all()); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestCommonLabel(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"Lieu", true},
		{"Lieu de travail", true},
		{"Modalité de recrutement", true},
		{"Filières", true},
		{"Date limite de candidature", true},
		{"Durée (en mois)", true},
		{"Service", true},
		{"Service d'accueil", true},
		{"Poste à pourvoir au plus vite", true},
		{"À partir du", true},
		{"Prise de fonction", true},
		{"Entrée en fonction", true},
		{"Site internet", true},
		{"Code postal", true},
		{"Expérience souhaitée", true},
		{"Ouvert aux contractuels", true},
		{"Mise en ligne", true},
		{"Publiée le", true},
		{"E-mails", true},

		{"", false},
		{"Temps complet", false},
		{"Lieu 2", false},
		{"E-mail 2", false},
		{"Service du personnel", false},
		{"Postes", false},
		{"Site de Brest", false},
		{"Poste à pourvoir dans un service de la ville", false},
		{"Lieu de " + strings.Repeat("long ", 15), false},
	} {
		if got := commonLabel(tt.text); got != tt.want {
			t.Errorf("%q: %v", tt.text, got)
		}
	}
}
