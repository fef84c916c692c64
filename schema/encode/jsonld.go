package encode

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"offers/schema"
)

// This file says what of a record is what of a schema.org JobPosting. Nothing
// is written that the record does not say: no description, no url, no
// full-time from hours. What JobPosting has no property for stands in
// additionalProperty, named by its path in the record.

// posting is the record as a JobPosting.
func posting(r *schema.Record) any {
	j := &jobPosting{Context: "https://schema.org", Type: "JobPosting", Title: r.Title, EmploymentType: employmentTypes(r.Contract)}
	if r.Source != nil {
		j.add("source/path", r.Source.Path)
	}
	if r.Reference != "" {
		j.Identifier = &propertyValue{Type: "PropertyValue", Value: r.Reference}
	}
	if r.Employer != "" {
		j.Organization = &named{"Organization", r.Employer}
	}
	if r.HoursPerWeek != nil {
		j.WorkHours = weekly(*r.HoursPerWeek)
	}
	j.remote(r.Remote)
	j.places(r.Locations)
	j.dates(r.Dates)
	j.duration(r.Duration)
	j.diploma(r.Diploma)
	j.experience(r.Experience)
	j.salary(r.Salary)
	j.contacts(r.Contacts)
	if len(r.Documents) > 0 {
		j.add("documents", r.Documents)
	}
	return j
}

// weekly is so many hours in words, with minutes where they are no decimals:
// "37.5 hours per week", "36 h 40 per week".
func weekly(hours float64) string {
	s := strconv.FormatFloat(hours, 'f', -1, 64)
	if _, decimals, _ := strings.Cut(s, "."); len(decimals) > 2 {
		minutes := int(math.Round(hours * 60))
		return fmt.Sprintf("%d h %02d per week", minutes/60, minutes%60)
	}
	return s + " hours per week"
}

// add says what JobPosting has no property for; nothing where it is absent.
func (j *jobPosting) add(path string, value any) {
	if value != "" && value != false {
		j.More = append(j.More, propertyValue{Type: "PropertyValue", Name: path, Value: value})
	}
}

// types are the words of employmentType that a contract is a case of, as
// Google's search reads them.
var types = map[string]string{"internship": "INTERN", "fixed-term": "TEMPORARY", "temporary": "TEMPORARY", "volunteering": "VOLUNTEER", "freelance": "CONTRACTOR"}

// employmentTypes are those words, and behind them the record's own, which say
// more. The record does not say whether the work is full-time.
func employmentTypes(contracts []string) (words []string) {
	for _, c := range contracts {
		if w := types[c]; w != "" && !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	return append(words, contracts...)
}

// remote is a jobLocationType only where all the work is telework.
func (j *jobPosting) remote(how string) {
	if how == "full" {
		j.LocationType = "TELECOMMUTE"
		return
	}
	j.add("remote", how)
}

// places are where the work is done. In full telework a place without a town
// is where those who apply can live.
func (j *jobPosting) places(locations []schema.Location) {
	for i := range locations {
		l := &locations[i]
		a := address{"PostalAddress", l.Street, l.PostalCode, l.City, areaOf(l), l.Country}
		anywhere := j.LocationType != "" && l.Venue == "" && l.Street == "" && l.PostalCode == "" && l.City == ""
		switch {
		case anywhere && a.Region != "":
			j.ApplicantsFrom = append(j.ApplicantsFrom, named{"AdministrativeArea", a.Region})
		case anywhere && a.Country != "":
			j.ApplicantsFrom = append(j.ApplicantsFrom, named{"Country", a.Country})
		case a == (address{Type: a.Type}):
			j.Locations = append(j.Locations, place{"Place", l.Venue, nil})
		default:
			j.Locations = append(j.Locations, place{"Place", l.Venue, &a})
		}
		j.add(fmt.Sprintf("locations/%d/insee", i), l.INSEE)
	}
}

// areaOf is the name of the smallest area that holds the place. A department
// tells towns of one name apart, and its region follows from it.
func areaOf(l *schema.Location) string {
	if name := schema.DepartmentName(l.Department); name != "" {
		return name
	}
	return schema.RegionName(l.Region)
}

// dates writes a month, year or interval only where a property takes any text:
// a reader of datePosted and validThrough wants a day.
func (j *jobPosting) dates(d *schema.Dates) {
	if d == nil {
		return
	}
	day := func(property *string, path, date string) {
		if len(date) == len("2026-01-31") {
			*property = date
		} else {
			j.add(path, date)
		}
	}
	day(&j.Posted, "dates/published", d.Published)
	day(&j.Through, "dates/deadline", d.Deadline)
	j.Start, j.ImmediateStart = d.Start, d.ASAP
	j.add("dates/end", d.End)
}

func (j *jobPosting) duration(d *schema.Duration) {
	if d == nil {
		return
	}
	if d.Min == d.Max && d.Min != "" {
		j.Duration = d.Min
	} else if q := span(d.Min, d.Max); q != nil {
		j.Duration = q
	} else {
		j.add("duration/min", d.Min)
		j.add("duration/max", d.Max)
	}
	j.add("duration/renewable", d.Renewable)
}

// span is a range of durations in one unit, nil when they have none in common.
// An end can be open.
func span(least, most string) *quantity {
	var units [3]int // months, days, minutes
	ends := [2]*float64{}
	for i, s := range [...]string{least, most} {
		if s == "" {
			continue
		}
		months, days, minutes, _ := schema.Length(s)
		for u, n := range [...]float64{months, days, minutes} {
			if n != 0 {
				units[u]++
				ends[i] = &n
			}
		}
	}
	for u, name := range [...]string{"MONTH", "DAY", "MINUTE"} {
		others := units[0] + units[1] + units[2] - units[u]
		if units[u] > 0 && others == 0 {
			return &quantity{Type: "QuantitativeValue", Min: ends[0], Max: ends[1], Unit: name}
		}
	}
	return nil
}

// A degree is a diploma's French name, and the word of credentialCategory that
// Google's search reads.
type degree struct{ name, category string }

var degrees = map[string]degree{
	"cap": {"CAP", "professional certificate"}, "bac": {"Baccalauréat", "high school"},
	"bac+2": {"Bac+2", "associate degree"}, "bts": {"BTS", "associate degree"}, "dut": {"DUT", "associate degree"},
	"licence": {"Licence", "bachelor degree"}, "but": {"Bachelor universitaire de technologie", "bachelor degree"}, "bac+3": {"Bac+3", "bachelor degree"},
	"bac+4": {"Bac+4", "postgraduate degree"}, "master-1": {"Master 1", "postgraduate degree"},
	"bac+5": {"Bac+5", "postgraduate degree"}, "master-2": {"Master 2", "postgraduate degree"}, "master": {"Master", "postgraduate degree"},
	"engineer": {"Diplôme d'ingénieur", "postgraduate degree"}, "iep": {"Diplôme d'IEP", "postgraduate degree"}, "phd": {"Doctorat", "postgraduate degree"},
}

// diploma is a credential for each degree. Where the posting asks for none,
// what it names beside is no requirement.
func (j *jobPosting) diploma(d *schema.Diploma) {
	if d == nil {
		return
	}
	between := func(path string, r *schema.Range) {
		if r != nil {
			j.More = append(j.More, propertyValue{Type: "PropertyValue", Name: path, Min: r.Min, Max: r.Max})
		}
	}
	between("diploma/bac_plus", d.BacPlus)
	between("diploma/level", d.Level)
	switch none := slices.Contains(d.Degrees, "none"); {
	case none && len(d.Degrees) > 1:
		j.add("diploma/degrees", d.Degrees)
		fallthrough
	case none:
		j.Education = "no requirements"
	case len(d.Degrees) > 0:
		j.Education = credentials(d.Degrees)
	}
	if len(d.Fields) > 0 {
		j.add("diploma/fields", d.Fields)
	}
}

func credentials(slugs []string) (list []credential) {
	for _, s := range slugs {
		list = append(list, credential{"EducationalOccupationalCredential", degrees[s].category, degrees[s].name})
	}
	return list
}

func (j *jobPosting) experience(e *schema.Experience) {
	if e == nil {
		return
	}
	months, days, minutes, _ := schema.Length(e.Min)
	if n := int(months); n > 0 && float64(n) == months && days == 0 && minutes == 0 {
		j.Experience = &experience{"OccupationalExperienceRequirements", n}
	} else {
		j.add("experience/min", e.Min)
	}
	j.add("experience/max", e.Max)
}

func (j *jobPosting) salary(s *schema.Salary) {
	if s == nil {
		return
	}
	q := quantity{Type: "QuantitativeValue", Min: s.Min, Max: s.Max, Unit: strings.ToUpper(s.Period)}
	if s.Min != nil && s.Max != nil && *s.Min == *s.Max {
		q.Value, q.Min, q.Max = s.Min, nil, nil
	}
	if q != (quantity{Type: q.Type}) {
		j.Salary = &money{"MonetaryAmount", s.Currency, &q}
	} else {
		j.add("salary/currency", s.Currency)
	}
	j.add("salary/basis", s.Basis)
	j.add("salary/kind", s.Kind)
	j.add("salary/approximate", s.Approximate)
	j.add("salary/scale", s.Scale)
}

func (j *jobPosting) contacts(all []schema.Contact) {
	for i := range all {
		c := &all[i]
		j.Contacts = append(j.Contacts, contact{"ContactPoint", c.Purpose, c.Name, c.Role, c.Emails, c.Phones, c.URLs})
	}
}
