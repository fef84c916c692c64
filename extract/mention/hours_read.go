package mention

import "offers/extract/token"

// An hoursReader reads working hours, and keeps them apart from times of day.
type hoursReader struct{ *Parser }

// hoursPerPeriod reads hours whose period is written: "35h/semaine".
func hoursPerPeriod(p *Parser, i int) (end int) {
	r := hoursReader{p}
	v, j := r.hours(i)
	if j == i {
		return i
	}
	period, end := r.period(j)
	if end == j || v > mostHours(period) {
		return i
	}
	if period == "year" && v <= mostWeekly { // "35h annualisées", over the year
		period = "week"
	}
	p.Set.Hours = append(p.Set.Hours, HoursValue{Value: v, Period: period})
	return end
}

// The words of a label that counts a week's hours, and those of them by which
// they are a week's: the week, or "standard hours".
var (
	countingWords = wordsOf("nombre number of d de du duree temps horaire horaires volume heure heures hour hours travail service work working contract contractual standard scheduled contracted total par per a en semaine week weekly hebdomadaire hebdomadaires hebdo")
	weekWords     = wordsOf("semaine week weekly hebdomadaire hebdomadaires hebdo standard scheduled contracted")
)

// countedHours reads a week's hours behind the label that counts them: "nombre
// d'heures : 32 par semaine", "Weekly working hours: 39.5".
func countedHours(p *Parser, i int) (end int) {
	r := hoursReader{p}
	if !r.among(i, hourWords) && !r.among(i, weekWords) {
		return i
	}
	colon, told, ok := r.countingLabel(i)
	if !ok {
		return i
	}
	v, j := r.quantity(colon + 1)
	if j == colon+1 || v <= 0 || v > mostHours("week") || r.mark(j, '%') || r.is(j, hourUnit) || r.rangeEnd(colon+1) {
		return i
	}
	period, end := r.period(j)
	if period != "week" && !(told && end == j && (j >= int(p.First[p.Tok[i].Block+1]) || p.Tok[j].Kind == token.Mark || p.Tok[j].Is(token.Break))) {
		return i
	}
	p.Set.Hours = append(p.Set.Hours, HoursValue{Value: v, Period: "week"})
	return max(j, end)
}

// countingLabel is the colon of the label that the hour or week at token i
// stands in, or its last word before a figure; told says that it names the week.
func (r hoursReader) countingLabel(i int) (colon int, told, ok bool) {
	const most = 6 // tokens on each side
	counts := func(k int) bool {
		told = told || r.among(k, weekWords)
		return r.among(k, countingWords) || r.mark(k, '\'') || r.mark(k, '/')
	}
	b := r.Tok[i].Block
	first := int(r.First[b])
	for k := i; k > first && !r.Tok[k].Is(token.Break) && (r.Tok[k-1].Kind != token.Mark || r.mark(k-1, '\'')); k-- {
		if i-k == most || !counts(k-1) {
			return i, false, false
		}
	}
	for k := i; k < i+most && r.free(k, b) && counts(k); k++ {
		if r.mark(k+1, ':') {
			return k + 1, told, true
		}
		if told && r.is(k+1, digits) && r.free(k+1, b) && (r.Tok[k+1].Is(token.Break) || r.among(k, hourWords)) { // "Hours per week / 35", "Scheduled hours 40"
			return k, told, true
		}
	}
	return i, false, false
}

// mostWeekly is the number of hours that are rather a week's than a year's.
const mostWeekly = 48

// mostHours is the number of hours that a period has room for.
func mostHours(period string) float64 {
	switch period {
	case "day":
		return 16
	case "week":
		return 80
	case "month":
		return 320
	}
	return 2400
}

// hoursOfFull reads a share of the full week as town halls write it: "28/35e".
func hoursOfFull(p *Parser, i int) (end int) {
	const full = 35
	r := hoursReader{p}
	v, j := r.quantity(i)
	if j == i || v <= 0 || v > full || !r.mark(j, '/') || r.rangeEnd(i) {
		return i
	}
	if n, _, ok := r.number(j + 1); !ok || n != full || !r.glued(j+2) || !r.oneOf(j+2, "e eme ieme ᵉ") {
		return i
	}
	p.Set.Hours = append(p.Set.Hours, HoursValue{Value: v, Period: "week"})
	return j + 3
}

// bareHours reads hours without a period where they can only be a week's
// working hours: 25 to 44, which no clock shows and no delay has, or from 10
// on behind words that say so.
func bareHours(p *Parser, i int) (end int) {
	r := hoursReader{p}
	v, end := r.hours(i)
	switch {
	case end == i || v < 10 || v > 44 || r.taught(end) || r.mark(end, '/') && r.is(end+1, digits), r.shift(end):
		return i
	case v < 25 && !r.contractual(i), r.oneOf(end, "a au et to") && r.is(end+1, digits), r.mark(end, '-') && r.is(end+1, digits):
		return i
	}
	p.Set.Hours = append(p.Set.Hours, HoursValue{Value: v})
	return end
}

// shift says whether the hours before token i are those of one turn: "10h/nuit",
// "12 h par garde".
func (r hoursReader) shift(i int) bool {
	return (r.mark(i, '/') || r.word(i, "par")) && r.oneOf(i+1, "nuit nuits garde gardes poste vacation vacations night shift")
}

// hours reads the figure and its unit: "35h", "37h30", "24,5 heures", "151h67".
// The upper end of a range is none.
func (r hoursReader) hours(i int) (v float64, end int) {
	if i+1 < len(r.Tok) && r.is(i, digits) && r.Tok[i+1].Kind == token.Letters && !r.is(i+1, hourUnit) {
		return 0, i // most figures count something else
	}
	v, j := r.quantity(i)
	if j == i || v <= 0 || r.mark(i-1, '=') && r.mark(i-2, '%') { // "60 à 80 % (100 % = 42 heures par semaine)"
		return 0, i
	}
	if r.mark(j, '-') && r.glued(j) && r.word(j+1, "hour") {
		j++
	}
	if !r.among(j, hourWords) || r.rangeEnd(i) {
		return 0, i
	}
	end = j + 1
	if m, n, ok := r.number(end); ok && n == 2 && r.word(j, "h") && v == float64(int(v)) && r.sameLine(end) {
		end++
		if m >= 60 {
			return v + float64(m)/100, end
		}
		return v + float64(m)/60, end
	}
	return v, end
}

// hourWords are the hour as it stands behind a figure.
var hourWords = wordsOf("h heure heures hour hours hr hrs")

// sameLine says whether token i goes on with the line of the one before it.
func (r hoursReader) sameLine(i int) bool {
	return r.Tok[i].Block == r.Tok[i-1].Block && !r.Tok[i].Is(lineStart)
}

// The words between the numbers of a product and of a range.
var (
	times      = wordsOf("fois x")
	hourJoints = wordsOf("a et to and")
)

// rangeEnd says whether the number at i goes on with another: "20h à 25h",
// "35/39h", "9h-17h", "1 607", "3 fois 3h".
func (r hoursReader) rangeEnd(i int) bool {
	j := i - 1
	switch {
	case j < 1 || r.Tok[j].Block != r.Tok[i].Block:
		return r.is(j, digits) && j == 0
	case r.is(j, digits):
		return !r.Tok[i].Is(lineStart)
	case r.mark(j, '-') || r.mark(j, '/') || r.mark(j, ',') || r.mark(j, '.'):
		return r.glued(i) || r.mark(j, '-') && r.clockAt(j-1)
	}
	return r.among(j, times) || r.among(j, hourJoints) && r.clockAt(j-1)
}

// clockAt says whether token i ends a figure or a time: "20", "20h", "8h30".
func (r hoursReader) clockAt(i int) bool {
	if r.is(i, digits) {
		return !r.glued(i) || !r.is(i-1, lower|capital) // "2x8"
	}
	return r.oneOf(i, "h heure heures hours")
}

// The words between the hours and their period.
var (
	perPeriod = wordsOf("par per a each la")
	ofWork    = []phrase{phraseOf("de travail"), phraseOf("de travail effectif"), phraseOf("travaillees"), phraseOf("de service")}
)

// period reads what the hours are counted for: "/semaine", "par mois",
// "hebdomadaires", "de travail par jour", "a week".
func (r hoursReader) period(i int) (period string, end int) {
	j := i
	for _, w := range ofWork {
		if e := r.phrase(i, w); e > j {
			j = e
		}
	}
	for _, p := range hoursPeriods {
		if r.among(j, p.adjectives) {
			return p.name, j + 1
		}
	}
	k := j
	if r.mark(j, '/') || r.among(j, perPeriod) {
		k++
	} else if !r.oneOf(j, "week") {
		return "", i
	}
	for _, p := range hoursPeriods {
		if r.among(k, p.nouns) {
			return p.name, k + 1
		}
	}
	return "", i
}

// hoursPeriods are the periods that hours are counted in, and the words for
// them.
var hoursPeriods = [...]struct {
	name              string
	adjectives, nouns *words
}{
	{"week", wordsOf("hebdomadaire hebdomadaires hebdo hebdos weekly"), wordsOf("semaine semaines sem s week wk w")},
	{"month", wordsOf("mensuel mensuelle mensuelles mensuels monthly"), wordsOf("mois month")},
	{"year", wordsOf("annuel annuelle annuelles annuels annualisees yearly"), wordsOf("an annee year")},
	{"day", wordsOf("quotidien quotidiennes quotidienne journalieres daily"), wordsOf("jour jours j day")},
}

// The words before hours that say what they are.
var (
	ofContract = wordsOf("travail hebdomadaire hebdo partiel base contrat cdi cdd temps weekly")
	ofClock    = wordsOf("horaire horaires formation reunion entretien")
)

// contractual says whether one of the six words before the hours at i speaks
// of a contract or of working time.
func (r hoursReader) contractual(i int) bool {
	for j := i - 1; j >= 0 && j >= i-6 && r.Tok[j].Block == r.Tok[i].Block; j-- {
		if r.among(j, ofContract) {
			return !r.oneOf(i-1, "a de entre des from at") || r.oneOf(j, "contrat base hebdomadaire") && r.word(i-1, "de")
		}
		if r.among(j, ofClock) {
			return false
		}
	}
	return false
}

// taught says whether the hours that end before i are those of a course or of
// anything else than work: "35 heures de formation".
func (r hoursReader) taught(i int) bool {
	return (r.word(i, "de") || r.word(i, "d")) && !r.oneOf(i+1, "travail temps service")
}
