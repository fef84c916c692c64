package pdf

import (
	"strings"

	"offers/extract/source/pdf/layout"
)

// Where furniture stands: among the outermost lines, in this part of the
// page's height.
const (
	furnitureLines = 4
	furnitureZone  = .14
)

// findFurniture marks page numbers, and lines in the head and foot of pages
// that another page has too, digits aside.
func findFurniture(sheets []sheet) [][]bool {
	marks := make([][]bool, len(sheets))
	seen := map[string]int{} // last page that has a text in its head or foot, 1-based
	repeated := map[string]bool{}
	for i, s := range sheets {
		marks[i] = make([]bool, len(s.lines))
		for k := range s.lines {
			if zone := s.zone(k); zone != "" {
				key := zone + skeleton(s.lines[k].Text)
				if page := seen[key]; page > 0 && page != i+1 {
					repeated[key] = true
				}
				seen[key] = i + 1
			}
		}
	}
	for i, s := range sheets {
		for k, l := range s.lines {
			zone := s.zone(k)
			marks[i][k] = zone != "" && (isPageNumber(l.Text, i+1, len(sheets)) || repeated[zone+skeleton(l.Text)])
		}
	}
	return marks
}

// zone is "head" or "foot" for a line that can be furniture by its place.
func (s sheet) zone(k int) string {
	l := s.lines[k]
	height := s.top - s.bottom
	switch {
	case l.Turn != s.lines[0].Turn:
		return ""
	case l.Y > s.top-furnitureZone*height && above(s.lines, l) < furnitureLines:
		return "head"
	case l.Y < s.bottom+furnitureZone*height && below(s.lines, l) < furnitureLines:
		return "foot"
	}
	return ""
}

func above(lines []layout.Line, l layout.Line) (n int) {
	for _, o := range lines {
		if o.Turn == l.Turn && o.Y > l.Y+.5*l.Size {
			if n++; n >= furnitureLines {
				return n
			}
		}
	}
	return n
}

func below(lines []layout.Line, l layout.Line) (n int) {
	for _, o := range lines {
		if o.Turn == l.Turn && o.Y < l.Y-.5*l.Size {
			if n++; n >= furnitureLines {
				return n
			}
		}
	}
	return n
}

// skeleton is a text with every run of digits as one 0.
func skeleton(s string) string {
	var b strings.Builder
	digit := false
	for _, c := range s {
		if c >= '0' && c <= '9' {
			if !digit {
				b.WriteByte('0')
			}
			digit = true
			continue
		}
		digit = false
		b.WriteRune(c)
	}
	return b.String()
}

// isPageNumber reads "3", "- 3 -", "3/4", "Page 3 sur 4", "p. 3" as the number
// of the page, and no other number.
func isPageNumber(s string, page, pages int) bool {
	var numbers []int
	for _, f := range strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return strings.ContainsRune(" \t-–—/.|[]()", c) }) {
		switch f {
		case "page", "p", "pg", "sur", "of", "de", "n°":
			continue
		}
		n := 0
		for _, c := range f {
			if c < '0' || c > '9' || n > 9999 {
				return false
			}
			n = n*10 + int(c-'0')
		}
		numbers = append(numbers, n)
	}
	switch len(numbers) {
	case 1:
		return numbers[0] == page
	case 2:
		return numbers[0] <= numbers[1] && (numbers[0] == page || numbers[1] == pages)
	}
	return false
}
