package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

// exitSignal and the number of the signal that ended the run are the exit
// code, as shells have it: 130 for Ctrl-C, 143 for kill.
const exitSignal = 128

// interruptible is a context that the first signal to end ends; the next one
// ends the program at once. The context's cause says what happened. A signal
// that the program was started to ignore, as nohup does, is ignored. Go's
// runtime takes a millisecond to listen, for which no posting waits: a signal
// before that ends the program at once.
func interruptible(ctx context.Context) (context.Context, func()) {
	ctx, cancel := context.WithCancelCause(ctx)
	go func() {
		signals := make(chan os.Signal, 1)
		defer signal.Stop(signals)
		for _, s := range []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP} {
			if !signal.Ignored(s) {
				signal.Notify(signals, s)
			}
		}
		select {
		case got := <-signals:
			cancel(interrupted(got))
		case <-ctx.Done():
		}
	}()
	return ctx, func() { cancel(context.Canceled) }
}

// interrupted is the error of a run that a signal ends.
func interrupted(got os.Signal) error {
	number, _ := got.(syscall.Signal)
	err := errors.New("interrupted")
	if got != os.Interrupt {
		err = fmt.Errorf("interrupted (%v)", got)
	}
	return &exitError{code: exitSignal + int(number), err: err}
}
