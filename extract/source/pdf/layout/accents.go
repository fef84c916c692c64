package layout

import (
	"math"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// combining gives the combining form of an accent that stands alone.
func combining(s string) rune {
	r, n := utf8.DecodeRuneInString(s)
	if n != len(s) {
		return 0
	}
	switch r {
	case '´':
		return 0x301
	case '`':
		return 0x300
	case 'ˆ', '^':
		return 0x302
	case '¨':
		return 0x308
	case '˜':
		return 0x303
	case '¸':
		return 0x327
	case 'ˇ':
		return 0x30c
	case '˚':
		return 0x30a
	}
	if r >= 0x300 && r <= 0x36f {
		return r
	}
	return 0
}

// compose puts accents drawn as glyphs of their own, as TeX's OT1 fonts do,
// onto the letters drawn over or under them just before or after. An accent
// that stands beside a letter stays what it is.
func compose(glyphs []Glyph) []Glyph {
	out := glyphs[:0]
	for i := 0; i < len(glyphs); i++ {
		g := glyphs[i]
		mark := combining(g.Text)
		if mark == 0 {
			out = append(out, g)
			continue
		}
		if i+1 < len(glyphs) && covers(glyphs[i+1], g) {
			if s, ok := accented(glyphs[i+1].Text, mark); ok {
				next := glyphs[i+1]
				next.Text, next.Blanks, next.Blank = s, next.Blanks+g.Blanks, next.Blank+g.Blank
				out = append(out, next)
				i++
				continue
			}
		}
		if n := len(out); n > 0 && (covers(out[n-1], g) || mark == rune(firstRune(g.Text)) && near(out[n-1], g)) {
			if s, ok := accented(out[n-1].Text, mark); ok {
				out[n-1].Text = s
				continue
			}
		}
		if !moveOnto(glyphs[i+1:], out, g, mark) {
			out = append(out, g)
		}
	}
	return out
}

// farAccent is how many glyphs away a letter may be drawn from its accent.
const farAccent = 100

// moveOnto puts an accent onto a letter that is drawn some glyphs later or
// earlier.
func moveOnto(later, earlier []Glyph, accent Glyph, mark rune) bool {
	for _, near := range [...][]Glyph{later[:min(len(later), farAccent)], earlier[max(0, len(earlier)-farAccent):]} {
		for i := range near {
			letter := &near[i]
			if !covers(*letter, accent) {
				continue
			}
			if s, ok := accented(letter.Text, mark); ok {
				letter.Text = s
				return true
			}
		}
	}
	return false
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// covers says whether the accent stands over or under the letter.
func covers(letter, accent Glyph) bool {
	mid := (accent.X0 + accent.X1) / 2
	return letter.Turn == accent.Turn && math.Abs(letter.Y-accent.Y) < .9*letter.Size &&
		mid > letter.X0-.05*letter.Size && mid < letter.X1+.05*letter.Size
}

func near(letter, accent Glyph) bool {
	return letter.Turn == accent.Turn && math.Abs(letter.Y-accent.Y) < .9*letter.Size && math.Abs(accent.X0-letter.X1) < .15*letter.Size
}

// accented is a letter with a mark on it, as one character.
func accented(letter string, mark rune) (string, bool) {
	switch letter {
	case "ı":
		letter = "i"
	case "ȷ":
		letter = "j"
	}
	r, n := utf8.DecodeRuneInString(letter)
	if n != len(letter) || !unicode.IsLetter(r) {
		return "", false
	}
	s := norm.NFC.String(letter + string(mark))
	return s, utf8.RuneCountInString(s) == 1
}
