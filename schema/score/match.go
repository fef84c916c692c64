package score

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// same is how many values said are in the gold, to the letter.
func same(gold, said []string) int { return len(said) - len(lacking(gold, said)) }

// nearWords is how many values said share most of their words with one of the
// gold, each of which is matched once, by the first that can.
func nearWords(gold, said []string) (right int) {
	const enough = 0.6
	left := slices.Clone(gold)
	for _, s := range said {
		best, most := -1, 0.0
		for i, g := range left {
			if o := overlap(g, s); o > most {
				best, most = i, o
			}
		}
		if most >= enough {
			left = slices.Delete(left, best, best+1)
			right++
		}
	}
	return right
}

// nearTitle is 1 when two names, such as titles, are alike but for some words,
// or one is a good part of the other.
func nearTitle(gold, said []string) int {
	const enough = 0.75
	if len(gold) == 0 || len(said) == 0 {
		return 0
	}
	g, s := gold[0], said[0]
	if g == s || overlap(g, s) >= enough || within(g, s) || within(s, g) {
		return 1
	}
	return 0
}

// within says whether a is more than half of b, in one piece.
func within(a, b string) bool {
	return strings.Contains(b, a) && 2*utf8.RuneCountInString(a) > utf8.RuneCountInString(b)
}

// overlap is how much of their words two texts share, from 0 to 1 (Dice's
// coefficient of the sets of words).
func overlap(a, b string) float64 {
	x, y := words(a), words(b)
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	return 2 * float64(same(x, y)) / float64(len(x)+len(y))
}

// words of a folded text, each once.
func words(s string) []string {
	w := strings.Fields(s)
	slices.Sort(w)
	return slices.Compact(w)
}
