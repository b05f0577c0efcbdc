package eval

import (
	"context"
	"path"
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake"
)

// Labelled is a stream of documents with the story that readers put each into.
type Labelled struct {
	Docs   []*sandarbh.Document
	Labels []string
}

func (l *Labelled) add(r intake.Record, label string) {
	l.Docs = append(l.Docs, document(r))
	l.Labels = append(l.Labels, label)
}

// Stories reads a set of labelled documents: JSON Lines with their stories, or a table of labels with the documents
// beside it.
func Stories(s *Set) (*Labelled, error) {
	if path.Ext(s.file) == ".tsv" {
		return labelTable(s)
	}
	all, err := cases[intake.Record](s, "*.jsonl")
	if err != nil {
		return nil, err
	}
	out := &Labelled{}
	for _, r := range all {
		out.add(r, r.Story)
	}
	return out, nil
}

// labelTable reads id, date, publisher, story, and finds the documents by id.
func labelTable(s *Set) (*Labelled, error) {
	rows, err := table(s, s.file, 4)
	if err != nil {
		return nil, err
	}
	rows = slices.DeleteFunc(rows, func(row []string) bool { return row[0] == "id" })
	ids, patterns := map[string]bool{}, []string{}
	for _, row := range rows {
		ids[row[0]] = true
		if month := row[1]; len(month) >= len("2026-03") {
			month = month[:len("2026-03")]
			patterns = append(patterns, "../pib/"+month+"*", "../press/*"+month+"*")
		}
	}
	slices.Sort(patterns)
	have, err := texts(s, ids, slices.Compact(patterns)...)
	if err != nil {
		return nil, err
	}
	out := &Labelled{}
	for _, row := range rows {
		out.add(have[row[0]], row[3])
	}
	return out, nil
}

// stories groups the whole set as one stream.
func stories(ctx context.Context, r Rooms, s *Set) (*Report, error) {
	l, err := Stories(s)
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return markStories(l, r.Assign(l.Docs, nil)), nil
}

func markStories(l *Labelled, found []sandarbh.StoryID) *Report {
	rep := &Report{}
	g := BCubed(l.Labels, found)
	n := len(l.Docs)
	rep.value("B³ F1", g.F1, n)
	rep.value("B³ precision", g.Precision, n)
	rep.value("B³ recall", g.Recall, n)
	rep.value("B³ F1, many", g.ManyF1, g.Many)
	rep.value("pair precision", g.PairPrecision, g.Pairs)
	rep.value("pair recall", g.PairRecall, g.Pairs)
	for i := range l.Docs {
		if k := firstApart(l, found, i); k >= 0 {
			rep.miss("wrongly joined: %s %s / %s %s", l.Docs[k].ID, l.Docs[k].Title, l.Docs[i].ID, l.Docs[i].Title)
		}
	}
	return rep
}

// firstApart is the first document that stands in one story with document i and is of another, or -1.
func firstApart(l *Labelled, found []sandarbh.StoryID, i int) int {
	for k := range i {
		if found[k] == found[i] && l.Labels[k] != l.Labels[i] {
			return k
		}
	}
	return -1
}
