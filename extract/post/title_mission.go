package post

import (
	"strings"

	"offers/extract/doc"
)

// Titles that name no occupation: a mission in quotes or in the infinitive, a
// subject that asks. All stand below a line that announces the posting.

// quoted takes a line at the top that is all in quotes: "« Des contes plein
// les hameaux »" below "SERVICE CIVIQUE > culture".
func (t *titles) quoted() bool {
	const least = 3 // words
	for i, l := range t.lines[:min(len(t.lines), 4)] {
		text := strings.TrimSpace(t.Doc.Quote(l.Span))
		inner, ok := strings.CutPrefix(text, "«")
		inner, shut := strings.CutSuffix(inner, "»")
		if i == 0 || !ok || !shut || strings.ContainsAny(inner, "«»") || len(words(inner)) < least || !t.heralds(i) {
			continue
		}
		if t.take(l.Span, "title/quoted") {
			return true
		}
	}
	return false
}

// mission takes the task that a volunteer's posting has for a title: "OFFRE DE
// MISSION DE SERVICE CIVIQUE / Développer l'accès à la musique".
func (t *titles) mission() bool {
	const (
		near = 5   // lines
		most = 160 // bytes
	)
	for i, l := range t.lines[:min(len(t.lines), near)] {
		text := t.Doc.Quote(l.Span)
		if i > 0 && infinitive(text) && len(text) < most && !sentences(text) && t.heralds(i) && t.take(l.Span, "title/mission") {
			return true
		}
	}
	return false
}

// heralds says whether some line above line i announces a mission that has no
// occupation for a name.
func (t *titles) heralds(i int) bool {
	for _, l := range t.lines[:i] {
		text := t.Doc.Quote(l.Span)
		for _, w := range words(text) {
			if len(text) < 100 && (w == "civique" || w == "volontariat" || w == "benevolat" || w == "volontaire") {
				return true
			}
		}
	}
	return false
}

// asks takes a subject that ends in a question below the line that announces
// it, over one line or two: "Moules de lagune : qui transporte qui ?".
func (t *titles) asks() bool {
	for i, l := range t.lines[:min(len(t.lines), 6)] {
		if !strings.HasSuffix(t.Doc.Quote(l.Span), "?") {
			continue
		}
		first, s := i, l.Span
		if i > 0 && !strings.Contains(t.Doc.Quote(s), ":") && t.lines[i-1].kind == l.kind && t.lines[i-1].level == l.level && t.lines[i-1].block+1 == l.block {
			first, s.Start = i-1, t.lines[i-1].Start
		}
		if first > 0 && generic(t.Doc.Quote(t.lines[first-1].Span)) && asksOfSubject(t.Doc.Quote(s)) {
			t.Record.Title = strings.Join(strings.Fields(t.Doc.Quote(s)), " ")
			t.Say(s, "title/asks", "stated", "/title")
			return true
		}
	}
	return false
}

// asksOfSubject says whether a line is a subject, a colon and a question about
// it, rather than one to the reader.
func asksOfSubject(line string) bool {
	const most = 200 // bytes
	subject, question, ok := strings.Cut(line, ":")
	w := words(subject)
	if !ok || len(line) > most || len(w) < 3 || clause(w) || section(subject) || generic(subject) {
		return false
	}
	for _, x := range words(question) {
		switch x {
		case "vous", "nous", "tu", "toi", "je", "votre", "vos", "ton", "notre", "you", "your", "we":
			return false
		}
	}
	return true
}

// opened is the post that "On ouvre un poste de …" names.
func opened(s string) string {
	for _, verb := range [...]string{"ouvre ", "ouvrons ", "ouvrent "} {
		_, rest, ok := strings.Cut(s, verb)
		if !ok {
			continue
		}
		rest, ok = behindDeterminer(rest)
		w, n := leading(rest)
		if !ok || w != "poste" && w != "job" && w != "emploi" {
			continue
		}
		rest = strings.TrimLeft(rest[n:], " \u00a0")
		for _, of := range [...]string{"de ", "d'", "d’", ": "} {
			if kept, ok := strings.CutPrefix(rest, of); ok {
				kept, _, _ = strings.Cut(kept, "\n")
				if kept = edges(beforePurpose(kept)); names(kept) {
					return kept
				}
			}
		}
	}
	return s
}

// isMenu says whether a heading opens a page's menu, not a section.
func (t *titles) isMenu(s doc.Span) bool {
	for _, w := range words(t.Doc.Quote(s)) {
		if w == "menu" {
			return true
		}
	}
	return false
}
