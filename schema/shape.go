package schema

// A Shape is what the value of a ledger entry of one kind looks like: a text,
// a number, or an object with the keys of the record's own Like or of Keys.
type Shape struct {
	Kind   string
	Null   bool     // null says that the value is open
	Text   bool     // a text, of Format and Words
	Number bool     // a number, 0 to Hi
	Format Format   //
	Words  []string //
	Hi     float64  //
	Like   string   // an object like the one at this path of the field table
	Keys   []Field  // an object with these keys
	Is     string   // completes "is not …"
}

// Shapes is the table of the kinds. It is for reading only.
var Shapes = [...]Shape{
	{Kind: "date", Null: true, Text: true, Format: DateFormat, Is: "a date"},
	{Kind: "duration", Text: true, Format: SpanFormat, Like: "/experience", Is: "a duration or an object with min and max"},
	{Kind: "amount", Keys: amountFields, Is: "an object with min and max"},
	{Kind: "phone", Text: true, Format: PhoneFormat, Is: "a phone number"},
	{Kind: "email", Text: true, Format: EmailFormat, Is: "an e-mail address"},
	{Kind: "url", Text: true, Format: URLFormat, Is: "a web address"},
	{Kind: "degree", Text: true, Words: Degrees[:], Is: "a degree"},
	{Kind: "place", Like: "/locations/*", Is: "an object with city, department …"},
	{Kind: "person", Text: true, Is: "a name"},
	{Kind: "hours", Number: true, Hi: maxTime, Is: "a number"},
}

var amountFields = []Field{
	{Path: "/min", Type: Number, Null: true, Lo: 0, Hi: maxAmount, Doc: "at least; null for an open end"},
	{Path: "/max", Type: Number, Null: true, Lo: 0, Hi: maxAmount, Doc: "at most; null for an open end"},
	{Path: "/currency", Type: Text, Words: Currencies[:], Doc: "ISO 4217"},
	{Path: "/period", Type: Text, Words: Periods[:], Doc: "what the amount is for"},
	{Path: "/basis", Type: Text, Words: Bases[:], Doc: "before or after deductions"},
}

// ShapeOf is the shape of a kind, nil for an unknown one.
func ShapeOf(kind string) *Shape {
	for i := range Shapes {
		if Shapes[i].Kind == kind {
			return &Shapes[i]
		}
	}
	return nil
}

// fateKeys is which keys a ledger entry's fate asks for and rules out.
var fateKeys = [...]struct {
	fate        Fate
	needs, bars []string
}{
	{Taken, []string{"fields"}, []string{"by"}},
	{Confirms, []string{"fields"}, []string{"by"}},
	{Refused, []string{"by"}, []string{"fields"}},
	{Unexplained, nil, []string{"fields", "by"}},
}
