package post

import (
	"slices"
	"strings"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
	"offers/schema"
)

// weight is how plainly a place in the posting states the contract.
type weight int

const (
	named    weight = iota // the title is that of a stage, a thesis, an alternance
	labelled               // "Type de contrat : CDI"
	titled                 // any other contract in the title
	stated                 // a line of its own, "CDD de 12 mois"; the lines under the title
	prose                  // anywhere else
	data
	aside // a word that only hints at a contract, in prose
	none
)

// contract lists the contracts that the posting states most plainly. Within
// one place the first counts, and those joined to it: "CDI ou CDD".
func contract(b *board.Board) {
	m := board.Kept[contractMemory](b)
	all, best, at := civic(b, contractTerms(b, m.all[:0])), m.best[:0], none
	m.all = all
	if len(all) == 0 {
		limited(b)
		return
	}
	for _, t := range all {
		switch w := weigh(b, t); {
		case w < at:
			best, at = append(best[:0], t), w
		case w == at && w != none:
			best = append(best, t)
		}
	}
	m.best = best
	if at == prose || at == aside {
		best = majority(best)
	}
	best = offered(b, best)
	for i, t := range best {
		if i == 0 || at == labelled || listed(b, best[0], t) || joined(b, best[i-1], t) || at == prose || at == aside || t.Says == best[0].Says {
			take(b, t)
		}
	}
	openToBoth(b, all)
	if len(b.Record.Contract) == 0 {
		limited(b)
	}
}

// contractMemory is what is kept from posting to posting.
type contractMemory struct{ all, best []board.Term }

// listed says whether two terms stand in one list of the page's own data.
func listed(b *board.Board, x, y board.Term) bool {
	const label = "jobposting.employmentType"
	return b.Doc.Quote(b.Doc.Blocks[x.Block].Label) == label && b.Doc.Quote(b.Doc.Blocks[y.Block].Label) == label
}

// limited takes "contrat de trois ans", or "contrat du 1er septembre au 31
// août", for what it is where nothing names the contract: one that ends.
func limited(b *board.Board) {
	for _, c := range slices.Concat(b.Candidates(cue.ContractLength), b.Candidates(cue.Period)) {
		label := b.Doc.Blocks[b.Tok[c.Rank.From].Block].Label
		words := strings.ToLower(b.Doc.Quote(b.HitSpan(c.Hit)) + " " + b.Doc.Quote(label))
		if c.Rank.Witness == board.Visible && (strings.Contains(words, "contrat") || strings.Contains(words, "contract")) && ends(b, c) {
			b.Record.Contract = []string{"fixed-term"}
			b.Say(b.HitSpan(c.Hit), b.RuleName(c), schema.Derived, b.Item("/contract", 0, ""))
			return
		}
	}
}

// ends says whether a length or a period has an end.
func ends(b *board.Board, c board.Candidate) bool {
	if c.Role == cue.Period {
		return b.Date(c.Mention).Shape == mention.Ends
	}
	return b.Duration(c.Mention).Max > 0
}

// offered leaves out, where the terms name what is offered, those that only say
// who may apply: contract agents for a permanent contract, civil servants by
// way of secondment.
func offered(b *board.Board, ts []board.Term) []board.Term {
	says := func(what string) bool {
		return slices.ContainsFunc(ts, func(t board.Term) bool { return t.Says == what && !b.Rule(t.Hit).Weak })
	}
	permanent, secondment := says("permanent"), says("secondment")
	return slices.DeleteFunc(ts, func(t board.Term) bool {
		return b.Rule(t.Hit).Weak && (t.Says == "fixed-term" && permanent || t.Says == "civil-servant" && secondment)
	})
}

// contractTerms adds the terms and hints of the posting in text order.
func contractTerms(b *board.Board, all []board.Term) []board.Term {
	hints := b.Terms(cue.ContractHint)
	all = append(append(all, b.Terms(cue.ContractTerm)...), hints...)
	if len(hints) > 0 {
		slices.SortStableFunc(all, func(x, y board.Term) int { return int(x.Start - y.Start) })
	}
	return halves(all)
}

// What the terms say that name two contracts at once.
const (
	eitherHolder   = "civil-servant or fixed-term" // "statutaire ou contractuel"
	permanentOrNot = "permanent or fixed-term"
)

// halves makes two terms of each that names two contracts.
func halves(ts []board.Term) []board.Term {
	double := func(t board.Term) bool { return strings.Contains(t.Says, " or ") }
	first := slices.IndexFunc(ts, double)
	if first < 0 {
		return ts
	}
	all := slices.Clone(ts[:first])
	for _, t := range ts[first:] {
		one, other, two := strings.Cut(t.Says, " or ")
		t.Says = one
		all = append(all, t)
		if two {
			t.Says = other
			all = append(all, t)
		}
	}
	return all
}

// civic leaves out the words of volunteers where the posting plainly offers a
// civic service, which calls its people so.
func civic(b *board.Board, ts []board.Term) []board.Term {
	plain := func(t board.Term) bool { return t.Says == "civic-service" && weigh(b, t) <= stated }
	if !slices.ContainsFunc(ts, plain) {
		return ts
	}
	return slices.DeleteFunc(ts, func(t board.Term) bool {
		return t.Says == "volunteering" && strings.HasPrefix(b.Folded(int(b.Hits[t.Hit].From)), "volonta")
	})
}

func take(b *board.Board, t board.Term) {
	if slices.Contains(b.Record.Contract, t.Says) {
		return
	}
	path := b.Item("/contract", len(b.Record.Contract), "")
	b.Record.Contract = append(b.Record.Contract, t.Says)
	b.SayTerm(t, path)
}

// longValue is how long a label's value can be, in bytes, in which a word is
// the contract because a label stands before it: not "description : … un
// hébergement permanent …".
const longValue = 120

// hintBlocks is how far down a line of one word can belong to the head.
const hintBlocks = 10

func weigh(b *board.Board, t board.Term) weight {
	bl := &b.Doc.Blocks[t.Block]
	hint := b.Rule(t.Hit).Role == cue.ContractHint
	switch {
	case t.Witness == board.Margin, others(b, t), b.Rule(t.Hit).Only == cue.InLabelled && (bl.End-bl.Start > longValue || amid(b, t)) && !b.LabelSays(t.Block, cue.ContractLabel):
		return none
	case hint && b.Rule(t.Hit).Weak && t.Says == "phd": // a degree, but where a title opens with it
		if !opensTitle(b, t) {
			return none
		}
		return named
	case bl.Kind == doc.Data && !bl.Label.Contains(t.Span) && b.LabelSays(t.Block, cue.TitleLabel), inTitle(b, t):
		if naming(t.Says) {
			return named
		}
		return titled
	case bl.Kind == doc.Data && hint, bl.Kind == doc.Data && bl.Label.Contains(t.Span):
		return none
	case bl.Kind == doc.Data:
		return data
	case !bl.Label.Empty() && !bl.Label.Contains(t.Span) && b.LabelSays(t.Block, cue.ContractLabel):
		return labelled
	case hint && t.Says == "permanent":
		if !entry(b, t) {
			return none
		}
		return stated
	case hint && b.Under(t, cue.Required): // "Titre exigé : doctorat", "# Profil", "thèse en chimie"
		return none
	case hint && (b.InHead(t.Block) && short(bl) || t.Block < hintBlocks && bl.End-bl.Start <= t.End-t.Start+2):
		return stated
	case hint && !recruited(b, t):
		return none
	case hint:
		return aside
	case plainly(b, t), short(bl) || b.InHead(t.Block) && bl.End-bl.Start < 200:
		return stated
	}
	return prose
}

// amid says whether a term that is heard as a label's value stands further on in
// it: "Poste : chargée de l'évaluation et de l'apprentissage".
func amid(b *board.Board, t board.Term) bool {
	label := b.Doc.Blocks[t.Block].Label
	_, from := b.Tokens(label)
	h := b.Hits[t.Hit]
	return b.Rule(t.Hit).Reach == cue.Label && !label.Empty() && int(h.From) > from+1
}

// entry says whether a term begins an entry of a list, and a mark or nothing
// follows it: "- Permanent (funded until 2030)", not "- Permanent staff".
func entry(b *board.Board, t board.Term) bool {
	h := b.Hits[t.Hit]
	first, end := b.First[t.Block], b.First[t.Block+1]
	for first < h.From && b.Tok[first].Kind == token.Mark {
		first++
	}
	return b.Doc.Blocks[t.Block].Kind == doc.Item && h.From == first && (h.To == end || b.Tok[h.To].Kind == token.Mark)
}

// others says whether a term speaks of several people or stays that are not
// what is offered: "propose des stages aux enfants", "un réseau de référents
// bénévoles", "les permanents du lieu de vie". What is offered is one, or begins its line.
func others(b *board.Board, t board.Term) bool {
	h := b.Hits[t.Hit]
	if last := b.Folded(int(h.To) - 1); h.From > b.First[t.Block] && t.Says == "fixed-term" && (last == "postdocs" || last == "docs") { // "the team has 3 postdocs"
		return !recruited(b, t)
	}
	if t.Says != "internship" && t.Says != "volunteering" && t.Says != "permanent" || h.To-h.From > 1 || h.From == b.First[t.Block] || !strings.HasSuffix(b.Folded(int(h.From)), "s") {
		return false
	}
	for i := h.From - 1; i >= max(b.First[t.Block], h.From-2); i-- {
		switch b.Folded(int(i)) {
		case "offre", "offres", "proposition", "propositions", "sujet", "sujets", "annonce", "annonces", "recrute", "recherche", "deux", "plusieurs":
			return false
		}
		if b.Tok[i].Kind == token.Number {
			return false
		}
	}
	return true
}

// plainly says whether prose says "en CDI", "en CDD": nobody speaks so of
// another post.
func plainly(b *board.Board, t board.Term) bool {
	from := b.Hits[t.Hit].From
	return (t.Says == "permanent" || t.Says == "fixed-term") && from > 0 && b.Tok[from-1].Block == t.Block && string(b.Folded(int(from-1))) == "en"
}

// naming says whether a title that names a contract is the name of such a
// post, whatever a form says of its type.
func naming(says string) bool {
	return says == "internship" || says == "apprenticeship" || says == "phd" || says == "civic-service"
}

// short says whether a block is a line of its own, no sentence of a text.
func short(bl *doc.Block) bool { return bl.End-bl.Start <= 90 }

// inTitle says whether a term stands in the record's title or in the heading
// of the whole posting.
func inTitle(b *board.Board, t board.Term) bool {
	bl := &b.Doc.Blocks[t.Block]
	title, _ := b.Evident("/title")
	return bl.Kind == doc.Heading && bl.Level == 1 || title.Contains(t.Span) || b.InHead(t.Block) && short(bl) && bl.Kind == doc.Heading && bl.Section < 0
}

// opensTitle says whether the title begins with a term, and goes on to say in
// what: "PhD in hydrology", "Thèse : hydrologie des tourbières".
func opensTitle(b *board.Board, t board.Term) bool {
	title, ok := b.Evident("/title")
	to := b.Hits[t.Hit].To
	if !ok || int(to) >= len(b.Tok) || b.Tok[to].Block != t.Block {
		return false
	}
	if t.Start != title.Start { // "PhD: rivers and the sea"
		return t.End < title.Start && strings.Trim(b.Doc.Text[t.End:title.Start], ":-–— ") == ""
	}
	switch b.Folded(int(to)) {
	case "in", "on", "en", "sur", "at":
		return true
	}
	return b.Tok[to].IsMark(':') || b.Tok[to].IsMark('-') && !b.Tok[to].Is(token.Glued)
}

// recruited says whether "recrute" or the like stands in the words before a
// hint.
func recruited(b *board.Board, t board.Term) bool {
	const most, longest = 6, 30 // tokens between the two, and of a verb
	hit := b.Hits[t.Hit]
	from := max(b.First[t.Block], hit.From-most-longest)
	lo, hi := b.HitsBetween(from, hit.From)
	for i := lo; i < hi; i++ {
		h := b.Hits[i]
		if r := b.Rule(int32(i)); r.Role != cue.EmployerVerb || r.Says == "" || h.To > hit.From || hit.From-h.To >= most || b.Tok[h.From].Sentence != b.Tok[hit.From].Sentence {
			continue
		}
		if takesOn(b.Folded(int(h.From))) {
			return true
		}
	}
	for i := hit.From - 1; i >= max(from, hit.From-most) && b.Tok[i].Sentence == b.Tok[hit.From].Sentence; i-- {
		if weTakeOn(b.Folded(int(i))) {
			return true
		}
	}
	return false
}

// weTakeOn says whether a word, folded, is what an employer says of itself who
// takes somebody on: "nous recherchons un(e) stagiaire", "we are looking for an
// intern".
func weTakeOn(word string) bool {
	switch word {
	case "recherchons", "recrutons", "cherchons", "accueillons", "embauchons", "looking", "seeking", "hiring", "recruiting":
		return true
	}
	return false
}

// takesOn says whether the verb of an employer, folded, is one of taking
// somebody on.
func takesOn(verb string) bool {
	for _, stem := range [...]string{"recrut", "recherch", "cherch", "accueil", "embauch", "propos", "seek", "hiring", "looking"} {
		if strings.HasPrefix(verb, stem) {
			return true
		}
	}
	return false
}

// majority keeps the terms of the contract that prose names most often; of
// equals the one named first.
func majority(ts []board.Term) []board.Term {
	type tally struct {
		says  string
		times int
	}
	var room [8]tally
	all, best := room[:0], tally{}
	for i := range ts {
		k := 0
		for k < len(all) && all[k].says != ts[i].Says {
			k++
		}
		if k == len(all) {
			all = append(all, tally{says: ts[i].Says})
		}
		all[k].times++
	}
	for _, t := range all {
		if t.times > best.times {
			best = t
		}
	}
	return slices.DeleteFunc(ts, func(t board.Term) bool { return t.Says != best.says })
}

// joined says whether two terms are one statement: in one sentence with "ou"
// right before the second, or nothing but a few little words or marks between
// them.
func joined(b *board.Board, x, y board.Term) bool {
	if x.Hit == y.Hit {
		return true // two halves of one term
	}
	const most = 8 // tokens
	from, to := b.Hits[x.Hit].To, b.Hits[y.Hit].From
	if x.Block != y.Block {
		return false
	}
	for i := max(from, to-3); i < to; i++ {
		if w := b.Doc.Quote(b.Tok[i].Span); (w == "ou" || w == "or") && b.Tok[i].Sentence == b.Tok[b.Hits[x.Hit].From].Sentence {
			return true
		}
	}
	if to-from > most {
		return false
	}
	for i := from; i < to; i++ {
		if t := &b.Tok[i]; t.Kind == token.Mark && (t.IsMark('/') || t.IsMark(',') || t.IsMark('-')) || t.Kind == token.Letters && t.End-t.Start <= 2 {
			return true
		}
	}
	return from == to
}

// openToBoth adds the other half of a public post that a civil servant or a
// contract agent can hold: "ouvert aux contractuels, à titre dérogatoire par
// rapport aux candidatures de fonctionnaires".
func openToBoth(b *board.Board, all []board.Term) {
	if c := b.Record.Contract; len(c) != 1 || c[0] != "fixed-term" && c[0] != "civil-servant" {
		return
	}
	const near = 3 // blocks between the two halves
	var agent *board.Term
	for i := range all {
		t := &all[i]
		switch {
		case t.Witness != board.Visible:
		case t.Says == "fixed-term" && b.Says(t.Block, cue.ContractLabel):
			agent = t
		case agent != nil && t.Block-agent.Block <= near && (t.Says == "civil-servant" || t.Says == "secondment"):
			take(b, *agent)
			take(b, *t)
			return
		}
	}
}
