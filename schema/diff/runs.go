package diff

import (
	"encoding/json"
	"iter"
	"reflect"
	"slices"

	"offers/schema"
)

// A Posting is what a run says of one: a record, or why there is none.
type Posting struct {
	Record  *schema.Record
	Failure *schema.Failure
}

func (p Posting) source() *schema.Source {
	if p.Record != nil {
		return p.Record.Source
	}
	return p.Failure.Source
}

// Fate is what became of a posting from one run to the other.
type Fate uint8

// The fates.
const (
	Same    Fate = iota
	Changed      // both runs have it
	New          // only the new run has it
	Gone         // only the old run has it
)

// A Pair is a posting of two runs. The one change of a posting that is new or
// gone has the path "", the record itself.
type Pair struct {
	Path    string // source.path, the new run's where it has the posting
	Was     string // the old run's, where the posting was told by its content
	Fate    Fate
	Changes []Change
}

// Runs pairs the postings of two runs by source.path, the first of a path with
// the first, the second with the second; then those whose path only one run has
// by their content (source.sha256). It gives the pairs of a path as soon as
// both runs have come to it, in the new run's order where both have one order;
// then the pairs of a content and the postings that are new, in the new run's
// order; then those that are gone, in the old run's.
//
// Both runs are read side by side and what waits for its other half is held
// without evidence and ledger: runs of one order take little memory, however
// long they are. Every posting must have a source. An error of a run ends the
// sequence.
func Runs(old, new iter.Seq2[Posting, error]) iter.Seq2[Pair, error] {
	return func(yield func(Pair, error) bool) {
		nextOld, stopOld := iter.Pull2(old)
		defer stopOld()
		nextNew, stopNew := iter.Pull2(new)
		defer stopNew()
		m := matcher{yield: yield, old: waiting{}, new: waiting{}}
		for more := true; more; {
			o, err, moreOld := nextOld()
			if err != nil {
				yield(Pair{}, err)
				return
			}
			n, err, moreNew := nextNew()
			if err != nil {
				yield(Pair{}, err)
				return
			}
			if more = moreOld || moreNew; !m.step(o, n, moreOld, moreNew) {
				return
			}
		}
		m.rest()
	}
}

// held is a posting that waits for its other half.
type held struct {
	turn    int    // in its run
	sum     string // of its content
	failure bool
	json    []byte // nil once it is paired
}

// waiting are the postings of a run that wait, by path.
type waiting map[string][]held

// take gives the first that waits for a path.
func (w waiting) take(path string) (h held, ok bool) {
	list := w[path]
	switch len(list) {
	case 0:
		return h, false
	case 1:
		delete(w, path)
	default:
		w[path] = list[1:]
	}
	return list[0], true
}

// hold lets a posting wait.
func (w waiting) hold(p Posting, turn int) {
	h := held{turn: turn, sum: p.source().SHA256, failure: p.Record == nil}
	if p.Record != nil {
		h.json, _ = json.Marshal(plain(p.Record)) // it was read from as much
	} else {
		h.json, _ = json.Marshal(p.Failure)
	}
	h.json = slices.Clip(h.json)
	path := p.source().Path
	w[path] = append(w[path], h)
}

// plain is a record without what is not compared.
func plain(r *schema.Record) *schema.Record {
	p := *r
	p.Evidence, p.Ledger = nil, nil
	return &p
}

// posting is the one that was held.
func (h held) posting() (p Posting) {
	if h.failure {
		p.Failure = new(schema.Failure)
		json.Unmarshal(h.json, p.Failure)
	} else {
		p.Record = new(schema.Record)
		json.Unmarshal(h.json, p.Record)
	}
	return p
}

// A matcher pairs the postings of two runs.
type matcher struct {
	yield    func(Pair, error) bool
	old, new waiting
	turn     int
}

// step takes the next posting of each run that has one. It is false when
// nobody wants more.
func (m *matcher) step(old, new Posting, moreOld, moreNew bool) bool {
	m.turn++
	if moreOld && moreNew {
		path := old.source().Path
		if path == new.source().Path && len(m.old[path])+len(m.new[path]) == 0 {
			return m.yield(pair(old, new), nil)
		}
	}
	if moreOld {
		if h, ok := m.new.take(old.source().Path); !ok {
			m.old.hold(old, m.turn)
		} else if !m.yield(pair(old, h.posting()), nil) {
			return false
		}
	}
	if moreNew {
		if h, ok := m.old.take(new.source().Path); !ok {
			m.new.hold(new, m.turn)
		} else if !m.yield(pair(h.posting(), new), nil) {
			return false
		}
	}
	return true
}

// rest pairs by content what is left of both runs, and gives what is left then.
func (m *matcher) rest() {
	gone := m.old.inOrder()
	places := map[string][]int{} // of content, in gone
	for i, h := range gone {
		if h.sum != "" {
			places[h.sum] = append(places[h.sum], i)
		}
	}
	for _, h := range m.new.inOrder() {
		n := h.posting()
		p := Pair{Path: n.source().Path, Fate: New, Changes: []Change{{New: n.value()}}}
		if list := places[h.sum]; len(list) > 0 {
			o := gone[list[0]].posting()
			gone[list[0]].json, places[h.sum] = nil, list[1:]
			p = pair(o, n)
			p.Was = o.source().Path
		}
		if !m.yield(p, nil) {
			return
		}
	}
	for _, h := range gone {
		if h.json == nil {
			continue
		}
		o := h.posting()
		if !m.yield(Pair{Path: o.source().Path, Fate: Gone, Changes: []Change{{Old: o.value()}}}, nil) {
			return
		}
	}
}

// inOrder is all that waits, in the order of its run.
func (w waiting) inOrder() (all []held) {
	for _, list := range w {
		all = append(all, list...)
	}
	slices.SortFunc(all, func(a, b held) int { return a.turn - b.turn })
	return all
}

// value is what a run says of a posting, as a change has it.
func (p Posting) value() any {
	if p.Record != nil {
		return p.Record
	}
	return p.Failure
}

// pair compares a posting of both runs. Of one that failed in one run alone the
// error is the only change.
func pair(old, new Posting) Pair {
	p := Pair{Path: new.source().Path}
	switch {
	case old.Record != nil && new.Record != nil:
		p.Changes = Records(old.Record, new.Record)
	case old.Failure != nil && new.Failure != nil:
		var c comparison
		c.structs("/error", reflect.ValueOf(old.Failure.Error), reflect.ValueOf(new.Failure.Error))
		p.Changes = c.changes
	case old.Failure != nil:
		p.Changes = []Change{{Path: "/error", Old: old.Failure.Error}}
	default:
		p.Changes = []Change{{Path: "/error", New: new.Failure.Error}}
	}
	if len(p.Changes) > 0 {
		p.Fate = Changed
	}
	return p
}
