package main

import (
	"context"
	"iter"
)

// How many inputs are ready for each worker, and how many results a worker, and
// no more, may have waiting for their turn: one slow posting then holds the
// others up late, and memory is bounded by the number of workers, whatever the
// number of inputs.
const (
	ready   = groupSize
	waiting = 2 * ready
)

// inOrder gives the answers to all inputs, in the order of the inputs, each as
// soon as those before it are out. n workers run at once, and take the jobs one
// after the other; of those that are ready they may take several before they
// answer. The end of ctx, or of the loop over the answers, ends all without
// waiting for workers.
func inOrder[In, Out any](ctx context.Context, n int, inputs iter.Seq[In], work func(jobs <-chan job[In, Out])) iter.Seq[Out] {
	return func(yield func(Out) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		jobs := make(chan job[In, Out], ready*n)
		turns := make(chan chan Out, waiting*n)
		go hand(ctx, inputs, jobs, turns)
		for range n {
			go work(jobs)
		}
		for {
			turn, more := receive(ctx, turns)
			if !more {
				return
			}
			if out, more := receive(ctx, turn); !more || !yield(out) {
				return
			}
		}
	}
}

// A job is an input and where its answer goes; there is room for it.
type job[In, Out any] struct {
	in  In
	out chan Out
}

// answer gives the one answer.
func (j job[In, Out]) answer(out Out) { j.out <- out }

// hand gives every input its turn, then to a worker.
func hand[In, Out any](ctx context.Context, inputs iter.Seq[In], jobs chan<- job[In, Out], turns chan<- chan Out) {
	defer close(jobs)
	defer close(turns)
	for in := range inputs {
		j := job[In, Out]{in, make(chan Out, 1)}
		select {
		case turns <- j.out:
		case <-ctx.Done():
			return
		}
		select {
		case jobs <- j:
		case <-ctx.Done():
			return
		}
	}
}

// receive is a receive that the end of ctx ends.
func receive[T any](ctx context.Context, from <-chan T) (v T, more bool) {
	select {
	case v, more = <-from:
		return v, more
	case <-ctx.Done():
		return v, false
	}
}
