package queue

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
	"github.com/sandarbh/sandarbh/internal/store/sqlite"
	"github.com/sandarbh/sandarbh/internal/store/storetest"
)

// tally is work that puts a source for each unit: what waits are the numbers that have none yet.
type tally struct {
	db    *sqlite.DB
	of    int
	done  atomic.Int64
	fails atomic.Int64 // so many first tries fail
	held  chan struct{}
	deaf  bool // does not hear that it is dropped
}

func (w *tally) next(ctx context.Context) ([]store.Unit, error) {
	have, err := w.db.Sources(ctx)
	if err != nil {
		return nil, err
	}
	var out []store.Unit
	for i := range w.of {
		id := sandarbh.SourceID(fmt.Sprintf("%03d", i))
		if !slices.ContainsFunc(have, func(s sandarbh.Source) bool { return s.ID == id }) {
			out = append(out, store.Unit{Step: "tally", Key: string(id)})
		}
	}
	return out, nil
}

func (w *tally) do(ctx context.Context, u store.Unit) (store.Save, error) {
	if w.deaf {
		<-w.held
	} else if w.held != nil {
		select {
		case <-w.held:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	if w.fails.Add(-1) >= 0 {
		return nil, errors.New("a fault that passes")
	}
	return func(ctx context.Context, tx store.Tx) error {
		w.done.Add(1) // the transaction may still fail, but none here does
		return tx.PutSource(ctx, sandarbh.Source{ID: sandarbh.SourceID(u.Key), Name: u.Key})
	}, nil
}

func open(t *testing.T, path string) *sqlite.DB {
	t.Helper()
	db, err := sqlite.Open(t.Context(), path, storetest.Reader())
	if err != nil {
		t.Fatal(err)
	}
	return db
}

func start(t *testing.T, w *tally) *Queue {
	t.Helper()
	q, err := Start(context.WithoutCancel(t.Context()), w.db, Work{w.next, w.do}, slog.New(slog.NewTextHandler(t.Output(), nil)))
	if err != nil {
		t.Fatal(err)
	}
	return q
}

// until waits for something to become true.
func until(t *testing.T, what string, true func() bool) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); !true(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("waited in vain: %s", what)
		}
	}
}

func (w *tally) empty(t *testing.T) func() bool {
	return func() bool {
		units, err := w.next(t.Context())
		return err == nil && len(units) == 0
	}
}

func TestQueueDoesWhatWaits(t *testing.T) {
	t.Parallel()
	w := &tally{db: open(t, filepath.Join(t.TempDir(), "q.db")), of: 30}
	w.fails.Store(1)
	q := start(t, w)
	until(t, "30 units", w.empty(t))
	w.of = 40 // rows that come later
	if err := q.Wake(t.Context()); err != nil {
		t.Fatal(err)
	}
	until(t, "10 more", w.empty(t))
	if err := errors.Join(q.Stop(t.Context()), w.db.Close()); err != nil {
		t.Error(err)
	}
	if n := w.done.Load(); n != 40 {
		t.Errorf("%d units were kept, want 40, each once", n)
	}
}

// A process that ends with a job under way leaves it "running"; the next one takes it up at once.
func TestQueueGoesOnAfterAKill(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "q.db")
	first := &tally{db: open(t, path), of: 3, held: make(chan struct{})}
	q := start(t, first)
	running := func() bool {
		var n int
		err := first.db.Writer().QueryRowContext(t.Context(), `
			SELECT COUNT(*) FROM river_job
			WHERE kind = 'unit' AND state = 'running'`).Scan(&n)
		return err == nil && n == 1
	}
	until(t, "a unit under way", running)
	if _, err := first.db.Writer().ExecContext(t.Context(), `VACUUM INTO $1`, path+".killed"); err != nil {
		t.Fatal(err) // the file as a kill leaves it
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_ = q.Stop(ctx) // dropped: what follows works on the copy
	if err := first.db.Close(); err != nil {
		t.Fatal(err)
	}
	second := &tally{db: open(t, path+".killed"), of: 3}
	q = start(t, second)
	until(t, "all units", second.empty(t))
	if err := errors.Join(q.Stop(t.Context()), second.db.Close()); err != nil {
		t.Error(err)
	}
	if n := second.done.Load(); n != 3 {
		t.Errorf("%d units were kept, want 3", n)
	}
}

// A source that is slow to answer keeps the queue waiting, not looking.
func TestQueueRestsWhileAUnitIsFetched(t *testing.T) {
	t.Parallel()
	db := open(t, filepath.Join(t.TempDir(), "q.db"))
	var fetched atomic.Bool
	var looks atomic.Int64
	answer := make(chan struct{})
	q, err := Start(context.WithoutCancel(t.Context()), db, Work{
		Next: func(context.Context) ([]store.Unit, error) {
			looks.Add(1)
			if fetched.Load() {
				return nil, nil
			}
			return []store.Unit{{Step: store.StepFetch, Key: "slow"}}, nil
		},
		Do: func(ctx context.Context, _ store.Unit) (store.Save, error) {
			<-answer
			return func(context.Context, store.Tx) error { fetched.Store(true); return nil }, nil
		},
	}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	time.Sleep(3 * look)
	if n := looks.Load(); n > 3 {
		t.Errorf("%d looks while the source was read, want few", n)
	}
	before := looks.Load()
	close(answer)
	until(t, "a look after it", func() bool { return fetched.Load() && looks.Load() > before })
	if err := errors.Join(q.Stop(t.Context()), db.Close()); err != nil {
		t.Error(err)
	}
}

// What River logs because we have stopped it is no fault; any other fault is told.
func TestQuiet(t *testing.T) {
	t.Parallel()
	var told strings.Builder
	lg := quiet(slog.New(slog.NewTextHandler(&told, nil)))
	for _, tt := range []struct {
		name string
		err  any
		want bool
	}{
		{"the end that was asked for", context.Canceled.Error(), false},
		{"the same, wrapped", fmt.Errorf("begin: %w", context.Canceled), false},
		{"the disk", errors.New("disk I/O error"), true},
		{"a unit that takes too long", context.DeadlineExceeded, true},
	} {
		told.Reset()
		lg.Error("Error starting transaction", "attempt", 1, "error", tt.err)
		if got := told.Len() > 0; got != tt.want {
			t.Errorf("%s: told %t, want %t", tt.name, got, tt.want)
		}
	}
	told.Reset()
	if lg.Info("job completed"); told.Len() > 0 {
		t.Error("River's own life is told")
	}
}

// A step that works something out asks nobody whether to go on. The server ends all the same, and its unit still waits.
func TestStopDoesNotWaitForTheDeaf(t *testing.T) {
	t.Parallel()
	w := &tally{db: open(t, filepath.Join(t.TempDir(), "q.db")), of: 1, held: make(chan struct{}), deaf: true}
	defer close(w.held)
	q := start(t, w)
	until(t, "the unit in hand", func() bool {
		n := 0
		err := w.db.Writer().QueryRowContext(t.Context(), `SELECT count(*) FROM river_job WHERE kind = 'unit' AND state = 'running'`).Scan(&n)
		return err == nil && n == 1
	})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	stopped := make(chan error, 1)
	go func() { stopped <- q.Stop(ctx) }()
	select {
	case err := <-stopped:
		if !errors.Is(err, context.Canceled) {
			t.Errorf("stopped with %v", err)
		}
	case <-time.After(time.Minute):
		t.Fatal("waits for a unit that does not end")
	}
	if w.empty(t)() {
		t.Error("the unit was taken for done")
	}
}
