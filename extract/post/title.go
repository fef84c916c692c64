package post

import (
	"math"
	"strings"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
)

// title takes the post's name from the first place that states it, in the
// order in which a reader believes them.
func title(b *board.Board) {
	t := board.Kept[titles](b)
	*t = titles{Board: b, section: -1, reader: reader{lists: classes(), words: t.reader.words[:0]}, labels: b.Labelled(cue.TitleLabel), lines: t.lines[:0], seen: t.seen[:0]}
	t.collect(headBlocks + wrappedLines - 1)
	for _, step := range [...]func(*titles) bool{
		(*titles).labelled, (*titles).entry, (*titles).agreed, (*titles).front, (*titles).quoted, (*titles).top, (*titles).loosely, (*titles).announced, (*titles).mission,
		(*titles).asks, (*titles).summed, (*titles).data, (*titles).heading, (*titles).head, (*titles).marked, (*titles).led, (*titles).page, (*titles).sentence, (*titles).research,
	} {
		if step(t) {
			return
		}
	}
}

// titles looks for the title of one posting.
type titles struct {
	*board.Board
	labels []board.Value // what stands behind the labels of a title
	lines  []line        // the visible blocks that can be a title's place
	next   int           // the first block not looked at for lines
	reader reader
	seen   []seen // of the lines looked at

	section int32 // the heading last asked whether it is a menu's
	menu    bool  // it is
}

// take makes a stretch the title when it can be one.
func (t *titles) take(s doc.Span, rule string) bool { return t.put(t.trimmedSpan(s), rule) }

// put makes the title what can be one.
func (t *titles) put(k trimmed, rule string) bool {
	if k.ok {
		t.Record.Title = token.OneLine(k.text)
		t.Say(k.Span, rule, "stated", "/title")
	}
	return k.ok
}

// mentioned says whether a stretch says nothing but a place, a date or the
// like: "07 - ANNONAY", "04/05/2026".
func (t *titles) mentioned(s doc.Span) bool {
	from, to := t.Tokens(s)
	if from < to && t.Inside(int32(from), mention.Of(mention.Date)) && t.Tok[from].Kind != token.Letters { // not "Summer 2026 Science Internship"
		return true
	}
	for i := from; i < to; i++ {
		if t.Tok[i].Kind != token.Letters {
			continue
		}
		if m := t.Mentions.Owner[i]; m != mention.None && t.Mentions.All[m].Kind != mention.Degree {
			continue
		}
		if len(t.Folded(i)) > 2 && t.reader.lists.Token(&t.Text, i)&announcer == 0 {
			return false
		}
	}
	return true
}

// labelled takes what a label calls the title. A label like "poste" is only
// believed when the value names one.
func (t *titles) labelled() bool {
	for _, v := range t.labels {
		if v.Witness == board.Visible && !t.Rule(v.Hit).Weak && t.take(v.Span, t.Rule(v.Hit).Name()) {
			return true
		}
	}
	return false
}

// loosely takes what a weak label calls a post.
func (t *titles) loosely() bool { return t.looselyBefore(math.MaxInt32) }

// looselyBefore is loosely for the labels that stand before a heading, -1 for
// none: what they say is believed over the name of a post below it, which is that
// of a superior.
func (t *titles) looselyBefore(block int32) bool {
	for _, v := range t.labels {
		if v.Witness != board.Visible || !t.Rule(v.Hit).Weak || v.Block >= block {
			continue
		}
		if k := t.trimmedSpan(v.Span); k.ok && namesPost(k.phrase) {
			return t.put(k, t.Rule(v.Hit).Name())
		}
	}
	return false
}

func namesPost(p phrase) bool { return names(p) || marked(p) || kindLed(p) }

// begins says whether a page's title opens with a line's words, or is one of
// its parts.
func begins(want, line []word) bool {
	if len(line) == 0 || len(want) == 0 || len(line) == 1 && len(line[0].fold) < 5 {
		return false
	}
	if opens(want, line) {
		return true
	}
	for i := 1; i < len(want) && len(line) > 2; i++ {
		if opens(want[i:], line) {
			return true
		}
	}
	last := len(want) - 1
	return len(want) > 2 && len(line) > last && opens(line, want[:last]) && strings.HasPrefix(line[last].fold, want[last].fold)
}

// opens says whether words open with others.
func opens(w, others []word) bool {
	if len(w) < len(others) {
		return false
	}
	for i := range others {
		if w[i].fold != others[i].fold {
			return false
		}
	}
	return true
}

// sitesName says whether a line is the name of the site.
func (t *titles) sitesName(line phrase) bool {
	for _, key := range [...]string{"meta.og:site_name", "meta.author", "jobposting.hiringOrganization.name"} {
		s, ok := t.dataOf(key)
		if !ok {
			continue
		}
		if name := t.read(s).words; len(name) == len(line.words) && opens(name, line.words) {
			return true
		}
	}
	return false
}

// topBlocks is how many visible blocks the title is looked for in before any
// page data.
const topBlocks = 8

// entry takes the part that names a post of a first line that lists who hires,
// for what and where: "Vernois Ltd | Payroll Officer | Leeds | Full time".
func (t *titles) entry() bool {
	const least = 4 // parts
	if len(t.lines) == 0 {
		return false
	}
	parts := t.parts(t.lines[0].Span)
	if len(parts) < least || namesPost(t.read(parts[0])) {
		return false
	}
	for _, s := range parts[1:] {
		if k := t.trimmedSpan(s); k.ok && names(k.phrase) {
			return t.put(k, "title/entry")
		}
	}
	return false
}

// parts are what the marks between the entries of a line part.
func (t *titles) parts(line doc.Span) (all []doc.Span) {
	from, end := t.Tokens(line)
	for i := from; i <= end; i++ {
		if i < end && (!t.Parts(int32(i)) || t.Tok[i].Is(token.Glued)) {
			continue
		}
		if from < i {
			all = append(all, t.Text.Span(from, i))
		}
		from = i + 1
	}
	return all
}

// top takes the first line at the top that names a post, or a heading of the
// first level above them all.
func (t *titles) top() bool { return t.first(0, topBlocks) }

// head is top for the rest of the posting's head.
func (t *titles) head() bool { return t.first(topBlocks, headBlocks) }

func (t *titles) first(from, to int) bool {
	for i := from; i < min(len(t.lines), to); i++ {
		if t.stands(i) {
			return t.looselyBefore(t.Doc.Blocks[t.lines[i].block].Section) || t.put(t.wrapped(i), "title/names-post")
		}
	}
	return false
}

// sectioned says whether a line stands under the heading of a section: what is
// listed there is asked for, or done, but no post.
func (t *titles) sectioned(l line) bool {
	s := t.Doc.Blocks[l.block].Section
	return s >= 0 && section(t.read(t.Doc.Blocks[s].Span))
}

// stands says whether line i is the name of a post.
func (t *titles) stands(i int) bool {
	const most = 220 // bytes
	l := t.lines[i]
	text := t.text(i)
	if len(text) > most || l.kind == doc.Item && (i > 4 || t.sectioned(l)) {
		return false
	}
	if l.kind == doc.Paragraph && unmarked(text) && (isProse(text) || t.below(l)) {
		return false
	}
	whole := t.look(i)
	if l.kind != doc.Pair && !tellsPost(whole) {
		return false
	}
	k := t.trimmed(i)
	if !k.ok {
		return false
	}
	isMarked := marked(k.phrase)
	if !isMarked && (section(k.phrase) && !(len(k.words) > 2 && quotes(whole)) || l.kind == doc.Paragraph && (sentences(whole) || t.below(l))) {
		return false
	}
	if isMarked || names(k.phrase) && !t.Holds(k.Span, mention.Of(mention.Person)) && !t.belowPerson(l) || kindLed(k.phrase) {
		return true
	}
	return (l.kind == doc.Pair || quotes(whole)) && !body(k.phrase) && !infinitive(k.phrase)
}

// tellsPost says whether a line has, before anything is cut from it, a word of
// posts or marks that can announce one. Most lines have neither.
func tellsPost(whole phrase) bool {
	for _, w := range whole.words {
		if (w.class|w.one)&(occupationNoun|trade|kindNoun) != 0 || w.fold == "service" {
			return true
		}
	}
	counted := len(whole.words) > 0 && whole.words[0].figures() // "3 x …": what the number counts may be glued to the sign
	if counted || whole.odd || marked(whole) {
		return true
	}
	if !whole.has(colon | dash | beyond) {
		return false
	}
	for _, mark := range [...]string{":", " - ", " – ", "«", "“"} {
		if strings.Contains(whole.text, mark) {
			return true
		}
	}
	return false
}

// quotes says whether a line announces what it has in quotes.
func quotes(whole phrase) bool {
	line := edges(whole)
	return len(behindKind(line).text) != len(line.text)
}

// sentences says whether a paragraph is made of sentences.
func sentences(p phrase) bool {
	return len(p.words) > 12 && (strings.HasSuffix(p.text, ".") || strings.Contains(p.text, ". "))
}

// announced takes the first heading when it is of the first level, or the line
// below an announcement.
func (t *titles) announced() bool {
	for i, l := range t.lines[:min(len(t.lines), 4)] {
		if l.kind == doc.Item || !(l.kind == doc.Heading && l.level == 1 && i < 3 || i > 0 && t.announces(i-1)) {
			continue
		}
		k := t.trimmed(i)
		if !k.ok || len(k.words) < 4 || strings.Contains(k.text, ". ") || body(k.phrase) || shouted(k.phrase) || section(k.phrase) || infinitive(k.phrase) || t.sitesName(k.phrase) {
			continue
		}
		return t.put(t.wrapped(i), "title/announced")
	}
	return false
}

// below says whether a paragraph belongs to a section of its own rather than
// to the posting's head.
func (t *titles) below(l line) bool {
	s := t.Doc.Blocks[l.block].Section
	if s < 0 || t.Doc.Blocks[s].Level <= 2 {
		return false
	}
	if t.section != s {
		t.section, t.menu = s, isMenu(t.read(t.Doc.Blocks[s].Span))
	}
	return !t.menu
}

// announces says whether a line announces the title below it: "Offre de
// stage", "La ligue du Vernois propose un stage de six mois :".
func (t *titles) announces(i int) bool {
	text := t.text(i)
	p := t.look(i)
	if generic(p) {
		w := p.words
		if len(w) < 2 || w[0].one&opener == 0 {
			return false
		}
		switch w[0].fold {
		case "poste", "mission", "missions", "job":
			return false
		}
		return true
	}
	if !strings.HasSuffix(text, ":") {
		return false
	}
	for _, w := range p.words {
		if w.is(recruiting) || w.fold == "propose" || w.fold == "proposent" {
			return true
		}
	}
	return false
}

// belowPerson says whether a line stands below somebody's name: it is what that
// person does.
func (t *titles) belowPerson(l line) bool {
	if l.block == 0 {
		return false
	}
	const most = 2 // tokens beside the name: "M. HUE Hervé."
	others := 0
	for i := t.First[l.block-1]; i < t.First[l.block] && others <= most; i++ {
		if !t.Inside(i, mention.Of(mention.Person)) {
			others++
		}
	}
	return others <= most && t.First[l.block]-t.First[l.block-1] > int32(others)
}

// marked takes the first short line anywhere with the mark of a post: "H/F".
func (t *titles) marked() bool {
	const (
		most  = 120 // bytes
		lines = 400
	)
	t.collect(lines)
	for i, l := range t.lines {
		if len(t.text(i)) >= most || l.kind == doc.Item {
			continue
		}
		if whole := t.look(i); !marked(whole) || section(whole) {
			continue
		}
		if k := t.trimmed(i); k.ok && marked(k.phrase) {
			return t.put(t.wrapped(i), "title/marked")
		}
	}
	return false
}

// led takes what a posting of one line opens with, up to the mark of a post:
// "Diététicien / Diététicienne (H/F) 44 - REZE …".
func (t *titles) led() bool {
	const most = 90 // bytes
	if len(t.lines) == 0 {
		return false
	}
	whole := t.look(0)
	i := mark(whole)
	if i < 0 || whole.words[i].to > most {
		return false
	}
	s := t.lines[0].Span
	s.End = s.Start + whole.words[i].to
	if strings.HasPrefix(t.Doc.Text[s.End:], ")") {
		s.End++
	}
	k := t.trimmedSpan(s)
	return k.ok && names(k.phrase) && t.put(k, "title/marked")
}

// heading takes the first heading of the posting, whatever it says.
func (t *titles) heading() bool {
	for i, l := range t.lines[:min(len(t.lines), 6)] {
		text := t.text(i)
		if l.kind == doc.Item || l.kind == doc.Paragraph && (len(text) > 200 || sentences(t.look(i))) {
			return false
		}
		k := t.trimmed(i)
		if !k.ok || body(k.phrase) || shouted(k.phrase) || t.sitesName(k.phrase) {
			continue
		}
		if section(k.phrase) || strings.HasSuffix(text, ":") {
			if l.kind == doc.Heading {
				return false
			}
			continue
		}
		if l.kind == doc.Heading && l.level <= 3 && len(k.words) > 2 && (i < 3 || !infinitive(k.phrase)) {
			return t.put(t.wrapped(i), "title/heading")
		}
	}
	return false
}
