package location

import (
	"slices"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
	"offers/schema"
)

// siteName reads the name of a site from the house word at token i on: the
// small words behind it ("maison du verger"), then capitals and the little
// words that join them ("Laboratoire d'Informatique du Parallélisme"). end is
// the token behind it; proper says that it holds a name, not words alone.
func (d *decider) siteName(i int32) (end int32, proper bool) {
	const most = 14 // tokens
	stop := min(d.First[d.Tok[i].Block+1], i+most)
	end = i + 1
	quoted := false
	for j := i + 1; j < stop; j++ {
		t := &d.Tok[j]
		switch {
		case t.IsMark('"'): // every quotation mark
			quoted = !quoted
			end = j + 1
			continue
		case quoted, t.IsMark('-') && t.Is(token.Glued), t.IsMark('\''):
			continue
		case t.Kind == token.Mark:
			return end, proper
		case t.Is(token.Break) && !d.joins(j-1):
			return end, proper
		case t.Is(token.Glued) && t.Kind == token.Letters && d.Tok[j-1].IsMark('-'): // "Pré-aux-Ifs"
		case (d.Folded(int(j)) == "et" || d.Folded(int(j)) == "and") && (j+1 >= stop || !d.Tok[j+1].Is(token.Capital) && proper):
			return end, proper // "l'Institut français et la Ville"
		case d.joins(j):
			if proper && j+1 < stop && d.starts(j+1) {
				return end, proper // "laboratoire Orme du Conservatoire …"
			}
			continue
		case t.Is(token.Capital):
			proper = true
		case t.Kind == token.Number:
			if !d.Tok[j-1].Is(token.Capital) && j-1 != i {
				return end, proper
			}
			proper = true
		case proper && !t.Is(token.Glued), d.verb(j):
			return end, proper
		}
		end = j + 1
	}
	return end, proper
}

// starts says whether a house word stands at token i, behind an article or not.
func (d *decider) starts(i int32) bool {
	for i < int32(len(d.Tok))-1 && (d.is(i, "la", "l", "le", "des", "du") || d.Tok[i].IsMark('\'')) {
		i++
	}
	return house(d.Doc.Quote(d.Tok[i].Span))
}

// joins says whether token i is a little word inside names.
func (d *decider) joins(i int32) bool {
	switch d.Folded(int(i)) {
	case "de", "d", "des", "du", "la", "l", "le", "les", "et", "of", "the", "for", "and":
		return true
	}
	return false
}

// verb says whether token i is a word that no site's name has.
func (d *decider) verb(i int32) bool {
	switch d.Folded(int(i)) {
	case "a", "jusqu", "dont", "depuis", "au", "aux", "en", "dans", "sur", "pour", "par", "avec", "qui", "que", "ou", "est", "sera", "sont", "situe", "situee", "base", "basee", "recrute", "recherche", "vous", "nous", "il", "elle", "ce", "cette", "afin", "pendant", "in", "at", "is", "where":
		return true
	}
	return false
}

// behind is the site that follows a town in its line: "Saint-Nazaire (44),
// bassin de Penhoët", "Le Port, à la maison du verger".
func (d *decider) behind(c board.Candidate, _ int) (s doc.Span, ok bool) {
	if d.stands[c.Mention] > titled {
		return s, false
	}
	i := d.Mentions.All[c.Mention].To
	stop := d.First[d.Tok[i-1].Block+1]
	if i >= stop || d.Tok[i].Is(token.Break) || !d.Tok[i].IsMark(',') && !d.Tok[i].IsMark('/') && !d.Tok[i].IsMark('-') && !d.Tok[i].IsMark(':') {
		return s, false
	}
	i = d.pastArticle(i+1, stop)
	if i >= stop || d.Tok[i].Is(token.Break) || !house(d.Doc.Quote(d.Tok[i].Span)) {
		return s, false
	}
	end, proper := d.siteName(i)
	closed := end == stop || d.Tok[end].Is(token.Break) || d.Tok[end].Kind == token.Mark
	s = d.Text.Span(int(i), int(end))
	return s, end-i > 1 && (proper || closed) && s.End-s.Start <= longest
}

// longest is how long a site's name can be, in bytes.
const longest = 80

// pastArticle is the token behind "à la", "dans les locaux de la", "sur le",
// "au sein du" at token i.
func (d *decider) pastArticle(i, stop int32) int32 {
	for i < stop && (d.is(i, "à", "au", "aux", "la", "le", "les", "l", "sur", "dans", "locaux", "de", "du", "sein", "des", "d", "notre", "son", "en", "at", "the", "in") || d.Tok[i].IsMark('\'')) {
		i++
	}
	return i
}

// atStreet is the site that stands before a street in its line: "à la Maison
// des mondes du travail, 20 allée …", "Institut Orme (3 rue …)".
func (d *decider) atStreet(c board.Candidate, _ int) (s doc.Span, ok bool) {
	if p := d.Place(c.Mention); p.Street == "" && (p.PostalCode == "" || p.Proof < mention.Coded) {
		return s, false
	}
	at := d.Mentions.All[c.Mention].From
	first := d.First[d.Tok[at].Block]
	end := d.beforeBox(at, first)
	if end <= first || d.Tok[end].Is(token.Break) || !d.Tok[end-1].IsMark(',') && !d.Tok[end-1].IsMark('(') && !(d.Tok[end-1].IsMark('-') && !d.Tok[end-1].Is(token.Glued)) {
		return s, false
	}
	end--
	const most = 14 // tokens
	for i := end - 1; i >= max(first, end-most); i-- {
		t := &d.Tok[i]
		if house(d.Doc.Quote(t.Span)) || d.acronymAt(i) {
			if e, proper := d.siteName(i); e == end && (proper || t.Is(token.Capital)) {
				s, ok = d.Text.Span(int(i), int(end)), !d.offers(i)
			}
		}
		if t.Is(token.Break) || t.Kind == token.Mark && !t.Is(token.Glued) && !t.IsMark('"') || t.IsMark(',') || t.IsMark('.') || t.IsMark(':') {
			break
		}
	}
	return s, ok && s.End-s.Start <= longest && s.End-s.Start > 3
}

// acronymAt says whether a name that is no house word begins at token i, and
// "à la", "au" or "à l'" before it says that one works there.
func (d *decider) acronymAt(i int32) bool {
	const least = 3 // bytes
	t := &d.Tok[i]
	if i < 2 || t.Kind != token.Letters || !t.Is(token.Capital|token.Upper) || t.End-t.Start < least || !t.Is(token.Upper) || d.contract(i) || d.Tok[i-1].Block != t.Block {
		return false
	}
	switch {
	case d.Tok[i-1].IsMark('\''):
		return i > 2 && d.is(i-2, "l") && d.is(i-3, "à")
	case d.is(i-1, "la", "l"):
		return d.is(i-2, "à")
	case d.is(i-1, "du"):
		return d.is(i-2, "sein")
	}
	return d.is(i-1, "au", "chez")
}

// contract says whether token i abbreviates a contract or a diploma.
func (d *decider) contract(i int32) bool {
	switch d.Folded(int(i)) {
	case "cdi", "cdd", "bts", "dut", "but", "cap", "bep", "smic", "rsa", "iut", "tgv", "ter", "rer", "drh", "dsi", "dga", "dgs":
		return true
	}
	return false
}

// beforeBox is the token behind which a post-office box and what follows stand
// before token at: "…, BP 53, 38041 Grenoble".
func (d *decider) beforeBox(at, first int32) int32 {
	if i := at - 3; i >= first && d.Tok[at-1].Kind == token.Mark && d.Tok[at-2].Kind == token.Number && d.is(i, "BP", "CS") {
		return i
	}
	return at
}

// offers says whether a house at token i is not where the work is: it trains,
// supports or is a partner.
func (d *decider) offers(i int32) bool {
	const most = 8 // tokens back
	for j := i - 1; j >= max(d.First[d.Tok[i].Block], i-most) && d.Tok[j].Sentence == d.Tok[i].Sentence; j-- {
		switch d.Folded(int(j)) {
		case "diplome", "diplomee", "partenaire", "partenariat", "collaboration", "financement", "finance", "avec", "monsieur", "madame", "president", "directeur", "directrice":
			return true
		}
	}
	return false
}

// acronym is the institution, known by its letters, that a town is named with:
// "au CEA-Leti à Grenoble".
func (d *decider) acronym(c board.Candidate, _ int) (s doc.Span, ok bool) {
	me := d.Mentions.All[c.Mention]
	first, end := d.First[d.Tok[me.From].Block], me.From-1
	if end <= first || !d.is(end, "à", "in") && !d.Tok[end].IsMark(',') || d.Tok[me.From].Is(token.Break) && d.Tok[end].IsMark(',') {
		return s, false
	}
	const most = 8 // tokens
	for i := end - 1; i >= max(first, end-most); i-- {
		if d.acronymAt(i) {
			e, _ := d.siteName(i)
			return d.Text.Span(int(i), int(end)), e == end && !d.offers(i)
		}
	}
	return s, false
}

// housedIn is the house that a cue of the workplace stands before: "le stage se
// déroulera au laboratoire Orme", "accueilli à la Maison des Clercs".
func (d *decider) housedIn() (s doc.Span, ok bool) {
	for _, n := range d.HitsOf(cue.Workplace) {
		h, r := &d.Hits[n], d.Rule(n)
		b := d.Tok[h.From].Block
		if r.Reach != cue.Before || r.Weak || d.Doc.Blocks[b].Kind >= doc.Data {
			continue
		}
		stop := d.First[b+1]
		i := d.pastArticle(h.To, stop)
		if i >= stop || d.is(h.To, "de", "du", "des", "d") || i == h.To && !d.is(i-1, "à", "au", "dans", "sur", "en") || !house(d.Doc.Quote(d.Tok[i].Span)) || d.offers(i) {
			continue
		}
		if end, proper := d.siteName(i); proper && end-i > 1 && !d.onlyTown(i, end) && !d.general(i, end) && !d.otherTown(i, end) {
			return d.Text.Span(int(i), int(end)), true
		}
	}
	return s, false
}

// general says whether the words of a site tell no more than any employer's
// would: "centre-ville", "siège social", "centre Sud".
func (d *decider) general(i, end int32) bool {
	if d.is(i, "site", "Site") && d.onlyTown(i, end) {
		return true
	}
	if d.is(i, "centre") && (end-i > 2 && (d.is(i+1, "ville") || d.is(i+2, "ville")) || d.onlyTown(i, end)) {
		return true
	}
	for j := i + 1; j < end; j++ {
		switch d.Folded(int(j)) {
		case "ville", "social", "commercial", "client", "france", "travail", "emploi", "-":
		case "sud", "nord", "est", "ouest":
			if !d.is(i, "centre") {
				return false
			}
		default:
			if !d.joins(j) && !d.Tok[j].IsMark('\'') {
				return false
			}
		}
	}
	return end-i > 1
}

// otherTown says whether the name of a site holds a town that is not the one
// place taken: "rattaché au centre Orme Rennes" of a post in Nantes.
func (d *decider) otherTown(i, end int32) bool {
	return d.holds(i, end, func(l *schema.Location) bool { return !sameTown(&d.taken[0], l) })
}

// otherTaken says whether the name of a site of the n-th place holds another
// place taken: "campus de Paris et Nantes".
func (d *decider) otherTaken(i, end int32, n int) bool {
	return d.holds(i, end, func(l *schema.Location) bool {
		return !sameTown(&d.taken[n], l) && slices.ContainsFunc(d.taken, func(t schema.Location) bool { return sameTown(&t, l) })
	})
}

// holds says whether the tokens from up to, but not with, to hold a town that
// is so.
func (d *decider) holds(from, to int32, is func(*schema.Location) bool) bool {
	for _, id := range d.Of(mention.Place) {
		if m := &d.Mentions.All[id]; m.From >= from && m.To <= to {
			if p := d.Place(id); p.City != "" && is(&p.Location) {
				return true
			}
		}
	}
	return false
}

// onlyTown says whether all the name of a site is a place: "agence de Lyon".
func (d *decider) onlyTown(i, end int32) bool {
	for _, id := range d.Of(mention.Place) {
		if m := &d.Mentions.All[id]; m.From > i && m.To >= end && m.From < end {
			for j := i + 1; j < m.From; j++ {
				if !d.joins(j) && !d.Tok[j].IsMark('\'') {
					return false
				}
			}
			return true
		}
	}
	return false
}

// linesAbove are the lines over an address that name where it is: they stand
// right above it, and each begins with a house word.
func (d *decider) linesAbove(c board.Candidate, _ int) (s doc.Span, ok bool) {
	p := d.Place(c.Mention)
	at := d.Mentions.All[c.Mention].From
	if p.Street == "" || d.stands[c.Mention] > application || !d.Tok[at].Is(token.Break) {
		return s, false
	}
	const most = 3 // lines
	for end, n := at, 0; end > 0 && n < most; n++ {
		from := d.lineStart(end - 1)
		if from == 0 {
			break // the employer's letterhead
		}
		line := d.Text.Span(int(from), int(end))
		v, fits := name(d.Doc, line)
		if !fits || !d.near(from, at) || !house(d.Doc.Quote(d.Tok[from].Span)) && !d.namesHouse(from, end) || d.Doc.Blocks[d.Tok[from].Block].Kind >= doc.Data {
			break
		}
		if !ok {
			s.End = v.End
		}
		s.Start, ok = v.Start, true
		end = from
	}
	if from, to := d.Tokens(s); ok && d.onlyTown(int32(from), int32(to)) {
		return s, false // the employer: "Mairie de Lille"
	}
	return s, ok && s.End-s.Start <= longest
}

// near says whether token from stands in the block of token at or the one
// above it.
func (d *decider) near(from, at int32) bool {
	return d.Tok[at].Block-d.Tok[from].Block <= 2
}

// namesHouse says whether a line of few words ends with a house's name: "LSIS,
// Faculté des Sciences".
func (d *decider) namesHouse(from, end int32) bool {
	for i := from; i < end; i++ {
		if d.Tok[i].Is(token.Capital) && house(d.Doc.Quote(d.Tok[i].Span)) {
			return d.Tok[from].Is(token.Capital)
		}
	}
	return false
}

// lineStart is the first token of the line that token i stands in.
func (d *decider) lineStart(i int32) int32 {
	for i > d.First[d.Tok[i].Block] && !d.Tok[i].Is(token.Break) {
		i--
	}
	return i
}

// elsewhere looks for the site of a place taken without one: at the other
// mentions of its town, then behind the words that say where the work is.
func (d *decider) elsewhere() {
	for i := range d.by {
		if i >= len(d.taken) || d.taken[i].Venue != "" || d.taken[i].City == "" {
			continue
		}
		for _, m := range d.Of(mention.Place) {
			if d.stands[m] != titleOfPage && (m == d.by[i] || d.Block(m).Kind >= doc.Data) || !sameTown(&d.taken[i], &d.Place(m).Location) || d.Place(m).City == "" {
				continue
			}
			if c, ok := d.RoleOf(m); ok && c.Role.Against() {
				continue
			}
			if v, ok := d.worksIn(d.candidate(m), i); ok {
				d.sayVenue(v, i)
				break
			}
		}
	}
	if len(d.taken) == 1 && len(d.by) == 1 && d.taken[0].Venue == "" && d.taken[0].City != "" {
		if s, ok := d.housedIn(); ok {
			d.sayVenue(s, 0)
		}
	}
}

// worksIn is the site that other words name a town with: "Poste d'enseignant à
// l'école des Mines de Nantes", "l'Institut Orme à Besançon".
func (d *decider) worksIn(c board.Candidate, i int) (s doc.Span, ok bool) {
	for _, find := range [...]func(board.Candidate, int) (doc.Span, bool){d.atStreet, d.linesAbove, d.acronym} {
		if s, ok = find(c, i); ok {
			return s, true
		}
	}
	if s, ok = d.institution(c, i); !ok {
		return s, false
	}
	at := int32(d.At(s.Start))
	if d.offers(at) || d.general(at, int32(d.At(s.End))) {
		return s, false
	}
	from := d.Mentions.All[c.Mention].From
	if from > 0 && d.is(from-1, "à") {
		return s, true
	}
	return s, d.locative(at)
}

// locative says whether "à la", "au sein de" or "dans les locaux de" stands
// before token i.
func (d *decider) locative(i int32) bool {
	first := d.First[d.Tok[i].Block]
	j := i - 1
	for j > first && (d.is(j, "la", "l", "le", "les", "de", "du", "des") || d.Tok[j].IsMark('\'')) {
		j--
	}
	return j >= first && d.is(j, "à", "au", "Au", "sein", "locaux", "dans", "Dans")
}
