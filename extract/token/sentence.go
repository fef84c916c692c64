package token

// abbreviations are words after which a full stop ends no sentence, folded.
// Single letters never end one.
var abbreviations = map[string]bool{
	"mme": true, "mlle": true, "mr": true, "mrs": true, "ms": true, "dr": true, "pr": true, "prof": true, "me": true,
	"av": true, "ave": true, "bd": true, "bld": true, "blvd": true, "boul": true, "pl": true, "rte": true, "chem": true, "imp": true, "fg": true, "st": true, "ste": true, "bat": true,
	"tel": true, "ref": true, "no": true, "env": true, "min": true, "max": true, "approx": true, "cf": true, "ex": true, "art": true, "al": true, "resp": true, "int": true, "ext": true, "poste": true,
	"vol": true, "pp": true, "fig": true, "ed": true, "eds": true, "ch": true, "chap": true,
	"janv": true, "jan": true, "fev": true, "fevr": true, "feb": true, "avr": true, "apr": true, "juil": true, "jul": true, "aug": true, "sept": true, "sep": true, "oct": true, "nov": true, "dec": true,
	"hebdo": true, "mens": true, "ann": true,
}

// place gives t its sentence and clause, judging by the token before it.
func (s *scanner) place(t *Token, first int) {
	if n := len(s.Tok); n > first {
		p := &s.Tok[n-1]
		switch {
		case s.endsSentence(p, t, first):
			s.sentence++
			s.clause++
		case endsClause(p, t), t.IsMark('('), t.IsMark('['):
			s.clause++
		}
	}
	t.Sentence, t.Clause = s.sentence, s.clause
}

// endsSentence says whether a sentence ends behind p, which t follows.
func (s *scanner) endsSentence(p, t *Token, first int) bool {
	if p.Kind != Mark || t.Is(Glued) && t.Kind != Mark {
		return false
	}
	switch rune(p.Val) {
	case ';', '!', '?', '…', '•', '·', '●', '▪', '|':
		return !t.IsMark(rune(p.Val))
	case '.':
		return (t.Kind != Letters || t.Is(Capital)) && !s.abbreviated(first)
	}
	return false
}

// abbreviated says whether the full stop that is the last token belongs to the
// word before it.
func (s *scanner) abbreviated(first int) bool {
	n := len(s.Tok) - 2
	if n < first || s.Tok[n].Kind != Letters {
		return false
	}
	w := &s.Tok[n]
	if s.from[n+1]-s.from[n] == 1 {
		return true
	}
	return !w.Is(Inclusive) && abbreviations[string(s.fold[s.from[n]:s.from[n+1]])]
}

func endsClause(p, t *Token) bool {
	if p.Kind != Mark {
		return false
	}
	switch rune(p.Val) {
	case ',':
		return !t.Is(Glued)
	case '-':
		return !t.Is(Glued) && !p.Is(Glued)
	case ')', ']':
		return true
	}
	return false
}
