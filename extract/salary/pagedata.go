package salary

import (
	"slices"
	"strconv"
	"strings"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/schema"
)

// The keys under which page data state pay.
const (
	minValue = "jobposting.baseSalary.minValue"
	maxValue = "jobposting.baseSalary.maxValue"
	oneValue = "jobposting.baseSalary.value"
	currency = "jobposting.baseSalary.currency"
	unitText = "jobposting.baseSalary.unitText"
)

// pageData takes the pay that only the page's own data state; where the page
// shows another, that one stands and a warning tells.
func pageData(b *board.Board, s *schema.Salary) {
	if s.Min != nil || s.Max != nil {
		contradict(b, s)
		return
	}
	var figure doc.Span // the first that is taken
	for _, f := range [...]struct {
		key    string
		fields []**float64
		paths  []schema.Path
	}{
		{minValue, []**float64{&s.Min}, []schema.Path{path + "/min"}},
		{maxValue, []**float64{&s.Max}, []schema.Path{path + "/max"}},
		{oneValue, []**float64{&s.Min, &s.Max}, []schema.Path{path + "/min", path + "/max"}},
	} {
		v, ok := b.Datum(f.key)
		if !ok {
			continue
		}
		n, err := strconv.ParseFloat(strings.TrimSpace(b.Doc.Quote(v)), 64)
		if err != nil || n <= 0 || *f.fields[0] != nil {
			continue
		}
		if figure.Empty() {
			figure = v
		}
		for i, p := range f.fields {
			*p = &n
			b.Say(v, "page-data/salary", schema.Stated, f.paths[i])
		}
	}
	if s.Min == nil && s.Max == nil {
		return
	}
	words(b, s, figure)
}

// contradict warns of a figure of the page's data that is no end of the pay
// shown.
func contradict(b *board.Board, s *schema.Salary) {
	for _, key := range [...]string{minValue, maxValue, oneValue} {
		v, ok := b.Datum(key)
		if !ok {
			continue
		}
		n, err := strconv.ParseFloat(strings.TrimSpace(b.Doc.Quote(v)), 64)
		if err == nil && n > 0 && (s.Min == nil || *s.Min != n) && (s.Max == nil || *s.Max != n) {
			b.Warn(path, "page-data-differ", "the page's own data say "+strconv.Quote(b.Doc.Quote(v)))
			return
		}
	}
}

// words takes the currency and the period beside the figures of page data; the
// first figure proves the kind.
func words(b *board.Board, s *schema.Salary, figure doc.Span) {
	if v, ok := b.Datum(currency); ok {
		if code := strings.ToUpper(b.Doc.Quote(v)); slices.Contains(schema.Currencies[:], code) {
			s.Currency = code
			b.Say(v, "page-data/salary", schema.Stated, path+"/currency")
		}
	}
	if v, ok := b.Datum(unitText); ok {
		for _, p := range schema.Periods {
			if strings.EqualFold(b.Doc.Quote(v), p) {
				s.Period = p
				b.Say(v, "page-data/salary", schema.Stated, path+"/period")
			}
		}
	}
	if s.Kind == "" {
		s.Kind = "salary"
		if onlyIntern(b) {
			s.Kind = "stipend"
		}
		b.Say(figure, "page-data/salary", schema.Derived, path+"/kind")
	}
}

// dollars are the currencies of the countries, but for the United States, whose
// money a bare "$" can be.
var dollars = [...]struct{ country, currency string }{{"CA", "CAD"}, {"AU", "AUD"}, {"NZ", "NZD"}, {"SG", "SGD"}, {"HK", "HKD"}}

// otherDollar makes a bare "$" Canadian, say, where the page's data say so, or
// where the only country of dollars that the posting names is Canada.
func otherDollar(b *board.Board, s *schema.Salary) bool {
	if v, ok := b.Datum(currency); ok && b.Doc.Quote(v) == "CAD" {
		s.Currency = "CAD"
		b.Say(v, "page-data/salary", schema.Stated, path+"/currency")
		return true
	}
	proof, said := mention.None, ""
	for _, id := range b.Of(mention.Place) {
		country := b.Place(id).Country
		if country == "US" {
			return false
		}
		for _, d := range dollars {
			switch {
			case d.country != country:
			case said == "":
				proof, said = id, d.currency
			case said != d.currency:
				return false
			}
		}
	}
	if proof == mention.None {
		return false
	}
	s.Currency = said
	b.Say(b.Span(proof), "salary/dollar", schema.Derived, path+"/currency")
	return true
}
