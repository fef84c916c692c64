package text

import (
	"strings"

	"offers/extract/source/outline"
)

// Other offers that were copied along with the posting.

const (
	titleMax = 80  // bytes of a line over other offers, which is no sentence
	cardMax  = 160 // bytes of a line about one of them
	listMax  = 400 // bytes of a line that names them and lists them itself
	nameMax  = 45  // bytes of such a line up to what it lists
)

// related makes furniture of a line in the second half of the text like "Offres
// similaires" and of the short lines below it, and of the lines that link to
// the offers before and behind.
func (r *reader) related() {
	below := false
	for i := range r.lines {
		l := &r.lines[i]
		s := r.text[l.Start:l.End]
		switch {
		case int(l.Start) < len(r.text)/2:
		case r.names(s):
			below = len(s) <= titleMax
			l.Furniture = true
		case below && (len(s) > cardMax || l.Heading > 0):
			below = false
		default:
			l.Furniture = l.Furniture || below
		}
	}
}

// names says whether a line stands over other offers, or lists them itself:
// "Ces offres pourraient te plaire : Cuisinier – Lyon", "Suivant : Cuisinier".
func (r *reader) names(s string) bool {
	for _, link := range [...]string{"Précédent :", "Suivant :", "Previous:", "Next:"} {
		if strings.HasPrefix(s, link) {
			return true
		}
	}
	if len(s) > listMax || len(s) <= titleMax && strings.HasSuffix(s, ".") {
		return false
	}
	if len(s) > titleMax {
		n := strings.IndexByte(s[:nameMax], ':')
		return n > 0 && hints(s[:n]) && outline.OtherOffers(s[:n])
	}
	return hints(s) && outline.OtherOffers(s)
}

// hints says, cheaply, whether a line can name other offers: one of these
// stands in every phrase that does.
func hints(s string) bool {
	for _, part := range [...]string{"imila", "ffres", "utres", "nnonces", "imer", "echerches", "elated", "ther", "ore ", "ecommended", "like", "may", "might", "iewed", "atest", "pourraient", "usceptibles", "ssoci", "rticles"} {
		if strings.Contains(s, part) {
			return true
		}
	}
	return false
}
