package location

import (
	"strings"

	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
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

// nowhereNear says whether a site's name is one word that names none: "Location:
// Remote, Germany".
func (d *decider) nowhereNear(from, to int) bool {
	return to == from+1 && strings.Contains(notTowns, " "+d.Folded(from)+" ")
}
