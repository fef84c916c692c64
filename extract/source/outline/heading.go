package outline

import "strings"

// Which short lines are headings, and which label the line below them.

// Levels of headings that no markup ranks.
const (
	titleLevel   = 1
	capitalLevel = 2
	plainLevel   = 3
)

// longLine is the width from which a line is running text.
const longLine = 60

// title says whether a labelled line is rather the posting's title: no line
// wraps into it and it opens the text with a label that is none of a fact's.
func (c *cutter) title(i, end int) bool {
	f := &c.facts[i]
	return !c.titled && end == i+1 && !f.known && f.width <= 120 && c.gapAt(end) && f.end != stop && i+1 < len(c.lines)
}

// headingLevel is the level of the heading that line i is, 0 for none.
func (c *cutter) headingLevel(i, end int) uint8 {
	f := &c.facts[i]
	if end != i+1 || end >= len(c.lines) || f.width > 120 || f.ruled || c.lines[i].Item || f.first == lower && !f.numbered && !c.lowly(i, end) || f.end == listed {
		return 0
	}
	if listed := f.bullet && !f.numbered; c.titled && (f.width > 80 || listed) {
		return 0
	}
	words := c.text[f.Start:f.End]
	if holdsAddress(words) {
		return 0
	}
	n, upper := f.wordsIn(words), capitals(words)
	if !c.titled && n <= 18 && (f.end != stop || upper) && f.end != hangs && f.end != colon && !f.bullet {
		return titleLevel
	}
	if f.width > 80 || n > 10 || f.bullet && !f.numbered {
		return 0
	}
	above, below := c.lines[i].Gap || i == 0, c.gapAt(end)
	stands := (f.bold || above && below || !below && n <= 7) && c.body(end)
	if !upper && !stands && f.end != colon && (n > 3 || !above) {
		return 0 // before its words are read
	}
	if !asks(words) && (f.end == hangs || f.end != stop && !upper && holdsClause(words)) {
		return 0
	}
	switch {
	case upper && len(words) > 4 && !holdsFigures(words, 5) && (above || below || c.body(end)):
		return capitalLevel
	case f.numbered && (!above || c.facts[end].numbered), f.first == other && !f.sign:
		return 0
	case f.end == colon:
		return plainLevel
	case f.end == stop && words[len(words)-1] != '?' && !names(words), holdsFigures(words, 1) && !f.numbered:
		return 0
	case stands, names(words) && f.end != stop && above && n <= 3:
		return plainLevel
	}
	return 0
}

// lowly says whether line i is the usual name of a section in small letters,
// with a colon, over what it names.
func (c *cutter) lowly(i, end int) bool {
	f := &c.facts[i]
	return f.end == colon && (c.lines[i].Gap || i == 0) && names(strings.TrimRight(c.text[f.Start:f.End], " :")) && c.body(end)
}

// names says whether words are the usual name of a section.
func names(words string) bool {
	return len(words) <= knownMax && strings.Count(words, " ") < 6 && opensSection(words)
}

// body says whether line i opens what a heading would stand above: a list,
// running text, labels with their values.
func (c *cutter) body(i int) bool {
	f := &c.facts[i]
	return f.bullet && !f.numbered || c.lines[i].Item || f.width >= longLine || f.labelled() || c.group(i) > i+1
}

// gapAt says whether nothing follows line i-1 directly.
func (c *cutter) gapAt(i int) bool { return i >= len(c.lines) || c.lines[i].Gap }

// labelLine says whether line i is the label of the line below it: it ends in
// a colon or is a common label, and one short line stands below.
func (c *cutter) labelLine(i, end int) bool {
	f := &c.facts[i]
	byColon := f.labelled() && f.value.Empty()
	if end != i+1 || end >= len(c.lines) || f.bullet || !byColon && !f.known {
		return false
	}
	v := &c.facts[end]
	if v.Empty() || v.labelled() || v.known || names(c.text[v.Start:v.End]) || v.bullet || v.end == colon || c.lines[end].Item || c.lines[end].Heading > 0 || c.lines[end].Furniture {
		return false
	}
	after := c.group(end)
	width, blanks := int16(90), 12
	if f.known && after < len(c.lines) && c.facts[after].known { // between two labels even a long line is a value
		width, blanks = 160, 24
	}
	if v.width > width || strings.Count(c.text[v.Start:v.End], " ") > blanks {
		return false
	}
	if after > end+2 {
		return false
	}
	if f.known {
		return true
	}
	return c.gapAt(after) || c.facts[after].labelled() || c.facts[after].known
}
