package pdf

import "testing"

func TestJoinHyphens(t *testing.T) {
	for _, c := range []struct{ name, first, second, more, want string }{
		{"a word", "nous développe-", "rons ensemble", "", "nous développerons|ensemble"},
		{"the whole next line", "une candida-", "ture", "", "une candidature"},
		{"soft hyphen", "une candida\u00ad", "ture ici", "", "une candidature|ici"},
		{"known without", "le télé-", "travail est", "du télétravail", "le télétravail|est|du télétravail"},
		{"known with", "le co-", "encadrement est", "un co-encadrement", "le co-encadrement|est|un co-encadrement"},
		{"peut-être", "il est peut-", "être là", "", "il est peut-être|là"},
		{"rendez-vous", "un rendez-", "vous. Puis", "", "un rendez-vous.|Puis"},
		{"c'est-à-dire", "c'est-à-", "dire que", "", "c'est-à-dire|que"},
		{"sous-traitant", "d'un sous-", "traitant connu", "", "d'un sous-traitant|connu"},
		{"e-mail", "par e-", "mail ici", "", "par e-mail|ici"},
		{"post-doc", "un post-", "doc de", "", "un post-doc|de"},
		{"address", "à rh@mon-", "exemple.org vite", "", "à rh@mon-exemple.org|vite"},
		{"address in upper case", "à Anne-", "Lise.Vernois@example.org vite", "", "à Anne-Lise.Vernois@example.org|vite"},
		{"upper case follows", "en Python (Py-", "Torch)", "", "en Python (Py-|Torch)"},
		{"a dash", "le poste -", "suite", "", "le poste -|suite"},
		{"a number", "n° 21-CE33-", "fin", "", "n° 21-CE33-|fin"},
		{"no hyphen", "une", "suite", "", "une|suite"},
	} {
		lines := []Line{{Text: c.first, Size: 10, Wraps: true}, {Text: c.second, Size: 10}}
		if c.more != "" {
			lines = append(lines, Line{Text: c.more, Size: 10})
		}
		if got := textOf(joinHyphens(lines)); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestShowHyphens(t *testing.T) {
	for in, want := range map[string]string{"mi\u00adtemps": "mi-temps", "candida\u00ad": "candida\u00ad", "a\u00adb\u00ad": "a-b-", "mi-temps": "mi-temps"} {
		lines := []Line{{Text: in}}
		if showHyphens(lines); lines[0].Text != want {
			t.Errorf("%q: got %q, want %q", in, lines[0].Text, want)
		}
	}
}

func TestJoinHyphensOverPages(t *testing.T) {
	lines := []Line{{Text: "une candida-", Size: 10, Wraps: true}, {Text: "1", Furniture: true}, {Text: "ture ici", Size: 10, Start: true}}
	if got, want := textOf(joinHyphens(lines)), "une candidature|1|ici"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	lines = []Line{{Text: "une candida-", Size: 10}, {Text: "ture ici", Size: 10, Start: true}}
	if got, want := textOf(joinHyphens(lines)), "une candida-|ture ici"; got != want {
		t.Errorf("another column: got %q, want %q", got, want)
	}
}
