package source

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"offers/extract/source/fault"
)

// labelWindow is where a document may name its own encoding, in bytes.
const labelWindow = 8 << 10

// decode turns the bytes of a text into UTF-8: a byte order mark decides, then
// valid UTF-8, then the label inside the document, then windows-1252. UTF-8
// passes unchanged, its mark included, so that offsets are the file's own.
func decode(b []byte) (string, error) {
	switch {
	case bytes.HasPrefix(b, []byte{0xEF, 0xBB, 0xBF}):
		return strings.ToValidUTF8(string(b), "\uFFFD"), nil
	case bytes.HasPrefix(b, []byte{0xFF, 0xFE, 0, 0}):
		return utf32(b[4:], binary.LittleEndian), nil
	case bytes.HasPrefix(b, []byte{0, 0, 0xFE, 0xFF}):
		return utf32(b[4:], binary.BigEndian), nil
	case bytes.HasPrefix(b, []byte{0xFF, 0xFE}):
		return utf16s(b[2:], binary.LittleEndian), nil
	case bytes.HasPrefix(b, []byte{0xFE, 0xFF}):
		return utf16s(b[2:], binary.BigEndian), nil
	}
	if order := nulOrder(b); order != nil {
		return utf16s(b, order), nil
	}
	if binaryBytes(b) {
		return "", &fault.Error{Kind: fault.Unsupported, Message: "binary file", Hint: "only text, HTML and PDF are read"}
	}
	return decodeBytes(b), nil
}

// decodeBytes decodes an encoding whose units are bytes.
func decodeBytes(b []byte) string {
	whole := b[:len(b)-cutRune(b)]
	if utf8.Valid(whole) {
		return string(whole)
	}
	if mostlyUTF8(b) {
		return strings.ToValidUTF8(string(b), "\uFFFD")
	}
	s, err := labelled(b).NewDecoder().Bytes(b)
	if err != nil { // a charmap decodes every byte
		return strings.ToValidUTF8(string(b), "\uFFFD")
	}
	return string(s)
}

// cutRune is the length of a character that the end of the file cuts in two,
// in a file that has shown itself to be UTF-8 by then.
func cutRune(b []byte) int {
	for n := 1; n < utf8.UTFMax && n <= len(b); n++ {
		if c := b[len(b)-n]; utf8.RuneStart(c) {
			if rest := b[:len(b)-n]; c >= 0xC0 && !utf8.FullRune(b[len(b)-n:]) && utf8.Valid(rest) && utf8.RuneCount(rest) < len(rest) {
				return n
			}
			return 0
		}
	}
	return 0
}

// mostlyUTF8 says whether b is UTF-8 with a few broken bytes, as when files of
// two encodings were joined: four good characters to one bad byte.
func mostlyUTF8(b []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		_, n := utf8.DecodeRune(b[i:])
		if n > 1 {
			good++
		} else {
			bad++
		}
		i += n
	}
	return good > 4*bad
}

// labelled is the 8-bit encoding that the document names: <meta charset>,
// <?xml encoding?>, Content-Type, or "coding:" in its first bytes.
func labelled(b []byte) *charmap.Charmap {
	head := strings.ToLower(string(b[:min(len(b), labelWindow)]))
	for _, key := range [...]string{"charset", "encoding", "coding"} {
		for at := 0; ; {
			n := strings.Index(head[at:], key)
			if n < 0 {
				break
			}
			at += n + len(key)
			if m := byLabel(labelAt(head[at:])); m != nil {
				return m
			}
		}
	}
	return charmap.Windows1252
}

// labelAt is the encoding's name behind `=`, `="` or `: `.
func labelAt(s string) string {
	s = strings.TrimLeft(s, " ")
	if s == "" || s[0] != '=' && s[0] != ':' {
		return ""
	}
	s = strings.TrimLeft(s[1:], " \"'")
	n := 0
	for n < len(s) && n < 20 && (s[n] == '-' || s[n] == '_' || '0' <= s[n] && s[n] <= '9' || 'a' <= s[n] && s[n] <= 'z') {
		n++
	}
	return s[:n]
}

// byLabel is the encoding of a label, by the names of the WHATWG Encoding
// standard, which reads ISO 8859-1 as windows-1252; nil for encodings that
// French and English postings do not come in.
func byLabel(label string) *charmap.Charmap {
	switch strings.ReplaceAll(label, "_", "-") {
	case "iso-8859-1", "iso8859-1", "latin1", "l1", "windows-1252", "cp1252", "us-ascii", "ascii":
		return charmap.Windows1252
	case "iso-8859-15", "iso8859-15", "latin9", "latin-9", "l9":
		return charmap.ISO8859_15
	case "iso-8859-2", "iso8859-2", "latin2", "l2":
		return charmap.ISO8859_2
	case "windows-1250", "cp1250":
		return charmap.Windows1250
	case "windows-1251", "cp1251":
		return charmap.Windows1251
	case "windows-1254", "cp1254", "iso-8859-9", "latin5":
		return charmap.Windows1254
	case "macintosh", "mac", "x-mac-roman", "macroman":
		return charmap.Macintosh
	case "cp850", "ibm850":
		return charmap.CodePage850
	case "cp437", "ibm437":
		return charmap.CodePage437
	case "koi8-r":
		return charmap.KOI8R
	}
	return nil
}

// sniffWindow is how much of a file its nature is taken from, in bytes.
const sniffWindow = 8 << 10

// nulOrder is the byte order of UTF-16 without a mark, which shows in the NUL
// halves of its Latin letters; nil when b is none.
func nulOrder(b []byte) binary.ByteOrder {
	head := b[:min(len(b), sniffWindow)&^1]
	if bytes.IndexByte(head, 0) < 0 {
		return nil
	}
	var nul [2]int
	for i, c := range head {
		if c == 0 {
			nul[i&1]++
		}
	}
	units := len(head) / 2
	switch {
	case units == 0:
		return nil
	case nul[1]*10 > units*6 && nul[0]*10 < nul[1]:
		return binary.LittleEndian
	case nul[0]*10 > units*6 && nul[1]*10 < nul[0]:
		return binary.BigEndian
	}
	return nil
}

// binaryBytes says whether b is no text: a NUL, or control characters beyond
// one in a hundred.
func binaryBytes(b []byte) bool {
	head := b[:min(len(b), sniffWindow)]
	if belowBlank(head) == bytes.Count(head, []byte{'\n'}) && bytes.IndexByte(head, 0x7F) < 0 {
		return false // as nearly all: line feeds and nothing else
	}
	return bytes.IndexByte(head, 0) >= 0 || controls(head)*100 > len(head)
}

// belowBlank counts the bytes below a blank, eight at a time: their upper three
// bits are 0.
func belowBlank(b []byte) (n int) {
	for ; len(b) >= 8; b = b[8:] {
		eight := binary.LittleEndian.Uint64(b)
		n += bits.OnesCount64(^(eight | eight<<1 | eight<<2) & highest)
	}
	for _, c := range b {
		if c < ' ' {
			n++
		}
	}
	return n
}

// controls counts the control characters that stand in no text.
func controls(b []byte) (n int) {
	for _, c := range b {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1B || c == 0x7F {
			n++
		}
	}
	return n
}

func utf16s(b []byte, order binary.ByteOrder) string {
	var out strings.Builder
	out.Grow(len(b) * 3 / 4)
	for i := 0; i+1 < len(b); i += 2 {
		r := rune(order.Uint16(b[i:]))
		if utf16.IsSurrogate(r) && i+3 < len(b) {
			if pair := utf16.DecodeRune(r, rune(order.Uint16(b[i+2:]))); pair != utf8.RuneError {
				r = pair
				i += 2
			}
		}
		out.WriteRune(r) // a lone surrogate becomes U+FFFD
	}
	return out.String()
}

func utf32(b []byte, order binary.ByteOrder) string {
	var out strings.Builder
	for i := 0; i+3 < len(b); i += 4 {
		r := order.Uint32(b[i:])
		if r > utf8.MaxRune {
			r = utf8.RuneError
		}
		out.WriteRune(rune(r))
	}
	return out.String()
}
