package main

import (
	"errors"
	"fmt"
	"io"
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
			return a.with(c, func(k *kept) error {
				d := a.desk(k, nil)
				v, err := find(c, d, args[0])
				if err != nil {
					return err
				}
				r := newResults(c)
				var b strings.Builder
				if !r.json {
					print(&b, v)
				}
				if err := r.put(v, "%s", strings.TrimRight(b.String(), "\n")); err != nil {
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

// print writes a thing in words.
func print(w io.Writer, v any) {
	switch v := v.(type) {
	case *sandarbh.Note:
		fmt.Fprintf(w, "%s\n%s · %s · relevance %d · %d min\n", v.Title.Text, v.Day.Long(), v.Kind, v.Relevance.Score, v.Minutes)
		for _, s := range append([]sandarbh.Section{{Name: "Key insight", Lines: v.Insight}}, v.Sections...) {
			if len(s.Lines) > 0 {
				fmt.Fprintf(w, "\n%s\n", s.Name)
			}
			for _, l := range s.Lines {
				fmt.Fprintf(w, "  %s%s\n", l.Text, cited(l))
			}
		}
	case *sandarbh.Document:
		fmt.Fprintf(w, "%s\n%s · %s · %s\n\n%s\n", v.Title, v.Publisher, v.Published.Long(), v.URL, v.Text)
	case *sandarbh.Story:
		fmt.Fprintf(w, "%s\n%s to %s\n", v.Title, v.First.Long(), v.Last.Long())
		for _, id := range v.Documents {
			fmt.Fprintf(w, "  %s\n", id)
		}
	case *sandarbh.Edition:
		fmt.Fprintf(w, "%s · %s · %d min\n", v.Date.Long(), plural(len(v.Notes), "note"), v.Minutes)
		for _, id := range v.Notes {
			fmt.Fprintf(w, "  %s\n", id)
		}
		for _, also := range v.Also {
			fmt.Fprintf(w, "  also: %s\n", also.Line.Text)
		}
		for _, o := range v.Omitted {
			fmt.Fprintf(w, "  left out: %s: %s\n", o.Document, o.Why)
		}
	}
}

// cited names the documents that a line cites.
func cited(l sandarbh.Line) string {
	if l.Type == sandarbh.Commentary {
		return " (commentary)"
	}
	var ids []string
	for _, c := range l.Citations {
		if len(ids) == 0 || ids[len(ids)-1] != string(c.Document) {
			ids = append(ids, string(c.Document))
		}
	}
	if len(ids) == 0 {
		return ""
	}
	return " [" + strings.Join(ids, ", ") + "]"
}
