// Package file opens a PDF file: it finds the objects, also where the
// cross-reference table is damaged or loops, opens object streams and ciphers,
// and undoes the filters of streams. The objects themselves are read by
// github.com/ledongthuc/pdf, on a table written here.
package file

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"

	lib "github.com/ledongthuc/pdf"

	"offers/extract/source/pdf/syntax"
)

// The ways of failing.
var (
	ErrUnsupported = errors.New("not supported")
	ErrDamaged     = errors.New("damaged")
	ErrPassword    = errors.New("a password is needed")
	ErrTooLarge    = errors.New("too large")
	ErrTooDeep     = errors.New("nested too deep")
	ErrNotPDF      = errors.New("not a PDF")
)

// A File is an open PDF.
type File struct {
	Trailer lib.Value // Root, and Strays: the objects that look like pages, in file order

	ctx    context.Context
	index  *index
	crypt  *crypt
	budget int64 // bytes that may still be decompressed
	whole  bool  // it ends with its trailer
}

// Open reads the structure of a file. budget bounds, in bytes, all that will
// ever be decompressed.
func Open(ctx context.Context, b []byte, budget int64) (*File, error) {
	if !bytes.Contains(b[:min(len(b), 1024)], []byte("%PDF-")) {
		return nil, ErrNotPDF
	}
	f := &File{ctx: ctx, index: scan(b), budget: budget}
	if len(f.index.objects) == 0 {
		return nil, fmt.Errorf("no object in the file: %w", ErrDamaged)
	}
	f.whole = bytes.Contains(b[max(0, len(b)-4096):], []byte("startxref"))
	trailer := f.index.trailer()
	if e := trailer.Key("Encrypt"); e.Kind == syntax.Ref || e.Kind == syntax.Dict {
		c, err := newCrypt(f.index, f.index.value(e), trailer.Key("ID"))
		if err != nil {
			return nil, err
		}
		f.crypt = c
	}
	extra, err := f.expand()
	if err != nil {
		return nil, err
	}
	return f, f.open(trailer, extra)
}

// trailer is the last dictionary that names a root, with Encrypt and ID from
// whichever dictionary has them.
func (x *index) trailer() syntax.Object {
	var last, enc syntax.Object
	for _, t := range x.trailers {
		if t.Key("Root").Kind == syntax.Ref {
			last = t
		}
		if k := t.Key("Encrypt").Kind; k == syntax.Ref || k == syntax.Dict {
			enc = t
		}
	}
	if last.Key("Encrypt").Kind == syntax.EOF && enc.Kind == syntax.Dict {
		last.Kind = syntax.Dict
		last.Items = append(enc.Items[:len(enc.Items):len(enc.Items)], last.Items...)
	}
	return last
}

// A piece is an object's code outside its place in the file.
type piece struct {
	num  int
	code []byte
}

// expand opens the object streams, and closes what lacks its endobj. Of two
// objects with one number the later in the file holds.
func (f *File) expand() ([]piece, error) {
	var pieces []piece
	place := map[int]int{} // where in the file an object of pieces comes from
	for _, num := range f.index.numbers {
		o := f.index.objects[num]
		if o.open {
			pieces = append(pieces, piece{num, f.index.b[o.start:o.end]})
		}
		if !bytes.Contains(f.index.b[o.start:o.end], []byte("/ObjStm")) {
			continue
		}
		held, err := f.objectStream(num)
		if err != nil {
			return nil, err
		}
		for _, p := range held {
			at, old := place[p.num]
			own, direct := f.index.objects[p.num]
			if old && at > o.start || direct && own.start > o.start {
				continue
			}
			place[p.num] = o.start
			pieces = append(pieces, p)
		}
	}
	return pieces, nil
}

// objectStream is the objects of an object stream; a damaged one gives those
// that can be read.
func (f *File) objectStream(num int) ([]piece, error) {
	d := f.index.object(num)
	raw, ok := f.index.data(num)
	if !ok || !d.Key("Type").Is("ObjStm") {
		return nil, nil
	}
	data, err := f.decode(raw, f.syntaxFilters(d))
	if errors.Is(err, ErrTooLarge) || f.ctx.Err() != nil {
		return nil, errors.Join(err, f.ctx.Err())
	}
	first := f.index.value(d.Key("First")).Int()
	if first <= 0 || first > len(data) {
		return nil, nil
	}
	head := syntax.New(data[:first])
	var pieces []piece
	var starts []int
	for {
		n, off := head.Next(), head.Next()
		if n.Kind != syntax.Number || off.Kind != syntax.Number {
			break
		}
		if at := first + off.Int(); n.Int() > 0 && n.Int() < maxNumber && at >= first && at <= len(data) {
			pieces = append(pieces, piece{num: n.Int()})
			starts = append(starts, at)
		}
	}
	ends := append(slices.Clone(starts), len(data))
	slices.Sort(ends)
	for i, at := range starts {
		k, _ := slices.BinarySearch(ends, at+1)
		pieces[i].code = data[at:ends[min(k, len(ends)-1)]]
		if f.budget -= int64(len(pieces[i].code)); f.budget < 0 { // many may claim one stretch
			return nil, fmt.Errorf("object stream: %w", ErrTooLarge)
		}
	}
	return pieces, nil
}

// open writes a file that holds the objects as they stand, those of extra
// after them and a table of all, and has the library read it.
func (f *File) open(trailer syntax.Object, extra []piece) error {
	var out bytes.Buffer
	size := len(f.index.b) + 1<<12 + 32*len(f.index.objects)
	for _, p := range extra {
		size += len(p.code) + 64
	}
	out.Grow(size)
	out.WriteString("%PDF-1.7\n")
	shift := out.Len()
	out.Write(f.index.b)
	offset := map[int]int{}
	gen := map[int]int{}
	for n, o := range f.index.objects {
		offset[n], gen[n] = o.start+shift, o.gen
	}
	for _, p := range extra {
		out.WriteByte('\n')
		offset[p.num] = out.Len()
		if o, ok := f.index.objects[p.num]; ok && o.open && bytes.HasPrefix(p.code, strconv.AppendInt(nil, int64(p.num), 10)) {
			out.Write(p.code)
		} else {
			gen[p.num] = 0
			fmt.Fprintf(&out, "%d 0 obj\n%s", p.num, p.code)
		}
		out.WriteString("\nendobj\n")
	}
	f.writeTable(&out, trailer, offset, gen)
	b := out.Bytes()
	moved := make(map[int]stretch, len(f.index.streams))
	for at, s := range f.index.streams {
		moved[at+shift] = stretch{s.start + shift, s.end + shift, s.num, s.gen}
	}
	f.index.streams = moved
	f.index.b = b
	g := &guard{ctx: f.ctx, b: b, most: len(b)}
	r, err := lib.NewReader(g, int64(len(b)))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	g.most = maxObject
	f.Trailer = r.Trailer()
	return nil
}

// writeTable writes the cross-reference table and the trailer.
func (f *File) writeTable(out *bytes.Buffer, trailer syntax.Object, offset, gen map[int]int) {
	numbers := make([]int, 0, len(offset))
	for n := range offset {
		numbers = append(numbers, n)
	}
	sort.Ints(numbers)
	at := out.Len() + 1
	out.WriteString("\nxref\n")
	for i := 0; i < len(numbers); {
		k := i + 1
		for k < len(numbers) && numbers[k] == numbers[k-1]+1 {
			k++
		}
		fmt.Fprintf(out, "%d %d\n", numbers[i], k-i)
		for ; i < k; i++ {
			fmt.Fprintf(out, "%010d %05d n \n", offset[numbers[i]], gen[numbers[i]])
		}
	}
	size := 1
	if len(numbers) > 0 {
		size = numbers[len(numbers)-1] + 1
	}
	fmt.Fprintf(out, "trailer\n<</Size %d", size)
	catalog, strays := landmarks(out.Bytes(), numbers, offset)
	if root := trailer.Key("Root"); root.Kind == syntax.Ref && offset[root.Int()] > 0 {
		fmt.Fprintf(out, "/Root %d %d R", root.Int(), gen[root.Int()])
	} else if catalog > 0 {
		fmt.Fprintf(out, "/Root %d %d R", catalog, gen[catalog])
	}
	out.WriteString("/Strays[")
	for _, n := range strays {
		fmt.Fprintf(out, "%d %d R ", n, gen[n])
	}
	fmt.Fprintf(out, "]>>\n%%%s\nstartxref\n%d\n%%%%EOF\n", strings.Repeat(" ", 100), at)
}

// landmarks finds, by their Type, the last catalog and the pages.
func landmarks(b []byte, numbers []int, offset map[int]int) (catalog int, pages []int) {
	for _, n := range numbers {
		text := b[offset[n]:min(offset[n]+2048, len(b))]
		if i := bytes.Index(text, []byte("endobj")); i >= 0 {
			text = text[:i]
		}
		for i := bytes.Index(text, []byte("/Type")); i >= 0; i = bytes.Index(text, []byte("/Type")) {
			text = text[i+len("/Type"):]
			if o := syntax.New(text).Next(); o.Is("Catalog") {
				catalog = n
			} else if o.Is("Page") {
				pages = append(pages, n)
			}
		}
	}
	return catalog, pages
}

// Text is the bytes of a string, "" where the file is enciphered: which key a
// string has goes by the object around it, which its value does not tell.
func (f *File) Text(v lib.Value) string {
	if f.crypt != nil && f.crypt.method != plain {
		return ""
	}
	return v.RawString()
}

// Whole says whether the file ends as files do, with a trailer.
func (f *File) Whole() bool { return f.whole }

// Data is the decoded data of a stream. What could be decoded of a damaged
// stream is given without an error when there is any.
func (f *File) Data(v lib.Value) ([]byte, error) {
	raw, ok := f.index.streams[StreamOffset(v)]
	if !ok {
		return nil, fmt.Errorf("stream: %w", ErrDamaged)
	}
	filters, err := valueFilters(v)
	if err != nil {
		return nil, err
	}
	data, err := f.decode(raw, filters)
	if len(data) > 0 && !errors.Is(err, ErrTooLarge) {
		err = nil
	}
	return data, err
}

// StreamOffset is where a stream's data starts, which tells streams apart; -1
// for a value that is no stream. The library says it at the end of the value's
// text, "<<…>>@123".
func StreamOffset(v lib.Value) int {
	if v.Kind() != lib.Stream {
		return -1
	}
	s := v.String()
	n, err := strconv.Atoi(s[strings.LastIndexByte(s, '@')+1:])
	if err != nil {
		return -1
	}
	return n
}

// decode deciphers a stream and undoes its filters, within the budget.
func (f *File) decode(raw stretch, filters []filter) ([]byte, error) {
	data := f.crypt.open(f.index.b[raw.start:raw.end], raw.num, raw.gen)
	var failed error
	for _, step := range filters {
		if err := f.ctx.Err(); err != nil {
			return nil, err
		}
		out, err := step.decode(data, f.budget)
		if errors.Is(err, ErrTooLarge) {
			err = fmt.Errorf("over the limit once decompressed: %w", err)
		}
		if errors.Is(err, ErrTooLarge) || len(out) == 0 && err != nil {
			return nil, err
		}
		failed = errors.Join(failed, err)
		f.budget -= int64(len(out))
		data = out
	}
	return data, failed
}
