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

	parser  mention.Parser
	hitAt   []int32                      // by token: the first hit that begins there or behind
	byRole  []int32                      // the hits, by the role of their rules, then in text order
	roleAt  [cue.RoleCount + 1]int32     // where those of a role begin in byRole
	above   mention.Kinds                // that some heading speaks of
	labels  []label                      // of the blocks that have one
	labelAt []int32                      // by block: its label's index in labels, -1
	data    int                          // the first block of page data
	found   []Candidate                  // the mentions that have a role, in text order
	order   []uint64                     // their order by role and rank, each over its index in found
	cands   []Candidate                  // the mentions that have a role, by role and rank
	candAt  [cue.RoleCount + 1]int32     // where those of a role begin in cands
	byID    []int32                      // mention -> index in cands, -1
	byKind  []mention.ID                 // the mentions, by kind, then in text order
	kindAt  [mention.KindCount + 1]int32 // where those of a kind begin in byKind
	fates   []fate                       // by mention
	said    []said                       // evidence in the order of the decisions

	// What was given out to rooms stays there until the board is released.
	terms  []Term
	values []Value
	loose  []Candidate
	paths  []schema.Path

	kept  []any // memory of the rooms' own
	items items
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
func (b *Board) Candidates(r cue.Role) []Candidate { return b.cands[b.candAt[r]:b.candAt[r+1]] }

// RoleOf is the candidate that a mention is, ok false when no cue gave it a
// role.
func (b *Board) RoleOf(m mention.ID) (c Candidate, ok bool) {
	if i := b.byID[m]; i >= 0 {
		return b.cands[i], true
	}
	return Candidate{}, false
}

// Of is the mentions of a kind, in text order.
func (b *Board) Of(k mention.Kind) []mention.ID { return b.byKind[b.kindAt[k]:b.kindAt[k+1]] }

// Loose is the mentions of a kind to which no cue gave a role, in text order,
// as candidates for a room that can do without one.
func (b *Board) Loose(k mention.Kind) []Candidate {
	from := len(b.loose)
	for _, id := range b.Of(k) {
		if b.byID[id] < 0 {
			b.loose = append(b.loose, Candidate{Mention: id, Hit: -1, Rank: Rank{Witness: WitnessOf(b.Block(id).Kind), Reach: NoCue, From: b.Mentions.All[id].From}})
		}
	}
	return slices.Clip(b.loose[from:])
}

// Span is the stretch of text that a mention owns.
func (b *Board) Span(m mention.ID) doc.Span { return b.Mentions.Span(&b.Text, m) }

// TokenOf is the token that a mention begins with.
func (b *Board) TokenOf(m mention.ID) *token.Token { return &b.Tok[b.Mentions.All[m].From] }

// Block is the block that a mention stands in.
func (b *Board) Block(m mention.ID) *doc.Block {
	return &b.Doc.Blocks[b.TokenOf(m).Block]
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

// Terms are the phrases of a term role, in text order, shields left out, and
// what stands inside an address: "…-cdd8-8f4f-…" is no contract.
func (b *Board) Terms(r cue.Role) []Term {
	from := len(b.terms)
	for _, i := range b.HitsOf(r) {
		if says := b.Rule(i).Says; says != "" && !b.Inside(b.Hits[i].From, mention.Of(mention.URL, mention.Mail)) {
			b.terms = append(b.terms, b.term(i, says))
		}
	}
	return slices.Clip(b.terms[from:])
}

// term is a hit as a term.
func (b *Board) term(hit int32, says string) Term {
	block := b.Tok[b.Hits[hit].From].Block
	return Term{Hit: hit, Says: says, Block: block, Witness: WitnessOf(b.Doc.Blocks[block].Kind), Span: b.HitSpan(hit)}
}

// Rule is the rule that made a hit.
func (b *Board) Rule(hit int32) *cue.Rule { return b.Cues.Rules[b.Hits[hit].Rule] }

// HitSpan is the stretch of text of a hit.
func (b *Board) HitSpan(hit int32) doc.Span {
	return b.Text.Span(int(b.Hits[hit].From), int(b.Hits[hit].To))
}

// HitsIn is the range of hits that begin in a block.
func (b *Board) HitsIn(block int32) (lo, hi int) {
	return b.HitsBetween(b.First[block], b.First[block+1])
}

// Inside says whether token i, if the text has so many, is part of a mention of
// one of the kinds.
func (b *Board) Inside(i int32, kinds mention.Kinds) bool {
	if uint(i) >= uint(len(b.Mentions.Owner)) {
		return false
	}
	m := b.Mentions.Owner[i]
	return m != mention.None && kinds.Has(b.Mentions.All[m].Kind)
}

// Holds says whether part of a mention of one of the kinds stands in a stretch.
func (b *Board) Holds(s doc.Span, kinds mention.Kinds) bool {
	from, to := b.Tokens(s)
	for i := from; i < to; i++ {
		if b.Inside(int32(i), kinds) {
			return true
		}
	}
	return false
}

// HitsOf are the phrases of a role's rules, shields among them, as indices in
// Hits and in text order.
func (b *Board) HitsOf(r cue.Role) []int32 { return b.byRole[b.roleAt[r]:b.roleAt[r+1]] }

// HitsBetween is the range of hits that begin in the tokens from up to, but
// not with, to.
func (b *Board) HitsBetween(from, to int32) (lo, hi int) {
	return int(b.hitAt[from]), int(b.hitAt[to])
}

// NearestTerm is the term of a role that stands nearest to a mention in its
// own sentence or label, those behind it first. One that is part of a duration,
// or comes on top of the mention, says nothing of it.
func (b *Board) NearestTerm(r cue.Role, m mention.ID) (best Term, ok bool) {
	me := &b.Mentions.All[m]
	sentence, label := b.Tok[me.From].Sentence, b.Block(m).Label
	distance := int32(1 << 30)
	for _, i := range b.HitsOf(r) {
		h := &b.Hits[i]
		inLabel := label.Contains(b.HitSpan(i))
		if says := b.Rule(i).Says; says == "" || !inLabel && b.Tok[h.From].Sentence != sentence {
			continue
		}
		if b.Inside(h.From, mention.Of(mention.Duration)) || b.added(me, h) { // "fees for 36 months and a stipend of £17,668"
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
			best, ok, distance = b.term(i, b.Rule(i).Says), true, d
		}
	}
	return best, ok
}

// Under says whether a term stands in a block whose label, or below a heading
// that, holds a phrase of a role.
func (b *Board) Under(t Term, r cue.Role) bool {
	if len(b.HitsOf(r)) == 0 {
		return false
	}
	section := b.Doc.Blocks[t.Block].Section
	return b.LabelSays(t.Block, r) || section >= 0 && b.Says(section, r)
}

// Sort puts candidates of several roles in order, best first.
func Sort(cs []Candidate) {
	if len(cs) > 1 {
		slices.SortStableFunc(cs, func(x, y Candidate) int { return better(&x.Rank, &y.Rank) })
	}
}
