package employer

import (
	"strings"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// Public bodies that the text names, and bodies that a place's label names.

// territory takes the first public body of a town, department or region that
// the text names.
func (n *names) territory() bool {
	all := n.Tok
	for i := range all {
		t := &all[i]
		if t.Kind != token.Letters || !t.Is(token.Capital) || !n.is(i, territory) || board.WitnessOf(n.Doc.Blocks[t.Block].Kind) != board.Visible {
			continue
		}
		if n.placeLabel(&n.Doc.Blocks[t.Block]) || n.passedBy(i) { // "Lieu : commune de Vernois"
			continue
		}
		if s, ok := n.ahead(i, int(n.First[t.Block+1])); ok && n.told(s) && n.take(s, "employer/territory") {
			return true
		}
	}
	return false
}

// passedBy says whether a public body is only where something lies, or what
// something is called by: "installés sur la commune de Vernois", "le projet
// Région Centre", "Région Est".
func (n *names) passedBy(i int) bool {
	if n.studied(i) {
		return true
	}
	k := i - 1
	for k > 0 && article(n.word(k)) {
		k--
	}
	if k >= 0 && n.Tok[k].Sentence == n.Tok[i].Sentence && (n.word(k) == "sur" || n.is(k, productNoun)) || n.helps(i) {
		return true
	}
	for j := i + 1; j < len(n.Tok) && j < i+4; j++ {
		if m := n.Mentions.Owner[j]; m != mention.None && n.Mentions.All[m].Kind == mention.Place {
			c, ok := n.RoleOf(m)
			return ok && c.Role.Against()
		}
	}
	switch n.word(min(i+1, len(n.Tok)-1)) {
	case "est", "ouest", "nord", "sud":
		return n.word(i) == "region"
	}
	return false
}

// helps says whether a body is one that others work with: "avec l'appui
// technique de la communauté de communes".
func (n *names) helps(i int) bool {
	const near = 5 // tokens before it
	for k := i - 1; k >= max(0, i-near) && n.Tok[k].Sentence == n.Tok[i].Sentence; k-- {
		if n.is(k, support) {
			return true
		}
	}
	return false
}

// studied says whether a degree stands in token i's sentence: "Master 2 en
// université".
func (n *names) studied(i int) bool {
	for k := i - 1; k >= 0 && n.Tok[k].Sentence == n.Tok[i].Sentence; k-- {
		if n.Inside(int32(k), mention.Of(mention.Degree)) {
			return true
		}
	}
	return false
}

// told says whether a public body's name goes on to tell which one it is.
func (n *names) told(s doc.Span) bool {
	from, to := n.Tokens(s)
	for i := from + 1; i < to; i++ {
		if n.Tok[i].Is(token.Capital) && !n.is(i, body|quality) {
			return true
		}
	}
	return false
}

// located takes the university or institute that an English posting says its
// post is at: "a position on genetics at Vernois University".
func (n *names) located() bool {
	if n.Doc.Language != doc.English {
		return false
	}
	for i := range n.Tok {
		t := &n.Tok[i]
		if t.Block >= early {
			return false
		}
		if n.word(i) != "at" || board.WitnessOf(n.Doc.Blocks[t.Block].Kind) != board.Visible {
			continue
		}
		s, ok := n.ahead(i+1, int(n.First[t.Block+1]))
		if ok && n.teaches(s) && n.proper(s) && n.take(s, "employer/at") {
			return true
		}
	}
	return false
}

// teaches says whether a name is a university's or the like.
func (n *names) teaches(s doc.Span) bool {
	from, to := n.Tokens(s)
	for i := from; i < to; i++ {
		if n.is(i, seat) {
			return to > from+1
		}
	}
	return false
}

// placed takes the body at the head of a place's label: "Lieu : INRA, Castanet".
func (n *names) placed() bool {
	for i := range n.Doc.Blocks {
		bl := &n.Doc.Blocks[i]
		if bl.Kind != doc.Pair && bl.Kind != doc.Data || bl.Label.Empty() {
			continue
		}
		if !n.placeLabel(bl) {
			continue
		}
		from, end := int(n.First[i]), int(n.First[i+1])
		for from < end && n.Tok[from].Start < bl.Label.End || from < end && n.Tok[from].Kind == token.Mark {
			from++
		}
		if from < end && n.is(from, territory) { // "Lieu : commune de Vernois" is where, not who
			continue
		}
		if s, ok := n.glued(from, end); ok && n.take(s, "employer/place") {
			return true
		}
		if from < end && n.is(from, institute) && n.take(n.Text.Span(from, from+1), "employer/place") {
			return true
		}
		if from >= end || !n.is(from, body) && !(n.Tok[from].Is(token.Upper) && n.Tok[from].End-n.Tok[from].Start > 3) {
			continue
		}
		if s, ok := n.ahead(from, end); ok && n.take(s, "employer/place") {
			return true
		}
	}
	return false
}

// placeLabel says whether a block's label asks where.
func (n *names) placeLabel(bl *doc.Block) bool {
	label, _, _ := strings.Cut(strings.ToLower(n.Doc.Quote(bl.Label)), " ")
	switch label {
	case "lieu", "location", "localisation", "affectation", "where", "périmètre", "secteur", "zone":
		return true
	}
	return false
}
