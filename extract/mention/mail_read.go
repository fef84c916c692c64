package mention

import (
	"bytes"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"offers/extract/token"
)

// maxLocal is the longest local part, in bytes (RFC 5321).
const maxLocal = 64

// mailReader reads one address off the text of its block: signs of all sorts
// stand in addresses, and blanks and line ends where they should not.
type mailReader struct {
	text  string // of the block, from the first token on
	pos   int    // how far it is read
	out   []byte // the address
	local int    // length of its local part
	split bool   // a line end may split the local part: a sign opened it
	shut  bool   // a bracket opened it
	led   bool   // "to" or a colon leads to it
	spelt bool   // a full stop is spelled out
	ends  []host // the labels of the domain
}

// host is where a label of the domain ends, in the address and in the text.
type host struct{ out, pos int }

// How the sign between the local part and the domain is written.
type atSign uint8

const (
	noSign  atSign = iota
	plain          // "@"
	spaced         // "@" with a blank before it, or on both sides
	spelled        // "[at]", "arobase"
	said           // " at ", a word of its own
	within         // " chez ", which stands between a post and a company's domain too
)

// mailAddress reads an e-mail address.
func mailAddress(p *Parser, i int) (end int) {
	if !p.mark(i, '{') && !p.signAhead(i) || !p.mayBegin(i) {
		return i
	}
	r := mailReader{text: p.rest(i), out: p.buf[:0], ends: p.ends[:0], split: strings.IndexByte("[<(:", p.byteBefore(i)) >= 0, shut: p.byteBefore(i) == '(', led: p.word(i-1, "to") || p.mark(i-1, ':')}
	ok := r.address()
	p.buf, p.ends = r.out, r.ends
	if !ok || p.inURL(i) {
		return i
	}
	end = p.upTo(i, r.pos)
	value := string(r.out)
	if s, err := url.PathUnescape(value); err == nil && !strings.ContainsFunc(s, unprintable) { // "mailto:" escapes
		value = s
	}
	if r.text[0] == '{' {
		end = p.mailList(i, end, string(r.out[r.local:]))
	}
	p.Set.Strings = append(p.Set.Strings, strings.ToLower(value))
	return end
}

// upTo is the token behind the first bytes of the text from token i on.
func (p *Parser) upTo(i, bytes int) int {
	start := p.Tok[i].Start
	for i++; i < len(p.Tok) && int(p.Tok[i].Start-start) < bytes; i++ {
	}
	return i
}

// listMarks part the names of a list in braces.
const listMarks = ",;|"

// mailList adds the addresses of "{jeanne,paul}@example.fr" but the first, whose
// end it returns; the last owns the domain.
func (p *Parser) mailList(i, end int, domain string) int {
	text := p.rest(i)
	names := text[:strings.IndexByte(text, '}')]
	comma := strings.IndexAny(names, listMarks)
	first := p.upTo(i, comma)
	for comma < len(names) {
		from := comma + 1
		if comma = strings.IndexAny(names[from:], listMarks); comma < 0 {
			comma = len(names)
		} else {
			comma += from
		}
		name := strings.TrimSpace(names[from:comma])
		if !validLocal([]byte(name)) || strings.ContainsAny(name, " \t\n") {
			continue
		}
		p.Set.Strings = append(p.Set.Strings, strings.ToLower(name+domain))
		last := p.upTo(i, comma)
		if comma == len(names) {
			last = end
		}
		p.own(Mention{Kind: Mail, Form: p.form, At: int32(len(p.Set.Strings) - 1), From: int32(p.upTo(i, from)), To: int32(last)})
	}
	return first
}

// unprintable says whether r can stand in no address: "%00" is no escape of one.
func unprintable(r rune) bool { return unicode.IsControl(r) || unicode.IsSpace(r) }

// signAhead says whether something that can stand for "@" or for a dot follows
// the tokens from i on that could be a local part. It tells by the tokens
// alone, since every word can begin an address and hardly one does.
func (p *Parser) signAhead(i int) bool {
	block, most := p.Tok[i].Block, p.Tok[i].Start+9*maxLocal
	for k := i + 1; p.block(k) == block && p.Tok[k].Start < most; k++ {
		switch t := &p.Tok[k]; {
		case p.is(k, at|linkStart):
			return true
		case t.Kind == token.Mark && strings.IndexByte("[({<", p.Doc.Text[t.Start]) >= 0:
			return p.bracketFollowed(k) != 0
		case t.Kind == token.Mark && t.Val != 0 && t.Val < utf8.RuneSelf && strings.IndexByte(`._%+&-\`, byte(t.Val)) < 0:
			return false
		case !p.inAddress(k):
			return false
		}
	}
	return false
}

// mayBegin says whether the tokens around i allow an address to begin there.
func (p *Parser) mayBegin(i int) bool {
	if p.is(i, otherSig) {
		return p.mark(i, '{') && p.glued(i+1)
	}
	if !p.opens(i + 1) {
		return false
	}
	if i == 0 || !p.glued(i) {
		return true
	}
	switch p.byteBefore(i) {
	case '.', '@':
		return false
	case '-', '+', '%', '&':
		return i > 1 && !p.glued(i-1)
	}
	return p.Tok[i-1].Kind == token.Mark
}

// opens says whether token i, which follows a word, can make the word the
// beginning of an address.
func (p *Parser) opens(i int) bool {
	return p.glued(i) && !p.markIn(i, endMarks) && !p.mark(i, '\'') || p.is(i, at|linkStart) || p.mark(i, '[') || p.mark(i, '(')
}

// inURL says whether token i stands in a web address, which has its signs too.
func (p *Parser) inURL(i int) bool {
	from := max(p.Doc.Blocks[p.Tok[i].Block].Start, p.Tok[i].Start-256)
	before := p.Doc.Text[from:p.Tok[i].Start]
	if j := strings.LastIndexAny(before, " \t\r\n<>()[]\"\u00a0"); j >= 0 {
		before = before[j:]
	}
	return strings.Contains(before, "://")
}

// address reads the whole address.
func (r *mailReader) address() bool {
	if !r.localPart() {
		return false
	}
	r.local = len(r.out)
	spelt := r.spelt
	sign, stray := r.sign()
	if sign == noSign || spelt && sign < spelled {
		return false
	}
	r.out = append(r.out, '@')
	if !r.domain() || r.pos < len(r.text) && r.text[r.pos] == '@' {
		return false
	}
	domain := string(r.out[r.local+1:])
	switch {
	case sign == plain && !stray:
		return true
	case !known(topLevel(domain)):
		return false
	case sign == spaced:
		return stray || !r.simple()
	case sign == said:
		if strings.IndexByte(domain, '.') == 1 { // "made at a point in line with"
			return false
		}
		hyphens := r.led && bytes.IndexByte(r.out[:r.local], '-') > 0                                // "an e-mail to jobs-vernois at example.org"
		return !r.simple() || r.spelt || hyphens || r.shut && strings.HasPrefix(r.text[r.pos:], ")") // "(jeanne at example.org)"
	case sign == within:
		return !r.simple() || r.mailbox()
	}
	return true
}

// mailbox says whether the local part is a word that is nobody's post.
func (r *mailReader) mailbox() bool {
	switch strings.ToLower(string(r.out[:r.local])) {
	case "contact", "jobs", "rh", "info", "infos", "hello", "bonjour", "coucou", "accueil", "cv":
		return true
	}
	return false
}

// simple says whether the local part is a word like any other.
func (r *mailReader) simple() bool {
	return !strings.ContainsAny(string(r.out[:r.local]), "._0123456789")
}

// localPart reads up to the sign; of "{a,b}@x.fr" it is the first.
func (r *mailReader) localPart() bool {
	if r.text[0] == '{' {
		shut := strings.IndexByte(r.text[:min(len(r.text), 120)], '}')
		names := strings.IndexAny(r.text[:min(len(r.text), 120)], listMarks)
		if shut < 0 || names < 0 || names > shut {
			return false
		}
		r.out = append(r.out, strings.TrimSpace(r.text[1:names])...)
		r.pos = shut + 1
		return validLocal(r.out)
	}
	const most = 8 * maxLocal // bytes, what is left out of the address included
	for r.pos < min(len(r.text), most) && len(r.out) <= maxLocal {
		if r.localRune() || r.lineSplit() {
			continue
		}
		if n := spelledDot(r.text[r.pos:]); n > 0 && len(r.out) > 0 {
			r.out, r.spelt, r.pos = append(r.out, '.'), true, r.pos+n
			continue
		}
		break
	}
	return validLocal(r.out)
}

// localRune reads one rune of the local part; invisible ones are left out.
func (r *mailReader) localRune() bool {
	if c := r.text[r.pos]; 'a' <= c|0x20 && c|0x20 <= 'z' {
		r.out = append(r.out, c)
		r.pos++
		return true
	}
	c, n := utf8.DecodeRuneInString(r.text[r.pos:])
	switch {
	case invisible(c):
	case c == '\\' && r.pos+1 < len(r.text) && strings.IndexByte("_-.", r.text[r.pos+1]) >= 0:
	case labelRune(c), c < utf8.RuneSelf && strings.IndexByte("._%+&", byte(c)) >= 0:
		r.out = utf8.AppendRune(r.out, c)
	case unicode.IsLetter(c):
		r.out = r.out[:0] // another script runs into the address
	default:
		return false
	}
	r.pos += n
	return true
}

// lineSplit reads the line end behind a hyphen or a full stop inside "(mailto:
// …)" and its like.
func (r *mailReader) lineSplit() bool {
	n := lineEnd(r.text[r.pos:])
	if n == 0 || !r.split || len(r.out) == 0 || strings.IndexByte("-._", r.out[len(r.out)-1]) < 0 {
		return false
	}
	r.pos += n
	return true
}

func validLocal(s []byte) bool {
	return len(s) > 0 && len(s) <= maxLocal && s[0] != '.' && s[len(s)-1] != '.' && !bytes.Contains(s, []byte(".."))
}

// invisible says whether c is a soft hyphen or a joiner, which PDFs and web
// pages leave behind.
func invisible(c rune) bool { return c == 0xAD || c >= 0x200B && c <= 0x200D || c == 0xFEFF }

// blanks is the length of the blanks at the start of s, at most four of them
// and no line end.
func blanks(s string) (n int) {
	for range 4 {
		switch {
		case strings.HasPrefix(s[n:], " "), strings.HasPrefix(s[n:], "\t"):
			n++
		case strings.HasPrefix(s[n:], "\u00a0"):
			n += 2
		case strings.HasPrefix(s[n:], "\u202f"):
			n += 3
		default:
			return n
		}
	}
	return n
}

// lineEnd is the length of a line end, with the blanks around it, at the start
// of s; 0 when there is none.
func lineEnd(s string) int {
	n := blanks(s)
	if !strings.HasPrefix(s[n:], "\n") && !strings.HasPrefix(s[n:], "\r\n") {
		return 0
	}
	n += strings.IndexByte(s[n:], '\n') + 1
	return n + blanks(s[n:])
}

// sign reads what stands for "@"; stray says that a blank follows a plain one.
func (r *mailReader) sign() (sign atSign, stray bool) {
	s := r.text[r.pos:]
	n := blanks(s)
	if k := bracketed(s[n:], "at", "arobase", "arobas", "chez", "@"); k > 0 {
		r.pos += n + k + blanks(s[n+k:])
		return spelled, false
	}
	switch {
	case strings.HasPrefix(s, "(a)"), strings.HasPrefix(s, "[a]"):
		r.pos += 3
		return spelled, false
	case strings.HasPrefix(s[n:], "@"):
		after := blanks(s[n+1:]) + n + 1
		if k := lineEnd(s[n+1:]); k > 0 {
			after = n + 1 + k
		}
		r.pos += after
		if n > 0 {
			return spaced, after > n+1
		}
		return plain, after > 1
	}
	for _, w := range [...]struct {
		word string
		sign atSign
	}{{"arobase", spelled}, {"arobas", spelled}, {"at", said}, {"chez", within}} {
		if k := len(w.word); n > 0 && len(s) > n+k && strings.EqualFold(s[n:n+k], w.word) && blanks(s[n+k:]) > 0 {
			r.pos += n + k + blanks(s[n+k:])
			return w.sign, false
		}
	}
	return noSign, false
}

// bracketed is the length of one of the words in brackets at the start of s:
// "[at]", "( dot )".
func bracketed(s string, words ...string) int {
	if s == "" || strings.IndexByte("[({<", s[0]) < 0 {
		return 0
	}
	n := 1 + blanks(s[1:])
	for _, w := range words {
		k := n + len(w)
		if len(s) <= k || !strings.EqualFold(s[n:k], w) {
			continue
		}
		if k += blanks(s[k:]); k < len(s) && strings.IndexByte("])}>", s[k]) >= 0 {
			return k + 1
		}
	}
	return 0
}

// spelledDot is the length of " point ", "[dot]" or their like at the start of
// s, with the blanks around it.
func spelledDot(s string) int {
	n := blanks(s)
	if k := bracketed(s[n:], "dot", "point", "."); k > 0 {
		return n + k + blanks(s[n+k:])
	}
	for _, w := range [...]string{"point", "dot"} {
		if k := n + len(w); n > 0 && len(s) > k && strings.EqualFold(s[n:k], w) && blanks(s[k:]) > 0 {
			return k + blanks(s[k:])
		}
	}
	return 0
}

// domain reads the domain, and cuts off what was written onto it.
func (r *mailReader) domain() bool {
	from := len(r.out)
	for len(r.out)-from <= maxHost && r.label() {
		if !r.dot(from) {
			break
		}
	}
	if len(r.ends) == 0 {
		return false
	}
	domain := string(r.out[from:])
	n := cutHost(domain)
	for i := len(r.ends) - 1; i >= 0; i-- {
		if over := r.ends[i].out - from - n; over >= 0 {
			r.pos = r.ends[i].pos - over
		}
	}
	r.out = r.out[:from+n]
	return n > 0 && validHost(domain[:n]) && lettersOnly(topLevel(domain[:n]))
}

// label reads one label of the domain.
func (r *mailReader) label() bool {
	from := len(r.out)
	end := r.pos
	for r.pos < len(r.text) && len(r.out)-from <= maxHost {
		c, n := utf8.DecodeRuneInString(r.text[r.pos:])
		if len(r.out) > from && r.out[len(r.out)-1] == '-' {
			if k := lineEnd(r.text[r.pos:]); k > 0 { // "mines-" at the end of a line
				r.pos += k
				continue
			}
		}
		if !labelRune(c) && !invisible(c) {
			break
		}
		r.pos += n
		if !invisible(c) {
			r.out, end = utf8.AppendRune(r.out, c), r.pos
		}
	}
	r.pos = end
	if len(r.out) > from {
		r.ends = append(r.ends, host{len(r.out), r.pos})
	}
	return len(r.out) > from
}

// dot reads what stands between two labels: a full stop, one spelled out, or
// one at the end of a line when the domain, which begins at from, still lacks
// its end.
func (r *mailReader) dot(from int) bool {
	s := r.text[r.pos:]
	if n := spelledDot(s); n > 0 {
		r.pos, r.spelt = r.pos+n, true
		r.out = append(r.out, '.')
		return true
	}
	if !strings.HasPrefix(s, ".") {
		return false
	}
	n := 1
	if k := lineEnd(s[1:]); k > 0 && !known(topLevel(string(r.out[from:]))) {
		n += k
		if next := s[n:]; !known(next[:hostLength(next)]) {
			return false
		}
	}
	if c, _ := utf8.DecodeRuneInString(s[n:]); !labelRune(c) {
		return false
	}
	r.pos += n
	r.out = append(r.out, '.')
	return true
}
