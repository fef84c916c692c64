package employer

import (
	"strings"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/token"
)

// The name that an abbreviation stands for, by its first letters.

// initialed is the name in the visible text whose words begin with the letters
// of the abbreviation at token of, where it stands before that or right behind:
// "Jeunes talents du Vernois" for "JTV". One that comes later tells only what the
// abbreviation means.
func (n *names) initialed(of int) (doc.Span, bool) {
	const least = 3 // letters
	letters := n.word(of)
	if len(letters) < least {
		return doc.Span{}, false
	}
	first := n.next(-1, of)
	for i := 0; i < first; i++ {
		if s, ok := n.spelt(i, letters); ok {
			return s, true
		}
	}
	for at := first; at >= 0; at = n.next(at, of) {
		i := at + 1
		for i < len(n.Tok) && n.Tok[i].Kind == token.Mark {
			i++
		}
		if s, ok := n.spelt(i, letters); ok {
			return s, true
		}
	}
	return doc.Span{}, false
}

// spelt is the name that begins at token i with the first of the letters.
func (n *names) spelt(i int, letters string) (doc.Span, bool) {
	if i >= len(n.Tok) {
		return doc.Span{}, false
	}
	t := &n.Tok[i]
	if t.Kind != token.Letters || !t.Is(token.Capital) || t.Is(token.Upper) || board.WitnessOf(n.Doc.Blocks[t.Block].Kind) != board.Visible {
		return doc.Span{}, false
	}
	end := n.initials(i, letters)
	if end == i {
		return doc.Span{}, false
	}
	return n.Text.Span(i, end), true
}

// initials is the token behind the words from i that begin with the letters, i
// when they do not. A small word inside a name may give a letter or none.
func (n *names) initials(i int, letters string) int {
	const most = 14 // tokens
	sentence := n.Tok[i].Sentence
	for k := i; k < min(i+most, len(n.Tok)) && n.Tok[k].Sentence == sentence; k++ {
		t := &n.Tok[k]
		switch {
		case t.Kind == token.Letters && strings.HasPrefix(n.word(k), letters[:1]):
			if letters = letters[1:]; letters == "" {
				return k + 1
			}
		case t.Kind == token.Letters && !n.is(k, connector), t.Kind != token.Letters && !t.IsMark('\'') && !t.IsMark('-'):
			return i
		}
	}
	return i
}
