package desk

import (
	"context"
	"slices"

	"github.com/sandarbh/sandarbh"
)

// lay puts the edits of editors over notes, with two statements for all of them.
func (d *Desk) lay(ctx context.Context, notes ...*sandarbh.Note) error {
	_, err := d.overlay(ctx, notes)
	return err
}

// overlay lays edits over notes, and returns by note and edit why an edit does not lie on it.
func (d *Desk) overlay(ctx context.Context, notes []*sandarbh.Note) (map[sandarbh.NoteID]map[string][]sandarbh.Fault, error) {
	layers, err := d.layersOf(ctx, notes)
	if err != nil {
		return nil, err
	}
	edits := map[sandarbh.StoryID][]sandarbh.Layer{}
	at := merged(layers)
	for _, l := range layers {
		if l.Kind.OfLine() {
			edits[at(l.Story)] = append(edits[at(l.Story)], l)
		}
	}
	var ids []sandarbh.DocumentID
	for _, n := range notes {
		if len(edits[n.Story]) > 0 {
			ids = append(ids, sources(n)...)
		}
	}
	if len(edits) == 0 {
		return nil, nil
	}
	docs, err := d.Documents(ctx, ids)
	if err != nil {
		return nil, err
	}
	lapsed := map[sandarbh.NoteID]map[string][]sandarbh.Fault{}
	for _, n := range notes {
		own := ofNote(n, docs)
		for _, l := range edits[n.Story] {
			if faults := layOne(n, l, own); faults != nil {
				if lapsed[n.ID] == nil {
					lapsed[n.ID] = map[string][]sandarbh.Fault{}
				}
				lapsed[n.ID][l.ID] = faults
			}
		}
	}
	return lapsed, nil
}

// layersOf are the changes to the stories of notes, oldest first.
func (d *Desk) layersOf(ctx context.Context, notes []*sandarbh.Note) ([]sandarbh.Layer, error) {
	stories := make([]sandarbh.StoryID, len(notes))
	for i, n := range notes {
		stories[i] = n.Story
	}
	return d.rows.LayersOf(ctx, stories)
}

// merged tells which story one is part of after an editor's merges; one that was not merged is itself.
func merged(layers []sandarbh.Layer) func(sandarbh.StoryID) sandarbh.StoryID {
	into := map[sandarbh.StoryID]sandarbh.StoryID{}
	for _, l := range layers {
		if l.Kind == sandarbh.LayerMerge {
			into[l.Story] = l.Into
		}
	}
	return func(id sandarbh.StoryID) sandarbh.StoryID {
		if to, ok := into[id]; ok {
			return to
		}
		return id
	}
}

// ofNote are the documents of one note among those of several, in the order of its sources.
func ofNote(n *sandarbh.Note, docs []*sandarbh.Document) []*sandarbh.Document {
	find := texts(docs)
	var out []*sandarbh.Document
	for _, s := range n.Sources {
		if d, ok := find(s.Document); ok {
			out = append(out, d)
		}
	}
	return out
}

// layOne lays one edit over a note, or says why it may not lie there: its passages have gone, or the gate refuses now
// what it let pass.
func layOne(n *sandarbh.Note, l sandarbh.Layer, docs []*sandarbh.Document) []sandarbh.Fault {
	if l.After == "" {
		place(n, l, nil)
		return nil
	}
	line := l.Line
	if line == nil { // laid before edits went through the gate
		if line = find(n, l.Section, l.Before); line == nil {
			return []sandarbh.Fault{{Rule: "line", Why: gone}}
		}
		was := *line
		was.Text = l.After
		was.Edits = append(slices.Clone(was.Edits), byHand(&l))
		line = &was
	}
	now := *line
	now.Citations = nil
	for _, c := range line.Citations {
		at, ok := standing(c, docs)
		if !ok {
			return []sandarbh.Fault{{Rule: "citation", Words: c.Quote, Why: "stands in the story’s documents no more"}}
		}
		now.Citations = append(now.Citations, at)
	}
	if faults := check(now, docs); faults != nil {
		return faults
	}
	place(n, l, &now)
	return nil
}

// Layers returns the changes of editors, newest first. Edits that lie on the latest note no more say why.
func (d *Desk) Layers(ctx context.Context, limit int) ([]sandarbh.Layer, error) {
	layers, err := d.rows.Layers(ctx, limit)
	if err != nil {
		return nil, err
	}
	_, err = d.lapses(ctx, layers)
	return layers, err
}

// Edited returns the edits of lines, and the lines added, in notes that are shown, newest first, each with the latest
// version of its note.
func (d *Desk) Edited(ctx context.Context, limit int) ([]sandarbh.Layer, []*sandarbh.Note, error) {
	layers, err := d.rows.Layers(ctx, limit)
	if err != nil {
		return nil, nil, err
	}
	latest, err := d.lapses(ctx, layers)
	if err != nil {
		return nil, nil, err
	}
	var edits []sandarbh.Layer
	var notes []*sandarbh.Note
	at := merged(layers)
	for _, l := range layers {
		if n := latest[at(l.Story)]; l.Kind.OfLine() && n != nil {
			edits, notes = append(edits, l), append(notes, n)
		}
	}
	return edits, notes, nil
}

// lapses finds which edits lie on the latest notes no more, and returns those notes by story.
func (d *Desk) lapses(ctx context.Context, layers []sandarbh.Layer) (map[sandarbh.StoryID]*sandarbh.Note, error) {
	latest := map[sandarbh.StoryID]*sandarbh.Note{}
	var notes []*sandarbh.Note
	at := merged(layers)
	for _, l := range layers {
		id := at(l.Story)
		if _, ok := latest[id]; ok || !l.Kind.OfLine() {
			continue
		}
		found, _, err := d.Shelf.NotesBy(ctx, sandarbh.Link{Kind: sandarbh.LinkStory, ID: string(id)}, 0, 1)
		if err != nil {
			return nil, err
		}
		latest[id] = nil
		if len(found) > 0 {
			latest[id] = found[0]
			notes = append(notes, found[0])
		}
	}
	lapsed, err := d.overlay(ctx, notes)
	if err != nil {
		return nil, err
	}
	for i, l := range layers {
		if n := latest[at(l.Story)]; n != nil {
			layers[i].Lapsed = lapsed[n.ID][l.ID]
		}
	}
	return latest, nil
}

// Rewritten returns notes of a second or later version with the version before, as editors want them shown.
func (d *Desk) Rewritten(ctx context.Context, limit int) (now, before []*sandarbh.Note, err error) {
	now, before, err = d.Shelf.Rewritten(ctx, limit)
	if err != nil {
		return nil, nil, err
	}
	var all []*sandarbh.Note
	for _, n := range append(slices.Clone(now), before...) {
		if n != nil {
			all = append(all, n)
		}
	}
	return now, before, d.lay(ctx, all...)
}
