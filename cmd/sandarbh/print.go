package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/desk"
	"github.com/sandarbh/sandarbh/internal/intake"
	"github.com/sandarbh/sandarbh/internal/newsroom"
	"github.com/sandarbh/sandarbh/internal/note"
)

// printer writes things in words, with the titles of what they name.
type printer struct {
	strings.Builder
	ctx   context.Context
	desk  *desk.Desk
	kinds []note.Kind
}

func (p *printer) print(v any) error {
	switch v := v.(type) {
	case *sandarbh.Note:
		p.note(v)
	case *sandarbh.Document:
		p.document(v)
	case *sandarbh.Story:
		return p.story(v)
	case *sandarbh.Edition:
		return p.edition(v)
	}
	return nil
}

func (p *printer) linef(format string, args ...any) { fmt.Fprintf(p, format+"\n", args...) }

// joined puts together what is there.
func joined(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " · ")
}

func (p *printer) note(n *sandarbh.Note) {
	kind := n.Kind
	for _, k := range p.kinds {
		if k.Name == n.Kind {
			kind = k.Label
		}
	}
	p.linef("%s\n%s", n.Title.Text, joined(n.Day.Long(), kind, fmt.Sprintf("relevance %d", n.Relevance.Score), fmt.Sprintf("%d min", n.Minutes)))
	for _, s := range append([]sandarbh.Section{{Name: sandarbh.SectionInsight, Lines: n.Insight}}, n.Sections...) {
		if len(s.Lines) > 0 {
			p.linef("\n%s", s.Name)
		}
		for _, l := range s.Lines {
			p.linef("  %s%s", l.Text, cited(l, n.Sources))
		}
	}
	if len(n.Disagreements) > 0 {
		p.linef("\nWhere sources disagree")
	}
	for _, c := range n.Disagreements {
		p.linef("  %s", c.About)
		for _, s := range c.Sides {
			p.linef("    %s: “%s”%s", s.Value, s.Quote, numbers(n.Sources, s.Document))
		}
	}
	if len(n.Terms) > 0 {
		p.linef("\n%s", sandarbh.SectionTerms)
	}
	for _, t := range n.Terms {
		p.linef("  %s: %s", t.Name, t.Definition)
	}
	p.linef("\nSources")
	for i, s := range n.Sources {
		p.linef("  %d  %s", i+1, joined(s.Title, s.Publisher, string(s.Tier), s.Published.Long(), string(s.Document)))
	}
}

// cited are the numbers of the sources that a line cites.
func cited(l sandarbh.Line, sources []sandarbh.NoteSource) string {
	if l.Type == sandarbh.Commentary {
		return " (commentary)"
	}
	ids := make([]sandarbh.DocumentID, len(l.Citations))
	for i, c := range l.Citations {
		ids[i] = c.Document
	}
	return numbers(sources, ids...)
}

// numbers are the places of documents among the sources of a note: " [1, 3]".
func numbers(sources []sandarbh.NoteSource, ids ...sandarbh.DocumentID) string {
	var out []string
	for i, s := range sources {
		if slices.Contains(ids, s.Document) {
			out = append(out, fmt.Sprint(i+1))
		}
	}
	if len(out) == 0 {
		return ""
	}
	return " [" + strings.Join(out, ", ") + "]"
}

// document writes the words of a document; its title, furniture and datelines are not said twice.
func (p *printer) document(d *sandarbh.Document) {
	day := d.Published.Long()
	if filed := newsroom.Day(d); d.Published.IsZero() {
		day = "no date found"
		if !filed.IsZero() {
			day += ", filed under " + filed.Long()
		}
	}
	if d.Title != "" {
		p.linef("%s", d.Title)
	}
	p.linef("%s\n", joined(d.Publisher, string(d.Tier), day, d.URL))
	if d.Fault != "" {
		p.linef("%s\n", d.Fault)
	}
	p.linef("%s", intake.Clean(d))
}

func (p *printer) story(s *sandarbh.Story) error {
	titles, err := p.titles(s.Documents)
	if err != nil {
		return err
	}
	p.linef("%s\n%s to %s", s.Title, s.First.Long(), s.Last.Long())
	for _, id := range s.Documents {
		p.linef("  %s: %s", id, titles[id])
	}
	return nil
}

func (p *printer) edition(e *sandarbh.Edition) error {
	notes, err := p.desk.Notes(p.ctx, e.Notes)
	if err != nil {
		return err
	}
	var ids []sandarbh.DocumentID
	for _, o := range e.Omitted {
		ids = append(ids, o.Document)
	}
	titles, err := p.titles(ids)
	if err != nil {
		return err
	}
	p.linef("%s", joined(e.Date.Long(), plural(len(e.Notes), "note"), fmt.Sprintf("%d min", e.Minutes)))
	for _, n := range notes {
		p.linef("  %s\n    %s/%s · relevance %d", n.Title.Text, n.Day, n.Slug, n.Relevance.Score)
	}
	for _, also := range e.Also {
		p.linef("  also: %s", also.Line.Text)
		if also.Reason != "" {
			p.linef("    no note: %s", also.Reason)
		}
	}
	for _, o := range e.Omitted {
		p.linef("  left out: %s: %s\n    %s", o.Document, titles[o.Document], o.Why)
	}
	return nil
}

// titles are those of documents, or words that one has none.
func (p *printer) titles(ids []sandarbh.DocumentID) (map[sandarbh.DocumentID]string, error) {
	docs, err := p.desk.Documents(p.ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make(map[sandarbh.DocumentID]string, len(docs))
	for _, d := range docs {
		if out[d.ID] = d.Title; d.Title == "" {
			out[d.ID] = "without a title"
		}
	}
	return out, nil
}
