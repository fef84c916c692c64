package pdf

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// joinHyphens puts words that are broken at a line's end together on that
// line. Whether the hyphen goes is told by the words of the document itself:
// it goes where they have the word without it, stays where they have it with
// it; else by how French and English compounds are made.
func joinHyphens(lines []Line) []Line {
	known := vocabulary(lines)
	for i := range lines {
		l := &lines[i]
		if l.Furniture {
			continue
		}
		j := nextText(lines, i)
		if j < 0 || !follows(*l, lines[j]) {
			continue
		}
		head, tail := lastWord(l.Text), firstWord(lines[j].Text)
		joined, ok := join(head, tail, known)
		if !ok {
			continue
		}
		l.Text = strings.TrimSuffix(l.Text, head) + joined
		lines[j].Text = strings.TrimLeft(strings.TrimPrefix(lines[j].Text, tail), " \t")
		l.Wraps = lines[j].Text != "" || lines[j].Wraps
	}
	return withText(lines)
}

// withText are the lines that still have some.
func withText(lines []Line) []Line {
	return slices.DeleteFunc(lines, func(l Line) bool { return l.Text == "" })
}

// showHyphens writes soft hyphens that are drawn inside lines as hyphens. A
// file that has them there has no other, so those at its lines' ends are
// hyphens too.
func showHyphens(lines []Line) {
	const soft = "\u00ad"
	inside := false
	for _, l := range lines {
		inside = inside || strings.Contains(strings.TrimSuffix(l.Text, soft), soft)
	}
	for i := range lines {
		if inside && strings.Contains(lines[i].Text, soft) {
			lines[i].Text = strings.ReplaceAll(lines[i].Text, soft, "-")
		}
	}
}

// nextText is the next line that is no furniture, -1 for none.
func nextText(lines []Line, i int) int {
	for i++; i < len(lines); i++ {
		if !lines[i].Furniture && lines[i].Text != "" {
			return i
		}
	}
	return -1
}

// join joins the end of one line and the start of the next, if they are the
// halves of a word.
func join(head, tail string, known map[string]bool) (string, bool) {
	stem, soft := cutHyphen(head)
	first, _ := utf8.DecodeRuneInString(tail)
	before, _ := utf8.DecodeLastRuneInString(stem)
	if stem == "" || stem == head || !unicode.IsLetter(before) || !unicode.IsLower(first) && !strings.Contains(tail, "@") {
		return "", false
	}
	if soft {
		return stem + tail, true
	}
	core, core2 := bare(stem), bare(tail)
	switch {
	case strings.ContainsAny(head, "@/_") || strings.ContainsAny(tail, "@/_"), strings.Contains(strings.Trim(tail, "."), "."):
		return stem + "-" + tail, true // an address
	case known[core+core2]:
		return stem + tail, true
	case known[core+"-"+core2], isCompound(core, core2):
		return stem + "-" + tail, true
	}
	return stem + tail, true
}

// cutHyphen takes the hyphen off the end; soft says that it is one that only
// a line's end shows.
func cutHyphen(s string) (stem string, soft bool) {
	for _, h := range [...]string{"\u00ad", "-", "\u2010"} {
		if stem, ok := strings.CutSuffix(s, h); ok {
			return stem, h == "\u00ad"
		}
	}
	return s, false
}

// isCompound says whether French or English write the two halves with a
// hyphen: "peut-être", "sous-traitant", "c'est-à-dire", "rendez-vous",
// "post-doc", "e-mail".
func isCompound(head, tail string) bool {
	if utf8.RuneCountInString(head) < 2 || utf8.RuneCountInString(tail) < 2 || strings.Contains(head, "-") {
		return true
	}
	if i := strings.LastIndexAny(head, "'’"); i >= 0 {
		_, n := utf8.DecodeRuneInString(head[i:])
		head = head[i+n:]
	}
	return slices.Contains(compoundHeads[:], head) || slices.Contains(compoundTails[:], tail)
}

// Halves that are words of compounds and hardly ever syllables of a word.
var (
	compoundHeads = [...]string{
		"après", "avant", "celle", "celles", "celui", "ceux", "demi", "nord", "peut", "quasi", "quelques", "rendez",
		"self", "semi", "socio", "sous", "sud", "technico", "vice", "well", "états",
	}
	compoundTails = [...]string{
		"based", "clé", "clés", "delà", "dessous", "dessus", "doc", "elle", "elles", "ils", "moi", "même", "mêmes",
		"nous", "time", "vous", "être",
	}
)

// vocabulary is the words of the document that no line's end breaks, folded.
func vocabulary(lines []Line) map[string]bool {
	known := map[string]bool{}
	for _, l := range lines {
		words := strings.Fields(l.Text)
		for i, w := range words {
			if i+1 < len(words) || !strings.HasSuffix(w, "-") {
				known[bare(w)] = true
			}
		}
	}
	return known
}

// bare is a word in lower case without the signs around it.
func bare(w string) string {
	w = strings.TrimFunc(strings.ToLower(w), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	for _, elided := range [...]string{"l'", "l’", "d'", "d’", "qu'", "qu’", "n'", "n’", "s'", "s’"} {
		if rest, ok := strings.CutPrefix(w, elided); ok {
			return rest
		}
	}
	return w
}

func lastWord(s string) string { return s[strings.LastIndexAny(s, " \t")+1:] }
func firstWord(s string) string {
	w, _, _ := strings.Cut(strings.ReplaceAll(s, "\t", " "), " ")
	return w
}
