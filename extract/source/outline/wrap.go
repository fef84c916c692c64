package outline

import (
	"strings"
	"unicode/utf8"
)

// Which lines go on in the next: postings pasted from PDF and mail are wrapped
// at a column, others hold a paragraph a line.

const (
	marginMin = 40  // columns below which wrapped text cannot be told from short lines
	marginMax = 160 // columns above which a line was not wrapped by hand
)

// findMargin is the column at which the text was wrapped, 0 when it was not.
// The lines that surely go on, by their last word or the case of the next, show it.
func (c *cutter) findMargin() int {
	var at [marginMax + 1]int
	total := 0
	for i := 0; i+1 < len(c.facts); i++ {
		a, b := &c.facts[i], &c.facts[i+1]
		w := int(a.width)
		if c.lines[i+1].Gap || b.first != lower && a.end != hangs || b.bullet || w < marginMin || w > marginMax || a.end == stop || a.end == listed || a.end == colon {
			continue
		}
		at[w]++
		total++
	}
	if total < 2 {
		return 0
	}
	w := marginMax
	for over := 0; w > marginMin && (over+at[w])*8 <= total; w-- {
		over += at[w]
	}
	return w
}

// continues says whether line i+1 goes on with line i, in the block that line
// first opened.
func (c *cutter) continues(first, i int) bool {
	a, b := &c.facts[i], &c.facts[i+1]
	line, next := &c.lines[i], &c.lines[i+1]
	if ch := c.text[b.Start]; !next.Gap && (ch == ']' || ch == ')') {
		return true
	}
	if salutes(c.text[b.Start:b.End]) {
		return false
	}
	if line.Wraps != Unknown {
		return line.Wraps == Yes && next.Furniture == line.Furniture && !(c.facts[first].labelled() && b.labelled() && b.first == upper)
	}
	if next.Gap || next.Furniture || line.Furniture || next.Heading > 0 || line.Heading > 0 || opens(next, b) {
		return false
	}
	head := &c.facts[first]
	if b.labelled() {
		return a.end == hangs && !b.known && !head.labelled() && !b.cell
	}
	if (head.bullet || c.lines[first].Item) && b.indent > head.indent && !head.numbered {
		return true
	}
	if i == first && a.known && !a.labelled() {
		return false // a label on a line of its own
	}
	full := c.margin > 0 && int(a.width)+1+firstWord(c.text[b.Start:b.End]) > c.margin
	switch a.end {
	case hangs:
		return full || a.width >= marginMin || b.first != upper || !asks(c.text[a.Start:a.End])
	case stop:
		return full
	case colon:
		return a.width >= marginMin && c.address(b)
	case listed:
		return false
	}
	switch b.first {
	case lower, opening:
		return full || a.width >= 30
	case digit:
		return full || a.width >= 90 || c.closes(a, b)
	}
	return full || c.closes(a, b)
}

// salutations open a letter.
var salutations = [...]string{"Madame, Monsieur", "Madame,Monsieur", "Mesdames, Messieurs", "Chère Madame", "Bonjour,", "Bonjour à", "Dear Sir", "Dear Madam", "Dear all"}

// salutes says whether a line opens a letter: nothing goes on in it.
func salutes(line string) bool {
	switch line[:min(len(line), 2)] {
	case "Ma", "Me", "Ch", "Bo", "De":
		for _, words := range salutations {
			if strings.HasPrefix(line, words) {
				return true
			}
		}
	}
	return false // as nearly all
}

// closes says whether a line shuts the bracket that the line before it leaves
// open: "(… 02 61 91 55" and "20) before …".
func (c *cutter) closes(a, b *fact) bool {
	before, after := c.text[a.Start:a.End], c.text[b.Start:b.End]
	shut := strings.IndexByte(after, ')')
	open := strings.IndexByte(after, '(')
	return shut >= 0 && (open < 0 || shut < open) && strings.Count(before, "(") > strings.Count(before, ")")
}

// address says whether a line opens with an e-mail address or URL.
func (c *cutter) address(f *fact) bool {
	s := c.text[f.Start:f.End]
	s = s[:min(len(s), 80)]
	if n := strings.IndexByte(s, ' '); n >= 0 {
		s = s[:n]
	}
	return strings.IndexByte(s, '@') > 0 || strings.Contains(s, "://") || strings.HasPrefix(s, "www.")
}

// opens says whether a line's sign makes it open a block of its own.
func opens(l *Line, f *fact) bool {
	return f.bullet || f.sign || f.ruled || l.Item
}

// firstWord is the width of the word that opens s, in columns.
func firstWord(s string) int {
	s = s[:min(len(s), marginMax)]
	if n := strings.IndexByte(s, ' '); n >= 0 {
		s = s[:n]
	}
	return utf8.RuneCountInString(s)
}
