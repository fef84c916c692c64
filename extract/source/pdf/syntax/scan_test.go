package syntax

import (
	"fmt"
	"strings"
	"testing"
)

// show writes an object as PDF would, strings quoted.
func show(o Object) string {
	items := make([]string, len(o.Items))
	for i, x := range o.Items {
		items[i] = show(x)
	}
	switch o.Kind {
	case EOF:
		return "EOF"
	case Number:
		return fmt.Sprint(o.Num)
	case String:
		return fmt.Sprintf("%q", o.Text)
	case Name:
		return "/" + string(o.Text)
	case Array:
		return "[" + strings.Join(items, " ") + "]"
	case Dict:
		return "<<" + strings.Join(items, " ") + ">>"
	case Ref:
		return fmt.Sprintf("%vR", o.Num)
	}
	return string(o.Text)
}

func TestNext(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"1 -2 +3 .5 -.5 4. 1.25", "1 -2 3 0.5 -0.5 4 1.25"},
		{"--5 1.2-3 - .", "-5 1.2 - ."},
		{"(a) (a(b)c) ()", `"a" "a(b)c" ""`},
		{`(\n\t\)\\\101\7x\q)`, `"\n\t)\\A\ax` + `q"`},
		{"(a\\\r\nb) (a\r\nb)", `"ab" "a\nb"`},
		{"(open", `"open"`},
		{"<48 656C6c 6F> <4>", `"Hello" "@"`},
		{"/Name /A#42C /#zz /", "/Name /ABC /#zz /"},
		{"[1 [2 (x)] /N]", `[1 [2 "x"] /N]`},
		{"<</A 1/B<</C[1]>>>>", "<</A 1 /B <</C [1]>>>>"},
		{"<</R 5 0 R/N 7>>", "<</R 5R /N 7>>"},
		{"[5 0 R 6 0 R]", "[5R 6R]"},
		{"] >> 1 ) 2", "1 ) 2"},
		{"1 % comment (\n2", "1 2"},
		{"BT/F1 12 Tf(x)Tj", `BT /F1 12 Tf "x" Tj`},
		{"<</A 1", "<</A 1>>"},
	} {
		s := New([]byte(c.in))
		var got []string
		for o := s.Next(); o.Kind != EOF; o = s.Next() {
			got = append(got, show(o))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%q: got %s, want %s", c.in, g, c.want)
		}
	}
}

func TestKey(t *testing.T) {
	d := New([]byte("<</A 1/B (x)/A 2>>")).Next()
	if n := d.Key("A").Int(); n != 2 {
		t.Errorf("A = %d, want the last, 2", n)
	}
	if k := d.Key("C").Kind; k != EOF {
		t.Errorf("C is of kind %d, want EOF", k)
	}
}

func TestNestedTooDeep(t *testing.T) {
	for _, in := range []string{
		strings.Repeat("[", 1<<16) + strings.Repeat("]", 1<<16) + " 7",
		strings.Repeat("<</A ", 1<<16) + strings.Repeat(">>", 1<<16) + " 7",
		strings.Repeat("[", 1<<16),
	} {
		s := New([]byte(in))
		s.Next()
		if !s.Deep() {
			t.Errorf("%.10q…: not told as too deep", in)
		}
		if o := s.Next(); strings.HasSuffix(in, "7") && o.Num != 7 {
			t.Errorf("%.10q…: lost its way: %s", in, show(o))
		}
	}
}

func TestSkipInlineImage(t *testing.T) {
	for _, in := range []string{
		"/W 4 /H 1 ID (\n)< EI Q",
		"/W 4 ID \x00EI\x01 EI\x02 \xff EI Q",
		"/W 4 ID aEI bEI EI\nQ",
		"/W 4 EI Q",
	} {
		s := New([]byte(in))
		s.SkipInlineImage()
		if o := s.Next(); !o.Is("Q") {
			t.Errorf("%q: %s follows, want Q", in, show(o))
		}
	}
	s := New([]byte("ID never ends"))
	s.SkipInlineImage()
	if o := s.Next(); o.Kind != EOF {
		t.Errorf("image without end: %s follows", show(o))
	}
}
