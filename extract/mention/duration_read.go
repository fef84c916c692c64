package mention

import "offers/extract/token"

// A durationReader reads lengths of time.
type durationReader struct{ *Parser }

// lengthBounds are the words around a length that leave one end open, as phrases of
// words and marks.
var lengthBounds = struct{ least, most, leastAfter, mostAfter *phrases }{
	least: phrasesOf(
		"au moins", "au minimum", "a minimum of", "minimum of", "minimum", "minimale", "mini", "min .", "min", "at least", "plus de", "plus d '", "more than", "over",
		"superieure a", "superieur a", "+ de", "+",
	),
	most: phrasesOf(
		"au plus", "au maximum", "maximum of", "maximum", "maximale", "maxi", "max .", "max", "jusqu ' a", "jusque", "up to", "up - to", "moins de", "moins d '", "less than", "under",
		"inferieure a", "inferieur a", "excedant pas", "excedant", "exceder", "excede pas", "exceeding", "exceed", "nte",
	),
	leastAfter: phrasesOf("minimum", "minimale", "mini", "min", "au moins", "au minimum", "et plus", "et +", "+", "ou plus", "or more", "and more", "at least"),
	mostAfter:  phrasesOf("maximum", "maximale", "maxi", "max", "au maximum", "au plus", "at most", "ou moins", "or less"),
}

// duration reads one length: "6 mois", "4 à 6 mois", "au moins 3 ans".
func duration(p *Parser, i int) (end int) {
	r := durationReader{p}
	if r.is(i, digits) && !r.goesOn(i+1) {
		return i
	}
	least, most, j := r.boundBefore(i)
	if j > i && !r.ahead(j, 3, digits|numeral) {
		return i
	}
	v, end := r.length(i, j)
	if end == j || r.frequency(end) {
		return i
	}
	if v.Min == v.Max && !least && !most {
		if least, most, end = r.boundAfter(end); r.frequency(end) {
			return i
		}
	}
	switch {
	case least && v.Min == v.Max:
		v.Max = 0
	case most && v.Min == v.Max:
		v.Min = 0
	}
	p.Set.Durations = append(p.Set.Durations, v)
	return end
}

// goesOn says whether token i can follow the first digits of a length: most are
// followed by what they count.
func (r durationReader) goesOn(i int) bool {
	if i < len(r.Tok) && r.Tok[i].Kind == token.Letters {
		return r.is(i, timeUnit) || r.among(i, lengthJoints)
	}
	return r.is(i, digits) || r.markIn(i, ",.-/+(")
}

// boundBefore reads the words in front of a length; j is where its number may
// begin.
func (r durationReader) boundBefore(i int) (least, most bool, j int) {
	if !r.is(i, lengthWord|plus) {
		return false, false, i
	}
	if r.among(i, betweenWords) {
		return false, false, i + 1
	}
	if !r.ahead(i+1, 4, digits|numeral) {
		return false, false, i
	}
	if j = r.anyOf(i, lengthBounds.least); j > i {
		return true, false, r.filler(j)
	}
	if j = r.anyOf(i, lengthBounds.most); j > i {
		return false, true, r.filler(j)
	}
	return false, false, i
}

// filler is the token behind "de", "d'", ":" between a bound and its number.
func (r durationReader) filler(i int) int {
	switch {
	case r.oneOf(i, "de of") || r.mark(i, ':'):
		return i + 1
	case r.word(i, "d") && r.mark(i+1, '\''):
		return i + 2
	}
	return i
}

// boundAfter reads the words behind a length, in brackets or not.
func (r durationReader) boundAfter(i int) (least, most bool, end int) {
	j := i
	if r.mark(j, '(') {
		j++
	}
	if e := r.anyOf(j, lengthBounds.leastAfter); e > j && r.shuts(i, e) {
		return true, false, e + j - i
	}
	if e := r.anyOf(j, lengthBounds.mostAfter); e > j && r.shuts(i, e) {
		return false, true, e + j - i
	}
	return false, false, i
}

// ofLength stands behind a bound whose number follows.
var ofLength = wordsOf("de d")

// shuts says whether the bound from i to end is whole: no number follows that
// it bounds instead, and its bracket is shut.
func (r durationReader) shuts(i, end int) bool {
	if r.mark(i, '(') {
		return r.mark(end, ')')
	}
	if r.mark(end-1, '+') && !r.glued(end-1) && !r.word(end-2, "et") {
		return !r.is(end, lower|capital) // "13 mois + prime" is a sum
	}
	return !r.is(end, digits|numeral) && !r.among(end, ofLength)
}

// length reads the figures and the unit at i; from is where the mention begins.
func (r durationReader) length(from, i int) (v DurationValue, end int) {
	a, j := r.figure(from, i)
	if j == i {
		return v, i
	}
	if r.mark(j, '+') && r.unit(j+1) != 0 {
		return r.open(a, j+1, i)
	}
	if (r.mark(j, '-') || r.among(j, lengthJoints)) && r.is(j+1, digits) && r.mark(j+2, '+') && r.unit(j+3) != 0 { // "2-3+ years"
		return r.open(a, j+3, i)
	}
	u, k := r.unitAt(j)
	if b, u2, e := r.upTo(from, j, k, i); e > i {
		if v, ok := lengthRange(a, u, b, u2); ok {
			return v, e
		}
	}
	if u == 0 || u == 'H' && r.clock(i, a) {
		return v, i
	}
	a, u, k = r.more(a, u, k)
	v = DurationValue{a, a, u}.plain()
	return v, k
}

// figure reads the number of a length at i: no part of a longer number, of a
// level ("bac+3") or of an ordinal.
func (r durationReader) figure(from, i int) (v float64, end int) {
	if r.word(i, "a") {
		if r.is(i+1, timeUnit) && r.is(i+1, english) && r.oneOf(i-1, "for of least within lasting") {
			return 1, i + 1
		}
		return 0, i
	}
	if !r.is(i, digits|numeral) {
		return 0, i
	}
	if r.word(from-1, "les") && r.oneOf(from-2, "tous toutes") || r.word(from-1, "every") {
		return 0, i
	}
	sign := i - 1
	if from < i {
		sign = from
	}
	if r.mark(sign, '+') && r.oneOf(sign-1, "bac bacs") || from == i && i > 0 && r.glued(i) && r.is(i, digits) && r.joined(i-1) {
		return 0, i
	}
	if _, n, ok := r.number(i); ok && n == 3 && r.is(i-1, digits) && !r.Tok[i].Is(lineStart) {
		return 0, i
	}
	v, end = r.quantity(i)
	if v <= 0 || v > 2000 {
		return 0, i
	}
	return v, end
}

// joined says whether the mark at i belongs to a number or a level before it.
func (r durationReader) joined(i int) bool {
	return r.mark(i, '+') || (r.mark(i, '/') || r.mark(i, '-') || r.mark(i, '.') || r.mark(i, ',')) && r.glued(i) && r.is(i-1, digits) || r.is(i, digits)
}

// ofWeekend is what a week has behind it that is none.
var ofWeekend = wordsOf("end ends")

// unit is the unit at i, 0 for none.
func (r durationReader) unit(i int) byte {
	if !r.is(i, timeUnit) || r.among(i+1, ofWeekend) || r.mark(i+1, '-') && r.among(i+2, ofWeekend) { // a week-end is no week
		return 0
	}
	return byte(r.value(i))
}

// unitAt reads the unit behind a figure: " mois", "mois", "-month".
func (r durationReader) unitAt(i int) (u byte, end int) {
	if r.mark(i, '-') && r.glued(i) && r.glued(i+1) {
		i++
	}
	if u = r.unit(i); u == 0 {
		return 0, i
	}
	return u, i + 1
}

// open is a length whose "+" stands before its unit: "3+ years".
func (r durationReader) open(a float64, unit, i int) (v DurationValue, end int) {
	v = DurationValue{a, a, r.unit(unit)}.plain()
	v.Max = 0
	return v, unit + 1
}

// upTo reads the second figure of a range: j stands behind the first figure, k
// behind its unit where it has one.
func (r durationReader) upTo(from, j, k, i int) (b float64, u byte, end int) {
	if r.unit(k-1) != 0 {
		j = k
	}
	between := r.among(from, betweenWords)
	switch {
	case r.among(j, lengthJoints), between && r.among(j, andWords):
	case (r.mark(j, '-') || r.mark(j, '/') && r.glued(j) == r.glued(j+1)) && !r.Tok[j].Is(lineStart): // "4/ 12 mois" is item four of a list
	default:
		return 0, 0, i
	}
	if !r.is(j+1, digits|numeral) {
		return 0, 0, i
	}
	b, e := r.quantity(j + 1)
	u, end = r.unitAt(e)
	if u == 0 {
		return 0, 0, i
	}
	return b, u, end
}

// lengthJoints stand between the two figures of a range.
var lengthJoints = wordsOf("a to ou or")

// lengthRange is the range of two lengths, in months where one is in years; a unit of
// 0 is the other's.
func lengthRange(a float64, u byte, b float64, u2 byte) (v DurationValue, ok bool) {
	if u == 0 {
		u = u2
	}
	x, y := DurationValue{a, a, u}.plain(), DurationValue{b, b, u2}.plain()
	if x.Unit != y.Unit {
		x, y = x.months(), y.months()
	}
	if x.Unit != y.Unit || x.Min >= y.Min || x.Unit == 'H' && y.Min <= 24 {
		return v, false
	}
	return DurationValue{x.Min, y.Min, x.Unit}, true
}

// plain counts semesters and quarters in months, and years and a part of one
// too where that comes out whole.
func (v DurationValue) plain() DurationValue {
	switch v.Unit {
	case semester:
		return DurationValue{6 * v.Min, 6 * v.Max, 'M'}
	case quarter:
		return DurationValue{3 * v.Min, 3 * v.Max, 'M'}
	case 'Y':
		if n := 12 * v.Min; v.Min != float64(int(v.Min)) && n == float64(int(n)) {
			return v.months()
		}
	}
	return v
}

// months counts years in months.
func (v DurationValue) months() DurationValue {
	if v.Unit != 'Y' {
		return v
	}
	return DurationValue{12 * v.Min, 12 * v.Max, 'M'}
}

// more reads what can follow a unit: "et demi", and months behind years.
func (r durationReader) more(a float64, u byte, i int) (float64, byte, int) {
	if e := r.anyOf(i, halves); e > i {
		return a + 0.5, u, e
	}
	if u != 'Y' {
		return a, u, i
	}
	j := i
	if r.among(j, andWords) || r.mark(j, ',') && r.is(j+2, timeUnit) { // "1 year, 6 months"
		j++
	}
	if !r.is(j, digits|numeral) {
		return a, u, i
	}
	if m, e := r.quantity(j); m < 12 && r.unit(e) == 'M' {
		return 12*a + m, 'M', e + 1
	}
	return a, u, i
}

// halves are what a figure has behind its unit.
var halves = phrasesOf("et demi", "et demie", "and a half")

// clock says whether the hours at i are a time of day: "à 14 heures", "8
// heures à 17 heures".
func (r durationReader) clock(i int, hours float64) bool {
	return hours <= 24 && (r.oneOf(i-1, "a au des vers avant apres at by de from et") || r.unit(i+1) != 0 && r.oneOf(i+2, "a to"))
}

// The words that make a length a share of another.
var (
	perTime = wordsOf("par per chaque a")
	everyF  = phraseOf("toutes les")
	everyM  = phraseOf("tous les")
)

// frequency says whether what follows a length makes it a share of another:
// "2 jours par semaine", "7 jours sur 7", "2 days a week", "un jour toutes
// les deux semaines".
func (r durationReader) frequency(i int) bool {
	switch {
	case r.among(i, perTime):
		return r.is(i+1, timeUnit)
	case r.mark(i, '/'):
		return r.is(i+1, timeUnit) || r.glued(i) && r.glued(i+1) && r.is(i+1, digits) // "5 jours/7", but "3 ans/ 5 contrats"
	}
	return r.phrase(i, everyF) > i || r.phrase(i, everyM) > i || r.word(i, "every") || r.word(i, "sur") && (r.is(i+1, digits) || r.is(i+1, numeral) && r.value(i+1) > 1)
}
