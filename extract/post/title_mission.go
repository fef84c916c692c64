package post

import (
	"strings"

	"offers/extract/token"
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
		if i == 0 || !ok || !shut || strings.ContainsAny(inner, "«»") || len(t.look(i).words) < least || !t.heralds(i) && !t.proposes(i-1) {
			continue
		}
		if t.take(l.Span, "title/quoted") {
			return true
		}
	}
	return false
}

// proposes says whether a line ends in the verb whose object is the line below
// it: "La ligue du Vernois propose".
func (t *titles) proposes(i int) bool {
	w := t.look(i).words
	if len(w) == 0 {
		return false
	}
	last := &w[len(w)-1]
	return last.is(recruiting) || last.fold == "propose" || last.fold == "proposent"
}

// mission takes the task that a volunteer's posting has for a title: "OFFRE DE
// MISSION DE SERVICE CIVIQUE / Développer l'accès à la musique", or "Service
// civique : développer …".
func (t *titles) mission() bool {
	const (
		near = 5   // lines
		most = 160 // bytes
	)
	for i := range t.lines[:min(len(t.lines), near)] {
		if len(t.text(i)) >= most {
			continue
		}
		p, k := t.look(i), t.trimmed(i)
		if sentences(p) || !k.ok {
			continue
		}
		if (infinitive(p) && t.heralds(i) || infinitive(k.phrase) && quotes(p) && t.heralds(i+1)) && t.put(k, "title/mission") {
			return true
		}
	}
	return false
}

// heralds says whether some line above line i announces a mission that has no
// occupation for a name.
func (t *titles) heralds(i int) bool {
	const most = 100 // bytes
	for k := range t.lines[:i] {
		if len(t.text(k)) >= most {
			continue
		}
		for _, w := range t.look(k).words {
			switch w.fold {
			case "civique", "volontariat", "benevolat", "volontaire":
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
		if first > 0 && generic(t.look(first-1)) && asksOfSubject(t.read(s)) {
			t.Record.Title = token.OneLine(t.Doc.Quote(s))
			t.Say(s, "title/asks", "stated", "/title")
			return true
		}
	}
	return false
}

// asksOfSubject says whether a line is a subject, a colon and a question about
// it, rather than one to the reader.
func asksOfSubject(line phrase) bool {
	const most = 200 // bytes
	at := strings.IndexByte(line.text, ':')
	if at < 0 || len(line.text) > most {
		return false
	}
	subject := line.part(0, at)
	if len(subject.words) < 3 || clause(subject.words) || section(subject) || generic(subject) {
		return false
	}
	for _, w := range line.from(at + 1).words {
		switch w.fold {
		case "vous", "nous", "tu", "toi", "je", "votre", "vos", "ton", "notre", "you", "your", "we":
			return false
		}
	}
	return true
}

// isMenu says whether a heading opens a page's menu, not a section.
func isMenu(heading phrase) bool {
	for _, w := range heading.words {
		if w.fold == "menu" {
			return true
		}
	}
	return false
}
