package mention

import (
	"strings"
	"testing"
)

// TestMailList: each name in braces is an address of its own, and the text that
// says it.
func TestMailList(t *testing.T) {
	r := newReader()
	for text, want := range map[string]string{
		"{jeanne,paul}@example.fr":                      "jeanne@example.fr={jeanne paul@example.fr=paul}@example.fr",
		"{jeanne.martin, paul}@example.fr":              "jeanne.martin@example.fr={jeanne.martin paul@example.fr=paul}@example.fr",
		"Contact : {Ana;b.roy;c}@lab.example.fr, merci": "ana@lab.example.fr={Ana b.roy@lab.example.fr=b.roy c@lab.example.fr=c}@lab.example.fr",
		"{jeanne, c'est elle}@example.fr":               "jeanne@example.fr={jeanne",
		"{jeanne,}@example.fr":                          "jeanne@example.fr={jeanne",
		"{%41%42%43%44%45%46%47,b}@x.fr":                "abcdefg@x.fr={%41%42%43%44%45%46%47 b@x.fr=b}@x.fr",
		"{a,b} près":                                    "",
	} {
		var got []string
		for _, f := range r.read(text) {
			if f.kind == Mail.String() {
				got = append(got, f.value+"="+f.quote)
			}
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%q gives %q, want %q", text, s, want)
		}
	}
}
