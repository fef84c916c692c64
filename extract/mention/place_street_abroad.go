package mention

import (
	"strings"

	"offers/extract/gazetteer"
	"offers/extract/token"
	"offers/schema"
)

// Addresses as most of Europe writes them, the house number behind the street
// and the postcode before the town: "Universitätstrasse 16, 8092 Zürich".

// readAbroadAddress reads the address whose house number is token i. It begins
// before that token, and owns its tokens itself.
func readAbroadAddress(p *Parser, i int) int {
	if _, n, ok := p.number(i); !ok || n > 4 || p.glued(i) {
		return i
	}
	from := p.streetStart(i)
	if from == i {
		return i
	}
	street := p.numberEnd(i)
	k, ok := p.nextPart(street)
	if !ok {
		return i
	}
	v, end, ok := p.codeAndTown(k)
	if !ok {
		return i
	}
	v.Street, v.Proof = p.streetText(from, street), Address
	p.Set.Places = append(p.Set.Places, v)
	p.own(Mention{Kind: Place, Form: p.form, At: int32(len(p.Set.Places) - 1), From: int32(from), To: int32(end)})
	return i
}

// numberEnd is the token behind a house number at i: "16", "24-25", "3b".
func (p *Parser) numberEnd(i int) int {
	j := i + 1
	if (p.mark(j, '-') || p.mark(j, '/')) && p.glued(j) && p.glued(j+1) && p.is(j+1, digits) {
		j += 2
	}
	if j < len(p.Tok) && p.glued(j) && p.Tok[j].Kind == token.Letters && p.Tok[j].End-p.Tok[j].Start == 1 {
		j++
	}
	return j
}

// nextPart is where an address goes on behind the comma or dash at token i, or at
// the head of the next line.
func (p *Parser) nextPart(i int) (next int, ok bool) {
	if i >= len(p.Tok) || p.Tok[i].Block != p.Tok[i-1].Block {
		return i, false
	}
	if p.mark(i, ',') || p.mark(i, '-') && !p.glued(i) || p.mark(i, '|') || p.mark(i, '·') {
		return i + 1, true
	}
	return i, p.Tok[i].Is(token.Break)
}

// notStreets are words behind which a number is no house's.
var notStreets = wordsOf("le la les the au du room raum bureau office building gebaude batiment box postfach floor etage salle suite level niveau grade band page article version reg no nr phone tel fax")

// streetStart is the token where the street's name before the house number at i
// begins, in its line: capitals and little words; i where there is none.
func (p *Parser) streetStart(i int) int {
	const most = 6 // words
	if i == 0 || p.Tok[i].Is(token.Break) || p.among(i-1, notStreets) {
		return i
	}
	b, start, words := p.Tok[i].Block, i, 0
	for k := i - 1; k >= 0 && p.free(k, b) && words < most; k-- {
		t := &p.Tok[k]
		switch {
		case t.Kind == token.Letters:
			words++
			if t.Is(token.Capital) || p.among(k, ways) {
				start = k
			} else if t.End-t.Start > 4 && k != i-1 {
				return start
			}
		case (t.IsMark('.') || t.IsMark('-') || t.IsMark('\'')) && t.Is(token.Glued):
		default:
			return start
		}
		if t.Is(token.Break) {
			break
		}
	}
	return start
}

// ways are the words of streets that a line may begin small.
var ways = wordsOf("ul ulica via viale piazza calle rua rue")

// A postcode's shape by country: the digits, or groups of them, and "A" for
// letters (Universal Postal Union, addressing systems).
var codeShapes = [...]struct{ shape, countries string }{
	{"5", "DE IT ES FI EE HR GR"},
	{"4", "AT BE CH LU DK NO HU SI BG"},
	{"4AA", "NL"},
	{"3 2", "SE CZ SK GR"},
	{"2-3", "PL"},
	{"4-3", "PT"},
}

// codeAndTown reads a postcode abroad and its town at token i: "8092 Zürich",
// "D-69120 Heidelberg", "50-383 Wrocław, Poland".
func (p *Parser) codeAndTown(i int) (v PlaceValue, end int, ok bool) {
	b := p.Tok[i-1].Block
	if p.free(i, b) && p.Tok[i].Is(token.Upper) && p.Tok[i].End-p.Tok[i].Start <= 2 && p.mark(i+1, '-') {
		i += 2
	}
	for _, c := range codeShapes {
		code, k := p.codeOf(c.shape, i, b)
		if k == i {
			continue
		}
		n, named := p.nameAt(k)
		if !named || p.Tok[k].Block != b {
			continue
		}
		for _, x := range n.names {
			if (x.Kind == gazetteer.City || x.Kind == gazetteer.Town) && strings.Contains(c.countries, x.Country) {
				v = PlaceValue{Location: schema.Location{PostalCode: code, City: x.Spelling, Country: x.Country}}
				end = n.to
				if land, to := p.countryBehind(n.to, b); land == x.Country {
					end = to
				}
				return v, end, true
			}
		}
	}
	return v, i, false
}

// codeOf reads a postcode of a shape at token i.
func (p *Parser) codeOf(shape string, i int, b int32) (code string, end int) {
	end = i
	for s := 0; s < len(shape); s++ {
		switch c := shape[s]; {
		case c == '-':
			if !p.mark(end, '-') || !p.glued(end) || !p.glued(end+1) {
				return "", i
			}
			end++
		case c == ' ':
			if end < len(p.Tok) && p.glued(end) {
				return "", i
			}
		case c == 'A': // two letters, one token
			if !p.free(end, b) || !p.Tok[end].Is(token.Upper) || p.Tok[end].End-p.Tok[end].Start != 2 {
				return "", i
			}
			return p.nameText(i, end+1), end + 1
		default:
			if _, n, ok := p.number(end); !ok || !p.free(end, b) || n != int(c-'0') {
				return "", i
			}
			end++
		}
	}
	return p.nameText(i, end), end
}
