package file

import (
	"context"
	"io"
	"runtime"
)

// maxFrames is how deep the library's calls may nest below a read.
const maxFrames = 4000

// A guard is the file as the library reads it. It makes every loop of the
// library that reads stoppable: once the context is done, or the library calls
// itself too deep, ReadAt panics, and whoever called the library recovers.
type guard struct {
	ctx context.Context
	b   []byte
}

func (g *guard) ReadAt(p []byte, off int64) (int, error) {
	if err := g.ctx.Err(); err != nil {
		panic(err)
	}
	var pc [1]uintptr
	if runtime.Callers(maxFrames, pc[:]) > 0 {
		panic(ErrTooDeep)
	}
	if off < 0 || off >= int64(len(g.b)) {
		return 0, io.EOF
	}
	n := copy(p, g.b[off:])
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}
