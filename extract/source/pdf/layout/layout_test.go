package layout

import (
	"slices"
	"strings"
	"testing"
)

// A text is put on a page at x, y in a size; every glyph is half as wide.
type text struct {
	x, y, size float64
	s          string
}

// set makes glyphs of texts. Blanks move on, and are told as blanks shown.
func set(texts ...text) []Glyph {
	var out []Glyph
	for _, t := range texts {
		x, blanks := t.x, 0
		for _, c := range t.s {
			if c == ' ' {
				blanks++
			} else {
				out = append(out, Glyph{X0: x, X1: x + t.size/2, Y: t.y, Size: t.size, Text: string(c), Blanks: blanks, Blank: float64(blanks) * t.size / 2})
				blanks = 0
			}
			x += t.size / 2
		}
	}
	return out
}

func page(glyphs []Glyph) string {
	var out []string
	for _, l := range Page(glyphs) {
		out = append(out, l.Text)
	}
	return strings.Join(out, "|")
}

// paragraph is n full lines from y down, 12 points apart.
func paragraph(x, y float64, n int, s string) []text {
	var out []text
	for i := range n {
		out = append(out, text{x, y - 12*float64(i), 10, s})
	}
	return out
}

func TestPage(t *testing.T) {
	const long = "une ligne de texte courant" // 130 points
	for _, c := range []struct {
		name  string
		texts []text
		want  string
	}{
		{"words by blanks", []text{{0, 0, 10, "Offre de stage"}}, "Offre de stage"},
		{"words by gaps", []text{{0, 0, 10, "Offre"}, {28, 0, 10, "de"}}, "Offre de"},
		{"no gap, no blank", []text{{0, 0, 10, "Off"}, {15.5, 0, 10, "re"}}, "Offre"},
		{"cells", []text{{0, 0, 10, "Lieu"}, {60, 0, 10, "Laval"}}, "Lieu\tLaval"},
		{"a wide blank is one", []text{{0, 0, 10, "a  b"}}, "a b"},
		{"bullet", []text{{0, 0, 10, "•"}, {25, 0, 10, "coder"}}, "• coder"},
		{"symbol of no font", []text{{0, 0, 10, "\uf0ff"}, {25, 0, 10, "coder"}}, "• coder"},
		{"lines, not in order", []text{{0, -12, 10, "deux"}, {0, 0, 10, "un"}}, "un|deux"},
		{"superscript", []text{{0, 0, 10, "1"}, {5, 3.5, 6, "er"}, {14, 0, 10, "mars"}}, "1er mars"},
		{"subscript", []text{{0, 0, 10, "H"}, {5, -2, 6, "2"}, {8, 0, 10, "O"}}, "H2O"},
		{"the A of LaTeX", []text{{0, 0, 10, "L"}, {1.5, 2, 7, "A"}, {3.5, 0, 10, "T"}, {7, -2.2, 10, "E"}, {11, 0, 10, "X"}}, "LATEX"},
		{"the E of TeX", []text{{0, 0, 10, "T"}, {4, -2.6, 10, "E"}, {8, 0, 10, "X"}}, "TEX"},
		{"lines that overlap", []text{{0, 0, 10, "public"}, {1, 2.8, 10, "12 34"}}, "12 34|public"},
		{"leaders", []text{{0, 0, 10, "Le"}, {13, 0, 10, "but"}, {32, 0, 10, "."}, {41, 0, 10, "."}, {50, 0, 10, "."}, {59, 0, 10, "."}, {68, 0, 10, "."}, {77, 0, 10, "."}, {86, 0, 10, "."}, {95, 0, 10, "."}, {104, 0, 10, "2"}}, "Le but . . . . . . . . 2"},
		{"spaced out", []text{{0, 0, 10, "O"}, {7, 0, 10, "F"}, {14, 0, 10, "F"}, {21, 0, 10, "R"}, {28, 0, 10, "E"}, {42, 0, 10, "D"}, {49, 0, 10, "E"}, {63, 0, 10, "S"}, {70, 0, 10, "T"}, {77, 0, 10, "A"}, {84, 0, 10, "G"}, {91, 0, 10, "E"}}, "OFFRE DE STAGE"},
		{"twice, for bold", []text{{0, 0, 10, "Offre"}, {.2, 0, 10, "Offre"}}, "Offre"},
		{"columns", append(paragraph(0, 0, 5, long), paragraph(150, 0, 5, "l'autre colonne du texte ici")...),
			strings.Repeat(long+"|", 5) + strings.Repeat("l'autre colonne du texte ici|", 4) + "l'autre colonne du texte ici"},
		{"columns, baselines apart", append(paragraph(0, 0, 4, long), paragraph(150, -5, 4, "court texte")...),
			strings.Repeat(long+"|", 4) + strings.Repeat("court texte|", 3) + "court texte"},
		{"table", []text{{0, 0, 10, "Lieu :"}, {150, 0, 10, "Laval"}, {0, -12, 10, "Durée :"}, {150, -12, 10, "six mois"}, {0, -24, 10, "Début :"}, {150, -24, 10, "mars"}, {0, -36, 10, "Contrat :"}, {150, -36, 10, "stage"}},
			"Lieu :\tLaval|Durée :\tsix mois|Début :\tmars|Contrat :\tstage"},
		{"table without colons", []text{{0, 0, 10, "Lieu"}, {150, 0, 10, "Laval en Mayenne"}, {0, -12, 10, "Durée"}, {150, -12, 10, "six mois au plus"}, {0, -24, 10, "Début du contrat"}, {150, -24, 10, "mars ou avril prochain"}, {0, -36, 10, "Type"}, {150, -36, 10, "stage de fin"}},
			"Lieu\tLaval en Mayenne|Durée\tsix mois au plus|Début du contrat\tmars ou avril prochain|Type\tstage de fin"},
		{"table of longer labels", []text{{0, 0, 10, "Intitulé du poste"}, {150, 0, 10, "Chargé de mission climat"}, {0, -12, 10, "Lieu d'affectation"}, {150, -12, 10, "Mairie de Laval centre"}, {0, -24, 10, "Date de prise de poste"}, {150, -24, 10, "Dès que possible en mars"}, {0, -36, 10, "Nature du contrat"}, {150, -36, 10, "Contrat de projet long"}},
			"Intitulé du poste\tChargé de mission climat|Lieu d'affectation\tMairie de Laval centre|Date de prise de poste\tDès que possible en mars|Nature du contrat\tContrat de projet long"},
		{"text over text", []text{{0, 0, 10, "Je suis jeune"}, {1.5, 0, 10, "Agir en 30 secondes"}, {120, 0, 10, "Rechercher"}}, "Je suis jeune\tRechercher|Agir en 30 secondes"},
		{"cells, last first", []text{{60, 0, 10, "Laval"}, {0, 0, 10, "Lieu"}}, "Lieu\tLaval"},
		{"nothing", nil, ""},
	} {
		if got := page(set(c.texts...)); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestCells(t *testing.T) {
	for _, c := range []struct {
		name  string
		texts []text
		want  string
	}{
		{"label of two lines, value between them", []text{{0, 0, 10, "Intitulé du"}, {90, -6, 10, "agent de service"}, {0, -12, 10, "poste"}, {0, -30, 10, "Lieu"}, {90, -30, 10, "Laval"}},
			"Intitulé du poste\tagent de service|Lieu\tLaval"},
		{"value of two lines, label between them", []text{{90, 0, 10, "Archives, 12 rue"}, {0, -6, 10, "Lieu"}, {90, -12, 10, "des Lilas, Laval"}},
			"Lieu\tArchives, 12 rue|des Lilas, Laval"},
		{"value of three lines, label beside the second", []text{{90, 0, 10, "un"}, {0, -12, 10, "Lieu"}, {90, -12, 10, "deux"}, {90, -24, 10, "trois"}, {0, -45, 10, "Durée"}, {90, -45, 10, "six mois"}},
			"Lieu\tun|deux|trois|Durée\tsix mois"},
		{"label of two lines at the top", []text{{0, 0, 10, "Profil"}, {90, 0, 10, "Rigueur, sens"}, {0, -12, 10, "recherché"}, {90, -12, 10, "du contact"}, {90, -24, 10, "et humour"}},
			"Profil recherché\tRigueur, sens|du contact|et humour"},
		{"label of two lines, value of one", []text{{0, 0, 10, "Type de"}, {90, 0, 10, "CDD"}, {0, -12, 10, "contrat"}}, "Type de contrat\tCDD"},
		{"longest label, near its value", []text{{0, 0, 10, "Lieu"}, {72, 0, 10, "Laval"}, {0, -15, 10, "Date de prise"}, {70, -15, 10, "2027"}, {0, -30, 10, "Date de poste"}, {72.2, -30, 10, "2028"}},
			"Lieu\tLaval|Date de prise 2027|Date de poste\t2028"},
		{"value goes on below a row of its own", []text{{0, 0, 10, "Lieu"}, {90, 0, 10, "12 rue des Lilas"}, {90, -12, 10, "53000 Laval"}, {0, -24, 10, "Durée"}, {90, -24, 10, "six mois"}},
			"Lieu\t12 rue des Lilas|53000 Laval|Durée\tsix mois"},
		{"stretched to the margins", []text{{0, 0, 10, "Tu"}, {35, 0, 10, "cherches"}, {100, 0, 10, "un"}, {135, 0, 10, "emploi"}}, "Tu cherches un emploi"},
		{"three cells", []text{{0, 0, 10, "Type"}, {90, 0, 10, "Date"}, {180, 0, 10, "Lieu"}, {0, -12, 10, "du contrat"}, {90, -12, 10, "de début"}},
			"Type\tDate\tLieu|du contrat\tde début"},
		{"middles apart", []text{{90, 0, 10, "un"}, {0, -6, 10, "Lieu"}, {90, -12, 10, "deux"}, {90, -24, 10, "trois"}}, "un|Lieu|deux|trois"},
		{"a sentence in line with a cell", []text{{0, 0, 10, "Lieu"}, {60, 0, 10, "Laval"}, {0, -12, 10, "et dans la"}, {60, -12, 10, "Mayenne"}}, "Lieu\tLaval|et dans la Mayenne"},
	} {
		if got := page(set(c.texts...)); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestAccents(t *testing.T) {
	at := func(x float64, s string) Glyph { return Glyph{X0: x, X1: x + 5, Size: 10, Text: s} }
	for _, c := range []struct {
		name   string
		glyphs []Glyph
		want   string
	}{
		{"accent, then letter", []Glyph{at(0, "´"), at(0, "e"), at(5, "t"), at(10, "´"), at(10.2, "e")}, "été"},
		{"dotless i", []Glyph{at(0, "¨"), at(.1, "ı")}, "ï"},
		{"letter, then cedilla", []Glyph{at(0, "c"), at(0, "¸"), at(5, "a")}, "ça"},
		{"raised over a capital", []Glyph{{X0: 0, X1: 5, Y: 2, Size: 10, Text: "´"}, at(0, "E")}, "É"},
		{"combining after its letter", []Glyph{at(0, "e"), {X0: 5, X1: 5, Size: 10, Text: "\u0301"}}, "é"},
		{"beside its letter", []Glyph{at(0, "l"), at(5, "´"), at(10, "a")}, "l´a"},
		{"over no letter", []Glyph{at(0, "1"), at(0, "^")}, "1^"},
	} {
		if got := page(c.glyphs); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestWraps(t *testing.T) {
	wraps := func(texts []text) (out []bool) {
		for _, l := range Page(set(texts...)) {
			out = append(out, l.Wraps)
		}
		return out
	}
	full := "un texte qui remplit bien la ligne"
	for _, c := range []struct {
		name  string
		texts []text
		want  []bool
	}{
		{"paragraph", []text{{0, 0, 10, full}, {0, -12, 10, full}, {0, -24, 10, "fin."}}, []bool{true, true, false}},
		{"room was left", []text{{0, 0, 10, full}, {0, -12, 10, "court"}, {0, -24, 10, "Une suite"}, {0, -36, 10, full}}, []bool{true, false, false, false}},
		{"next is an item", []text{{0, 0, 10, full}, {0, -12, 10, "• point"}, {0, -24, 10, "• point"}}, []bool{false, false, false}},
		{"item goes on", []text{{0, 0, 10, "• " + full}, {10, -12, 10, "et sa suite"}, {0, -24, 10, "• point"}}, []bool{true, false, false}},
		{"next is a paragraph", []text{{0, 0, 10, full}, {15, -12, 10, full}, {0, -24, 10, "fin"}}, []bool{false, true, false}},
		{"next is a label", []text{{0, 0, 10, full}, {0, -12, 10, "Durée du stage : six mois"}, {0, -24, 10, "x"}}, []bool{false, false, false}},
		{"heading", []text{{0, 0, 16, full}, {0, -20, 10, full}, {0, -32, 10, "fin"}}, []bool{false, false, false}},
		{"cell", []text{{0, 0, 10, "Lieu :"}, {100, 0, 10, "12 rue des Lilas"}, {100, -12, 10, "53000 Laval"}, {0, -26, 10, "Durée :"}, {100, -26, 10, "six mois"}}, []bool{true, false, false}},
	} {
		if got := wraps(c.texts); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
	}
}

func TestTurns(t *testing.T) {
	glyphs := set(text{0, 0, 10, "droit et long"})
	for _, g := range set(text{0, 0, 10, "marge"}) {
		g.Turn = 1
		glyphs = append(glyphs, g)
	}
	if got, want := page(glyphs), "droit et long|marge"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestBullet(t *testing.T) {
	for s, want := range map[string]bool{
		"•": true, "-": true, "–": true, "1.": true, "12.": true, "a)": true, "1)": true, "\uf0ff": true,
		"": false, "x": false, "un": false, "ab)": false, "2026.": false, "etc.": false, "M.": false,
	} {
		if got := Bullet(s); got != want {
			t.Errorf("%q: got %v, want %v", s, got, want)
		}
	}
}

func TestFarAccent(t *testing.T) {
	accent := Glyph{X0: 20, X1: 25, Y: 102, Size: 10, Text: "´"}
	glyphs := []Glyph{accent, {X0: 0, X1: 6, Y: 100, Size: 10, Text: "–"}, {X0: 19, X1: 26, Y: 100, Size: 10, Text: "E"}, {X0: 26, X1: 31, Y: 100, Size: 10, Text: "t"}}
	if lines := Page(glyphs); len(lines) != 1 || lines[0].Text != "– Ét" {
		t.Errorf("got %+v", lines)
	}
}
