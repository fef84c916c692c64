package html

import (
	"net/url"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"offers/extract/token"
)

// A link is what an anchor leads to and the text may not show.
type link struct {
	key    string // of Data
	target string // decoded
	shown  string // the anchor's own text
}

// maxLinks bounds the links of each kind that are kept.
const maxLinks = 32

// links reads the targets of the page's anchors, those of dropped elements
// apart.
func (p *page) links(elems []elem) {
	quiet := int32(0) // furniture up to here
	counts := map[string]int{}
	for i := int32(0); i < int32(len(elems)); i++ {
		e := &elems[i]
		if e.fate == drop {
			i = e.end - 1
			continue
		}
		if e.fate == furniture {
			quiet = max(quiet, e.end)
		}
		if address := unscramble(attr(e.node, "data-cfemail")); address != "" && len(p.anchors) < maxLinks {
			p.anchors = append(p.anchors, link{key: "link.mailto", target: address})
		}
		if e.node.DataAtom != atom.A {
			continue
		}
		href := strings.TrimSpace(attr(e.node, "href"))
		shown := ""
		if e.text() > 0 {
			shown = textOf(e.node, 2*maxFact)
		}
		for _, l := range p.linkOf(href, shown, i < quiet, e) {
			if counts[l.key]++; counts[l.key] <= maxLinks {
				p.anchors = append(p.anchors, l)
			}
		}
	}
}

func (p *page) linkOf(href, shown string, quiet bool, e *elem) []link {
	where := "link."
	if quiet {
		where = "site."
	}
	scheme, rest, _ := strings.Cut(href, ":")
	switch strings.ToLower(scheme) {
	case "mailto":
		key := where + "mailto"
		if !quiet && linkKey(shown, e) == applyKey {
			key = applyKey
		}
		var list []link
		for _, address := range addresses(rest) {
			list = append(list, link{key, address, shown})
		}
		return list
	case "tel", "callto":
		return []link{{where + "tel", unescape(rest), shown}}
	}
	if i := strings.Index(href, "/cdn-cgi/l/email-protection#"); i >= 0 {
		if address := unscramble(href[i+len("/cdn-cgi/l/email-protection#"):]); address != "" {
			return []link{{where + "mailto", address, shown}}
		}
		return nil
	}
	if quiet || len(shown) > 80 {
		return nil
	}
	key := linkKey(shown, e)
	if key == "" {
		return nil
	}
	if target := p.absolute(href); target != "" {
		return []link{{key, target, shown}}
	}
	return nil
}

// addresses are those of a mailto: target, copies included.
func addresses(target string) (list []string) {
	to, query, _ := strings.Cut(target, "?")
	if values, err := url.ParseQuery(query); err == nil {
		to = unescape(to) + "," + values.Get("to") + "," + values.Get("cc")
	} else {
		to = unescape(to)
	}
	for _, a := range strings.FieldsFunc(to, func(r rune) bool { return r == ',' || r == ';' || r <= ' ' }) {
		if at := strings.IndexByte(a, '@'); at > 0 && at < len(a)-1 && len(a) <= 254 {
			list = append(list, a)
		}
	}
	return list
}

// unescape opens percent-encoding; what is badly encoded stays as it is.
func unescape(s string) string {
	if u, err := url.PathUnescape(s); err == nil && utf8.ValidString(u) {
		return strings.TrimSpace(u)
	}
	return strings.TrimSpace(s)
}

// unscramble decodes Cloudflare's data-cfemail: hexadecimal bytes, each
// exclusive-ored with the first. It is empty for anything else.
func unscramble(code string) string {
	if len(code) < 4 || len(code) > 512 || len(code)%2 != 0 {
		return ""
	}
	key, ok := hexByte(code[0], code[1])
	address := make([]byte, 0, len(code)/2)
	for i := 2; i < len(code); i += 2 {
		b, good := hexByte(code[i], code[i+1])
		ok = ok && good
		address = append(address, b^key)
	}
	if !ok || !utf8.Valid(address) || strings.IndexByte(string(address), '@') < 0 {
		return ""
	}
	return clip(string(address))
}

func hexByte(a, b byte) (byte, bool) {
	x, ok := hexDigit(a)
	y, good := hexDigit(b)
	return x<<4 | y, ok && good
}

func hexDigit(c byte) (byte, bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return c | 0x20 - 'a' + 10, true
	}
	return 0, false
}

// Folded phrases of the links that lead on, and of those that say so only with
// the words before them.
var (
	applyWords = [...]string{"postule", "candidate", "candidature", "apply", "application form"}
	moreWords  = [...]string{"fiche de poste", "offre complete", "offre detaillee", "annonce complete", "profil de poste", "full job description", "full description"}
	hereWords  = [...]string{"ici", "cliquez ici", "cliquer ici", "here", "click here", "ce lien", "lien", "le lien suivant", "ce formulaire", "formulaire", "this link", "this form", "our form", "the form", "online form", "notre formulaire", "le formulaire", "formulaire en ligne"}
)

// applyKey is the key of a link, or an address, to apply by.
const applyKey = "link.apply"

// linkKey says what a link is for, by its words.
func linkKey(shown string, e *elem) string {
	folded := strings.Trim(string(token.Fold(nil, shown)), " .>»→")
	switch {
	case folded == "":
		return ""
	case containsAny(folded, applyWords[:]):
		return applyKey
	case containsAny(folded, moreWords[:]):
		return "link.more"
	}
	for _, here := range hereWords {
		if folded == here {
			if containsAny(before(e), applyWords[:]) {
				return applyKey
			}
			return ""
		}
	}
	return ""
}

func containsAny(s string, list []string) bool {
	for _, w := range list {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// before is the folded text just before an anchor, among its siblings.
func before(e *elem) string {
	var b strings.Builder
	start := e.node
	for n := 0; start.PrevSibling != nil && n < 6; n++ {
		start = start.PrevSibling
	}
	for c := start; c != nil && c != e.node && b.Len() < 600; c = c.NextSibling {
		if c.FirstChild == nil {
			b.WriteString(c.Data)
		} else {
			collect(&b, c, b.Len()+200)
		}
	}
	return string(token.Fold(nil, b.String()))
}

// absolute is a link's address in full, by the page's own; empty where that is
// not known and for scripts and places in the page itself.
func (p *page) absolute(href string) string {
	if href == "" || href[0] == '#' || len(href) > 1000 {
		return ""
	}
	u, err := url.Parse(href)
	if err != nil {
		return ""
	}
	if !u.IsAbs() {
		base, err := url.Parse(p.jobs.base)
		if err != nil || !base.IsAbs() {
			base, err = url.Parse(p.jobs.canonical)
		}
		if err != nil || !base.IsAbs() {
			return ""
		}
		u = base.ResolveReference(u)
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return u.String()
}

// visible says whether a reader sees the link's target: in the anchor or, seen
// once, anywhere. Folded is the folded text, digits its figures.
func (l *link) visible(folded, digits string) bool {
	if strings.HasSuffix(l.key, "tel") {
		d := figures(l.target)
		if len(d) > 9 {
			d = d[len(d)-9:]
		}
		return d == "" || strings.Contains(digits, d)
	}
	return strings.Contains(folded, string(token.Fold(nil, l.target)))
}

// figures keeps the digits of s, and a blank for every letter run between.
func figures(s string) string {
	b := make([]byte, 0, 64)
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case '0' <= c && c <= '9':
			b = append(b, c)
		case c|0x20 >= 'a' && c|0x20 <= 'z' && len(b) > 0 && b[len(b)-1] != ' ':
			b = append(b, ' ')
		}
	}
	return strings.TrimSpace(string(b))
}
