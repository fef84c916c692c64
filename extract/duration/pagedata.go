package duration

import (
	"strconv"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/schema"
)

// pageData takes the length that only the page's own data state: one duration,
// or whole numbers of a unit.
func pageData(b *board.Board, d *schema.Duration) {
	say := func(v doc.Span, value string, end *string, path schema.Path) {
		*end = value
		b.Say(v, "page-data/duration", schema.Stated, path)
	}
	if v, ok := b.Datum("jobposting.jobDuration"); ok {
		if s := b.Doc.Quote(v); schema.SpanFormat.Holds(s) {
			say(v, s, &d.Min, minPath)
			say(v, s, &d.Max, maxPath)
		}
		return
	}
	for _, end := range [...]struct {
		key   string
		value *string
		path  schema.Path
	}{{"minValue", &d.Min, minPath}, {"maxValue", &d.Max, maxPath}} {
		if v, ok := b.Datum("jobposting.jobDuration." + end.key); ok {
			if s := counted(b, b.Doc.Quote(v)); s != "" {
				say(v, s, end.value, end.path)
			}
		}
	}
}

// counted is so many of the unit that the page's data name, "" where that is
// no length of a contract.
func counted(b *board.Board, number string) string {
	unit, ok := b.Datum("jobposting.jobDuration.unitText")
	if !ok {
		return ""
	}
	n, err := strconv.ParseFloat(number, 64)
	if err != nil || n < 1 || n > 9999 || n != float64(int(n)) {
		return ""
	}
	for _, u := range [...]struct{ text, code, letter string }{{"YEAR", "ANN", "Y"}, {"MONTH", "MON", "M"}, {"WEEK", "WEE", "W"}, {"DAY", "DAY", "D"}} {
		if s := b.Doc.Quote(unit); s == u.text || s == u.code {
			return "P" + strconv.Itoa(int(n)) + u.letter
		}
	}
	return ""
}
