package main

import (
	"slices"
	"testing"
)

// TestEndingsOfPath wants no ending that leads out of a folder.
func TestEndingsOfPath(t *testing.T) {
	for _, test := range []struct {
		path string
		want []string
	}{
		{"a/b.txt", []string{"a/b.txt", "b.txt"}},
		{"./a//b.txt", []string{"a/b.txt", "b.txt"}},
		{"../../a/../b.txt", []string{"b.txt"}},
		{"/etc/passwd", []string{"etc/passwd", "passwd"}},
		{"../../../etc/passwd", []string{"etc/passwd", "passwd"}},
		{"a/../../..", nil},
		{"..", nil},
		{"/", nil},
		{"-", []string{"-"}},
	} {
		if got := endingsOfPath(test.path); !slices.Equal(got, test.want) {
			t.Errorf("%q: %q, want %q", test.path, got, test.want)
		}
	}
}
