package post

import (
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
	t := titles{Board: b, seen: map[doc.Span]trimmed{}}
	t.collect()
	for _, step := range [...]func() bool{t.labelled, t.agreed, t.top, t.loosely, t.announced, t.quoted, t.mission, t.asks, t.data, t.heading, t.head, t.marked, t.page, t.sentence} {
		if step() {
			return
		}
	}
}

// titles looks for the title of one posting.
type titles struct {
	*board.Board
	lines []line               // the visible blocks that can be a title's place
	seen  map[doc.Span]trimmed // stretches that a step has trimmed before
}

// trimmed is the part of a stretch that can be a title, if ok.
type trimmed struct {
	doc.Span
	ok bool
}

// line is a block, or several that one title was wrapped over.
type line struct {
	doc.Span
	block int32
	kind  doc.Kind
	level uint8
}

// headBlocks is how many visible blocks a posting's title stands in, at most.
const headBlocks = 24

// collect lists the visible blocks that can hold a title.
func (t *titles) collect() {
	for i := range t.Doc.Blocks {
		bl := &t.Doc.Blocks[i]
		switch bl.Kind {
		case doc.Pair:
			if i > 6 || !announced(t.Doc.Quote(bl.Label)) || !bl.Contains(bl.Label) {
				continue
			}
			fallthrough
		case doc.Heading, doc.Paragraph, doc.Item:
			if len(t.lines) < 400 {
				t.lines = append(t.lines, line{Span: bl.Span, block: int32(i), kind: bl.Kind, level: bl.Level})
			}
		}
	}
}

// announced says whether a label only announces the posting, so that its value
// is a title rather than a particular: "Mission de service civique".
func announced(label string) bool {
	w, _ := leading(label)
	return generic(label) && openers[strings.TrimSuffix(w, "s")]
}

// take makes a stretch the title when it can be one.
func (t *titles) take(s doc.Span, rule string) bool {
	if s, ok := t.trimmed(s); ok {
		t.Record.Title = strings.Join(strings.Fields(t.Doc.Quote(s)), " ")
		t.Say(s, rule, "stated", "/title")
		return true
	}
	return false
}

// trimmed is the part of a stretch that can be a title.
func (t *titles) trimmed(s doc.Span) (doc.Span, bool) {
	kept, ok := t.seen[s]
	if !ok {
		kept.Span, kept.ok = t.trim(s)
		t.seen[s] = kept
	}
	return kept.Span, kept.ok
}

func (t *titles) trim(s doc.Span) (doc.Span, bool) {
	text := t.Doc.Quote(s)
	if len(text) > 600 {
		return s, false
	}
	kept := trimTitle(text)
	if kept == "" {
		return s, false
	}
	s.Start += int32(strings.Index(text, kept))
	s.End = s.Start + int32(len(kept))
	return s, possible(kept) && (marked(kept) || !t.mentioned(s))
}

// mentioned says whether a stretch says nothing but a place, a date or the
// like: "07 - ANNONAY", "04/05/2026".
func (t *titles) mentioned(s doc.Span) bool {
	from, to := t.Tokens(s)
	if from < to && t.Mentions.Owner[from] != mention.None && t.Mentions.All[t.Mentions.Owner[from]].Kind == mention.Date {
		return true
	}
	for i := from; i < to; i++ {
		if t.Tok[i].Kind != token.Letters {
			continue
		}
		if m := t.Mentions.Owner[i]; m != mention.None && t.Mentions.All[m].Kind != mention.Degree {
			continue
		}
		if f := t.Folded(i); !announcers[f] && len(f) > 2 {
			return false
		}
	}
	return true
}

// labelled takes what a label calls the title. A label like "poste" is only
// believed when the value names one.
func (t *titles) labelled() bool {
	for _, v := range t.Labelled(cue.TitleLabel) {
		if v.Witness == board.Visible && !t.Rule(v.Hit).Weak && t.take(v.Span, t.Rule(v.Hit).Name()) {
			return true
		}
	}
	return false
}

// loosely takes what a weak label calls a post.
func (t *titles) loosely() bool {
	for _, v := range t.Labelled(cue.TitleLabel) {
		if s, ok := t.trimmed(v.Span); ok && v.Witness == board.Visible && t.Rule(v.Hit).Weak && t.namesPost(s) && t.take(v.Span, t.Rule(v.Hit).Name()) {
			return true
		}
	}
	return false
}

func (t *titles) namesPost(s doc.Span) bool {
	text := t.Doc.Quote(s)
	return names(text) || marked(text) || kindLed(text)
}

// agreed takes a heading or line that the page's own title repeats.
func (t *titles) agreed() bool {
	for _, key := range dataTitles {
		said, ok := t.dataOf(key)
		if !ok {
			continue
		}
		want := words(t.Doc.Quote(said))
		for i, l := range t.lines[:min(len(t.lines), headBlocks)] {
			s, ok := t.trimmed(l.Span)
			if !ok || !begins(want, words(t.Doc.Quote(s))) || body(t.Doc.Quote(s)) && l.kind != doc.Heading || t.sitesName(t.Doc.Quote(s)) {
				continue
			}
			return t.take(t.wrapped(i), "title/as-page-title")
		}
	}
	return false
}

// begins says whether a page's title opens with a line's words, or is one of
// its parts.
func begins(want, line []string) bool {
	if len(line) == 0 || len(want) == 0 || len(line) == 1 && len(line[0]) < 5 {
		return false
	}
	at := strings.Index(" "+strings.Join(want, " ")+" ", " "+strings.Join(line, " ")+" ")
	return at == 0 || at > 0 && len(line) > 2 || len(want) > 2 && strings.HasPrefix(strings.Join(line, " "), strings.Join(want, " "))
}

// sitesName says whether a line is the name of the site.
func (t *titles) sitesName(text string) bool {
	for _, key := range [...]string{"meta.og:site_name", "meta.author", "jobposting.hiringOrganization.name"} {
		if s, ok := t.dataOf(key); ok && strings.Join(words(t.Doc.Quote(s)), " ") == strings.Join(words(text), " ") {
			return true
		}
	}
	return false
}

// topBlocks is how many visible blocks the title is looked for in before any
// page data.
const topBlocks = 8

// top takes the first line at the top that names a post, or a heading of the
// first level above them all.
func (t *titles) top() bool { return t.first(0, topBlocks) }

// head is top for the rest of the posting's head.
func (t *titles) head() bool { return t.first(topBlocks, headBlocks) }

func (t *titles) first(from, to int) bool {
	for i := from; i < min(len(t.lines), to); i++ {
		if rule := t.stands(i); rule != "" {
			return t.take(t.wrapped(i), rule)
		}
	}
	return false
}

// stands says by which rule line i is a title, "" for none.
func (t *titles) stands(i int) string {
	const most = 220 // bytes
	l := t.lines[i]
	text := t.Doc.Quote(l.Span)
	s, ok := t.trimmed(l.Span)
	if !ok || len(text) > most || l.kind == doc.Item && i > 4 {
		return ""
	}
	kept := t.Doc.Quote(s)
	isMarked := marked(kept)
	if section(kept) && !isMarked || l.kind == doc.Paragraph && !isMarked && (t.below(l) || sentences(text)) {
		return ""
	}
	quoted := behindKind(edges(text)) != edges(text)
	switch {
	case isMarked, names(kept) && !t.person(s), kindLed(kept), (quoted || l.kind == doc.Pair) && !body(kept) && !infinitive(kept):
		return "title/names-post"
	}
	return ""
}

// sentences says whether a paragraph is made of sentences.
func sentences(text string) bool {
	return len(words(text)) > 12 && (strings.HasSuffix(text, ".") || strings.Contains(text, ". "))
}

// announced takes the first heading when it is of the first level, or the line
// below an announcement.
func (t *titles) announced() bool {
	for i, l := range t.lines[:min(len(t.lines), 4)] {
		s, ok := t.trimmed(l.Span)
		if !ok {
			continue
		}
		kept := t.Doc.Quote(s)
		if l.kind == doc.Item || body(kept) || t.sitesName(kept) || section(kept) || infinitive(kept) || len(words(kept)) < 4 || strings.Contains(kept, ". ") {
			continue
		}
		if l.kind == doc.Heading && l.level == 1 && i < 3 || i > 0 && t.announces(i-1) {
			return t.take(t.wrapped(i), "title/announced")
		}
	}
	return false
}

// below says whether a paragraph belongs to a section of its own rather than
// to the posting's head.
func (t *titles) below(l line) bool {
	s := t.Doc.Blocks[l.block].Section
	return s >= 0 && t.Doc.Blocks[s].Level > 2 && !t.isMenu(t.Doc.Blocks[s].Span)
}

// announces says whether a line announces the title below it: "Offre de
// stage", "La ligue du Vernois propose un stage de six mois :".
func (t *titles) announces(i int) bool {
	text := t.Doc.Quote(t.lines[i].Span)
	w := words(text)
	if generic(text) {
		return len(w) > 1 && w[0] != "poste" && w[0] != "mission" && w[0] != "missions" && w[0] != "job" && openers[strings.TrimSuffix(w[0], "s")]
	}
	for _, x := range w {
		if strings.HasSuffix(text, ":") && (recruits(x) || x == "propose" || x == "proposent") {
			return true
		}
	}
	return false
}

// openers are the words that an announcement begins with.
var openers = set(`offre stage poste mission these sujet internship phd alternance recrutement annonce job contrat proposition topic master service emploi fiche appel volontariat`)

// person says whether somebody is named in a stretch: "Responsable : Mme X".
func (t *titles) person(s doc.Span) bool {
	from, to := t.Tokens(s)
	for i := from; i < to; i++ {
		if m := t.Mentions.Owner[i]; m != mention.None && t.Mentions.All[m].Kind == mention.Person {
			return true
		}
	}
	return false
}

// marked takes the first short line anywhere with the mark of a post: "H/F".
func (t *titles) marked() bool {
	for i, l := range t.lines {
		text := t.Doc.Quote(l.Span)
		if s, ok := t.trimmed(l.Span); ok && len(text) < 120 && l.kind != doc.Item && marked(t.Doc.Quote(s)) && !section(text) {
			return t.take(t.wrapped(i), "title/marked")
		}
	}
	return false
}

// heading takes the first heading of the posting, whatever it says.
func (t *titles) heading() bool {
	for i, l := range t.lines[:min(len(t.lines), 6)] {
		text := t.Doc.Quote(l.Span)
		if l.kind == doc.Item || l.kind == doc.Paragraph && (len(text) > 200 || sentences(text)) {
			return false
		}
		s, ok := t.trimmed(l.Span)
		if !ok || body(t.Doc.Quote(s)) || t.sitesName(t.Doc.Quote(s)) {
			continue
		}
		if section(t.Doc.Quote(s)) || strings.HasSuffix(text, ":") {
			if l.kind == doc.Heading {
				return false
			}
			continue
		}
		if l.kind == doc.Heading && l.level <= 3 && len(words(t.Doc.Quote(s))) > 2 && (i < 3 || !infinitive(t.Doc.Quote(s))) {
			return t.take(t.wrapped(i), "title/heading")
		}
	}
	return false
}

// wrapped is the stretch of line i and of those it goes on in.
func (t *titles) wrapped(i int) doc.Span {
	s := t.lines[i].Span
	const most = 3 // lines of one title
	for k := i; k+1 < len(t.lines) && k-i+1 < most && t.goesOn(t.lines[k], t.lines[k+1]); k++ {
		joined := doc.Span{Start: s.Start, End: t.lines[k+1].End}
		if _, ok := t.trimmed(joined); !ok {
			break
		}
		s = joined
	}
	return s
}

// goesOn says whether a title wrapped behind line a goes on in line z.
func (t *titles) goesOn(a, z line) bool {
	x, y := t.Doc.Quote(a.Span), t.Doc.Quote(z.Span)
	if z.block != a.block+1 || z.kind != a.kind || z.level != a.level || len(y) > 120 || strings.HasSuffix(x, ".") || strings.HasSuffix(x, ":") || strings.HasSuffix(y, ":") {
		return false
	}
	w, next := words(x), words(y)
	if len(w) > 0 && hanging[w[len(w)-1]] || len(next) > 1 && len(w) < 4 && hanging[next[0]] || strings.HasSuffix(x, "-") || strings.HasSuffix(x, ",") {
		return true
	}
	const full = 40 // columns: a shorter line was not wrapped
	return len(x) >= full && !strings.HasSuffix(x, ")") && !section(y) && !generic(y) && !body(y) && !clause(words(y)) && !marked(x) && !t.mentioned(z.Span) && len(words(y)) < 9
}

// hanging are the words that no title ends in.
var hanging = set(`de du des d la le les l et ou a au aux en dans par pour sur sous avec sans the of and or to in for with on`)

// dataTitles are the keys under which a page says its title, the surest first.
var dataTitles = [...]string{"jobposting.title", "roles", "title_content", "front.title", "title", "meta.og:title", "page.title"}

// dataOf is the value of a key of the page's data.
func (t *titles) dataOf(key string) (doc.Span, bool) {
	for i := range t.Doc.Blocks {
		bl := &t.Doc.Blocks[i]
		if bl.Kind != doc.Data || t.Doc.Quote(bl.Label) != key {
			continue
		}
		s := doc.Span{Start: bl.Label.End, End: bl.End}
		text := t.Doc.Quote(s)
		kept := strings.Trim(text, ": \t\"'\n")
		s.Start += int32(strings.Index(text, kept))
		s.End = s.Start + int32(len(kept))
		return s, kept != ""
	}
	return doc.Span{}, false
}

// data takes what the posting's data call its title.
func (t *titles) data() bool {
	for _, key := range dataTitles[:5] {
		if s, ok := t.dataOf(key); ok && !strings.HasSuffix(t.Doc.Quote(s), "...") && t.take(s, "title/data") {
			return true
		}
	}
	return false
}

// page takes the part of a page's title that names a post.
func (t *titles) page() bool {
	for _, key := range dataTitles[5:] {
		s, ok := t.dataOf(key)
		if !ok {
			continue
		}
		text := t.Doc.Quote(s)
		for _, mark := range [...]string{" | ", " — ", " – ", " - ", " :: ", " · "} {
			if k := strings.Index(text, mark); k > 0 {
				text = text[:k]
			}
		}
		s.End = s.Start + int32(len(text))
		if kept, ok := t.trimmed(s); ok && t.namesPost(kept) && t.take(s, "title/page") {
			return true
		}
	}
	return false
}

// sentence takes the post that a sentence near the top says is sought.
func (t *titles) sentence() bool {
	for _, l := range t.lines[:min(len(t.lines), 8)] {
		text := t.Doc.Quote(l.Span)
		if len(text) > 400 {
			text = text[:400]
		}
		kept := behindVerb(text)
		if kept == text {
			kept = vacant(text)
		}
		if kept == text {
			kept = opened(text)
		}
		if kept == text || len(kept) > 90 {
			continue
		}
		at := l.Start + int32(strings.Index(text, kept))
		if t.take(doc.Span{Start: at, End: at + int32(len(kept))}, "title/sought") {
			return true
		}
	}
	return false
}
