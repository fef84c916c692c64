package score

import (
	"math/rand/v2"
	"slices"
)

// How a bootstrap is drawn: the same for every report, so that two of them
// differ only in what they measure.
const (
	resamples = 1000
	seed      = 20260101
	tail      = resamples / 40 // 2.5 % on either side
)

type interval struct{ low, high float64 }

// bootstrap gives the 95 % percentile intervals of the figures of some
// postings: those of as many postings, drawn with replacement, over and over.
// Postings are drawn, not values, for the values of one stand or fall
// together.
func bootstrap(tallies []tally) (out [figures]interval) {
	random := rand.New(rand.NewPCG(seed, 0))
	var drawn [figures][resamples]float64
	for n := range resamples {
		var sum tally
		for range tallies {
			sum.add(tallies[random.IntN(len(tallies))])
		}
		for i, x := range sum.figures() {
			drawn[i][n] = x
		}
	}
	for i := range drawn {
		x := drawn[i][:]
		slices.Sort(x)
		out[i] = interval{x[tail], x[resamples-1-tail]}
	}
	return out
}
