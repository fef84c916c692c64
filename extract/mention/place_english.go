package mention

import (
	"strings"

	"offers/extract/doc"
	"offers/extract/gazetteer"
	"offers/extract/token"
	"offers/schema"
)

// Addresses as English writes them, the kind of street behind its name: "12
// High Street, Leeds LS1 4AP".

// roadWords are the words that a street's name ends with.
const roadWords = "street st road rd avenue ave lane drive dr way close square court place terrace gardens boulevard blvd crescent hill parkway highway row walk quay wharf mews"

var roads = wordsOf(roadWords)

// Road says whether a folded word is one that an English street's name ends
// with.
func Road(folded string) bool { return strings.Contains(" "+roadWords+" ", " "+folded+" ") }

// readEnglishAddress reads a number and street with the town behind it, at most
// two parts of a line between.
func readEnglishAddress(p *Parser, i int) int {
	if p.Doc.Language != doc.English || p.glued(i) && i > 0 && p.Tok[i-1].Kind != token.Mark {
		return i
	}
	street := p.roadEnd(i)
	if street == i {
		return i
	}
	b := p.Tok[i].Block
	const parts = 3
	for k, n := street, 0; n < parts && p.free(k, b); n++ {
		if p.mark(k, ',') {
			k++
		} else if !p.Tok[k].Is(token.Break) {
			return i
		}
		if v, end, ok := p.cityHere(k); ok {
			v.Street, v.Proof = p.nameText(i, street), Address
			p.Set.Places = append(p.Set.Places, v)
			return end
		}
		k = p.partEnd(k, b)
	}
	return i
}

// roadEnd is the token behind a house number and a street's name, i for none.
func (p *Parser) roadEnd(i int) (end int) {
	const most = 4 // words of a name
	first := p.houseNumber(i)
	if first == i {
		return i
	}
	k := first
	for k < first+most && p.free(k, p.Tok[i].Block) && p.is(k, capital) && (k == first || !p.among(k, roads)) {
		k++
	}
	if k == first || !p.free(k, p.Tok[i].Block) || !p.is(k, capital) || !p.among(k, roads) {
		return i
	}
	if p.mark(k+1, '.') && p.glued(k+1) {
		return k + 2
	}
	return k + 1
}

// cityHere reads a city abroad at token i, with its postcode or country.
func (p *Parser) cityHere(i int) (v PlaceValue, end int, ok bool) {
	n, ok := p.nameAt(i)
	if !ok {
		return v, i, false
	}
	if v, end, ok = p.codedBehind(n); ok {
		return v, end, true
	}
	for _, x := range n.names {
		if x.Kind == gazetteer.City {
			return PlaceValue{Location: schema.Location{City: x.Spelling, Country: oneCountry(n.names)}}, n.to, true
		}
	}
	return v, i, false
}

// partEnd is the token at which a part of an address that begins at token i
// ends: a comma or a line end behind a few capitals.
func (p *Parser) partEnd(i int, b int32) (end int) {
	const most = 4 // words
	k := i
	for k < i+most && p.free(k, b) && (k == i || !p.Tok[k].Is(token.Break)) && (p.is(k, capital) || p.is(k, digits)) {
		k++
	}
	return k
}
