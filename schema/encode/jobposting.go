package encode

// This file is schema.org's JobPosting as far as a record can fill it: the
// keys, in the order they are written. Lists are lists even of one, so that a
// path always has one type; jobDuration and educationRequirements alone have two.

type jobPosting struct {
	Context string `json:"@context"`
	Type    string `json:"@type"`

	Title          string         `json:"title,omitempty"`
	Identifier     *propertyValue `json:"identifier,omitempty"`
	Organization   *named         `json:"hiringOrganization,omitempty"`
	EmploymentType []string       `json:"employmentType,omitempty"`
	WorkHours      string         `json:"workHours,omitempty"`
	LocationType   string         `json:"jobLocationType,omitempty"`
	ApplicantsFrom []named        `json:"applicantLocationRequirements,omitempty"`
	Locations      []place        `json:"jobLocation,omitempty"`

	Posted         string `json:"datePosted,omitempty"`
	Through        string `json:"validThrough,omitempty"`
	Start          string `json:"jobStartDate,omitempty"`
	ImmediateStart bool   `json:"jobImmediateStart,omitempty"`
	Duration       any    `json:"jobDuration,omitempty"` // a string, or *quantity where the ends differ

	Education  any         `json:"educationRequirements,omitempty"` // []credential, or a string that says that there are none
	Experience *experience `json:"experienceRequirements,omitempty"`
	Salary     *money      `json:"baseSalary,omitempty"`
	Contacts   []contact   `json:"applicationContact,omitempty"`

	More []propertyValue `json:"additionalProperty,omitempty"`
}

// named is an Organization, Country or AdministrativeArea.
type named struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

type place struct {
	Type    string   `json:"@type"`
	Name    string   `json:"name,omitempty"`
	Address *address `json:"address,omitempty"`
}

type address struct {
	Type     string `json:"@type"`
	Street   string `json:"streetAddress,omitempty"`
	Code     string `json:"postalCode,omitempty"`
	Locality string `json:"addressLocality,omitempty"`
	Region   string `json:"addressRegion,omitempty"`
	Country  string `json:"addressCountry,omitempty"`
}

type credential struct {
	Type     string `json:"@type"`
	Category string `json:"credentialCategory"`
	Name     string `json:"name"`
}

type experience struct {
	Type   string `json:"@type"`
	Months int    `json:"monthsOfExperience"`
}

type money struct {
	Type     string    `json:"@type"`
	Currency string    `json:"currency,omitempty"`
	Value    *quantity `json:"value,omitempty"`
}

type quantity struct {
	Type  string   `json:"@type"`
	Value *float64 `json:"value,omitempty"`
	Min   *float64 `json:"minValue,omitempty"`
	Max   *float64 `json:"maxValue,omitempty"`
	Unit  string   `json:"unitText,omitempty"`
}

type contact struct {
	Type        string   `json:"@type"`
	ContactType string   `json:"contactType,omitempty"`
	Name        string   `json:"name,omitempty"`
	Description string   `json:"description,omitempty"`
	Emails      []string `json:"email,omitempty"`
	Phones      []string `json:"telephone,omitempty"`
	URLs        []string `json:"url,omitempty"`
}

// propertyValue holds a text, number, flag or list of texts, or a range.
type propertyValue struct {
	Type  string `json:"@type"`
	Name  string `json:"name,omitempty"`
	Value any    `json:"value,omitempty"`
	Min   *int   `json:"minValue,omitempty"`
	Max   *int   `json:"maxValue,omitempty"`
}
