package source

import (
	"slices"
	"strings"
	"testing"
	"unicode"
)

// TestStops holds that every word is found: where two meet in the table, one of
// them is lost, and stopPlace wants another factor.
func TestStops(t *testing.T) {
	for _, list := range []string{frenchStops, englishStops} {
		for _, w := range strings.Fields(list) {
			french, english := stops.stopWords("Xyz, " + strings.ToUpper(w) + "’")
			if want := list == frenchStops; (french == 1) != want || (english == 1) == want {
				t.Errorf("%q: %d French, %d English", w, french, english)
			}
		}
	}
	for _, none := range []string{"", "dé", "desà", "xxxxxxxxde", "deà", "‘‚"} {
		if f, e := stops.stopWords(none); f+e > 0 {
			t.Errorf("%q: %d French, %d English", none, f, e)
		}
	}
}

// TestStopWindows holds that the windows that text is looked at in change
// nothing, wherever they cut it.
func TestStopWindows(t *testing.T) {
	const text = "Le poste est à pourvoir dès que possible : Être ou ne pas être, Œuvrer AVEC nous ! “of the” l’été, un€une · d'une … modèle, dé, anticonstitutionnellement, sonné; œufs « aux » écoles\nwith you 2de 3 le4 École du Maître ÀLA"
	var want [2]int
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		for k, list := range []string{frenchStops, englishStops} {
			if slices.Contains(strings.Fields(list), strings.ToLower(w)) {
				want[k]++
			}
		}
	}
	for before := range 3 * window {
		for _, pad := range []string{" ", "x", "é", "–"} {
			french, english := stops.stopWords(strings.Repeat(pad, before) + "\n" + text)
			if french != want[0] || english != want[1] {
				t.Fatalf("%d times %q before: %d French, %d English, want %d", before, pad, french, english, want)
			}
		}
	}
}
