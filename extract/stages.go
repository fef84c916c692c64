package extract

import (
	"cmp"
	"context"
	"fmt"
	"runtime/debug"

	"offers/extract/board"
	"offers/extract/source"
	"offers/extract/source/fault"
	"offers/schema"
)

// A passage is one posting on its way through the stages.
type passage struct {
	*Extractor
	Posting
	info  source.Info
	board *board.Board
	Result
}

// A stage is a part of the way. Its error ends the passage, and begins with the
// posting's name.
type stage func(*passage, context.Context) error

// stages are all of them, in order.
func stages(rooms []board.Room) []stage {
	all := []stage{(*passage).read, (*passage).begin}
	for _, step := range board.Steps() {
		all = append(all, onBoard(step))
	}
	all = append(all, (*passage).limit)
	for _, room := range rooms {
		all = append(all, onBoard(room.Decide))
	}
	return append(all, (*passage).conclude)
}

func onBoard(step func(*board.Board)) stage {
	return func(p *passage, _ context.Context) error {
		step(p.board)
		return nil
	}
}

// pass takes the posting through a stage, unless an earlier one failed.
func (p *passage) pass(ctx context.Context, s stage) {
	if p.Err != nil {
		return
	}
	defer func() {
		if thrown := recover(); thrown != nil {
			p.Result = Result{Err: fmt.Errorf("%s: %w", p.Name, fault.Panicked("rules", thrown, debug.Stack()))}
		}
	}()
	if err := s(p, ctx); err != nil {
		p.Result = Result{Err: err}
	}
}

func (p *passage) read(ctx context.Context) (err error) {
	p.Doc, p.info, err = source.Read(ctx, p.Name, p.Reader, source.Options{MaxBytes: p.opt.MaxBytes})
	return err
}

func (p *passage) begin(context.Context) error {
	p.board = p.rules.Begin(p.Doc, p.reference)
	return nil
}

// limit refuses what costs too much from here on.
func (p *passage) limit(context.Context) error {
	if most := cmp.Or(p.opt.MaxMentions, DefaultMaxMentions); len(p.board.Mentions.All) > most {
		return fmt.Errorf("%s: %w", p.Name, &fault.Error{Kind: fault.TooLarge, Message: fmt.Sprintf("over %d dates, amounts, places …", most), Hint: "give one posting a file, or raise the limit with --max-mentions"})
	}
	return nil
}

// conclude makes the record of what the rooms decided.
func (p *passage) conclude(context.Context) error {
	b, info := p.board, &p.info
	b.Conclude()
	rec := &b.Record
	rec.Source = &schema.Source{Path: p.Name, Format: info.Format, Engine: info.Engine, SHA256: info.SHA256, Bytes: info.Bytes, Language: p.Doc.Language.Code(), Pages: info.Pages}
	if info.Doubt != "" {
		b.Warn("/source", "text-in-doubt", info.Doubt)
	}
	if p.opt.Evidence {
		rec.Evidence = b.Evidence()
	}
	if p.opt.Ledger {
		rec.Ledger = b.Ledger()
	}
	if p.opt.Trace {
		p.Record, p.Trace = rec, b
	} else {
		p.Record = p.rules.Release(b)
	}
	return nil
}
