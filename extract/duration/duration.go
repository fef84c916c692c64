// Package duration decides how long the contract or internship runs: min, max,
// renewable.
package duration

import (
	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/mention"
	"offers/schema"
)

// Room is the duration room.
var Room = board.Room{Name: "duration", Reads: []string{"post"}, Cues: cues, Decide: decide}

const (
	minPath       schema.Path = "/duration/min"
	maxPath       schema.Path = "/duration/max"
	renewablePath schema.Path = "/duration/renewable"
)

// decide reads the contract's length from the best of its candidates. The two
// ends of a date range are the dates room's own: they are no duration.
func decide(b *board.Board) {
	d := &board.Kept[memory](b).duration
	*d = schema.Duration{}
	var best mention.DurationValue
	var first board.Candidate
	for _, c := range candidates(b) {
		v := b.Duration(c.Mention)
		switch {
		case !plausible(b, c) || b.Decided(c.Mention):
		case d.Min == "" && d.Max == "":
			best, first = v, c
			d.Min, d.Max = v.Ends()
			b.Take(c, schema.Stated, filled(*d)...)
		case v == best:
			b.Confirm(c, filled(*d)...)
		case d.Max == "" && v.Min == 0 && v.Unit == best.Unit && sentence(b, c) == sentence(b, first): // "minimum 3 mois, maximum 6 mois"
			_, d.Max = v.Ends()
			b.Take(c, schema.Stated, maxPath)
		default:
			if c.Rank.Reach <= board.Beside && first.Rank.Reach <= board.Beside && apart(v, best) {
				b.Overrule(c, filled(*d)[0])
			}
			b.Refuse(c.Mention, b.RuleName(first), b.Span(first.Mention))
		}
	}
	if *d == (schema.Duration{}) {
		pageData(b, d)
	}
	repeated(b, best, *d)
	renewable(b, d)
	if *d != (schema.Duration{}) {
		said := *d
		b.Record.Duration = &said
	}
}

// apart says whether two lengths cannot both be true of one contract: a figure
// inside the other's range, or another unit, is no contradiction.
func apart(v, w mention.DurationValue) bool {
	return v.Unit == w.Unit && v.Min != 0 && v.Max != 0 && w.Min != 0 && w.Max != 0 && (v.Max < w.Min || w.Max < v.Min)
}

// repeated confirms the lengths without a role that say again what was taken.
func repeated(b *board.Board, best mention.DurationValue, d schema.Duration) {
	for _, c := range b.Loose(mention.Duration) {
		if best != (mention.DurationValue{}) && b.Duration(c.Mention) == best {
			b.Confirm(c, filled(d)...)
		}
	}
}

// candidates are the lengths that can be the contract's, best first.
func candidates(b *board.Board) []board.Candidate {
	if len(b.Of(mention.Duration)) == 0 {
		return nil
	}
	kept := board.Kept[memory](b)
	cs := append(append(kept.candidates[:0], b.Candidates(cue.ContractLength)...), recovered(b)...)
	for i := range cs {
		if renewed(b, cs[i]) {
			cs[i].Rank.Reach = board.Beside
		}
	}
	board.Sort(cs)
	kept.candidates = append(append(cs, segments(b)...), studied(b)...)
	return kept.candidates
}

// memory is what the room keeps from posting to posting.
type memory struct {
	duration   schema.Duration // in the making
	candidates []board.Candidate
}

// sentence is the number of the sentence that a candidate stands in.
func sentence(b *board.Board, c board.Candidate) int32 {
	return b.TokenOf(c.Mention).Sentence
}

// filled are the paths of the ends that are said.
func filled(d schema.Duration) (paths []schema.Path) {
	if d.Min != "" {
		paths = append(paths, minPath)
	}
	if d.Max != "" {
		paths = append(paths, maxPath)
	}
	return paths
}

// renewable takes the first "renouvelable" of the posting's own text that is
// not said of a trial period.
func renewable(b *board.Board, d *schema.Duration) {
	for _, t := range b.Terms(cue.RenewableTerm) {
		if t.Witness == board.Visible && !trial(b, t) {
			d.Renewable = true
			b.SayTerm(t, renewablePath)
			return
		}
	}
}

// trial says whether a term is said of a trial period: that is what the length
// before it in its sentence is, or, where there is none, what the sentence
// speaks of before it.
func trial(b *board.Board, t board.Term) bool {
	at := b.Hits[t.Hit].From
	sentence := b.Tok[at].Sentence
	for id := len(b.Mentions.All) - 1; id >= 0; id-- {
		m := b.Mentions.All[id]
		if m.From < at && m.Kind == mention.Duration && b.Tok[m.From].Sentence == sentence {
			c, ok := b.RoleOf(mention.ID(id))
			return ok && c.Role == cue.Trial
		}
	}
	lo, hi := b.HitsBetween(b.First[t.Block], at)
	for _, h := range b.Hits[lo:hi] {
		if b.Cues.RoleOf(h) == cue.Trial && b.Tok[h.From].Sentence == sentence {
			return true
		}
	}
	return false
}
