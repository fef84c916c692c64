package main

import (
	"io"
	"iter"
	"os"
	"sync/atomic"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// progress is the bar on a terminal: how many postings are done, how many a
// second, how long the others will take. Without a terminal it is nothing.
type progress struct {
	w     io.Writer // nil for no progress
	ink   ink
	total atomic.Int64 // 0 until it is known
	done  int64
	began time.Time
	bar   *progressbar.ProgressBar
}

// unknown is the total of inputs that nobody can count beforehand.
const unknown = -1

// newProgress is the bar for a run whose inputs are counted meanwhile; no
// inputs, for those that can be walked but once.
func newProgress(w io.Writer, ink ink, inputs iter.Seq[input]) *progress {
	p := &progress{w: w, ink: ink, began: time.Now()}
	if inputs == nil {
		p.total.Store(unknown)
		return p
	}
	go func() {
		n := int64(0)
		for range inputs {
			n++
		}
		p.total.Store(n)
	}()
	return p
}

// step counts a posting.
func (p *progress) step() {
	if p.w == nil {
		return
	}
	p.done++
	total := p.total.Load()
	if p.bar == nil && (total > 1 || total == unknown) && time.Since(p.began) > showAfter {
		p.bar = p.newBar(total)
	}
	if p.bar != nil {
		p.bar.Set64(p.done)
	}
}

// showAfter is how long a run may take before it needs a bar.
const showAfter = 300 * time.Millisecond

// clear makes room for a line; the next step draws the bar again.
func (p *progress) clear() {
	if p.bar != nil {
		p.bar.Clear()
	}
}

// newBar is a bar as wide as the terminal; a narrow one has no room for all.
func (p *progress) newBar(total int64) *progressbar.ProgressBar {
	const countFrom, rateFrom = 30, 60 // columns
	width := 80
	if f, ok := p.w.(*os.File); ok {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil {
			width = w
		}
	}
	theme := progressbar.Theme{Saucer: "=", SaucerHead: ">", SaucerPadding: " ", BarStart: "[", BarEnd: "]"}
	if p.ink != (ink{}) {
		theme.Saucer, theme.SaucerHead = "[green]=[reset]", "[green]>[reset]"
	}
	options := []progressbar.Option{
		progressbar.OptionSetWriter(p.w), progressbar.OptionFullWidth(), progressbar.OptionThrottle(100 * time.Millisecond), progressbar.OptionSetTheme(theme),
		progressbar.OptionEnableColorCodes(p.ink != (ink{})), progressbar.OptionUseANSICodes(true), progressbar.OptionSetPredictTime(width >= countFrom),
		progressbar.OptionSetElapsedTime(width >= rateFrom), progressbar.OptionSetRenderBlankState(false),
		progressbar.OptionSetSpinnerChangeInterval(0), // else a goroutine draws while clear makes room
	}
	if width >= countFrom {
		options = append(options, progressbar.OptionShowCount())
	}
	if width >= rateFrom {
		options = append(options, progressbar.OptionShowIts(), progressbar.OptionSetItsString("postings"))
	}
	return progressbar.NewOptions64(total, options...)
}

// watched says whether somebody looks at a bar: standard error is a terminal,
// and records do not run over it.
func (f *extractFlags) watched(s *streams) bool {
	return !f.quiet && terminal(s.err) && (f.output != "" || !terminal(s.out))
}

// progress is the bar of a run.
func (f *extractFlags) progress(s *streams, paths []string) *progress {
	switch {
	case !f.watched(s):
		return &progress{}
	case f.input == jsonlInput || f.list.path == stdin:
		return newProgress(s.err, inkFor(s.err, f.color), nil)
	}
	again := lister{output: f.outputPlace()}
	return newProgress(s.err, inkFor(s.err, f.color), again.inputs(f.list.names(s, paths)))
}
