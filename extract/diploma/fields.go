package diploma

import (
	"cmp"
	"slices"
	"strings"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
	"offers/extract/wordlist"
	"offers/schema"
)

// unnamed says that a term asks for a degree by itself, whose name it leaves
// out: "the candidate should have a degree in physics".
const unnamed = "unnamed"

// fields reads the fields of study that follow the degrees asked for, and
// those that "formation en …" names beside them or below such a heading. Where
// they have none, the degrees that say the same elsewhere may.
func (d *decider) fields(asked []board.Candidate) {
	r := reader{Board: d.Board, lists: lists()}
	for _, c := range asked {
		if d.Degree(c.Mention).Slugs[0] != "none" {
			d.study(r.behind(r.schools(c), false), "field/degree")
		}
	}
	for _, c := range d.Candidates(cue.Required) {
		if len(d.studied) == 0 && c.Rank.Witness == board.Visible && d.agrees(d.Degree(c.Mention)) {
			d.study(r.behind(d.Mentions.All[c.Mention].To, false), "field/degree")
		}
	}
	named := len(d.studied) > 0
	for _, v := range d.Labelled(cue.FieldsLabel) {
		if v.Witness == board.Visible && !named { // "Discipline" is as well what is to be taught
			d.study(r.list(int32(d.At(v.Start))), "field/"+d.Rule(v.Hit).Name())
		}
	}
	for _, at := range d.below() {
		d.study(r.list(at), "field/label")
	}
	for _, t := range d.Terms(cue.FieldsLabel) {
		if t.Witness == board.Visible && (t.Says == unnamed || d.withAsked(t, asked)) {
			d.study(r.behind(d.Hits[t.Hit].To, true), "field/"+d.Rule(t.Hit).Name())
		}
	}
}

// below is where the lines begin that stand below a line of their label alone:
// "Spécialisation", then the fields.
func (d *decider) below() (at []int32) {
	for _, h := range d.HitsOf(cue.FieldsLabel) {
		hit := d.Hits[h]
		b := d.Tok[hit.From].Block
		alone := hit.From == d.First[b] && hit.To == d.First[b+1]
		if alone && d.Rule(h).Reach == cue.Label && int(b)+1 < len(d.Doc.Blocks) && d.Doc.Blocks[b].Kind != doc.Data && d.First[b+1] < d.First[b+2] {
			at = append(at, d.First[b+1])
		}
	}
	return at
}

// withAsked says whether a term stands in the sentence of a degree asked for,
// or below a heading or label that speaks of them.
func (d *decider) withAsked(t board.Term, asked []board.Candidate) bool {
	at := d.Tok[d.Hits[t.Hit].From].Sentence
	_, beside := slices.BinarySearchFunc(asked, at, func(c board.Candidate, at int32) int { return cmp.Compare(d.Tok[c.Rank.From].Sentence, at) })
	return beside || d.Under(t, cue.Required)
}

// study adds fields that are not in the list yet.
func (d *decider) study(spans []doc.Span, rule string) {
	for _, s := range spans {
		name := oneLine(d.Doc.Quote(s))
		var room [64]byte
		key := string(token.Fold(room[:0], name))
		if d.keys[key] {
			continue
		}
		d.Say(s, rule, schema.Stated, d.Item(fieldsPath, len(d.studied), ""))
		d.studied, d.keys[key] = append(d.studied, name), true
	}
}

// oneLine is a name without its line ends; a hyphen at one stays glued.
func oneLine(s string) string {
	if s = token.OneLine(s); !strings.Contains(s, "- ") {
		return s
	}
	words := strings.Fields(s)
	out := ""
	for i, w := range words {
		if i > 0 && !strings.HasSuffix(out, "-") {
			out += " "
		}
		out += w
	}
	return out
}

// reader reads lists of fields of study.
type reader struct {
	*board.Board
	lists *wordlist.Table
}

// word is the folded word at token i, "" for anything else.
func (r *reader) word(i int32) string {
	if i < 0 || i >= int32(len(r.Tok)) || r.Tok[i].Kind != token.Letters {
		return ""
	}
	return r.Folded(int(i))
}

// in says whether the word at token i is one of a few words, which are
// separated and framed by blanks.
func (r *reader) in(i int32, words string) bool {
	w := r.word(i)
	if w == "" {
		return false
	}
	for from := 0; ; {
		at := strings.Index(words[from:], w)
		if at < 0 {
			return false
		}
		from += at + len(w)
		if words[from-len(w)-1] == ' ' && words[from] == ' ' {
			return true
		}
	}
}

// of says whether the word at token i is one of the lists of c.
func (r *reader) of(i int32, c wordlist.Class) bool {
	return i >= 0 && i < int32(len(r.Tok)) && r.Tok[i].Kind == token.Letters && r.lists.Token(&r.Text, int(i))&c != 0
}

func (r *reader) mark(i int32, m rune) bool {
	return i >= 0 && i < int32(len(r.Tok)) && r.Tok[i].IsMark(m)
}

// behind reads the fields behind a degree that ends before token i. Where
// linked, the words before it already lead to a field.
func (r *reader) behind(i int32, linked bool) []doc.Span {
	if i >= int32(len(r.Tok)) {
		return nil
	}
	first := i
	end := r.end(first)
	if r.mark(i, '.') && r.Tok[i].Is(token.Glued) && i+1 < end { // "M.Sc. in physics"
		i++
	}
	for i < end && (r.of(i, adjective) || r.mark(i, '*')) { // "**Ph.D.** in physics"
		i++
	}
	i = r.outside(i)
	if r.equivalent(i) > i {
		for i = r.equivalent(i); i < end && r.of(i, adjective); i++ {
		}
		if linked = linked || r.of(i, discipline); !linked && !r.in(i, " en in dans ") && !(r.mark(i, ',') && r.leadsOn(i+1)) { // "CAP, BEP et équivalents Mécanique automobile"
			return nil
		}
	}
	i = r.passed(r.awarded(r.backed(i)))
	if n, ok := r.announced(i, end); !ok {
		return nil
	} else if n > i {
		return r.list(n)
	}
	if r.mark(i, ',') && (r.of(i+1, discipline) || r.leadsOn(i+1)) {
		i++
	}
	if r.mark(i, '(') || r.mark(i, ':') {
		linked = true
		i++
	}
	for i < end && (r.of(i, lead) || r.mark(i, '\'') || linked && (r.mark(i, ':') || r.mark(i, '*'))) {
		if r.in(i, " a au aux ") && !linked {
			return nil
		}
		linked = true
		if i++; r.in(i, " relation lien rapport adequation ") && r.in(i+1, " avec ") {
			i += 2
		}
	}
	if r.mark(i, ':') && linked {
		i++
	}
	if r.in(i, " poche ") { // "le bac en poche"
		return nil
	}
	if i >= end || !linked && !r.direct(i, first) {
		return nil
	}
	return r.list(i)
}

// outside is the token behind the bracket in which a degree stands at i, where
// a field follows it: "Bac+5 (école d'ingénieurs, université) en informatique".
func (r *reader) outside(i int32) int32 {
	const most = 8 // tokens
	for k := i; k < i+most && k < int32(len(r.Tok)) && !r.mark(k, '('); k++ {
		if r.mark(k, ')') {
			if r.in(k+1, " en in dans de d ") {
				return k + 1
			}
			return i
		}
	}
	return i
}

// schools is the token behind a degree, and behind the words or the bracket
// that name other schools: "école d'ingénieurs ou université (physique)",
// "école d'ingénieurs (INSA, Mines)".
func (r *reader) schools(c board.Candidate) int32 {
	i := r.Mentions.All[c.Mention].To
	if r.in(i, " ou or ") && r.in(i+1, " universite university ") {
		return i + 2
	}
	if v := r.Degree(c.Mention); r.mark(i, '(') && (v.Slugs[0] == "engineer" || v.Slugs[0] == "") {
		return max(i, r.shut(i, min(i+16, int32(len(r.Tok)))))
	}
	return i
}

// backed is the token behind "avec une solide formation" at i, where what
// follows are fields again.
func (r *reader) backed(i int32) int32 {
	const most = 4 // words
	if !r.in(i, " avec with ") {
		return i
	}
	for k := i + 1; k <= i+most; k++ {
		if r.in(k, " formation specialite specialisation specialization background bagage majeure dominante option major emphasis focus concentration ") {
			return k + 1
		}
	}
	return i
}

// passed is the token behind a bracket at i that says more of the degree, where
// the field follows it: "PhD (or near completion) in neuroscience".
func (r *reader) passed(i int32) int32 {
	const most = 16 // tokens
	if n := r.shut(i, min(i+most, int32(len(r.Tok)))); r.mark(i, '(') && r.in(n, " in en ") && !r.of(i+1, discipline) && !r.Inside(n+1, mention.Of(mention.Place)) {
		return n
	}
	return i
}

// announced is the token behind the words that announce fields at token i: "in
// one of the following areas:", "in a quantitative field such as"; i where none
// do. It is false where they announce a field that nothing names: "in a
// relevant field".
func (r *reader) announced(i, end int32) (next int32, ok bool) {
	const most = 7 // words
	k := i
	if r.in(i, " in ") {
		k++
	} else if !r.in(i-1, " in ") {
		return i, true
	}
	if n := r.choice(k); n > k {
		return n, true
	}
	for ; !r.of(k, noun); k++ {
		if k >= min(end, i+most) || r.word(k) == "" || r.of(k, discipline) || r.in(k, " or and ") {
			return i, true
		}
	}
	if k++; r.in(k, " of ") && r.in(k+1, " study studies ") {
		k += 2
	}
	from := k
	for k < end && (r.mark(k, ',') || r.mark(k, ':') || r.mark(k, '(') || r.mark(k, '.') && r.in(k-1, " e g ") || r.in(k, " of such as like including related to linked e g for example namely ")) {
		k++
	}
	return k, k > from
}

// choice is the token behind "one of:" or "at least one of the following:" at
// token i; i where neither stands.
func (r *reader) choice(i int32) int32 {
	k := i
	if r.in(k, " at ") && r.in(k+1, " least ") {
		k += 2
	}
	if !r.in(k, " one ") || !r.in(k+1, " of ") {
		return i
	}
	for k += 2; r.in(k, " the following these "); k++ {
	}
	if !r.mark(k, ':') && !r.mark(k, '(') {
		return i
	}
	return k + 1
}

// awarded is the token behind "from a recognised university" at i, where the
// degree's field follows it.
func (r *reader) awarded(i int32) int32 {
	const most = 7 // tokens
	if !r.in(i, " from at ") {
		return i
	}
	school := false
	for k := i + 1; k < min(i+most, r.end(i)-1); k++ {
		if school && r.in(k, " in ") && !r.Inside(k+1, mention.Of(mention.Place)) {
			return k
		}
		school = school || r.in(k, " university institution school college institute ")
	}
	return i
}

// end is the token behind the sentence and block of token i, or behind as much of
// it as fields of study can take.
func (r *reader) end(i int32) int32 {
	const most = 400 // tokens
	e := min(i, int32(len(r.Tok)))
	for e < int32(min(len(r.Tok), int(i)+most)) && r.Tok[e].Block == r.Tok[i-1].Block && r.Tok[e].Sentence == r.Tok[i-1].Sentence {
		e++
	}
	return e
}

// equivalent is the token behind "ou équivalent", "(ou équivalent)" at i.
func (r *reader) equivalent(i int32) int32 {
	at := i
	open := r.mark(at, '(')
	if open {
		at++
	}
	if !r.in(at, " ou or et ") {
		return i
	}
	from := at + 1
	for at++; r.in(at, " diplome formation niveau titre diploma degree "); at++ {
	}
	if at > from && r.in(at, " in ") { // "M.Sc. or diploma in physics"
		return at
	}
	if !r.in(at, " equivalent equivalents equivalente equivalence ") {
		return i
	}
	at++
	if n := r.shut(at, min(at+5, int32(len(r.Tok)))); open && n > 0 {
		return n
	}
	return at
}

// leadsOn says whether a field follows token i behind a comma: "Master, option
// chimie", "Bac+5, de préférence en droit".
func (r *reader) leadsOn(i int32) bool {
	return r.in(i, " en dans in specialite specialise specialisee specialisation option mention ") || r.in(i, " de ") && r.in(i+1, " preference ") || r.in(i, " preferably ideally idealement ") && r.in(i+1, " in en dans ")
}

// direct says whether a field's name can follow a degree without any word
// between: "Master Politiques publiques", not "Bac+5 validé".
func (r *reader) direct(i, first int32) bool {
	w := r.word(i)
	switch {
	case w == "", i != first && r.Tok[i].Sentence != r.Tok[first].Sentence,
		r.of(i, stop), r.in(i, " ou or et and pro professionnel recherche "),
		r.Doc.Language == doc.English && !r.Tok[i].Is(token.Capital) && !r.of(i, discipline):
		return false
	}
	for _, e := range [...]string{"ant", "ez", "ee", "era", "eront"} {
		if strings.HasSuffix(w, e) {
			return false
		}
	}
	return true
}

// list reads field after field from token i on, to the word or mark that ends
// the list.
func (r *reader) list(i int32) (spans []doc.Span) {
	end := r.end(i + 1)
	for first := true; i < end; first = false {
		for i < end && (r.of(i, aside) && !r.closes(i) || first && r.in(i, " related relevant ") || r.mark(i, '\'')) {
			i++
		}
		from, to, next, more := r.item(i, end)
		if r.general(from, to) && more {
			i = next
			continue
		}
		if !r.plausible(from, to) || to == from+1 && r.glued(from) {
			return spans
		}
		for r.Tok[to-1].Kind == token.Mark {
			to--
		}
		spans = append(spans, r.Text.Span(int(from), int(to)))
		if !more {
			return spans
		}
		i = next
	}
	return spans
}

// general says whether tokens are the head of a classification, no field:
// "Formations générales / finances publiques".
func (r *reader) general(from, to int32) bool {
	return to == from+2 && r.in(from, " formation formations ") && r.in(from+1, " generale generales ") || to == from+1 && r.in(from, " ingenieur ingenieurs ")
}

// glued says whether the one word at token i is the label of the date behind
// it, whose line end was lost: "BEP, CAP Parution 29/03/2027".
func (r *reader) glued(i int32) bool {
	return int(i)+1 < len(r.Tok) && r.Tok[i+1].Sentence == r.Tok[i].Sentence && r.Tok[i].Is(token.Capital) && r.Inside(i+1, mention.Of(mention.Date))
}

// closes says whether an aside at token i is a field's name by itself.
func (r *reader) closes(i int32) bool {
	return r.in(i, " formation ") && !r.in(i+1, " en de d ") && r.word(i+1) == ""
}
