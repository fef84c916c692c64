package location

import (
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// Places as job boards write them under the title.

// belowTitle says whether a block stands in the posting's head, or right below
// one of the first headings, as the title of a page copied as text is.
func (d *decider) belowTitle(b int32) bool {
	return d.InHead(b) || d.AtTop(b) && b > 0 && b < early && d.Doc.Blocks[b].Section == b-1
}

// amongFacts says whether a block is one of the short lines that stand under a
// heading at the top: "Stage", "Durée : 6 mois", "Lyon", as boards list them.
func (d *decider) amongFacts(b int32) bool {
	const (
		short = 60 // bytes
		first = 8  // blocks in which the heading stands
	)
	s := d.Doc.Blocks[b].Section
	if !d.AtTop(b) || s < 0 || s >= first {
		return false
	}
	for k := s + 1; k <= b; k++ {
		if bl := &d.Doc.Blocks[k]; bl.Kind == doc.Heading || bl.End-bl.Start > short {
			return false
		}
	}
	return true
}

// inColumn says whether a town with its code stands between two others of its
// line, parted by blanks: "1 CDI   Issoire - 63   38 - 44 k€ brut annuel".
func (d *decider) inColumn(m mention.ID) bool {
	me := d.Mentions.All[m]
	gap := func(i int32) bool { return d.Tok[i].Start-d.Tok[i-1].End >= 2 }
	stop := d.First[d.Tok[me.From].Block+1]
	return d.Place(m).Proof == mention.Coded && me.From > 0 && me.To < stop && gap(me.From) && gap(me.To)
}

// heads says whether a town is the first of the places that a line begins with,
// its region and country behind it: "Lyon, Auvergne-Rhône-Alpes, France · il y a
// 2 semaines", "Dublin, County Dublin, Ireland".
func (d *decider) heads(m mention.ID) bool {
	const most = 3 // parts behind the town
	me := d.Mentions.All[m]
	stop := d.First[d.Tok[me.From].Block+1]
	i, areas := me.To, 0
	for n := 0; n < most && i < stop && d.Tok[i].IsMark(',') && !d.Tok[i].Is(token.Break); n++ {
		end, known := d.partOf(i+1, stop)
		if end == i+1 {
			return false
		}
		if i = end; known {
			areas++
		}
	}
	return areas > 0 && (i == stop || d.Tok[i].Is(token.Break) || d.Parts(i) || d.Tok[i].IsMark('('))
}

// partOf is the token behind the area that begins at token i, or behind a few
// words with capitals that can be one; known says that it is one.
func (d *decider) partOf(i, stop int32) (end int32, known bool) {
	const most = 3 // words
	if i < stop {
		if o := d.Mentions.Owner[i]; o != mention.None && d.Mentions.All[o].From == i && d.Mentions.All[o].Kind == mention.Place && d.Place(o).City == "" {
			return d.Mentions.All[o].To, true
		}
	}
	place := mention.Of(mention.Place)
	for end = i; end < stop && end-i < most && d.Tok[end].Is(token.Capital) && !d.Tok[end].Is(token.Break) && (d.Mentions.Owner[end] == mention.None || d.Inside(end, place)); end++ {
	}
	return end, end > i && d.Inside(end-1, place) // "County Dublin", in a place's name
}
