package mention

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"offers/extract/doc"
	"offers/extract/gazetteer"
	"offers/extract/token"
	"offers/schema"
)

// endsName says whether token i can be the last word of a name: a capital, a
// word joined by a hyphen, or a small one behind a little word, as in
// "Montrevel en bresse".
func (p *Parser) endsName(i int) bool {
	switch {
	case p.is(i, digits):
		return !p.Tok[i].Is(token.Break)
	case p.Tok[i].Is(token.Capital), p.glued(i):
		return true
	}
	return !p.is(i, particle|preposed) && (p.is(i-1, particle|preposed) || p.glued(i-1))
}

// nameMark says whether a mark can stand inside a place's name.
func nameMark(r rune) bool { return r == '-' || r == '\'' || r == '.' || r == '/' }

// readName reads a name alone, where the words around it leave no doubt that
// it is a place.
func readName(p *Parser, i int) int {
	n, ok := p.named(i)
	if !ok || p.insideName(n) || p.joined(i-1) || p.otherLetter(n) {
		return i
	}
	proof := p.proof(n)
	p.likely(&n)
	v, ok := p.settle(n)
	if !ok || v.City != "" && !p.isTown(n, proof) || v.City == "" && v.Venue == "" && !p.isArea(n, proof) {
		return i
	}
	v.Proof = proof
	p.Set.Places = append(p.Set.Places, v)
	return n.to
}

// named is the name that begins at token i: a capital, or the article of "au
// Mans", "du Havre", "la Rochelle", which is part of the town's name.
func (p *Parser) named(i int) (n placeName, ok bool) {
	if p.is(i, capital) && !p.word(i+1, "parisienne") {
		return p.nameAt(i)
	}
	if !p.is(i+1, capital) && !p.word(i+1, "parisienne") {
		return n, false
	}
	var article string
	var first uint32 // its hash
	switch {
	case p.word(i, "region") && p.word(i+1, "parisienne"):
		names := p.Places.Find(nil, gazetteer.Key(nil, p.Quote(i, i+2)))
		return placeName{i, i + 2, names}, len(names) > 0 && p.Tok[i+1].Block == p.Tok[i].Block
	case p.word(i, "au"), p.word(i, "du"), p.word(i, "le"):
		article, first = "le ", le.hash
	case p.word(i, "aux"), p.word(i, "des"), p.word(i, "les"):
		article, first = "les ", les.hash
	case p.word(i, "la"):
		article, first = "la ", la.hash
	default:
		return n, false
	}
	if i+1 >= len(p.Tok) || p.Tok[i+1].Block != p.Tok[i].Block {
		return n, false
	}
	if !p.Places.Begins(first, p.Tok[i+1].Hash) && p.ownWord(i+1) {
		return n, false
	}
	n, ok = p.longest(i+1, article, 6)
	site := ok && n.names[0].Kind == gazetteer.Venue && p.among(i-2, situated) // "basé à la Défense"
	if !site && (!ok || n.names[0].Kind != gazetteer.Current || n.names[0].Word) {
		return n, false
	}
	n.from = i
	return n, true
}

// The articles that towns have.
var le, la, les = wordOf("le"), wordOf("la"), wordOf("les")

// proof is how certain the words around a name make it that a place is meant.
func (p *Parser) proof(n placeName) Proof {
	at := p.is(n.from-1, preposed) && !p.joined(n.from-1) || p.mark(n.from-1, '*') && p.is(p.behindBold(n.from), preposed) || p.article(n.from) && p.is(n.from-2, preposed) || p.word(n.from, "au") || p.word(n.from, "aux")
	before, after := p.capitalBefore(n.from), p.capitalAfter(n.to)
	switch {
	case at && (!after || n.names[0].Size >= large):
		return Preposed
	case before || after || p.ofHouse(n.from) || p.ofName(n.from):
		return Named
	}
	return Bare
}

// behindBold is the token before the marks of bold print in front of token i: "à
// **Thiers**".
func (p *Parser) behindBold(i int) int {
	const most = 3 // marks
	for n := 0; n < most && p.mark(i-1, '*'); n++ {
		i--
	}
	return i - 1
}

// joined says whether the little word at token i joins two capitals, as in
// "BELLEVILLE SUR SAONE".
func (p *Parser) joined(i int) bool {
	return i > 0 && p.is(i, capital) && !p.Tok[i].Is(token.Break) && (p.word(i, "sur") || p.word(i, "en")) && p.is(i-1, capital) && p.Tok[i-1].Block == p.Tok[i].Block
}

// large is the Size of towns known well enough to be named in the middle of
// other names: 8,192 inhabitants and more.
const large = 14

// capitalBefore says whether a capitalised word that is no name's beginning of
// its own stands right before token i: "Télécom Paris".
func (p *Parser) capitalBefore(i int) bool {
	return i > 0 && p.Tok[i-1].Block == p.Tok[i].Block && !p.Tok[i].Is(token.Break) && p.is(i-1, capital) && !p.is(i-1, preposed|particle|cedex) && p.Set.Owner[i-1] == None
}

// capitalAfter says whether the name goes on with another capitalised word:
// "Toulouse Métropole". In a line of capitals nothing can be told.
func (p *Parser) capitalAfter(i int) bool {
	if i >= len(p.Tok) || p.Tok[i].Block != p.Tok[i-1].Block || p.Tok[i].Is(token.Break) || !p.is(i, capital) || p.is(i, cedex|preposed|particle) {
		return false
	}
	return !p.Tok[i].Is(token.Upper) || p.Tok[i-1].Is(token.Upper) || p.Tok[i].End-p.Tok[i].Start == 1 // "Paris X", the university
}

// ofName says whether "de" joins the name to a capital in the middle of a line:
// "la Communauté Rives de Gartempe".
func (p *Parser) ofName(i int) bool {
	j := i - 1
	if p.mark(j, '\'') {
		j--
	}
	return (p.word(j, "de") || p.word(j, "d") || p.word(j, "du")) && !p.Tok[j].Is(token.Break) && p.is(j-1, capital) && p.Tok[j-1].Block == p.Tok[i].Block && !p.Tok[j-1].Is(token.Break) && !p.is(j-1, particle|preposed)
}

// ofHouse says whether an institution stands before token i: "Université de",
// "école des Mines de", "le centre hospitalier de".
func (p *Parser) ofHouse(i int) bool {
	const most = 6 // tokens back
	b := p.Tok[i].Block
	for j := i - 1; j >= max(0, i-most) && p.Tok[j].Block == b; j-- {
		switch {
		case p.is(j, house):
			return true
		case p.is(j, particle), p.mark(j, '\''), p.mark(j, '-'), p.word(j, "of"):
		case p.is(j, capital), p.word(j, "hospitalier"), p.word(j, "hospitaliere"), p.word(j, "departemental"), p.word(j, "nationale"), p.word(j, "national"), p.word(j, "superieure"):
		default:
			return false
		}
	}
	return false
}

// houseBehind says whether English puts a house behind a name that ends before
// token i: "Aachen University", "Karlsruhe Institute of Technology".
func (p *Parser) houseBehind(i int) bool {
	if p.word(i, "school") && !p.word(i+1, "of") { // schools have names of their own: "Elmhurst School"
		return false
	}
	return p.Doc.Language == doc.English && p.is(i, house) && p.is(i, capital) && !p.Tok[i].Is(token.Break) && p.Tok[i].Block == p.Tok[i-1].Block
}

// likely drops the namesakes that the spelling speaks against: "Loiré" where
// "Loire" is written.
func (p *Parser) likely(n *placeName) {
	if len(n.names) < 2 || p.Tok[n.to-1].Is(token.Upper) {
		return
	}
	quote := p.Quote(n.from, n.to)
	exact := slices.ContainsFunc(n.names, func(x gazetteer.Name) bool { return accents(x.Spelling) == accents(quote) })
	if exact && accents(quote) > 0 || exact && slices.ContainsFunc(n.names, func(x gazetteer.Name) bool { return x.Kind == gazetteer.Department }) {
		from := len(p.names) // the names found stay as they are, for the next reader
		for _, x := range n.names {
			if accents(x.Spelling) == accents(quote) {
				p.names = append(p.names, x)
			}
		}
		n.names = p.names[from:len(p.names):len(p.names)]
	}
}

// otherLetter says whether a name is written with a cedilla that the place has
// not: "Maçon" is a trade, "Mâcon" a town. Other accents are left out or added
// by mistake.
func (p *Parser) otherLetter(n placeName) bool {
	const cedilla = "çÇ"
	return strings.ContainsAny(p.Quote(n.from, n.to), cedilla) && !strings.ContainsAny(n.names[0].Spelling, cedilla)
}

// accents counts the letters of a spelling that are no ASCII.
func accents(s string) (n int) {
	for _, r := range s {
		if r >= utf8.RuneSelf && unicode.IsLetter(r) { // and not a typographic apostrophe
			n++
		}
	}
	return n
}

// isTown says whether a name of that proof can be a town. A name that is also
// a word, or little known by it, needs the more proof.
func (p *Parser) isTown(n placeName, proof Proof) bool {
	x := n.names[0]
	if y, ok := p.abroad(n); ok && (x.Kind == gazetteer.Former || x.Kind == gazetteer.Delegated) {
		x = y // "Neuchâtel", once a commune too
	}
	var room [8]string
	const long = 5 // tokens: "Annecy-le-Vieux" is no other word
	_, grown := p.grown(n)
	lasting := grown || (x.Kind == gazetteer.Former || x.Kind == gazetteer.Delegated) && n.to-n.from >= long || x.Kind == gazetteer.Current || x.Kind == gazetteer.Short || x.Kind == gazetteer.City || x.Kind == gazetteer.Country // Luxembourg is both
	switch {
	case p.word(n.from, "laval") && p.word(n.from-1, "universite"): // a bishop's name, in Québec
		return false
	case proof < Coded && p.oneOf(n.from, "le la les") && p.oneOf(n.to, "des du") && p.is(n.to+1, capital): // "Camping Le Mas des Tamaris"
		return false
	case x.Word && n.to-n.from > 1 && p.Doc.Language == doc.English && p.oneOf(n.from-1, "in of"): // "La Tronche" is no word of English
		return lasting
	case p.word(n.from, "au") || p.word(n.from, "aux") || p.word(n.from, "du") || p.word(n.from, "des"):
		return x.Size >= large || !x.Word && p.among(n.from-1, situated)
	case proof == Preposed && p.article(n.from): // "à la Ville": no town has an article that is not its own
		return false
	case proof == Preposed && x.Word:
		return p.word(n.from-1, "a") || p.word(n.from-1, "sur") && x.Size >= large
	case proof == Preposed:
		return lasting || p.word(n.from-1, "a")
	case x.Kind == gazetteer.City && p.among(n.from, pageWords) && n.to == n.from+1 && !p.mark(n.from-1, ':'):
		return false
	case x.Kind == gazetteer.City:
		return proof == Bare && (!x.Word || p.alone(n) && !p.mark(n.from-1, ',')) || proof == Named && !x.Word && x.Size >= large && (p.ofHouse(n.from) || p.houseBehind(n.to)) && !p.word(n.from-1, "du") // "Université du Québec" is the province's
	case proof == Named && len(communes(room[:0], n.names, "")) > 1 && (p.largest(n) < large || p.word(n.from, "saint") || p.word(n.from, "sainte") || p.word(n.from, "st") || p.word(n.from, "ste")):
		return false
	case proof == Named:
		return lasting && (!x.Word || p.ofHouse(n.from) && !p.is(n.from, article|particle)) && (p.largest(n) >= large || x.Kind == gazetteer.Current && (p.ofHouse(n.from) || n.to-n.from > 1 && !p.capitalAfter(n.to)))
	case x.Word:
		return p.alone(n) && n.from > 0 || // what a posting begins with is its title: "Peintre"
			p.largest(n) >= large && (p.word(n.from-1, "de") || p.word(n.from-1, "d") || p.word(n.from-2, "d")) && !p.Tok[n.from].Is(token.Upper)
	}
	return lasting && (!p.article(n.from) || p.alone(n)) && (len(p.Quote(n.from, n.to)) > 3 || len(p.Quote(n.from, n.to)) == 3 && p.Doc.Language == doc.French)
}

// pageWords are towns abroad that pages and forms say as words: the button
// "Save" is no town in Benin.
var pageWords = wordsOf("save sale split mobile man male bar as come van delta enterprise surprise paradise independence")

// situated are the words that lead to the town where something is.
var situated = wordsOf("situe situee situes situees base basee bases basees installe installee implante implantee")

// largest is the Size of the largest namesake.
func (p *Parser) largest(n placeName) (size uint8) {
	for _, x := range n.names {
		size = max(size, x.Size)
	}
	return size
}

// isArea says whether a name of that proof can be a department, a region or a
// country: "Centre", "Nord", "Réunion" need more than a capital.
func (p *Parser) isArea(n placeName, proof Proof) bool {
	if !n.names[0].Word || p.word(n.from-1, "remote") || p.mark(n.from-1, '(') && p.word(n.from-2, "remote") { // "Remote (US)"
		return true
	}
	if b := p.Tok[n.from].Block; p.free(n.to, b) && p.is(n.to, lower) && !p.Tok[n.to].Is(token.Break) && !p.word(n.to, "et") && !p.word(n.to, "ou") {
		return false // "le Centre commercial", "le Nord de la ville"
	}
	if p.word(n.from-1, "region") || p.word(n.from-1, "departement") || p.word(n.from-2, "departement") || p.alone(n) && !p.Tok[n.from].Is(token.Break) {
		return true
	}
	if p.word(n.from, "la") { // "La Réunion"
		return proof == Preposed
	}
	return proof == Preposed && (p.word(n.from-1, "en") || p.article(n.from) && !p.is(n.from-1, capital) && (p.word(n.from-2, "dans") || p.word(n.from-2, "a")))
}

// article says whether an article stands before token i.
func (p *Parser) article(i int) bool {
	return p.word(i-1, "la") || p.word(i-1, "le") || p.word(i-1, "l") || p.word(i-1, "les") || p.mark(i-1, '\'') && p.word(i-2, "l")
}

// insideName says whether a name is only a piece of a longer word: "Paris-Est",
// "x@Paris".
func (p *Parser) insideName(n placeName) bool {
	if k := n.names[0].Kind; (k == gazetteer.City || k == gazetteer.Country) && p.mark(n.to, '-') {
		return false // "Genève-Plainpalais", a quarter of it
	}
	if p.glued(n.to) && n.to < len(p.Tok) && (p.Tok[n.to].Kind != token.Mark || p.mark(n.to, '-') && n.to+1 < len(p.Tok) && p.glued(n.to+1) && p.Tok[n.to+1].Kind == token.Letters) {
		return true
	}
	return n.from > 0 && p.glued(n.from) && (p.mark(n.from-1, '-') && p.glued(n.from-1) || p.mark(n.from-1, '@') || p.mark(n.from-1, '/') && p.glued(n.from-1) && !p.is(n.from-2, capital))
}

// alone says whether a name is all of its block, its value or its list entry.
func (p *Parser) alone(n placeName) bool {
	b := p.Tok[n.from].Block
	before := n.from == int(p.First[b]) || p.mark(n.from-1, ':') || p.mark(n.from-1, '|') || p.Tok[n.from-1].Kind == token.Mark && !p.glued(n.from)
	after := n.to == int(p.First[b+1]) || p.mark(n.to, ',') || p.mark(n.to, ';') || p.mark(n.to, '(') || p.mark(n.to, '.') || p.Tok[n.to].Is(token.Break)
	return before && after
}

// settle is the place that a name alone stands for: its only namesake, or, of
// several, the town without its code and the list of them.
func (p *Parser) settle(n placeName) (v PlaceValue, ok bool) {
	var room [8]string
	towns := communes(room[:0], n.names, "")
	for _, x := range n.names { // "la Vienne", "en Creuse", "Lieu : Creuse": the department, not the town
		if x.Kind == gazetteer.Country && p.largest(n) < large && !p.word(n.from-1, "a") { // "Suisse" is a village in Moselle too
			return PlaceValue{Location: schema.Location{Country: x.Country}}, true
		}
		if (x.Kind == gazetteer.Department || x.Kind == gazetteer.Region) && (len(towns) == 0 || p.inArea(n.from) || p.largest(n) < large && !p.word(n.from-1, "a")) {
			return PlaceValue{Location: schema.Location{Department: x.Department, Region: x.Region, Country: x.Country}}, true
		}
	}
	if c, ok := p.grown(n); ok {
		return p.commune(c.INSEE), true
	}
	if x, ok := p.abroad(n); ok {
		return PlaceValue{Location: schema.Location{City: x.Spelling, Country: x.Country}}, true
	}
	switch {
	case len(towns) == 1:
		return p.townNamed(n.names, towns[0]), true
	case len(towns) > 1:
		return PlaceValue{Location: schema.Location{City: p.spelling(towns)}, Candidates: slices.Clone(towns)}, true
	}
	quarter := p.word(n.from-1, "a") || p.mark(n.to, '-') && p.glued(n.to) // "à Luxembourg", "Luxembourg-Kirchberg": the city
	for _, x := range n.names {
		if (quarter || cityState(x.Country)) && x.Kind == gazetteer.Country && n.names[len(n.names)-1].Kind == gazetteer.City {
			continue
		}
		switch x.Kind {
		case gazetteer.City:
			return PlaceValue{Location: schema.Location{City: x.Spelling, Country: oneCountry(n.names)}}, true
		case gazetteer.Country:
			return PlaceValue{Location: schema.Location{Country: x.Country}}, true
		case gazetteer.FormerRegion:
			return PlaceValue{Location: schema.Location{Region: x.Region, Country: x.Country}}, true
		case gazetteer.Venue:
			return PlaceValue{Location: schema.Location{Venue: x.Spelling, Department: x.Department, Region: x.Region, Country: x.Country}}, true
		case gazetteer.Area:
			if x.Region != "" {
				return PlaceValue{Location: schema.Location{Region: x.Region, Country: x.Country}}, true
			}
		}
	}
	return v, false
}

// cityState says whether a country is one town: who names it names the town.
func cityState(country string) bool {
	switch country {
	case "SG", "HK", "MO", "MC", "GI", "VA":
		return true
	}
	return false
}

// grown is the town of today that goes on under the name of a former commune:
// Sarlat-la-Canéda as "Sarlat", Évry-Courcouronnes as "Évry", which is also a
// village.
func (p *Parser) grown(n placeName) (c gazetteer.Commune, ok bool) {
	for _, x := range n.names {
		if x.Kind != gazetteer.Former && x.Kind != gazetteer.Delegated {
			continue
		}
		if c, ok = p.Places.Commune(x.Commune); ok && c.Size >= large && c.Size >= p.largestTown(n)+more && strings.HasPrefix(c.Name, x.Spelling+"-") {
			return c, true
		}
	}
	return c, false
}

// more is the difference in Size, thirty times the inhabitants, beyond which
// the larger of two namesakes is meant.
const more = 5

// abroad is the city abroad that a name of small towns stands for: "Montréal",
// "Fribourg", "Mons".
func (p *Parser) abroad(n placeName) (x gazetteer.Name, ok bool) {
	for _, x := range n.names {
		if x.Kind == gazetteer.City && x.Size >= large && n.names[0].Commune != "" {
			return x, x.Size >= p.largestTown(n)+more
		}
	}
	return x, false
}

// largestTown is the Size of the largest French namesake.
func (p *Parser) largestTown(n placeName) (size uint8) {
	for _, x := range n.names {
		if x.Commune != "" {
			size = max(size, x.Size)
		}
	}
	return size
}

// oneCountry is the country that all foreign cities of a name lie in, or all
// but much smaller ones: "London", not "Cambridge"; "" for several.
func oneCountry(names []gazetteer.Name) (code string) {
	var largest, other uint8
	several := false
	for _, x := range names {
		switch {
		case x.Kind != gazetteer.City:
		case code == "" || x.Country == code:
			code, largest = x.Country, max(largest, x.Size)
		case x.Size > largest:
			code, largest, other, several = x.Country, x.Size, largest, true
		default:
			other, several = max(other, x.Size), true
		}
	}
	if several && largest < other+more {
		return ""
	}
	return code
}

// inArea says whether the words before token i go with an area, not a town:
// "en Gironde", "dans le Loiret", "département de la Vienne".
func (p *Parser) inArea(i int) bool {
	return p.word(i-1, "en") || p.article(i) && (p.word(i-2, "dans") || p.word(i-2, "de") || p.word(i-2, "sur")) || p.word(i-1, "region") || p.word(i-1, "departement") || p.word(i-2, "departement")
}
