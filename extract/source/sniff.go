package source

import (
	"bytes"
	"strings"

	"offers/extract/source/fault"
)

// isPDF says whether b holds a PDF header within its first 1,024 bytes, where
// the readers of old looked for it.
func isPDF(b []byte) bool {
	head := b[:min(len(b), 1024)]
	n := bytes.Index(head, []byte("%PDF-"))
	return n == 0 || n > 0 && n+5 < len(b) && (b[n+5] == '1' || b[n+5] == '2') && (len(bytes.TrimSpace(b[:n])) == 0 || bytes.Contains(b, []byte(" obj")))
}

// signatures open files of formats that are named but not read.
var signatures = [...]struct{ sign, name, hint string }{
	{"{\\rtf", "RTF document", toPDF},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "old Office document (.doc, .xls, .msg)", toPDF},
	{"%!PS", "PostScript document", "convert it first: ps2pdf"},
	{"\x89PNG\r\n", "PNG image", toOCR},
	{"\xFF\xD8\xFF", "JPEG image", toOCR},
	{"GIF8", "GIF image", toOCR},
	{"II*\x00", "TIFF image", toOCR},
	{"MM\x00*", "TIFF image", toOCR},
	{"\x1F\x8B", "gzip archive", unpack},
	{"BZh", "bzip2 archive", unpack},
	{"\xFD7zXZ\x00", "xz archive", unpack},
	{"\x28\xB5\x2F\xFD", "zstd archive", unpack},
	{"7z\xBC\xAF\x27\x1C", "7z archive", unpack},
	{"Rar!\x1A\x07", "RAR archive", unpack},
}

// foreign is the error of such a format; nil for others.
func foreign(b []byte) error {
	for i := range signatures {
		if f := &signatures[i]; len(b) > 0 && b[0] == f.sign[0] && bytes.HasPrefix(b, []byte(f.sign)) {
			return unsupported(f.name, f.hint)
		}
	}
	switch {
	case bytes.HasPrefix(b, []byte("PK\x03\x04")), bytes.HasPrefix(b, []byte("PK\x05\x06")):
		return zipped(b)
	case len(b) > 12 && string(b[:4]) == "RIFF" && string(b[8:12]) == "WEBP":
		return unsupported("WebP image", toOCR)
	case len(b) > 12 && string(b[4:8]) == "ftyp":
		return unsupported("HEIC image or video", toOCR)
	}
	return nil
}

// What the user can do with the formats that are not read.
const (
	toPDF  = "save it as PDF or text first"
	toOCR  = "recognize its text first: img2pdf, then ocrmypdf -l fra"
	unpack = "unpack it first"
)

func unsupported(name, hint string) error {
	return &fault.Error{Kind: fault.Unsupported, Message: name, Hint: hint}
}

// zipped names what a ZIP file holds, by the names in its first bytes.
func zipped(b []byte) error {
	head := b[:min(len(b), sniffWindow)]
	switch {
	case bytes.Contains(head, []byte("opendocument.text")):
		return unsupported("OpenDocument text (.odt)", toPDF)
	case bytes.Contains(head, []byte("opendocument.")):
		return unsupported("OpenDocument file", toPDF)
	case bytes.Contains(head, []byte("word/")), bytes.Contains(b, []byte("word/document.xml")):
		return unsupported("Word document (.docx)", toPDF)
	case bytes.Contains(head, []byte("xl/")):
		return unsupported("Excel workbook (.xlsx)", "save the postings as text first")
	case bytes.Contains(head, []byte("ppt/")):
		return unsupported("PowerPoint file (.pptx)", toPDF)
	case bytes.Contains(head, []byte("application/epub")):
		return unsupported("EPUB book", toPDF)
	}
	return unsupported("ZIP archive", unpack)
}

// isHTML says whether s is HTML: it opens with a tag that stands only in
// HTML, or with some tag and then has tags all along (Markdown may open with
// one, too). Comments, white space and an XML declaration may come before.
func isHTML(s string) bool {
	s = s[:min(len(s), 2*sniffWindow)]
	body := skipProlog(s)
	if !strings.HasPrefix(body, "<") {
		return false
	}
	n := 1
	for n < len(body) && n < 12 && ('a' <= body[n]|0x20 && body[n]|0x20 <= 'z' || n == 1 && body[n] == '!') {
		n++
	}
	switch strings.ToLower(body[1:n]) {
	case "!doctype", "html", "head", "body", "meta", "title", "link", "script", "style":
		return true
	case "":
		return false
	}
	if n < len(body) && (body[n] == ':' || body[n] == '@' || body[n] == '.') {
		return false // an autolink
	}
	tags := strings.Count(s, "</")
	if !strings.HasPrefix(s, "---") { // below front matter the page is Markdown, whatever tags it has
		tags += strings.Count(s, "<br")
	}
	return tags*400 >= len(s)
}

// skipProlog cuts what may stand before the first tag: the front matter of a
// site generator, comments, an XML declaration.
func skipProlog(s string) string {
	if strings.HasPrefix(s, "---\n") {
		if _, rest, ok := strings.Cut(s, "\n---\n"); ok {
			s = rest
		}
	}
	for {
		s = strings.TrimLeft(s, " \t\r\n\f\ufeff")
		closing := ""
		switch {
		case strings.HasPrefix(s, "<!--"):
			closing = "-->"
		case strings.HasPrefix(s, "<?"):
			closing = ">"
		default:
			return s
		}
		_, rest, ok := strings.Cut(s, closing)
		if !ok {
			return s
		}
		s = rest
	}
}
