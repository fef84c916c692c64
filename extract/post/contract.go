package post

import (
	"slices"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/schema"
)

// contract lists the contracts that the posting's title, labels and terms of
// employment name. A word in running prose counts only where no better place
// says anything: "vous encadrez un stagiaire" is no internship.
func contract(b *board.Board) {
	var best []board.Term
	at := none
	for _, t := range b.Terms(cue.ContractTerm) {
		if t.Witness == board.Margin {
			continue
		}
		switch w := weigh(b, t); {
		case w < at:
			best, at = []board.Term{t}, w
		case w == at && w != none:
			best = append(best, t)
		}
	}
	for _, t := range best {
		for _, c := range contracts(t.Says) {
			if slices.Contains(b.Record.Contract, c) {
				continue
			}
			path := schema.Item("/contract", len(b.Record.Contract))
			b.Record.Contract = append(b.Record.Contract, c)
			b.SayTerm(t, path)
		}
	}
}

// contracts are the values that a term stands for.
func contracts(says string) []string {
	switch says {
	case "postdoc", "contract-agent":
		return []string{"fixed-term"}
	}
	return []string{says}
}

// weight is how plainly a place in the posting states the contract.
type weight int

const (
	labelled weight = iota // "Type de contrat : CDI"
	titled                 // in the title or the lines under it
	stated                 // "CDD de 12 mois", a list item or heading of its own
	prose                  // anywhere else
	data
	none
)

func weigh(b *board.Board, t board.Term) weight {
	bl := &b.Doc.Blocks[t.Block]
	switch {
	case bl.Kind == doc.Data:
		return data
	case !bl.Label.Empty() && !bl.Label.Contains(t.Span) && b.LabelSays(bl, cue.ContractLength):
		return labelled
	case b.InHead(t.Block):
		return titled
	case int(bl.End-bl.Start) <= 80:
		return stated
	}
	return prose
}
