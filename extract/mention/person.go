package mention

import (
	"strings"

	"offers/extract/doc"
	"offers/extract/token"
)

// persons are the forms of persons' names. Without a civility a name is only
// believed where an e-mail address of the posting spells it, or where enough
// speaks for it at once: a known given name, a family name in capitals, the
// person's office, a word that introduces persons, an address right behind.
var persons = []Form{
	{Name: "civility", Kind: Person, Starts: civility, Read: readCivility, Yes: []Example{
		{"M. Pierre Valembert", "Pierre Valembert"},
		{"Mme Jeanne-Marie LE GALL", "Jeanne-Marie LE GALL"},
		{"Monsieur Paul de Sauvemont", "Paul de Sauvemont"},
		{"Dr. Sara Lindqvist", "Sara Lindqvist"},
		{"Dr. Jing Sun, via", "Jing Sun"},
		{"Madame VALDOR, DRH", "VALDOR"},
		{"Mme Ysoline ARDOUIN Directrice du service", "Ysoline ARDOUIN"},
		{"contact prof. dr Jantien Wolfer", "Jantien Wolfer"},
		{"par le Dr [Inès Valory](https://example.org/ines)", "Inès Valory"},
	}, No: []string{"Madame, Monsieur", "prof. Maths", "Monsieur le Maire", "Monsieur Sun", "MS Project", "le collectif Me UP", "M. le Président", "Madame La Directrice", "Mme la Présidente", "Dr", "12 rue du Docteur Calmette", "T. Lorne, M. Massil, and A. Gram"}},
	{Name: "spelled", Kind: Person, Starts: person, Read: readSpelled, Yes: nil, No: []string{"Pierre Valembert viendra"}},
	{Name: "introduced", Kind: Person, Starts: person, Read: readIntroduced, Yes: []Example{
		{"Contact : Claire Valembert", "Claire Valembert"},
		{"CV à Mélisande Charrecey, responsable des publics", "Mélisande Charrecey"},
		{"la directrice, Édith Wolfer, vous répond", "Édith Wolfer"},
		{"à l'attention de Nour Bellaval, codirectrice", "Nour Bellaval"},
		{"Encadrants : Yvon SAVARIN (LXYZ)", "Yvon SAVARIN"},
		{"contact Professor Mirvel-Solveig Wolfer (msw@example.org)", "Mirvel-Solveig Wolfer"},
		{"Contact : Valembert Pierre – valembert@example.org", "Valembert Pierre"},
		{"Merci d'adresser votre candidature (CV et lettre) à Marine Valembert.", "Marine Valembert"},
		{"contacter [Ysoline Wolfer](mailto:admin@example.org)", "Ysoline Wolfer"},
		{"communiquer avec Nancy Wolfer par courriel", "Nancy Wolfer"},
		{"Contact person: Vežina Wolferšová (vezina@example.org)", "Vežina Wolferšová"},
	}, No: []string{"Contact : Service Ressources Humaines", "Lycée Jean Moulin, directeur", "Contact : Pass Culture", "Victor Hugo disait", "Responsable : Direction Générale",
		"Nous cherchons un Chef de Projet", "Contactez Saint Marcellin Emploi", "Délégué Maîtrise Interne, responsable", "au 12 rue Jean Jaurès, directeur"}},
	{Name: "called", Kind: Person, Starts: given, Read: readCalled, Yes: nil, No: []string{"Demandez Bruno", "Bruno vous attend", "appelez Adecco"}},
}

// readCivility reads "M. Pierre Valembert": the name behind a civility.
func readCivility(p *Parser, i int) int {
	if p.is(i-1, wayType) || p.is(i-2, wayType) { // "rue du Docteur Calmette"
		return i
	}
	j := i + 1
	if p.mark(j, '.') {
		j++
	}
	if p.mark(j, '[') {
		j++
	}
	little := !p.Tok[i].Is(token.Capital) && !p.is(j, given)
	if little && !p.oneOf(i, "dr prof") || p.is(j, civility) {
		return i
	}
	end := p.nameEnd(j, false)
	if little && p.words(j, end) < 2 { // "prof. Maths"
		return i
	}
	if end == j || p.Tok[i].End-p.Tok[i].Start == 1 && !p.mister(i, j, end) || p.noCivility(i, j, end) {
		return i
	}
	p.Set.Strings = append(p.Set.Strings, p.nameText(j, end))
	return end
}

// noCivility says whether what is written like "Ms" or "Me" is none: "MS
// Project", "Me UP".
func (p *Parser) noCivility(i, from, end int) bool {
	const short = 3 // bytes
	switch {
	case p.word(i, "ms"):
		return p.Tok[i].Is(token.Upper) && !p.allUpper(from, end)
	case p.word(i, "me"):
		return end == from+1 && p.Tok[from].End-p.Tok[from].Start <= short
	}
	return false
}

// mister says whether the single letter "M" at i is a civility and no initial
// of a name in a list of authors.
func (p *Parser) mister(i, j, end int) bool {
	if p.Doc.Language == doc.English || p.Tok[j].End-p.Tok[j].Start == 1 {
		return false
	}
	if j == i+1 && end == j+1 && !p.Tok[j].Is(token.Upper) { // "M Dupont" without its dot
		return false
	}
	const around = 8
	for k := max(0, i-around); k < min(len(p.Tok), end+around); k++ {
		if k >= i && k < end || p.Tok[k].Block != p.Tok[i].Block {
			continue
		}
		t := &p.Tok[k]
		if t.Kind == token.Letters && t.Is(token.Capital) && t.End-t.Start == 1 && p.mark(k+1, '.') && !p.is(k, civility) {
			return false
		}
	}
	return true
}

// called are the words that ask to call or write to somebody.
var called = wordsOf("demander demandez appeler appelez contacter contactez joindre joignez ecrire ecrivez telephoner telephonez tel voir ask call contact email write text whatsapp")

// readCalled reads a given name that stands alone, between a word that asks to
// call or write and the number or address: "Demander Bruno au 06 …".
func readCalled(p *Parser, i int) int {
	const reach = 4 // tokens to the number or address
	k := i - 1
	if p.oneOf(k, "a to for avec") {
		k--
	}
	if p.mark(k, '.') {
		k--
	}
	if !p.Tok[i].Is(token.Capital) || p.is(i+1, capital) || k < 0 || !p.among(k, called) || p.Tok[k].Sentence != p.Tok[i].Sentence {
		return i
	}
	for j := i + 1; j <= i+reach && j < len(p.Tok) && p.Tok[j].Block == p.Tok[i].Block; j++ {
		if o := p.Set.Owner[j]; o != None {
			if kind := p.Set.All[o].Kind; kind != Phone && kind != Mail {
				return i
			}
			p.Set.Strings = append(p.Set.Strings, p.nameText(i, i+1))
			return i + 1
		}
	}
	return i
}

// readIntroduced reads a name for which enough speaks.
func readIntroduced(p *Parser, i int) int {
	if p.glued(i) && i > 0 && p.Tok[i-1].Kind != token.Mark {
		return i
	}
	const enough = 3
	named := p.givenAt(i)
	end := p.nameEnd(i, named)
	if p.words(i, end) < 2 || p.allUpper(i, end) && !named && !p.is(end-1, given) || !named && p.acronymLed(i, end) {
		return i
	}
	before := p.evidenceBefore(i)
	if before < 0 {
		return i
	}
	behind := p.evidenceBehind(end)
	score := before + behind
	if named || p.is(end-1, given) && p.Tok[i].Is(token.Upper) {
		score += 2
	} else if behind > 0 && p.is(end-1, given) && p.words(i, end) == 2 { // "Contact : Valembert Pierre"
		score++
	}
	if p.Tok[end-1].Is(token.Upper) && p.Tok[end-1].End-p.Tok[end-1].Start > 2 && !p.Tok[i].Is(token.Upper) {
		score++
	}
	if score == enough-1 && before > 0 && p.writtenTo(i) {
		score++
	}
	if score < enough {
		return i
	}
	p.Set.Strings = append(p.Set.Strings, p.nameText(i, end))
	return end
}

// acronymLed says whether words begin in capitals and go on in small letters without
// a given name, as the name of an office does: "UTIR Loire".
func (p *Parser) acronymLed(i, end int) bool {
	const initials = 2 // bytes: "JP Dupont"
	return p.Tok[i].Is(token.Upper) && p.Tok[i].End-p.Tok[i].Start > initials && !p.Tok[end-1].Is(token.Upper) && !p.is(end-1, given)
}

// givenAt says whether a known given name begins at i, be it the second half of
// a double one: "Marit-Solveig".
func (p *Parser) givenAt(i int) bool {
	return p.is(i, given) || p.mark(i+1, '-') && p.glued(i+1) && p.glued(i+2) && p.is(i+2, given)
}

// evidenceBefore weighs what stands in front of a name that begins at i; it is
// negative where the name is a street's or an institution's.
func (p *Parser) evidenceBefore(i int) (score int) {
	block := p.Tok[i].Block
	k := i - 1
	listed, addressed := false, false
	for steps := 0; steps < 6 && k >= 0 && p.Tok[k].Block == block; k, steps = k-1, steps+1 {
		if addressed {
			k = p.beforeSent(k)
		}
		t := &p.Tok[k]
		switch {
		case t.Kind == token.Mark && strings.ContainsRune("[*_:,('\"/-", rune(t.Val)):
			listed = listed || t.IsMark(',')
			addressed = addressed || t.IsMark(':')
			continue
		case p.Set.Owner[k] != None:
			if p.Set.All[p.Set.Owner[k]].Kind == Person && listed {
				score++
			}
			return score
		case p.is(k, wayType):
			return -1
		case k == i-1 && p.oneOf(k, "professor professeur") && !p.is(k-1, office): // "directed to Professor …", no "Assistant Professor Robotics"
			score += 2
			continue
		case p.is(k, office):
			if k == i-1 { // "Délégué Maîtrise des Risques": the office goes on
				return score
			}
			return score + 2
		case p.is(k, introduces), addressed && p.word(k, "recrutement"): // "Responsable du recrutement : …"
			return score + 1
		case t.Kind == token.Letters && p.links(k):
			listed = listed || p.oneOf(k, "et and ou or")
			addressed = addressed || !p.is(k, particle)
			continue
		case p.is(k, common) && !listed && !addressed:
			return -1
		}
		break
	}
	return score
}

// sent are the words of what one sends to a person.
var sent = wordsOf("candidature candidatures cv lettre dossier demande motivation votre vos leur")

// beforeSent is the token before what one sends to a person, k itself where
// nothing is sent: "adresser votre candidature (CV et lettre) à".
func (p *Parser) beforeSent(k int) int {
	const most = 12 // tokens
	for first := max(1, k-most); k > first && p.Tok[k-1].Block == p.Tok[k].Block; k-- {
		if p.mark(k, ')') {
			for k > first && !p.mark(k, '(') {
				k--
			}
		} else if !p.among(k, sent) {
			break
		}
	}
	return k
}

// links says whether token k is a little word between a word that introduces a
// person and the name.
func (p *Parser) links(k int) bool {
	if p.is(k, particle|preposed) {
		return true
	}
	switch p.Folded(k) {
	case "par", "by", "to", "and", "ou", "or", "with", "avec", "son", "sa", "notre", "a", "au":
		return true
	case "person", "persons", "name": // "Contact person:"
		return p.is(k-1, introduces|office)
	}
	return false
}

// evidenceBehind weighs what stands behind a name: the person's office, an
// address or a number.
func (p *Parser) evidenceBehind(end int) (score int) {
	block := p.Tok[end-1].Block
	k := p.afterLink(end, block)
	for n := 0; n < 2 && k < len(p.Tok) && p.Tok[k].Kind == token.Mark && strings.ContainsRune(",(-/", rune(p.Tok[k].Val)); n++ {
		k++
	}
	if k > end && k < len(p.Tok) && p.Tok[k].Block == block {
		for n := 0; n < 2 && (p.word(k, "co") || p.word(k, "vice") || p.mark(k, '-')); n++ {
			k++
		}
		if p.is(k, office) || p.Doc.Language == doc.English && (p.is(k+1, office) || p.is(k+2, office)) {
			score += 2
		}
	}
	const near = 12
	for n := 0; n < near && end+n < len(p.Tok); n++ {
		t := &p.Tok[end+n]
		if t.Block > block+1 || t.Block > block && n > 3 || t.Kind == token.Mark && t.Val == '.' {
			break
		}
		if o := p.Set.Owner[end+n]; o != None {
			switch p.Set.All[o].Kind {
			case Mail, Phone:
				if p.mark(end, ']') && p.mark(end+1, '(') && n <= 4 { // "[Valembert](mailto:…)"
					score++
				}
				return score + 1
			case Date:
				continue
			}
			break
		}
	}
	return score
}

// afterLink is the token behind "](https://…)" at i, or i.
func (p *Parser) afterLink(i int, block int32) int {
	if !p.mark(i, ']') || !p.mark(i+1, '(') {
		return i
	}
	for k := i + 2; k < min(len(p.Tok), i+80) && p.Tok[k].Block == block; k++ {
		if p.Set.Owner[k] == None {
			if p.mark(k, ')') {
				return k + 1
			}
			return i
		}
	}
	return i
}
