package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake"
	"github.com/sandarbh/sandarbh/internal/store"
)

func listCommand(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:   "list [notes|documents|stories|editions|sources]",
		Short: "List what is kept",
		Long: `List writes a line for each note, document, story, edition or source, by day; notes if you name none.
Of a source it says which tier it has, and why. A publisher's tier is set in config.yaml, by name or host,
and reread gives it to what is kept:

  tiers:
    The Gazette Times: press
    wells.example.org: primary`,
		Example:   "  sandarbh list documents --json",
		Args:      between(0, 1),
		ValidArgs: []string{"notes", "documents", "stories", "editions", "sources"},
		RunE: func(c *cobra.Command, args []string) error {
			return a.reading(c, func(k *kept) error {
				r := newResults(c)
				if err := k.list(c, r, append(args, "notes")[0]); err != nil {
					return err
				}
				return r.end(0)
			})
		},
	}
	return c
}

func (k *kept) list(c *cobra.Command, r *results, what string) error {
	switch what {
	case "notes":
		return k.listNotes(c, r)
	case "documents":
		return k.listDocuments(c, r)
	case "stories":
		return k.listStories(c, r)
	case "editions":
		return k.listEditions(c, r)
	case "sources":
		return k.listSources(c, r)
	}
	return wrong(&told{"there is no list of " + what, "sandarbh list " + strings.Join(c.ValidArgs, "|"), nil})
}

func (k *kept) listNotes(c *cobra.Command, r *results) error {
	return k.Store.AllNotes(c.Context(), true, func(n *sandarbh.Note) error {
		return r.put(struct {
			ID        sandarbh.NoteID `json:"id"`
			Day       sandarbh.Date   `json:"day"`
			Slug      string          `json:"slug"`
			Title     string          `json:"title"`
			Kind      string          `json:"kind"`
			Version   int             `json:"version"`
			Relevance int             `json:"relevance"`
		}{n.ID, n.Day, n.Slug, n.Title.Text, n.Kind, n.Version, n.Relevance.Score},
			"%s/%s\trelevance %d\t%s", n.Day, n.Slug, n.Relevance.Score, n.Title.Text)
	})
}

func (k *kept) listDocuments(c *cobra.Command, r *results) error {
	filed, err := k.Store.Filed(c.Context(), store.Filter{})
	if err != nil {
		return err
	}
	for _, f := range filed {
		if err := r.put(struct {
			ID     sandarbh.DocumentID `json:"id"`
			Day    sandarbh.Date       `json:"day"`
			Source sandarbh.SourceID   `json:"source"`
			Story  sandarbh.StoryID    `json:"story"`
			Title  string              `json:"title"`
			URL    string              `json:"url,omitempty"`
			Fault  string              `json:"fault,omitempty"`
		}{f.Document.ID, f.Day, f.Document.Source, f.Story, f.Document.Title, f.Document.URL, f.Document.Fault},
			"%s\t%s\t%s", f.Day, f.Document.ID, cmp.Or(f.Document.Title, f.Document.Fault)); err != nil {
			return err
		}
	}
	return nil
}

func (k *kept) listEditions(c *cobra.Command, r *results) error {
	all, err := k.Store.Editions(c.Context(), sandarbh.Date{}, sandarbh.LastDate)
	if err != nil {
		return err
	}
	for _, e := range all {
		if err := r.put(e, "%s\t%s\t%s\t%d left out", e.Date, plural(len(e.Notes), "note"),
			plural(e.Documents, "document"), len(e.Omitted)); err != nil {
			return err
		}
	}
	return nil
}

func (k *kept) listSources(c *cobra.Command, r *results) error {
	all, err := k.Store.Sources(c.Context())
	if err != nil {
		return err
	}
	for _, s := range all {
		tier, why := k.whyTier(s)
		if err := r.put(struct {
			sandarbh.Source
			Why string `json:"tier_why,omitempty"`
		}{s, why}, "%s\t%s\t%s: %s\t%s", s.ID, s.Name, tier, why, cmp.Or(s.Fault, "well")); err != nil {
			return err
		}
	}
	return nil
}

func (k *kept) listStories(c *cobra.Command, r *results) error {
	filed, err := k.Store.Filed(c.Context(), store.Filter{})
	if err != nil {
		return err
	}
	var ids []sandarbh.StoryID
	for _, f := range filed {
		if f.Story != "" {
			ids = append(ids, f.Story)
		}
	}
	slices.Sort(ids)
	for _, id := range slices.Compact(ids) {
		s, err := k.Store.Story(c.Context(), id)
		if err != nil {
			return err
		}
		if err := r.put(s, "%s\t%s\t%s\t%s", s.First, s.ID, plural(len(s.Documents), "document"), s.Title); err != nil {
			return err
		}
	}
	return nil
}

// whyTier is the tier of a source with the reason: what the user has set, what its name or address tells, or what came with
// the catalogue or its documents.
func (k *kept) whyTier(s sandarbh.Source) (tier sandarbh.Tier, why string) {
	publisher := cmp.Or(s.Publisher, s.Name)
	if set, entry := k.Tiers.Of(publisher, s.Address); set != "" {
		if s.Tier != "" && s.Tier != set {
			return s.Tier, fmt.Sprintf("set to %s as %q; sandarbh reread makes it so", set, entry)
		}
		return set, fmt.Sprintf("set as %q", entry)
	}
	tier, why = intake.WhyTier(publisher, s.Address)
	if s.Tier != "" && s.Tier != tier {
		return s.Tier, "stated with its documents, or told by their addresses"
	}
	return tier, why
}
