package employer

import (
	"strings"

	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// Names that the posting's own addresses spell.

// hosts are the domains of mail providers, job boards and the like, which
// name nobody.
const hosts = `gmail googlemail orange wanadoo free hotmail outlook live yahoo laposte sfr icloud me msn proton protonmail gmx aol linkedin facebook twitter instagram youtube google github gitlab wikipedia
indeed welcometothejungle apec francetravail pole-emploi emploi-territorial jobaffinity teamtailor smartrecruiters lever greenhouse workday taleez softy beta gouv service-public choisirleservicepublic www forms docs framaforms bit tinyurl zoom teams example portail`

// host is the label under which the host of one of the posting's addresses was
// given out.
type host struct {
	label string
	mail  bool // of an e-mail address
	page  bool // of a page, not of a home page
}

// addresses are the hosts of the posting's addresses, those of the page's
// margin and of mail providers apart.
func (n *names) addresses() (all []host) {
	const most = 20 // addresses: more are a list of links
	count := 0
	for id := range n.Mentions.All {
		m := &n.Mentions.All[id]
		if m.Kind != mention.Mail && m.Kind != mention.URL {
			continue
		}
		if bl := n.Block(mention.ID(id)); bl.Kind == doc.Furniture || strings.HasPrefix(n.Doc.Quote(bl.Label), "site.") {
			continue
		}
		if count++; count > most {
			break
		}
		address := n.String(mention.ID(id))
		if label := n.domain(address); len(label) > 2 && n.lists.Word(label)&sharedHost == 0 {
			all = append(all, host{label: label, mail: m.Kind == mention.Mail, page: m.Kind == mention.URL && !home(address)})
		}
	}
	return all
}

// spelled is the first name in the text that the domain of an address in the
// posting spells: "jobs@luckyrobots.example" and "Lucky Robots".
func (n *names) spelled() (doc.Span, bool) {
	for _, h := range n.addresses() {
		if s, ok := n.spelling(h.label, h.page); ok && (h.mail || h.page || n.twice(s)) {
			return s, true
		}
	}
	return doc.Span{}, false
}

// twice says whether the visible text says a name more than once: one that it
// only links to is somebody else's.
func (n *names) twice(s doc.Span) bool {
	name, count := n.Doc.Quote(s), 0
	for i := range n.Doc.Blocks {
		bl := &n.Doc.Blocks[i]
		if bl.Kind != doc.Data {
			count += strings.Count(n.Doc.Quote(bl.Span), name)
		}
	}
	return count > 1
}

// home says whether a URL is a host alone, not a page on it.
func home(url string) bool {
	_, rest, ok := strings.Cut(url, "://")
	if !ok {
		rest = url
	}
	return strings.Count(strings.TrimRight(rest, "/"), "/") == 0
}

// seconds are labels of the second level under which others are given out.
const seconds = `co com org asso gouv ac example`

// domain is the label that an address's host was given out under: "luckyrobots".
func (n *names) domain(address string) string {
	labels := strings.Split(mention.Host(address), ".")
	if len(labels) < 2 {
		return ""
	}
	at := len(labels) - 2
	for at > 0 && n.lists.Word(labels[at])&secondLevel != 0 {
		at--
	}
	return strings.ReplaceAll(labels[at], "-", "")
}

// spelling is the first run of capitalised words whose letters are label. A
// page's host must spell two of the visible text, since it may be a job
// board's.
func (n *names) spelling(label string, page bool) (doc.Span, bool) {
	for i := range n.Tok {
		t := &n.Tok[i]
		if t.Kind != token.Letters || !t.Is(token.Capital) || n.addressed(i) || n.Doc.Blocks[t.Block].Kind == doc.Data || page && n.Doc.Blocks[t.Block].Kind == doc.Furniture {
			continue
		}
		if end := n.spells(i, label); end > i && (!page || n.word(i) != label) {
			return n.Text.Span(i, n.form(end)), true
		}
	}
	return doc.Span{}, false
}

// form is the token behind the legal form that a name goes on to within its
// line, end when there is none: "Kranich Mobility GmbH".
func (n *names) form(end int) int {
	const most = 3 // words up to the form
	for k := end; k < len(n.Tok) && k <= end+most && n.Tok[k].Is(token.Capital) && !n.Tok[k].Is(token.Break); k++ {
		if n.is(k, legalForm) {
			return k + 1
		}
	}
	return end
}

// addressed says whether token i is part of an address.
func (n *names) addressed(i int) bool {
	return n.Inside(int32(i), mention.Of(mention.Mail, mention.URL))
}

// spells is the token behind the words from i whose letters are label, i when
// they are not.
func (n *names) spells(i int, label string) int {
	rest := label
	for k := i; k < len(n.Tok) && k < i+8 && n.Tok[k].Block == n.Tok[i].Block; k++ {
		if n.Tok[k].Kind == token.Mark {
			continue
		}
		var ok bool
		if rest, ok = strings.CutPrefix(rest, n.word(k)); !ok {
			return i
		}
		if rest == "" {
			for k+2 < len(n.Tok) && n.Tok[k+1].IsMark('-') && n.Tok[k+1].Is(token.Glued) && n.Tok[k+2].Is(token.Glued|token.Capital) {
				k += 2
			}
			return k + 1
		}
	}
	return i
}
