package main

import (
	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh/internal/newsroom"
	"github.com/sandarbh/sandarbh/internal/store"
)

func buildCommand(a *app) *cobra.Command {
	var again bool
	c := &cobra.Command{
		Use:   "build [FILE|FOLDER…]",
		Short: "Group, compare, write and rank all that waits",
		Long: `Build does every step that rows wait for: after a kill it goes on where it was, and a second build
does nothing. Files and folders that are named are added first.`,
		Example: "  sandarbh build --again",
		RunE: func(c *cobra.Command, paths []string) error {
			a.quietly(c)
			return a.with(c, func(k *kept) error {
				faults := 0
				if len(paths) > 0 {
					n, err := k.add(c, paths)
					if err != nil {
						return err
					}
					faults = n
				}
				if again {
					if err := k.Again(c.Context()); err != nil {
						return err
					}
				}
				if err := k.work(c); err != nil {
					return err
				}
				return k.summary(c, faults, "nothing waited")
			})
		},
	}
	c.Flags().BoolVar(&again, "again", false, "do every step once more for all that is kept")
	return c
}

func rereadCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "reread",
		Short: "Read the kept bytes once more with the readers of today",
		Long: `Reread runs the present readers over all bytes that were ever received, without fetching. Documents
that come out the same are not stored twice; the others become new versions, and their notes follow.`,
		Example: "  sandarbh reread",
		Args:    between(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			a.quietly(c)
			return a.reading(c, func(k *kept) error {
				faults := 0
				err := k.Reread(c.Context(), func(_ store.Raw, r newsroom.Received) {
					k.did.Added += r.New
					if r.Fault != nil {
						faults++
						what, hint := explain(r.Fault)
						say(c.ErrOrStderr(), what, hint)
					}
				})
				if err != nil {
					return err
				}
				if err := k.work(c); err != nil {
					return err
				}
				return k.summary(c, faults, "nothing has changed")
			})
		},
	}
}
