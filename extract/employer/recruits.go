package employer

import (
	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/token"
)

// verbs are what an employer's name stands in front of: "La Tannerie recrute
// un chargé de projet". They are cues of the employer that stand in a sentence.
var verbs = cue.Rule{Role: cue.EmployerVerb, Reach: cue.Here, Phrase: "recrute|recherche|recrutent|propose|accueille|embauche", Says: "recruits", Yes: "La Tannerie recrute un chargé de projet"}

// recruits takes the name that begins a sentence and recruits.
func recruits(b *board.Board) {
	for _, t := range b.Terms(cue.EmployerVerb) {
		if t.Witness != board.Visible {
			continue
		}
		h := b.Hits[t.Hit]
		from := h.From
		for from > b.First[t.Block] && b.Tok[from-1].Sentence == b.Tok[h.From].Sentence {
			from--
		}
		if span, ok := subject(b, int(from), int(h.From)); ok && set(b, span, "employer/recruits") {
			return
		}
	}
}

// subject is the name that the tokens before a verb make: an article and
// capitalised words, at most most of them.
func subject(b *board.Board, from, to int) (doc.Span, bool) {
	const most = 14
	for from < to && b.Tok[from].Kind == token.Mark {
		from++
	}
	if from < to && article(b, from) {
		from++
		if from < to && b.Tok[from].IsMark('\'') {
			from++
		}
	}
	for to > from && b.Tok[to-1].Kind == token.Mark && !b.Tok[to-1].IsMark(')') {
		to--
	}
	if from >= to || to-from > most || !b.Tok[from].Is(token.Capital) && !named(b, from, to) || pronoun(b, from) {
		return doc.Span{}, false
	}
	return b.Text.Span(from, to), true
}

// named says whether a capitalised word stands among the tokens.
func named(b *board.Board, from, to int) bool {
	for i := from; i < to; i++ {
		if b.Tok[i].Is(token.Capital) {
			return true
		}
	}
	return false
}

func article(b *board.Board, i int) bool { return oneOf(b, i, "le", "la", "l", "les", "the") }

// pronoun says whether the subject names nobody: "nous", "notre équipe".
func pronoun(b *board.Board, i int) bool {
	return oneOf(b, i, "nous", "notre", "on", "il", "elle", "vous", "ce", "cette", "afin", "dans", "pour", "we", "our", "qui", "votre", "je", "ils", "si", "il/elle", "elles", "son", "et", "nos", "a", "il", "au")
}

func oneOf(b *board.Board, i int, words ...string) bool {
	w := string(b.Folded(nil, i))
	for _, x := range words {
		if w == x {
			return true
		}
	}
	return false
}
