// Package mask takes people out of a record: every e-mail address, telephone
// number and name of a person that its posting holds. In values a pseudonym
// stands in their place, in the form that the record's formats ask for, so that
// a masked record is as valid as it was; in quotes each of their bytes is a *,
// so that offsets and lengths stay true.
//
// What is personal is what the ledger calls an e-mail address, a telephone
// number or a person, taken or refused or unexplained; it is found again in
// other spellings, and by the family name alone, in the texts of the record.
// Kept are: source.path, which is the posting's identity; what a contact does
// (role); short numbers that stand in a text (3949); family names alone in the
// name of an employer, a street or a town, which are theirs; and those alone in
// a web address, where they are mostly an employer's or a trade's (boulanger).
package mask

import (
	"fmt"
	"slices"

	"offers/schema"
)

// MinKey is the fewest bytes that the key of Hash may have.
const MinKey = 16

// A Mask masks records. It is safe for concurrent use.
type Mask struct{ key []byte } // nil to redact

// Redact is the mask whose pseudonyms count within a record, in its order:
// email-1@redacted.invalid, +9990000001, person-1. They tell two people of one
// posting apart, and nothing more.
func Redact() *Mask { return &Mask{} }

// Hash is the mask whose pseudonyms are made of the value and a key, and of
// nothing else: email-3fa9c1d25b7e0a64@hashed.invalid, +999 and twelve digits,
// person-3fa9c1d25b7e0a64. Who has the key gets the same ones on every machine,
// and can join and count; who has not cannot find out whose they are. A name
// that confirms a contact's ("Mme Dupont") has the contact's. It fails for a key
// under MinKey bytes.
func Hash(key []byte) (*Mask, error) {
	if len(key) < MinKey {
		return nil, fmt.Errorf("a key of %d bytes: want %d or more", len(key), MinKey)
	}
	return &Mask{key: slices.Clone(key)}, nil
}

// Record is a masked copy of a record, which must hold its ledger: without it,
// only what its contacts name is known.
func (m *Mask) Record(r *schema.Record) *schema.Record {
	c := newCover(r, m.key)
	masked := *r
	masked.Title = c.text(r.Title, names)
	masked.Employer = c.text(r.Employer, wholeNames)
	masked.Reference = c.text(r.Reference, names|joinedUp)
	masked.Locations = each(r.Locations, c.location)
	masked.Contacts = each(r.Contacts, c.contact)
	if r.Diploma != nil {
		diploma := *r.Diploma
		diploma.Fields = each(r.Diploma.Fields, func(s string) string { return c.text(s, names) })
		masked.Diploma = &diploma
	}
	masked.Warnings = each(r.Warnings, func(w schema.Warning) schema.Warning {
		w.Message = c.text(w.Message, names)
		return w
	})
	masked.Evidence = each(r.Evidence, func(e schema.Evidence) schema.Evidence {
		e.Quote = c.quote(e.Quote, e.Start)
		return e
	})
	masked.Ledger = each(r.Ledger, c.entry)
	return &masked
}

// each is a list with every item masked; an absent list stays absent.
func each[T any](list []T, mask func(T) T) []T {
	if list == nil {
		return nil
	}
	masked := make([]T, len(list))
	for i, x := range list {
		masked[i] = mask(x)
	}
	return masked
}

func (c *cover) location(l schema.Location) schema.Location {
	l.Venue, l.Street = c.text(l.Venue, names), c.text(l.Street, wholeNames)
	return l
}

func (c *cover) contact(x schema.Contact) schema.Contact {
	x.Name = c.of(person, x.Name)
	x.Role = c.text(x.Role, names)
	x.Emails = each(x.Emails, func(s string) string { return c.of(email, s) })
	x.Phones = each(x.Phones, func(s string) string { return c.of(phone, s) })
	x.URLs = each(x.URLs, c.url)
	return x
}

func (c *cover) entry(e schema.Entry) schema.Entry {
	switch v := e.Value.(type) {
	case string:
		switch k := kind(e.Kind); {
		case k.personal():
			e.Value = c.of(k, v)
		case k == url:
			e.Value = c.url(v)
		}
	case schema.Location:
		e.Value = c.location(v)
	}
	e.Quote = c.quote(e.Quote, e.Start)
	if e.By != nil {
		by := *e.By
		by.Quote = c.quote(by.Quote, by.Start)
		e.By = &by
	}
	return e
}
