package site

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/sandarbh/sandarbh"
)

// editorPage is a day as the editor sees it: what was refused, what readers say, what was changed by hand.
type editorPage struct {
	frame
	Day        string
	Heading    string
	Action     string // of the forms
	Done       string // what was done, after it
	Before     *navItem
	After      *navItem
	Notes      []editorNote
	Refused    []refusedView
	Objections []objectionView
	Layers     []layerView
}

type editorNote struct {
	Title, Address, Edit, Story string
}

type refusedView struct {
	Text        string
	Faults      []string
	Quotes      []sideView
	Note, Story string
}

type objectionView struct {
	Section, Line, Reason, When, Edit string
}

type layerView struct {
	Kind, When, Author, Reason, Before, After string
	Show                                      string   // id of a hidden note
	Lapsed                                    []string // why an edit is shown no more
}

const layersShown = 50

func (s *Server) editor(w http.ResponseWriter, r *http.Request) error {
	ctx, v := r.Context(), s.view(r)
	var d sandarbh.Date
	if name := r.PathValue("day"); name != "" {
		var err error
		if d, err = sandarbh.ParseDate(name); err != nil {
			return errNoSuchPage
		}
	}
	e, err := s.opt.Shelf.Edition(ctx, d)
	if errors.Is(err, sandarbh.ErrNotFound) {
		return errNoEdition
	}
	if err != nil {
		return fmt.Errorf("edition of %s: %w", d, err)
	}
	notes, err := s.opt.Shelf.Notes(ctx, e.Notes)
	if err != nil {
		return fmt.Errorf("notes of %s: %w", e.Date, err)
	}
	before, after, err := s.opt.Shelf.Neighbours(ctx, e.Date)
	if err != nil {
		return fmt.Errorf("neighbours of %s: %w", e.Date, err)
	}
	refused, err := s.opt.Editor.Refused(ctx, e.Date)
	if err != nil {
		return fmt.Errorf("refused lines of %s: %w", e.Date, err)
	}
	objections, err := s.opt.Editor.Objections(ctx, layersShown)
	if err != nil {
		return fmt.Errorf("objections: %w", err)
	}
	layers, err := s.opt.Editor.Layers(ctx, layersShown)
	if err != nil {
		return fmt.Errorf("layers: %w", err)
	}
	p := editorPage{
		frame: v.frame(v.msg("nav.editor"), ""), Day: e.Date.String(), Heading: v.msg("editor.heading", "date", v.weekdayDate(e.Date)),
		Before: v.editorDay(before), After: v.editorDay(after), Action: editorAddress(e.Date), Done: v.done(r, "editor.done."),
	}
	for _, n := range notes {
		p.Notes = append(p.Notes, editorNote{n.Title.Text, noteAddress(n), editAddress(n.ID), editStoryAddress(n.Story)})
	}
	for _, x := range refused {
		p.Refused = append(p.Refused, v.refused(x))
	}
	for _, x := range objections {
		p.Objections = append(p.Objections, v.objection(x))
	}
	p.Layers = v.layers(layers)
	return s.render(w, r, http.StatusOK, "editor", p)
}

func (v view) objection(o sandarbh.Objection) objectionView {
	x := objectionView{v.sectionName(o.Section), o.Line, o.Reason, v.clock(o.At), editAddress(o.Note)}
	if o.To != sandarbh.ToLine {
		x.Section = v.msg("objection.to." + string(o.To))
	}
	return x
}

// layers are the changes, newest first. The one that has hidden a note leads to showing it again.
func (v view) layers(layers []sandarbh.Layer) []layerView {
	settled := map[sandarbh.NoteID]bool{} // by a later change
	var out []layerView
	for _, l := range layers {
		x := layerView{
			Kind: v.msg("layer." + string(l.Kind)), When: v.clock(l.At), Author: l.Author, Reason: l.Reason,
			Before: l.Before, After: l.After, Lapsed: v.faults(l.Lapsed),
		}
		if l.Kind == sandarbh.LayerHide || l.Kind == sandarbh.LayerShow {
			if l.Kind == sandarbh.LayerHide && !settled[l.Note] {
				x.Show = string(l.Note)
			}
			settled[l.Note] = true
		}
		out = append(out, x)
	}
	return out
}

func (v view) editorDay(d sandarbh.Date) *navItem {
	if d.IsZero() {
		return nil
	}
	return &navItem{Name: v.weekdayShort(d), Address: editorAddress(d)}
}

func (v view) refused(x sandarbh.RefusedLine) refusedView {
	out := refusedView{Text: x.Line.Text, Faults: x.Faults, Story: storyAddress(x.Story)}
	if x.Note != "" {
		out.Note = editAddress(x.Note)
	}
	out.Quotes = quoted(x.Line.Citations)
	return out
}

// quoted are the passages that a line cites.
func quoted(citations []sandarbh.Citation) []sideView {
	out := make([]sideView, len(citations))
	for i, c := range citations {
		out[i] = sideView{Quote: c.Quote, Address: passageAddress(c.Span)}
	}
	return out
}
