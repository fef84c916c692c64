package mention

import "testing"

// TestAmountAsides reads what the ledger's value of an amount does not show.
func TestAmountAsides(t *testing.T) {
	r := newReader()
	for _, c := range []struct {
		text        string
		months      float64
		approximate bool
	}{
		{"2 000 € brut mensuel", 0, false},
		{"2 000 € brut mensuel sur 13 mois", 13, false},
		{"2 000 € x 13,5", 13.5, false},
		{"3 000 €/mois * 13 mois", 13, false},
		{"65000 à 75000 euros / 13 mois", 13, false},
		{"Mensuel de 1600,00 Euros à 1800,00 Euros sur 12.0 mois", 12, false},
		{"2 000 € sur 6 mois", 0, false},
		{"2 000 € x 3", 0, false},
		{"environ 600 €", 0, true},
		{"600 € environ", 0, true},
		{"+/- 600 €", 0, true},
		{"~ 600 €", 0, true},
		{"aux alentours de 600 €", 0, true},
		{"de l'ordre de 600 €", 0, true},
	} {
		r.read(c.text)
		if len(r.set.Amounts) != 1 {
			t.Errorf("%q gives %v, want one amount", c.text, r.set.Amounts)
			continue
		}
		if v := r.set.Amounts[0]; v.Months != c.months || v.Approximate != c.approximate {
			t.Errorf("%q gives %v instalments, approximate %v; want %v, %v", c.text, v.Months, v.Approximate, c.months, c.approximate)
		}
	}
}
