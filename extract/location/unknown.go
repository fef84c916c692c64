package location

import (
	"slices"
	"strings"

	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/gazetteer"
	"offers/extract/mention"
	"offers/extract/token"
	"offers/schema"
)

// Towns abroad that the gazetteer does not know, told by the country behind
// them: "based in Villigen, Switzerland", "Location: Hinxton (UK)".

// notTowns are words, folded, that stand before a country and are no town.
const notTowns = " remote hybrid flexible anywhere various multiple home nationwide office offices site sites worldwide online virtual central north south east west northern southern eastern western greater region area province county state europe team sales "

// unknownTown is the name in front of a country, where "in", "à" or a label's
// end stands before it.
func (d *decider) unknownTown(m mention.ID) (s doc.Span, ok bool) {
	const most = 3 // words
	p, at := d.Place(m), d.Mentions.All[m].From
	bl := d.Block(m)
	first := d.First[d.Tok[at].Block]
	if !area(p) || p.Street != "" || p.Country == "" || p.Country == "FR" || at <= first || !d.Tok[at-1].IsMark(',') && !d.Tok[at-1].IsMark('(') {
		return s, false
	}
	from := at - 1
	for from > first && at-1-from < most && d.townWord(from-1) {
		from--
	}
	if from == at-1 {
		return s, false
	}
	s = d.Text.Span(int(from), int(at-1))
	labelled := !bl.Label.Empty() && s.Start >= bl.Label.End && strings.TrimSpace(d.Doc.Text[bl.Label.End:s.Start]) == ":"
	return s, labelled || from > first && d.is(from-1, "in", "In", "à")
}

// townWord says whether token i can be a word of a town's name: a capital that
// no mention has and that is no abbreviation and no word of notTowns.
func (d *decider) townWord(i int32) bool {
	t := &d.Tok[i]
	shouted := t.Is(token.Upper) && t.End-t.Start > 1
	return t.Is(token.Capital) && !shouted && t.Kind == token.Letters && d.Mentions.Owner[i] == mention.None &&
		!strings.Contains(notTowns, " "+d.Folded(int(i))+" ") && !house(d.Doc.Quote(t.Span))
}

// labelledTown takes, where nothing else tells a place, the town abroad that a
// label's value is in English: "Location: Missoula". Its country is that of its
// only namesake, or the one that the posting names.
func (d *decider) labelledTown() {
	const most = 40 // bytes
	if d.Doc.Language != doc.English {
		return
	}
	for _, v := range d.Labelled(cue.Workplace) {
		s := v.Span
		if at := strings.IndexAny(d.Doc.Quote(s), ",(/|;\n"); at >= 0 {
			s.End = s.Start + int32(at)
		}
		name := strings.TrimSpace(d.Doc.Quote(s))
		var buf [8]gazetteer.Name
		var room [64]byte
		if name == "" || len(name) > most || strings.Contains(notTowns, " "+strings.ToLower(name)+" ") {
			continue
		}
		towns := slices.DeleteFunc(d.Grammar.Places.Find(buf[:0], gazetteer.Key(room[:0], name)), func(x gazetteer.Name) bool { return x.Kind != gazetteer.Town || x.Word })
		if len(towns) == 0 {
			continue
		}
		s.End = s.Start + int32(len(strings.TrimRight(d.Doc.Quote(s), " \t")))
		country, by := d.countryOfTowns(towns)
		d.Say(s, "workplace/town", schema.Stated, d.Item(list, 0, "/city"))
		if country != "" {
			d.Say(s, "workplace/town", schema.Derived, d.Item(list, 0, "/country"))
		}
		if by != mention.None {
			d.Say(d.Span(by), "workplace/domain", schema.Derived, d.Item(list, 0, "/country"))
		}
		d.Record.Locations = []schema.Location{{City: towns[0].Spelling, Country: country}}
		return
	}
}

// countryOfTowns is the one country that all towns of a name lie in, or the one
// of theirs that the posting tells, with the address that does.
func (d *decider) countryOfTowns(towns []gazetteer.Name) (code string, by mention.ID) {
	if !slices.ContainsFunc(towns, func(x gazetteer.Name) bool { return x.Country != towns[0].Country }) {
		return towns[0].Country, mention.None
	}
	return d.toldCountry(towns)
}

// nowhereNear says whether a site's name is one word that names none: "Location:
// Remote, Germany".
func (d *decider) nowhereNear(from, to int) bool {
	return to == from+1 && strings.Contains(notTowns, " "+d.Folded(from)+" ")
}
