package contacts

import (
	"strings"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/mention"
	"offers/extract/token"
	"offers/schema"
)

// linkWanted says whether a link of the visible text is one to apply by or to
// read more of the post: words before it say so, in its sentence, its label or
// the block that leads in to it.
func (d *decider) linkWanted(m *mention.Mention) bool {
	if !d.anchored(m) || d.afterAt(m) {
		return false
	}
	block := d.Tok[m.From].Block
	seen := false // "voir https://… pour son téléphone", of a person just named
	for _, h := range d.hitsAround(m) {
		hit, rule := d.Hits[h], d.Rule(int32(h))
		if d.labels(hit, m) {
			if rule.Role == cue.Apply && !rule.Weak || rule.Role == cue.OfferPage || rule.Role == cue.Inform && rule.Reach == cue.Label {
				return true
			}
			continue
		}
		if hit.To > m.From || d.Tok[hit.From].Sentence != d.Tok[m.From].Sentence || d.heard(hit.To, m.From) > maxReach {
			continue
		}
		switch rule.Role {
		case cue.Apply:
			if words := d.heard(hit.To, m.From); !rule.Weak || words <= maxAside && d.schemed(m) {
				return true
			}
			seen = true
		case cue.OfferPage:
			if d.heard(hit.To, m.From) <= maxAside || d.pointed(m) {
				return true
			}
		case cue.Inform:
			seen = seen || !rule.Weak
		}
	}
	return d.clicked(m) || seen && d.personJustBefore(m) || (d.onlyLinks(block) || d.namesPage(m)) && d.ledIn(block) || d.underCall(m, block)
}

// clicked says whether the reader is told to click on a link so as to apply:
// "Cliquez [ici](https://…) pour postuler".
func (d *decider) clicked(m *mention.Mention) bool {
	const before, behind = 8, 16 // tokens
	from := max(d.First[d.Tok[m.From].Block], m.From-before)
	for i := m.From - 1; i >= from; i-- {
		switch d.Folded(int(i)) {
		case "click", "cliquez", "cliquer", "clique":
			return d.applies(m.To, min(d.First[d.Tok[m.From].Block+1], m.To+behind))
		}
	}
	return false
}

// applies says whether words among tokens say to apply.
func (d *decider) applies(from, to int32) bool {
	lo, hi := d.HitsBetween(from, to)
	for h := lo; h < hi; h++ {
		if r := d.Rule(int32(h)); r.Role == cue.Apply && !r.Weak {
			return true
		}
	}
	return false
}

// underCall says whether a full address stands under a heading that calls to
// apply, and nothing in its sentence says that it is something else.
func (d *decider) underCall(m *mention.Mention, block int32) bool {
	if p, ok := d.inHeadings(block); !ok || p.role != cue.Apply || !d.schemed(m) || d.linked(m) {
		return false
	}
	for _, h := range d.hitsAround(m) {
		if d.Tok[d.Hits[h].From].Sentence == d.Tok[m.From].Sentence && d.Rule(int32(h)).Role == cue.Company {
			return false
		}
	}
	return true
}

// linked says whether a link is the target behind a Markdown link's words.
func (d *decider) linked(m *mention.Mention) bool {
	return m.From > 1 && d.Tok[m.From-1].IsMark('(') && d.Tok[m.From-2].IsMark(']')
}

// pointed says whether the words before a link end in it: "can be found here:
// https://…", "[here](https://…)".
func (d *decider) pointed(m *mention.Mention) bool {
	if d.linked(m) {
		return m.From > 3 && (d.Folded(int(m.From-3)) == "here" || d.Folded(int(m.From-3)) == "ici") && d.Tok[m.From-4].IsMark('[')
	}
	return m.From > 0 && d.Tok[m.From-1].IsMark(':')
}

// namesPage says whether a link is followed by the words for the offer's page,
// as in HTML's <a href="https://…">Fiche de poste.
func (d *decider) namesPage(m *mention.Mention) bool {
	lo, hi := d.HitsBetween(m.To, min(d.First[d.Tok[m.From].Block+1], m.To+window))
	for h := lo; h < hi; h++ {
		if hit := d.Hits[h]; d.Rule(int32(h)).Role == cue.OfferPage && d.heard(m.To, hit.From) == 0 {
			return true
		}
	}
	return false
}

// maxReach is how many words may stand between a link and the words that say
// to apply, maxAside between it and those that name the offer's page.
const maxReach, maxAside = 24, 4

// personJustBefore says whether a person is named within a few words before a
// link.
func (d *decider) personJustBefore(m *mention.Mention) bool {
	for i := range d.people {
		p := d.Mentions.All[d.people[i].id]
		if p.To <= m.From && m.From-p.To <= 3 && d.Tok[p.From].Sentence == d.Tok[m.From].Sentence {
			return true
		}
	}
	return false
}

// schemed says whether a link is written with its scheme.
func (d *decider) schemed(m *mention.Mention) bool {
	return strings.Contains(d.Mentions.Strings[m.At], "://")
}

// afterAt says whether a host stands behind "at", as in an e-mail address that
// is written for people.
func (d *decider) afterAt(m *mention.Mention) bool {
	return m.From > 0 && d.Doc.Quote(d.Tok[m.From-1].Span) == "at" && !d.schemed(m)
}

// onlyLinks says whether a block holds nothing but links. What it found of the
// last block it remembers, for one block can hold thousands.
func (d *decider) onlyLinks(block int32) bool {
	if l := &d.lastLinks; l.block != block || !l.known {
		l.block, l.known, l.only = block, true, true
		for i := d.First[block]; i < d.First[block+1] && l.only; i++ {
			l.only = d.Tok[i].Kind == token.Mark || d.Inside(i, mention.Of(mention.URL))
		}
	}
	return d.lastLinks.only
}

// ledIn says whether the block before, or the one before its list, announces
// the page of the offer or where to apply.
func (d *decider) ledIn(block int32) bool {
	b, ok := d.LeadIn(block)
	if !ok {
		return false
	}
	lo, hi := d.HitsIn(b)
	last := d.First[b+1] - 1
	for h := lo; h < hi; h++ {
		rule := d.Rule(int32(h))
		if (rule.Role == cue.OfferPage || rule.Role == cue.Apply && !rule.Weak) && d.Tok[d.Hits[h].From].Sentence == d.Tok[last].Sentence {
			return true
		}
	}
	return false
}

// anchored says whether a link's own text, where a Markdown link has one,
// speaks of the offer: it is the address itself, a person, or one of the
// words for where to go.
func (d *decider) anchored(m *mention.Mention) bool {
	k := m.From - 1
	if !d.linked(m) {
		return true
	}
	const most = 30
	for i := k - 2; i >= max(0, k-most); i-- {
		t := &d.Tok[i]
		if t.IsMark('[') {
			lo, hi := d.HitsBetween(i, k)
			for h := lo; h < hi; h++ {
				if r := d.Rule(int32(h)).Role; r == cue.Apply || r == cue.OfferPage {
					return true
				}
			}
			return false
		}
		if d.Inside(i, mention.Of(mention.URL, mention.Person)) {
			return true
		}
		switch d.Folded(int(i)) {
		case "ici", "here", "lien", "link", "formulaire", "form", "portail", "portal", "plateforme", "plate", "site", "website", "page", "webpage", "online", "posting", "advert", "advertisement", "announcement", "annonce", "vacancy":
			return true
		}
	}
	return true
}

// dropLinks drops what page data say beside better words: a link to apply by
// where the visible text says how, a template's address where it shows one.
func (d *decider) dropLinks() {
	visible := -1 // a way to apply that is shown
	shown := -1   // an e-mail address that is shown
	for i := range d.ways {
		w := &d.ways[i]
		if w.data {
			continue
		}
		if w.purpose.role == cue.Apply && visible < 0 {
			visible = i
		}
		if w.kind == mention.Mail && shown < 0 {
			shown = i
		}
	}
	for i := range d.ways {
		w := &d.ways[i]
		switch {
		case !w.data:
		case w.kind == mention.URL && visible >= 0 && w.purpose.role == cue.Apply && (d.ways[visible].kind == mention.URL || !d.form(w)):
			d.giveWay(w, visible)
		case w.kind == mention.Mail && shown >= 0 && placeholder(w.value):
			d.giveWay(w, shown)
		}
	}
}

// form says whether a link to apply by that only the data tell is a way of its
// own beside an address shown: front matter says so, or it leads to a form.
func (d *decider) form(w *way) bool {
	if !strings.HasPrefix(d.Doc.Quote(d.Doc.Blocks[w.block].Label), "link.") {
		return true
	}
	for _, host := range formHosts {
		if strings.Contains(w.value, host) {
			return true
		}
	}
	return false
}

// formHosts are the sites of forms, and of applications as a service.
var formHosts = [...]string{"//forms.gle/", "//docs.google.com/forms/", "//forms.office.com/", "//forms.cloud.microsoft/", "//framaforms.org/", "//form.typeform.com/", ".typeform.com/to/", "//airtable.com/", "//tally.so/", "jotform.com/",
	"boards.greenhouse.io/", "job-boards.greenhouse.io/", "jobs.lever.co/", "apply.workable.com/", "jobs.ashbyhq.com/", ".teamtailor.com/", ".recruitee.com/", ".breezy.hr/", ".bamboohr.com/", ".jobs.personio.", "careers.smartrecruiters.com/", "jobs.smartrecruiters.com/", ".taleez.com/", ".welcomekit.co/", ".flatchr.io/", ".myworkdayjobs.com/", ".icims.com/"}

// giveWay drops a way in favour of one that is shown.
func (d *decider) giveWay(w *way, to int) {
	w.dropped = true
	if w.key != d.ways[to].key {
		d.Refuse(w.id, "shown-instead", d.Span(d.ways[to].id))
	}
}

// placeholder says whether an address is one that templates come with.
func placeholder(mail string) bool {
	for _, host := range [...]string{"@entreprise.com", "@entreprise.fr", "@votreentreprise.com", "@votre-entreprise.fr", "@company.com", "@yourcompany.com", "@domaine.com", "@domaine.fr", "@domain.com", "@exemple.com", "@exemple.fr", "@societe.com", "@email.com", "@yourdomain.com", "@mysite.com", "@monsite.com"} {
		if n := len(mail) - len(host); n > 0 && mail[n:] == host {
			return true
		}
	}
	return false
}

// candidate is a way as the board takes it.
func (d *decider) candidate(id mention.ID) board.Candidate {
	if c, ok := d.RoleOf(id); ok {
		return c
	}
	return board.Candidate{Mention: id, Hit: -1}
}

// sayPurpose gives the words that say a contact's purpose.
func (d *decider) sayPurpose(p purpose, path schema.Path) {
	if p.hit >= 0 {
		d.Say(d.HitSpan(p.hit), d.Rule(p.hit).Name(), schema.Derived, path)
	}
}
