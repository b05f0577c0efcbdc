package main

import (
	"cmp"
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake"
)

// given is a document as a caller gives it to a command that stores nothing.
type given struct {
	*sandarbh.Document
	Story     sandarbh.StoryID // which the caller says it belongs to, or ""
	Extracted bool             // the text was taken from html, so offsets need the text repeated
}

// documents reads the documents of JSON Lines files through intake's door. Lines that are no documents are
// named on standard error and counted.
func (a *app) documents(c *cobra.Command, files []string) (docs []given, faults int, err error) {
	seen := map[sandarbh.DocumentID]bool{}
	for line, err := range jsonLines(c, files) {
		if err != nil {
			return nil, 0, err
		}
		doc, err := a.document(line)
		if err == nil && seen[doc.ID] {
			err = fmt.Errorf("the id %s was given before", doc.ID)
		}
		if err != nil {
			faults++
			line.fault(c, err)
			continue
		}
		seen[doc.ID] = true
		docs = append(docs, doc)
	}
	return docs, faults, nil
}

func (a *app) document(line jsonLine) (given, error) {
	var r intake.Record
	if err := json.Unmarshal(line.data, &r); err != nil {
		return given{}, fmt.Errorf("no document in JSON: %w", err)
	}
	if r.Error != "" && r.Text+r.HTML == "" {
		return given{}, fmt.Errorf("%s was not read: %s", cmp.Or(r.File, "it"), r.Error)
	}
	r.ID = cmp.Or(r.ID, r.File, r.URL)
	doc := intake.FromRecord(r)
	a.settings.Tiers.Put(&doc)
	return given{Document: &doc, Story: sandarbh.StoryID(r.Story), Extracted: doc.Text != r.Text}, nil
}

// bare returns the documents alone.
func bare(docs []given) []*sandarbh.Document {
	out := make([]*sandarbh.Document, len(docs))
	for i, d := range docs {
		out[i] = d.Document
	}
	return out
}

// storyOf returns the story that the caller gave for a document, as [newsroom.Rooms.Draft] asks for it.
func storyOf(docs []given) func(*sandarbh.Document) sandarbh.StoryID {
	by := make(map[sandarbh.DocumentID]sandarbh.StoryID, len(docs))
	for _, d := range docs {
		by[d.ID] = d.Story
	}
	return func(doc *sandarbh.Document) sandarbh.StoryID { return by[doc.ID] }
}
