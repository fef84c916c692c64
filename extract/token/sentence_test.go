package token

import (
	"testing"

	"offers/extract/doc"
)

// TestSentences counts the sentences of a line.
func TestSentences(t *testing.T) {
	for text, want := range map[string]int32{
		"Envoyez votre CV. Réponse sous huit jours.":   2,
		"Contact : É. Dupont, directrice":              1, // an accented initial is one letter, too
		"Contact : J.-P. Martin ; tél. 01":             2,
		"M. Martin, av. de Paris, bd. Sud, réf. 12":    1,
		"Poste à pourvoir au 1er sept. 2026. Urgent !": 2,
		"Vous aimez le bois ? Nous aussi ! Venez…":     3,
		"version 2.5 du logiciel":                      1,
		"a degree (master, etc.) in physics":           1,
		"au bureau (à Lyon, etc.), sur le terrain":     1,
		"(Le stage est payé.) Un permis est utile":     2,
		"un permis (B, etc.)":                          1,
		"www.example.org Paris":                        1,
	} {
		d := &doc.Doc{Text: text, Blocks: []doc.Block{{Span: doc.Span{End: int32(len(text))}}}}
		var x Text
		x.Scan(d, NewVocabulary())
		if got := x.Tok[len(x.Tok)-1].Sentence - x.Tok[0].Sentence + 1; got != want {
			t.Errorf("%q has %d sentences, want %d", text, got, want)
		}
	}
}
