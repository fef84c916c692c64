package mention

import (
	"math"
	"slices"
	"strings"

	"offers/extract/packed"
	"offers/extract/token"
)

// Class says what a token can be to the grammars: a set of bits. Digits, marks
// and capitals have their class from their form, words from the lexicon.
type Class uint64

// The classes by form.
const (
	digits     Class = 1 << iota // a run of digits
	zero                         // digits from a 0 on
	three                        // three digits
	four                         // four digits
	code33                       // 33, the code of France
	postal                       // digits that a postcode can begin with
	suffixed                     // digits with letters right behind them: 1er, 35h
	followed                     // digits with a mark or more digits behind them
	money                        // digits that an amount can begin with, going by the token behind
	calendar                     // digits or a number word that a date can begin with, going by the token behind
	capital                      // a word that begins with a capital
	lower                        // any other word
	at                           // @
	plus                         // +
	symbol                       // € $ £
	otherSig                     // any other mark
	bracket                      // (
	roughSign                    // ~ ± ≈ >
	linked                       // a word, number or { that an e-mail address can begin with, going by the tokens behind it
	dotted                       // a word or number that a domain can begin with, going by the tokens behind it
	courseCode                   // a word in capitals with digits right behind it: M2
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
	bisTer    // bis, ter behind a house number
	alsoMonth // sept, mar: a month or something else
	regional  // parisienne
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
	abridged   // a word that one can begin with as an abbreviation, in capitals: M (Sc), DE (infirmier)
	levelWord  // niveau, level
	lastYear   // of studies: dernière, final; cinquième, which no other form knows
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

// lexeme is what the grammars know of words that mean the same to them.
type lexeme struct {
	traits
	value  float64
	behind follower // what a word of it is as a follower, written small: a name goes on over it where it goes on behind
}

// lexicon is what the grammars know of all words: few mean different things, so
// that a word has one byte.
type lexicon struct {
	lexemes []lexeme // the first means nothing
	of      []uint8  // by token.Word: the index of its lexeme
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

// newLexicon adds the words of every grammar to v and returns what they mean. A
// word of two tables has the classes of both, and the value that the first gives
// it, be it 0: a word whose value comes with another class stands in the first
// table with both.
func newLexicon(v *token.Vocabulary) *lexicon {
	var means []lexeme // by token.Word
	for _, table := range wordTables() {
		for _, e := range table {
			for w := range strings.SplitSeq(e.words, " ") {
				id := v.Add(w)
				for int(id) >= len(means) {
					means = append(means, lexeme{})
				}
				if means[id].class == 0 {
					means[id].value = e.value
				}
				means[id].class |= e.class
			}
		}
	}
	lex := &lexicon{lexemes: make([]lexeme, 1)}
	for _, l := range means {
		n := slices.Index(lex.lexemes, l)
		if n < 0 {
			n, lex.lexemes = len(lex.lexemes), append(lex.lexemes, l)
		}
		if n > math.MaxUint8 {
			panic("mention: too many different words for a lexicon")
		}
		lex.of = append(lex.of, uint8(n))
	}
	return lex
}

// word is what the grammars know of a word.
func (lex *lexicon) word(w uint32) *lexeme {
	if uint(w) < uint(len(lex.of)) {
		return &lex.lexemes[lex.of[w]]
	}
	return &lex.lexemes[0]
}

// Pack adds what the grammar knows of words to dst.
func (g *Grammar) Pack(dst []byte) []byte {
	var low, high, values []uint32
	for _, l := range g.lex.lexemes {
		low, high, values = append(low, uint32(l.class)), append(high, uint32(l.class>>32)), append(values, uint32(l.value))
	}
	return packed.AppendText(packed.Append(packed.Append(packed.Append(dst, low), high), values), g.lex.of)
}

// Unpack reads the grammar that Pack added, ok false when there is none.
func Unpack(r *packed.Reader) (g *Grammar, ok bool) {
	low, high, values := packed.Next[uint32](r), packed.Next[uint32](r), packed.Next[uint32](r)
	of := []uint8(r.Text())
	if len(low) == 0 || len(high) != len(low) || len(values) != len(low) || len(of) == 0 || int(slices.Max(of)) >= len(low) {
		return nil, false
	}
	lex := &lexicon{lexemes: make([]lexeme, len(low)), of: of}
	for i := range low {
		lex.lexemes[i] = lexeme{traits: traits{class: Class(low[i]) | Class(high[i])<<32}, value: float64(values[i])}
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
