package mention

import (
	"slices"
	"strings"
	"unicode/utf8"

	"offers/extract/gazetteer"
	"offers/extract/token"
	"offers/schema"
)

// readPostcode reads a postcode and its town: "31000 Toulouse", "F-75005
// Paris", "75 020 Paris", "31062 Toulouse cedex 9", "1490 Court-Saint-Étienne".
func readPostcode(p *Parser, i int) int {
	v, end, ok := p.postcodeTown(i)
	if !ok {
		v, end, ok = p.postcodeAlone(i)
	}
	if !ok {
		return i
	}
	p.Set.Places = append(p.Set.Places, v)
	return end
}

// postcodeAlone reads five digits behind a label that calls them a postcode.
func (p *Parser) postcodeAlone(i int) (v PlaceValue, end int, ok bool) {
	code, end, ok := p.postcode(i)
	if !ok || len(code) != 5 || !p.mark(i-1, ':') || !p.word(i-2, "cp") && !p.word(i-2, "codepostal") && !p.word(i-2, "postcode") && !(p.word(i-2, "postal") && p.word(i-3, "code")) {
		return v, i, false
	}
	department := p.Places.DepartmentOfPostcode(code)
	_, region, ok := p.Places.Department(department)
	return PlaceValue{Location: schema.Location{PostalCode: code, Department: department, Region: region, Country: "FR"}, Proof: Coded}, end, ok
}

// postcodeTown reads a postcode and the town behind it.
func (p *Parser) postcodeTown(i int) (v PlaceValue, end int, ok bool) {
	j := i
	if p.is(i, capital) { // "F-", "FR -", "B-", "CH-"
		if p.Tok[i].End-p.Tok[i].Start > 2 || !p.mark(i+1, '-') {
			return v, i, false
		}
		j = i + 2
	}
	code, j, ok := p.postcode(j)
	if !ok {
		return v, i, false
	}
	b := p.Tok[i].Block
	for p.free(j, b) && (p.mark(j, '-') || p.mark(j, ',')) {
		j++
	}
	n, named := p.nameAt(j)
	if !named || p.Tok[j].Block != b {
		return v, i, false
	}
	if len(code) == 4 {
		return p.foreignTown(code, n)
	}
	if v, ok = p.townOf(code, n); !ok {
		if v, ok = p.siteOf(code, n); !ok {
			return v, i, false
		}
	}
	end = p.cedexEnd(n.to)
	end = p.restOfCode(n, end)
	return v, end, true
}

// postcode reads the digits of a postcode: five, or two and three, or four
// abroad.
func (p *Parser) postcode(i int) (code string, end int, ok bool) {
	if i >= len(p.Tok) || p.Tok[i].Kind != token.Number || p.Set.Owner[i] != None {
		return "", i, false
	}
	switch _, n, _ := p.number(i); {
	case n == 5, n == 4 && (i+1 >= len(p.Tok) || !p.glued(i+1)):
		return p.Quote(i, i+1), i + 1, true
	case n == 2 && i+1 < len(p.Tok) && p.Tok[i+1].Kind == token.Number && !p.glued(i+1):
		if _, m, _ := p.number(i + 1); m == 3 {
			return p.Quote(i, i+1) + p.Quote(i+1, i+2), i + 2, true
		}
	}
	return "", i, false
}

// townOf is the town of that name that a postcode serves, or, for a CEDEX code
// or one the gazetteer lacks, the one of its department.
func (p *Parser) townOf(code string, n placeName) (v PlaceValue, ok bool) {
	var served [8]gazetteer.Commune
	department := p.Places.DepartmentOfPostcode(code)
	for _, c := range p.Places.ByPostcode(served[:0], code) {
		for _, x := range n.names {
			if x.Commune != "" && (x.Commune == c.INSEE || x.Commune == c.City) {
				v = p.commune(c.INSEE)
				v.PostalCode, v.Proof = code, Coded
				return v, true
			}
		}
	}
	if department == "" {
		department = code[:2]
	}
	var room [8]string
	if towns := communes(room[:0], n.names, department); len(towns) == 1 {
		v = p.townNamed(n.names, towns[0])
		v.PostalCode, v.Proof = code, Coded
		return v, true
	} else if len(towns) > 1 {
		return PlaceValue{Location: schema.Location{PostalCode: code, City: p.spelling(towns), Department: department, Country: "FR"}, Candidates: slices.Clone(towns), Proof: Coded}, true
	}
	return v, false
}

// siteOf is a site that is no commune, with the postcode it is reached by:
// "06904 Sophia Antipolis".
func (p *Parser) siteOf(code string, n placeName) (v PlaceValue, ok bool) {
	v, ok = p.siteIn(n, p.Places.DepartmentOfPostcode(code))
	v.PostalCode = code
	return v, ok
}

// siteIn is the site of a name in a department, which may be one of several
// that it lies in: "Marne-la-Vallée (77)".
func (p *Parser) siteIn(n placeName, department string) (v PlaceValue, ok bool) {
	_, region, _ := p.Places.Department(department)
	for _, x := range n.names {
		if x.Kind == gazetteer.Venue && region != "" && (x.Department == department || x.Department == "" && x.Region == region) {
			return PlaceValue{Location: schema.Location{Venue: x.Spelling, Department: department, Region: x.Region, Country: x.Country}, Proof: Coded}, true
		}
	}
	return v, false
}

// cedexEnd is the token behind "cedex 9" when that follows at i.
func (p *Parser) cedexEnd(i int) int {
	if i < len(p.Tok) && p.is(i, cedex) {
		if _, n, ok := p.number(i + 1); ok && n <= 2 && !p.Tok[i+1].Is(token.Break) {
			return i + 2
		}
		return i + 1
	}
	return i
}

// restOfCode is the token behind "(31)" or an arrondissement that only says
// again what the postcode said: "69003 Lyon 3e".
func (p *Parser) restOfCode(n placeName, i int) int {
	if p.mark(i, '(') && p.mark(i+2, ')') {
		if _, n, ok := p.number(i + 1); ok && n <= 3 {
			return i + 3
		}
	}
	if i == n.to {
		if _, end, ok := p.arrondissement(n); ok {
			return end
		}
	}
	return i
}

// readCoded reads a town with its department or arrondissement: "Lyon (69)",
// "69 - Lyon", "Arras (Pas-de-Calais (62))", "Paris 13e", "Lyon, Rhône".
func readCoded(p *Parser, i int) int {
	v, end, ok := p.coded(i)
	if !ok {
		return i
	}
	p.Set.Places = append(p.Set.Places, v)
	return end
}

func (p *Parser) coded(i int) (v PlaceValue, end int, ok bool) {
	b := p.Tok[i].Block
	j, front := i, ""
	if p.is(i, digits) { // "69 - Lyon", "13e arrondissement de Paris"
		if p.Tok[i].End-p.Tok[i].Start > 3 {
			return v, i, false
		}
		if v, end, ok = p.numberedPart(i); ok {
			return v, end, true
		}
		if j, front, ok = p.codeInFront(i); !ok {
			return v, i, false
		}
	}
	if !p.free(j, b) {
		return v, i, false
	}
	n, ok := p.nameAt(j)
	if !ok {
		return v, i, false
	}
	if v, end, ok = p.arrondissement(n); ok {
		return v, end, true
	}
	if v, end, ok = p.codedBehind(n); ok {
		return v, end, true
	}
	if front == "" {
		return v, i, false
	}
	v, ok = p.townIn(n, front)
	return v, p.cedexEnd(n.to), ok
}

// codeInFront reads "69 - ", "01 / ", "07 :" in front of a town.
func (p *Parser) codeInFront(i int) (j int, code string, ok bool) {
	j = i + 1
	if p.Tok[i].End-p.Tok[i].Start == 1 { // "2A"
		j++
	}
	if !p.mark(j, '-') && !p.mark(j, '/') && !p.mark(j, ':') && !p.mark(j, '|') || p.glued(i) && !p.mark(i-1, '(') {
		return i, "", false
	}
	code = p.departmentCode(i)
	return j + 1, code, code != ""
}

// townIn is the town of a name in a department, or the site.
func (p *Parser) townIn(n placeName, department string) (v PlaceValue, ok bool) {
	var room [8]string
	towns := communes(room[:0], n.names, department)
	switch len(towns) {
	case 0:
		return p.siteIn(n, department)
	case 1:
		v = p.townNamed(n.names, towns[0])
	default:
		v = PlaceValue{Location: schema.Location{City: p.spelling(towns), Department: department, Country: "FR"}, Candidates: slices.Clone(towns)}
	}
	v.Proof = Coded
	return v, true
}

// codedBehind reads the postcode or department behind a town: "Toulouse
// (31000)", "Montreuil 93100", "Lyon (69)", "Lyon - 69", "Lyon, Rhône".
func (p *Parser) codedBehind(n placeName) (v PlaceValue, end int, ok bool) {
	b := p.Tok[n.from].Block
	if !p.codeCanFollow(n.to) {
		return v, n.to, false
	}
	if v, end, ok = p.postcodeBehind(n, b); ok {
		return v, end, true
	}
	if v, end, ok = p.inQuebec(n, b); ok {
		return v, end, true
	}
	if v, end, ok = p.countryOf(n, b); ok {
		return v, end, true
	}
	if v, end, ok = p.inBritain(n, b); ok {
		return v, end, true
	}
	code, end := p.departmentBehind(n.to, b)
	if code == "" {
		code, end = p.numberBehind(n.to, b)
	}
	if code == "" {
		return v, n.to, false
	}
	v, ok = p.townIn(n, code)
	return v, end, ok
}

// codeCanFollow says whether a code, or a sign that parts it from its town,
// stands at token i.
func (p *Parser) codeCanFollow(i int) bool {
	if i >= len(p.Tok) {
		return false
	}
	switch t := &p.Tok[i]; t.Kind {
	case token.Number:
		return true
	case token.Mark:
		return t.Val < utf8.RuneSelf && strings.IndexByte("(,-:/", byte(t.Val)) >= 0
	}
	return p.is(i, cedex) || p.word(i, "de") || p.british(i, p.Tok[i].Block) > i
}

// postcodeBehind reads the five digits that stand behind a town and serve it.
func (p *Parser) postcodeBehind(n placeName, b int32) (v PlaceValue, end int, ok bool) {
	i := p.cedexEnd(n.to)
	open := p.mark(i, '(')
	if open || p.mark(i, ',') || p.mark(i, '-') || p.mark(i, ':') {
		i++
	}
	if !p.free(i, b) || p.Tok[i].Is(token.Break) {
		return v, n.to, false
	}
	code, end, ok := p.postcode(i)
	if !ok || len(code) != 5 || p.Places.DepartmentOfPostcode(code) == "" && len(p.Places.ByPostcode(nil, code)) == 0 {
		return v, n.to, false
	}
	if v, ok = p.townOf(code, n); !ok {
		return v, n.to, false
	}
	if open && p.mark(end, ')') {
		end++
	}
	return v, end, true
}

// numberBehind reads a department's number right behind a town, at the end of
// a line or bracket: "(Paris 75)".
func (p *Parser) numberBehind(i int, b int32) (code string, end int) {
	if !p.free(i, b) || p.Tok[i].Is(token.Break) || p.glued(i) {
		return "", i
	}
	if code = p.departmentCode(i); code == "" {
		return "", i
	}
	end = i + 1
	if len(p.Quote(i, i+1)) == 1 {
		end++
	}
	if end < int(p.First[b+1]) && !p.Tok[end].Is(token.Break) && !p.mark(end, ')') && !p.mark(end, '-') && !p.mark(end, ',') && !p.mark(end, ';') {
		return "", i
	}
	return code, end
}

// departmentCode is the department whose code token i is: "69", "2A", "971".
func (p *Parser) departmentCode(i int) string {
	if _, n, ok := p.number(i); !ok || n < 2 && !p.glued(i+1) || n > 3 {
		return ""
	}
	code := p.Quote(i, i+1)
	if code == "2" && (p.word(i+1, "a") || p.word(i+1, "b")) {
		code = "2" + p.Quote(i+1, i+2)
	}
	if _, _, ok := p.Places.Department(code); !ok {
		return ""
	}
	return code
}

// departmentBehind reads the department that stands behind a town: "(69)",
// "(Rhône)", "(Pas-de-Calais (62))", ", Rhône", "- 69", "(département 62)".
func (p *Parser) departmentBehind(i int, b int32) (code string, end int) {
	if !p.free(i, b) {
		return "", i
	}
	j := i
	switch {
	case p.mark(i, '('), p.mark(i, ','), p.mark(i, '-'), p.mark(i, '/'):
		j = i + 1
	case p.word(i, "de"):
		return p.overseasBehind(i, b)
	default:
		return "", i
	}
	if !p.free(j, b) {
		return "", i
	}
	if code, end = p.departmentAt(j); code == "" {
		return "", i
	}
	if !p.mark(i, '(') {
		if p.mark(i, '-') && p.glued(i) || p.is(end, lower|digits) && p.glued(end) || p.is(j, digits) && !(end >= int(p.First[b+1]) || p.Tok[end].Is(token.Break) || p.Tok[end].Kind == token.Mark || p.column(end)) {
			return "", i
		}
		return code, end
	}
	for depth := 1; p.free(end, b) && depth > 0 && end < j+8; end++ { // up to the bracket that shuts the first
		if p.mark(end, '(') {
			depth++
		} else if p.mark(end, ')') {
			depth--
		} else if !p.is(end, digits) && !p.mark(end, '-') {
			return "", i
		}
	}
	return code, end
}

// column says whether two blanks or more stand before token i, as between the
// columns of a line: "Issoire - 63   38 k€".
func (p *Parser) column(i int) bool {
	return i > 0 && p.Tok[i].Start-p.Tok[i-1].End >= 2
}

// overseasBehind reads the department overseas that tells a town from its
// namesakes: "Saint-Denis de La Réunion", "Saint-Pierre de la Martinique".
func (p *Parser) overseasBehind(i int, b int32) (code string, end int) {
	const overseas = "97" // their codes begin so
	j := i + 1
	if p.word(j, "la") {
		j++
	}
	if !p.free(j, b) {
		return "", i
	}
	if code, end = p.departmentAt(j); !strings.HasPrefix(code, overseas) || p.is(j, digits) {
		return "", i
	}
	return code, end
}

// departmentAt reads a department's code or name at token i.
func (p *Parser) departmentAt(i int) (code string, end int) {
	if p.is(i, digits) {
		if code = p.departmentCode(i); code == "" {
			return "", i
		}
		if len(p.Quote(i, i+1)) == 1 {
			return code, i + 2
		}
		return code, i + 1
	}
	if n, ok := p.nameAt(i); ok {
		for _, x := range n.names {
			if x.Kind == gazetteer.Department {
				return x.Department, n.to
			}
		}
	}
	return "", i
}
