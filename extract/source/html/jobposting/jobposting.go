// Package jobposting reads schema.org's JobPosting out of a web page, whether
// it stands there as JSON-LD, microdata or RDFa, and flattens it into facts.
package jobposting

import (
	"html"
	"slices"
	"strings"
	"unicode/utf8"
)

// A Fact is one thing that the markup says: a key of Keys and a value on one
// line.
type Fact struct{ Key, Value string }

// A Posting is one JobPosting of a page.
type Posting struct {
	Title       string
	Description string // HTML or text, as written
	URL         string
	Facts       []Fact // in the order of Keys; the description is not among them
}

// maxValue bounds a fact's value in bytes, maxFacts the facts of a posting.
const (
	maxValue = 300
	maxFacts = 120
)

// property says where a fact's value stands. Paths are tried in their order
// until one has a value; names are joined by dots.
type property struct {
	key   string
	paths []string
}

// properties is the closed list of what is read, in the order of the facts.
// Names are those of https://schema.org/JobPosting.
var properties = []property{
	{"title", []string{"title", "name"}},
	{"datePosted", []string{"datePosted"}},
	{"validThrough", []string{"validThrough"}},
	{"jobStartDate", []string{"jobStartDate"}},
	{"jobImmediateStart", []string{"jobImmediateStart"}},
	{"jobDuration.minValue", []string{"jobDuration.minValue", "jobDuration.value"}},
	{"jobDuration.maxValue", []string{"jobDuration.maxValue", "jobDuration.value"}},
	{"jobDuration.unitText", []string{"jobDuration.unitText", "jobDuration.unitCode"}},
	{"jobDuration", []string{"jobDuration"}},
	{"employmentType", []string{"employmentType"}},
	{"jobLocationType", []string{"jobLocationType"}},
	{"hiringOrganization.name", []string{"hiringOrganization.name", "hiringOrganization.legalName", "hiringOrganization"}},
	{"employmentUnit.name", []string{"employmentUnit.name", "employmentUnit"}},
	{"identifier", []string{"identifier.value", "identifier"}},
	{"applicantLocationRequirements.name", []string{"applicantLocationRequirements.name", "applicantLocationRequirements"}},
	{"baseSalary.currency", []string{"baseSalary.currency", "baseSalary.value.currency", "salaryCurrency"}},
	{"baseSalary.minValue", []string{"baseSalary.value.minValue", "baseSalary.minValue"}},
	{"baseSalary.maxValue", []string{"baseSalary.value.maxValue", "baseSalary.maxValue"}},
	{"baseSalary.value", []string{"baseSalary.value.value", "baseSalary.value", "baseSalary.price", "baseSalary"}},
	{"baseSalary.unitText", []string{"baseSalary.value.unitText", "baseSalary.unitText", "baseSalary.value.unitCode", "baseSalary.unitCode"}},
	{"workHours", []string{"workHours"}},
	{"educationRequirements", []string{"educationRequirements.name", "educationRequirements.credentialCategory", "educationRequirements"}},
	{"experienceRequirements", []string{"experienceRequirements.name", "experienceRequirements.description", "experienceRequirements"}},
	{"experienceRequirements.monthsOfExperience", []string{"experienceRequirements.monthsOfExperience"}},
	{"qualifications", []string{"qualifications.name", "qualifications"}},
	{"occupationalCategory", []string{"occupationalCategory.name", "occupationalCategory"}},
	{"industry", []string{"industry.name", "industry"}},
	{"totalJobOpenings", []string{"totalJobOpenings"}},
	{"jobBenefits", []string{"jobBenefits"}},
	{"incentiveCompensation", []string{"incentiveCompensation"}},
	{"url", []string{"url"}},
}

// places are read once for every jobLocation, place by place.
var places = []property{
	{"jobLocation.name", []string{"name", "address.name"}},
	{"jobLocation.address", []string{"address"}},
	{"jobLocation.address.streetAddress", []string{"address.streetAddress", "streetAddress"}},
	{"jobLocation.address.postalCode", []string{"address.postalCode", "postalCode"}},
	{"jobLocation.address.addressLocality", []string{"address.addressLocality", "addressLocality"}},
	{"jobLocation.address.addressRegion", []string{"address.addressRegion.name", "address.addressRegion", "addressRegion"}},
	{"jobLocation.address.addressCountry", []string{"address.addressCountry.name", "address.addressCountry", "addressCountry"}},
}

// contacts are read once for every applicationContact, contact by contact.
var contacts = []property{
	{"applicationContact.contactType", []string{"contactType"}},
	{"applicationContact.name", []string{"name"}},
	{"applicationContact.email", []string{"email"}},
	{"applicationContact.telephone", []string{"telephone"}},
	{"applicationContact.url", []string{"url"}},
}

// Keys lists every key that a Fact can have.
func Keys() []string {
	var keys []string
	for _, p := range slices.Concat(properties, contacts, places) {
		keys = append(keys, p.key)
	}
	return keys
}

// object is a schema.org thing: JSON-LD decodes to it, and markup is read into
// the same shape. Values are string, []any, object.
type object = map[string]any

// flatten makes a posting of an object.
func flatten(o object) Posting {
	p := Posting{Title: first(o, "title", "name"), URL: first(o, "url")}
	for _, v := range values(o["description"], nil) {
		p.Description = v
		break
	}
	for i := range properties {
		p.add(&properties[i], o)
	}
	for _, c := range list(o["applicationContact"]) {
		if c, ok := c.(object); ok {
			p.contact(c)
		}
	}
	for _, place := range list(o["jobLocation"]) {
		switch place := place.(type) {
		case object:
			for i := range places {
				p.add(&places[i], place)
			}
		case string:
			p.fact("jobLocation.address", place)
		}
	}
	return p
}

// contact adds one contact: several values of a property are one fact, so that
// a property told again is another contact's.
func (p *Posting) contact(o object) {
	for i := range contacts {
		all := values(o, contacts[i].paths[:1])
		p.fact(contacts[i].key, strings.Join(all, ", "))
	}
}

func first(o object, names ...string) string {
	for _, name := range names {
		for _, v := range values(o[name], nil) {
			if v = clean(v); v != "" {
				return v
			}
		}
	}
	return ""
}

// add adds the values of the first path that has one.
func (p *Posting) add(prop *property, o object) {
	for _, path := range prop.paths {
		before := len(p.Facts)
		for _, v := range values(o, strings.Split(path, ".")) {
			p.fact(prop.key, v)
		}
		if len(p.Facts) > before {
			return
		}
	}
}

func (p *Posting) fact(key, value string) {
	if value = clean(value); value != "" && len(p.Facts) < maxFacts {
		p.Facts = append(p.Facts, Fact{key, value})
	}
}

// values are the plain values at path below v; a list stands for each of its
// elements.
func values(v any, path []string) (out []string) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			out = append(out, values(e, path)...)
		}
	case object:
		if len(path) > 0 {
			return values(v[path[0]], path[1:])
		}
		return values(v["@value"], nil)
	case string:
		if len(path) == 0 {
			return []string{v}
		}
	}
	return out
}

func list(v any) []any {
	if l, ok := v.([]any); ok {
		return l
	}
	if v == nil {
		return nil
	}
	return []any{v}
}

// clean makes one line of a value: entities opened, tags dropped, white space
// collapsed, cut after maxValue bytes.
func clean(s string) string {
	if strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(s)
	}
	if strings.IndexByte(s, '<') >= 0 {
		s = stripTags(s)
	}
	s = strings.Join(strings.Fields(s), " ")
	if len(s) <= maxValue {
		return s
	}
	end := maxValue
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end]
}

// stripTags puts a blank for every tag.
func stripTags(s string) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 || i+1 == len(s) {
			b.WriteString(s)
			return b.String()
		}
		end := strings.IndexByte(s[i:], '>')
		if c := s[i+1]; end < 0 || c != '/' && c != '!' && (c|0x20 < 'a' || c|0x20 > 'z') {
			b.WriteString(s[:i+1])
			s = s[i+1:]
			continue
		}
		b.WriteString(s[:i])
		b.WriteByte(' ')
		s = s[i+end+1:]
	}
}
