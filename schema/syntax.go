package schema

import "strings"

// The scanners behind the formats: each says what its pattern in format.go
// says, without a regular expression.

func isText(s string) bool { return strings.Trim(s, " \t\r\n") != "" }

func isDate(s string) bool {
	from, to, both := strings.Cut(s, "/")
	return isDay(from) && (!both || isDay(to))
}

// isDay takes a day, a month or a year.
func isDay(s string) bool {
	if len(s) < 4 || !allDigits(s[:4]) {
		return false
	}
	switch len(s) {
	case 4:
		return true
	case 7:
		return s[4] == '-' && between(s[5:], "01", "12")
	case 10:
		return s[4] == '-' && between(s[5:7], "01", "12") && s[7] == '-' && between(s[8:], "01", "31")
	}
	return false
}

func isDuration(s string) bool {
	_, ok := parseSpan(s)
	return ok
}

func isPhone(s string) bool {
	number, international := strings.CutPrefix(s, "+")
	switch {
	case !allDigits(number):
		return false
	case !international:
		return 3 <= len(number) && len(number) <= 6
	case strings.HasPrefix(number, "33"):
		return len(number) == 11 && number[2] != '0'
	}
	return number[0] != '0' && 7 <= len(number) && len(number) <= 15
}

func isEmail(s string) bool {
	local, domain, ok := strings.Cut(s, "@")
	if !ok {
		return false
	}
	for atom := range strings.SplitSeq(local, ".") {
		if atom == "" || strings.ContainsFunc(atom, func(r rune) bool { return !isHostRune(r) && !strings.ContainsRune("!#$%&'*+/=?^`{|}~-", r) }) {
			return false
		}
	}
	dot := strings.LastIndexByte(domain, '.')
	return dot > 0 && isDomain(domain[:dot]) && isTop(domain[dot+1:])
}

// isTop takes the last label of a domain name: two characters or more, the
// first a letter.
func isTop(s string) bool {
	if !isDomain(s) || strings.ContainsRune(s, '_') {
		return false
	}
	first, letters := true, 0
	for _, r := range s {
		if first && '0' <= r && r <= '9' {
			return false
		}
		first = false
		letters++
	}
	return letters >= 2
}

func isURL(s string) bool {
	rest, scheme := s, false
	for _, prefix := range [...]string{"http://", "https://", "ftp://"} {
		if !scheme {
			rest, scheme = strings.CutPrefix(s, prefix)
		}
	}
	host, tail := rest, ""
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		host, tail = rest[:i], rest[i:]
	}
	if user, behind, ok := strings.Cut(host, "@"); ok && scheme {
		if user == "" || strings.ContainsFunc(user, func(r rune) bool { return r != '-' && r != '.' && !isHostRune(r) }) {
			return false
		}
		host = behind
	}
	host, port, hasPort := strings.Cut(host, ":")
	if hasPort && (!allDigits(port) || len(port) > 5) {
		return false
	}
	dot := strings.LastIndexByte(host, '.')
	if dot < 0 || !scheme && !isTop(host[dot+1:]) {
		return false
	}
	return isDomain(host) && !strings.ContainsFunc(tail, isHidden)
}

// isDomain takes labels of letters, digits, _ and inner hyphens, joined by dots.
func isDomain(s string) bool {
	for label := range strings.SplitSeq(s, ".") {
		if label == "" || label[0] == '-' || label[len(label)-1] == '-' ||
			strings.ContainsFunc(label, func(r rune) bool { return r != '-' && !isHostRune(r) }) {
			return false
		}
	}
	return true
}

// isHostRune says whether r is a Latin letter, a digit or _.
func isHostRune(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '_' || 0xC0 <= r && r <= 0x24F
}

// isHidden says whether r cannot stand in an address: a blank, a control or
// format character, or one of <>".
func isHidden(r rune) bool {
	switch {
	case r <= ' ', r == '"', r == '<', r == '>', 0x7F <= r && r <= 0xA0:
		return true
	case 0x2000 <= r && r <= 0x200F, 0x2028 <= r && r <= 0x202F, r == 0x205F, r == 0x3000, r > 0xFFFD:
		return true
	}
	return false
}

func isPostal(s string) bool {
	if front, back, parted := strings.Cut(s, " "); parted {
		return len(front) >= 2 && len(front) <= 5 && len(back) >= 2 && len(back) <= 4 && !strings.ContainsAny(back, " -") && isPostal(front) && isPostal(back)
	}
	if len(s) < 2 || len(s) > 10 || s[0] == '-' {
		return false
	}
	return !strings.ContainsFunc(s, func(r rune) bool {
		return r != '-' && (r >= 0x80 || r == '_' || !isHostRune(r))
	})
}

func isINSEE(s string) bool {
	if len(s) != 5 || !allDigits(s[2:]) {
		return false
	}
	switch d := s[:2]; d {
	case "2A", "2B", "97", "98":
		return true
	default:
		return between(d, "01", "95") && d != "20"
	}
}

func isHash(s string) bool {
	return len(s) == 64 && !strings.ContainsFunc(s, func(r rune) bool { return (r < '0' || r > '9') && (r < 'a' || r > 'f') })
}

func isLanguage(s string) bool {
	return len(s) == 2 && 'a' <= s[0] && s[0] <= 'z' && 'a' <= s[1] && s[1] <= 'z'
}

func isPointer(s string) bool { return s != "" && isRootPointer(s) }

func isRootPointer(s string) bool {
	if s != "" && s[0] != '/' {
		return false
	}
	for i := 0; i < len(s); i++ {
		if s[i] == '~' && (i+1 == len(s) || s[i+1] != '0' && s[i+1] != '1') {
			return false
		}
	}
	return true
}

func allDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// between says whether s is a number of as many digits as lo and hi, and lies
// between them.
func between(s, lo, hi string) bool {
	return len(s) == len(lo) && allDigits(s) && lo <= s && s <= hi
}
