package main

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"offers/extract/gazetteer"
)

// TestRebuild makes the embedded file anew and compares. It needs the
// sources: see main.go.
func TestRebuild(t *testing.T) {
	src := os.Getenv("OFFERS_GAZETTEER_SOURCES")
	if src == "" {
		t.Skip("OFFERS_GAZETTEER_SOURCES names no folder of sources")
	}
	want, err := os.ReadFile("../gazetteer.bin")
	if err != nil {
		t.Fatal(err)
	}
	got, err := build(src)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("the sources make %d other bytes than gazetteer.bin, which has %d: run go generate", len(got), len(want))
	}
}

// TestTables: every line of every table is well formed, and said once.
func TestTables(t *testing.T) {
	for name, table := range map[string]struct {
		text    string
		columns int
	}{
		"former.tsv": {formerTable, 2}, "short.tsv": {shortTable, 2}, "divisions.tsv": {divisionTable, 3}, "venues.tsv": {venueTable, 2},
		"countries.tsv": {countryTable, 2}, "cities.tsv": {cityTable, 3}, "words.txt": {wordTable, 1},
	} {
		all, err := rows(name, table.text, table.columns)
		if err != nil {
			t.Error(err)
		}
		seen := map[string]bool{}
		for _, row := range all {
			line := strings.Join(row, "\t")
			if seen[line] {
				t.Errorf("%s: %q twice", name, line)
			}
			seen[line] = true
			if slices.Contains(row, "") || strings.TrimSpace(line) != line {
				t.Errorf("%s: %q has a blank column", name, line)
			}
		}
	}
}

// TestWords: every word of words.txt is a key, and the key of a name.
func TestWords(t *testing.T) {
	all, err := rows("words.txt", wordTable, 1)
	if err != nil {
		t.Fatal(err)
	}
	g := gazetteer.Open()
	for _, row := range all {
		if key(row[0]) != row[0] {
			t.Errorf("%q is no key: its key is %q", row[0], key(row[0]))
		}
		if g.Find(nil, []byte(row[0])) == nil {
			t.Errorf("%q names no place", row[0])
		}
	}
}

// TestEverydayNames: what the tables say of a name, the embedded file says.
func TestEverydayNames(t *testing.T) {
	g := gazetteer.Open()
	kinds := map[string]gazetteer.Kind{"department": gazetteer.Department, "region": gazetteer.Region,
		"former region": gazetteer.FormerRegion, "area": gazetteer.Area}
	check := func(spelling, place string, kind gazetteer.Kind) {
		what, code, _ := strings.Cut(place, " ")
		if !slices.ContainsFunc(g.Find(nil, []byte(key(spelling))), func(n gazetteer.Name) bool {
			narrowest := map[string]string{"commune": n.Commune, "department": n.Department, "region": n.Region, "country": n.Country}
			return n.Kind == kind && narrowest[what] == code
		}) {
			t.Errorf("%q: no %v in %s", spelling, kind, place)
		}
	}
	divisions, _ := rows("divisions.tsv", divisionTable, 3)
	for _, row := range divisions {
		check(row[0], row[2], kinds[row[1]])
	}
	venues, _ := rows("venues.tsv", venueTable, 2)
	for _, row := range venues {
		check(row[0], row[1], gazetteer.Venue)
	}
	countries, _ := rows("countries.tsv", countryTable, 2)
	for _, row := range countries {
		check(row[0], "country "+row[1], gazetteer.Country)
	}
	cities, _ := rows("cities.tsv", cityTable, 3)
	for _, row := range cities {
		check(row[0], "country "+row[1], gazetteer.City)
	}
}

func TestKept(t *testing.T) {
	for _, c := range []struct {
		city
		want bool
	}{
		{city{country: "DE", feature: "PPL", population: 100_000}, true},
		{city{country: "DE", feature: "PPL", population: 99_999}, false},
		{city{country: "DE", feature: "PPLX", population: 200_000}, false},
		{city{country: "AD", feature: "PPLC", population: 1}, true},
		{city{country: "BE", feature: "PPL", population: 9_353}, true},
		{city{country: "CA", province: "10", feature: "PPL", population: 3_000}, true},
		{city{country: "CA", province: "08", feature: "PPL", population: 50_000}, false},
		{city{country: "BJ", feature: "PPL", population: 19_862}, true},
		{city{country: "FR", feature: "PPLC", population: 2_000_000}, false},
		{city{country: "RE", feature: "PPLA", population: 200_000}, false},
	} {
		if got := kept(c.city); got != c.want {
			t.Errorf("kept(%+v) = %v", c.city, got)
		}
	}
}

func TestOpenings(t *testing.T) {
	for key, want := range map[string]string{"grenoble": "grenoble", "l hay les roses": "l hay les roses", "6th of october city": "6 th of october city", "a1 b": "a 1 b"} {
		if got := strings.Join(tokens(key), " "); got != want {
			t.Errorf("tokens(%q) = %q, want %q", key, got, want)
		}
	}
	for word, want := range map[string]int{"grenoble": 1, "saint": 2, "les": 2, "sur": 2} {
		if got := len(spellings(word)); got != want {
			t.Errorf("%q has %d spellings, want %d", word, got, want)
		}
	}
}

func TestFirstWords(t *testing.T) {
	for key, want := range map[string]string{
		"grenoble": "grenoble", "saint malo": "saint st", "sainte marie": "sainte ste", "6th of october city": "6", "a1 b": "a",
	} {
		if got := strings.Join(firstWords(key), " "); got != want {
			t.Errorf("firstWords(%q) = %q, want %q", key, got, want)
		}
	}
}

func TestErrors(t *testing.T) {
	if _, err := rows("x.tsv", "# two columns\na\tb\nc\n", 2); err == nil || !strings.Contains(err.Error(), `x.tsv:3: 1 columns, want 2: "c"`) {
		t.Errorf("rows: %v", err)
	}
	if _, err := build(t.TempDir()); err == nil || !os.IsNotExist(err) {
		t.Errorf("build without sources: %v", err)
	}
	a := &atlas{today: map[string]int{}}
	for _, s := range []string{"", "commune 99999", "department 20", "region 99", "country ZZ", "town 1"} {
		if _, err := a.place(s); err == nil {
			t.Errorf("place(%q) gives no error", s)
		}
	}
}
