package sheet

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
)

// A page writes one sheet.
type page struct {
	to       io.Writer
	table    Table
	rows     int // written, with the header
	links    []link
	unlinked int
	buf      []byte
}

// link is where a click on a cell leads.
type link struct{ cell, target string }

// begin writes what stands before the rows, and the header. One sheet is the
// one that is seen first.
func (p *page) begin(first bool) error {
	seen := ""
	if first {
		seen = ` tabSelected="1"`
	}
	p.buf = append(p.buf, xmlHead+`<worksheet xmlns="`+mainSpace+`" xmlns:r="`+linkSpace+`"><sheetViews><sheetView`+seen+` workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>`...)
	names := make([]Cell, len(p.table.Columns))
	for i, c := range p.table.Columns {
		p.buf = fmt.Appendf(p.buf, `<col min="%d" max="%[1]d" width="%d" customWidth="1"/>`, i+1, c.Width)
		names[i].Text = c.Name
	}
	p.buf = append(p.buf, `</cols><sheetData>`...)
	return p.line(names, headStyle)
}

func (p *page) row(cells []Cell) error {
	if p.rows == maxRows {
		return fmt.Errorf("sheet %s: %w", p.table.Name, ErrFull)
	}
	return p.line(cells, textStyle)
}

// line writes a row, its texts in a style.
func (p *page) line(cells []Cell, style int) error {
	p.rows++
	p.buf = fmt.Appendf(p.buf, `<row r="%d">`, p.rows)
	for i, c := range cells {
		if c.Text != "" {
			p.cell(c, columnName(i)+strconv.Itoa(p.rows), style)
		}
	}
	p.buf = append(p.buf, `</row>`...)
	return p.flush()
}

func (p *page) cell(c Cell, at string, style int) {
	number, isDay := 0, false
	if c.Kind == Day {
		number, isDay = serial(c.Text)
	}
	switch {
	case isDay:
		p.buf = fmt.Appendf(p.buf, `<c r="%s" s="%d"><v>%d</v></c>`, at, dayStyle, number)
	case c.Kind == Number:
		p.buf = fmt.Appendf(p.buf, `<c r="%s"><v>%s</v></c>`, at, c.Text)
	default:
		if c.Link != "" && p.link(at, c.Link) {
			style = linkStyle
		}
		p.buf = fmt.Appendf(p.buf, `<c r="%s" s="%d" t="inlineStr"><is><t xml:space="preserve">`, at, style)
		p.buf = append(appendText(p.buf, c.Text), `</t></is></c>`...)
	}
}

// link notes a link, if there is room for it and Excel takes one so long.
func (p *page) link(cell, target string) bool {
	target = uri(target)
	switch {
	case len(target) > maxURL:
		return false
	case len(p.links) == maxLinks:
		p.unlinked++
		return false
	}
	p.links = append(p.links, link{cell, target})
	return true
}

// end writes what stands behind the rows.
func (p *page) end() error {
	p.buf = fmt.Appendf(p.buf, `</sheetData><autoFilter ref="A1:%s%d"/>`, columnName(len(p.table.Columns)-1), p.rows)
	for i, l := range p.links {
		if i == 0 {
			p.buf = append(p.buf, `<hyperlinks>`...)
		}
		p.buf = fmt.Appendf(p.buf, `<hyperlink ref="%s" r:id="rId%d"/>`, l.cell, i+1)
	}
	if len(p.links) > 0 {
		p.buf = append(p.buf, `</hyperlinks>`...)
	}
	// Codes are texts with reason: no green corner.
	p.buf = fmt.Appendf(p.buf, `<ignoredErrors><ignoredError sqref="A1:%s%d" numberStoredAsText="1"/></ignoredErrors></worksheet>`, columnName(len(p.table.Columns)-1), p.rows)
	return p.flush()
}

// targets is the part that says where the links lead.
func (p *page) targets() string {
	var b strings.Builder
	b.WriteString(linksHead)
	for i, l := range p.links {
		fmt.Fprintf(&b, `<Relationship Id="rId%d" Type="%s/hyperlink" Target="%s" TargetMode="External"/>`, i+1, linkSpace, strings.ReplaceAll(l.target, "&", "&amp;"))
	}
	b.WriteString(`</Relationships>`)
	return b.String()
}

func (p *page) flush() error {
	_, err := p.to.Write(p.buf)
	p.buf = p.buf[:0]
	return err
}

// columnName is A to Z, AA, AB … for 0, 1 …
func columnName(i int) string {
	const letters = 26
	if i < letters {
		return string(rune('A' + i))
	}
	return columnName(i/letters-1) + columnName(i%letters)
}

// serial is the number of a day in Excel: that of 1 March 1900 is 61. Earlier
// ones it counts wrongly, and after 9999 it has none.
func serial(day string) (n int, ok bool) {
	t, err := time.Parse(time.DateOnly, day)
	first := time.Date(1900, time.March, 1, 0, 0, 0, 0, time.UTC)
	if err != nil || t.Before(first) {
		return 0, false
	}
	const firstDay, seconds = 61, 24 * 60 * 60
	return firstDay + int((t.Unix()-first.Unix())/seconds), true
}
