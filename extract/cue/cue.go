// Package cue holds the phrases that say what a mention near them is for, or
// is not for, and the terms that are values by themselves. Rooms write rules;
// a Set reads all of them in one pass over a posting's tokens.
package cue

import (
	"sync"

	"offers/extract/doc"
)

// Reach is how far a phrase's word goes.
type Reach uint8

// The reaches.
const (
	Label    Reach = iota // the value of the pair whose label the phrase is, or what follows "phrase :"
	Before                // a mention behind the phrase in its sentence; as a label too
	After                 // a mention in front of the phrase in its sentence
	Sentence              // a mention on either side of the phrase in its sentence; as a label too
	Section               // every mention below the heading that holds the phrase; as a label too
	Here                  // the phrase is the value: terms only
	reaches
)

// String is the reach's name, as it stands in the names of rules.
func (r Reach) String() string {
	return [...]string{"label", "before", "after", "sentence", "section", "here"}[r]
}

// Rule is one wording. Phrase is words, "a|b" for one of, "(x)" for optional,
// "…" for up to three words between; a longer phrase that covers a shorter one
// silences it.
type Rule struct {
	Role   Role
	Reach  Reach
	Phrase string
	Says   string    // of a term: the value it states; "" makes the phrase a shield that only silences shorter ones
	Only   OnlyIn    // where the phrase counts; zero: everywhere
	Weak   bool      // a word so general that any other cue of the sentence is believed first
	Lang   Languages // languages it belongs to; zero: every one
	Yes    string    // a line in which the rule must be the one that gives …
	Value  string    // … this value
	No     string    // a line in which it must give nothing
}

// OnlyIn narrows a rule to kinds of block.
type OnlyIn uint8

// Where a rule can be told to count.
const (
	InHead     OnlyIn = 1 << iota // the posting's title and the lines under it, before the first section
	InLabel                       // the label of a pair
	InHeading                     // headings
	InData                        // what a page says of itself
	InLabelled                    // the value behind a label
)

// Languages is a set of languages.
type Languages uint8

// The sets of one language.
const (
	InFrench  Languages = 1 << doc.French
	InEnglish Languages = 1 << doc.English
)

// Name is the rule's name in evidence: its role and reach.
func (r *Rule) Name() string { return Name(r.Role, r.Reach) }

// Name is the name in evidence of rules that give a role at a reach.
func Name(r Role, at Reach) string { return names()[r][at] }

// names are the names of the rules, by role and reach.
var names = sync.OnceValue(func() *[roles][reaches]string {
	var all [roles][reaches]string
	for r := range all {
		for at := range all[r] {
			all[r][at] = Role(r).String() + "/" + Reach(at).String()
		}
	}
	return &all
})

// Hit is a phrase found: the tokens From up to, but not with, To.
type Hit struct {
	Rule     int32
	From, To int32
}
