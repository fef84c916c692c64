package cue

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"offers/extract/doc"
	"offers/extract/token"
)

// gap is the edge that stands for up to maxGap words.
const (
	gap    = 1<<32 - 1
	maxGap = 3
)

// digitsEdge marks the edge of a number, so that it is no word's id.
const digitsEdge = 1 << 31

// unheard are the little words that phrases and texts are compared without:
// "date limite de dépôt des candidatures" is written, and read, as "date
// limite dépôt candidature". Compile numbers them first, so that a word's id
// tells them.
var unheard = [...]string{"de", "d", "du", "des", "la", "le", "les", "l", "votre", "vos", "notre", "nos", "the", "of", "our", "your"}

// hearOnly gives the unheard words the first ids of v.
func hearOnly(v *token.Vocabulary) error {
	for i, w := range unheard {
		if v.Add(w) != token.Word(i+1) {
			return fmt.Errorf("the vocabulary was used before: %q is not its word %d", w, i+1)
		}
	}
	return nil
}

// most bounds the sequences that one phrase may stand for.
const most = 400

// A phraseParser walks phrases straight into the trie. What it has read of a
// phrase is a set of nodes: one for each sequence of words that it may stand
// for so far. The notation is Rule.Phrase's; "a|b" binds single words, brackets
// hold several: "(a b|c)" is optional, "[a b|c]" is not.
type phraseParser struct {
	builder
	rules []*Rule
	words *token.Vocabulary
	text  token.Text // of a written word
	rest  string
}

// read enters the rule's phrase.
func (p *phraseParser) read(rule int) error {
	phrase := p.rules[rule].Phrase
	p.rest = phrase
	ends, err := p.alternatives([]int32{0}, "")
	switch {
	case err != nil:
	case p.rest != "":
		err = fmt.Errorf("unexpected %q", p.rest)
	case len(ends) > most:
		err = fmt.Errorf("stands for over %d sequences: write it in several rules", most)
	case slices.ContainsFunc(ends, func(n int32) bool { return n == 0 || p.grown[n].edge == gap }):
		err = errNothing
	}
	if err != nil {
		return fmt.Errorf("phrase %q: %w", phrase, err)
	}
	for _, n := range ends {
		p.end(n, uint16(rule))
	}
	return nil
}

var errNothing = errors.New("begins, ends or consists of nothing that must be there")

// alternatives reads "sequence|sequence" up to the closing bracket.
func (p *phraseParser) alternatives(from []int32, shut string) (to []int32, err error) {
	for {
		rest := p.rest
		seq, err := p.sequence(from, shut)
		if err == nil {
			err = p.fresh(to, seq, rest)
		}
		if err != nil {
			return nil, err
		}
		to = append(to, seq...)
		if !strings.HasPrefix(p.rest, "|") {
			return to, nil
		}
		p.rest = p.rest[1:]
	}
}

// fresh is an error when an alternative, which rest begins with, says what one
// before it in the same bracket says: forms of a word are one word, and unheard
// words are none.
func (p *phraseParser) fresh(before, seq []int32, rest string) error {
	for _, n := range seq {
		if slices.Contains(before, n) {
			return fmt.Errorf("%q is said before it in other words: leave it out", rest[:len(rest)-len(p.rest)])
		}
	}
	return nil
}

// sequence reads words and brackets up to "|", the closing bracket or the end.
// At the top "a|b" binds single words, so a bar there is read by atom.
func (p *phraseParser) sequence(at []int32, shut string) (to []int32, err error) {
	for len(at) <= most {
		for strings.HasPrefix(p.rest, " ") {
			p.rest = p.rest[1:]
		}
		if p.rest == "" || shut != "" && (strings.HasPrefix(p.rest, shut) || p.rest[0] == '|') {
			break
		}
		if at, err = p.atom(at, shut == ""); err != nil {
			return nil, err
		}
	}
	return at, nil
}

// atom reads a bracket, a gap, or single words and brackets joined by bars.
func (p *phraseParser) atom(from []int32, top bool) (to []int32, err error) {
	if s, ok := strings.CutPrefix(p.rest, "("); ok {
		p.rest = s
		to, err = p.bracket(from, ")")
		return append(to, from...), err
	}
	if s, ok := strings.CutPrefix(p.rest, "…"); ok {
		p.rest = s
		if slices.Contains(from, 0) {
			return nil, errNothing
		}
		return p.step(from, gap), nil
	}
	for {
		rest := p.rest
		one, err := p.single(from)
		if err == nil {
			err = p.fresh(to, one, rest)
		}
		if err != nil {
			return nil, err
		}
		if !top || !strings.HasPrefix(p.rest, "|") {
			return append(to, one...), nil
		}
		to = append(to, one...)
		p.rest = p.rest[1:]
	}
}

// signs are the bytes of the notation, which end a word.
var signs = [256]bool{' ': true, '|': true, '(': true, ')': true, '[': true, ']': true}

// single reads a word, or what stands in square brackets.
func (p *phraseParser) single(from []int32) (to []int32, err error) {
	if s, ok := strings.CutPrefix(p.rest, "["); ok {
		p.rest = s
		return p.bracket(from, "]")
	}
	n := 0
	for n < len(p.rest) && !signs[p.rest[n]] && !strings.HasPrefix(p.rest[n:], "…") {
		n++
	}
	if n == 0 {
		return nil, fmt.Errorf("a word is missing before %q", p.rest)
	}
	w := p.rest[:n]
	p.rest = p.rest[n:]
	return p.word(from, w), nil
}

// bracket reads alternatives up to the bracket that shuts them.
func (p *phraseParser) bracket(from []int32, shut string) (to []int32, err error) {
	if to, err = p.alternatives(from, shut); err != nil {
		return nil, err
	}
	rest, ok := strings.CutPrefix(p.rest, shut)
	if !ok {
		return nil, fmt.Errorf("%q is missing", shut)
	}
	p.rest = rest
	return to, nil
}

// word goes on by one written word; "d'essai" is two edges.
func (p *phraseParser) word(at []int32, w string) []int32 {
	if plain(w) {
		return p.heard(at, w)
	}
	d := &doc.Doc{Text: w, Blocks: []doc.Block{{Span: doc.Span{End: int32(len(w))}}}}
	p.text.Scan(d, p.words)
	for i := range p.text.Tok {
		switch t := &p.text.Tok[i]; t.Kind {
		case token.Letters:
			at = p.heard(at, w[t.Start:t.End])
		case token.Number:
			at = p.step(at, digitsEdge|t.Val)
		case token.Mark:
			if !silent(t) {
				at = p.step(at, digitsEdge|1<<30|t.Val)
			}
		}
	}
	return at
}

// heard goes on by a word, unless it is one of the unheard.
func (p *phraseParser) heard(at []int32, w string) []int32 {
	if e := uint32(p.words.Add(w)); e > uint32(len(unheard)) {
		return p.step(at, e)
	}
	return at
}

// plain says whether w is made of nothing but letters, as most words are.
func plain(w string) bool {
	for _, r := range w {
		if (r|0x20 < 'a' || r|0x20 > 'z') && (r < 0xC0 || !unicode.IsLetter(r)) {
			return false
		}
	}
	return true
}

// step is the nodes that an edge leads to from each of at.
func (p *phraseParser) step(at []int32, e uint32) []int32 {
	to := make([]int32, len(at))
	for i, n := range at {
		to[i] = p.grow(n, e)
	}
	return to
}

// silent says whether a mark inside a phrase is passed over: an apostrophe, a
// hyphen, a dot, a colon, quotes, emphasis.
func silent(t *token.Token) bool {
	switch rune(t.Val) {
	case '\'', '-', '.', ':', '"', '*', '_', '`', '·', 0xAD:
		return true
	}
	return false
}

// edge is the trie's edge for a token, ok false for a token to pass over. No
// phrase holds the edge 0, any other word.
func edge(t *token.Token) (e uint32, ok bool) {
	if t.Kind == token.Letters {
		return t.Val, t.Val == 0 || t.Val > uint32(len(unheard))
	}
	return signEdge(t), t.Kind == token.Number || !silent(t)
}

// signEdge is the edge for a number or a mark.
func signEdge(t *token.Token) uint32 {
	if t.Kind == token.Number {
		return digitsEdge | t.Val
	}
	return digitsEdge | 1<<30 | t.Val
}
