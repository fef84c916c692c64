package dates

import (
	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
	"offers/schema"
)

// believed says whether a candidate's cue is enough. Related offers and page
// footers say nothing of this post; words right before a date that make it a
// law's or an event's are believed over the label of its block; a weak cue
// wants more than itself.
func (d *decider) believed(c board.Candidate) bool {
	if c.Rank.Witness == board.Margin {
		return false
	}
	if c.Hit < 0 {
		return true
	}
	if r, ok := d.labelAbove(d.TokenOf(c.Mention).Block); ok && r != c.Role && c.Rank.Reach == board.UnderHeading && d.fills(c.Mention, d.Block(c.Mention)) {
		return false
	}
	if hit, ok := d.contradicted(c); ok {
		d.Refuse(c.Mention, d.Rule(hit).Name(), d.HitSpan(hit))
		return false
	}
	rule := d.Rule(c.Hit)
	switch {
	case rule.Role == cue.Published:
		v, _ := d.Resolved(c.Mention)
		return (v.A.Day != 0 || rule.Reach == cue.Label && v.A.Month != 0) && (!rule.Weak || c.Rank.Reach == board.ByLabel || d.beside(c) && d.opensLine(c))
	case rule.Role == cue.Period && rule.Reach == cue.Label && d.bare(&d.Hits[c.Hit]) && d.Date(c.Mention).Shape == mention.Point && d.Date(c.Mention).A.Day != 0:
		return false // "Date : 12 mars" says nothing
	case rule.Role == cue.Period && d.Date(c.Mention).Shape == mention.Point && d.closes(c):
		return false
	case rule.Role == cue.Period && d.Date(c.Mention).Shape == mention.Window && d.Date(c.Mention).A.Month == 0:
		return false // "post-doctorat pour l'année 2026-2027" names no day, nor a month
	case rule.Role == cue.Period && rule.Reach == cue.Before && d.Date(c.Mention).Shape == mention.Point:
		return d.beside(c) || d.starts(c.Mention) || d.InHead(d.TokenOf(c.Mention).Block) && d.entry(c.Mention) // "contrats …, en 2025" is no period
	case rule.Role == cue.Start && rule.Reach == cue.Before && !rule.Weak && d.loose(c):
		return d.near(c, 2)
	case !rule.Weak:
		return true
	case rule.Role == cue.Deadline && c.Rank.Reach == board.ByLabel:
		return d.folded(d.Hits[c.Hit].To-1) != "pour" // "Pour les deux : repos en août"
	case rule.Role == cue.Deadline:
		return d.weakDeadline(c)
	}
	return d.beside(c) && d.ofPost(c)
}

// closes says whether a day is, or may be, the end of what its cue names: "fin
// de mission le 13 mars", "CDD 31/12/2026".
func (d *decider) closes(c board.Candidate) bool {
	const near = 6 // tokens before the day
	from := d.Mentions.All[c.Mention].From
	if d.Date(c.Mention).A.Day != 0 && d.Hits[c.Hit].To == from && d.Rule(c.Hit).Reach == cue.Before {
		return true
	}
	for i := from - 1; i >= max(0, from-near) && d.Tok[i].Sentence == d.Tok[from].Sentence; i-- {
		if d.folded(i) == "fin" {
			return true
		}
	}
	return false
}

// opensLine says whether a candidate's cue opens a short line: "Annonce du 8
// juin 2027 | réf. 33".
func (d *decider) opensLine(c board.Candidate) bool {
	const most = 100 // bytes
	bl := d.Block(c.Mention)
	return bl.End-bl.Start <= most && d.Hits[c.Hit].From == d.First[d.TokenOf(c.Mention).Block]
}

// weakDeadline says whether a date behind "avant" or "pour" is the last day to
// apply: its sentence is about applying. A month wants a word that bounds it.
func (d *decider) weakDeadline(c board.Candidate) bool {
	v := d.Date(c.Mention)
	if v.A.Day == 0 && d.folded(d.Hits[c.Hit].To-1) == "pour" || v.A.Month == 0 {
		return false
	}
	return (d.beside(c) || v.A.Day != 0 && (v.Shape == mention.Ends || v.Shape == mention.Window && v.B.Day != 0)) && d.applies(c.Mention)
}

// ofPost says whether the sentence of a candidate is about the post: some other
// word of it says so, or it is a line of few words.
func (d *decider) ofPost(c board.Candidate) bool {
	const few = 60 // bytes
	if bl := d.Block(c.Mention); bl.End-bl.Start <= few {
		return true
	}
	sentence := d.TokenOf(c.Mention).Sentence
	lo, hi := d.HitsBetween(d.around(c.Mention))
	for i, h := range d.Hits[lo:hi] {
		rule := d.Cues.Rules[h.Rule]
		if int32(lo+i) == c.Hit || d.Tok[h.From].Sentence != sentence || rule.Reach == cue.Label {
			continue
		}
		switch rule.Role {
		case cue.ContractTerm, cue.ContractLength, cue.Period, cue.EmployerVerb:
			return true
		case cue.Start:
			if !rule.Weak {
				return true
			}
		}
	}
	return false
}

// contradicted is the cue right before a date that speaks against it, one that
// is part of the candidate's own apart: "created_at".
func (d *decider) contradicted(c board.Candidate) (hit int32, ok bool) {
	from, own := d.Mentions.All[c.Mention].From, d.Hits[c.Hit]
	lo, hi := d.hitsBefore(from)
	for i, h := range d.Hits[lo:hi] {
		if h.To > from {
			break
		}
		role, inside := d.Cues.RoleOf(h), own.From <= h.From && h.To <= own.To
		near := d.words(h.To, from) <= 1 || role == cue.LawDate && d.numbered(h.To, from)
		if !inside && role.Against() && role.Kinds().Has(mention.Date) && d.Tok[h.To-1].Sentence == d.Tok[from].Sentence && near {
			return int32(lo + i), true
		}
	}
	return 0, false
}

// hitsBefore is the range of hits in a block that can stand right before token i:
// a paragraph is not read again for each of its dates.
func (d *decider) hitsBefore(i int32) (lo, hi int) {
	const window = 100 // tokens
	return d.HitsBetween(max(d.First[d.Tok[i].Block], i-window), i)
}

// numbered says whether nothing but a law's number stands between two tokens:
// "décret n° 2009-464 du".
func (d *decider) numbered(from, to int32) bool {
	for i := from; i < to; i++ {
		t := &d.Tok[i]
		if t.Kind == token.Letters && t.End-t.Start > 2 {
			return false
		}
	}
	return to-from < 12
}

// starts says whether a date's own words make it one that something starts at:
// "rentrée 2025", "à partir du 2 mars".
func (d *decider) starts(m mention.ID) bool {
	return d.Date(m).Shape == mention.From || d.folded(d.Mentions.All[m].From) == "rentree"
}

// entry says whether a month of a year stands between dashes or bars: "Stage
// communication – septembre 2027 – Thiers".
func (d *decider) entry(m mention.ID) bool {
	me, v := &d.Mentions.All[m], d.Date(m)
	block := d.Tok[me.From].Block
	if v.A.Day != 0 || v.A.Month == 0 || v.A.Year == 0 || me.From == d.First[block] || !d.Parts(me.From-1) {
		return false
	}
	return me.To == d.First[block+1] || d.Parts(me.To)
}

// loose says whether a cue ends with a word so general that only what follows
// it at once belongs to it: "poste en", "début".
func (d *decider) loose(c board.Candidate) bool {
	switch d.folded(d.Hits[c.Hit].To - 1) {
	case "au", "en", "pour", "debut", "debuter", "commencer", "demarrer", "start", "beginning", "prendre":
		return c.Rank.Reach > board.ByLabel
	}
	return false
}

// folded is the folded form of a token.
func (d *decider) folded(i int32) string { return d.Folded(int(i)) }

// recovered adds the dates with a weak cue of a role right before them to which
// words further off gave another role.
func (d *decider) recovered(cs []board.Candidate, r cue.Role) []board.Candidate {
	for _, id := range d.Of(mention.Date) {
		c, ok := d.RoleOf(id)
		if !ok || c.Rank.Reach <= board.Beside || r == cue.Start && c.Role == cue.EventDate || !c.Role.Against() && (c.Role != cue.Period && c.Role != r || d.believed(c)) {
			continue
		}
		if hit, ok := d.weakly(id, r); ok {
			c.Role, c.Hit = r, hit
			cs = append(cs, c)
		}
	}
	return cs
}

// weakly is the weak cue of a role right before a date, which words further off
// have outranked.
func (d *decider) weakly(m mention.ID, r cue.Role) (hit int32, ok bool) {
	from := d.Mentions.All[m].From
	lo, hi := d.hitsBefore(from)
	for i, h := range d.Hits[lo:hi] {
		if rule := d.Cues.Rules[h.Rule]; rule.Weak && rule.Role == r && h.To <= from && d.Tok[h.To-1].Sentence == d.Tok[from].Sentence && d.words(h.To, from) <= 1 {
			hit, ok = int32(lo+i), true
		}
	}
	return hit, ok
}

// around is the tokens of a mention's block that can belong to its sentence: one
// of a megabyte is not read again for each of its dates.
func (d *decider) around(m mention.ID) (first, last int32) {
	const far = 300 // tokens to either side
	from := d.Mentions.All[m].From
	block := d.Tok[from].Block
	return max(d.First[block], from-far), min(d.First[block+1], from+far)
}

// applies says whether the sentence of a mention, or the heading above it, is
// about applying: it names an address, a number to call, or what to send.
func (d *decider) applies(m mention.ID) bool {
	first, last := d.around(m)
	sentence := d.TokenOf(m).Sentence
	for _, step := range [...]mention.ID{-1, 1} {
		for id := m + step; id >= 0 && int(id) < len(d.Mentions.All); id += step {
			o := &d.Mentions.All[id]
			if o.From < first || o.From >= last || d.Tok[o.From].Sentence != sentence {
				break
			}
			if o.Kind == mention.Mail || o.Kind == mention.Phone || o.Kind == mention.URL {
				return true
			}
		}
	}
	lo, hi := d.HitsBetween(first, last)
	for _, h := range d.Hits[lo:hi] {
		if r := d.Cues.RoleOf(h); d.Tok[h.From].Sentence == sentence && (r == cue.DocumentTerm || r == cue.PurposeTerm || r == cue.Apply || r == cue.Inform) {
			return true
		}
	}
	section := d.Block(m).Section
	return section >= 0 && (d.Says(section, cue.PurposeTerm) || d.Says(section, cue.Apply))
}

// under adds the dates that are a whole block below a short line that ends with
// a cue of a role: "Réponse avant le" and "30/06/2026" on the next line.
func (d *decider) under(cs []board.Candidate, r cue.Role) []board.Candidate {
	for _, id := range d.Of(mention.Date) {
		c, ok := d.RoleOf(id)
		if ok && d.Rule(c.Hit).Reach != cue.Section {
			continue
		}
		c.Mention = id
		bl := d.Block(id)
		c.Rank.Witness, c.Rank.Block, c.Rank.From = board.WitnessOf(bl.Kind), bl.Kind, d.Mentions.All[id].From
		if bl.Kind == doc.Data || bl.Kind == doc.Furniture || !bl.Label.Empty() || !d.fills(c.Mention, bl) || !d.Date(c.Mention).Readable() {
			continue
		}
		if hit, ok := d.lastCue(d.TokenOf(c.Mention).Block-1, r); ok {
			c.Role, c.Hit, c.Rank.Reach = r, hit, board.ByLabel
			cs = append(cs, c)
		}
	}
	return cs
}

// labelAbove is the field's role with which the block before one ends.
func (d *decider) labelAbove(block int32) (r cue.Role, ok bool) {
	for _, r := range [...]cue.Role{cue.Deadline, cue.Start, cue.End, cue.PastDate} {
		if _, ok := d.lastCue(block-1, r); ok {
			return r, true
		}
	}
	return cue.None, false
}

// lastCue is the cue of a role with which a short block ends.
func (d *decider) lastCue(block int32, r cue.Role) (hit int32, ok bool) {
	const most = 10 // tokens
	if block < 0 || d.First[block+1]-d.First[block] > most {
		return 0, false
	}
	end := d.First[block+1]
	lo, hi := d.HitsIn(block)
	for i, h := range d.Hits[lo:hi] {
		if d.Cues.RoleOf(h) == r && d.words(h.To, end) <= 1 {
			hit, ok = int32(lo+i), true
		}
	}
	return hit, ok
}

// bare says whether a label is "date" and no more.
func (d *decider) bare(label *cue.Hit) bool {
	return label.To == label.From+1 && d.folded(label.From) == "date"
}

// alone adds the dates that are a whole block by themselves before the body of
// the posting begins.
func (d *decider) alone(cs []board.Candidate) []board.Candidate {
	const most, long = 12, 200 // blocks of a head; bytes of a paragraph that is no head
	for _, c := range d.unnamed {
		at := d.TokenOf(c.Mention).Block
		if at >= most {
			break
		}
		bl, v := d.Block(c.Mention), d.Date(c.Mention)
		if bl.Kind == doc.Data || bl.Kind == doc.Furniture || v.Shape != mention.Point || v.A.Day == 0 || !v.Readable() {
			continue
		}
		if _, labelled := d.labelAbove(at); labelled || d.bodyBefore(at, long) {
			continue
		}
		if bl.Label.Empty() && d.fills(c.Mention, bl) || d.besideReference(c.Mention) || d.byline(c.Mention) {
			cs = append(cs, c)
		}
	}
	return cs
}

// byline says whether a date stands in a line that says who wrote the page:
// "lundi 23 février 2026, par OE", "par A. Vernois | 29/10/2026 | Recrutements".
func (d *decider) byline(m mention.ID) bool {
	const most = 10 // tokens behind the date that the author is named in
	me := d.Mentions.All[m]
	first, end := d.First[d.Tok[me.From].Block], d.First[d.Tok[me.From].Block+1]
	if me.From == first {
		return end-me.To < most && me.To+1 < end && d.Tok[me.To].IsMark(',') && d.author(me.To+1)
	}
	return d.author(first) && d.Tok[me.From-1].IsMark('|') && (me.To == end || d.Tok[me.To].IsMark('|'))
}

// author says whether a token leads to who wrote a page.
func (d *decider) author(i int32) bool {
	w := d.folded(i)
	return w == "par" || w == "by" || w == "publie"
}

// besideReference says whether a date is a whole segment of a line that gives
// the posting's reference: "Vacancy no. 3390 · 9 October 2026".
func (d *decider) besideReference(m mention.ID) bool {
	me := d.Mentions.All[m]
	at := d.Tok[me.From].Block
	begins := me.From == d.First[at] || d.Tok[me.From-1].Kind == token.Mark && d.Tok[me.From-1].Sentence != d.Tok[me.From].Sentence
	ends := me.To == d.First[at+1] || d.Tok[me.To].Kind == token.Mark
	return begins && ends && d.Says(at, cue.ReferenceLabel)
}

// bodyBefore says whether a block before that one is longer than a head's.
func (d *decider) bodyBefore(block int32, long int32) bool {
	for i := range d.Doc.Blocks[:block] {
		if bl := &d.Doc.Blocks[i]; bl.Kind == doc.Paragraph && bl.End-bl.Start > long {
			return true
		}
	}
	return false
}

// fills says whether a mention is all of its block but for a town and an
// article: "Lyon, le 3 mars 2024".
func (d *decider) fills(m mention.ID, bl *doc.Block) bool {
	const before, after = 40, 2 // bytes: a town, "le"; markup
	s := d.Span(m)
	if bl.End-s.End > after || s.Start-bl.Start > before {
		return false
	}
	from := d.First[d.TokenOf(m).Block]
	to := d.Mentions.All[m].From
	for i := from; i < to; i++ {
		if d.Tok[i].Kind == token.Number {
			return false
		}
	}
	n := d.words(from, to)
	return n == 0 || n <= 1 && d.Tok[to-1].Kind == token.Letters && d.Tok[to-1].End-d.Tok[to-1].Start <= 2 || d.Tok[from].Is(token.Capital) && d.comma(from, to)
}

// comma says whether a comma ends the words from from to to, but for an
// article.
func (d *decider) comma(from, to int32) bool {
	for i := to - 1; i >= from && i >= to-2; i-- {
		if d.Tok[i].IsMark(',') {
			return true
		}
	}
	return false
}

// answers adds the dates with which the answer to a question of the start
// begins: "Ça commence quand ? Lundi 9 novembre."
func (d *decider) answers(cs []board.Candidate) []board.Candidate {
	for _, c := range d.unnamed {
		from := d.Mentions.All[c.Mention].From
		at := d.Tok[from].Block
		if from == d.First[at] || !d.Tok[from-1].IsMark('?') {
			continue
		}
		lo, hi := d.HitsIn(at)
		for h := lo; h < hi; h++ {
			if hit := d.Hits[h]; hit.To < from && d.Tok[hit.From].Sentence == d.Tok[from-1].Sentence && d.Rule(int32(h)).Role == cue.Start {
				c.Hit, c.Role = int32(h), cue.Start
				cs = append(cs, c)
				break
			}
		}
	}
	return cs
}

// repeated confirms the dates without a role that say again what a field was
// taken from.
func (d *decider) repeated() {
	for _, c := range d.unnamed {
		v, _ := d.Resolved(c.Mention)
		if !v.Readable() || d.filled == 0 {
			continue
		}
		iso := v.ISO()
		for _, path := range [...]schema.Path{publishedPath, deadlinePath, startPath, endPath} {
			now, ok := d.taken(path)
			if !ok {
				continue
			}
			if w, _ := d.Resolved(now); w.ISO() == iso {
				d.Confirm(c, path)
				break
			}
		}
	}
}

// past refuses, by the words that say when the posting came out or when the
// post starts, the dates that were over long before.
func (d *decider) past() {
	for _, path := range [...]schema.Path{publishedPath, startPath, deadlinePath} {
		now, ok := d.taken(path)
		if !ok {
			continue
		}
		v, _ := d.Resolved(now)
		for _, id := range d.Of(mention.Date) {
			if d.Decided(id) {
				continue
			}
			if c, ok := d.RoleOf(id); ok && c.Role.Against() {
				continue // by its own words
			}
			if old := d.Date(id); old.A.Year != 0 && old.A.Year < v.A.Year {
				d.Refuse(id, string(path)[1:]+"/earlier", d.Span(now))
			}
		}
	}
}
