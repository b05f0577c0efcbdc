package main

import (
	"github.com/spf13/cobra"
)

func compareCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "compare [FILE.jsonl…]",
		Short: "Say where the documents of a story disagree",
		Long: `Compare reads documents, {id,title,text|html,date?,publisher?,tier?,story?} a line, groups those
without a story, and writes {story,kind,about,sides:[{document,quote,value}],why} for each matter on
which they differ. Kind is one of value, date, instrument, status, expansion, office, internal,
derived, stale, label; variant is shown too, but is no disagreement.`,
		Example: "  sandarbh compare story.jsonl",
		RunE: func(c *cobra.Command, files []string) error {
			docs, faults, err := a.documents(c, files)
			if err != nil {
				return err
			}
			out := newOutput(c)
			for _, d := range a.rooms.Draft(bare(docs), storyOf(docs)) {
				a.rooms.Compared(&d)
				for _, cmp := range d.Comparisons {
					if err := out.put(cmp); err != nil {
						return err
					}
				}
			}
			return out.end(faults)
		},
	}
}
