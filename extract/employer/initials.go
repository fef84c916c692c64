package employer

import (
	"strings"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// The name that an abbreviation stands for, by its first letters.

// full is the name that an abbreviation in brackets stands behind: "Centre
// d'études du Vernois (CEV)" for "CEV"; s itself where there is none.
func (n *names) full(s doc.Span) doc.Span {
	from, to := n.Tokens(s)
	if to != from+1 || !n.Tok[from].Is(token.Upper) {
		return s
	}
	abbreviation := n.word(from)
	for i := 1; i+2 < len(n.Tok); i++ {
		if !n.Tok[i].IsMark('(') || n.word(i+1) != abbreviation || !n.Tok[i+2].IsMark(')') && !n.Tok[i+2].IsMark(',') || n.Doc.Blocks[n.Tok[i].Block].Kind == doc.Data {
			continue
		}
		if at := n.spelledOut(i, abbreviation[0]); at < i && !n.Inside(int32(i-1), mention.Of(mention.Person)) { // "Dr. Ana Vernois (CEV)" is somebody of it
			return n.Text.Span(at, i)
		}
	}
	if name, ok := n.initialed(from); ok {
		return name
	}
	return s
}

// spelledOut is where the name before the bracket at token i begins: with a
// word of the abbreviation's first letter, else with the first capital of the
// run of a name's words; i when there is none.
func (n *names) spelledOut(i int, letter byte) int {
	const most = 14 // tokens
	at, run, inRun := i, i, true
	for k := i - 1; k >= 0 && i-k < most && n.Tok[k].Sentence == n.Tok[i].Sentence; k-- {
		t, c := &n.Tok[k], n.class(k)
		if t.Kind == token.Mark && !t.IsMark('\'') && !t.IsMark('-') || c&stop != 0 || t.Kind == token.Number {
			break
		}
		capital := t.Is(token.Capital)
		inRun = inRun && (capital || c&(connector|quality|body) != 0 || t.Kind == token.Mark)
		if i-k < 2 || !capital && c&body == 0 || c&(stranger|connector) != 0 {
			continue
		}
		if n.word(k)[0] == letter {
			at = k
		}
		if inRun {
			run = k
		}
	}
	if at == i {
		return run
	}
	return at
}

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
