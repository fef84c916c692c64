// Package employer decides which organisation hires.
package employer

import (
	"strings"
	"unicode/utf8"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
)

// Room is the employer room.
var Room = board.Room{Name: "employer", Cues: cues, Decide: decide}

var cues = []cue.Rule{
	{Role: cue.EmployerLabel, Reach: cue.Label, Phrase: "[employeur|entreprise|société|organisme|structure|organisation|établissement|employer|company|recruteur|collectivité|association|organisme accueil|structure accueil|laboratoire|laboratoire accueil|établissement recruteur|jobposting hiringorganization name|nom entreprise|nom employeur|institution|client|startup|service recruteur|entité|direction recruteur|recruteur|nom structure|unité|unité accueil|lieu accueil|organisme recruteur|institut|organization|employeur recruteur]", Yes: "Employeur : Mairie de Vernois"},
	verbs,
}

func decide(b *board.Board) {
	for _, v := range b.Labelled(cue.EmployerLabel) {
		if set(b, v.Span, b.Rule(v.Hit).Name()) {
			return
		}
	}
	recruits(b)
}

// set makes a stretch the employer when it can be a name: short, in one line,
// beginning with a capital or a digit.
func set(b *board.Board, s doc.Span, rule string) bool {
	const most = 100
	text := b.Doc.Quote(s)
	if n := utf8.RuneCountInString(text); n < 2 || n > most || strings.Contains(text, "\n") || strings.Contains(text, "http") {
		return false
	}
	b.Record.Employer = text
	b.Say(s, rule, "stated", "/employer")
	return true
}
