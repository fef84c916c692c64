package mention

import (
	"offers/extract/doc"
	"offers/extract/token"
)

// A dateReader reads dates: points first (date_point, date_numeric), then
// ranges of two points (date_range), then the parts of a year (date_period).
type dateReader struct{ *Parser }

// point is one date as read, before it is certain that it is one.
type datePoint struct {
	Time
	weekday int8
	how     how
}

// how a datePoint is written, which settles what proof it needs.
type how uint8

const (
	bareDay    how = iota // "16", "1er": only as an end of a range
	bareMonth             // "septembre"
	dayMonth              // "22/04"
	numericDay            // "22/04/2026", "2026-04", "04/2026"
	writtenDay            // "22 avril", "22 avril 2026"
	monthFirst            // "April 22", "April 22, 2026"
	monthYear             // "avril 2026"
	partOfTime            // "mi-avril", "début 2026"
)

// articles stand before a day, inside or outside a range.
var articles = wordsOf("le la les the")

// begins says whether what stands behind the figure, number word or ordinal at i
// lets a date begin with it: cheaply, since most count something else.
func (r dateReader) begins(i int, own Class) bool {
	switch {
	case own&digits != 0:
		v, n, _ := r.number(i)
		return n <= 2 && v >= 1 && v <= 31 && r.dayGoesOn(i+1) || n == 4 && v >= 1900 && v <= 2099 && r.markIn(i+1, "/-.,")
	case own&ordinal != 0 && r.value(i) != 1:
		return false
	case own&(numeral|ordinal) != 0:
		return r.value(i) == 7 || r.dayGoesOn(i+1) // "sept" is a month, too
	}
	return false
}

// behindDay are the words that can follow a day: dayEndings, ofWords, jointWords
// and inclusive. The number of a year of studies has three endings more.
var behindDay = wordsOf("er ere e eme ier st nd rd th re me nde du le de of d et and au a to until till through jusqu jusque ou or inclus inclusive included")

// dayGoesOn says whether token i can follow the day of a date that has a month,
// or is one end of a range.
func (r dateReader) dayGoesOn(i int) bool {
	if i >= len(r.Tok) {
		return false
	}
	switch r.Tok[i].Kind {
	case token.Letters:
		return r.is(i, month|numeral|weekday) || r.among(i, behindDay)
	case token.Mark:
		return r.markIn(i, "/-.,&") || r.mark(i, '°')
	}
	return r.is(i+1, digits) // "01 04 2025"
}

// point reads one date at i, or returns i.
func (r dateReader) point(i int) (pt datePoint, end int) {
	if r.is(i, digits) {
		if p, e := r.numeric(i); e > i {
			return p, e
		}
		return r.dayFirst(i)
	}
	if p, e := r.afterWeekday(i); e > i {
		if p.how == bareDay && r.word(i, "mar") { // "Mar 1, 2027" is no Tuesday
			if q, end := r.monthFirst(i); q.Year != 0 || r.Doc.Language == doc.English {
				return q, end
			}
		}
		return p, e
	}
	if p, e := r.part(i); e > i {
		return p, e
	}
	if p, e := r.dayFirst(i); e > i && (p.how != bareDay || !r.word(i, "sept")) {
		return p, e
	}
	if pt, end = r.monthFirst(i); pt.how == bareMonth && r.word(i, "sept") {
		pt = datePoint{Time: Time{Day: 7}, how: bareDay} // seven, until something proves September
	}
	return pt, end
}

// afterWeekday reads "vendredi 18 décembre", "mer. 10 juin", "lundi, le 2/3".
func (r dateReader) afterWeekday(i int) (pt datePoint, end int) {
	if !r.is(i, weekday) {
		return pt, i
	}
	day, j := int8(r.value(i)), i+1
	if r.mark(j, '.') {
		j++
	}
	if r.mark(j, ',') {
		j++
	}
	if r.among(j, articles) {
		j++
	}
	if r.is(j, weekday) {
		return pt, i
	}
	pt, end = r.point(j)
	if end == j || pt.Day == 0 {
		return pt, i
	}
	pt.weekday = day
	return pt, end
}

// The parts of a month or year, and what stands before a year.
var (
	parts   = wordsOf("debut fin mi courant early late mid beginning end")
	ofYear  = phraseOf("d ' annee")
	theYear = phraseOf("l ' annee")
)

// part reads "mi-février", "fin mars 2025", "courant mai", "début 2026",
// "early March": the month or the year they lie in.
func (r dateReader) part(i int) (pt datePoint, end int) {
	if !r.is(i, partOf) || !r.among(i, parts) {
		return pt, i
	}
	j := i + 1
	if r.mark(j, '-') {
		j++
	}
	j = r.of(j)
	if pt, end = r.monthFirst(j); end > j {
		if pt.how == monthFirst {
			return pt, i
		}
		pt.how = partOfTime
		return pt, end
	}
	if r.phrase(j, ofYear) > j {
		j += 3
	} else if r.phrase(j, theYear) > j {
		j += 3
	}
	if y, e := r.fullYear(j); e > j {
		return datePoint{Time: Time{Year: y}, how: partOfTime}, e
	}
	return pt, i
}

// of reads "de", "d'", "du", "of", "du mois de", "le mois d'".
func (r dateReader) of(i int) int {
	if !r.among(i, ofWords) {
		return i
	}
	if r.oneOf(i, "du le") && r.word(i+1, "mois") {
		i += 2
	}
	switch {
	case r.oneOf(i, "de of"):
		return i + 1
	case r.word(i, "d") && r.mark(i+1, '\''):
		return i + 2
	}
	return i
}

// ofWords begin what stands between a part and its whole.
var ofWords = wordsOf("du le de of d")

// dayFirst reads "16", "1er septembre", "18 sept. 2018", "1st of September",
// "quinze juillet", "23/Sep/2020".
func (r dateReader) dayFirst(i int) (pt datePoint, end int) {
	d, j := r.day(i)
	if j == i {
		return pt, i
	}
	pt = datePoint{Time: Time{Day: d}, how: bareDay}
	k := r.of(j)
	if (r.mark(k, '/') || r.mark(k, '-') || r.mark(k, '.')) && r.glued(k) && r.glued(k+1) {
		k++
	}
	m, e := r.month(k)
	if e == k {
		return pt, j
	}
	pt.Month, pt.how = m, writtenDay
	y, end := r.year(e, true)
	if end == e && r.verb(k) {
		return datePoint{}, i
	}
	pt.Year = y
	return pt, end
}

// verb says whether the month's name at i is an English verb as written.
func (r dateReader) verb(i int) bool { return !r.is(i, capital) && r.oneOf(i, "may march") }

// day reads a day of the month: "16", "1er", "2nd", "quinze", "premier".
func (r dateReader) day(i int) (d int16, end int) {
	switch {
	case r.is(i, digits):
		v, n, _ := r.number(i)
		if n > 2 || v < 1 || v > 31 {
			return 0, i
		}
		if r.glued(i+1) && r.among(i+1, dayEndings) || v == 1 && r.word(i+1, "er") { // "1 er mars": the raised letters stand apart
			return int16(v), i + 2
		}
		if v == 1 && r.glued(i+1) && r.mark(i+1, '°') { // "1° mars"
			return 1, i + 2
		}
		return int16(v), i + 1
	case r.is(i, numeral):
		if v, e := r.numberInWords(i); v >= 1 && v <= 31 {
			return int16(v), e
		}
	case r.is(i, ordinal) && r.value(i) == 1:
		return 1, i + 1
	}
	return 0, i
}

// dayEndings stand behind the figure of a day.
var dayEndings = wordsOf("er ere e eme ier st nd rd th")

// month reads a month's name, without the full stop of an abbreviation.
func (r dateReader) month(i int) (m int16, end int) {
	switch {
	case r.is(i, month) && !r.word(i, "mais"): // "mais" is but, and no plural of May
		return int16(r.value(i)), i + 1
	case r.is(i, numeral) && r.word(i, "sept"):
		return 9, i + 1
	case r.is(i, weekday) && r.word(i, "mar"):
		return 3, i + 1
	}
	return 0, i
}

// monthFirst reads what begins with a month: "septembre", "sept. 2018",
// "September 1, 2025", "Oct/2", "mars 26".
func (r dateReader) monthFirst(i int) (pt datePoint, end int) {
	m, j := r.month(i)
	if j == i {
		return pt, i
	}
	pt = datePoint{Time: Time{Month: m}, how: bareMonth}
	if y, e := r.year(j, false); e > j {
		pt.Year, pt.how = y, monthYear
		if d, n, ok := r.number(e + 1); ok && n <= 2 && d > 0 && d <= 31 && r.mark(e, '-') && r.mark(j, '-') && r.glued(e+1) {
			pt.Day, pt.how = int16(d), writtenDay
			return pt, e + 2
		}
		return pt, e
	}
	if d, y, e := r.dayAfter(i, j); e > j {
		pt.Day, pt.Year, pt.how = d, y, monthFirst
		return pt, e
	}
	if y, e := r.shortYear(j); e > j && !r.is(i, english) {
		pt.Year, pt.how = y, monthYear
		return pt, e
	}
	return pt, j
}

// dayAfter reads the day behind the month at i, and its year if there is one.
// Without a year only English writes so.
func (r dateReader) dayAfter(i, j int) (d, y int16, end int) {
	k := j
	if r.mark(k, '.') && r.glued(k) || r.mark(k, '/') && r.glued(k) && r.glued(k+1) {
		k++
	}
	comma := r.mark(k, ',') && r.glued(k) // "October, 1 2024"
	if r.word(k, "the") || comma {
		k++
	}
	if !r.is(k, digits) {
		return 0, 0, j
	}
	d, e := r.day(k)
	if e == k || r.unit(e) || r.mark(e, ':') && r.glued(e+1) || r.mark(e, '%') {
		return 0, 0, j
	}
	if y, end = r.year(e, true); end > e {
		return d, y, end
	}
	if !comma && r.is(i, english) || r.mark(k-1, '/') || r.dayRange(e) {
		return d, 0, e
	}
	return 0, 0, j
}

// dayRange says whether "-5, 2026" stands at i, as behind "Jan 2".
func (r dateReader) dayRange(i int) bool {
	if !r.mark(i, '-') {
		return false
	}
	_, e := r.day(i + 1)
	_, end := r.year(e, false)
	return e > i+1 && end > e
}

// unit says whether token i makes the number before it a quantity.
func (r dateReader) unit(i int) bool {
	return r.is(i, timeUnit|symbol|currency) || r.among(i, unitWords)
}

// unitWords are the units that no form but this knows.
var unitWords = wordsOf("h k am pm heures heure")

// year reads what follows a month: "2026", ", 2026", ". 2026", "/2026", "de
// 2026", "deux mille vingt-six", and behind a day "26" where nothing follows.
func (r dateReader) year(i int, behindDay bool) (y int16, end int) {
	j := i
	switch {
	case r.mark(j, '.') && r.glued(j):
		j++
	case (r.mark(j, '/') || r.mark(j, '-')) && r.glued(j) == r.glued(j+1):
		j++
	}
	if r.mark(j, ',') {
		j++
	}
	if j == i {
		j = r.of(j)
		if e := r.phrase(j, theYear); e > j {
			j = e
		}
	}
	if y, end = r.fullYear(j); end > j {
		return y, end
	}
	if r.is(j, numeral) && r.value(j) == 2 {
		if v, e := r.numberInWords(j); v >= 2000 && v < 2100 {
			return int16(v), e
		}
	}
	if behindDay && j <= i+1 && !r.mark(i, ',') {
		return r.shortYear(i)
	}
	return 0, i
}

// fullYear reads a year of four digits.
func (r dateReader) fullYear(i int) (y int16, end int) {
	v, n, ok := r.number(i)
	if !ok || n != 4 || v < 1900 || v > 2099 || r.is(i+1, symbol|currency) || r.glued(i+1) && r.word(i+1, "h") {
		return 0, i
	}
	return int16(v), i + 1
}

// shortYear reads "26", "'26", "-26", ". 26" behind a month where nothing
// follows that the number could count.
func (r dateReader) shortYear(i int) (y int16, end int) {
	j := i
	if (r.mark(j, '-') || r.mark(j, '\'') || r.mark(j, '/')) && r.glued(j+1) || r.mark(j, '.') && r.glued(j) {
		j++
	}
	v, n, ok := r.number(j)
	if !ok || n != 2 || !r.ends(j+1) {
		return 0, i
	}
	return century(v), j + 1
}

// century completes a year of two digits: 00 to 69 are this century's.
func century(v int) int16 {
	if v < 70 {
		return int16(2000 + v)
	}
	return int16(1900 + v)
}

// ends says whether what stands before token i can be complete there: the
// block or line ends, or a mark that joins nothing follows.
func (r dateReader) ends(i int) bool {
	if r.endsLine(i) {
		return true
	}
	if r.markIn(i, ".,;:!?)]|\"") {
		return !r.glued(i+1) || !r.is(i+1, digits)
	}
	return r.mark(i, '-') && !r.glued(i) && !r.is(i+1, digits)
}

// endsLine says whether token i begins another line.
func (r dateReader) endsLine(i int) bool {
	return i >= len(r.Tok) || r.Tok[i].Block != r.Tok[i-1].Block || r.Tok[i].Is(lineStart)
}

// heads says whether token i is the first of its block or line, or follows a
// label's colon.
func (r dateReader) heads(i int) bool {
	return i == 0 || r.Tok[i-1].Block != r.Tok[i].Block || r.Tok[i].Is(lineStart) || r.mark(i-1, ':')
}
