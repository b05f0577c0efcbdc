package main

import (
	"github.com/spf13/cobra"
)

func removeCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "remove DOCUMENT|SOURCE…",
		Short: "Take documents or sources out, and rewrite what they were in",
		Long: `Remove takes out every version of a document, or all documents of a source and the source. Notes that
quote one go with it; their stories are grouped and written anew.`,
		Example: "  sandarbh list documents; sandarbh remove dbc064adbc82a",
		Args:    atLeast(1),
		RunE: func(c *cobra.Command, ids []string) error {
			a.quietly(c)
			return a.reading(c, func(k *kept) error {
				for _, id := range ids {
					pages, err := k.Remove(c.Context(), id)
					if err != nil {
						return err
					}
					k.did.Removed += pages
				}
				if err := k.work(c); err != nil {
					return err
				}
				return k.summary(c, 0, "the source had no documents")
			})
		},
	}
}
