package score

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"offers/schema"
)

// fold is the form in which wording is compared: without case, accents and
// marks other than + @ . / : and _, single blanks between words.
func fold(s string) string {
	var b strings.Builder
	for _, r := range cases.Fold().String(norm.NFKD.String(s)) {
		switch {
		case unicode.IsLetter(r), unicode.IsNumber(r), strings.ContainsRune("_+@./:", r):
			b.WriteRune(r)
		case norm.NFD.PropertiesString(string(r)).CCC() != 0: // an accent
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// asides are what a folded title may be written with or without.
var asides = regexp.MustCompile(`\b([hf] ?/? ?[hf]( ?/? ?x)?|cdi|cdd)\b`)

// plainTitle is a folded title without its asides.
func plainTitle(title string) string {
	return strings.TrimSpace(asides.ReplaceAllLiteralString(fold(title), " "))
}

// address is a URL without what does not tell two pages apart.
func address(url string) string {
	url = strings.ToLower(strings.TrimSpace(url))
	rest, ok := strings.CutPrefix(url, "https://")
	if !ok {
		rest = strings.TrimPrefix(url, "http://")
	}
	return strings.TrimRight(strings.TrimPrefix(rest, "www."), "/")
}

// length is an ISO 8601 duration in comparable units: a year is twelve months,
// a week seven days. What is none stays as it is.
func length(duration string) string {
	months, days, minutes, ok := schema.Length(duration)
	if !ok {
		return duration
	}
	out := "P"
	for _, u := range [...]struct {
		n    float64
		unit string
	}{{months, "M"}, {days, "D"}, {minutes, "min"}} {
		if u.n != 0 {
			out += strconv.FormatFloat(u.n, 'f', -1, 64) + u.unit
		}
	}
	return out
}
