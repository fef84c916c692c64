// Package employer decides which organisation hires.
package employer

import (
	"strings"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/token"
	"offers/extract/wordlist"
	"offers/schema"
)

// Room is the employer room.
var Room = board.Room{Name: "employer", Reads: []string{"post"}, Cues: cues, Decide: decide}

// names reads the names of organisations on a board. What several steps ask
// for is kept.
type names struct {
	*board.Board
	lists  *wordlist.Table
	labels []board.Value // what stands behind the labels of an employer
	verbs  []board.Term  // the words that an employer's name stands beside
	lines  []front       // the first visible blocks
	looks  int           // how often the whole text was read for a word
}

// front is the name that makes the first part of a line, if ok.
type front struct {
	doc.Span
	block   int
	ok      bool
	settled bool // the name has been looked for
}

// decide takes the employer from the first place that names it, in the order
// in which a reader believes them.
func decide(b *board.Board) {
	n := board.Kept[names](b)
	*n = names{Board: b, lists: lists(), labels: b.Labelled(cue.EmployerLabel), verbs: b.Terms(cue.EmployerVerb), lines: n.lines[:0]}
	n.top()
	for _, step := range [...]func(*names) bool{
		(*names).labelled, (*names).bare, (*names).hiring, (*names).recruiting, (*names).announcing, (*names).introduced, (*names).presented, (*names).asked, (*names).owner, (*names).written,
		(*names).entry, (*names).headline, (*names).emphasised, (*names).described, (*names).apposed, (*names).letterhead, (*names).repeated, (*names).acting, (*names).ours, (*names).ourselves, (*names).itIs, (*names).registered, (*names).located,
		(*names).addressee, (*names).under, (*names).titled, (*names).territory, (*names).member, (*names).placed, (*names).site, (*names).copyrighted, (*names).lowly, (*names).spoken, (*names).joined, (*names).mailbox, (*names).small,
	} {
		if step(n) {
			return
		}
	}
}

// take makes a stretch the employer.
func (n *names) take(s doc.Span, rule string) bool {
	s = n.full(n.fuller(s))
	return plausible(n.text(s)) && n.put(s, rule)
}

// put writes a stretch into the record as it stands.
func (n *names) put(s doc.Span, rule string) bool {
	n.Record.Employer = n.text(s)
	n.Say(s, rule, schema.Stated, "/employer")
	return true
}

func (n *names) text(s doc.Span) string { return token.OneLine(n.Doc.Quote(s)) }

// labelled takes what a label of the visible text calls the employer.
func (n *names) labelled() bool {
	for _, v := range n.labels {
		if v.Witness != board.Visible || n.aspect(v) {
			continue
		}
		from, to := n.Tokens(v.Span)
		if from >= to || !n.begins(n.skipArticle(from, to), to) {
			continue
		}
		if s, ok := n.value(from, to); ok && n.one(v.Block, s) && n.take(s, n.Rule(v.Hit).Name()) {
			return true
		}
	}
	return false
}

// aspect says whether a label asks for something of the employer: "Rayonnement
// de l'entreprise".
func (n *names) aspect(v board.Value) bool {
	from, _ := n.Tokens(n.Doc.Blocks[v.Block].Label)
	for i := from + 1; i < int(n.Hits[v.Hit].From); i++ {
		if w := n.word(i); w == "de" || w == "du" || w == "d" {
			return true
		}
	}
	return false
}

// one says whether a label's value is more than a noun: a lone word counts
// where it stands on the label's line.
func (n *names) one(block int32, s doc.Span) bool {
	from, to := n.Tokens(s)
	if to > from+1 {
		return true
	}
	bl := &n.Doc.Blocks[block]
	return !n.is(from, body) && (bl.Contains(bl.Label) || n.Tok[from].Is(token.Upper) || n.recurs(from))
}

// value is the name at the head of a label's value: up to a comma or a dash
// where the whole is long.
func (n *names) value(from, to int) (doc.Span, bool) {
	if n.Tok[from].IsMark('[') { // the text of a link
		from, to = from+1, n.linkText(from+1, to)
	}
	end := from
	for end < to && n.Tok[end].Sentence == n.Tok[from].Sentence && !n.Tok[end].IsMark(',') && !n.Tok[end].IsMark(';') && !n.newLine(from, end) {
		end++
	}
	if from+1 < end && article(n.word(from)) && !n.Tok[from].Is(token.Capital) {
		from++
	}
	s := n.Text.Span(from, end)
	if len(n.Doc.Quote(s)) > 90 || !n.free(from, end) && (!n.is(from, body) || n.stopped(from, end)) {
		return doc.Span{}, false
	}
	listed := end < to && n.Tok[end].IsMark(',') // "Organisation : Rigueur, autonomie et écoute"
	return s, !listed || n.proper(s) || n.properBut(s, 1)
}

// newLine says whether token i begins a line of its own rather than going on
// with the name from token from.
func (n *names) newLine(from, i int) bool {
	if i == from || !n.Tok[i].Is(token.Break) {
		return false
	}
	labels := i+1 < len(n.Tok) && n.Tok[i+1].IsMark(':')
	return labels || n.Tok[i].Is(token.Capital) && !n.is(i, connector) && !n.is(i-1, connector)
}

// bare takes what follows "Employeur" at the head of a short line without a
// colon.
func (n *names) bare() bool {
	const most = 100 // bytes
	for i := range n.Doc.Blocks {
		bl := &n.Doc.Blocks[i]
		from, to := int(n.First[i]), int(n.First[i+1])
		if board.WitnessOf(bl.Kind) != board.Visible || to-from < 2 {
			continue
		}
		if n.inRow(i) {
			return true
		}
		if bl.End-bl.Start > most {
			continue
		}
		for from < to && n.Tok[from].Kind == token.Mark {
			from++
		}
		if from+1 >= to {
			continue
		}
		switch n.word(from) {
		case "employeur", "annonceur", "recruteur", "employer":
			if s, ok := n.whole(from+1, to); ok && n.Tok[from+1].Is(token.Capital) && n.take(s, "employer/bare-label") {
				return true
			}
		}
	}
	return false
}

// titled takes the body that the title says the post is at: "Stage au parc
// naturel du Vernois".
func (n *names) titled() bool {
	at := strings.Index(n.Doc.Text, n.Record.Title)
	if n.Record.Title == "" || at < 0 {
		return false
	}
	from, to := n.Tokens(doc.Span{Start: int32(at), End: int32(at + len(n.Record.Title))})
	for i := from + 1; i < to; i++ {
		switch n.word(i - 1) {
		case "au", "a", "chez", "la", "l", "at", "the", "pour":
		default:
			parted := n.Tok[i-1].IsMark('-') && !n.Tok[i-1].Is(token.Glued) && i+1 < to // "Engineer - University of Vernois"
			if !parted && (!n.Tok[i-1].IsMark('\'') || i < 2 || n.word(i-2) != "l") {   // "Responsable d'agence"
				continue
			}
		}
		if n.class(i)&(body|part) != body {
			continue
		}
		if s, ok := n.ahead(i, to); ok && n.take(s, "employer/title") {
			return true
		}
	}
	return false
}

// registered takes the name beside a company's form at the head of a line:
// "Messageries du Vernois SAS".
func (n *names) registered() bool {
	all := n.Tok
	for i := range all {
		t := &all[i]
		if !t.Is(token.Upper) || !n.is(i, legalForm) || n.Doc.Blocks[t.Block].Kind == doc.Data || n.homonym(i) {
			continue
		}
		from := i
		for from > int(n.First[t.Block]) && !n.Tok[from].Is(token.Break) && n.Tok[from].Sentence == t.Sentence {
			from--
		}
		s, ok := n.whole(n.behindColon(from, i), i)
		if !ok {
			s, ok = n.ahead(i+1, int(n.First[t.Block+1]))
		}
		if ok && n.proper(s) && n.take(s, "employer/registered") {
			return true
		}
	}
	return false
}

// homonym says whether a word that is written as a legal form is none: the
// program SAS among others, "sa" in a line of capitals.
func (n *names) homonym(i int) bool {
	const near = 6 // tokens before it
	t := &n.Tok[i]
	if n.word(i) == "sa" {
		shouted := func(o *token.Token) bool { return o.Is(token.Upper) && o.Sentence == t.Sentence }
		return i > 0 && i+1 < len(n.Tok) && shouted(&n.Tok[i-1]) && shouted(&n.Tok[i+1])
	}
	if i+1 < len(n.Tok) && n.Tok[i+1].IsMark('/') || i > 0 && n.Tok[i-1].IsMark('/') {
		return true
	}
	for k := i - 1; k >= max(0, i-near) && n.Tok[k].Sentence == t.Sentence; k-- {
		if n.is(k, productNoun|tool) {
			return true
		}
	}
	return false
}

// hiring takes the organisation of the page's JobPosting.
func (n *names) hiring() bool {
	for _, v := range n.labels {
		if v.Witness == board.PageData && n.Doc.Quote(n.Doc.Blocks[v.Block].Label) == "jobposting.hiringOrganization.name" && n.take(v.Span, n.Rule(v.Hit).Name()) {
			return true
		}
	}
	return false
}

// top finds the first visible blocks that are lines of their own.
func (n *names) top() {
	const most = 8 // lines: no step looks further
	for i := range n.Doc.Blocks {
		if len(n.lines) == most {
			break
		}
		if board.WitnessOf(n.Doc.Blocks[i].Kind) == board.Visible {
			n.lines = append(n.lines, front{block: i})
		}
	}
}

// first is the first lines, at most so many.
func (n *names) first(most int) []front { return n.lines[:min(most, len(n.lines))] }

// line is the tokens of a heading or paragraph, up to a mark like "·", that is
// short, not the title, and has no verb that hires; ok is false for other blocks.
func (n *names) line(i int) (from, to int, ok bool) {
	const most = 90 // bytes
	bl := &n.Doc.Blocks[i]
	if bl.Kind != doc.Heading && bl.Kind != doc.Paragraph || n.hiringVerb(int32(i)) {
		return 0, 0, false
	}
	from, to = int(n.First[i]), int(n.First[i+1])
	for k := from; k < to; k++ {
		if n.Tok[k].Sentence != n.Tok[from].Sentence {
			to = k
		}
	}
	if from == to || n.Tok[to-1].End-n.Tok[from].Start > most {
		return 0, 0, false
	}
	text := n.Text.Quote(from, to)
	if title := n.Record.Title; title != "" && (strings.Contains(title, text) || strings.Contains(text, title)) {
		return 0, 0, false
	}
	return from, to, n.skipArticle(from, to) < to
}

// hiringVerb says whether a verb that hires stands in a block.
func (n *names) hiringVerb(block int32) bool {
	return n.terms(recruitsVerb, block+1, func(t board.Term) bool { return t.Block == block && n.hires(t) })
}

// letterhead takes a line at the top that is the name of a body.
func (n *names) letterhead() bool {
	for _, l := range n.first(5) {
		from, to, ok := n.line(l.block)
		if !ok || !n.is(n.skipArticle(from, to), body) {
			continue
		}
		to = n.beforeVerb(from, to)
		s, ok := n.whole(from, n.beforeDash(from, to))
		if ok {
			s = n.beforeSmall(s)
		}
		if !ok || !n.proper(s) {
			s, ok = n.ahead(from, to)
		}
		if ok && n.free(from, to) && n.take(s, "employer/letterhead") {
			return true
		}
	}
	return false
}

// beforeVerb is where what stands before the verb of a sentence ends: "La Maison
// des Tilleuls accueille trente enfants."
func (n *names) beforeVerb(from, to int) int {
	block, end := n.Tok[from].Block, to
	n.terms(actsVerb, block+1, func(t board.Term) bool {
		at := int(n.Hits[t.Hit].From)
		if t.Block != block || at <= from || at >= to || n.Tok[at].Is(token.Capital) || !n.acts(t) {
			return false
		}
		end = at
		return true
	})
	return end
}

// beforeDash is where a line's first part ends: at a comma or a spaced dash.
func (n *names) beforeDash(from, to int) int {
	for i := from + 1; i+1 < to; i++ {
		t := &n.Tok[i]
		spaced := t.IsMark('-') && !t.Is(token.Glued) && !n.Tok[i+1].Is(token.Glued)
		if spaced || t.IsMark(',') || t.Sentence != n.Tok[from].Sentence || t.Is(token.Break) && !n.is(i, connector|quality) {
			return i
		}
	}
	return to
}

// repeated takes a line at the top, of two words or in capitals, that the text
// says again.
func (n *names) repeated() bool {
	const most = 9 // tokens
	for _, l := range n.first(4) {
		from, to, ok := n.line(l.block)
		if !ok || to-from > most || to == from+1 && !n.Tok[from].Is(token.Upper) || n.Tok[to-1].IsMark(':') {
			continue
		}
		s, ok := n.whole(from, to)
		if ok && n.sober(s) && n.proper(s) && !n.person(s) && !n.calledAsOne(from, to) && strings.Count(strings.ToLower(n.Doc.Text), strings.ToLower(n.Doc.Quote(s))) > 1 && n.take(s, "employer/repeated") {
			return true
		}
	}
	return false
}

// calledAsOne says whether two words are named as a person is: "Clémence Aubrée".
func (n *names) calledAsOne(from, to int) bool {
	return to == from+2 && n.Grammar.Given(&n.Tok[from]) && !n.Tok[from].Is(token.Upper) && !n.is(from+1, body)
}

// addressee takes the name that the posting's own addresses spell.
func (n *names) addressee() bool {
	s, ok := n.spelled()
	return ok && n.take(s, "employer/address")
}

// site takes the name of the page's site where the posting says it too, other
// than as the place to apply: "postulez sur JobVernois" names a job board.
func (n *names) site() bool {
	s, ok := n.visible(n.datum("meta.og:site_name"))
	return ok && n.take(s, "employer/site")
}

// datum is what the page says of itself under a key, "" for nothing.
func (n *names) datum(key string) string {
	for i := n.FirstData(); i < len(n.Doc.Blocks); i++ {
		if bl := &n.Doc.Blocks[i]; bl.Kind == doc.Data && n.Doc.Quote(bl.Label) == key {
			return strings.TrimLeft(n.Doc.Quote(doc.Span{Start: bl.Label.End, End: bl.End}), ": ")
		}
	}
	return ""
}

// visible is where the posting itself says a name.
func (n *names) visible(name string) (doc.Span, bool) {
	for i := range n.Doc.Blocks {
		bl := &n.Doc.Blocks[i]
		at := strings.Index(n.Doc.Quote(bl.Span), name)
		if name == "" || at < 0 || board.WitnessOf(bl.Kind) != board.Visible {
			continue
		}
		s := doc.Span{Start: bl.Start + int32(at), End: bl.Start + int32(at+len(name))}
		from, _ := n.Tokens(s)
		switch before := n.word(max(from-1, 0)); before {
		case "sur", "via", "on", "par", "avec":
			return doc.Span{}, false
		}
		return s, true
	}
	return doc.Span{}, false
}
