package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/desk"
)

func showCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "show DAY|DAY/SLUG|ID",
		Short: "Show an edition, a note, a document or a story",
		Long: `Show writes the edition of a day (2026-05-20), the note of an address (2026-05-20/words-of-the-title),
or what has an ID: a version of a note, a document, a story.`,
		Example: "  sandarbh show 2026-05-20",
		Args:    between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			return a.reading(c, func(k *kept) error {
				d := a.desk(k, nil)
				v, err := find(c, d, args[0])
				if err != nil {
					return err
				}
				r := newResults(c)
				p := printer{ctx: c.Context(), desk: d, kinds: a.writer.Kinds}
				if !r.json {
					if err := p.print(v); err != nil {
						return err
					}
				}
				if err := r.put(v, "%s", strings.TrimRight(p.String(), "\n")); err != nil {
					return err
				}
				return r.end(0)
			})
		},
	}
}

// find returns what a name means: the first kind of thing that has one of this name.
func find(c *cobra.Command, d *desk.Desk, name string) (any, error) {
	ctx := c.Context()
	day, slug, _ := strings.Cut(name, "/")
	if date, err := sandarbh.ParseDate(day); err == nil && len(day) == 10 {
		if slug == "" {
			return d.Edition(ctx, date)
		}
		return d.Note(ctx, date, slug, 0)
	}
	notes, err := d.Notes(ctx, []sandarbh.NoteID{sandarbh.NoteID(name)})
	if err != nil {
		return nil, err
	}
	if len(notes) > 0 {
		return notes[0], nil
	}
	docs, err := d.Documents(ctx, []sandarbh.DocumentID{sandarbh.DocumentID(name)})
	if err != nil {
		return nil, err
	}
	if len(docs) > 0 {
		return docs[0], nil
	}
	story, err := d.Story(ctx, sandarbh.StoryID(name))
	if errors.Is(err, sandarbh.ErrNotFound) {
		return nil, fmt.Errorf("note, document or story %q: %w", name, sandarbh.ErrNotFound)
	}
	return story, err
}
