package cue

import (
	"maps"
	"slices"
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
		if err != nil || got != c.want {
			t.Errorf("%q stands for %q, %v; want %q", c.phrase, got, err, c.want)
		}
	}
	for _, bad := range []string{"", "…", "a …", "(a)", "(a", "a|", "[a|b", "a]", "de la", strings.Repeat("(a|b|c) ", 8) + "d"} {
		if got, err := written(bad); err == nil {
			t.Errorf("%q stands for %q, want an error", bad, got)
		}
	}
}

// written is what a phrase stands for, in words.
func written(phrase string) (string, error) {
	v := token.NewVocabulary()
	if err := hearOnly(v); err != nil {
		return "", err
	}
	x := expander{words: v, seen: map[string][]uint32{}}
	seqs, err := x.expand(phrase)
	var all []string
	for _, q := range seqs {
		var words []string
		for _, e := range q {
			words = append(words, name(&x, e))
		}
		if s := strings.Join(words, " "); !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	return strings.Join(all, " / "), err
}

// name is an edge in words: the first, by the alphabet, of those written so.
func name(x *expander, e uint32) string {
	if e == gap {
		return "…"
	}
	for _, w := range slices.Sorted(maps.Keys(x.seen)) {
		if i := slices.Index(x.seen[w], e); i >= 0 {
			return strings.Split(strings.NewReplacer("d'", "", "l'", "").Replace(w), " ")[i]
		}
	}
	return "?"
}
