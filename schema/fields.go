package schema

import "strings"

// Type is the JSON type of a key.
type Type string

// The types.
const (
	Object  Type = "object"
	List    Type = "array"
	Text    Type = "string"
	Number  Type = "number"
	Integer Type = "integer"
	Flag    Type = "boolean" // true, or absent
	Any     Type = "any"     // of a ledger entry's value, whose shape is its kind's
)

// Field is one key of the record. The decoder, the JSON Schema and the printed
// table are made from it; a test holds it against Record and Validate.
type Field struct {
	Path   string   // "*" stands for every entry of a list
	Type   Type     //
	Must   bool     // stands in every object of its kind
	Null   bool     // null says that it is open
	Format Format   // of a Text
	Words  []string // closed vocabulary of a Text
	Lo, Hi float64  // bounds of a Number or Integer, both included
	Doc    string
}

// Key is the last part of the path.
func (f *Field) Key() string { return f.Path[strings.LastIndexByte(f.Path, '/')+1:] }

// Parent is the path of the object or list that holds the key.
func (f *Field) Parent() string { return f.Path[:strings.LastIndexByte(f.Path, '/')] }

// Fields is the field table, every key of a record below its parent, in the
// order of output. It is for reading only.
var Fields = [...]Field{
	{Path: "/version", Type: Text, Must: true, Words: []string{Version}, Doc: "version of this format"},

	{Path: "/source", Type: Object, Must: true, Doc: "the file that the record is of"},
	{Path: "/source/path", Type: Text, Must: true, Doc: "as given on the command line or found in a folder"},
	{Path: "/source/format", Type: Text, Must: true, Words: SourceFormats[:], Doc: "by content, not by name"},
	{Path: "/source/engine", Type: Text, Doc: "who read the file, where there is a choice"},
	{Path: "/source/sha256", Type: Text, Must: true, Format: HashFormat, Doc: "of the file's bytes"},
	{Path: "/source/bytes", Type: Integer, Must: true, Lo: 1, Hi: maxBytes, Doc: "the file's size"},
	{Path: "/source/language", Type: Text, Format: LangFormat, Doc: "of the posting, ISO 639-1"},
	{Path: "/source/pages", Type: Integer, Lo: 1, Hi: maxOffset, Doc: "of a paged document"},

	{Path: "/title", Type: Text, Doc: "the post's name as written"},
	{Path: "/employer", Type: Text, Doc: "the organisation that hires, as written"},
	{Path: "/reference", Type: Text, Doc: "the posting's reference or job number"},
	{Path: "/contract", Type: List, Doc: "what is offered, in the text's order"},
	{Path: "/contract/*", Type: Text, Words: Contracts[:], Doc: "a sort of contract"},
	{Path: "/remote", Type: Text, Words: Remotes[:], Doc: "what is said of telework"},
	{Path: "/hours_per_week", Type: Number, Lo: 1, Hi: maxHours, Doc: "working hours a week"},

	{Path: "/locations", Type: List, Doc: "where the work is done, in the text's order"},
	{Path: "/locations/*", Type: Object, Doc: "one place"},
	{Path: "/locations/*/venue", Type: Text, Doc: "building, site or institution"},
	{Path: "/locations/*/street", Type: Text, Doc: "number and street, as written"},
	{Path: "/locations/*/postal_code", Type: Text, Format: PostFormat, Doc: "as written, five digits without a space in France; a CEDEX code too"},
	{Path: "/locations/*/city", Type: Text, Doc: "the commune's official name"},
	{Path: "/locations/*/insee", Type: Text, Format: INSEEFormat, Doc: "commune code (COG, INSEE); the arrondissement's for Paris, Lyon, Marseille"},
	{Path: "/locations/*/department", Type: Text, Words: Departments[:], Doc: "department code"},
	{Path: "/locations/*/region", Type: Text, Words: Regions[:], Doc: "region code (COG, INSEE)"},
	{Path: "/locations/*/country", Type: Text, Words: Countries[:], Doc: "ISO 3166-1 alpha-2"},

	{Path: "/dates", Type: Object, Doc: "the posting's dates"},
	{Path: "/dates/published", Type: Text, Format: DateFormat, Doc: "when the posting was published"},
	{Path: "/dates/deadline", Type: Text, Format: DateFormat, Doc: "the last day to apply"},
	{Path: "/dates/start", Type: Text, Format: DateFormat, Doc: "when the work starts"},
	{Path: "/dates/end", Type: Text, Format: DateFormat, Doc: "when the work ends"},
	{Path: "/dates/asap", Type: Flag, Doc: "as soon as possible; can stand beside a start"},

	{Path: "/duration", Type: Object, Doc: "of the contract or internship, in the unit written"},
	{Path: "/duration/min", Type: Text, Format: SpanFormat, Doc: "at least; equal to max when only one is given"},
	{Path: "/duration/max", Type: Text, Format: SpanFormat, Doc: "at most"},
	{Path: "/duration/renewable", Type: Flag, Doc: "it can be renewed or prolonged"},

	{Path: "/diploma", Type: Object, Doc: "the diploma asked for"},
	{Path: "/diploma/bac_plus", Type: Object, Doc: "years after the baccalauréat"},
	{Path: "/diploma/bac_plus/min", Type: Integer, Lo: minBac, Hi: maxBac, Doc: "at least"},
	{Path: "/diploma/bac_plus/max", Type: Integer, Lo: minBac, Hi: maxBac, Doc: "at most"},
	{Path: "/diploma/level", Type: Object, Doc: "level of the French framework (décret 2019-14)"},
	{Path: "/diploma/level/min", Type: Integer, Lo: minLevel, Hi: maxLevel, Doc: "at least"},
	{Path: "/diploma/level/max", Type: Integer, Lo: minLevel, Hi: maxLevel, Doc: "at most"},
	{Path: "/diploma/degrees", Type: List, Doc: "degrees, as named"},
	{Path: "/diploma/degrees/*", Type: Text, Words: Degrees[:], Doc: "a degree"},
	{Path: "/diploma/fields", Type: List, Doc: "fields of study, as written"},
	{Path: "/diploma/fields/*", Type: Text, Doc: "a field of study"},

	{Path: "/experience", Type: Object, Doc: "the experience asked for"},
	{Path: "/experience/min", Type: Text, Format: SpanFormat, Doc: "at least"},
	{Path: "/experience/max", Type: Text, Format: SpanFormat, Doc: "at most"},

	{Path: "/salary", Type: Object, Doc: "pay or stipend"},
	{Path: "/salary/min", Type: Number, Lo: 0, Hi: maxPay, Doc: "at least, in units of the currency for the period; equal to max when only one figure is given"},
	{Path: "/salary/max", Type: Number, Lo: 0, Hi: maxPay, Doc: "at most"},
	{Path: "/salary/currency", Type: Text, Words: Currencies[:], Doc: "ISO 4217"},
	{Path: "/salary/period", Type: Text, Words: Periods[:], Doc: "what the amount is for"},
	{Path: "/salary/basis", Type: Text, Words: Bases[:], Doc: "before or after deductions"},
	{Path: "/salary/kind", Type: Text, Words: PayKinds[:], Doc: "pay, or the stipend of an internship or civic service"},
	{Path: "/salary/approximate", Type: Flag, Doc: "the figure is said to be approximate"},
	{Path: "/salary/scale", Type: Flag, Doc: "it goes by a pay scale"},

	{Path: "/contacts", Type: List, Doc: "whom to apply to or to ask"},
	{Path: "/contacts/*", Type: Object, Doc: "one person or office"},
	{Path: "/contacts/*/name", Type: Text, Doc: "a person's"},
	{Path: "/contacts/*/role", Type: Text, Doc: "what the person does, as written"},
	{Path: "/contacts/*/emails", Type: List, Doc: "e-mail addresses"},
	{Path: "/contacts/*/emails/*", Type: Text, Format: EmailFormat, Doc: "an address"},
	{Path: "/contacts/*/phones", Type: List, Doc: "phone numbers"},
	{Path: "/contacts/*/phones/*", Type: Text, Format: PhoneFormat, Doc: "E.164; a short number as dialled in its country"},
	{Path: "/contacts/*/urls", Type: List, Doc: "pages to apply on or to learn more"},
	{Path: "/contacts/*/urls/*", Type: Text, Format: URLFormat, Doc: "a page"},
	{Path: "/contacts/*/purpose", Type: Text, Words: Purposes[:], Doc: "what to write or call for"},

	{Path: "/documents", Type: List, Doc: "what the application must hold"},
	{Path: "/documents/*", Type: Text, Words: Documents[:], Doc: "a document"},

	{Path: "/warnings", Type: List, Doc: "what a reader should check"},
	{Path: "/warnings/*", Type: Object, Doc: "one warning"},
	{Path: "/warnings/*/path", Type: Text, Must: true, Format: RootFormat, Doc: "the key it is about, present or not; empty for the whole record"},
	{Path: "/warnings/*/code", Type: Text, Must: true, Doc: "its sort"},
	{Path: "/warnings/*/message", Type: Text, Must: true, Doc: "for people"},

	{Path: "/evidence", Type: List, Doc: "the words that say each value"},
	{Path: "/evidence/*", Type: Object, Doc: "one stretch of the posting"},
	{Path: "/evidence/*/path", Type: Text, Must: true, Format: PathFormat, Doc: "the value it says"},
	{Path: "/evidence/*/quote", Type: Text, Must: true, Doc: "the words"},
	{Path: "/evidence/*/start", Type: Integer, Must: true, Lo: 0, Hi: maxOffset, Doc: "byte offset in the posting's text"},
	{Path: "/evidence/*/end", Type: Integer, Must: true, Lo: 0, Hi: maxOffset, Doc: "byte offset of what follows"},
	{Path: "/evidence/*/line", Type: Integer, Must: true, Lo: 1, Hi: maxOffset, Doc: "counted from 1"},
	{Path: "/evidence/*/page", Type: Integer, Lo: 1, Hi: maxOffset, Doc: "counted from 1, of a paged document"},
	{Path: "/evidence/*/rule", Type: Text, Must: true, Doc: "the rule that reads it"},
	{Path: "/evidence/*/basis", Type: Text, Must: true, Words: BasisWords[:], Doc: "how the words support the value"},

	{Path: "/ledger", Type: List, Doc: "every mention found and what became of it, in text order"},
	{Path: "/ledger/*", Type: Object, Doc: "one mention"},
	{Path: "/ledger/*/kind", Type: Text, Must: true, Words: Kinds[:], Doc: "what it is"},
	{Path: "/ledger/*/value", Type: Any, Must: true, Null: true, Doc: "what it says, in the shape of its kind"},
	{Path: "/ledger/*/quote", Type: Text, Must: true, Doc: "its words"},
	{Path: "/ledger/*/start", Type: Integer, Must: true, Lo: 0, Hi: maxOffset, Doc: "byte offset in the posting's text"},
	{Path: "/ledger/*/end", Type: Integer, Must: true, Lo: 0, Hi: maxOffset, Doc: "byte offset of what follows"},
	{Path: "/ledger/*/line", Type: Integer, Must: true, Lo: 1, Hi: maxOffset, Doc: "counted from 1"},
	{Path: "/ledger/*/page", Type: Integer, Lo: 1, Hi: maxOffset, Doc: "counted from 1, of a paged document"},
	{Path: "/ledger/*/fate", Type: Text, Must: true, Words: Fates[:], Doc: "what became of it"},
	{Path: "/ledger/*/fields", Type: List, Doc: "taken, confirms: the fields it fills"},
	{Path: "/ledger/*/fields/*", Type: Text, Format: PathFormat, Doc: "a field"},
	{Path: "/ledger/*/by", Type: Object, Doc: "refused: the words that refuse it"},
	{Path: "/ledger/*/by/rule", Type: Text, Must: true, Doc: "the rule that reads them"},
	{Path: "/ledger/*/by/quote", Type: Text, Must: true, Doc: "the words"},
	{Path: "/ledger/*/by/start", Type: Integer, Must: true, Lo: 0, Hi: maxOffset, Doc: "byte offset in the posting's text"},
	{Path: "/ledger/*/by/end", Type: Integer, Must: true, Lo: 0, Hi: maxOffset, Doc: "byte offset of what follows"},
}

// FailureFields is the field table of a Failure. Of its source only the path
// is sure to be known.
var FailureFields = [...]Field{
	{Path: "/source", Type: Object, Must: true, Doc: "the file that gave no record"},
	{Path: "/source/path", Type: Text, Must: true, Doc: "as given on the command line or found in a folder"},
	{Path: "/source/format", Type: Text, Words: SourceFormats[:], Doc: "by content, not by name"},
	{Path: "/source/engine", Type: Text, Doc: "who read the file, where there is a choice"},
	{Path: "/source/sha256", Type: Text, Format: HashFormat, Doc: "of the file's bytes"},
	{Path: "/source/bytes", Type: Integer, Lo: 1, Hi: maxBytes, Doc: "the file's size"},
	{Path: "/source/language", Type: Text, Format: LangFormat, Doc: "of the posting, ISO 639-1"},
	{Path: "/source/pages", Type: Integer, Lo: 1, Hi: maxOffset, Doc: "of a paged document"},
	{Path: "/error", Type: Object, Must: true, Doc: "why"},
	{Path: "/error/kind", Type: Text, Must: true, Words: FailureKinds[:], Doc: "its sort"},
	{Path: "/error/message", Type: Text, Must: true, Doc: "for people"},
	{Path: "/error/hint", Type: Text, Doc: "the next step"},
}
