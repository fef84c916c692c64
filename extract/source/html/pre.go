package html

import (
	"strings"

	dom "golang.org/x/net/html"

	"offers/extract/doc"
	"offers/extract/source/outline"
)

// keepsLines says whether an element shows the line ends of its source.
func keepsLines(n *dom.Node) bool {
	class, style := attr(n, "class"), attr(n, "style")
	return strings.Contains(class, "whitespace-pre") && (hasToken(class, "whitespace-pre-line") || hasToken(class, "whitespace-pre-wrap")) ||
		strings.Contains(style, "white-space") && strings.Contains(style, "pre")
}

// preformatted writes an element whose line ends are shown. What has no markup
// of its own inside, a mail or a plain text, is outlined as such.
func (w *walker) preformatted(n *dom.Node) {
	w.end()
	if n.FirstChild != nil && n.FirstChild.NextSibling == nil && n.FirstChild.Type == dom.TextNode && w.furniture == 0 {
		w.outlined(n.FirstChild.Data)
		return
	}
	w.written(n)
	w.end()
}

func (w *walker) written(n *dom.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == dom.TextNode:
			for text, more := c.Data, true; more; {
				var shown string
				shown, text, more = strings.Cut(text, "\n")
				w.text(shown)
				if more {
					w.brk()
				}
			}
		case c.Type != dom.ElementNode || silent(c):
		case isBlock(c) || w.elems[w.next].text() == 0 || w.elems[w.next].fate != keep:
			w.element(c)
		default: // inline: its line ends are shown too
			i := w.next
			w.next++
			w.opened = true
			w.written(c)
			w.closed = true
			w.leave(i)
		}
	}
}

// outlined writes plain text: its lines are put together as in a text file.
func (w *walker) outlined(text string) {
	base, first := len(w.buf), len(w.list)
	w.buf = append(w.buf, text...)
	w.open = len(w.buf)
	section := int32(-1)
	if n := len(w.heads); n > 0 {
		section = w.heads[n-1].line
	}
	for _, b := range outline.Blocks(nil, text, textLines(text)) {
		made := line{from: int32(base) + b.Start, to: int32(base) + b.End, labelLine: -1, section: section, kind: b.Kind, level: b.Level}
		if b.Section >= 0 {
			made.section = int32(first) + b.Section
		}
		switch {
		case b.Label.Empty():
		case b.Contains(b.Label):
			made.label = doc.Span{Start: b.Label.Start - b.Start, End: b.Label.End - b.Start}
		default:
			made.labelLine = int32(len(w.list) - 1)
		}
		w.list = append(w.list, made)
	}
}

// textLines cuts a text into its lines that show something.
func textLines(text string) []outline.Line {
	var list []outline.Line
	gap := false
	for start := 0; start < len(text); {
		end := start + len(text[start:])
		if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
			end = start + n
		}
		shown := strings.TrimLeft(text[start:end], " \t\r")
		if shown == "" {
			gap = true
		} else {
			from := end - len(shown)
			list = append(list, outline.Line{Span: doc.Span{Start: int32(from), End: int32(end)}, Gap: gap, Indent: int16(min(from-start, 1000))})
			gap = false
		}
		start = end + 1
	}
	return list
}
