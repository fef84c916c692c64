package mention

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// domains are the top-level domains that a bare name is known by: those of
// France, its neighbours and French-speaking countries, and the generic ones
// in use (IANA, root zone), with the one that documentation uses (RFC 2606).
// Sorted.
var domains = []string{
	"ac", "academy", "ad", "ae", "aero", "africa", "agency", "ai", "alsace", "app", "archi", "art", "asia", "associates", "bank", "be", "bf", "bg", "bio", "biz", "bj", "blog", "boutique", "br", "business", "bzh",
	"ca", "care", "careers", "cat", "cc", "center", "cfd", "ch", "charity", "church", "city", "cloud", "club", "cn", "co", "coach", "com", "community", "company", "consulting", "coop", "corsica", "cz",
	"design", "dev", "digital", "dk", "dz", "earth", "ec", "eco", "edu", "education", "ee", "email", "energy", "engineering", "enterprises", "eu", "eus", "events", "example", "expert",
	"fi", "finance", "fm", "foundation", "fr", "fund", "fyi", "ga", "gf", "gg", "gl", "gle", "global", "gov", "gp", "gr", "green", "group", "guru", "health", "help", "hk", "host", "hr", "hu",
	"ie", "immo", "inc", "info", "institute", "international", "io", "ir", "jobs", "jp", "ke", "kr", "land", "legal", "li", "life", "link", "live", "lt", "ltd", "lu", "lv", "ly",
	"management", "marketing", "mc", "md", "media", "mg", "mobi", "mq", "ms", "mu", "museum", "mx", "name", "nc", "net", "network", "news", "ngo", "nl", "nz", "one", "online", "ong", "org",
	"page", "paris", "partners", "pe", "pf", "ph", "photo", "plus", "pt", "press", "pro", "qa", "re", "recruitment", "ro", "rs", "ru", "run",
	"sarl", "school", "science", "services", "sg", "shop", "site", "sk", "sn", "social", "software", "solar", "solutions", "space", "store", "studio", "swiss", "systems",
	"tattoo", "team", "tech", "technology", "tf", "tn", "today", "tools", "top", "tours", "tr", "travel", "tv", "tw", "ua", "uk", "university", "us", "vc", "ventures", "vin", "vip", "wf", "wiki", "work", "works", "world",
	"xyz", "yt", "za", "zone",
}

// doubtful are top-level domains that are words, or endings, too: a bare name
// needs a path or a third label behind which to believe them. Sorted.
var doubtful = []string{"at", "au", "ci", "cm", "de", "gal", "il", "in", "int", "is", "it", "la", "ma", "me", "ml", "no", "pl", "ps", "sa", "si", "so", "to"}

// frameworks look like domains and are not.
var frameworks = []string{"ado.net", "asp.net", "entity.net", "ml.net", "socket.io", "vb.net", "xml.net"}

// known says whether label is a top-level domain of the lists.
func known(label string) bool {
	label = strings.ToLower(label)
	_, ok := slices.BinarySearch(domains, label)
	return ok || isDoubtful(label)
}

func isDoubtful(label string) bool {
	_, ok := slices.BinarySearch(doubtful, label)
	return ok
}

// maxHost is the longest domain name, in bytes (RFC 1035).
const maxHost = 253

// labelRune says whether r can stand in a label of a domain: ASCII, or a letter
// of the Latin alphabet, with its accent apart or not; "ª" and "µ" are none.
func labelRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9' || r == '-'
	}
	return 0xC0 <= r && r < 0x250 && unicode.IsLetter(r) || r >= 0x300 && r <= 0x36F
}

// hostLength is the length of the run of labels, dots and underscores at the
// start of s.
func hostLength(s string) (n int) {
	for n < len(s) && n < maxHost {
		r, k := utf8.DecodeRuneInString(s[n:])
		if !labelRune(r) && r != '.' && r != '_' {
			break
		}
		n += k
	}
	return n
}

// Host is the domain of an e-mail or web address, in small letters: "rh.example.org"
// of https://me@RH.example.org:8080/a?b, of rh.example.org and of x@rh.example.org.
func Host(address string) string {
	if _, rest, ok := strings.Cut(address, "://"); ok {
		address = rest
	}
	if i := strings.IndexAny(address, "/?#"); i >= 0 {
		address = address[:i]
	}
	host, _, _ := strings.Cut(address[strings.LastIndexByte(address, '@')+1:], ":")
	return strings.ToLower(host)
}

// topLevel is the last label of a domain.
func topLevel(host string) string { return host[strings.LastIndexByte(host, '.')+1:] }

// validHost says whether host is a domain of two labels or more that ends in
// letters, an IPv4 address, or localhost.
func validHost(host string) bool {
	if host == "localhost" {
		return true
	}
	labels := strings.Count(host, ".") + 1
	if labels < 2 {
		return false
	}
	rest := host
	for n := labels; n > 0; n-- {
		label, after, _ := strings.Cut(rest, ".")
		if label == "" || label[0] == '-' || label[len(label)-1] == '-' || n <= 2 && strings.ContainsRune(label, '_') || label[len(label)-1] == '_' || label[0] == '_' {
			return false
		}
		rest = after
	}
	top := topLevel(host)
	if strings.EqualFold(top, "es") && strings.ContainsAny(host, "éÉ") {
		return false // "http://salarié.es": inclusive writing that an editor made a link
	}
	return utf8.RuneCountInString(top) >= 2 && len(top) <= 24 && (lettersOnly(top) || strings.HasPrefix(top, "xn--")) || labels == 4 && strings.Trim(host, "0123456789.") == ""
}

func lettersOnly(s string) bool {
	for _, r := range s {
		if r < 'A' || r == '-' || r == '_' {
			return false
		}
	}
	return true
}

// cutHost is the length of host without what was written onto its end: the
// next sentence ("x.fr.Merci", "x.frMerci"), a telephone number, a dash.
func cutHost(host string) int {
	host = strings.TrimRight(host, ".-")
	for {
		dot := strings.LastIndexByte(host, '.')
		if dot < 0 {
			return len(host)
		}
		if n := cutLabel(host[dot+1:]); n > 0 {
			return dot + 1 + n
		}
		top := host[dot+1:]
		if (known(top) && !capitalAfter(host[:dot], top)) || strings.IndexByte(host[:dot], '.') < 0 || !known(topLevel(host[:dot])) {
			return len(host)
		}
		host = host[:dot]
	}
}

// capitalAfter says whether top begins with a capital and what stands before
// it has none: "x.fr.Me" is an end of sentence.
func capitalAfter(before, top string) bool {
	return top[0] >= 'A' && top[0] <= 'Z' && strings.ToLower(before) == before && strings.ToUpper(top) != top
}

// cutLabel is the length of the known domain at the start of label behind
// which something else was glued on, 0 when there is none.
func cutLabel(label string) int {
	for i := 2; i < len(label) && i < 12; i++ {
		c, p := label[i], label[i-1]
		if (c >= 'A' && c <= 'Z' && p >= 'a' || c == '-' || c >= '0' && c <= '9') && known(label[:i]) {
			return i
		}
	}
	return 0
}
