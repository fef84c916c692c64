package file

import (
	"slices"
	"testing"
)

func TestScan(t *testing.T) {
	for _, c := range []struct {
		name, in string
		objects  []int
		data     string // of the first stream
		open     bool   // the first object lacks its endobj
	}{
		{"plain", "1 0 obj <<>> endobj\n2 0 obj [1] endobj", []int{1, 2}, "", false},
		{"stream", "1 0 obj <</Length 3>> stream\nabc\nendstream endobj", []int{1}, "abc", false},
		{"crlf", "1 0 obj <</Length 3>>stream\r\nabc\r\nendstream endobj", []int{1}, "abc", false},
		{"wrong length", "1 0 obj <</Length 99>> stream\nabc\nendstream endobj", []int{1}, "abc\n", false},
		{"indirect length", "1 0 obj <</Length 2 0 R>> stream\nabcendstream endobj 2 0 obj 3 endobj", []int{1, 2}, "abc", false},
		{"object inside a stream", "1 0 obj <</Length 14>> stream\n2 0 obj endobj\nendstream endobj", []int{1}, "2 0 obj endobj", false},
		{"no endobj", "1 0 obj <<>>\n2 0 obj 5 endobj", []int{1, 2}, "", true},
		{"cut in a stream", "1 0 obj <<>> stream\nabc", []int{1}, "abc", false},
		{"a later one", "1 0 obj 5 endobj 1 0 obj 6 endobj", []int{1}, "", false},
		{"no numbers", "obj endobj x obj 1 obj", nil, "", false},
		{"too high a number", "99999999 0 obj 5 endobj", nil, "", false},
		{"nothing", "", nil, "", false},
	} {
		x := scan([]byte(c.in))
		if !slices.Equal(x.numbers, c.objects) {
			t.Errorf("%s: objects %v, want %v", c.name, x.numbers, c.objects)
			continue
		}
		if d, ok := x.data(1); ok != (c.data != "") || ok && c.in[d.start:d.end] != c.data {
			t.Errorf("%s: data %q, want %q", c.name, c.in[d.start:d.end], c.data)
		}
		if x.objects[1].open != c.open {
			t.Errorf("%s: open %v, want %v", c.name, x.objects[1].open, c.open)
		}
	}
}

func TestTrailer(t *testing.T) {
	x := scan([]byte("trailer <</Root 1 0 R/Encrypt 9 0 R>> trailer <</Root 2 0 R>> trailer <</Size 3>>"))
	d := x.trailer()
	if d.Key("Root").Int() != 2 || d.Key("Encrypt").Int() != 9 {
		t.Errorf("root %d, encrypt %d; want the last root 2, and the encryption 9 of any", d.Key("Root").Int(), d.Key("Encrypt").Int())
	}
}
