package newsroom

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"sync"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

// Lots take addresses and files that somebody adds while the site runs, and know how far each has come. They are
// of this run alone: what was read is stored, and a restart forgets only the list.
type Lots struct {
	news *Newsroom
	// run has a function run beside everything else, and waits for it at the end.
	run  func(func(context.Context))
	wake func(context.Context) error

	mu   sync.Mutex
	lots map[string]*sandarbh.Progress
}

// NewLots returns empty lots. wake has the steps after reading done.
func NewLots(n *Newsroom, run func(func(context.Context)), wake func(context.Context) error) *Lots {
	return &Lots{news: n, run: run, wake: wake, lots: map[string]*sandarbh.Progress{}}
}

// Add starts reading and returns the name of the lot.
func (l *Lots) Add(_ context.Context, addresses []string, files []sandarbh.File) (string, error) {
	p := &sandarbh.Progress{Started: l.news.Now().UTC()}
	for _, a := range addresses {
		p.Items = append(p.Items, sandarbh.ProgressItem{Name: a, Step: sandarbh.StepWaiting})
	}
	for _, f := range files {
		p.Items = append(p.Items, sandarbh.ProgressItem{Name: f.Name, Step: sandarbh.StepWaiting})
	}
	l.mu.Lock()
	p.ID = strconv.Itoa(len(l.lots) + 1)
	l.lots[p.ID] = p
	l.mu.Unlock()
	l.run(func(ctx context.Context) {
		for i := range p.Items {
			l.set(p, i, func(it *sandarbh.ProgressItem) { it.Step = sandarbh.StepReading })
			var r Received
			var err error
			if i < len(addresses) {
				r, err = l.news.ReceiveAddress(ctx, addresses[i])
			} else {
				f := files[i-len(addresses)]
				r, err = l.news.Receive(ctx, Item{Name: f.Name, Data: f.Data})
			}
			if err != nil {
				r.Fault = err
			}
			l.set(p, i, func(it *sandarbh.ProgressItem) { read(it, r) })
		}
		l.mu.Lock()
		p.Done = true
		l.mu.Unlock()
		if err := l.wake(ctx); err != nil {
			l.news.Log.ErrorContext(ctx, "steps not woken", "lot", p.ID, "err", err)
		}
	})
	return p.ID, nil
}

// read says what reading an item came to.
func read(it *sandarbh.ProgressItem, r Received) {
	it.Step, it.Documents, it.Known = sandarbh.StepRead, r.Documents, r.New == 0 && r.Fault == nil
	if r.Fault != nil {
		it.Fault, it.Remedy, _ = fault(r.Fault)
		if len(r.Documents) == 0 {
			it.Step = sandarbh.StepFailed
		}
	}
}

func (l *Lots) set(p *sandarbh.Progress, i int, f func(*sandarbh.ProgressItem)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	f(&p.Items[i])
}

// Progress returns how far a lot has come. What has been read moves on with the steps that the newsroom has
// behind it.
func (l *Lots) Progress(ctx context.Context, lot string) (*sandarbh.Progress, error) {
	l.mu.Lock()
	p, ok := l.lots[lot]
	if !ok {
		l.mu.Unlock()
		return nil, fmt.Errorf("lot %q: %w", lot, sandarbh.ErrNotFound)
	}
	out := *p
	out.Items = slices.Clone(p.Items)
	l.mu.Unlock()
	reached, err := l.news.reached(ctx)
	if err != nil {
		return nil, err
	}
	for i := range out.Items {
		it := &out.Items[i]
		if it.Step != sandarbh.StepRead {
			continue
		}
		it.Step = reached
		if it.Notes, err = l.notes(ctx, it.Documents); err != nil {
			return nil, err
		}
	}
	out.Done = out.Done && reached == sandarbh.StepWritten
	return &out, nil
}

// reached is how far documents have come that were read: the first step that anything waits for tells.
func (n *Newsroom) reached(ctx context.Context) (sandarbh.Step, error) {
	for _, s := range []struct {
		step store.Step
		then sandarbh.Step
	}{
		{store.StepGroup, sandarbh.StepRead},
		{store.StepCompare, sandarbh.StepGrouped},
		{store.StepWrite, sandarbh.StepGrouped},
	} {
		waits, err := n.Store.Pending(ctx, s.step, n.Versions.of(s.step))
		if err != nil {
			return "", err
		}
		if len(waits) > 0 {
			return s.then, nil
		}
	}
	return sandarbh.StepWritten, nil
}

// notes are those that documents are in.
func (l *Lots) notes(ctx context.Context, docs []sandarbh.DocumentID) ([]sandarbh.NoteID, error) {
	var out []sandarbh.NoteID
	for _, id := range docs {
		notes, _, err := l.news.Store.NotesBy(ctx, sandarbh.Link{Kind: sandarbh.LinkDocument, ID: string(id)}, 0, 1)
		if err != nil {
			return nil, err
		}
		for _, n := range notes {
			if !slices.Contains(out, n.ID) {
				out = append(out, n.ID)
			}
		}
	}
	return out, nil
}

// Switch turns a source on or off, and has it read if it is on.
func (l *Lots) Switch(ctx context.Context, id sandarbh.SourceID, on bool) error {
	if err := l.news.Switch(ctx, id, on); err != nil {
		return err
	}
	return l.wake(ctx)
}

// ReadNow has a source read without waiting for its hour.
func (l *Lots) ReadNow(ctx context.Context, id sandarbh.SourceID) error {
	if err := l.news.ReadNow(ctx, id); err != nil {
		return err
	}
	return l.wake(ctx)
}
