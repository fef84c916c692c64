package board

import "offers/extract/cue"

// HitsOf are the phrases of a role's rules, shields among them, as indices in
// Hits and in text order.
func (b *Board) HitsOf(r cue.Role) []int32 { return b.hitsOf(r) }
