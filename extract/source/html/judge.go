package html

import (
	"strings"

	"golang.org/x/net/html/atom"

	"offers/extract/source/outline"
)

// judge gives every element its fate. Reading comes before deleting: what holds
// the title, a property of the posting or a good part of the text is never
// dropped for its name.
func judge(elems []elem) {
	if len(elems) == 0 {
		return
	}
	j := judgment{elems: elems, title: cleanTitle(elems)}
	j.hide()
	j.each(j.byName)
	j.related()
	if 2*j.dropped > j.total { // names mislead here: keep, but trust least
		j.restore()
	}
}

type judgment struct {
	elems   []elem
	title   bool  // some h1 stands outside everything that is named or hidden
	total   int32 // bytes of text shown
	dropped int32 // of these, dropped for what they are called
}

// cleanTitle says whether an h1 stands in no menu, window or footer: then the
// h1 of such a thing protects nothing.
func cleanTitle(elems []elem) bool {
	for i := int32(0); i < int32(len(elems)); {
		e := &elems[i]
		switch {
		case e.holds&holdsTitle == 0, e.hidden, e.named != unnamed && e.named != banner:
			i = e.end
		case e.node.DataAtom == atom.H1:
			return true
		default:
			i++
		}
	}
	return false
}

// hide drops what the page does not show, unless that is half of the page or
// its only title: then the style is undone by a script.
func (j *judgment) hide() {
	all := j.elems[0].to // the html element holds everything
	j.total = all
	for i := int32(0); i < int32(len(j.elems)); {
		e := &j.elems[i]
		if e.hidden && 2*e.text() <= all && (j.title || e.holds&holdsTitle == 0) {
			e.fate = drop
			j.total -= e.text()
			i = e.end
			continue
		}
		i++
	}
}

// each calls f for every element that is not in a dropped one.
func (j *judgment) each(f func(i int32)) {
	for i := int32(0); i < int32(len(j.elems)); {
		if j.elems[i].fate != drop {
			f(i)
		}
		if j.elems[i].fate == drop {
			i = j.elems[i].end
		} else {
			i++
		}
	}
}

func (j *judgment) byName(i int32) {
	e := &j.elems[i]
	protected := e.holds&holdsJob != 0 || e.holds&holdsTitle != 0 && !j.title
	big := 4*e.text() > j.total
	switch e.named {
	case menu, share:
		if 2*e.linked < e.text() && e.node.DataAtom != atom.Nav {
			return
		}
		j.discard(e, protected, big && 10*e.linked < 7*e.text(), big)
	case consent, popup:
		j.discard(e, protected, 2*e.text() > j.total && !j.title, big)
	case foot, banner:
		if !protected && !big && e.holds&holdsTitle == 0 && !j.inContent(i) {
			e.fate = furniture
		}
	case crumbs, relative, comments:
		if !protected && !big && e.holds&holdsTitle == 0 {
			e.fate = furniture
		}
	}
	if e.fate != keep || protected || big {
		return
	}
	switch e.node.DataAtom {
	case atom.Form:
		e.fate = furniture
	case atom.Aside:
		if e.holds&holdsForm != 0 || 2*e.linked > e.text() {
			e.fate = furniture
		}
	}
}

// discard drops an element that its name condemns. What is protected or most
// of the page stays; a big part of it stays where it is trusted least.
func (j *judgment) discard(e *elem, protected, most, big bool) {
	switch {
	case protected || most:
	case big:
		e.fate = furniture
	default:
		e.fate = drop
		j.dropped += e.text()
	}
}

// inContent says whether an element stands in main, article or a section: its
// header and footer are then the content's own (HTML Standard, 4.3.8).
func (j *judgment) inContent(i int32) bool {
	for up := j.elems[i].up; up >= 0; up = j.elems[up].up {
		switch j.elems[up].node.DataAtom {
		case atom.Main, atom.Article, atom.Section:
			return true
		}
	}
	return false
}

// restore makes furniture of what was dropped for its name.
func (j *judgment) restore() {
	for i := range j.elems {
		if e := &j.elems[i]; e.fate == drop && !e.hidden {
			e.fate = furniture
		}
	}
}

// related makes furniture of what stands under "Offres similaires".
func (j *judgment) related() {
	j.each(func(i int32) {
		e := &j.elems[i]
		if l := headLevel(e); l >= 2 && e.text() > 0 && e.text() <= 80 && e.linked < e.text() && outline.OtherOffers(textOf(e.node, 120)) {
			j.under(i, l)
		}
	})
}

// headLevel is the level of what stands as a heading: by its element, or by
// its class and shortness.
func headLevel(e *elem) uint8 {
	if l := level(e.node.DataAtom); l > 0 {
		return l
	}
	if e.text() > 80 || e.holds&holdsHeading != 0 {
		return 0
	}
	switch e.node.DataAtom {
	case atom.P, atom.Div, atom.Span, atom.Strong:
		class := attr(e.node, "class")
		if strings.Contains(class, "title") || strings.Contains(class, "titre") || strings.Contains(class, "heading") || hasToken(class, "h2") || hasToken(class, "h3") {
			return 3
		}
	}
	return 0
}

// under makes furniture of the heading at i and of what it governs: what
// follows it among its siblings, or among its parent's where it is wrapped
// alone, up to a heading that is as high or to running text: offers are links.
func (j *judgment) under(i int32, l uint8) {
	for steps := 0; steps < 5; steps++ {
		up := j.elems[i].up
		if up < 0 {
			return
		}
		if j.elems[up].to > j.elems[i].to {
			break
		}
		i = up
	}
	up := j.elems[i].up
	if up < 0 {
		return
	}
	j.elems[i].fate = furniture
	for k := j.elems[i].end; k < j.elems[up].end; k = j.elems[k].end {
		e := &j.elems[k]
		if e.holds&holdsTitle != 0 || j.opensSection(k, l) || e.text() > maxCard/2 && e.linked == 0 {
			return
		}
		if e.fate == keep {
			e.fate = furniture
		}
	}
}

// opensSection says whether the element at k is, or begins with, a heading of
// level l or higher that is no link: an offer's card begins with one that is.
func (j *judgment) opensSection(k int32, l uint8) bool {
	for n := k; n < j.elems[k].end && j.elems[n].from == j.elems[k].from; n++ {
		e := &j.elems[n]
		if e.node.DataAtom == atom.A {
			return false
		}
		if h := level(e.node.DataAtom); h > 0 && h <= l && e.text() > 0 {
			return e.linked == 0
		}
	}
	return false
}
