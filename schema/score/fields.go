package score

import (
	"slices"
	"strconv"
	"strings"

	"offers/schema"
)

// A field is one thing of a record that is scored on its own. A record has any
// number of its values; of most fields at most one.
type field struct {
	name   string
	also   bool // judged, but left out of every total
	right  func(gold, said []string) int
	values func(*schema.Record) []string // comparable forms, in any order
}

const placeField = "location.place"

// fields is the table of what is scored, in the order of the record.
var fields = [...]field{
	{name: "title", right: nearTitle, values: func(r *schema.Record) []string { return one(plainTitle(r.Title)) }},
	{name: "employer", right: nearTitle, values: func(r *schema.Record) []string { return one(fold(r.Employer)) }},
	{name: "reference", right: same, values: func(r *schema.Record) []string { return one(fold(r.Reference)) }},
	{name: "contract", right: same, values: func(r *schema.Record) []string { return r.Contract }},
	{name: "remote", right: same, values: func(r *schema.Record) []string { return one(r.Remote) }},
	{name: "hours_per_week", right: same, values: func(r *schema.Record) []string { return number(r.HoursPerWeek, -1) }},

	{name: placeField, right: same, values: func(r *schema.Record) []string { return places(r, place) }},
	{name: "location.street", right: nearWords, values: func(r *schema.Record) []string {
		return places(r, func(l *schema.Location) string { return fold(l.Street) })
	}},
	{name: "location.postal_code", right: same, values: func(r *schema.Record) []string {
		return places(r, func(l *schema.Location) string { return l.PostalCode })
	}},
	{name: "location.department", right: same, values: func(r *schema.Record) []string {
		return places(r, func(l *schema.Location) string { return l.Department })
	}},
	{name: "location.venue", also: true, right: nearWords, values: func(r *schema.Record) []string {
		return places(r, func(l *schema.Location) string { return fold(l.Venue) })
	}},
	{name: "location.city", also: true, right: same, values: func(r *schema.Record) []string {
		return places(r, func(l *schema.Location) string { return fold(l.City) })
	}},
	{name: "location.insee", also: true, right: same, values: codes},
	{name: "location.region", also: true, right: same, values: func(r *schema.Record) []string { return places(r, func(l *schema.Location) string { return l.Region }) }},
	{name: "location.country", also: true, right: same, values: func(r *schema.Record) []string {
		return places(r, func(l *schema.Location) string { return l.Country })
	}},

	{name: "dates.published", right: same, values: func(r *schema.Record) []string { return one(of(r.Dates).Published) }},
	{name: "dates.deadline", right: same, values: func(r *schema.Record) []string { return one(of(r.Dates).Deadline) }},
	{name: "dates.start", right: same, values: func(r *schema.Record) []string { return one(of(r.Dates).Start) }},
	{name: "dates.end", right: same, values: func(r *schema.Record) []string { return one(of(r.Dates).End) }},
	{name: "dates.asap", right: same, values: func(r *schema.Record) []string { return flag(of(r.Dates).ASAP) }},

	{name: "duration.min", right: same, values: func(r *schema.Record) []string { return one(length(of(r.Duration).Min)) }},
	{name: "duration.max", right: same, values: func(r *schema.Record) []string { return one(length(of(r.Duration).Max)) }},
	{name: "duration.renewable", right: same, values: func(r *schema.Record) []string { return flag(of(r.Duration).Renewable) }},

	{name: "diploma.bac_plus.min", right: same, values: func(r *schema.Record) []string { return whole(of(of(r.Diploma).BacPlus).Min) }},
	{name: "diploma.bac_plus.max", right: same, values: func(r *schema.Record) []string { return whole(of(of(r.Diploma).BacPlus).Max) }},
	{name: "diploma.level.min", also: true, right: same, values: func(r *schema.Record) []string { return whole(of(of(r.Diploma).Level).Min) }},
	{name: "diploma.level.max", also: true, right: same, values: func(r *schema.Record) []string { return whole(of(of(r.Diploma).Level).Max) }},
	{name: "diploma.degrees", right: same, values: func(r *schema.Record) []string { return of(r.Diploma).Degrees }},
	{name: "diploma.fields", right: nearWords, values: func(r *schema.Record) []string { return each(of(r.Diploma).Fields, fold) }},

	{name: "experience.min", right: same, values: func(r *schema.Record) []string { return one(length(of(r.Experience).Min)) }},

	{name: "salary.min", right: same, values: func(r *schema.Record) []string { return number(of(r.Salary).Min, 2) }},
	{name: "salary.max", right: same, values: func(r *schema.Record) []string { return number(of(r.Salary).Max, 2) }},
	{name: "salary.currency", right: same, values: func(r *schema.Record) []string { return one(of(r.Salary).Currency) }},
	{name: "salary.period", right: same, values: func(r *schema.Record) []string { return one(of(r.Salary).Period) }},
	{name: "salary.basis", right: same, values: func(r *schema.Record) []string { return one(of(r.Salary).Basis) }},
	{name: "salary.kind", right: same, values: func(r *schema.Record) []string { return one(of(r.Salary).Kind) }},
	{name: "salary.approximate", also: true, right: same, values: func(r *schema.Record) []string { return flag(of(r.Salary).Approximate) }},
	{name: "salary.scale", right: same, values: func(r *schema.Record) []string { return flag(of(r.Salary).Scale) }},

	{name: "contacts.names", right: nearWords, values: func(r *schema.Record) []string {
		return contacts(r, func(c *schema.Contact) []string { return one(fold(c.Name)) })
	}},
	{name: "contacts.emails", right: same, values: func(r *schema.Record) []string {
		return contacts(r, func(c *schema.Contact) []string { return each(c.Emails, strings.ToLower) })
	}},
	{name: "contacts.phones", right: same, values: func(r *schema.Record) []string {
		return contacts(r, func(c *schema.Contact) []string { return c.Phones })
	}},
	{name: "contacts.urls", right: same, values: func(r *schema.Record) []string {
		return contacts(r, func(c *schema.Contact) []string { return each(c.URLs, address) })
	}},
	{name: "contacts.paired", also: true, right: same, values: func(r *schema.Record) []string {
		return contacts(r, func(c *schema.Contact) []string { return paired(c, fold(c.Name)) })
	}},
	{name: "contacts.purpose", also: true, right: same, values: func(r *schema.Record) []string {
		return contacts(r, func(c *schema.Contact) []string { return paired(c, c.Purpose) })
	}},

	{name: "documents", also: true, right: same, values: func(r *schema.Record) []string { return r.Documents }},
}

// of is what a field of a record has in it, nothing where it is absent.
func (f *field) of(r *schema.Record) []string {
	values := slices.Clone(f.values(r))
	slices.Sort(values)
	return slices.Compact(values)
}

// part is the part of the record that a field is in: "dates", "title".
func (f *field) part() string {
	part, _, _ := strings.Cut(f.name, ".")
	return part
}

// of is what p points at; the zero value when it is nil.
func of[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// one is a value alone, nothing when it is empty.
func one(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

func flag(set bool) []string {
	if set {
		return []string{"true"}
	}
	return nil
}

func whole(n *int) []string {
	if n == nil {
		return nil
	}
	return []string{strconv.Itoa(*n)}
}

// number is a value to so many decimals, to all it has when negative.
func number(x *float64, decimals int) []string {
	if x == nil {
		return nil
	}
	return []string{strconv.FormatFloat(*x, 'f', decimals, 64)}
}

// each is what form makes of every value, where it makes anything of it.
func each(values []string, form func(string) string) (out []string) {
	for _, v := range values {
		out = append(out, one(form(v))...)
	}
	return out
}

func places(r *schema.Record, form func(*schema.Location) string) (out []string) {
	for i := range r.Locations {
		out = append(out, one(form(&r.Locations[i]))...)
	}
	return out
}

// codes are the commune codes of a record.
func codes(r *schema.Record) []string {
	return places(r, func(l *schema.Location) string { return l.INSEE })
}

// place is the most exact name that a location has.
func place(l *schema.Location) string {
	switch {
	case l.INSEE != "":
		return l.INSEE
	case fold(l.City) != "":
		return fold(l.City)
	case l.Department != "":
		return "dep " + l.Department
	case l.Region != "":
		return "reg " + l.Region
	case l.Country != "":
		return "country " + l.Country
	}
	return ""
}

func contacts(r *schema.Record, values func(*schema.Contact) []string) (out []string) {
	for i := range r.Contacts {
		out = append(out, values(&r.Contacts[i])...)
	}
	return out
}

// paired is every address of a contact with what is said of it.
func paired(c *schema.Contact, with string) (out []string) {
	if with == "" {
		return nil
	}
	for _, addresses := range [...][]string{c.Emails, c.Phones} {
		for _, a := range addresses {
			out = append(out, strings.ToLower(a)+" "+with)
		}
	}
	return out
}
