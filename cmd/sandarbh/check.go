package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

func checkCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "check DOCS.jsonl LINES.jsonl",
		Short: "Let lines pass the gate that the notes pass",
		Long: `Check reads documents as the other commands do, and lines as they stand in notes,
{text,type,citations:[{document,start,end,quote}]} each, or whole notes as note writes them.
It writes {line,ok,faults:[{rule,words,why}]} for each line, in order, counted from 1. One of the two
files may be "-". Lines that fail are a result, not an error.`,
		Example: "  sandarbh check docs.jsonl lines.jsonl",
		Args:    between(2, 2),
		RunE: func(c *cobra.Command, files []string) error {
			docs, faults, err := a.documents(c, files[:1])
			if err != nil {
				return err
			}
			by := make(map[sandarbh.DocumentID]*sandarbh.Document, len(docs))
			for _, d := range docs {
				by[d.ID] = d.Document
			}
			texts := func(id sandarbh.DocumentID) (*sandarbh.Document, bool) {
				doc, ok := by[id]
				return doc, ok
			}
			out, n := newOutput(c), 0
			for line, err := range jsonLines(c, files[1:]) {
				if err != nil {
					return err
				}
				lines, err := linesIn(line.data)
				if err != nil {
					faults++
					line.fault(c, err)
				}
				for _, l := range lines {
					n++
					found := note.Check(l, texts)
					if err := out.put(checked{n, len(found) == 0, list(found)}); err != nil {
						return err
					}
				}
			}
			return out.end(faults)
		},
	}
}

// checked is what the gate says of a line.
type checked struct {
	Line   int          `json:"line"`
	OK     bool         `json:"ok"`
	Faults []cite.Fault `json:"faults"`
}

// linesIn reads a line, or the lines of a note.
func linesIn(data []byte) ([]sandarbh.Line, error) {
	var note struct {
		Title    sandarbh.Line      `json:"title_line"`
		Deck     []sandarbh.Line    `json:"deck"`
		Insight  []sandarbh.Line    `json:"insight"`
		Sections []sandarbh.Section `json:"sections"`
		Also     json.RawMessage    `json:"also"`
	}
	if err := json.Unmarshal(data, &note); err == nil && (note.Sections != nil || note.Also != nil) {
		n := sandarbh.Note{Title: note.Title, Deck: note.Deck, Insight: note.Insight, Sections: note.Sections}
		var out []sandarbh.Line
		for _, l := range n.Lines() {
			if l.Line.Text != "" {
				out = append(out, l.Line)
			}
		}
		return out, nil
	}
	var l sandarbh.Line
	if err := json.Unmarshal(data, &l); err != nil {
		return nil, fmt.Errorf("no line in JSON: %w", err)
	}
	return []sandarbh.Line{l}, nil
}
