package mention

import (
	"strings"

	"offers/extract/token"
)

// words are folded words that a token is asked to be one of. Most tokens are
// none, and their hash says so at once.
type words struct {
	list string // separated by single blanks
	bits uint64 // by hash: whether one of the words has it
}

// wordsOf makes words of a list with single blanks between them.
func wordsOf(list string) *words {
	w := &words{list: list}
	for word := range strings.SplitSeq(list, " ") {
		w.bits |= 1 << hashOf(word)
	}
	return w
}

// among says whether token i is one of the words.
func (p *Parser) among(i int, w *words) bool {
	return i >= 0 && i < len(p.Tok) && w.bits>>(p.Tok[i].Hash%hashes)&1 != 0 && p.oneOf(i, w.list)
}

// phrases are phrases of folded words and marks, separated by single blanks,
// by the hash of their first word; the longer stand before the shorter.
type phrases [hashes][]string

// phrasesOf makes phrases of a list.
func phrasesOf(list ...string) *phrases {
	var ps phrases
	for _, phrase := range list {
		first, _, _ := strings.Cut(phrase, " ")
		h := hashOf(first)
		ps[h] = append(ps[h], phrase)
	}
	return &ps
}

// anyOf reads the first of the phrases that stands at i, and returns i when
// none does.
func (p *Parser) anyOf(i int, ps *phrases) (end int) {
	if i >= len(p.Tok) {
		return i
	}
	for _, w := range ps[p.Tok[i].Hash%hashes] {
		if end = p.phrase(i, w); end > i {
			return end
		}
	}
	return i
}

// phrase reads the folded words and marks of w, separated by blanks, and
// returns the token behind them, or i when they do not stand there.
func (p *Parser) phrase(i int, w string) (end int) {
	for end = i; end < len(p.Tok); end++ {
		f := p.Folded(end)
		switch {
		case f == "" || !strings.HasPrefix(w, f):
			return i
		case len(f) == len(w):
			return end + 1
		case w[len(f)] != ' ':
			return i
		}
		w = w[len(f)+1:]
	}
	return i
}

// hashes is how many different hashes a list of words tells apart.
const hashes = 64

// hashOf is the hash of a folded word or mark; a mark's token has none.
func hashOf(word string) uint32 {
	if c := word[0]; 'a' <= c && c <= 'z' || c >= 0x80 {
		return token.Hash([]byte(word)) % hashes
	}
	return 0
}
