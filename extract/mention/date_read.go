package mention

// numericDate reads a date in figures that stands alone.
func numericDate(p *Parser, i int) (end int) {
	r := dateReader{p}
	pt, end := r.afterWeekday(i)
	if r.is(i, digits) {
		pt, end = r.numeric(i)
	}
	switch {
	case end == i || pt.how != dayMonth && pt.how != numericDay:
		return i
	case !r.standsAlone(i, end) || pt.Day == 0 && r.numbered(i):
		return i
	case pt.how == dayMonth && pt.weekday == 0 && !r.dayMonthProven(i, end):
		return i
	}
	return r.add(pt, i, end)
}

// writtenDate reads a day and the name of a month.
func writtenDate(p *Parser, i int) (end int) {
	r := dateReader{p}
	if _, n, ok := r.number(i); ok && n > 2 {
		return i // no day
	}
	pt, end := r.point(i)
	if end == i || pt.how != writtenDay && pt.how != monthFirst || r.inStreet(i) || r.glued(i) && r.is(i, digits) && !r.standsAlone(i, end) {
		return i
	}
	return r.add(pt, i, end)
}

// twoMeanings are a number and a weekday that are months, too.
var twoMeanings = wordsOf("sept mar")

// monthAlone reads a month, with its year or with a word that proves it.
func monthAlone(p *Parser, i int) (end int) {
	r := dateReader{p}
	if r.is(i, numeral|weekday) && !r.among(i, twoMeanings) || r.is(i, partOf) && !r.ahead(i+1, 5, month|numeral|weekday) {
		return i // "un", "lundi", "fin"
	}
	pt, end := r.point(i)
	if end == i || pt.Month == 0 || pt.Day != 0 {
		return i
	}
	switch pt.how {
	case monthYear, partOfTime:
		if r.numberBefore(i) {
			return i
		}
		return r.add(pt, i, end)
	case bareMonth:
		if r.monthProven(i, end) {
			return r.add(pt, i, end)
		}
	}
	return i
}

// numberBefore says whether a number of at most two digits stands before the
// month at i: "32 août 2014" is no August, "rue du 8 mai 1945" no May.
func (r dateReader) numberBefore(i int) bool {
	if i == 0 || r.Tok[i-1].Block != r.Tok[i].Block || r.Tok[i].Is(lineStart) {
		return false
	}
	if _, n, ok := r.number(i - 1); ok {
		return n <= 2
	}
	_, end := r.day(i - 2)
	return i > 1 && end == i
}

// monthProven says whether the month's name from i to end is a date: it is a
// label's or line's whole value, or a word in front says so. Names that are
// also other words (mars, mai, may, march, mar, sept) want the clearer words.
func (r dateReader) monthProven(i, end int) bool {
	if r.heads(i) && (r.endsLine(end) || r.mark(i-1, ':') && r.ends(end)) {
		return true
	}
	if i == 0 || r.Tok[i-1].Block != r.Tok[i].Block || r.is(i-1, digits) || r.verb(i) {
		return false
	}
	j := r.skipBack(i - 1)
	if r.oneOf(j, "en des debut fin mi courant partir compter mois in early late mid jusqu jusque rentree") {
		return true
	}
	if r.oneOf(i, "mars mai may march mar sept") {
		return false
	}
	return j < i-1 || r.oneOf(j, "depuis avant apres vers pour ici from by until till since before after")
}

// skipBack skips "de", "d'", "du", "of", "en", "à" leftwards from token j.
func (r dateReader) skipBack(j int) int {
	for n := 0; n < 2; n++ {
		switch {
		case r.oneOf(j, "de of du"):
			j--
		case r.mark(j, '\'') && r.word(j-1, "d"):
			j -= 2
		default:
			return j
		}
	}
	return j
}

// add keeps a single date.
func (r dateReader) add(pt datePoint, i, end int) int {
	r.Set.Dates = append(r.Set.Dates, DateValue{A: pt.Time, Shape: r.direction(i), Weekday: pt.weekday, Impossible: !pt.exists()})
	return end
}
