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
	switch insee[:3] {
	case "751", "693", "132":
	default:
		return "", 0
	}
	for _, c := range cities {
		n := int(insee[3]-c.first[3])*10 + int(insee[4]) - int(c.first[4]) + 1
		if insee[:3] == c.first[:3] && n >= 1 && n <= c.count {
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
	postcodes := g.section(layout.Postcodes)
	switch at := u16(g.section(layout.PostOf), p); {
	case at == layout.None:
	case at < layout.Several:
		dst = append(dst, record(postcodes, at, layout.CodeSize))
	default:
		several := g.section(layout.PostSeveral)
		at -= layout.Several
		for k := range u16(several, at) {
			dst = append(dst, record(postcodes, u16(several, at+1+k), layout.CodeSize))
		}
	}
	return dst
}

// Department is the official name of a department by its code, and the code of
// the region it lies in ("" for 975 and 977 to 989).
func (g Gazetteer) Department(code string) (name, region string, ok bool) {
	d, ok := g.department(code)
	if !ok {
		return "", "", false
	}
	name, _ = g.spelling(u16(d[5:], 0))
	_, region = codes(d)
	return name, region, true
}

// Region is the official name of a region by its code.
func (g Gazetteer) Region(code string) (name string, ok bool) {
	for r := range g.count(layout.Regions, layout.RegionSize) {
		if region := record(g.section(layout.Regions), r, layout.RegionSize); region[:2] == code {
			name, _ = g.spelling(u16(region, 1))
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
	if _, ok := g.department(code); !ok {
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
	d, ok := g.department(layout.DepartmentCode(insee))
	if !ok || len(insee) != layout.CodeSize {
		return 0, false
	}
	return search(g.section(layout.Codes), u16(d[7:], 0), u16(d[7:], 1), insee)
}

// postcode is the number of a postcode.
func (g Gazetteer) postcode(postcode string) (int, bool) {
	if len(postcode) != layout.CodeSize {
		return 0, false
	}
	postcodes := g.section(layout.Postcodes)
	return search(postcodes, 0, len(postcodes)/layout.CodeSize, postcode)
}

// search finds a code among the sorted codes from..to.
func search(codes string, from, to int, code string) (int, bool) {
	end, wanted := to, order(code)
	for from < to {
		middle := (from + to) / 2
		if order(codes[middle*layout.CodeSize:]) < wanted {
			from = middle + 1
		} else {
			to = middle
		}
	}
	return from, from < end && order(codes[from*layout.CodeSize:]) == wanted
}

// order is a code as a number that sorts as the code does.
func order(code string) uint64 {
	code = code[:layout.CodeSize]
	return uint64(code[0])<<32 | uint64(code[1])<<24 | uint64(code[2])<<16 | uint64(code[3])<<8 | uint64(code[4])
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

// department is the record of a department by its code.
func (g Gazetteer) department(code string) (string, bool) {
	slot, ok := layout.DepartmentSlot(code)
	if !ok {
		return "", false
	}
	d := record(g.section(layout.Departments), slot, layout.DepartmentSize)
	return d, d[0] != 0
}

// codes are the department's and the region's in a department's record.
func codes(d string) (department, region string) {
	department = d[:3]
	if d[2] == 0 {
		department = d[:2]
	}
	if d[3] != 0 {
		region = d[3:5]
	}
	return department, region
}

// regionOf is the code of the region in which a department lies.
func (g Gazetteer) regionOf(department string) string {
	d, ok := g.department(department)
	if !ok {
		return ""
	}
	_, region := codes(d)
	return region
}
