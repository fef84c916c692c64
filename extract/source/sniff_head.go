package source

import "offers/extract/source/fault"

// SniffLength is how many first bytes of a file Sniff wants.
const SniffLength = 4096

// Sniff says whether a file that begins with head can be a posting: a PDF, a
// page, or text.
func Sniff(head []byte) bool {
	if len(head) == 0 {
		return false
	}
	if isPDF(head) {
		return true
	}
	if foreign(head) != nil {
		return false
	}
	_, err := decode(head)
	return err == nil || fault.KindOf(err) == fault.Empty
}
