package location

import (
	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// Where English says "at" a house in a town, and in a town "at" a house.

// atHouse is the house that stands before its town: "at Vernois University
// School of Medicine, in Boston".
func (d *decider) atHouse(c board.Candidate, _ int) (s doc.Span, ok bool) {
	const most = 14 // tokens
	end := d.Mentions.All[c.Mention].From
	first := max(d.First[d.Tok[end].Block], end-most)
	if d.Doc.Language != doc.English || end <= first {
		return s, false
	}
	if d.is(end-1, "in") {
		end--
	}
	if end > first && (d.Tok[end-1].IsMark(',') || d.Tok[end-1].IsMark('(')) {
		end--
	}
	for i := end - 1; i > first && d.Tok[i].Sentence == d.Tok[end].Sentence; i-- {
		if d.is(i-1, "at") {
			return d.houseAt(i, end)
		}
	}
	return s, false
}

// thenHouse is the house that stands behind its town and country: "in Lyon
// (France) at the Vernois Institute".
func (d *decider) thenHouse(c board.Candidate, _ int) (s doc.Span, ok bool) {
	const most = 5 // tokens of a country and the marks around it
	from := d.Mentions.All[c.Mention].To
	stop := d.First[d.Tok[from-1].Block+1]
	if d.Doc.Language != doc.English {
		return s, false
	}
	for i := from; i < min(stop, from+most); i++ {
		if d.is(i, "at") {
			return d.houseAt(i+1, stop)
		}
		if d.Tok[i].Kind != token.Mark && !d.Inside(i, mention.Of(mention.Place)) {
			return s, false
		}
	}
	return s, false
}

// houseAt is the house named between tokens i and stop, up to stop or a mark.
func (d *decider) houseAt(i, stop int32) (s doc.Span, ok bool) {
	if i < stop && d.is(i, "the", "our") {
		i++
	}
	if i >= stop || !d.Tok[i].Is(token.Capital) {
		return s, false
	}
	end, _ := d.siteName(i)
	known := false
	for k := i; k < end; k++ {
		known = known || house(d.Doc.Quote(d.Tok[k].Span))
	}
	ends := end == stop || end < stop && d.Tok[end].Kind == token.Mark
	s = d.Text.Span(int(i), int(end))
	return s, known && ends && end-i > 1 && s.End-s.Start <= longest
}
