package score

import (
	"slices"
	"testing"

	"offers/schema"
)

// Verdicts on one posting, by the fields that are not right.
func TestCompare(t *testing.T) {
	for _, test := range []struct {
		name, gold, said string
		want             []string
	}{
		{"nothing of nothing", `{}`, `{}`, nil},
		{"right", `{"dates": {"start": "2026-09"}}`, `{"dates": {"start": "2026-09"}}`, nil},
		{"less exact is wrong", `{"dates": {"start": "2026-09-01"}}`, `{"dates": {"start": "2026-09"}}`, []string{"dates.start: gold 2026-09-01 | said 2026-09"}},
		{"missed", `{"remote": "full"}`, `{}`, []string{"remote: gold full | said –"}},
		{"invented", `{}`, `{"remote": "full"}`, []string{"remote: gold – | said full"}},
		{"skipped", `{"skip": ["/remote", "/dates"]}`, `{"remote": "full", "dates": {"end": "2026"}}`, nil},
		{"units", `{"duration": {"min": "P1Y", "max": "P1Y"}}`, `{"duration": {"min": "P12M", "max": "P12M"}}`, nil},
		{"a month has no days", `{"duration": {"min": "P1M"}}`, `{"duration": {"min": "P30D"}}`, []string{"duration.min: gold P1M | said P30D"}},
		{"sets", `{"contract": ["permanent", "fixed-term"]}`, `{"contract": ["fixed-term", "temporary"]}`, []string{"contract: gold fixed-term; permanent | said fixed-term; temporary"}},
		{"a title with its asides", `{"title": "Cartographe (H/F)"}`, `{"title": "Cartographe F/H - CDD"}`, nil},
		{"a title's good part", `{"title": "Chargée de mission rivière"}`, `{"title": "Mission rivière"}`, nil},
		{"too small a part", `{"title": "Chargée de mission rivière"}`, `{"title": "Chargée"}`, []string{"title: gold chargee de mission riviere | said chargee"}},
		{"near words once", `{"diploma": {"fields": ["génie civil", "droit"]}}`, `{"diploma": {"fields": ["le génie civil", "génie civil"]}}`,
			[]string{"diploma.fields: gold droit; genie civil | said genie civil; le genie civil"}},
	} {
		p := Compare("a", gold(t, test.gold), record(t, test.said))
		var got []string
		for i := range p.Verdicts {
			if v := &p.Verdicts[i]; !v.OK() {
				got = append(got, v.String())
			}
		}
		if !slices.Equal(got, test.want) || p.Whole() != (len(test.want) == 0) {
			t.Errorf("%s: %q, want %q (whole: %v)", test.name, got, test.want, p.Whole())
		}
	}
}

// A town without its code is missed; a code that the gold lacks is wrong, and
// stands on a list of its own.
func TestComparePlaces(t *testing.T) {
	const vitre = `{"locations": [{"city": "Vitré", "insee": "35360"}]}`
	for _, test := range []struct {
		gold, said    string
		places, right int
		codes         []string
	}{
		{vitre, vitre, 1, 1, nil},
		{vitre, `{"locations": [{"city": "VITRE"}]}`, 0, 0, nil},
		{vitre, `{"locations": [{"city": "Rennes"}]}`, 1, 0, nil},
		{vitre, `{"locations": [{"city": "Vitré", "insee": "35238"}]}`, 1, 0, []string{"35238"}},
		{`{}`, vitre, 1, 0, []string{"35360"}},
		{`{"skip": ["/locations"]}`, vitre, 1, 0, nil},
		{`{"locations": [{"city": "Namur", "country": "BE"}]}`, `{"locations": [{"city": "Namur"}]}`, 1, 1, nil},
	} {
		p := Compare("a", gold(t, test.gold), record(t, test.said))
		i := slices.IndexFunc(p.Verdicts, func(v Verdict) bool { return v.Field == placeField })
		if v := p.Verdicts[i]; len(v.Said) != test.places || v.Right != test.right || !slices.Equal(p.WrongCodes, test.codes) {
			t.Errorf("gold %s, said %s: %v, right %d, wrong codes %v", test.gold, test.said, &v, v.Right, p.WrongCodes)
		}
	}
}

// Without a record, all is missed and nothing fabricated.
func TestCompareNoRecord(t *testing.T) {
	g := gold(t, `{"title": "Cartographe", "remote": "none"}`)
	without, empty := Compare("a", g, nil), Compare("a", g, &schema.Record{})
	if a, b := Summarize([]Posting{without}), Summarize([]Posting{empty}); a.Row(All).Said != 0 || *a.Row(All) != *b.Row(All) {
		t.Errorf("%+v, want %+v", a.Row(All), b.Row(All))
	}
}
