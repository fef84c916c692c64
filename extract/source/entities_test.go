package source

import "testing"

func TestWithSigns(t *testing.T) {
	for s, want := range map[string]string{
		"R&amp;D, l&rsquo;&eacute;t&#233; &#x20AC;": "R&D, l’été €",
		"&pound;18,000":                             "£18,000",
		"R&D ; Q&R;":                                "R&D ; Q&R;",
		"https://example.org/?a=1&copy=2;":          "https://example.org/?a=1&copy=2;",
		"a & b; &;&":                                "a & b; &;&",
		"&unknownname; &#;":                         "&unknownname; &#;",
		"no sign":                                   "no sign",
	} {
		if got := withSigns(s); got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
}
