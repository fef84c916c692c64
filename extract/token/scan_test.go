package token

import (
	"math"
	"strings"
	"testing"

	"offers/extract/doc"
)

// scanned is a text of one block in tokens.
func scanned(text string, v *Vocabulary) *Text {
	var x Text
	x.Scan(&doc.Doc{Text: text, Blocks: []doc.Block{{Span: doc.Span{End: int32(len(text))}}}}, v)
	return &x
}

// TestScanWords holds words in all the ways in which letters are read.
func TestScanWords(t *testing.T) {
	const all = Capital | Upper | Inclusive
	for _, c := range []struct {
		text, folded string
		shape        Shape
	}{
		{"offre", "offre", 0},
		{"Offre", "offre", Capital},
		{"OFFRE", "offre", Capital | Upper},
		{"oFFRE", "offre", 0},
		{"é", "e", 0},
		{"À", "a", Capital | Upper},
		{"Évaluée", "evaluee", Capital},
		{"ÉVALUÉE", "evaluee", Capital | Upper},
		{"éVALUÉE", "evaluee", 0},
		{"Straße", "strasse", Capital},
		{"Œuvre", "oeuvre", Capital},
		{"cœur", "coeur", 0},
		{"SŒUR", "soeur", Capital | Upper},
		{"Łódź", "lodz", Capital},
		{"e\u0301te\u0301", "ete", 0},
		{"tra\u00advail", "travail", 0},
		{"Москва", "Москва", Capital},
		{"chargé(e)", "charge", Inclusive},
		{"Agent·e·s", "agent", Capital | Inclusive},
		{"CHARGÉ(e)", "charge", Capital | Upper | Inclusive},
		{"directeur.rice", "directeur", Inclusive},
	} {
		x := scanned(c.text, NewVocabulary())
		if len(x.Tok) != 1 {
			t.Errorf("%q is %d tokens", c.text, len(x.Tok))
			continue
		}
		k := &x.Tok[0]
		if x.Folded(0) != c.folded || k.Shape&all != c.shape || k.Kind != Letters || int(k.End) != len(c.text) || k.Hash != Hash([]byte(c.folded)) {
			t.Errorf("%q is %q, %+v", c.text, x.Folded(0), *k)
		}
	}
}

// TestScanNames: a word in the plural, with its accents or without them, is the
// one that the rules name; "dès" alone is another than "des".
func TestScanNames(t *testing.T) {
	v := NewVocabulary()
	for _, w := range []string{"des", "dès", "chargé", "mois", "moi", "prix"} {
		v.Add(w)
	}
	for text, word := range map[string]string{
		"des": "des", "DES": "des", "dès": "dès", "DÈS": "dès", "de\u0300s": "dès", "charges": "chargé", "Chargés": "chargé", "chargé(e)s": "chargé",
		"mois": "mois", "moi": "moi", "prix": "prix", "pri": "", "inconnue": "", "tès": "",
	} {
		x := scanned(text, v)
		if want := v.Find(word); x.Tok[0].Val != uint32(want) || (want == 0) != (word == "") {
			t.Errorf("%q is word %d, want %d", text, x.Tok[0].Val, want)
		}
	}
}

// TestScanEndless: the folded form of an endless word, or number, is its
// beginning.
func TestScanEndless(t *testing.T) {
	for _, letter := range []string{"a", "9"} {
		x := scanned(strings.Repeat(letter, 70_000)+" b", NewVocabulary())
		if f := x.Folded(0); f != strings.Repeat(letter, math.MaxUint16) || x.Tok[0].End != 70_000 || x.Folded(1) != "b" {
			t.Errorf("of 70,000 %q are folded %d; %d tokens", letter, len(f), len(x.Tok))
		}
	}
}

// TestScanEntities holds the signs that text cut from pages names, and "&" that
// names none.
func TestScanEntities(t *testing.T) {
	for text, want := range map[string]string{
		"&pound;18":      "£ 18",
		"2&nbsp;000":     "2 000",
		"l&rsquo;offre":  "l ' offre",
		"l&#8217;offre":  "l ' offre",
		"R&amp;D":        "r & d",
		"R&D ; Q":        "r & d ; q",
		"?a=1&copy=2;":   "? a = 1 & copy = 2 ;",
		"&eacute;t":      "& eacute ; t",
		"&;& &#; &#97;b": "& ; & & # ; & # 97 ; b",
	} {
		x := scanned(text, NewVocabulary())
		var got []string
		for i := range x.Tok {
			got = append(got, x.Folded(i))
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%q: got %q, want %q", text, s, want)
		}
	}
}
