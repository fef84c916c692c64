package main

import (
	_ "embed"
	"fmt"
	"strings"
)

// The tables that the project keeps itself; each says in its first lines what
// it holds and from where.
var (
	//go:embed former.tsv
	formerTable string
	//go:embed short.tsv
	shortTable string
	//go:embed divisions.tsv
	divisionTable string
	//go:embed venues.tsv
	venueTable string
	//go:embed countries.tsv
	countryTable string
	//go:embed cities.tsv
	cityTable string
	//go:embed words.txt
	wordTable string
)

// rows are the lines of a table, cut at tabs, without its comments.
func rows(name, table string, columns int) ([][]string, error) {
	var all [][]string
	for i, line := range strings.Split(table, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		row := strings.Split(line, "\t")
		if len(row) != columns {
			return nil, fmt.Errorf("%s:%d: %d columns, want %d: %q", name, i+1, len(row), columns, line)
		}
		all = append(all, row)
	}
	return all, nil
}
