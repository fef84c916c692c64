package board

import (
	"slices"

	"offers/extract/mention"
)

// CuesOf are all the cues that reach a mention, as the candidates they would
// make, the one that gave its role first.
func (b *Board) CuesOf(m mention.ID) (all []Candidate) {
	r := reacher{Board: b, keep: true}
	r.measure(m)
	slices.SortStableFunc(r.all, func(x, y Candidate) int { return nearer(&x.Rank, &y.Rank) })
	return r.all
}

// Why says what decided between two cues of one mention, of which won is
// believed.
func Why(won, lost Rank) string {
	switch {
	case won.Close && !lost.Close && (won.Against || lost.Against) && lost.Reach == ByLabel:
		return "words right before it are believed over a label when one of the two speaks against it"
	case won.Reach != lost.Reach:
		return won.Reach.String() + " is nearer than " + lost.Reach.String()
	case won.Distance != lost.Distance:
		return "fewer words between"
	case won.Length != lost.Length:
		return "a longer phrase"
	case won.Against != lost.Against:
		return "of equals the one that refuses"
	}
	return "named first in the rules"
}
