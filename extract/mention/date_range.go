package mention

// dateRange reads two dates and what joins them: "du 16 au 20 mars 2026",
// "de mars à juin", "entre le 1/12 et le 1/3/2015", "janvier/février 2026".
func dateRange(p *Parser, i int) (end int) {
	r := dateReader{p}
	j := i
	between := r.is(i, dateWord) && r.among(i, betweenWords)
	if between {
		j = r.article(i + 1)
	} else if r.is(i, partOf) && !r.ahead(i+1, 4, month|numeral|digits|weekday) {
		return i
	}
	a, j2 := r.point(j)
	if j2 == j {
		return i
	}
	link, k := r.joint(j2)
	if e := r.aside(j2); k == j2 && e > j2 && i > 0 && r.word(i-1, "du") {
		if link, k = r.joint(e); k == e || link != jointTo {
			return i
		}
	}
	if k == j2 {
		return i
	}
	b, end := r.second(a, k, link)
	if a.how == bareDay && b.Day == 0 && r.word(j, "sept") {
		a.Time, a.how = Time{Month: 9}, bareMonth
	}
	if end == k || !r.pairs(a, b, k, link, between) || !r.rangeStands(i, j, end, a, b) {
		return i
	}
	if link == jointSlash {
		b, end = r.further(b, end)
	}
	completeEnds(&a, &b)
	if a.Year != 0 && b.Year != 0 && b.Before(a.Time) {
		return i
	}
	p.Set.Dates = append(p.Set.Dates, DateValue{
		A: a.Time, B: b.Time, Shape: link.of(a.Time, b.Time, between),
		Weekday: a.weekday, Impossible: !a.exists() || !b.exists(),
	})
	return end
}

// betweenWords stand before the first end of a range.
var betweenWords = wordsOf("entre between")

// joint is what stands between the two dates of a range.
type joint uint8

const (
	jointTo    joint = iota // au, à, jusqu'au, to, through
	jointDash               // -
	jointSlash              // /
	jointOr                 // ou, or
	jointAnd                // et, and
)

// of is the shape that the joint gives. Months that follow each other and are
// joined by a dash are a choice, months further apart a stretch.
func (l joint) of(a, b Time, between bool) Shape {
	months := a.Day == 0 && b.Day == 0
	switch {
	case between || l == jointOr || l == jointSlash:
		return Window
	case l == jointAnd || l == jointDash && months && (b.Month+12-a.Month)%12 == 1:
		return Window
	}
	return Ends
}

// article is the token behind the articles at i.
func (r dateReader) article(i int) int {
	if r.word(i, "l") && r.mark(i+1, '\'') {
		return i + 2
	}
	if r.among(i, rangeArticles) {
		i++
	}
	return i
}

// jointWords begin what joins two dates.
var jointWords = wordsOf("et and au a to until till through jusqu jusque ou or")

// What joins two dates, word by word.
var (
	toWords       = wordsOf("au a to until till through")
	orWords       = wordsOf("ou or")
	andWords      = wordsOf("et and")
	andThis       = phraseOf("et ce")
	upTo          = phraseOf("jusqu '")
	monthOf       = phraseOf("mois de")
	rangeArticles = wordsOf("le la les the du")
)

// joint reads what joins two dates, and the article behind it.
func (r dateReader) joint(i int) (l joint, end int) {
	start := i
	if r.among(i, inclusive) {
		i++
	}
	if r.mark(i, '.') && r.glued(i) {
		i++
	}
	if !r.among(i, jointWords) && !r.markIn(i, ",-/&") {
		return l, start // by far the most
	}
	if e := r.phrase(i, andThis); e > i && r.phrase(e, upTo) > e {
		i = e
	} else if (r.mark(i, ',') || r.word(i, "et")) && r.phrase(i+1, upTo) > i+1 {
		i++
	}
	j := i
	switch {
	case r.mark(i, '-') && !r.Tok[i].Is(lineStart):
		l, j = jointDash, i+1
	case r.mark(i, '/') && !r.Tok[i].Is(lineStart):
		l, j = jointSlash, i+1
	case r.among(i, toWords):
		l, j = jointTo, i+1
	case r.phrase(i, upTo) > i:
		l, j = jointTo, i+3
	case r.word(i, "jusque"):
		l, j = jointTo, i+1
	case r.among(i, orWords):
		l, j = jointOr, i+1
	case r.among(i, andWords) || r.mark(i, '&'):
		l, j = jointAnd, i+1
	default:
		return l, start
	}
	if r.phrase(j, monthOf) > j {
		j += 2
	}
	return l, r.article(j)
}

// inclusive says that the first date belongs to the range.
var inclusive = wordsOf("inclus inclusive included")

// second reads the date behind the joint; after "Jan 2" a day is enough.
func (r dateReader) second(a datePoint, k int, l joint) (b datePoint, end int) {
	if l == jointDash && (k >= len(r.Tok) || r.Tok[k].Is(lineStart)) {
		return b, k
	}
	b, end = r.point(k)
	if end == k || b.how != bareDay || a.how != monthFirst || a.Year != 0 {
		return b, end
	}
	b.Month, b.how = a.Month, monthFirst
	if y, e := r.year(end, false); e > end {
		b.Year, end = y, e
	}
	return b, end
}

// pairs says whether the two dates can be the ends of one range; b begins at k.
func (r dateReader) pairs(a, b datePoint, k int, l joint, between bool) bool {
	switch {
	case b.how == bareDay:
		return false
	case a.how == bareDay:
		return b.Day > a.Day && (b.how == writtenDay && l != jointSlash || l == jointTo && b.how == numericDay || l == jointTo && r.dayMonthProven(k, k+3))
	case l == jointSlash:
		return a.Day == 0 && b.Day == 0 && a.Month != 0 && b.Month != 0
	case l == jointAnd && !between:
		return a.Year == 0 && (b.Month == a.Month && b.Day == a.Day+1 || a.Day+b.Day == 0 && b.Month == a.Month%12+1) || a.how == partOfTime
	case (a.how == dayMonth) != (b.how == dayMonth):
		return a.how != dayMonth || b.how == numericDay
	}
	return true
}

// further reads the months behind "janvier/février": "janvier/février/mars".
func (r dateReader) further(b datePoint, end int) (datePoint, int) {
	for b.Year == 0 && r.mark(end, '/') {
		c, e := r.point(end + 1)
		if e == end+1 || c.Day != 0 || c.Month == 0 {
			break
		}
		b, end = c, e
	}
	return b, end
}

// completeEnds gives each date what only the other says: "du 16 au 20 mars 2026",
// "du 15 décembre au 15 février 2026".
func completeEnds(a, b *datePoint) {
	if a.how == bareDay {
		a.Month = b.Month
	}
	switch {
	case a.Month == 0 || b.Month == 0:
	case a.Year == 0 && b.Year != 0:
		a.Year = b.Year
		if b.Before(a.Time) {
			a.Year--
		}
	case b.Year == 0 && a.Year != 0:
		b.Year = a.Year
		if b.Before(a.Time) {
			b.Year++
		}
	}
}

// rangeStands says whether the words from i to end are a range of dates and no
// fractions, figures or street.
func (r dateReader) rangeStands(i, j, end int, a, b datePoint) bool {
	if !r.standsAlone(i, end) || r.inStreet(j) || r.numbered(i) {
		return false
	}
	if a.how == dayMonth && b.how == dayMonth {
		return a.Day > 12 || b.Day > 12 || r.dayMonthProven(j, j+3)
	}
	if a.how == bareMonth && b.how == bareMonth {
		return !r.verb(j) && !r.verb(end-1)
	}
	return true
}

// The words of streets and places that are called after a day.
var (
	streetArticles = wordsOf("le la")
	ofStreet       = wordsOf("du des")
	streets        = wordsOf("rue avenue av ave boulevard bd bld place pl allee allees square quai esplanade pont lycee ecole stade caserne college gymnase quartier impasse passage faubourg chemin residence salle cours rond")
)

// inStreet says whether the date at i is the name of a street or a place:
// "rue du 8 mai 1945".
func (r dateReader) inStreet(i int) bool {
	j := i - 1
	if r.among(j, streetArticles) {
		j--
	}
	if !r.among(j, ofStreet) {
		return false
	}
	return r.is(j-1, wayType) || r.among(j-1, streets)
}

// The words before a date: those that say nothing, and those of a direction.
var (
	beforeDate = wordsOf("le la l the du de d au a en mois")
	fromWords  = wordsOf("partir compter des from starting since depuis")
	untilWords = wordsOf("jusqu jusque until till")
)

// direction is what the words before the date at i make of it.
func (r dateReader) direction(i int) Shape {
	for j := i - 1; j >= 0 && j >= i-6 && r.Tok[j].Block == r.Tok[i].Block; j-- {
		switch {
		case r.among(j, beforeDate) || r.markIn(j, "'*_"):
		case r.among(j, fromWords):
			return From
		case r.among(j, untilWords):
			return Until
		default:
			return Point
		}
	}
	return Point
}
