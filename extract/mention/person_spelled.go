package mention

import (
	"strings"

	"offers/extract/token"
)

// maxSpellers is how many e-mail addresses of a posting are asked whether they
// spell a name.
const maxSpellers = 24

// readSpelled reads capitalised words that an e-mail address of the posting
// spells: family name and given name, or its initials beside it.
func readSpelled(p *Parser, i int) int {
	if len(p.Set.All) == 0 || p.Set.All[0].Kind != Mail { // addresses are read first
		return i
	}
	if p.glued(i) && i > 0 && p.Tok[i-1].Kind != token.Mark || p.articleBefore(i) {
		return i
	}
	end := p.nameEnd(i, true)
	if p.abbreviates(i, end) || p.among(i, trades) {
		return i
	}
	lone := p.mark(i+1, '(') // a given name with the address behind it
	if !lone && !p.spelledAny(i+1, end) {
		return i
	}
	for ; end > i; end-- {
		if p.nameWord(end-1) && !p.among(end-1, quarters) && p.spelledBy(i, end) {
			p.Set.Strings = append(p.Set.Strings, p.nameText(i, end))
			return end
		}
	}
	return i
}

// quarters end the names of branches, whose address spells them: "Nantes Ouest".
var quarters = wordsOf("nord sud est ouest centre north south east west")

// trades begin the names of small houses that are called by their owner's name:
// "Menuiserie Barthomeuf", whose address spells both words.
var trades = wordsOf("menuiserie pharmacie etude cabinet boulangerie patisserie garage ferme atelier librairie imprimerie restaurant hotel maison transports transport ambulances carrosserie charpente boucherie fromagerie domaine chateau scierie pepinieres pepiniere brasserie taxi clinique agence groupe")

// abbreviates says whether the words are those of a place of work, not of a person:
// an abbreviation before a capitalised word, "ASP Brignoles".
func (p *Parser) abbreviates(from, end int) bool {
	t := &p.Tok[from]
	return end > from+1 && t.Is(token.Upper) && t.End-t.Start > 2 && !p.is(from, given) && !p.Tok[end-1].Is(token.Upper) && !p.is(end-1, given)
}

// articleBefore says whether an article or a street's type stands before token
// i, as before things and institutions and never before persons.
func (p *Parser) articleBefore(i int) bool {
	if i == 0 || p.Tok[i-1].Block != p.Tok[i].Block || p.Tok[i-1].Kind != token.Letters {
		return false
	}
	if p.is(i-1, wayType) {
		return true
	}
	switch p.Folded(i - 1) {
	case "le", "la", "les", "un", "une", "notre", "the", "des":
		return !p.is(i, given)
	}
	return false
}

// spelledAny says whether one of the tokens from up to, but not with, to stands
// in an address of the posting: a name without one cannot be spelled by it.
func (p *Parser) spelledAny(from, to int) bool {
	for _, m := range p.Set.All[:min(len(p.Set.All), maxSpellers)] {
		if m.Kind != Mail {
			break
		}
		local, _, _ := strings.Cut(p.Set.Strings[m.At], "@")
		for i := from; i < to; i++ {
			if p.Tok[i].Kind == token.Letters && strings.Contains(local, p.Folded(i)) {
				return true
			}
		}
	}
	return false
}

// writtenTo says whether an address of the posting begins with the word at token
// i, a given name then: "Contact: Šárka Valembert (sarka@example.org)".
func (p *Parser) writtenTo(i int) bool {
	const least = 3 // letters
	word := p.Folded(i)
	for _, m := range p.Set.All[:min(len(p.Set.All), maxSpellers)] {
		if m.Kind != Mail {
			break
		}
		local, _, _ := strings.Cut(p.Set.Strings[m.At], "@")
		if rest, ok := strings.CutPrefix(local, word); ok && len(word) >= least && (rest == "" || strings.IndexByte("._-", rest[0]) >= 0) {
			return true
		}
	}
	return false
}

// spelledBy says whether some address of the posting spells the name.
func (p *Parser) spelledBy(from, to int) bool {
	var n spelling
	p.buf = p.buf[:0]
	for i := from; i < to; i++ {
		if p.Tok[i].Kind != token.Letters {
			continue
		}
		if n.count == len(n.word) {
			return false
		}
		start := len(p.buf)
		p.buf = append(p.buf, p.Folded(i)...)
		n.word[n.count] = span{start, len(p.buf)}
		n.little[n.count] = p.is(i, particle) && !p.nameWord(i)
		n.joined[n.count] = i > from && p.Tok[i-1].IsMark('-')
		n.count++
	}
	n.text = p.buf
	n.known = p.is(from, given)
	for k, m := range p.Set.All[:min(len(p.Set.All), maxSpellers)] {
		if m.Kind != Mail {
			break
		}
		local, _, _ := strings.Cut(p.Set.Strings[m.At], "@")
		n.near = p.Tok[m.From].Block == p.Tok[from].Block && int(m.From)-to >= 0 && int(m.From)-to < 8
		if n.count == 1 {
			if n.near && len(local) > 3 && n.eat(local, 0) == "" && p.greeted(from, to, ID(k)) {
				return true
			}
			continue
		}
		if n.spelledIn(local) {
			return true
		}
	}
	return false
}

// greeted says whether a lone given name is one: "email Marelda (marelda@…".
func (p *Parser) greeted(from, to int, m ID) bool {
	return p.mark(to, '(') && int(p.Set.All[m].From) <= to+2 && (p.is(from, given) || p.is(from-1, introduces))
}

// span is a word's place in spelling.text.
type span struct{ start, end int }

// spelling is a name on its way through an address.
type spelling struct {
	text   []byte
	word   [8]span
	little [8]bool // de, von …
	joined [8]bool // by a hyphen to the word before
	count  int
	known  bool // the first word is a known given name
	near   bool // the address follows the name
}

// spelledIn says whether the local part of an address is made of the name.
func (n *spelling) spelledIn(local string) bool {
	parted := strings.ContainsAny(local, ".-_")
	for given := 1; given < n.count; given++ {
		family := given
		for family < n.count && n.little[family] {
			family++
		}
		for _, from := range [2]int{given, family} {
			if from < n.count && n.madeOf(local, given, from, parted) {
				return true
			}
		}
	}
	return false
}

// madeOf says whether local is family name and given name, in either order, the
// given name whole or by initials. The family name alone will do right before
// the address; whole given names run together with it only where they are
// known.
func (n *spelling) madeOf(local string, given, family int, parted bool) bool {
	if rest, ok := n.eatAll(local, family); ok {
		if rest == "" {
			return n.near && n.length(family) > 3
		}
		if n.isGiven(rest, given, parted) {
			return true
		}
	}
	w := n.text[n.word[family].start:n.word[family].end]
	for cut := 1; cut < len(local); cut++ {
		if c := local[cut]; len(w) > 0 && c != w[0] && strings.IndexByte("._-", c) < 0 {
			continue // by far the most
		}
		if rest, ok := n.eatAll(local[cut:], family); ok && rest == "" && n.length(family) > 2 && (n.isGiven(local[:cut], given, parted) || n.near && n.isParticle(local[:cut], given, family)) {
			return true
		}
	}
	return false
}

// isGiven says whether s is the given name of n, whole, its first word or its
// initials.
func (n *spelling) isGiven(s string, given int, parted bool) bool {
	s = strings.Trim(s, "._-0123456789")
	if s == "" {
		return false
	}
	initials, whole := s, s
	for i := 0; i < given; i++ {
		w := n.text[n.word[i].start:n.word[i].end]
		if initials != "" && len(w) > 0 && initials[0] == w[0] {
			initials = withoutSigns(initials[1:])
		} else if i == 0 {
			initials = "?"
		}
		if whole != "?" {
			if whole = n.eat(whole, i); whole == "?" && i > 0 {
				break
			}
		}
		if i == 0 && whole == "" {
			return parted || n.known
		}
	}
	more := len(initials) == 1 && initials != "?" && strings.Contains(s, ".") // "j.e.wolfer@…" of Jantien Wolfer
	return initials == "" || more || whole == "" && (parted || n.known)
}

// isParticle says whether s is made of the initials of the little words before
// the family name: "vwolfer@…" of "Ana van Wolfer".
func (n *spelling) isParticle(s string, from, family int) bool {
	for i := from; i < family; i++ {
		if s == "" || s[0] != n.text[n.word[i].start] {
			return false
		}
		s = s[1:]
	}
	return s == "" && from < family
}

// eatAll eats the words from the family name on; the name's last words may be
// missing where it is a double one.
func (n *spelling) eatAll(local string, from int) (rest string, ok bool) {
	for i := from; i < n.count; i++ {
		r := n.eat(local, i)
		if r == "?" {
			return local, i > from && n.joined[i] && local == ""
		}
		local = r
	}
	return local, true
}

// length is the number of letters from word from on.
func (n *spelling) length(from int) (k int) {
	for i := from; i < n.count; i++ {
		k += n.word[i].end - n.word[i].start
	}
	return k
}

// eat is local without word i at its start, "?" when it does not begin so.
func (n *spelling) eat(local string, i int) string {
	rest, ok := strings.CutPrefix(withoutSigns(local), string(n.text[n.word[i].start:n.word[i].end]))
	if !ok {
		return "?"
	}
	for rest != "" && '0' <= rest[0] && rest[0] <= '9' {
		rest = rest[1:]
	}
	return rest
}

// withoutSigns is s without the signs at its start that part the words of an
// address.
func withoutSigns(s string) string {
	for s != "" && (s[0] == '.' || s[0] == '_' || s[0] == '-') {
		s = s[1:]
	}
	return s
}

// SpelledBy says whether the local part of an e-mail address is made of a
// person's name: "m.valembert@…" or "marie@…" of "Marie Valembert".
func SpelledBy(name, address string) bool {
	var n spelling
	at := 0 // in name
	for i, word := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' || r == '\'' || r == '.' }) {
		if i == len(n.word) {
			return false
		}
		at += strings.Index(name[at:], word)
		n.joined[i] = at > 0 && name[at-1] == '-'
		at += len(word)
		start := len(n.text)
		n.text = token.Fold(n.text, word)
		n.word[i] = span{start, len(n.text)}
		n.little[i] = i > 0 && word[0] >= 'a' && len(word) <= 3
		n.count++
	}
	local, _, _ := strings.Cut(address, "@")
	if n.count == 1 {
		return n.eat(local, 0) == ""
	}
	n.known, n.near = true, true
	local = strings.ToLower(local)
	return n.count > 1 && (n.spelledIn(local) || n.eat(local, 0) == "")
}
