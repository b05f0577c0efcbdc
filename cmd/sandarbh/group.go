package main

import (
	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh"
)

func groupCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "group [FILE.jsonl…]",
		Short: "Say which documents are reports on one event",
		Long: `Group reads documents, {id,title,subtitle?,text|html,date?,publisher?} a line, and writes
{id,story} for each of them, in the same order. Without a file it reads standard input.`,
		Example: "  sandarbh group day.jsonl | sort -k2",
		RunE: func(c *cobra.Command, files []string) error {
			docs, faults, err := a.documents(c, files)
			if err != nil {
				return err
			}
			out := newOutput(c)
			for i, story := range a.rooms.Assign(bare(docs), nil) {
				if err := out.put(struct {
					ID    sandarbh.DocumentID `json:"id"`
					Story sandarbh.StoryID    `json:"story"`
				}{docs[i].ID, story}); err != nil {
					return err
				}
			}
			return out.end(faults)
		},
	}
}
