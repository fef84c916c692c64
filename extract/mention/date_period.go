package mention

// datePeriod reads a part of a year that is an interval of months: a half, a
// quarter, a season.
func datePeriod(p *Parser, i int) (end int) {
	r := dateReader{p}
	var a, b Time
	switch {
	case r.is(i, season):
		a, b, end = r.season(i)
	case r.is(i, ordinal|digits):
		a, b, end = r.ordinalPart(i)
	default:
		a, b, end = r.letterPart(i)
	}
	if end == i || !r.standsAlone(i, end) {
		return i
	}
	p.Set.Dates = append(p.Set.Dates, DateValue{A: a, B: b, Shape: Window})
	return end
}

// ordinalPart reads "premier semestre 2020", "2e trimestre de l'année 2021",
// "third quarter of 2024", and without a year "au 1er semestre".
func (r dateReader) ordinalPart(i int) (a, b Time, end int) {
	n, j := int16(r.value(i)), i+1
	if r.is(i, digits) {
		v, k, _ := r.number(i)
		if k != 1 || !r.glued(j) || !r.among(j, partEndings) {
			return a, b, i
		}
		n, j = int16(v), i+2
	}
	if !r.is(j, timeUnit) {
		return a, b, i
	}
	length := int16(0)
	switch r.value(j) {
	case semester:
		length = 6
	case quarter:
		length = 3
	}
	if n == last && length > 0 {
		n = 12 / length
	}
	y, end := r.year(j+1, false)
	if end == j+1 && !r.oneOf(i-1, "au courant des pour fin debut") {
		return a, b, i
	}
	return yearPart(n, length, y, i, end)
}

// last is the ordinal of the last part of a year.
const last = 99

// partEndings stand behind the figure of a half or quarter.
var partEndings = wordsOf("er ere e eme nd nde st rd th")

// letterPart reads "S1 2020", "T2-2021", "Q3 2024".
func (r dateReader) letterPart(i int) (a, b Time, end int) {
	v, n, ok := r.number(i + 1)
	if !ok || n != 1 || !r.glued(i+1) || !r.is(i, capital) {
		return a, b, i
	}
	length := int16(0)
	switch {
	case r.oneOf(i, "s h"):
		length = 6
	case r.oneOf(i, "t q"):
		length = 3
	}
	y, end := r.year(i+2, false)
	if end == i+2 {
		return a, b, i
	}
	return yearPart(int16(v), length, y, i, end)
}

// yearPart is the nth part of so many months of a year; end is i when there is no
// such part.
func yearPart(n, months, year int16, i, end int) (a, b Time, _ int) {
	if months == 0 || n < 1 || n*months > 12 {
		return a, b, i
	}
	return Time{Year: year, Month: (n-1)*months + 1}, Time{Year: year, Month: n * months}, end
}

// season reads "printemps 2026", "l'hiver 2025-2026", "Fall 2025": three
// months each, a winter ending in the next year. Two seasons
// ("Printemps-Été 2026") run from the first to the last.
func (r dateReader) season(i int) (a, b Time, end int) {
	first, last, j := int16(r.value(i)), int16(r.value(i)), i+1
	if (r.mark(j, '-') || r.mark(j, '/') || r.oneOf(j, "ou et or and")) && r.is(j+1, season) {
		last, j = int16(r.value(j+1)), j+2
	}
	y, end := r.year(j, false)
	if end == j || last < first || r.word(i, "etes") {
		return a, b, i
	}
	a, b = Time{Year: y, Month: 3 * first}, Time{Year: y, Month: 3*last + 2}
	if last == 4 {
		b = Time{Year: y + 1, Month: 2}
		end = r.nextYear(y, end)
	}
	return a, b, end
}

// nextYear reads the second half of "2025-2026", "2025/26" behind the year y.
func (r dateReader) nextYear(y int16, i int) int {
	if !r.mark(i, '-') && !r.mark(i, '/') {
		return i
	}
	if v, n, ok := r.number(i + 1); ok && (n == 4 && v == int(y)+1 || n == 2 && v == int(y+1)%100) {
		return i + 2
	}
	return i
}

// The words before a year.
var (
	yearWords    = wordsOf("annee year")
	inWords      = wordsOf("en in")
	academicYear = phraseOf("academic year")
	yearOfSchool = phraseOf("school year")
	ofTheYear    = phraseOf("de l ' annee")
)

// yearOf reads a year that a word proves: "rentrée 2025" (September), "année
// universitaire 2025-2026", "en 2026", "début 2026".
func yearOf(p *Parser, i int) (end int) {
	r := dateReader{p}
	j := i + 1
	switch {
	case r.is(i, digits):
		return r.labelled(i)
	case r.is(i, partOf):
		if pt, e := r.part(i); e > i && pt.Month == 0 {
			return r.add(pt, i, e)
		}
		return i
	case r.word(i, "rentree"):
		return r.schoolStart(i)
	case r.among(i, yearWords):
		if r.among(j, ofSchool) {
			j++
		}
	case r.phrase(i, academicYear) > i || r.phrase(i, yearOfSchool) > i:
		j = i + 2
	case !r.among(i, inWords):
		return i
	}
	y, end := r.fullYear(j)
	if end == j || r.unit(end) || r.mark(end, '%') || r.glued(end) && r.is(end, lower|capital) {
		return i
	}
	if e := r.nextYear(y, end); e > end {
		p.Set.Dates = append(p.Set.Dates, DateValue{A: Time{Year: y}, B: Time{Year: y + 1}, Shape: Window})
		return e
	} else if r.mark(end, '-') && r.glued(end) && r.glued(end+1) {
		return i
	}
	return r.add(datePoint{Time: Time{Year: y}}, i, end)
}

// labelled reads a year that is all that a label of a start says: "Prise de
// poste : 2027".
func (r dateReader) labelled(i int) (end int) {
	if !r.mark(i-1, ':') {
		return i
	}
	y, end := r.fullYear(i)
	if end == i || !r.oneOf(i-2, "poste fonction debut demarrage embauche start") || !r.ends(end) {
		return i
	}
	return r.add(datePoint{Time: Time{Year: y}}, i, end)
}

// ofSchool says that a year is one of school.
var ofSchool = wordsOf("scolaire universitaire academique")

// schoolStart reads "rentrée 2025", "rentrée scolaire 2025-2026": September.
func (r dateReader) schoolStart(i int) (end int) {
	j := i + 1
	if r.among(j, ofSchool) {
		j++
	}
	if e := r.phrase(j, ofTheYear); e > j {
		j = e
	} else if r.oneOf(j, "de en") {
		j++
	}
	if r.among(j, ofSchool) {
		j++
	}
	y, end := r.fullYear(j)
	if end == j {
		return i
	}
	return r.add(datePoint{Time: Time{Year: y, Month: 9}}, i, r.nextYear(y, end))
}
