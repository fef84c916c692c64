package extract

import (
	"context"
	"strings"
	"testing"
)

// TestNeighbourPhones reads numbers without their country's code where the
// posting names a country, and takes a French posting's for French.
func TestNeighbourPhones(t *testing.T) {
	e, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for posting, want := range map[string]string{
		"Engineer\n\nWe are in Utrecht and you will work with us on this. Call 06-14605038.":         "+31614605038",
		"Engineer\n\nWe are in Utrecht and you will work with us on this. Call us on 030 255 0193.":  "+31302550193",
		"Ingénieur\n\nNous travaillons avec nos clients de Leiden et d'Amsterdam. Tél. 06-39980012.": "+33639980012",
		"Engineer\n\nOur office is in Melbourne, VIC 3000. You can call Rachel on 0419 555 075.":     "+61419555075",
		"Agent\n\nLa commune est en province de Namur. Renseignements : 083/21.90.14":                "+3283219014",
	} {
		r, err := e.Extract(context.Background(), "posting.txt", strings.NewReader(posting))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, c := range r.Record.Contacts {
			got = append(got, c.Phones...)
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%q gives %q, want %q", posting, s, want)
		}
	}
}
