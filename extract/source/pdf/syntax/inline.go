package syntax

import "bytes"

// SkipInlineImage passes over an inline image after its BI operator: the
// entries, ID, the data and EI. The data may hold anything, brackets and
// "EI" too, so EI counts only between white space and with plain code after.
func (s *Scanner) SkipInlineImage() {
	for {
		o := s.Next()
		if o.Kind == EOF || o.Kind == Word && o.Is("EI") {
			return
		}
		if o.Kind == Word && o.Is("ID") {
			break
		}
	}
	for from := s.pos; ; {
		i := bytes.Index(s.buf[from:], []byte("EI"))
		if i < 0 {
			s.pos = len(s.buf)
			return
		}
		from += i + 2
		if IsSpace(s.buf[from-3]) && (from == len(s.buf) || IsSpace(s.buf[from])) && plain(s.buf[from:min(from+16, len(s.buf))]) {
			s.pos = from
			return
		}
	}
}

// plain says whether b looks like content code, not image data.
func plain(b []byte) bool {
	for _, c := range b {
		if c < ' ' && !IsSpace(c) || c == 0 || c > '~' {
			return false
		}
	}
	return true
}
