package cue

import (
	"fmt"
	"strings"

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

// expand writes a phrase out as the sequences of edges it stands for, adding
// its words to the vocabulary. The notation is Rule.Phrase's; "a|b" binds single words,
// brackets hold several: "(a b|c)" is optional, "[a b|c]" is not.
func (x *expander) expand(phrase string) ([][]uint32, error) {
	p := phraseParser{expander: x, rest: phrase}
	seqs, err := p.alternatives("")
	if err == nil && p.rest != "" {
		err = fmt.Errorf("unexpected %q", p.rest)
	}
	if err != nil {
		return nil, fmt.Errorf("phrase %q: %w", phrase, err)
	}
	if len(seqs) > most {
		return nil, fmt.Errorf("phrase %q: stands for %d sequences, over %d: write it in several rules", phrase, len(seqs), most)
	}
	for _, s := range seqs {
		if len(s) == 0 || s[0] == gap || s[len(s)-1] == gap {
			return nil, fmt.Errorf("phrase %q: begins, ends or consists of nothing that must be there", phrase)
		}
	}
	return seqs, nil
}

// expander remembers the edges of the words that phrases share, since few
// words stand in one phrase alone.
type expander struct {
	words *token.Vocabulary
	seen  map[string][]uint32
	text  token.Text
}

type phraseParser struct {
	*expander
	rest string
}

// alternatives reads "sequence|sequence" up to the closing bracket.
func (p *phraseParser) alternatives(shut string) (all [][]uint32, err error) {
	for {
		seqs, err := p.sequence(shut)
		if err != nil {
			return nil, err
		}
		all = append(all, seqs...)
		if !strings.HasPrefix(p.rest, "|") {
			return all, nil
		}
		p.rest = p.rest[1:]
	}
}

// sequence reads words and brackets up to "|", the closing bracket or the end.
// At the top "a|b" binds single words, so a bar there is read by atom.
func (p *phraseParser) sequence(shut string) ([][]uint32, error) {
	seqs := [][]uint32{nil}
	for {
		p.rest = strings.TrimLeft(p.rest, " ")
		if p.rest == "" || shut != "" && (strings.HasPrefix(p.rest, shut) || p.rest[0] == '|') {
			return seqs, nil
		}
		next, err := p.atom(shut == "")
		if err != nil {
			return nil, err
		}
		seqs = product(seqs, next)
	}
}

// atom reads a bracket, a gap, or single words and brackets joined by bars.
func (p *phraseParser) atom(top bool) ([][]uint32, error) {
	if s, ok := strings.CutPrefix(p.rest, "("); ok {
		p.rest = s
		seqs, err := p.bracket(")")
		return append(seqs, nil), err
	}
	if s, ok := strings.CutPrefix(p.rest, "…"); ok {
		p.rest = s
		return [][]uint32{{gap}}, nil
	}
	var all [][]uint32
	for {
		seqs, err := p.single()
		if err != nil {
			return nil, err
		}
		all = append(all, seqs...)
		if !top || !strings.HasPrefix(p.rest, "|") {
			return all, nil
		}
		p.rest = p.rest[1:]
	}
}

// single reads a word, or what stands in square brackets.
func (p *phraseParser) single() ([][]uint32, error) {
	if s, ok := strings.CutPrefix(p.rest, "["); ok {
		p.rest = s
		return p.bracket("]")
	}
	n := strings.IndexAny(p.rest, " |()[]…")
	if n < 0 {
		n = len(p.rest)
	}
	if n == 0 {
		return nil, fmt.Errorf("a word is missing before %q", p.rest)
	}
	w := p.rest[:n]
	p.rest = p.rest[n:]
	return [][]uint32{p.word(w)}, nil
}

// bracket reads alternatives up to the bracket that shuts them.
func (p *phraseParser) bracket(shut string) ([][]uint32, error) {
	seqs, err := p.alternatives(shut)
	if err != nil {
		return nil, err
	}
	rest, ok := strings.CutPrefix(p.rest, shut)
	if !ok {
		return nil, fmt.Errorf("%q is missing", shut)
	}
	p.rest = rest
	return seqs, nil
}

// word is the edges of one written word; "d'essai" is two.
func (x *expander) word(w string) []uint32 {
	seq, ok := x.seen[w]
	if !ok {
		seq = x.edges(w)
		x.seen[w] = seq
	}
	return seq
}

func (x *expander) edges(w string) (seq []uint32) {
	d := &doc.Doc{Text: w, Blocks: []doc.Block{{Span: doc.Span{End: int32(len(w))}}}}
	x.text.Scan(d, x.words)
	for i := range x.text.Tok {
		switch t := &x.text.Tok[i]; t.Kind {
		case token.Letters:
			if e := uint32(x.words.Add(w[t.Start:t.End])); e > uint32(len(unheard)) {
				seq = append(seq, e)
			}
		case token.Number:
			seq = append(seq, digitsEdge|t.Val)
		case token.Mark:
			if !silent(t) {
				seq = append(seq, digitsEdge|1<<30|t.Val)
			}
		}
	}
	return seq
}

// product appends every sequence of b to every one of a.
func product(a, b [][]uint32) [][]uint32 {
	if len(b) == 1 && len(a) == 1 { // the common case: one more word
		return [][]uint32{append(a[0][:len(a[0]):len(a[0])], b[0]...)}
	}
	all := make([][]uint32, 0, len(a)*len(b))
	for _, x := range a {
		for _, y := range b {
			all = append(all, append(x[:len(x):len(x)], y...))
		}
	}
	return all
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
	switch t.Kind {
	case token.Letters:
		return t.Val, t.Val == 0 || t.Val > uint32(len(unheard))
	case token.Number:
		return digitsEdge | t.Val, true
	}
	return digitsEdge | 1<<30 | t.Val, !silent(t)
}
