package newsroom

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake"
	"github.com/sandarbh/sandarbh/internal/intake/fetch"
	"github.com/sandarbh/sandarbh/internal/store"
)

// Newsroom drives the rooms' steps over stored rows.
type Newsroom struct {
	Rooms    Rooms
	Versions Versions
	Store    store.Store
	Blobs    Blobs
	Now      func() time.Time
	Log      *slog.Logger
	Workers  int // units worked at once, at least one
	// Tiers are those that the user has set for publishers.
	Tiers intake.Tiers
	// Get brings bytes from an address. Nil: this newsroom reads no addresses.
	Get func(ctx context.Context, r fetch.Request) (fetch.Response, error)
}

// Blobs keep raw bytes by their hash.
type Blobs interface {
	Put(data []byte) (hash string, err error)
	Get(hash string) ([]byte, error)
}

// Versions are those of the steps: a step whose version has changed is done again for every row.
type Versions struct{ Group, Compare, Write, Edition, Name, Settle int }

func (v Versions) of(s store.Step) int {
	switch s {
	case store.StepGroup:
		return v.Group
	case store.StepCompare:
		return v.Compare
	case store.StepWrite:
		return v.Write
	case store.StepName:
		return v.Name
	case store.StepSettle:
		return v.Settle
	default:
		return v.Edition
	}
}

// Next returns the units that can be done now, none if all is done: Group if documents wait for it, else what the
// newest day waits for, so that a reader has the latest edition first; Settle comes when nothing else waits. left is
// how many rows wait for the same step, on all days.
func (n *Newsroom) Next(ctx context.Context) (units []store.Unit, left int, err error) {
	return n.next(ctx, waiting{})
}

// waiting is what each step has to do, as far as it has been asked and nothing since can have changed it: there are as
// many rows as documents, and a day asks for them four times.
type waiting map[store.Step][]store.Pending

// after forgets what doing units of a step changes: what the step itself has to do, and the next one.
func (w waiting) after(done store.Step) {
	switch done {
	case store.StepCompare:
		delete(w, store.StepWrite)
	case store.StepWrite:
		delete(w, store.StepEdition)
	case store.StepEdition, store.StepName:
	default:
		clear(w)
	}
	delete(w, done)
}

// next is Next, which asks the store for no more than is not known.
func (n *Newsroom) next(ctx context.Context, known waiting) (units []store.Unit, left int, err error) {
	days, err := n.Store.Pending(ctx, store.StepGroup, n.Versions.Group)
	if err != nil {
		return nil, 0, err
	}
	if len(days) > 0 {
		return []store.Unit{{Step: store.StepGroup}}, 1, nil
	}
	steps := []store.Step{store.StepCompare, store.StepWrite, store.StepEdition, store.StepName}
	var newest sandarbh.Date
	for _, step := range steps {
		if _, ok := known[step]; !ok {
			if known[step], err = n.Store.Pending(ctx, step, n.Versions.of(step)); err != nil {
				return nil, 0, err
			}
		}
		if waits := known[step]; len(waits) > 0 && newest.Before(waits[0].Day) {
			newest = waits[0].Day
		}
	}
	for _, step := range steps {
		for _, w := range known[step] {
			if w.Day == newest {
				units = append(units, store.Unit{Step: step, Key: w.Key})
			}
		}
		if len(units) > 0 {
			return units, len(known[step]), nil
		}
	}
	names, err := n.Store.Pending(ctx, store.StepSettle, n.Versions.Settle)
	if err != nil || len(names) == 0 {
		return nil, 0, err
	}
	return []store.Unit{{Step: store.StepSettle}}, 1, nil
}

// Waiting returns the units that can be done now: sources to read and the first step that has rows to do.
func (n *Newsroom) Waiting(ctx context.Context) ([]store.Unit, error) {
	due, err := n.Due(ctx)
	if err != nil {
		return nil, err
	}
	units, _, err := n.Next(ctx)
	return append(due, units...), err
}

// Do works one unit out and returns how to keep it. It writes nothing, so that a kill leaves nothing half done,
// and doing a unit twice ends the same.
func (n *Newsroom) Do(ctx context.Context, u store.Unit) (store.Save, error) {
	var save store.Save
	var err error
	switch u.Step {
	case store.StepFetch:
		save, err = n.fetch(ctx, sandarbh.SourceID(u.Key))
	case store.StepGroup:
		save, err = n.group(ctx)
	case store.StepCompare:
		save, err = n.compare(ctx, sandarbh.StoryID(u.Key))
	case store.StepWrite:
		save, err = n.write(ctx, sandarbh.StoryID(u.Key))
	case store.StepEdition:
		save, err = n.edition(ctx, u.Key)
	case store.StepName:
		save, err = n.name(ctx, sandarbh.DocumentID(u.Key))
	case store.StepSettle:
		save, err = n.settle(ctx)
	default:
		err = fmt.Errorf("no step is called %q", u.Step)
	}
	if err != nil {
		return nil, fmt.Errorf("%s %s: %w", u.Step, u.Key, err)
	}
	return save, nil
}

// Done says that a unit is kept.
type Done struct {
	Unit   store.Unit
	Number int // of the units of its step, from 1
	Of     int // as far as is known now
}

// Work does all that waits, the newest day first, and tells of each unit that is kept, in their order. If ctx ends, it
// stops, and what it has not told of is not kept.
func (n *Newsroom) Work(ctx context.Context, tell func(Done)) error {
	done := map[store.Step]int{}
	known := waiting{}
	for {
		asked := len(known) == 0
		units, left, err := n.next(ctx, known)
		if err != nil {
			return err
		}
		if len(units) == 0 && !asked {
			clear(known) // another program may have brought something
			continue
		}
		if len(units) == 0 {
			n.Log.InfoContext(ctx, "nothing waits", "compared", done[store.StepCompare], "written", done[store.StepWrite], "ranked", done[store.StepEdition])
			return nil
		}
		of := done[units[0].Step] + left
		err = n.run(ctx, units, func(u store.Unit) {
			done[u.Step]++
			if tell != nil {
				tell(Done{u, done[u.Step], of})
			}
		})
		if err != nil {
			return err
		}
		known.after(units[0].Step)
	}
}

// atOnce is how many units a worker has in one transaction: each one is synced to the disk, which costs as much as
// many small units do.
const atOnce = 8

// run does units of one step, which do not read what the others write: while one batch is kept, the next is worked out.
func (n *Newsroom) run(ctx context.Context, units []store.Unit, kept func(store.Unit)) error {
	size := atOnce * max(1, n.Workers)
	worked := make(chan []store.Save)
	g, working := errgroup.WithContext(ctx)
	g.Go(func() error {
		defer close(worked)
		for batch := range slices.Chunk(units, size) {
			saves, err := n.all(working, batch)
			if err != nil {
				return err
			}
			select {
			case worked <- saves:
			case <-working.Done():
				return working.Err()
			}
		}
		return nil
	})
	g.Go(func() error {
		for batch := range slices.Chunk(units, size) {
			saves, ok := <-worked
			if !ok {
				return nil // the other has the error
			}
			if err := n.keep(ctx, batch, saves); err != nil {
				return err
			}
			for _, u := range batch {
				kept(u)
			}
		}
		return nil
	})
	return g.Wait()
}

// keep writes what a batch came to in one transaction.
func (n *Newsroom) keep(ctx context.Context, batch []store.Unit, saves []store.Save) error {
	return n.Store.Update(ctx, func(tx store.Tx) error {
		for i, save := range saves {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := save(ctx, tx); err != nil {
				return fmt.Errorf("%s %s: %w", batch[i].Step, batch[i].Key, err)
			}
		}
		return nil
	})
}

// all works units out side by side. The results are kept in the order of the units, whichever ends first.
func (n *Newsroom) all(ctx context.Context, units []store.Unit) ([]store.Save, error) {
	saves := make([]store.Save, len(units))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(max(1, n.Workers))
	for i, u := range units {
		g.Go(func() (err error) {
			saves[i], err = n.Do(ctx, u)
			return err
		})
	}
	return saves, g.Wait()
}

// Again has every story grouped, compared and written once more, for a change that no version tells of.
func (n *Newsroom) Again(ctx context.Context) error {
	return n.Store.Update(ctx, func(tx store.Tx) error { return tx.AgainAll(ctx) })
}
