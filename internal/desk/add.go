package desk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// add makes a line that an editor finds missing, and lets it pass the gate as every line does.
func (d *Desk) add(ctx context.Context, l *sandarbh.Layer) error {
	if !slices.Contains(sandarbh.OpenSections[:], l.Section) {
		return fmt.Errorf("%q is no section for a line: %w", l.Section, ErrLayer)
	}
	n, err := d.oneNote(ctx, l.Note)
	if err != nil {
		return err
	}
	docs, err := d.Documents(ctx, sources(n))
	if err != nil {
		return err
	}
	words := l.Passages
	l.After, l.Before, l.Passages = spaced(l.After), "", nil // from here on the citations tell
	switch {
	case l.After == "":
		return refused("has no words")
	case find(n, "", l.After) != nil:
		return refused("stands in the note already")
	}
	made := sandarbh.Line{Text: l.After, Type: sandarbh.Fact, Edits: []string{byHand(l)}}
	if made.Citations, err = cited(words, nil, docs); err != nil {
		return err
	}
	if err := pass(&made, docs); err != nil {
		return err
	}
	made.Unconfirmed = strings.ContainsAny(made.Text, "0123456789") && studyAlone(made, docs)
	l.Line = &made
	return nil
}

// oneNote is a version of a note as editors want it shown.
func (d *Desk) oneNote(ctx context.Context, id sandarbh.NoteID) (*sandarbh.Note, error) {
	notes, err := d.Notes(ctx, []sandarbh.NoteID{id})
	if err != nil {
		return nil, err
	}
	if len(notes) == 0 {
		return nil, fmt.Errorf("note %s: %w", id, sandarbh.ErrNotFound)
	}
	return notes[0], nil
}
