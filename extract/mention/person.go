package mention

import (
	"strings"

	"offers/extract/token"
)

// persons are the forms of persons' names. Without a civility a name is only
// believed where an e-mail address of the posting spells it.
var persons = []Form{
	{Name: "civility", Kind: Person, Starts: civility, Read: readCivility, Yes: []Example{
		{"M. Pierre Valembert", "Pierre Valembert"},
		{"Mme Jeanne-Marie LE GALL", "Jeanne-Marie LE GALL"},
		{"Monsieur Paul de Sauvemont", "Paul de Sauvemont"},
		{"Dr. Sara Lindqvist", "Sara Lindqvist"},
	}, No: []string{"Madame, Monsieur", "Monsieur le Maire", "M. le Président", "Dr", "12 rue du Docteur Calmette"}},
	{Name: "spelled", Kind: Person, Starts: capital, Read: readSpelled, Yes: nil, No: []string{"Pierre Valembert viendra"}},
}

var personWords = []entry{
	{"m mr mme mlle monsieur madame mademoiselle dr docteur pr prof professeur me maître mrs ms miss", civility, 0},
	{"de du des la le les l d von van der den ben el al bin da di dos et", particle, 0},
}

// readCivility reads "M. Pierre Valembert": the name behind a civility.
func readCivility(p *Parser, i int) int {
	if !p.Tok[i].Is(token.Capital) || p.is(i-1, wayType) || p.is(i-2, wayType) { // "rue du Docteur Calmette"
		return i
	}
	j := i + 1
	if p.mark(j, '.') {
		j++
	}
	end := p.nameEnd(j)
	if end == j || p.is(j, civility) {
		return i
	}
	p.Set.Strings = append(p.Set.Strings, p.nameText(j, end))
	return end
}

// nameText is a name's words without line ends.
func (p *Parser) nameText(from, to int) string {
	return strings.Join(strings.Fields(p.Quote(from, to)), " ")
}

// nameEnd is the token behind a name that begins at i: up to four capitalised
// words of one line, joined by hyphens, apostrophes and little words.
func (p *Parser) nameEnd(i int) int {
	if !p.free(i, p.block(i)) || !p.Tok[i].Is(token.Capital) {
		return i
	}
	end := i
	for j, words := i, 0; p.free(j, p.Tok[i].Block) && words < 4; j++ {
		t := &p.Tok[j]
		switch {
		case j > i && t.Is(token.Break):
			return end
		case t.Kind == token.Letters && t.Is(token.Capital):
			words++
			end = j + 1
		case t.Kind == token.Letters && p.is(j, particle) && j > i, t.IsMark('-') && t.Is(token.Glued), t.IsMark('\''):
		case t.IsMark('.') && t.Is(token.Glued) && p.Tok[j-1].End-p.Tok[j-1].Start == 1:
		default:
			return end
		}
	}
	return end
}

func (p *Parser) block(i int) int32 {
	if i >= 0 && i < len(p.Tok) {
		return p.Tok[i].Block
	}
	return -1
}

// readSpelled reads two or three capitalised words of which an e-mail address
// in the posting spells the last, and the first or its initial.
func readSpelled(p *Parser, i int) int {
	if p.glued(i) && i > 0 && p.Tok[i-1].Kind != token.Mark {
		return i
	}
	end := p.nameEnd(i)
	for ; end > i+1; end-- {
		if p.Tok[end-1].Kind == token.Letters && p.Tok[end-1].Is(token.Capital) && p.spelledBy(i, end) {
			p.Set.Strings = append(p.Set.Strings, p.nameText(i, end))
			return end
		}
	}
	return i
}

// spelledBy says whether some address of the posting spells a name.
func (p *Parser) spelledBy(from, to int) bool {
	p.buf = p.Folded(p.buf[:0], from)
	first := string(p.buf)
	p.buf = p.Folded(p.buf[:0], to-1)
	last := string(p.buf)
	if len(last) < 3 {
		return false
	}
	for _, m := range p.Set.All {
		if m.Kind != Mail {
			continue
		}
		local, _, _ := strings.Cut(strings.ToLower(p.Set.Strings[m.At]), "@")
		if spells(local, first, last) || spells(local, last, first) {
			return true
		}
	}
	return false
}

// spells says whether the local part of an address holds the family name, and
// the given name or its initial beside it.
func spells(local, given, family string) bool {
	i := strings.Index(local, family)
	if i < 0 || len(family) < 3 {
		return false
	}
	rest := strings.Trim(local[:i]+local[i+len(family):], "._-0123456789")
	return rest == "" && len(family) > 4 || rest != "" && strings.HasPrefix(given, rest) || strings.HasPrefix(rest, given)
}
