package board

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/schema"
)

// fate is what became of a mention so far.
type fate struct {
	fate   schema.Fate
	fields []schema.Path
	by     doc.Span
	rule   string
}

// said is a piece of evidence before it is written out.
type said struct {
	path  schema.Path
	span  doc.Span
	rule  string
	basis schema.Basis
}

// RuleName is the name under which a candidate's evidence stands.
func (b *Board) RuleName(c Candidate) string {
	if c.Hit < 0 {
		return b.Grammar.Rule(b.Mentions.All[c.Mention].Form)
	}
	return cue.Name(c.Role, b.Rule(c.Hit).Reach)
}

// Take makes the candidate the one that fills the fields: its words are their
// evidence, and the ledger says so. A mention may be taken more than once.
func (b *Board) Take(c Candidate, basis schema.Basis, fields ...schema.Path) {
	b.TakeAs(c, b.RuleName(c), basis, fields...)
}

// TakeAs is Take under the name of a rule of the room's own.
func (b *Board) TakeAs(c Candidate, rule string, basis schema.Basis, fields ...schema.Path) {
	f := &b.fates[c.Mention]
	f.fate = schema.Taken
	b.enter(f, fields)
	b.Say(b.Span(c.Mention), rule, basis, fields...)
}

// enter adds to the fields that a mention fills.
func (b *Board) enter(f *fate, fields []schema.Path) {
	from := len(b.paths)
	b.paths = append(append(b.paths, f.fields...), fields...)
	f.fields = slices.Clip(b.paths[from:])
}

// Say gives evidence for a value that no mention holds: a title, a term.
func (b *Board) Say(span doc.Span, rule string, basis schema.Basis, fields ...schema.Path) {
	for _, p := range fields {
		b.said = append(b.said, said{path: p, span: span, rule: rule, basis: basis})
	}
}

// SayTerm gives a term as evidence.
func (b *Board) SayTerm(t Term, fields ...schema.Path) {
	b.Say(t.Span, b.Rule(t.Hit).Name(), schema.Stated, fields...)
}

// Confirm enters the candidate as one that says again what another said of the
// fields.
func (b *Board) Confirm(c Candidate, fields ...schema.Path) {
	if f := &b.fates[c.Mention]; f.fate == "" {
		f.fate = schema.Confirms
		b.enter(f, fields)
	}
}

// Refuse enters the candidate as refused by the words of by. Words that are
// not in the posting are no reason: an empty span leaves it unexplained.
func (b *Board) Refuse(m mention.ID, rule string, by doc.Span) {
	if f := &b.fates[m]; f.fate == "" && !by.Empty() {
		f.fate, f.by, f.rule = schema.Refused, by, rule
	}
}

// Decided says whether some room has already settled the mention's fate.
func (b *Board) Decided(m mention.ID) bool { return b.fates[m].fate != "" }

// Warn adds a warning about a field, once.
func (b *Board) Warn(path schema.Path, code, message string) {
	w := schema.Warning{Path: path, Code: code, Message: message}
	if !slices.Contains(b.Record.Warnings, w) {
		b.Record.Warnings = append(b.Record.Warnings, w)
	}
}

// refuseTheRest refuses every mention that a cue speaks against and no room
// took.
func (b *Board) refuseTheRest() {
	for _, c := range b.cands {
		if c.Role.Against() && !b.Decided(c.Mention) {
			b.Refuse(c.Mention, b.RuleName(c), b.HitSpan(c.Hit))
		}
	}
}

// Evidence writes out the evidence of every value, by path, so that the order
// of rooms is not seen in it.
func (b *Board) Evidence() []schema.Evidence {
	all := make([]schema.Evidence, 0, len(b.said))
	for _, k := range b.byPath() {
		s := &b.said[k.at()]
		all = append(all, schema.Evidence{Path: s.path, Quote: b.Doc.Quote(s.span), Start: int(s.span.Start), End: int(s.span.End),
			Line: b.Doc.Line(s.span.Start), Page: b.page(s.span.Start), Rule: s.rule, Basis: s.basis})
	}
	return all
}

// A sayingKey is a piece of evidence while it is put in order: the first letters
// of its path, which mostly decide, above its place in said.
type sayingKey uint64

const placeBits = 24 // more evidence than any text of the largest size holds

func (k sayingKey) at() int { return int(k & (1<<placeBits - 1)) }

// byPath is the order of the evidence: by path, then as it stands in the text.
func (b *Board) byPath() []sayingKey {
	keys := make([]sayingKey, len(b.said))
	for i := range b.said {
		keys[i] = sayingKey(headOf(b.said[i].path)<<placeBits | uint64(i))
	}
	slices.Sort(keys)
	for from, to := 0, 0; from < len(keys); from = to {
		for to < len(keys) && keys[to]>>placeBits == keys[from]>>placeBits {
			to++
		}
		slices.SortFunc(keys[from:to], func(x, y sayingKey) int {
			p, q := &b.said[x.at()], &b.said[y.at()]
			if p.path != q.path {
				return strings.Compare(string(p.path), string(q.path))
			}
			return cmp.Or(cmp.Compare(p.span.Start, q.span.Start), cmp.Compare(x, y))
		})
	}
	return keys
}

// headOf is the first five letters of a path behind its slash, as a number in
// their order.
func headOf(path schema.Path) (head uint64) {
	for i := 1; i <= 5; i++ {
		head <<= 8
		if i < len(path) {
			head |= uint64(path[i])
		}
	}
	return head
}

// Ledger writes out every mention and its fate, in text order.
func (b *Board) Ledger() []schema.Entry {
	all := make([]schema.Entry, 0, len(b.Mentions.All))
	for i := range b.Mentions.All {
		id := mention.ID(i)
		f, span := b.fates[i], b.Span(id)
		e := schema.Entry{Kind: b.Mentions.All[i].Kind.String(), Value: b.value(id), Quote: b.Doc.Quote(span), Start: int(span.Start), End: int(span.End),
			Line: b.Doc.Line(span.Start), Page: b.page(span.Start), Fate: f.fate, Fields: slices.Clone(f.fields)}
		if f.fate == "" {
			e.Fate = schema.Unexplained
		}
		if f.fate == schema.Refused {
			e.By = &schema.Words{Rule: f.rule, Quote: b.Doc.Quote(f.by), Start: int(f.by.Start), End: int(f.by.End)}
		}
		all = append(all, e)
	}
	return all
}

// value is a mention's value; a date without a year is read against the
// reference.
func (b *Board) value(id mention.ID) any {
	if b.Mentions.All[id].Kind == mention.Date {
		if v, ok := b.Resolved(id); ok {
			if iso := v.ISO(); iso != "" {
				return iso
			}
			return nil
		}
	}
	return b.Mentions.Value(id)
}

// Resolved is a date mention with the year that the reference leaves possible
// where none is written; ok is false when there is no reference to read a
// missing year against.
func (b *Board) Resolved(id mention.ID) (v mention.DateValue, ok bool) {
	v = b.Date(id)
	if v.A.Year != 0 || v.A == (mention.Time{}) {
		return v, true
	}
	if b.Reference.Year == 0 {
		return v, false
	}
	return v.Resolve(b.Reference)
}

func (b *Board) page(off int32) int {
	if b.Doc.Pages == 0 {
		return 0
	}
	if i := b.Doc.BlockAt(off); i >= 0 {
		return int(b.Doc.Blocks[i].Page)
	}
	return 0
}

// Overrule refuses a candidate for a field that better words fill with another
// value, by those words, and warns of the two.
func (b *Board) Overrule(c Candidate, path schema.Path) {
	for i := len(b.said) - 1; i >= 0; i-- {
		if b.said[i].path == path {
			if !b.Decided(c.Mention) && c.Rank.Witness != Margin {
				b.Warn(path, "values-differ", "the posting says "+strconv.Quote(b.Doc.Quote(b.said[i].span))+" and "+strconv.Quote(b.Doc.Quote(b.Span(c.Mention))))
			}
			b.Refuse(c.Mention, b.said[i].rule, b.said[i].span)
			return
		}
	}
}
