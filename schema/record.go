// Package schema is the record and what may stand in it. It imports nothing of
// the project; every other room may import it.
package schema

import "strconv"

// Version is the version of the record's format: it rises when a key changes
// its meaning or goes, not when one is added.
const Version = "1"

// Record is what a posting says, normalized. What it does not say is absent.
type Record struct {
	Version string  `json:"version"`
	Source  *Source `json:"source"`

	Title        string   `json:"title,omitempty"`          // the post's name as written
	Employer     string   `json:"employer,omitempty"`       // the organisation that hires, as written
	Reference    string   `json:"reference,omitempty"`      // the posting's reference or job number
	Contract     []string `json:"contract,omitempty"`       // of Contracts, in the text's order
	Remote       string   `json:"remote,omitempty"`         // one of Remotes: what is said of telework
	HoursPerWeek *float64 `json:"hours_per_week,omitempty"` // hours, as written

	Locations  []Location  `json:"locations,omitempty"` // where the work is done, in the text's order
	Dates      *Dates      `json:"dates,omitempty"`
	Duration   *Duration   `json:"duration,omitempty"`
	Diploma    *Diploma    `json:"diploma,omitempty"`
	Experience *Experience `json:"experience,omitempty"`
	Salary     *Salary     `json:"salary,omitempty"`
	Contacts   []Contact   `json:"contacts,omitempty"`
	Documents  []string    `json:"documents,omitempty"` // of Documents: what the application must hold

	Warnings []Warning  `json:"warnings,omitempty"`
	Evidence []Evidence `json:"evidence,omitempty"`
	Ledger   []Entry    `json:"ledger,omitempty"`
}

// Source says which file the record is of and who read it.
type Source struct {
	Path     string `json:"path"`               // as given on the command line or found in a folder
	Format   string `json:"format,omitempty"`   // one of SourceFormats, by content
	Engine   string `json:"engine,omitempty"`   // who read the file, where there is a choice
	SHA256   string `json:"sha256,omitempty"`   // of the file's bytes, lower-case hexadecimal
	Bytes    int64  `json:"bytes,omitempty"`    // the file's size
	Language string `json:"language,omitempty"` // ISO 639-1
	Pages    int    `json:"pages,omitempty"`    // of a paged document
}

// Location is one place where the work is done. Where only a department or
// region is named, only those keys are there.
type Location struct {
	Venue      string `json:"venue,omitempty"`       // building, site or institution at the address
	Street     string `json:"street,omitempty"`      // number and street, as written
	PostalCode string `json:"postal_code,omitempty"` // as written ("SW1A 1AA"), five digits in France; a CEDEX code too
	City       string `json:"city,omitempty"`        // the commune's official name (COG, INSEE)
	INSEE      string `json:"insee,omitempty"`       // commune code (COG, INSEE), the arrondissement's for Paris, Lyon, Marseille
	Department string `json:"department,omitempty"`  // code: 01 to 95, 2A, 2B, 971 to 989
	Region     string `json:"region,omitempty"`      // code (COG, INSEE): 11, 24, … 94, 01 to 06
	Country    string `json:"country,omitempty"`     // ISO 3166-1 alpha-2
}

// Dates of the posting. Each is an ISO 8601 date 2025-09-01, month 2025-09,
// year 2025, or interval of two of these, 2020-01/2020-06.
type Dates struct {
	Published string `json:"published,omitempty"`
	Deadline  string `json:"deadline,omitempty"` // the last day to apply
	Start     string `json:"start,omitempty"`
	End       string `json:"end,omitempty"`
	ASAP      bool   `json:"asap,omitempty"` // "dès que possible"; can stand beside a start
}

// Duration of the contract or internship: ISO 8601 durations in the unit
// written (P6M, P3Y, P8W), equal when only one is given.
type Duration struct {
	Min       string `json:"min,omitempty"`
	Max       string `json:"max,omitempty"`
	Renewable bool   `json:"renewable,omitempty"`
}

// Range is a whole-number range; an end that is not said is nil.
type Range struct {
	Min *int `json:"min,omitempty"`
	Max *int `json:"max,omitempty"`
}

// Diploma asked for.
type Diploma struct {
	BacPlus *Range   `json:"bac_plus,omitempty"` // years after the baccalauréat: CAP −1, Bac 0, Licence 3, Master 5, doctorate 8
	Level   *Range   `json:"level,omitempty"`    // French framework since 2019 (décret 2019-14): 3 to 8
	Degrees []string `json:"degrees,omitempty"`  // of Degrees, as named
	Fields  []string `json:"fields,omitempty"`   // fields of study, as written
}

// Experience asked for, ISO 8601 durations.
type Experience struct {
	Min string `json:"min,omitempty"`
	Max string `json:"max,omitempty"`
}

// Salary is pay or stipend. Min and Max are in units of Currency for Period,
// equal when one figure is given; an open end is nil.
type Salary struct {
	Min         *float64 `json:"min,omitempty"`
	Max         *float64 `json:"max,omitempty"`
	Currency    string   `json:"currency,omitempty"`    // ISO 4217
	Period      string   `json:"period,omitempty"`      // of Periods
	Basis       string   `json:"basis,omitempty"`       // gross or net
	Kind        string   `json:"kind,omitempty"`        // salary or stipend
	Approximate bool     `json:"approximate,omitempty"` // "environ", "+/-"
	Scale       bool     `json:"scale,omitempty"`       // by a pay scale: grille, indice, statut
}

// Contact is somebody or something to apply to or to ask.
type Contact struct {
	Name    string   `json:"name,omitempty"` // a person's
	Role    string   `json:"role,omitempty"` // what the person does, as written
	Emails  []string `json:"emails,omitempty"`
	Phones  []string `json:"phones,omitempty"` // E.164; a short number (3949) as dialled in its country
	URLs    []string `json:"urls,omitempty"`
	Purpose string   `json:"purpose,omitempty"` // application or information
}

// Warning is something a reader of the record should check.
type Warning struct {
	Path    Path   `json:"path"`
	Code    string `json:"code"`
	Message string `json:"message"`
}

// Path is a JSON Pointer (RFC 6901) into the record: "/dates/start".
type Path string

// Basis says how a quote supports a value.
type Basis string

// The bases.
const (
	Stated  Basis = "stated"  // the quote says it
	Derived Basis = "derived" // it follows from the quote: the department from the commune
	Assumed Basis = "assumed" // the quote and the posting's own date: a year
)

// Evidence is the stretch of the posting that says a value. Start and End are
// byte offsets in the text that `offers text` prints.
type Evidence struct {
	Path  Path   `json:"path"`
	Quote string `json:"quote"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Line  int    `json:"line"`           // 1-based
	Page  int    `json:"page,omitempty"` // 1-based, of a paged document
	Rule  string `json:"rule"`
	Basis Basis  `json:"basis"`
}

// Fate is what became of a mention.
type Fate string

// The fates.
const (
	Taken       Fate = "taken"       // it fills the fields named
	Confirms    Fate = "confirms"    // it says again what a taken one says
	Refused     Fate = "refused"     // the words in By say it is something else
	Unexplained Fate = "unexplained" // no rule accounts for it
)

// Entry is one mention found in the posting and what became of it. Value has
// the shape of its Kind: a string for date (ISO 8601), phone (E.164), email,
// url, degree (slug), person; a string or DurationRange for duration; an
// AmountValue, a Location, a float64 for amount, place, hours. It is nil for a
// date whose year the posting leaves open.
type Entry struct {
	Kind   string `json:"kind"` // of Kinds
	Value  any    `json:"value"`
	Quote  string `json:"quote"`
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Line   int    `json:"line"`
	Page   int    `json:"page,omitempty"`
	Fate   Fate   `json:"fate"`
	Fields []Path `json:"fields,omitempty"` // Taken, Confirms: every field it fills
	By     *Words `json:"by,omitempty"`     // Refused: the words that refuse it
}

// Words are a stretch of the posting and the rule that reads it.
type Words struct {
	Rule  string `json:"rule"`
	Quote string `json:"quote"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// DurationRange is the value of a duration mention with two ends.
type DurationRange struct {
	Min string `json:"min,omitempty"`
	Max string `json:"max,omitempty"`
}

// AmountValue is the value of an amount mention.
type AmountValue struct {
	Min      *float64 `json:"min"`
	Max      *float64 `json:"max"`
	Currency string   `json:"currency,omitempty"`
	Period   string   `json:"period,omitempty"`
	Basis    string   `json:"basis,omitempty"`
}

// Item is the path of element i of the list at list.
func Item(list Path, i int, keys ...string) Path {
	p := string(list) + "/" + strconv.Itoa(i)
	for _, k := range keys {
		p += "/" + k
	}
	return Path(p)
}
