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

// practice is words that mean experience only right behind its length.
const practice = "[pratique|exercice|métier|vie professionnelle|laboratory practice]"

// The words behind "expérience" are no part of the phrase: "minimum" can belong
// to the length that follows.
var cues = []cue.Rule{
	{Role: cue.ExperienceLength, Reach: cue.Label, Phrase: "[jobposting experiencerequirements|experiencelibelle|experienceexigee|experiencerequise|experienceminimum|ancienneté|séniorité|niveau expérience|niveau séniorité]", Yes: "Niveau de séniorité : 5 à 10 ans", Value: "P5Y-P10Y", No: "Niveau : 5 à 10 ans"},
	{Role: cue.ExperienceLength, Reach: cue.Before, Phrase: "expérience|experience|xp|pratique|parcours (professionnelle|significative|similaire|confirmée|confirmé|réussie|requise|souhaitée|exigée|demandée|required)", Yes: "Vous avez une expérience professionnelle de 5 ans dans un poste similaire", Value: "P5Y", No: "Un contrat de 5 ans"},
	{Role: cue.ExperienceLength, Reach: cue.After, Phrase: "expérience|experience|xp|exp (professionnelle|significative|similaire|confirmée|réussie|requise|souhaitée|exigée|demandée|required)", Yes: "Vous avez 3 ans d'expérience", Value: "P3Y", No: "3 ans de contrat"},
	{Role: cue.ExperienceLength, Reach: cue.After, Phrase: "[pratique professionnelle|work experience|professional experience|expérience professionnelle|expérience , vous|experience , you]", Yes: "Forte de 5 ans d'expérience, vous savez coordonner", Value: "P5Y", No: "Forte de 5 ans d'existence, la maison grandit"},
	{Role: cue.ExperienceLength, Reach: cue.After, Phrase: practice, Yes: "Deux ans de métier au moins", Value: "P2Y", No: "Deux ans de contrat"},
	{Role: cue.ExperienceLength, Reach: cue.After, Weak: true, Phrase: "[au contact|derrière vous|en tant que|en qualité|in an|in a|as a|as an|working|passé au|passé à|passés au|passés à]", Yes: "5+ years in a platform role", Value: "P5Y-", No: "5+ years of growth"},
	{Role: cue.ExperienceLength, Reach: cue.Sentence, Phrase: "[vous justifiez|justifiant|justifier|et justifiez]", Yes: "Vous justifiez de 3 ans en gestion", Value: "P3Y", No: "Un contrat de 3 ans"},
	{Role: cue.ExperienceLength, Reach: cue.Section, Phrase: "expérience|experience (requise|souhaitée|professionnelle)", Only: cue.InHeading, Yes: "# Expérience\n\nComptez six mois environ", Value: "P6M", No: "# Contrat\n\nComptez six mois environ"},

	// The employer's own years.
	{Role: cue.Age, Reach: cue.After, Phrase: "[expérience , [nous|société|entreprise|groupe|cabinet|agence|association|établissement]|expérience nous|expérience cumulée|expertise]", Yes: "Avec 30 ans d'expérience, notre groupe accompagne ses clients", No: "Avec 30 ans d'expérience, vous accompagnez nos clients"},
}

// decide takes the best candidate; what others say is confirmed, or left with
// the words that outrank it. Related offers and footers say nothing of this
// post.
func decide(b *board.Board) {
	var e schema.Experience
	for _, c := range b.Candidates(cue.ExperienceLength) {
		v := b.Duration(c.Mention)
		least, most := v.Ends()
		if least == most {
			most = "" // one figure is the least that is asked
		}
		if least == "" || v.Unit != 'Y' && v.Unit != 'M' || c.Rank.Witness == board.Margin || b.Rule(c.Hit).Reach == cue.Section && !begins(b, c) || (b.Rule(c.Hit).Weak || b.Rule(c.Hit).Phrase == practice) && !followed(b, c) {
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

// begins says whether a length stands among the first words of its block: a
// heading speaks for no length deep in a paragraph.
func begins(b *board.Board, c board.Candidate) bool {
	const most = 3 // tokens
	m := b.Mentions.All[c.Mention]
	return m.From-b.First[b.Tok[m.From].Block] <= most
}

// followed says whether a cue comes right behind its length: "deux ans de
// métier", but not "deux ans pour apprendre le métier".
func followed(b *board.Board, c board.Candidate) bool {
	const most = 2 // tokens: "de", "d'"
	gap := b.Hits[c.Hit].From - b.Mentions.All[c.Mention].To
	return gap >= 0 && gap <= most
}

func paths(e schema.Experience) []schema.Path {
	if e.Max == "" {
		return []schema.Path{minPath}
	}
	return []schema.Path{minPath, maxPath}
}
