package source

import (
	"strings"
	"testing"
)

// TestStops holds that every word is found: where two meet in the table, one of
// them is lost, and stopPlace wants another factor.
func TestStops(t *testing.T) {
	for _, list := range []string{frenchStops, englishStops} {
		for _, w := range strings.Fields(list) {
			french, english := words.stopWords("Xyz, " + strings.ToUpper(w) + "’")
			if want := list == frenchStops; (french == 1) != want || (english == 1) == want {
				t.Errorf("%q: %d French, %d English", w, french, english)
			}
		}
	}
	for _, none := range []string{"", "dé", "desà", "xxxxxxxxde", "deà", "‘‚"} {
		if f, e := words.stopWords(none); f+e > 0 {
			t.Errorf("%q: %d French, %d English", none, f, e)
		}
	}
}
