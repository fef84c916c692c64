// Package experience decides how long an experience the posting asks for.
package experience

import (
	"slices"
	"strconv"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
	"offers/schema"
)

// Room is the experience room.
var Room = board.Room{Name: "experience", Cues: cues, Decide: decide}

const (
	minPath schema.Path = "/experience/min"
	maxPath schema.Path = "/experience/max"
)

// decide takes the best candidate; what others say is confirmed, or left with
// the words that outrank it.
func decide(b *board.Board) {
	var e schema.Experience
	for _, c := range candidates(b) {
		least, most := b.Duration(c.Mention).Ends()
		if least == most {
			most = "" // one figure is the least that is asked
		}
		switch {
		case b.Decided(c.Mention):
		case e.Min == "":
			e = schema.Experience{Min: least, Max: most}
			b.Take(c, schema.Stated, paths(e)...)
		case e.Min == least:
			b.Confirm(c, minPath)
		default:
			b.Overrule(c, minPath)
		}
	}
	if e.Min == "" {
		e.Min = pageData(b)
	}
	if e.Min != "" {
		said := e
		b.Record.Experience = &said
	}
}

// pageData takes the months that only the page's own data ask for; where its
// text says that none are asked for, that stands.
func pageData(b *board.Board) string {
	const most = 40 * 12
	v, ok := b.Datum("jobposting.experienceRequirements.monthsOfExperience")
	if !ok || len(b.Terms(cue.UnaskedTerm)) > 0 {
		return ""
	}
	n, err := strconv.Atoi(b.Doc.Quote(v))
	if err != nil || n <= 0 || n > most {
		return ""
	}
	b.Say(v, "page-data/experience", schema.Stated, minPath)
	return "P" + strconv.Itoa(n) + "M"
}

// candidates are the lengths that can be an experience's, best first: those of
// which words say so, then those that stand in a bracket behind such words,
// then those whose form is enough: "3+ years in communications".
func candidates(b *board.Board) []board.Candidate {
	if len(b.Of(mention.Duration)) == 0 {
		return nil
	}
	kept := board.Kept[memory](b)
	cs := kept.candidates[:0]
	said := append(append(kept.said[:0], b.Candidates(cue.ExperienceLength)...), bracketed(b)...)
	for _, c := range said {
		if plausible(b, c) && believed(b, c) {
			cs = append(cs, c)
		}
	}
	for _, c := range b.Candidates(cue.ContractLength) { // "3+ years in contract management"
		if b.Rule(c.Hit).Reach == cue.After {
			said = append(said, c)
		}
	}
	for _, all := range [...][]board.Candidate{b.Loose(mention.Duration), said} {
		for _, c := range all {
			if plausible(b, c) && (c.Role != cue.ExperienceLength || !believed(b, c)) && (open(b, c.Mention) || tagged(b, c.Mention)) {
				c.Hit = -1
				cs = append(cs, c)
			}
		}
	}
	kept.candidates, kept.said = cs, said
	return cs
}

// memory is what the room keeps from posting to posting.
type memory struct{ candidates, said []board.Candidate }

// plausible says whether a length can be an experience's: it has a lower end,
// in months or years. Related offers and footers say nothing of this post.
func plausible(b *board.Board, c board.Candidate) bool {
	const most = 20               // years: longer ones are the employer's
	const grown, grownUp = 14, 40 // years: from the one to the other are ages
	v := b.Duration(c.Mention)
	if v.Unit == 'Y' && v.Min >= grown && v.Max > v.Min && v.Max <= grownUp {
		return false
	}
	return v.Min != 0 && !(v.Unit == 'Y' && v.Min > most) && (v.Unit == 'Y' || v.Unit == 'M') && c.Rank.Witness != board.Margin && !denied(b, c.Mention)
}

// believed says whether a candidate's cue is enough.
func believed(b *board.Board, c board.Candidate) bool {
	rule := b.Rule(c.Hit)
	if rule.Reach == cue.Section {
		return begins(b, c)
	}
	if rule.Reach == cue.After && depends(b, b.Hits[c.Hit].From) {
		return false
	}
	return !rule.Weak && rule.Phrase != practice || followed(b, c)
}

// depends says whether something only goes by the experience named at token i:
// "35 to 40 months (depending on experience)", "6 à 12 mois selon expérience".
func depends(b *board.Board, i int32) bool {
	switch word(b, i-1) {
	case "your", "l", "the", "votre":
		i--
	}
	if i > 0 && b.Tok[i-1].Kind == token.Mark { // "l'expérience"
		i -= 2
	}
	switch word(b, i-1) {
	case "selon", "suivant":
		return true
	case "on", "to", "with":
		w := word(b, i-2)
		return w == "depending" || w == "based" || w == "according" || w == "commensurate"
	}
	return false
}

// denied says whether the words up to a length, in its sentence or the one
// before, say that no experience is asked for. Words that do not name it must
// begin their line or value.
func denied(b *board.Board, m mention.ID) bool {
	at := b.Mentions.All[m].From
	first := b.First[b.Tok[at].Block]
	hits := b.HitsOf(cue.UnaskedTerm)
	from, _ := slices.BinarySearchFunc(hits, first, func(i, first int32) int { return int(b.Hits[i].From - first) })
	for _, i := range hits[from:] {
		h := b.Hits[i]
		if h.From >= at {
			break
		}
		if b.Tok[at].Sentence-b.Tok[h.From].Sentence <= 1 && (h.From == first || b.Tok[h.From-1].Kind == token.Mark || h.To-h.From > 2) {
			return true
		}
	}
	return false
}

// bracketed are the lengths in a bracket right behind a clause that speaks of
// experience: "première expérience des essais cliniques (1 an au moins)".
func bracketed(b *board.Board) (cs []board.Candidate) {
	for _, id := range b.Of(mention.Duration) {
		m := &b.Mentions.All[id]
		if m.From < 2 || !b.Tok[m.From-1].IsMark('(') {
			continue
		}
		c, ok := b.RoleOf(id)
		if !ok || c.Role == cue.ExperienceLength {
			continue
		}
		before := &b.Tok[m.From-2]
		lo, hi := b.HitsIn(before.Block)
		for h := lo; h < hi; h++ {
			rule := b.Rule(int32(h))
			if at := &b.Tok[b.Hits[h].From]; rule.Role == cue.ExperienceLength && rule.Reach == cue.Before && b.Hits[h].To < m.From && at.Clause == before.Clause {
				c.Role, c.Hit = cue.ExperienceLength, int32(h)
				cs = append(cs, c)
				break
			}
		}
	}
	return cs
}

// open says whether a length without an upper end, or a range at the start of an
// item, can only be what is asked of the reader: it begins its clause, or follows
// "with", and what it was spent in follows it.
func open(b *board.Board, id mention.ID) bool {
	const most = 15 // years
	m, v := b.Mentions.All[id], b.Duration(id)
	if v.Unit != 'Y' || v.Max != 0 && (v.Max == v.Min || !heads(b, m)) || v.Min > most || int(m.To) >= len(b.Tok) || b.Tok[m.To].Sentence != b.Tok[m.From].Sentence {
		return false
	}
	switch word(b, m.To) {
	case "in", "of", "as", "with", "working", "en", "dans", "a", "au", "chez", "comme":
	default:
		return false
	}
	i := m.From - 1
	if w := word(b, i); w == "un" || w == "a" {
		i--
	}
	if i < 0 || b.Tok[i].Clause != b.Tok[m.From].Clause || b.Tok[i].Block != b.Tok[m.From].Block || b.Tok[i].Kind == token.Mark {
		return true
	}
	switch word(b, i) {
	case "with", "have", "see", "avec", "avez", "ayant", "et", "ou", "and", "or":
		return true
	}
	return false
}

// heads says whether a range of years begins an item of a list, what it was spent
// in behind it: "- 3 to 5 years in cell culture". What a post lasts is not told so.
func heads(b *board.Board, m mention.Mention) bool {
	block := b.Tok[m.From].Block
	return b.Doc.Blocks[block].Kind == doc.Item && m.From-b.First[block] <= 1 && word(b, m.To) != "of" && word(b, m.To) != "with"
}

// tagged says whether a length is a range of years that is a whole line of the
// posting's head: "2-5 ans" beside "CDI" and "Lyon". No contract is offered so.
func tagged(b *board.Board, id mention.ID) bool {
	m, v := b.Mentions.All[id], b.Duration(id)
	block := b.Tok[m.From].Block
	if v.Unit != 'Y' || v.Min >= v.Max || !b.AtTop(block) {
		return false
	}
	for i := b.First[block]; i < b.First[block+1]; i++ {
		if (i < m.From || i >= m.To) && b.Tok[i].Kind != token.Mark {
			return false
		}
	}
	return true
}

// word is the folded form of a token, "" for one outside the text.
func word(b *board.Board, i int32) string { return b.Folded(int(i)) }

// begins says whether a length stands among the first words of its block, or
// of what a label in it says ("Soudure : 5 ans (exigé)"): a heading speaks for
// no length deep in a paragraph.
func begins(b *board.Board, c board.Candidate) bool {
	const most = 3 // tokens
	m := b.Mentions.All[c.Mention]
	block := b.Tok[m.From].Block
	from := b.First[block]
	if bl := &b.Doc.Blocks[block]; bl.Contains(bl.Label) {
		_, to := b.Tokens(bl.Label)
		from = int32(to)
	}
	return m.From-from <= most
}

// followed says whether a cue comes right behind its length: "deux ans de
// métier", but not "deux ans pour apprendre le métier".
func followed(b *board.Board, c board.Candidate) bool {
	const most = 2 // tokens: "de", "d'"
	gap := b.Hits[c.Hit].From - b.Mentions.All[c.Mention].To
	return gap >= 0 && gap <= most
}

func paths(e schema.Experience) []schema.Path {
	if e.Max == "" {
		return []schema.Path{minPath}
	}
	return []schema.Path{minPath, maxPath}
}
