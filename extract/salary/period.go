package salary

import (
	"math"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/mention"
	"offers/schema"
)

// What pay is counted in: the period said beside the amount, or the only one
// that its figure leaves possible.

// period takes the period written with the amount, else one of its sentence or
// label, else the only one that the figure leaves possible.
func period(b *board.Board, s *schema.Salary, c board.Candidate, v mention.AmountValue) {
	if v.Period != "" {
		s.Period = v.Period
		b.Take(c, schema.Stated, path+"/period")
		return
	}
	if t, ok := b.NearestTerm(cue.PeriodTerm, c.Mention); ok && fits(t.Says, inEuros(v)) {
		s.Period = t.Says
		b.SayTerm(t, path+"/period")
		return
	}
	if p := only(inEuros(v)); p != "" {
		s.Period = p
		b.Take(c, schema.Assumed, path+"/period")
	}
}

func top(v mention.AmountValue) float64 {
	if math.IsNaN(v.Max) {
		return v.Min
	}
	return v.Max
}

// inEuros is roughly what an amount is worth, 0 where that is not known.
func inEuros(v mention.AmountValue) float64 {
	if n := perEuro(v.Currency); n > 0 {
		return top(v) / n
	}
	return 0
}

// only is the one period that a figure leaves possible, "" where there are
// several: nobody earns 35 000 a month or 1 800 a year.
func only(f float64) string {
	switch {
	case f >= 14_000:
		return "year"
	case f >= 450 && f <= 9_000:
		return "month"
	case f >= 8 && f <= 40:
		return "hour"
	}
	return ""
}

// fits keeps a period word of the sentence from an amount it cannot be of; 0 is
// not known.
func fits(p string, f float64) bool {
	if f == 0 {
		return true
	}
	switch p {
	case "hour":
		return f < 200
	case "day":
		return f < 3_000
	case "month":
		return f >= 80 && f < 25_000
	case "year":
		return f >= 2_000
	}
	return true
}

// perEuro is how many units of a currency a euro buys, in round figures: enough
// to tell a month's pay from a year's. 0 is not known.
func perEuro(currency string) float64 {
	switch currency {
	case "", "EUR", "USD", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD":
		return 1
	case "PLN", "TND", "QAR", "SAR", "AED":
		return 4
	case "SEK", "NOK", "DKK", "CNY", "MAD", "HKD":
		return 10
	case "CZK", "MXN", "ZAR", "THB":
		return 25
	case "INR", "JPY", "ISK", "DZD":
		return 120
	case "HUF", "XOF", "XAF":
		return 500
	}
	return 0
}

// dear says whether a currency's unit buys so much that a figure tells its
// period by itself.
func dear(currency string) bool { return perEuro(currency) == 1 }
