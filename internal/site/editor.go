package site

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// editorPage is a day as the editor sees it: what was refused, what readers say, what was changed by hand.
type editorPage struct {
	frame
	Day        string
	Heading    string
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
	Section, Text string
	Faults        []string
	Quotes        []sideView
	Note, Story   string
}

type objectionView struct {
	Section, Line, Reason, When, Edit string
}

type layerView struct {
	Kind, When, Author, Reason, Before, After string
	Show                                      string // id of a hidden note
}

const layersShown = 50

func (s *Server) editor(w http.ResponseWriter, r *http.Request) error {
	if s.opt.Editor == nil {
		return errNotOffered
	}
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
		frame: v.frame(v.msg("editor.title"), ""), Day: e.Date.String(), Heading: v.msg("editor.heading", "date", v.weekdayDate(e.Date)),
		Before: v.editorDay(before), After: v.editorDay(after),
	}
	for _, n := range notes {
		p.Notes = append(p.Notes, editorNote{n.Title.Text, noteAddress(n), editAddress(n.ID), "/editor" + storyAddress(n.Story)})
	}
	for _, x := range refused {
		p.Refused = append(p.Refused, v.refused(x))
	}
	for _, x := range objections {
		p.Objections = append(p.Objections, objectionView{v.sectionName(x.Section), x.Line, x.Reason, v.clock(x.At), editAddress(x.Note)})
	}
	hidden := map[sandarbh.NoteID]bool{}
	for i := len(layers) - 1; i >= 0; i-- {
		switch l := layers[i]; l.Kind {
		case sandarbh.LayerHide:
			hidden[l.Note] = true
		case sandarbh.LayerShow:
			delete(hidden, l.Note)
		}
	}
	for _, l := range layers {
		x := layerView{
			Kind: v.msg("layer." + string(l.Kind)), When: v.clock(l.At), Author: l.Author, Reason: l.Reason,
			Before: l.Before, After: l.After,
		}
		if l.Kind == sandarbh.LayerHide && hidden[l.Note] {
			x.Show = string(l.Note)
			delete(hidden, l.Note)
		}
		p.Layers = append(p.Layers, x)
	}
	return s.render(w, r, http.StatusOK, "editor", p)
}

func editAddress(id sandarbh.NoteID) string { return "/editor/note/" + url.PathEscape(string(id)) }

func (v view) editorDay(d sandarbh.Date) *navItem {
	if d.IsZero() {
		return nil
	}
	return &navItem{Name: v.weekdayShort(d), Address: "/editor/" + d.String()}
}

func (v view) refused(x sandarbh.RefusedLine) refusedView {
	out := refusedView{Section: v.sectionName(x.Section), Text: x.Line.Text, Faults: x.Faults, Story: storyAddress(x.Story)}
	if x.Note != "" {
		out.Note = editAddress(x.Note)
	}
	for _, c := range x.Line.Citations {
		at := fragment(c.Span)
		out.Quotes = append(out.Quotes, sideView{Quote: c.Quote, Address: documentAddress(c.Document) + "?at=" + at + "#" + at})
	}
	return out
}

// editNotePage offers each line of a note to be edited, and the note to be hidden.
type editNotePage struct {
	frame
	Note   navItem
	ID     string
	Lines  []editLine
	Story  string
	Hidden bool
}

type editLine struct {
	ID, Section, Name, Text string
	Quotes                  []sideView
}

func (s *Server) editNote(w http.ResponseWriter, r *http.Request) error {
	if s.opt.Editor == nil {
		return errNotOffered
	}
	n, err := s.oneNote(r.Context(), sandarbh.NoteID(r.PathValue("id")))
	if err != nil {
		return err
	}
	v := s.view(r)
	p := editNotePage{frame: v.frame(v.msg("editor.note"), ""), Note: *noteLink(n), ID: string(n.ID), Story: "/editor" + storyAddress(n.Story)}
	for i, l := range n.Lines() {
		x := editLine{ID: fmt.Sprintf("line-%d", i+1), Section: l.Section, Name: v.sectionName(l.Section), Text: l.Line.Text}
		for _, c := range l.Line.Citations {
			at := fragment(c.Span)
			x.Quotes = append(x.Quotes, sideView{Quote: c.Quote, Address: documentAddress(c.Document) + "?at=" + at + "#" + at})
		}
		p.Lines = append(p.Lines, x)
	}
	return s.render(w, r, http.StatusOK, "editnote", p)
}

// editStoryPage offers a story's documents to be split off, and the story to be merged into another.
type editStoryPage struct {
	frame
	Story     navItem
	ID        string
	Documents []option
	Near      []option // stories of the same days that it may be merged into
}

// nearDays is how far from a story's days stories are offered to be merged with it.
const nearDays = 3

func (s *Server) editStory(w http.ResponseWriter, r *http.Request) error {
	if s.opt.Editor == nil {
		return errNotOffered
	}
	ctx, v := r.Context(), s.view(r)
	id := sandarbh.StoryID(r.PathValue("id"))
	st, err := s.opt.Shelf.Story(ctx, id)
	if err != nil {
		return fmt.Errorf("story %s: %w", id, err)
	}
	docs, err := s.opt.Shelf.Documents(ctx, st.Documents)
	if err != nil {
		return fmt.Errorf("documents of %s: %w", id, err)
	}
	editions, err := s.opt.Shelf.Editions(ctx, st.First.AddDays(-nearDays), st.Last.AddDays(nearDays))
	if err != nil {
		return fmt.Errorf("editions near %s: %w", id, err)
	}
	var ids []sandarbh.NoteID
	for _, e := range editions {
		ids = append(ids, e.Notes...)
	}
	notes, err := s.opt.Shelf.Notes(ctx, ids)
	if err != nil {
		return fmt.Errorf("notes near %s: %w", id, err)
	}
	p := editStoryPage{
		frame: v.frame(v.msg("editor.story"), ""), Story: navItem{Name: st.Title, Address: storyAddress(id)}, ID: string(id),
		Near: []option{{"", v.msg("editor.merge.choose"), true}},
	}
	for _, d := range docs {
		p.Documents = append(p.Documents, option{string(d.ID), d.Title + " (" + v.publisher(d.Publisher, d.Published) + ")", false})
	}
	for _, n := range notes {
		if n.Story != id {
			p.Near = append(p.Near, option{string(n.Story), v.dayMonth(n.Day) + ": " + n.Title.Text, false})
		}
	}
	return s.render(w, r, http.StatusOK, "editstory", p)
}

// applyLayer takes any of the editor's forms: they differ in which fields are filled.
func (s *Server) applyLayer(w http.ResponseWriter, r *http.Request) error {
	if s.opt.Editor == nil {
		return errNotOffered
	}
	if err := parseForm(w, r); err != nil {
		return err
	}
	l := sandarbh.Layer{
		Kind: sandarbh.LayerKind(field(r, "kind")), Story: sandarbh.StoryID(field(r, "story")),
		Into: sandarbh.StoryID(field(r, "into")), Note: sandarbh.NoteID(field(r, "note")),
		Section: field(r, "section"), Before: r.PostFormValue("before"), After: field(r, "after"),
		Author: field(r, "author"), Reason: field(r, "reason"), At: s.opt.Now(),
	}
	for _, id := range r.PostForm["document"] {
		l.Documents = append(l.Documents, sandarbh.DocumentID(id))
	}
	if !complete(l) {
		return errIncomplete
	}
	if err := s.opt.Editor.Apply(r.Context(), l); err != nil {
		return fmt.Errorf("apply %s: %w", l.Kind, err)
	}
	back := "/editor"
	if b := ownPath(r.PostFormValue("back")); strings.HasPrefix(b, "/editor") {
		back = b
	}
	http.Redirect(w, r, back, http.StatusSeeOther)
	return nil
}

// complete reports whether a layer has what its kind needs. Each needs a reason.
func complete(l sandarbh.Layer) bool {
	if l.Reason == "" {
		return false
	}
	switch l.Kind {
	case sandarbh.LayerSplit:
		return l.Story != "" && len(l.Documents) > 0
	case sandarbh.LayerMerge:
		return l.Story != "" && l.Into != "" && l.Story != l.Into
	case sandarbh.LayerEdit:
		return l.Note != "" && l.Before != "" && l.Before != l.After
	case sandarbh.LayerHide, sandarbh.LayerShow:
		return l.Note != ""
	}
	return false
}
