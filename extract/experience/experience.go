// Package experience decides how long an experience the posting asks for.
package experience

import (
	"offers/extract/board"
	"offers/extract/cue"
	"offers/schema"
)

// Room is the experience room.
var Room = board.Room{Name: "experience", Cues: cues, Decide: decide}

const (
	minPath schema.Path = "/experience/min"
	maxPath schema.Path = "/experience/max"
)

var cues = []cue.Rule{
	{Role: cue.ExperienceLength, Reach: cue.Label, Phrase: "[expérience|jobposting experiencerequirements] (professionnelle) (requise|souhaitée|exigée|minimum|demandée|required)", Yes: "Expérience requise : 2 ans", Value: "P2Y"},
	{Role: cue.ExperienceLength, Reach: cue.After, Phrase: "[expérience|pratique professionnelle|experience|work experience|professional experience|expériences|années expérience|exp|expérience professionnelle|expérience similaire]", Yes: "Au moins trois ans d'expérience", Value: "P3Y", No: "3 ans de contrat"},
	{Role: cue.ExperienceLength, Reach: cue.Before, Phrase: "expérience|experience|expériences", Yes: "Vous avez une expérience de 5 ans dans un poste similaire", Value: "P5Y"},
	{Role: cue.ExperienceLength, Reach: cue.Sentence, Phrase: "[vous justifiez|justifiant|justifier]", Yes: "Vous justifiez de 3 ans minimum en gestion"},
	{Role: cue.ExperienceLength, Reach: cue.Section, Phrase: "expérience|experience (requise|souhaitée|professionnelle)", Only: cue.InHeading, Yes: "# Expérience\n\nComptez six mois environ", Value: "P6M"},
}

// decide takes the best candidate; what others say is confirmed, or left with
// the words that outrank it.
func decide(b *board.Board) {
	var e schema.Experience
	for _, c := range b.Candidates(cue.ExperienceLength) {
		v := b.Duration(c.Mention)
		least, most := v.Ends()
		if least == most {
			most = "" // one figure is the least that is asked
		}
		if least == "" {
			continue
		}
		switch {
		case e.Min == "":
			e = schema.Experience{Min: least, Max: most}
			b.Take(c, schema.Stated, paths(e)...)
		case e.Min == least:
			b.Confirm(c, minPath)
		default:
			b.Overrule(c, minPath)
		}
	}
	if e.Min != "" {
		b.Record.Experience = &e
	}
}

func paths(e schema.Experience) []schema.Path {
	if e.Max == "" {
		return []schema.Path{minPath}
	}
	return []schema.Path{minPath, maxPath}
}
