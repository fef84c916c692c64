// Package salary decides pay and stipend: figures, currency, period, basis,
// and whether they go by a scale.
package salary

import (
	"math"
	"slices"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/mention"
	"offers/schema"
)

// Room is the salary room.
var Room = board.Room{Name: "salary", Reads: []string{"post", "dates"}, Cues: cues, Decide: decide}

const path schema.Path = "/salary"

func decide(b *board.Board) {
	s := &board.Kept[memory](b).salary
	*s = schema.Salary{}
	if len(b.Of(mention.Amount)) > 0 {
		figures(b, s)
	}
	pageData(b, s)
	promised(b, s)
	scale(b, s)
	if *s != (schema.Salary{}) {
		said := *s
		b.Record.Salary = &said
		judge(b, s)
	}
}

// memory is what the room keeps from posting to posting.
type memory struct {
	salary     schema.Salary // in the making
	candidates []board.Candidate
}

// figures takes the amount that a cue of pay reaches best, or one that says
// its own period and basis ("2 000 € brut mensuel") where no cue does.
func figures(b *board.Board, s *schema.Salary) {
	kept := board.Kept[memory](b)
	cs := append(append(kept.candidates[:0], b.Candidates(cue.Pay)...), b.Candidates(cue.Stipend)...)
	board.Sort(cs)
	cued := len(cs)
	for _, c := range b.Loose(mention.Amount) {
		if c.Rank.Witness == board.Visible && speaksForItself(b.Amount(c.Mention)) {
			cs = append(cs, c)
		}
	}
	kept.candidates = cs
	if cued > 0 && cued < len(cs) {
		cs = ordered(b, cs)
	}
	for _, c := range cs {
		v := b.Amount(c.Mention)
		if c.Rank.Witness == board.Margin || !plausible(v) || c.Hit >= 0 && b.Rule(c.Hit).Weak && !intern(b) {
			continue
		}
		if s.Kind == "" {
			if e, ok := exactly(b, cs, v); ok {
				take(b, s, e, b.Amount(e.Mention))
				b.Confirm(c, bounds(s)...)
			} else {
				take(b, s, c, v)
			}
			continue
		}
		if steps(b, s, v, c.Mention) {
			widen(b, s, c)
		} else if same(s, v) {
			b.Confirm(c, bounds(s)...)
			if s.Basis == "" && v.Basis != "" && c.Rank.Witness == board.Visible { // the form says the figures, the text what they are
				s.Basis = v.Basis
				b.Take(c, schema.Stated, path+"/basis")
			}
		} else {
			b.Overrule(c, path+"/min")
			b.Overrule(c, path+"/max")
		}
	}
	rise(b, s)
}

// vague says whether an amount has nothing of pay but the word beside it: "un
// test de 2 h (rémunéré 150 €)".
func vague(b *board.Board, c board.Candidate) bool {
	v := b.Amount(c.Mention)
	if v.Period != "" || v.Basis != "" || only(inEuros(v)) != "" || !dear(v.Currency) {
		return false
	}
	_, told := b.NearestTerm(cue.PeriodTerm, c.Mention)
	return !told
}

// ordered puts the vague candidates behind the others, and what the posting's
// head says by the hour or year in front of a figure without a period.
func ordered(b *board.Board, cs []board.Candidate) []board.Candidate {
	if b.Amount(cs[0].Mention).Period != "" || cs[0].Rank.Reach == board.ByLabel {
		return cs
	}
	const most = 30 // candidates looked at: each is measured against the whole text
	var first, clear, rest []board.Candidate
	for i, c := range cs {
		switch {
		case i < most && vague(b, c):
			rest = append(rest, c)
		case c.Hit < 0 && b.Amount(c.Mention).Period != "" && b.InHead(b.TokenOf(c.Mention).Block):
			first = append(first, c)
		default:
			clear = append(clear, c)
		}
	}
	return append(append(first, clear...), rest...)
}

// exactly is the candidate that says to the cent what v says in round figures,
// as job boards' forms do: "3 006,17 € brut par mois", "Mensuel de 3006 Euros".
func exactly(b *board.Board, cs []board.Candidate, v mention.AmountValue) (board.Candidate, bool) {
	for _, c := range cs {
		o := b.Amount(c.Mention)
		if c.Rank.Witness == board.Visible && o.Min != v.Min && math.Trunc(o.Min) == v.Min && (o.Period == v.Period || o.Period == "" || v.Period == "") && o.Currency == v.Currency {
			return c, true
		}
	}
	return board.Candidate{}, false
}

// rise widens the one figure taken to a range by later figures of its sentence
// that no cue reaches: "12,36 € de l'heure, 12,94 € avec le diplôme".
func rise(b *board.Board, s *schema.Salary) {
	for _, c := range b.Loose(mention.Amount) {
		if v := b.Amount(c.Mention); !b.Decided(c.Mention) && steps(b, s, v, c.Mention) {
			widen(b, s, c)
		}
	}
}

// widen makes a candidate the upper end of the pay.
func widen(b *board.Board, s *schema.Salary, c board.Candidate) {
	most := b.Amount(c.Mention).Max
	s.Max = &most
	b.Take(c, schema.Stated, path+"/max")
}

// steps says whether an amount goes on the one taken, of its own sentence or the
// line before it, as pay that rises: "12,36 € de l'heure, 12,94 € avec le diplôme".
func steps(b *board.Board, s *schema.Salary, v mention.AmountValue, m mention.ID) bool {
	if s.Min == nil || s.Max == nil || *s.Min != *s.Max || v.Min != v.Max || v.Max <= *s.Max || v.Max > 1.5**s.Max || v.Currency != "" && v.Currency != s.Currency {
		return false
	}
	taken, ok := b.Evident(path + "/kind")
	if !ok || v.Period != "" && v.Period != s.Period {
		return false
	}
	first, second := &b.Tok[b.Text.At(taken.Start)], b.TokenOf(m)
	return first.Sentence == second.Sentence || v.Period != "" && paired(b, first.Block, second.Block)
}

// paired says whether two lines follow one another that each begin with the
// degree a pay is for: "Master 1 : 1 000 € par mois", "Master 2 : 1 250 € par mois".
func paired(b *board.Board, first, second int32) bool {
	degree := mention.Of(mention.Degree)
	return second == first+1 && b.Inside(b.First[first], degree) && b.Inside(b.First[second], degree)
}

// speaksForItself says whether an amount can only be pay: gross or net for a
// period, or with a figure that nothing but pay has.
func speaksForItself(v mention.AmountValue) bool {
	least := v.Min
	if math.IsNaN(least) {
		least = v.Max
	}
	if v.Basis != "" && (v.Period != "" || least >= 300) {
		return true
	}
	switch v.Period {
	case "":
		return v.Min >= 15_000 && v.Max > v.Min && v.Max <= 300_000 // "120 - 150 k€"
	case "month":
		return least >= 450
	case "year":
		return least >= 12_000
	case "day":
		return least >= 100 && least <= 2000
	case "hour":
		return least >= 8 && least < 100
	}
	return false
}

// plausible keeps out amounts that no pay has: nothing, or millions of a
// currency whose unit buys much.
func plausible(v mention.AmountValue) bool {
	return top(v) > 3 && (top(v) < 1_000_000 || !dear(v.Currency) && top(v) < 1_000_000_000)
}

func take(b *board.Board, s *schema.Salary, c board.Candidate, v mention.AmountValue) {
	s.Kind = "salary"
	if c.Role == cue.Stipend || intern(b) && c.Role != cue.Pay || onlyIntern(b) {
		s.Kind = "stipend"
	}
	var room [5]schema.Path
	paths := append(room[:0], path+"/kind")
	ends := &[2]float64{v.Min, v.Max}
	if !math.IsNaN(v.Min) {
		s.Min = &ends[0]
		paths = append(paths, path+"/min")
	}
	if !math.IsNaN(v.Max) {
		s.Max = &ends[1]
		paths = append(paths, path+"/max")
	}
	if v.Currency == "" {
		v.Currency = "EUR"
	}
	s.Currency = v.Currency
	if v.Currency != "USD" || !otherDollar(b, s) {
		paths = append(paths, path+"/currency")
	}
	if v.Approximate {
		s.Approximate = true
		paths = append(paths, path+"/approximate")
	}
	b.Take(c, schema.Stated, paths...)
	period(b, s, c, v)
	basis(b, s, c, v)
}

// intern says whether one of the contracts is paid by a stipend.
func intern(b *board.Board) bool {
	return slices.ContainsFunc(b.Record.Contract, stipended)
}

// onlyIntern says whether every contract is paid by a stipend.
func onlyIntern(b *board.Board) bool {
	salaried := func(contract string) bool { return !stipended(contract) }
	return len(b.Record.Contract) > 0 && !slices.ContainsFunc(b.Record.Contract, salaried)
}

func stipended(contract string) bool {
	return contract == "internship" || contract == "civic-service" || contract == "volunteering"
}

// basis takes gross or net, written with the amount or in its sentence.
func basis(b *board.Board, s *schema.Salary, c board.Candidate, v mention.AmountValue) {
	if v.Basis != "" {
		s.Basis = v.Basis
		b.Take(c, schema.Stated, path+"/basis")
		return
	}
	if t, ok := b.NearestTerm(cue.BasisTerm, c.Mention); ok {
		s.Basis = t.Says
		b.SayTerm(t, path+"/basis")
	}
}

// bounds are the paths of the figures that a salary has.
func bounds(s *schema.Salary) (paths []schema.Path) {
	if s.Min != nil {
		paths = append(paths, path+"/min")
	}
	if s.Max != nil {
		paths = append(paths, path+"/max")
	}
	return paths
}

func same(s *schema.Salary, v mention.AmountValue) bool {
	eq := func(p *float64, f float64) bool { return p == nil && math.IsNaN(f) || p != nil && *p == f }
	return eq(s.Min, v.Min) && eq(s.Max, v.Max)
}

// promised takes a stipend without a figure: "gratification selon la
// législation".
func promised(b *board.Board, s *schema.Salary) {
	if s.Kind != "" {
		return
	}
	for _, t := range b.Terms(cue.StipendTerm) {
		if t.Witness == board.Visible {
			s.Kind = "stipend"
			b.SayTerm(t, path+"/kind")
			return
		}
	}
}

// scale takes pay by a scale where a block of pay, or the one below it, says
// so.
func scale(b *board.Board, s *schema.Salary) {
	ts := b.Terms(cue.ScaleTerm)
	for _, t := range ts {
		if t.Witness != board.Visible || !collective(b, t) && (isTV(b, t) || !ofPay(b, t) && !twice(b, ts, t.Block)) {
			continue
		}
		s.Scale = true
		b.SayTerm(t, path+"/scale")
		if s.Kind == "" {
			s.Kind = "salary"
			b.SayTerm(t, path+"/kind")
		}
		return
	}
}

// ofPay says whether a term stands where pay is spoken of.
func ofPay(b *board.Board, t board.Term) bool {
	return b.Says(t.Block, cue.Pay) || takenIn(b, t.Block) || b.Under(t, cue.Pay) || t.Block > 0 && b.Says(t.Block-1, cue.Pay)
}

// collective says whether a term is the name of Germany's public pay agreements,
// which is nothing but a scale of pay: "E13 TV-L", "TVöD-Bund".
func collective(b *board.Board, t board.Term) bool {
	i := int(b.Hits[t.Hit].From)
	switch b.Folded(i) {
	case "tvl", "tvod":
		return true
	case "tv":
		return i+2 < len(b.Tok) && b.Tok[i+1].IsMark('-') && b.Doc.Quote(b.Tok[i+2].Span) == "L"
	}
	return false
}

// isTV says whether a term begins with "TV", whose "L" phrases do not hear.
func isTV(b *board.Board, t board.Term) bool { return b.Folded(int(b.Hits[t.Hit].From)) == "tv" }

// takenIn says whether the amount that was taken stands in a block.
func takenIn(b *board.Board, block int32) bool {
	span, ok := b.Evident(path + "/kind")
	return ok && b.Doc.Blocks[block].Contains(span)
}

// twice says whether two plain words of a scale stand in one block:
// "coefficient 140, échelon 1" needs no word of pay beside it.
func twice(b *board.Board, ts []board.Term, block int32) bool {
	n := 0
	for _, t := range ts {
		if t.Block == block && !b.Rule(t.Hit).Weak {
			n++
		}
	}
	return n > 1
}
