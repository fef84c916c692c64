package board

import (
	"slices"

	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// Witness is who says a value, from the most trusted.
type Witness uint8

// The witnesses.
const (
	Visible  Witness = iota // the posting's own text
	PageData                // what the page says of itself: JSON-LD, meta, front matter
	Margin                  // furniture: forms, footers, related offers
)

// WitnessOf is who speaks in a block of a kind.
func WitnessOf(k doc.Kind) Witness {
	switch k {
	case doc.Data:
		return PageData
	case doc.Furniture:
		return Margin
	}
	return Visible
}

// Reach is how near a cue stands to the mention it gives a role, from the
// strongest.
type Reach uint8

// The order of cues, as one would say it aloud: the label of the value; words
// right beside it; words before it, then behind it, in its clause; the same
// across commas; anywhere in the sentence; the heading above.
const (
	ByLabel Reach = iota
	Beside
	InFront
	Behind
	AcrossFront
	AcrossBehind
	InSentence
	UnderHeading
	NoCue
)

// String is the reach's name in an explanation.
func (r Reach) String() string {
	return [...]string{"label", "beside it", "before it", "behind it", "before a comma", "behind a comma", "in the sentence", "heading above", "no cue"}[r]
}

// Rank orders cues for one mention and candidates for one role.
type Rank struct {
	Witness  Witness
	Reach    Reach
	Block    doc.Kind
	Distance int32 // tokens between cue and mention; headings between for a heading
	Length   int32 // tokens of the cue
	Against  bool
	Close    bool  // the cue stands right before the mention
	From     int32 // the mention's first token
}

// nearer orders the cues that reach one mention: words right before it are
// believed even over its label when one of the two speaks against it
// ("Rémunération : grille, prime de 780 €", "Funding: grant of the region,
// salary 2,200 €"); then the nearer reach, then fewer words between, then the
// longer cue; of equals the one that refuses.
func nearer(a, b *Rank) int {
	if a.Close != b.Close && (a.Against || b.Against) && (a.Reach == ByLabel || b.Reach == ByLabel) {
		return first(a.Close)
	}
	switch {
	case a.Reach != b.Reach:
		return int(a.Reach) - int(b.Reach)
	case a.Distance != b.Distance:
		return int(a.Distance - b.Distance)
	case a.Length != b.Length:
		return int(b.Length - a.Length)
	case a.Against != b.Against:
		return first(a.Against)
	}
	return 0
}

// first orders a before b if it says so, else behind it.
func first(a bool) int {
	if a {
		return -1
	}
	return 1
}

// better orders the mentions of one role: the better witness, the nearer
// reach, the better kind of block, the earlier.
func better(a, b *Rank) int {
	if x, y := a.place(), b.place(); x != y {
		return int(x) - int(y)
	}
	return int(a.From - b.From)
}

// place is a rank but for where the mention begins, the better the lower.
func (r *Rank) place() uint32 {
	return uint32(r.Witness)<<16 | uint32(r.Reach)<<8 | uint32(r.Block)
}

// roles gives every mention the role of the cue that reaches it best.
func (b *Board) roles() {
	b.found, b.order = b.found[:0], b.order[:0]
	n := len(b.Mentions.All)
	b.byID = slices.Grow(b.byID[:0], n)[:n]
	clear(b.candAt[:])
	r := reacher{Board: b}
	c := &r.best
	for id := range b.byID {
		b.byID[id] = -1
		if r.measure(mention.ID(id)); c.Hit >= 0 {
			b.order = append(b.order, uint64(c.Role)<<56|uint64(c.Rank.place())<<32|uint64(len(b.found)))
			b.found = append(b.found, *c)
			b.candAt[c.Role+1]++
		}
	}
	running(b.candAt[:])
	slices.Sort(b.order)
	b.cands = b.cands[:0]
	for i, o := range b.order {
		c := &b.found[uint32(o)]
		b.byID[c.Mention] = int32(i)
		b.cands = append(b.cands, *c)
	}
}

// measure measures every cue that reaches a mention.
func (r *reacher) measure(id mention.ID) {
	m := &r.Mentions.All[id]
	block := r.Tok[m.From].Block
	bl := &r.Doc.Blocks[block]
	r.m, r.kind = m, mention.Of(m.Kind)
	r.best = Candidate{Mention: id, Hit: -1}
	r.base = Rank{Witness: WitnessOf(bl.Kind), Block: bl.Kind, From: m.From}
	if l := r.labelAt[block]; l >= 0 {
		r.label(&r.labels[l])
	}
	lo, hi := r.inSentence(block)
	for h := lo; h < hi; h++ {
		if r.Cues.Trait(r.Hits[h]).Kinds&r.kind != 0 {
			r.inBlock(int32(h), bl)
		}
	}
	r.runIn(block)
	if r.above&r.kind != 0 && bl.Kind != doc.Data {
		r.sections(bl)
	}
}

// runIn gives the hits of a heading that runs into the mention's sentence:
// "Profil. Doctorat en chimie exigé".
func (r *reacher) runIn(block int32) {
	first := r.First[block]
	if t := &r.Tok[first]; t.Sentence+1 != r.Tok[r.m.From].Sentence || !t.Is(token.Capital) || t.Is(token.Upper) { // "CDI." says something by itself
		return
	}
	for h := r.hitAt[first]; int(h) < len(r.Hits) && r.Hits[h].From == first; h++ {
		if to := r.Hits[h].To; r.Tok[to].IsMark('.') && r.Cues.Trait(r.Hits[h]).Reach != cue.After {
			r.give(h, ByLabel, r.words(to, r.m.From))
		}
	}
}

// window is how many tokens around a mention are searched for cues: no sentence
// is longer, and a block of a megabyte must not be read again for each of its
// mentions.
const window = 300

// reacher measures how cues reach one mention.
type reacher struct {
	*Board
	m    *mention.Mention
	kind mention.Kinds // the mention's
	base Rank
	best Candidate   // made by the cue that reaches the mention best; Hit is -1 when none does
	keep bool        // all is wanted
	all  []Candidate // made by all that reach it
}

// inSentence is the range of the hits near the mention that stand in its
// sentence, or in the last one of several.
func (r *reacher) inSentence(block int32) (lo, hi int) {
	m, first := r.m, r.Tok[r.m.From].Sentence
	last := r.Tok[m.To-1].Sentence
	lo, hi = int(r.hitAt[m.From]), int(r.hitAt[m.To])
	for from := max(r.First[block], m.From-window); lo > 0 && r.Hits[lo-1].From >= from && r.Tok[r.Hits[lo-1].From].Sentence == first; lo-- {
	}
	for to := min(r.First[block+1], m.To+window); hi < len(r.Hits) && r.Hits[hi].From < to && r.Tok[r.Hits[hi].From].Sentence == last; hi++ {
	}
	return lo, hi
}

// deniedWords is how many words a cue that speaks against a mention may stand
// before it and still be believed over the label: "prime d'équipe de 4,20 €".
const deniedWords = 3

// give notes the candidate that hit h makes at a reach.
func (r *reacher) give(h int32, at Reach, distance int32) {
	hit := &r.Hits[h]
	rule := r.Cues.Trait(*hit)
	if rule.Kinds&r.kind == 0 {
		return
	}
	if rule.Weak && at > ByLabel && at < InSentence {
		at = InSentence
	}
	c := Candidate{Mention: r.best.Mention, Role: rule.Role, Hit: h, Rank: r.base}
	k := &c.Rank
	k.Close = at == Beside && distance == 0 || rule.Against && (at == Beside || at == InFront && distance <= deniedWords)
	k.Reach, k.Distance, k.Length, k.Against = at, distance, hit.To-hit.From, rule.Against
	if r.keep {
		r.all = append(r.all, c)
	}
	if r.best.Hit < 0 || nearer(k, &r.best.Rank) < 0 {
		r.best = c
	}
}

// label gives the hits inside the label of the mention's block. The longest
// one speaks for the label, wherever it stands in it; to a later sentence than
// the first a label of its own is nearer: "Deadline: May 3. Start: June 2."
func (r *reacher) label(l *label) {
	away := max(0, r.Tok[r.m.From].Sentence-l.sentence)
	for h := l.lo; h < l.hi; h++ {
		if hit := &r.Hits[h]; hit.To <= l.to && r.Cues.Trait(*hit).Reach != cue.After {
			r.give(h, ByLabel, away)
		}
	}
}

// inBlock measures a hit in the mention's own block.
func (r *reacher) inBlock(h int32, bl *doc.Block) {
	hit := &r.Hits[h]
	at := r.Cues.Trait(*hit).Reach
	if r.inAddress(hit) || at == cue.Section && bl.Kind != doc.Heading || bl.Label.Contains(r.Tok[hit.From].Span) {
		return
	}
	if hit.To <= r.m.From {
		r.ahead(h, hit, at)
	} else if hit.From >= r.m.To && !(r.Cues.Trait(*hit).Against && (r.added(r.m, hit) || r.taken(hit))) {
		r.after(h, hit, at)
	}
}

// taken says whether a phrase behind the mention stands right behind another
// one, and so speaks of that: "35h, 4 heures supplémentaires".
func (r *reacher) taken(hit *cue.Hit) bool {
	return hit.From > r.m.To && r.Mentions.Owner[hit.From-1] != mention.None
}

// added says whether a plus stands between a mention and a phrase behind it:
// what comes on top says nothing against it, "39 h/semaine + heures
// supplémentaires", "2 018 € brut + tickets restaurant".
func (b *Board) added(m *mention.Mention, hit *cue.Hit) bool {
	const most = 40 // tokens
	for i := m.To; i < min(hit.From, m.To+most); i++ {
		if b.Tok[i].IsMark('+') {
			return true
		}
	}
	return false
}

// inAddress says whether a phrase is a part of an address: "emploi@…" speaks of
// no employment.
func (r *reacher) inAddress(hit *cue.Hit) bool {
	return r.Inside(hit.From, mention.Of(mention.Mail, mention.URL))
}

// ahead measures a hit that ends before the mention begins.
func (r *reacher) ahead(h int32, hit *cue.Hit, reach cue.Reach) {
	a, z := &r.Tok[hit.To-1], &r.Tok[r.m.From]
	if a.Sentence != z.Sentence || reach == cue.After {
		return
	}
	distance := r.words(hit.To, r.m.From)
	if r.colon(hit.To) && !r.otherLabel(hit.To+1, r.m.From) {
		r.give(h, ByLabel, distance)
		return
	}
	switch {
	case reach == cue.Label && r.opensLine(hit): // "Durée 3 à 6 mois, premier semestre 2020"
		r.give(h, InFront, distance)
	case reach == cue.Label:
	case distance <= 1 && z.Clause-a.Clause <= 1:
		r.give(h, Beside, distance)
	case a.Clause == z.Clause:
		r.give(h, InFront, distance)
	case reach == cue.Sentence:
		r.give(h, InSentence, distance)
	case z.Clause-a.Clause <= maxClauses:
		r.give(h, AcrossFront, distance)
	}
}

// opensLine says whether a phrase opens a block short enough to be a label and
// its value that nothing parts.
func (r *reacher) opensLine(hit *cue.Hit) bool {
	const most = 100 // bytes
	block := r.Tok[hit.From].Block
	bl := &r.Doc.Blocks[block]
	return hit.From == r.First[block] && bl.Kind != doc.Heading && bl.End-bl.Start <= most
}

// maxClauses is how many commas a cue reaches across.
const maxClauses = 3

// after measures a hit that begins behind the mention.
func (r *reacher) after(h int32, hit *cue.Hit, reach cue.Reach) {
	a, z := &r.Tok[r.m.To-1], &r.Tok[hit.From]
	if a.Sentence != z.Sentence || reach != cue.After && (reach != cue.Sentence || r.colon(hit.To)) { // "À partir du 3 mai – date limite : 2 avril"
		return
	}
	distance := r.words(r.m.To, hit.From)
	if distance == 1 && r.Cues.Trait(*hit).Against && r.Folded(int(r.m.To)) == "de" { // "deux mois de période d'essai"
		distance = 0
	}
	switch {
	case distance <= 1 && z.Clause-a.Clause <= 1 && !r.comma(r.m.To, hit.From):
		r.give(h, Beside, distance)
	case reach == cue.Sentence && a.Clause != z.Clause:
		r.give(h, InSentence, distance)
	case a.Clause == z.Clause:
		r.give(h, Behind, distance)
	case z.Clause-a.Clause <= 1:
		r.give(h, AcrossBehind, distance)
	}
}

// comma says whether a comma stands between two tokens: "CDD de trois ans,
// période d'essai de deux mois".
func (r *reacher) comma(from, to int32) bool {
	for i := from; i < to; i++ {
		if r.Tok[i].IsMark(',') {
			return true
		}
	}
	return false
}

// sections gives the hits in the headings above the block, the nearest first.
func (r *reacher) sections(bl *doc.Block) {
	const most = 4 // headings above one another
	for s, n := bl.Section, int32(0); s >= 0 && n < most; s, n = r.Doc.Blocks[s].Section, n+1 {
		lo, hi := r.HitsIn(s)
		for h := lo; h < hi; h++ {
			if r.Cues.Trait(r.Hits[h]).Reach == cue.Section {
				r.give(int32(h), UnderHeading, n)
			}
		}
	}
}

// words counts the words and numbers between two tokens.
func (r *reacher) words(from, to int32) (n int32) {
	for i := from; i < to; i++ {
		if r.Tok[i].Kind != token.Mark {
			n++
		}
	}
	return n
}

// colon says whether a colon follows at token i, with at most an article and
// a bracket before it: "Publié le :", "Salaire (brut) :".
func (b *Board) colon(i int32) bool {
	n := int32(len(b.Tok))
	if i < n && b.Tok[i].Kind == token.Letters && b.Tok[i].End-b.Tok[i].Start <= 2 {
		i++
	}
	if i < n && b.Tok[i].IsMark('(') {
		for k := i; k < min(n, i+8); k++ {
			if b.Tok[k].IsMark(')') {
				i = k + 1
				break
			}
		}
	}
	return i < n && b.Tok[i].IsMark(':')
}

// otherLabel says whether a further "word :" stands between two tokens, so
// that what follows is another label's value.
func (b *Board) otherLabel(from, to int32) bool {
	for i := from + 1; i < to; i++ {
		if b.Tok[i].IsMark(':') && b.Tok[i-1].Kind == token.Letters && i+1 < int32(len(b.Tok)) && !b.Tok[i+1].Is(token.Glued) {
			return true
		}
	}
	return false
}
