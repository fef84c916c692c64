package mention

import (
	"slices"
	"strings"

	"offers/extract/doc"
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

// countryOf reads the country behind a city abroad, or the state and its
// postcode: "Fribourg (Suisse)", "Boston, USA", "Durham, NC 27708".
func (p *Parser) countryOf(n placeName, b int32) (v PlaceValue, end int, ok bool) {
	code, end := p.countryBehind(n.to, b)
	if code == "" {
		return v, n.to, false
	}
	if code == "GE" && !slices.ContainsFunc(n.names, func(x gazetteer.Name) bool { return x.Country == code }) {
		code = "US" // "Athens, Georgia"
	}
	for _, x := range n.names {
		if x.Kind == gazetteer.City && x.Country == code {
			v = PlaceValue{Location: schema.Location{City: x.Spelling, Country: code}, Proof: max(Bare, p.proof(n))}
			v.PostalCode, end = p.codeOfState(code, end, b)
			return v, end, true
		}
	}
	if p.inProvince(n.to+1, b) { // "Paris, Ontario": a namesake too small for the gazetteer
		v = PlaceValue{Location: schema.Location{City: p.nameText(n.from, n.to), Country: code}, Proof: max(Bare, p.proof(n))}
		v.PostalCode, end = p.codeOfState(code, end, b)
		return v, end, true
	}
	return v, n.to, false
}

// inProvince says whether what countryAt reads at token i, behind a town of
// France alone, is a state or province and no country that the next item of a list
// names: "Lyon, Canada". Two letters are one in English: "Rennes, CA : 40 M€".
func (p *Parser) inProvince(i int, b int32) bool {
	if p.word(i, "in") {
		i++
	}
	if p.oneOf(i, "canada etats united usa us australia australie washington victoria quebec") || p.word(i, "new") && p.word(i+1, "york") {
		return false
	}
	code, _ := p.countryAt(i, b)
	return (code == "US" || code == "CA" || code == "AU") && (!p.standsForState(i, b) || p.Doc.Language == doc.English)
}

// codeOfState reads the postcode behind a state or province at token i.
func (p *Parser) codeOfState(country string, i int, b int32) (code string, end int) {
	const zip = 5 // digits of one in the United States
	switch country {
	case "US":
		if p.free(i, b) && p.is(i, digits) && p.Tok[i].End-p.Tok[i].Start == zip {
			return p.Quote(i, i+1), i + 1
		}
	case "CA":
		if at, to := p.canadian(i, b); to > at {
			return p.nameText(at, to), to
		}
	}
	return "", i
}

// countryBehind reads the country or state behind token i, behind a comma or
// in brackets: ", Suisse", "(USA)", ", NC", ", ON, Canada".
func (p *Parser) countryBehind(i int, b int32) (code string, end int) {
	open := p.mark(i, '(')
	if !open && !p.mark(i, ',') {
		return "", i
	}
	at := i + 1
	if p.word(at, "in") { // "Laval, in Quebec"
		at++
	}
	code, end = p.countryAt(at, b)
	if code == "" || open && !p.mark(end, ')') {
		return "", i
	}
	if open {
		return code, end + 1
	}
	if p.mark(end, ',') {
		if again, to := p.countryAt(end+1, b); again == code {
			return code, to
		}
	}
	return code, end
}

// countryAt reads the name of a country, or what stands for one: a state or a
// province, by its name or its two letters.
func (p *Parser) countryAt(i int, b int32) (code string, end int) {
	if code, end = p.stateOf(i, b); code != "" {
		return code, end
	}
	return p.landAt(i, b)
}

// landAt is countryAt but for the states that towns are called as.
func (p *Parser) landAt(i int, b int32) (code string, end int) {
	if !p.free(i, b) || !p.is(i, capital) {
		return "", i
	}
	if p.standsForState(i, b) {
		switch two := p.Quote(i, i+1); {
		case strings.Contains(statesOfAmerica, two):
			return "US", i + 1
		case strings.Contains(provincesOfCanada, two):
			return "CA", i + 1
		}
	}
	const most = 5 // tokens: "United States of America", "Grande-Bretagne"
	last := i
	for last < i+most && p.free(last, b) && (p.Tok[last].Kind == token.Letters || p.mark(last, '-') || p.mark(last, '\'')) {
		last++
	}
	var room [64]byte
	var names [8]gazetteer.Name
	for ; last > i; last-- {
		for _, x := range p.Places.Find(names[:0], gazetteer.Key(room[:0], p.Quote(i, last))) {
			if x.Kind == gazetteer.Country {
				return x.Country, last
			}
		}
	}
	return "", i
}

// standsForState says whether token i is two capitals, and the end, a mark or a
// postcode follows: no words, as behind "Orange, CA de 40 millions".
func (p *Parser) standsForState(i int, b int32) bool {
	t := &p.Tok[i]
	if !t.Is(token.Upper) || t.End-t.Start != 2 {
		return false
	}
	_, to := p.canadian(i+1, b)
	return to > i+1 || !p.free(i+1, b) || p.Tok[i+1].Is(token.Break) || p.Tok[i+1].Kind != token.Letters
}

// stateOf reads the states and provinces that a town is called as, where no
// further town follows: "Ithaca, New York", "Melbourne, Victoria, Australia".
func (p *Parser) stateOf(i int, b int32) (code string, end int) {
	switch {
	case !p.free(i, b) || !p.is(i, capital):
		return "", i
	case p.word(i, "new") && p.word(i+1, "york"):
		code, end = "US", i+2
	case p.word(i, "washington"):
		code, end = "US", i+1
	case p.word(i, "victoria"):
		code, end = "AU", i+1
	case p.word(i, "quebec"):
		code, end = "CA", i+1
	case p.oneOf(i, "virginia wisconsin wyoming hawaii"):
		code, end = "US", i+1
	default:
		if end = p.countyEnd(i); end == i {
			return "", i
		}
		code = "GB"
	}
	if p.mark(end, ',') && p.free(end+1, b) && p.is(end+1, capital) && p.british(end+1, b) == end+1 {
		if again, _ := p.landAt(end+1, b); again != code {
			return "", i
		}
	}
	return code, end
}

// counties are the counties of Great Britain that addresses are written with
// (Lieutenancies Act 1997; Local Government etc. (Scotland) Act 1994).
var counties = wordsOf("bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumbria derbyshire devon dorset essex gloucestershire hampshire herefordshire hertfordshire " +
	"kent lancashire leicestershire lincolnshire merseyside middlesex norfolk northamptonshire northumberland nottinghamshire oxfordshire rutland shropshire somerset staffordshire suffolk surrey sussex " +
	"warwickshire wiltshire worcestershire yorkshire aberdeenshire angus argyll ayrshire fife lanarkshire lothian midlothian moray perthshire renfrewshire stirlingshire dyfed gwynedd gwent powys clwyd")

// countyEnd is the token behind the name of a county, "West Yorkshire" or
// "Kent", i where none begins.
func (p *Parser) countyEnd(i int) int {
	name := i
	if p.oneOf(i, "north south east west") {
		name++
	}
	if p.is(name, capital) && p.among(name, counties) {
		return name + 1
	}
	return i
}

// The postal letters of the states of the United States and of the provinces of
// Canada (USPS Publication 28, Canada Post's addressing guidelines).
const (
	statesOfAmerica   = "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY"
	provincesOfCanada = "AB BC MB NB NL NS NT NU ON PE QC SK YT"
)

// told drops the towns abroad that their name alone does not tell, but for
// those whose country or British postcode stands behind them; they are cities
// then.
func (p *Parser) told(n placeName) (_ placeName, ok bool) {
	if n.names[len(n.names)-1].Kind != gazetteer.Town {
		return n, true
	}
	b := p.Tok[n.from].Block
	code, end := p.countryBehind(n.to, b)
	if code == "" {
		if p.mark(end, ',') {
			end++
		}
		if p.british(end, b) > end {
			code = "GB"
		}
	}
	kept := n.names[:0]
	for _, x := range n.names {
		if x.Kind == gazetteer.Town && x.Country == code {
			x.Kind = gazetteer.City
		}
		if x.Kind != gazetteer.Town {
			kept = append(kept, x)
		}
	}
	n.names = kept
	return n, len(kept) > 0
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
	v.PostalCode, end = p.codeOfState("CA", end, b)
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
			v = PlaceValue{Location: schema.Location{PostalCode: p.nameText(i, end), City: x.Spelling, Country: "GB"}, Proof: Coded}
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
