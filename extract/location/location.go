// Package location decides where the work is done.
package location

import (
	"slices"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/schema"
)

// Room is the location room.
var Room = board.Room{Name: "location", Cues: cues, Decide: decide}

const list schema.Path = "/locations"

// decide takes the places that the best words call the workplace. Where
// nothing does, the address for applications or a letterhead stands in, then
// the head office: one place, never several.
func decide(b *board.Board) {
	d := decider{Board: b}
	for _, choose := range []func() []board.Candidate{d.workplaces, d.titled, d.pageData, d.standIn} {
		if cs := choose(); len(cs) > 0 {
			for _, c := range cs {
				d.take(c)
			}
			break
		}
	}
	b.Record.Locations = d.taken
	d.confirm()
}

type decider struct {
	*board.Board
	taken []schema.Location
}

// workplaces are the candidates that the best cue reaches, with the others of
// its block: "Paris ou Lyon" is both.
func (d *decider) workplaces() (cs []board.Candidate) {
	all := d.Candidates(cue.Workplace)
	if len(all) == 0 || all[0].Rank.Witness != board.Visible {
		return nil
	}
	best := all[0].Rank
	for _, c := range all {
		if c.Rank.Witness == board.Visible && c.Rank.Reach == best.Reach {
			cs = append(cs, c)
		}
	}
	return d.narrowed(cs)
}

// narrowed leaves out the areas that hold a place named beside them.
func (d *decider) narrowed(cs []board.Candidate) (kept []board.Candidate) {
	for _, c := range cs {
		if p := d.Place(c.Mention); p.City == "" && slices.ContainsFunc(cs, func(o board.Candidate) bool {
			q := d.Place(o.Mention)
			return o.Mention != c.Mention && (q.City != "" || p.Department == "" && q.Department != "" || p.Region == "" && q.Region != "") && within(q, p)
		}) {
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

// within says whether a place lies in an area, as far as both say.
func within(q, area *mention.PlaceValue) bool {
	return (area.Department == "" || q.Department == "" || q.Department == area.Department) && (area.Region == "" || q.Region == "" || q.Region == area.Region) && (area.Country == "" || q.Country == "" || q.Country == area.Country)
}

// titled are the places of the title and the lines under it.
func (d *decider) titled() (cs []board.Candidate) {
	for _, c := range d.Loose(mention.Place) {
		bl := d.Tok[d.Mentions.All[c.Mention].From].Block
		p := d.Place(c.Mention)
		if d.InHead(bl) && len(d.Doc.Quote(d.Doc.Blocks[bl].Span)) < 200 && (p.Proof > mention.Bare || p.City != "") {
			return append(cs, c)
		}
	}
	return nil
}

// pageData are the places that page data call the workplace.
func (d *decider) pageData() (cs []board.Candidate) {
	for _, c := range d.Candidates(cue.Workplace) {
		if c.Rank.Witness == board.PageData {
			cs = append(cs, c)
		}
	}
	return d.narrowed(cs)
}

// standIn is the one address that stands in where nothing names a workplace.
func (d *decider) standIn() []board.Candidate {
	for _, c := range d.Loose(mention.Place) {
		if d.Place(c.Mention).Proof == mention.Address && c.Rank.Witness == board.Visible {
			return []board.Candidate{c}
		}
	}
	for _, r := range [...]cue.Role{cue.ApplyAddress, cue.HeadOffice} {
		for _, c := range d.Candidates(r) {
			if d.Place(c.Mention).Proof >= mention.Coded && c.Rank.Witness == board.Visible {
				return []board.Candidate{c}
			}
		}
	}
	for _, c := range d.Loose(mention.Place) {
		if p := d.Place(c.Mention); p.Proof >= mention.Coded && c.Rank.Witness == board.Visible {
			return []board.Candidate{c}
		}
	}
	return nil
}

// take adds a candidate's place to the record, or its details to the place of
// the same town that is there already.
func (d *decider) take(c board.Candidate) {
	p := d.Place(c.Mention)
	l := p.Location
	if len(p.Candidates) > 1 {
		d.settle(&l, p.Candidates)
	}
	for i := range d.taken {
		if t := &d.taken[i]; sameTown(t, &l) {
			path := schema.Item(list, i)
			if l.Street != "" && t.Street == "" {
				d.detail(c, t, &l, path)
			} else {
				d.Confirm(c, path)
			}
			return
		}
	}
	path := schema.Item(list, len(d.taken))
	d.venue(c, &l, path)
	d.say(c, &l, path)
	d.taken = append(d.taken, l)
	if len(p.Candidates) > 1 && l.INSEE == "" {
		d.Warn(path, "ambiguous-place", l.City+" is the name of several communes: "+namesakes(p.Candidates))
	}
}

// namesakes lists the first codes of communes that share a name.
func namesakes(codes []string) (s string) {
	const most = 8
	for i, c := range codes {
		if i == most {
			return s + " …"
		}
		if i > 0 {
			s += ", "
		}
		s += c
	}
	return s
}

func sameTown(a, b *schema.Location) bool {
	if a.City == "" || b.City == "" {
		return a.City == b.City && a.Department == b.Department && a.Region == b.Region && a.Country == b.Country
	}
	return a.City == b.City && (a.Department == b.Department || a.Department == "" || b.Department == "") && (a.INSEE == b.INSEE || a.INSEE == "" || b.INSEE == "" || a.PostalCode == "" || b.PostalCode == "" || a.PostalCode == b.PostalCode)
}

// settle finds the one namesake that lies in a department or region which the
// posting names elsewhere.
func (d *decider) settle(l *schema.Location, codes []string) {
	var hit string
	for id := range d.Mentions.All {
		if d.Mentions.All[id].Kind != mention.Place {
			continue
		}
		o := d.Place(mention.ID(id))
		for _, code := range codes {
			n, _ := d.Grammar.Places.Commune(code)
			if o.INSEE == code || o.Department == n.Department && o.Department != "" || o.Department == "" && o.Region != "" && o.Region == n.Region {
				if hit != "" && hit != code {
					return
				}
				hit = code
			}
		}
	}
	if hit != "" {
		code := l.PostalCode
		street := l.Street
		*l = mention.Settled(d.Grammar.Places, hit)
		l.Street = street
		if code != "" {
			l.PostalCode = code
		}
	}
}

// detail gives a street and postcode to a place taken from a bare town.
func (d *decider) detail(c board.Candidate, t, l *schema.Location, path schema.Path) {
	t.Street = l.Street
	d.Take(c, schema.Stated, path+"/street")
	if t.PostalCode == "" && l.PostalCode != "" {
		t.PostalCode = l.PostalCode
		d.Take(c, schema.Stated, path+"/postal_code")
	}
	if t.INSEE != l.INSEE && l.INSEE != "" {
		t.INSEE = l.INSEE
		d.Take(c, schema.Derived, path+"/insee")
	}
}

// say gives the evidence of every key of a place.
func (d *decider) say(c board.Candidate, l *schema.Location, path schema.Path) {
	for _, f := range [...]struct {
		value string
		key   schema.Path
		basis schema.Basis
	}{
		{l.Street, "/street", schema.Stated}, {l.PostalCode, "/postal_code", schema.Stated}, {l.City, "/city", schema.Stated}, {l.INSEE, "/insee", schema.Derived},
		{l.Department, "/department", schema.Derived}, {l.Region, "/region", schema.Derived}, {l.Country, "/country", schema.Derived},
	} {
		if f.value != "" {
			d.Take(c, f.basis, path+f.key)
		}
	}
}

// confirm enters the other mentions of the places taken.
func (d *decider) confirm() {
	for id := range d.Mentions.All {
		if d.Mentions.All[id].Kind != mention.Place || d.Decided(mention.ID(id)) {
			continue
		}
		if c, ok := d.RoleOf(mention.ID(id)); ok && c.Role.Against() {
			continue
		}
		p := d.Place(mention.ID(id))
		for i := range d.taken {
			if t := &d.taken[i]; p.City != "" && p.City == t.City && p.Street == "" && (p.INSEE == t.INSEE || p.INSEE == "") {
				d.Confirm(board.Candidate{Mention: mention.ID(id), Hit: -1}, schema.Item(list, i, "city"))
			}
		}
	}
}

// venue takes what stands between the label and the address as the name of the
// site: "Lieu : Hôtel Saint-Jean – 32 rue …".
func (d *decider) venue(c board.Candidate, l *schema.Location, path schema.Path) {
	if l.Venue != "" {
		d.Take(c, schema.Stated, path+"/venue")
		return
	}
	bl := d.Block(c.Mention)
	if c.Rank.Witness != board.Visible || bl.Kind != doc.Pair || bl.Label.Empty() {
		return
	}
	s := d.Span(c.Mention)
	start := max(bl.Start, bl.Label.End)
	if bl.Label.End > s.Start {
		start = bl.Start
	}
	if v, ok := name(d.Doc, doc.Span{Start: start, End: s.Start}); ok {
		l.Venue = d.Doc.Quote(v)
		d.Say(v, "workplace/venue", schema.Stated, path+"/venue")
	}
}
