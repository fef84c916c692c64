package mention

import "offers/extract/token"

// countedLength reads a figure whose label says what it counts: "Durée du
// contrat (en mois) : 6", "Duration in months: 12". The label may stand in the
// line or block above.
func countedLength(p *Parser, i int) (end int) {
	r := durationReader{p}
	unit := r.unitBefore(i)
	if unit == 0 {
		return i
	}
	a, j := r.quantity(i)
	if j == i || a <= 0 || a > 100 {
		return i
	}
	v := DurationValue{a, a, unit}
	if r.among(j, lengthJoints) || r.mark(j, '-') {
		if b, k := r.quantity(j + 1); k > j+1 && b > a {
			v.Max, j = b, k
		}
	}
	if j < len(p.Tok) && p.Tok[j].Block == p.Tok[i].Block && !p.Tok[j].Is(lineStart) && p.Tok[j].Kind != token.Mark { // "6 stagiaires"
		return i
	}
	p.Set.Durations = append(p.Set.Durations, v.plain())
	return j
}

// unitBefore is the unit of time that a label right before token i counts in, 0
// where none does.
func (r durationReader) unitBefore(i int) byte {
	k := i - 1
	for r.mark(k, '*') || r.mark(k, '|') {
		k--
	}
	colon := r.mark(k, ':')
	if colon {
		k--
	}
	for r.mark(k, '*') || r.mark(k, '|') {
		k--
	}
	bracket := r.mark(k, ')')
	if bracket {
		k--
	}
	if !bracket && !colon || k < 1 || r.Tok[i].Block-r.Tok[k].Block > 1 || !r.is(k, timeUnit) {
		return 0
	}
	if r.oneOf(k-1, "en in") || bracket && r.mark(k-1, '(') {
		return byte(r.value(k))
	}
	return 0
}
