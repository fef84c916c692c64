package charset

import (
	"math"
	"testing"
)

func TestNamed(t *testing.T) {
	for _, c := range []struct {
		encoding string
		codes    string
		want     string
	}{
		{"WinAnsiEncoding", "A\xe9\x80\x9c\x92\x95\xa0", "Aé€œ’•\u00a0"},
		{"MacRomanEncoding", "A\x8e\xcf\xd5", "Aéœ’"},
		{"StandardEncoding", "L\xaa\xaen\xba\xea\xfa\xf5", "L“fin”Œœı"},
		{"StandardEncoding", "'`\xa9\xb7\xd0", "’‘'•—"},
		{"", "\xaf\xf1", "flæ"},
		{"Symbol", "a\xb7\xae\xa3", "α•→≤"},
		{"ZapfDingbats", "ln", "●■"},
	} {
		e := Named(c.encoding)
		got := ""
		for i := range len(c.codes) {
			got += e[c.codes[i]]
		}
		if got != c.want {
			t.Errorf("%s of %q: got %q, want %q", c.encoding, c.codes, got, c.want)
		}
	}
	if e := Named("StandardEncoding"); e[0xe9] != "Ø" || e[0xf0] != "" {
		t.Errorf("StandardEncoding is shifted: E9 %q, F0 %q", e[0xe9], e[0xf0])
	}
}

func TestGlyph(t *testing.T) {
	for name, want := range map[string]string{
		"A": "A", "eacute": "é", "quoteright": "’", "Euro": "€", "oe": "œ", "ccedilla": "ç", "fi": "fi", "ffi": "ffi",
		"f_f_i": "ffi", "a.alt": "a", "uni00E9": "é", "u00E9": "é", "uniFB01": "fi", "bullet": "•", "endash": "–", "space": " ",
		"g12": "", "": "", "union": "∪", "uniD800": "", "unlikelyname": "",
	} {
		if got := Glyph(name); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

func TestGlyphsSorted(t *testing.T) {
	for i := 1; i < len(glyphs); i++ {
		if glyphs[i-1].name >= glyphs[i].name {
			t.Errorf("%q stands before %q", glyphs[i-1].name, glyphs[i].name)
		}
	}
}

func TestBitmap(t *testing.T) {
	for _, c := range []struct {
		name string
		code int
		want string
	}{
		{"a65", 65, "A"}, {"a233", 233, "é"}, {"a176", 176, "°"}, {"a191", 191, "€"}, {"a247", 247, "œ"}, {"a28", 28, "fi"}, {"C12", 12, "fi"},
		{"a66", 65, ""}, {"65", 65, ""}, {"abc", 65, ""}, {"a5", 5, ""},
	} {
		if got := Bitmap(c.name, c.code); got != c.want {
			t.Errorf("%q at %d: got %q, want %q", c.name, c.code, got, c.want)
		}
	}
}

func TestExpand(t *testing.T) {
	for in, want := range map[string]string{"eﬃcace": "efficace", "ﬁ": "fi", "\uf0b7": "•", "\uf0d8 x": "➢ x", "été": "été", "": ""} {
		if got := Expand(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestCMap(t *testing.T) {
	m := ParseCMap([]byte(`/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
4 beginbfchar <0001> <00E9> <0002> <007400740069> <0003> <FB03> <0004> <66006900> endbfchar
3 beginbfrange <0010> <0012> <0041> <0020> <0022> [<0061> <0062> /eacute] <0030> <0031> <D83DDE00> endbfrange
2 begincidrange <0100> <0110> 500 <0200> <0200> 7 endcidrange
1 begincidchar <0300> 9 endcidchar
endcmap`))
	for code, want := range map[uint32]string{
		1: "é", 2: "tti", 3: "ffi", 4: "fi", 0x10: "A", 0x12: "C", 0x13: "", 0x20: "a", 0x22: "é", 0x30: "😀", 0x31: "😁", 0x99: "",
	} {
		if got := m.Text(code); got != want {
			t.Errorf("text of %#x: got %q, want %q", code, got, want)
		}
	}
	for code, want := range map[uint32]uint32{0x100: 500, 0x105: 505, 0x200: 7, 0x300: 9, 0x42: 0x42} {
		if got := m.CID(code); got != want {
			t.Errorf("CID of %#x: got %d, want %d", code, got, want)
		}
	}
}

func TestCMapNext(t *testing.T) {
	m := ParseCMap([]byte("begincodespacerange <00> <80> <8140> <9FFC> endcodespacerange"))
	s, want := []byte("A\x81\x40\x20"), []uint32{'A', 0x8140, ' '}
	for _, w := range want {
		c, n := m.Next(s)
		if c != w {
			t.Errorf("got %#x, want %#x", c, w)
		}
		s = s[n:]
	}
	if c, n := (&CMap{}).Next([]byte("x")); c != 'x' || n != 1 {
		t.Errorf("half a code: got %#x of %d bytes", c, n)
	}
}

func TestCMapDamaged(t *testing.T) {
	for _, in := range []string{"", "beginbfchar <01>", "beginbfrange <01> <02> [", "beginbfrange <02> <01> <0041> endbfrange", "beginbfchar 1 2 endbfchar", "begincidrange (a) endcidrange"} {
		if !ParseCMap([]byte(in)).Empty() {
			t.Errorf("%q gives text", in)
		}
	}
}

func TestWidth(t *testing.T) {
	for _, c := range []struct {
		font, text string
		want       float64
	}{
		{"Helvetica", "A", 667}, {"Helvetica", "é", 556}, {"Times-Roman", "A", 722}, {"Courier-Bold", "i", 600}, {"Helvetica-Bold", " ", 294.68}, {"ArialMT", "fi", 500},
	} {
		if got := Width(c.font, c.text); math.Abs(got-c.want) > .01 {
			t.Errorf("%s %q: got %v, want %v", c.font, c.text, got, c.want)
		}
	}
}
