package schema

import "strings"

// The bounds of the record's numbers, both ends included.
const (
	maxOffset = 1<<31 - 1 // bytes of a posting's text
	maxBytes  = 1 << 40
	maxPay    = 1e10
	maxAmount = 1e15 // budgets and turnovers in small currencies too
	maxHours  = 168  // a week's
	maxTime   = 1e6  // hours of a mention: a year's, a training's
	minBac    = -1
	maxBac    = 12
	minLevel  = 3
	maxLevel  = 8
)

// Validate gives every problem of a record, in the order of its keys. No
// problem of Severity error means that the record can stand.
func Validate(r *Record) []Problem {
	v := validator{record: r}
	v.all()
	return v.problems
}

// ValidateText is Validate for a record whose posting is at hand: text is what
// `offers text` prints, and every quote must be found at its offsets, but for
// the bytes that are * in a masked record.
func ValidateText(r *Record, text string) []Problem {
	v := validator{record: r, text: &text}
	v.all()
	return v.problems
}

func (v *validator) all() {
	r := v.record
	v.mustWord("/version", r.Version, []string{Version})
	v.source(r.Source)
	v.write("/title", r.Title, AnyText)
	v.write("/employer", r.Employer, AnyText)
	v.write("/reference", r.Reference, AnyText)
	v.entries("/contract", r.Contract, AnyText, Contracts[:])
	v.word("/remote", r.Remote, Remotes[:])
	v.optional("/hours_per_week", r.HoursPerWeek, 1, maxHours)
	v.locations(r.Locations)
	v.dates(r.Dates)
	v.duration(r.Duration)
	v.diploma(r.Diploma)
	v.experience(r.Experience)
	v.salary(r.Salary)
	v.contacts(r.Contacts)
	v.entries("/documents", r.Documents, AnyText, Documents[:])
	v.warnings(r.Warnings)
	v.evidence(r.Evidence)
	v.ledger(r.Ledger)
}

func (v *validator) source(s *Source) {
	if s == nil {
		v.wrong("/source", Missing, "is missing")
		return
	}
	defer v.leave(v.enter("/source"))
	v.must("/path", s.Path, AnyText)
	for _, x := range [...]struct {
		key    string
		absent bool
	}{{"/format", s.Format == ""}, {"/sha256", s.SHA256 == ""}, {"/bytes", s.Bytes == 0}} {
		if x.absent {
			v.wrong(x.key, Missing, "is missing")
		}
	}
	v.file(s)
}

// file checks what a source says of its file beside the path.
func (v *validator) file(s *Source) {
	v.word("/format", s.Format, SourceFormats[:])
	v.write("/engine", s.Engine, AnyText)
	v.write("/sha256", s.SHA256, HashFormat)
	v.number("/bytes", float64(s.Bytes), 0, maxBytes)
	v.write("/language", s.Language, LangFormat)
	v.number("/pages", float64(s.Pages), 0, maxOffset)
}

// ValidateFailure gives every problem of a failure. Of its source only the path
// must be there.
func ValidateFailure(f *Failure) []Problem {
	var v validator
	if f.Source == nil {
		v.wrong("/source", Missing, "is missing")
	} else {
		at := v.enter("/source")
		v.must("/path", f.Source.Path, AnyText)
		v.file(f.Source)
		v.leave(at)
	}
	defer v.leave(v.enter("/error"))
	v.mustWord("/kind", f.Error.Kind, FailureKinds[:])
	v.must("/message", f.Error.Message, AnyText)
	v.write("/hint", f.Error.Hint, AnyText)
	return v.problems
}

func (v *validator) locations(list []Location) {
	for i := range list {
		at := v.entry("/locations", i)
		v.location(&list[i])
		v.leave(at)
	}
	repeats(v, "/locations", list, itself)
}

func (v *validator) location(l *Location) {
	if *l == (Location{}) {
		v.wrong("", Empty, "is empty")
		return
	}
	before := len(v.problems)
	v.write("/venue", l.Venue, AnyText)
	v.write("/street", l.Street, AnyText)
	v.write("/postal_code", l.PostalCode, PostFormat)
	v.write("/city", l.City, AnyText)
	v.write("/insee", l.INSEE, INSEEFormat)
	v.word("/department", l.Department, Departments[:])
	v.word("/region", l.Region, Regions[:])
	v.word("/country", l.Country, Countries[:])
	if len(v.problems) == before {
		l.conflicts(func(key, message string) { v.wrong(key, Place, "%s", message) })
	}
}

func (v *validator) dates(d *Dates) {
	if d == nil {
		return
	}
	defer v.leave(v.enter("/dates"))
	if *d == (Dates{}) {
		v.wrong("", Empty, "is empty")
	}
	published := v.date("/published", d.Published)
	deadline := v.date("/deadline", d.Deadline)
	start := v.date("/start", d.Start)
	end := v.date("/end", d.End)
	if start && end && after(d.Start, d.End) {
		v.wrong("/end", Order, "%q is before the start %q", d.End, d.Start)
	}
	if published && deadline && after(d.Published, d.Deadline) {
		v.note(SeverityWarning, "/deadline", Late, "%q is before the publication %q", d.Deadline, d.Published)
	}
}

// after says whether a is after b whatever days the two mean.
func after(a, b string) bool {
	first, _ := reach(a)
	_, last := reach(b)
	return first > last
}

func (v *validator) duration(d *Duration) {
	if d == nil {
		return
	}
	defer v.leave(v.enter("/duration"))
	if *d == (Duration{}) {
		v.wrong("", Empty, "is empty")
	}
	v.spans(d.Min, d.Max)
}

func (v *validator) experience(e *Experience) {
	if e == nil {
		return
	}
	defer v.leave(v.enter("/experience"))
	if *e == (Experience{}) {
		v.wrong("", Empty, "is empty")
	}
	v.spans(e.Min, e.Max)
}

// spans checks the two ends of a range of durations.
func (v *validator) spans(lo, hi string) {
	minOK, maxOK := v.write("/min", lo, SpanFormat), v.write("/max", hi, SpanFormat)
	if !minOK || !maxOK {
		return
	}
	a, _ := parseSpan(lo)
	b, _ := parseSpan(hi)
	if a.longer(b) {
		v.wrong("/max", Order, "%q is shorter than the minimum %q", hi, lo)
	}
}

func (v *validator) diploma(d *Diploma) {
	if d == nil {
		return
	}
	defer v.leave(v.enter("/diploma"))
	if d.BacPlus == nil && d.Level == nil && len(d.Degrees) == 0 && len(d.Fields) == 0 {
		v.wrong("", Empty, "is empty")
	}
	v.span("/bac_plus", d.BacPlus, minBac, maxBac)
	v.span("/level", d.Level, minLevel, maxLevel)
	v.entries("/degrees", d.Degrees, AnyText, Degrees[:])
	v.entries("/fields", d.Fields, AnyText, nil)
}

// span checks a range of whole numbers.
func (v *validator) span(key string, r *Range, lo, hi float64) {
	if r == nil {
		return
	}
	defer v.leave(v.enter(key))
	switch {
	case r.Min == nil && r.Max == nil:
		v.wrong("", Empty, "is empty")
	case r.Min == nil:
		v.number("/max", float64(*r.Max), lo, hi)
	case r.Max == nil:
		v.number("/min", float64(*r.Min), lo, hi)
	default:
		minOK, maxOK := v.number("/min", float64(*r.Min), lo, hi), v.number("/max", float64(*r.Max), lo, hi)
		if minOK && maxOK && *r.Min > *r.Max {
			v.wrong("/max", Order, "%d is below the minimum %d", *r.Max, *r.Min)
		}
	}
}

func (v *validator) salary(s *Salary) {
	if s == nil {
		return
	}
	defer v.leave(v.enter("/salary"))
	if *s == (Salary{}) {
		v.wrong("", Empty, "is empty")
	}
	v.amount(s.Min, s.Max, maxPay)
	v.word("/currency", s.Currency, Currencies[:])
	v.word("/period", s.Period, Periods[:])
	v.word("/basis", s.Basis, Bases[:])
	v.word("/kind", s.Kind, PayKinds[:])
}

// amount checks the two ends of a range of money.
func (v *validator) amount(lo, hi *float64, most float64) {
	minOK, maxOK := v.optional("/min", lo, 0, most), v.optional("/max", hi, 0, most)
	if minOK && maxOK && *lo > *hi {
		v.wrong("/max", Order, "%s is below the minimum %s", decimal(*hi), decimal(*lo))
	}
}

func (v *validator) contacts(list []Contact) {
	for i := range list {
		at := v.entry("/contacts", i)
		v.contact(&list[i])
		v.leave(at)
	}
	repeats(v, "/contacts", list, contactID)
}

func (v *validator) contact(c *Contact) {
	if contactID(c) == contactID(&Contact{}) {
		v.wrong("", Empty, "is empty")
		return
	}
	v.write("/name", c.Name, AnyText)
	v.write("/role", c.Role, AnyText)
	v.entries("/emails", c.Emails, EmailFormat, nil)
	v.entries("/phones", c.Phones, PhoneFormat, nil)
	v.entries("/urls", c.URLs, URLFormat, nil)
	v.word("/purpose", c.Purpose, Purposes[:])
}

// contactID is the contact in a form that compares.
func contactID(c *Contact) [6]string {
	const sep = "\x00"
	return [6]string{c.Name, c.Role, strings.Join(c.Emails, sep), strings.Join(c.Phones, sep), strings.Join(c.URLs, sep), c.Purpose}
}
