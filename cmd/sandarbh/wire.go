package main

import (
	"bytes"
	"errors"
	"fmt"
	"hash/crc32"
	"io/fs"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/data"
	"github.com/sandarbh/sandarbh/internal/entity"
	"github.com/sandarbh/sandarbh/internal/exam"
	"github.com/sandarbh/sandarbh/internal/glossary"
	"github.com/sandarbh/sandarbh/internal/intake"
	"github.com/sandarbh/sandarbh/internal/newsroom"
	"github.com/sandarbh/sandarbh/internal/note"
	"github.com/sandarbh/sandarbh/internal/note/judge"
	"github.com/sandarbh/sandarbh/internal/store"
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
	writer := &note.Writer{Exam: a.profile, Glossary: a.glossary}
	if writer.Kinds, err = note.LoadKinds(kinds); err != nil {
		return err
	}
	if writer.Worth, err = readModel("models/worth.tsv"); err != nil {
		return err
	}
	if writer.Kind, err = readModel("models/kind.tsv"); err != nil {
		return err
	}
	if writer.Choice, err = readModel("models/choice.tsv"); err != nil {
		return err
	}
	a.rooms = newsroom.Rooms{
		Read:    intake.Read,
		Group:   story.Group,
		Event:   story.Event,
		Compare: story.Compare,
		Write:   writeBy(writer),
		Name:    func(doc *sandarbh.Document) store.Named { return store.Named(entity.Read(doc)) },
		Resolve: entity.Resolve,
		Gather:  entity.Gather,
	}
	a.writer = writer
	return nil
}

// every are the rooms with a writer that writes of each newspaper report on public affairs.
func (a *app) every() newsroom.Rooms {
	w := *a.writer
	w.Every = true
	rooms := a.rooms
	rooms.Write = writeBy(&w)
	return rooms
}

// writeBy is a writer as the newsroom takes it.
func writeBy(w *note.Writer) func(sandarbh.Story, []*sandarbh.Document, []sandarbh.Comparison) newsroom.Outcome {
	return func(s sandarbh.Story, docs []*sandarbh.Document, cmp []sandarbh.Comparison) newsroom.Outcome {
		return newsroom.Outcome(w.Write(s, docs, cmp))
	}
}

// Versions of the steps' code: one more when a step comes to other results for the same rows. What ships as
// data counts by itself.
const (
	groupVersion   = 5
	compareVersion = 6
	writeVersion   = 8
	editionVersion = 2
	nameVersion    = 3
	settleVersion  = 2
)

// stepVersions are the versions that rows are marked with.
func stepVersions() (newsroom.Versions, error) {
	sum := crc32.NewIEEE()
	err := fs.WalkDir(data.Files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasPrefix(name, "demo/") || strings.HasPrefix(name, "sources/") {
			return err
		}
		b, err := data.Read(name)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(sum, "%s %d\n%s", name, len(b), b)
		return err
	})
	if err != nil {
		return newsroom.Versions{}, fmt.Errorf("sum of shipped data: %w", err)
	}
	shipped := int(sum.Sum32()>>8) * 100 // leaves two digits for the code's version
	return newsroom.Versions{
		Group: groupVersion, Compare: compareVersion, Write: shipped + writeVersion, Edition: editionVersion,
		Name: nameVersion, Settle: settleVersion,
	}, nil
}

// readModel reads a model of judge that ships.
func readModel(name string) (*judge.Model, error) {
	text, err := data.Read(name)
	if err != nil {
		return nil, err
	}
	m, err := judge.Read(text)
	if err != nil {
		return nil, fmt.Errorf("shipped %s: %w", name, err)
	}
	return m, nil
}

// loadProfile reads the exam profile, with its trained weights where they ship.
func loadProfile() (*exam.Profile, error) {
	profile, err := data.Read("exam/upsc-cse.json")
	if err != nil {
		return nil, err
	}
	weights, err := data.Read("models/exam-upsc-cse.tsv")
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
