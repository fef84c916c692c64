package pdf

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	lib "github.com/ledongthuc/pdf"

	"offers/extract/source/pdf/charset"
	"offers/extract/source/pdf/syntax"
	"offers/extract/source/pdf/truetype"
)

// maxWidths bounds the widths of a composite font.
const maxWidths = 1 << 17

// A font tells the text and the width of the codes shown in it.
type font struct {
	composite bool
	unicode   *charset.CMap // ToUnicode, nil for none
	codes     *charset.CMap // of a composite font: codes to glyph numbers
	own       charset.Encoding
	base      charset.Encoding
	builtin   func() charset.Encoding // read when base must be asked, nil once read
	widths    map[int]float64
	missing   float64 // width of the other glyphs
	standard  string  // name of a font without widths
	scale     float64 // widths to the unit of the font size
	bold      bool
	program   func() map[int]string // glyph texts of a composite font's program, nil once read
	glyphs    map[int]string        // what program gave
	cache     [256]string           // texts of a simple font
}

// unreadable stands for a sign whose letter the font does not tell.
const unreadable = "\uFFFD"

// newFont reads a font dictionary. Whatever it lacks is guessed: a broken font
// must not cost the page.
func (r *reader) newFont(v lib.Value) *font {
	f := &font{widths: map[int]float64{}, scale: .001, missing: 500, base: charset.Named(""), codes: &charset.CMap{}}
	r.safely("font", func() { f.bold = isBold(v) })
	r.safely("font", func() { f.unicode = r.cmap(v.Key("ToUnicode")) })
	r.safely("font", func() {
		if v.Key("Subtype").Name() == "Type0" {
			f.composite, f.missing = true, 1000
			r.readComposite(f, v)
		} else {
			f.readWidths(v)
			r.readEncoding(f, v)
		}
	})
	return f
}

// cmap reads a CMap stream, nil for none.
func (r *reader) cmap(v lib.Value) *charset.CMap {
	if v.Kind() != lib.Stream {
		return nil
	}
	b, err := r.file.Data(v)
	if err != nil {
		r.fail(err)
		return nil
	}
	return charset.ParseCMap(b)
}

// isBold goes by the font's name, flags and weight.
func isBold(v lib.Value) bool {
	if d := v.Key("DescendantFonts").Index(0); d.Kind() == lib.Dict {
		v = d
	}
	d := v.Key("FontDescriptor")
	return boldFont(v.Key("BaseFont").Name(), d.Key("Flags").Int64()) || d.Key("FontWeight").Float64() >= 600
}

// boldFont goes by a font's name and the ForceBold flag of its descriptor.
func boldFont(name string, flags int64) bool {
	for _, s := range [...]string{"Bold", "bold", "BOLD", "Black", "Heavy", "CMBX", "SFBX", "SFSX", "CMSSBX", "LMBX", "lmbx", "-Bd", "Semibold", "-Demi"} {
		if strings.Contains(name, s) {
			return true
		}
	}
	return flags&(1<<18) != 0
}

func (r *reader) readComposite(f *font, v lib.Value) {
	d := v.Key("DescendantFonts").Index(0)
	if dw := d.Key("DW"); !dw.IsNull() {
		f.missing = dw.Float64()
	}
	if m := r.cmap(v.Key("Encoding")); m != nil {
		f.codes = m
	}
	program := d.Key("FontDescriptor").Key("FontFile2")
	if m := d.Key("CIDToGIDMap"); program.Kind() == lib.Stream && m.Kind() != lib.Stream {
		f.program = func() (glyphs map[int]string) {
			r.safely("font program", func() {
				b, err := r.file.Data(program)
				r.fail(err)
				glyphs = truetype.Glyphs(b)
			})
			return glyphs
		}
	}
	f.readCIDWidths(d.Key("W"))
}

func (f *font) readCIDWidths(w lib.Value) {
	for i := 0; i+1 < w.Len() && len(f.widths) < maxWidths; {
		first := int(w.Index(i).Int64())
		next := w.Index(i + 1)
		if next.Kind() == lib.Array {
			for k := range min(next.Len(), maxWidths) {
				f.widths[first+k] = next.Index(k).Float64()
			}
			i += 2
			continue
		}
		width := w.Index(i + 2).Float64()
		for k := first; k <= int(next.Int64()) && k-first < 1<<16; k++ {
			f.widths[k] = width
		}
		i += 3
	}
}

func (f *font) readWidths(v lib.Value) {
	if v.Key("Subtype").Name() == "Type3" {
		if m := v.Key("FontMatrix"); m.Len() == 6 {
			f.scale = m.Index(0).Float64()
		}
		f.missing = 0
	}
	w := v.Key("Widths")
	if w.Kind() != lib.Array {
		f.standard = v.Key("BaseFont").Name()
		return
	}
	first := int(v.Key("FirstChar").Int64())
	for i := range min(w.Len(), 256) {
		f.widths[first+i] = w.Index(i).Float64()
	}
	if m := v.Key("FontDescriptor").Key("MissingWidth"); !m.IsNull() {
		f.missing = m.Float64()
	}
}

// readEncoding finds the encoding that the font starts from, and its
// differences.
func (r *reader) readEncoding(f *font, v lib.Value) {
	enc := v.Key("Encoding")
	name := enc.Name()
	if enc.Kind() == lib.Dict {
		name = enc.Key("BaseEncoding").Name()
		differences(&f.own, enc.Key("Differences"), v.Key("Subtype").Name() == "Type3")
	}
	base := v.Key("BaseFont").Name()
	switch {
	case name != "":
	case strings.HasSuffix(base, "ZapfDingbats"):
		name = "ZapfDingbats"
	case base == "Symbol" || strings.HasSuffix(base, "+Symbol"):
		name = "Symbol"
	case v.Key("Subtype").Name() == "TrueType":
		name = "WinAnsiEncoding"
	}
	f.base = charset.Named(name)
	if program := v.Key("FontDescriptor").Key("FontFile"); name == "" && program.Kind() == lib.Stream {
		f.builtin = func() charset.Encoding {
			base := f.base
			r.safely("font program", func() {
				if b, err := r.file.Data(program); err == nil {
					builtinEncoding(&base, b)
				}
			})
			return base
		}
	}
}

// differences reads the names that the codes of an encoding have.
func differences(e *charset.Encoding, d lib.Value, bitmap bool) {
	code := 0
	bitmap = bitmap && !numbered(d)
	for i := range min(d.Len(), 1024) {
		switch x := d.Index(i); x.Kind() {
		case lib.Integer:
			code = int(x.Int64())
		case lib.Name:
			if code >= 0 && code < len(e) {
				e[code] = charset.Glyph(x.Name())
				if e[code] == "" && bitmap {
					e[code] = charset.Bitmap(x.Name(), code)
				}
				if e[code] == "" {
					e[code] = unreadable
				}
			}
			code++
		}
	}
}

// numbered says whether glyphs are named "a0", "a1" … from the start: by their
// number, which tells no letter. TeX has nothing but accents there.
func numbered(d lib.Value) bool {
	for i := range min(d.Len(), 32) {
		switch d.Index(i).Name() {
		case "a0", "a1", "a2", "a3", "a4":
			return true
		}
	}
	return false
}

// builtinEncoding reads "dup 65 /A put" in the clear part of a Type 1 font
// program.
func builtinEncoding(e *charset.Encoding, program []byte) {
	if i := bytes.Index(program, []byte("eexec")); i >= 0 {
		program = program[:i]
	}
	i := bytes.Index(program, []byte("/Encoding"))
	if i < 0 {
		return
	}
	s := syntax.New(program[i:])
	var before syntax.Object
	for o := s.Next(); o.Kind != syntax.EOF; o = s.Next() {
		if o.Kind == syntax.Name && before.Kind == syntax.Number && before.Int() >= 0 && before.Int() < len(e) {
			if t := charset.Glyph(string(o.Text)); t != "" {
				e[before.Int()] = t
			}
		}
		if o.Is("def") {
			return
		}
		before = o
	}
}

// next cuts the first code off a shown string.
func (f *font) next(s []byte) (code, size int) {
	if !f.composite {
		return int(s[0]), 1
	}
	c, n := f.codes.Next(s)
	return int(c), n
}

// text is what a code stands for, unreadable where the font does not say.
func (f *font) text(code int) string {
	if f.composite {
		if t := f.byCMap(code); t != "" {
			return t
		}
		return f.byProgram(code)
	}
	if f.cache[code] == "" {
		f.cache[code] = f.lookup(code)
	}
	return f.cache[code]
}

func (f *font) byCMap(code int) string {
	if f.unicode == nil {
		return ""
	}
	return clean(f.unicode.Text(uint32(code)))
}

// clean keeps control characters and line ends, which files map signs to, out
// of the text: blanks are one blank, a control character says nothing.
func clean(t string) string {
	for _, c := range t {
		switch {
		case unicode.IsSpace(c) && len(t) > utf8.RuneLen(c):
			return strings.Join(strings.Fields(t), " ")
		case unicode.IsSpace(c):
			return " "
		case unicode.IsControl(c):
			return ""
		}
	}
	return t
}

// byProgram asks the font program: writers leave ligatures out of ToUnicode.
func (f *font) byProgram(code int) string {
	if f.program != nil {
		f.glyphs, f.program = f.program(), nil
	}
	if t := f.glyphs[int(f.codes.CID(uint32(code)))]; t != "" {
		return t
	}
	return unreadable
}

func (f *font) lookup(code int) string {
	if t := f.byCMap(code); t != "" {
		return t
	}
	if t := f.own[code]; t != "" {
		return t
	}
	if f.builtin != nil {
		f.base, f.builtin = f.builtin(), nil
	}
	if t := f.base[code]; t != "" {
		return t
	}
	return unreadable
}

// width is the width of a code for a font size of 1.
func (f *font) width(code int) float64 {
	if f.standard != "" {
		return charset.Width(f.standard, f.text(code)) * f.scale
	}
	if f.composite {
		code = int(f.codes.CID(uint32(code)))
	}
	w, ok := f.widths[code]
	if !ok {
		w = f.missing
	}
	return w * f.scale
}
