package mention

import (
	"slices"

	"offers/extract/gazetteer"
	"offers/schema"
)

// communes appends the INSEE codes that names can stand for in a department (""
// for all): the communes of today of that name, or, where there is none, those
// that took in one of that name.
func communes(codes []string, names []gazetteer.Name, department string) []string {
	for _, kinds := range [][2]gazetteer.Kind{{gazetteer.Current, gazetteer.Short}, {gazetteer.Delegated, gazetteer.Former}} {
		for _, x := range names {
			if (x.Kind == kinds[0] || x.Kind == kinds[1]) && (department == "" || x.Department == department) && !slices.Contains(codes, x.Commune) {
				codes = append(codes, x.Commune)
			}
		}
		if len(codes) > 0 {
			break
		}
	}
	return codes
}

// spelling is the name that communes share.
func (p *Parser) spelling(codes []string) string {
	c, _ := p.Places.Commune(codes[0])
	return c.Name
}

// commune is the place of an INSEE code.
func (p *Parser) commune(insee string) PlaceValue {
	return PlaceValue{Location: Settled(p.Places, insee)}
}

// townNamed is the place of an INSEE code, one of those that names stand for.
func (p *Parser) townNamed(names []gazetteer.Name, insee string) PlaceValue {
	for _, x := range names {
		if x.Kind == gazetteer.Current && x.Commune == insee { // the official name: nothing to look up
			return PlaceValue{Location: schema.Location{City: x.Spelling, INSEE: insee, Department: x.Department, Region: x.Region, Country: "FR"}}
		}
	}
	return p.commune(insee)
}

// Settled is the location of an INSEE code; for an arrondissement with its
// postcode.
func Settled(g gazetteer.Gazetteer, insee string) schema.Location {
	c, _ := g.Commune(insee)
	l := schema.Location{City: c.Name, INSEE: insee, Department: c.Department, Region: c.Region, Country: "FR"}
	if c.Arrondissement > 0 {
		var buf [4]string
		if codes := g.Postcodes(buf[:0], insee); len(codes) > 0 {
			l.PostalCode = codes[0]
		}
	}
	return l
}

// Town is the commune that a name written apart from its codes stands for: the
// one of that name which the postcode serves, or the only one of the
// department or region, each "" where not known. Where several are left it is
// the name alone, and their codes.
func (g *Grammar) Town(name, postcode, department, region string) (v PlaceValue, ok bool) {
	var buf [8]gazetteer.Name
	names := g.Places.Find(buf[:0], gazetteer.Key(nil, name))
	if len(postcode) == 5 {
		for _, c := range g.Places.ByPostcode(nil, postcode) {
			for _, x := range names {
				if x.Commune != "" && (x.Commune == c.INSEE || x.Commune == c.City) {
					v.Location = Settled(g.Places, c.INSEE)
					v.PostalCode = postcode
					return v, true
				}
			}
		}
		if d := g.Places.DepartmentOfPostcode(postcode); d != "" {
			department = d
		}
	}
	towns := communes(nil, names, department)
	if region != "" && department == "" {
		towns = slices.DeleteFunc(towns, func(code string) bool { c, _ := g.Places.Commune(code); return c.Region != region })
	}
	switch len(towns) {
	case 0:
		return v, false
	case 1:
		v.Location = Settled(g.Places, towns[0])
	default:
		c, _ := g.Places.Commune(towns[0])
		v.Location = schema.Location{City: c.Name, Department: department, Country: "FR"}
		v.Candidates = towns
	}
	if postcode != "" {
		v.PostalCode = postcode
	}
	return v, true
}
