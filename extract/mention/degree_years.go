package mention

import "offers/extract/token"

// bacPlus reads years after the baccalauréat: "Bac+2", "bac plus deux", "Bac
// +4/5", "Bac 3 ou 4".
func bacPlus(p *Parser, i int) (end int) {
	if !p.word(i, "bac") && !p.word(i, "baccalaureat") {
		return i
	}
	first, end := p.plusYears(i + 1)
	if end == i+1 || p.Tok[i].Block != p.Tok[end-1].Block {
		return i
	}
	years := []int{first}
	for len(years) < 3 {
		at := p.joint(end)
		next, e := p.plusYears(at)
		if at == end || e == at || next <= years[len(years)-1] || p.Tok[e-1].Block != p.Tok[i].Block || p.unit(e) && next-first > 2 || p.word(end, "et") && !p.is(at, plus) {
			break
		}
		if p.unit(e) && !p.mark(end, '/') && !p.mark(end, '-') {
			break
		}
		years, end = append(years, next), e
	}
	last := years[len(years)-1]
	v := DegreeValue{BacMin: int8(first), BacMax: int8(last), LevelMin: levelOf(first), LevelMax: levelOf(last)}
	for k, n := range years {
		v.Slugs[k] = plusSlug(n)
	}
	end = p.least(i, end, &v)
	p.degree(v)
	return end
}

// plusYears reads "+2", "plus 2", "2", "+ deux" at i.
func (p *Parser) plusYears(i int) (n, end int) {
	at, b := i, p.block(i)
	signed := p.is(at, plus) || p.word(at, "plus")
	if signed {
		at++
	}
	if p.is(at, plus) { // "Bac++5"
		at++
	}
	if !p.free(at, b) {
		return 0, i
	}
	if p.is(at, numeral) && signed {
		if v := int(p.value(at)); v <= 8 {
			return v, at + 1
		}
	}
	v, width, ok := p.number(at)
	if !ok || width != 1 || v < 1 || v > 8 || p.mark(at+1, ',') && p.glued(at+2) && p.is(at+2, digits) {
		return 0, i
	}
	return v, at + 1
}

// levelOf is the level of the French framework of so many years after the
// baccalauréat; one year leads to none.
func levelOf(years int) int8 {
	return [...]int8{4, Unknown, 5, 6, 6, 7, 7, 7, 8}[years]
}

func plusSlug(years int) string {
	if years < 2 || years > 5 {
		return ""
	}
	return [...]string{"bac+2", "bac+3", "bac+4", "bac+5"}[years-2]
}

// yearOfStudy reads a year of a degree: "1ère année de master", "2nd year Research
// Master", "dernière année d'école d'ingénieurs".
func yearOfStudy(p *Parser, i int) (end int) {
	first, last, end := p.ordinals(i)
	if end == i || !p.among(end, studyYear) {
		return i
	}
	for end++; p.little(end) || p.oneOf(end, "of research"); end++ {
	}
	if !p.free(end, p.Tok[i].Block) {
		return i
	}
	var v DegreeValue
	switch e := end; {
	case p.stem(e, "master"):
		if last > 2 {
			return i
		}
		v, end = masterOf(first, last), e+1
		for p.oneOf(end, "recherche research pro professionnel degree s") || p.mark(end, '\'') {
			end++
		}
	case p.stem(e, "licence") && last <= 3:
		v, end = degreeValue("licence", 3, 6), e+1
		if last < 3 {
			v = DegreeValue{BacMin: int8(first), BacMax: int8(last), LevelMin: levelOf(first), LevelMax: levelOf(last)}
		}
	default:
		if end = p.school(e); end == e || last > 5 {
			return i
		}
		v = schoolYear(degreeValue("engineer", 5, 7), first, last)
	}
	p.degree(v)
	return end
}

// school is the token behind a name of schools of engineers at i.
func (p *Parser) school(i int) (end int) {
	names := degreesBy.at(p.Tok[i].Hash)
	for k := range names {
		if d := &names[k]; d.slug == "engineer" && d.only == always {
			end = max(end, p.name(i, d))
		}
	}
	return max(end, i)
}

// The words of a year of studies.
var (
	studyYear   = wordsOf("annee annees year")
	yearEndings = wordsOf("ere er re e eme me nd nde st rd th de")
	lastWords   = wordsOf("derniere final last")
)

// ordinals reads one year's number or two: "1ère", "2e ou 3e", "dernière",
// "4e/5e". The last year of a school counts as its third.
func (p *Parser) ordinals(i int) (first, last, end int) {
	first, end = p.ordinal(i)
	if end == i {
		return 0, 0, i
	}
	if at := p.joint(end); at > end {
		if n, e := p.ordinal(at); e > at && n > first {
			return first, n, e
		}
	}
	return first, first, end
}

func (p *Parser) ordinal(i int) (n, end int) {
	switch v, width, ok := p.number(i); {
	case ok && width == 1 && v >= 1 && v <= 5 && p.among(i+1, yearEndings):
		return v, i + 2
	case p.is(i, ordinal):
		return int(p.value(i)), i + 1
	case p.word(i, "cinquieme"):
		return 5, i + 1
	case p.among(i, lastWords):
		return 3, i + 1
	}
	return 0, i
}

// schoolYears reads the years behind a school: "(2ème ou 3ème année)", "4e ou
// 5e année".
func (p *Parser) schoolYears(i int, v *DegreeValue) (end int) {
	const most = 4 // tokens to the year: "élève ingénieur (stage de 2ème année)"
	for at := i; at < i+most && at < len(p.Tok) && p.Tok[at].Sentence == p.Tok[i].Sentence; at++ {
		first, last, e := p.ordinals(at)
		if e == at {
			continue
		}
		if !p.among(e, studyYear) || last > 5 {
			return i
		}
		*v = schoolYear(*v, first, last)
		return e + 1
	}
	return i
}

// schoolYear is the value of years in a school: its first three follow two
// years of preparation, the fourth and fifth are counted from the start.
func schoolYear(v DegreeValue, first, last int) DegreeValue {
	bac := func(n int) int {
		if n <= 3 && v.Slugs[0] == "engineer" {
			return n + 2
		}
		return n
	}
	a, z := bac(first), bac(last)
	v.BacMin, v.BacMax, v.LevelMin, v.LevelMax = int8(a), int8(z), levelOf(a), levelOf(z)
	return v
}

// yearCode reads "M1", "M2R", "M1/2", "L3".
func yearCode(p *Parser, i int) (end int) {
	b := p.Tok[i].Block
	if !p.Tok[i].Is(token.Upper) || !p.glued(i+1) || !p.free(i+1, b) || p.is(i-1, digits) || p.glued(i) && p.is(i-1, capital|lower) {
		return i
	}
	n, width, ok := p.number(i + 1)
	if !ok || width != 1 || p.mark(i+2, '.') && p.glued(i+3) && p.is(i+3, digits) {
		return i
	}
	var v DegreeValue
	switch {
	case p.word(i, "m") && n <= 2 && !p.oneOf(i-1, "batiment metro ligne salle taille zone"):
		_, last, e := p.years(i + 1)
		v, end = masterOf(n, min(last, 2)), e
	case p.word(i, "l") && (n == 2 || n == 3) && p.studied(i, i+2) && !p.oneOf(i-1, "essai essais test tests support ligne"):
		v, end = degreeValue("licence", 3, 6), i+2
		if n == 2 {
			v = degreeValue("", 2, 5)
		}
	default:
		return i
	}
	for p.oneOf(end, "r p recherche pro professionnel") {
		end++
	}
	if p.glued(end) && p.is(end, capital|lower|digits) {
		return i
	}
	end = p.least(i, end, &v)
	p.degree(v)
	return end
}

// The words that a level stands behind, that speak of studies, and that speak of
// other levels.
var (
	levelWords  = wordsOf("niveau niveaux level")
	studyWords  = wordsOf("diplome diplomes diplomee titre formation etudiant etudiante etudiants stage stagiaire internship qualification certification rncp etudes cursus universitaire student master")
	otherLevels = wordsOf("support incident incidents maintenance vehicule vehicules ecran")
)

// studied says whether a word of studies stands near the tokens i up to end:
// what makes "L3" or "niveau II" a degree.
func (p *Parser) studied(i, end int) bool {
	const near = 6
	for j := i - near; j < end+near; j++ {
		if j >= i && j < end || j < 0 || j >= len(p.Tok) || p.Tok[j].Sentence != p.Tok[i].Sentence {
			continue
		}
		if p.among(j, otherLevels) {
			return false
		}
		if p.isDegree(j) || p.among(j, studyWords) {
			return true
		}
		if j == i-1 && p.word(j, "niveau") && p.word(i, "l") {
			return true
		}
	}
	return false
}

// level reads "niveau 6", "niveau II" where studies are spoken of. The Roman
// levels are those before 2019, counted down from I.
func level(p *Parser, i int) (end int) {
	if !p.is(i+1, digits) && !(p.is(i+1, capital) && p.Tok[i+1].Is(token.Upper)) || !p.among(i, levelWords) || !p.free(i+1, p.Tok[i].Block) || !p.studied(i, i+2) {
		return i
	}
	v := DegreeValue{BacMin: Unknown, BacMax: Unknown}
	if n, width, ok := p.number(i + 1); ok && width == 1 && n >= 3 && n <= 8 {
		v.LevelMin, v.LevelMax = int8(n), int8(n)
		v.BacMin, v.BacMax = bacOf(n)
	} else if n, ok := p.roman(i + 1); ok {
		l := 8 - n
		v.LevelMin, v.LevelMax = int8(l), int8(l)
		v.BacMin, v.BacMax = bacOf(l)
		if n == 1 {
			v.LevelMax, v.BacMax = Unknown, Unknown
		}
	} else {
		return i
	}
	end = p.least(i, i+2, &v)
	p.degree(v)
	return end
}

// bacOf is the years after the baccalauréat that lead to a level.
func bacOf(level int) (least, most int8) {
	least = [...]int8{3: -1, 4: 0, 5: 2, 6: 3, 7: 5, 8: 8}[level]
	if level == 6 {
		return least, 4
	}
	return least, least
}
