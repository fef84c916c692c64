// Package pdf reads the text of PDF postings, line by line in reading order,
// with what tells headings, paragraphs, tables and page furniture apart.
//
// The objects of a file are read by github.com/ledongthuc/pdf; what is damaged
// about the file, its ciphers and filters is the business of package file,
// fonts' codes that of charset, what a font program itself knows that of
// truetype, lines and columns that of layout.
//
// Where this engine fails (Error.AskAnother) or says that its text is doubtful
// (Document.Doubt), another may be asked. What that one finds, a Composer lays
// out in the same way.
package pdf

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"offers/extract/source/pdf/file"
	"offers/extract/source/pdf/layout"
)

// A Line is one visual line of a page, or of one of its columns.
type Line struct {
	Text      string  // words parted by one blank, table cells by a tab
	Page      int32   // 1-based
	Furniture bool    // page number, or header or footer that pages repeat
	Size      float32 // font size of most of it, in points
	Bold      bool    // all of it is bold
	Gap       float32 // white space above beyond the usual, in usual line heights: 0 inside a paragraph, about 1 for a blank line; 0 where Start
	Indent    float32 // from the left edge of its column, in points
	Start     bool    // first line of a page or column
	Wraps     bool    // the next line that is no furniture continues this one
}

// A Document is the text of a file.
type Document struct {
	Lines []Line // in reading order
	Pages int    // pages read
	Links []Link // in page order
	Doubt string // why another engine should be asked, "" for no reason
}

// A Link is an address behind a stretch of a page.
type Link struct {
	Page int32
	URI  string // "mailto:…", "https://…"
}

// Limits bound what reading one file may cost. A zero field stands for its
// default.
type Limits struct {
	Pages     int           // pages, 300
	Operators int           // drawing operators, 3 million
	Depth     int           // forms within forms, 12
	Bytes     int64         // bytes once decompressed, 64 MiB
	Time      time.Duration // 10 s; the context's deadline holds too
}

func (l Limits) filled() Limits {
	set := func(n *int, def int) {
		if *n <= 0 {
			*n = def
		}
	}
	set(&l.Pages, 300)
	set(&l.Operators, 3_000_000)
	set(&l.Depth, 12)
	if l.Bytes <= 0 {
		l.Bytes = 64 << 20
	}
	if l.Time <= 0 {
		l.Time = 10 * time.Second
	}
	return l
}

// Read reads a PDF. Errors are of type *Error. A file that reaches a limit
// gives what was read until then beside the error.
func Read(ctx context.Context, b []byte, lim Limits) (doc Document, err error) {
	lim = lim.filled()
	ctx, cancel := context.WithTimeout(ctx, lim.Time)
	defer cancel()
	if len(b) == 0 {
		return doc, &Error{Kind: Empty, Message: "empty file"}
	}
	r := &reader{ctx: ctx, lim: lim, fonts: map[int]*font{}}
	opened := false
	r.safely("file", func() {
		r.file, err = file.Open(ctx, b, lim.Bytes)
		opened = err == nil
	})
	if err = errors.Join(err, r.err); err != nil {
		return doc, explain(err)
	}
	if !opened {
		return doc, &Error{Kind: Damaged, Message: "damaged or cut off", Hint: "get the file again"}
	}
	return r.document()
}

// A reader is the reading of one file.
type reader struct {
	ctx   context.Context
	lim   Limits
	file  *file.File
	fonts map[int]*font // by object number

	room []layout.Glyph // work space of the pages

	operators, images int

	deep   bool     // something is nested too deep to be read
	err    error    // what stops the reading
	doubts []string // what went wrong without stopping it
}

// fail notes what stops the reading: a limit, not damage, which costs only
// the part that has it.
func (r *reader) fail(err error) {
	switch {
	case err == nil || r.err != nil:
	case errors.Is(err, file.ErrTooLarge), errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		r.err = err
	default:
		r.doubt("%v", err)
	}
}

// Doubts that are kept, and how much of each, in characters: the library quotes
// what it stumbles over, be it a whole stream.
const (
	maxDoubts = 8
	doubtMax  = 80
)

func (r *reader) doubt(format string, a ...any) {
	s := shorten(fmt.Sprintf(format, a...))
	if len(r.doubts) < maxDoubts && !slices.Contains(r.doubts, s) {
		r.doubts = append(r.doubts, s)
	}
}

// shorten is the start of s, up to what cannot be printed.
func shorten(s string) string {
	n := 0
	for i, c := range s {
		if !unicode.IsPrint(c) || c == utf8.RuneError || n == doubtMax {
			return strings.TrimSpace(s[:i]) + " …"
		}
		n++
	}
	return s
}

// safely runs what calls the library, which panics on damage and is made to
// panic out of time.
func (r *reader) safely(what string, do func()) {
	defer func() {
		switch x := recover().(type) {
		case nil:
		case error:
			r.fail(fmt.Errorf("%s: %w", what, x))
		default:
			r.doubt("%s: %v", what, x)
		}
	}()
	do()
}

// document reads the pages and judges what came out.
func (r *reader) document() (Document, error) {
	pages := r.pages()
	if r.err == nil && len(pages) == 0 {
		return Document{}, r.noPages()
	}
	more := len(pages) > r.lim.Pages
	pages = pages[:min(len(pages), r.lim.Pages)]
	var sheets []sheet
	var links []Link
	for i, p := range pages {
		if r.err != nil {
			break
		}
		sheets = append(sheets, r.sheet(p))
		links = append(links, r.links(p, int32(i+1))...)
	}
	if more {
		r.fail(fmt.Errorf("over %d pages: %w", r.lim.Pages, file.ErrTooLarge))
	}
	doc := Document{Pages: len(sheets), Links: links, Lines: assemble(sheets, links)}
	if r.err != nil {
		return doc, explain(r.err)
	}
	return r.judge(doc)
}

// A sheet is a page's lines and how far it reaches, to most of its text.
type sheet struct {
	lines       []layout.Line
	bottom, top float64
}

func (r *reader) sheet(p page) sheet {
	c := &canvas{reader: r, box: p.box, glyphs: r.room[:0], active: map[int]bool{}}
	r.safely("page", func() { c.draw(p) })
	r.room = c.glyphs
	return newSheet(c)
}

// newSheet lays out the glyphs of a page.
func newSheet(c *canvas) sheet {
	s := sheet{lines: layout.Page(c.glyphs)}
	turn := uint8(0)
	if len(s.lines) > 0 {
		turn = s.lines[0].Turn
	}
	s.bottom, s.top = c.box.upright(turn)
	return s
}

// maxNotes bounds the annotations of a page: links, form fields.
const maxNotes = 1000

// links are the addresses that annotations of a page lead to.
func (r *reader) links(p page, number int32) (links []Link) {
	r.safely("links", func() {
		notes := p.dict.Key("Annots")
		for i := range min(notes.Len(), maxNotes) {
			uri := r.file.Text(notes.Index(i).Key("A").Key("URI"))
			if uri != "" && strings.IndexFunc(uri, unicode.IsControl) < 0 && utf8.ValidString(uri) {
				links = append(links, Link{number, uri})
			}
		}
	})
	return links
}

// near says whether two lengths differ by less than slack.
func near(a, b, slack float64) bool { return math.Abs(a-b) < slack }
