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
// lets the rooms before decide: only the room's own time is counted.
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
			var spent time.Duration
			turns := 0
			for ; b.Loop(); turns++ {
				on := ready(all[turns%len(all)])
				start := time.Now()
				room.Decide(on)
				spent += time.Since(start)
			}
			b.ReportAllocs()
			b.ReportMetric(float64(spent)/float64(turns), "ns/op")
			allocs, bytes := allocations(all, ready, room)
			b.ReportMetric(allocs, "allocs/op")
			b.ReportMetric(bytes, "B/op")
		})
	}
}

// allocations is what a room allocates on a posting.
func allocations(all []*stagePosting, ready func(*stagePosting) *board.Board, room board.Room) (count, bytes float64) {
	var boards []*board.Board
	for _, p := range all {
		boards = append(boards, ready(p))
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for _, on := range boards {
		room.Decide(on)
	}
	runtime.ReadMemStats(&after)
	n := float64(len(all))
	return float64(after.Mallocs-before.Mallocs) / n, float64(after.TotalAlloc-before.TotalAlloc) / n
}
