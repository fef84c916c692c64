// Package contacts decides whom to apply to and whom to ask.
package contacts

import (
	"slices"
	"strings"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/mention"
	"offers/schema"
)

// Room is the contacts room.
var Room = board.Room{Name: "contacts", Cues: cues, Decide: decide}

const list schema.Path = "/contacts"

// decide gathers the addresses, phones and links that are given to reach
// somebody, and puts those that stand together into one contact.
func decide(b *board.Board) {
	d := decider{Board: b, seen: map[string]schema.Path{}}
	for id := range b.Mentions.All {
		d.visit(mention.ID(id))
	}
	d.finish()
}

type decider struct {
	*board.Board
	seen    map[string]schema.Path // value -> where it stands
	open    []card
	persons []mention.ID
}

// card is a contact being put together.
type card struct {
	schema.Contact
	block  int32 // of its last mention
	person mention.ID
}

// visit takes a mention in text order when it is a way to reach somebody.
func (d *decider) visit(id mention.ID) {
	m := &d.Mentions.All[id]
	switch m.Kind {
	case mention.Person:
		d.persons = append(d.persons, id)
		return
	case mention.Mail, mention.Phone, mention.URL:
	default:
		return
	}
	c, ok := d.RoleOf(id)
	if !ok {
		c = board.Candidate{Mention: id, Hit: -1}
	}
	if !d.wanted(m.Kind, c, ok) {
		return
	}
	value := d.String(id)
	key := m.Kind.String() + strings.ToLower(value)
	if path, again := d.seen[key]; again {
		d.Confirm(c, path)
		return
	}
	d.seen[key] = d.add(c, m.Kind, value)
}

// wanted says whether a mention is a contact: addresses and phones of the
// visible text are unless a cue speaks against them; a link only where a cue
// speaks for it; page data only behind a link.
func (d *decider) wanted(k mention.Kind, c board.Candidate, cued bool) bool {
	block := d.Block(c.Mention)
	if cued && (c.Role.Against() || c.Role == cue.Company) {
		return false
	}
	switch board.WitnessOf(block.Kind) {
	case board.Margin:
		return false
	case board.PageData:
		return cued
	}
	if k == mention.URL {
		return cued && c.Role == cue.Apply
	}
	return true
}

// add puts a value into the card of the person it stands with, or into a new
// one, and returns its path.
func (d *decider) add(c board.Candidate, k mention.Kind, value string) schema.Path {
	i := d.cardFor(c.Mention, k)
	card := &d.open[i]
	card.block = d.Tok[d.Mentions.All[c.Mention].From].Block
	purpose := map[cue.Role]string{cue.Apply: "application", cue.Inform: "information"}[c.Role]
	if card.Purpose == "" || purpose == "application" {
		card.Purpose = purpose
	}
	path := schema.Item(list, i)
	if purpose != "" && card.Purpose == purpose {
		d.Take(c, schema.Derived, path+"/purpose")
	}
	switch k {
	case mention.Mail:
		card.Emails = append(card.Emails, value)
		path = schema.Item(path+"/emails", len(card.Emails)-1)
	case mention.Phone:
		card.Phones = append(card.Phones, value)
		path = schema.Item(path+"/phones", len(card.Phones)-1)
	default:
		card.URLs = append(card.URLs, value)
		path = schema.Item(path+"/urls", len(card.URLs)-1)
	}
	d.Take(c, schema.Stated, path)
	return path
}

// near is how many blocks apart a name and an address may stand and still
// belong together.
const near = 4

// cardFor is the card that a mention belongs to: that of the last person named
// shortly before it, or of the mentions just before it, or a new one.
func (d *decider) cardFor(id mention.ID, k mention.Kind) int {
	block := d.Tok[d.Mentions.All[id].From].Block
	person := mention.None
	if n := len(d.persons); n > 0 {
		p := d.persons[n-1]
		if at := d.Tok[d.Mentions.All[p].From].Block; block-at <= near {
			person = p
		}
	}
	for i := len(d.open) - 1; i >= 0; i-- {
		c := &d.open[i]
		if person != mention.None && c.person == person && !has(c, k) {
			return i
		}
		if person == mention.None && c.person == mention.None && block-c.block <= 1 && !has(c, k) && k != mention.URL {
			return i
		}
	}
	d.open = append(d.open, card{person: person, block: block})
	i := len(d.open) - 1
	if person != mention.None {
		c := &d.open[i]
		c.Name = d.String(person)
		d.Take(board.Candidate{Mention: person, Hit: -1}, schema.Stated, schema.Item(list, i, "name"))
	}
	return i
}

// has says whether a card already holds a value of the kind.
func has(c *card, k mention.Kind) bool {
	switch k {
	case mention.Mail:
		return len(c.Emails) > 0
	case mention.Phone:
		return len(c.Phones) > 1
	}
	return len(c.URLs) > 0
}

// finish writes the cards into the record.
func (d *decider) finish() {
	for _, c := range d.open {
		d.Record.Contacts = append(d.Record.Contacts, c.Contact)
	}
	d.Record.Contacts = slices.Clip(d.Record.Contacts)
}
