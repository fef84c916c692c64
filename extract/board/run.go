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
	boards  sync.Pool // of *Board whose memory is worth keeping
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
func cues(rooms []Room) []*cue.Rule {
	n := 0
	for _, room := range rooms {
		n += len(room.Cues)
	}
	all := make([]*cue.Rule, 0, n)
	for _, room := range rooms {
		for i := range room.Cues {
			all = append(all, &room.Cues[i])
		}
	}
	return all
}

// Read puts a posting on a board: tokens, mentions, cues and roles.
func (r *Rules) Read(d *doc.Doc, reference mention.Time) *Board {
	b := r.Begin(d, reference)
	for _, step := range Steps() {
		step(b)
	}
	return b
}

// Begin puts the tokens of a posting on a board; Steps come next.
func (r *Rules) Begin(d *doc.Doc, reference mention.Time) *Board {
	b, ok := r.boards.Get().(*Board)
	if !ok {
		b = &Board{Grammar: r.Grammar, Cues: r.Cues, parser: mention.Parser{Grammar: r.Grammar}}
	}
	b.Reference = reference
	b.Record.Version = schema.Version
	b.Text.Scan(d, r.Words)
	return b
}

// Steps are what comes before the rooms, in order: mentions, cues, and the
// roles that these give.
func Steps() []func(*Board) {
	return []func(*Board){(*Board).find, (*Board).match, (*Board).weigh}
}

func (b *Board) find() { b.parser.Find(&b.Text, &b.Mentions) }

func (b *Board) match() { b.Hits = b.Cues.Match(b.Hits[:0], &b.Text, b.Mentions.Owner) }

// weigh gives every mention its role.
func (b *Board) weigh() {
	b.index()
	b.findLabels()
	b.fates = slices.Grow(b.fates[:0], len(b.Mentions.All))[:len(b.Mentions.All)]
	clear(b.fates)
	b.said = b.said[:0]
	b.terms, b.values, b.loose, b.paths = b.terms[:0], b.values[:0], b.loose[:0], b.paths[:0]
	b.kinds()
	b.roles()
}

// Release gives the memory of a board back, and returns its record. Nobody may
// look at the board afterwards.
func (r *Rules) Release(b *Board) *schema.Record {
	rec := b.Record
	b.Record, b.Doc = schema.Record{}, nil
	r.boards.Put(b)
	return &rec
}

// index fills hitAt, byRole, roleAt and above.
func (b *Board) index() {
	at := slices.Grow(b.hitAt[:0], len(b.Tok)+1)[:len(b.Tok)+1]
	b.hitAt = at
	clear(b.roleAt[:])
	b.above = 0
	k := 0
	for i := range b.Hits {
		from := int(b.Hits[i].From)
		for ; k <= from; k++ {
			at[k] = int32(i)
		}
		t := b.Cues.Trait(b.Hits[i])
		b.roleAt[t.Role+1]++
		if t.Reach == cue.Section && b.Doc.Blocks[b.Tok[from].Block].Kind == doc.Heading {
			b.above |= t.Kinds
		}
	}
	for ; k < len(at); k++ {
		at[k] = int32(len(b.Hits))
	}
	running(b.roleAt[:])
	b.byRole = slices.Grow(b.byRole[:0], len(b.Hits))[:len(b.Hits)]
	next := b.roleAt
	for i := range b.Hits {
		r := b.Cues.RoleOf(b.Hits[i])
		b.byRole[next[r]] = int32(i)
		next[r]++
	}
}

// kinds fills byKind and kindAt.
func (b *Board) kinds() {
	clear(b.kindAt[:])
	all := b.Mentions.All
	for i := range all {
		b.kindAt[all[i].Kind+1]++
	}
	running(b.kindAt[:])
	b.byKind = slices.Grow(b.byKind[:0], len(all))[:len(all)]
	next := b.kindAt
	for i := range all {
		k := all[i].Kind
		b.byKind[next[k]] = mention.ID(i)
		next[k]++
	}
}

// running turns how many there are of each number, noted one further on, into
// where those of each begin.
func running(at []int32) {
	sum := int32(0)
	for r := range at {
		sum += at[r]
		at[r] = sum
	}
}

// Decide lets every room decide, in order, and settles what they left.
func (b *Board) Decide(rooms []Room) {
	for _, room := range rooms {
		room.Decide(b)
	}
	b.Conclude()
}

// Conclude settles what the rooms left.
func (b *Board) Conclude() {
	b.refuseTheRest()
	slices.SortStableFunc(b.Record.Warnings, func(x, y schema.Warning) int { return cmp.Or(cmp.Compare(x.Path, y.Path), cmp.Compare(x.Code, y.Code)) })
}
