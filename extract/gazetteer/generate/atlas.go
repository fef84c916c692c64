package main

import (
	"cmp"
	"fmt"
	"maps"
	"math/bits"
	"slices"
	"strings"

	"offers/extract/gazetteer"
	"offers/extract/gazetteer/layout"
)

// name is one spelling of one place.
type name struct {
	kind     gazetteer.Kind
	spelling string
	place
	size uint8
}

// place is a place's number among those of its level, see package layout.
type place struct {
	level layout.Level
	where int
}

// atlas is what goes into the file: the places in their numbers, and the
// names.
type atlas struct {
	communes    []commune // current ones and arrondissements, by code
	departments []division
	regions     []division
	countries   []string
	today       map[string]int // number of today's commune by any code it or a part of it has or had
	names       []name
	seen        map[string]bool // what add has taken
}

// newAtlas numbers the places. The first names are the communes' own.
func newAtlas(s *sources) (*atlas, error) {
	a := &atlas{today: map[string]int{}, seen: map[string]bool{}}
	for _, c := range s.communes {
		if c.Type == current || c.Type == arrondissement {
			a.communes = append(a.communes, c)
		}
	}
	slices.SortFunc(a.communes, func(x, y commune) int { return cmp.Compare(x.Code, y.Code) })
	for i, c := range a.communes {
		slices.Sort(c.Postcodes)
		kind := gazetteer.Current
		if c.Type == arrondissement {
			kind = gazetteer.Arrondissement
		}
		a.add(name{kind, c.Name, place{layout.InCommune, i}, size(c.Population)})
		if len(a.names) != i+1 {
			return nil, fmt.Errorf("commune %s: no name of its own: %q", c.Code, c.Name)
		}
		for _, old := range c.OldCodes {
			a.today[old] = i
		}
	}
	a.numberParts(s)
	a.departments, a.regions = divisions(s)
	for _, c := range s.countries {
		a.countries = append(a.countries, c.code)
	}
	return a, nil
}

// numberParts maps the codes of parts of communes to today's commune; the
// communes' own codes go last, since a part can bear one.
func (a *atlas) numberParts(s *sources) {
	own := map[string]int{}
	for i, c := range a.communes {
		own[c.Code] = i
	}
	for _, c := range s.communes {
		if c.Type == delegated || c.Type == associated {
			a.today[c.Code] = own[c.ChefLieu]
		}
	}
	maps.Copy(a.today, own)
}

// divisions are the departments and regions by code. What the package calls
// the regions 975 and 977 to 989 are none (COG): those departments lie in no region.
func divisions(s *sources) (departments, regions []division) {
	for _, r := range s.regions {
		if len(r.Code) == 2 {
			regions = append(regions, r)
		}
	}
	departments = slices.Clone(s.departments)
	byCode := func(x, y division) int { return cmp.Compare(x.Code, y.Code) }
	slices.SortFunc(departments, byCode)
	slices.SortFunc(regions, byCode)
	return departments, regions
}

// add takes a name unless it says nothing new: the same key for the same
// place, by this or an earlier kind.
func (a *atlas) add(n name) {
	key := key(n.spelling)
	group := fmt.Sprint(key, "\t", n.place)
	switch n.kind {
	case gazetteer.Venue, gazetteer.City, gazetteer.Country:
		group += "\t" + n.kind.String()
	case gazetteer.Town: // nothing new where a city of the country has the name
		group += "\t" + gazetteer.City.String()
	}
	if key == "" || a.seen[group] {
		return
	}
	a.seen[group] = true
	a.names = append(a.names, n)
}

// place is a place as the tables write it: "commune 38185", "department 92",
// "region 11", "country FR".
func (a *atlas) place(s string) (place, error) {
	what, code, _ := strings.Cut(s, " ")
	switch what {
	case "commune":
		if i, ok := a.today[code]; ok {
			return place{layout.InCommune, i}, nil
		}
	case "department":
		if slices.ContainsFunc(a.departments, func(d division) bool { return d.Code == code }) {
			slot, _ := layout.DepartmentSlot(code)
			return place{layout.InDepartment, slot}, nil
		}
	case "region":
		if i := slices.IndexFunc(a.regions, func(r division) bool { return r.Code == code }); i >= 0 {
			return place{layout.InRegion, i}, nil
		}
	case "country":
		if i := slices.Index(a.countries, code); i >= 0 {
			return place{layout.InCountry, i}, nil
		}
	}
	return place{}, fmt.Errorf("no place %q", s)
}

func key(s string) string { return string(gazetteer.Key(nil, s)) }

func size(population int) uint8 { return uint8(bits.Len(uint(population))) }

// sorted are the keys of a map, in order.
func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
