package duration

import (
	"slices"
	"strings"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/mention"
	"offers/extract/token"
)

// plausible says whether a length can be that of a contract: hours and tens of
// years cannot, and days are only where the words stand right beside them.
// Related offers and page footers say nothing of this post.
func plausible(b *board.Board, c board.Candidate) bool {
	const most = 10 // years
	v := b.Duration(c.Mention)
	switch {
	case c.Rank.Witness == board.Margin || v.Unit == 'H' || v.Unit == 'Y' && max(v.Min, v.Max) > most:
		return false
	case v.Unit == 'D' && (c.Rank.Reach > board.Beside || spread(b, c.Mention)):
		return false
	}
	return c.Hit < 0 || !task(b, c) && !otherPost(b, c) && !spent(b, c) && !served(b, c) && !several(b, c)
}

// several says whether a length is that of several periods, as no contract is:
// "des périodes de 6 semaines".
func several(b *board.Board, c board.Candidate) bool {
	at := b.Hits[c.Hit].From
	return at > b.First[b.Tok[at].Block] && b.Folded(int(at)) == "periodes"
}

// spent says whether a length was spent in what the words behind it name: "5
// years in contract management".
func spent(b *board.Board, c board.Candidate) bool {
	to := b.Mentions.All[c.Mention].To
	return b.Rule(c.Hit).Reach == cue.After && b.Hits[c.Hit].From > to && strings.Contains(" in as with dans chez comme ", " "+b.Folded(int(to))+" ")
}

// served says whether a length is one of experience: "over one year of managed
// services experience".
func served(b *board.Board, c board.Candidate) bool {
	const most = 8 // tokens
	to := b.Mentions.All[c.Mention].To
	if int(to) >= len(b.Tok) || b.Folded(int(to)) != "of" {
		return false
	}
	for i := to; i < min(int32(len(b.Tok)), to+most) && b.Tok[i].Sentence == b.Tok[to].Sentence; i++ {
		if b.Folded(int(i)) == "experience" {
			return true
		}
	}
	return false
}

// spread says whether days are those over which something is spread: "28 h
// par semaine sur 4 jours".
func spread(b *board.Board, m mention.ID) bool {
	i := b.Mentions.All[m].From
	return i > 0 && strings.Contains(" sur over on ", " "+b.Folded(int(i-1))+" ")
}

// task says whether a verb stands between a candidate and the words before it,
// so that the length is that of something done: "le stagiaire suivra pendant
// quatre mois douze ruches". Verbs of lasting and starting are no such ones.
func task(b *board.Board, c board.Candidate) bool {
	const lasting = " sera seront aura auront durera dureront courra debutera commencera demarrera deroulera tiendra etendra fera pourra devra intra extra contra "
	if c.Rank.Reach <= board.Beside {
		return false
	}
	for i := b.Hits[c.Hit].To; i < b.Mentions.All[c.Mention].From; i++ {
		w := b.Folded(int(i))
		if future := strings.HasSuffix(w, "era") || strings.HasSuffix(w, "ra") || strings.HasSuffix(w, "ront"); future && len(w) > 4 && !strings.Contains(lasting, " "+w+" ") {
			return true
		}
	}
	return false
}

// otherPost says whether a candidate's words name a contract that is not the
// posting's: the theses of an internship's project, the internship that a
// thesis begins with.
func otherPost(b *board.Board, c board.Candidate) bool {
	if len(b.Record.Contract) == 0 {
		return false
	}
	for i := b.Hits[c.Hit].From; i < b.Hits[c.Hit].To; i++ {
		var fit []string
		switch b.Folded(int(i)) {
		case "stage", "stages", "stagiaire", "stagiaires", "internship", "internships", "intern", "interns":
			fit = []string{"internship"}
		case "these", "theses", "doctorat", "doctorats", "doctorant", "doctorants":
			fit = []string{"phd", "fixed-term"}
		case "apprenti", "apprentis", "apprentissage", "alternance", "alternances":
			fit = []string{"apprenticeship"}
		default:
			continue
		}
		return !slices.ContainsFunc(fit, func(k string) bool { return slices.Contains(b.Record.Contract, k) })
	}
	return false
}

// recovered are the lengths right behind the words of a contract that others
// took for another: words behind them, in a bracket or past a comma ("CDD de 8
// mois (congé parental)"), or words of people, whose age is not told in months
// ("les jeunes, qui peuvent s'engager pendant 6 mois").
func recovered(b *board.Board) (cs []board.Candidate) {
	for _, id := range b.Of(mention.Duration) {
		m := &b.Mentions.All[id]
		c, ok := b.RoleOf(id)
		if !ok || !c.Role.Against() {
			continue
		}
		age := c.Role == cue.Age && b.Duration(id).Unit != 'Y' && !since(b, c.Hit)
		if !age && (b.Hits[c.Hit].From < m.To || b.Tok[b.Hits[c.Hit].From].Clause == b.Tok[m.From].Clause) {
			continue
		}
		for _, o := range b.CuesOf(id) {
			if o.Role == cue.ContractLength && o.Rank.Reach <= board.Beside && b.Hits[o.Hit].To <= m.From {
				cs = append(cs, o)
				break
			}
		}
	}
	return cs
}

// since says whether a cue tells how long ago something was: "il y a 3 jours".
func since(b *board.Board, hit int32) bool {
	switch h := b.Hits[hit]; b.Folded(int(h.From)) {
	case "il", "depuis", "ago":
		return true
	}
	return false
}

// renewed says whether "renouvelable" is all that follows a length before the
// next mark: "Trois ans, non renouvelable." Nothing but a contract is said so.
func renewed(b *board.Board, c board.Candidate) bool {
	if b.Rule(c.Hit).Reach != cue.After || !b.Rule(c.Hit).Weak {
		return false
	}
	m, to := b.Mentions.All[c.Mention], b.Hits[c.Hit].To
	opens := m.From == b.First[b.Tok[m.From].Block] || b.Tok[m.From-1].Sentence != b.Tok[m.From].Sentence
	return opens && b.Hits[c.Hit].From-m.To <= 2 && (to >= b.First[b.Tok[m.From].Block+1] || b.Tok[to].Kind == token.Mark)
}

// segments are the lengths that are a whole segment of a line of the posting's
// head which names a contract ("Stage | 6 mois | Lyon", "PhD position (3 years)"), a whole line next to
// one that does, or stand in brackets behind its dates.
func segments(b *board.Board) (cs []board.Candidate) {
	for _, c := range b.Loose(mention.Duration) {
		m := b.Mentions.All[c.Mention]
		at := b.Tok[m.From].Block
		alone := (m.From == b.First[at] || b.Tok[m.From-1].Sentence != b.Tok[m.From].Sentence || b.Tok[m.From-1].IsMark('(')) &&
			(m.To >= b.First[at+1] || b.Tok[m.To].Kind == token.Mark)
		if alone && b.InHead(at) && b.Says(at, cue.ContractLength) || bracketed(b, m) || tagged(b, c.Mention) {
			cs = append(cs, c)
		}
	}
	return cs
}

// tagged says whether months or weeks are a whole block of the head next to a
// short one that names a contract: the tags "Alternance" and "12 mois".
func tagged(b *board.Board, id mention.ID) bool {
	m, v := b.Mentions.All[id], b.Duration(id)
	at := b.Tok[m.From].Block
	if v.Unit != 'M' && v.Unit != 'W' || m.From != b.First[at] || m.To != b.First[at+1] || !b.AtTop(at) {
		return false
	}
	return at > 0 && contractTag(b, at-1) || int(at)+1 < len(b.Doc.Blocks) && contractTag(b, at+1)
}

// contractTag says whether a block is a few words that name a contract which
// ends.
func contractTag(b *board.Board, at int32) bool {
	const most = 4 // tokens
	if b.First[at+1]-b.First[at] > most {
		return false
	}
	lo, hi := b.HitsIn(at)
	return slices.ContainsFunc(b.Hits[lo:hi], func(h cue.Hit) bool {
		return b.Cues.RoleOf(h) == cue.ContractLength && b.Folded(int(h.From)) != "cdi"
	})
}

// bracketed says whether a length stands in a bracket right behind the date
// of a start or a period: "de mars à juin 2026 (4 mois)".
func bracketed(b *board.Board, m mention.Mention) bool {
	if m.From < 2 || !b.Tok[m.From-1].IsMark('(') || b.Mentions.Owner[m.From-2] == mention.None {
		return false
	}
	c, ok := b.RoleOf(b.Mentions.Owner[m.From-2])
	return ok && (c.Role == cue.Start || c.Role == cue.Period)
}

// studied are the lengths over which an apprenticeship prepares a degree: "un
// BTS avec notre école partenaire, sur 2 ans".
func studied(b *board.Board) (cs []board.Candidate) {
	const most = 3 // years
	if !slices.Contains(b.Record.Contract, "apprenticeship") {
		return nil
	}
	for _, c := range b.Loose(mention.Duration) {
		m, v := b.Mentions.All[c.Mention], b.Duration(c.Mention)
		if (v.Unit == 'Y' && v.Max <= most || v.Unit == 'M' && v.Max <= 12*most) && v.Min == v.Max && m.From > 0 && b.Folded(int(m.From-1)) == "sur" && degreeBefore(b, m) {
			cs = append(cs, c)
		}
	}
	return cs
}

// degreeBefore says whether a degree is named before a length in its sentence.
func degreeBefore(b *board.Board, m mention.Mention) bool {
	return slices.ContainsFunc(b.Mentions.All, func(o mention.Mention) bool {
		return o.Kind == mention.Degree && o.From < m.From && b.Tok[o.From].Sentence == b.Tok[m.From].Sentence
	})
}
