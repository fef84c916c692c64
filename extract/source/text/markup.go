package text

import (
	"strings"

	"offers/extract/source/outline"
)

// markup reads a line that opens with a sign of Markdown, reStructuredText or
// HTML: it says true when the line is markup alone, and otherwise leaves l as
// what is to be read of it. s is the line without white space at its ends.
func (r *reader) markup(l *outline.Line, s string) bool {
	switch {
	case strings.HasPrefix(s, "```"), strings.HasPrefix(s, "~~~") && isRule(s[:3]) && !isRule(s):
		r.gap = true
		return true
	case isRule(s):
		r.rule(s)
		return true
	case tableRule(s):
		return true
	case s[0] == '#':
		hashes(l, s)
		return false
	case strings.HasPrefix(s, ".. "):
		return r.directive(l, s)
	case onlyImage(s), onlyTags(s), onlyTemplate(s):
		r.gap = true
		return true
	}
	return false
}

// onlyTemplate says whether s is a call of a site's generator, "{% include
// map.html %}". One that shows an address is text: "{{< button
// url="mailto:jobs@example.org" >}}".
func onlyTemplate(s string) bool {
	return len(s) > 2 && s[0] == '{' && s[len(s)-1] == '}' && strings.IndexByte("%{:#", s[1]) >= 0 && !strings.Contains(s, "mailto:")
}

// hashes reads "## Missions ##", and "##Missions" as the first Markdown did.
func hashes(l *outline.Line, s string) {
	n := 0
	for n < len(s) && s[n] == '#' {
		n++
	}
	if n > 6 || n == len(s) || s[n] != ' ' && s[n] != '\t' && !glued(s[n:], n) {
		return
	}
	l.Heading, l.Wraps = uint8(n), outline.No
	l.End = l.Start + int32(len(strings.TrimRight(s, "# ")))
	l.Start += int32(n)
	l.Start = min(l.Start, l.End)
}

// glued says whether s is a heading right behind so many hashes, and no hashtag:
// "#Software Developer", not "#emploi" or "#CDI à Lyon #data".
func glued(s string, hashes int) bool {
	const most = 60 // bytes
	return hashes > 1 && s[0] != '!' || 'A' <= s[0] && s[0] <= 'Z' && len(s) <= most && strings.Contains(s, " ") && !strings.Contains(s, "#")
}

// isRule says whether s is three or more of one drawing sign, blanks apart.
func isRule(s string) bool {
	if strings.IndexByte("-=*_~^+#'\".`", s[0]) < 0 {
		return false
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] == s[0] {
			n++
		} else if s[i] != ' ' {
			return false
		}
	}
	return n >= 3
}

// rule takes a line of drawing signs: it underlines the line directly above
// into a heading, or parts what is above from what is below.
func (r *reader) rule(s string) {
	defer func() { r.gap = true }()
	n := len(r.lines)
	if n == 0 || r.gap || strings.IndexByte("*_.#", s[0]) >= 0 || strings.IndexByte(s, ' ') >= 0 {
		return
	}
	above := &r.lines[n-1]
	title := strings.TrimSpace(r.text[above.Start:above.End])
	if above.Heading > 0 || !above.Gap && n > 1 || len(title) > 120 || strings.HasSuffix(title, ".") || strings.HasPrefix(title, "|") {
		return
	}
	above.Wraps = outline.No
	switch s[0] {
	case '=':
		above.Heading = 1
	case '-':
		above.Heading = 2
	default:
		above.Heading = 3
	}
}

// tableRule says whether s rules a table: "|---|:-:|", "+----+====+".
func tableRule(s string) bool {
	bars, dashes := 0, 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '|', '+':
			bars++
		case '-', '=':
			dashes++
		case ':', ' ':
		default:
			return false
		}
	}
	return bars > 0 && dashes > 0 || bars > 1 && s[0] == '|'
}

// directive reads reStructuredText's ".. name:: words": a note's words are
// visible, comments, images and targets are not.
func (r *reader) directive(l *outline.Line, s string) bool {
	name, _, ok := strings.Cut(s[3:], "::")
	switch name {
	case "note", "tip", "warning", "important", "hint", "attention", "admonition", "topic", "rubric":
	default:
		ok = false
	}
	r.gap = true
	if !ok {
		return true
	}
	l.Start += int32(3 + len(name) + 2)
	return strings.TrimSpace(r.text[l.Start:l.End]) == ""
}

// onlyImage says whether s is a Markdown image and nothing else.
func onlyImage(s string) bool {
	if !strings.HasPrefix(s, "![") {
		return false
	}
	_, rest, _ := strings.Cut(s, "](")
	_, rest, ok := strings.Cut(rest, ")")
	return ok && (rest == "" || rest[0] == '{' && rest[len(rest)-1] == '}')
}

// onlyTags says whether s is HTML tags and nothing else.
func onlyTags(s string) bool {
	for s != "" {
		if s[0] != '<' || len(s) < 3 || !tagName(s[1]) && (s[1] != '/' || !tagName(s[2])) {
			return false
		}
		name := strings.TrimPrefix(s[1:], "/")
		n := strings.IndexAny(name, " />")
		end := strings.IndexByte(s, '>')
		if n < 0 || end < 0 || strings.ContainsAny(name[:n], ":@.") {
			return false
		}
		s = strings.TrimLeft(s[end+1:], " ")
	}
	return true
}

func tagName(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
