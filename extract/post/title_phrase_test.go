package post

import (
	"slices"
	"testing"
)

// TestPart holds that a part of a phrase has the words that it has when it is
// read by itself, wherever it is cut.
func TestPart(t *testing.T) {
	for _, line := range []string{
		"Chargé(e) de mission « Rivières » H/F", "2 x INGÉNIEURS·ES d’études", "œuvre ﬁnale, 35h", "inge\u0301nieur", "agro\u00adnome", "ʼalternant", "",
	} {
		for i := range len(line) + 1 {
			for j := i; j <= len(line); j++ {
				got, want := folds(read(line).part(i, j)), folds(read(line[i:j]))
				if !slices.Equal(got, want) {
					t.Errorf("%q from %d to %d: %q, by itself %q", line, i, j, got, want)
				}
			}
		}
	}
}

func folds(p phrase) (all []string) {
	for _, w := range p.words {
		all = append(all, w.fold)
	}
	return all
}

// TestUnmarked holds that only lines without a mark are refused unread.
func TestUnmarked(t *testing.T) {
	for _, line := range []string{"H/F", "Agent (f-h)", "Comptable h f", "Trainer M/W", "ħ/f"} {
		if unmarked(line) {
			t.Errorf("%q is taken for unmarked", line)
		}
	}
	for _, line := range []string{"", "Un chef d'équipe à Foix", "2h de marche", "Régie"} {
		if !unmarked(line) {
			t.Errorf("%q is taken for marked", line)
		}
	}
}
