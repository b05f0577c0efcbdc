package desk

import (
	"context"

	"github.com/sandarbh/sandarbh"
)

// Withdrawn returns the notes that editors have hidden, newest day first, at most limit; if day is not zero, those that
// stand at that address.
func (d *Desk) Withdrawn(ctx context.Context, day sandarbh.Date, slug string, limit int) ([]sandarbh.Withdrawal, error) {
	notes, err := d.rows.Hidden(ctx, day, slug, limit)
	if err != nil || len(notes) == 0 {
		return nil, err
	}
	layers, err := d.layersOf(ctx, notes)
	if err != nil {
		return nil, err
	}
	out := make([]sandarbh.Withdrawal, len(notes))
	for i, n := range notes {
		out[i].Note = n
		for _, l := range layers { // oldest first: the last one says why it is hidden now
			if l.Kind == sandarbh.LayerHide && l.Story == n.Story {
				out[i].Reason, out[i].At = l.Reason, l.At
			}
		}
	}
	return out, nil
}
