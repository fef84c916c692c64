package mention

import (
	"offers/extract/token"
)

// maxNameWords is how many capitalised words a name may have.
const maxNameWords = 4

// nameEnd is the token behind a name that begins at i: up to four capitalised
// words, joined by hyphens, apostrophes and little words. A name ends with its
// line; over says that its given name may be the last word of a line.
func (p *Parser) nameEnd(i int, over bool) int {
	if !p.free(i, p.block(i)) || !p.Tok[i].Is(token.Capital) {
		return i
	}
	end, real := i, false
	for j, words := i, 0; p.free(j, p.Tok[i].Block) && words < maxNameWords; j++ {
		t := &p.Tok[j]
		if j > i && t.Is(token.Break) && (!over || words != 1) {
			break
		}
		switch {
		case p.nameWord(j), words > 0 && p.is(j, month|weekday) && t.Is(token.Capital) && p.Tok[j].Kind == token.Letters && !p.is(j+1, digits): // "Jing Sun"
			words++
			end, real = j+1, true
		case t.Kind == token.Letters && p.is(j, particle) && !p.word(j, "et") && (j > i || t.Is(token.Capital)):
		case t.IsMark('-') && t.Is(token.Glued), t.IsMark('\''):
		case t.IsMark('.') && t.Is(token.Glued) && p.Tok[j-1].End-p.Tok[j-1].Start == 1:
		default:
			j = len(p.Tok)
		}
	}
	if !real {
		return i
	}
	return end
}

// nameWord says whether token i is a capitalised word that a name can hold:
// no word of institutions, offices, letters and calendars.
func (p *Parser) nameWord(i int) bool {
	t := &p.Tok[i]
	return t.Kind == token.Letters && t.Is(token.Capital) && !p.is(i, notOfPersons) && !t.Is(token.Inclusive)
}

// notOfPersons are the words that are no word of a person's name.
const notOfPersons = common | office | introduces | month | weekday | civility | wayType | particle

// OnlyName says whether words, given as nobody else's but somebody's name, can
// be a person's: none belongs to an office or a service.
func (g *Grammar) OnlyName(words []token.Token) bool {
	n := 0
	for i := range words {
		t := &words[i]
		switch class := g.classOf(t); {
		case t.Kind == token.Mark, t.Kind == token.Letters && class&particle != 0:
		case t.Kind != token.Letters || !t.Is(token.Capital) || class&(common|office|introduces|civility|house) != 0:
			return false
		default:
			n++
		}
	}
	return n > 0 && n <= maxNameWords
}

// Given says whether a word is a given name.
func (g *Grammar) Given(t *token.Token) bool { return g.classOf(t)&given != 0 }

// words counts the capitalised words of a name.
func (p *Parser) words(from, to int) (n int) {
	for i := from; i < to; i++ {
		if p.Tok[i].Kind == token.Letters && p.Tok[i].Is(token.Capital) && !(i > from && p.Tok[i-1].IsMark('-') && p.Tok[i].Is(token.Glued)) {
			n++
		}
	}
	return n
}

// allUpper says whether every word of a name is in capitals.
func (p *Parser) allUpper(from, to int) bool {
	for i := from; i < to; i++ {
		if p.Tok[i].Kind == token.Letters && !p.Tok[i].Is(token.Upper) && !p.is(i, particle) {
			return false
		}
	}
	return true
}

// nameText is a name's words without line ends.
func (p *Parser) nameText(from, to int) string { return token.OneLine(p.Quote(from, to)) }

func (p *Parser) block(i int) int32 {
	if i >= 0 && i < len(p.Tok) {
		return p.Tok[i].Block
	}
	return -1
}
