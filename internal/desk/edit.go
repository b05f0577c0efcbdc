package desk

import (
	"context"
	"fmt"
	"slices"

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
		return refused(gone)
	}
	l.Was = line.Citations
	l.After = spaced(l.After)
	words := l.Passages
	l.Passages = nil // from here on the citations tell
	if l.After == "" {
		if l.Section == sandarbh.SectionTitle {
			return refused("is the title, without which there is no note")
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
		if made.Citations, err = cited(words, line.Citations, docs); err != nil {
			return err
		}
	}
	if made.Text == line.Text && slices.Equal(made.Citations, line.Citations) {
		return refused("is as it was")
	}
	if made.Type == sandarbh.Reference { // whose words are the glossary's: others are a fact, and cite one
		made.Type, made.Reference = sandarbh.Fact, nil
	}
	if err := pass(&made, docs); err != nil {
		return err
	}
	made.Unconfirmed = made.Unconfirmed && studyAlone(made, docs)
	made.Edits = append(slices.Clone(line.Edits), byHand(l))
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

// pass asks the gate, and is a [*sandarbh.RefusedError] if it refuses. A name that an editor puts for "it" or "the scheme" stands in a sentence before the passage: where
// the gate asks for it, the nearest that names it is cited too.
func pass(line *sandarbh.Line, docs []*sandarbh.Document) error {
	faults := check(*line, docs)
	if faults == nil {
		return nil
	}
	if line.Type != sandarbh.Fact || len(line.Citations) == 0 {
		return &sandarbh.RefusedError{Faults: faults}
	}
	for _, c := range before(line.Citations[0], docs, namedBefore) {
		named := *line
		named.Citations = append(slices.Clone(line.Citations), c)
		if check(named, docs) == nil {
			*line = named
			return nil
		}
	}
	return &sandarbh.RefusedError{Faults: faults}
}

// gone is what is wrong with an edit of a line that a rewrite has dropped.
const gone = "stands in the note no more"

// refused is the error for a line that is not even asked of the gate.
func refused(why string) error {
	return &sandarbh.RefusedError{Faults: []sandarbh.Fault{{Rule: "line", Why: why}}}
}

// byHand says who made a line and why.
func byHand(l *sandarbh.Layer) string { return fmt.Sprintf("by %s: %s", l.Author, l.Reason) }

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
