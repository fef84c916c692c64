package gazetteer

import "offers/extract/gazetteer/layout"

// Commune is a commune of today, or an arrondissement of Paris, Lyon or
// Marseille.
type Commune struct {
	INSEE          string // code; 75113 for the 13th arrondissement of Paris
	Name           string // official name; the city's for an arrondissement: "Paris"
	City           string // INSEE code of the commune: 75056 for an arrondissement of Paris, else INSEE
	Department     string // code
	Region         string // code; none for 975 and 977 to 989
	Arrondissement int    // its number, 0 for a commune
	Size           uint8  // as in Name
}

// cities are the communes that have arrondissements: the code of the city and
// of the first, and their number (Code général des collectivités
// territoriales, articles R2511-1 and D2511-1; codes of the COG).
var cities = [...]struct {
	code, first string
	count       int
}{
	{"75056", "75101", 20},
	{"69123", "69381", 9},
	{"13055", "13201", 16},
}

// arrondissement is the number of the arrondissement that has this code and
// the code of its city; number 0 for any other code.
func arrondissement(insee string) (city string, number int) {
	for _, c := range cities {
		if insee[:3] != c.first[:3] {
			continue
		}
		n := int(insee[3]-c.first[3])*10 + int(insee[4]) - int(c.first[4]) + 1
		if n >= 1 && n <= c.count {
			return c.code, n
		}
	}
	return "", 0
}

// Commune is the commune or arrondissement of an INSEE code of today.
func (g Gazetteer) Commune(insee string) (Commune, bool) {
	p, ok := g.place(insee)
	if !ok {
		return Commune{}, false
	}
	return g.commune(p), true
}

// Arrondissement is the n-th arrondissement of a city by the city's INSEE
// code: 75056 Paris, 69123 Lyon, 13055 Marseille.
func (g Gazetteer) Arrondissement(city string, n int) (Commune, bool) {
	for _, c := range cities {
		if c.code == city && n >= 1 && n <= c.count {
			first, ok := g.place(c.first)
			return g.commune(first + n - 1), ok
		}
	}
	return Commune{}, false
}

// ByPostcode appends the communes that a postcode of five digits serves, by
// code; of Paris, Lyon and Marseille the arrondissement. A CEDEX code serves
// none.
func (g Gazetteer) ByPostcode(dst []Commune, postcode string) []Commune {
	i, ok := g.postcode(postcode)
	if !ok {
		return dst
	}
	starts, places := g.section(layout.PostStart), g.section(layout.PostPlaces)
	for k := u16(starts, i); k < u16(starts, i+1); k++ {
		dst = append(dst, g.commune(u16(places, k)))
	}
	return dst
}

// Postcodes appends the postcodes of a commune or arrondissement, in order.
func (g Gazetteer) Postcodes(dst []string, insee string) []string {
	p, ok := g.place(insee)
	if !ok {
		return dst
	}
	codes := g.section(layout.Postcodes)
	switch at := u16(g.section(layout.PostOf), p); {
	case at == layout.None:
	case at < layout.Several:
		dst = append(dst, record(codes, at, layout.CodeSize))
	default:
		several := g.section(layout.PostSeveral)
		at -= layout.Several
		for k := range u16(several, at) {
			dst = append(dst, record(codes, u16(several, at+1+k), layout.CodeSize))
		}
	}
	return dst
}

// Department is the official name of a department by its code, and the code of
// the region it lies in ("" for 975 and 977 to 989).
func (g Gazetteer) Department(code string) (name, region string, ok bool) {
	d, ok := g.departmentNumber(code)
	if !ok {
		return "", "", false
	}
	name, _ = g.spelling(u16(record(g.section(layout.Departments), d, layout.DepartmentSize), 3))
	_, region = g.department(d)
	return name, region, true
}

// Region is the official name of a region by its code.
func (g Gazetteer) Region(code string) (name string, ok bool) {
	for r := range g.count(layout.Regions, layout.RegionSize) {
		if g.region(r) == code {
			name, _ = g.spelling(u16(record(g.section(layout.Regions), r, layout.RegionSize), 1))
			return name, true
		}
	}
	return "", false
}

// DepartmentOfPostcode is the department of a postcode of five digits: that of
// all the communes it serves, or, for one that serves none (CEDEX), the one
// its first digits stand for. It is "" where neither decides: a postcode that
// serves communes of two departments, Monaco, armies, anything else.
func (g Gazetteer) DepartmentOfPostcode(postcode string) string {
	i, ok := g.postcode(postcode)
	if !ok {
		return g.departmentOfDigits(postcode)
	}
	starts, places := g.section(layout.PostStart), g.section(layout.PostPlaces)
	department := ""
	for k := u16(starts, i); k < u16(starts, i+1); k++ {
		d := layout.DepartmentCode(g.code(u16(places, k)))
		if department != "" && d != department {
			return ""
		}
		department = d
	}
	return department
}

// departmentOfDigits reads a department off a postcode's first digits: 200
// and 201 are Corse-du-Sud, 202 to 206 Haute-Corse.
func (g Gazetteer) departmentOfDigits(postcode string) string {
	if len(postcode) != layout.CodeSize {
		return ""
	}
	for i := range len(postcode) {
		if postcode[i] < '0' || postcode[i] > '9' {
			return ""
		}
	}
	if postcode[:2] == "20" {
		switch c := postcode[2]; {
		case c <= '1':
			return "2A"
		case c <= '6':
			return "2B"
		}
		return ""
	}
	code := layout.DepartmentCode(postcode)
	if _, ok := g.departmentNumber(code); !ok {
		return ""
	}
	return code
}

// communes is the number of communes and arrondissements.
func (g Gazetteer) communes() int { return g.count(layout.Codes, layout.CodeSize) }

// code is the INSEE code of place p.
func (g Gazetteer) code(p int) string { return record(g.section(layout.Codes), p, layout.CodeSize) }

// place is the number of the commune or arrondissement of an INSEE code.
func (g Gazetteer) place(insee string) (int, bool) {
	d, ok := g.departmentNumber(layout.DepartmentCode(insee))
	if !ok || len(insee) != layout.CodeSize {
		return 0, false
	}
	departments := g.section(layout.Departments)
	from, to := u16(record(departments, d, layout.DepartmentSize), 2), g.communes()
	if d+1 < len(departments)/layout.DepartmentSize {
		to = u16(record(departments, d+1, layout.DepartmentSize), 2)
	}
	return search(g.section(layout.Codes), from, to, insee)
}

// postcode is the number of a postcode.
func (g Gazetteer) postcode(postcode string) (int, bool) {
	codes := g.section(layout.Postcodes)
	if len(postcode) != layout.CodeSize {
		return 0, false
	}
	return search(codes, 0, len(codes)/layout.CodeSize, postcode)
}

// search finds a code among the sorted codes from..to.
func search(codes string, from, to int, code string) (int, bool) {
	end := to
	for from < to {
		middle := (from + to) / 2
		if record(codes, middle, layout.CodeSize) < code {
			from = middle + 1
		} else {
			to = middle
		}
	}
	return from, from < end && record(codes, from, layout.CodeSize) == code
}

// commune is everything about place p.
func (g Gazetteer) commune(p int) Commune {
	c := Commune{INSEE: g.code(p), Size: g.section(layout.Sizes)[p]}
	c.City = c.INSEE
	named := p
	if city, n := arrondissement(c.INSEE); n > 0 {
		c.City, c.Arrondissement = city, n
		named, _ = g.place(city)
	}
	c.Name, _ = g.spelling(named)
	c.Department = layout.DepartmentCode(c.INSEE)
	c.Region = g.regionOf(c.Department)
	return c
}

// departmentNumber is the number of the department of a code.
func (g Gazetteer) departmentNumber(code string) (int, bool) {
	slot, ok := layout.DepartmentSlot(code)
	if !ok {
		return 0, false
	}
	d := g.section(layout.Slots)[slot]
	return int(d), d != layout.NoByte
}

// department is the code of department d and of its region.
func (g Gazetteer) department(d int) (code, region string) {
	r := record(g.section(layout.Departments), d, layout.DepartmentSize)
	code = r[:3]
	if r[2] == 0 {
		code = r[:2]
	}
	if r[3] != layout.NoByte {
		region = g.region(int(r[3]))
	}
	return code, region
}

// regionOf is the code of the region in which a department lies.
func (g Gazetteer) regionOf(department string) string {
	d, ok := g.departmentNumber(department)
	if !ok {
		return ""
	}
	_, region := g.department(d)
	return region
}

// region is the code of region r.
func (g Gazetteer) region(r int) string {
	return record(g.section(layout.Regions), r, layout.RegionSize)[:2]
}
