package extract

import (
	"runtime"
	"testing"
	"time"

	"offers/extract/board"
	"offers/extract/mention"
)

// BenchmarkRoom is what each room costs on a text posting of the corpus. A
// room decides a posting once, so that every turn reads the posting again and
// lets the rooms before decide: only the room's own time is counted, of each
// posting its quickest turn, which other work on the machine does not swell.
func BenchmarkRoom(b *testing.B) {
	e, err := New(Options{})
	if err != nil {
		b.Fatal(err)
	}
	all, _ := stagePostings(b, e)
	for i, room := range e.rooms {
		ready := func(p *stagePosting) *board.Board {
			on := e.rules.Read(p.doc, mention.Time{})
			for _, before := range e.rooms[:i] {
				before.Decide(on)
			}
			return on
		}
		b.Run(room.Name, func(b *testing.B) {
			quickest := make([]time.Duration, len(all))
			for turn := 0; b.Loop(); turn++ {
				k := turn % len(all)
				on := ready(all[k])
				start := time.Now()
				room.Decide(on)
				if spent := time.Since(start); turn < len(all) || spent < quickest[k] {
					quickest[k] = spent
				}
				e.rules.Release(on)
			}
			var sum time.Duration
			for _, q := range quickest {
				sum += q
			}
			b.ReportAllocs()
			b.ReportMetric(float64(sum)/float64(len(all)), "ns/op")
			allocs, bytes := allocations(e, all, ready, room)
			b.ReportMetric(allocs, "allocs/op")
			b.ReportMetric(bytes, "B/op")
		})
	}
}

// allocations is what a room allocates on a posting, on a board that has read
// others.
func allocations(e *Extractor, all []*stagePosting, ready func(*stagePosting) *board.Board, room board.Room) (count, bytes float64) {
	for _, p := range all {
		on := ready(p)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		room.Decide(on)
		runtime.ReadMemStats(&after)
		count += float64(after.Mallocs - before.Mallocs)
		bytes += float64(after.TotalAlloc - before.TotalAlloc)
		e.rules.Release(on)
	}
	n := float64(len(all))
	return count / n, bytes / n
}
