package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh"
)

func searchCommand(a *app) *cobra.Command {
	var q sandarbh.Query
	var from, to string
	c := &cobra.Command{
		Use:     `search WORDS…`,
		Short:   "Find notes and passages",
		Long:    `Search finds the notes and the passages of documents with all the words, or "phrases", best first.`,
		Example: `  sandarbh search '"green hydrogen" outlay'`,
		Args:    atLeast(1),
		RunE: func(c *cobra.Command, words []string) (err error) {
			q.Words = strings.Join(words, " ")
			for _, d := range []struct {
				text string
				into *sandarbh.Date
			}{{from, &q.From}, {to, &q.To}} {
				if d.text == "" {
					continue
				}
				if *d.into, err = sandarbh.ParseDate(d.text); err != nil {
					return wrong(&told{d.text + " is no day", "write it like 2026-05-20", err})
				}
			}
			return a.with(c, func(k *kept) error {
				found, err := a.desk(k, nil).Search(c.Context(), q)
				if err != nil {
					return err
				}
				r := newResults(c)
				for _, h := range found.Notes {
					if err := r.put(h, "note %s\t%s", h.Note, h.Text); err != nil {
						return err
					}
				}
				for _, h := range found.Passages {
					if err := r.put(h, "document %s\t%s", h.Span.Document, h.Text); err != nil {
						return err
					}
				}
				return r.end(0)
			})
		},
	}
	c.Flags().StringVar(&q.Paper, "paper", "", "only notes of a paper: GS1 … GS4, Essay, Prelims")
	c.Flags().StringVar(&from, "from", "", "first day, 2026-05-20")
	c.Flags().StringVar(&to, "to", "", "last day")
	c.Flags().StringVar((*string)(&q.Source), "source", "", "only from a source")
	c.Flags().IntVar(&q.Limit, "limit", 20, "at most so many notes, and so many passages")
	return c
}
