package cue

import "offers/extract/mention"

// Role is what a mention is for, or what a phrase states by itself.
type Role uint8

// The roles. A role that takes kinds is given to mentions; one that takes none
// is a term: the phrase itself is the value ("CDI", "télétravail possible").
const (
	None Role = iota

	Published
	Deadline
	Start
	End
	Period // both ends, or a start alone
	PastDate
	EventDate
	LawDate

	ContractLength
	ExperienceLength
	Trial
	Renewal
	Age
	StudyLength
	OtherLength

	Weekly // working hours a week
	OtherHours

	Pay
	Stipend
	Bonus
	Budget

	Required   // a degree asked for
	OfferLevel // the year of study an offer is for: "stage de M2"
	Attached   // a degree that is no requirement: a document to attach, what the school teaches

	Workplace
	HeadOffice
	ApplyAddress
	TravelArea
	OtherPlace

	Apply
	Inform
	Fax
	OfferPage // where more about the post is to be read
	Company   // the employer's own home page, switchboard
	OtherLink

	TitleLabel
	EmployerLabel
	EmployerVerb
	ReferenceLabel
	FieldsLabel

	ContractTerm
	ContractHint
	ContractLabel
	RemoteLabel
	RemoteTerm
	ASAPTerm
	RenewableTerm
	UnaskedTerm // no experience is asked for
	ScaleTerm
	StipendTerm
	BasisTerm
	PeriodTerm
	DocumentTerm
	PurposeTerm

	roles
)

// RoleCount is one more than the last role.
const RoleCount = int(roles)

// about is what a role takes and whether it speaks for a field or against
// every field.
type about struct {
	name    string
	kinds   mention.Kinds
	against bool
}

var abouts = [roles]about{
	Published: {name: "published", kinds: mention.Of(mention.Date)},
	Deadline:  {name: "deadline", kinds: mention.Of(mention.Date)},
	Start:     {name: "start", kinds: mention.Of(mention.Date)},
	End:       {name: "end", kinds: mention.Of(mention.Date)},
	Period:    {name: "period", kinds: mention.Of(mention.Date)},
	PastDate:  {name: "past-date", kinds: mention.Of(mention.Date), against: true},
	EventDate: {name: "event-date", kinds: mention.Of(mention.Date), against: true},
	LawDate:   {name: "law-date", kinds: mention.Of(mention.Date), against: true},

	ContractLength:   {name: "contract-length", kinds: mention.Of(mention.Duration)},
	ExperienceLength: {name: "experience", kinds: mention.Of(mention.Duration)},
	Trial:            {name: "trial", kinds: mention.Of(mention.Duration), against: true},
	Renewal:          {name: "renewal", kinds: mention.Of(mention.Duration), against: true},
	Age:              {name: "age", kinds: mention.Of(mention.Duration), against: true},
	StudyLength:      {name: "study-length", kinds: mention.Of(mention.Duration), against: true},
	OtherLength:      {name: "other-length", kinds: mention.Of(mention.Duration), against: true},

	Weekly:     {name: "weekly-hours", kinds: mention.Of(mention.Hours)},
	OtherHours: {name: "other-hours", kinds: mention.Of(mention.Hours), against: true},

	Pay:     {name: "pay", kinds: mention.Of(mention.Amount)},
	Stipend: {name: "stipend", kinds: mention.Of(mention.Amount)},
	Bonus:   {name: "bonus", kinds: mention.Of(mention.Amount), against: true},
	Budget:  {name: "budget", kinds: mention.Of(mention.Amount), against: true},

	Required:   {name: "degree-required", kinds: mention.Of(mention.Degree)},
	OfferLevel: {name: "degree-of-offer", kinds: mention.Of(mention.Degree)},
	Attached:   {name: "degree-attached", kinds: mention.Of(mention.Degree), against: true},

	Workplace:    {name: "workplace", kinds: mention.Of(mention.Place)},
	HeadOffice:   {name: "head-office", kinds: mention.Of(mention.Place)},
	ApplyAddress: {name: "apply-address", kinds: mention.Of(mention.Place)},
	TravelArea:   {name: "travel-area", kinds: mention.Of(mention.Place), against: true},
	OtherPlace:   {name: "other-place", kinds: mention.Of(mention.Place), against: true},

	Apply:     {name: "apply", kinds: mention.Of(mention.Mail, mention.URL, mention.Phone, mention.Person)},
	Inform:    {name: "inform", kinds: mention.Of(mention.Mail, mention.URL, mention.Phone, mention.Person)},
	Fax:       {name: "fax", kinds: mention.Of(mention.Phone), against: true},
	OfferPage: {name: "offer-page", kinds: mention.Of(mention.URL)},
	Company:   {name: "company", kinds: mention.Of(mention.URL), against: true},
	OtherLink: {name: "other-link", kinds: mention.Of(mention.URL, mention.Mail, mention.Phone), against: true},

	TitleLabel:     {name: "title"},
	EmployerLabel:  {name: "employer"},
	EmployerVerb:   {name: "employer-verb"},
	ReferenceLabel: {name: "reference"},
	FieldsLabel:    {name: "fields"},
	ContractTerm:   {name: "contract"},
	ContractHint:   {name: "contract-hint"},
	ContractLabel:  {name: "contract-label"},
	RemoteLabel:    {name: "remote-label"},
	RemoteTerm:     {name: "remote"},
	ASAPTerm:       {name: "asap"},
	RenewableTerm:  {name: "renewable"},
	UnaskedTerm:    {name: "experience-unasked"},
	ScaleTerm:      {name: "scale"},
	StipendTerm:    {name: "stipend-promised"},
	BasisTerm:      {name: "basis"},
	PeriodTerm:     {name: "pay-period"},
	DocumentTerm:   {name: "document"},
	PurposeTerm:    {name: "purpose"},
}

// String is the role's name, as it stands in the names of rules.
func (r Role) String() string { return abouts[r].name }

// Kinds are the kinds of mention that can have the role; none for a term.
func (r Role) Kinds() mention.Kinds { return abouts[r].kinds }

// Against says whether the role keeps a mention out of every field.
func (r Role) Against() bool { return abouts[r].against }

// Term says whether a phrase of the role is a value by itself.
func (r Role) Term() bool { return abouts[r].kinds == 0 }

// Roles are all the roles.
func Roles() (all []Role) {
	for r := None + 1; r < roles; r++ {
		all = append(all, r)
	}
	return all
}

// Field is the top-level key of the record that mentions of the role can fill,
// or, for a role that speaks against them, could have filled.
func (r Role) Field() string {
	switch k := r.Kinds(); {
	case r == Weekly || r == OtherHours:
		return "hours_per_week"
	case r == ExperienceLength:
		return "experience"
	case k.Has(mention.Date):
		return "dates"
	case k.Has(mention.Duration):
		return "duration"
	case k.Has(mention.Amount):
		return "salary"
	case k.Has(mention.Degree):
		return "diploma"
	case k.Has(mention.Place):
		return "locations"
	case k != 0:
		return "contacts"
	}
	return ""
}
