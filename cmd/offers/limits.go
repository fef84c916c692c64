package main

import (
	"time"

	"github.com/spf13/cobra"

	"offers/extract"
	"offers/extract/source"
)

// limits are what one posting may take. Each command that reads postings has
// their flags, since the errors of a limit name the flag that raises it.
type limits struct {
	maxBytes    int64
	maxMentions int
	timeout     time.Duration
}

func (l *limits) flags(c *cobra.Command) {
	c.Flags().Int64Var(&l.maxBytes, "max-bytes", source.DefaultMaxBytes, "largest posting to read, in bytes")
	c.Flags().IntVar(&l.maxMentions, "max-mentions", extract.DefaultMaxMentions, "most dates, amounts, places … in one posting")
	c.Flags().DurationVar(&l.timeout, "timeout", 10*time.Second, "longest time to spend on one posting")
}

func (l *limits) check(c *cobra.Command) error {
	for _, x := range []struct {
		flag  string
		value int64
	}{{"max-bytes", l.maxBytes}, {"max-mentions", int64(l.maxMentions)}, {"timeout", int64(l.timeout)}} {
		if err := atLeastOne(c, x.flag, x.value); err != nil {
			return err
		}
	}
	return nil
}

// on are the options of an extractor with these limits.
func (l *limits) on(o extract.Options) extract.Options {
	o.MaxBytes, o.MaxMentions = l.maxBytes, l.maxMentions
	return o
}
