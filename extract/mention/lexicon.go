package mention

import (
	"slices"
	"strings"

	"offers/extract/doc"
	"offers/extract/packed"
	"offers/extract/token"
)

// Class says what a token can be to the grammars: a set of bits. Digits, marks
// and capitals have their class from their form, words from the lexicon.
type Class uint64

// The classes by form.
const (
	digits    Class = 1 << iota // a run of digits
	zero                        // digits from a 0 on
	four                        // four digits
	suffixed                    // digits with letters right behind them: 1er, 35h
	followed                    // digits with a mark or more digits behind them
	capital                     // a word that begins with a capital
	lower                       // any other word
	at                          // @
	plus                        // +
	symbol                      // € $ £
	otherSig                    // any other mark
	bracket                     // (
	roughSign                   // ~ ± ≈ >
	linked                      // a word, number or { that an address can begin with, going by the token behind it
	// The classes by word; each word that has one has one Value.
	month     // Value 1 to 12
	weekday   // Value 1 (Monday) to 7
	season    // Value 1 (spring) to 4 (winter)
	numeral   // Value of a number in words: un, trois, quinze, dozen …
	timeUnit  // Value is the byte of DurationValue.Unit, or semester or quarter
	currency  // Value is an index in currencies
	wayType   // rue, avenue … of a street line
	wayLike   // cours, parc, ZA … of a street line, or anything else
	civility  // M., Mme, Dr …
	degree    // Value is an index in the degree table
	preposed  // à, en, dans, sur … in front of a place
	ordinal   // Value of premier, second, 2e …
	particle  // de, du, des, la … inside names
	linkStart // http, https, www
	cedex
	bisTer // bis, ter behind a house number
	// What can begin a mention without being one.
	partOf     // of a month or year: début, mi, courant …
	dateWord   // of a range: entre
	yearWord   // of a year: rentrée, année, en …
	partLetter // of a part of a year: S, T …
	lengthWord // of a length of time: au (moins), jusqu'à …
	sumWord    // of an amount: environ, au (moins) …
	callWord   // of a short telephone number: au
	// The other words that one grammar or two go by.
	sumUnit    // what a figure of money is counted in, save currencies: k, million, livre (sterling) …
	hourUnit   // h, heure, hour
	english    // a month or unit of time that only English writes so
	study      // a word that a degree can begin with without being one: école, diplôme, niveau …
	pay        // Value is gross, net, hourly … payItself: brut, mensuel, salaire …
	house      // an institution that a place's name stands behind: université, mairie …
	dial       // Value is dials or numbers: tél, appeler; SIRET, référence …
	given      // a given name
	office     // what a person does: directrice, chargé …
	introduces // a word that introduces a person: contacter, encadrants …
	common     // a word that no name holds: service, institut …
	town       // a capital that a name of the gazetteer begins with
	article    // of a town's name, joined with its preposition or not: au, du, la …; and région
	person     // a capital that a person's name of several words, or one in front of a bracket, begins with
)

// Lexeme is what the grammars know of a word.
type Lexeme struct {
	Class Class
	Value float64
}

// entry is one line of a grammar's word table: words that mean the same,
// separated by blanks.
type entry struct {
	words string
	class Class
	value float64
}

// wordTables are the words of every grammar.
func wordTables() [][]entry {
	return [][]entry{dateWords, numberWords, durationWords, amountWords, degreeWords, placeWords, linkWords, phoneWords, personWords}
}

// lexicon adds the words of every grammar to v and returns what they mean, by
// token.Word. A word of two tables has the classes of both, and the value that
// the first gives it, be it 0: a word whose value comes with another class
// stands in the first table with both.
func lexicon(v *token.Vocabulary) []Lexeme {
	var lex []Lexeme
	for _, table := range wordTables() {
		for _, e := range table {
			for w := range strings.SplitSeq(e.words, " ") {
				id := v.Add(w)
				for int(id) >= len(lex) {
					lex = append(lex, Lexeme{})
				}
				if lex[id].Class == 0 {
					lex[id].Value = e.value
				}
				lex[id].Class |= e.class
			}
		}
	}
	return lex
}

// Pack adds what the grammar knows of words to dst.
func (g *Grammar) Pack(dst []byte) []byte {
	var low, high, values []uint32
	for _, l := range g.lex {
		low, high, values = append(low, uint32(l.Class)), append(high, uint32(l.Class>>32)), append(values, uint32(l.Value))
	}
	return packed.Append(packed.Append(packed.Append(dst, low), high), values)
}

// Unpack reads the grammar that Pack added, ok false when there is none.
func Unpack(r *packed.Reader) (g *Grammar, ok bool) {
	low, high, values := packed.Next[uint32](r), packed.Next[uint32](r), packed.Next[uint32](r)
	if len(low) == 0 || len(high) != len(low) || len(values) != len(low) {
		return nil, false
	}
	lex := make([]Lexeme, len(low))
	for i := range lex {
		lex[i] = Lexeme{Class(low[i]) | Class(high[i])<<32, float64(values[i])}
	}
	return grammar(lex), true
}

// Words calls yield with every word table of the grammars, as text: what a
// packed lexicon was made of.
func Words(yield func(words string, class Class, value float64)) {
	for _, table := range wordTables() {
		for _, e := range table {
			yield(e.words, e.class, e.value)
		}
	}
}

// classify fills p.class, from the last token to the first, since some classes
// go by the token behind. The keys of page data ("jobposting.identifier") are
// our own words and can be no part of a mention.
func (p *Parser) classify() {
	p.class = slices.Grow(p.class[:0], len(p.Tok))[:len(p.Tok)]
	for i := len(p.Tok) - 1; i >= 0; i-- {
		t := &p.Tok[i]
		p.class[i] = 0
		if bl := &p.Doc.Blocks[t.Block]; bl.Kind == doc.Data && bl.Label.Contains(t.Span) {
			continue
		}
		p.class[i] = p.classOf(t)
		switch {
		case t.Kind == token.Number:
			p.class[i] |= p.digitsClass(i)
		case p.class[i]&capital != 0:
			p.class[i] |= p.beginsName(i)
		}
		if t.Kind != token.Mark && (p.opens(i+1) || t.Is(token.Inclusive)) || t.IsMark('{') {
			p.class[i] |= linked
		}
	}
}

// digitsClass are the classes of the digits at i by their form and by the token
// behind them.
func (p *Parser) digitsClass(i int) (c Class) {
	t := &p.Tok[i]
	if p.Doc.Text[t.Start] == '0' {
		c |= zero
	}
	if t.End-t.Start == 4 {
		c |= four
	}
	if i+1 < len(p.Tok) {
		if p.Tok[i+1].Kind != token.Letters {
			c |= followed
		} else if p.glued(i + 1) {
			c |= suffixed
		}
	}
	return c
}

// beginsName is the classes of the names that can begin with the capital at
// token i, going by it and the token behind it.
func (p *Parser) beginsName(i int) (c Class) {
	if p.longestOf(p.Places, p.Tok[i].Hash) > 0 {
		c |= town
	}
	if p.nameWord(i) && (p.goesOn(i+1) || p.mark(i+1, '(')) {
		c |= person
	}
	return c
}

// opens says whether token i, which follows a word, can make the word the
// beginning of an address.
func (p *Parser) opens(i int) bool {
	return p.glued(i) && !p.parts(i) || p.is(i, at|linkStart) || p.mark(i, '[') || p.mark(i, '(')
}

// parts says whether token i is a mark that no address goes on over: the one
// that stands behind a word most often.
func (p *Parser) parts(i int) bool {
	if t := &p.Tok[i]; t.Kind == token.Mark {
		switch t.Val {
		case ',', ';', ':', '!', '?', ')', '\'', '"', '/':
			return true
		}
	}
	return false
}

// classOf is the class that a token has by itself.
func (g *Grammar) classOf(t *token.Token) (c Class) {
	switch {
	case t.Kind == token.Number:
		return digits
	case t.Kind == token.Mark:
		return markClass(rune(t.Val))
	case t.Is(token.Capital):
		c = capital
	default:
		c = lower
	}
	if int(t.Val) < len(g.lex) {
		c |= g.lex[t.Val].Class
	}
	return c
}

func markClass(r rune) Class {
	switch r {
	case '@':
		return at
	case '+':
		return plus
	case '€', '$', '£':
		return symbol
	case '(':
		return otherSig | bracket
	case '~', '±', '≈', '>':
		return otherSig | roughSign
	}
	return otherSig
}
