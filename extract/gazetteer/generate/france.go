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
			if err := a.addAt(gazetteer.Delegated, c.Name, "commune "+c.Code); err != nil {
				return err
			}
		}
	}
	if err := a.nameCommunes(gazetteer.Former, "former.tsv", formerTable); err != nil {
		return err
	}
	if err := a.nameCommunes(gazetteer.Short, "short.tsv", shortTable); err != nil {
		return err
	}
	if err := a.nameDivisions(gazetteer.Department, a.departments); err != nil {
		return err
	}
	if err := a.nameDivisions(gazetteer.Region, a.regions); err != nil {
		return err
	}
	if err := a.nameDivisions(gazetteer.FormerRegion, nil); err != nil {
		return err
	}
	return a.nameDivisions(gazetteer.Area, nil)
}

// nameCommunes adds the names of a table of communes by code.
func (a *atlas) nameCommunes(kind gazetteer.Kind, name, table string) error {
	all, err := rows(name, table, 2)
	if err != nil {
		return err
	}
	for _, row := range all {
		if err := a.addAt(kind, row[0], "commune "+row[1]); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// nameDivisions adds the official names of one kind, then the everyday ones.
func (a *atlas) nameDivisions(kind gazetteer.Kind, official []division) error {
	for _, d := range official {
		if err := a.addAt(kind, d.Name, kind.String()+" "+d.Code); err != nil {
			return err
		}
	}
	table, err := rows("divisions.tsv", divisionTable, 3)
	if err != nil {
		return err
	}
	for _, row := range table {
		if row[1] != kind.String() {
			continue
		}
		if err := a.addAt(kind, row[0], row[2]); err != nil {
			return fmt.Errorf("divisions.tsv: %w", err)
		}
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
		if err := a.addAt(gazetteer.Venue, row[0], row[1]); err != nil {
			return fmt.Errorf("venues.tsv: %w", err)
		}
	}
	return nil
}

// addAt adds a name of a place as place reads it.
func (a *atlas) addAt(kind gazetteer.Kind, spelling, where string) error {
	p, err := a.place(where)
	if err != nil {
		return fmt.Errorf("%q: %w", spelling, err)
	}
	a.add(name{kind: kind, spelling: spelling, place: p})
	return nil
}
