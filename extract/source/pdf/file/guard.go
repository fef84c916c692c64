package file

import (
	"context"
	"io"
	"runtime"
)

const (
	maxFrames = 4000    // how deep the library's calls may nest below a read
	maxObject = 4 << 20 // bytes of one object
)

// A guard is the file as the library reads it. It makes every loop of the
// library that reads stoppable: once the context is done, the library calls
// itself too deep or reads too long an object, ReadAt panics, and whoever
// called the library recovers.
type guard struct {
	ctx   context.Context
	b     []byte
	reads int
	most  int   // bytes in one go
	run   int   // bytes read in one go
	next  int64 // where that goes on
}

func (g *guard) ReadAt(p []byte, off int64) (int, error) {
	if err := g.ctx.Err(); err != nil {
		panic(err)
	}
	var pc [1]uintptr
	if g.reads++; g.reads%64 == 0 && runtime.Callers(maxFrames, pc[:]) > 0 {
		panic(ErrTooDeep)
	}
	if off != g.next {
		g.run = 0
	}
	g.next = off + int64(len(p))
	if g.run += len(p); g.run > g.most+len(p) {
		panic(ErrTooLarge)
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
