package storetest

import (
	"context"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

// front asks which edition stands on the front page as days come in that have less and less to show.
func front(t *testing.T, s store.Store) {
	ctx := t.Context()
	edit := func(day sandarbh.Date, lines int, notes ...sandarbh.NoteID) *sandarbh.Edition {
		e := &sandarbh.Edition{Date: day, Notes: notes, Documents: 1, Made: noon}
		for range lines {
			e.Also = append(e.Also, sandarbh.Also{Document: "e"})
		}
		update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.PutEdition(ctx, e, 1) })
		return e
	}
	shown := func(name string, want *sandarbh.Edition, recent ...*sandarbh.Edition) {
		t.Helper()
		same(t, name, want, must[*sandarbh.Edition](t)(s.Edition(ctx, sandarbh.Date{})))
		same(t, name+": with a note", recent, must[[]*sandarbh.Edition](t)(s.Recent(ctx, 2)))
	}
	undated := page("u", monday, "U.")
	undated.Published = sandarbh.Date{}
	ids := put(t, s, undated)
	tell(t, s, "u", 1, note("u", 1, "Undated", ids...), ids...)
	alone := edit(monday, 0, "u-v1")
	shown("an undated text alone", alone, alone)

	ids = put(t, s, page("a", tuesday, "A."))
	n := note("a", 1, "Dated", ids...)
	n.Day = tuesday
	tell(t, s, "a", 1, n, ids...)
	dated := edit(tuesday, 0, n.ID)
	shown("a dated note", dated, dated, alone)

	edit(tuesday.AddDays(1), 1)
	shown("a later day with lines alone", dated, dated, alone)

	undated = page("v", tuesday.AddDays(2), "V.")
	undated.Published = sandarbh.Date{}
	ids = put(t, s, undated)
	late := note("v", 1, "Undated, late", ids...)
	late.Day = tuesday.AddDays(2)
	tell(t, s, "v", 1, late, ids...)
	pasted := edit(tuesday.AddDays(2), 0, late.ID)
	shown("a later note on an undated text", dated, pasted, dated)

	update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.Hide(ctx, "a", true) })
	shown("the dated note is hidden", pasted, pasted, alone)
}
