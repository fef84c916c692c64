package extract

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
)

// TestPageData reads what only a page's JobPosting says.
func TestPageData(t *testing.T) {
	e, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ data, want string }{
		{`"employmentType":"INTERN"`, `"contract":["internship"]`},
		{`"employmentType":["TEMPORARY","CONTRACTOR","FULL_TIME"]`, ``},
		{`"employmentType":["permanent","fixed-term"]`, `"contract":["permanent","fixed-term"]`},
		{`"jobImmediateStart":true`, `"dates":{"asap":true}`},
		{`"jobImmediateStart":false`, ``},
		{`"jobDuration":"P18M"`, `"duration":{"min":"P18M","max":"P18M"}`},
		{`"jobDuration":"18 mois environ"`, ``},
		{`"jobDuration":{"@type":"QuantitativeValue","value":3,"unitCode":"ANN"}`, `"duration":{"min":"P3Y","max":"P3Y"}`},
		{`"jobDuration":{"@type":"QuantitativeValue","minValue":4,"maxValue":6.0,"unitText":"MONTH"}`, `"duration":{"min":"P4M","max":"P6M"}`},
		{`"jobDuration":{"@type":"QuantitativeValue","minValue":4,"maxValue":6}`, ``},
		{`"jobDuration":{"@type":"QuantitativeValue","value":0.5,"unitText":"MONTH"}`, ``},
		{`"experienceRequirements":{"monthsOfExperience":"36"}`, `"experience":{"min":"P36M"}`},
		{`"experienceRequirements":{"monthsOfExperience":0}`, ``},
		{`"experienceRequirements":{"monthsOfExperience":2020}`, ``},
		{`"baseSalary":{"currency":"eur","value":{"value":2150,"unitText":"MONTH"}}`, `"salary":{"min":2150,"max":2150,"currency":"EUR","period":"month","kind":"salary"}`},
		{`"baseSalary":{"currency":"EDR","value":{"value":2150,"unitText":"MONTH"}}`, `"salary":{"min":2150,"max":2150,"period":"month","kind":"salary"}`},
		{`"educationRequirements":"no requirements"`, `"diploma":{"degrees":["none"]}`},
		{`"applicationContact":{"name":"Mme Zoé Brun","email":"z.brun@example.org","telephone":"04 65 71 00 12"}`,
			`"contacts":[{"name":"Zoé Brun","emails":["z.brun@example.org"],"phones":["+33465710012"],"purpose":"application"}]`},
		{`"applicationContact":{"name":"Service RH","email":"rh@example.org","contactType":"information"}`,
			`"contacts":[{"emails":["rh@example.org"],"purpose":"information"}]`},
		{`"applicationContact":[{"email":["a@example.org","b@example.org"]},{"email":"c@example.org"}]`,
			`"contacts":[{"emails":["a@example.org","b@example.org"],"purpose":"application"},{"emails":["c@example.org"],"purpose":"application"}]`},
	} {
		page := `<html lang="fr"><head><title>Agent de quai</title><script type="application/ld+json">{"@type":"JobPosting","title":"Agent de quai",` + test.data + `}</script></head><body><h1>Agent de quai</h1></body></html>`
		r, err := e.Extract(context.Background(), "page.html", strings.NewReader(page))
		if err != nil {
			t.Fatal(err)
		}
		r.Record.Version, r.Record.Source, r.Record.Title = "", nil, ""
		b, err := json.Marshal(r.Record)
		if err != nil {
			t.Fatal(err)
		}
		got := strings.TrimSuffix(strings.TrimPrefix(string(b), `{"version":"","source":null`), "}")
		if strings.TrimPrefix(got, ",") != test.want {
			t.Errorf("%s: %s", test.data, got)
		}
	}
}
