package main

import (
	"os"
	"runtime"
	"runtime/debug"
)

// economize sets Go's runtime for n workers at once. It runs no more threads of
// ours than workers: with more, those without work collect garbage, which took
// a quarter of the CPU time. And it collects when the heap is three times what
// is in use: some 5 MB, and 20 MB in a folder of 100,000 postings. Who sets
// GOMAXPROCS or GOGC knows better.
func economize(n int) {
	const growth = 200 // percent
	if os.Getenv("GOMAXPROCS") == "" {
		runtime.GOMAXPROCS(min(n, runtime.GOMAXPROCS(0)))
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(growth)
	}
}
