// Package truetype asks an embedded font program what its glyphs stand for,
// where the PDF does not say: the character map backwards, the names of the
// glyphs, and the ligatures and variants that the font's own substitution
// rules make of characters ("ti" as one glyph). OpenType 1.9: cmap, post, GSUB.
package truetype

import (
	"unicode"
	"unicode/utf16"

	"offers/extract/source/pdf/charset"
)

// Bounds of what is read.
const (
	maxTables  = 64
	maxRules   = 1 << 16 // substitutions
	maxPartial = 16      // glyphs of a ligature
)

// A font is the bytes of a font program. Reads past its end give zero.
type font []byte

func (f font) u16(at int) int {
	if at < 0 || at+2 > len(f) {
		return 0
	}
	return int(f[at])<<8 | int(f[at+1])
}

func (f font) u32(at int) int { return f.u16(at)<<16 | f.u16(at+2) }

// from is the font from an offset on.
func (f font) from(at int) font {
	if at < 0 || at >= len(f) {
		return nil
	}
	return f[at:]
}

// table is a table by its tag, nil where there is none.
func (f font) table(tag string) font {
	for i := range min(f.u16(4), maxTables) {
		e := 12 + 16*i
		if e+16 > len(f) || string(f[e:e+4]) != tag {
			continue
		}
		t := f.from(f.u32(e + 8))
		return t[:min(len(t), f.u32(e+12))]
	}
	return nil
}

// Glyphs is the text of the glyphs that the font program tells, by their
// number.
func Glyphs(program []byte) map[int]string {
	f := font(program)
	g := map[int]string{}
	f.table("cmap").characters(g)
	f.table("post").names(g)
	gsub := f.table("GSUB")
	rules := maxRules
	for range 2 { // a ligature can be made of ligatures
		gsub.substitutions(g, &rules)
	}
	return g
}

// put keeps the first text of a glyph.
func put(g map[int]string, glyph int, text string) {
	if _, ok := g[glyph]; !ok && glyph > 0 && text != "" {
		g[glyph] = text
	}
}

func putRune(g map[int]string, glyph int, c rune) {
	if c >= ' ' && !utf16.IsSurrogate(c) && !unicode.Is(unicode.Co, c) {
		put(g, glyph, charset.Expand(string(c)))
	}
}

// characters reads the Unicode subtables of cmap.
func (f font) characters(g map[int]string) {
	for i := range min(f.u16(2), maxTables) {
		platform, encoding := f.u16(4+8*i), f.u16(6+8*i)
		if platform != 0 && !(platform == 3 && (encoding == 1 || encoding == 10)) {
			continue
		}
		sub := f.from(f.u32(8 + 8*i))
		switch sub.u16(0) {
		case 4:
			sub.segments(g)
		case 12:
			sub.groups(g)
		}
	}
}

// segments reads a subtable of format 4.
func (f font) segments(g map[int]string) {
	n := f.u16(6) / 2
	ends, starts, deltas, ranges := 14, 16+2*n, 16+4*n, 16+6*n
	left := 1 << 16
	for i := range n {
		start, end := f.u16(starts+2*i), f.u16(ends+2*i)
		for c := start; c <= end && c < 0xffff && left > 0; c++ {
			left--
			glyph := c
			if off := f.u16(ranges + 2*i); off != 0 {
				if glyph = f.u16(ranges + 2*i + off + 2*(c-start)); glyph == 0 {
					continue
				}
			}
			putRune(g, (glyph+f.u16(deltas+2*i))&0xffff, rune(c))
		}
	}
}

// groups reads a subtable of format 12.
func (f font) groups(g map[int]string) {
	left := 1 << 16
	for i := range min(f.u32(12), left) {
		start, end, glyph := f.u32(16+12*i), f.u32(20+12*i), f.u32(24+12*i)
		for c := start; c <= end && c <= unicode.MaxRune && left > 0; c++ {
			left--
			putRune(g, glyph+c-start, rune(c))
		}
	}
}

// names reads the glyph names of a post table of version 2.
func (f font) names(g map[int]string) {
	if f.u32(0) != 0x20000 {
		return
	}
	n := f.u16(32)
	var names []string
	for at := 34 + 2*n; at < len(f); {
		end := at + 1 + int(f[at])
		if end > len(f) {
			break
		}
		names = append(names, string(f[at+1:end]))
		at = end
	}
	const standard = 258 // names that the table does not hold
	for glyph := range n {
		if i := f.u16(34+2*glyph) - standard; i >= 0 && i < len(names) {
			put(g, glyph, charset.Glyph(names[i]))
		}
	}
}

// substitutions reads the rules of GSUB that put one glyph for others.
func (f font) substitutions(g map[int]string, rules *int) {
	lookups := f.from(f.u16(8))
	for i := range lookups.u16(0) {
		lookup := lookups.from(lookups.u16(2 + 2*i))
		for k := range lookup.u16(4) {
			if *rules--; *rules < 0 {
				return
			}
			kind, sub := lookup.u16(0), lookup.from(lookup.u16(6+2*k))
			if kind == 7 {
				kind, sub = sub.u16(2), sub.from(sub.u32(4))
			}
			switch kind {
			case 1:
				sub.single(g, rules)
			case 4:
				sub.ligatures(g, rules)
			}
		}
	}
}

// covered calls do for each glyph of a coverage table with its place in it.
func (f font) covered(rules *int, do func(place, glyph int)) {
	if f.u16(0) == 1 {
		for i := range f.u16(2) {
			if *rules--; *rules < 0 {
				return
			}
			do(i, f.u16(4+2*i))
		}
		return
	}
	for i := range f.u16(2) {
		start, end, place := f.u16(4+6*i), f.u16(6+6*i), f.u16(8+6*i)
		for glyph := start; glyph <= end; glyph++ {
			if *rules--; *rules < 0 {
				return
			}
			do(place+glyph-start, glyph)
		}
	}
}

// single reads variants: small capitals, old style figures.
func (f font) single(g map[int]string, rules *int) {
	f.from(f.u16(2)).covered(rules, func(place, glyph int) {
		to := (glyph + f.u16(4)) & 0xffff
		if f.u16(0) == 2 {
			to = f.u16(6 + 2*place)
		}
		put(g, to, g[glyph])
	})
}

func (f font) ligatures(g map[int]string, rules *int) {
	f.from(f.u16(2)).covered(rules, func(place, first int) {
		set := f.from(f.u16(6 + 2*place))
		for i := range set.u16(0) {
			if *rules--; *rules < 0 {
				return
			}
			l := set.from(set.u16(2 + 2*i))
			put(g, l.u16(0), l.spell(g, first))
		}
	})
}

// spell is the text of a ligature's glyphs, "" where one has none.
func (f font) spell(g map[int]string, first int) string {
	text := g[first]
	n := f.u16(2)
	if text == "" || n > maxPartial {
		return ""
	}
	for i := range n - 1 {
		part := g[f.u16(4+2*i)]
		if part == "" {
			return ""
		}
		text += part
	}
	return text
}
