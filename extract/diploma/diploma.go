// Package diploma decides which degrees a posting asks for: years after the
// baccalauréat, level, the degrees as named, and the fields of study.
package diploma

import (
	"cmp"
	"slices"
	"strings"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/schema"
)

// Room is the diploma room. It reads the contract that post decided.
var Room = board.Room{Name: "diploma", Reads: []string{"post"}, Cues: cues, Decide: decide}

const (
	bacMinPath   schema.Path = "/diploma/bac_plus/min"
	bacMaxPath   schema.Path = "/diploma/bac_plus/max"
	levelMinPath schema.Path = "/diploma/level/min"
	levelMaxPath schema.Path = "/diploma/level/max"
	degreesPath  schema.Path = "/diploma/degrees"
	fieldsPath   schema.Path = "/diploma/fields"
)

func decide(b *board.Board) {
	d := board.Kept[decider](b)
	*d = decider{Board: b, unnamed: b.Loose(mention.Degree), keys: d.keys}
	if d.keys == nil {
		d.keys = map[string]bool{}
	}
	clear(d.keys)
	if len(b.Of(mention.Degree)) == 0 {
		d.fields(nil)
		d.write()
		d.unasked()
		return
	}
	d.own = d.written(d.unnamed)
	asked, sure := d.asked()
	for _, c := range asked {
		d.span(b.Degree(c.Mention))
	}
	d.loosen(asked)
	asked = d.alike(asked)
	for _, c := range asked {
		d.take(c)
	}
	d.others(asked)
	if sure {
		d.fields(asked)
	}
	d.write()
	d.unasked()
}

// unasked takes it from the page's own data that no diploma is asked for, in
// the words that Google's search reads, where nothing else says what is.
func (d *decider) unasked() {
	v, ok := d.Datum("jobposting.educationRequirements")
	if ok && d.Record.Diploma == nil && strings.EqualFold(d.Doc.Quote(v), "no requirements") {
		d.Record.Diploma = &schema.Diploma{Degrees: []string{"none"}}
		d.Say(v, "page-data/diploma", schema.Stated, d.Item(degreesPath, 0, ""))
	}
}

type decider struct {
	*board.Board
	unnamed    []board.Candidate // the degrees without a role
	own        []board.Candidate // those of them in the posting's own text
	bac, level ends
	degrees    []string
	studied    []string        // fields of study
	keys       map[string]bool // the fields, folded
}

// asked is the degrees asked for, in text order, and whether words say so; an
// offer's level alone ("stage de M2") does not tell what is to be studied.
func (d *decider) asked() (cs []board.Candidate, sure bool) {
	required := d.fitting(d.Candidates(cue.Required))
	if cs := d.none(required); len(cs) > 0 {
		return cs, true
	}
	if cs := d.written(required); len(cs) > 0 {
		return d.place(cs), true
	}
	if cs := d.fitting(d.opening()); len(cs) > 0 {
		return d.place(cs), true
	}
	if cs := d.fitting(d.tags()); len(cs) > 0 {
		return d.place(cs), true
	}
	if cs := d.written(d.fitting(d.Candidates(cue.OfferLevel))); len(cs) > 0 {
		return d.place(cs), false
	}
	if cs := d.years(); len(cs) > 0 {
		return d.place(cs), false
	}
	return d.place(filtered(required, func(c *board.Candidate) bool { return c.Rank.Witness != board.Margin })), true
}

// filtered is the candidates that keep wants: cs itself where that is all.
// Nobody may write into it.
func filtered(cs []board.Candidate, keep func(*board.Candidate) bool) []board.Candidate {
	n := 0
	for n < len(cs) && keep(&cs[n]) {
		n++
	}
	if n == len(cs) {
		return slices.Clip(cs)
	}
	kept := slices.Clip(cs[:n])
	for i := n + 1; i < len(cs); i++ {
		if keep(&cs[i]) {
			kept = append(kept, cs[i])
		}
	}
	return kept
}

// written keeps the candidates of the posting's own text; a form's fields
// printed below it ("[{'niveau': 'Bac+3 …'}]") are classes, not its words.
func (d *decider) written(cs []board.Candidate) []board.Candidate {
	var block *doc.Block // whose words were last looked at: one may be all of a posting
	code := false
	return filtered(cs, func(c *board.Candidate) bool {
		if bl := d.Block(c.Mention); bl != block {
			block, code = bl, strings.Contains(d.Doc.Quote(bl.Span), "{'")
		}
		return c.Rank.Witness == board.Visible && !code
	})
}

// fitting leaves out the doctorate of a thesis offer, which is what the offer
// leads to, and what another room has used.
func (d *decider) fitting(cs []board.Candidate) []board.Candidate {
	return filtered(cs, func(c *board.Candidate) bool { return !d.Decided(c.Mention) && !d.thesis(*c) })
}

// thesis says whether a degree is the doctorate that a thesis offer leads to; a
// doctor ("docteure en histoire") has one already.
func (d *decider) thesis(c board.Candidate) bool {
	if !slices.Contains(d.Record.Contract, "phd") {
		return false
	}
	r := reader{Board: d.Board}
	return d.Degree(c.Mention).Slugs[0] == "phd" && !r.in(c.Rank.From, " docteur docteure ")
}

// opening is the degrees without a cue that begin a line below a heading:
// "- Licence pro, Master I ou II : biologie"; in the posting's head or a list, below a
// line of words that ask for them, or as years: "Bac+2 (CESF, CIP …)".
func (d *decider) opening() (cs []board.Candidate) {
	for _, c := range d.unnamed {
		below := d.Block(c.Mention).Section >= 0 && !d.InHead(d.block(c)) || d.headed(d.block(c)) || d.led(d.block(c)) || strings.HasPrefix(d.Degree(c.Mention).Slugs[0], "bac+")
		if c.Rank.Witness == board.Visible && below && d.opens(c) {
			cs = append(cs, c)
		}
	}
	return cs
}

// headed says whether the line above a block is nothing but words that ask for
// degrees: "Profil recherché", though no heading.
func (d *decider) headed(block int32) bool {
	if block == 0 {
		return false
	}
	lo, hi := d.HitsIn(block - 1)
	for h := lo; h < hi; h++ {
		if hit := d.Hits[h]; d.Rule(int32(h)).Role == cue.Required && hit.From == d.First[block-1] && hit.To == d.First[block] {
			return true
		}
	}
	return false
}

// led says whether a block is an entry of a list that words which ask for
// degrees lead in to: "Vous avez :".
func (d *decider) led(block int32) bool {
	b, ok := d.LeadIn(block)
	if !ok || d.Doc.Blocks[block].Kind != doc.Item {
		return false
	}
	lo, hi := d.HitsIn(b)
	for h := lo; h < hi; h++ {
		if d.Rule(int32(h)).Role == cue.Required {
			return true
		}
	}
	return false
}

// years is the years of study that an internship names without any cue: "2nd
// year Research Master".
func (d *decider) years() (cs []board.Candidate) {
	if !slices.Contains(d.Record.Contract, "internship") {
		return nil
	}
	for _, c := range d.own {
		if name := d.RuleName(c); strings.HasSuffix(name, "year-of") || strings.HasSuffix(name, "code") {
			cs = append(cs, c)
		}
	}
	return cs
}

// tags is the degrees that are a whole line of the posting's head: "Bac +2".
func (d *decider) tags() (cs []board.Candidate) {
	for _, c := range d.own {
		if d.InHead(d.block(c)) && d.opens(c) && d.closes(c) {
			cs = append(cs, c)
		}
	}
	return cs
}

// none is the first "sans condition de diplôme", which needs no cue, and the
// degrees that its sentence offers beside it: "Sans diplôme ou CAP".
func (d *decider) none(required []board.Candidate) (cs []board.Candidate) {
	for _, c := range d.own {
		if d.Degree(c.Mention).Slugs[0] == "none" {
			cs = []board.Candidate{c}
			break
		}
	}
	for _, c := range d.written(required) {
		if len(cs) > 0 && d.Tok[c.Rank.From].Sentence == d.Tok[cs[0].Rank.From].Sentence {
			cs = append(cs, c)
		}
	}
	return cs
}

// place keeps the candidates that stand with the best one: in its block, or
// in its section a few lines away. They are one requirement, in several words;
// but beside a label that asks for degrees, sentences speak of something else.
func (d *decider) place(cs []board.Candidate) (kept []board.Candidate) {
	const most = 200 // degrees: more are no requirement, and would cost their square
	labelled := func(c board.Candidate) bool {
		return d.LabelSays(d.TokenOf(c.Mention).Block, cue.Required)
	}
	for _, c := range cs {
		if d.near(cs[0], c) && (!labelled(cs[0]) || labelled(c) || d.opens(c)) {
			kept = append(kept, c)
		}
	}
	kept = kept[:min(len(kept), most)]
	kept = append(kept, d.enumerated(kept)...)
	return d.finer(d.past(inOrder(kept)))
}

// inOrder sorts candidates as the text has them.
func inOrder(cs []board.Candidate) []board.Candidate {
	slices.SortFunc(cs, byPlace)
	return cs
}

func byPlace(x, y board.Candidate) int { return cmp.Compare(x.Rank.From, y.Rank.From) }

// past leaves out the year of an internship done before, beside a degree that
// is asked for: "inscription en master 2 ; pratique (stage de M1)".
func (d *decider) past(cs []board.Candidate) []board.Candidate {
	r := reader{Board: d.Board}
	internship := func(c board.Candidate) bool {
		at := c.Rank.From - 1
		return r.in(at, " de d ") && r.in(at-1, " stage stages ") || r.in(at, " stage stages ")
	}
	if !slices.ContainsFunc(cs, func(c board.Candidate) bool { return !internship(c) }) {
		return cs
	}
	return slices.DeleteFunc(cs, func(c board.Candidate) bool { return internship(c) && !d.opens(c) && c.Rank.From > cs[0].Rank.From })
}

// alike adds the degrees of the same years that are asked for elsewhere, or
// stand as a tag in the posting's head.
func (d *decider) alike(asked []board.Candidate) []board.Candidate {
	all := slices.Clip(asked)
	for _, c := range append(d.tags(), d.written(d.Candidates(cue.Required))...) {
		_, named := slices.BinarySearchFunc(asked, c, byPlace)
		if d.bac.said && !d.thesis(c) && d.agrees(d.Degree(c.Mention)) && !named {
			all = append(all, c)
		}
	}
	return d.finer(inOrder(all))
}

// enumerated is the degrees without a cue that go on with those that have
// one: in their sentence ("Licence pro, master ou équivalent"), or at the head
// of a line below ("de type :", then one degree a line).
func (d *decider) enumerated(cs []board.Candidate) (more []board.Candidate) {
	for _, c := range d.fitting(d.own) {
		goesOn := func(a board.Candidate) bool {
			return d.Tok[a.Rank.From].Sentence == d.Tok[c.Rank.From].Sentence || d.opens(c) && d.near(a, c) || d.either(a, c) || d.titles(c, a)
		}
		named := func(a board.Candidate) bool { return a.Mention == c.Mention }
		if d.Degree(c.Mention).Slugs[0] != "none" && slices.ContainsFunc(cs, goesOn) && !slices.ContainsFunc(cs, named) {
			more = append(more, c)
		}
	}
	return more
}

// opens says whether a degree begins its line, but for a bullet.
func (d *decider) opens(c board.Candidate) bool { return c.Rank.From-d.First[d.block(c)] <= 1 }

// closes says whether a degree ends its line.
func (d *decider) closes(c board.Candidate) bool {
	return d.Mentions.All[c.Mention].To == d.First[d.block(c)+1]
}

// titles says whether a degree is the whole heading above another.
func (d *decider) titles(c, a board.Candidate) bool {
	return d.Block(a.Mention).Section == d.block(c) && d.opens(c) && d.closes(c)
}

// either says whether "ou" leads from degree a to degree c a few words behind
// it: a full stop between them is an abbreviation's ("(master...) ou Bac+2").
func (d *decider) either(a, c board.Candidate) bool {
	const most = 8 // tokens
	r := reader{Board: d.Board}
	gap := c.Rank.From - d.Mentions.All[a.Mention].To
	return gap > 0 && gap <= most && d.block(a) == d.block(c) && r.in(c.Rank.From-1, " ou ")
}

// near says whether two degrees stand a few lines from each other in one
// section.
func (d *decider) near(a, c board.Candidate) bool {
	const most = 3 // blocks
	far := d.block(c) - d.block(a)
	return max(far, -far) <= most && d.Block(a.Mention).Section == d.Block(c.Mention).Section
}

// finer leaves out a master as a whole where its years are named beside it:
// "Étudiant de master (niveau M2)".
func (d *decider) finer(cs []board.Candidate) []board.Candidate {
	year := func(c board.Candidate) bool {
		s := d.Degree(c.Mention).Slugs[0]
		return s == "master-1" || s == "master-2"
	}
	if !slices.ContainsFunc(cs, year) {
		return cs
	}
	return slices.DeleteFunc(cs, func(c board.Candidate) bool { return d.Degree(c.Mention).Slugs[0] == "master" })
}

func (d *decider) block(c board.Candidate) int32 { return d.Tok[c.Rank.From].Block }

// span widens years and levels by one degree.
func (d *decider) span(v mention.DegreeValue) {
	d.bac.add(v.BacMin, v.BacMax)
	d.level.add(v.LevelMin, v.LevelMax)
}

// loosen opens the upper ends where another wording of the same says "Bac+4
// minimum", or their label or heading does.
func (d *decider) loosen(asked []board.Candidate) {
	for _, c := range d.written(d.Candidates(cue.Required)) {
		if v := d.Degree(c.Mention); d.bac.said && v.BacMin == d.bac.min && v.BacMax == mention.Unknown {
			d.bac.open, d.level.open = true, true
		}
	}
	for _, c := range asked {
		if d.least(c) {
			d.bac.open, d.level.open = true, true
		}
	}
}

// least says whether the label or heading of a degree asks for no less:
// "Niveau d'études minimum requis".
func (d *decider) least(c board.Candidate) bool {
	r := reader{Board: d.Board}
	bl := d.Block(c.Mention)
	from, to := d.Tokens(bl.Label)
	if bl.Label.Empty() {
		if bl.Section < 0 || !d.Says(bl.Section, cue.Required) {
			return false
		}
		from, to = int(d.First[bl.Section]), int(d.First[bl.Section+1])
	}
	for i := from; i < to; i++ {
		if r.in(int32(i), " minimum minimal minimale minima mini ") {
			return true
		}
	}
	return false
}

// take enters a degree as the evidence of the fields it fills, or as one that
// says them again.
func (d *decider) take(c board.Candidate) {
	v := d.Degree(c.Mention)
	var room [4]schema.Path
	var names [len(v.Slugs)]schema.Path
	named := d.name(names[:0], v)
	derived := d.bac.filled(room[:0], v.BacMin, v.BacMax, bacMinPath, bacMaxPath)
	derived = d.level.filled(derived, v.LevelMin, v.LevelMax, levelMinPath, levelMaxPath)
	if len(named) == 0 && len(derived) == 0 {
		d.Confirm(c, "/diploma")
		return
	}
	rule := d.RuleName(c)
	if len(named) > 0 {
		d.TakeAs(c, rule, schema.Stated, named...)
	}
	if len(derived) > 0 {
		d.TakeAs(c, rule, schema.Derived, derived...)
	}
}

// name adds the words of a degree that are not in the list yet, and appends
// their paths.
func (d *decider) name(paths []schema.Path, v mention.DegreeValue) []schema.Path {
	for _, slug := range v.Slugs {
		if slug != "" && !slices.Contains(d.degrees, slug) {
			paths = append(paths, d.Item(degreesPath, len(d.degrees), ""))
			d.degrees = append(d.degrees, slug)
		}
	}
	return paths
}

// others enters the degrees that stand elsewhere: they say the same again, or
// the better words outrank them. Without a cue a degree only confirms beside
// those that have one, and is refused with those refused.
func (d *decider) others(asked []board.Candidate) {
	attached := d.Candidates(cue.Attached)
	var first map[int32]int // of the attached, by sentence: the best
	if len(attached) > 0 {
		first = make(map[int32]int, len(attached))
	}
	for i := len(attached) - 1; i >= 0; i-- {
		first[d.Tok[attached[i].Rank.From].Sentence] = i
	}
	for _, c := range d.unnamed {
		_, same := slices.BinarySearchFunc(asked, d.block(c), func(a board.Candidate, block int32) int { return int(d.block(a) - block) })
		same = same || len(asked) > 0 && (c.Rank.Witness == board.PageData || d.InHead(d.block(c)))
		if !d.Decided(c.Mention) && same && d.agrees(d.Degree(c.Mention)) {
			d.Confirm(c, "/diploma")
		} else if i, beside := first[d.Tok[c.Rank.From].Sentence]; beside {
			d.Refuse(c.Mention, d.RuleName(attached[i]), d.HitSpan(attached[i].Hit))
		}
		d.refuseThesis(c)
	}
	for _, role := range [...]cue.Role{cue.Required, cue.OfferLevel} {
		for _, c := range d.Candidates(role) {
			v := d.Degree(c.Mention)
			switch {
			case d.refuseThesis(c):
			case d.Decided(c.Mention) || len(d.degrees) == 0 && !d.bac.said:
			case d.agrees(v):
				d.Confirm(c, "/diploma")
			case role == cue.Required && c.Rank.Witness == board.Visible && d.bac.said:
				d.Overrule(c, bacMinPath)
			}
		}
	}
}

// refuseThesis refuses the doctorate of a thesis offer by the words that make
// the posting one.
func (d *decider) refuseThesis(c board.Candidate) bool {
	if !d.thesis(c) {
		return false
	}
	by, _ := d.Evident(d.Item("/contract", slices.Index(d.Record.Contract, "phd"), ""))
	d.Refuse(c.Mention, "degree/thesis", by)
	return true
}

// agrees says whether a degree lies inside the years that were taken.
func (d *decider) agrees(v mention.DegreeValue) bool {
	if slices.Contains(d.degrees, v.Slugs[0]) {
		return true
	}
	if !d.bac.said || v.BacMin == mention.Unknown || v.BacMin < d.bac.min {
		return false
	}
	return d.bac.open || v.BacMax != mention.Unknown && v.BacMax <= d.bac.max
}

// write puts what was found into the record.
func (d *decider) write() {
	if len(d.degrees) == 0 && len(d.studied) == 0 && !d.bac.said && !d.level.said {
		return
	}
	d.Record.Diploma = &schema.Diploma{BacPlus: d.bac.record(), Level: d.level.record(), Degrees: d.degrees, Fields: d.studied}
}
