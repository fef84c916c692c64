package board

import (
	"cmp"
	"slices"
	"sync"

	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/token"
	"offers/schema"
)

// Rules is everything that boards share: built once from the rooms, only read
// afterwards.
type Rules struct {
	Words   *token.Vocabulary
	Cues    *cue.Set
	Grammar *mention.Grammar
	parsers sync.Pool // of *mention.Parser, whose memory is worth keeping
}

// Compile builds the rules of the rooms given.
func Compile(rooms []Room) (*Rules, error) {
	r := &Rules{Words: token.NewVocabulary()}
	var err error
	if r.Cues, err = cue.Compile(r.Words, cues(rooms)); err != nil {
		return nil, err
	}
	r.Grammar = mention.NewGrammar(r.Words)
	return r, nil
}

// cues are the rules of all rooms, in their order.
func cues(rooms []Room) []cue.Rule {
	n := 0
	for _, room := range rooms {
		n += len(room.Cues)
	}
	all := make([]cue.Rule, 0, n)
	for _, room := range rooms {
		all = append(all, room.Cues...)
	}
	return all
}

// Read puts a posting on a new board: tokens, mentions, cues and roles.
func (r *Rules) Read(d *doc.Doc, reference mention.Time) *Board {
	b := &Board{Grammar: r.Grammar, Cues: r.Cues, Reference: reference}
	b.Text.Scan(d, r.Words)
	p, ok := r.parsers.Get().(*mention.Parser)
	if !ok {
		p = &mention.Parser{Grammar: r.Grammar}
	}
	p.Find(&b.Text, &b.Mentions)
	r.parsers.Put(p)
	b.Hits = r.Cues.Match(nil, &b.Text, b.Mentions.Owner)
	b.index()
	b.fates = make([]fate, len(b.Mentions.All))
	b.roles()
	return b
}

// index fills hitAt, byRole and roleAt.
func (b *Board) index() {
	b.hitAt = make([]int32, len(b.First))
	for block, hit := 0, 0; block < len(b.First); block++ {
		for hit < len(b.Hits) && b.Hits[hit].From < b.First[block] {
			hit++
		}
		b.hitAt[block] = int32(hit)
	}
	for _, h := range b.Hits {
		b.roleAt[b.Cues.Rules[h.Rule].Role+1]++
	}
	for r := range cue.RoleCount {
		b.roleAt[r+1] += b.roleAt[r]
	}
	b.byRole = make([]int32, len(b.Hits))
	next := b.roleAt
	for i, h := range b.Hits {
		r := b.Cues.Rules[h.Rule].Role
		b.byRole[next[r]] = int32(i)
		next[r]++
	}
}

// Decide lets every room decide, in order, and settles what they left.
func (b *Board) Decide(rooms []Room) {
	b.Record.Version = schema.Version
	for _, room := range rooms {
		room.Decide(b)
	}
	b.refuseTheRest()
	slices.SortStableFunc(b.Record.Warnings, func(x, y schema.Warning) int { return cmp.Or(cmp.Compare(x.Path, y.Path), cmp.Compare(x.Code, y.Code)) })
}
