package main

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh"
)

// given is a document as a caller gives it to a command that stores nothing.
type given struct {
	*sandarbh.Document
	Story     sandarbh.StoryID // which the caller says it belongs to, or ""
	Extracted bool             // the text was taken from html, so offsets need the text repeated
}

// givenLine is the form of a line: {id,title,subtitle?,text|html,date?,publisher?,tier?,story?}.
type givenLine struct {
	ID    name             `json:"id"`
	HTML  string           `json:"html"`
	Story sandarbh.StoryID `json:"story"`
}

// name takes identifiers that are written as text or as numbers.
type name string

func (n *name) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		return json.Unmarshal(b, (*string)(n))
	}
	if string(b) == "null" {
		return nil
	}
	var number json.Number
	if err := json.Unmarshal(b, &number); err != nil {
		return errors.New("an id is a text or a number")
	}
	*n = name(number)
	return nil
}

// documents reads the documents of JSON Lines files through intake's door. Lines that are no documents are
// named on standard error and counted; a document that has nothing to read keeps its place with an empty text.
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
			say(c.ErrOrStderr(), fmt.Sprintf("%s: %v", line.where(), err), "")
			continue
		}
		seen[doc.ID] = true
		docs = append(docs, doc)
	}
	return docs, faults, nil
}

func (a *app) document(line jsonLine) (given, error) {
	var l givenLine
	if err := json.Unmarshal(line.data, &l); err != nil {
		return given{}, fmt.Errorf("no document in JSON: %w", err)
	}
	if l.ID == "" {
		l.ID = name(fmt.Sprintf("line-%d", line.number))
	}
	doc := &sandarbh.Document{}
	read, err := a.rooms.Read(line.file, line.data, "")
	switch {
	case len(read) > 0:
		doc = &read[0]
	case err != nil:
		// The other fields still count: group answers for a document without a text, too.
		if err := json.Unmarshal(line.data, doc); err != nil {
			return given{}, err
		}
		doc.Text, doc.Fault = "", err.Error()
	}
	doc.ID = sandarbh.DocumentID(l.ID)
	return given{Document: doc, Story: l.Story, Extracted: l.HTML != ""}, nil
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
