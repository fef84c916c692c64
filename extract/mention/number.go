package mention

import (
	"strings"

	"offers/extract/token"
)

// numberWords are the numbers in words, French and English. "sept" is seven
// here; the grammar of dates knows when it is September.
var numberWords = []entry{
	{"un une one", numeral, 1},
	{"deux two", numeral, 2},
	{"trois three", numeral, 3},
	{"quatre four", numeral, 4},
	{"cinq five", numeral, 5},
	{"six", numeral, 6},
	{"sept seven", numeral, 7},
	{"sept mar", alsoMonth, 0},
	{"huit eight", numeral, 8},
	{"neuf nine", numeral, 9},
	{"dix ten dizaine", numeral, 10},
	{"onze eleven", numeral, 11},
	{"douze twelve douzaine", numeral, 12},
	{"treize thirteen", numeral, 13},
	{"quatorze fourteen", numeral, 14},
	{"quinze fifteen quinzaine", numeral, 15},
	{"seize sixteen", numeral, 16},
	{"seventeen", numeral, 17},
	{"eighteen", numeral, 18},
	{"nineteen", numeral, 19},
	{"vingt twenty vingtaine", numeral, 20},
	{"trente thirty trentaine", numeral, 30},
	{"quarante forty", numeral, 40},
	{"cinquante fifty", numeral, 50},
	{"soixante sixty", numeral, 60},
	{"cent hundred", numeral, 100},
	{"mille", numeral, 1000},
	{"premier première first", ordinal, 1},
	{"dernier", ordinal, last},
	{"second seconde deuxième", ordinal, 2},
	{"troisième third", ordinal, 3},
	{"quatrième fourth", ordinal, 4},
}

// oneOf says whether token i is one of the folded words, which are separated
// by single blanks.
func (p *Parser) oneOf(i int, words string) bool {
	if i < 0 || i >= len(p.Tok) || p.Tok[i].Kind != token.Letters {
		return false
	}
	return listed(p.Folded(i), words)
}

// listed says whether w is one of the words, which are separated by single
// blanks.
func listed(w, words string) bool {
	for i := 0; i+len(w) <= len(words); i++ {
		if words[i] == w[0] && words[i:i+len(w)] == w && (i+len(w) == len(words) || words[i+len(w)] == ' ') {
			return true
		}
		for i < len(words) && words[i] != ' ' {
			i++
		}
	}
	return false
}

// markIn says whether token i is one of the ASCII marks.
func (p *Parser) markIn(i int, marks string) bool {
	return i >= 0 && i < len(p.Tok) && p.Tok[i].Kind == token.Mark && p.Tok[i].Val < 0x80 && strings.IndexByte(marks, byte(p.Tok[i].Val)) >= 0
}

// ahead says whether one of the n tokens from i on has one of the classes.
func (p *Parser) ahead(i, n int, c Class) bool {
	for ; n > 0; n-- {
		if p.is(i, c) {
			return true
		}
		i++
	}
	return false
}

// quantity reads a number: "6", "2,5", "1 607", "six", "vingt-quatre", "cinq
// (5)", "6 (six)", "une dizaine de". It returns i when there is none.
func (p *Parser) quantity(i int) (v float64, end int) {
	switch {
	case p.is(i, digits):
		v, end = p.decimal(i)
	case p.is(i, numeral):
		v, end = p.numberInWords(i)
	default:
		return 0, i
	}
	if p.mark(end, '(') && p.mark(end+2, ')') && p.is(end+1, digits|numeral) {
		if again, _ := p.quantity(end + 1); again == v {
			end += 3
		}
	}
	return v, end
}

// decimal reads digits with thousands in groups or with a decimal part of one
// or two digits. Three digits behind a full stop are neither for certain.
func (p *Parser) decimal(i int) (v float64, end int) {
	whole, n, _ := p.number(i)
	v, end = float64(whole), i+1
	if end == len(p.Tok) || p.Tok[end].Kind == token.Letters {
		return v, end // by far the most
	}
	if frac, k, ok := p.number(i + 2); ok && (p.mark(i+1, ',') || p.mark(i+1, '.')) && p.glued(i+1) && p.glued(i+2) {
		switch k {
		case 1:
			return v + float64(frac)/10, i + 3
		case 2:
			return v + float64(frac)/100, i + 3
		}
		return 0, i
	}
	if group, k, ok := p.number(i + 1); ok && k == 3 && n <= 3 && !p.is(i+2, digits) && p.Tok[i].Block == p.Tok[i+1].Block {
		return v*1000 + float64(group), i + 2
	}
	return v, end
}

// numberInWords reads a cardinal in words, hyphens or not, and "une dizaine
// de", which it ends behind the "de".
func (p *Parser) numberInWords(i int) (v float64, end int) {
	v, end = p.value(i), i+1
	if v == 1 && p.is(end, numeral) && p.value(end) >= 10 {
		if p.word(end+1, "de") {
			return p.value(end), end + 2
		}
		if p.word(end+1, "d") && p.mark(end+2, '\'') {
			return p.value(end), end + 3
		}
		return 0, i
	}
	for {
		next := end
		if p.mark(next, '-') && p.glued(next) || p.word(next, "et") {
			next++
		}
		if !p.is(next, numeral) {
			return v, end
		}
		sum, ok := addNumeral(v, p.value(next))
		if !ok || p.word(next-1, "et") && v+1 != sum && v+11 != sum { // "vingt et un", but not "dix et cent"
			return v, end
		}
		v, end = sum, next+1
	}
}

// addNumeral is the number that v becomes when the number word w follows it.
func addNumeral(v, w float64) (sum float64, ok bool) {
	rest := float64(int(v) % 100)
	switch {
	case w == 1000:
		return v * w, v < w
	case w == 100 && v > 1000 && rest > 0 && rest < 10: // deux mille cinq cents
		return v - rest + rest*100, int(v)%1000 < 10
	case w == 100 && int(v)%1000 == 0: // mille cent
		return v + w, true
	case w == 100:
		return v * w, v < w
	case w == 20 && rest == 4:
		return v + 76, true // quatre-vingts
	case v >= 100 && rest == 0:
		return v + w, true
	case rest == 10 && w >= 7 && w <= 9:
		return v + w, true // dix-sept
	case w < 20 && rest >= 20 && int(v)%10 == 0:
		return v + w, w < 10 || rest == 60 || rest == 80
	}
	return 0, false
}
