package token

import (
	"testing"
	"unicode"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Élève":             "eleve",
		"e\u0301le\u0300ve": "eleve",
		"CŒUR Lætitia":      "coeur laetitia",
		"L’Haÿ-les-Roses":   "l'hay-les-roses",
		"ﬁn\u00adance":      "finance",
		"1\u202f200\u00a0€": "1 200 €",
		"« Straße »":        "\" strasse \"",
		"ŽÿŠĳ ŉ ſ":          "zysij n s",
	} {
		if got := string(Fold(nil, in)); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
	if len(latin) != 0x180-0xC0 {
		t.Errorf("latin has %d entries, want %d", len(latin), 0x180-0xC0)
	}
}

// TestFoldLength: no letter folds to more bytes than it has, which Scan takes for
// granted.
func TestFoldLength(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		s := string(r)
		if f := Fold(nil, s); len(f) > len(s) {
			t.Errorf("%q folds to %q", s, f)
		}
	}
}
