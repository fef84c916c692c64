package token

import "testing"

// TestOneLine holds texts with every kind of blank that is not wanted.
func TestOneLine(t *testing.T) {
	for text, want := range map[string]string{
		"":                            "",
		" ":                           "",
		"Tannerie Vive":               "Tannerie Vive",
		" Tannerie Vive":              "Tannerie Vive",
		"Tannerie Vive ":              "Tannerie Vive",
		"Tannerie  Vive":              "Tannerie Vive",
		"Tannerie\u00a0Vive":          "Tannerie Vive",
		"R&amp;D, caf&eacute; &":      "R&D, café &",
		"A&B; &;":                     "A&B; &;",
		"L'Atelier\ndu\tVernois\r\n ": "L'Atelier du Vernois",
	} {
		if got := OneLine(text); got != want {
			t.Errorf("OneLine(%q) = %q, want %q", text, got, want)
		}
	}
}
