package board

import (
	"cmp"
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
	Denied   bool  // the cue speaks against the mention right before it
	From     int32 // the mention's first token
}

// nearer orders the cues that reach one mention: words right beside it that
// speak against it are believed even against its label ("Rémunération : grille,
// prime de 780 €"); then the nearer reach, then fewer words between, then the
// longer cue; of equals the one that refuses.
func nearer(a, b Rank) int {
	if a.Denied != b.Denied && (a.Reach == ByLabel || b.Reach == ByLabel) {
		if a.Denied {
			return -1
		}
		return 1
	}
	against := func(r Rank) int {
		if r.Against {
			return 0
		}
		return 1
	}
	return cmp.Or(cmp.Compare(a.Reach, b.Reach), cmp.Compare(a.Distance, b.Distance), cmp.Compare(b.Length, a.Length), cmp.Compare(against(a), against(b)))
}

// better orders the mentions of one role: the better witness, the nearer
// reach, the better kind of block, the earlier.
func better(a, b Rank) int {
	return cmp.Or(cmp.Compare(a.Witness, b.Witness), cmp.Compare(a.Reach, b.Reach), cmp.Compare(a.Block, b.Block), cmp.Compare(a.From, b.From))
}

// roles gives every mention the role of the cue that reaches it best.
func (b *Board) roles() {
	b.cands = b.cands[:0]
	for id := range b.Mentions.All {
		if c, ok := b.best(mention.ID(id)); ok {
			b.cands = append(b.cands, c)
		}
	}
	slices.SortFunc(b.cands, func(x, y Candidate) int { return cmp.Or(cmp.Compare(x.Role, y.Role), better(x.Rank, y.Rank)) }) // no two are equal: each begins at a token of its own
	b.byID = slices.Grow(b.byID[:0], len(b.Mentions.All))[:len(b.Mentions.All)]
	for i := range b.byID {
		b.byID[i] = -1
	}
	for i, c := range b.cands {
		b.byID[c.Mention] = int32(i)
	}
}

// best is the candidate made by the cue that reaches the mention best.
func (b *Board) best(id mention.ID) (Candidate, bool) {
	best := Candidate{Mention: id, Hit: -1}
	b.cuesOf(id, func(c Candidate) {
		if best.Hit < 0 || nearer(c.Rank, best.Rank) < 0 {
			best = c
		}
	})
	return best, best.Hit >= 0
}

// cuesOf calls yield with every cue that reaches a mention, as the candidate
// it would make.
func (b *Board) cuesOf(id mention.ID, yield func(Candidate)) {
	m := &b.Mentions.All[id]
	block := b.Tok[m.From].Block
	bl := &b.Doc.Blocks[block]
	r := reacher{Board: b, m: m, id: id, yield: yield,
		base: Rank{Witness: WitnessOf(bl.Kind), Block: bl.Kind, From: m.From}}
	if !bl.Label.Empty() {
		r.label(bl.Label)
	}
	lo, hi := b.HitsBetween(max(b.First[block], m.From-window), min(b.First[block+1], m.To+window))
	for h := lo; h < hi; h++ {
		r.inBlock(int32(h), bl)
	}
	if bl.Kind != doc.Data {
		r.sections(bl)
	}
}

// window is how many tokens around a mention are searched for cues: no sentence
// is longer, and a block of a megabyte must not be read again for each of its
// mentions.
const window = 300

// reacher measures how cues reach one mention.
type reacher struct {
	*Board
	m     *mention.Mention
	id    mention.ID
	base  Rank
	yield func(Candidate)
}

// deniedWords is how many words a cue that speaks against a mention may stand
// before it and still be believed over the label: "prime d'équipe de 4,20 €".
const deniedWords = 3

// give yields the candidate that hit h makes at a reach.
func (r *reacher) give(h int32, at Reach, distance int32) {
	rule := r.Rule(h)
	if !rule.Role.Kinds().Has(r.m.Kind) {
		return
	}
	if rule.Weak && at > ByLabel && at < InSentence {
		at = InSentence
	}
	k := r.base
	k.Denied = rule.Role.Against() && (at == Beside || at == InFront && distance <= deniedWords)
	k.Reach, k.Distance, k.Length, k.Against = at, distance, r.Hits[h].To-r.Hits[h].From, rule.Role.Against()
	r.yield(Candidate{Mention: r.id, Role: rule.Role, Hit: h, Rank: k})
}

// label gives the hits inside the label of the mention's block. The longest
// one speaks for the label, wherever it stands in it.
func (r *reacher) label(span doc.Span) {
	from, to := r.Tokens(span)
	lo, hi := r.HitsBetween(int32(from), int32(to))
	for h := lo; h < hi; h++ {
		if int(r.Hits[h].To) <= to && r.Rule(int32(h)).Reach != cue.After {
			r.give(int32(h), ByLabel, 0)
		}
	}
}

// inBlock measures a hit in the mention's own block.
func (r *reacher) inBlock(h int32, bl *doc.Block) {
	hit := r.Hits[h]
	rule := r.Rule(h)
	if !rule.Role.Kinds().Has(r.m.Kind) || r.inAddress(hit) || rule.Reach == cue.Section && bl.Kind != doc.Heading || bl.Label.Contains(r.Tok[hit.From].Span) {
		return
	}
	if hit.To <= r.m.From {
		r.ahead(h, hit, rule.Reach)
	} else if hit.From >= r.m.To {
		r.after(h, hit, rule.Reach)
	}
}

// inAddress says whether a phrase is a part of an address: "emploi@…" speaks of
// no employment.
func (r *reacher) inAddress(hit cue.Hit) bool {
	o := r.Mentions.Owner[hit.From]
	return o != mention.None && (r.Mentions.All[o].Kind == mention.Mail || r.Mentions.All[o].Kind == mention.URL)
}

// ahead measures a hit that ends before the mention begins.
func (r *reacher) ahead(h int32, hit cue.Hit, reach cue.Reach) {
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
func (r *reacher) opensLine(hit cue.Hit) bool {
	const most = 100 // bytes
	block := r.Tok[hit.From].Block
	bl := &r.Doc.Blocks[block]
	return hit.From == r.First[block] && bl.Kind != doc.Heading && bl.End-bl.Start <= most
}

// maxClauses is how many commas a cue reaches across.
const maxClauses = 3

// after measures a hit that begins behind the mention.
func (r *reacher) after(h int32, hit cue.Hit, reach cue.Reach) {
	a, z := &r.Tok[r.m.To-1], &r.Tok[hit.From]
	if a.Sentence != z.Sentence || reach != cue.After && reach != cue.Sentence {
		return
	}
	distance := r.words(r.m.To, hit.From)
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
			if r.Rule(int32(h)).Reach == cue.Section {
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
