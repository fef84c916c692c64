package mention

import (
	"strings"
	"testing"

	"offers/extract/doc"
	"offers/extract/token"
)

// TestDegreeValues reads whole values: slugs, years, levels; "-" is an open
// end.
func TestDegreeValues(t *testing.T) {
	const open = Unknown
	for _, c := range []struct {
		text            string
		slugs           string
		least, most     int8
		lowest, highest int8
	}{
		{"Bac +4/5", "bac+4 bac+5", 4, 5, 6, 7},
		{"BAC+4/+5", "bac+4 bac+5", 4, 5, 6, 7},
		{"Bac + 2/3", "bac+2 bac+3", 2, 3, 5, 6},
		{"bac+3/4/5", "bac+3 bac+4 bac+5", 3, 5, 6, 7},
		{"Bac+3 ou +4 en gestion", "bac+3 bac+4", 3, 4, 6, 6},
		{"Bac+2 ou 3 ans d'expérience", "bac+2", 2, 2, 5, 5},
		{"Bac+3 minimum", "bac+3", 3, open, 6, open},
		{"Bac +2 minima", "bac+2", 2, open, 5, open},
		{"Bac + 3 (minimum) en statistiques", "bac+3", 3, open, 6, open},
		{"Bac+5 minimum 3 ans d'expérience", "bac+5", 5, 5, 7, 7},
		{"Expérience de 3 ans minimum, Bac+2", "bac+2", 2, 2, 5, 5},
		{"au minimum titulaire d'un Bac+5", "bac+5", 5, open, 7, open},
		{"À partir de Bac +3", "bac+3", 3, open, 6, open},
		{"un niveau au moins Master", "master", 5, open, 7, open},
		{"master 2 a minima", "master-2", 5, open, 7, open},
		{"Licence au minimum", "licence", 3, open, 6, open},
		{"Bac+1", "", 1, 1, open, open},
		{"CAP", "cap", -1, -1, 3, 3},
		{"Bac Pro", "bac", 0, 0, 4, 4},
		{"DEUG", "", 2, 2, 5, 5},
		{"Master I ou II", "master-1 master-2", 4, 5, 6, 7},
		{"Master 1/2", "master-1 master-2", 4, 5, 6, 7},
		{"Master recherche", "master", 5, 5, 7, 7},
		{"Master (M1 ou M2)", "master-1 master-2", 4, 5, 6, 7},
		{"Master 2 (M2)", "master-2", 5, 5, 7, 7},
		{"première année de master", "master-1", 4, 4, 6, 6},
		{"élève ingénieur (stage de 2 ème ou 3 ème année)", "engineer", 4, 5, 6, 7},
		{"deuxième année de licence", "", 2, 2, 5, 5},
		{"IEP 4e ou 5e année", "iep", 4, 5, 6, 7},
		{"niveau I ou diplôme", "", 5, open, 7, open},
		{"diplôme de niveau III", "", 2, 2, 5, 5},
		{"diplôme de niveau 6", "", 3, 4, 6, 6},
		{"bac + 2 (niveau 5)", "bac+2", 2, 2, 5, 5},
		{"PhD degree", "phd", 8, 8, 8, 8},
		{"Bachelor's degree", "licence", 3, 3, 6, 6},
		{"DEJEPS", "", 2, 2, 5, 5},
		{"aucun diplôme", "none", open, open, open, open},
	} {
		r := newReader()
		r.read(c.text)
		if len(r.set.Degrees) == 0 {
			t.Errorf("%q: no degree", c.text)
			continue
		}
		v := r.set.Degrees[0]
		got := strings.TrimSpace(strings.Join(v.Slugs[:], " "))
		if got != c.slugs || v.BacMin != c.least || v.BacMax != c.most || v.LevelMin != c.lowest || v.LevelMax != c.highest {
			t.Errorf("%q: %q %d–%d, level %d–%d; want %q %d–%d, level %d–%d", c.text, got, v.BacMin, v.BacMax, v.LevelMin, v.LevelMax, c.slugs, c.least, c.most, c.lowest, c.highest)
		}
	}
}

// TestDegreeChains reads several degrees in one line, each by itself.
func TestDegreeChains(t *testing.T) {
	for text, want := range map[string]string{
		"An Engineering or Master's degree":                   "engineer master",
		"CAP/BEP/Bac Pro/BP":                                  "cap cap bac bac",
		"CAPA ou BPA travaux paysagers":                       "cap cap",
		"Titulaire d'un CAP Cuisine, d'un BP ou d'un bac pro": "cap bac bac",
		"BP 102 ou BP 18":                                     "",
		"CAP   BEP":                                           "cap cap",
		"M1/M2/école d'ingénieur.e.s":                         "master-1 engineer",
		"Bac à Bac +2":                                        "bac bac+2",
		"Bac+3 à Bac+5 en informatique":                       "bac+3 bac+5",
		"un BTS ou un DUT informatique":                       "bts dut",
		"Licence ou Master":                                   "licence master",
		"Ingénieur ou Master 2 en ingénierie":                 "engineer master-2",
		"BTS, licence ou BUT GEA":                             "bts licence but",
		"du CAP à la Licence professionnelle":                 "cap licence",
		"Bac +4/5 type Master ou école d'ingénieur":           "bac+4 master engineer",
		"en M1, M2 Recherche":                                 "master-1 master-2",
		"Pro/BP), ":                                           "",
		"Engineer or Master's Degree":                         "engineer master",
	} {
		r := newReader()
		var got []string
		for _, m := range r.read(text) {
			if m.kind == "degree" {
				got = append(got, m.value)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestDegreeBlocks reads no degree beyond the end of its block.
func TestDegreeBlocks(t *testing.T) {
	for _, c := range []struct {
		text string
		most int8
	}{{"Master|2 ans d'expérience", 5}, {"Bac+3|minimum requis", 3}, {"Un BTS (ou DUT) au minimum|Une expérience", 2}, {"Bac+3 au minimum|Une expérience", Unknown}, {"Bac+2|/3", 2}} {
		v := token.NewVocabulary()
		p := Parser{Grammar: NewGrammar(v)}
		d := &doc.Doc{Text: c.text}
		at := strings.Index(c.text, "|")
		for _, s := range []doc.Span{{Start: 0, End: int32(at)}, {Start: int32(at + 1), End: int32(len(c.text))}} {
			d.Blocks = append(d.Blocks, doc.Block{Span: s, Kind: doc.Paragraph, Section: -1})
		}
		var text token.Text
		var set Set
		text.Scan(d, v)
		p.Find(&text, &set)
		if len(set.Degrees) == 0 || set.Degrees[0].BacMax != c.most {
			t.Errorf("%q: %v, want at most %d", c.text, set.Degrees, c.most)
		}
	}
}

// TestDegreeWords sees to it that every name can start where its first word
// stands.
func TestDegreeWords(t *testing.T) {
	v := token.NewVocabulary()
	g := NewGrammar(v)
	for _, d := range degreeNames {
		first, _, _ := strings.Cut(d.words, " ")
		if w := v.Find(first); g.lex.word(uint32(w)).class&(degree|study|abridged) == 0 {
			t.Errorf("%q begins no degree", d.words)
		}
	}
}
