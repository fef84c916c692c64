package mention

import (
	"strings"

	"offers/extract/token"
)

// lead is what the words before or behind an amount say of its ends.
type lead struct {
	least, most bool
	between, of bool // "entre", "de": only a range may follow
}

// leads are the words in front of an amount, the longer before the shorter.
var leads = []struct {
	says  lead
	words *phrases
}{
	{lead{least: true}, phrasesOf("a partir de", "a partir d '", "a partir", "au minimum", "au moins", "a minima", "minimum garanti de", "minimum", "mini", "min .", "min", "plus de", "plus d '",
		"plus que", "+ de", "superieur a", "superieure a", ">", "at least", "more than", "starting at", "starting from", "from")},
	{lead{most: true}, phrasesOf("jusqu ' a", "<", "au maximum", "au plus", "maximum", "maxi", "max .", "max", "moins de", "moins d '", "up to", "less than")},
	{lead{between: true}, phrasesOf("entre", "between")},
}

// The words around an amount, as phrases of folded words and marks.
var (
	roughly      = phrasesOf("environ", "env .", "env", "approx .", "approx", "autour de", "autour des", "aux alentours de", "aux environs de", "approximativement", "a peu pres", "de l ' ordre de", "pres de", "about", "around", "approximately", "circa", "+ / -", "+ -", "~")
	roughlyAfter = phrasesOf("environ", "env .", "approximativement", "a peu pres", "approximately")
	leastAfter   = phrasesOf("minimum", "mini", "min", "au minimum", "au moins", "et plus", "ou plus", "et +", "or more")
	mostAfter    = phrasesOf("maximum", "maxi", "max", "au maximum", "au plus", "ou moins", "or less")
	connectors   = phrasesOf("est de", "de", "d '", "of", "compris", "comprise", "allant de")
	fillers      = phrasesOf("ht", "ttc", "fixe", "fixes", "de fixe", "garanti", "garantis")
)

// termWords are the first words of all that can stand behind an amount, save
// words of pay.
var termWords = wordsOf("par per a an the l de heure x sur environ env approximativement approximately minimum mini min maximum maxi max au et ou or ht ttc fixe fixes garanti garantis pa p")

// perWords stand between an amount and its period.
var perWords = wordsOf("par per")

// anyPhrase reads the first of the phrases that stands at i, and returns i
// when none does.
func (r amountReader) anyPhrase(i int, ps *phrases) (end int) {
	if !r.here(i) {
		return i
	}
	return r.anyOf(i, ps)
}

// lead reads the words in front of an amount; j is where its first figure may
// begin.
func (r amountReader) lead(i int, v *AmountValue) (says lead, j int) {
	if r.is(i, digits) {
		return says, i
	}
	if r.word(i, "de") && r.is(i+1, digits|symbol) {
		return lead{of: true}, i + 1
	}
	j = i
	for range 5 {
		next := r.leadWord(j, &says, v)
		if next == j {
			break
		}
		j = r.anyPhrase(next, connectors)
	}
	return says, j
}

// leadWord reads one word or phrase in front of an amount.
func (r amountReader) leadWord(i int, says *lead, v *AmountValue) (end int) {
	if !r.here(i) || r.is(i, digits|symbol|numeral) {
		return i
	}
	if end = r.payWord(i, v); end > i {
		return end
	}
	if end = r.anyPhrase(i, roughly); end > i {
		v.Approximate = true
		return end
	}
	if r.mark(i, '±') || r.mark(i, '≈') {
		v.Approximate = true
		return i + 1
	}
	for _, l := range leads {
		if end = r.anyPhrase(i, l.words); end > i {
			says.least, says.most, says.between = says.least || l.says.least, says.most || l.says.most, says.between || l.says.between
			return end
		}
	}
	if r.word(i, "des") && strings.EqualFold(r.Quote(i, i+1), "dès") { // "des 500 €" opens nothing
		says.least = true
		return i + 1
	}
	return i
}

// payWord reads a word of basis or period, one that does not contradict what v
// has of them: "1 700 € brut 1 300 € net" are two amounts.
func (r amountReader) payWord(i int, v *AmountValue) (end int) {
	if !r.is(i, pay) || !r.here(i) {
		return i
	}
	switch b := byte(r.value(i)); b {
	case gross:
		return set(&v.Basis, "gross", i)
	case net:
		return set(&v.Basis, "net", i)
	default:
		return set(&v.Period, period(b), i)
	}
}

// set gives *field the word that token i says and returns the token behind it,
// or i when *field has another already or the word is none.
func set(field *string, word string, i int) (end int) {
	if word == "" || *field != "" && *field != word {
		return i
	}
	*field = word
	return i + 1
}

// terms reads the words behind an amount, in any order: "brut/an", "par mois
// sur 13 mois", "(mensuel)", "minimum".
func (r amountReader) terms(v *AmountValue, says *lead, i int) (end int) {
	end = i
	if k := r.bold(i); k > i && (r.is(k, pay) || r.mark(k, '/') || r.among(k, perWords)) { // "**52 à 63 k€** brut/an"
		end = k
	}
	for range 8 {
		next := r.term(v, says, end)
		if next == end {
			break
		}
		end = next
	}
	return end
}

// bold is the token behind the stars of Markdown at token i.
func (r amountReader) bold(i int) int {
	for r.here(i) && r.mark(i, '*') {
		i++
	}
	return i
}

// The words of terms.
var (
	englishArticles = wordsOf("a an the")
	ofThe           = phraseOf("de l '")
	overMonths      = wordsOf("x sur")
)

// term reads one of them.
func (r amountReader) term(v *AmountValue, says *lead, i int) (end int) {
	if !r.here(i) || r.Tok[i].Is(token.Break|token.Capital) || r.Tok[i].Kind == token.Letters && !r.is(i, pay) && !r.among(i, termWords) {
		return i
	}
	switch {
	case r.mark(i, '('):
		return r.bracket(v, i)
	case r.mark(i, '/'), r.among(i, perWords):
		return r.per(v, i)
	case r.is(i, pay) && r.payWord(i, v) > i:
		return i + 1
	case r.is(i+1, english) && r.among(i, englishArticles):
		return r.unitOfTime(v, i, i+1)
	case r.word(i, "l") && r.mark(i+1, '\''):
		return r.unitOfTime(v, i, i+2)
	case r.phrase(i, ofThe) > i:
		return r.unitOfTime(v, i, i+3)
	case r.word(i, "heure"):
		return r.unitOfTime(v, i, i)
	case r.word(i, "pa"): // per annum
		return set(&v.Period, "year", i)
	case r.word(i, "p") && r.mark(i+1, '/') && r.word(i+2, "a"):
		if set(&v.Period, "year", i) > i {
			return i + 3
		}
		return i
	case r.among(i, overMonths), r.mark(i, '×'), r.mark(i, '*'):
		return r.instalments(v, i)
	case r.mark(i, '+'):
		return r.andMore(says, i)
	}
	return r.bound(v, says, i)
}

// bound reads a word behind an amount that opens an end or makes it
// approximate, or a filler that further terms follow.
func (r amountReader) bound(v *AmountValue, says *lead, i int) (end int) {
	if end = r.anyPhrase(i, roughlyAfter); end > i {
		v.Approximate = true
		return end
	}
	if end = r.anyPhrase(i, leastAfter); end > i && !r.is(end, digits|symbol) && !r.mark(end, ':') {
		says.least = true
		return end
	}
	if end = r.anyPhrase(i, mostAfter); end > i && !r.is(end, digits|symbol) && !r.mark(end, ':') {
		says.most = true
		return end
	}
	if end = r.anyPhrase(i, fillers); end > i && (r.is(end, pay) && r.value(end) != payItself || r.mark(end, '/') || r.among(end, perWords)) {
		return end
	}
	return i
}

// bracket reads terms in brackets: "(brut)", "(Mensuel)".
func (r amountReader) bracket(v *AmountValue, i int) (end int) {
	with := *v
	end = i + 1
	for range 4 {
		if r.is(end, pay) && r.payWord(end, &with) > end {
			end++
		} else if r.mark(end, '/') || r.among(end, perWords) {
			next := r.per(&with, end)
			if next == end {
				return i
			}
			end = next
		}
	}
	if end == i+1 || !r.mark(end, ')') {
		return i
	}
	*v = with
	return end + 1
}

// per reads "/an", "par mois", "/ heure", "/brut", "/ 13 mois".
func (r amountReader) per(v *AmountValue, i int) (end int) {
	switch {
	case r.is(i+1, digits):
		return r.instalments(v, i)
	case r.is(i+1, pay):
		if r.payWord(i+1, v) > i+1 {
			return i + 2
		}
		return i
	case r.oneOf(i+1, "l the"):
		if r.mark(i+2, '\'') {
			return r.unitOfTime(v, i, i+3)
		}
		return r.unitOfTime(v, i, i+2)
	}
	return r.unitOfTime(v, i, i+1)
}

// unitOfTime reads the unit at token j as the period of the amount; i is what
// to return when there is none.
func (r amountReader) unitOfTime(v *AmountValue, i, j int) (end int) {
	unit := byte(0)
	switch {
	case r.is(j, timeUnit):
		unit = byte(r.value(j))
	case r.oneOf(j, "h"):
		unit = hourly
	case r.oneOf(j, "j jr"):
		unit = daily
	case r.oneOf(j, "sem"):
		unit = weekly
	case r.oneOf(j, "mo"):
		unit = monthly
	}
	if !r.here(j) || set(&v.Period, period(unit), j) == j {
		return i
	}
	return j + 1
}

// instalments reads "x 13", "x 13,5 mois", "sur 12 mois", "/ 13 mois".
func (r amountReader) instalments(v *AmountValue, i int) (end int) {
	if !r.is(i+1, digits) {
		return i
	}
	n, end := r.decimal(i + 1)
	if end == i+1 || n < 12 || n > 18 {
		return i
	}
	if r.word(end, "mois") || r.is(end, english) && r.value(end) == monthly {
		end++
	} else if r.is(i, lower|capital) && !r.word(i, "x") || r.mark(i, '/') {
		return i
	}
	v.Months = n
	return end
}

// andMore reads the sign of "120 000 €+": not the "+" of "+ primes".
func (r amountReader) andMore(says *lead, i int) (end int) {
	if !r.glued(i) || r.here(i+1) && !r.Tok[i+1].Is(token.Break) && r.is(i+1, lower|capital|digits) {
		return i
	}
	says.least = true
	return i + 1
}
