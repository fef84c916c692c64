package pdf

import (
	"slices"
	"testing"

	"offers/extract/source/pdf/layout"
)

func TestIsPageNumber(t *testing.T) {
	for _, c := range []struct {
		text        string
		page, pages int
		want        bool
	}{
		{"2", 2, 3, true}, {"- 2 -", 2, 3, true}, {"2/3", 2, 3, true}, {"Page 2 sur 3", 2, 3, true}, {"p. 2", 2, 3, true}, {"Page 2 of 3", 2, 3, true},
		{"3", 2, 3, false}, {"2026", 2, 3, false}, {"2 postes", 2, 3, false}, {"", 1, 1, false}, {"31000", 1, 1, false}, {"1 2 3", 1, 3, false},
	} {
		if got := isPageNumber(c.text, c.page, c.pages); got != c.want {
			t.Errorf("%q on page %d of %d: got %v", c.text, c.page, c.pages, got)
		}
	}
}

func TestFindFurniture(t *testing.T) {
	sheetOf := func(lines ...layout.Line) sheet { return sheet{lines: lines, top: 842} }
	line := func(y float64, s string) layout.Line { return layout.Line{Text: s, Y: y, Size: 10} }
	marks := findFurniture([]sheet{
		sheetOf(line(820, "Institut d'exemple"), line(700, "Offre de stage"), line(400, "Missions"), line(30, "RH-2026 page 1/2")),
		sheetOf(line(820, "Institut d'exemple"), line(700, "Profil"), line(400, "Missions"), line(30, "RH-2026 page 2/2")),
	})
	want := []bool{true, false, false, true}
	for i, m := range marks {
		if !slices.Equal(m, want) {
			t.Errorf("page %d: got %v, want %v", i+1, m, want)
		}
	}
	if m := findFurniture([]sheet{sheetOf(line(820, "Institut d'exemple"), line(30, "1"))}); !slices.Equal(m[0], []bool{false, true}) {
		t.Errorf("a page alone: got %v, want its number alone", m[0])
	}
}
