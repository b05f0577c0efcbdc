package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/newsroom"
)

func addCommand(a *app) *cobra.Command {
	var later bool
	c := &cobra.Command{
		Use:   "add FILE|FOLDER|ADDRESS…",
		Short: "Add documents, and write the notes that they change",
		Long: `Add reads files (pages, feeds, text, Markdown, JSON Lines of {url,title,subtitle?,date,publisher,
html|text}, each also packed by gzip), keeps their bytes and documents, and works through all steps.
Of an address, a page is read once, and a feed becomes a source that fetch and serve read from then on.
A page that has not changed is not stored twice. What cannot be read is named, and the rest goes on; so is
what tells no day, and stands in the edition of today.`,
		Example: "  sandarbh add ~/news/2026-05-20",
		Args:    atLeast(1),
		RunE: func(c *cobra.Command, paths []string) error {
			a.quietly(c)
			return a.with(c, func(k *kept) error {
				faults, err := k.add(c, paths)
				if err != nil {
					return err
				}
				if !later {
					if err := k.work(c); err != nil {
						return err
					}
				}
				return k.summary(c, faults, "nothing was added")
			})
		},
	}
	c.Flags().BoolVar(&later, "later", false, "leave the steps after reading to build or to a running server")
	return c
}

// add receives files and names those that cannot be read. It fails if none of the paths is there.
func (k *kept) add(c *cobra.Command, paths []string) (faults int, err error) {
	var files []string
	var missing []error
	for _, p := range paths {
		if isAddress(p) {
			files = append(files, p)
			continue
		}
		under, err := filesUnder([]string{p})
		if err != nil {
			missing = append(missing, err)
			continue
		}
		files = append(files, under...)
	}
	if len(missing) == len(paths) {
		return 0, missing[0]
	}
	for _, err := range missing {
		faults++
		what, hint := explain(err)
		say(c.ErrOrStderr(), what, hint)
	}
	p := newProgress(c.ErrOrStderr())
	defer p.end()
	for i, file := range files {
		if err := c.Context().Err(); err != nil {
			return faults, err
		}
		fault, err := k.addOne(c, file)
		if err != nil {
			return faults, err
		}
		if fault != nil {
			faults++
			p.end()
			what, hint := explain(fault)
			say(c.ErrOrStderr(), what, hint)
		}
		p.step("Reading", i+1, len(files))
	}
	return faults, nil
}

// undatedShown is how many files without a day are named; of a folder of such files one need not read all.
const undatedShown = 10

// undated says that a file's documents tell no day, and where they stand.
func (k *kept) undated(c *cobra.Command, name string, before int) {
	if before < undatedShown && k.did.Undated > before {
		c.PrintErrf("%s: no date found; filed under today, %s\n", name, sandarbh.DateOf(k.Now().UTC()).Long())
	}
	if before < undatedShown && k.did.Undated >= undatedShown {
		c.PrintErrln("further files without a date are not named")
	}
}

func isAddress(s string) bool {
	return strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://")
}

// addOne receives a file or an address. A fault is of that one alone; the error stops the run.
func (k *kept) addOne(c *cobra.Command, name string) (fault, err error) {
	var r newsroom.Received
	if isAddress(name) {
		r, err = k.ReceiveAddress(c.Context(), name)
	} else {
		data, fault := slurp(c, name)
		if fault != nil {
			return fault, nil
		}
		r, err = k.Receive(c.Context(), newsroom.Item{Name: name, Data: data})
	}
	before := k.did.Undated
	k.did.received(r)
	k.undated(c, name, before)
	return r.Fault, err
}

// work does all that waits.
func (k *kept) work(c *cobra.Command) error {
	p := newProgress(c.ErrOrStderr())
	defer p.end()
	return k.Work(c.Context(), func(d newsroom.Done) {
		k.did.unit(d)
		p.unit(d)
	})
}

// plural counts things: "1 story", "2 stories".
func plural(n int, thing string) string {
	switch {
	case n == 1:
		return "1 " + thing
	case strings.HasSuffix(thing, "y"):
		return fmt.Sprintf("%d %sies", n, strings.TrimSuffix(thing, "y"))
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
