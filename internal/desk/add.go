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
		return refused("line", "", "has no words")
	case find(n, "", l.After) != nil:
		return refused("line", "", "stands in the note already")
	}
	made := sandarbh.Line{Text: l.After, Type: sandarbh.Fact, Edits: []string{fmt.Sprintf("by %s: %s", l.Author, l.Reason)}}
	var faults []sandarbh.Fault
	if made.Citations, faults = cited(words, nil, docs); faults != nil {
		return &sandarbh.RefusedError{Faults: faults}
	}
	if faults := pass(&made, docs); faults != nil {
		return &sandarbh.RefusedError{Faults: faults}
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
