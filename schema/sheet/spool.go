package sheet

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"hash"
	"hash/crc32"
)

// A spool holds a part, compressed, until its turn in the file.
type spool struct {
	packed bytes.Buffer
	pack   *flate.Writer
	sum    hash.Hash32
	size   uint64
}

func newSpool() *spool {
	s := &spool{sum: crc32.NewIEEE()}
	s.pack, _ = flate.NewWriter(&s.packed, flate.DefaultCompression) // the level is one that there is
	return s
}

func (s *spool) Write(b []byte) (int, error) {
	s.size += uint64(len(b))
	s.sum.Write(b)
	return s.pack.Write(b)
}

// store puts the part into the file.
func (s *spool) store(z *zip.Writer, name string) error {
	if err := s.pack.Close(); err != nil {
		return err
	}
	h := header(name)
	h.CRC32, h.UncompressedSize64, h.CompressedSize64 = s.sum.Sum32(), s.size, uint64(s.packed.Len())
	to, err := z.CreateRaw(h)
	if err == nil {
		_, err = to.Write(s.packed.Bytes())
	}
	return err
}
