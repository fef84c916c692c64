package post

import (
	"strings"
	"unicode/utf8"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
)

// title takes the post's name: what a label calls so, else the first heading
// or line of the posting that can be one, else what the page data say.
func title(b *board.Board) {
	values := b.Labelled(cue.TitleLabel)
	for _, v := range values {
		if v.Witness == board.Visible && setTitle(b, v.Span, b.Rule(v.Hit).Name()) {
			return
		}
	}
	for i := range b.Doc.Blocks {
		bl := &b.Doc.Blocks[i]
		if !b.InHead(int32(i)) || bl.Kind == doc.Pair {
			continue
		}
		if setTitle(b, bl.Span, "title/first-line") {
			return
		}
	}
	for _, v := range values {
		if setTitle(b, v.Span, b.Rule(v.Hit).Name()) {
			return
		}
	}
}

// setTitle makes a stretch the title when it can be one.
func setTitle(b *board.Board, s doc.Span, rule string) bool {
	s = trimTitle(b.Doc, s)
	text := b.Doc.Quote(s)
	const most = 160 // letters: beyond, it is a sentence
	if utf8.RuneCountInString(text) > most || len(text) < 4 || strings.Contains(text, "\n") || strings.HasSuffix(text, ".") && strings.Count(text, " ") > 8 {
		return false
	}
	b.Record.Title = text
	b.Say(s, rule, "stated", "/title")
	return true
}

// trimTitle drops markup, quotes, and "offre de stage :" in front of a name.
func trimTitle(d *doc.Doc, s doc.Span) doc.Span {
	for _, cut := range []func(doc.Span) doc.Span{
		func(s doc.Span) doc.Span { return trim(d, s, "#*_ \t\"«»“”-–—:•\u00a0\u202f>") },
		func(s doc.Span) doc.Span { return behindKind(d, s) },
		func(s doc.Span) doc.Span { return trim(d, s, "#*_ \t\"«»“”-–—:•\u00a0\u202f>") },
	} {
		s = cut(s)
	}
	return s
}

func trim(d *doc.Doc, s doc.Span, cutset string) doc.Span {
	text := d.Quote(s)
	left := strings.TrimLeft(text, cutset)
	s.Start += int32(len(text) - len(left))
	s.End = s.Start + int32(len(strings.TrimRight(left, cutset)))
	return s
}

// kinds are the words that announce a title in front of a colon or quotes.
var kinds = []string{"offre", "stage", "poste", "recrutement", "recrute", "recherche", "emploi", "these", "thèse", "annonce", "job", "fiche", "intitulé", "titre", "proposition", "sujet", "internship"}

// behindKind is the part behind "Offre de stage :" when a name follows.
func behindKind(d *doc.Doc, s doc.Span) doc.Span {
	text := d.Quote(s)
	i := strings.IndexAny(text, ":«")
	if i < 0 || i > 60 {
		return s
	}
	front := strings.ToLower(text[:i])
	for _, k := range kinds {
		if strings.Contains(front, k) && len(strings.Fields(front)) <= 6 {
			s.Start += int32(i + 1)
			return s
		}
	}
	return s
}
