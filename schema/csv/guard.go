package csv

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"offers/schema"
	"offers/schema/flat"
)

// guard is the character that goes in front of a text so that a spreadsheet
// takes it for nothing else, 0 where none is needed:
//
//   - an apostrophe where it could be a formula. A text that begins with
//     apostrophes and then like a formula gets one more, so that whoever reads
//     the text back knows which to take away.
//   - in the dialect of Excel, a tab where it could be a number, a date, a
//     boolean or an error: 01000, 1e3, +33123456789, mars 2026, VRAI. In a cell
//     the tab is not seen. LibreOffice takes such a cell for a text (a test of
//     package encode opens one), and Excel is reported to.
//
// A text that begins with a tab gets an apostrophe, so that the two never meet.
func (d Dialect) guard(s string, t flat.Type) byte {
	if t != flat.Text && t != flat.Date {
		return 0
	}
	switch {
	case isFormula(strings.TrimLeft(s, "'")):
		return '\''
	case d.excel && !(t == flat.Date && isDay(s)) && isValue(s):
		return '\t'
	}
	return 0
}

// formulaSigns begin what a spreadsheet computes; the last four are what some
// take for the first.
const formulaSigns = "=+-@\t\r\n＝＋－＠"

// isFormula says whether a spreadsheet could compute the text. A signed number
// stands for itself.
func isFormula(s string) bool {
	i := strings.IndexAny(s, formulaSigns)
	return i == 0 && !isSigned(s)
}

// isSigned says whether a text is a sign and a number: -1, +33123456789.
func isSigned(s string) bool {
	whole, part, point := strings.Cut(s[1:], ".")
	return (s[0] == '+' || s[0] == '-') && digits(whole) && (!point || digits(part))
}

func digits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// isDay says whether a text is a whole date, which a spreadsheet shall read.
func isDay(s string) bool { return len(s) == len("2025-09-01") && schema.DateFormat.Holds(s) }

// isValue says whether a spreadsheet set to French or English could read a
// number, a date, a time, a boolean or an error: all words in it are of those
// that stand in such values, and the first is a name of a month or day. It
// rather says so too often.
func isValue(s string) bool {
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	if !strings.ContainsFunc(s, unicode.IsNumber) {
		return strings.HasPrefix(s, "#") || len(words) == 1 && oneOf(booleans[:], words[0])
	}
	if first, _ := utf8.DecodeRuneInString(s); unicode.IsLetter(first) && !named(strings.ToLower(words[0])) {
		return false
	}
	for _, w := range words {
		if w = strings.ToLower(w); !oneOf(units[:], w) && !named(w) {
			return false
		}
	}
	return true
}

var (
	booleans = [...]string{"true", "false", "vrai", "faux"}
	// units are an exponent, the parts of a time and what may follow an amount.
	units = [...]string{"e", "d", "t", "z", "h", "m", "s", "min", "a", "p", "am", "pm", "er", "st", "nd", "rd", "th", "eur", "usd", "gbp", "chf", "f", "k", "x", "o", "b"}
	// names are the months and days, which may be cut short.
	names = [...]string{
		"janvier", "février", "fevrier", "mars", "avril", "mai", "juin", "juillet", "août", "aout", "septembre", "octobre", "novembre", "décembre", "decembre",
		"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
	}
)

func oneOf(list []string, word string) bool {
	for _, w := range list {
		if strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}

// named says whether a word is the beginning of a month's or day's name.
func named(word string) bool {
	const shortest = 3
	if len(word) < shortest {
		return false
	}
	for _, n := range names {
		if strings.HasPrefix(n, word) {
			return true
		}
	}
	return false
}
