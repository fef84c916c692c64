// Package dates decides published, deadline, start and end, and whether the
// posting wants somebody as soon as possible.
package dates

import (
	"slices"
	"strings"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/mention"
	"offers/extract/token"
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
	d := board.Kept[decider](b)
	*d = decider{Board: b, unnamed: b.Loose(mention.Date), gathered: d.gathered[:0], kept: d.kept[:0]}
	d.published()
	d.start()
	d.reference(d.dates.Start, 1)
	d.deadline()
	if d.dates.Start == "" {
		d.reference(d.dates.Deadline, 0)
		d.start()
	}
	d.end()
	d.asap()
	if d.dates != (schema.Dates{}) {
		dates := d.dates
		b.Record.Dates = &dates
	}
	d.judge()
	d.repeated()
	d.past()
}

type decider struct {
	*board.Board
	dates   schema.Dates
	unnamed []board.Candidate // the dates without a role
	fillers [4]filler         // of the fields taken so far
	filled  int               // how many they are

	gathered, kept []board.Candidate // memory for the candidates of one field, and for those of them that can be read
}

// filler is the mention that fills a field.
type filler struct {
	path schema.Path
	by   mention.ID
}

// fill notes who fills a field.
func (d *decider) fill(path schema.Path, by mention.ID) {
	for i := range d.fillers[:d.filled] {
		if d.fillers[i].path == path {
			d.fillers[i].by = by
			return
		}
	}
	d.fillers[d.filled] = filler{path, by}
	d.filled++
}

// taken is the mention that fills a field, if one does.
func (d *decider) taken(path schema.Path) (by mention.ID, ok bool) {
	for _, f := range d.fillers[:d.filled] {
		if f.path == path {
			return f.by, true
		}
	}
	return 0, false
}

// published takes the day the posting came out, or, where nothing says so, a
// date that stands alone under the title or in the letterhead. It becomes the
// reference of dates without a year.
func (d *decider) published() {
	cs := d.readable(d.gathered[:0], d.Candidates(cue.Published))
	cs = d.under(cs, cue.Published)
	if len(cs) == 0 {
		cs = d.alone(cs)
	}
	d.gathered = cs
	d.settle(cs, publishedPath, &d.dates.Published, first)
	if d.Reference.Year == 0 {
		d.reference(d.dates.Published, 0)
	}
}

// reference makes a date of the posting, or the day so many years before it,
// the one that dates without a year are read against, where there is none yet:
// a deadline lies in the year before the start.
func (d *decider) reference(iso string, yearsBefore int16) {
	if d.Reference.Year != 0 || iso == "" {
		return
	}
	from, _, _ := strings.Cut(iso, "/")
	if t, err := mention.ParseTime(from); err == nil && t.Month != 0 {
		t.Year -= yearsBefore
		d.Reference = t
	}
}

// deadline takes the last day to apply: of a range its end.
func (d *decider) deadline() {
	cs := d.readable(d.under(d.gathered[:0], cue.Deadline), d.Candidates(cue.Deadline))
	d.kept = d.recovered(d.kept[:0], cue.Deadline)
	cs = d.readable(cs, d.kept)
	for _, c := range d.Candidates(cue.End) {
		if d.ofCall(c) && d.Date(c.Mention).Readable() {
			cs = append(cs, c)
		}
	}
	d.gathered = cs
	d.settle(cs, deadlinePath, &d.dates.Deadline, last)
}

// start takes the start, and both ends where one mention gives them.
func (d *decider) start() {
	cs := d.shaped(d.under(d.gathered[:0], cue.Start), cue.Start, false)
	cs = d.shaped(cs, cue.Period, false)
	cs = d.recovered(cs, cue.Start)
	cs = d.answers(cs)
	for _, c := range d.unnamed {
		at := d.TokenOf(c.Mention).Block
		switch d.Date(c.Mention).Shape {
		case mention.Point: // "Contrat d'apprentissage · rentrée 2026"
			if d.starts(c.Mention) && d.Says(at, cue.Period) || d.InHead(at) && d.entry(c.Mention) && d.Says(at, cue.ContractTerm) {
				cs = append(cs, c)
			}
		case mention.Ends: // a line of its own under the title
			if d.InHead(at) && d.fills(c.Mention, d.Block(c.Mention)) {
				cs = append(cs, c)
			}
		}
	}
	board.Sort(cs)
	d.gathered = cs
	cs = d.certain(cs)
	for _, c := range cs {
		v, _ := d.Resolved(c.Mention)
		if v.Shape == mention.Ends && (c.Mention == cs[0].Mention || agrees(v.A.ISO(), d.best(cs)) || meets(v, d.best(cs))) {
			d.ends(c, v)
			break
		}
	}
	d.settle(cs, startPath, &d.dates.Start, first)
}

// meets says whether a range of days falls into a season that a vaguer word
// gives for the start: "16 mai au 19 août 2022" and "été 2022".
func meets(v mention.DateValue, season string) bool {
	const month = len("2006-01")
	from, to, ok := strings.Cut(season, "/")
	a, z := v.A.ISO(), v.B.ISO()
	return ok && len(a) > month && len(z) > month && a[:month] <= to && z[:month] >= from
}

// certain keeps the readable candidates. Where the best that is believed has
// no year, it takes that of a later one in its sentence; elsewhere one that
// names another month is no better guess.
func (d *decider) certain(cs []board.Candidate) []board.Candidate {
	kept := d.readable(d.kept[:0], cs)
	d.kept = kept
	if len(kept) == 0 {
		return d.yearBeside(cs)
	}
	for _, c := range cs {
		if c == kept[0] {
			break
		}
		v, w := d.Date(c.Mention), d.Date(kept[0].Mention)
		if v.Readable() || v.Impossible || !d.believed(c) || v.A.Month == w.A.Month {
			continue
		}
		if d.TokenOf(c.Mention).Sentence != d.TokenOf(kept[0].Mention).Sentence || v.A.Month > w.A.Month || d.Reference.Year != 0 {
			return nil
		}
		d.Reference = mention.Time{Year: w.A.Year, Month: v.A.Month} // "début février … et début mars 2025": one year
		return d.readable(nil, cs)
	}
	return kept
}

// yearBeside are the candidates that can be read once the first that is
// believed has the year of a later month in its sentence: "contrat début
// février et départ début mars 2025".
func (d *decider) yearBeside(cs []board.Candidate) []board.Candidate {
	if d.Reference.Year != 0 || len(cs) == 0 || !d.believed(cs[0]) {
		return nil
	}
	v := d.Date(cs[0].Mention)
	for _, o := range cs[1:] {
		w := d.Date(o.Mention)
		if w.A.Year == 0 || w.A.Month < v.A.Month || v.Impossible || d.TokenOf(o.Mention).Sentence != d.TokenOf(cs[0].Mention).Sentence {
			continue
		}
		d.Reference = mention.Time{Year: w.A.Year, Month: v.A.Month}
		return d.readable(nil, cs)
	}
	return nil
}

// best is what the first candidate says of a start.
func (d *decider) best(cs []board.Candidate) string {
	v, _ := d.Resolved(cs[0].Mention)
	return first(v)
}

// ends takes both ends of a range.
func (d *decider) ends(c board.Candidate, v mention.DateValue) {
	a, z := v.A.ISO(), v.B.ISO()
	if a == "" || z == "" {
		return
	}
	d.dates.Start, d.dates.End = a, z
	d.fill(startPath, c.Mention)
	d.Take(c, d.basis(c.Mention), startPath, endPath)
}

// end takes an end that is said by itself: "CDD jusqu'au 31 mars 2018", "poste
// à pourvoir dès que possible ; jusqu'au 31 mars 2018".
func (d *decider) end() {
	cs := append(d.gathered[:0], d.Candidates(cue.End)...)
	cs = d.shaped(cs, cue.Period, true)
	cs = d.shaped(cs, cue.Start, true)
	cs = d.untils(cs)
	d.gathered = cs
	cs = d.readable(d.kept[:0], cs)
	cs = slices.DeleteFunc(cs, d.ofPage)
	cs = slices.DeleteFunc(cs, d.ofCall)
	d.kept = cs
	board.Sort(cs)
	d.settle(cs, endPath, &d.dates.End, last)
}

// ofCall says whether a labelled end is that of the call, by what stands behind
// it: "Date de fin : 13 février 2026 (reste 17 jours pour postuler)".
func (d *decider) ofCall(c board.Candidate) bool {
	return c.Hit >= 0 && d.Rule(c.Hit).Role == cue.End && c.Rank.Reach == board.ByLabel && d.Says(d.TokenOf(c.Mention).Block, cue.Deadline)
}

// ofPage says whether an end that stands in a page's data alone is none of the
// post's, since it is not after the start: a site's pages of events have one too.
func (d *decider) ofPage(c board.Candidate) bool {
	v, _ := d.Resolved(c.Mention)
	return c.Rank.Witness != board.Visible && d.dates.Start != "" && last(v) <= d.dates.Start
}

// shaped adds to cs the candidates of a role with "jusqu'au" before them, or those
// without: "début dès que possible et jusqu'au 31 août" starts nothing then.
func (d *decider) shaped(cs []board.Candidate, r cue.Role, until bool) []board.Candidate {
	for _, c := range d.Candidates(r) {
		if (d.Date(c.Mention).Shape == mention.Until) == until {
			cs = append(cs, c)
		}
	}
	return cs
}

// untils adds the dates with "jusqu'au" that nothing but that word makes a
// deadline, in a block that says when the post starts.
func (d *decider) untils(cs []board.Candidate) []board.Candidate {
	all := slices.Clip(d.unnamed)
	for _, c := range d.Candidates(cue.Deadline) {
		if d.Rule(c.Hit).Weak && !d.believed(c) {
			c.Hit = -1
			all = append(all, c)
		}
	}
	for _, c := range all {
		block := d.TokenOf(c.Mention).Block
		if d.Date(c.Mention).Shape == mention.Until && (d.Says(block, cue.Start) || d.Says(block, cue.ASAPTerm)) {
			cs = append(cs, c)
		}
	}
	return cs
}

// readable adds to kept the candidates that are believed and whose date can be
// read: possible days with a year, written or left by the reference. A candidate
// that cannot be read keeps later ones of a weaker reach from being guessed at.
func (d *decider) readable(kept, cs []board.Candidate) []board.Candidate {
	for _, c := range cs {
		if v, ok := d.Resolved(c.Mention); ok && v.Readable() && d.believed(c) {
			kept = append(kept, c)
		}
	}
	return kept
}

// settle takes the best candidate for one field, confirms those that say the
// same and refuses, with a warning, those that say another day.
func (d *decider) settle(cs []board.Candidate, path schema.Path, field *string, iso func(mention.DateValue) string) {
	for _, c := range cs {
		if d.Decided(c.Mention) {
			continue
		}
		v, _ := d.Resolved(c.Mention)
		value := iso(v)
		switch {
		case value == "":
		case *field == "":
			*field = value
			d.fill(path, c.Mention)
			d.Take(c, d.basis(c.Mention), path)
		case len(value) > len(*field) && agrees(*field, value) && c.Rank.Witness == board.Visible: // the same, said more exactly
			*field = value
			d.fill(path, c.Mention)
			d.Take(c, d.basis(c.Mention), path)
		case agrees(*field, value):
			d.Confirm(c, path)
		default:
			d.outdone(c, path, value)
		}
	}
}

// outdone refuses a candidate for a field that better words fill with another
// day, and warns where both stand right beside words that name the field.
func (d *decider) outdone(c board.Candidate, path schema.Path, value string) {
	best, _ := d.taken(path)
	v, _ := d.Resolved(best)
	if r, ok := d.RoleOf(best); ok && r.Rank.Reach <= board.Beside && c.Rank.Reach <= board.Beside && v.Shape != mention.Window && !strings.Contains(value, "/") {
		d.Overrule(c, path)
	}
	d.Refuse(c.Mention, string(path)[1:]+"/better", d.Span(best))
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
		if !d.soon(t) || d.Near(t, cue.PurposeTerm) || d.dated(t) || d.denied(t) {
			continue
		}
		if !d.dates.ASAP {
			d.SayTerm(t, asapPath)
		}
		d.dates.ASAP = true
	}
	if v, ok := d.Datum("jobposting.jobImmediateStart"); ok && !d.dates.ASAP && d.Doc.Quote(v) == "true" {
		d.dates.ASAP = true
		d.Say(v, "page-data/asap", schema.Stated, asapPath)
	}
}

// soon says whether a term stands where a start can: not behind a label of pay;
// "immédiate" behind one of the start alone, and in page data too.
func (d *decider) soon(t board.Term) bool {
	asked := d.LabelSays(t.Block, cue.Start)
	switch {
	case t.Witness != board.Visible && !(t.Witness == board.PageData && asked), d.LabelSays(t.Block, cue.Pay):
		return false
	case d.Rule(t.Hit).Only == cue.InLabelled:
		return asked || d.LabelSays(t.Block, cue.Period)
	}
	return true
}

// denied says whether a term is a label, and its value no: "disponible
// immédiatement : non".
func (d *decider) denied(t board.Term) bool {
	to := d.Hits[t.Hit].To
	for to < d.First[t.Block+1] && d.Tok[to].Kind == token.Mark {
		to++
	}
	if to == d.Hits[t.Hit].To || to+1 != d.First[t.Block+1] {
		return false
	}
	switch d.folded(to) {
	case "non", "no", "false", "n":
		return true
	}
	return false
}

// dated says whether a date follows a term: "au plus tôt le 1er juillet" is no
// sooner.
func (d *decider) dated(t board.Term) bool {
	const most = 2 // tokens between: "le", "au"
	to := d.Hits[t.Hit].To
	for i := to; i <= to+most && i < d.First[t.Block+1]; i++ {
		if m := d.Mentions.Owner[i]; m != mention.None {
			return d.Mentions.All[m].Kind == mention.Date && strings.HasSuffix(d.Doc.Quote(t.Span), "tôt")
		}
	}
	return false
}

// judge warns of days that contradict each other.
func (d *decider) judge() {
	for _, m := range d.Of(mention.Date) {
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
