package mention

import (
	"slices"
	"strconv"
	"strings"

	"offers/extract/doc"
	"offers/extract/token"
)

// country is a dialling code and the lengths of the numbers behind it.
type country struct {
	code    string
	lengths string // each a byte, the longest first
}

// countries are the codes whose lengths are known, from the ITU's list of
// national numbering plans; others take 7 to 12 digits.
var countries = []country{
	{"1", "\x0a"}, {"20", "\x0a\x09"}, {"212", "\x09"}, {"213", "\x09\x08"}, {"216", "\x08"}, {"221", "\x09"}, {"223", "\x08"}, {"225", "\x0a"}, {"226", "\x08"}, {"228", "\x08"},
	{"229", "\x0a\x08"}, {"237", "\x09"}, {"241", "\x09\x08"}, {"242", "\x09"}, {"261", "\x09"}, {"262", "\x09"}, {"31", "\x09"}, {"32", "\x09\x08"}, {"33", "\x09"}, {"34", "\x09"},
	{"351", "\x09"}, {"352", "\x09\x08\x06"}, {"353", "\x09\x08"}, {"376", "\x06"}, {"377", "\x09\x08"}, {"41", "\x09"}, {"44", "\x0a\x09"}, {"45", "\x08"}, {"46", "\x09\x08"},
	{"47", "\x08"}, {"48", "\x09"}, {"508", "\x09\x06"}, {"590", "\x09"}, {"594", "\x09"}, {"596", "\x09"}, {"687", "\x06"}, {"689", "\x08"}, {"961", "\x08\x07"},
}

// overseas are the French prefixes, behind the 0, of numbers that have a code
// of their own (ARCEP, national numbering plan).
var overseas = []struct{ prefix, code string }{
	{"262", "262"}, {"263", "262"}, {"269", "262"}, {"639", "262"}, {"692", "262"}, {"693", "262"},
	{"590", "590"}, {"690", "590"}, {"691", "590"}, {"594", "594"}, {"694", "594"}, {"596", "596"}, {"696", "596"}, {"697", "596"},
}

// fiction is the range of mobile numbers kept for films; it lies inside an
// overseas one.
const fiction = "63998"

// groupings are the ways in which the ten digits of a French number are set
// apart, by the length of each group.
var groupings = []string{"22222", "28", "244", "2233", "2323", "2332", "226", "4222", "46", "433", "1333", "13222"}

// maxDigits is the most digits that E.164 allows.
const maxDigits = 15

// phoneReader collects the digits of one number.
type phoneReader struct {
	*Parser
	block  int32
	digits [maxDigits + 3]byte
	n      int
	sizes  [8]byte // of the groups, as digits
	ends   [8]int  // the token behind each group
	count  [8]int  // digits up to there
	groups int
}

// group adds the number token i, and says whether there was room for it.
func (r *phoneReader) group(i int) bool {
	t := r.Doc.Quote(r.Tok[i].Span)
	if r.groups == len(r.sizes) || r.n+len(t) > len(r.digits) {
		return false
	}
	copy(r.digits[r.n:], t)
	r.n += len(t)
	r.sizes[r.groups], r.ends[r.groups], r.count[r.groups] = '0'+byte(len(t)), i+1, r.n
	r.groups++
	return true
}

// collect adds the groups of digits from token i on, with single signs, blanks
// and brackets between them, and drops a "(0)". It ends where there is no
// further group, or no room.
func (r *phoneReader) collect(i int) {
	for r.free(i, r.block) && r.is(i, digits) && r.group(i) {
		i++
		if r.mark(i, ')') {
			i++
		}
		if r.mark(i, '(') && r.word0(i+1) && r.mark(i+2, ')') {
			i += 3
		}
		if r.between(i) {
			i++
		}
		if r.mark(i, '(') && r.is(i+1, digits) {
			i++
		}
	}
}

// word0 says whether token i is the digit 0.
func (p *Parser) word0(i int) bool {
	v, n, ok := p.number(i)
	return ok && n == 1 && v == 0
}

// between says whether token i is a sign that stands between groups.
func (r *phoneReader) between(i int) bool {
	return r.is(i+1, digits|otherSig) && (r.mark(i, '.') || r.mark(i, '-') || r.mark(i, '/') || r.mark(i, '·') || r.mark(i, '•'))
}

// take puts the number into the set and returns end.
func (r *phoneReader) take(value string, end int) int {
	r.Set.Strings = append(r.Set.Strings, value)
	return end
}

// internationalPhone reads a number with its country's code: "+33 …",
// "0033 …", "(33) …".
func internationalPhone(p *Parser, i int) (end int) {
	j := p.phonePrefix(i)
	if j == i {
		return i
	}
	r := phoneReader{Parser: p, block: p.Tok[i].Block}
	if !r.standsFree(i) {
		return i
	}
	r.collect(j - 1)
	digits := r.digits[:r.n]
	skip := 0
	if len(digits) > 2 && digits[0] == '0' && digits[1] == '0' {
		skip = 2
	}
	code, lengths := countryOf(string(digits[skip:]))
	if code == "" {
		return i
	}
	skip += len(code)
	trunk := skip < r.n && digits[skip] == '0' && code != "39"
	if trunk {
		skip++
	}
	for g := r.groups - 1; g >= 0; g-- {
		n := r.count[g] - skip
		if n <= 0 || len(code)+n > maxDigits || !slices.Contains([]byte(lengths), byte(n)) || !r.endsFree(r.ends[g]) {
			continue
		}
		return r.take("+"+code+string(digits[skip:r.count[g]]), r.ends[g])
	}
	return i
}

// phonePrefix is the token behind the first digits of the country's code when a
// number with one can begin at i, else i.
func (p *Parser) phonePrefix(i int) int {
	j := i
	opened := p.is(j, bracket)
	if opened {
		j++
	}
	if p.is(j, plus) {
		if !p.is(j+1, digits) || !p.glued(j+1) && !p.is33(j+1) {
			return i
		}
		return j + 2
	}
	if !p.is(j, digits) {
		return i
	}
	t := p.Doc.Quote(p.Tok[j].Span)
	switch {
	case opened && t == "33" && p.mark(j+1, ')') && p.is(j+2, digits):
		return j + 1
	case !opened && len(t) >= 4 && t[:2] == "00" && t[2] != '0':
		return j + 1
	case !opened && t == "00" && p.is33(j+1):
		return j + 1
	case !opened && t == "33" && p.mark(j+1, '(') && p.word0(j+2) && p.mark(j+3, ')'):
		return j + 1
	}
	return i
}

// is33 says whether token i is the code of France.
func (p *Parser) is33(i int) bool {
	v, n, ok := p.number(i)
	return ok && v == 33 && n == 2
}

// countryOf is the country's code at the start of the digits, with the lengths
// of its numbers; "" for what no code begins with.
func countryOf(digits string) (code, lengths string) {
	for _, c := range countries {
		if len(digits) >= len(c.code) && digits[:len(c.code)] == c.code {
			return c.code, c.lengths
		}
	}
	if len(digits) < 3 || digits[0] == '0' {
		return "", ""
	}
	n := 2
	if strings.Contains(threeDigits, digits[:2]) {
		n = 3
	}
	return digits[:n], "\x0c\x0b\x0a\x09\x08\x07"
}

// threeDigits are what the codes of three digits begin with (ITU-T E.164, list
// of assigned country codes): "420" is Czechia's.
const threeDigits = "21 22 23 24 25 26 29 35 37 38 42 50 59 67 68 69 80 85 87 88 96 97 99"

// withTrunk collects the digits of a number that begins with the 0 dialled
// inside a country, which may stand in a bracket with its area.
func withTrunk(p *Parser, i int) (r phoneReader, ok bool) {
	j := i
	if p.is(i, bracket) {
		j++
	}
	if !p.is(j, digits) || p.Doc.Text[p.Tok[j].Start] != '0' || j > i && !p.mark(j+1, ')') {
		return r, false
	}
	r = phoneReader{Parser: p, block: p.Tok[i].Block}
	r.collect(j)
	return r, true
}

// nationalPhone reads a French number of ten digits.
func nationalPhone(p *Parser, i int) (end int) {
	r, ok := withTrunk(p, i)
	if !ok {
		return i
	}
	for g := range r.groups {
		if r.count[g] < 10 {
			continue
		}
		end = r.ends[g]
		sizes := string(r.sizes[:g+1])
		one := g == 0 && r.count[0] == 10
		if r.count[g] > 10 || r.digits[1] == '0' || !one && !slices.Contains(groupings, sizes) || !r.standsFree(i) || !r.endsFree(end) {
			return i
		}
		if g == 0 && r.numbered(i) {
			return i
		}
		return r.take(national(string(r.digits[1:10])), end)
	}
	return i
}

// numbered says whether the ten digits at i, written in one, are the number of
// something: nearby words say so, and none of telephones is nearer.
func (r *phoneReader) numbered(i int) bool {
	for j := i - 1; j >= 0 && j >= i-4 && r.Tok[j].Block == r.block && !r.is(j, digits); j-- {
		if r.is(j, dial) {
			return r.value(j) == numbers
		}
	}
	return r.mark(i-1, '°') || r.oneOf(i-1, "n no numero")
}

// national is the E.164 form of the nine digits behind the 0 of a French
// number.
func national(digits string) string {
	code := "33"
	for _, o := range overseas {
		if digits[:3] == o.prefix && digits[:5] != fiction {
			code = o.code
		}
	}
	return "+" + code + digits
}

// americanPhone reads a number of the United States or Canada without its
// code: "(514) 555-0199", or with a word of telephones in front.
func americanPhone(p *Parser, i int) (end int) {
	j := i
	if p.is(i, bracket) {
		j++
	}
	if _, n, ok := p.number(j); !ok || n != 3 {
		return i
	}
	r := phoneReader{Parser: p, block: p.Tok[i].Block}
	r.collect(j)
	if r.groups < 3 || string(r.sizes[:3]) != "334" || r.digits[0] < '2' || r.digits[3] < '2' {
		return i
	}
	end = r.ends[2]
	bracketed := j > i && r.mark(j+1, ')') && r.mark(end-2, '-')
	if !bracketed && !r.oneOf(end, "ext extension poste") && !r.dialled(i) && !r.calledAt(i, end) || !r.standsFree(i) || !r.endsFree(end) {
		return i
	}
	return r.take("+1"+string(r.digits[:10]), end)
}

// britishGroups are the ways in which the eleven digits of a British number are
// set apart (Ofcom, National Telephone Numbering Plan), where they are.
var britishGroups = []string{"56", "533", "344", "434", "47", "38"}

// britishPhone reads a number of the United Kingdom without its code: in English,
// or with a word of telephones in front.
func britishPhone(p *Parser, i int) (end int) {
	r, ok := withTrunk(p, i)
	if !ok {
		return i
	}
	for g := range r.groups {
		if r.count[g] < 11 {
			continue
		}
		end = r.ends[g]
		known := r.count[g] == 11 && strings.IndexByte("1237", r.digits[1]) >= 0 && (g == 0 || slices.Contains(britishGroups, string(r.sizes[:g+1])))
		if !known || p.Doc.Language != doc.English && !r.dialled(i) || !r.standsFree(i) || !r.endsFree(end) {
			return i
		}
		return r.take("+44"+string(r.digits[1:11]), end)
	}
	return i
}

// shortPhone reads a short number with the words that make it one: "au 3949",
// "composez le 115".
func shortPhone(p *Parser, i int) (end int) {
	r := phoneReader{Parser: p, block: p.Tok[i].Block}
	j := i + 1
	called := r.is(i, dial) && r.value(i) == dials
	if !called && (!r.word(i, "au") || !r.is(j, digits) || r.is(i-1, digits) || r.mark(i-1, '\'')) {
		return i
	}
	for n := 0; called && n < 3 && (r.mark(j, ':') || r.mark(j, '.') || r.oneOf(j, "le au numero")); n++ {
		j++
	}
	v, n, ok := r.number(j)
	end = j + 1
	if w, k, more := r.number(end); more && ok && n == 2 && k == 2 {
		v, n, end = v*100+w, 4, end+1
	}
	if !ok || !r.free(j, r.block) || !r.free(end-1, r.block) || !short(v, n) || !r.endsFree(end) || r.counts(end) {
		return i
	}
	return r.take(strconv.Itoa(v), end)
}

// short says whether v, of n digits, is a short number that postings give.
func short(v, n int) bool {
	return n == 4 && v >= 3000 && v < 4000 || n == 3 && (v == 112 || v == 114 || v == 115 || v == 119)
}

// counts says whether token i makes the number before it one of a street or of
// something counted.
func (r *phoneReader) counts(i int) bool {
	if r.mark(i, ',') {
		i++
	}
	return r.is(i, wayType|currency|symbol|timeUnit|bisTer|month|digits) || r.oneOf(i, "m km h k rue avenue boulevard") || r.mark(i, '%') || r.mark(i, '°')
}

// calledAt says whether "au" or "at" stands before three, three and four digits
// and a hyphen sets the last apart: "on se parle au 450 555-0199".
func (r *phoneReader) calledAt(i, end int) bool {
	return r.oneOf(i-1, "au at") && r.mark(end-2, '-')
}

// dialled says whether a word of telephones stands right before token i.
func (r *phoneReader) dialled(i int) bool {
	j := r.before(i)
	return r.is(j, dial) && r.Tok[j].Block == r.block && r.value(j) == dials
}

// labelEnds are the words between a label and its number.
var labelEnds = wordsOf("n no numero de du le l d offre poste be")

// before is the nearest token before i that is neither a mark nor one of the
// words between a label and its number; it goes four tokens back at most.
func (r *phoneReader) before(i int) int {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		if !r.is(j, otherSig) && !r.among(j, labelEnds) {
			return j
		}
	}
	return -1
}

// standsFree says whether the digits at i begin a number of their own: not the
// rest of a longer one, and not that of a company or a reference.
func (r *phoneReader) standsFree(i int) bool {
	if j := r.before(i); r.is(j, dial) && r.Tok[j].Block == r.block && r.value(j) == numbers {
		return false
	}
	if i == 0 || r.Tok[i-1].Block != r.block {
		return true
	}
	p := &r.Tok[i-1]
	switch {
	case p.Kind == token.Number:
		return r.Set.Owner[i-1] != None || r.Tok[i].Is(token.Break)
	case !r.glued(i):
		return true
	case p.Kind == token.Letters:
		return r.is(i-1, dial)
	}
	switch rune(p.Val) {
	case '*': // emphasis, or a product
		return !r.is(i-2, digits) || !r.glued(i-1)
	case '_', '#', '=', '+', '%':
		return false
	case '-', '.', '/', ',':
		return !r.glued(i-1) || i < 2 || r.is(i-2, dial) || r.Set.Owner[i-2] != None
	}
	return true
}

// endsFree says whether the number that ends before token i goes on no
// further.
func (r *phoneReader) endsFree(i int) bool {
	if i >= len(r.Tok) || r.Tok[i].Block != r.block {
		return true
	}
	t := &r.Tok[i]
	switch {
	case t.Kind == token.Number:
		return r.mayFollow(i)
	case !r.glued(i):
		return true
	case t.Kind == token.Letters:
		return t.Is(token.Capital) && t.End-t.Start >= 3
	case r.mark(i, '-') || r.mark(i, '.') || r.mark(i, '/') || r.mark(i, '_'):
		return !r.is(i+1, digits|lower|capital) || !r.glued(i+1) || r.mark(i, '/') && r.mayFollow(i+1) || r.mark(i, '/') && r.pair(i+1)
	}
	return true
}

// mayFollow says whether the number token i can stand behind a telephone
// number without being part of it: on a new line, a postcode, "24h/24", or the
// next number.
func (r *phoneReader) mayFollow(i int) bool {
	_, n, ok := r.number(i)
	return ok && (r.Tok[i].Is(token.Break) || n == 1 || n == 5 || n == 10 || r.is(i+1, lower) && r.glued(i+1) || n > 1 && r.Doc.Text[r.Tok[i].Start] == '0')
}

// pair says whether token i is the other last pair of "12 34/35".
func (r *phoneReader) pair(i int) bool {
	_, n, ok := r.number(i)
	return ok && n == 2 && !(r.is(i+1, digits) || r.is(i+2, digits) && r.glued(i+1) && r.glued(i+2))
}
