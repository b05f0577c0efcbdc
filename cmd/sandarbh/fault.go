package main

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"io/fs"
	"strings"
	"syscall"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/desk"
	"github.com/sandarbh/sandarbh/internal/intake"
	"github.com/sandarbh/sandarbh/internal/intake/fetch"
	"github.com/sandarbh/sandarbh/internal/store"
)

// Exit codes, the same for every command.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
	exitFaults = 3 // done, but for what the messages name
)

// usage is a wrong use of the command line.
type usage struct{ error }

func (u usage) Unwrap() error { return u.error }

// wrong marks err as a wrong use, if there is one.
func wrong(err error) error {
	if err == nil {
		return nil
	}
	return usage{err}
}

// faulty says that the work is done but for n inputs, each named on standard error already.
type faulty struct{ n int }

func (f faulty) Error() string {
	if f.n == 1 {
		return "done, with one fault"
	}
	return fmt.Sprintf("done, with %d faults", f.n)
}

// told is an error for people: the thing and the cause in one sentence, and the next step.
type told struct {
	what, hint string
	cause      error
}

func (t *told) Error() string { return t.what }
func (t *told) Unwrap() error { return t.cause }

// faults is the one table from errors to exit code and sentence; the first row that fits counts.
var faults = []struct {
	is       func(error) bool
	code     int
	sentence func(error) (what, hint string)
}{
	{isA[usage], exitUsage, func(err error) (string, string) {
		var t *told
		if errors.As(err, &t) {
			return t.what, t.hint
		}
		return err.Error(), "sandarbh --help"
	}},
	{isA[faulty], exitFaults, func(err error) (string, string) { return err.Error(), "" }},
	{isA[*told], exitFailed, func(err error) (string, string) {
		var t *told
		errors.As(err, &t)
		return t.what, t.hint
	}},
	{isA[*intake.Fault], exitFailed, func(err error) (string, string) {
		var f *intake.Fault
		errors.As(err, &f)
		return f.Error(), f.Remedy
	}},
	{isA[*fetch.Fault], exitFailed, func(err error) (string, string) {
		var f *fetch.Fault
		errors.As(err, &f)
		return f.Error(), f.Remedy
	}},
	{is(sandarbh.ErrNotFound), exitFailed, func(err error) (string, string) {
		return err.Error(), "sandarbh list"
	}},
	{is(store.ErrNotEmpty), exitFailed, func(error) (string, string) {
		return "the data folder is not empty", "import into a new one: --data DIR"
	}},
	{is(desk.ErrLayer), exitFailed, func(err error) (string, string) { return err.Error(), "" }},
	{is(context.Canceled), exitFailed, func(error) (string, string) {
		return "stopped; what was done is kept", "run the same command again to go on"
	}},
	{isA[*fs.PathError], exitFailed, func(err error) (string, string) {
		var p *fs.PathError
		errors.As(err, &p)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return p.Path + " does not exist", "check the path"
		case errors.Is(err, fs.ErrPermission):
			return p.Path + " may not be read or written", "check its permissions"
		case errors.Is(err, syscall.EISDIR):
			return p.Path + " is a folder", "name the files in it"
		case errors.Is(err, syscall.ENOSPC):
			return p.Path + ": the disk is full", "make room, then run the same command again"
		}
		return p.Path + ": " + p.Err.Error(), ""
	}},
}

func is(target error) func(error) bool {
	return func(err error) bool { return errors.Is(err, target) }
}

func isA[E error](err error) bool {
	var e E
	return errors.As(err, &e)
}

// report writes what a person should read of err and returns the exit code.
func report(w io.Writer, err error) int {
	if err == nil {
		return exitDone
	}
	if code, what, hint, ok := known(err); ok {
		say(w, what, hint)
		return code
	}
	h := fnv.New32a()
	_, _ = io.WriteString(h, err.Error())
	id := fmt.Sprintf("%04x", h.Sum32()&0xffff)
	say(w, "something went wrong here; it is in the log as "+id, "")
	fmt.Fprintf(w, "log %s: %v\n", id, err)
	return exitFailed
}

// known looks an error up in the table.
func known(err error) (code int, what, hint string, ok bool) {
	for _, row := range faults {
		if row.is(err) {
			what, hint := row.sentence(err)
			return row.code, what, hint, true
		}
	}
	return 0, "", "", false
}

// explain is what a person reads of an error beside which the work goes on.
func explain(err error) (what, hint string) {
	if _, what, hint, ok := known(err); ok {
		return what, hint
	}
	return err.Error(), ""
}

// say writes an error and the way out.
func say(w io.Writer, what, hint string) {
	fmt.Fprintf(w, "error: %s\n", strings.TrimSuffix(what, "\n"))
	if hint != "" {
		fmt.Fprintf(w, "hint: %s\n", hint)
	}
}
