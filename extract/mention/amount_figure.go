package mention

import "offers/extract/token"

// A sum is one figure of an amount, with its unit.
type sum struct {
	value    float64 // without scale
	scale    float64 // of "k", "millions"; 1 for none
	currency int     // index in currencies
	grouped  bool    // thousands are set apart
	pointed  bool    // by one full stop or comma, which may be a decimal one: "1.999", "15.084"
	fraction bool
}

// own says whether the sum has a unit of its own.
func (s *sum) own() bool { return s.currency != noCurrency || s.scale > 1 }

// total is the sum in units of its currency.
func (s *sum) total() float64 { return s.value * s.scale }

// amountReader reads amounts inside one block.
type amountReader struct {
	*Parser
	block int32
}

// here says whether token i is there to be read.
func (r amountReader) here(i int) bool { return r.free(i, r.block) }

// sum reads a figure with what stands for its unit before or behind it:
// "€ 3000", "33K€", "2 millions d'euros". It returns i when there is none.
func (r amountReader) sum(i int) (s sum, end int) {
	if !r.here(i) {
		return s, i
	}
	front, j := r.signBefore(i)
	s, end = r.figure(j)
	if end == j {
		return s, i
	}
	end = r.unit(&s, end, front)
	if s.currency == noCurrency {
		s.currency = front
	}
	if s.pointed && s.scale > 1 {
		s.value, s.grouped, s.pointed = s.value/1000, false, false
	}
	return s, end
}

// signBefore reads a currency written in front of its figure: a sign or a
// code, never the word "euros".
func (r amountReader) signBefore(i int) (cur, end int) {
	end = i + 1
	switch {
	case r.is(i, symbol):
		cur = r.currencyOf(i)
	case r.mark(end, '$') && r.glued(end) && r.oneOf(i, "us ca au"):
		cur, end = r.dollar(i), i+2
	case r.is(i, currency) && r.mark(end, '$') && !r.Tok[end].Is(token.Break): // "CAD $24,000"
		cur, end = r.currencyOf(i), i+2
	case r.is(i, currency) && r.Tok[i].Is(token.Upper) && (r.Tok[i].End-r.Tok[i].Start == 3 || r.word(i, "euro")):
		cur = r.currencyOf(i)
	default:
		return noCurrency, i
	}
	if !r.is(end, digits) {
		return noCurrency, i
	}
	return cur, end
}

// dollar is the currency of a dollar with the country that token i names.
func (r amountReader) dollar(i int) int {
	switch {
	case r.oneOf(i, "ca cad can canadien canadiens"):
		return cad
	case r.oneOf(i, "au aud australien australiens"):
		return aud
	}
	return usd
}

// currencyOf is the currency of a sign or word.
func (r amountReader) currencyOf(i int) int {
	switch {
	case r.mark(i, '€'), r.mark(i, euroByte):
		return eur
	case r.mark(i, '$'):
		return usd
	case r.mark(i, '£'):
		return gbp
	}
	return int(r.value(i))
}

// wordsToUnit is how far behind the first word of a number in words its
// currency may stand.
const wordsToUnit = 12

// figure reads a number as money is written, in digits or in words: thousands
// in groups set apart by blanks, full stops, apostrophes or commas, and one or
// two decimals.
func (r amountReader) figure(i int) (s sum, end int) {
	s.scale = 1
	if !r.here(i) {
		return s, i
	}
	if r.is(i, numeral) && r.ahead(i+1, wordsToUnit, currency|symbol) {
		s.value, end = r.numberInWords(i)
		return s, end
	}
	whole, n, ok := r.number(i)
	if !ok || n > 9 || n > 1 && r.Doc.Text[r.Tok[i].Start] == '0' {
		return s, i
	}
	s.value, end = float64(whole), i+1
	if end == len(r.Tok) || r.Tok[end].Kind == token.Letters {
		return s, end // by far the most
	}
	if n <= 3 && whole > 0 {
		end = r.groups(&s, end)
	}
	end = r.decimals(&s, end)
	if (r.mark(end, '.') || r.mark(end, ',')) && r.glued(end) && r.is(end+1, digits) && r.glued(end+1) {
		return s, i // a version, a date, a number of something
	}
	return s, r.rappen(end)
}

// rappen is the token behind the ".-" or ".–" that stands for no cents in
// Switzerland: "5'400.-".
func (r amountReader) rappen(i int) int {
	if r.mark(i, '.') && r.glued(i) && r.mark(i+1, '-') && r.glued(i+1) {
		return i + 2
	}
	return i
}

// groups reads the groups of three digits behind the first.
func (r amountReader) groups(s *sum, i int) (end int) {
	var apart rune
	count := 0
	for end = i; count < 4; count++ {
		sign, next := r.groupSign(end)
		v, n, ok := r.number(next)
		if !ok || !r.here(next) || n != 3 || r.glued(next) != (sign != ' ') || r.Tok[next].Is(token.Break) || count > 0 && sign != apart {
			break
		}
		s.value, s.grouped, apart, end = s.value*1000+float64(v), true, sign, next+1
	}
	s.pointed = count == 1 && (apart == '.' || apart == ',')
	return end
}

// groupSign is the sign at token i that can set thousands apart, a blank for
// none, and the token where the group begins.
func (r amountReader) groupSign(i int) (sign rune, next int) {
	if (r.mark(i, '.') || r.mark(i, ',') || r.mark(i, '\'')) && r.glued(i) {
		return rune(r.Tok[i].Val), i + 1
	}
	return ' ', i
}

// decimals reads a decimal part; three digits are one only behind a zero.
func (r amountReader) decimals(s *sum, i int) (end int) {
	v, n, ok := r.number(i + 1)
	if !ok || !r.mark(i, ',') && !r.mark(i, '.') || !r.glued(i) || !r.glued(i+1) {
		return i
	}
	switch {
	case n == 1:
		s.value += float64(v) / 10
	case n == 2:
		s.value = (s.value*100 + float64(v)) / 100
	case n == 3 && s.value == 0:
		s.value = float64(v) / 1000
	default:
		return i
	}
	s.fraction = true
	return i + 2
}

// unit reads the scale and the currency behind a figure, in front of which
// another may stand: "$3.1M".
func (r amountReader) unit(s *sum, i, front int) (end int) {
	if !r.is(i, symbol|currency|sumUnit) && !r.bracketed(i) || !r.here(i) {
		return i
	}
	end = r.scaleOf(s, i)
	if s.currency != noCurrency { // "35 kEUR"
		return end
	}
	at := end
	if s.scale >= 1e6 && r.word(at, "de") {
		at++
	} else if s.scale >= 1e6 && r.word(at, "d") && r.mark(at+1, '\'') {
		at += 2
	}
	if next := r.currencyBehind(s, at); next > at {
		return r.cents(s, next)
	}
	letter := r.Tok[i].End-r.Tok[i].Start <= 2
	if s.scale >= 1e6 && (front == noCurrency || letter && !r.glued(i)) { // "35 m", "3 millions de clients"
		s.scale = 1
		return i
	}
	return end
}

// scaleOf reads "k", "K", "M", "Md", "millions", "kEUR", "mille".
func (r amountReader) scaleOf(s *sum, i int) (end int) {
	if r.Tok[i].Kind != token.Letters {
		return i
	}
	switch r.Folded(i) {
	case "k", "mille":
		s.scale = 1e3
	case "ke", "keur", "keuro", "keuros":
		s.scale, s.currency = 1e3, eur
	case "kchf":
		s.scale, s.currency = 1e3, chf
	case "m", "mn", "million", "millions":
		s.scale = 1e6
	case "meur", "meuros":
		s.scale, s.currency = 1e6, eur
	case "md", "mds", "milliard", "milliards", "b", "bn", "billion", "billions":
		s.scale = 1e9
	default:
		return i
	}
	return i + 1
}

// currencyBehind reads the currency behind a figure, with the country of a
// dollar or franc and a code in brackets that says it again.
func (r amountReader) currencyBehind(s *sum, i int) (end int) {
	if !r.here(i) {
		return i
	}
	const fewest = 1000 // of "14 AED et 3 AESH", assistants of a school
	end = i + 1
	switch {
	case r.is(i, symbol|currency) && (r.currencyOf(i) != aed || s.total() >= fewest):
		s.currency = r.currencyOf(i)
		if s.currency == usd && r.oneOf(end, "ca cad can canadien canadiens us usd americains au aud australiens") {
			s.currency, end = r.dollar(end), end+1
		}
		if r.mark(i, '€') && r.glued(end) && r.oneOf(end, "uro uros") {
			end++
		}
	case r.euroLetter(i):
		s.currency = eur
	case r.bracketed(i):
		s.currency, end = r.currencyOf(i+1), i+3
	case r.oneOf(i, "livre livres") && r.word(end, "sterling"):
		s.currency, end = gbp, end+1
	case r.oneOf(i, "franc francs") && r.oneOf(end, "suisse suisses"):
		s.currency, end = chf, end+1
	case r.oneOf(i, "franc francs f") && r.word(end, "cfa"):
		s.currency, end = xof, end+1
	default:
		return i
	}
	if r.bracketed(end) {
		end += 3
	}
	return end
}

// euroLetter says whether token i is the "e" that stands for the sign in text
// without one, what it is paid by behind it: "1900 e per month".
func (r amountReader) euroLetter(i int) bool {
	return r.word(i, "e") && (r.oneOf(i+1, "net nets brut bruts gross") || (r.oneOf(i+1, "per par") || r.mark(i+1, '/')) && r.is(i+2, timeUnit))
}

// bracketed says whether a currency stands in brackets at token i.
func (r amountReader) bracketed(i int) bool {
	return r.mark(i, '(') && r.is(i+1, symbol|currency) && r.mark(i+2, ')')
}

// cents reads the two digits of "35€99".
func (r amountReader) cents(s *sum, i int) (end int) {
	v, n, ok := r.number(i)
	if !ok || n != 2 || !r.glued(i) || !r.is(i-1, symbol) || s.fraction || s.scale > 1 || r.is(i+1, symbol|lower|capital) && r.glued(i+1) {
		return i
	}
	s.value = (s.value*100 + float64(v)) / 100
	return i + 1
}
