package mention

import (
	"strings"

	"offers/extract/doc"
	"offers/extract/token"
)

// Class says what a token can be to the grammars: a set of bits. Digits, marks
// and capitals have their class from their form, words from the lexicon.
type Class uint64

// The classes by form.
const (
	digits   Class = 1 << iota // a run of digits
	capital                    // a word that begins with a capital
	lower                      // any other word
	at                         // @
	plus                       // +
	symbol                     // € $ £
	otherSig                   // any other mark
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
	bisTer     // bis, ter behind a house number
	opener     // a word that can begin a date or duration without being one: début, entre, au (moins) …
	english    // a month or unit of time that only English writes so
	study      // a word that a degree can begin with without being one: école, diplôme, niveau …
	pay        // Value is gross, net, hourly … payItself: brut, mensuel, salaire …
	house      // an institution that a place's name stands behind: université, mairie …
	dial       // Value is dials or numbers: tél, appeler; SIRET, référence …
	given      // a given name
	office     // what a person does: directrice, chargé …
	introduces // a word that introduces a person: contacter, encadrants …
	common     // a word that no name holds: service, institut …
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
// token.Word. A word of two tables has both classes, and the value of the
// first, save that 0 is no value: a test sees to it that no two clash.
func lexicon(v *token.Vocabulary) []Lexeme {
	var lex []Lexeme
	for _, table := range wordTables() {
		for _, e := range table {
			for _, w := range strings.Fields(e.words) {
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

// classify fills p.class. The keys of page data ("jobposting.identifier") are
// our own words and can be no part of a mention.
func (p *Parser) classify() {
	p.class = p.class[:0]
	for i := range p.Tok {
		t := &p.Tok[i]
		var c Class
		bl := &p.Doc.Blocks[t.Block]
		switch {
		case bl.Kind == doc.Data && bl.Label.Contains(t.Span):
		case t.Kind == token.Number:
			c = digits
		case t.Kind == token.Mark:
			c = markClass(rune(t.Val))
		default:
			c = lower
			if t.Is(token.Capital) {
				c = capital
			}
			if int(t.Val) < len(p.lex) {
				c |= p.lex[t.Val].Class
			}
		}
		p.class = append(p.class, c)
	}
}

func markClass(r rune) Class {
	switch r {
	case '@':
		return at
	case '+':
		return plus
	case '€', '$', '£':
		return symbol
	}
	return otherSig
}
