package location_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"offers/extract"
	"offers/schema"
)

// TestPostalCodes reads pages whose data call more than a code a code.
func TestPostalCodes(t *testing.T) {
	e, err := extract.New(extract.Options{Evidence: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ postal, town, country, want string }{
		{"34500", "Béziers", "FR", "34500"},
		{"34500 Béziers", "Béziers", "FR", "34500"},
		{"34 500", "Béziers", "FR", "34500"},
		{"Centre ville", "Béziers", "FR", ""},
		{"-", "Béziers", "FR", ""},
		{"3450", "Béziers", "FR", ""},
		{"SW1A 1AA", "London", "GB", "SW1A 1AA"},
		{"1000-001", "Lisboa", "PT", "1000-001"},
	} {
		page := fmt.Sprintf(`<title>Stage</title><h1>Stage</h1><p>Vous rédigez des articles.</p><script type="application/ld+json">{"@type": "JobPosting", "title": "Stage",
			"jobLocation": {"@type": "Place", "address": {"postalCode": %q, "addressLocality": %q, "addressCountry": %q}}}</script>`, test.postal, test.town, test.country)
		r, err := e.Extract(context.Background(), "page.html", strings.NewReader(page))
		if err != nil || len(r.Record.Locations) != 1 {
			t.Errorf("%q: %v, %v, want one place", test.postal, r.Record, err)
			continue
		}
		if got := r.Record.Locations[0].PostalCode; got != test.want {
			t.Errorf("%q is %q, want %q", test.postal, got, test.want)
		}
		for _, p := range schema.ValidateText(r.Record, r.Doc.Text) {
			if p.Severity != schema.SeverityWarning {
				t.Errorf("%q: %s: %s", test.postal, p.Path, p.Message)
			}
		}
	}
}
