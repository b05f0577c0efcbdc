package desk

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

// ErrLayer says that a change cannot be laid: what it names is not there, or it names nothing.
var ErrLayer = errors.New("this change cannot be made")

// Apply lays a change over stories and notes, in one transaction, and has what it touches rewritten.
func (d *Desk) Apply(ctx context.Context, l sandarbh.Layer) error {
	l.At = d.now().UTC()
	l.Author = cmp.Or(l.Author, "editor")
	if l.Story == "" && l.Note != "" {
		story, err := d.rows.StoryOfNote(ctx, l.Note)
		if err != nil {
			return fmt.Errorf("lay a change: %w", err)
		}
		l.Story = story
	}
	do, err := d.layer(ctx, &l)
	if err != nil {
		return fmt.Errorf("lay a change: %w", err)
	}
	err = d.rows.Update(ctx, func(tx store.Tx) error {
		if err := do(tx); err != nil {
			return err
		}
		return tx.PutLayer(ctx, l)
	})
	if err != nil {
		return fmt.Errorf("lay a change: %w", err)
	}
	return d.changed(ctx)
}

// layer returns what a change does to the rows.
func (d *Desk) layer(ctx context.Context, l *sandarbh.Layer) (func(store.Tx) error, error) {
	story, err := d.rows.Story(ctx, l.Story)
	if err != nil {
		return nil, err
	}
	switch l.Kind {
	case sandarbh.LayerEdit:
		return func(store.Tx) error { return nil }, d.edit(ctx, l)
	case sandarbh.LayerAdd:
		return func(store.Tx) error { return nil }, d.add(ctx, l)
	case sandarbh.LayerHide, sandarbh.LayerShow:
		return func(tx store.Tx) error { return tx.Hide(ctx, l.Story, l.Kind == sandarbh.LayerHide) }, nil
	case sandarbh.LayerSplit:
		return d.split(ctx, story, l)
	case sandarbh.LayerMerge:
		return d.merge(ctx, story, l)
	}
	return nil, fmt.Errorf("%q is no kind of change: %w", l.Kind, ErrLayer)
}

// split pins the documents that leave to a story of their own, and the others to the one that they are in.
func (d *Desk) split(ctx context.Context, story *sandarbh.Story, l *sandarbh.Layer) (func(store.Tx) error, error) {
	var leave, stay []sandarbh.DocumentID
	pages, err := d.pages(ctx, story.ID)
	if err != nil {
		return nil, err
	}
	for _, f := range pages {
		if slices.Contains(l.Documents, f.Document.ID) {
			leave = append(leave, f.Page)
		} else {
			stay = append(stay, f.Page)
		}
	}
	if len(leave) == 0 || len(stay) == 0 {
		return nil, fmt.Errorf("a split needs documents that leave and documents that stay: %w", ErrLayer)
	}
	l.Into = "hand-" + sandarbh.StoryID(leave[0])
	return func(tx store.Tx) error {
		return errors.Join(tx.Pin(ctx, leave, l.Into), tx.Pin(ctx, stay, story.ID))
	}, nil
}

// merge pins the documents of both stories to the one.
func (d *Desk) merge(ctx context.Context, story *sandarbh.Story, l *sandarbh.Layer) (func(store.Tx) error, error) {
	if l.Into == story.ID {
		return nil, fmt.Errorf("a story is one with itself: %w", ErrLayer)
	}
	if _, err := d.rows.Story(ctx, l.Into); err != nil {
		return nil, err
	}
	var all []sandarbh.DocumentID
	for _, id := range []sandarbh.StoryID{story.ID, l.Into} {
		pages, err := d.pages(ctx, id)
		if err != nil {
			return nil, err
		}
		for _, f := range pages {
			all = append(all, f.Page)
		}
	}
	return func(tx store.Tx) error { return tx.Pin(ctx, all, l.Into) }, nil
}

func (d *Desk) pages(ctx context.Context, id sandarbh.StoryID) ([]store.Filed, error) {
	return d.rows.Filed(ctx, store.Filter{Story: id})
}
