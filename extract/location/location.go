// Package location decides where the work is done.
package location

import (
	"slices"
	"strings"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
	"offers/schema"
)

// Room is the location room.
var Room = board.Room{Name: "location", Cues: cues, Decide: decide}

const list schema.Path = "/locations"

// most is how many mentions the places of work are taken from, and how many
// tokens may part two that are read together. More is no posting's, and would
// cost its square.
const most = 200

// decide takes the places that the best words call the workplace, and no
// others: what says less well where the work is only confirms them or adds
// their street and postcode.
func decide(b *board.Board) {
	d := board.Kept[decider](b)
	*d = decider{Board: b, stands: d.stands[:0], by: d.by[:0]}
	d.weigh()
	for s := labelled; s < nowhere && len(d.taken) == 0; s++ {
		if s == composed {
			d.pageData()
			continue
		}
		if !d.stood.has(s) {
			continue
		}
		for _, c := range d.exact(d.chosen(s), s) {
			d.take(c)
		}
	}
	if d.cut {
		d.Warn(list, "too-many-places", "only the first of the places of work are given")
	}
	d.visible = len(d.by) > 0
	d.complete()
	d.elsewhere()
	d.pageData()
	b.Record.Locations = d.taken
	d.confirm()
	if len(d.taken) == 0 {
		d.labelledTown()
	}
}

type decider struct {
	*board.Board
	stands []standing // by mention
	stood  standings  // that some place has
	taken  []schema.Location
	by     []mention.ID // the mention that each was taken from

	visible bool // the places taken are the posting's own text's, not its data's
	cut     bool // there are more places of work than are read

	sole      string // what soleCountry found
	soleKnown bool   // it has looked

	hosts      []host // what hostCountries found
	hostsKnown bool
}

// chosen are the candidates of one standing: the best, those of its list
// ("Paris ou Lyon" is both), and under a label all that the label names.
func (d *decider) chosen(s standing) (cs []board.Candidate) {
	first := d.first(s)
	if first == mention.None {
		return nil
	}
	for _, m := range d.Of(mention.Place) {
		if len(cs) == most {
			break
		}
		if m == first || d.stands[m] == s && d.together(s, first, m) && !(s == labelled && m > first && len(cs) > 0 && d.apart(cs[len(cs)-1].Mention, m)) {
			cs = append(cs, d.candidate(m))
		}
	}
	cs = d.listed(cs)
	d.cut = d.cut || len(cs) >= most
	return d.narrowed(d.named(d.addressed(d.unsaid(cs))))
}

// unsaid leaves out a town that only says the department of the one with a code
// in front of it: "CRAON (53400) - MAYENNE".
func (d *decider) unsaid(cs []board.Candidate) (kept []board.Candidate) {
	for i, c := range cs {
		if i > 0 && d.departmentOf(cs[i-1].Mention, c.Mention) {
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

// departmentOf says whether the bare name m is that of the department which the
// coded town before it lies in.
func (d *decider) departmentOf(town, m mention.ID) bool {
	p, q := d.Place(town), d.Place(m)
	if p.Proof < mention.Coded || p.Department == "" || q.Proof >= mention.Coded || !d.sameLine(town, m) {
		return false
	}
	name, _, ok := d.Grammar.Places.Department(p.Department)
	return ok && strings.EqualFold(name, d.Doc.Quote(d.Span(m)))
}

// named leaves out, where a town follows in the line, those before it that are
// part of an institution's name: "Université de Bordeaux, Talence".
func (d *decider) named(cs []board.Candidate) []board.Candidate {
	if len(cs) < 2 {
		return cs
	}
	return slices.DeleteFunc(cs, func(c board.Candidate) bool {
		return d.inHouseName(c.Mention) && slices.ContainsFunc(cs, func(o board.Candidate) bool {
			return o.Mention > c.Mention && d.Place(o.Mention).City != "" && !d.inHouseName(o.Mention) && d.sameLine(c.Mention, o.Mention)
		})
	})
}

// inHouseName says whether nothing but capitals and little words stands between
// a place and the house word that its name begins with.
func (d *decider) inHouseName(m mention.ID) bool {
	const most = 6 // tokens back
	at := d.Mentions.All[m].From
	if d.Place(m).Proof >= mention.Coded {
		return false // "MAIRIE 63300 THIERS"
	}
	for i := at - 1; i >= max(d.First[d.Tok[at].Block], at-most); i-- {
		switch {
		case house(d.Doc.Quote(d.Tok[i].Span)):
			return true
		case !d.Tok[i].Is(token.Capital) && !d.joins(i) && !d.Tok[i].IsMark('\'') && !d.Tok[i].IsMark('-'):
			return false
		}
	}
	return false
}

// addressed leaves out, where an address stands in the line, the bare names in
// front of it: they are the site's own ("Hôtel Saint-Jean – 32 rue …").
func (d *decider) addressed(cs []board.Candidate) (kept []board.Candidate) {
	if len(cs) < 2 {
		return cs
	}
	for _, c := range cs {
		p := d.Place(c.Mention)
		if p.Proof <= mention.Preposed && slices.ContainsFunc(cs, func(o board.Candidate) bool {
			q := d.Place(o.Mention)
			return o.Mention > c.Mention && q.Proof >= mention.Coded && (q.City != "" && q.City != p.City) && d.sameLine(c.Mention, o.Mention)
		}) {
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

// sameLine says whether no line end, "et" or "ou" parts two mentions of one
// block.
func (d *decider) sameLine(a, z mention.ID) bool {
	x, y := d.Mentions.All[a], d.Mentions.All[z]
	if d.Tok[x.From].Block != d.Tok[y.From].Block || y.From-x.To > most {
		return false
	}
	for i := x.To; i < y.From; i++ {
		if w := d.Doc.Quote(d.Tok[i].Span); w == "ou" || w == "et" || w == ";" || d.Tok[i].Is(token.Break) {
			return false
		}
	}
	return true
}

// exact gives, for areas alone, the towns in them that the next best words call
// the workplace: "Localisation : Occitanie", and further down "basé à Sète".
func (d *decider) exact(cs []board.Candidate, s standing) []board.Candidate {
	if len(cs) == 0 || s >= composed || slices.ContainsFunc(cs, func(c board.Candidate) bool { p := d.Place(c.Mention); return p.City != "" || p.Venue != "" }) {
		return cs
	}
	for t := s + 1; t <= inName; t++ {
		var towns []board.Candidate
		for _, o := range d.chosen(t) {
			if p := d.Place(o.Mention); (p.City != "" || p.Venue != "") && slices.ContainsFunc(cs, func(c board.Candidate) bool { return within(p, d.Place(c.Mention)) }) {
				towns = append(towns, o)
			}
		}
		if len(towns) > 0 {
			return towns
		}
	}
	return cs
}

// first is the earliest mention of a standing, those that name a town before
// those that name an area.
func (d *decider) first(s standing) mention.ID {
	best := mention.None
	if !d.stood.has(s) {
		return best
	}
	for _, m := range d.Of(mention.Place) {
		if d.stands[m] == s && (best == mention.None || d.Place(best).City == "" && d.Place(m).City != "" && d.Place(best).Venue == "") {
			best = m
		}
	}
	return best
}

// together says whether a mention belongs to the words that first was chosen
// for.
func (d *decider) together(s standing, first, m mention.ID) bool {
	a, z := &d.Tok[d.Mentions.All[first].From], &d.Tok[d.Mentions.All[m].From]
	switch s {
	case labelled:
		return a.Block == z.Block && (a.Sentence == z.Sentence || d.Place(m).City != "") || d.sameLabel(a.Block, z.Block)
	case under:
		return d.Doc.Blocks[a.Block].Section == d.Doc.Blocks[z.Block].Section
	case said:
		return a.Sentence == z.Sentence || d.items(a.Block, z.Block)
	case hinted, titled, preposed:
		if s == titled && d.lines(first, m) {
			return true
		}
		return a.Sentence == z.Sentence && d.Place(first).Proof == mention.Coded && d.Place(m).Proof == mention.Coded && d.either(first, m)
	}
	return false
}

// lines says whether the places from a to z stand one below the other, each
// alone on its line: "Clermont-Ferrand", "Roanne".
func (d *decider) lines(a, z mention.ID) bool {
	for m := a; m <= z; m++ {
		if d.Mentions.All[m].Kind != mention.Place || d.stands[m] != titled || !d.alone(m) || d.Place(m).City == "" {
			return false
		}
		if m > a && d.TokenOf(m).Block-d.TokenOf(m-1).Block > 1 {
			return false
		}
	}
	return a < z
}

// items says whether two blocks are items of one list.
func (d *decider) items(a, z int32) bool {
	x, y := &d.Doc.Blocks[a], &d.Doc.Blocks[z]
	return x.Kind == doc.Item && y.Kind == doc.Item && x.Section == y.Section
}

// either says whether "ou" or "et" stands between two mentions.
func (d *decider) either(a, z mention.ID) bool {
	from, to := d.Mentions.All[a].To, d.Mentions.All[z].From
	for i := from; i < min(to, from+most); i++ {
		if w := d.Doc.Quote(d.Tok[i].Span); w == "ou" || w == "et" || w == "or" {
			return true
		}
	}
	return false
}

// apart says whether so many words stand between two places of one line that
// the second is no longer the label's value.
func (d *decider) apart(a, z mention.ID) bool {
	const near = 9 // tokens
	x, y := d.Mentions.All[a], d.Mentions.All[z]
	return d.Tok[x.From].Block == d.Tok[y.From].Block && y.From-x.To > near && !d.either(a, z) && d.Place(z).Street == ""
}

// sameLabel says whether two blocks stand behind the same label: "Lieu : Tours"
// and, further down, "Lieu : Blois".
func (d *decider) sameLabel(a, z int32) bool {
	x, y := d.Doc.Blocks[a].Label, d.Doc.Blocks[z].Label
	return !x.Empty() && !y.Empty() && d.Doc.Quote(x) == d.Doc.Quote(y)
}

// listed adds the mentions that go on the enumeration of one chosen: "à Saumur
// (49), Épieds (49) et Tours".
func (d *decider) listed(cs []board.Candidate) []board.Candidate {
	for len(cs) > 0 && len(cs) < most && d.listedBefore(cs[0].Mention) {
		cs = slices.Insert(cs, 0, d.candidate(cs[0].Mention-1))
	}
	for i := 0; i < len(cs) && len(cs) < most; i++ {
		last := d.withCountry(cs[i].Mention)
		next := last + 1
		if int(next) < len(d.stands) && d.enumerated(last, next) && !slices.ContainsFunc(cs, func(c board.Candidate) bool { return c.Mention == next }) {
			cs = slices.Insert(cs, i+1, d.candidate(next))
		}
	}
	return cs
}

// withCountry is the country or region right behind a town and a comma, "France"
// of "Rennes, France", or the town itself.
func (d *decider) withCountry(m mention.ID) mention.ID {
	next := m + 1
	if int(next) == len(d.stands) || d.Mentions.All[next].Kind != mention.Place || !area(d.Place(next)) {
		return m
	}
	if to := d.Mentions.All[m].To; d.Tok[to].IsMark(',') && d.Mentions.All[next].From == to+1 {
		return next
	}
	return m
}

// listedBefore says whether the mention before m is a town that nothing speaks
// against, and m goes on its enumeration.
func (d *decider) listedBefore(m mention.ID) bool {
	o := m - 1
	if o < 0 || d.Mentions.All[o].Kind != mention.Place || d.Place(o).City == "" || !d.enumerated(o, m) {
		return false
	}
	c, ok := d.RoleOf(o)
	return !ok || !c.Role.Against()
}

// enumerated says whether two mentions are neighbours in a list: both places,
// nothing between them but "et", "ou", a comma or a slash.
func (d *decider) enumerated(a, z mention.ID) bool {
	x, y := d.Mentions.All[a], d.Mentions.All[z]
	if y.Kind != mention.Place || d.Place(z).City == "" || d.Tok[x.From].Block != d.Tok[y.From].Block || y.From-x.To < 1 {
		return false
	}
	if y.From-x.To > 3 {
		return d.orBracketed(x.To, y.From)
	}
	var joined bool
	for i := x.To; i < y.From; i++ {
		switch w := d.Doc.Quote(d.Tok[i].Span); w {
		case "et", "ou", "/", "&", "or", "and":
			joined = true
		case ",", "à", "in", "+":
		default:
			return false
		}
	}
	if joined || !d.Tok[x.To].IsMark(',') || y.From-x.To > 1 || d.Place(a).City == "" {
		return joined
	}
	coded := d.Place(a).Proof == mention.Coded && d.Place(z).Proof == mention.Coded // "Sète (34), Millau (12)"
	return coded || int(z)+1 < len(d.stands) && d.enumerated(z, z+1)
}

// orBracketed says whether the tokens between two places close a bracket, name
// another house behind "or" and open a bracket again: "at Inria (Rennes, France)
// or at Ifremer (Brest, France)".
func (d *decider) orBracketed(from, to int32) bool {
	const most = 9 // tokens
	if to-from > most || !d.Tok[from].IsMark(')') || !d.Tok[to-1].IsMark('(') || d.Tok[from].Sentence != d.Tok[to-1].Sentence {
		return false
	}
	if w := d.Doc.Quote(d.Tok[from+1].Span); w != "or" && w != "ou" {
		return false
	}
	for i := from + 2; i < to-1; i++ {
		if t := &d.Tok[i]; t.Kind == token.Mark || !t.Is(token.Capital) && t.End-t.Start > 3 {
			return false
		}
	}
	return true
}

// narrowed leaves out the areas that hold a place named beside them, and
// countries beside anything nearer.
func (d *decider) narrowed(cs []board.Candidate) (kept []board.Candidate) {
	if len(cs) < 2 {
		return cs
	}
	for _, c := range cs {
		p := d.Place(c.Mention)
		if p.City == "" && p.Street == "" && slices.ContainsFunc(cs, func(o board.Candidate) bool {
			q := d.Place(o.Mention)
			return o.Mention != c.Mention && nearer(q, p) && (within(q, p) || p.Region == "" && p.Department == "")
		}) {
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

// nearer says whether q is told more exactly than the area p.
func nearer(q, p *mention.PlaceValue) bool {
	return q.City != "" || q.Venue != "" && p.Venue == "" || p.Department == "" && q.Department != "" || p.Region == "" && q.Region != ""
}

// within says whether a place lies in an area, as far as both say.
func within(q, area *mention.PlaceValue) bool {
	return agree(q.Department, area.Department) && agree(q.Region, area.Region) && agree(q.Country, area.Country)
}

// agree says whether two codes are the same, as far as both are known.
func agree(a, b string) bool { return a == b || a == "" || b == "" }

// candidate is a mention as a candidate, in its role if it has one.
func (d *decider) candidate(m mention.ID) board.Candidate {
	if c, ok := d.RoleOf(m); ok {
		return c
	}
	return board.Candidate{Mention: m, Hit: -1, Rank: board.Rank{Witness: board.WitnessOf(d.Block(m).Kind)}}
}
