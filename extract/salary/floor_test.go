package salary

import "testing"

func TestFloors(t *testing.T) {
	for _, c := range []struct {
		floors []floor
		year   int
		want   float64
	}{
		{stipendFloors[:], 2010, 0}, {stipendFloors[:], 2016, 3.60}, {stipendFloors[:], 2019, 3.75}, {stipendFloors[:], 2025, 4.35}, {stipendFloors[:], 2030, 4.50},
		{wageFloors[:], 2014, 0}, {wageFloors[:], 2020, 10.15}, {wageFloors[:], 2026, 12.02},
	} {
		if got := in(c.floors, c.year); got != c.want {
			t.Errorf("the floor of %d is %v, want %v", c.year, got, c.want)
		}
	}
	for _, floors := range [][]floor{stipendFloors[:], wageFloors[:]} {
		for i := 1; i < len(floors); i++ {
			if floors[i].from <= floors[i-1].from || floors[i].hour <= floors[i-1].hour {
				t.Errorf("floors do not rise at %v", floors[i])
			}
		}
	}
}

func TestYearly(t *testing.T) {
	for _, c := range []struct {
		figure float64
		period string
		want   float64
	}{{10, "hour", 16070}, {2000, "month", 24000}, {30000, "year", 30000}, {450, "day", 98100}, {500, "", 0}} {
		if got := yearly(c.figure, c.period); got != c.want {
			t.Errorf("%v a %s is %v a year, want %v", c.figure, c.period, got, c.want)
		}
	}
}
