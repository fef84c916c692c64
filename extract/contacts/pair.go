package contacts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// personOf is the person whose way it is, -1 for none: the one that the
// address spells; the last one named before it in its sentence; the one for
// whose attention it is; the one whose line stands above.
func (d *decider) personOf(i int) int {
	w := &d.ways[i]
	if w.kind == mention.Mail {
		if p := d.spelled(w.value); p >= 0 {
			return p
		}
	}
	if w.data {
		return -1
	}
	if p := d.before(i); p >= 0 {
		return p
	}
	if p := d.behind(i); p >= 0 {
		return p
	}
	if i > 0 && w.kind == mention.Phone {
		if mail := &d.ways[i-1]; mail.kind == mention.Mail && mail.person >= 0 && mail.sentence == w.sentence && d.heard(d.end(i-1), d.start(i)) <= 2 {
			return mail.person
		}
	}
	if p := d.above(i); p >= 0 {
		return p
	}
	return d.beside(i)
}

// beside is the person of the address in the line above: "courriel : …" and
// "tél. : …" below each other.
func (d *decider) beside(i int) int {
	if i == 0 || d.ways[i].kind != mention.Phone || d.ways[i].purpose.own || d.heard(d.valueStart(d.ways[i].block), d.start(i)) > maxBefore {
		return -1
	}
	for k := i - 1; k >= 0 && d.ways[k].block+1 >= d.ways[i].block; k-- {
		if o := &d.ways[k]; o.block+1 == d.ways[i].block && o.kind == mention.Mail && o.person >= 0 && !d.taken(o.person, i) {
			return o.person
		}
	}
	return -1
}

func (d *decider) start(i int) int32 { return d.Mentions.All[d.ways[i].id].From }
func (d *decider) end(i int) int32   { return d.Mentions.All[d.ways[i].id].To }

// spelled is the fullest name that an address spells.
func (d *decider) spelled(mail string) int {
	best := -1
	for i := range d.people {
		if name := d.people[i].name; (best < 0 || len(name) > len(d.people[best].name)) && mention.SpelledBy(name, mail) {
			best = i
		}
	}
	return best
}

// heard counts the words and numbers between two tokens, those of addresses
// left out.
func (d *decider) heard(from, to int32) (n int) {
	for i := from; i < to; i++ {
		if d.Tok[i].Kind != token.Mark && !d.inAddress(i) {
			n++
		}
	}
	return n
}

// inAddress says whether token i belongs to an address, number or link.
func (d *decider) inAddress(i int32) bool {
	return d.Inside(i, mention.Of(mention.Mail, mention.URL, mention.Phone))
}

// before is the last person named before way i in its sentence, or in the
// sentence before when nothing but the kind of address opens its own.
func (d *decider) before(i int) int {
	w := &d.ways[i]
	for p := len(d.people) - 1; p >= 0; p-- {
		m := &d.Mentions.All[d.people[p].id]
		if m.From >= d.start(i) {
			continue
		}
		if d.people[p].block != w.block {
			break
		}
		const label = 2 // "Tél. : "
		if s := d.Tok[m.From].Sentence; s != w.sentence && (w.sentence-s > 1 || w.purpose.own || d.heard(d.sentenceStart(i), d.start(i)) > label) {
			break
		}
		if d.taken(p, i) || d.turns(m.To, d.start(i), d.people[p].purpose.role) {
			break
		}
		return p
	}
	return -1
}

// sentenceStart is the first token of way i's sentence.
func (d *decider) sentenceStart(i int) int32 {
	k := d.start(i)
	for k > 0 && d.Tok[k-1].Sentence == d.ways[i].sentence {
		k--
	}
	return k
}

// taken says whether person p already has a way of the kind of way i, and more
// than a little word stands between the two.
func (d *decider) taken(p, i int) bool {
	w := &d.ways[i]
	for k := i - 1; k >= 0 && d.ways[k].block+near >= w.block; k-- {
		o := &d.ways[k]
		if o.kind == w.kind && o.person >= 0 && d.same(o.person, p) && o.key != w.key && (o.block != w.block || d.long(d.end(k), d.start(i))) {
			return true
		}
	}
	return false
}

// long says whether a word longer than "ou" or "and" stands between two tokens.
func (d *decider) long(from, to int32) bool {
	for k := from; k < to; k++ {
		if t := &d.Tok[k]; t.Kind == token.Letters && t.End-t.Start > 3 {
			return true
		}
	}
	return false
}

// turns says whether a cue between two tokens says another purpose.
func (d *decider) turns(from, to int32, of cue.Role) bool {
	lo, hi := d.HitsBetween(from, to)
	for h := lo; h < hi; h++ {
		if role, weak, ok := d.speaks(h); ok && !weak && of != cue.None && role != of {
			return true
		}
	}
	return false
}

// behind is the person named behind way i, where the words are "à l'attention
// de" or there are none between.
func (d *decider) behind(i int) int {
	w := &d.ways[i]
	for p := range d.people {
		m := &d.Mentions.All[d.people[p].id]
		if m.From < d.end(i) {
			continue
		}
		if d.people[p].block == w.block+1 && m.From == d.First[w.block+1] && d.end(i) == m.From && d.Tok[d.start(i)].Is(token.Break) && !d.has(p, w.kind) && !d.follows(p, i) {
			return p // the line below
		}
		if d.people[p].block != w.block || d.Tok[m.From].Sentence != w.sentence {
			return -1
		}
		if from := d.overLink(d.end(i), d.First[w.block+1]); m.From-from <= 2 && d.heard(from, m.From) == 0 && !d.follows(p, i) {
			return p
		}
		for k := d.end(i); k < m.From; k++ {
			switch strings.ToLower(d.Doc.Quote(d.Tok[k].Span)) {
			case "attention", "attn":
				return p
			}
		}
		return -1
	}
	return -1
}

// follows says whether person p has a way of the kind of way i behind the name.
func (d *decider) follows(p, i int) bool {
	if i+1 >= len(d.ways) {
		return false
	}
	o := &d.ways[i+1]
	return o.block <= d.people[p].block && o.kind == d.ways[i].kind && d.Mentions.All[d.people[p].id].To <= d.start(i+1)
}

// maxBefore is how many words may open the line of an address that belongs to
// the person above.
const maxBefore = 4

// valueStart is the first token of a block behind its label.
func (d *decider) valueStart(block int32) int32 {
	from := d.First[block]
	if bl := &d.Doc.Blocks[block]; !bl.Label.Empty() {
		if _, to := d.Tokens(bl.Label); int32(to) > from {
			from = int32(to)
		}
	}
	return from
}

// near is how many blocks above an address its person's line may stand.
const near = 4

// above is the person whose line stands above way i, with only short lines
// between.
func (d *decider) above(i int) int {
	w := &d.ways[i]
	if d.inContact(w.block) != (w.kind == mention.URL) && !w.purpose.own || d.heard(d.valueStart(w.block), d.start(i)) > maxBefore {
		return -1
	}
	for b := w.block - 1; b >= max(0, w.block-near); b-- {
		bl := &d.Doc.Blocks[b]
		if bl.Kind == doc.Furniture || bl.Kind == doc.Data {
			return -1
		}
		for p := len(d.people) - 1; p >= 0; p-- {
			if d.people[p].block == b {
				if w.purpose.own && (bl.Label.Empty() || bl.Label != d.Doc.Blocks[w.block].Label) || !d.lines(p) || d.taken(p, i) {
					return -1
				}
				return p
			}
		}
		const short = 14
		if bl.Kind == doc.Heading || int(d.First[b+1]-d.First[b]) > short && !d.hasWay(b) {
			return -1
		}
	}
	return -1
}

// inContact says whether a block's label is one of contacts.
func (d *decider) inContact(block int32) bool {
	var weak purpose
	_, ok := d.inLabel(d.Doc.Blocks[block].Label, &weak)
	return ok || weak.given
}

// lines says whether person p opens a line or the value of a label, or ends
// the block with nothing but an office behind.
func (d *decider) lines(p int) bool {
	m := &d.Mentions.All[d.people[p].id]
	from := d.valueStart(d.people[p].block)
	const office = 10
	return d.heard(from, m.From) == 0 || d.Tok[m.From].Is(token.Break) || d.heard(m.To, d.First[d.people[p].block+1]) <= office
}

// same says whether two mentions are of one person: the words of the shorter
// name are all in the longer.
func (d *decider) same(p, q int) bool { return p == q || sameName(d.people[p].name, d.people[q].name) }

func sameName(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	var room [2][64]byte
	short, long := string(token.Fold(room[0][:0], a)), string(token.Fold(room[1][:0], b))
	for w := ""; short != ""; {
		if w, short = cutPart(short); w != "" && !hasPart(long, w) {
			return false
		}
	}
	return true
}

// partsName says whether a sign parts the words of a name.
func partsName(r rune) bool { return r == '-' || unicode.IsSpace(r) }

// cutPart is a name up to a sign that parts its words, and what follows.
func cutPart(name string) (part, rest string) {
	i := strings.IndexFunc(name, partsName)
	if i < 0 {
		return name, ""
	}
	_, n := utf8.DecodeRuneInString(name[i:])
	return name[:i], name[i+n:]
}

// hasPart says whether a word is one of a name's.
func hasPart(name, word string) bool {
	for w := ""; name != ""; {
		if w, name = cutPart(name); w == word {
			return true
		}
	}
	return false
}

// behindLinks gives the addresses that stand only behind links to the one
// person who is asked for and has none.
func (d *decider) behindLinks() {
	for i := range d.ways {
		w := &d.ways[i]
		if !w.data || w.person >= 0 || w.kind == mention.URL {
			continue
		}
		only, count := -1, 0
		for p := range d.people {
			if pr := d.people[p].purpose; !pr.given || d.has(p, w.kind) || !d.called(p, w.kind) {
				continue
			}
			if only < 0 || !d.same(only, p) {
				count++
			}
			only = p
		}
		if count == 1 {
			w.person, w.purpose = only, d.people[only].purpose
			w.purpose.own = false
		}
	}
}

// has says whether a person has a shown way of a kind.
func (d *decider) has(p int, k mention.Kind) bool {
	for i := range d.ways {
		if w := &d.ways[i]; w.kind == k && w.person >= 0 && d.same(w.person, p) {
			return true
		}
	}
	return false
}

// called says whether the sentence of person p asks to call, or to write.
func (d *decider) called(p int, by mention.Kind) bool {
	m := &d.Mentions.All[d.people[p].id]
	const reach = 12
	for k := max(0, m.From-reach); k < min(int32(len(d.Tok)), m.To+reach); k++ {
		if d.Tok[k].Sentence != d.Tok[m.From].Sentence {
			continue
		}
		switch strings.ToLower(d.Doc.Quote(d.Tok[k].Span)) {
		case "appeler", "appelez", "téléphone", "téléphoner", "téléphonez", "call", "phone", "tél":
			return by == mention.Phone
		case "courriel", "mail", "mél", "email", "écrire", "écrivez", "message", "write":
			return by == mention.Mail
		}
	}
	return false
}
