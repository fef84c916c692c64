package token

import "unicode/utf8"

// abbreviation says whether a full stop behind the word, folded, ends no
// sentence. Behind a single letter it never does.
func abbreviation(word string) bool {
	switch word {
	case "mme", "mlle", "mr", "mrs", "ms", "dr", "pr", "prof", "me",
		"av", "ave", "bd", "bld", "blvd", "boul", "pl", "rte", "chem", "imp", "fg", "st", "ste", "bat",
		"tel", "ref", "no", "env", "min", "max", "approx", "cf", "ex", "art", "al", "resp", "int", "ext", "poste",
		"vol", "pp", "fig", "ed", "eds", "ch", "chap",
		"janv", "jan", "fev", "fevr", "feb", "avr", "apr", "juil", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
		"hebdo", "mens", "ann":
		return true
	}
	return false
}

// turns says whether a sentence or a clause may end behind the mark r.
func turns(r uint32) bool { return r >= utf8.RuneSelf || turning[r] }

var turning = [utf8.RuneSelf]bool{';': true, '!': true, '?': true, '|': true, '.': true, ',': true, '-': true, ')': true, ']': true}

// place gives the last token, t, its sentence and clause, judging by the token
// before it.
func (s *scanner) place(t *Token) {
	if n := s.n - 2; n >= s.first {
		p := &s.tok[n]
		switch {
		case s.endsSentence(p, t):
			s.sentence++
			s.clause++
		case endsClause(p, t), t.IsMark('('), t.IsMark('['):
			s.clause++
		}
	}
	t.Sentence, t.Clause = s.sentence, s.clause
}

// endsSentence says whether a sentence ends behind p, which t follows.
func (s *scanner) endsSentence(p, t *Token) bool {
	if p.Kind != Mark || t.Is(Glued) && t.Kind != Mark {
		return false
	}
	switch rune(p.Val) {
	case ';', '!', '?', '…', '•', '·', '●', '▪', '|':
		return !t.IsMark(rune(p.Val))
	case '.': // "(master, etc.) en droit" goes on
		return (t.Kind != Letters || t.Is(Capital)) && !(t.Is(Glued) && (t.IsMark(')') || t.IsMark(','))) && !s.abbreviated(s.n-3)
	case ')': // "(Un stage est payé.) Un permis …"
		n := s.n - 3
		return t.Is(Capital) && p.Is(Glued) && n >= s.first && s.tok[n].IsMark('.') && !s.abbreviated(n-1)
	}
	return false
}

// abbreviated says whether the full stop behind token n belongs to it.
func (s *scanner) abbreviated(n int) bool {
	if n < s.first || s.tok[n].Kind != Letters {
		return false
	}
	t := &s.tok[n]
	word := s.fold[t.Start:][:t.folded]
	return len(word) == 1 || !t.Is(Inclusive) && abbreviation(string(word))
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
