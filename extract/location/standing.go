package location

import (
	"slices"
	"strings"

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
	titled                      // in the title or alone on a line under it
	said                        // "vous serez basé à Toulouse"
	composed                    // jobLocation of the page's data; has no mention of its own
	hinted                      // words of work further away in the sentence, or of an area served
	heading                     // an address in the letterhead of the posting
	letterhead                  // an address that nothing explains
	preposed                    // "rejoignez notre équipe à Toulouse"
	titleOfPage                 // in the title that page data give
	inName                      // "le Centre hospitalier de Privas": part of the employer's or a host's name
	ofOurs                      // "notre boulangerie de Privas"
	seat                        // the employer's head office
	application                 // the address for applications
	vaguely                     // an area that words of work go with
	nowhere
)

// standings is a set of standings.
type standings uint32

func (all standings) has(s standing) bool { return all>>s&1 != 0 }

// weigh finds the standing of every place.
func (d *decider) weigh() {
	for range d.Mentions.All {
		d.stands = append(d.stands, nowhere)
	}
	for _, m := range d.Of(mention.Place) {
		s := d.standing(m)
		d.stands[m] = s
		d.stood |= 1 << s
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
	if d.afar(m) {
		return nowhere
	}
	if !ok || c.Role == cue.OtherPlace && (c.Rank.Distance > 3 || d.parted(c) || c.Rank.Distance > 0 && p.Proof >= mention.Coded) {
		return d.loose(m, p)
	}
	if c.Role.Against() && c.Rank.Distance > 3 && p.City != "" && d.ours(m) {
		return ofOurs
	}
	if c.Role == cue.TravelArea && p.City != "" && d.leads(c, bl) {
		return under
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
		if p.City != "" && p.Proof == mention.Named && d.housed(c.Mention) {
			return inName // "sur le site du CHU de Poitiers"
		}
	}
	return nowhere
}

// parted says whether a dash or its like parts a place from the words before
// it: "Mission locale du Pays Vernois – Bayonne".
func (d *decider) parted(c board.Candidate) bool {
	at := d.Mentions.All[c.Mention].From
	return at > 0 && d.Hits[c.Hit].To < at && d.Parts(at-1)
}

// leads says whether a place begins its line below a heading of the workplace,
// and the words of travel only follow: "Tours – déplacements à prévoir".
func (d *decider) leads(c board.Candidate, bl *doc.Block) bool {
	me := d.Mentions.All[c.Mention]
	return bl.Section >= 0 && me.From == d.First[d.Tok[me.From].Block] && d.Hits[c.Hit].From >= me.To && d.Says(bl.Section, cue.Workplace)
}

// workplace is the standing of a place that a cue calls the workplace.
func (d *decider) workplace(c board.Candidate, p *mention.PlaceValue) standing {
	switch c.Rank.Reach {
	case board.ByLabel:
		if d.Block(c.Mention).Label.Contains(d.Span(c.Mention)) {
			return d.loose(c.Mention, p)
		}
		if d.wanders(c) {
			return nowhere
		}
		if !d.inLabel(c) || d.inUnitName(c.Mention, p) {
			return d.loose(c.Mention, p)
		}
		return labelled
	case board.UnderHeading:
		if p.Proof == mention.Named || !d.short(c) {
			return d.loose(c.Mention, p)
		}
		return under
	case board.Beside:
		if !area(p) || p.Street != "" {
			return said
		}
	case board.InFront:
		if p.Proof >= mention.Bare && c.Rank.Distance <= 5 && (!area(p) || p.Street != "") {
			return said
		}
	}
	if p.City == "" && p.Venue == "" {
		if _, ok := d.unknownTown(c.Mention); ok && c.Rank.Reach < board.InSentence && c.Rank.Distance <= 5 {
			return said
		}
		if p.Street != "" && c.Rank.Reach < board.InSentence && c.Rank.Distance <= 5 { // "basé dans nos locaux, 27 rue …"
			return said
		}
		if p.Department == "" && p.Region == "" {
			return nowhere
		}
		return vaguely
	}
	if d.crowded(c.Mention) {
		return nowhere
	}
	if p.Proof < mention.Address && (p.Proof == mention.Named && c.Rank.Distance > 1 || d.Rule(c.Hit).Weak && c.Rank.Distance > 4) {
		return d.loose(c.Mention, p)
	}
	return hinted
}

// crowded says whether a sentence names so many towns that they are where the
// employer has houses, not where the work is.
func (d *decider) crowded(m mention.ID) bool {
	const most = 3
	all, sentence, towns := d.Mentions.All, d.TokenOf(m).Sentence, 0
	first := int(m)
	for first > 0 && d.Tok[all[first-1].From].Sentence == sentence && int(m)-first < far {
		first--
	}
	for id := first; id < len(all) && towns <= most && d.Tok[all[id].From].Sentence == sentence; id++ {
		if all[id].Kind == mention.Place && d.Place(mention.ID(id)).City != "" {
			towns++
		}
	}
	return towns > most
}

// far is how many tokens or mentions around a place are looked at, so that a
// sentence of a megabyte is not read again for each place in it.
const far = 300

// inLabel says whether a label's cue has the label to itself: "Lieu :", not the
// "sites :" of "répartis sur 3 sites : Paris et Tours".
func (d *decider) inLabel(c board.Candidate) bool {
	hit, first := d.Hits[c.Hit], d.First[d.Tok[d.Hits[c.Hit].From].Block]
	if l := d.Block(c.Mention).Label; l.Contains(d.HitSpan(c.Hit)) {
		several := d.Rule(c.Hit).Weak && strings.HasSuffix(d.Doc.Quote(d.HitSpan(c.Hit)), "s") // "Nos agences :"
		told := d.Rule(c.Hit).Weak && d.told(hit.To, d.Mentions.All[c.Mention].From, 3)        // "Base : deux chefs d'équipe à Mopti"
		return !l.Contains(d.Span(c.Mention)) && !several && !told
	}
	if d.Rule(c.Hit).Weak {
		return false
	}
	at := hit.From
	if at > first && d.is(at-1, "le", "Le", "la", "La", "nos", "Nos", "notre", "Notre", "votre", "Votre") {
		at--
	}
	return at == first || d.Tok[at].Is(token.Break) || d.Tok[at].Is(token.Capital) || d.Tok[at-1].Kind == token.Mark && !d.Tok[at-1].IsMark(',')
}

// told says whether more than so many words that are no place's stand between
// two tokens.
func (d *decider) told(from, to int32, most int) bool {
	n := 0
	for i := from; i < min(to, from+far); i++ {
		if d.Tok[i].Kind == token.Letters && !d.Inside(i, mention.Of(mention.Place)) {
			n++
		}
	}
	return n > most
}

// short says whether a heading says little more than its cue: "Lieu du stage",
// not "Les noms de lieux dans les cadastres".
func (d *decider) short(c board.Candidate) bool {
	const most = 5 // other words
	hit := d.Hits[c.Hit]
	b := d.Tok[hit.From].Block
	words := 0
	for i := d.First[b]; i < d.First[b+1]; i++ {
		if d.Tok[i].Kind == token.Letters && (i < hit.From || i >= hit.To) {
			words++
		}
	}
	return words <= most
}

// area says whether a place is no nearer than a country.
func area(p *mention.PlaceValue) bool {
	return p.City == "" && p.Venue == "" && p.Department == "" && p.Region == ""
}

// afar says whether a distance stands before a place: "à 20 km de Tours", "situé
// à 1h de Paris", and refuses the place by it.
func (d *decider) afar(m mention.ID) bool {
	const most = 6 // tokens back
	at := d.Mentions.All[m].From
	for i := at - 1; i >= max(d.First[d.Tok[at].Block]+1, at-most) && d.Tok[i].Sentence == d.Tok[at].Sentence; i-- {
		switch d.Doc.Quote(d.Tok[i].Span) {
		case "km", "kms", "kilomètres", "m", "mètres", "min", "mn", "minutes", "h", "heure", "heures", "miles", "kilometers", "kilometres", "hour", "hours":
		default:
			continue
		}
		if (d.Tok[i-1].Kind == token.Number || d.is(i-1, "une", "demi", "quelques", "one")) && d.is(i+1, "de", "d", "du", "des", "from", "en", "à", "of") {
			d.Refuse(m, "other-place/distance", d.Text.Span(int(i-1), int(i+1)))
			return true
		}
	}
	return false
}

// wanders says whether words of travel stand between a label and the place:
// "Lieu : Tours, déplacements à Blois".
func (d *decider) wanders(c board.Candidate) bool {
	from := d.Mentions.All[c.Mention].From
	start := d.First[d.Tok[from].Block]
	if hit := d.Hits[c.Hit]; hit.From >= start {
		start = hit.To
	}
	lo, hi := d.HitsBetween(max(start, from-far), from)
	for _, h := range d.Hits[lo:max(lo, hi)] {
		if h.To <= from && d.Cues.RoleOf(h).Against() && d.Cues.RoleOf(h).Kinds().Has(mention.Place) && (d.Cues.RoleOf(h) == cue.TravelArea || from-h.To <= 2) {
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
	case area(p) && p.Street == "" && d.inTitle(bl) && d.setOff(m):
		return vaguely
	case area(p) && p.Street == "":
		return nowhere
	case p.Street == "" && at > 0 && d.is(at-1, "chez"): // a company with a town's name
		return nowhere
	case p.City != "" && p.Country != "FR" && p.Proof < mention.Preposed && len(p.Candidates) == 0 && d.countryBehind(m) == "" && !d.InHead(bl) && !(d.housed(m) && (bl < early || d.recruits(m))): // "Victoria"
		return nowhere
	case d.inTitle(bl) && (p.City != "" || p.Proof >= mention.Bare):
		return titled
	case p.Street != "" && p.City != "" && (d.InHead(bl) || bl < early) && d.alone(m):
		return heading
	case p.Street != "" && p.City != "":
		return letterhead
	case p.Street != "":
		return nowhere
	case (d.InHead(bl) || d.amongFacts(bl)) && (d.alone(m) || d.inColumn(m)):
		return titled
	case p.City != "" && p.Proof == mention.Coded && d.alone(m), p.City != "" && p.Proof >= mention.Bare && d.setOff(m):
		return hinted
	case p.City != "" && d.crowded(m):
		return nowhere
	case p.City != "" && d.inBrackets(m) && d.recruits(m):
		return said
	case p.Proof >= mention.Preposed && p.City != "":
		return preposed
	case p.Proof == mention.Named && p.City != "" && (bl <= 1 || d.housed(m) || d.recruits(m) || d.council(m)):
		return inName
	case p.City != "" && p.Street == "" && d.ours(m):
		return ofOurs
	case p.City == "" && p.Department != "" && d.departmental(m):
		return vaguely
	}
	return nowhere
}

// departmental says whether a place is the department of the council that
// begins its sentence: "Le Conseil départemental de l'Hérault recrute".
func (d *decider) departmental(m mention.ID) bool {
	const most = 6 // tokens back: "Le Conseil départemental de l'"
	at := d.Mentions.All[m].From
	for i := at - 1; i >= max(d.First[d.Tok[at].Block], at-most); i-- {
		switch {
		case d.Tok[i].Sentence != d.Tok[at].Sentence:
			return false
		case d.is(i, "Département", "département") && d.is(i+1, "de", "du", "d", "des"), d.is(i, "Conseil", "conseil") && d.is(i+1, "départemental", "Départemental"):
			return i == d.First[d.Tok[at].Block] || d.Tok[i-1].Sentence != d.Tok[at].Sentence || d.is(i-1, "Le", "LE")
		}
	}
	return false
}

// housed says whether a house stands in front of a place: "Université de Caen",
// or in English behind it: "Aachen University".
func (d *decider) housed(m mention.ID) bool {
	const most = 6 // tokens back
	at, end := d.Mentions.All[m].From, d.Mentions.All[m].To
	if d.Doc.Language == doc.English && end < d.First[d.Tok[at].Block+1] && d.Tok[end].Is(token.Capital) && house(d.Doc.Quote(d.Tok[end].Span)) {
		return !d.withOthers(at)
	}
	for i := at - 1; i >= max(d.First[d.Tok[at].Block], at-most); i-- {
		if w := d.Doc.Quote(d.Tok[i].Span); house(w) || w == "ville" || w == "Ville" || w == "Mairie" || w == "mairie" || w == "Commune" || w == "commune" {
			return true
		}
	}
	return false
}

// withOthers says whether the name that the place at a token is part of is
// that of others: "with Aachen University", "graduates from Aachen University".
func (d *decider) withOthers(at int32) bool {
	const most = 4 // tokens back
	first := d.First[d.Tok[at].Block]
	for i := at - 1; i >= max(first, at-most); i-- {
		if d.is(i, "with", "from", "like", "as", "including") {
			return true
		}
		if !d.Tok[i].Is(token.Capital) && !d.is(i, "the") {
			return false
		}
	}
	return false
}

// council says whether a place is the name of the council around it: "Rennes
// Métropole".
func (d *decider) council(m mention.ID) bool {
	i := d.Mentions.All[m].To
	return i < d.First[d.Tok[i-1].Block+1] && d.is(i, "Métropole", "Agglomération", "Agglo", "Métropôle")
}

// recruits says whether a place's sentence says that somebody recruits: the
// name it is part of is the employer's.
func (d *decider) recruits(m mention.ID) bool {
	me := &d.Tok[d.Mentions.All[m].From]
	const least = 4 // bytes: "est" is any sentence's
	lo, hi := d.HitsIn(me.Block)
	for _, h := range d.Hits[lo:hi] {
		if q := d.Text.Span(int(h.From), int(h.To)); q.End-q.Start >= least && d.Tok[h.From].Sentence == me.Sentence && d.Cues.RoleOf(h) == cue.EmployerVerb {
			return true
		}
	}
	return false
}

// inBrackets says whether a place is all that stands in a bracket: "Sillon SA
// (Thiers) recrute".
func (d *decider) inBrackets(m mention.ID) bool {
	me := d.Mentions.All[m]
	return me.From > 0 && int(me.To) < len(d.Tok) && d.Tok[me.From-1].IsMark('(') && d.Tok[me.To].IsMark(')')
}

// early is how many blocks a letterhead can take.
const early = 8

// ours says whether a place belongs to something that "notre" or "nos" stands
// before, or that somebody is sought for: "notre boulangerie de Privas".
func (d *decider) ours(m mention.ID) bool {
	const most = 6 // tokens back
	at := d.Mentions.All[m].From
	if at == 0 || !d.is(at-1, "de", "d", "'", "’", "sur", "of") {
		return false
	}
	for i := at - 2; i >= max(d.First[d.Tok[at].Block], at-most) && d.Tok[i].Sentence == d.Tok[at].Sentence; i-- {
		if d.is(i, "notre", "Notre", "nos", "Nos", "sein", "our", "son", "secteur", "ville", "Ville", "commune", "Commune", "mairie", "Mairie", "personnel", "personnels", "diocèse", "Diocèse", "études", "ordre", "collaborateurs") {
			return true
		}
	}
	return false
}

// is says whether token i is written as one of the words.
func (d *decider) is(i int32, words ...string) bool {
	return slices.Contains(words, d.Doc.Quote(d.Tok[i].Span))
}

// countryBehind is the country named in the line right behind a place: "Melbourne,
// Victoria, Australia".
func (d *decider) countryBehind(m mention.ID) string {
	const most = 5 // tokens on
	me := d.Mentions.All[m]
	for o := m + 1; int(o) < len(d.Mentions.All) && d.Mentions.All[o].From <= me.To+most; o++ {
		x := d.Mentions.All[o]
		if p := d.placeOr(o); p != nil && area(p) && d.Tok[x.From].Block == d.Tok[me.From].Block && !d.Tok[x.From].Is(token.Break) {
			return p.Country
		}
	}
	return ""
}

// placeOr is the place of a mention, nil for another kind.
func (d *decider) placeOr(m mention.ID) *mention.PlaceValue {
	if d.Mentions.All[m].Kind != mention.Place {
		return nil
	}
	return d.Place(m)
}

// inData is the standing of a place in what the page says of itself.
func (d *decider) inData(m mention.ID, bl *doc.Block) standing {
	switch d.Doc.Quote(bl.Label) {
	case "front.title", "page.title", "meta.og:title", "jobposting.title", "title", "title_content":
		if d.Place(m).City != "" {
			return titleOfPage
		}
	case "front.location", "location", "jobLocation", "lieu", "city", "ville", "place":
		if d.Place(m).City != "" || d.Place(m).Department != "" {
			return hinted
		}
	}
	return nowhere
}

// inTitle says whether a block is the posting's title, or the first line where
// no heading is.
func (d *decider) inTitle(bl int32) bool {
	b := &d.Doc.Blocks[bl]
	return d.InHead(bl) && (b.Kind == doc.Heading && b.Level <= 1 || bl == 0 && b.End-b.Start < 160)
}

// setOff says whether a place stands between dashes, behind a comma or dash
// at the end of its line, or before a dash at the head of one: "Aide-soignant -
// Orléans - H/F".
func (d *decider) setOff(m mention.ID) bool {
	me := d.Mentions.All[m]
	b := d.Tok[me.From].Block
	if me.From == d.First[b] || d.Tok[me.From].Is(token.Break) {
		return d.InHead(b) && me.To < d.First[b+1] && d.Parts(me.To) || d.belowTitle(b) && d.heads(m) // "Lille · CDI · 35 h"
	}
	front := me.From - 1
	end := me.To == d.First[b+1] || d.Tok[me.To].Is(token.Break) || d.InHead(b) && d.Tok[me.To].IsMark('(')
	if end || d.InHead(b) && d.Tok[me.To].IsMark(',') && d.countryBehind(m) == d.Place(m).Country {
		listed := m > 0 && d.Mentions.All[m-1].Kind == mention.Place && d.Mentions.All[m-1].To == front
		return d.Parts(front) || d.Tok[front].IsMark(',') && !listed
	}
	return d.Parts(front) && d.Parts(me.To)
}

// alone says whether a place is all of its line but for a code, a mark or a
// little word.
func (d *decider) alone(m mention.ID) bool {
	me := d.Mentions.All[m]
	b := d.Tok[me.From].Block
	const most = 2
	words := 0
	for i := me.From - 1; words <= most && i >= d.First[b] && !d.Tok[i+1].Is(token.Break); i-- {
		if d.Tok[i].Kind != token.Mark {
			words++
		}
	}
	for i := me.To; words <= most && i < d.First[b+1] && !d.Tok[i].Is(token.Break); i++ {
		if d.Tok[i].Kind != token.Mark {
			words++
		}
	}
	return words <= most
}
