package location

import (
	"strconv"
	"strings"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/gazetteer"
	"offers/extract/mention"
	"offers/schema"
)

// dataKeys are the labels of a jobLocation's parts, in the order of parts.
var dataKeys = [...]string{"name", "address", "address.streetAddress", "address.postalCode", "address.addressLocality", "address.addressRegion", "address.addressCountry"}

// The parts of a jobLocation.
const (
	nameKey = iota
	addressKey
	streetKey
	postalKey
	townKey
	regionKey
	countryKey
)

const dataPrefix = "jobposting.jobLocation."

// parts are the values of one jobLocation of the page's data, each a stretch
// of a Data block.
type parts [len(dataKeys)]doc.Span

// pageData takes the places that the page's own data call the workplace. Each
// is told in several blocks, one a part, which follow one another; a part told
// again begins the next place.
func (d *decider) pageData() {
	var p parts
	told := false
	for i := d.FirstData(); i < len(d.Doc.Blocks); i++ {
		bl := &d.Doc.Blocks[i]
		if bl.Kind != doc.Data {
			continue
		}
		key, value, ok := d.part(bl)
		if !ok {
			continue
		}
		if !p[key].Empty() {
			d.compose(&p)
			p = parts{}
		}
		p[key] = value
		told = true
	}
	if told {
		d.compose(&p)
	}
}

// part is which part of a jobLocation a block tells, and its value.
func (d *decider) part(bl *doc.Block) (key int, value doc.Span, ok bool) {
	rest, ok := strings.CutPrefix(d.Doc.Quote(bl.Label), dataPrefix)
	if !ok {
		return 0, value, false
	}
	for k, name := range dataKeys {
		if rest == name {
			value = doc.Span{Start: bl.Label.End, End: bl.End}
			text := d.Doc.Quote(value)
			left := strings.TrimLeft(text, ": \t")
			value.Start += int32(len(text) - len(left))
			return k, value, !value.Empty()
		}
	}
	return 0, value, false
}

// compose takes the place that the parts of one jobLocation tell.
func (d *decider) compose(p *parts) {
	text := func(key int) string { return strings.TrimSpace(d.Doc.Quote(p[key])) }
	l, candidates := d.place(text(townKey), postalCode(text(postalKey)), text(regionKey), text(countryKey))
	l.Street = text(streetKey)
	if l.Country == "FR" && !isFrenchCode(l.PostalCode) {
		l.PostalCode = ""
	}
	if l.City == "" && l.Department == "" && l.Region == "" {
		if !d.visible {
			d.wholeAddress(p)
		}
		return
	}
	for i := range d.taken {
		if t := &d.taken[i]; sameTown(t, &l) && (t.Street == "" || t.Street == l.Street || l.Street == "") {
			d.fillGaps(p, i, &l)
			return
		}
	}
	if d.visible {
		d.Warn(list, "page-data-differ", "the page's own data say "+strconv.Quote(strings.TrimSpace(text(postalKey)+" "+text(townKey)+" "+text(regionKey))))
		return
	}
	path := schema.Item(list, len(d.taken))
	said := func(key int, value string, basis schema.Basis, k schema.Path) {
		if value == "" {
			return
		}
		for _, at := range [...]int{key, townKey, postalKey, regionKey, countryKey} {
			if !p[at].Empty() {
				if at != key {
					basis = schema.Derived
				}
				d.Say(p[at], "page-data/place", basis, path+k)
				return
			}
		}
	}
	said(streetKey, l.Street, schema.Stated, "/street")
	said(postalKey, l.PostalCode, schema.Stated, "/postal_code")
	said(townKey, l.City, schema.Stated, "/city")
	said(townKey, l.INSEE, schema.Derived, "/insee")
	said(regionKey, l.Department, schema.Derived, "/department")
	said(regionKey, l.Region, schema.Derived, "/region")
	said(countryKey, l.Country, schema.Stated, "/country")
	d.taken = append(d.taken, l)
	d.confirmParts(p, path)
	if len(candidates) > 1 {
		d.Warn(path, "ambiguous-place", l.City+" is the name of several communes: "+namesakes(candidates))
	}
}

// fillGaps gives the i-th place the street and postcode that only the page's
// data tell.
func (d *decider) fillGaps(p *parts, i int, l *schema.Location) {
	t, path := &d.taken[i], schema.Item(list, i)
	if t.Street == "" && l.Street != "" && t.City != "" {
		t.Street = l.Street
		d.Say(p[streetKey], "page-data/place", schema.Stated, path+"/street")
	}
	if t.PostalCode == "" && l.PostalCode != "" && !p[postalKey].Empty() && t.City != "" {
		t.PostalCode = l.PostalCode
		d.Say(p[postalKey], "page-data/place", schema.Stated, path+"/postal_code")
		if whole(t.INSEE) && l.INSEE != "" && !whole(l.INSEE) { // the arrondissement that the postcode is of
			t.INSEE = l.INSEE
			d.Say(p[postalKey], "page-data/place", schema.Derived, path+"/insee")
		}
	}
	d.confirmParts(p, path)
}

// place is the location that a town, postcode, region and country name.
func (d *decider) place(town, postal, region, country string) (l schema.Location, candidates []string) {
	department, regionCode := d.area(region)
	l = schema.Location{Department: department, Region: regionCode, Country: d.country(country)}
	if l.Country == "" && l.Region != "" {
		l.Country = "FR"
	}
	if town == "" {
		return l, nil
	}
	if l.Country == "" || l.Country == "FR" {
		if code, rest, ok := strings.Cut(town, " "); ok && isFrenchCode(code) {
			town, postal = rest, code
		}
		v, ok := d.Grammar.Town(town, postal, department, regionCode)
		if !ok && (department != "" || regionCode != "") {
			v, ok = d.Grammar.Town(town, postal, "", "")
		}
		if ok {
			return v.Location, v.Candidates
		}
	}
	var buf [8]gazetteer.Name
	for _, x := range d.Grammar.Places.Find(buf[:0], gazetteer.Key(nil, town)) {
		if x.Kind == gazetteer.City && (l.Country == "" || x.Country == l.Country) {
			return schema.Location{City: x.Spelling, PostalCode: postal, Country: x.Country}, nil
		}
		if x.Kind == gazetteer.Department || x.Kind == gazetteer.Region {
			return schema.Location{Department: x.Department, Region: x.Region, Country: x.Country}, nil
		}
	}
	if l.Country != "" && l.Country != "FR" {
		l.City, l.PostalCode = town, postal
	}
	return l, nil
}

// postalCode is the code in what a page calls one: "34500 Béziers" holds one,
// "SW1A 1AA" and "75 011" are written with a space, "Centre ville" is none.
func postalCode(s string) string {
	if code, _, ok := strings.Cut(s, " "); ok && isFrenchCode(code) {
		return code
	}
	s = strings.Join(strings.Fields(s), " ")
	if code := strings.ReplaceAll(s, " ", ""); isFrenchCode(code) {
		return code
	}
	if !schema.PostFormat.Holds(s) || !strings.ContainsAny(s, "0123456789") {
		return ""
	}
	return s
}

func isFrenchCode(s string) bool { return len(s) == 5 && strings.Trim(s, "0123456789") == "" }

// area is the department and region that a name or code stands for: "06 -
// Alpes Maritimes", "Occitanie".
func (d *decider) area(s string) (department, region string) {
	if _, rest, ok := strings.Cut(s, " - "); ok {
		s = rest
	}
	var buf [8]gazetteer.Name
	for _, x := range d.Grammar.Places.Find(buf[:0], gazetteer.Key(nil, s)) {
		if x.Kind == gazetteer.Department || x.Kind == gazetteer.Region || x.Kind == gazetteer.FormerRegion {
			return x.Department, x.Region
		}
	}
	return "", ""
}

// country is the code that a country's name or code stands for.
func (d *decider) country(s string) string {
	if len(s) == 2 {
		return strings.ToUpper(s)
	}
	var buf [8]gazetteer.Name
	for _, x := range d.Grammar.Places.Find(buf[:0], gazetteer.Key(nil, s)) {
		if x.Kind == gazetteer.Country {
			return x.Country
		}
	}
	return ""
}

// wholeAddress takes a jobLocation whose address is one line.
func (d *decider) wholeAddress(p *parts) {
	for _, m := range d.Of(mention.Place) {
		if s := d.Span(m); p[addressKey].Contains(s) || p[nameKey].Contains(s) {
			d.take(d.candidate(m))
			return
		}
	}
}

// confirmParts enters the places mentioned in the parts as what they tell.
func (d *decider) confirmParts(p *parts, path schema.Path) {
	for _, m := range d.Of(mention.Place) {
		for k := range p {
			if p[k].Contains(d.Span(m)) {
				d.Confirm(board.Candidate{Mention: m, Hit: -1}, path)
			}
		}
	}
}
