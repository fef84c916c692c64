// Package dates decides published, deadline, start and end, and whether the
// posting wants somebody as soon as possible.
package dates

import (
	"slices"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/schema"
)

// Room is the dates room.
var Room = board.Room{Name: "dates", Cues: cues, Decide: decide}

const (
	publishedPath schema.Path = "/dates/published"
	deadlinePath  schema.Path = "/dates/deadline"
	startPath     schema.Path = "/dates/start"
	endPath       schema.Path = "/dates/end"
	asapPath      schema.Path = "/dates/asap"
)

func decide(b *board.Board) {
	d := decider{Board: b}
	d.published()
	d.deadline()
	d.start()
	d.end()
	d.asap()
	if d.dates != (schema.Dates{}) {
		b.Record.Dates = &d.dates
	}
	d.judge()
}

type decider struct {
	*board.Board
	dates schema.Dates
}

// published takes the day the posting came out, or, where nothing says so, a
// date that stands alone under the title or in the letterhead. It becomes the
// reference of dates without a year.
func (d *decider) published() {
	cs := d.readable(d.Candidates(cue.Published))
	if len(cs) == 0 {
		cs = d.alone()
	}
	d.settle(cs, publishedPath, &d.dates.Published, first)
	if d.Reference.Year == 0 && d.dates.Published != "" {
		d.Reference = d.Date(cs[0].Mention).A
	}
}

// alone is the dates that are a whole block by themselves before the first
// section.
func (d *decider) alone() (cs []board.Candidate) {
	for _, c := range d.Loose(mention.Date) {
		bl := d.Block(c.Mention)
		head := bl.Section < 0 || d.Doc.Blocks[bl.Section].Level <= 1
		v := d.Date(c.Mention)
		if head && bl.Kind != doc.Data && bl.Kind != doc.Furniture && bl.Label.Empty() && d.fills(c.Mention, bl) && v.Shape == mention.Point && v.A.Day != 0 && v.ISO() != "" {
			cs = append(cs, c)
		}
	}
	return cs
}

// fills says whether a mention is all of its block but for a town and an
// article: "Lyon, le 3 mars 2024".
func (d *decider) fills(m mention.ID, bl *doc.Block) bool {
	const most = 14 // bytes: ", le", "Lyon, le "
	s := d.Span(m)
	return bl.End-s.End <= 2 && s.Start-bl.Start <= most
}

// deadline takes the last day to apply: of a range its end.
func (d *decider) deadline() {
	d.settle(d.readable(d.Candidates(cue.Deadline)), deadlinePath, &d.dates.Deadline, last)
}

// start takes the start, and both ends where one mention gives them.
func (d *decider) start() {
	cs := append(slices.Clone(d.Candidates(cue.Start)), d.starts()...)
	cs = d.readable(cs)
	slices.SortStableFunc(cs, board.Better)
	for _, c := range cs {
		if v, _ := d.Resolved(c.Mention); v.Shape == mention.Ends {
			d.ends(c, v)
			break
		}
	}
	d.settle(cs, startPath, &d.dates.Start, first)
}

// starts are the dates of a period that can be a start: not "jusqu'au …".
func (d *decider) starts() (cs []board.Candidate) {
	for _, c := range d.Candidates(cue.Period) {
		if d.Date(c.Mention).Shape != mention.Until {
			cs = append(cs, c)
		}
	}
	return cs
}

// ends takes both ends of a range.
func (d *decider) ends(c board.Candidate, v mention.DateValue) {
	a, z := v.A.ISO(), v.B.ISO()
	if a == "" || z == "" {
		return
	}
	d.dates.Start, d.dates.End = a, z
	d.Take(c, d.basis(c.Mention), startPath, endPath)
}

// end takes an end that is said by itself: "CDD jusqu'au 31 mars 2018".
func (d *decider) end() {
	cs := slices.Clone(d.Candidates(cue.End))
	for _, c := range d.Candidates(cue.Period) {
		if d.Date(c.Mention).Shape == mention.Until {
			cs = append(cs, c)
		}
	}
	cs = d.readable(cs)
	slices.SortStableFunc(cs, board.Better)
	d.settle(cs, endPath, &d.dates.End, last)
}

// readable keeps the candidates whose date can be read: possible days with a
// year, written or left by the reference.
func (d *decider) readable(cs []board.Candidate) (kept []board.Candidate) {
	for _, c := range cs {
		if v, ok := d.Resolved(c.Mention); ok && v.ISO() != "" {
			kept = append(kept, c)
		}
	}
	return kept
}

// settle takes the best candidate for one field, confirms those that say the
// same and refuses, with a warning, those that say another day.
func (d *decider) settle(cs []board.Candidate, path schema.Path, field *string, iso func(mention.DateValue) string) {
	for _, c := range cs {
		v, _ := d.Resolved(c.Mention)
		value := iso(v)
		switch {
		case value == "" || d.Decided(c.Mention):
		case *field == "":
			*field = value
			d.Take(c, d.basis(c.Mention), path)
		case agrees(*field, value):
			d.Confirm(c, path)
		default:
			d.Overrule(c, path)
		}
	}
}

// first is the value of a date that starts something: a range's first end, a
// window whole.
func first(v mention.DateValue) string {
	if v.Shape == mention.Ends {
		return v.A.ISO()
	}
	return v.ISO()
}

// last is the value of a date that ends something.
func last(v mention.DateValue) string {
	if v.Shape == mention.Ends || v.Shape == mention.Window && v.B.Day != 0 {
		return v.B.ISO()
	}
	return v.ISO()
}

// agrees says whether two ISO dates can be the same day: one is the other or
// says it less exactly.
func agrees(a, b string) bool {
	n := min(len(a), len(b))
	return a[:n] == b[:n]
}

// basis is assumed where the year comes from the reference.
func (d *decider) basis(m mention.ID) schema.Basis {
	if d.Date(m).A.Year == 0 {
		return schema.Assumed
	}
	return schema.Stated
}

// asap takes "dès que possible" where it is said of the post, not of the
// application.
func (d *decider) asap() {
	for _, t := range d.Terms(cue.ASAPTerm) {
		if t.Witness != board.Visible || d.Near(t, cue.PurposeTerm) {
			continue
		}
		if !d.dates.ASAP {
			d.SayTerm(t, asapPath)
		}
		d.dates.ASAP = true
	}
}

// judge warns of days that contradict each other.
func (d *decider) judge() {
	for id := range d.Mentions.All {
		m := mention.ID(id)
		if d.Mentions.All[id].Kind != mention.Date {
			continue
		}
		v := d.Date(m)
		switch {
		case v.Impossible:
			d.Warn("/dates", "impossible-date", "no calendar has "+d.Doc.Quote(d.Span(m)))
		case v.WrongWeekday():
			d.Warn("/dates", "wrong-weekday", "the weekday of "+d.Doc.Quote(d.Span(m))+" is another one")
		}
	}
	if s, e := d.dates.Start, d.dates.End; s != "" && e != "" && s > e && !agrees(s, e) {
		d.Warn(startPath, "start-after-end", "the start "+s+" is after the end "+e)
	}
	if p, l := d.dates.Published, d.dates.Deadline; p != "" && l != "" && p > l && !agrees(p, l) {
		d.Warn(deadlinePath, "deadline-before-publication", "the deadline "+l+" is before the publication "+p)
	}
}
