package file

import (
	"bytes"

	"offers/extract/source/pdf/syntax"
)

// maxNumber is the highest object number that is read: the library's table
// has a place for every number below the highest.
const maxNumber = 1 << 20

// An object is where one object of the file stands.
type object struct {
	num, gen   int
	start, end int  // "7 0 obj" to before endobj; of a stream to before its data
	open       bool // its endobj is missing
}

// A stretch is the raw data of a stream.
type stretch struct{ start, end, num, gen int }

// An index is what a file holds, found by reading it from the front: the
// cross-reference table of a file may be cut off, wrong, or a loop.
type index struct {
	b        []byte
	objects  map[int]object  // the last one of each number
	streams  map[int]stretch // by where the data starts
	numbers  []int           // of the objects, in the order of their first places
	trailers []syntax.Object // dictionaries that may name the root, in file order
	endless  bool            // no endstream follows the stream read last
}

// scan finds the objects of b, in one pass.
func scan(b []byte) *index {
	x := &index{b: b, objects: map[int]object{}, streams: map[int]stretch{}}
	var cur object
	in := false
	nextObj, nextStream := find(b, "obj", 0), find(b, "stream", 0)
	for nextObj < len(b) || nextStream < len(b) {
		if nextStream < nextObj {
			at := nextStream
			after := at + len("stream")
			if in && isStream(b, at) {
				after = x.stream(cur, at)
				in = false
			}
			nextStream = find(b, "stream", after)
			if nextObj < after {
				nextObj = find(b, "obj", after)
			}
			continue
		}
		at := nextObj
		nextObj = find(b, "obj", at+3)
		if bytes.HasSuffix(b[:at], []byte("end")) {
			if in {
				cur.end = at - 3
				x.add(cur)
			}
			in = false
			continue
		}
		num, gen, start, ok := header(b, at)
		if !ok {
			continue
		}
		if in {
			cur.end, cur.open = start, true
			x.add(cur)
		}
		cur, in = object{num: num, gen: gen, start: start}, true
	}
	if in {
		cur.end, cur.open = len(b), true
		x.add(cur)
	}
	x.findTrailers()
	return x
}

func find(b []byte, s string, from int) int {
	if from >= len(b) {
		return len(b)
	}
	if i := bytes.Index(b[from:], []byte(s)); i >= 0 {
		return from + i
	}
	return len(b)
}

// header reads "7 0 " backwards from the obj at b[at].
func header(b []byte, at int) (num, gen, start int, ok bool) {
	gen, i, ok := numberBefore(b, at)
	if !ok {
		return 0, 0, 0, false
	}
	num, start, ok = numberBefore(b, i)
	return num, gen, start, ok && num < maxNumber && gen < 1<<16
}

// numberBefore reads the number that ends, white space aside, at b[end].
func numberBefore(b []byte, end int) (n, start int, ok bool) {
	for end > 0 && syntax.IsSpace(b[end-1]) {
		end--
	}
	start = end
	for start > 0 && end-start < 10 && '0' <= b[start-1] && b[start-1] <= '9' {
		start--
	}
	for _, c := range b[start:end] {
		n = n*10 + int(c-'0')
	}
	return n, start, end > start
}

// isStream says whether the word at b[at] opens the data of a stream.
func isStream(b []byte, at int) bool {
	after := at + len("stream")
	if bytes.HasSuffix(b[:at], []byte("end")) || after >= len(b) {
		return false
	}
	return b[after] == '\n' || b[after] == '\r' || b[after] == ' '
}

// stream notes the stream whose data follows the word at b[at] and gives the
// offset after it.
func (x *index) stream(o object, at int) int {
	start := at + len("stream")
	for start < len(x.b) && x.b[start] == ' ' {
		start++
	}
	if start < len(x.b) && x.b[start] == '\r' {
		start++
	}
	if start < len(x.b) && x.b[start] == '\n' {
		start++
	}
	o.end = start
	end := x.dataEnd(o, at, start)
	x.streams[start] = stretch{start, end, o.num, o.gen}
	x.add(o)
	return end
}

// dataEnd trusts the stream's Length only where endstream follows it.
func (x *index) dataEnd(o object, at, start int) int {
	s := syntax.New(x.b[o.start:at])
	for range 3 { // 7 0 obj
		s.Next()
	}
	if n := s.Next().Key("Length"); n.Kind == syntax.Number {
		if end := start + n.Int(); end >= start && end <= len(x.b) {
			rest := bytes.TrimLeft(x.b[end:min(end+20, len(x.b))], "\r\n\t ")
			if bytes.HasPrefix(rest, []byte("endstream")) {
				return end
			}
		}
	}
	if !x.endless {
		end := find(x.b, "endstream", start)
		if end < len(x.b) {
			return end
		}
		x.endless = true // later streams need not search again
	}
	return find(x.b, "endobj", start)
}

func (x *index) add(o object) {
	if _, ok := x.objects[o.num]; !ok {
		x.numbers = append(x.numbers, o.num)
	}
	x.objects[o.num] = o
}

// findTrailers collects the dictionaries after the word trailer and those of
// cross-reference streams.
func (x *index) findTrailers() {
	for at := find(x.b, "trailer", 0); at < len(x.b); {
		at += len("trailer")
		s := syntax.New(x.b[at:min(at+1<<16, len(x.b))])
		if d := s.Next(); d.Kind == syntax.Dict {
			x.trailers = append(x.trailers, d)
			at += s.Pos()
		}
		at = find(x.b, "trailer", at)
	}
	for _, n := range x.numbers {
		o := x.objects[n]
		text := x.b[o.start:o.end]
		if bytes.HasSuffix(bytes.TrimRight(text, "\r\n "), []byte("stream")) && bytes.Contains(text, []byte("/XRef")) {
			x.trailers = append(x.trailers, x.object(n))
		}
	}
}

// object is the parsed object of a number, EOF for none.
func (x *index) object(num int) syntax.Object {
	o, ok := x.objects[num]
	if !ok {
		return syntax.Object{}
	}
	s := syntax.New(x.b[o.start:o.end])
	for range 3 {
		s.Next()
	}
	return s.Next()
}

// value follows a reference one step.
func (x *index) value(o syntax.Object) syntax.Object {
	if o.Kind == syntax.Ref {
		return x.object(o.Int())
	}
	return o
}

// data is the stream of an object, if it has one.
func (x *index) data(num int) (stretch, bool) {
	o, ok := x.objects[num]
	if !ok {
		return stretch{}, false
	}
	d, ok := x.streams[o.end]
	return d, ok && d.num == num
}
