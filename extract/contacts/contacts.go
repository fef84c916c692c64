// Package contacts decides whom to apply to and whom to ask.
package contacts

import (
	"strings"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/mention"
	"offers/schema"
)

// Room is the contacts room.
var Room = board.Room{Name: "contacts", Cues: cues, Decide: decide}

const list schema.Path = "/contacts"

// maxWays is how many addresses of a posting are read: a text with more is a
// directory, and reading it must not take its length squared.
const maxWays = 120

// decide gathers the addresses, numbers and links that are given to reach
// somebody, gives each its person and its purpose, and puts what is one
// person's into one contact.
func decide(b *board.Board) {
	d := board.Kept[decider](b)
	*d = decider{Board: b, ways: d.ways[:0], people: d.people[:0], cards: d.cards[:0], around: d.around[:0]}
	d.findListed()
	d.gather()
	for i := range d.ways {
		w := &d.ways[i]
		if w.purpose = d.purposeOf(w.id); w.kind == mention.URL && w.purpose.role == cue.None {
			w.purpose = d.pagePurpose(&d.Mentions.All[w.id])
		}
	}
	for i := range d.people {
		d.people[i].purpose = d.purposeOf(d.people[i].id)
	}
	for i := range d.ways {
		d.ways[i].person = d.personOf(i)
	}
	d.behindLinks()
	d.dropLinks()
	for i := range d.ways {
		d.put(i)
	}
	d.invited()
	d.write()
}

type decider struct {
	*board.Board
	ways   []way    // in text order
	people []person // in text order
	listed []listed // in text order
	cards  []card

	aroundOf *mention.Mention // whose hits around lists
	around   []int

	lastLinks struct { // of onlyLinks
		block       int32
		known, only bool
	}
}

// A way is one mention of an address, number or link to reach somebody by.
type way struct {
	id       mention.ID
	kind     mention.Kind
	value    string
	key      string // the value for comparison
	block    int32
	sentence int32
	data     bool // behind a link, not shown
	listed   int  // index in listed, -1
	purpose  purpose
	person   int // index in people, -1
	card     int // index in cards, -1
	dropped  bool
}

// A person is one mention of a person's name in the posting's own text.
type person struct {
	id      mention.ID
	name    string
	block   int32
	purpose purpose
}

// gather collects the ways and the people, and refuses what words speak
// against.
func (d *decider) gather() {
	for i := range d.Mentions.All {
		id := mention.ID(i)
		m := &d.Mentions.All[i]
		block := d.Tok[m.From].Block
		witness := board.WitnessOf(d.Doc.Blocks[block].Kind)
		switch m.Kind {
		case mention.Person:
			if (witness == board.Visible || witness == board.PageData && d.inCharge(id)) && len(d.people) < maxWays {
				d.people = append(d.people, person{id: id, name: d.String(id), block: block})
			}
		case mention.Mail, mention.Phone, mention.URL:
			if len(d.ways) < maxWays && witness != board.Margin && d.wanted(id, m, witness == board.PageData) {
				value := d.String(id)
				d.ways = append(d.ways, way{
					id: id, kind: m.Kind, value: value, key: key(m.Kind, value),
					block: block, sentence: d.Tok[m.From].Sentence, data: witness == board.PageData,
					listed: d.listedAt(block), person: -1, card: -1,
				})
			}
		}
	}
}

// inCharge says whether front matter calls a person a contact.
func (d *decider) inCharge(id mention.ID) bool {
	c, ok := d.RoleOf(id)
	return ok && d.listedAt(d.TokenOf(id).Block) < 0 && (c.Role == cue.Inform || c.Role == cue.Apply)
}

// wanted says whether a mention can be a contact: addresses and numbers of the
// visible text are unless words speak against them; links only where words
// speak for them; page data only what stands behind a link of the posting.
func (d *decider) wanted(id mention.ID, m *mention.Mention, data bool) bool {
	if data {
		c, ok := d.RoleOf(id)
		return ok && !c.Role.Against()
	}
	if c, ok := d.RoleOf(id); ok && c.Role == cue.Fax {
		return false
	}
	if by, against := d.against(m); against {
		d.Refuse(id, d.Rule(by).Name(), d.HitSpan(by))
		return false
	}
	if m.Kind == mention.Mail && d.mailingList(id) {
		d.Refuse(id, "mailing-list", d.Span(id))
		return false
	}
	return m.Kind != mention.URL || d.linkWanted(m)
}

// mailingList says whether an address is that of the list which a posting was
// sent to: at its head, where nobody asks to write there, or one that takes
// orders alone.
func (d *decider) mailingList(id mention.ID) bool {
	const head = 8 // blocks: the header of a mail
	local, host, _ := strings.Cut(d.String(id), "@")
	if strings.HasSuffix(local, "-request") || strings.HasSuffix(local, "-unsubscribe") {
		return true
	}
	first, _, _ := strings.Cut(host, ".")
	switch first {
	case "list", "lists", "liste", "listes", "listserv", "groupes", "groups", "mailman":
		return d.TokenOf(id).Block < head && d.purposeOf(id).role == cue.None
	}
	return false
}

// against is the cue of the mention's sentence or label that says that the
// address is somebody else's, where none there says that it is the offer's.
func (d *decider) against(m *mention.Mention) (by int32, ok bool) {
	by = -1
	for _, h := range d.hitsAround(m) {
		hit, rule := d.Hits[h], d.Rule(int32(h))
		if d.Tok[hit.From].Sentence != d.Tok[m.From].Sentence && !d.labels(hit, m) {
			continue
		}
		if rule.Role == cue.OtherLink && d.Mentions.Owner[hit.From] == mention.None {
			by = int32(h)
		}
		if _, weak, ok := d.speaks(h); ok && !weak {
			return -1, false
		}
	}
	return by, by >= 0
}

// window is how many tokens around a mention are searched for words about it.
const window = 200

// telling are the roles that tell what a way is for, a set of bits.
const telling uint64 = 1<<cue.Apply | 1<<cue.Inform | 1<<cue.OfferPage | 1<<cue.Company | 1<<cue.OtherLink

// hitsAround are the hits in a mention's block that tell what a way is for and
// are near enough to speak of the mention, those of its label first. They are
// good until another mention's are asked for.
func (d *decider) hitsAround(m *mention.Mention) []int {
	if d.aroundOf == m {
		return d.around
	}
	d.aroundOf, d.around = m, d.around[:0]
	block := d.Tok[m.From].Block
	from := max(d.First[block], m.From-window)
	if label := d.Doc.Blocks[block].Label; !label.Empty() {
		f, t := d.Tokens(label)
		d.addTelling(int32(f), min(int32(t), from))
	}
	d.addTelling(from, min(d.First[block+1], m.To+window))
	return d.around
}

// addTelling adds to around the telling hits that begin in the tokens from up
// to, but not with, to.
func (d *decider) addTelling(from, to int32) {
	for h, end := d.HitsBetween(from, to); h < end; h++ {
		if telling>>d.Cues.RoleOf(d.Hits[h])&1 != 0 {
			d.around = append(d.around, h)
		}
	}
}

// labels says whether a hit stands in the label of the mention's block.
func (d *decider) labels(hit cue.Hit, m *mention.Mention) bool {
	return d.Doc.Blocks[d.Tok[m.From].Block].Label.Contains(d.Tok[hit.From].Span)
}

// key is a value's form for comparison: case, double slashes and a final slash
// make no other address.
func key(k mention.Kind, value string) string {
	if k != mention.URL {
		return strings.ToLower(value)
	}
	_, rest, ok := strings.Cut(value, "://")
	if !ok {
		rest = value
	}
	rest = strings.TrimPrefix(strings.ToLower(rest), "www.")
	return strings.TrimRight(strings.ReplaceAll(rest, "//", "/"), "/")
}
