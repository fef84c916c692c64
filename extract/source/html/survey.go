package html

import (
	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A fate is what becomes of an element's text.
type fate uint8

const (
	keep      fate = iota
	furniture      // read last, trusted least
	drop           // not read at all
)

// elem is an element of the page as the survey saw it. A page's elements stand
// in one slice in document order, so that a subtree is a range of it.
type elem struct {
	node   *dom.Node
	up     int32 // index of the element around it, -1 for none
	end    int32 // index of the first element after its subtree
	from   int32 // bytes of text, white space apart, before it
	to     int32 // … and before its end: to-from is its own text
	linked int32 // bytes of its text that stand in links and buttons
	holds  holds
	fate   fate
	hidden bool // the page does not show it
	named  family
}

func (e *elem) text() int32 { return e.to - e.from }

// holds says what stands in an element's subtree.
type holds uint8

const (
	holdsTitle   holds = 1 << iota // an h1 with text
	holdsJob                       // a property of a JobPosting that no menu has
	holdsForm                      // form, input
	holdsFacts                     // dl, table
	holdsHeading                   // h2 to h6
	holdsBlocks                    // an element that makes lines of its own
	holdsBreak                     // br
)

// survey lists the elements that can hold text.
func survey(root *dom.Node) []elem {
	s := surveyor{}
	s.children(root, -1)
	return s.elems
}

type surveyor struct {
	elems  []elem
	text   int32
	linked int32
	inLink int
}

func (s *surveyor) children(n *dom.Node, up int32) (h holds) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == dom.TextNode:
			s.count(c.Data)
		case c.Type == dom.ElementNode && !silent(c):
			h |= s.element(c, up)
		}
	}
	return h
}

func (s *surveyor) count(text string) {
	n := solid(text)
	s.text += n
	if s.inLink > 0 {
		s.linked += n
	}
}

// solid counts the bytes of s that are not ASCII white space.
func solid(s string) (n int32) {
	for i := 0; i < len(s); i++ {
		if s[i] > ' ' {
			n++
		}
	}
	return n
}

func (s *surveyor) element(n *dom.Node, up int32) holds {
	i := int32(len(s.elems))
	s.elems = append(s.elems, elem{node: n, up: up, from: s.text, linked: s.linked})
	link := n.DataAtom == atom.A || n.DataAtom == atom.Button
	if link {
		s.inLink++
	}
	h := s.children(n, i)
	if link {
		s.inLink--
	}
	e := &s.elems[i]
	e.end, e.to, e.linked = int32(len(s.elems)), s.text, s.linked-e.linked
	h |= own(n, e.text())
	e.holds = h
	e.hidden, e.named = look(n)
	return h
}

// own is what an element itself adds to what its parents hold.
func own(n *dom.Node, text int32) (h holds) {
	switch n.DataAtom {
	case atom.H1:
		if text > 0 {
			h |= holdsTitle
		}
	case atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		h |= holdsHeading
	case atom.Form, atom.Input:
		h |= holdsForm
	case atom.Dl, atom.Table:
		h |= holdsFacts
	case atom.Br:
		h |= holdsBreak
	}
	if isBlock(n) {
		h |= holdsBlocks
	}
	for i := range n.Attr {
		if k := n.Attr[i].Key; (k == "itemprop" || k == "property") && telling(n.Attr[i].Val) {
			h |= holdsJob
		}
	}
	return h
}

// telling says whether a markup property is one of a JobPosting's that no
// menu, crumb or share button carries.
func telling(property string) bool {
	switch property {
	case "title", "description", "datePosted", "validThrough", "employmentType", "baseSalary", "hiringOrganization",
		"jobLocation", "addressLocality", "postalCode", "responsibilities", "qualifications", "skills",
		"experienceRequirements", "educationRequirements", "workHours", "occupationalCategory":
		return true
	}
	return false
}

// silent says whether an element's content is never text of the page.
func silent(n *dom.Node) bool {
	if n.Namespace != "" {
		return true // svg, math
	}
	switch n.DataAtom {
	case atom.Head, atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Select, atom.Datalist, atom.Textarea, atom.Svg,
		atom.Iframe, atom.Object, atom.Embed, atom.Canvas, atom.Audio, atom.Video, atom.Map, atom.Noframes, atom.Noembed, atom.Math,
		atom.Progress, atom.Meter, atom.Title:
		return true
	case atom.I, atom.Span:
		return n.FirstChild != nil && iconFont(n)
	}
	return false
}

// iconFont says whether the element's text is the name of a picture.
func iconFont(n *dom.Node) bool {
	class := attr(n, "class")
	return class != "" && (hasToken(class, "material-icons") || hasToken(class, "material-symbols-outlined") ||
		hasToken(class, "material-icons-outlined") || hasToken(class, "material-symbols-rounded"))
}

// isBlock says whether an element starts and ends a line by itself.
func isBlock(n *dom.Node) bool {
	switch n.DataAtom {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Caption, atom.Center, atom.Dd, atom.Details, atom.Dialog,
		atom.Dir, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2,
		atom.H3, atom.H4, atom.H5, atom.H6, atom.Header, atom.Hgroup, atom.Hr, atom.Html, atom.Legend, atom.Li, atom.Main, atom.Menu, atom.Nav,
		atom.Ol, atom.P, atom.Pre, atom.Section, atom.Summary, atom.Table, atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead,
		atom.Tr, atom.Ul, atom.Frameset, atom.Listing, atom.Plaintext, atom.Xmp:
		return true
	}
	return false
}

// level is the depth of a heading element, 0 for any other.
func level(a atom.Atom) uint8 {
	switch a {
	case atom.H1:
		return 1
	case atom.H2:
		return 2
	case atom.H3:
		return 3
	case atom.H4:
		return 4
	case atom.H5:
		return 5
	case atom.H6, atom.Summary:
		return 6
	}
	return 0
}

func attr(n *dom.Node, key string) string {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return n.Attr[i].Val
		}
	}
	return ""
}

func hasAttr(n *dom.Node, key string) bool {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return true
		}
	}
	return false
}

// hasToken says whether a space-separated list holds the token, as written.
func hasToken(list, token string) bool {
	for len(list) > 0 {
		end := 0
		for end < len(list) && list[end] > ' ' {
			end++
		}
		if list[:end] == token {
			return true
		}
		list = list[end:]
		for len(list) > 0 && list[0] <= ' ' {
			list = list[1:]
		}
	}
	return false
}
