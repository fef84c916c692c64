package wordlist

import (
	"strconv"
	"strings"
	"testing"

	"offers/extract/doc"
	"offers/extract/token"
)

func TestTable(t *testing.T) {
	var many strings.Builder
	for i := range 5000 {
		many.WriteString("w" + strconv.Itoa(i) + " ")
	}
	table := New("le la l", "la foret '", many.String())
	table.Add("forets", 1<<1)
	for word, want := range map[string]Class{"le": 1, "la": 3, "foret": 2, "forets": 2, "'": 2, "w0": 4, "w4999": 4, "w5000": 0, "": 0, "fore": 0} {
		if got := table.Word(word); got != want {
			t.Errorf("Word(%q) = %b, want %b", word, got, want)
		}
	}
}

// TestToken asks of tokens as the scanner leaves them: folded, marks among
// them.
func TestToken(t *testing.T) {
	const text = "L’Forêt la 12"
	var scanned token.Text
	scanned.Scan(&doc.Doc{Text: text, Blocks: []doc.Block{{Span: doc.Span{End: int32(len(text))}}}}, token.NewVocabulary())
	table := New("l", "'", "foret", "la", "12")
	for i := range scanned.Tok {
		if got := table.Token(&scanned, i); got != 1<<i {
			t.Errorf("token %d, %q: %b", i, scanned.Folded(i), got)
		}
	}
}
