package mention

import (
	"strings"

	"offers/extract/gazetteer"
	"offers/extract/token"
)

// The parts of Paris, Lyon and Marseille.

// numberedPart reads "13e arrondissement de Paris", "Paris" last.
func (p *Parser) numberedPart(i int) (v PlaceValue, end int, ok bool) {
	b := p.Tok[i].Block
	number, j := p.arrondissementNumber(i, b)
	if number == 0 || !p.free(j, b) || !p.oneOf(j, "arrondissement arr ardt district") {
		return v, i, false
	}
	for j++; p.free(j, b) && (p.mark(j, '.') || p.is(j, particle) || p.word(j, "of")); j++ {
	}
	n, ok := p.nameAt(j)
	if !ok {
		return v, i, false
	}
	c, ok := p.Places.Arrondissement(n.names[0].Commune, number)
	if !ok {
		return v, i, false
	}
	v = p.commune(c.INSEE)
	v.Proof = Coded
	return v, n.to, true
}

// arrondissement reads the number behind Paris, Lyon or Marseille: "13e",
// "(9 ème)", "XXe", "1er arrondissement", "Paris 13".
func (p *Parser) arrondissement(n placeName) (v PlaceValue, end int, ok bool) {
	city := n.names[0].Commune
	if city != "75056" && city != "69123" && city != "13055" || n.names[0].Kind != gazetteer.Current {
		return v, n.to, false
	}
	b := p.Tok[n.from].Block
	i := n.to
	open := p.mark(i, '(')
	if open || p.mark(i, '-') || p.mark(i, ',') {
		i++
	} else if p.word(i, "dans") && p.word(i+1, "le") { // "Paris dans le 18e"
		i += 2
	}
	if !p.free(i, b) {
		return v, n.to, false
	}
	number, end := p.arrondissementNumber(i, b)
	if number == 0 || end == i+1 && p.university(n.from) {
		return v, n.to, false
	}
	c, ok := p.Places.Arrondissement(city, number)
	if !ok {
		return v, n.to, false
	}
	if p.free(end, b) && (p.word(end, "arrondissement") || p.word(end, "arr") || p.word(end, "ardt")) {
		end++
	}
	if open && p.mark(end, ')') {
		end++
	}
	v = p.commune(c.INSEE)
	v.Proof = Coded
	return v, end, true
}

// university says whether the town at token i names a university: "Univ. Paris
// 1", "Université Claude Bernard Lyon 1".
func (p *Parser) university(i int) bool {
	const most = 4 // tokens of its name before the town
	for k := i - 1; k >= max(0, i-most) && p.Tok[k].Block == p.Tok[i].Block; k-- {
		if p.word(k, "universite") || p.word(k, "univ") || p.word(k, "university") {
			return true
		}
		if !p.is(k, capital) && !p.mark(k, '.') && !p.mark(k, '-') {
			return false
		}
	}
	return false
}

// arrondissementNumber reads "13e", "9 ème", "1er", "2nd", "XXe", or a bare number
// that ends its block or line, or stands before the department's.
func (p *Parser) arrondissementNumber(i int, b int32) (n, end int) {
	if p.Tok[i].Kind == token.Letters {
		if q := p.Quote(i, i+1); roman(q) > 0 && p.Tok[i].Is(token.Capital) && (q[len(q)-1]|0x20 == 'e' || p.free(i+1, b) && p.word(i+1, "arrondissement")) {
			return roman(q), i + 1
		}
		return 0, i
	}
	n, width, ok := p.number(i)
	if !ok || width > 2 {
		return 0, i
	}
	if p.free(i+1, b) && p.oneOf(i+1, "e er eme ieme st nd rd th") {
		return n, i + 2
	}
	if i+1 >= int(p.First[b+1]) || p.Tok[i+1].Is(token.Break) || p.word(i+1, "arrondissement") {
		return n, i + 1
	}
	if p.mark(i+1, '-') && p.free(i+2, b) && divided(p.Quote(i+2, i+3)) {
		return n, i + 3
	}
	return 0, i
}

// divided says whether a department's code is that of Paris, Lyon or Marseille:
// "Paris 01 - 75".
func divided(department string) bool {
	return department == "75" || department == "69" || department == "13"
}

// roman reads the arrondissement numbers that are written so.
func roman(s string) int {
	s = strings.TrimSuffix(strings.ToLower(s), "e")
	for n, r := range [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"} {
		if n > 0 && s == r {
			return n
		}
	}
	return 0
}
