package file

import (
	"bytes"
	"compress/zlib"
	"errors"
	"testing"
)

func deflate(b []byte) []byte {
	var out bytes.Buffer
	w := zlib.NewWriter(&out)
	w.Write(b)
	w.Close()
	return out.Bytes()
}

func TestDecode(t *testing.T) {
	png := filter{name: "FlateDecode", predictor: 15, colors: 1, bits: 8, columns: 3}
	tiff := filter{name: "FlateDecode", predictor: 2, colors: 1, bits: 8, columns: 3}
	for _, c := range []struct {
		name string
		f    filter
		in   string
		want string
	}{
		{"hex", filter{name: "ASCIIHexDecode"}, "48 65 6c6C 6f>99", "Hello"},
		{"hex odd", filter{name: "AHx"}, "484", "H@"},
		{"85", filter{name: "ASCII85Decode"}, "87cUR\nDZ~>", "Hello"},
		{"85 zeros", filter{name: "A85"}, "<~z~>", "\x00\x00\x00\x00"},
		{"run length", filter{name: "RunLengthDecode"}, "\x01ab\xfec\x80zz", "abccc"},
		{"run length cut", filter{name: "RL"}, "\x05ab", "ab"},
		{"lzw", filter{name: "LZWDecode", early: true}, "\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01", "-----A---B"},
		{"flate", filter{name: "FlateDecode"}, string(deflate([]byte("Hello"))), "Hello"},
		{"png none", png, string(deflate([]byte("\x00abc"))), "abc"},
		{"png sub", png, string(deflate([]byte("\x01a\x01\x01"))), "abc"},
		{"png up", png, string(deflate([]byte("\x00abc\x02\x01\x01\x01"))), "abcbcd"},
		{"png average", png, string(deflate([]byte("\x03\x62\x30\x30"))), "ba`"},
		{"png paeth", png, string(deflate([]byte("\x00abc\x04\x01\x01\x01"))), "abcbcd"},
		{"tiff", tiff, string(deflate([]byte("a\x01\x01x\x01\x01"))), "abcxyz"},
	} {
		got, _ := c.f.decode([]byte(c.in), 1<<20)
		if string(got) != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// What stands before the damage is text that can be read.
func TestDecodeCutOff(t *testing.T) {
	text := make([]byte, 1<<14)
	for i := range text {
		text[i] = byte('a' + i*i%23)
	}
	whole := deflate(text)
	got, _ := filter{name: "FlateDecode"}.decode(whole[:len(whole)-8], 1<<20)
	if len(got) == 0 || !bytes.HasPrefix(text, got) {
		t.Errorf("got %d bytes, want a part of %d", len(got), len(text))
	}
}

func TestDecodeTooLarge(t *testing.T) {
	bomb := deflate(make([]byte, 1<<20))
	for _, f := range []filter{{name: "FlateDecode"}, {name: "RunLengthDecode"}} {
		in := bomb
		if f.name == "RunLengthDecode" {
			in = bytes.Repeat([]byte{129, 0}, 1<<13)
		}
		if _, err := f.decode(in, 1000); !errors.Is(err, ErrTooLarge) {
			t.Errorf("%s: got %v, want %v", f.name, err, ErrTooLarge)
		}
	}
}

func TestDecodeUnsupported(t *testing.T) {
	if _, err := (filter{name: "DCTDecode"}).decode(nil, 1); !errors.Is(err, ErrUnsupported) {
		t.Errorf("got %v, want %v", err, ErrUnsupported)
	}
}
