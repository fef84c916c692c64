package salary

import (
	"fmt"
	"slices"
	"strconv"

	"offers/extract/board"
	"offers/schema"
)

// A floor is the least that the law lets an hour be paid from a year on, in
// euros.
type floor struct {
	from int
	hour float64
}

// stipendFloors are the least stipends of an internship of over two months:
// 15 % of the hourly ceiling of social security (code de la sécurité sociale,
// article D. 242-2-1), an hour; a full-time month has 154 hours.
var stipendFloors = [...]floor{{2016, 3.60}, {2018, 3.75}, {2020, 3.90}, {2023, 4.05}, {2024, 4.35}, {2026, 4.50}}

// wageFloors are the SMIC, gross, an hour, on 1 January (INSEE, série
// 000822484); a full-time month has 151.67 hours.
var wageFloors = [...]floor{{2015, 9.61}, {2016, 9.67}, {2017, 9.76}, {2018, 9.88}, {2019, 10.03}, {2020, 10.15}, {2021, 10.25}, {2022, 10.57}, {2023, 11.27}, {2024, 11.65}, {2025, 11.88}, {2026, 12.02}}

// in is the floor of a year, 0 before the first.
func in(floors []floor, year int) (hour float64) {
	for _, f := range floors {
		if f.from <= year {
			hour = f.hour
		}
	}
	return hour
}

// judge warns of pay that cannot be, or that is under what the law allows. It
// never corrects.
func judge(b *board.Board, s *schema.Salary) {
	if s.Min != nil && s.Max != nil && *s.Min > *s.Max {
		b.Warn(path, "min-over-max", "the lower end of the pay is over the upper one")
	}
	most := s.Max
	if most == nil {
		most = s.Min
	}
	if most == nil {
		return
	}
	if y := yearly(*most, s.Period); y > 400_000 || y > 0 && y < 1_000 {
		b.Warn(path, "out-of-range", fmt.Sprintf("%g %s a %s is hardly anybody's pay", *most, s.Currency, s.Period))
	}
	underFloor(b, s, *most)
}

// yearly is about what a pay comes to in a year of full-time work, 0 where the
// period is not known.
func yearly(f float64, period string) float64 {
	switch period {
	case "hour":
		return f * 1607
	case "day":
		return f * 218
	case "week":
		return f * 52
	case "month":
		return f * 12
	case "year":
		return f
	}
	return 0
}

// underFloor warns of French pay for full-time work under the floor of the
// year in which the post starts, was published or closes.
func underFloor(b *board.Board, s *schema.Salary, most float64) {
	year := yearOf(b.Record.Dates)
	partTime := b.Record.HoursPerWeek != nil && *b.Record.HoursPerWeek < 34
	if slices.Contains(b.Record.Contract, "apprenticeship") || year == 0 || s.Currency != "EUR" || s.Basis == "net" || partTime || s.Approximate {
		return
	}
	hour, hours, what := in(wageFloors[:], year), 151.67, "SMIC"
	if s.Kind == "stipend" {
		hour, hours, what = in(stipendFloors[:], year), 154, "legal stipend"
	}
	const slack, part = 0.97, 0.7 // rounding, 30-day months; far under is part-time work that says so elsewhere
	least := map[string]float64{"hour": hour, "month": hour * hours}[s.Period]
	if most < slack*least && most > part*least && onlyIntern(b) == (s.Kind == "stipend") {
		b.Warn(path, "below-floor", fmt.Sprintf("%g a %s is under the %s of %d (%.2f)", most, s.Period, what, year, least))
	}
}

// yearOf is the year of the start, else of the publication, else of the deadline.
func yearOf(d *schema.Dates) int {
	if d == nil {
		return 0
	}
	for _, iso := range [...]string{d.Start, d.Published, d.Deadline} {
		if len(iso) >= 4 {
			y, _ := strconv.Atoi(iso[:4]) // an ISO date begins with four digits
			return y
		}
	}
	return 0
}
