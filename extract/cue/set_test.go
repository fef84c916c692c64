package cue

import (
	"strings"
	"testing"

	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// TestMatch writes out the phrases found in a line.
func TestMatch(t *testing.T) {
	rules := []*Rule{
		{Role: ContractLength, Reach: Before, Phrase: "durée"},
		{Role: ContractLength, Reach: Before, Phrase: "durée du stage"},
		{Role: Trial, Reach: Before, Phrase: "stage"},
		{Role: ContractTerm, Reach: Here, Phrase: "stage", Says: "internship"},
		{Role: ContractTerm, Reach: Here, Phrase: "stage … alternance", Says: "both"},
		{Role: ContractTerm, Reach: Here, Phrase: "13 mois", Says: "none"},
		{Role: Pay, Reach: Before, Phrase: "100 % net", Lang: InEnglish},
		{Role: Start, Reach: Before, Phrase: "mois", Only: InHeading},
	}
	v := token.NewVocabulary()
	set, err := Compile(v, rules)
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"Durée : six mois":                       "durée",
		"La durée du stage":                      "durée du stage / stage",
		"Stage ou contrat en alternance":         "stage / stage … alternance",
		"Stage en alternance, stage":             "stage / stage … alternance / stage / stage",
		"Payé sur 13 mois, 12 mois à 100 % nets": "13 mois",
		"Rien": "",
	} {
		d := &doc.Doc{Text: text, Blocks: []doc.Block{{Span: doc.Span{End: int32(len(text))}, Section: -1}}}
		var x token.Text
		x.Scan(d, v)
		owner := make([]mention.ID, len(x.Tok))
		for i := range owner {
			owner[i] = mention.None
		}
		var got []string
		for _, h := range set.Match(nil, &x, owner) {
			got = append(got, rules[h.Rule].Phrase)
		}
		if s := strings.Join(got, " / "); s != want {
			t.Errorf("%q holds %q, want %q", text, s, want)
		}
	}
}
