// Package post decides the header of the record: title, contract, telework,
// hours, reference and the documents asked for.
package post

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
	"offers/schema"
)

// Room is the post room.
var Room = board.Room{Name: "post", Cues: slices.Concat(headerCues, contractCues, remoteCues, cues), Decide: decide}

func decide(b *board.Board) {
	title(b)
	contract(b)
	remote(b)
	hours(b)
	reference(b)
	documents(b)
}

// remote takes what is said of telework. "full" and "none" are stronger words
// than "télétravail" alone and win over it.
func remote(b *board.Board) {
	var best board.Term
	for _, t := range b.Terms(cue.RemoteTerm) {
		says, ok := telework(b, t)
		if !ok {
			continue
		}
		t.Says = says
		if best.Says == "" || best.Says == "hybrid" && says != "hybrid" && t.Witness <= best.Witness {
			best = t
		}
	}
	if best.Says != "" {
		b.Record.Remote = best.Says
		b.SayTerm(best, "/remote")
	}
}

// telework is what a term says where it stands: "oui" and "non" count behind a
// label of telework alone, "remote" and "sur place" beside a place too or as an
// entry of a line of the head; a label that its value answers is only the question.
func telework(b *board.Board, t board.Term) (says string, ok bool) {
	const line = 120 // bytes of a label and its value
	bl := &b.Doc.Blocks[t.Block]
	partly := (strings.HasSuffix(t.Says, "none") || t.Says == "place-full") && bl.End-bl.Start <= line && (hears(b, t.Block, "hybrid") || hears(b, t.Block, "label-hybrid") || hears(b, t.Block, "place-hybrid")) // "en présentiel, télétravail partiel", "Hybrid (on-site & remote)"
	if t.Witness == board.Margin || partly {
		return "", false
	}
	if s, label := strings.CutPrefix(t.Says, "label-"); label {
		named := strings.HasPrefix(b.Folded(int(b.Hits[t.Hit].From)), "hybrid") // "Type: Hybrid"
		return s, b.LabelSays(t.Block, cue.RemoteLabel) || named && b.LabelSays(t.Block, cue.ContractLabel)
	}
	if s, place := strings.CutPrefix(t.Says, "place-"); place {
		if s == "none" && b.Says(t.Block, cue.EventDate) { // "Jury : jeudi 28 mai, en présentiel"
			return "", false
		}
		if bl.Kind == doc.Data { // front matter's "location: Remote"
			return s, wholePlace(b, t)
		}
		if bl.End-bl.Start > line || bl.Label.Contains(t.Span) {
			return "", false
		}
		if bl.Label.Empty() {
			return s, (b.InHead(t.Block) || b.Under(t, cue.Workplace)) && segment(b, t)
		}
		return s, b.LabelSays(t.Block, cue.Workplace) || b.LabelSays(t.Block, cue.RemoteLabel) || b.LabelSays(t.Block, cue.ContractLabel)
	}
	if s, only := strings.CutPrefix(t.Says, "only-"); only {
		return s, opensPlace(b, t)
	}
	if t.Says == "hybrid" && wholePlace(b, t) {
		return "full", true
	}
	return t.Says, bl.Kind == doc.Data || !bl.Label.Contains(t.Span) || !hears(b, t.Block, "label-")
}

// wholePlace says whether a term is all that is said of the place of work:
// "Lieu : télétravail".
func wholePlace(b *board.Board, t board.Term) bool {
	v, ok := b.LabelledIn(t.Block, cue.Workplace)
	return ok && v.Span == t.Span
}

// opensPlace says whether a term is the first that is said of the place of work,
// and no choice: "Lieu : À distance", not "Lieu : À distance ou à Lyon".
func opensPlace(b *board.Board, t board.Term) bool {
	v, ok := b.LabelledIn(t.Block, cue.Workplace)
	_, to := b.Tokens(t.Span)
	choice := to < int(b.First[t.Block+1]) && (b.Folded(to) == "ou" || b.Folded(to) == "or" || b.Tok[to].IsMark('/'))
	return ok && v.Span.Start == t.Span.Start && !choice
}

// segment says whether a term is all that stands between two marks or ends of
// its line: "Lisbon · Hybrid · Internship".
func segment(b *board.Board, t board.Term) bool {
	from, to := b.Tokens(t.Span)
	first, end := int(b.First[t.Block]), int(b.First[t.Block+1])
	return (from == first || b.Tok[from].Is(token.Break) || b.Tok[from-1].Kind == token.Mark && !b.Tok[from].Is(token.Glued)) &&
		(to >= end || b.Tok[to].Is(token.Break) || b.Tok[to].Kind == token.Mark)
}

// workingWeeks are the hours of a working week that words only further off in their
// sentence make others: "39 heures par semaine …, astreinte une semaine sur cinq".
func workingWeeks(b *board.Board) (cs []board.Candidate) {
	const near = 1 // words
	for _, id := range b.Of(mention.Hours) {
		v := b.Hours(id)
		if c, ok := b.RoleOf(id); ok && c.Role == cue.OtherHours && c.Rank.Distance > near && v.Period == "week" && v.Value >= fullWeek && v.Value < overWeek {
			c.Hit = -1 // the words are not what says so
			cs = append(cs, c)
		}
	}
	return cs
}

// The hours of what can be a full working week, and those under which the
// figure is rather that of a task.
const fullWeek, overWeek, task = 30.0, 45.0, 10.0

// hours takes the weekly hours: those a cue names, then those written like
// "35h", the few that a task takes last: "3 hours a week of classes".
func hours(b *board.Board) {
	if len(b.Of(mention.Hours)) == 0 {
		bareHours(b)
		return
	}
	loose := slices.Concat(b.Loose(mention.Hours), workingWeeks(b))
	slices.SortStableFunc(loose, func(x, y board.Candidate) int {
		return cmp.Compare(min(task, b.Hours(y.Mention).Value), min(task, b.Hours(x.Mention).Value))
	})
	for _, c := range slices.Concat(b.Candidates(cue.Weekly), loose) {
		v := b.Hours(c.Mention)
		switch {
		case v.Period != "" && v.Period != "week" || c.Rank.Witness == board.Margin:
		case b.Record.HoursPerWeek == nil:
			value := v.Value
			b.Record.HoursPerWeek = &value
			b.Take(c, schema.Stated, "/hours_per_week")
		case *b.Record.HoursPerWeek == v.Value:
			b.Confirm(c, "/hours_per_week")
		}
	}
}

// bareHours takes the figure alone that stands below "Hours per week".
func bareHours(b *board.Board) {
	const least, most = 5, 48 // hours
	for _, v := range b.Labelled(cue.Weekly) {
		n, err := strconv.ParseFloat(strings.Replace(strings.TrimSpace(b.Doc.Quote(v.Span)), ",", ".", 1), 64)
		if v.Witness == board.Visible && err == nil && n >= least && n <= most {
			b.Record.HoursPerWeek = &n
			b.Say(v.Span, b.Rule(v.Hit).Name(), schema.Stated, "/hours_per_week")
			return
		}
	}
}

// documents lists what the application must hold: named in a sentence that
// speaks of applying, or under a heading that does.
func documents(b *board.Board) {
	named := b.Terms(cue.DocumentTerm)
	var cvs []int32 // the blocks that name the CV
	for _, t := range named {
		if t.Says == "cv" {
			cvs = append(cvs, t.Block)
		}
	}
	last := int32(-2) // the block of the last one asked for
	for _, t := range named {
		if t.Witness != board.Visible || !applies(b, t, cvs) && !goesOn(b, t, last) {
			continue
		}
		last = t.Block
		if slices.Contains(b.Record.Documents, t.Says) {
			continue
		}
		path := b.Item("/documents", len(b.Record.Documents), "")
		b.Record.Documents = append(b.Record.Documents, t.Says)
		b.SayTerm(t, path)
	}
}

// applies says whether a term is said of the application: in its sentence, in
// the block before it that announces a list, in the heading above, or beside
// the CV, which nobody names for another reason.
func applies(b *board.Board, t board.Term, cvs []int32) bool {
	if t.Says == "cv" || b.Near(t, cue.PurposeTerm) || b.Under(t, cue.PurposeTerm) || withCV(t, cvs) {
		return true
	}
	const announced = 6 // blocks that a list under "pièces à fournir :" may have
	for k := t.Block - 1; k >= 0 && k >= t.Block-announced; k-- {
		if b.Says(k, cue.PurposeTerm) {
			return true
		}
		if b.Doc.Blocks[k].Kind != doc.Item {
			break
		}
	}
	return false
}

// goesOn says whether a term stands in the next line of a list whose last one
// is asked for: CV, letter, "le dernier diplôme obtenu".
func goesOn(b *board.Board, t board.Term, last int32) bool {
	const line = 160 // bytes
	bl := &b.Doc.Blocks[t.Block]
	return t.Block == last+1 && bl.End-bl.Start <= line && bl.Kind == b.Doc.Blocks[last].Kind && b.Doc.Blocks[last].End-b.Doc.Blocks[last].Start <= line
}

// withCV says whether the CV is asked for in the same sentence or the block
// next to it: "CV et lettre de motivation".
func withCV(t board.Term, cvs []int32) bool {
	i, _ := slices.BinarySearch(cvs, t.Block-1)
	return i < len(cvs) && cvs[i] <= t.Block+1
}

// hears says whether a term of telework behind a block's label says a thing that
// begins so: "label-" where it is oui or non and the label is only the question.
func hears(b *board.Board, block int32, prefix string) bool {
	label := b.Doc.Blocks[block].Label
	lo, hi := b.HitsIn(block)
	for _, h := range b.Hits[lo:hi] {
		if b.Cues.RoleOf(h) == cue.RemoteTerm && strings.HasPrefix(b.Cues.Rules[h.Rule].Says, prefix) && !label.Contains(b.Tok[h.From].Span) {
			return true
		}
	}
	return false
}
