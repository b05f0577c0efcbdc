package desk

import (
	"context"

	"github.com/sandarbh/sandarbh"
)

// StoriesOn returns the stories on an entity, with their notes as editors want them shown.
func (d *Desk) StoriesOn(ctx context.Context, entity string, offset, limit int) ([]*sandarbh.Story, []*sandarbh.Note, int, error) {
	stories, notes, total, err := d.Shelf.StoriesOn(ctx, entity, offset, limit)
	if err != nil {
		return nil, nil, 0, err
	}
	there := make([]*sandarbh.Note, 0, len(notes))
	for _, n := range notes {
		if n != nil {
			there = append(there, n)
		}
	}
	return stories, notes, total, d.lay(ctx, there...)
}
