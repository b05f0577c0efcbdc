package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh/internal/newsroom"
	"github.com/sandarbh/sandarbh/internal/store"
)

// tally is what one command has done.
type tally struct {
	Added   int `json:"added"`   // documents not known before in these words
	Known   int `json:"known"`   // documents that were there already
	Undated int `json:"undated"` // of those added, filed under the day of their reading
	Removed int `json:"removed"` // documents
	Fetched int `json:"fetched"` // sources
	Written int `json:"written"` // stories whose note was written, or found not worth one
	Ranked  int `json:"ranked"`  // editions
}

// received counts what reading an item brought.
func (t *tally) received(r newsroom.Received) {
	t.Added += r.New
	t.Known += len(r.Documents) - r.New
	t.Undated += r.Undated
}

// unit counts a unit of work that is kept.
func (t *tally) unit(d newsroom.Done) {
	switch d.Unit.Step {
	case store.StepWrite:
		t.Written++
	case store.StepEdition:
		t.Ranked++
	}
}

// String says it in words, "" if nothing was done.
func (t *tally) String() string {
	var parts []string
	for _, p := range []struct {
		n          int
		thing, did string
	}{
		{t.Fetched, "source", "read"},
		{t.Added, "document", "added"},
		{t.Known, "document", "known already"},
		{t.Removed, "document", "removed"},
		{t.Written, "story", "looked at for a note"},
		{t.Ranked, "edition", "ranked"},
	} {
		if p.n > 0 {
			parts = append(parts, plural(p.n, p.thing)+" "+p.did)
		}
	}
	return strings.Join(parts, ", ")
}

// summary says what was done, or idle if nothing was, and how much there is now.
func (k *kept) summary(c *cobra.Command, faults int, idle string) error {
	n, err := k.Store.Counts(c.Context())
	if err != nil {
		return err
	}
	r := newResults(c)
	did := k.did.String()
	lines := []string{did, fmt.Sprintf("%s in %s, %s in %s", plural(n.Documents, "document"), plural(n.Stories, "story"),
		plural(n.Notes, "note"), plural(n.Editions, "edition"))}
	switch {
	case did == "" && faults > 0:
		lines = []string{idle}
	case did == "":
		lines[0] = idle
	}
	if err := r.put(struct {
		store.Counts
		Done tally `json:"done"`
	}{n, k.did}, "%s", strings.TrimPrefix(strings.Join(lines, "\n"), "\n")); err != nil {
		return err
	}
	return r.end(faults)
}
