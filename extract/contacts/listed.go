package contacts

import (
	"slices"
	"strings"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/schema"
)

// A listed contact is an applicationContact of the page's own data, told in
// several blocks, one a part, which follow one another.
type listed struct {
	from, to   int32    // its blocks
	kind, name doc.Span // the values of contactType and name
}

const listedPrefix = "jobposting.applicationContact."

// listedKeys are the parts in their order.
var listedKeys = [...]string{"contactType", "name", "email", "telephone", "url"}

// findListed finds the listed contacts: a part that does not follow the one
// before it in the order begins the next contact.
func (d *decider) findListed() {
	last := len(listedKeys)
	for i := d.FirstData(); i < len(d.Doc.Blocks); i++ {
		bl := &d.Doc.Blocks[i]
		name, ok := strings.CutPrefix(d.Doc.Quote(bl.Label), listedPrefix)
		if !ok || bl.Kind != doc.Data {
			continue
		}
		key := slices.Index(listedKeys[:], name)
		if key <= last || len(d.listed) == 0 {
			d.listed = append(d.listed, listed{from: int32(i)})
		}
		last = key
		l := &d.listed[len(d.listed)-1]
		l.to = int32(i)
		value := doc.Span{Start: bl.Label.End + int32(len(": ")), End: bl.End}
		switch name {
		case "contactType":
			l.kind = value
		case "name":
			l.name = value
		}
	}
}

// listedAt is the listed contact that a block is part of, -1 for none.
func (d *decider) listedAt(block int32) int {
	for i, l := range d.listed {
		if l.from <= block && block <= l.to {
			return i
		}
	}
	return -1
}

// writeListed gives a contact the name that its data tell, and the purpose
// where it is not the usual one of an applicationContact.
func (d *decider) writeListed(contact *schema.Contact, l *listed, path schema.Path) {
	d.nameListed(contact, l.name, path+"/name")
	if strings.EqualFold(d.Doc.Quote(l.kind), "information") {
		contact.Purpose = "information"
		d.Say(l.kind, "page-data/contact", schema.Stated, path+"/purpose")
	}
}

// nameListed takes a person's name; that of an office is none.
func (d *decider) nameListed(contact *schema.Contact, name doc.Span, path schema.Path) {
	for i := range d.Mentions.All {
		if id := mention.ID(i); d.Mentions.All[i].Kind == mention.Person && name.Contains(d.Span(id)) {
			contact.Name = d.String(id)
			d.TakeAs(board.Candidate{Mention: id, Hit: -1}, "page-data/contact", schema.Stated, path)
			return
		}
	}
	if from, to := d.Tokens(name); d.Grammar.OnlyName(d.Tok[from:to]) {
		contact.Name = d.Doc.Quote(name)
		d.Say(name, "page-data/contact", schema.Stated, path)
	}
}
