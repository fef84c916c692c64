package pdf

import (
	"math"

	lib "github.com/ledongthuc/pdf"

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

// apply is where a point goes.
func (a matrix) apply(x, y float64) (float64, float64) {
	return x*a[0] + y*a[2] + a[4], x*a[1] + y*a[3] + a[5]
}

// bounds is the upright box around a box's corners.
func (a matrix) bounds(b box) box {
	x, y := a.apply(b.x0, b.y0)
	out := box{x, y, x, y}
	for _, p := range [...][2]float64{{b.x0, b.y1}, {b.x1, b.y0}, {b.x1, b.y1}} {
		x, y := a.apply(p[0], p[1])
		out = box{math.Min(out.x0, x), math.Min(out.y0, y), math.Max(out.x1, x), math.Max(out.y1, y)}
	}
	return out
}

// formMatrix is the Matrix of a form.
func formMatrix(v lib.Value) matrix {
	m := identity
	if a := v.Key("Matrix"); a.Len() == 6 {
		for i := range m {
			m[i] = a.Index(i).Float64()
		}
	}
	return m
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
