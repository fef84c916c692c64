package post

import (
	"strings"
	"unicode"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// reference takes the posting's number: what a label calls so, else what
// stands behind such words in a line ("Offre n° 2025-114", "sous la référence
// MNT/26-09"), else the number behind "#" in the head, or the code that a line
// there gives the post ("Stage OT-28002"), else what the page's data say. A
// page's "id" is its own.
func reference(b *board.Board) {
	r := references{b}
	values := b.Labelled(cue.ReferenceLabel)
	for _, v := range values {
		if v.Witness == board.Visible && r.take(v.Span, b.Rule(v.Hit).Name()) {
			return
		}
	}
	if r.inLine() || r.hash() || r.entitled() {
		return
	}
	for _, v := range values {
		if v.Witness == board.PageData && !b.Rule(v.Hit).Weak && strings.ContainsAny(b.Doc.Quote(v.Span), "0123456789") && r.take(v.Span, b.Rule(v.Hit).Name()) {
			return
		}
	}
}

type references struct{ *board.Board }

// take makes the code that a stretch begins with the reference.
func (r references) take(s doc.Span, rule string) bool {
	from, to := r.Tokens(s)
	code, ok := r.code(from, to)
	if !ok {
		return false
	}
	r.Record.Reference = r.Doc.Quote(code)
	r.Say(code, rule, "stated", "/reference")
	return true
}

// inLine takes the code right behind a phrase of reference, or alone in the
// block below a block that is such a phrase.
func (r references) inLine() bool {
	for _, i := range r.HitsOf(cue.ReferenceLabel) {
		h, rule := r.Hits[i], r.Rule(i)
		block := r.Tok[h.From].Block
		if rule.Weak || board.WitnessOf(r.Doc.Blocks[block].Kind) != board.Visible {
			continue
		}
		from, end := int(h.To), int(r.First[block+1])
		if from == end && h.From == r.First[block] && int(block)+2 < len(r.First) {
			from, end = end, int(r.First[block+2])
			if code, ok := r.code(from, end); !ok || code.End < r.Doc.Blocks[block+1].End {
				continue
			}
		}
		for from < end && (r.opens(from) || r.filler(from)) {
			from++
		}
		if from >= end {
			continue
		}
		if code, ok := r.code(from, end); ok && strings.ContainsAny(r.Doc.Quote(code), "0123456789") && r.take(r.Span(from, end), rule.Role.String()+"/line") {
			return true
		}
	}
	return false
}

// Span is the stretch of tokens; it hides the board's own, of mentions.
func (r references) Span(from, to int) doc.Span { return r.Text.Span(from, to) }

// opens says whether a mark can stand between "référence" and the code.
func (r references) opens(i int) bool {
	return r.Tok[i].Kind == token.Mark && strings.ContainsRune(".:°º#([-/|\"", rune(r.Tok[i].Val))
}

// filler says whether a word can stand between "référence" and the code.
func (r references) filler(i int) bool {
	switch r.Folded(i) {
	case "n", "no", "numero", "est", "suivante", "interne", "number", "offre", "annonce", "poste":
		return true
	}
	return false
}

// hash takes a number of four digits or more behind "#" in the head.
func (r references) hash() bool {
	const most = 6 // blocks
	for i := 0; i+1 < len(r.Tok) && r.Tok[i].Block < most; i++ {
		n := &r.Tok[i+1]
		if r.Tok[i].IsMark('#') && n.Kind == token.Number && n.Is(token.Glued) && n.End-n.Start >= 4 && r.InHead(n.Block) && r.Doc.Blocks[n.Block].End-r.Doc.Blocks[n.Block].Start < 120 {
			end := i + 2
			for end+1 < len(r.Tok) && r.Tok[end].IsMark('-') && r.Tok[end].Is(token.Glued) && r.Tok[end+1].Kind == token.Number && r.Tok[end+1].Is(token.Glued) { // "Offer #2025-08917"
				end += 2
			}
			return r.take(r.Span(i+1, end), "reference/hash")
		}
	}
	return false
}

// entitled takes a code of letters, a dash and figures that makes a line of the
// head with the word of what is offered: "Stage OT-28002".
func (r references) entitled() bool {
	const (
		most   = 6 // blocks
		length = 4 // tokens of the line
		digits = 3 // at least
	)
	for b := range r.Doc.Blocks[:min(most, len(r.Doc.Blocks))] {
		from, to := int(r.First[b]), int(r.First[b+1])
		if to-from != length || board.WitnessOf(r.Doc.Blocks[b].Kind) != board.Visible || classes().Token(&r.Text, from)&opener == 0 {
			continue
		}
		letters, dash, number := &r.Tok[from+1], &r.Tok[from+2], &r.Tok[from+3]
		if letters.Is(token.Upper) && dash.IsMark('-') && dash.Is(token.Glued) && number.Is(token.Glued) && number.Kind == token.Number && number.End-number.Start >= digits {
			return r.take(r.Span(from+1, to), "reference/entitled")
		}
	}
	return false
}

// code reads the reference at the beginning of tokens: what stands in quotes,
// or a run without white space that has a digit or is all capitals.
func (r references) code(from, to int) (doc.Span, bool) {
	for from < to && r.Tok[from].Kind == token.Mark && !r.Tok[from].IsMark('"') {
		from++
	}
	if from >= to {
		return doc.Span{}, false
	}
	if r.Tok[from].IsMark('"') {
		return r.quoted(from+1, to)
	}
	if from > 0 && r.Tok[from-1].IsMark('"') {
		return r.quoted(from, to+1)
	}
	s := r.run(from, to)
	if whole := r.Span(from, to); s != whole && r.twoRuns(whole) {
		s = whole
	}
	if next := r.At(s.End); next < to && r.abbreviation(from, next) && r.Tok[next].Kind == token.Number && r.Tok[next].Sentence == r.Tok[from].Sentence {
		s.End = r.run(next, to).End
	}
	text := r.Doc.Quote(s)
	if !plausible(text) || r.otherThing(from, s) || !strings.ContainsAny(text, "0123456789") && s != r.Span(from, to) {
		return doc.Span{}, false
	}
	return s, true
}

// abbreviation says whether tokens are one short word in capitals, which a
// number can follow in a reference: "DRH 26.118".
func (r references) abbreviation(from, to int) bool {
	t := &r.Tok[from]
	return to == from+1 && t.Is(token.Upper) && t.End-t.Start >= 2 && t.End-t.Start <= 5
}

// twoRuns says whether a value is one reference in two runs: "LAS 2016-04".
func (r references) twoRuns(whole doc.Span) bool {
	const most = 16 // bytes
	text := r.Doc.Quote(whole)
	return len(text) <= most && strings.Count(text, " ") == 1 && strings.ToUpper(text) == text && strings.ContainsAny(text, "0123456789") && !strings.ContainsAny(text, ".,;:()\n\t")
}

// quoted is what stands up to the closing quotes.
func (r references) quoted(from, to int) (doc.Span, bool) {
	const most = 14 // tokens
	for i := from + 1; i < min(to, from+most, len(r.Tok)); i++ {
		if r.Tok[i].IsMark('"') {
			return r.Span(from, i), true
		}
	}
	return doc.Span{}, false
}

// run is the stretch of tokens from from that no white space parts, without
// the marks that end it.
func (r references) run(from, to int) doc.Span {
	end := from + 1
	for end < to && r.Tok[end].Is(token.Glued) && !r.Tok[end].IsMark(',') && !r.Tok[end].IsMark(';') && !r.Tok[end].IsMark('"') {
		end++
	}
	for end > from+1 && r.Tok[end-1].Kind == token.Mark {
		end--
	}
	return r.Span(from, end)
}

// plausible says whether a run can be a reference: two digits and no longer
// than one, or a word in capitals.
func plausible(code string) bool {
	if isUUID(code) {
		return false // the page's own
	}
	const least, most = 2, 40
	digits, lower, letters := 0, 0, 0
	for _, c := range code {
		switch {
		case unicode.IsDigit(c):
			digits++
		case unicode.IsLower(c):
			lower++
			letters++
		case unicode.IsLetter(c):
			letters++
		}
	}
	siret := digits == 14 && letters == 0
	return len(code) > least && len(code) <= most && !siret && !strings.ContainsAny(code, "@€%") && !strings.Contains(code, "://") &&
		(digits > 1 || digits == 1 && letters > 1 || digits == 0 && letters > 3 && lower == 0)
}

// isUUID says whether a code is a universally unique identifier (RFC 9562), which
// machines give and nobody quotes.
func isUUID(code string) bool {
	const form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"
	if len(code) != len(form) {
		return false
	}
	for i := range len(form) {
		hex := strings.IndexByte("0123456789abcdefABCDEF", code[i]) >= 0
		if form[i] == '-' && code[i] != '-' || form[i] == 'x' && !hex {
			return false
		}
	}
	return true
}

// otherThing says whether a mention of another kind owns all of a run: a date,
// a phone number.
func (r references) otherThing(from int, s doc.Span) bool {
	id := r.Mentions.Owner[from]
	if id == mention.None {
		return false
	}
	switch r.Mentions.All[id].Kind {
	case mention.Date, mention.Phone, mention.Amount, mention.Mail, mention.URL, mention.Duration, mention.Hours, mention.Person:
		return r.Board.Span(id).Contains(s)
	}
	return false
}
