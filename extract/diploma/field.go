package diploma

import (
	"strings"

	"offers/extract/mention"
	"offers/extract/token"
)

// One field of study in a list: where it ends, and what can be one.

// item reads one field: its tokens, where the next begins, and whether one can
// follow.
func (r *reader) item(i, end int32) (from, to, next int32, more bool) {
	from = i
	for ; i < end; i++ {
		t := &r.Tok[i]
		if r.parted(i) {
			return from, i, i, false
		}
		if i > from && r.suchAs(i) {
			return from, i, i + 2, true
		}
		if r.foreign(i) || r.of(i, stop) || i > from && (r.breaks(i) || r.of(i, turn)) || r.in(i, " et and ") && r.other(i+1) {
			return from, i, i, false
		}
		if t.Kind != token.Mark {
			if n := r.joined(i, from); n > i {
				return from, i, n, true
			}
			continue
		}
		switch rune(t.Val) {
		case ',':
			n := i + 1
			for r.in(n, " et ou and or ") || r.mark(n, '/') {
				n++
			}
			if r.suchAs(n) {
				n += 2
			}
			return from, i, n, !r.in(n, " un une a an ")
		case '/':
			if !t.Is(token.Glued) || i+1 < end && !r.Tok[i+1].Is(token.Glued) {
				return from, i, i + 1, true
			}
		case '(':
			if n := r.options(i, end); n > i {
				return from, i, n, true
			}
			n := r.shut(i, end)
			to = i
			if n == 0 {
				return from, to, i, false
			}
			if n < end && (r.mark(n, ',') || r.joined(n, from) > n || r.mark(n, '/')) {
				_, _, next, more = r.item(n, end)
				return from, to, next, more
			}
			return from, to, n, false
		case '\'', '&', '.', '-':
			if rune(t.Val) == '-' && !t.Is(token.Glued) {
				return from, i, i, false
			}
		default:
			return from, i, i, false
		}
	}
	return from, i, i, false
}

// parted says whether a word that ends the list is parted at token i by the end of
// its line: "mécanique, obte-" and below "nu avant septembre".
func (r *reader) parted(i int32) bool {
	if int(i)+2 >= len(r.Tok) || !r.mark(i+1, '-') || !r.Tok[i+1].Is(token.Glued) || !r.Tok[i+2].Is(token.Break) || r.word(i) == "" {
		return false
	}
	whole := r.word(i) + r.word(i+2)
	return r.lists.Of(token.Hash([]byte(whole)), whole)&stop != 0
}

// suchAs says whether examples of a field follow token i: "quantitative science,
// such as physics".
func (r *reader) suchAs(i int32) bool { return r.in(i, " such ") && r.in(i+1, " as ") }

// options is the token inside the bracket at i where it holds further fields:
// "MCO (ou NDRC)", "ingénierie (physique, chimie)"; i where it does not.
func (r *reader) options(i, end int32) int32 {
	shut := r.shut(i, end)
	if r.in(i+1, " ou ") && shut > 0 && !r.of(i+2, stop) && !r.of(i+2, aside) {
		return i + 2
	}
	if shut == 0 { // a column of a page often loses it
		shut = end
	}
	commas := 0
	for k := i; k < shut; k++ {
		if r.mark(k, ',') {
			commas++
		}
	}
	open := r.in(shut-2, " etc ") || r.in(shut-3, " etc ") // "(botany, zoology, etc.)"
	if commas > 0 && (r.of(i+1, discipline) || open) {
		return i + 1
	}
	return i
}

// breaks says whether a line that begins at token i begins something else: it
// has a capital, and what stands before can be an end.
func (r *reader) breaks(i int32) bool {
	t := &r.Tok[i]
	return t.Is(token.Break|token.Capital) && r.Tok[i-1].Kind == token.Letters && !r.of(i-1, aside) && !r.in(i-1, " et ou and or of ")
}

// other says whether "d'une", "une" at i leads to something that is no field:
// "… et d'une première expérience".
func (r *reader) other(i int32) bool {
	for r.in(i, " d ") || r.mark(i, '\'') {
		i++
	}
	return r.in(i, " un une ")
}

// foreign says whether a mention of another kind owns token i, so that no
// field goes over it.
func (r *reader) foreign(i int32) bool {
	id := r.Mentions.Owner[i]
	return id != mention.None && r.Mentions.All[id].Kind != mention.Place && r.Mentions.All[id].Kind != mention.Person
}

// shut is the token behind the bracket that shuts the one at i, 0 for none.
func (r *reader) shut(i, end int32) int32 {
	for ; i < end; i++ {
		if r.mark(i, ')') {
			return i + 1
		}
	}
	return 0
}

// joined is the token behind "ou", "et/ou", "et en" at i, which begin another
// field; i when the field goes on ("sciences humaines et sociales").
func (r *reader) joined(i, from int32) int32 {
	switch {
	case r.in(i, " et ") && r.mark(i+1, '/') && r.in(i+2, " ou "):
		return i + 3
	case r.in(i, " ou or "):
		return i + 1
	case r.in(i, " et and ") && (r.in(i+1, " en in ") || r.of(i+1, stop)):
		return i + 1
	case r.in(i, " et and ") && i > from && r.listed(from) && !r.agree(i-1, i+1) && !r.completed(from, i):
		return i + 1
	}
	return i
}

// listed says whether the field that begins at token from follows a comma, so
// that "et" before the last one joins fields, not words.
func (r *reader) listed(from int32) bool {
	for i := from - 1; i >= 0 && i >= from-4 && (r.of(i, aside) || r.Tok[i].Kind == token.Mark); i-- {
		if r.mark(i, ',') {
			return true
		}
	}
	return false
}

// completed says whether "et de" at token i adds a complement to one that the
// field has: "sciences de l'information et de la communication".
func (r *reader) completed(from, i int32) bool {
	const small = " de du des d "
	if !r.in(i+1, small) {
		return false
	}
	for k := from; k < i; k++ {
		if r.in(k, small) {
			return true
		}
	}
	return false
}

// agree says whether the words before and behind "et" are two adjectives of
// one noun: "humaines et sociales".
func (r *reader) agree(a, b int32) bool {
	x, y := r.word(a), r.word(b)
	return strings.HasSuffix(x, "s") && strings.HasSuffix(y, "s") && (r.word(b+1) == "" || r.in(b+1, " ou et "))
}

// plausible says whether tokens can be a field's name.
func (r *reader) plausible(from, to int32) bool {
	const most = 10 // words
	words, letters := 0, int32(0)
	for i := from; i < to; i++ {
		if r.Tok[i].Kind == token.Letters {
			words++
			letters += r.Tok[i].End - r.Tok[i].Start
		}
	}
	if words == 1 && r.of(from, noun) || r.general(from, to) || r.refers(from, to) {
		return false
	}
	return words > 0 && words <= most && letters >= 2 && r.Tok[from].Kind == token.Letters
}

// refers says whether tokens only point at fields named before: "combinations
// of these fields".
func (r *reader) refers(from, to int32) bool {
	for to > from && r.Tok[to-1].Kind == token.Mark {
		to--
	}
	return to > from+1 && r.in(to-2, " these those ces ") && r.of(to-1, noun)
}
