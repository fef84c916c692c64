package mention

import "offers/extract/token"

// readAddress reads a street line and the town that follows it: "32 rue de la
// Dalbade – 31000 Toulouse", over a line end too. A street without a number
// needs its town.
func readAddress(p *Parser, i int) int {
	if p.is(i, digits) && p.glued(i) && i > 0 && p.Tok[i-1].Kind != token.Mark {
		return i
	}
	way := p.houseNumber(i)
	if way >= len(p.Tok) || !p.is(way, wayType) || p.Set.Owner[way] != None || p.Tok[way].Block != p.Tok[i].Block {
		return i
	}
	street := p.streetEnd(way)
	if street <= way+1 {
		return i
	}
	v, end, ok := p.townBehind(street)
	if !ok {
		if way == i { // no number and no town: "place au changement"
			return i
		}
		end = street
	}
	v.Street = p.nameText(i, street)
	v.Proof = Address
	p.Set.Places = append(p.Set.Places, v)
	return end
}

// houseNumber is the token behind "12", "12 bis", "12-14", "12 B,"; i itself
// when no number stands there.
func (p *Parser) houseNumber(i int) int {
	if _, n, ok := p.number(i); !ok || n > 4 {
		return i
	}
	j := i + 1
	if (p.mark(j, '-') || p.mark(j, '/')) && p.is(j+1, digits) {
		j += 2
	}
	if p.is(j, bisTer) || j < len(p.Tok) && p.Tok[j].Kind == token.Letters && p.Tok[j].End-p.Tok[j].Start == 1 && p.Tok[j].Is(token.Capital) {
		j++
	}
	if p.mark(j, ',') {
		j++
	}
	return j
}

// streetEnd is the token behind a street's name that begins with its way type:
// capitals, little words and numbers, up to a comma, a line end, a postcode or
// a town.
func (p *Parser) streetEnd(way int) int {
	b := p.Tok[way].Block
	const most = 10 // words
	end, named := way+1, false
	for j, words := way+1, 0; p.free(j, b) && words < most; j++ {
		t := &p.Tok[j]
		switch {
		case t.Is(token.Break):
			return end
		case t.Kind == token.Mark:
			if t.IsMark('.') && !t.Is(token.Glued) || !nameMark(rune(t.Val)) || t.IsMark('/') || t.IsMark('-') && !t.Is(token.Glued) {
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
			words++
			end, named = j+1, true
			continue
		}
		if named && t.Is(token.Capital) && !p.is(j-1, particle) && !t.Is(token.Glued) {
			if _, _, ok := p.townHere(j); ok {
				return end
			}
		}
		if !t.Is(token.Capital) && !p.is(j, particle|month|numeral) {
			return end
		}
		words++
		if t.Is(token.Capital) || p.is(j, month) {
			end, named = j+1, true
		}
	}
	return end
}

// townBehind reads the town that follows a street at token i, past a separator,
// a line end and a post box line.
func (p *Parser) townBehind(i int) (v PlaceValue, end int, ok bool) {
	j := i
	for skipped := 0; j < len(p.Tok) && skipped < 6 && p.Set.Owner[j] == None; skipped++ {
		if v, end, ok = p.townHere(j); ok {
			return v, end, true
		}
		t := &p.Tok[j]
		if t.Kind != token.Mark && !p.word(j, "bp") && !p.word(j, "cs") && !p.word(j, "b") && !p.word(j, "p") && !p.is(j, digits) {
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
	towns := communes(n.names, "")
	b := p.Tok[i].Block
	code, end := p.departmentBehind(n.to, b)
	if code != "" {
		towns = communes(n.names, code)
	}
	last := end >= int(p.First[b+1]) || p.Tok[end].Is(token.Break) || p.Tok[end].Kind == token.Mark || p.word(end, "france")
	if len(towns) == 1 && (last || code != "") {
		return p.commune(towns[0]), end, true
	}
	return v, i, false
}
