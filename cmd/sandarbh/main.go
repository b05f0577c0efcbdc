package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	_ "time/tzdata" // days are shown in Asia/Kolkata, also where no zones are installed
)

func main() {
	os.Exit(runProcess())
}

// collectAt is by how many percent the memory in use grows before it is collected: twice as much as Go's default, since
// little of it lives long. Adding documents takes a tenth less CPU for it, and a third more memory at its peak.
const collectAt = 200

// runProcess runs the command line of the process and returns its exit code.
func runProcess() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // whoever asks a second time does not want to wait for the unit in hand
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(collectAt)
	}
	return run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
}

// run executes one command line and returns the exit code.
func run(ctx context.Context, args []string, in io.Reader, out, errs io.Writer) int {
	root := newRoot() //nolint:contextcheck // cobra hands the context on
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errs)
	return report(errs, root.ExecuteContext(ctx))
}
