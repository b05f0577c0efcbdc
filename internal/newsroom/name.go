package newsroom

import (
	"context"
	"fmt"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

// name reads what one document names. It is kept by document, so that a story may be regrouped without reading again.
func (n *Newsroom) name(ctx context.Context, id sandarbh.DocumentID) (store.Save, error) {
	docs, err := n.Store.Documents(ctx, []sandarbh.DocumentID{id})
	if err != nil {
		return nil, err
	}
	if len(docs) == 0 {
		return nil, fmt.Errorf("document %s: %w", id, sandarbh.ErrNotFound)
	}
	named := n.Rooms.Name(docs[0])
	return func(ctx context.Context, tx store.Tx) error {
		return tx.PutNamed(ctx, id, Day(docs[0]), named, n.Versions.Name)
	}, nil
}

const (
	settledAtOnce = 500 // forms in one transaction
	evidenceTaken = 400 // mentions and figures that an entity is made of, the newest
)

// settle decides what forms of names that wait stand for, and gathers the entities of those that stand for themselves.
func (n *Newsroom) settle(ctx context.Context) (store.Save, error) {
	forms, err := n.Store.Unsettled(ctx, n.Versions.Settle, settledAtOnce)
	if err != nil {
		return nil, err
	}
	evidence, err := n.Store.Evidence(ctx, forms, evidenceTaken)
	if err != nil {
		return nil, err
	}
	type settled struct {
		entity sandarbh.Entity
		stands string
	}
	out := make([]settled, len(evidence))
	for i, e := range evidence {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		stands := n.Rooms.Resolve(e.Form, e.Explained)
		if stands != "" {
			// What it stands for may stand for another form in its turn.
			further, err := n.Store.Evidence(ctx, []string{stands}, 1)
			if err != nil {
				return nil, err
			}
			if next := n.Rooms.Resolve(stands, further[0].Explained); next != "" && next != e.Form {
				stands = next
			}
		}
		out[i].stands = stands
		if stands == "" {
			out[i].entity = n.Rooms.Gather(e.Form, e.Mentions, e.Figures)
		}
		out[i].entity.ID = e.Form
	}
	return func(ctx context.Context, tx store.Tx) error {
		for i := range out {
			if err := tx.PutEntity(ctx, &out[i].entity, out[i].stands, n.Versions.Settle); err != nil {
				return err
			}
		}
		return nil
	}, nil
}
