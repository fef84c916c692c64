package mention

import (
	"strings"
	"unicode/utf8"

	"offers/extract/token"
)

// word is a folded word or mark that a token is asked to be. Its hash says of
// most tokens that they are not.
type word struct {
	text string
	hash uint32 // as a token has it: 0 for a mark
}

func wordOf(text string) word {
	if c := text[0]; 'a' <= c && c <= 'z' || c >= utf8.RuneSelf {
		var room [32]byte
		return word{text, token.Hash(append(room[:0], text...))}
	}
	return word{text: text}
}

// at says whether token i, which must be there, is the word.
func (w *word) at(p *Parser, i int) bool { return p.Tok[i].Hash == w.hash && p.Folded(i) == w.text }

// words are words that a token is asked to be one of.
type words struct {
	list []word
	bits [4]uint64 // by hash: whether one of the words has it
}

// wordsOf makes words of a list with single blanks between them.
func wordsOf(list string) *words {
	w := &words{list: make([]word, 0, 1+strings.Count(list, " "))}
	for text := range strings.SplitSeq(list, " ") {
		one := wordOf(text)
		w.list = append(w.list, one)
		w.bits[one.hash/64%4] |= 1 << (one.hash % 64)
	}
	return w
}

// among says whether token i is one of the words.
func (p *Parser) among(i int, w *words) bool {
	if uint(i) >= uint(len(p.Tok)) {
		return false
	}
	h := p.Tok[i].Hash
	return w.bits[h/64%4]>>(h%64)&1 != 0 && w.has(p, i)
}

// has says whether token i is one of the words.
func (w *words) has(p *Parser, i int) bool {
	hash := p.Tok[i].Hash
	for k := range w.list {
		if one := &w.list[k]; one.hash == hash && p.Folded(i) == one.text {
			return true
		}
	}
	return false
}

// phrase is folded words and marks that follow each other.
type phrase []word

// phraseOf makes a phrase of words with single blanks between them.
func phraseOf(text string) phrase {
	ph := make(phrase, 0, 1+strings.Count(text, " "))
	for w := range strings.SplitSeq(text, " ") {
		ph = append(ph, wordOf(w))
	}
	return ph
}

// phrase returns the token behind the phrase, or i when it does not stand there.
func (p *Parser) phrase(i int, ph phrase) (end int) {
	for k := range ph {
		if i+k >= len(p.Tok) || !ph[k].at(p, i+k) {
			return i
		}
	}
	return i + len(ph)
}

// phrases are phrases by the hash of their first word; the longer stand before
// the shorter.
type phrases [hashes][]phrase

// phrasesOf makes phrases of a list.
func phrasesOf(list ...string) *phrases {
	var ps phrases
	for _, text := range list {
		ph := phraseOf(text)
		h := ph[0].hash % hashes
		ps[h] = append(ps[h], ph)
	}
	return &ps
}

// anyOf reads the first of the phrases that stands at i, and returns i when
// none does.
func (p *Parser) anyOf(i int, ps *phrases) (end int) {
	if i >= len(p.Tok) {
		return i
	}
	for _, ph := range ps[p.Tok[i].Hash%hashes] {
		if end = p.phrase(i, ph); end > i {
			return end
		}
	}
	return i
}

// hashes is how many different hashes a list of words tells apart.
const hashes = 64
