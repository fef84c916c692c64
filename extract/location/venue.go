package location

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/schema"
)

// venue takes what stands in front of an address as the name of the site:
// "Lieu : Hôtel Saint-Jean – 32 rue …", or the short line above it.
func (d *decider) venue(c board.Candidate, i int) {
	t := &d.taken[i]
	if t.Venue != "" || c.Rank.Witness != board.Visible {
		return
	}
	bl := d.Block(c.Mention)
	s := d.Span(c.Mention)
	start := bl.Start
	if !bl.Label.Empty() && bl.Label.End <= s.Start {
		start = max(start, bl.Label.End)
	} else if d.stands[c.Mention] != labelled && d.stands[c.Mention] != under {
		return
	}
	if m := c.Mention - 1; m >= 0 && d.Mentions.All[m].Kind == mention.Place && d.Tok[d.Mentions.All[m].From].Block == d.Tok[d.Mentions.All[c.Mention].From].Block && (d.Place(m).Proof > mention.Bare || slices.Contains(d.by[:i], m)) {
		start = max(start, d.Span(m).End)
	}
	if v, ok := name(d.Doc, doc.Span{Start: start, End: s.Start}); ok {
		t.Venue = d.Doc.Quote(v)
		d.Say(v, "workplace/venue", schema.Stated, schema.Item(list, i, "venue"))
	}
}

// name trims a stretch in front of an address to the name of a site: it begins
// with a capital, is short, and is no sentence.
func name(d *doc.Doc, s doc.Span) (doc.Span, bool) {
	const cut = " \t\n:,;.-–—|(*_\u00a0\u202f/"
	text := d.Quote(s)
	left := strings.TrimLeft(text, cut)
	s.Start += int32(len(text) - len(left))
	left = strings.TrimRight(left, cut)
	s.End = s.Start + int32(len(left))
	first, _ := utf8.DecodeRuneInString(left)
	n := utf8.RuneCountInString(left)
	return s, n >= 4 && n <= 80 && unicode.IsUpper(first) && !strings.Contains(left, "\n") && !sentence(left)
}

// sentence says whether a stretch holds words that no site's name has.
func sentence(s string) bool {
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch w {
		case "basé", "basée", "situé", "située", "poste", "stagiaire", "ville", "commune", "ou", "est", "sera", "vous", "nous", "dans", "sur", "bp", "cs", "à", "the", "is":
			return true
		}
	}
	return false
}
