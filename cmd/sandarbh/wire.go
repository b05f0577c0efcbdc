package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/data"
	"github.com/sandarbh/sandarbh/internal/exam"
	"github.com/sandarbh/sandarbh/internal/glossary"
	"github.com/sandarbh/sandarbh/internal/intake"
	"github.com/sandarbh/sandarbh/internal/newsroom"
	"github.com/sandarbh/sandarbh/internal/note"
	"github.com/sandarbh/sandarbh/internal/story"
)

// wire hands the shipped data to the rooms and the rooms' doors to the newsroom. It is the one place
// where the commands that store nothing and those that do get their settings from.
func (a *app) wire() (err error) {
	if a.profile, err = loadProfile(); err != nil {
		return err
	}
	if a.glossary, err = loadGlossary(); err != nil {
		return err
	}
	kinds, err := fs.Sub(data.Files, "kinds")
	if err != nil {
		return fmt.Errorf("shipped kinds: %w", err)
	}
	writer := &note.Writer{Exam: a.profile}
	if writer.Kinds, err = note.LoadKinds(kinds); err != nil {
		return err
	}
	a.rooms = newsroom.Rooms{
		Read:    intake.Read,
		Group:   story.Group,
		Event:   story.Event,
		Compare: story.Compare,
		Write: func(s sandarbh.Story, docs []*sandarbh.Document, cmp []sandarbh.Comparison) newsroom.Outcome {
			return newsroom.Outcome(writer.Write(s, docs, cmp))
		},
	}
	return nil
}

// loadProfile reads the exam profile, with its trained weights where they ship.
func loadProfile() (*exam.Profile, error) {
	profile, err := data.Read("exam/upsc-cse.json")
	if err != nil {
		return nil, err
	}
	weights, err := data.Read("models/exam.json")
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	return exam.Load(profile, weights)
}

// loadGlossary reads the files of the glossary as one.
func loadGlossary() (*glossary.Glossary, error) {
	names, err := data.Names("glossary", ".json")
	if err != nil {
		return nil, err
	}
	var all bytes.Buffer
	for _, name := range names {
		terms, err := data.Read(name)
		if err != nil {
			return nil, err
		}
		all.Write(terms)
	}
	return glossary.Load(all.Bytes())
}
