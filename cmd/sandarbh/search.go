package main

import (
	"encoding/json"
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/search"
)

func searchCommand(a *app) *cobra.Command {
	var q sandarbh.Query
	var from, to string
	var files rankedFiles
	c := &cobra.Command{
		Use:   `search WORDS…`,
		Short: "Find notes and passages",
		Long: `Search finds the notes and the passages of documents with the words, best first, and with each "phrase" as it stands.
With --docs and --queries it stores nothing: it reads {id,title?,text} and {id,text} a line, and writes
{query,doc,score}, ranked as the site's search ranks.`,
		Example: "  sandarbh search '\"green hydrogen\" outlay'\n  sandarbh search --docs docs.jsonl --queries queries.jsonl",
		Args: func(c *cobra.Command, args []string) error {
			if files.docs != "" || files.queries != "" {
				return between(0, 0)(c, args)
			}
			return atLeast(1)(c, args)
		},
		RunE: func(c *cobra.Command, words []string) (err error) {
			if files.docs != "" || files.queries != "" {
				return files.rank(c)
			}
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
			return a.reading(c, func(k *kept) error {
				found, err := a.desk(k, nil).Search(c.Context(), q)
				if err != nil {
					return err
				}
				if len(found.Notes)+len(found.Passages) == 0 {
					c.PrintErrf("nothing has “%s”; fewer words find more\n", q.Words)
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
	c.Flags().StringVar(&files.docs, "docs", "", "search these documents alone, a file of JSON Lines")
	c.Flags().StringVar(&files.queries, "queries", "", "for these queries, a file of JSON Lines")
	c.Flags().IntVar(&files.top, "top", 100, "at most so many documents for a query")
	return c
}

// rankedFiles are documents and queries of files, of which nothing is stored.
type rankedFiles struct {
	docs, queries string
	top           int
}

func (f rankedFiles) rank(c *cobra.Command) error {
	if f.docs == "" || f.queries == "" {
		return wrong(errors.New("search takes --docs and --queries together"))
	}
	docs, bad, err := readLines[search.Doc](c, f.docs)
	if err != nil {
		return err
	}
	queries, worse, err := readLines[search.Query](c, f.queries)
	if err != nil {
		return err
	}
	found, err := search.Rank(c.Context(), docs, queries, f.top)
	if err != nil {
		return err
	}
	out := newOutput(c)
	for _, r := range found {
		if err := out.put(r); err != nil {
			return err
		}
	}
	return out.end(bad + worse)
}

// readLines reads one value a line. Lines that hold none are named on standard error and counted.
func readLines[T any](c *cobra.Command, file string) (out []T, faults int, err error) {
	for line, err := range jsonLines(c, []string{file}) {
		if err != nil {
			return nil, 0, err
		}
		var v T
		if err := json.Unmarshal(line.data, &v); err != nil {
			faults++
			line.fault(c, err)
			continue
		}
		out = append(out, v)
	}
	return out, faults, nil
}
