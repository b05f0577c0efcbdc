package site

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/desk"
)

// layer reads one of the editor's forms: they differ in which fields are filled.
func (s *Server) layer(w http.ResponseWriter, r *http.Request, kinds ...sandarbh.LayerKind) (l sandarbh.Layer, err error) {
	if err := parseForm(w, r); err != nil {
		return l, err
	}
	l = sandarbh.Layer{
		Kind: sandarbh.LayerKind(field(r, "kind")), Into: sandarbh.StoryID(field(r, "into")), Note: sandarbh.NoteID(field(r, "note")),
		Section: field(r, "section"), Before: r.PostFormValue("before"), After: field(r, "after"),
		Author: field(r, "author"), Reason: field(r, "reason"), At: s.opt.Now(),
		Passages: passagesOf(r),
	}
	for _, id := range r.PostForm["document"] {
		l.Documents = append(l.Documents, sandarbh.DocumentID(id))
	}
	if !slices.Contains(kinds, l.Kind) {
		return l, errIncomplete
	}
	return l, nil
}

// changeNote edits, drops or adds a line, or hides the note. What is not done stands in the form that asked for it.
func (s *Server) changeNote(w http.ResponseWriter, r *http.Request) error {
	l, err := s.layer(w, r, sandarbh.LayerEdit, sandarbh.LayerAdd, sandarbh.LayerHide)
	if err != nil {
		return err
	}
	l.Note = sandarbh.NoteID(r.PathValue("id"))
	n, err := s.oneNote(r.Context(), l.Note)
	if err != nil {
		return err
	}
	v := s.view(r)
	if !complete(l) {
		return s.failed(w, r, http.StatusBadRequest, n, l, []string{v.msg("editor.incomplete." + string(l.Kind))})
	}
	var refused *sandarbh.RefusedError
	switch err := s.opt.Editor.Apply(r.Context(), l); {
	case errors.As(err, &refused):
		return s.failed(w, r, http.StatusUnprocessableEntity, n, l, v.faults(refused.Faults))
	case errors.Is(err, desk.ErrLayer):
		return s.failed(w, r, http.StatusConflict, n, l, []string{v.msg("fault.layer.text")})
	case err != nil:
		return fmt.Errorf("apply %s: %w", l.Kind, err)
	}
	switch {
	case l.Kind == sandarbh.LayerHide:
		return done(w, r, editorAddress(n.Day), "hide", "")
	case l.Kind == sandarbh.LayerEdit && l.After == "":
		return done(w, r, editAddress(l.Note), "drop", "")
	}
	return done(w, r, editAddress(l.Note), string(l.Kind), field(r, "at"))
}

// changeStory splits a story or merges it with another.
func (s *Server) changeStory(w http.ResponseWriter, r *http.Request) error {
	l, err := s.layer(w, r, sandarbh.LayerSplit, sandarbh.LayerMerge)
	if err != nil {
		return err
	}
	l.Story = sandarbh.StoryID(r.PathValue("id"))
	v := s.view(r)
	if !complete(l) {
		return s.failedStory(w, r, http.StatusBadRequest, l, v.msg("editor.incomplete."+string(l.Kind)))
	}
	day, err := s.dayOf(r, l.Story)
	if err != nil {
		return err
	}
	switch err := s.opt.Editor.Apply(r.Context(), l); {
	case errors.Is(err, desk.ErrLayer):
		return s.failedStory(w, r, http.StatusConflict, l, v.msg("fault.layer.text"))
	case err != nil:
		return fmt.Errorf("apply %s: %w", l.Kind, err)
	}
	return done(w, r, editorAddress(day), string(l.Kind), "")
}

// dayOf is the day of a story's note, else of its first document; zero if none is known.
func (s *Server) dayOf(r *http.Request, id sandarbh.StoryID) (sandarbh.Date, error) {
	st, err := s.opt.Shelf.Story(r.Context(), id)
	if err != nil {
		return sandarbh.Date{}, fmt.Errorf("story %s: %w", id, err)
	}
	notes, _, err := s.opt.Shelf.NotesBy(r.Context(), sandarbh.Link{Kind: sandarbh.LinkStory, ID: string(id)}, 0, 1)
	if err != nil {
		return sandarbh.Date{}, fmt.Errorf("note of story %s: %w", id, err)
	}
	if len(notes) > 0 {
		return notes[0].Day, nil
	}
	return st.First, nil
}

// changeDay shows a hidden note again, from the page of a day.
func (s *Server) changeDay(w http.ResponseWriter, r *http.Request) error {
	l, err := s.layer(w, r, sandarbh.LayerShow)
	if err != nil {
		return err
	}
	day, err := sandarbh.ParseDate(r.PathValue("day"))
	if err != nil {
		return errNoSuchPage
	}
	if !complete(l) {
		return errIncomplete
	}
	if err := s.opt.Editor.Apply(r.Context(), l); err != nil {
		return fmt.Errorf("apply %s: %w", l.Kind, err)
	}
	return done(w, r, editorAddress(day), string(l.Kind), "")
}

// done leads to a page that says what was done, at the line it was done to if there is one.
func done(w http.ResponseWriter, r *http.Request, page, what, at string) error {
	q := url.Values{"done": {what}}
	fragment := "#done"
	if at = slug(at); at != "" {
		q.Set("at", at)
		fragment = "#" + at
	}
	http.Redirect(w, r, page+"?"+q.Encode()+fragment, http.StatusSeeOther)
	return nil
}

// done says what was done, if the address tells, in words of the catalogue that begin so.
func (v view) done(r *http.Request, words string) string {
	if key := words + r.URL.Query().Get("done"); v.has(key) {
		return v.msg(key)
	}
	return ""
}

// passagesOf are the lines of a form's field of passages; nil where a form has none.
func passagesOf(r *http.Request) []string {
	if !r.PostForm.Has("passages") {
		return nil
	}
	out := []string{}
	for line := range strings.Lines(r.PostForm.Get("passages")) {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// complete reports whether a layer has what its kind needs. Each needs a reason.
func complete(l sandarbh.Layer) bool {
	if l.Reason == "" {
		return false
	}
	switch l.Kind {
	case sandarbh.LayerSplit:
		return len(l.Documents) > 0
	case sandarbh.LayerMerge:
		return l.Into != "" && l.Story != l.Into
	case sandarbh.LayerEdit:
		return l.Before != "" && (l.Before != l.After || l.Passages != nil)
	case sandarbh.LayerAdd:
		return l.After != "" && l.Section != ""
	}
	return l.Note != "" // to be hidden or shown
}
