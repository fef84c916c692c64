package location

import (
	"slices"
	"strings"
	"unicode"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/gazetteer"
	"offers/extract/mention"
	"offers/extract/token"
	"offers/schema"
)

// take adds a candidate's place to the record, or its details to the place of
// the same town that is there already.
func (d *decider) take(c board.Candidate) {
	p := d.Place(c.Mention)
	l := p.Location
	if l.City == "" && l.Street != "" {
		return // a street alone is added to its town by complete
	}
	if len(p.Candidates) > 1 {
		d.settle(c.Mention, &l, p.Candidates)
	}
	told := mention.None // the address whose domain tells the country
	if l.City != "" && l.Country != "FR" && len(p.Candidates) == 0 {
		l.Country, told = d.countryOf(c.Mention, &l)
	}
	name, unknown := d.unknownTown(c.Mention)
	if unknown {
		l.City = token.OneLine(d.Doc.Quote(name))
	}
	for i := range d.taken {
		if sameTown(&d.taken[i], &l) {
			d.detail(c, i, &l)
			return
		}
	}
	d.taken = append(d.taken, schema.Location{})
	d.by = append(d.by, c.Mention)
	if unknown {
		d.fill(c, len(d.taken)-1, &schema.Location{Country: l.Country})
		d.taken[len(d.taken)-1].City = l.City
		d.Say(name, "workplace/town", schema.Stated, d.Item(list, len(d.taken)-1, "/city"))
		return
	}
	d.fill(c, len(d.taken)-1, &l)
	if told != mention.None {
		d.Say(d.Span(told), "workplace/domain", schema.Derived, d.Item(list, len(d.taken)-1, "/country"))
	}
	d.venue(c, len(d.taken)-1)
	if len(p.Candidates) > 1 && l.INSEE == "" {
		d.Warn(d.Item(list, len(d.taken)-1, ""), "ambiguous-place", l.City+" is the name of several communes: "+namesakes(p.Candidates))
	}
}

// countryOf is the country of a city abroad: the one behind it, the only one
// that the posting names, that of the best known of its namesakes or, where none
// is, that which the domain of an address tells; by is that address.
func (d *decider) countryOf(m mention.ID, l *schema.Location) (code string, by mention.ID) {
	if strings.ContainsAny(d.Doc.Quote(d.Span(m)), ",(") || l.PostalCode != "" { // the mention holds it
		return l.Country, mention.None
	}
	if code := d.countryBehind(m); code != "" && (l.Country == "" || l.Country == code) {
		return code, mention.None
	}
	var buf [8]gazetteer.Name
	var room [64]byte
	names := slices.DeleteFunc(d.Grammar.Places.Find(buf[:0], gazetteer.Key(room[:0], l.City)), func(x gazetteer.Name) bool { return x.Kind != gazetteer.City })
	if len(names) < 2 {
		return l.Country, mention.None
	}
	if code, by = d.toldCountry(names); code != "" && (by == mention.None || l.Country == "") {
		return code, by
	}
	return l.Country, mention.None
}

// toldCountry is the one of the countries of namesakes that alone the posting
// names, "London" of a posting in Canada, or that the domain of an address tells;
// by is that address.
func (d *decider) toldCountry(names []gazetteer.Name) (code string, by mention.ID) {
	if code := d.soleCountry(); slices.ContainsFunc(names, func(x gazetteer.Name) bool { return x.Country == code }) {
		return code, mention.None
	}
	return d.domainCountry(names)
}

// soleCountry is the one country that the posting names, "" for none or several.
func (d *decider) soleCountry() string {
	if d.soleKnown {
		return d.sole
	}
	d.soleKnown = true
	for _, m := range d.Of(mention.Place) {
		p := d.Place(m)
		if !area(p) || p.Country == "" || p.Country == d.sole {
			continue
		}
		if d.sole != "" {
			d.sole = ""
			break
		}
		d.sole = p.Country
	}
	return d.sole
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

// sameTown says whether b can be the place a, told more or less exactly.
func sameTown(a, b *schema.Location) bool {
	if a.City == "" || b.City == "" {
		return a.City == b.City && a.Venue == b.Venue && a.Department == b.Department && a.Region == b.Region && a.Country == b.Country
	}
	return a.City == b.City && agree(a.Country, b.Country) && agree(a.Department, b.Department) && (agree(a.INSEE, b.INSEE) || whole(a.INSEE) || whole(b.INSEE))
}

// whole says whether a code is that of Paris, Lyon or Marseille without an
// arrondissement.
func whole(insee string) bool { return insee == "75056" || insee == "69123" || insee == "13055" }

// detail adds to the i-th place what l says more exactly.
func (d *decider) detail(c board.Candidate, i int, l *schema.Location) {
	t := &d.taken[i]
	more := *l
	if t.INSEE != "" && !(whole(t.INSEE) && l.INSEE != "" && !whole(l.INSEE)) {
		more.INSEE = ""
	}
	if t.PostalCode != "" && more.INSEE == "" {
		more.PostalCode = ""
	}
	if t.Street != "" {
		more.Street = ""
	} else if l.Street != "" { // a street and its postcode belong together
		more.PostalCode = l.PostalCode
	}
	if t.City != "" {
		more.City = ""
	}
	if t.Department != "" {
		more.Department = ""
	}
	if t.Region != "" {
		more.Region = ""
	}
	if t.Country != "" {
		more.Country = ""
	}
	d.fill(c, i, &more)
	d.Confirm(c, d.Item(list, i, ""))
}

// fill gives the i-th place what l says, with the evidence of every key.
func (d *decider) fill(c board.Candidate, i int, l *schema.Location) {
	t, rule := &d.taken[i], d.RuleName(c)
	var (
		paths [placeKeys]schema.Path
		run   []schema.Path // of one basis, one behind the other
		basis schema.Basis
	)
	run = paths[:0]
	for k, f := range [placeKeys]struct {
		to    *string
		value string
		basis schema.Basis
	}{
		{&t.Venue, l.Venue, schema.Stated}, {&t.Street, l.Street, schema.Stated}, {&t.PostalCode, l.PostalCode, d.postalBasis(c, l.PostalCode)}, {&t.City, l.City, schema.Stated},
		{&t.INSEE, l.INSEE, schema.Derived}, {&t.Department, l.Department, schema.Derived}, {&t.Region, l.Region, schema.Derived}, {&t.Country, l.Country, schema.Derived},
	} {
		if f.value == "" {
			continue
		}
		*f.to = f.value
		if len(run) > 0 && f.basis != basis {
			d.TakeAs(c, rule, basis, run...)
			run = paths[:0]
		}
		run, basis = append(run, d.Item(list, i, keys[k])), f.basis
	}
	if len(run) > 0 {
		d.TakeAs(c, rule, basis, run...)
	}
}

const placeKeys = 8

// keys are the keys of a place, in the order of the record.
var keys = [placeKeys]string{"/venue", "/street", "/postal_code", "/city", "/insee", "/department", "/region", "/country"}

// postalBasis is derived where the postcode follows from an arrondissement.
func (d *decider) postalBasis(c board.Candidate, code string) schema.Basis {
	q := d.Doc.Quote(d.Span(c.Mention))
	n := 0
	for i := 0; i < len(q) && n < len(code); i++ {
		if q[i] == code[n] {
			n++
		}
	}
	if n < len(code) {
		return schema.Derived
	}
	return schema.Stated
}

// settle finds the one namesake that lies where the posting names another
// place: in the same sentence first, then among the places taken, then
// anywhere.
func (d *decider) settle(m mention.ID, l *schema.Location, codes []string) {
	among := make([]gazetteer.Commune, 0, len(codes))
	for _, code := range codes {
		if n, ok := d.Grammar.Places.Commune(code); ok {
			among = append(among, n)
		}
	}
	sentence := d.TokenOf(m).Sentence
	near := func(o mention.ID) bool { return d.TokenOf(o).Sentence == sentence }
	all := func(o mention.ID) bool { return true }
	for _, in := range [...]func(mention.ID) bool{near, all} {
		if hit, several := d.neighbour(m, among, in); hit != "" {
			street, code := l.Street, l.PostalCode
			*l = mention.Settled(d.Grammar.Places, hit)
			l.Street = street
			if code != "" {
				l.PostalCode = code
			}
			return
		} else if several {
			return
		}
	}
}

// neighbour is the code of the one commune that the places of the mentions in speak for;
// several is true when they speak for more than one.
func (d *decider) neighbour(m mention.ID, among []gazetteer.Commune, in func(mention.ID) bool) (hit string, several bool) {
	for _, o := range d.Of(mention.Place) {
		if o == m || !in(o) {
			continue
		}
		for i := range among {
			n := &among[i]
			if !speaksFor(d.Place(o), n) || n.INSEE == hit {
				continue
			}
			if hit != "" {
				return "", true
			}
			hit = n.INSEE
		}
	}
	return hit, false
}

// speaksFor says whether a place is in the department of a commune, or is the
// region it lies in.
func speaksFor(p *mention.PlaceValue, n *gazetteer.Commune) bool {
	return p.INSEE == n.INSEE || p.Department != "" && p.Department == n.Department || p.Department == "" && p.Region != "" && p.Region == n.Region
}

// complete adds the street, postcode and arrondissement of the places taken
// where other words of the posting give them, and give but one.
func (d *decider) complete() {
	for i := range d.taken {
		if t := &d.taken[i]; t.City == "" && t.Venue == "" || t.City != "" && t.INSEE == "" && t.Country == "FR" {
			continue
		}
		best := mention.None
		for _, m := range d.Of(mention.Place) {
			if !d.adds(m, i) {
				continue
			}
			if best == mention.None || d.fuller(m, best) {
				best = m
			} else if d.differs(m, best) && d.stands[m] == d.stands[best] {
				best = mention.None
				break
			}
		}
		if best == mention.None {
			continue
		}
		l := d.Place(best).Location
		d.detail(d.candidate(best), i, &l)
		if town := best + 1; l.City == "" && d.taken[i].PostalCode == "" && d.goesOn(best, town) && sameTown(&d.taken[i], &d.Place(town).Location) {
			l = d.Place(town).Location
			d.detail(d.candidate(town), i, &l)
		}
	}
}

// goesOn says whether a town with its code stands right behind a street: "2 rue
// Basse, / 13013 Marseille" over two lines.
func (d *decider) goesOn(street, town mention.ID) bool {
	const most = 8 // tokens between: a building, a box, the end of a street over the line
	if int(town) >= len(d.Mentions.All) || d.Mentions.All[town].Kind != mention.Place {
		return false
	}
	return d.sameBlockAs(street, town) && d.Mentions.All[town].From-d.Mentions.All[street].To <= most && d.Place(town).PostalCode != ""
}

// adds says whether a mention is the i-th place told more exactly.
func (d *decider) adds(m mention.ID, i int) bool {
	p, t := d.Place(m), &d.taken[i]
	if c, ok := d.RoleOf(m); ok && c.Role.Against() || d.Block(m).Kind >= doc.Data {
		return false
	}
	if t.Country != "" && t.Country != "FR" && (p.Department != "" || p.Region != "") {
		return false
	}
	if p.City == "" && p.Venue == "" {
		here := d.sameBlock(m, i) || len(d.taken) == 1 && d.stands[m] <= said // "Nos bureaux sont situés 27 rue …"
		street := p.Street != "" && t.Street == "" && here && agree(t.Department, d.Grammar.Places.DepartmentOfPostcode(p.PostalCode))
		return street || p.Proof == mention.Coded && p.PostalCode != "" && t.PostalCode == "" && d.serves(p.PostalCode, t.INSEE)
	}
	if p.Street != "" && t.Street != "" && !strings.EqualFold(p.Street, t.Street) {
		return false // another address of the town
	}
	return sameTown(t, &p.Location) && (p.Street != "" && t.Street == "" || p.PostalCode != "" && t.PostalCode == "")
}

// sameBlock says whether a mention stands in the block that the i-th place was
// taken from.
func (d *decider) sameBlock(m mention.ID, i int) bool {
	return i < len(d.by) && d.TokenOf(m).Block == d.TokenOf(d.by[i]).Block
}

// serves says whether a postcode is one of a commune's.
func (d *decider) serves(postcode, insee string) bool {
	var buf [8]string
	return slices.Contains(d.Grammar.Places.Postcodes(buf[:0], insee), postcode)
}

// sameStreet says whether two addresses differ in their marks and letters' case
// alone: "5, place du Château", "5 Place du Château".
func sameStreet(a, b string) bool {
	plain := func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}
	return strings.Map(plain, a) == strings.Map(plain, b)
}

// fuller says whether m tells more than o: a street, or words that say better
// that the work is there.
func (d *decider) fuller(m, o mention.ID) bool {
	p, q := d.Place(m), d.Place(o)
	a, b := p.Street != "", q.Street != ""
	if a && b && sameStreet(p.Street, q.Street) && p.PostalCode != q.PostalCode {
		return q.PostalCode == ""
	}
	return a && !b || a == b && (d.stands[m] < d.stands[o] || d.stands[m] == d.stands[o] && p.PostalCode != "" && q.PostalCode == "" && !d.differs(m, o))
}

// differs says whether two mentions give different streets.
func (d *decider) differs(m, o mention.ID) bool {
	a, b := d.Place(m), d.Place(o)
	return a.Street != "" && b.Street != "" && !strings.EqualFold(a.Street, b.Street) || a.PostalCode != "" && b.PostalCode != "" && a.PostalCode != b.PostalCode
}

// confirm enters the other mentions of the places taken.
func (d *decider) confirm() {
	for _, m := range d.Of(mention.Place) {
		if d.Decided(m) {
			continue
		}
		if c, ok := d.RoleOf(m); ok && c.Role.Against() {
			continue
		}
		p := d.Place(m)
		for i := range d.taken {
			if confirms(p, &d.taken[i]) {
				d.Confirm(board.Candidate{Mention: m, Hit: -1}, d.Item(list, i, ""))
				break
			}
		}
	}
}

// confirms says whether p is the town of t, or an area that holds it.
func confirms(p *mention.PlaceValue, t *schema.Location) bool {
	if p.Street != "" {
		return false
	}
	if p.City != "" {
		return sameTown(t, &p.Location)
	}
	if p.Department != "" {
		return p.Department == t.Department
	}
	return p.Region != "" && p.Region == t.Region
}
