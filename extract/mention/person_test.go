package mention

import (
	"slices"
	"testing"
)

// TestSpelled reads names that only an address or number of the posting vouches
// for.
func TestSpelled(t *testing.T) {
	r := newReader()
	for text, want := range map[string][]string{
		"Ysoline Kermarq (ysoline.kermarq@example.org)":                     {"Ysoline Kermarq"},
		"Ysoline Kermarq vous lira : ykermarq@example.org":                  {"Ysoline Kermarq"},
		"Ysoline Kermarq vous lira : kermarq.y@example.org":                 {"Ysoline Kermarq"},
		"Jehan-Marq Aubusson (jm.aubusson@example.org)":                     {"Jehan-Marq Aubusson"},
		"Ysoline Kermarq vous lira : y.e.kermarq@example.org":               {"Ysoline Kermarq"},
		"Ysoline Kermarq vous lira : b.y.kermarq@example.org":               nil,
		"Ysoline de Kermarq : ysoline.de-kermarq@example.org":               {"Ysoline de Kermarq"},
		"Write to Ysoline van Kermarq (vkermarq@example.org)":               {"Ysoline van Kermarq"},
		"Remko DEN DOLK\nremko.dendolk@example.org":                         {"Remko DEN DOLK"},
		"Lakdar Zais (zais@example.org)":                                    {"Lakdar Zais"},
		"par Ysoline\nKermarq. Écrire à ysoline.kermarq@example.org":        {"Ysoline Kermarq"},
		"please email Marelda (marelda@example.org)":                        {"Marelda"},
		"ASP Brignoles : asp.brignoles@example.org":                         nil,
		"Voisins Relais : voisinsrelais@example.org":                        nil,
		"LE FOURNIL DES TANNEURS fournil.tanneurs@example.org":              nil,
		"Candidature (candidature@example.org)":                             nil,
		"Grenoble ou Lyon : grenoble.emploi@example.org":                    nil,
		"Ysoline Kermarq vous lira : recrutement@example.org":               nil,
		"Service Recrutement : service.recrutement@example.org":             nil,
		"Jean Toulouse, jean.toulouse@example.org, reçoit à Montauban":      {"Jean Toulouse"},
		"Encadrants : Claire Zavatt et Yvon Morland (yvon@example.org)":     {"Claire Zavatt", "Yvon Morland"},
		"Demander Bruno au 02 61 91 64 08 avant 13 h":                       {"Bruno"},
		"tél. à Bruno, exploitation : 02 61 91 64 08":                       {"Bruno"},
		"Contactez Lyon au 02 61 91 64 08":                                  nil,
		"[Claire Zavatt](https://example.org/cz) (directrice de recherche)": {"Claire Zavatt"},
	} {
		var got []string
		for _, m := range r.read(text) {
			if m.kind == "person" {
				got = append(got, m.value)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: persons %q, want %q", text, got, want)
		}
	}
}
