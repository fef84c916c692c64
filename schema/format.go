package schema

// Format is how a text of the record is written.
type Format string

// The formats.
const (
	AnyText     Format = ""             // any text that is not blank
	DateFormat  Format = "date"         // ISO 8601 day, month or year, or an interval of two of these
	SpanFormat  Format = "duration"     // ISO 8601 duration
	PhoneFormat Format = "phone"        // E.164, or a short national number
	EmailFormat Format = "email"        // address without a display name
	URLFormat   Format = "url"          // http, https or ftp; the scheme may be left out, as it often is
	PostFormat  Format = "postal-code"  // as the country writes it
	INSEEFormat Format = "insee"        // commune code (COG, INSEE)
	HashFormat  Format = "sha256"       // lower-case hexadecimal
	LangFormat  Format = "language"     // ISO 639-1
	PathFormat  Format = "pointer"      // JSON Pointer (RFC 6901) to a key of the record
	RootFormat  Format = "root-pointer" // the same, or nothing for the record itself
)

// A syntax is a format's rule twice: the pattern stands in the JSON Schema
// (common ground of ECMA-262 and RE2), ok is what Validate runs. Yes and no
// are examples that a test puts to both.
type syntax struct {
	format  Format
	is      string // completes "is not …"
	pattern string
	ok      func(string) bool
	yes, no []string
}

const (
	day     = `[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?`
	count   = `[0-9]{1,4}(\.[0-9]{1,2})?`
	inDays  = `(` + count + `Y(` + count + `M)?(` + count + `D)?|` + count + `M(` + count + `D)?|` + count + `W(` + count + `D)?|` + count + `D)`
	inHours = `T(` + count + `H(` + count + `M)?|` + count + `M)`
	letters = "A-Za-z\u00c0-\u024f" // Latin letters, accented ones too
	atom    = "[" + letters + "0-9!#$%&'*+/=?^_`{|}~-]+"
	label   = `[` + letters + `0-9_]([` + letters + `0-9_-]*[` + letters + `0-9_])?`
	top     = `[` + letters + `][` + letters + `0-9-]*[` + letters + `0-9]`
	visible = "!#-;=?-~\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u2060-\u2fff\u3001-\ufffd" // no blank, no control, none of <>"
	segment = `/([^/~]|~[01])*`
)

var syntaxes = [...]syntax{
	{AnyText, "a text", `[^ \t\r\n]`, isText,
		[]string{"a", " a ", "\u00a0"}, []string{"", " ", "\n\t"}},
	{DateFormat, "an ISO 8601 date (2025-09-01), month (2025-09), year (2025) or interval of two of these (2025-09/2025-10)", `^` + day + `(/` + day + `)?$`, isDate,
		[]string{"2025-09-01", "2025-09", "2025", "2020-01/2020-06", "2017/2018", "2026-02-31", "2026-02-16/2026-03-15"},
		[]string{"", "25", "2025-9", "2025-13", "2025-00", "2025-09-00", "2025-09-32", "2025-09-1", "01/09/2025", "2025/", "/2025", "2025/2026/2027", "2025-09-01T00:00", " 2025", "2025 ", "\u0662025"}},
	{SpanFormat, "an ISO 8601 duration (P6M, P3Y, P8W)", `^P(` + inDays + `(` + inHours + `)?|` + inHours + `)$`, isDuration,
		[]string{"P6M", "P3Y", "P8W", "P1Y6M", "P1Y10D", "P1M15D", "P2W3D", "P2.5Y", "PT35H", "PT7H30M", "PT30M", "P1DT2H", "P0Y"},
		[]string{"", "P", "6M", "P6", "PM", "6 mois", "P1M1Y", "P1Y2W", "P1M2W", "PT", "P1DT", "PT1M2H", "PT1Y", "p6m", "P6M ", "P-6M", "P12345M", "P1.M", "P.5M", "P1.555M", "P6MM", "P6H"}},
	{PhoneFormat, "a phone number: E.164 (+33123456789), or 3 to 6 digits", `^(\+(33[1-9][0-9]{8}|3[0-24-9][0-9]{5,13}|[124-9][0-9]{6,14})|[0-9]{3,6})$`, isPhone,
		[]string{"+33123456789", "+262262123456", "+3227123456", "+14155550123", "3949", "118712", "115"},
		[]string{"", "+", "0123456789", "+330123456789", "+3312345678", "+331234567890", "+33 1 23 45 67 89", "+012345678", "+32712", "+1234567890123456", "15", "1187120", "01.23.45.67.89", "33123456789"}},
	{EmailFormat, "an e-mail address", `^` + atom + `(\.` + atom + `)*@(` + label + `\.)+` + top + `$`, isEmail,
		[]string{"rh@example.org", "jeanne.d-arc+stage@rh.example.org", "o'neil@example.org", "zoé@école.example.org", "a@b.xn--p1ai", "1@2.fr"},
		[]string{"", "rh", "rh@", "@example.org", "rh@example", "rh@example.o", "rh@example.1a", "rh@@example.org", "rh@a@example.org", ".rh@example.org", "rh.@example.org", "r..h@example.org", "r h@example.org", "rh@example.org.", "rh@-example.org", "rh@example-.org", "rh@.example.org", "mailto:rh@example.org", "<rh@example.org>", "rh@example.org-", "rh,x@example.org", "rh@example.fr-"}},
	{URLFormat, "a web address", `^((https?|ftp)://([` + letters + `0-9._-]+@)?` + label + `(\.` + label + `)+|(` + label + `\.)+` + top + `)(:[0-9]{1,5})?([/?#][` + visible + `]*)?$`, isURL,
		[]string{"https://example.org", "http://www.example.org/", "https://example.org:8443/a?b=c#d", "https://example.org?x", "https://example.org/été/(1)", "http://192.0.2.1/x", "https://a_b.example.org/~moi/a|b", "example.org", "www.example.org", "jobs.example.org:8080/a?b", "ftp://example.org/a.pdf", "https://me@example.org/"},
		[]string{"", "example", "2.5", "example.1a", "example.org.", "me@example.org", "sftp://example.org", "https://@example.org", "https://me@", "https://a@b@example.org", "https://", "https://example", "https:/example.org", "https://example..org", "https://.org", "https://example.org/a b", "https://example.org/a\"b", "https://example.org/<a>", "https://me@example/", "https://example.org:/", "https://example.org:123456/", "HTTPS://example.org", "https://example.org\n", "https://example.org/a\u00a0b", "https://example.org/a\u202fb"}},
	{PostFormat, "a postal code (75007, SW1A 1AA, 752 37)", `^[0-9A-Za-z]([0-9A-Za-z-]{1,9}|[0-9A-Za-z-]{1,4} [0-9A-Za-z]{2,4})$`, isPostal,
		[]string{"75007", "31062", "1000", "H2X1Y4", "H2X 1Y4", "SW1A1AA", "SW1A 1AA", "752 37", "1098 XH", "100-0001"},
		[]string{"", "7", "-75", "12345678901", "é1", "SW1A  1AA", "SW1A ", " 1AA", "7 5007", "75 00 7", "SW1A 1"}},
	{INSEEFormat, "a commune code (five characters: 31555, 2A004, 97411)", `^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-578])[0-9]{3}$`, isINSEE,
		[]string{"31555", "01004", "2A004", "2B033", "97411", "98818", "95018"},
		[]string{"", "3155", "315555", "00001", "20004", "2C004", "2a004", "96001", "99138", "7510A", "x1555"}},
	{HashFormat, "a SHA-256 in lower-case hexadecimal", `^[0-9a-f]{64}$`, isHash,
		[]string{"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"},
		[]string{"", "0123", "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeg", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0"}},
	{LangFormat, "an ISO 639-1 language code", `^[a-z]{2}$`, isLanguage,
		[]string{"fr", "en"}, []string{"", "f", "fra", "FR", "é"}},
	{PathFormat, "a JSON Pointer to a key of the record (/dates/start)", `^(` + segment + `)+$`, isPointer,
		[]string{"/title", "/locations/0/city", "/a~1b", "/"}, []string{"", "title", "/a~2", "/a~", "#/title"}},
	{RootFormat, "a JSON Pointer (/dates/start, or nothing for the record itself)", `^(` + segment + `)*$`, isRootPointer,
		[]string{"", "/title", "/locations/0/city"}, []string{"title", "/a~2", "/a~"}},
}

// Holds says whether s is written in the format, one of the constants.
func (f Format) Holds(s string) bool { return syntaxOf(f).ok(s) }

// syntaxOf is the rule of a format.
func syntaxOf(f Format) *syntax {
	for i := range syntaxes {
		if syntaxes[i].format == f {
			return &syntaxes[i]
		}
	}
	return nil
}
