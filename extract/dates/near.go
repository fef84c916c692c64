package dates

import (
	"offers/extract/board"
	"offers/extract/token"
)

// How near a cue stands before its date.

// beside says whether a date stands right behind its cue, or begins with its
// words: "à partir du 2 mars".
func (d *decider) beside(c board.Candidate) bool {
	return d.near(c, 1)
}

// near says whether at most so many words stand between a cue and the date
// behind it.
func (d *decider) near(c board.Candidate, most int) bool {
	to, from := d.Hits[c.Hit].To, d.Mentions.All[c.Mention].From
	return to <= from && d.words(to, from) <= most
}

// words counts the words and numbers between two tokens, but for articles, hours
// and what stands in brackets: "17.00 (Paris time) on".
func (d *decider) words(from, to int32) (n int) {
	open := false
	for i := from; i < to; i++ {
		open = d.Tok[i].IsMark('(') || open && !d.Tok[i].IsMark(')')
		if open || d.Tok[i].Kind == token.Mark || d.ofHour(i) {
			continue
		}
		switch d.folded(i) {
		case "le", "la", "l", "du", "de", "d", "the":
		default:
			n++
		}
	}
	return n
}

// ofHour says whether token i, before a date, is part of an hour: "8am on",
// "17:00 CET on", "17.00 (Paris time) on Friday".
func (d *decider) ofHour(i int32) bool {
	if d.Tok[i].Kind == token.Number {
		return d.parts(i+1) || i > 0 && d.parts(i-1) || d.hourUnit(i+1)
	}
	return d.hourUnit(i) || i > 0 && d.folded(i) == "on" && (d.hourUnit(i-1) || d.Tok[i-1].Kind == token.Number || d.Tok[i-1].IsMark(')'))
}

// parts says whether token i is a mark between the figures of an hour.
func (d *decider) parts(i int32) bool { return d.Tok[i].IsMark(':') || d.Tok[i].IsMark('.') }

// hourUnit says whether token i stands behind the figures of an hour.
func (d *decider) hourUnit(i int32) bool {
	switch d.folded(i) {
	case "am", "pm", "h", "gmt", "bst", "cet", "cest", "utc":
		return true
	}
	return false
}
