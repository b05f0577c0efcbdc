// Package desk is what readers and editors do: reading what is on the shelf, changing how stories and notes
// are shown, saying that a line is wrong. Each change is one transaction.
//
// A [Desk] lays what editors have said over the stored notes as it hands them out: notes are never edited in
// place. A line of hers has to pass the gate that every line passes (note/cite), when it is made and whenever it is
// laid: it outlasts a rewrite as long as its passages stand in the documents of its story.
package desk

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/glossary"
	"github.com/sandarbh/sandarbh/internal/store"
)

// Desk answers readers and editors from the store. What it does not change is answered by the shelf as it is.
type Desk struct {
	store.Shelf
	rows     store.Store
	glossary *glossary.Glossary
	names    []names // of the glossary's terms
	topics   map[string]string
	now      func() time.Time
	changed  func(context.Context) error
}

// New returns a desk over a store. topics name the nodes of the syllabus; changed is called after a change that
// steps have to follow, with the rows committed.
func New(rows store.Store, g *glossary.Glossary, topics []sandarbh.Topic, now func() time.Time, changed func(context.Context) error) *Desk {
	titles := make(map[string]string, len(topics))
	for _, t := range topics {
		titles[t.ID] = t.Title
	}
	return &Desk{Shelf: rows, rows: rows, glossary: g, names: glossaryNames(g), topics: titles, now: now, changed: changed}
}

// Note returns a note by its address, as editors want it shown.
func (d *Desk) Note(ctx context.Context, day sandarbh.Date, slug string, version int) (*sandarbh.Note, error) {
	n, err := d.Shelf.Note(ctx, day, slug, version)
	if err != nil {
		return nil, err
	}
	return n, d.lay(ctx, n)
}

// Notes returns notes in the order of ids, as editors want them shown.
func (d *Desk) Notes(ctx context.Context, ids []sandarbh.NoteID) ([]*sandarbh.Note, error) {
	notes, err := d.Shelf.Notes(ctx, ids)
	if err != nil {
		return nil, err
	}
	return notes, d.lay(ctx, notes...)
}

// NotesBy returns the notes that a link reaches, as editors want them shown.
func (d *Desk) NotesBy(ctx context.Context, link sandarbh.Link, offset, limit int) ([]*sandarbh.Note, int, error) {
	notes, total, err := d.Shelf.NotesBy(ctx, link, offset, limit)
	if err != nil {
		return nil, 0, err
	}
	return notes, total, d.lay(ctx, notes...)
}

// Related names topics, which the store knows by their ids alone.
func (d *Desk) Related(ctx context.Context, note sandarbh.NoteID, limit int) ([]sandarbh.Relation, error) {
	related, err := d.Shelf.Related(ctx, note, limit)
	for i, r := range related {
		if r.Link.Kind == sandarbh.LinkTopic {
			related[i].Name = d.topics[r.Link.ID]
		}
	}
	return related, err
}

// Claims returns the claims of documents, in the order of ids and of the text.
func (d *Desk) Claims(ctx context.Context, ids []sandarbh.DocumentID) ([]sandarbh.Claim, error) {
	docs, err := d.Documents(ctx, ids)
	if err != nil {
		return nil, err
	}
	var out []sandarbh.Claim
	for _, doc := range docs {
		out = append(out, claim.Extract(doc)...)
	}
	return out, nil
}

// Terms returns the glossary with what documents have defined beside it, by name.
func (d *Desk) Terms(ctx context.Context) ([]sandarbh.Term, error) {
	out := d.glossary.All()
	found, err := d.FoundTerms(ctx)
	if err != nil {
		return nil, err
	}
	seen := make(map[string]bool, len(out))
	for _, t := range out {
		seen[t.ID] = true
	}
	for _, f := range found {
		if seen[f.Term] {
			continue
		}
		seen[f.Term] = true
		authority := f.Authority
		if authority == "" {
			authority = "Document " + string(f.Citations[0].Document)
		}
		out = append(out, sandarbh.Term{ID: f.Term, Name: f.Name, Definition: f.Definition, Authority: authority})
	}
	slices.SortStableFunc(out, func(a, b sandarbh.Term) int {
		return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	return out, nil
}

// Refused returns the lines of a day that the gate did not let pass.
func (d *Desk) Refused(ctx context.Context, day sandarbh.Date) ([]sandarbh.RefusedLine, error) {
	return d.rows.Refused(ctx, day)
}

// Objections returns what readers found wrong, newest first.
func (d *Desk) Objections(ctx context.Context, limit int) ([]sandarbh.Objection, error) {
	return d.rows.Objections(ctx, limit)
}

// Object keeps what a reader found wrong.
func (d *Desk) Object(ctx context.Context, o sandarbh.Objection) error {
	if _, err := d.rows.StoryOfNote(ctx, o.Note); err != nil {
		return fmt.Errorf("objection: %w", err)
	}
	o.At = d.now().UTC()
	return d.rows.Update(ctx, func(tx store.Tx) error { return tx.PutObjection(ctx, o) })
}
