package file

import (
	"bytes"
	"compress/flate"
	"encoding/ascii85"
	"fmt"
	"io"
)

// A filter is one step of a stream's decoding.
type filter struct {
	name                             string
	predictor, colors, bits, columns int
	early                            bool // LZW: codes grow one code early
}

// decode undoes one filter. What could be decoded before an error is given
// with it; more than max bytes is ErrTooLarge.
func (f filter) decode(data []byte, max int64) ([]byte, error) {
	var out []byte
	var err error
	switch f.name {
	case "FlateDecode", "Fl":
		out, err = inflate(data, max)
	case "LZWDecode", "LZW":
		out, err = unlzw(data, f.early, max)
	case "ASCIIHexDecode", "AHx":
		return unhex(data), nil
	case "ASCII85Decode", "A85":
		return un85(data)
	case "RunLengthDecode", "RL":
		return unrun(data, max)
	case "Crypt":
		return data, nil
	default:
		return nil, fmt.Errorf("filter %q: %w", f.name, ErrUnsupported)
	}
	if f.predictor > 1 {
		out = f.unpredict(out)
	}
	return out, err
}

// inflate skips zlib's header and checksum, which damaged files have wrong
// where the data can still be read.
func inflate(data []byte, max int64) ([]byte, error) {
	if len(data) < 2 {
		return nil, io.ErrUnexpectedEOF
	}
	body := data
	if data[0]&0x0f == 8 && (int(data[0])<<8|int(data[1]))%31 == 0 {
		body = data[2:]
	}
	var out bytes.Buffer
	out.Grow(int(min(int64(len(data))*4, max, 1<<20)))
	n, err := io.Copy(&out, io.LimitReader(flate.NewReader(bytes.NewReader(body)), max+1))
	if n > max {
		return nil, ErrTooLarge
	}
	return out.Bytes(), err
}

func unhex(data []byte) []byte {
	out := make([]byte, 0, len(data)/2+1)
	high := -1
	for _, c := range data {
		v := -1
		switch {
		case c == '>':
			data = nil
		case '0' <= c && c <= '9':
			v = int(c - '0')
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			v = int(c|0x20-'a') + 10
		}
		if data == nil {
			break
		}
		if v >= 0 && high >= 0 {
			out = append(out, byte(high<<4|v))
			high = -1
		} else if v >= 0 {
			high = v
		}
	}
	if high >= 0 {
		out = append(out, byte(high<<4))
	}
	return out
}

func un85(data []byte) ([]byte, error) {
	clean := make([]byte, 0, len(data))
	for _, c := range bytes.TrimPrefix(bytes.TrimSpace(data), []byte("<~")) {
		if c == '~' {
			break
		}
		if c >= '!' && c <= 'u' || c == 'z' {
			clean = append(clean, c)
		}
	}
	out := make([]byte, 4*len(clean)+4)
	n, _, err := ascii85.Decode(out, clean, true)
	return out[:n], err
}

func unrun(data []byte, max int64) ([]byte, error) {
	var out []byte
	for i := 0; i < len(data); {
		n := int(data[i])
		i++
		switch {
		case n == 128:
			return out, nil
		case n < 128:
			end := min(i+n+1, len(data))
			out = append(out, data[i:end]...)
			i = end
		case i < len(data):
			out = append(out, bytes.Repeat(data[i:i+1], 257-n)...)
			i++
		}
		if int64(len(out)) > max {
			return nil, ErrTooLarge
		}
	}
	return out, nil
}

// unlzw undoes PDF's LZW: codes from 9 to 12 bits, most significant first,
// 256 clears the table, 257 ends.
func unlzw(data []byte, early bool, max int64) ([]byte, error) {
	const clear, end, first = 256, 257, 258
	type entry struct{ start, n int } // a stretch of out
	var table [4096]entry
	var out []byte
	next, width, last := first, uint(9), entry{}
	grow := 0
	if early {
		grow = 1
	}
	bits, have := uint32(0), uint(0)
	for _, c := range data {
		bits, have = bits<<8|uint32(c), have+8
		if have < width {
			continue
		}
		have -= width
		code := int(bits >> have & (1<<width - 1))
		if code == end {
			return out, nil
		}
		if code == clear {
			next, width, last = first, 9, entry{}
			continue
		}
		start := len(out)
		switch {
		case code < clear:
			out = append(out, byte(code))
		case code < next:
			e := table[code]
			out = append(out, out[e.start:e.start+e.n]...)
		case code == next && last.n > 0:
			out = append(out, out[last.start:last.start+last.n]...)
			out = append(out, out[start])
		default:
			return out, fmt.Errorf("lzw code %d: %w", code, ErrDamaged)
		}
		if int64(len(out)) > max {
			return nil, ErrTooLarge
		}
		if last.n > 0 && next < len(table) {
			table[next] = entry{last.start, last.n + 1} // the next byte follows it in out
			next++
		}
		last = entry{start, len(out) - start}
		for width < 12 && next+grow >= 1<<width {
			width++
		}
	}
	return out, nil
}

// unpredict undoes the PNG and TIFF predictors.
func (f filter) unpredict(data []byte) []byte {
	bpp := max(1, (f.colors*f.bits+7)/8)
	row := (f.columns*f.colors*f.bits + 7) / 8
	if row <= 0 || row > len(data) {
		return data
	}
	if f.predictor == 2 {
		for i := 0; f.bits == 8 && i < len(data); i++ {
			if i%row >= bpp {
				data[i] += data[i-bpp]
			}
		}
		return data
	}
	out := make([]byte, 0, len(data))
	above := make([]byte, row)
	for len(data) > 1 {
		n := min(row, len(data)-1)
		line := data[1 : 1+n]
		unpng(data[0], line, above, bpp)
		out = append(out, line...)
		copy(above, line)
		data = data[1+n:]
	}
	return out
}

// unpng undoes one row of a PNG predictor in place.
func unpng(kind byte, line, above []byte, bpp int) {
	for i := range line {
		var left, corner byte
		if i >= bpp {
			left, corner = line[i-bpp], above[i-bpp]
		}
		switch kind {
		case 1:
			line[i] += left
		case 2:
			line[i] += above[i]
		case 3:
			line[i] += byte((int(left) + int(above[i])) / 2)
		case 4:
			line[i] += paeth(left, above[i], corner)
		}
	}
}

func paeth(a, b, c byte) byte {
	p := int(a) + int(b) - int(c)
	pa, pb, pc := abs(p-int(a)), abs(p-int(b)), abs(p-int(c))
	if pa <= pb && pa <= pc {
		return a
	}
	if pb <= pc {
		return b
	}
	return c
}

func abs(n int) int { return max(n, -n) }
