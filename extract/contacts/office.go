package contacts

import (
	"strings"

	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// maxOffice is how many tokens an office may have.
const maxOffice = 14

// roleBeside is what the posting says that a person does: behind the name
// after a comma or in brackets, or alone on the line below.
func (d *decider) roleBeside(p *person) doc.Span {
	k := d.Mentions.All[p.id].To
	end := d.First[p.block+1]
	k = d.overLink(k, end)
	if k >= end {
		return doc.Span{}
	}
	t := &d.Tok[k]
	if !t.IsMark(',') && !t.IsMark('(') {
		return doc.Span{}
	}
	bracket := t.IsMark('(')
	from := k + 1
	to := from
	for ; to < end && to-from < maxOffice; to++ {
		t := &d.Tok[to]
		if bracket && t.Sentence != d.Tok[k].Sentence { // "(CEV, Univ. Vernois)"
			return doc.Span{}
		}
		if d.Inside(to, mention.Of(mention.Mail, mention.Phone, mention.URL, mention.Person, mention.Date)) || t.Kind == token.Number || t.Sentence != d.Tok[k].Sentence {
			break
		}
		if bracket && t.IsMark(')') || !bracket && t.Kind == token.Mark && strings.ContainsRune(",:()/;.–", rune(t.Val)) {
			break
		}
		if !bracket && t.IsMark('-') && !t.Is(token.Glued) {
			break
		}
	}
	if to == from || to-from == maxOffice || !d.isOffice(from) {
		return doc.Span{}
	}
	return d.Text.Span(int(from), int(to))
}

// isOffice says whether the words from token from on can be what a person does:
// they begin with a word that leads to no address, place or further person.
func (d *decider) isOffice(from int32) bool {
	if d.Tok[from].Kind != token.Letters {
		return false
	}
	if d.Folded(int(from)) == "co" && int(from)+2 < len(d.Tok) && d.Tok[from+1].IsMark('-') {
		from += 2
	}
	switch strings.ToLower(d.Doc.Quote(d.Tok[from].Span)) {
	case "encadrement", "coencadrement", "codirection": // of a thesis, by somebody else
		return false
	case "au", "à", "par", "de", "ou", "et", "tél", "tel", "avant", "sous", "pour", "qui", "est", "is", "has", "was", "who", "le", "la", "the", "at", "by", "and", "or", "email", "mail", "e", "phone", "telephone", "téléphone", "portable", "mobile", "fax", "courriel", "contact", "mailto", "http", "https":
		return false
	}
	return true
}

// overLink is the token behind "](https://…)" or "](mailto:…)" at k, or k.
func (d *decider) overLink(k, end int32) int32 {
	if k+1 >= end || !d.Tok[k].IsMark(']') || !d.Tok[k+1].IsMark('(') {
		return k
	}
	for i := k + 2; i < end; i++ {
		if d.Mentions.Owner[i] == mention.None {
			switch {
			case d.Tok[i].IsMark(')'):
				return i + 1
			case d.Folded(int(i)) == "mailto", d.Tok[i].IsMark(':'):
				continue
			}
			return k
		}
	}
	return k
}
