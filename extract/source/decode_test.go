package source

import (
	"encoding/binary"
	"testing"
	"unicode/utf16"
)

// wide encodes s in UTF-16.
func wide(s string, order binary.AppendByteOrder, mark bool) []byte {
	var b []byte
	if mark {
		b = order.AppendUint16(b, 0xFEFF)
	}
	for _, u := range utf16.Encode([]rune(s)) {
		b = order.AppendUint16(b, u)
	}
	return b
}

func TestDecode(t *testing.T) {
	const text = "Durée : 6 mois, à Béziers. Indemnité 1 200 € 😀"
	for _, tt := range []struct {
		name string
		in   []byte
		want string
	}{
		{"UTF-8", []byte(text), text},
		{"UTF-8 with mark keeps its offsets", []byte("\uFEFF" + text), "\uFEFF" + text},
		{"UTF-8 beats a wrong label", []byte("charset=iso-8859-1\n" + text), "charset=iso-8859-1\n" + text},
		{"UTF-8 cut off inside a character", []byte("Béziers, é")[:11], "Béziers, "},
		{"UTF-8 with a broken byte", []byte("été \xE9 à Béziers où ça"), "été \uFFFD à Béziers où ça"},
		{"UTF-16 LE with mark", wide(text, binary.LittleEndian, true), text},
		{"UTF-16 BE with mark", wide(text, binary.BigEndian, true), text},
		{"UTF-16 LE without mark", wide(text, binary.LittleEndian, false), text},
		{"UTF-16 BE without mark", wide(text, binary.BigEndian, false), text},
		{"UTF-16 lone surrogate", []byte{0xFF, 0xFE, 0, 0xD8, 'a', 0}, "\uFFFDa"},
		{"UTF-32 LE", []byte{0xFF, 0xFE, 0, 0, 0xE9, 0, 0, 0, 't', 0, 0, 0}, "ét"},
		{"UTF-32 BE beyond Unicode", []byte{0, 0, 0xFE, 0xFF, 0, 0, 0, 'a', 0x7F, 0, 0, 0}, "a\uFFFD"},
		{"windows-1252 unlabelled", []byte("Dur\xE9e \x96 1\xA0200 \x80"), "Durée – 1\u00a0200 €"},
		{"ISO 8859-1 label reads as windows-1252", []byte("<meta charset=iso-8859-1>Dur\xE9e \x80"), "<meta charset=iso-8859-1>Durée €"},
		{"ISO 8859-15 label", []byte(`<meta charset="ISO-8859-15">1200 ` + "\xA4"), `<meta charset="ISO-8859-15">1200 €`},
		{"content type", []byte("Content-Type: text/plain; charset=\"iso-8859-15\"\n\xA4"), "Content-Type: text/plain; charset=\"iso-8859-15\"\n€"},
		{"XML label", []byte("<?xml version='1.0' encoding='macintosh'?>\x8E"), "<?xml version='1.0' encoding='macintosh'?>é"},
		{"unknown label", []byte("charset=foo \xE9"), "charset=foo é"},
	} {
		got, err := decode(tt.in)
		if err != nil || got != tt.want {
			t.Errorf("%s: %q, %v, want %q", tt.name, got, err, tt.want)
		}
	}
}
