package main

import (
	"cmp"
	"slices"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note"
	"github.com/sandarbh/sandarbh/internal/note/cite"
	"github.com/sandarbh/sandarbh/internal/store"
)

func doctorCommand(a *app) *cobra.Command {
	var cites, notes bool
	c := &cobra.Command{
		Use:   "doctor",
		Short: "Look for what is wrong with what is kept",
		Long: `Doctor reads what is stored and names every fault: bytes that are gone, sources that fail, steps that
wait. --cites holds every line of every note against the stored text of the passages that it cites, and
--notes reads the notes for faults of form. Exit code 3 says that there are faults.`,
		Example: "  sandarbh doctor --cites --notes",
		Args:    between(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			return a.reading(c, func(k *kept) error {
				d := &doctor{results: newResults(c)}
				var err error
				switch {
				case cites || notes:
					if cites {
						err = k.checkCites(c, d)
					}
					if notes && err == nil {
						err = k.checkNotes(c, d)
					}
				default:
					err = k.checkup(c, d)
				}
				if err != nil {
					return err
				}
				say := newProgress(c.ErrOrStderr())
				say.end()
				c.PrintErrf("%s looked at, %s\n", plural(d.seen, d.thing), plural(d.faults, "fault"))
				return d.end(d.faults)
			})
		},
	}
	c.Flags().BoolVar(&cites, "cites", false, "hold every line against the passages that it cites")
	c.Flags().BoolVar(&notes, "notes", false, "read the notes for faults of form")
	return c
}

// doctor counts what was looked at and what is wrong with it.
type doctor struct {
	*results
	thing        string
	seen, faults int
}

// finding is one fault.
type finding struct {
	Note    sandarbh.NoteID `json:"note,omitempty"`
	Section string          `json:"section,omitempty"`
	Text    string          `json:"text"`
	Rule    string          `json:"rule"`
	Why     string          `json:"why,omitempty"`
}

func (d *doctor) fault(f finding) error {
	d.faults++
	return d.put(f, "%s\t%s\t%s\t%s", cmp.Or(string(f.Note), "-"), f.Section, f.Rule+": "+f.Why, f.Text)
}

// checkCites reads every version of every note that still stands, and the stored documents, nothing else: no room
// that wrote them has a hand in it. Each quote must be the bytes of its span, each line must pass the gate.
func (k *kept) checkCites(c *cobra.Command, d *doctor) error {
	d.thing = "line"
	return k.Store.AllNotes(c.Context(), true, func(n *sandarbh.Note) error {
		texts, err := k.cited(c, n)
		if err != nil {
			return err
		}
		for _, sl := range n.Lines() {
			d.seen++
			for _, f := range quoteFaults(sl.Line, texts) {
				if err := d.fault(finding{n.ID, sl.Section, sl.Line.Text, f.Rule, f.Why}); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// cited loads the documents that a note's lines cite.
func (k *kept) cited(c *cobra.Command, n *sandarbh.Note) (cite.Texts, error) {
	var ids []sandarbh.DocumentID
	for _, sl := range n.Lines() {
		for _, ci := range sl.Line.Citations {
			ids = append(ids, ci.Document)
		}
	}
	slices.Sort(ids)
	docs, err := k.Store.Documents(c.Context(), slices.Compact(ids))
	if err != nil {
		return nil, err
	}
	by := make(map[sandarbh.DocumentID]*sandarbh.Document, len(docs))
	for _, doc := range docs {
		by[doc.ID] = doc
	}
	return func(id sandarbh.DocumentID) (*sandarbh.Document, bool) {
		doc, ok := by[id]
		return doc, ok
	}, nil
}

// quoteFaults checks the bytes of a line's quotes, then the line.
func quoteFaults(l sandarbh.Line, texts cite.Texts) []cite.Fault {
	for _, ci := range l.Citations {
		doc, ok := texts(ci.Document)
		if !ok {
			return []cite.Fault{{Rule: "document", Words: string(ci.Document), Why: "is not stored"}}
		}
		if quote, ok := doc.Quote(ci.Span); !ok || quote != ci.Quote {
			return []cite.Fault{{Rule: "quote", Words: ci.Quote, Why: "is not what stands at its span"}}
		}
	}
	return note.Check(l, texts)
}

// checkNotes reads every note for faults of form.
func (k *kept) checkNotes(c *cobra.Command, d *doctor) error {
	d.thing = "note"
	return k.Store.AllNotes(c.Context(), true, func(n *sandarbh.Note) error {
		d.seen++
		for _, f := range note.Doctor(n) {
			if err := d.fault(finding{n.ID, f.Section, f.Text, f.Fault, ""}); err != nil {
				return err
			}
		}
		return nil
	})
}

// checkup looks at bytes, sources and steps.
func (k *kept) checkup(c *cobra.Command, d *doctor) error {
	ctx := c.Context()
	d.thing = "thing"
	raws, err := k.Store.Raws(ctx)
	if err != nil {
		return err
	}
	for _, raw := range raws {
		d.seen++
		if _, err := k.Blobs.Get(raw.SHA256); err != nil {
			if err := d.fault(finding{Text: raw.Name, Rule: "bytes", Why: err.Error()}); err != nil {
				return err
			}
		}
	}
	sources, err := k.Store.Sources(ctx)
	if err != nil {
		return err
	}
	for _, s := range sources {
		d.seen++
		if s.Fault == "" {
			continue
		}
		if err := d.fault(finding{Text: s.Name, Rule: "source", Why: s.Fault + "; " + s.Remedy}); err != nil {
			return err
		}
	}
	units, _, err := k.Next(ctx)
	if err != nil {
		return err
	}
	d.seen++
	if len(units) > 0 {
		return d.fault(finding{Text: plural(len(units), "unit") + " of " + string(units[0].Step), Rule: "waits", Why: "run sandarbh build"})
	}
	filed, err := k.Store.Filed(ctx, store.Filter{})
	if err != nil {
		return err
	}
	for _, f := range filed {
		d.seen++
		if f.Document.Fault != "" {
			if err := d.fault(finding{Text: cmp.Or(f.Document.URL, string(f.Document.ID)), Rule: "document", Why: f.Document.Fault}); err != nil {
				return err
			}
		}
	}
	return nil
}
