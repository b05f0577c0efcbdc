package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/exam"
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
					File  json.RawMessage `json:"file"` // as read names a text
					URL   json.RawMessage `json:"url"`
					Title string          `json:"title"`
					Text  string          `json:"text"`
				}
				if err := json.Unmarshal(line.data, &in); err != nil {
					faults++
					line.fault(c, fmt.Errorf("no text in JSON: %w", err))
					continue
				}
				if err := out.put(newClassified(idOf(in.ID, in.File, in.URL), a.profile.Classify(in.Title, in.Text))); err != nil {
					return err
				}
			}
			return out.end(faults)
		},
	}
}

// idOf is the first name that a text has; an empty one is none.
func idOf(names ...json.RawMessage) json.RawMessage {
	for _, n := range names {
		if len(n) > 0 && string(n) != `""` && string(n) != "null" {
			return n
		}
	}
	return nil
}

// classified is what the exam makes of a text, as the command writes it.
type classified struct {
	ID        json.RawMessage       `json:"id"`
	Papers    []sandarbh.PaperScore `json:"papers"`
	Topics    []sandarbh.TopicScore `json:"topics"`
	Subject   string                `json:"subject"`
	Relevance sandarbh.Relevance    `json:"relevance"`
}

func newClassified(id json.RawMessage, r exam.Result) classified {
	if id == nil {
		id = json.RawMessage("null")
	}
	return classified{id, list(r.Papers), list(r.Topics), r.Subject, r.Relevance}
}
