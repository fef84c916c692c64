package charset

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Widths of the codes 32 to 126, in thousandths of the size, of the two
// families whose metrics a file may leave out (Adobe's Core 14 AFM files).
var (
	helvetica = [...]uint16{278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
		1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
		333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584}
	times = [...]uint16{250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
		921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
		333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541}
)

// Width is the width of a glyph, in thousandths of the size, in a standard
// font whose file gives none. Bold faces are a little wider.
func Width(font, text string) float64 {
	if strings.Contains(font, "Courier") {
		return 600
	}
	table := &helvetica
	if strings.Contains(font, "Times") || strings.Contains(font, "Roman") {
		table = &times
	}
	w := 0.0
	for _, r := range text {
		w += width(table, r)
	}
	if strings.Contains(font, "Bold") {
		w *= 1.06
	}
	return w
}

func width(table *[95]uint16, r rune) float64 {
	if r >= utf8.RuneSelf {
		r, _ = utf8.DecodeRuneInString(norm.NFD.String(string(r)))
	}
	switch {
	case r >= ' ' && r <= '~':
		return float64(table[r-' '])
	case r == '’' || r == '‘' || r == 'ı':
		return 250
	case r == '—' || r == '…' || r == 'Œ' || r == 'Æ' || r == '‰':
		return 1000
	case r == 0xa0:
		return float64(table[0])
	case r == '•':
		return 350
	}
	return 550
}
