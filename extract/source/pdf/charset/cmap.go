package charset

import (
	"sort"
	"unicode/utf16"

	"offers/extract/source/pdf/syntax"
)

// maxEntries bounds the entries of a CMap.
const maxEntries = 1 << 17

// A CMap maps the codes of a font to text (ToUnicode) or to glyph numbers
// (the Encoding of a composite font).
type CMap struct {
	spaces []span // code space ranges
	text   map[uint32]string
	ranges []textRange // in order of lo once parsed
	cids   []cidRange  // in order of lo once parsed
}

type span struct {
	lo, hi uint32
	size   int // bytes a code
}

type textRange struct {
	lo, hi uint32
	text   []rune // of lo; the last rune counts up
}

type cidRange struct{ lo, hi, cid uint32 }

// ParseCMap reads a CMap; what is damaged in it is left out.
func ParseCMap(b []byte) *CMap {
	m := &CMap{text: map[uint32]string{}}
	s := syntax.New(b)
	for {
		o := s.Next()
		switch {
		case o.Kind == syntax.EOF:
			m.sort()
			return m
		case o.Kind != syntax.Word:
		case o.Is("begincodespacerange"):
			m.read(s, 2, func(o []syntax.Object) {
				m.spaces = append(m.spaces, span{code(o[0].Text), code(o[1].Text), len(o[0].Text)})
			})
		case o.Is("beginbfchar"):
			m.read(s, 2, func(o []syntax.Object) { m.put(code(o[0].Text), o[1]) })
		case o.Is("beginbfrange"):
			m.read(s, 3, m.textRange)
		case o.Is("begincidchar"):
			m.read(s, 2, func(o []syntax.Object) {
				m.cids = append(m.cids, cidRange{code(o[0].Text), code(o[0].Text), uint32(o[1].Int())})
			})
		case o.Is("begincidrange"):
			m.read(s, 3, func(o []syntax.Object) {
				m.cids = append(m.cids, cidRange{code(o[0].Text), code(o[1].Text), uint32(o[2].Int())})
			})
		}
	}
}

// read gives the entries of a section, n objects each, up to its end word.
func (m *CMap) read(s *syntax.Scanner, n int, entry func([]syntax.Object)) {
	var o []syntax.Object
	for len(m.text)+len(m.ranges)+len(m.cids)+len(m.spaces) < maxEntries {
		x := s.Next()
		if x.Kind == syntax.EOF || x.Kind == syntax.Word {
			return
		}
		if o = append(o, x); len(o) == n {
			entry(o)
			o = o[:0]
		}
	}
}

func (m *CMap) put(c uint32, o syntax.Object) {
	switch o.Kind {
	case syntax.String:
		m.text[c] = Expand(string(runes(o.Text)))
	case syntax.Name:
		m.text[c] = Glyph(string(o.Text))
	}
}

func (m *CMap) textRange(o []syntax.Object) {
	lo, hi := code(o[0].Text), code(o[1].Text)
	if o[2].Kind == syntax.Array {
		for i, item := range o[2].Items[:min(len(o[2].Items), maxEntries)] {
			m.put(lo+uint32(i), item)
		}
		return
	}
	if r := runes(o[2].Text); len(r) > 0 && lo <= hi {
		m.ranges = append(m.ranges, textRange{lo, hi, r})
	}
}

func (m *CMap) sort() {
	sort.SliceStable(m.ranges, func(i, j int) bool { return m.ranges[i].lo < m.ranges[j].lo })
	sort.SliceStable(m.cids, func(i, j int) bool { return m.cids[i].lo < m.cids[j].lo })
}

// Text is the text of a code, "" where the CMap does not say.
func (m *CMap) Text(c uint32) string {
	if s, ok := m.text[c]; ok {
		return s
	}
	i := sort.Search(len(m.ranges), func(i int) bool { return m.ranges[i].lo > c }) - 1
	if i < 0 || m.ranges[i].hi < c {
		return ""
	}
	r := append([]rune(nil), m.ranges[i].text...)
	r[len(r)-1] += rune(c - m.ranges[i].lo)
	return Expand(string(r))
}

// Empty says whether the CMap gives no code a text.
func (m *CMap) Empty() bool { return len(m.text)+len(m.ranges) == 0 }

// CID is the glyph number of a code, the code itself where none is given.
func (m *CMap) CID(c uint32) uint32 {
	i := sort.Search(len(m.cids), func(i int) bool { return m.cids[i].lo > c }) - 1
	if i < 0 || m.cids[i].hi < c {
		return c
	}
	return m.cids[i].cid + c - m.cids[i].lo
}

// Next cuts the first code off s, by the code space ranges; size is its
// bytes. Without ranges codes have two bytes.
func (m *CMap) Next(s []byte) (c uint32, size int) {
	for _, sp := range m.spaces {
		if sp.size >= 1 && sp.size <= 4 && len(s) >= sp.size {
			if c := code(s[:sp.size]); sp.lo <= c && c <= sp.hi {
				return c, sp.size
			}
		}
	}
	size = min(2, len(s))
	return code(s[:size]), size
}

func code(b []byte) uint32 {
	var n uint32
	for _, c := range b[:min(len(b), 4)] {
		n = n<<8 | uint32(c)
	}
	return n
}

// runes reads UTF-16, or one byte as its code.
func runes(b []byte) []rune {
	if len(b) == 1 {
		return []rune{rune(b[0])}
	}
	u := make([]uint16, 0, len(b)/2)
	for i := 0; i+1 < len(b) && i < 64; i += 2 {
		u = append(u, uint16(b[i])<<8|uint16(b[i+1]))
	}
	return utf16.Decode(swapped(u))
}

// swapped repairs ligatures whose letters Ghostscript has put low byte first:
// "fi" as U+6600 U+6900, and "ffi" as U+6600 U+CF00.
func swapped(u []uint16) []uint16 {
	if len(u) < 2 {
		return u
	}
	if len(u) == 2 && u[0] == 0x6600 && u[1] == 0xcf00 {
		return []uint16{'f', 'f', 'i'}
	}
	for _, c := range u {
		if h := c>>8 | 0x20; c&0xff != 0 || h < 'a' || h > 'z' {
			return u
		}
	}
	for i := range u {
		u[i] >>= 8
	}
	return u
}
