package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"
)

func classifyCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "classify [FILE.jsonl…]",
		Short: "Say which papers and topics of the syllabus a text belongs to",
		Long: `Classify reads {id,text} (and title, if you have one) a line and writes
{id,papers:[{paper,score}],topics:[{topic,score,why}],subject,relevance:{score,parts}}.`,
		Example: `  echo '{"id":1,"text":"Which Article of the Constitution abolishes untouchability?"}' | sandarbh classify`,
		RunE: func(c *cobra.Command, files []string) error {
			out, faults := newOutput(c), 0
			for line, err := range jsonLines(c, files) {
				if err != nil {
					return err
				}
				var in struct {
					ID    json.RawMessage `json:"id"`
					Title string          `json:"title"`
					Text  string          `json:"text"`
				}
				if err := json.Unmarshal(line.data, &in); err != nil {
					faults++
					say(c.ErrOrStderr(), fmt.Sprintf("%s: no text in JSON: %v", line.where(), err), "")
					continue
				}
				if a.profile == nil {
					return errUnwired
				}
				if err := out.put(a.profile.Classify(in.Title, in.Text)); err != nil {
					return err
				}
			}
			return out.end(faults)
		},
	}
}
