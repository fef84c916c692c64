// Package packed writes lists of numbers and texts one behind the other, and
// reads them back. The tables of the rules take longer to build than a posting
// to read: they are built once, packed, and unpacked at every start.
package packed

import (
	"encoding/binary"
	"unsafe"
)

// number is what lists hold.
type number interface{ ~uint16 | ~int32 | ~uint32 }

// Append adds a list to dst.
func Append[T number](dst []byte, list []T) []byte {
	dst = binary.LittleEndian.AppendUint32(dst, uint32(len(list)))
	for _, x := range list {
		if size[T]() == 2 {
			dst = binary.LittleEndian.AppendUint16(dst, uint16(x))
		} else {
			dst = binary.LittleEndian.AppendUint32(dst, uint32(x))
		}
	}
	return dst
}

// size is the bytes that a number takes.
func size[T number]() int {
	var x T
	return int(unsafe.Sizeof(x))
}

// AppendText adds a text to dst.
func AppendText(dst, text []byte) []byte {
	return append(binary.LittleEndian.AppendUint32(dst, uint32(len(text))), text...)
}

// Reader reads lists and texts in the order in which they were added. From the
// first that is not there on, it reads nothing and Complete says so.
type Reader struct {
	rest   string
	broken bool
}

// NewReader reads what Append and AppendText made.
func NewReader(s string) *Reader { return &Reader{rest: s} }

// Complete says whether all was there, and nothing is left.
func (r *Reader) Complete() bool { return !r.broken && r.rest == "" }

// take is the next n bytes.
func (r *Reader) take(n uint64) string {
	if r.broken || n > uint64(len(r.rest)) {
		r.broken = true
		return ""
	}
	s := r.rest[:n]
	r.rest = r.rest[n:]
	return s
}

func (r *Reader) length() uint64 {
	s := r.take(4)
	if s == "" {
		return 0
	}
	return uint64(at(s))
}

// at is the number at the beginning of s.
func at(s string) uint32 {
	_ = s[3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// Text is the next text.
func (r *Reader) Text() string { return r.take(r.length()) }

// Next is the next list.
func Next[T number](r *Reader) []T {
	s := r.take(uint64(size[T]()) * r.length())
	list := make([]T, len(s)/size[T]())
	if size[T]() == 2 {
		for i := range list {
			list[i] = T(s[2*i]) | T(s[2*i+1])<<8
		}
		return list
	}
	for i := range list {
		list[i] = T(at(s[4*i:]))
	}
	return list
}
