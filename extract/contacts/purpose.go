package contacts

import (
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// A purpose is what a mention is given for, and the cue that says so.
type purpose struct {
	role  cue.Role // Apply, Inform or None
	hit   int32
	own   bool // the mention's own sentence or label says it
	given bool // it is given as a contact, whatever for
}

// String is the purpose as the record has it.
func (p purpose) String() string {
	switch p.role {
	case cue.Apply:
		return "application"
	case cue.Inform:
		return "information"
	}
	return ""
}

// purposeOf finds what a mention is given for: the words of its sentence, its
// label, the question or call before it, the block that leads in to it, the
// headings above.
func (d *decider) purposeOf(id mention.ID) purpose {
	m := &d.Mentions.All[id]
	block := d.Tok[m.From].Block
	weak := purpose{hit: -1}
	if p, ok := d.inSentence(m, d.Tok[m.From].Sentence, &weak); ok {
		return p
	}
	called := weak.given
	if p, ok := d.inLabel(d.Doc.Blocks[block].Label, &weak); ok || weak.given && !called {
		return p
	}
	if p, ok := d.inSentence(m, d.Tok[m.From].Sentence-1, &weak); ok {
		p.own = false
		return p
	}
	if p, ok := d.leadIn(block); ok {
		return p
	}
	if p, ok := d.inHeadings(block); ok {
		p.given = weak.hit >= 0
		return p
	}
	if d.copied(m) {
		return purpose{hit: -1}
	}
	return weak
}

// pagePurpose is the purpose of a link to the offer's page: to read more.
func (d *decider) pagePurpose(m *mention.Mention) purpose {
	for _, h := range d.hitsAround(m) {
		if d.Rule(int32(h)).Role == cue.OfferPage && (d.labels(d.Hits[h], m) || d.Tok[d.Hits[h].From].Sentence == d.Tok[m.From].Sentence) {
			return purpose{role: cue.Inform, hit: int32(h)}
		}
	}
	if block := d.Tok[m.From].Block; block > 0 {
		for lo, hi := d.HitsIn(block - 1); lo < hi; lo++ {
			if d.Rule(int32(lo)).Role == cue.OfferPage {
				return purpose{role: cue.Inform, hit: int32(lo)}
			}
		}
	}
	return purpose{hit: -1}
}

// speaks says whether a hit says what a mention is for, and whether it does so
// weakly.
func (d *decider) speaks(h int) (role cue.Role, weak, ok bool) {
	rule := d.Rule(int32(h))
	if o := d.Mentions.Owner[d.Hits[h].From]; o != mention.None && d.Mentions.All[o].Kind != mention.Person { // "infos@example.org"
		return cue.None, false, false
	}
	return rule.Role, rule.Weak, rule.Role == cue.Apply || rule.Role == cue.Inform
}

// inSentence is what a sentence of the mention's block says: the nearest cue
// before it, else the nearest behind it. A weak cue is left in weak.
func (d *decider) inSentence(m *mention.Mention, sentence int32, weak *purpose) (best purpose, ok bool) {
	hits := d.hitsAround(m)
	if len(hits) == 0 && weak.role != cue.Apply {
		return best, false
	}
	copied := d.copied(m)
	sent := weak.role == cue.Apply // by words before it
	later := false                 // best stands behind it
	for _, h := range hits {
		hit := d.Hits[h]
		role, isWeak, speaks := d.speaks(h)
		if isWeak && speaks && d.Rule(int32(h)).Reach == cue.Before && d.Tok[hit.From].Sentence == sentence && hit.To <= m.From {
			weak.given = weak.given || weak.hit < 0
		}
		if !speaks || d.Tok[hit.From].Sentence != sentence || hit.To > m.From && hit.From < m.To || d.Rule(int32(h)).Reach != cue.Sentence {
			continue
		}
		p := purpose{role: role, hit: int32(h), own: true, given: true}
		behind := hit.From >= m.To
		switch {
		case behind && d.lineBetween(m.To, hit.From):
		case isWeak:
			if weak.hit < 0 || !behind {
				*weak = purpose{role: role, hit: int32(h), given: weak.given}
				sent = sent || role == cue.Apply && !behind
			}
		case behind && ok, copied:
		default:
			best, ok, later = p, true, behind
		}
	}
	if sent && later && best.role == cue.Inform { // "send it to x@example.org, who can also be asked for information"
		ok = false
	}
	if !ok && weak.role == cue.Apply && !copied {
		return purpose{role: cue.Apply, hit: weak.hit, own: true, given: true}, true
	}
	return best, ok
}

// lineBetween says whether a label's value ends its line between two tokens:
// what stands on the next is not said of it.
func (d *decider) lineBetween(from, to int32) bool {
	if d.Doc.Blocks[d.Tok[from-1].Block].Kind != doc.Pair {
		return false
	}
	for k := from; k <= to; k++ {
		if d.Tok[k].Is(token.Break) {
			return true
		}
	}
	return false
}

// copied says whether an address is only to get a copy: "(cc x@example.org)".
func (d *decider) copied(m *mention.Mention) bool {
	const reach = 24
	for k := m.From - 1; k >= max(0, m.From-reach) && d.Tok[k].Block == d.Tok[m.From].Block; k-- {
		if o := d.Mentions.Owner[k]; o != mention.None {
			if all := d.Mentions.All; all[o].Kind != m.Kind || d.Mentions.Strings[all[o].At] != d.Mentions.Strings[m.At] {
				return false
			}
			continue
		}
		if t := &d.Tok[k]; t.Kind == token.Letters {
			switch d.Doc.Quote(t.Span) {
			case "cc", "CC", "Cc":
				return true
			case "copie":
				return d.Doc.Quote(d.Tok[max(0, k-1)].Span) == "en"
			}
		}
	}
	return false
}

// inLabel is what a block's label says.
func (d *decider) inLabel(label doc.Span, weak *purpose) (best purpose, ok bool) {
	if label.Empty() {
		return best, false
	}
	from, to := d.Tokens(label)
	lo, hi := d.HitsBetween(int32(from), int32(to))
	for h := lo; h < hi; h++ {
		role, isWeak, speaks := d.speaks(h)
		switch {
		case !speaks:
		case isWeak && d.Rule(int32(h)).Reach == cue.Label:
			weak.given = true
		case isWeak:
			if weak.hit < 0 {
				*weak = purpose{role: role, hit: int32(h), given: weak.given}
			}
		default:
			best, ok = purpose{role: role, hit: int32(h), own: true, given: true}, true
		}
	}
	if !ok {
		best.given = weak.given
		best.hit = -1
	}
	return best, ok
}

// maxLeadIn is how many blocks of addresses may follow the one that leads in
// to them.
const maxLeadIn = 6

// leadIn is what the block says that ends with a colon and is followed by the
// mention's, with at most a few short blocks between; or right before it one
// that breaks off: "Envoyer un CV à".
func (d *decider) leadIn(block int32) (purpose, bool) {
	for b, n := block-1, 0; b >= 0 && n < maxLeadIn; b, n = b-1, n+1 {
		last := d.First[b+1] - 1
		if last < d.First[b] || d.Doc.Blocks[b].Kind == doc.Furniture || d.Doc.Blocks[b].Kind == doc.Data {
			return purpose{}, false
		}
		end := d.Doc.Quote(d.Tok[last].Span)
		if end == ":" || b == block-1 && (end == "à" || end == "to") {
			return d.lastSaid(b, d.Tok[last].Sentence)
		}
		const short = 14
		if last-d.First[b] > short && !d.hasWay(b) || d.Doc.Blocks[b].Kind == doc.Heading && !d.hasPerson(b) {
			return purpose{}, false
		}
	}
	return purpose{}, false
}

// lastSaid is what the last cue of a block's sentence says; a bare call for
// contact is said, and says no purpose.
func (d *decider) lastSaid(block, sentence int32) (best purpose, ok bool) {
	lo, hi := d.HitsIn(block)
	strong := false
	for h := lo; h < hi; h++ {
		role, weak, speaks := d.speaks(h)
		if !speaks || d.Tok[d.Hits[h].From].Sentence != sentence || strong && weak {
			continue
		}
		if d.Rule(int32(h)).Reach != cue.Sentence {
			if weak && !ok {
				best, ok = purpose{hit: -1, given: true}, true
			}
			continue
		}
		best, ok = purpose{role: role, hit: int32(h), given: true}, true
		strong = strong || !weak
	}
	return best, ok
}

// inHeadings is what the headings above a block say; a heading that only calls
// for contact says nothing of what for, and ends the search.
func (d *decider) inHeadings(block int32) (best purpose, ok bool) {
	const most = 4
	for s, n := d.Doc.Blocks[block].Section, 0; s >= 0 && n < most; s, n = d.Doc.Blocks[s].Section, n+1 {
		lo, hi := d.HitsIn(s)
		said := false
		for h := lo; h < hi; h++ {
			role, weak, speaks := d.speaks(h)
			if !speaks || d.Rule(int32(h)).Reach != cue.Section {
				continue
			}
			said = true
			if !weak {
				best, ok = purpose{role: role, hit: int32(h)}, true
			}
		}
		if said {
			return best, ok
		}
	}
	return best, false
}

// hasWay says whether a block holds an address.
func (d *decider) hasWay(block int32) bool {
	for i := range d.ways {
		if d.ways[i].block == block {
			return true
		}
	}
	return false
}

// hasPerson says whether a block names a person.
func (d *decider) hasPerson(block int32) bool {
	for i := range d.people {
		if d.people[i].block == block {
			return true
		}
	}
	return false
}
