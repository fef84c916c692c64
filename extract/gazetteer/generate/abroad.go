package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"offers/extract/gazetteer"
)

// overseas are the ISO codes of French departments and territories; their
// names are departments' (divisions.tsv), not countries'.
const overseas = "GF GP MQ RE YT PM BL MF WF PF NC TF"

// near are the countries whose towns French postings name as they name their
// own; francophone those that volunteering and development postings are in.
const (
	near        = "AD BE CH LU MC"
	francophone = "BF BI BJ CD CF CG CI CM DJ DZ GA GN HT KM LB MA MG ML MR MU NE RW SC SN TD TG TN VU"
)

// The least populations of a city that is kept: anywhere, near, in Quebec
// (GeoNames admin1 10 of CA), in a French-speaking country; and of a town in
// townsOf. Capitals are kept whatever their size.
const (
	leastAnywhere    = 100_000
	leastNear        = 5_000
	leastQuebec      = 3_000
	leastFrancophone = 15_000
	leastTown        = 5_000
)

// townsOf are the countries whose smaller towns postings in English name: "Ithaca,
// NY", "Penrith, Cumbria", "Location: Missoula".
const townsOf = "AT AU CA CZ DE DK ES FI GB IE IT NL NO NZ PL PT SE US"

// parts are the GeoNames feature codes of what is not a town of today: parts
// of one, historical, abandoned and destroyed places.
const parts = "PPLX PPLH PPLCH PPLQ PPLW"

// nameAbroad adds countries and cities abroad, the venues after them, and the
// towns last.
func (a *atlas) nameAbroad(s *sources) error {
	for _, c := range s.countries {
		for _, spelling := range c.names {
			// "Saint-Siège (Vatican)", "Moldova, Republic of": an index's form, which nobody writes.
			if listed(overseas, c.code) || strings.ContainsAny(spelling, "(,") {
				continue
			}
			if err := a.addAt(gazetteer.Country, spelling, "country "+c.code); err != nil {
				return err
			}
		}
	}
	table, err := rows("countries.tsv", countryTable, 2)
	if err != nil {
		return err
	}
	for _, row := range table {
		if err := a.addAt(gazetteer.Country, row[0], "country "+row[1]); err != nil {
			return fmt.Errorf("countries.tsv: %w", err)
		}
	}
	if err := a.nameCities(s.cities); err != nil {
		return err
	}
	if err := a.nameVenues(); err != nil {
		return err
	}
	return a.nameTowns(s.cities)
}

// nameCities adds the cities under the name that GeoNames gives them, largest
// first so that of namesakes in one country the largest lends its size, then
// the names of cities.tsv.
func (a *atlas) nameCities(all []city) error {
	largest := slices.Clone(all)
	slices.SortStableFunc(largest, func(x, y city) int {
		return cmp.Or(cmp.Compare(y.population, x.population), cmp.Compare(x.country, y.country), cmp.Compare(x.name, y.name))
	})
	for _, c := range largest {
		if !kept(c) {
			continue
		}
		for _, spelling := range []string{c.name, c.ascii} {
			if err := a.addCity(gazetteer.City, spelling, c); err != nil {
				return err
			}
		}
	}
	table, err := rows("cities.tsv", cityTable, 3)
	if err != nil {
		return err
	}
	for _, row := range table {
		i := slices.IndexFunc(largest, func(c city) bool { return c.country == row[1] && (c.ascii == row[2] || c.name == row[2]) })
		if i < 0 {
			return fmt.Errorf("cities.tsv: %q: no city %q in %s", row[0], row[2], row[1])
		}
		if err := a.addCity(gazetteer.City, row[0], largest[i]); err != nil {
			return err
		}
	}
	return nil
}

// nameTowns adds the towns that are told by what stands beside them: a country or
// county behind, a label in front.
func (a *atlas) nameTowns(all []city) error {
	for _, c := range all {
		if kept(c) || !listed(townsOf, c.country) || listed(parts, c.feature) || c.population < leastTown {
			continue
		}
		for _, spelling := range []string{c.name, c.ascii} {
			if err := a.addCity(gazetteer.Town, spelling, c); err != nil {
				return err
			}
		}
	}
	return nil
}

func (a *atlas) addCity(k gazetteer.Kind, spelling string, c city) error {
	p, err := a.place("country " + c.country)
	if err != nil {
		return fmt.Errorf("%q: %w", spelling, err)
	}
	a.add(name{k, spelling, p, size(c.population)})
	return nil
}

// kept says whether a city is large or near enough to be named in postings.
func kept(c city) bool {
	if c.country == "FR" || listed(overseas, c.country) || listed(parts, c.feature) {
		return false
	}
	least := leastAnywhere
	switch {
	case c.feature == "PPLC":
		least = 0
	case c.country == "CA" && c.province == "10":
		least = leastQuebec
	case listed(near, c.country):
		least = leastNear
	case listed(francophone, c.country):
		least = leastFrancophone
	}
	return c.population >= least
}

// listed says whether a word is in a list of words.
func listed(list, word string) bool { return slices.Contains(strings.Fields(list), word) }
