package eval

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"runtime"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake"
	"github.com/sandarbh/sandarbh/internal/newsroom"
)

// document reads a record through intake's door, as the commands do.
func document(r intake.Record) *sandarbh.Document {
	doc := intake.FromRecord(r)
	return &doc
}

// tag is a mark of markup.
var tag = regexp.MustCompile(`</?[a-zA-Z][^>]*>`)

// labelled is a record with what else its line holds.
type labelled struct {
	intake.Record
	Summary string
	Facts   []string
}

// UnmarshalJSON reads the record and its labels: the record's own reading would hide them.
func (l *labelled) UnmarshalJSON(b []byte) error {
	var labels struct {
		Summary string
		Facts   []string
	}
	if err := json.Unmarshal(b, &labels); err != nil {
		return err
	}
	l.Summary, l.Facts = labels.Summary, labels.Facts
	return json.Unmarshal(b, &l.Record)
}

// texts finds the documents with the given ids in files like patterns.
func texts(s *Set, ids map[string]bool, patterns ...string) (map[string]intake.Record, error) {
	out := map[string]intake.Record{}
	for _, p := range patterns {
		names, err := s.Files(p)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			records, err := lines[intake.Record](s, name)
			if err != nil {
				return nil, err
			}
			for _, r := range records {
				if ids[r.ID] && (r.Text != "" || r.HTML != "") {
					out[r.ID] = r
				}
			}
		}
	}
	if len(out) < len(ids) {
		return nil, fmt.Errorf("%d of %d texts are missing in %s", len(ids)-len(out), len(ids), strings.Join(patterns, ", "))
	}
	return out, nil
}

// each does n pieces of work, as many at once as there are processors.
func each(ctx context.Context, n int, do func(i int) error) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i := range n {
		g.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			return do(i)
		})
	}
	return g.Wait()
}

// notes writes the notes of documents as note --every does. given is that of [newsroom.Rooms.Draft].
func notes(ctx context.Context, r newsroom.Rooms, docs []*sandarbh.Document, given func(*sandarbh.Document) sandarbh.StoryID) ([]*sandarbh.Note, error) {
	told, err := r.TellAll(ctx, docs, given, runtime.GOMAXPROCS(0))
	if err != nil {
		return nil, err
	}
	var out []*sandarbh.Note
	for _, t := range told {
		if t.Outcome.Note != nil {
			out = append(out, t.Outcome.Note)
		}
	}
	return out, nil
}

// factLine is a line of a note that is made from documents.
type factLine struct {
	section, text string
	documents     []sandarbh.DocumentID
}

func (l factLine) cites(id string) bool {
	for _, d := range l.documents {
		if string(d) == id {
			return true
		}
	}
	return false
}

// factLines lists the lines of deck, insight and sections that are no commentary.
func factLines(n *sandarbh.Note) []factLine {
	var out []factLine
	add := func(section string, lines []sandarbh.Line, any bool) {
		for _, l := range lines {
			if l.Text == "" || !any && l.Type == sandarbh.Commentary {
				continue
			}
			f := factLine{section: section, text: l.Text}
			for _, c := range l.Citations {
				f.documents = append(f.documents, c.Document)
			}
			out = append(out, f)
		}
	}
	add("deck", n.Deck, true)
	add("insight", n.Insight, true)
	for _, s := range n.Sections {
		add(s.Name, s.Lines, false)
	}
	return out
}
