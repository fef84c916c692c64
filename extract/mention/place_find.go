package mention

import (
	"strings"

	"offers/extract/gazetteer"
	"offers/extract/token"
)

// placeName is a name that the gazetteer knows, at some tokens.
type placeName struct {
	from, to int
	names    []gazetteer.Name
}

// finder looks up places' names, each once though several forms ask for it.
type finder struct {
	key   []byte           // being looked up
	names []gazetteer.Name // of all that is found
	found []placeName
	at    []int32 // by token: 1 + the index in found of the name that begins there, 0 for not looked up, noName
}

// noName is of a token that no name begins at.
const noName = -1

// mostNames is how many names a finder keeps before it begins anew: a long
// posting must not hold one for every few of its bytes.
const mostNames = 4096

// reset empties the finder for a posting of n tokens and keeps its memory.
func (f *finder) reset(n int) {
	f.names, f.found = f.names[:0], f.found[:0]
	if cap(f.at) < n {
		f.at = make([]int32, n)
	}
	f.at = f.at[:n]
	clear(f.at)
}

// nameAt finds the longest name of the gazetteer that begins at token i. Its
// words begin with capitals, but for the little ones between them.
func (p *Parser) nameAt(i int) (n placeName, ok bool) {
	if !p.is(i, town) || p.Set.Owner[i] != None || p.at[i] == noName {
		return n, false
	}
	if k := int(p.at[i]) - 1; k >= 0 && k < len(p.found) && p.found[k].from == i && p.allFree(p.found[k]) {
		return p.found[k], true
	}
	if n, ok = p.longest(i, "", p.Places.Longest(p.Tok[i].Hash)); !ok {
		p.at[i] = noName // nor will there be one when more tokens have owners
		return n, false
	}
	p.found = append(p.found, n)
	p.at[i] = int32(len(p.found))
	return n, true
}

// beginsTown says whether a name of the gazetteer may begin with the capital at
// token i, going by the next word.
func (p *Parser) beginsTown(i int) bool {
	first := p.Tok[i].Hash
	if p.Places.Begins(first, 0) {
		return p.Places.Longest(first) > 0
	}
	j := i + 1
	for j < len(p.Tok) && p.Tok[j].Kind == token.Mark && nameMark(rune(p.Tok[j].Val)) {
		j++
	}
	second := j < len(p.Tok) && p.Tok[j].Kind != token.Mark && p.Tok[j].Block == p.Tok[i].Block
	return (second && (p.Places.Begins(first, p.Tok[j].Hash) || !p.ownWord(j)) || !p.ownWord(i)) && p.Places.Longest(first) > 0
}

// allFree says whether no mention has taken a part of n since it was found.
func (p *Parser) allFree(n placeName) bool {
	for i := n.from; i < n.to; i++ {
		if p.Set.Owner[i] != None {
			return false
		}
	}
	return true
}

// longest finds the longest name of at most so many words from token i on,
// with an article in front that stands elsewhere.
func (p *Parser) longest(i int, article string, most int) (n placeName, ok bool) {
	if !p.is(i, capital) || p.Set.Owner[i] != None {
		return n, false
	}
	var word, ends [maxPlaceWords]int // by word: its token, and where in p.key the key of the name ends that ends with it
	words, slash := 0, 0
	for j := i; words < min(most, maxPlaceWords) && p.free(j, p.Tok[i].Block); j++ {
		t := &p.Tok[j]
		if t.Kind != token.Mark {
			word[words] = j
			words++
		} else if !nameMark(rune(t.Val)) {
			break
		} else if t.IsMark('/') && slash == 0 && t.Is(token.Glued) {
			slash = words
		}
	}
	if slash > 0 && slash < words && p.glued(word[slash]) {
		if n, ok = p.onRiver(word[:words], slash, article); ok {
			return n, true
		}
	}
	if words > 1 && article == "" && !p.Places.Begins(p.Tok[i].Hash, p.Tok[word[1]].Hash) && p.ownWord(i) && p.ownWord(word[1]) {
		words = 1
	}
	for words > 1 && !p.endsName(word[words-1]) {
		words--
	}
	p.makeKey(article, word[:words], ends[:])
	if len(p.names) > mostNames {
		p.names, p.found = nil, p.found[:0] // who holds a name still has it
	}
	for ; words > 0; words-- {
		end := word[words-1] + 1
		if words > 1 && !p.endsName(end-1) {
			continue
		}
		key := p.key[:ends[words-1]]
		if len(key) == 0 {
			key = gazetteer.Key(append(p.key, article...), p.Quote(i, end))[len(p.key):]
		}
		from := len(p.names)
		if p.names = p.Places.Find(p.names, key); len(p.names) > from {
			if n, ok = p.told(placeName{i, end, p.names[from:len(p.names):len(p.names)]}); ok {
				return n, true
			}
		}
	}
	return n, false
}

// onRiver finds a name written with a bar for "sur": "Villeneuve/Lot". The bar
// stands before word k.
func (p *Parser) onRiver(word []int, k int, article string) (n placeName, ok bool) {
	const most = 2 // words of the river
	i := word[0]
	for to := min(len(word), k+most); to > k; to-- {
		end := word[to-1] + 1
		key := gazetteer.Key(append(p.key[:0], article...), p.Quote(i, word[k-1]+1))
		key = gazetteer.Key(append(key, " sur "...), p.Quote(word[k], end))
		from := len(p.names)
		if p.names = p.Places.Find(p.names, key); len(p.names) > from {
			return placeName{i, end, p.names[from:len(p.names):len(p.names)]}, true
		}
	}
	return n, false
}

// maxPlaceWords is the most words of a place's name.
const maxPlaceWords = 12

// makeKey makes the key of an article and words in p.key, and sets ends as far
// as the tokens alone tell it.
func (p *Parser) makeKey(article string, words, ends []int) {
	p.key = append(p.key[:0], article...)
	for k, i := range words {
		if !p.ownWord(i) {
			return
		}
		p.key = gazetteer.AppendWord(p.key, p.Folded(i))
		ends[k] = len(p.key)
	}
}

// ownWord says whether token i is for certain a word of its own in a key of
// the gazetteer, its folded form: not one with an ending, an apostrophe, or no
// blank between it and the word before, which may hide behind an invisible
// one.
func (p *Parser) ownWord(i int) bool {
	const wide = 3 // bytes of the blanks that are invisible
	t := &p.Tok[i]
	if i > 0 && p.Tok[i-1].Kind != token.Mark {
		if gap := t.Start - p.Tok[i-1].End; gap <= 0 || gap >= wide {
			return false
		}
	}
	folded := p.Folded(i)
	return int(t.End-t.Start) == len(folded) || !t.Is(token.Inclusive) && strings.IndexByte(folded, '\'') < 0
}
