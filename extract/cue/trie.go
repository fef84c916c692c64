package cue

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"offers/extract/packed"
	"offers/extract/token"
)

// trie is the phrases of all rules, word by word. Nodes stand level by level:
// the root first, and the children of each node side by side, by edge, so that
// a node is three numbers and the whole is three lists, ready to be packed. The
// numbers are small, and a node's edge stands apart: other rooms have driven the
// trie from the cache when the next posting comes, so that what each word asks of
// it must lie close.
type trie struct {
	nodes []node   // and one behind the last, where its lists end
	edges []uint32 // by node: the edge that leads to it
	ends  []uint16 // the rules that end at a node, in their order, node by node
	roots []uint16 // by word: the node that it leads to from the root, 0 for none
	signs uint16   // the first of those that a number or a mark leads to; they are few
}

// node is a state of the trie. Its children, and the rules that end at it, go
// up to where those of the next node begin.
type node struct {
	kids uint16 // its first child
	ends uint16 // the first rule that ends at it, in trie.ends
}

// follow is the node that edge e leads to, of the children from lo up to, but
// not with, hi of a node; 0 for none. No phrase holds the edge 0.
func (t *trie) follow(lo, hi uint16, e uint32) uint16 {
	if e == 0 {
		return 0
	}
	kids := t.edges[lo:hi]
	from, to := 0, len(kids)
	for from < to {
		m := int(uint(from+to) / 2)
		if kids[m] < e {
			from = m + 1
		} else {
			to = m
		}
	}
	if from < len(kids) && kids[from] == e {
		return lo + uint16(from)
	}
	return 0
}

// sign is the node that a number or a mark leads to from the root, 0 for none.
func (t *trie) sign(tok *token.Token) uint16 {
	e := signEdge(tok)
	for n := t.signs; n < t.nodes[1].kids; n++ {
		if t.edges[n] == e {
			return n
		}
	}
	return 0
}

// pack adds the trie to dst.
func (t *trie) pack(dst []byte) []byte {
	lists := make([]uint16, 0, 2*len(t.nodes))
	for _, n := range t.nodes {
		lists = append(lists, n.kids, n.ends)
	}
	return packed.Append(packed.Append(packed.Append(dst, t.edges), lists), t.ends)
}

// unpack reads what pack added, ok false when it is none.
func unpack(r *packed.Reader) (t trie, ok bool) {
	t.edges = packed.Next[uint32](r)
	lists := packed.Next[uint16](r)
	t.ends = packed.Next[uint16](r)
	if len(t.edges) < 2 || len(lists) != 2*len(t.edges) {
		return t, false
	}
	t.nodes = make([]node, len(t.edges))
	for i := range t.nodes {
		t.nodes[i] = node{lists[2*i], lists[2*i+1]}
	}
	t.index()
	return t, true
}

// index fills roots and signs.
func (t *trie) index() {
	lo, hi := t.nodes[0].kids, t.nodes[1].kids
	most := uint32(0)
	for t.signs = lo; t.signs < hi && t.edges[t.signs] < digitsEdge; t.signs++ {
		most = t.edges[t.signs] + 1
	}
	t.roots = make([]uint16, most)
	for n := lo; n < t.signs; n++ {
		t.roots[t.edges[n]] = n
	}
}

// A builder grows the trie edge by edge.
type builder struct {
	grown []growing // by node, in the order they came; the first is the root
	edges map[way]int32
}

// way is an edge of a node.
type way struct {
	from int32
	edge uint32
}

type growing struct {
	edge uint32   // that leads to it
	kids []int32  // in no order
	ends []uint16 // the rules that end here, in their order
}

func newBuilder() builder { return builder{grown: make([]growing, 1), edges: map[way]int32{}} }

// grow is the node behind edge e of node n, which it makes where there is none.
func (b *builder) grow(n int32, e uint32) int32 {
	to, ok := b.edges[way{n, e}]
	if !ok {
		to = int32(len(b.grown))
		b.edges[way{n, e}] = to
		b.grown = append(b.grown, growing{edge: e})
		b.grown[n].kids = append(b.grown[n].kids, to)
	}
	return to
}

// end enters a rule as one that ends at node n, once.
func (b *builder) end(n int32, rule uint16) {
	d := &b.grown[n]
	if k := len(d.ends); k == 0 || d.ends[k-1] != rule {
		d.ends = append(d.ends, rule)
	}
}

// levels is what has grown, level by level.
func (b *builder) levels() (trie, error) {
	order := make([]int32, 1, len(b.grown))
	t := trie{nodes: make([]node, 0, len(b.grown)+1), edges: make([]uint32, 0, len(b.grown)+1)}
	for i := 0; i < len(order); i++ {
		g := &b.grown[order[i]]
		slices.SortFunc(g.kids, func(x, y int32) int { return cmp.Compare(b.grown[x].edge, b.grown[y].edge) })
		t.add(g.edge, len(order))
		order = append(order, g.kids...)
		t.ends = append(t.ends, g.ends...)
	}
	t.add(0, len(order))
	if max(len(order), len(t.ends)) > math.MaxUint16 {
		return t, fmt.Errorf("the phrases need %d nodes and %d ends: more than %d", len(order), len(t.ends), math.MaxUint16)
	}
	t.index()
	return t, nil
}

// add adds a node, whose lists begin where those of the nodes before it end.
func (t *trie) add(edge uint32, kids int) {
	t.nodes, t.edges = append(t.nodes, node{uint16(kids), uint16(len(t.ends))}), append(t.edges, edge)
}
