package mention

import (
	"strings"

	"offers/extract/gazetteer"
	"offers/extract/token"
	"offers/schema"
)

// Towns abroad, told by a postcode, a country or a province beside them.

// foreignTown is a town abroad behind a postcode of four digits.
func (p *Parser) foreignTown(code string, n placeName) (v PlaceValue, end int, ok bool) {
	for _, x := range n.names {
		if x.Kind == gazetteer.City && (x.Country == "BE" || x.Country == "CH" || x.Country == "LU") {
			return PlaceValue{Location: schema.Location{PostalCode: code, City: x.Spelling, Country: x.Country}, Proof: Coded}, n.to, true
		}
	}
	return v, n.from, false
}

// countryOf reads the country behind a city abroad: "Fribourg (Suisse)",
// "Boston, USA".
func (p *Parser) countryOf(n placeName, b int32) (v PlaceValue, end int, ok bool) {
	i := n.to
	open := p.mark(i, '(')
	if !open && !p.mark(i, ',') || !p.free(i+1, b) {
		return v, n.to, false
	}
	c, ok := p.nameAt(i + 1)
	if !ok || open && !p.mark(c.to, ')') {
		return v, n.to, false
	}
	end = c.to
	if open {
		end++
	}
	for _, country := range c.names {
		for _, x := range n.names {
			if country.Kind == gazetteer.Country && x.Kind == gazetteer.City && x.Country == country.Country {
				return PlaceValue{Location: schema.Location{City: x.Spelling, Country: x.Country}, Proof: max(Bare, p.proof(n))}, end, true
			}
		}
	}
	return v, n.to, false
}

// inQuebec reads the province behind a town, and its postcode: "Laval (Québec)
// H7L 3W5", "Lévis, QC".
func (p *Parser) inQuebec(n placeName, b int32) (v PlaceValue, end int, ok bool) {
	i := n.to
	open := p.mark(i, '(')
	if !open && !p.mark(i, ',') || !p.free(i+1, b) || !p.word(i+1, "qc") && !(open && p.word(i+1, "quebec")) || open && !p.mark(i+2, ')') {
		return v, n.to, false
	}
	end = i + 2
	if open {
		end++
	}
	v = PlaceValue{Location: schema.Location{City: p.nameText(n.from, n.to), Country: "CA"}, Proof: Coded}
	for _, x := range n.names {
		if x.Kind == gazetteer.City && x.Country == "CA" {
			v.City = x.Spelling
		}
	}
	if at, to := p.canadian(end, b); to > at {
		v.PostalCode, end = strings.ReplaceAll(p.nameText(at, to), " ", ""), to
	}
	return v, end, true
}

// canadian reads a Canadian postcode at token i: "H7L 3W5".
func (p *Parser) canadian(i int, b int32) (from, to int) {
	if p.mark(i, ',') {
		i++
	}
	for k := 0; k < 6; k++ {
		t := i + k
		if !p.free(t, b) || p.Tok[t].End-p.Tok[t].Start != 1 || p.is(t, digits) != (k%2 == 1) || p.Tok[t].Kind == token.Mark || k != 0 && k != 3 && !p.glued(t) {
			return i, i
		}
	}
	return i, i + 6
}

// inBritain reads the postcode behind a British town: "Oxford OX1 2PH".
func (p *Parser) inBritain(n placeName, b int32) (v PlaceValue, end int, ok bool) {
	i := n.to
	if p.mark(i, ',') {
		i++
	}
	if end = p.british(i, b); end == i {
		return v, n.to, false
	}
	for _, x := range n.names {
		if x.Kind == gazetteer.City && x.Country == "GB" {
			v = PlaceValue{Location: schema.Location{PostalCode: strings.ReplaceAll(p.nameText(i, end), " ", ""), City: x.Spelling, Country: "GB"}, Proof: Coded}
			return v, end, true
		}
	}
	return v, n.to, false
}

// british is the token behind a British postcode at token i: one or two
// letters, one or two digits and perhaps a letter, then a digit and two letters.
func (p *Parser) british(i int, b int32) (end int) {
	letters := func(k int, least, most int32) bool {
		return p.free(k, b) && p.Tok[k].Kind == token.Letters && p.Tok[k].Is(token.Upper) && p.Tok[k].End-p.Tok[k].Start >= least && p.Tok[k].End-p.Tok[k].Start <= most
	}
	figures := func(k, most int) bool {
		_, n, ok := p.number(k)
		return ok && p.free(k, b) && n <= most
	}
	if !letters(i, 1, 2) || !figures(i+1, 2) || !p.glued(i+1) {
		return i
	}
	k := i + 2
	if letters(k, 1, 1) && p.glued(k) {
		k++
	}
	if !figures(k, 1) || p.glued(k) || !letters(k+1, 2, 2) || !p.glued(k+1) {
		return i
	}
	return k + 2
}
