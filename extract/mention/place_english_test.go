package mention

import (
	"testing"

	"offers/extract/doc"
)

// TestEnglishAddress reads a street before its name's kind, in English only.
func TestEnglishAddress(t *testing.T) {
	r := newReader()
	for text, want := range map[string]string{
		"12 High Street, Leeds LS1 4AP":                "12 High Street|LS1 4AP|Leeds|GB",
		"100 Main Street, Boston, MA 02110":            "100 Main Street|02110|Boston|US",
		"7 Mill Rd., Headington, Oxford, OX3 7AB":      "7 Mill Rd.|OX3 7AB|Oxford|GB",
		"5 Dunsham Lane\nAylesbury\nHP20 2DB":          "5 Dunsham Lane|HP20 2DB|Aylesbury|GB",
		"24 Sussex Drive, Ottawa, Ontario":             "24 Sussex Drive||Ottawa|CA",
		"We drive 3 Full Time Drive, Vans and Lorries": "",
	} {
		for _, language := range []doc.Language{doc.English, doc.French} {
			d := &doc.Doc{Text: text, Language: language, Blocks: []doc.Block{{Span: doc.Span{End: int32(len(text))}}}}
			r.text.Scan(d, r.words)
			r.p.Find(&r.text, &r.set)
			got := ""
			for _, v := range r.set.Places {
				if v.Street != "" {
					got = v.Street + "|" + v.PostalCode + "|" + v.City + "|" + v.Country
				}
			}
			if language == doc.English && got != want || language == doc.French && got != "" {
				t.Errorf("%s: %q gives %q, want %q", language.Code(), text, got, want)
			}
		}
	}
}
