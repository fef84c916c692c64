package location

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
	"offers/schema"
)

// venue finds the name of the site at the i-th place: what a label's value
// begins with, the line above an address, the house in a bracket behind the
// town, or the institution that the town is named with.
func (d *decider) venue(c board.Candidate, i int) {
	t := &d.taken[i]
	if t.Venue != "" || c.Rank.Witness != board.Visible {
		return
	}
	for _, find := range [...]func(*decider, board.Candidate, int) (doc.Span, bool){(*decider).inFront, (*decider).above, (*decider).atStreet, (*decider).linesAbove, (*decider).bracketed, (*decider).behind, (*decider).atHouse, (*decider).thenHouse, (*decider).institution, (*decider).acronym} {
		if v, ok := find(d, c, i); ok {
			if from, to := d.Tokens(v); to > from && (d.general(int32(from), int32(to)) || !d.told(int32(from), int32(to), 0) || d.otherTaken(int32(from), int32(to), i) || d.nowhereNear(from, to)) || d.repeats(v, i) {
				continue
			}
			if d.street(v) {
				t.Street = d.venueName(v)
				d.Say(v, "workplace/street", schema.Stated, d.Item(list, i, "/street"))
			} else {
				d.sayVenue(v, i)
			}
			return
		}
	}
}

// street says whether a name is that of a street without its number: "Dunsham
// Lane, Aylesbury".
func (d *decider) street(v doc.Span) bool {
	from, to := d.Tokens(v)
	return d.Doc.Language == doc.English && to > from+1 && mention.Road(d.Folded(to-1)) && d.Tok[to-1].Is(token.Capital)
}

// repeats says whether the i-th place would be an earlier one with the site
// named at v: the same unknown town, in the same country, told twice.
func (d *decider) repeats(v doc.Span, i int) bool {
	t := d.taken[i]
	t.Venue = d.venueName(v)
	return slices.Contains(d.taken[:i], t)
}

func (d *decider) venueName(v doc.Span) string {
	return token.OneLine(plain(d.Doc.Quote(v)))
}

// sayVenue gives the i-th place the site named at v.
func (d *decider) sayVenue(v doc.Span, i int) {
	d.taken[i].Venue = d.venueName(v)
	d.Say(v, "workplace/venue", schema.Stated, d.Item(list, i, "/venue"))
}

// inFront is what a label's value begins with: "Lieu : Hôtel Saint-Jean – 32 rue
// …".
func (d *decider) inFront(c board.Candidate, i int) (doc.Span, bool) {
	bl := d.Block(c.Mention)
	s := d.Span(c.Mention)
	start := bl.Start
	if !bl.Label.Empty() && bl.Label.End <= s.Start {
		start = max(start, bl.Label.End)
	} else if d.stands[c.Mention] != labelled && d.stands[c.Mention] != under {
		return s, false
	}
	if m := c.Mention - 1; m >= 0 && d.Mentions.All[m].Kind == mention.Place && d.sameBlockAs(m, c.Mention) && !d.inHouseName(m) {
		if p := d.Place(m); p.Proof > mention.Bare || p.City == "" || slices.Contains(d.by[:i], m) {
			start = max(start, d.Span(m).End)
		}
	}
	v, ok := name(d.Doc, doc.Span{Start: start, End: s.Start})
	q := d.Doc.Quote(v)
	for _, of := range [...]string{" de", " d'", " d’", " de la", " du", " des", " de l'", " de l’"} { // "Bâtiment Orme, campus de Bron"
		if strings.HasSuffix(q, of) {
			v.End = d.nameEnd(c.Mention)
		}
	}
	return v, ok
}

// nameEnd is where the name of a place ends, before its code: "Gap (05)".
func (d *decider) nameEnd(m mention.ID) int32 {
	me := d.Mentions.All[m]
	to := me.From + 1
	for to < me.To && d.Tok[to].Kind != token.Number && !d.Tok[to].IsMark('(') && !d.Tok[to].IsMark(',') {
		to++
	}
	return d.Tok[to-1].End
}

// above is the short line over an address below a heading: "Site Garance".
func (d *decider) above(c board.Candidate, _ int) (doc.Span, bool) {
	bl := d.TokenOf(c.Mention).Block
	if d.stands[c.Mention] != under || d.Place(c.Mention).Street == "" || bl == 0 || d.Span(c.Mention).Start != d.Doc.Blocks[bl].Start {
		return doc.Span{}, false
	}
	up := &d.Doc.Blocks[bl-1]
	if up.Kind == doc.Heading || up.Section != d.Doc.Blocks[bl].Section {
		return doc.Span{}, false
	}
	return name(d.Doc, up.Span)
}

// bracketed is the house in the bracket behind a town: "Lille (antenne Nord)".
func (d *decider) bracketed(c board.Candidate, _ int) (s doc.Span, ok bool) {
	if d.stands[c.Mention] > composed {
		return s, false
	}
	me := d.Mentions.All[c.Mention]
	b := d.Tok[me.From].Block
	if me.To < d.First[b+1] && d.Tok[me.To].IsMark('(') {
		const most = 6 // words
		for i := me.To + 1; i < min(d.First[b+1], me.To+most) && d.Tok[i].Kind != token.Number; i++ {
			if d.Tok[i].IsMark(')') && i > me.To+1 {
				v := d.Text.Span(int(me.To+1), int(i))
				return v, house(d.Doc.Quote(d.Tok[me.To+1].Span)) && !sentence(d.Doc.Quote(v)) && i-me.To > 2
			}
		}
	}
	return s, false
}

// institution is the house that a town is named with: "l'école des Mines de
// Nantes", "l'Institut Fresnel à Marseille". It begins with a word of houses
// and goes on with capitals and little words up to the town.
func (d *decider) institution(c board.Candidate, _ int) (s doc.Span, ok bool) {
	me := d.Mentions.All[c.Mention]
	end, i := me.To, me.From-1
	if d.stands[c.Mention] != inName && d.Place(c.Mention).Proof != mention.Named {
		if i < d.First[d.Tok[me.From].Block] || !d.is(i, "à", "de") {
			return s, false
		}
		end = i
		if d.is(i, "de") {
			end = me.To
		}
		i--
	}
	if end == me.To && d.numbered(end) {
		end++
	}
	const most = 24 // tokens, the address of a link included
	for least := max(d.First[d.Tok[me.From].Block], me.From-most); i >= least; i-- {
		t := &d.Tok[i]
		switch {
		case house(d.Doc.Quote(t.Span)):
			v := d.Text.Span(int(i), int(end))
			return v, v.End-v.Start > 8 && end-i > 1
		case t.IsMark(')'): // a link's address
			for i > least && !d.Tok[i].IsMark('(') {
				i--
			}
			if i == least || !d.Tok[i-1].IsMark(']') {
				return s, false
			}
		case t.Is(token.Capital), t.IsMark('-'), t.IsMark('\''), t.IsMark('['), t.IsMark(']'), d.is(i, "de", "d", "des", "du", "la", "l", "et", "supérieure", "nationale", "hospitalier"):
		default:
			return s, false
		}
	}
	return s, false
}

// numbered says whether the number of a university stands at token i, behind
// its town: "Université Paris 7".
func (d *decider) numbered(i int32) bool {
	const most = 13
	return i < d.First[d.Tok[i-1].Block+1] && d.Tok[i].Kind == token.Number && d.Tok[i].Val <= most
}

// house says whether a word names a kind of institution.
func house(w string) bool {
	switch strings.ToLower(w) {
	case "université", "universite", "école", "ecole", "institut", "laboratoire", "faculté", "faculte", "hôpital", "hopital", "centre", "lycée", "collège", "iut", "insa", "chu", "ehpad", "clinique", "musée", "agence", "campus", "site", "university", "institute", "laboratory", "school", "hospital", "college", "antenne", "siège", "maison", "hôtel", "hotel",
		"mairie", "château", "foyer", "crèche", "restaurant", "technopole", "technopôle", "conservatoire", "muséum", "observatoire", "archives", "médiathèque", "bibliothèque", "théâtre", "usine", "galerie", "bassin", "zone", "réserve", "pôle", "bâtiment", "accueil", "résidence", "caserne":
		return true
	}
	return false
}

// inUnitName says whether a department or region is part of the name that a
// label's value begins with: "Lieu : Unité territoriale des routes Loire et
// Puisaye", not "Lieu : Service départemental de la Loire".
func (d *decider) inUnitName(m mention.ID, p *mention.PlaceValue) bool {
	bl, at := d.Block(m), d.Mentions.All[m].From
	if p.City != "" || p.Venue != "" || at == 0 || d.Tok[at-1].Kind != token.Letters || d.is(at-1, "de", "du", "la", "le", "en", "dans", "in", "of") {
		return false
	}
	first := d.First[d.Tok[at].Block]
	for first < at && (d.Tok[first].Start < bl.Label.End || d.Tok[first].Kind == token.Mark) {
		first++
	}
	if first+1 >= at {
		return false
	}
	switch d.Folded(int(first)) {
	case "unite", "direction", "service", "subdivision", "division", "cellule", "equipe":
		return true
	}
	return house(d.Doc.Quote(d.Tok[first].Span))
}

// plain is a name without the marks and address of a Markdown link.
func plain(s string) string {
	if !strings.ContainsAny(s, "[]") {
		return strings.TrimSpace(s)
	}
	for {
		i := strings.Index(s, "](")
		if i < 0 {
			break
		}
		j := strings.IndexByte(s[i:], ')')
		if j < 0 {
			s = s[:i]
			break
		}
		s = s[:i] + s[i+j+1:]
	}
	return strings.TrimSpace(strings.NewReplacer("[", "", "]", "").Replace(s))
}

// sameBlockAs says whether two mentions stand in one block.
func (d *decider) sameBlockAs(a, z mention.ID) bool {
	return d.TokenOf(a).Block == d.TokenOf(z).Block
}

// name trims a stretch in front of an address to the name of a site: it begins
// with a capital, is short, and is no sentence.
func name(d *doc.Doc, s doc.Span) (doc.Span, bool) {
	const cut = " \t\n:,;.-–—|(*_\u00a0\u202f/"
	text := d.Quote(s)
	left := strings.TrimLeft(text, cut)
	s.Start += int32(len(text) - len(left))
	left = strings.TrimRight(left, cut)
	s.End = s.Start + int32(len(left))
	first, _ := utf8.DecodeRuneInString(left)
	n := utf8.RuneCountInString(left)
	word, _, _ := strings.Cut(left, " ")
	return s, n >= 4 && n <= 80 && (unicode.IsUpper(first) || house(word)) && !strings.HasPrefix(left, "France") && !strings.ContainsRune(left, '?') && !strings.Contains(left, "\n") && !sentence(left)
}

// sentence says whether a stretch holds words that no site's name has.
func sentence(s string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch w {
		case "lieu", "lieux", "secteur", "région", "département", "télétravail", "démarrage", "asap", "travail", "mission", "missions", "début", "contrat", "cdi", "cdd", "date", "durée", "salaire", "client", "clients", "jusqu", "basé", "basée", "situé", "située", "poste", "stagiaire", "ville", "commune", "ou", "est", "sera", "vous", "nous", "dans", "sur", "bp", "cs", "b", "à", "the", "is", "based", "located", "our", "nos", "notre", "localisation", "adresse", "stage", "déplacements", "remote", "remotely", "hybrid", "within", "anywhere", "or":
			return true
		}
	}
	return false
}
