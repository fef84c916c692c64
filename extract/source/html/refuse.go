package html

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"offers/extract/doc"
	"offers/extract/source/fault"
	"offers/extract/token"
)

// leastText is the number of characters below which a page is no posting,
// unless it says that it is one.
const leastText = 300

// Folded phrases of pages that are no posting. The first stand in titles and
// headings or open a short page; the others are looked for in short pages.
var (
	challenges = [...]string{
		"just a moment", "attention required", "access denied", "acces refuse", "verifying you are human", "verify you are human", "are you a robot",
		"are you human", "checking your browser", "un instant...", "un instant…", "verification de securite", "security check", "ddos-guard", "captcha",
		"please enable javascript", "enable javascript and cookies", "veuillez activer javascript", "403 forbidden", "pardon our interruption",
		"request unsuccessful",
	}
	gone = [...]string{
		"aucune offre", "pas d'offre", "pas d’offre", "aucun resultat", "aucun poste", "n'est plus disponible", "n'est plus en ligne", "n'est plus active", "a ete pourvu",
		"offre expiree", "annonce expiree", "offre pourvue", "offre introuvable", "page introuvable", "page non trouvee", "page not found", "not found", "erreur 404", "error 404", "404 error",
		"no longer available", "no longer accepting", "has expired", "no jobs found", "no open positions", "no results", "position has been filled", "job not found",
	}
	// postingWords are words of which a posting, however short, has three.
	postingWords = [...]string{
		"stage", "stagiaire", "alternance", "apprenti", "cdi", "cdd", "recrut", "recherche", "poste", "candidat", "postul", "emploi", "mission",
		"profil", "salaire", "contrat", "internship", "hiring", "apply", "position", "job", "salary", "resume", "role",
	}
	// contractWords tell a card of an offer from another card.
	contractWords = [...]string{"cdi", "cdd", "stage", "alternance", "apprenti", "interim", "freelance", "temps plein", "temps partiel", "intern", "full time", "full-time", "part time", "part-time", "permanent", "contract", "remote", "h/f", "f/h", "m/f"}
)

// shortPage is the number of characters up to which a page can be a notice.
const shortPage = 1500

// refuse says why the page is no posting, nil if it is one.
func (p *page) refuse(text []byte, blocks []doc.Block) error {
	size, begin := opening(text, blocks)
	_, mine := p.own()
	title := string(token.Fold(nil, p.title+"\n"+p.firstHeading()))
	notice := title
	if size < 2*leastText && !mine {
		notice += "\n" + begin
	}
	if phrase := find(notice, challenges[:]); phrase != "" && size < shortPage && !mine {
		return notPosting(fmt.Sprintf("a page that asks for a check (%q)", phrase), "open it in a browser and save the posting")
	}
	if phrase := find(notice, gone[:]); phrase != "" && size < 2*shortPage {
		return notPosting(fmt.Sprintf("a page that says that there is no offer (%q)", phrase), "leave it out")
	}
	if mine {
		return nil
	}
	if n := max(p.titles(), p.cards); n > 1 {
		return severalPostings(n)
	}
	if size >= leastText || count(begin+"\n"+title, postingWords[:]) >= 3 {
		return nil
	}
	if len(blocks) == 0 && p.title == "" {
		return &fault.Error{Kind: fault.Empty, Message: "a page without text", Hint: "save the page once it is fully loaded"}
	}
	return notPosting(fmt.Sprintf("a page of %d characters without a posting", size), "save the page once it is fully loaded")
}

// opening counts the characters of the page, furniture apart, and folds those
// of a page that is short enough to be a notice.
func opening(text []byte, blocks []doc.Block) (size int, folded string) {
	for _, b := range blocks {
		if b.Kind != doc.Furniture {
			size += utf8.RuneCount(text[b.Start:b.End])
		}
	}
	if size >= 2*leastText {
		return size, ""
	}
	var begin []byte
	for _, b := range blocks {
		if b.Kind != doc.Furniture {
			begin = append(token.Fold(begin, string(text[b.Start:b.End])), '\n')
		}
	}
	return size, string(begin)
}

func notPosting(message, hint string) error {
	return &fault.Error{Kind: fault.NotAPosting, Message: message, Hint: hint}
}

func severalPostings(n int) error {
	return &fault.Error{Kind: fault.SeveralPostings, Message: fmt.Sprintf("a list of %d offers", n), Hint: "save the page of each offer"}
}

func find(s string, phrases []string) string {
	for _, p := range phrases {
		if strings.Contains(s, p) {
			return p
		}
	}
	return ""
}

func count(s string, words []string) (n int) {
	for _, w := range words {
		if strings.Contains(s, w) {
			n++
		}
	}
	return n
}

func (p *page) firstHeading() string {
	for _, l := range p.lines {
		if l.kind == doc.Heading && l.level <= 2 {
			return string(p.buf[l.from:l.to])
		}
	}
	return ""
}

// titles counts the different titles among the page's JobPostings.
func (p *page) titles() int {
	seen := map[string]bool{}
	for i := range p.jobs.list {
		seen[string(token.Fold(nil, p.jobs.list[i].Title))] = true
	}
	return len(seen)
}

// shell says whether the page shows next to nothing, furniture apart.
func (p *page) shell() bool {
	n := int32(0)
	for _, l := range p.lines {
		if l.kind != doc.Furniture {
			n += l.to - l.from
		}
	}
	return n < leastText
}

// Cards are what a list of offers is made of: siblings alike, each a link and
// a few words. So many of them, filling the page, are a list.
const (
	leastCards = 4
	maxCard    = 600 // bytes of a card's text
)

// cards counts the offers of a list page; 0 for a page that is none.
func cards(elems []elem) int {
	if len(elems) == 0 {
		return 0
	}
	shown := int32(0)
	for i := int32(0); i < int32(len(elems)); {
		if e := &elems[i]; e.fate != keep {
			shown -= e.text()
			i = e.end
		} else {
			i++
		}
	}
	shown += elems[0].text()
	best := 0
	for i := int32(0); i < int32(len(elems)); i++ {
		e := &elems[i]
		if e.fate != keep {
			i = e.end - 1
		} else if 2*e.text() > shown {
			if n := cardsOf(elems, i, shown); n > best {
				best = n
			}
		}
	}
	return best
}

// cardsOf counts the children of an element that are cards of offers, if they
// are most of the page.
func cardsOf(elems []elem, i, shown int32) int {
	var kind atom.Atom
	n, offers, text := 0, 0, int32(0)
	for k := i + 1; k < elems[i].end; k = elems[k].end {
		e := &elems[k]
		if e.fate != keep || e.text() == 0 {
			continue
		}
		if e.text() < 15 || e.text() > maxCard || e.linked == 0 || kind != 0 && e.node.DataAtom != kind {
			continue
		}
		kind = e.node.DataAtom
		n++
		text += e.text()
		if find(string(token.Fold(nil, textOf(e.node, maxCard))), contractWords[:]) != "" {
			offers++
		}
	}
	if n >= leastCards && 2*offers >= n && 3*text > 2*shown {
		return n
	}
	return 0
}
