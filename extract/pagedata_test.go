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

// TestPageOwner takes the body that owns a page for the employer where the page's
// title names it, and no job board.
func TestPageOwner(t *testing.T) {
	e, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ title, foot, want string }{
		{"Devenir bénévole | Association Sillon", "© 2026 Association Sillon. Tous droits réservés.", "Association Sillon"},
		{"Postdoc | Vernois Lab", "© Vernois Lab, Brest", "Vernois Lab"},
		{"Devenir bénévole | Sillon Emploi", "© 2026 Sillon Emploi", ""},
		{"Devenir bénévole", "© 2026 Association Sillon", ""},
	} {
		page := `<html><head><title>` + test.title + `</title></head><body><h1>Devenir bénévole</h1><p>Nous recherchons des bénévoles. Candidature : benevoles@example.org.</p><p>Toute aide est la bienvenue le samedi : tenir la caisse, ranger les livres, accueillir les voisins, ou raconter des histoires aux enfants du quartier. Nous formons chacun, et chacun choisit ses heures.</p><p>` + test.foot + `</p></body></html>`
		r, err := e.Extract(context.Background(), "page.html", strings.NewReader(page))
		if err != nil {
			t.Fatal(err)
		}
		if r.Record.Employer != test.want {
			t.Errorf("%s, %s: %q, want %q", test.title, test.foot, r.Record.Employer, test.want)
		}
	}
}
