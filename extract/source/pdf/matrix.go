package pdf

import (
	"math"

	"offers/extract/source/pdf/syntax"
)

// A matrix is the transformation [a b c d e f] of ISO 32000-1 8.3.3.
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

// mul is a followed by b.
func (a matrix) mul(b matrix) matrix {
	return matrix{
		a[0]*b[0] + a[1]*b[2], a[0]*b[1] + a[1]*b[3],
		a[2]*b[0] + a[3]*b[2], a[2]*b[1] + a[3]*b[3],
		a[4]*b[0] + a[5]*b[2] + b[4], a[4]*b[1] + a[5]*b[3] + b[5],
	}
}

// finite says whether all of the matrix is of a size that a page can have.
func (a matrix) finite() bool {
	for _, n := range a {
		if !(math.Abs(n) < 1e7) {
			return false
		}
	}
	return true
}

// matrixOf reads the last six operands.
func matrixOf(a []syntax.Object) (m matrix, ok bool) {
	if len(a) < 6 {
		return m, false
	}
	for i, o := range a[len(a)-6:] {
		m[i] = o.Num
	}
	return m, true
}
