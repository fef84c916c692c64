// Package charset says what the codes and glyph names of PDF fonts stand for:
// the encodings of ISO 32000-1 annex D, the Adobe Glyph List, CMaps. All text
// it gives has its ligatures written out.
package charset

import (
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// An Encoding is the text of each of the 256 codes of a simple font, "" for none.
type Encoding [256]string

// Named is a copy of one of the named encodings: WinAnsiEncoding,
// MacRomanEncoding, StandardEncoding, Symbol and ZapfDingbats (of which only
// the bullets and arrows are known). Any other name gives StandardEncoding.
func Named(name string) Encoding {
	switch name {
	case "WinAnsiEncoding":
		return winAnsi()
	case "MacRomanEncoding":
		return fromCharmap(charmap.Macintosh)
	case "Symbol":
		return symbol()
	case "ZapfDingbats":
		return dingbats()
	}
	return standard()
}

func fromCharmap(m *charmap.Charmap) Encoding {
	var e Encoding
	for i := ' '; i < 256; i++ {
		if r := m.DecodeByte(byte(i)); r != utf8.RuneError && r != 0x7f && (r < 0x80 || r >= 0xa0) {
			e[i] = string(r)
		}
	}
	return e
}

// winAnsi is windows-1252, whose unused codes are bullets in PDF.
func winAnsi() Encoding {
	e := fromCharmap(charmap.Windows1252)
	for i := 0x7f; i < 0xa0; i++ {
		if e[i] == "" {
			e[i] = "•"
		}
	}
	e[0xad] = "-"
	return e
}

// standardHigh is StandardEncoding from 0xA1; a blank stands for no glyph.
const standardHigh = "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ –†‡· ¶•‚„”»…‰ ¿ `´ˆ˜¯˘˙¨ ˚¸ ˝˛ˇ—                Æ ª    ŁØŒº     æ   ı  łøœß"

func standard() Encoding {
	var e Encoding
	for i := ' '; i < 0x7f; i++ {
		e[i] = string(i)
	}
	e['\''], e['`'] = "’", "‘"
	i := 0xa1
	for _, r := range standardHigh {
		if r != ' ' {
			e[i] = Expand(string(r))
		}
		i++
	}
	return e
}

// symbol is the font Symbol's own encoding.
func symbol() Encoding {
	const low = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
	const high = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…"
	var e Encoding
	i := ' '
	for _, r := range low {
		e[i] = string(r)
		i++
	}
	i = 0xa0
	for _, r := range high {
		e[i] = string(r)
		i++
	}
	return e
}

// dingbats knows the signs of ZapfDingbats that stand before list items.
func dingbats() Encoding {
	var e Encoding
	e[' '] = " "
	for code, s := range map[byte]string{
		'%': "☎", ')': "✉", '3': "✓", '4': "✔", 'l': "●", 'm': "❍", 'n': "■", 'o': "❏", 'p': "❐", 'q': "❑", 'r': "❒",
		's': "▲", 't': "▼", 'u': "◆", 'v': "❖", 0xd5: "→", 0xe0: "➠", 0xe8: "➨", 0xd8: "➢", 'H': "★",
	} {
		e[code] = s
	}
	return e
}

// Glyph is what a glyph's name stands for, "" where it is not known: by the
// Adobe Glyph List, "uni00E9", "u1F600", "a.alt" and "f_i".
func Glyph(name string) string {
	if s, ok := listed(name); ok {
		return s
	}
	if i := strings.IndexByte(name, '.'); i > 0 {
		return Glyph(name[:i])
	}
	if strings.IndexByte(name, '_') > 0 {
		out := ""
		for _, part := range strings.SplitN(name, "_", 8) {
			out += Glyph(part)
		}
		return out
	}
	if hex, ok := strings.CutPrefix(name, "uni"); ok && len(hex) >= 4 {
		return codePoint(hex[:4])
	}
	if hex, ok := strings.CutPrefix(name, "u"); ok && len(hex) >= 4 && len(hex) <= 6 {
		return codePoint(hex)
	}
	return ""
}

// Bitmap is what a glyph of TeX's bitmap fonts stands for, which is named by a
// letter and its code ("a233"): the part that the encodings T1, TS1 and OT1
// have in common, "" for the rest.
func Bitmap(name string, code int) string {
	digits := strings.TrimLeft(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
	if n, err := strconv.Atoi(digits); err != nil || n != code || len(digits) == len(name) {
		return ""
	}
	switch {
	case code >= 11 && code <= 15:
		return [...]string{"ff", "fi", "fl", "ffi", "ffl"}[code-11]
	case code >= 27 && code <= 31:
		return [...]string{"ff", "fi", "fl", "ffi", "ffl"}[code-27]
	case code == '\'':
		return "’"
	case code == '`':
		return "‘"
	case code > ' ' && code <= 'z', code == 0xa7, code == 0xb0, code == 0xb7:
		return string(rune(code))
	}
	switch code {
	case 0xbf:
		return "€"
	case 0xd7:
		return "Œ"
	case 0xdf:
		return "SS"
	case 0xf7:
		return "œ"
	case 0xff:
		return "ß"
	}
	if code >= 0xc0 && code <= 0xff {
		return string(rune(code))
	}
	return ""
}

func listed(name string) (string, bool) {
	i := sort.Search(len(glyphs), func(i int) bool { return glyphs[i].name >= name })
	if i < len(glyphs) && glyphs[i].name == name {
		return glyphs[i].text, true
	}
	return "", false
}

func codePoint(hex string) string {
	n, err := strconv.ParseUint(hex, 16, 32)
	if err != nil || n < ' ' || n > utf8.MaxRune || !utf8.ValidRune(rune(n)) {
		return ""
	}
	return Expand(string(rune(n)))
}

// Expand writes ligatures out and gives the private-use codes of the Symbol
// and Wingdings bullets, which word processors leave in their files, as the
// bullets they show.
func Expand(s string) string {
	for i, r := range s {
		if t := plain(r); t != "" {
			return s[:i] + t + Expand(s[i+utf8.RuneLen(r):])
		}
	}
	return s
}

func plain(r rune) string {
	switch {
	case r >= 0xfb00 && r <= 0xfb06:
		return [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}[r-0xfb00]
	case r < 0xf000 || r > 0xf0ff:
		return ""
	}
	switch r {
	case 0xf0b7, 0xf09f, 0xf06c:
		return "•"
	case 0xf0a7, 0xf06e:
		return "▪"
	case 0xf0d8:
		return "➢"
	case 0xf0fc:
		return "✓"
	case 0xf076:
		return "❖"
	case 0xf0e0, 0xf0e8:
		return "→"
	case 0xf071, 0xf06f, 0xf0a8:
		return "□"
	case 0xf020:
		return " "
	}
	return ""
}
