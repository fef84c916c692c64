package packed

import (
	"slices"
	"testing"
)

func TestReader(t *testing.T) {
	b := Append(nil, []int32{3, -1, 1 << 30})
	b = AppendText(b, []byte("début"))
	b = Append(b, []uint16{0xFFFE, 1})
	b = Append(b, []uint32(nil))
	r := NewReader(string(b))
	if x := Next[int32](r); !slices.Equal(x, []int32{3, -1, 1 << 30}) {
		t.Errorf("numbers %v", x)
	}
	if x := r.Text(); x != "début" {
		t.Errorf("text %q", x)
	}
	if x := Next[uint16](r); !slices.Equal(x, []uint16{0xFFFE, 1}) {
		t.Errorf("small numbers %v", x)
	}
	if x := Next[uint32](r); len(x) != 0 || !r.Complete() {
		t.Errorf("numbers %v, complete %v", x, r.Complete())
	}
	if r.Text(); r.Complete() {
		t.Error("complete, though a text was missing")
	}
	for n := range b {
		r := NewReader(string(b[:n]))
		Next[int32](r)
		r.Text()
		Next[uint16](r)
		Next[uint32](r)
		if r.Complete() {
			t.Errorf("complete after %d of %d bytes", n, len(b))
		}
	}
}
