// Package queue has units of work done in the background as River jobs in the store's own SQLite file.
//
// A unit's result and the completion of its job are one transaction: killed at any time, the work goes on after
// a restart, and a unit that was under way is done once more, to the same end. What a unit is, the queue does
// not know: the newsroom hands it two functions.
package queue

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	"github.com/riverqueue/river/rivermigrate"
	"github.com/riverqueue/river/rivertype"

	"github.com/sandarbh/sandarbh/internal/store"
	"github.com/sandarbh/sandarbh/internal/store/sqlite"
)

// Work is what the newsroom hands over.
type Work struct {
	// Next returns the units that can be done now, none if nothing waits.
	Next func(ctx context.Context) ([]store.Unit, error)
	// Do works a unit out, without writing, and returns how to keep it.
	Do func(ctx context.Context, u store.Unit) (store.Save, error)
}

const (
	look  = time.Second      // between looks for jobs that nobody told of: retries, and sources to read
	pause = time.Millisecond // between two fetches of jobs
	// One worker for units, so that notes of one day whose titles are the same get their addresses in the order of
	// stories, and for sweeps behind them: a sweep looks again when the units that it handed out are done.
	unitWorkers   = 1
	sweepPriority = 4
	fetchWorkers  = 4
	longest       = 10 * time.Minute // for a unit: a Group of a year's documents
)

// Queue is a running client of River.
type Queue struct{ client *river.Client[*sql.Tx] }

// sweep looks for what waits and has it done, until nothing does.
type sweep struct{}

func (sweep) Kind() string { return "sweep" }

func (sweep) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Priority: sweepPriority, UniqueOpts: river.UniqueOpts{ByState: unfinished}}
}

// unit is one piece of the work.
type unit struct {
	store.Unit
}

func (unit) Kind() string { return "unit" }

// InsertOpts keeps fetching, which waits for others, out of the way of the steps.
func (u unit) InsertOpts() river.InsertOpts {
	queue := river.QueueDefault
	if u.Step == store.StepFetch {
		queue = "fetch"
	}
	return river.InsertOpts{Queue: queue, UniqueOpts: river.UniqueOpts{ByArgs: true, ByState: unfinished}}
}

// unfinished are the states in which a second job of the same kind would be one too many.
var unfinished = []rivertype.JobState{
	rivertype.JobStateAvailable, rivertype.JobStatePending, rivertype.JobStateRunning,
	rivertype.JobStateRetryable, rivertype.JobStateScheduled,
}

// Start brings the queue's own tables up to date and starts working. One process works on a data folder: what a
// killed one had under way is taken up at once.
func Start(ctx context.Context, db *sqlite.DB, work Work, lg *slog.Logger) (*Queue, error) {
	driver := riversqlite.New(db.Writer())
	migrator, err := rivermigrate.New(driver, &rivermigrate.Config{Logger: quiet(lg)})
	if err != nil {
		return nil, fmt.Errorf("queue: %w", err)
	}
	if _, err := migrator.Migrate(ctx, rivermigrate.DirectionUp, nil); err != nil {
		return nil, fmt.Errorf("queue: migrate: %w", err)
	}
	if _, err := db.Writer().ExecContext(ctx, `
		UPDATE river_job SET state = 'available', attempted_at = NULL
		WHERE state = 'running'`); err != nil {
		return nil, fmt.Errorf("queue: take up what was under way: %w", err)
	}
	workers := river.NewWorkers()
	river.AddWorker(workers, &sweeper{db: db, next: work.Next})
	river.AddWorker(workers, &worker{db: db, do: work.Do, log: lg})
	client, err := river.NewClient(driver, &river.Config{
		Queues: map[string]river.QueueConfig{
			river.QueueDefault: {MaxWorkers: unitWorkers},
			"fetch":            {MaxWorkers: fetchWorkers},
		},
		Workers: workers, Logger: quiet(lg), FetchPollInterval: look, FetchCooldown: pause, JobTimeout: longest,
		ReindexerIndexNames: []string{}, // those by default are PostgreSQL's: SQLite would miss them every midnight, aloud
		PeriodicJobs: []*river.PeriodicJob{river.NewPeriodicJob(
			river.PeriodicInterval(time.Minute), // another process may have added documents
			func() (river.JobArgs, *river.InsertOpts) { return sweep{}, nil },
			&river.PeriodicJobOpts{RunOnStart: true},
		)},
	})
	if err != nil {
		return nil, fmt.Errorf("queue: %w", err)
	}
	if err := client.Start(ctx); err != nil {
		return nil, fmt.Errorf("queue: start: %w", err)
	}
	q := &Queue{client}
	return q, q.Wake(ctx)
}

// quiet lets through what an operator must see: River tells of its own life at Info.
func quiet(lg *slog.Logger) *slog.Logger {
	return slog.New(atLeast{lg.Handler(), slog.LevelWarn})
}

type atLeast struct {
	slog.Handler
	level slog.Level
}

// Handle drops what tells of nothing but the end that we have asked for.
func (h atLeast) Handle(ctx context.Context, r slog.Record) error {
	stopped := false
	r.Attrs(func(a slog.Attr) bool {
		err, ok := a.Value.Any().(error)
		stopped = ok && errors.Is(err, context.Canceled) || a.Value.String() == context.Canceled.Error()
		return !stopped
	})
	if stopped {
		return nil
	}
	return h.Handler.Handle(ctx, r)
}

func (h atLeast) Enabled(ctx context.Context, l slog.Level) bool {
	return l >= h.level && h.Handler.Enabled(ctx, l)
}

// Wake has the queue look for what waits, after rows were committed that do.
func (q *Queue) Wake(ctx context.Context) error {
	if _, err := q.client.Insert(ctx, sweep{}, nil); err != nil {
		return fmt.Errorf("wake the queue: %w", err)
	}
	return nil
}

// Stop lets the unit in hand come to its end, or drops it when ctx ends; it is done once more after a restart. A unit that works
// something out does not ask whether it is still wanted: it is left to the end of the process after a moment.
func (q *Queue) Stop(ctx context.Context) error {
	if err := q.client.Stop(ctx); err != nil {
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), moment)
		defer cancel()
		return errors.Join(q.client.StopAndCancel(last), ctx.Err())
	}
	return nil
}

// moment is how long a unit may take to hear that it is dropped: one that waits for rows hears it at once.
const moment = 2 * time.Second

type sweeper struct {
	river.WorkerDefaults[sweep]
	db   *sqlite.DB
	next func(ctx context.Context) ([]store.Unit, error)
}

// Work hands out all units that wait, and has itself called again behind them, until there are none. It looks with
// the lock in hand: a unit that is kept meanwhile is not handed out twice, and rows that are committed later wake
// the queue later.
func (s *sweeper) Work(ctx context.Context, job *river.Job[sweep]) error {
	tx, err := s.db.Writer().BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("sweep: %w", err)
	}
	units, err := s.handOut(ctx, tx, job)
	if err == nil {
		err = tx.Commit()
	} else {
		err = errors.Join(err, tx.Rollback())
	}
	if err != nil {
		return fmt.Errorf("sweep: %w", err)
	}
	if units > 0 {
		// Its insertion also tells the queue of the units, which River does not do inside a transaction.
		if _, err := river.ClientFromContext[*sql.Tx](ctx).Insert(ctx, sweep{}, nil); err != nil {
			return fmt.Errorf("sweep again: %w", err)
		}
	}
	return nil
}

// handOut inserts a job for each unit that waits, completes the sweep, and returns how many units a further sweep
// would stand behind. Those that are under way elsewhere, or wait to be tried again, wake the queue themselves.
func (s *sweeper) handOut(ctx context.Context, tx *sql.Tx, job *river.Job[sweep]) (int, error) {
	units, err := s.next(ctx)
	if err != nil {
		return 0, err
	}
	if _, err := river.JobCompleteTx[*riversqlite.Driver](ctx, tx, job); err != nil || len(units) == 0 {
		return 0, err
	}
	params := make([]river.InsertManyParams, len(units))
	for i, u := range units {
		params[i] = river.InsertManyParams{Args: unit{u}}
	}
	results, err := river.ClientFromContext[*sql.Tx](ctx).InsertManyTx(ctx, tx, params)
	behind := 0
	for _, r := range results {
		if !r.UniqueSkippedAsDuplicate && r.Job.Queue == river.QueueDefault {
			behind++
		}
	}
	return behind, err
}

type worker struct {
	river.WorkerDefaults[unit]
	db  *sqlite.DB
	do  func(ctx context.Context, u store.Unit) (store.Save, error)
	log *slog.Logger
}

// Work does one unit; its rows and the mark on its job are one transaction.
func (w *worker) Work(ctx context.Context, job *river.Job[unit]) (err error) {
	save, err := w.do(ctx, job.Args.Unit)
	if err != nil {
		w.log.ErrorContext(ctx, "unit failed", "step", string(job.Args.Step), "key", job.Args.Key, "attempt", job.Attempt, "err", err)
		return err
	}
	tx, err := w.db.Writer().BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("keep unit: %w", err)
	}
	if err = w.db.In(ctx, tx, func(tx store.Tx) error { return save(ctx, tx) }); err == nil {
		_, err = river.JobCompleteTx[*riversqlite.Driver](ctx, tx, job)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("keep unit: %w", err), tx.Rollback())
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("keep unit: %w", err)
	}
	if job.Queue == river.QueueDefault && job.Attempt == 1 {
		return nil // a sweep stands behind it
	}
	if _, err := river.ClientFromContext[*sql.Tx](ctx).Insert(ctx, sweep{}, nil); err != nil {
		return fmt.Errorf("wake the queue: %w", err)
	}
	return nil
}
