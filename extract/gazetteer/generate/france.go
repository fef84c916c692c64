package main

import (
	"fmt"

	"offers/extract/gazetteer"
)

// nameFrance adds the names of French places beyond the communes' own, kind by
// kind.
func (a *atlas) nameFrance(s *sources) error {
	for _, c := range s.communes {
		if c.Type == delegated || c.Type == associated {
			a.add(name{kind: gazetteer.Delegated, spelling: c.Name, where: a.today[c.Code]})
		}
	}
	former, err := rows("former.tsv", formerTable, 2)
	if err != nil {
		return err
	}
	for _, row := range former {
		i, ok := a.today[row[1]]
		if !ok {
			return fmt.Errorf("former.tsv: %q: no commune has or had the code %s", row[0], row[1])
		}
		a.add(name{kind: gazetteer.Former, spelling: row[0], where: i})
	}
	for _, d := range a.departments {
		n, _ := a.departmentNumber(d.Code)
		a.add(name{kind: gazetteer.Department, spelling: d.Name, where: n})
	}
	if err := a.nameDivisions("department", gazetteer.Department); err != nil {
		return err
	}
	for _, r := range a.regions {
		n, _ := a.regionNumber(r.Code)
		a.add(name{kind: gazetteer.Region, spelling: r.Name, where: n})
	}
	if err := a.nameDivisions("region", gazetteer.Region); err != nil {
		return err
	}
	if err := a.nameDivisions("former region", gazetteer.FormerRegion); err != nil {
		return err
	}
	return a.nameDivisions("area", gazetteer.Area)
}

// nameDivisions adds the everyday names of one kind.
func (a *atlas) nameDivisions(what string, kind gazetteer.Kind) error {
	table, err := rows("divisions.tsv", divisionTable, 3)
	if err != nil {
		return err
	}
	for _, row := range table {
		if row[1] != what {
			continue
		}
		n, err := a.number(row[2])
		if err != nil {
			return fmt.Errorf("divisions.tsv: %q: %w", row[0], err)
		}
		a.add(name{kind: kind, spelling: row[0], where: n})
	}
	return nil
}

// nameVenues adds the sites that are no commune.
func (a *atlas) nameVenues() error {
	table, err := rows("venues.tsv", venueTable, 2)
	if err != nil {
		return err
	}
	for _, row := range table {
		n, err := a.number(row[1])
		if err != nil {
			return fmt.Errorf("venues.tsv: %q: %w", row[0], err)
		}
		a.add(name{kind: gazetteer.Venue, spelling: row[0], where: n})
	}
	return nil
}
