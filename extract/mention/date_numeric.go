package mention

import (
	"offers/extract/doc"
	"offers/extract/token"
)

const lineStart = token.Break

// numeric reads a date in figures: "05/01/2026", "05.01.26", "2026-01-05" with
// or without a time of day, "2026-01", "01/2026", "2020/Sep/23", "22/04".
func (r dateReader) numeric(i int) (pt datePoint, end int) {
	if i+1 >= len(r.Tok) || r.Tok[i+1].Kind == token.Letters {
		return pt, i // by far the most
	}
	j := r.separator(i + 1)
	if j == i+1 {
		return r.spaced(i)
	}
	a, an, _ := r.number(i)
	if m, e := r.month(j); e > j && an == 4 && r.glued(j) {
		return r.yearMonthDay(i, j, m)
	}
	b, bn, ok := r.number(j)
	if !ok || bn > 2 && bn != 4 {
		return pt, i
	}
	sep := r.Tok[i+1].Val
	if k := r.separator(j + 1); k > j+1 && (r.Tok[j+1].Val == sep || r.mark(j+1, ',')) {
		c, cn, ok := r.number(k)
		if !ok {
			return pt, i
		}
		f := dateFigures{v: [3]int{a, b, c}, n: [3]int{an, bn, cn}, mark: rune(sep)}
		if pt.Time, ok = f.date(r.Doc.Language == doc.English); !ok {
			return pt, i
		}
		pt.how = numericDay
		if an == 4 {
			return pt, r.timeOfDay(k + 1)
		}
		return pt, k + 1
	}
	pt, ok = r.pair(i, j, dateFigures{v: [3]int{a, b}, n: [3]int{an, bn}, mark: rune(sep)})
	if !ok {
		return pt, i
	}
	return pt, j + 1
}

// spaced reads "01 04 2025" behind "le", "du" or "au".
func (r dateReader) spaced(i int) (pt datePoint, end int) {
	var f dateFigures
	for k := range f.v {
		f.v[k], f.n[k], _ = r.number(i + k)
	}
	if f.n != [3]int{2, 2, 4} || !r.oneOf(i-1, "le du au") {
		return pt, i
	}
	t, ok := f.date(false)
	if !ok {
		return pt, i
	}
	return datePoint{Time: t, how: numericDay}, i + 3
}

// separator is the token behind a sign between figures. A full stop stands
// between them without blanks, a stroke or dash with blanks on both sides or
// none, a comma only before a year.
func (r dateReader) separator(i int) int {
	switch {
	case i+1 >= len(r.Tok) || r.Tok[i+1].Block != r.Tok[i].Block || r.Tok[i].Is(lineStart) || r.Tok[i+1].Is(lineStart):
		return i
	case r.mark(i, '.') && r.glued(i) && r.glued(i+1):
		return i + 1
	case (r.mark(i, '/') || r.mark(i, '-')) && r.glued(i) == r.glued(i+1):
		return i + 1
	case r.mark(i, ',') && r.glued(i) && r.glued(i+1) && r.is(i+1, digits):
		if _, n, _ := r.number(i + 1); n == 4 {
			return i + 1
		}
	}
	return i
}

// yearMonthDay reads "2020/Sep/23" from its month on.
func (r dateReader) yearMonthDay(i, j int, m int16) (pt datePoint, end int) {
	k := r.separator(j + 1)
	d, e := r.day(k)
	y, ey := r.fullYear(i)
	if k == j+1 || e == k || ey == i {
		return pt, i
	}
	return datePoint{Time: Time{y, m, d}, how: numericDay}, e
}

// pair reads the figures at i and j: "2026-01", "01/2026", "22/04".
func (r dateReader) pair(i, j int, f dateFigures) (pt datePoint, ok bool) {
	spaced := !r.glued(j)
	switch {
	case f.n[0] == 4:
		pt = datePoint{Time: Time{int16(f.v[0]), int16(f.v[1]), 0}, how: numericDay}
		ok = f.n[1] == 2 && f.mark != '.' && (!spaced || r.ends(j+1))
	case f.n[1] == 4:
		pt = datePoint{Time: Time{int16(f.v[1]), int16(f.v[0]), 0}, how: numericDay}
		ok = f.mark == '/' && f.n[0] <= 2 || f.n[0] == 2 && !spaced
	case f.mark == '/' && !spaced:
		pt = datePoint{Time: Time{0, int16(f.v[1]), int16(f.v[0])}, how: dayMonth}
		return pt, f.n[0] <= 2 && pt.Day >= 1 && pt.Day <= 31 && pt.Month >= 1 && pt.Month <= 12 && !r.is(j+1, timeUnit)
	}
	return pt, ok && pt.Year >= 1900 && pt.Year <= 2099 && pt.Month >= 1 && pt.Month <= 12
}

// dateFigures are three numbers of a date, how many digits each has, and the mark
// between them.
type dateFigures struct {
	v    [3]int
	n    [3]int
	mark rune
}

// date orders the figures: year first when it has four digits, else day first,
// else month first where the day leaves no choice.
func (f dateFigures) date(english bool) (t Time, ok bool) {
	d, m, y := f.v[0], f.v[1], f.v[2]
	switch {
	case f.n[0] == 4:
		d, y = y, d
		ok = f.n[1] <= 2 && f.n[2] <= 2
	case f.n[2] == 4:
		ok = f.n[0] <= 2 && f.n[1] <= 2
	case f.n[2] == 2:
		ok = f.n[0] <= 2 && f.n[1] <= 2 && f.short()
		y = int(century(y))
	}
	if m > 12 && d <= 12 && (f.n[2] == 4 || english) {
		d, m = m, d
	}
	ok = ok && y >= 1900 && y <= 2099 && m >= 1 && m <= 12 && d >= 1 && d <= 31
	return Time{int16(y), int16(m), int16(d)}, ok
}

// short says whether the figures are a date though the year has two digits:
// full stops also stand in version numbers and dashes in references, so these
// want two digits everywhere or a leading zero.
func (f dateFigures) short() bool {
	switch f.mark {
	case '/':
		return true
	case '-':
		return f.n[0] == 2 && f.n[1] == 2 || f.v[2] < 10
	}
	return f.n[0] == 2 && f.n[1] == 2 && f.v[2] >= 10
}

// timeOfDay reads the time behind an ISO date: "T08:00:00+01:00",
// " 11:07:48.000000", "T08:00Z".
func (r dateReader) timeOfDay(i int) int {
	j := i
	if r.glued(j) && r.word(j, "t") {
		j++
	}
	if !r.is(j, digits) || !r.mark(j+1, ':') || !r.is(j+2, digits) {
		return i
	}
	j += 3
	for (r.mark(j, ':') || r.mark(j, '.') || r.mark(j, '+') || r.mark(j, '-')) && r.glued(j) && r.glued(j+1) && r.is(j+1, digits) {
		j += 2
	}
	if r.glued(j) && r.word(j, "z") {
		j++
	}
	return j
}

// standsAlone says whether the figures from i to end are no part of a longer
// number, reference, address or fraction.
func (r dateReader) standsAlone(i, end int) bool {
	if r.glued(i) && i > 0 && !r.oneOf(i-1, "le du au") {
		if !r.markIn(i-1, "([\"':,;|>=*_~") || r.mark(i-1, ',') && r.glued(i-1) && r.is(i-2, digits) {
			return false
		}
	}
	if end >= len(r.Tok) || !r.glued(end) || r.Tok[end].Block != r.Tok[end-1].Block {
		return true
	}
	if r.markIn(end, "/-.,") && r.glued(end+1) && r.is(end+1, digits) {
		return false
	}
	return !r.is(end, digits|symbol) && !r.mark(end, '%') && !r.mark(end, '/') && !(r.mark(end, '_') && r.glued(end+1))
}

// numbered says whether what stands at i is the number of a law, an offer or a
// version.
func (r dateReader) numbered(i int) bool {
	for j := i - 1; j >= 0 && j >= i-3 && r.Tok[j].Block == r.Tok[i].Block; j-- {
		if r.among(j, numberedThings) {
			return true
		}
		if !r.mark(j, ':') && !r.mark(j, '.') && !r.mark(j, '#') && !r.mark(j, 0xB0) {
			return false
		}
	}
	return false
}

// numberedThings stand before the number of a thing.
var numberedThings = wordsOf("n no num numero ref reference loi decret arrete art article version v siret rcs annonce offre")

// dayMonthProven says whether "22/04" from i to end is a day and not a
// fraction: a leading zero says so, or a word in front.
func (r dateReader) dayMonthProven(i, end int) bool {
	d, dn, _ := r.number(i)
	m, mn, _ := r.number(i + 2)
	if r.numbered(i) || r.is(end, timeUnit) {
		return false
	}
	if dn == 2 && mn == 2 && (d < 10 || m < 10) {
		return true
	}
	if m == 7 && (d == 24 || d <= 7) {
		return false
	}
	if d < m && d < 5 && r.is(end, lower|capital) && !r.oneOf(end, "au a et ou jusqu pour inclus to and") {
		return false
	}
	return r.oneOf(i-1, "le les du au avant until till before") || r.heads(i) && r.ends(end)
}
