package location

import (
	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// standing is how well the words around a place say that the work is there.
type standing uint8

// The standings, the best first. A place of a worse one is a location only
// where no place has a better one.
const (
	labelled    standing = iota // "Lieu : Toulouse"
	under                       // below the heading "Lieu du stage"
	said                        // "vous serez basé à Toulouse"
	titled                      // in the title or alone on a line under it
	composed                    // jobLocation of the page's data; has no mention of its own
	hinted                      // words of work further away in the sentence, or of an area served
	preposed                    // "rejoignez notre équipe à Toulouse"
	titleOfPage                 // in the title that page data give
	inName                      // "le Centre hospitalier de Privas": part of the employer's or a host's name
	seat                        // the employer's head office
	application                 // the address for applications
	letterhead                  // an address that nothing explains
	vaguely                     // an area that words of work go with
	nowhere
)

// weigh finds the standing of every place.
func (d *decider) weigh() {
	d.stands = make([]standing, len(d.Mentions.All))
	for id := range d.Mentions.All {
		d.stands[id] = nowhere
		if d.Mentions.All[id].Kind == mention.Place {
			d.stands[id] = d.standing(mention.ID(id))
		}
	}
}

// standing is that of one place.
func (d *decider) standing(m mention.ID) standing {
	p := d.Place(m)
	c, ok := d.RoleOf(m)
	bl := d.Block(m)
	if bl.Kind == doc.Furniture {
		return nowhere
	}
	if bl.Kind == doc.Data {
		return d.inData(m, bl)
	}
	if !ok || c.Role == cue.OtherPlace && c.Rank.Distance > 3 {
		return d.loose(m, p)
	}
	switch c.Role {
	case cue.Workplace:
		return d.workplace(c, p)
	case cue.HeadOffice:
		if p.City != "" {
			return seat
		}
	case cue.ApplyAddress:
		if p.Proof >= mention.Coded {
			return application
		}
	}
	return nowhere
}

// workplace is the standing of a place that a cue calls the workplace.
func (d *decider) workplace(c board.Candidate, p *mention.PlaceValue) standing {
	switch c.Rank.Reach.String() {
	case "label":
		if d.wanders(c) {
			return nowhere
		}
		if !d.inLabel(c) {
			return d.loose(c.Mention, p)
		}
		return labelled
	case "heading above":
		if p.Proof == mention.Named {
			return d.loose(c.Mention, p)
		}
		return under
	case "beside it":
		return said
	case "before it":
		if p.Proof >= mention.Bare && c.Rank.Distance <= 5 {
			return said
		}
	}
	if p.City == "" && p.Venue == "" {
		if p.Department == "" && p.Region == "" {
			return nowhere
		}
		return vaguely
	}
	return hinted
}

// inLabel says whether a label's cue has the label to itself: "Lieu :", not the
// "sites :" of "répartis sur 3 sites : Paris et Tours".
func (d *decider) inLabel(c board.Candidate) bool {
	const most = 5 // other words
	hit := d.Hits[c.Hit]
	if d.Block(c.Mention).Label.Contains(d.HitSpan(c.Hit)) {
		return true
	}
	words := 0
	for i := hit.From - 1; i >= d.First[d.Tok[hit.From].Block] && d.Tok[i].Sentence == d.Tok[hit.From].Sentence && !d.Tok[i+1].Is(token.Break); i-- {
		if d.Tok[i].Kind == token.Letters && d.Tok[i].Clause == d.Tok[hit.From].Clause {
			words++
		}
	}
	return words <= most
}

// wanders says whether words of travel stand between a label and the place:
// "Lieu : Tours, déplacements à Blois".
func (d *decider) wanders(c board.Candidate) bool {
	from := d.Mentions.All[c.Mention].From
	for _, h := range d.Hits {
		if h.From >= d.First[d.Tok[from].Block] && h.To <= from && d.Cues.Rules[h.Rule].Role.Against() && d.Cues.Rules[h.Rule].Role.Kinds().Has(mention.Place) && (d.Cues.Rules[h.Rule].Role == cue.TravelArea || from-h.To <= 2) {
			return true
		}
	}
	return false
}

// loose is the standing of a place without a role.
func (d *decider) loose(m mention.ID, p *mention.PlaceValue) standing {
	at := d.Mentions.All[m].From
	bl := d.Tok[at].Block
	switch {
	case p.City == "" && p.Department == "" && p.Region == "" && p.Street == "":
		return nowhere
	case d.inTitle(bl) && (p.City != "" || p.Proof >= mention.Bare):
		return titled
	case p.Street != "" && p.City != "":
		return letterhead
	case p.Street != "":
		return nowhere
	case d.InHead(bl) && d.alone(m):
		return titled
	case p.City != "" && p.Proof == mention.Coded && d.alone(m), p.City != "" && p.Proof >= mention.Bare && d.setOff(m):
		return hinted
	case p.Proof >= mention.Preposed && p.City != "":
		return preposed
	case p.Proof == mention.Named && p.City != "":
		return inName
	}
	return nowhere
}

// inData is the standing of a place in what the page says of itself.
func (d *decider) inData(m mention.ID, bl *doc.Block) standing {
	switch d.Doc.Quote(bl.Label) {
	case "front.title", "page.title", "meta.og:title", "jobposting.title", "title", "title_content":
		if d.Place(m).City != "" {
			return titleOfPage
		}
	case "front.location":
		return hinted
	}
	return nowhere
}

// inTitle says whether a block is the posting's title, or the first line where
// no heading is.
func (d *decider) inTitle(bl int32) bool {
	b := &d.Doc.Blocks[bl]
	return d.InHead(bl) && (b.Kind == doc.Heading && b.Level <= 1 || bl == 0 && b.End-b.Start < 160)
}

// setOff says whether a place stands between dashes, or behind a comma or dash
// at the end of its line: "Aide-soignant - Orléans - H/F".
func (d *decider) setOff(m mention.ID) bool {
	me := d.Mentions.All[m]
	b := d.Tok[me.From].Block
	if me.From == d.First[b] {
		return false
	}
	front := &d.Tok[me.From-1]
	dash := front.IsMark('-') && !front.Is(token.Glued)
	end := me.To == d.First[b+1] || d.Tok[me.To].Is(token.Break)
	if end {
		return dash || front.IsMark(',') || front.IsMark('|')
	}
	return dash && d.Tok[me.To].IsMark('-') && !d.Tok[me.To].Is(token.Glued)
}

// alone says whether a place is all of its line but for a code, a mark or a
// little word.
func (d *decider) alone(m mention.ID) bool {
	me := d.Mentions.All[m]
	b := d.Tok[me.From].Block
	words := 0
	for i := me.From - 1; i >= d.First[b] && !d.Tok[i+1].Is(token.Break); i-- {
		if d.Tok[i].Kind != token.Mark {
			words++
		}
	}
	for i := me.To; i < d.First[b+1] && !d.Tok[i].Is(token.Break); i++ {
		if d.Tok[i].Kind != token.Mark {
			words++
		}
	}
	return words <= 2
}
