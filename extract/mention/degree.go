package mention

import "offers/extract/token"

// degrees are the forms of degrees and levels.
var degrees = []Form{
	{
		Name: "years", Kind: Degree, Starts: degree, Read: bacPlus,
		Yes: []Example{
			{"Bac+2", "bac+2"}, {"BAC +3 minimum", "bac+3"}, {"Bac + 5", "bac+5"}, {"bac plus deux", "bac+2"}, {"niveau Bac +4/5", "bac+4"}, {"Bac+3 ou 4", "bac+3"}, {"Bac 2", "bac+2"},
			{"Bac +2/3 ans", "bac+2"}, {"Bac+8", "phd"}, {"BAC+4/+5", "bac+4"},
		},
		No: []string{"le bac 2026", "Bac pro", "bac à sable"},
	},
	{
		Name: "year-of", Kind: Degree, Starts: ordinal | calendar | lastYear, Needs: timeUnit, Within: 7, Read: yearOfStudy,
		Yes: []Example{{"1ère année de master", "master-1"}, {"2ème année de Master", "master-2"}, {"2nd year Research Master", "master-2"}, {"deuxième année de master", "master-2"}, {"troisième année de licence", "licence"}, {"3rd year Eng. School", "engineer"}, {"2e ou 3e année d'école d'ingénieurs", "engineer"}},
		No:  []string{"première année de contrat", "2 mois", "3e étage"},
	},
	{
		Name: "named", Kind: Degree, Starts: degree | study, Read: namedDegree,
		Yes: []Example{
			{"Master 1 ou 2", "master-1"}, {"un Master II", "master-2"}, {"Master's degree", "master"}, {"Étudiant de Master (M1 ou M2)", "master-1"}, {"Masters", "master"},
			{"Licence professionnelle", "licence"}, {"une licence d'anglais", "licence"}, {"titulaire du bac", "bac"}, {"Bac ST2S", "bac"}, {"le baccalauréat", "bac"}, {"le bac en poche", "bac"},
			{"CAP Petite enfance", "cap"}, {"un BUT Génie biologique", "but"}, {"BUT génie biologique", "but"}, {"un DUT informatique", "dut"}, {"diplôme d'ingénieur", "engineer"}, {"élève-ingénieur", "engineer"}, {"an engineering degree", "engineer"}, {"école d'ingénieur.e.s", "engineer"},
			{"Sciences Po", "iep"}, {"titulaire d'un doctorat", "phd"}, {"docteur en droit", "phd"}, {"a Ph.D. in physics", "phd"}, {"DEES", "bac+3"}, {"Diplôme d'État d'infirmier", "bac+3"}, {"Infirmier/ière diplômé(e) d'État", "bac+3"},
			{"bachelier en assistant social", "licence"}, {"titulaire d'un bachelier", "licence"}, {"Baccalauréat universitaire de premier cycle en histoire", "licence"}, {"le CESS", "bac"},
			{"Le CAP boulanger est demandé", "cap"}, {"CAPA travaux paysagers", "cap"}, {"Licence 3 informatique", "licence"}, {"Docteur·e en histoire", "phd"}, {"une thèse soutenue en histoire", "phd"}, {"niveau Master", "master"}, {"thèse de doctorat", "phd"}, {"a recent doctoral graduate", "phd"}, {"PhD graduates", "phd"},
			{"Aucun diplôme n'est exigé", "none"}, {"sans condition de diplôme", "none"}, {"Débutant accepté, sans diplôme", "none"}, {"Non diplômé", "none"}, {"no degree required", "none"},
		},
		No: []string{
			"le cap est tenu", "bac à sable", "les bacs de tri", "sous licence libre", "Licence IV", "licence de taxi", "a driving licence", "a valid driver's licence", "une thèse en chimie", "une licence 141", "licence de soudage", "CAPA d'avocat", "LE CAP EST TENU", "3 thèses soutenues", "des licences logicielles", "a data engineering degree", "software engineering", "master class", "Scrum Master", "Master Data", "dans le BUT de servir",
			"BP 102", "il dut partir", "ingénieur d'études", "la maîtrise de l'anglais", "PhD students", "sciences politiques", "DANS LE BUT DE", "une entreprise à but non lucratif",
			"sans expérience ni permis", "aucune formation en vue", "non titulaire",
		},
	},
	{
		Name: "code", Kind: Degree, Starts: courseCode, Read: yearCode,
		Yes: []Example{{"stage de M2 recherche", "master-2"}, {"étudiant en M1", "master-1"}, {"niveau L3", "licence"}, {"stage M1/2", "master-1"}},
		No:  []string{"une surface de 45 M2", "45 m2", "support L3", "AM2 recherche"},
	},
	{
		Name: "level", Kind: Degree, Starts: levelWord, Read: level,
		Yes: []Example{{"diplôme de niveau 6", "bac+3"}, {"titre de niveau II", "bac+3"}, {"niveau V (CAP)", "cap"}},
		No:  []string{"support de niveau 3", "niveau 2 de maintenance", "au niveau international"},
	},
}

// namedDegree reads the longest name that stands at i, and what tells more of
// it: the year of a master, "minimum".
func namedDegree(p *Parser, i int) (end int) {
	var best *degreeName
	end = i
	ahead, names := p.wordsAhead(i), degreesBy.at(p.Tok[i].Hash)
	for k := range names {
		d := &names[k]
		if d.second != 0 && d.second&ahead == 0 {
			continue
		}
		if e := p.name(i, d); e > end {
			best, end = d.degreeName, e
		}
	}
	if best == nil || !p.means(best, i, end) {
		return i
	}
	if p.mark(end, '\'') && p.word(end+1, "s") {
		end += 2
	}
	v := degreeValue(best.slug, best.bac, best.level)
	switch best.slug {
	case "master":
		end = p.masterYears(end, &v)
	case "licence":
		if _, last, e := p.years(end); e > end && last == 3 {
			end = e
		}
	case "engineer", "iep":
		end = p.schoolYears(end, &v)
	}
	end = p.least(i, end, &v)
	p.degree(v)
	return end
}

// wordsAhead is the hashes of the words among which the second word of a name
// that begins at i would be, as a set of bits: few names pass this test.
func (p *Parser) wordsAhead(i int) (set uint64) {
	for j := i + 1; j <= i+1+maxLittle && j < len(p.Tok); j++ {
		set |= 1 << (p.Tok[j].Hash % 64)
		if !p.little(j) {
			break
		}
	}
	return set
}

// degreeValue is the value of a single degree.
func degreeValue(slug string, bac, level int8) DegreeValue {
	return DegreeValue{Slugs: [3]string{slug}, BacMin: bac, BacMax: bac, LevelMin: level, LevelMax: level}
}

// degree enters a value.
func (p *Parser) degree(v DegreeValue) { p.Set.Degrees = append(p.Set.Degrees, v) }

// maxLittle is how many little words and marks may stand between two words of a
// name.
const maxLittle = 4

// name is the token behind a degree's name whose first word is at i, i when it
// does not stand there. Little words and apostrophes inside it are passed over.
func (p *Parser) name(i int, d *begunName) (end int) {
	b := p.Tok[i].Block
	end = i + 1
	for k := range d.rest {
		w := &d.rest[k]
		at := end
		for n := 0; n < maxLittle && p.free(at, b) && !w.at(p, at) && p.little(at); n++ {
			at++
		}
		if !p.free(at, b) || !w.at(p, at) {
			return i
		}
		end = at + 1
	}
	return end
}

// stem says whether token i is the word w, in the singular or plural.
func (p *Parser) stem(i int, w string) bool {
	if i < 0 || i >= len(p.Tok) || p.Tok[i].Kind != token.Letters {
		return false
	}
	s := p.Folded(i)
	return s == w || len(s) == len(w)+1 && s[:len(w)] == w && (s[len(w)] == 's' || s[len(w)] == 'x')
}

// littleWords are passed over inside a degree's name.
var littleWords = wordsOf("de d du des la le les l s une un e es")

// little says whether token i is passed over inside a degree's name. A full
// stop is one only behind an abbreviation: "Eng. School", "Ph.D.".
func (p *Parser) little(i int) bool {
	const short = 3 // letters of an abbreviation, and of the words below
	switch {
	case p.mark(i, '.'):
		return i > 0 && p.Tok[i-1].End-p.Tok[i-1].Start <= short
	case p.mark(i, '/'):
		return p.glued(i)
	}
	return p.mark(i, '\'') || p.mark(i, '-') || i < len(p.Tok) && len(p.Folded(i)) <= short && p.among(i, littleWords)
}

// masterYears reads the year of a master behind its name: "1", "II", "1 ou 2",
// "recherche 2", "(M1 ou M2)". Without one the master is whole.
func (p *Parser) masterYears(i int, v *DegreeValue) (end int) {
	at := i
	for p.oneOf(at, "recherche research pro professionnel") {
		at++
	}
	shut := p.mark(at, '(')
	if shut {
		at++
	}
	first, last, end := p.years(at)
	if end == at || first > 2 || last > 2 || shut && !p.mark(end, ')') {
		if shut {
			at--
		}
		return at
	}
	if shut {
		end++
	}
	*v = masterOf(first, last)
	for p.oneOf(end, "recherche research pro professionnel") {
		end++
	}
	return end
}

// masterOf is the value of a master's years.
func masterOf(first, last int) DegreeValue {
	one, two := degreeValue("master-1", 4, 6), degreeValue("master-2", 5, 7)
	switch {
	case first == last && first == 1:
		return one
	case first == last:
		return two
	}
	return DegreeValue{Slugs: [3]string{"master-1", "master-2"}, BacMin: 4, BacMax: 5, LevelMin: 6, LevelMax: 7}
}

// years reads one year or two: "2", "II", "M2", "1 ou 2", "1/2", "I et II".
func (p *Parser) years(i int) (first, last, end int) {
	first, end = p.year(i)
	if end == i {
		return 0, 0, i
	}
	at := p.joint(end)
	if second, e := p.year(at); at > end && e > at && second == first+1 && !p.unit(e) {
		return first, second, e
	}
	return first, first, end
}

// year reads "2", "II", "M2".
func (p *Parser) year(i int) (n, end int) {
	switch {
	case !p.follows(i) || !p.free(i, p.block(i)):
		return 0, i
	case p.word(i, "m") && p.glued(i+1) && p.is(i+1, digits):
		i++
		fallthrough
	case p.is(i, digits):
		v, width, _ := p.number(i)
		if width != 1 || v < 1 || v > 5 || p.mark(i+1, ',') && p.glued(i+2) {
			return 0, i
		}
		return v, i + 1
	case p.Tok[i].Is(token.Upper):
		if v, ok := p.roman(i); ok {
			return v, i + 1
		}
	}
	return 0, i
}

// follows says whether token i stands in the block of the token before it.
func (p *Parser) follows(i int) bool { return i > 0 && p.block(i) == p.block(i-1) && p.block(i) >= 0 }

// roman is the value of I to V.
func (p *Parser) roman(i int) (v int, ok bool) {
	for v, w := range [...]string{"i", "ii", "iii", "iv", "v"} {
		if p.word(i, w) && p.Tok[i].Is(token.Upper) {
			return v + 1, true
		}
	}
	return 0, false
}

// The words between two years of studies, and behind a number of years.
var (
	yearJoints = wordsOf("ou or et and a to")
	lengths    = wordsOf("an ans annee annees mois year years semaines")
)

// joint is the token behind "ou", "/", "-", "et", "à" at i, i when none is
// there.
func (p *Parser) joint(i int) int {
	switch {
	case p.word(i, "et") && p.mark(i+1, '/') && p.word(i+2, "ou"):
		return i + 3
	case p.mark(i, '/'), p.mark(i, '-'), p.among(i, yearJoints):
		return i + 1
	}
	return i
}

// unit says whether token i makes the number before it a length of time or a
// share: "2 ans", "3 %".
func (p *Parser) unit(i int) bool {
	return p.is(i, timeUnit) || p.among(i, lengths) || p.mark(i, '%')
}

// least opens the upper end where the words before or behind say "au moins",
// "minimum", "à partir de", and returns the token behind such words.
func (p *Parser) least(i, end int, v *DegreeValue) int {
	e := p.leastBehind(end)
	if e > end || p.leastAhead(i) && !(p.word(end, "a") && p.is(end+1, degree)) {
		v.BacMax, v.LevelMax = Unknown, Unknown
	}
	return e
}

// orMore stand behind a degree that is the least one.
var orMore = phrasesOf("au minimum", "minimum", "minima", "a minima", "au moins", "et plus", "ou plus", "ou superieur", "et superieur", "et au dela", "min", "mini", "or higher", "or above")

// leastBehind reads "minimum", "(au minimum)", "et plus", "a minima" at i.
func (p *Parser) leastBehind(i int) (end int) {
	at := i
	open := p.mark(at, '(')
	if open || p.mark(at, ')') { // "(CAP ou BEP) au minimum"
		at++
	}
	if !p.follows(at) {
		return i
	}
	for _, ph := range orMore[p.Tok[at].Hash%hashes] {
		e := p.phrase(at, ph)
		if e == at || p.follows(e) && p.is(e, digits|numeral) || p.mark(e, '.') && p.is(e+1, digits) {
			continue
		}
		if open && !p.mark(e, ')') {
			return i
		}
		if open {
			e++
		}
		return e
	}
	return i
}

// atLeast are words that say the same before a degree.
var atLeast = wordsOf("minimum minima mini min")

// leastAhead says whether "au moins", "minimum" or "à partir de" stands before
// i in its clause.
func (p *Parser) leastAhead(i int) bool {
	const most = 7
	for j := i - 1; j >= 0 && j >= i-most && p.Tok[j].Clause == p.Tok[i].Clause; j-- {
		switch {
		case p.among(j, atLeast):
			return !p.unit(j-1) && !p.word(j+1, "d")
		case p.word(j, "moins"), p.word(j, "least"), p.word(j, "partir"):
			return true
		case p.is(j, degree), p.is(j, digits) && !p.mark(j+1, ':'):
			return false
		}
	}
	return false
}
