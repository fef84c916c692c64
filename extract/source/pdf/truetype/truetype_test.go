package truetype

import (
	"encoding/binary"
	"testing"
)

// words are 16-bit numbers as a font holds them.
func words(n ...int) []byte {
	var b []byte
	for _, w := range n {
		b = binary.BigEndian.AppendUint16(b, uint16(w))
	}
	return b
}

// program is a font of tables.
func program(tags []string, tables ...[]byte) []byte {
	b := append(words(0, 1, len(tables)), make([]byte, 6)...)
	at := 12 + 16*len(tables)
	for i, t := range tables {
		b = append(b, tags[i]...)
		b = binary.BigEndian.AppendUint32(b, 0)
		b = binary.BigEndian.AppendUint32(b, uint32(at))
		b = binary.BigEndian.AppendUint32(b, uint32(len(t)))
		at += len(t)
	}
	for _, t := range tables {
		b = append(b, t...)
	}
	return b
}

// cmap has 'i' as glyph 5 and 't' as glyph 9.
var cmap = words(0, 1, 3, 1, 0, 12,
	4, 0, 0, 6, 0, 0, 0, // format 4, three segments
	'i', 't', 0xffff, 0, 'i', 't', 0xffff, 5-'i'+0x10000, 9-'t'+0x10000, 1, 0, 0, 0)

// gsub makes glyph 20 of 9 and 5, and 21 the variant of 5.
func gsub() []byte {
	ligature := words(1, 8, 1, 14, 1, 1, 9, 1, 4, 20, 2, 5) // format, coverage, sets, set; coverage; set, ligature
	single := words(2, 8, 1, 21, 1, 1, 5)                   // format, coverage, count, substitute; coverage
	first := append(words(4, 0, 1, 8), ligature...)
	second := append(words(1, 0, 1, 8), single...)
	return append(words(1, 0, 0, 0, 10, 2, 6, 6+len(first)), append(first, second...)...)
}

func TestGlyphs(t *testing.T) {
	post := append(words(2, 0), make([]byte, 28)...)
	post = append(post, words(31)...)
	for g := range 31 {
		post = append(post, words(map[bool]int{true: 258, false: 0}[g == 30])...)
	}
	post = append(post, "\x06eacute"...)
	got := Glyphs(program([]string{"cmap", "post", "GSUB"}, cmap, post, gsub()))
	for glyph, want := range map[int]string{5: "i", 9: "t", 20: "ti", 21: "i", 30: "é", 7: ""} {
		if got[glyph] != want {
			t.Errorf("glyph %d: got %q, want %q", glyph, got[glyph], want)
		}
	}
}

func TestGlyphsDamaged(t *testing.T) {
	whole := program([]string{"cmap", "GSUB"}, cmap, gsub())
	for i := range whole {
		Glyphs(whole[:i])
		b := append([]byte(nil), whole...)
		b[i] ^= 0xff
		Glyphs(b)
	}
	if g := Glyphs(nil); len(g) != 0 {
		t.Errorf("nothing gives %v", g)
	}
}
