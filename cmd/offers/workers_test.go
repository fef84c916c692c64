package main

import (
	"context"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

// each answers every job by itself.
func each[T any](work func(T) T) func(<-chan job[T, T]) {
	return func(jobs <-chan job[T, T]) {
		for j := range jobs {
			j.answer(work(j.in))
		}
	}
}

func TestInOrder(t *testing.T) {
	count := func(yield func(int) bool) {
		for i := 0; i < 500 && yield(i); i++ {
		}
	}
	for _, n := range []int{1, 2, 8} {
		var got []int
		for out := range inOrder(t.Context(), n, count, each(func(in int) int {
			time.Sleep(time.Duration(in*7919%50) * time.Microsecond)
			return in
		})) {
			got = append(got, out)
		}
		if len(got) != 500 || !slices.IsSorted(got) {
			t.Errorf("%d workers: %v", n, got)
		}
	}
}

// While the first input is worked on, so many others are taken, and no more.
func TestInOrderIsBounded(t *testing.T) {
	const n, most = 3, waiting*3 + 2
	var taken atomic.Int64
	inputs := func(yield func(int64) bool) {
		for yield(taken.Add(1)) {
		}
	}
	slow := each(func(in int64) int64 {
		if in == 1 {
			time.Sleep(50 * time.Millisecond)
			in = taken.Load() // when the first answer is there
		}
		return in
	})
	for out := range inOrder(t.Context(), n, inputs, slow) {
		if out < n || out > most {
			t.Errorf("%d inputs taken, want %d to %d", out, n, most)
		}
		break
	}
}

func TestInOrderEnds(t *testing.T) {
	endless := func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	}
	never := func(<-chan job[int, int]) { select {} }
	ctx, stop := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer stop()
	for out := range inOrder(ctx, 2, endless, never) {
		t.Error("an answer from nowhere:", out)
	}
}
