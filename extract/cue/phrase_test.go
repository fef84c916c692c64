package cue

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"offers/extract/token"
)

// TestExpand writes phrases out as the sequences they stand for.
func TestExpand(t *testing.T) {
	for _, c := range []struct{ phrase, want string }{
		{"cdd", "cdd"},
		{"date limite", "date limite"},
		{"prise de poste", "prise poste"},
		{"début|fin", "début / fin"},
		{"date début|fin", "date début / date fin"},
		{"[prise de poste|début]", "prise poste / début"},
		{"arrivée|[prise de poste|début]", "arrivée / prise poste / début"},
		{"date (prévue) limite", "date prévue limite / date limite"},
		{"(a|b) c", "a c / b c / c"},
		{"avant … jour", "avant … jour"},
		{"dès que possible", "dès que possible"},
		{"période d'essai", "période essai"},
		{"100 % télétravail", "100 % télétravail"},
	} {
		got, err := written(c.phrase)
		want := strings.Split(c.want, " / ")
		slices.Sort(want)
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%q stands for %q, %v; want %q", c.phrase, got, err, want)
		}
	}
	for _, bad := range []string{"", "…", "a …", "(a)", "(a", "a|", "[a|b", "a]", "de la", "poste|postes", "[prise poste|début|prise de poste]", strings.Repeat("(a|b|c) ", 8) + "d"} {
		if got, err := written(bad); err == nil {
			t.Errorf("%q stands for %q, want an error", bad, got)
		}
	}
}

// written is what a phrase stands for, in words.
func written(phrase string) (all []string, err error) {
	v := token.NewVocabulary()
	s, err := Compile(v, []*Rule{{Phrase: phrase}})
	if err != nil {
		return nil, err
	}
	var follow func(n uint16, words []string)
	follow = func(n uint16, words []string) {
		if s.nodes[n].ends < s.nodes[n+1].ends {
			all = append(all, strings.Join(words, " "))
		}
		for k := s.nodes[n].kids; k < s.nodes[n+1].kids; k++ {
			follow(k, append(words[:len(words):len(words)], name(v, phrase, s.edges[k])))
		}
	}
	follow(0, nil)
	slices.Sort(all)
	return all, nil
}

// name is an edge as the phrase writes it.
func name(v *token.Vocabulary, phrase string, e uint32) string {
	switch {
	case e == gap:
		return "…"
	case e&(digitsEdge|1<<30) == digitsEdge|1<<30:
		return string(rune(e &^ (digitsEdge | 1<<30)))
	case e&digitsEdge != 0:
		return strconv.Itoa(int(e &^ digitsEdge))
	}
	for _, w := range strings.FieldsFunc(phrase, func(r rune) bool { return strings.ContainsRune(" '|()[]", r) }) {
		if uint32(v.Find(w)) == e {
			return w
		}
	}
	return "?"
}
