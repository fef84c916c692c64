// Package board is where rooms see the posting and leave decisions for the
// rooms after them. It gives every mention at most one role before any room
// runs, and it is the only way into the record's evidence and ledger.
package board

import (
	"slices"

	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
	"offers/schema"
)

// Board is one posting on its way to a record.
type Board struct {
	token.Text
	Mentions mention.Set
	Grammar  *mention.Grammar
	Cues     *cue.Set
	Hits     []cue.Hit     // in text order
	Record   schema.Record // what earlier rooms decided: read it, write only your own part

	// Reference is the day that a date without a year is read against: the
	// user's, else the posting's own publication once the dates room knows it.
	Reference mention.Time

	parser mention.Parser
	hitAt  []int32                  // where the hits of a block begin
	byRole []int32                  // the hits, by the role of their rules, then in text order
	roleAt [cue.RoleCount + 1]int32 // where those of a role begin in byRole
	labels []label                  // of the blocks that have one
	cands  []Candidate              // the mentions that have a role, by role and rank
	byID   []int32                  // mention -> index in cands, -1
	fates  []fate                   // by mention
	said   []said                   // evidence in the order of the decisions
}

// A Room decides one group of fields.
type Room struct {
	Name   string
	Reads  []string // the rooms whose part of the record it reads, which decide before it
	Cues   []cue.Rule
	Decide func(*Board)
}

// Candidate is a mention in its role.
type Candidate struct {
	Mention mention.ID
	Role    cue.Role
	Hit     int32 // the cue that gave the role, index in Hits; -1 for a candidate a room proposes without one
	Rank    Rank
}

// Candidates are the mentions of a role, best first.
func (b *Board) Candidates(r cue.Role) []Candidate {
	from, _ := slices.BinarySearchFunc(b.cands, r, func(c Candidate, r cue.Role) int { return int(c.Role) - int(r) })
	to, _ := slices.BinarySearchFunc(b.cands, r+1, func(c Candidate, r cue.Role) int { return int(c.Role) - int(r) })
	return b.cands[from:to]
}

// RoleOf is the candidate that a mention is, ok false when no cue gave it a
// role.
func (b *Board) RoleOf(m mention.ID) (c Candidate, ok bool) {
	if i := b.byID[m]; i >= 0 {
		return b.cands[i], true
	}
	return Candidate{}, false
}

// Loose is the mentions of a kind to which no cue gave a role, in text order,
// as candidates for a room that can do without one.
func (b *Board) Loose(k mention.Kind) (all []Candidate) {
	for id := range b.Mentions.All {
		m := &b.Mentions.All[id]
		if m.Kind == k && b.byID[id] < 0 {
			all = append(all, Candidate{Mention: mention.ID(id), Hit: -1, Rank: Rank{Witness: WitnessOf(b.Block(mention.ID(id)).Kind), Reach: NoCue, From: m.From}})
		}
	}
	return all
}

// Span is the stretch of text that a mention owns.
func (b *Board) Span(m mention.ID) doc.Span { return b.Mentions.Span(&b.Text, m) }

// Block is the block that a mention stands in.
func (b *Board) Block(m mention.ID) *doc.Block {
	return &b.Doc.Blocks[b.Tok[b.Mentions.All[m].From].Block]
}

// Date is the value of a date candidate.
func (b *Board) Date(m mention.ID) mention.DateValue {
	return b.Mentions.Dates[b.Mentions.All[m].At]
}

// Duration is the value of a duration candidate.
func (b *Board) Duration(m mention.ID) mention.DurationValue {
	return b.Mentions.Durations[b.Mentions.All[m].At]
}

// Amount is the value of an amount candidate.
func (b *Board) Amount(m mention.ID) mention.AmountValue {
	return b.Mentions.Amounts[b.Mentions.All[m].At]
}

// Degree is the value of a degree candidate.
func (b *Board) Degree(m mention.ID) mention.DegreeValue {
	return b.Mentions.Degrees[b.Mentions.All[m].At]
}

// Place is the value of a place candidate.
func (b *Board) Place(m mention.ID) *mention.PlaceValue {
	return &b.Mentions.Places[b.Mentions.All[m].At]
}

// Hours is the value of an hours candidate.
func (b *Board) Hours(m mention.ID) mention.HoursValue {
	return b.Mentions.Hours[b.Mentions.All[m].At]
}

// String is the value of a phone, e-mail, URL or person candidate.
func (b *Board) String(m mention.ID) string { return b.Mentions.Strings[b.Mentions.All[m].At] }

// Term is a phrase that is a value by itself.
type Term struct {
	Hit     int32 // index in Hits
	Says    string
	Block   int32
	Witness Witness
	doc.Span
}

// Terms are the phrases of a term role, in text order, shields left out.
func (b *Board) Terms(r cue.Role) (all []Term) {
	hits := b.HitsOf(r)
	if len(hits) > 0 {
		all = make([]Term, 0, len(hits))
	}
	for _, i := range hits {
		h := b.Hits[i]
		rule := b.Cues.Rules[h.Rule]
		if rule.Says == "" {
			continue
		}
		block := b.Tok[h.From].Block
		all = append(all, Term{Hit: i, Says: rule.Says, Block: block, Witness: WitnessOf(b.Doc.Blocks[block].Kind), Span: b.Text.Span(int(h.From), int(h.To))})
	}
	return all
}

// Rule is the rule that made a hit.
func (b *Board) Rule(hit int32) *cue.Rule { return b.Cues.Rules[b.Hits[hit].Rule] }

// HitSpan is the stretch of text of a hit.
func (b *Board) HitSpan(hit int32) doc.Span {
	return b.Text.Span(int(b.Hits[hit].From), int(b.Hits[hit].To))
}

// HitsIn is the range of hits that begin in a block.
func (b *Board) HitsIn(block int32) (lo, hi int) { return int(b.hitAt[block]), int(b.hitAt[block+1]) }

// MentionsIn is the range of mentions that begin in a block.
func (b *Board) MentionsIn(block int32) (lo, hi int) {
	at := func(m mention.Mention, t int32) int { return int(m.From - t) }
	lo, _ = slices.BinarySearchFunc(b.Mentions.All, b.First[block], at)
	hi, _ = slices.BinarySearchFunc(b.Mentions.All, b.First[block+1], at)
	return lo, hi
}

// HitsOf are the phrases of a role's rules, shields among them, as indices in
// Hits and in text order.
func (b *Board) HitsOf(r cue.Role) []int32 { return b.byRole[b.roleAt[r]:b.roleAt[r+1]] }

// HitsBetween is the range of hits that begin in the tokens from up to, but
// not with, to.
func (b *Board) HitsBetween(from, to int32) (lo, hi int) {
	at := func(h cue.Hit, t int32) int { return int(h.From - t) }
	lo, _ = slices.BinarySearchFunc(b.Hits, from, at)
	hi, _ = slices.BinarySearchFunc(b.Hits, to, at)
	return lo, hi
}

// NearestTerm is the term of a role that stands nearest to a mention in its
// own sentence or label, those behind it first.
func (b *Board) NearestTerm(r cue.Role, m mention.ID) (best Term, ok bool) {
	me := b.Mentions.All[m]
	block := b.Tok[me.From].Block
	sentence := b.Tok[me.From].Sentence
	label := b.Doc.Blocks[block].Label
	distance := int32(1 << 30)
	for _, t := range b.Terms(r) {
		h := b.Hits[t.Hit]
		inLabel := label.Contains(t.Span)
		if !inLabel && (t.Block != block || b.Tok[h.From].Sentence != sentence) {
			continue
		}
		d := h.From - me.To
		if h.To <= me.From {
			d = me.From - h.To
		}
		if inLabel {
			d = 3
		}
		if d >= 0 && d < distance {
			best, ok, distance = t, true, d
		}
	}
	return best, ok
}

// Under says whether a term stands in a block whose label, or below a heading
// that, holds a phrase of a role.
func (b *Board) Under(t Term, r cue.Role) bool {
	bl := &b.Doc.Blocks[t.Block]
	return !bl.Label.Empty() && b.LabelSays(bl, r) || bl.Section >= 0 && b.Says(bl.Section, r)
}

// Sort puts candidates of several roles in order, best first.
func Sort(cs []Candidate) {
	slices.SortStableFunc(cs, func(x, y Candidate) int { return better(x.Rank, y.Rank) })
}
