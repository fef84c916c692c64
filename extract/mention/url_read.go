package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"offers/extract/token"
)

// maxURL is the longest web address read, in bytes.
const maxURL = 2048

// rest is the text of the block from token i on.
func (p *Parser) rest(i int) string {
	t := &p.Tok[i]
	return p.Doc.Text[t.Start:p.Doc.Blocks[t.Block].End]
}

// byteBefore is the byte in front of token i in its block, 0 for none.
func (p *Parser) byteBefore(i int) byte {
	t := &p.Tok[i]
	if t.Start <= p.Doc.Blocks[t.Block].Start {
		return 0
	}
	return p.Doc.Text[t.Start-1]
}

// schemeAddress reads an address with its scheme: http, https or ftp.
func schemeAddress(p *Parser, i int) (end int) {
	s := p.rest(i)
	n := schemeLength(s)
	if n == 0 || strings.IndexByte("@#$", p.byteBefore(i)) >= 0 {
		return i
	}
	if k := hostLength(s[n:]); k > 0 && n+k < len(s) && s[n+k] == '@' { // user@host
		n += k + 1
	}
	k := hostLength(s[n:])
	host := strings.TrimRight(s[n:n+k], ".")
	if p.byteBefore(i) == '_' {
		host = strings.TrimRight(host, "_")
	}
	if !validHost(host) {
		return i
	}
	return p.address(i, s, n+len(host))
}

// schemeLength is the length of "https://" at the start of s, 0 when s begins
// otherwise.
func schemeLength(s string) int {
	for _, scheme := range [...]string{"https://", "http://", "ftp://"} {
		if len(s) > len(scheme) && strings.EqualFold(s[:len(scheme)], scheme) {
			return len(scheme)
		}
	}
	return 0
}

// wwwAddress reads an address that begins with "www." or "www2.".
func wwwAddress(p *Parser, i int) (end int) {
	s := p.rest(i)
	if len(s) < 8 || !strings.EqualFold(s[:3], "www") || !nameBegins(p, i) {
		return i
	}
	host := s[:hostLength(s)]
	host = host[:cutHost(host)]
	if strings.Count(host, ".") < 2 || !validHost(host) || goesOn(s[len(host):]) {
		return i
	}
	return p.address(i, s, len(host))
}

// nameBegins says whether a domain's name can begin at token i: it is not the
// end of a longer one, of an address, a tag or a path.
func nameBegins(p *Parser, i int) bool {
	if !p.glued(i) || i == 0 {
		return true
	}
	if p.Tok[i-1].Kind != token.Mark {
		return false
	}
	return strings.IndexByte("@#${./\\-_=&%+", p.byteBefore(i)) < 0
}

// goesOn says whether what stands behind a name makes it part of another: the
// local part of an e-mail address, a file's name.
func goesOn(after string) bool { return after != "" && (after[0] == '@' || after[0] == '_') }

// bareAddress reads a domain that stands without a scheme: one with a known
// end, not in the case of a sentence run into the next.
func bareAddress(p *Parser, i int) (end int) {
	if !p.dotInside(i) || !nameBegins(p, i) {
		return i
	}
	s := p.rest(i)
	host := s[:hostLength(s)]
	host = host[:cutHost(host)]
	if !validHost(host) || !believable(host, s[len(host):]) || goesOn(s[len(host):]) {
		return i
	}
	return p.address(i, s, len(host))
}

// dotInside says whether a full stop with a label behind it is among the tokens
// from i on that could be a domain: hardly a word has one. Inclusive endings
// have their own.
func (p *Parser) dotInside(i int) bool {
	most := p.Tok[i].Start + maxHost
	for k := i; k < len(p.Tok) && p.Tok[k].Start < most; k++ {
		t := &p.Tok[k]
		switch {
		case k > i && !t.Is(token.Glued):
			return false
		case t.Is(token.Inclusive), t.IsMark('.') && p.glued(k+1) && (p.Tok[k+1].Kind != token.Mark || p.Tok[k+1].Val == 0):
			return true
		case t.Kind == token.Mark && t.Val != 0 && strings.IndexByte(".-_", byte(min(t.Val, utf8.RuneSelf))) < 0:
			return false
		}
	}
	return false
}

// believable says whether a bare host, which after follows, is one and no
// words run together.
func believable(host, after string) bool {
	top := topLevel(host)
	if !known(top) || top != strings.ToLower(top) && host != strings.ToUpper(host) {
		return false
	}
	for _, f := range frameworks {
		if strings.EqualFold(host, f) {
			return false
		}
	}
	if len(after) > 1 && after[0] == ':' && '0' <= after[1] && after[1] <= '9' && port(after) == 0 {
		return false
	}
	if !isDoubtful(strings.ToLower(top)) {
		return true
	}
	return strings.Count(host, ".") >= 2 || len(after) > 1 && after[0] == '/' && labelRune(rune(after[1]))
}

// port is the length of ":8080" at the start of s, 0 when there is none.
func port(s string) int {
	n := 1
	for n < len(s) && n < 8 && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	if s == "" || s[0] != ':' || n == 1 || n > 6 {
		return 0
	}
	return n
}

// address takes the address that begins with token i, whose text goes on as s
// and whose host ends at n, and returns the token behind it.
func (p *Parser) address(i int, s string, n int) (end int) {
	n += port(s[n:])
	value := ""
	if n < len(s) && strings.IndexByte("/?#", s[n]) >= 0 {
		n += pathLength(s[n:])
		if p.byteBefore(i) == '<' {
			value, n = joined(s, n)
		}
	}
	start := p.Tok[i].Start
	end = i + 1
	for end < len(p.Tok) && int(p.Tok[end].Start-start) < n && p.free(end, p.Tok[i].Block) {
		end++
	}
	if most := int(p.Tok[end-1].End - start); n > most && value == "" {
		n = most // the rest belongs to another mention
	}
	if value == "" {
		if strings.HasPrefix(s[n:], " ") && s[n-1] == '-' { // "http://example.org/a- and so on"
			n--
		}
		n = trimmed(s[:n], p.byteBefore(i))
		for end > i+1 && int(p.Tok[end-1].Start-start) >= n {
			end--
		}
		value = s[:n]
	}
	p.Set.Strings = append(p.Set.Strings, smallScheme(strings.ReplaceAll(value, `\`, "")))
	return end
}

// smallScheme is a URL with its scheme in small letters, as every program knows
// it; it is the same however it is written (RFC 3986, 3.1).
func smallScheme(url string) string {
	scheme, rest, ok := strings.Cut(url, "://")
	if !ok || len(scheme) > len("https") {
		return url
	}
	return strings.ToLower(scheme) + "://" + rest
}

// pathLength is the length of the path, query and fragment at the start of s:
// up to a blank, a quotation mark or a bracket that nothing opened.
func pathLength(s string) (n int) {
	var open [3]int
	for n < len(s) && n < maxURL {
		r, k := utf8.DecodeRuneInString(s[n:])
		if b := strings.IndexRune("([{", r); b >= 0 {
			open[b]++
		} else if b := strings.IndexRune(")]}", r); b >= 0 {
			if open[b]--; open[b] < 0 {
				return n
			}
		}
		if !pathRune(r) || r == '\\' && !strings.HasPrefix(s[n:], `\_`) {
			return n
		}
		n += k
	}
	return n
}

// pathRune says whether r can stand in a path.
func pathRune(r rune) bool {
	if r < utf8.RuneSelf {
		return r > ' ' && r != 0x7F && strings.IndexByte("<>\"`|^", byte(r)) < 0
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || r >= 0x2010 && r <= 0x2015 || r == '’'
}

// trimmed is the length of an address without the signs of the sentence at its
// end; before is the byte in front of it.
func trimmed(s string, before byte) int {
	if strings.HasSuffix(s, "'s") || strings.HasSuffix(s, "’s") { // the address's owner
		s = s[:len(s)-1]
	}
	for {
		r, k := utf8.DecodeLastRuneInString(s)
		if r == '\'' && strings.Count(s, "'")%2 == 0 {
			return len(s)
		}
		if strings.ContainsRune(".,;:!?'*@([{’–—", r) || r == '_' && before == '_' {
			s = s[:len(s)-k]
			continue
		}
		return len(s)
	}
}

// joined is the address of "<…>" that a line's end has split at n, and its
// length; or "" and n when it is not split.
func joined(s string, n int) (value string, end int) {
	line := s[n:min(len(s), n+maxURL)]
	shut := strings.IndexByte(line, '>')
	if shut <= 0 || line[0] != '\n' && line[0] != '\r' {
		return "", n
	}
	parts := strings.FieldsFunc(line[:shut], func(r rune) bool { return r == '\n' || r == '\r' })
	value = s[:n]
	for _, part := range parts {
		part = strings.TrimSpace(part)
		if pathLength(part) != len(part) {
			return "", n
		}
		value += part
	}
	return value, n + shut
}
