package mention

import "testing"

// TestReadable compares Readable with what ISO writes.
func TestReadable(t *testing.T) {
	times := []Time{{}, {Month: 3}, {Year: 2026}, {Year: 2026, Month: 3, Day: 2}}
	for shape := Point; shape <= Until; shape++ {
		for _, a := range times {
			for _, b := range times {
				for _, impossible := range []bool{false, true} {
					v := DateValue{A: a, B: b, Shape: shape, Impossible: impossible}
					if v.Readable() != (v.ISO() != "") {
						t.Errorf("%+v: Readable is %v, ISO %q", v, v.Readable(), v.ISO())
					}
				}
			}
		}
	}
}
