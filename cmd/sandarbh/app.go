package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh/internal/desk"
	"github.com/sandarbh/sandarbh/internal/exam"
	"github.com/sandarbh/sandarbh/internal/glossary"
	"github.com/sandarbh/sandarbh/internal/intake/fetch"
	"github.com/sandarbh/sandarbh/internal/newsroom"
	"github.com/sandarbh/sandarbh/internal/note"
	"github.com/sandarbh/sandarbh/internal/store/blob"
	"github.com/sandarbh/sandarbh/internal/store/sqlite"
)

// app is what the commands share: the settings and the rooms.
type app struct {
	settings settings
	rooms    newsroom.Rooms
	writer   *note.Writer // behind rooms.Write
	profile  *exam.Profile
	glossary *glossary.Glossary
	log      *slog.Logger
}

// configure reads the settings and wires the rooms, before every command but version.
func (a *app) configure(c *cobra.Command, _ []string) (err error) {
	if a.settings, err = loadSettings(c.Flags()); err != nil {
		return err
	}
	var level slog.Level
	if err := level.UnmarshalText([]byte(a.settings.Log)); err != nil {
		return wrong(fmt.Errorf("there is no log level %q: debug, info, warn, error", a.settings.Log))
	}
	a.log = slog.New(slog.NewTextHandler(c.ErrOrStderr(), &slog.HandlerOptions{Level: level}))
	return a.wire()
}

// workers is how much work runs at once: one for each processor.
func workers() int { return runtime.GOMAXPROCS(0) }

// kept is the newsroom over what is kept in the data folder.
type kept struct {
	*newsroom.Newsroom
	db  *sqlite.DB
	did tally // by this command
}

// database is the file of the data folder that holds all but the bytes received.
const database = "sandarbh.db"

// open opens the data folder, and makes it where there is none.
func (a *app) open(ctx context.Context) (*kept, error) {
	dir := a.settings.Data
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	versions, err := stepVersions()
	if err != nil {
		return nil, err
	}
	db, err := sqlite.Open(ctx, filepath.Join(dir, database), desk.Reader())
	if err != nil {
		return nil, &told{"the data in " + dir + " cannot be opened", "another folder: --data DIR", err}
	}
	client := fetch.New(fetch.Options{Now: time.Now, Sleep: sleep})
	return &kept{Newsroom: &newsroom.Newsroom{
		Rooms: a.rooms, Versions: versions, Store: db, Blobs: blob.Folder(filepath.Join(dir, "blobs")),
		Now: time.Now, Log: a.log, Workers: workers(), Get: client.Get, Tiers: a.settings.Tiers,
	}, db: db}, nil
}

// sleep waits, unless ctx ends.
func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

// with runs f over the data folder and closes it.
func (a *app) with(c *cobra.Command, f func(*kept) error) (err error) {
	k, err := a.open(c.Context())
	if err != nil {
		return err
	}
	defer func() {
		if e := k.db.Close(); err == nil && e != nil {
			err = e
		}
	}()
	return f(k)
}

// reading is with for commands that add nothing: a data folder that is not there is not made, since its name is most
// likely mistyped.
func (a *app) reading(c *cobra.Command, f func(*kept) error) error {
	dir := a.settings.Data
	if _, err := os.Stat(filepath.Join(dir, database)); errors.Is(err, fs.ErrNotExist) {
		return &told{"there is no data in " + dir, "name the folder that holds it, --data DIR, or make it: sandarbh add FILE --data " + dir, err}
	}
	return a.with(c, f)
}

// quietly is the log for commands that show their progress themselves: what goes wrong, unless more is asked for.
func (a *app) quietly(c *cobra.Command) {
	if f := c.Flags().Lookup("log"); f != nil && !f.Changed && a.settings.Log == "info" {
		a.log = slog.New(slog.NewTextHandler(c.ErrOrStderr(), &slog.HandlerOptions{Level: slog.LevelWarn}))
	}
}

// results writes rows as JSON Lines or as words.
type results struct {
	out  *output
	json bool
}

func newResults(c *cobra.Command) *results {
	asJSON, err := c.Flags().GetBool("json")
	return &results{newOutput(c), err == nil && asJSON}
}

// put writes one row: v as JSON, or the words.
func (r *results) put(v any, format string, args ...any) error {
	if r.json {
		return r.out.put(v)
	}
	_, err := fmt.Fprintf(r.out.w, format+"\n", args...)
	return err
}

func (r *results) end(faults int) error { return r.out.end(faults) }
