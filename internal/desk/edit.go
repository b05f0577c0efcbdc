package desk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// edit makes the line that an editor wants of the one that she saw, and lets it pass the gate as every line does.
func (d *Desk) edit(ctx context.Context, l *sandarbh.Layer) error {
	if l.Before == "" || l.Note == "" {
		return fmt.Errorf("no line is named: %w", ErrLayer)
	}
	n, err := d.oneNote(ctx, l.Note)
	if err != nil {
		return err
	}
	line := find(n, l.Section, l.Before)
	if line == nil {
		return refused("line", "", "stands in the note no more")
	}
	l.Was = line.Citations
	l.After = spaced(l.After)
	words := l.Passages
	l.Passages = nil // from here on the citations tell
	if l.After == "" {
		if l.Section == titleSection {
			return refused("line", "", "is the title, without which there is no note")
		}
		return nil
	}
	docs, err := d.Documents(ctx, sources(n))
	if err != nil {
		return err
	}
	made := *line
	made.Text = l.After
	if words != nil {
		var faults []sandarbh.Fault
		if made.Citations, faults = cited(words, line.Citations, docs); faults != nil {
			return &sandarbh.RefusedError{Faults: faults}
		}
	}
	if made.Text == line.Text && slices.Equal(made.Citations, line.Citations) {
		return refused("line", "", "is as it was")
	}
	if made.Type == sandarbh.Reference { // whose words are the glossary's: others are a fact, and cite one
		made.Type, made.Reference = sandarbh.Fact, nil
	}
	if faults := pass(&made, docs); faults != nil {
		return &sandarbh.RefusedError{Faults: faults}
	}
	made.Unconfirmed = made.Unconfirmed && studyAlone(made, docs)
	made.Edits = append(slices.Clone(line.Edits), fmt.Sprintf("by %s: %s", l.Author, l.Reason))
	l.Line = &made
	return nil
}

// namedBefore is how many sentences before a passage may name what its "it" stands for.
const namedBefore = 4

// check asks the gate.
func check(line sandarbh.Line, docs []*sandarbh.Document) []sandarbh.Fault {
	var out []sandarbh.Fault
	for _, f := range note.Check(line, texts(docs)) {
		out = append(out, sandarbh.Fault(f))
	}
	return out
}

// pass asks the gate. A name that an editor puts for "it" or "the scheme" stands in a sentence before the passage: where
// the gate asks for it, the nearest that names it is cited too.
func pass(line *sandarbh.Line, docs []*sandarbh.Document) []sandarbh.Fault {
	faults := check(*line, docs)
	if faults == nil || line.Type != sandarbh.Fact || len(line.Citations) == 0 {
		return faults
	}
	for _, c := range before(line.Citations[0], docs, namedBefore) {
		named := *line
		named.Citations = append(slices.Clone(line.Citations), c)
		if check(named, docs) == nil {
			*line = named
			return nil
		}
	}
	return faults
}

func refused(rule, words, why string) error {
	return &sandarbh.RefusedError{Faults: []sandarbh.Fault{{Rule: rule, Words: words, Why: why}}}
}

func sources(n *sandarbh.Note) []sandarbh.DocumentID {
	out := make([]sandarbh.DocumentID, len(n.Sources))
	for i, s := range n.Sources {
		out[i] = s.Document
	}
	return out
}

func texts(docs []*sandarbh.Document) cite.Texts {
	return func(id sandarbh.DocumentID) (*sandarbh.Document, bool) {
		i := slices.IndexFunc(docs, func(d *sandarbh.Document) bool { return d.ID == id })
		if i < 0 {
			return nil, false
		}
		return docs[i], true
	}
}

// studyAlone reports a line that no document of a higher tier confirms.
func studyAlone(line sandarbh.Line, docs []*sandarbh.Document) bool {
	find := texts(docs)
	return !slices.ContainsFunc(line.Citations, func(c sandarbh.Citation) bool {
		d, ok := find(c.Document)
		return ok && d.Tier != sandarbh.Study
	})
}

// lay puts the edits of editors over notes, with two statements for all of them.
func (d *Desk) lay(ctx context.Context, notes ...*sandarbh.Note) error {
	_, err := d.overlay(ctx, notes)
	return err
}

// overlay lays edits over notes, and returns by note and edit why an edit does not lie on it.
func (d *Desk) overlay(ctx context.Context, notes []*sandarbh.Note) (map[sandarbh.NoteID]map[string][]sandarbh.Fault, error) {
	stories := make([]sandarbh.StoryID, len(notes))
	for i, n := range notes {
		stories[i] = n.Story
	}
	layers, err := d.rows.LayersOf(ctx, stories)
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
			return []sandarbh.Fault{{Rule: "line", Why: "stands in the note no more"}}
		}
		was := *line
		was.Text = l.After
		was.Edits = append(slices.Clone(was.Edits), fmt.Sprintf("by %s: %s", l.Author, l.Reason))
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

// titleSection is the section of the title in [sandarbh.Note.Lines].
const titleSection = "Title"

// runs are the lines of a note by their section, as they can be changed; the title is none of them.
func runs(n *sandarbh.Note) (names []string, lines []*[]sandarbh.Line) {
	names, lines = []string{"Deck", "Key insight"}, []*[]sandarbh.Line{&n.Deck, &n.Insight}
	for i := range n.Sections {
		names, lines = append(names, n.Sections[i].Name), append(lines, &n.Sections[i].Lines)
	}
	return names, lines
}

// find returns the line of a text in the named section, or in any if none is named.
func find(n *sandarbh.Note, section, text string) *sandarbh.Line {
	if (section == "" || section == titleSection) && n.Title.Text == text {
		return &n.Title
	}
	names, lines := runs(n)
	for i := range names {
		if section != "" && section != names[i] {
			continue
		}
		for k := range *lines[i] {
			if l := &(*lines[i])[k]; l.Text == text {
				return l
			}
		}
	}
	return nil
}

// place puts the editor's line where the line was that she saw, or drops that line if she gives none. A rewrite may
// have worded or filed it otherwise: then the line of the same passage gives way, and if there is none hers is added to
// its section.
func place(n *sandarbh.Note, l sandarbh.Layer, line *sandarbh.Line) {
	if l.Section == titleSection || l.Section == "" && n.Title.Text == l.Before {
		if line != nil {
			n.Title = *line
		}
		return
	}
	var old *sandarbh.Line
	if l.Kind != sandarbh.LayerAdd {
		if old = find(n, l.Section, l.Before); old == nil {
			old = likest(n, l)
		}
	}
	switch {
	case old != nil && line != nil:
		*old = *line
	case old != nil:
		drop(n, old)
	case line != nil && find(n, "", line.Text) == nil:
		file(n, l.Section, *line)
	}
}

// likest returns the line of the same passage that has most words of the one that was edited, and half of them at
// least: several lines may be made of one passage.
func likest(n *sandarbh.Note, l sandarbh.Layer) *sandarbh.Line {
	if len(l.Was) == 0 {
		return nil
	}
	words := strings.Fields(l.Before)
	best := (len(words) + 1) / 2
	var found *sandarbh.Line
	_, lines := runs(n)
	for _, run := range lines {
		for k := range *run {
			line := &(*run)[k]
			if len(line.Citations) == 0 || line.Citations[0].Quote != l.Was[0].Quote {
				continue
			}
			shared, have := 0, strings.Fields(line.Text)
			for _, w := range words {
				if slices.Contains(have, w) {
					shared++
				}
			}
			if shared >= best {
				best, found = shared+1, line
			}
		}
	}
	return found
}

// drop takes a line out, and its section if that is empty then.
func drop(n *sandarbh.Note, old *sandarbh.Line) {
	_, lines := runs(n)
	for _, run := range lines {
		for k := range *run {
			if &(*run)[k] == old {
				*run = slices.Delete(*run, k, k+1)
				n.Sections = slices.DeleteFunc(n.Sections, func(s sandarbh.Section) bool { return len(s.Lines) == 0 })
				return
			}
		}
	}
}

// file puts a line at the end of its section. There is one key insight at most, so that the editor's takes its place.
func file(n *sandarbh.Note, section string, line sandarbh.Line) {
	switch section {
	case "Deck":
		n.Deck = append(n.Deck, line)
	case "Key insight":
		n.Insight = []sandarbh.Line{line}
	default:
		if s := n.Section(section); s != nil {
			s.Lines = append(s.Lines, line)
			return
		}
		n.Sections = append(n.Sections, sandarbh.Section{Name: section, Lines: []sandarbh.Line{line}})
	}
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
