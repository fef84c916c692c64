package contacts

import (
	"strings"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
	"offers/schema"
)

// A card is a contact being put together.
type card struct {
	person  int // index in people, -1
	listed  int // index in listed, -1
	ways    int // how many mentions fill it
	last    int // the last of them, index in ways
	purpose purpose
}

// put enters way i: a value that a better mention gives is confirmed, any other
// goes to the card of its person, or of the address just before it, or to a
// new one.
func (d *decider) put(i int) {
	w := &d.ways[i]
	if w.dropped || d.best(i) != i {
		return
	}
	c := d.cardFor(i)
	card := &d.cards[c]
	w.card, card.last = c, i
	card.ways++
	for k := range d.ways { // what any mention of the value says counts
		if o := &d.ways[k]; d.equal(i, k) {
			card.purpose = stronger(card.purpose, o.purpose)
		}
	}
}

// stronger is the one of two purposes that a card keeps: what the mention's
// own words say, and to apply rather than to ask.
func stronger(a, b purpose) purpose {
	if b.role == cue.None {
		return a
	}
	if a.role == cue.None || b.own && !a.own || b.own == a.own && b.role == cue.Apply && a.role != cue.Apply {
		return b
	}
	return a
}

// equal says whether two ways are the same address.
func (d *decider) equal(i, k int) bool {
	a, b := &d.ways[i], &d.ways[k]
	return a.kind == b.kind && !b.dropped && a.key == b.key
}

// best is the mention of way i's value that fills the record: one with a
// person, one whose own words say what for, one that is shown, the first. Of
// an address shown and the same behind it as a link, the link.
func (d *decider) best(i int) int {
	rank := func(k int) (n int) {
		w := &d.ways[k]
		if w.person >= 0 {
			n += 4
		}
		if w.purpose.own {
			n += 2
		}
		if !w.data {
			n++
		}
		if m := &d.Mentions.All[w.id]; w.kind == mention.URL && d.linked(m) && m.From > 2 && d.inAddress(m.From-3) {
			n++
		}
		return n
	}
	best := -1
	for k := range d.ways {
		if !d.equal(i, k) {
			continue
		}
		if best < 0 || rank(k) > rank(best) {
			best = k
		}
	}
	return best
}

// cardFor is the card that way i belongs to, a new one where there is none.
func (d *decider) cardFor(i int) int {
	w := &d.ways[i]
	for c := range d.cards {
		card := &d.cards[c]
		if w.listed >= 0 && card.listed == w.listed {
			return c
		}
		if w.person >= 0 && card.person >= 0 && d.same(card.person, w.person) {
			return c
		}
		if w.listed < 0 && w.person < 0 && card.person < 0 && card.ways > 0 && d.joins(card, i) {
			return c
		}
	}
	d.cards = append(d.cards, card{person: w.person, listed: w.listed})
	return len(d.cards) - 1
}

// joins says whether way i goes with an address of another kind just before
// it: "rh@example.org ou 04 65 71 00 12".
func (d *decider) joins(c *card, i int) bool {
	w := &d.ways[i]
	last := &d.ways[c.last]
	if w.kind == mention.URL || last.kind == mention.URL || w.kind == last.kind || w.data != last.data || c.ways > 1 {
		return false
	}
	return w.sentence == last.sentence && w.purpose.role == last.purpose.role || w.block-last.block == 1 && !w.purpose.own
}

// invited adds the people whom the posting asks to write to or to call without
// saying where.
func (d *decider) invited() {
	asked := false
	for p := range d.people {
		asked = asked && d.listedOn(p) || d.asked(p)
		if !asked || d.known(p) {
			continue
		}
		d.cards = append(d.cards, card{person: p, listed: -1, purpose: d.people[p].purpose})
	}
}

// listedOn says whether person p goes on the list that the person before is in:
// "contact Claire Valembert, Yvon Morland or Nour Bellaval".
func (d *decider) listedOn(p int) bool {
	from, to := d.Mentions.All[d.people[p-1].id].To, d.Mentions.All[d.people[p].id].From
	const most = 3 // tokens: ", and"
	if from > to || to-from > most || d.Tok[from-1].Sentence != d.Tok[to].Sentence {
		return false
	}
	for i := from; i < to; i++ {
		switch t := &d.Tok[i]; {
		case t.IsMark(','), t.IsMark('/'), t.IsMark('&'):
		case t.Kind == token.Letters && (d.Folded(int(i)) == "ou" || d.Folded(int(i)) == "et" || d.Folded(int(i)) == "or" || d.Folded(int(i)) == "and"):
		default:
			return false
		}
	}
	return to > from
}

// known says whether person p has a card.
func (d *decider) known(p int) bool {
	for c := range d.cards {
		if d.cards[c].person >= 0 && d.same(d.cards[c].person, p) {
			return true
		}
	}
	return false
}

// asked says whether words before person p, or the block that leads in, ask to
// write to or to call the person.
func (d *decider) asked(p int) bool {
	m := &d.Mentions.All[d.people[p].id]
	block := d.people[p].block
	bl := &d.Doc.Blocks[block]
	if bl.Kind == doc.Heading {
		return false
	}
	if d.contactLabel(bl.Label) {
		return true
	}
	lo, hi := d.HitsIn(block)
	for h := lo; h < hi; h++ {
		if _, _, ok := d.speaks(h); ok && d.Tok[d.Hits[h].From].Sentence == d.Tok[m.From].Sentence && d.Hits[h].To <= m.From && d.addressed(d.Hits[h].To, m.From) {
			return true
		}
	}
	if d.heard(d.First[block], m.From) > 0 || block == 0 {
		return false
	}
	_, ok := d.leadIn(block)
	return ok
}

// contactLabel says whether a label calls its value a contact.
func (d *decider) contactLabel(label doc.Span) bool {
	if label.Empty() {
		return false
	}
	var weak purpose
	p, ok := d.inLabel(label, &weak)
	return weak.given || ok && p.role == cue.Inform
}

// addressed says whether the last word between two tokens, or the first of
// them, leads to a person: "auprès de", "à".
func (d *decider) addressed(from, to int32) bool {
	const most = 8
	if to-from > most {
		return false
	}
	for k := to - 1; k >= from-1 && k >= 0; k-- {
		t := &d.Tok[k]
		if t.Kind == token.Mark {
			if t.IsMark(':') {
				return true
			}
			continue
		}
		switch d.Doc.Quote(t.Span) {
		case "de", "d", "à", "to":
			return true
		case "la", "le", "M", "Mme":
			continue
		}
		return k == from-1 // the cue itself: "contactez Mme X"
	}
	return true
}

// write writes the cards into the record, with their evidence.
func (d *decider) write() {
	if n := len(d.cards); n > 0 {
		d.Record.Contacts = make([]schema.Contact, 0, n)
	}
	for i := range d.cards {
		d.writeCard(i)
	}
	for i := range d.ways {
		if w := &d.ways[i]; !w.dropped && !d.Decided(w.id) {
			for c := range d.Record.Contacts {
				d.confirm(w, c)
			}
		}
	}
}

// writeCard writes the card that is contact i.
func (d *decider) writeCard(i int) {
	c := &d.cards[i]
	var contact schema.Contact
	if c.person >= 0 {
		p := &d.people[d.fullest(c.person)]
		contact.Name = p.name
		d.Take(board.Candidate{Mention: p.id, Hit: -1}, schema.Stated, d.Item(list, i, "/name"))
		if role := d.roleBeside(p); !role.Empty() {
			contact.Role = token.OneLine(d.Doc.Quote(role))
			d.Say(role, "office", schema.Stated, d.Item(list, i, "/role"))
		}
		for q := range d.people {
			if &d.people[q] != p && d.same(q, c.person) {
				c.purpose = orElse(c.purpose, d.people[q].purpose)
				d.Confirm(board.Candidate{Mention: d.people[q].id, Hit: -1}, d.Item(list, i, "/name"))
			}
		}
		c.purpose = orElse(c.purpose, p.purpose)
	}
	if c.listed >= 0 && c.person < 0 {
		d.writeListed(&contact, &d.listed[c.listed], d.Item(list, i, ""))
	}
	if contact.Purpose == "" && c.purpose.String() != "" {
		contact.Purpose = c.purpose.String()
		d.sayPurpose(c.purpose, d.Item(list, i, "/purpose"))
	}
	for k := range d.ways {
		if w := &d.ways[k]; w.card == i {
			d.writeWay(&contact, w, i)
			if contact.Purpose == "" && w.recruits() {
				contact.Purpose = purpose{role: cue.Apply}.String()
				d.Say(d.Span(w.id), "mailbox", schema.Derived, d.Item(list, i, "/purpose"))
			}
		}
	}
	d.Record.Contacts = append(d.Record.Contacts, contact)
}

// recruits says whether a way is a mailbox that applications go to, whatever is
// said of it: "jobs@example.org", "lyon.job@example.org".
func (w *way) recruits() bool {
	if w.kind != mention.Mail {
		return false
	}
	name, _, _ := strings.Cut(w.key, "@")
	for part := range strings.FieldsFuncSeq(name, func(c rune) bool { return c == '.' || c == '-' || c == '_' || c == '+' }) {
		for _, box := range [...]string{"recrut", "candidat", "postul", "job", "emploi", "career", "hiring", "recruit", "apply", "application"} {
			if strings.HasPrefix(part, box) {
				return true
			}
		}
	}
	return false
}

// fullest is where a person who is called by one name stands with more:
// "Prof. Vernois" below "Prof. Ana Vernois".
func (d *decider) fullest(p int) int {
	name := d.people[p].name
	if strings.ContainsAny(name, " \u00a0") {
		return p
	}
	for q := range d.people {
		if strings.HasSuffix(d.people[q].name, " "+name) {
			return q
		}
	}
	return p
}

// orElse is a, or b where a says nothing and b's own words do.
func orElse(a, b purpose) purpose {
	if a.role == cue.None && b.role != cue.None && (b.own || b.given) {
		return b
	}
	return a
}

// writeWay writes a way into contact i.
func (d *decider) writeWay(contact *schema.Contact, w *way, i int) {
	values, name := w.among(contact)
	*values = append(*values, w.value)
	d.Take(d.candidate(w.id), schema.Stated, d.Item(d.Item(list, i, name), len(*values)-1, ""))
}

// among is where a contact has the values of a way's kind, and under which key.
func (w *way) among(contact *schema.Contact) (values *[]string, name string) {
	switch w.kind {
	case mention.Mail:
		return &contact.Emails, "/emails"
	case mention.Phone:
		return &contact.Phones, "/phones"
	}
	return &contact.URLs, "/urls"
}

// confirm enters a way that says again what contact c holds.
func (d *decider) confirm(w *way, c int) {
	values, name := w.among(&d.Record.Contacts[c])
	for k, v := range *values {
		if key(w.kind, v) == w.key {
			d.Confirm(d.candidate(w.id), d.Item(d.Item(list, c, name), k, ""))
			return
		}
	}
}
