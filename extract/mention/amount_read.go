package mention

import (
	"math"

	"offers/extract/token"
)

// amount reads an amount of money, with the words around it that say its
// period, its basis and whether an end is open.
func amount(p *Parser, i int) (end int) {
	r := amountReader{p, p.Tok[i].Block}
	if !r.begins(i) {
		return i
	}
	v := AmountValue{}
	says, j := r.lead(i, &v)
	a, end := r.sum(j)
	if end == j || !a.own() && !r.hopeful(end) {
		return i
	}
	if says.of && !r.oneOf(end, "et and") {
		return i
	}
	b, end, ranged := r.rest(&a, &v, &says, end)
	if !ranged && (says.between || says.of) || !r.proven(i, &a, &b, &v) || p.Tok[end-1].Block != r.block {
		return i
	}
	p.Set.Amounts = append(p.Set.Amounts, filled(v, a, b, says))
	return end
}

// begins says whether an amount can begin at token i: cheaply, since most
// tokens that can start one are only "de" or a comma.
func (r amountReader) begins(i int) bool {
	switch {
	case r.is(i, digits):
		return !r.glued(i) || !r.is(i-1, lower|capital) && !r.inNumber(i)
	case r.is(i, symbol|currency):
		return r.is(i+1, digits|symbol)
	case r.is(i, roughSign):
		return r.is(i+1, digits|symbol) && !(r.mark(i, '>') && r.glued(i)) // "<b>Salary:</b> 2,000 €"
	case r.is(i, numeral):
		return r.ahead(i+1, wordsToUnit, currency|symbol)
	case r.word(i, "de"):
		return r.is(i+1, money|symbol) || r.mark(i+2, '\'') && r.ahead(i+3, 3, money|symbol) // "de l'ordre de"
	}
	return r.ahead(i+1, 7, money|symbol|currency|numeral)
}

// moneyGoesOn says whether token i can follow the first digits of an amount:
// most digits are followed by what they count.
func (r amountReader) moneyGoesOn(i int) bool {
	if i >= len(r.Tok) {
		return false
	}
	switch r.Tok[i].Kind {
	case token.Letters:
		return r.is(i, currency|sumUnit|pay) || r.among(i, behindBare)
	case token.Mark:
		return r.is(i, symbol) || r.markIn(i, ".,'-/(")
	}
	return true
}

// inNumber says whether the mark before token i ties it to other digits or to
// a reference: "3.1", "A_12", "n°12", "#12", "2024/12".
func (r amountReader) inNumber(i int) bool {
	switch rune(r.Tok[i-1].Val) {
	case '_', '#', '°', '=', '@':
		return true
	case '.', ',', '\'', '/', '-':
		return r.is(i-2, digits) && r.glued(i-1)
	}
	return false
}

// hopeful says whether what follows a figure without a unit can still make it
// an amount: most figures are followed by what they count.
func (r amountReader) hopeful(i int) bool {
	if !r.here(i) {
		return false
	}
	switch r.Tok[i].Kind {
	case token.Letters:
		return r.is(i, pay) || r.among(i, behindBare)
	case token.Mark:
		return r.mark(i, '-') || r.mark(i, '/') || r.mark(i, '(')
	}
	return false
}

// behindBare can stand between a figure without a unit and what makes it an
// amount.
var behindBare = wordsOf("a to up et and par per jusqu fixe de")

// rest reads what stands behind the sum a, which ends at i: the second figure
// of a range and the words behind it. Words of its own may stand behind a:
// "15€ brut/heure à 23€ brut/heure". Where there is no range, b is a.
func (r amountReader) rest(a *sum, v *AmountValue, says *lead, i int) (b sum, end int, ranged bool) {
	between := says.between || says.of
	if b, end = r.second(a, i, between); end > i {
		return b, r.terms(v, says, end), true
	}
	told := *says
	j := r.terms(v, &told, i)
	if k := r.aside(j); k > i && !r.mark(k, '-') && !r.mark(k, '/') {
		if b, end = r.second(a, k, between); end > k {
			return b, r.terms(v, says, end), true
		}
	}
	*says = told
	return *a, j, false
}

// aside is the token behind brackets at i that say whom a sum is for, or that a
// day is not certain: "2 100 € (débutant) à 2 600 €", "du 15 mai (ou plus tard)
// au 31 juillet"; i where there are none.
func (p *Parser) aside(i int) (end int) {
	const most = 9 // tokens inside
	if i >= len(p.Tok) || !p.mark(i, '(') {
		return i
	}
	for end = i + 1; end <= i+1+most && p.free(end, p.Tok[i].Block); end++ {
		if p.mark(end, ')') {
			return end + 1
		}
	}
	return i
}

// second reads the figure that a range adds to the sum a, which ends at i, and
// gives each the unit that the other lends it. It returns i when there is no
// range.
func (r amountReader) second(a *sum, i int, between bool) (b sum, end int) {
	j, tight := r.separator(a, i, between)
	if j < 0 {
		return b, i
	}
	if r.oneOf(j, "max maximum") { // "min € 3598 - max € 5669", "min. … - max. …"
		if j++; r.mark(j, '.') {
			j++
		}
	}
	b, end = r.sum(j)
	if end == j {
		return b, i
	}
	first := *a
	if !r.pair(&first, &b, end, tight) {
		return b, i
	}
	*a = first
	return b, end
}

// What stands between the two figures of a range.
var (
	amountTo = wordsOf("a to")
	moneyTo  = phrasesOf("jusqu ' a", "jusqu ' a un maximum de", "a un maximum de", "to a maximum of", "up to a maximum of", "up to", "to maximum", "to max")
)

// separator is the token behind what stands between the two figures of a
// range, -1 when nothing does. Tight ones also stand between things that are
// no range.
func (r amountReader) separator(a *sum, i int, between bool) (j int, tight bool) {
	if !r.here(i) {
		return -1, false
	}
	if j = r.anyPhrase(i, moneyTo); j > i {
		return j, false
	}
	switch {
	case r.is(i, digits) && r.glued(i) && a.scale > 1: // "28K30K€"
		return i, true
	case r.mark(i, '-') && r.mark(i+1, '-') && r.glued(i+1): // "€2.960--€4.670"
		return i + 2, true
	case r.mark(i, '-'), r.mark(i, '/'):
		return i + 1, true
	case r.among(i, amountTo), between && r.among(i, andWords):
		return i + 1, false
	case !a.own() && r.word(i, "et"): // "30 et 35 K€"
		if b, _ := r.sum(i + 1); b.scale > 1 && b.value > a.value && b.value < 2*a.value {
			return i + 1, true
		}
		return -1, false
	}
	return -1, false
}

// pair says whether a and b are the two ends of one range, b ending before
// token end.
func (r amountReader) pair(a, b *sum, end int, tight bool) bool {
	if a.currency != noCurrency && a.currency != b.currency && (b.currency != noCurrency || !r.bareEnd(end) && !(tight && (b.grouped || b.scale > 1))) { // "€2,760–3,150 depending on experience", "£45-55K on top"
		return false
	}
	own := a.own()
	lend(a, b)
	least, most := a.total(), b.total()
	switch {
	case least > most:
		return false
	case tight && !own && b.fraction && !a.fraction: // "coefficient 770 - 3 026,10 €"
		return most <= 2*least
	case tight && !own: // "coefficient 140 - 2 100 €"
		return most <= 5*least
	case tight, b.currency == noCurrency:
		return most <= 20*least
	}
	return most <= 100*least || least == 0 || own
}

// lend gives the sums of a range the scale that only one of them has written:
// "30 et 35 K€", "€45-55k", "28k-32 €", "5-8 000 €".
func lend(a, b *sum) {
	switch {
	case b.scale > 1 && a.scale == 1 && a.value < 1000 && (a.currency == noCurrency || b.currency == noCurrency):
		a.scale = b.scale
	case a.scale > 1 && b.scale == 1 && b.value < 1000:
		b.scale = a.scale
	case b.grouped && !a.grouped && !a.own() && !a.fraction && a.value < 1000 && a.value*1000 <= b.value && a.value*10000 >= b.value:
		a.value *= 1000
	}
}

// bareEnd says whether what stands at token i lets the figure before it end a
// range without a sign of its own: nothing that the figure could count.
func (r amountReader) bareEnd(i int) bool {
	if !r.here(i) || r.Tok[i].Is(token.Break) || r.is(i, pay) || r.is(i, timeUnit) && r.Tok[i].Is(token.Upper) || r.oneOf(i, "par per selon a an et and ou or") {
		return true
	}
	switch {
	case r.is(i, lower|capital|digits|symbol|plus), r.mark(i, '%'), r.mark(i, '°'), r.mark(i, ':'):
		return false
	case r.mark(i, '/'):
		return r.is(i+1, timeUnit)
	}
	return true
}

// proven says whether the words read are an amount of money: they name a
// currency, or say gross or net; of thousands ("35-40K") any word of pay
// beside or before them is enough.
func (r amountReader) proven(i int, a, b *sum, v *AmountValue) bool {
	most := max(a.total(), b.total())
	switch {
	case a.currency != noCurrency || b.currency != noCurrency:
		return true
	case a.scale == 1e3 || b.scale == 1e3:
		return most >= 1e4 && most <= 1e6 && (v.Basis != "" || v.Period == "year" || r.payBefore(i))
	}
	return v.Basis != "" && (most >= 300 || v.Period == "hour" && most >= 5)
}

// payBefore says whether a word of pay stands shortly before token i, or is
// its block's label.
func (r amountReader) payBefore(i int) bool {
	for j := i - 1; j >= 0 && j >= i-8 && r.Tok[j].Block == r.block && r.Tok[j].Sentence == r.Tok[i].Sentence; j-- {
		if r.is(j, pay) {
			return true
		}
	}
	from, to := r.Tokens(r.Doc.Blocks[r.block].Label)
	for j := from; j < to && j < from+8; j++ {
		if r.is(j, pay) {
			return true
		}
	}
	return false
}

// filled is v with its ends and currency.
func filled(v AmountValue, a, b sum, says lead) AmountValue {
	v.Min, v.Max = a.total(), b.total()
	if v.Period == "hour" && a.pointed && v.Min >= 1000 { // "15.084 €/h"
		v.Min /= 1000
	}
	if v.Period == "hour" && b.pointed && v.Max >= 1000 {
		v.Max /= 1000
	}
	if v.Min == v.Max && says.least {
		v.Max = math.NaN()
	} else if v.Min == v.Max && says.most {
		v.Min = math.NaN()
	}
	v.Currency = currencies[max(a.currency, b.currency)]
	return v
}
