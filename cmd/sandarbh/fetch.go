package main

import (
	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

func fetchCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "fetch",
		Short: "Read every due source once, and write the notes that change",
		Long: `Fetch reads each source that is switched on and due, politely: what has not changed is not sent again,
robots.txt is asked before pages, and one that fails is left alone for longer and longer. serve does the
same by itself.`,
		Example: "  sandarbh list sources; sandarbh fetch",
		Args:    between(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			a.quietly(c)
			return a.with(c, func(k *kept) error {
				faults, err := k.fetchDue(c)
				if err != nil {
					return err
				}
				if err := k.work(c); err != nil {
					return err
				}
				return k.summary(c, faults, "no source was due")
			})
		},
	}
}

// fetchDue reads the sources that are due, and names those that cannot be read.
func (k *kept) fetchDue(c *cobra.Command) (faults int, err error) {
	ctx := c.Context()
	due, err := k.Due(ctx)
	if err != nil {
		return 0, err
	}
	p := newProgress(c.ErrOrStderr())
	defer p.end()
	for i, u := range due {
		save, err := k.Do(ctx, u)
		if err != nil {
			return faults, err
		}
		if err := k.Store.Update(ctx, func(tx store.Tx) error { return save(ctx, tx) }); err != nil {
			return faults, err
		}
		k.did.Fetched++
		p.step("Fetching", i+1, len(due))
	}
	p.end()
	sources, err := k.Store.Sources(ctx)
	if err != nil {
		return faults, err
	}
	for _, s := range sources {
		if s.Fault != "" && wasDue(due, s.ID) {
			faults++
			say(c.ErrOrStderr(), s.Name+": "+s.Fault, s.Remedy)
		}
	}
	return faults, nil
}

func wasDue(due []store.Unit, id sandarbh.SourceID) bool {
	for _, u := range due {
		if u.Key == string(id) {
			return true
		}
	}
	return false
}
