package mention

import (
	"strings"

	"offers/extract/doc"
	"offers/extract/token"
)

// readAddress reads a street line and the town that follows it: "32 rue de la
// Dalbade – 31000 Toulouse", over a line end too. A street without a number,
// or whose kind is also an everyday word (cours, parc, résidence), needs its
// town.
func readAddress(p *Parser, i int) int {
	if p.is(i, digits) && p.glued(i) && i > 0 && p.Tok[i-1].Kind != token.Mark {
		return i
	}
	way := p.houseNumber(i)
	if way >= len(p.Tok) || !p.is(way, wayType|wayLike) || p.Set.Owner[way] != None || p.Tok[way].Block != p.Tok[i].Block || p.Tok[way].Is(token.Break) && way > i {
		return i
	}
	if way == i && !p.Tok[way].Is(token.Capital) && !p.is(way, wayType) {
		return i
	}
	if way == i && p.word(way+1, "et") { // "arts de la Rue et de l'Espace"
		return i
	}
	street := p.streetEnd(way, way > i)
	if street <= way+1 {
		return i
	}
	v, end, ok := p.townBehind(street)
	if !ok {
		if !p.is(way, wayType) || way == i && !p.fillsLine(i, street) {
			return i
		}
		v, end = p.codeOnly(street)
	}
	if way == i && !p.is(way, wayType) && p.mark(street, ':') {
		return i // a label: "Lieu de Travail : Lyon"
	}
	if v.Proof = Address; way == i && !p.is(way, wayType) { // a site, not a street: "Campus Côte de Nacre"
		v.Venue = p.nameText(i, street)
	} else {
		v.Street = p.streetText(i, street)
	}
	p.Set.Places = append(p.Set.Places, v)
	return end
}

// streetText is a street's words, a name that a line end parts at its hyphen
// joined again.
func (p *Parser) streetText(from, to int) string {
	s := p.nameText(from, to)
	if strings.Contains(s, " - ") {
		return s
	}
	return strings.ReplaceAll(s, "- ", "-")
}

// codeOnly reads a postcode that no town follows behind a street: "2 rue des
// Grainetiers, 34000".
func (p *Parser) codeOnly(street int) (v PlaceValue, end int) {
	i := street
	if p.mark(i, ',') || p.mark(i, '-') {
		i++
	}
	if !p.free(i, p.Tok[street-1].Block) {
		return v, street
	}
	code, to, ok := p.postcode(i)
	department := ""
	if ok && len(code) == 5 {
		department = p.Places.DepartmentOfPostcode(code)
	}
	if department == "" {
		return v, street
	}
	_, v.Region, _ = p.Places.Department(department)
	v.PostalCode, v.Department, v.Country = code, department, "FR"
	return v, to
}

// fillsLine says whether a street without number or town is all of its line,
// as in an address written line by line.
func (p *Parser) fillsLine(i, end int) bool {
	return p.Tok[i].Is(token.Capital) && p.Tok[i].Is(token.Break) && (end >= len(p.Tok) || p.Tok[end].Is(token.Break)) && p.Doc.Blocks[p.Tok[i].Block].Kind != doc.Heading
}

// houseNumber is the token behind "12", "12 bis", "12-14", "12 à 14", "12 B,",
// "n° 12"; i itself when no number stands there.
func (p *Parser) houseNumber(i int) int {
	if _, n, ok := p.number(i); !ok || n > 4 {
		return i
	}
	j := i + 1
	if (p.mark(j, '-') || p.mark(j, '/') || p.mark(j, ',') || p.word(j, "a") || p.word(j, "et")) && p.is(j+1, digits) && !p.Tok[j+1].Is(token.Break) {
		j += 2
	}
	if p.is(j, bisTer) || j < len(p.Tok) && p.Tok[j].Kind == token.Letters && p.Tok[j].End-p.Tok[j].Start == 1 && (p.Tok[j].Is(token.Capital) || p.Tok[j].Is(token.Glued)) {
		j++
	}
	if p.mark(j, ',') {
		j++
	}
	return j
}

// streetEnd is the token behind a street's name that begins with its kind of
// way: capitals, little words and numbers, up to a comma, a line end, a
// postcode or a town. A numbered street may be written small where its
// postcode follows: "1 avenue des cottages, 63000".
func (p *Parser) streetEnd(way int, numbered bool) int {
	b := p.Tok[way].Block
	const most = 10 // words
	end, named := way+1, false
	for j, words := way+1, 0; p.free(j, b) && words < most; j++ {
		t := &p.Tok[j]
		switch {
		case t.Is(token.Break) && !p.is(j-1, particle) && !(p.mark(j-1, '-') && p.glued(j-1)):
			return end
		case t.Kind == token.Mark:
			if t.IsMark('.') && (!t.Is(token.Glued) || p.Tok[j-1].End-p.Tok[j-1].Start > 3) || !nameMark(rune(t.Val)) || t.IsMark('/') || t.IsMark('-') && (!t.Is(token.Glued) || !p.glued(j+1)) {
				return end
			}
			continue
		case t.Kind == token.Number:
			if _, n, _ := p.number(j); n == 5 || n == 4 && !named {
				return end
			}
			if _, _, ok := p.postcodeTown(j); ok {
				return end
			}
			if p.is(j+1, wayType) { // "PARC DES PINS 26 AVENUE …": a site in front of a street
				return way + 1
			}
			words++
			end, named = j+1, true
			continue
		case p.word(j, "bp"), p.word(j, "cs"), p.word(j, "tsa"), p.word(j, "cedex"), p.word(j, "cidex"), p.word(j, "b") && p.mark(j+1, '.') && p.word(j+2, "p"):
			return end
		}
		if named && t.Is(token.Capital) && !p.is(j-1, particle) && !t.Is(token.Glued) && p.townEndsStreet(j) {
			return end
		}
		if !t.Is(token.Capital) && !p.is(j, particle|month|numeral) && !p.mark(j-1, '\'') && !(t.Is(token.Glued) && p.mark(j-1, '-')) {
			if !numbered || !p.codeAhead(j) {
				return end
			}
			named = true
		}
		words++
		if named || t.Is(token.Capital) || p.is(j, month) {
			end, named = j+1, true
		}
	}
	return end
}

// townEndsStreet says whether the capital at token j inside a street line is
// the town, not the street's namesake: a code or arrondissement goes with it,
// or a large town ends the line.
func (p *Parser) townEndsStreet(j int) bool {
	v, end, ok := p.townHere(j)
	if !ok {
		return false
	}
	if v.Proof == Coded {
		return true
	}
	n, ok := p.nameAt(j)
	if !ok || n.names[0].Size < large || n.names[0].Word {
		return false
	}
	_, _, more := p.townBehind(end)
	return !more
}

// codeAhead says whether a postcode follows in the line within a few words.
func (p *Parser) codeAhead(j int) bool {
	const most = 6
	b := p.Tok[j].Block
	for k := j + 1; k < j+most && p.free(k, b); k++ {
		if _, n, ok := p.number(k); ok && n == 5 {
			return true
		}
		if p.mark(k, '.') || p.mark(k, ';') {
			return false
		}
	}
	return false
}

// townBehind reads the town that follows a street at token i, past a separator,
// a line end and a post box.
func (p *Parser) townBehind(i int) (v PlaceValue, end int, ok bool) {
	j := i
	for skipped := 0; j < len(p.Tok) && skipped < 8 && p.Set.Owner[j] == None; skipped++ {
		if v, end, ok = p.townHere(j); ok {
			return v, end, true
		}
		t := &p.Tok[j]
		switch {
		case t.Kind == token.Mark && !t.IsMark('.') && !t.IsMark(';') && !t.IsMark(')'), t.IsMark('.') && t.Is(token.Glued) && p.glued(j+1):
		case p.word(j, "bp"), p.word(j, "cs"), p.word(j, "b"), p.word(j, "p"), p.word(j, "tsa"), p.word(j, "cidex"), p.word(j, "n"), p.is(j, digits):
		default:
			return v, i, false
		}
		j++
	}
	return v, i, false
}

// townHere reads a postcode and town, or a town with its arrondissement or
// department, or a town that ends its line, at token i.
func (p *Parser) townHere(i int) (v PlaceValue, end int, ok bool) {
	if v, end, ok = p.postcodeTown(i); ok {
		return v, end, true
	}
	n, ok := p.nameAt(i)
	if !ok {
		return v, i, false
	}
	if v, end, ok = p.arrondissement(n); ok {
		return v, end, true
	}
	if v, end, ok = p.codedBehind(n); ok {
		return v, end, true
	}
	var room [8]string
	towns := communes(room[:0], n.names, "")
	b := p.Tok[i].Block
	end = n.to
	last := end >= int(p.First[b+1]) || p.Tok[end].Is(token.Break) || p.Tok[end].Kind == token.Mark || p.word(end, "france")
	if len(towns) == 1 && last && n.names[0].Kind == 0 {
		return p.townNamed(n.names, towns[0]), end, true
	}
	return v, i, false
}
