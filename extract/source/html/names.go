package html

import (
	"strings"

	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A family is what an element's role, class or id says that it is.
type family uint8

const (
	unnamed  family = iota
	menu            // navigation
	share           // buttons of social networks
	consent         // cookies, newsletter, log-in, loading screens: never part of a posting
	popup           // windows that open on demand
	foot            // page footer
	crumbs          // where the page stands in the site
	relative        // other offers
	comments
	banner // page header
)

// families are the words that name one when they stand in the role, class or
// id of a container, split at whatever is no letter and before capitals:
// "site-cookieBanner2" holds "site", "cookie" and "banner". Words that also
// name content are not here: cmp (a component), header, info, social security's
// own "social" counts only where most of the text is links.
var families = map[string]family{
	"menu": menu, "navbar": menu, "navigation": menu, "nav": menu, "submenu": menu, "menubar": menu, "megamenu": menu, "offcanvas": popup,
	"hamburger": menu, "burger": menu, "skiplink": menu, "skiplinks": menu, "pagination": menu, "pager": menu,
	"share": share, "sharing": share, "partage": share, "partager": share, "sharethis": share, "addtoany": share, "addthis": share,
	"sharedaddy": share, "social": share, "socials": share,
	"cookie": consent, "cookies": consent, "consent": consent, "rgpd": consent, "gdpr": consent, "tarteaucitron": consent, "didomi": consent,
	"axeptio": consent, "onetrust": consent, "cookiebot": consent, "cmplz": consent, "newsletter": consent, "login": consent, "signin": consent,
	"connexion": consent, "signup": consent, "preloader": consent, "spinner": consent, "adsbygoogle": consent, "advertisement": consent,
	"modal": popup, "popin": popup, "popup": popup, "lightbox": popup, "dialog": popup, "alertdialog": popup, "tooltip": popup,
	"footer": foot, "contentinfo": foot, "copyright": foot,
	"breadcrumb": crumbs, "breadcrumbs": crumbs, "ariane": crumbs, "filariane": crumbs,
	"related": relative, "similar": relative, "similaires": relative, "recommended": relative, "recommendations": relative,
	"comments": comments, "commentaires": comments,
}

// look reads an element's own attributes: whether the page hides it, and what
// its names say that it is. Only containers have a family: a link of class
// "menu" may stand in a sentence.
func look(n *dom.Node) (hidden bool, f family) {
	switch n.DataAtom {
	case atom.Html, atom.Body, atom.Main, atom.Article:
		return hides(n), unnamed
	case atom.Nav, atom.Menu:
		f = menu
	case atom.Dialog:
		return !hasAttr(n, "open"), popup
	case atom.Header:
		f = banner
	case atom.Footer:
		f = foot
	}
	if f == unnamed && isBlock(n) && level(n.DataAtom) == 0 || n.DataAtom == atom.Ul {
		f = nameOf(n)
	}
	return hides(n) || f == popup && attr(n, "aria-hidden") == "true", f
}

func nameOf(n *dom.Node) family {
	for _, key := range [...]string{"role", "id", "class"} {
		v := attr(n, key)
		if key == "role" && v == "banner" {
			return banner
		}
		if f := familyOf(v); f != unnamed {
			return f
		}
	}
	return unnamed
}

// familyOf is the family of the first telling word in names.
func familyOf(names string) family {
	var word [24]byte
	n := 0
	for i := 0; i <= len(names); i++ {
		c := byte(' ')
		if i < len(names) {
			c = names[i]
		}
		capital := 'A' <= c && c <= 'Z'
		letter := capital || 'a' <= c && c <= 'z'
		if n > 0 && (!letter || capital && names[i-1] >= 'a') {
			if f := families[string(word[:min(n, len(word))])]; f != unnamed {
				return f
			}
			n = 0
		}
		if letter {
			if n < len(word) {
				word[n] = c | 0x20
			}
			n++
		}
	}
	return unnamed
}

// hides says whether an element's own attributes keep it from being shown.
func hides(n *dom.Node) bool {
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "hidden":
			if a.Val != "until-found" {
				return true
			}
		case "style":
			if hidingStyle(a.Val) {
				return true
			}
		case "class":
			if hidingClass(a.Val) {
				return true
			}
		}
	}
	return false
}

func hidingStyle(style string) bool {
	if !strings.Contains(style, "ispl") && !strings.Contains(style, "isib") && !strings.Contains(style, "ISPL") && !strings.Contains(style, "ISIB") {
		return false
	}
	for _, declaration := range strings.Split(strings.ToLower(style), ";") {
		property, value, _ := strings.Cut(declaration, ":")
		property = strings.TrimSpace(property)
		value = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(value), "!important"))
		if property == "display" && value == "none" || property == "visibility" && value == "hidden" {
			return true
		}
	}
	return false
}

// hidingClass knows the names that the common style sheets hide by, unless
// another shows the element on wider screens ("d-none d-md-block").
func hidingClass(class string) bool {
	if !strings.Contains(class, "d-none") && !strings.Contains(class, "hid") { // nearly all
		return false
	}
	hidden := false
	for _, name := range strings.Fields(class) {
		switch name {
		case "d-none", "hidden", "is-hidden", "hide", "js-hide", "js-hidden":
			hidden = true
		default:
			if showing(name) {
				return false
			}
		}
	}
	return hidden
}

// showing says whether a class shows an element from some width on:
// "d-md-block", "md:flex".
func showing(name string) bool {
	at := strings.LastIndexByte(name, ':')
	if at < 0 {
		if !strings.HasPrefix(name, "d-") {
			return false
		}
		at = strings.LastIndexByte(name, '-')
	}
	switch name[at+1:] {
	case "block", "flex", "inline", "grid", "table":
		return true
	}
	return false
}
