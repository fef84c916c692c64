package jobposting

import (
	"slices"
	"strings"
	"testing"

	dom "golang.org/x/net/html"
)

// facts writes the facts of the first posting.
func facts(list []Posting) []string {
	if len(list) == 0 {
		return nil
	}
	var out []string
	for _, f := range list[0].Facts {
		out = append(out, f.Key+"="+f.Value)
	}
	return out
}

var jsonTests = []struct {
	name, script string
	want         []string
}{
	{"object", `{"@type":"JobPosting","title":"Agent"}`, []string{"title=Agent"}},
	{"list", `[{"@type":"WebPage"},{"@type":"JobPosting","title":"Agent"}]`, []string{"title=Agent"}},
	{"graph", `{"@context":"https://schema.org","@graph":[{"@type":"Organization"},{"@type":"JobPosting","title":"Agent"}]}`, []string{"title=Agent"}},
	{"main entity", `{"@type":"WebPage","mainEntity":{"@type":"JobPosting","title":"Agent"}}`, []string{"title=Agent"}},
	{"list of types", `{"@type":["Thing","JobPosting"],"title":"Agent"}`, []string{"title=Agent"}},
	{"type as URL", `{"@type":"http://schema.org/JobPosting","title":"Agent"}`, []string{"title=Agent"}},
	{"type with prefix", `{"@type":"schema:JobPosting","title":"Agent"}`, []string{"title=Agent"}},
	{"another type", `{"@type":"NotJobPosting","title":"Agent"}`, nil},
	{"entities and tags", `{"@type":"JobPosting","title":"Agent &amp; <b>chef</b>","qualifications":"<ul><li>Calme</li></ul>"}`, []string{"title=Agent & chef", "qualifications=Calme"}},
	{"dates and contract", `{"@type":"JobPosting","datePosted":"2024-01-02","validThrough":"2024-03-01T00:00","employmentType":["FULL_TIME","INTERN"],"jobImmediateStart":true}`,
		[]string{"datePosted=2024-01-02", "validThrough=2024-03-01T00:00", "jobImmediateStart=true", "employmentType=FULL_TIME", "employmentType=INTERN"}},
	{"organisation", `{"@type":"JobPosting","hiringOrganization":{"@type":"Organization","name":"Maison Vauquelin","sameAs":"https://example.org"}}`, []string{"hiringOrganization.name=Maison Vauquelin"}},
	{"organisation as text", `{"@type":"JobPosting","hiringOrganization":"Maison Vauquelin"}`, []string{"hiringOrganization.name=Maison Vauquelin"}},
	{"identifier", `{"@type":"JobPosting","identifier":{"@type":"PropertyValue","name":"Maison","value":1234}}`, []string{"identifier=1234"}},
	{"identifier as number", `{"@type":"JobPosting","identifier":1234}`, []string{"identifier=1234"}},
	{"places", `{"@type":"JobPosting","jobLocation":[{"address":{"postalCode":"53000","addressLocality":"Laval"}},{"address":{"addressLocality":"Angers","addressCountry":{"@type":"Country","name":"FR"}}}]}`,
		[]string{"jobLocation.address.postalCode=53000", "jobLocation.address.addressLocality=Laval", "jobLocation.address.addressLocality=Angers", "jobLocation.address.addressCountry=FR"}},
	{"place as text", `{"@type":"JobPosting","jobLocation":"Laval"}`, []string{"jobLocation.address=Laval"}},
	{"address as text", `{"@type":"JobPosting","jobLocation":{"address":"53000 Laval"}}`, []string{"jobLocation.address=53000 Laval"}},
	{"salary as number", `{"@type":"JobPosting","baseSalary":2000.50}`, []string{"baseSalary.value=2000.50"}},
	{"salary as text", `{"@type":"JobPosting","baseSalary":"2 000 € brut","salaryCurrency":"EUR"}`, []string{"baseSalary.currency=EUR", "baseSalary.value=2 000 € brut"}},
	{"salary range", `{"@type":"JobPosting","baseSalary":{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","minValue":2000,"maxValue":"2300","unitText":"MONTH"}}}`,
		[]string{"baseSalary.currency=EUR", "baseSalary.minValue=2000", "baseSalary.maxValue=2300", "baseSalary.unitText=MONTH"}},
	{"salary, flat", `{"@type":"JobPosting","baseSalary":{"currency":"EUR","minValue":2000,"maxValue":2300,"unitText":"MONTH"}}`,
		[]string{"baseSalary.currency=EUR", "baseSalary.minValue=2000", "baseSalary.maxValue=2300", "baseSalary.unitText=MONTH"}},
	{"salary, one value", `{"@type":"JobPosting","baseSalary":{"currency":"EUR","value":{"value":2000,"unitText":"MONTH"}}}`,
		[]string{"baseSalary.currency=EUR", "baseSalary.value=2000", "baseSalary.unitText=MONTH"}},
	{"education and experience", `{"@type":"JobPosting","educationRequirements":{"credentialCategory":"bachelor degree"},"experienceRequirements":{"monthsOfExperience":36}}`,
		[]string{"educationRequirements=bachelor degree", "experienceRequirements.monthsOfExperience=36"}},
	{"credential with a name", `{"@type":"JobPosting","educationRequirements":[{"credentialCategory":"associate degree","name":"BTS"}]}`, []string{"educationRequirements=BTS"}},
	{"length", `{"@type":"JobPosting","jobDuration":"P6M"}`, []string{"jobDuration=P6M"}},
	{"range of lengths", `{"@type":"JobPosting","jobDuration":{"minValue":4,"maxValue":6,"unitCode":"MON"}}`, []string{"jobDuration.minValue=4", "jobDuration.maxValue=6", "jobDuration.unitText=MON"}},
	{"contacts", `{"@type":"JobPosting","applicationContact":[{"name":"Zoé Brun","email":["z@example.org","rh@example.org"]},{"contactType":"information","telephone":"+33465710012"}],"url":"https://example.org/a"}`,
		[]string{"url=https://example.org/a", "applicationContact.name=Zoé Brun", "applicationContact.email=z@example.org, rh@example.org", "applicationContact.contactType=information", "applicationContact.telephone=+33465710012"}},
	{"null and empty", `{"@type":"JobPosting","title":null,"workHours":" ","industry":"Bois"}`, []string{"industry=Bois"}},
	{"not JSON", `JobPosting`, nil},
	{"not an object", `"JobPosting"`, nil},

	// what repair mends
	{"raw line end", "{\"@type\":\"JobPosting\",\"title\":\"Agent\nchef\"}", []string{"title=Agent chef"}},
	{"trailing commas", `{"@type":"JobPosting","title":"Agent","employmentType":["CDI",],}`, []string{"title=Agent", "employmentType=CDI"}},
	{"doubled comma", `{"@type":"JobPosting",,"title":"Agent"}`, []string{"title=Agent"}},
	{"comments", "{/* un */\"@type\":\"JobPosting\", // deux\n\"title\":\"Agent\",\"url\":\"https://example.org/a\"}", []string{"title=Agent", "url=https://example.org/a"}},
	{"CDATA", "//<![CDATA[\n{\"@type\":\"JobPosting\",\"title\":\"Agent\"}\n//]]>", []string{"title=Agent"}},
	{"entities for quotes", `{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Agent&quot;}`, []string{"title=Agent"}},
	{"bad escapes", `{"@type":"JobPosting","title":"Agent d\'accueil","industry":"\u12 \x41"}`, []string{"title=Agent d'accueil", "industry=u12 x41"}},
	{"bare quotes", `{"@type":"JobPosting","title":"Agent "volant" H/F"}`, []string{`title=Agent "volant" H/F`}},
	{"cut off", `{"@type":"JobPosting","title":"Agent","jobLocation":{"address":{"addressLocality":"Laval`, []string{"title=Agent", "jobLocation.address.addressLocality=Laval"}},
	{"bracket missing", `{"@type":"JobPosting","employmentType":["CDI","title":"Agent"}`, nil},
	{"text after", `{"@type":"JobPosting","title":"Agent"};`, []string{"title=Agent"}},
}

func TestJSON(t *testing.T) {
	for _, test := range jsonTests {
		if got := facts(JSON(test.script).Postings); !slices.Equal(got, test.want) {
			t.Errorf("%s:\ngot  %q\nwant %q", test.name, got, test.want)
		}
	}
}

func TestRepaired(t *testing.T) {
	if s := JSON(`{"@type":"JobPosting","title":"Agent"}`); s.Repaired {
		t.Error("whole JSON is said to be repaired")
	}
	if s := JSON(`{"@type":"JobPosting","title":"Agent",}`); !s.Repaired {
		t.Error("broken JSON is not said to be repaired")
	}
}

func TestPublished(t *testing.T) {
	s := JSON(`{"@graph":[{"@type":"Organization"},{"@type":["WebPage","ItemPage"],"datePublished":"2024-01-02","dateModified":"2024-02-03"}]}`)
	if s.Published != "2024-01-02" {
		t.Errorf("Published = %q", s.Published)
	}
}

var markupTests = []struct {
	name, page string
	want       []string
}{
	{"microdata", `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Agent</h1><meta itemprop="datePosted" content="2024-01-02">
		<time itemprop="validThrough" datetime="2024-03-01">1er mars</time><span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Maison
		Vauquelin</b></span><a itemprop="url" href="https://example.org/a">lien</a></div>`,
		[]string{"title=Agent", "datePosted=2024-01-02", "validThrough=2024-03-01", "hiringOrganization.name=Maison Vauquelin", "url=https://example.org/a"}},
	{"nested places", `<div itemscope itemtype="http://schema.org/JobPosting"><div itemprop="jobLocation" itemscope><div itemprop="address" itemscope><i itemprop="postalCode">53000</i> <i itemprop="addressLocality">Laval</i></div></div></div>`,
		[]string{"jobLocation.address.postalCode=53000", "jobLocation.address.addressLocality=Laval"}},
	{"place without address", `<div itemscope itemtype="http://schema.org/JobPosting"><dd itemprop="jobLocation" itemscope><i itemprop="addressRegion">Mayenne</i></dd></div>`,
		[]string{"jobLocation.address.addressRegion=Mayenne"}},
	{"salary", `<div itemscope itemtype="http://schema.org/JobPosting"><div itemprop="baseSalary" itemscope><i itemprop="currency" content="EUR"></i><div itemprop="value" itemscope><i itemprop="minValue">2000</i><i itemprop="unitText">MONTH</i></div></div></div>`,
		[]string{"baseSalary.currency=EUR", "baseSalary.minValue=2000", "baseSalary.unitText=MONTH"}},
	{"salary in words", `<div itemscope itemtype="http://schema.org/JobPosting"><div itemprop="baseSalary" itemscope>2 000 € par mois</div></div>`, []string{"baseSalary.value=2 000 € par mois"}},
	{"RDFa", `<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Agent</h1><div property="jobLocation" typeof="Place"><div property="address" typeof="PostalAddress"><i property="addressLocality">Laval</i></div></div></div>`,
		[]string{"title=Agent", "jobLocation.address.addressLocality=Laval"}},
	{"RDFa with prefix", `<div typeof="schema:JobPosting"><h1 property="schema:title">Agent</h1></div>`, []string{"title=Agent"}},
	{"another thing inside", `<div itemscope itemtype="http://schema.org/JobPosting"><i itemprop="title">Agent</i><div itemscope itemtype="http://schema.org/Person"><i itemprop="title">Directrice</i></div></div>`, []string{"title=Agent"}},
	{"none", `<div itemscope itemtype="http://schema.org/Organization"><i itemprop="name">Maison</i></div>`, nil},
}

func TestMarkup(t *testing.T) {
	for _, test := range markupTests {
		root, err := dom.Parse(strings.NewReader(test.page))
		if err != nil {
			t.Fatal(err)
		}
		if got := facts(Markup(root)); !slices.Equal(got, test.want) {
			t.Errorf("%s:\ngot  %q\nwant %q", test.name, got, test.want)
		}
	}
}

func FuzzJSON(f *testing.F) {
	for _, test := range jsonTests {
		f.Add(test.script)
	}
	keys := Keys()
	f.Fuzz(func(t *testing.T, script string) {
		for _, p := range JSON(script + "JobPosting").Postings {
			for _, fact := range p.Facts {
				if !slices.Contains(keys, fact.Key) || fact.Value == "" || len(fact.Value) > maxValue || strings.ContainsAny(fact.Value, "\n\t") {
					t.Errorf("fact %q", fact)
				}
			}
		}
	})
}
