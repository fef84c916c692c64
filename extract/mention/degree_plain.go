package mention

import (
	"offers/extract/doc"
	"offers/extract/token"
)

// means says whether the name d, read in the tokens i up to end, is meant as a
// degree there.
func (p *Parser) means(d *degreeName, i, end int) bool {
	switch d.only {
	case upper:
		return p.Tok[i].Is(token.Upper)
	case beside:
		return p.besideDegree(i, end)
	case besideOrIn:
		return p.word(end, "en") || p.besideDegree(i, end) || p.held(i)
	case inEn:
		return p.word(end, "en") && !p.oneOf(end+1, "medecine pharmacie")
	case apart:
		return p.apart(i)
	case apartOr:
		return p.apart(i) && (p.word(end, "or") || p.mark(end, '/')) && p.is(end+1, degree)
	case letters:
		return p.lettered(i, end)
	case plainly:
		return p.plain(i, end)
	}
	return true
}

// apart says whether no word before token i tells of what it is.
func (p *Parser) apart(i int) bool {
	return i == 0 || p.block(i-1) != p.block(i) || p.Tok[i].Is(token.Break) || p.Tok[i-1].Kind == token.Mark || p.oneOf(i-1, "a an the or and your with of have hold one any")
}

// lettered says whether the two letters at token i, which behind a town are a
// state, are a degree: "a BA in history", "BS/MS degree", "MA or PhD".
func (p *Parser) lettered(i, end int) bool {
	const degrees = "ba bs ma ms bsc msc ph phd mba master masters bachelor bachelors"
	if p.Doc.Language != doc.English || !p.Tok[i].Is(token.Upper) || p.Tok[i].End-p.Tok[i].Start != 2 || p.mark(i-1, ',') && p.is(i-2, capital) && !p.oneOf(i-2, degrees) {
		return false
	}
	beside := (p.mark(end, '/') || p.oneOf(end, "or and")) && p.oneOf(end+1, degrees) || (p.mark(i-1, '/') || p.oneOf(i-1, "or and")) && p.oneOf(i-2, degrees)
	return beside || p.oneOf(end, "degree degrees") || p.word(end, "in") && !p.word(end+1, "charge")
}

// held says whether the words before token i say that one has what it names:
// "titulaire d'un bachelier".
func (p *Parser) held(i int) bool {
	const most = 6 // tokens back
	for k := i - 1; k >= max(0, i-most) && p.Tok[k].Sentence == p.Tok[i].Sentence; k-- {
		if p.oneOf(k, "titulaire titulaires detenteur detentrice possedez niveau") {
			return true
		}
	}
	return false
}

// plain holds the rules of the names that are common words too.
func (p *Parser) plain(i, end int) bool {
	switch {
	case p.stem(i, "cap"):
		return p.inCapitals(i) && !p.mark(end, '\'') && !p.oneOf(end, "sur vers ou pas de d nord sud") || p.Tok[i].Is(token.Upper) && (p.besideDegree(i, end) || p.held(i))
	case p.oneOf(i, "capa bpa"): // CAPA is the advocates' certificate too
		return p.Tok[i].Is(token.Upper) && (p.besideDegree(i, end) || p.oneOf(end, "travaux metiers jardinier jardiniers paysagiste paysager agricole agricoles agriculture agriculteur productions production horticole viticole vigne elevage palefrenier"))
	case p.word(i, "bp"):
		return p.plainBP(i, end)
	case p.word(i, "these") && end == i+1: // "- thèse en chimie"
		return i == int(p.First[p.Tok[i].Block]) && p.oneOf(end, "en")
	case p.word(i, "these"):
		return !p.is(i-1, digits)
	case p.stem(i, "bac"):
		return p.plainBac(i, end)
	case p.stem(i, "licence"):
		return p.plainLicence(i, end)
	case p.word(i, "but"):
		return p.plainBUT(i, end)
	case p.stem(i, "master"):
		return !p.oneOf(end, "class classe classes data plan planner planning franchise card file agreement chef record black organizer organiser communicator storyteller negotiator multitasker builder") &&
			!p.oneOf(i-1, "scrum web quiz post toast game maitre kitchen") && !p.oneOf(end, "student students") || p.besideDegree(i, end)
	case p.oneOf(i, "phd ph"):
		return !p.oneOf(end, "student students position positions candidate candidates offer grant grants scholarship funding studentship fellow fellowship thesis project projects subject topic programme program researcher defense")
	}
	// "DE infirmier", "infirmier D.E."
	return p.Tok[end-1].Is(token.Upper) && p.Tok[i].Is(token.Capital) || p.Tok[i].Is(token.Upper) && !p.Tok[end-1].Is(token.Upper)
}

// inCapitals says whether token i is in capitals and no article in capitals
// stands before it, as before a common word in a line of capitals.
func (p *Parser) inCapitals(i int) bool {
	return p.Tok[i].Is(token.Upper) && !(p.oneOf(i-1, "le un mon ce") && p.Tok[i-1].Is(token.Upper))
}

// plainBP says whether "BP" is the brevet professionnel, not a post box: beside
// another degree, asked for, or held.
func (p *Parser) plainBP(i, end int) bool {
	switch {
	case !p.Tok[i].Is(token.Upper) || p.is(end, digits) || p.word(end, "jeps"):
		return false
	case p.besideDegree(i, end), p.oneOf(end, "exige obligatoire souhaite requis demande indispensable coiffure boulanger boucher cuisine electricien esthetique fleuriste"):
		return true
	}
	at := i - 1
	for n := 0; n < 2 && (p.mark(at, '\'') || p.oneOf(at, "d un de du le")); n++ {
		at--
	}
	return p.oneOf(at, "titulaire diplome niveau coiffeur coiffeuse")
}

func (p *Parser) plainBac(i, end int) bool {
	if p.word(end, "en") && p.word(end+1, "poche") {
		return true
	}
	next := p.oneOf(end, "a de d en gastro inox blanc acier") || p.is(end, digits) && !p.besideDegree(i, end)
	if next && !p.is(end+1, degree) && !(p.word(end, "en") && p.Tok[i].Is(token.Capital)) || p.oneOf(i, "bacs") {
		return false
	}
	if p.Tok[i].Is(token.Capital) || p.besideDegree(i, end) {
		return true
	}
	for j := i - 1; j >= 0 && j >= i-4 && p.Tok[j].Sentence == p.Tok[i].Sentence; j-- {
		if p.oneOf(j, "niveau titulaire titulaires diplome diplomes avez avoir ayant obtenu obtention preparez passe apres post") {
			return true
		}
	}
	return false
}

func (p *Parser) plainLicence(i, end int) bool {
	if p.besideDegree(i, end) {
		return true
	}
	if p.oneOf(i, "licences") || p.oneOf(i-1, "sous open la votre numero driving driver s pilot car trade software operating valid") || p.mark(i-1, '\'') && !p.word(i-2, "d") {
		return false
	}
	at := end
	for p.little(at) {
		at++
	}
	_, isRoman := p.roman(at)
	if _, width, ok := p.number(at); ok && width > 1 { // "licence 141"
		return false
	}
	return !isRoman && !p.oneOf(at, "soudage soudure soudeur soudeurs cariste armes remplacement bancaire saas annuelle monoposte gpl mit apache open opensource creative cc libre libres taxi vtc vol peche chasse pilote pilotage conduite conducteur transport transports debit boisson boissons restaurant spectacle spectacles entrepreneur exploitation exploitant logiciel logicielle logiciels logicielles marque utilisation sportive federale ffa fff poids agent commerciale usage ouverte windows office microsoft gratuite")
}

func (p *Parser) plainBUT(i, end int) bool {
	if !p.Tok[i].Is(token.Upper) {
		return false
	}
	if p.besideDegree(i, end) {
		return true
	}
	if p.oneOf(i-1, "le de du au leur seul pour a ce") || p.oneOf(end, "de d du des non est premier") || p.mark(end, ':') {
		return false
	}
	return p.is(end, digits) || p.word(end, "en") || p.is(end, capital) && !p.Tok[end].Is(token.Upper) || p.oneOf(i-1, "un formation niveau diplome") || p.among(end, specialties)
}

// specialties are what the names of the 24 specialities of the BUT begin with
// (arrêté du 27 mai 2021), as they are written small.
var specialties = wordsOf("genie informatique gestion techniques carrieres metiers qualite chimie mesures reseaux hygiene statistique science sciences information packaging management gea gccd mmi tc geii gmp gte rt qlio")

// besideDegree says whether only a joint stands between the tokens i up to end
// and another degree, before or behind.
func (p *Parser) besideDegree(i, end int) bool {
	b := p.Tok[i].Block
	skip := func(j int) bool {
		return p.mark(j, '/') || p.mark(j, ',') || p.mark(j, '-') || p.mark(j, '(') || p.oneOf(j, "ou or et and un une d de diplome en type niveau") || p.mark(j, '\'')
	}
	j := end
	for n := 0; n < 4 && p.block(j) == b && skip(j); n++ {
		j++
	}
	if p.block(j) == b && p.isDegree(j) {
		return true
	}
	j = i - 1
	for n := 0; n < 4 && p.block(j) == b && skip(j); n++ {
		j--
	}
	if p.block(j) == b && (p.is(j, digits) || p.oneOf(j, "pro professionnel professionnelle recherche minimum")) {
		for n := 0; n < 3 && !p.isDegree(j) && p.is(j, digits|plus|capital|lower); n++ {
			j--
		}
	}
	return p.block(j) == b && p.isDegree(j)
}

// isDegree says whether token j is a degree's word or code: "BTS", "M2".
func (p *Parser) isDegree(j int) bool {
	if j < 0 || j >= len(p.Tok) {
		return false
	}
	if p.is(j, degree) {
		return !p.oneOf(j, "but cap") || p.Tok[j].Is(token.Upper)
	}
	return p.Tok[j].Is(token.Upper) && p.oneOf(j, "m l") && p.glued(j+1) && p.is(j+1, digits)
}
