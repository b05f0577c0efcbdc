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
	Show                                      string   // id of a hidden note
	Lapsed                                    []string // why an edit is shown no more
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
			Before: l.Before, After: l.After, Lapsed: v.faults(l.Lapsed),
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
		out.Quotes = append(out.Quotes, sideView{Quote: c.Quote, Address: passageAddress(c.Span)})
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

// editLine is a line with what its form holds: the line as it is, or what the editor wrote and the gate refused.
type editLine struct {
	ID, Section, Name, Text string
	Quotes                  []sideView
	After, Reason           string
	Passages                string // one a line
	Faults                  []string
}

func (s *Server) editNote(w http.ResponseWriter, r *http.Request) error {
	if s.opt.Editor == nil {
		return errNotOffered
	}
	return s.editLines(w, r, http.StatusOK, sandarbh.Layer{Note: sandarbh.NoteID(r.PathValue("id"))}, nil)
}

// editLines shows the lines of a note, and in the form of a line that was refused what the editor wrote, with the
// faults in words.
func (s *Server) editLines(w http.ResponseWriter, r *http.Request, status int, tried sandarbh.Layer, faults []sandarbh.Fault) error {
	n, err := s.oneNote(r.Context(), tried.Note)
	if err != nil {
		return err
	}
	v := s.view(r)
	p := editNotePage{frame: v.frame(v.msg("editor.note"), ""), Note: *noteLink(n), ID: string(n.ID), Story: "/editor" + storyAddress(n.Story)}
	shown := faults == nil
	for i, l := range n.Lines() {
		x := v.editLine(fmt.Sprintf("line-%d", i+1), l)
		if !shown && tried.Section == l.Section && tried.Before == l.Line.Text {
			x.keep(tried, v.faults(faults))
			shown = true
		}
		p.Lines = append(p.Lines, x)
	}
	if !shown { // the line has gone meanwhile; what she wrote has not
		x := v.editLine("line-0", sandarbh.SectionLine{Section: tried.Section, Line: sandarbh.Line{Text: tried.Before}})
		x.keep(tried, v.faults(faults))
		p.Lines = append([]editLine{x}, p.Lines...)
	}
	return s.render(w, r, status, "editnote", p)
}

func (v view) editLine(id string, l sandarbh.SectionLine) editLine {
	x := editLine{ID: id, Section: l.Section, Name: v.sectionName(l.Section), Text: l.Line.Text, After: l.Line.Text}
	var words []string
	for _, c := range l.Line.Citations {
		x.Quotes = append(x.Quotes, sideView{Quote: c.Quote, Address: passageAddress(c.Span)})
		words = append(words, strings.Join(strings.Fields(c.Quote), " "))
	}
	x.Passages = strings.Join(words, "\n")
	return x
}

// keep puts what the editor wrote into the form again.
func (x *editLine) keep(l sandarbh.Layer, faults []string) {
	x.After, x.Reason, x.Faults = l.After, l.Reason, faults
	if l.Passages != nil {
		x.Passages = strings.Join(l.Passages, "\n")
	}
}

// faults says in the reader's language why a line must not be shown; what the gate says in words that the catalogue
// lacks stays as it is.
func (v view) faults(faults []sandarbh.Fault) []string {
	var out []string
	for _, f := range faults {
		if key := gateKey(f.Why); v.has(key) {
			out = append(out, v.msg(key, "words", f.Words))
		} else {
			out = append(out, f.String())
		}
	}
	return out
}

// gateKey is the key of the message for what the gate says, whatever the numbers in it.
func gateKey(why string) string {
	return "gate." + slug(strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return ' '
		}
		return r
	}, why))
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
		Passages: passagesOf(r),
	}
	for _, id := range r.PostForm["document"] {
		l.Documents = append(l.Documents, sandarbh.DocumentID(id))
	}
	if !complete(l) {
		return errIncomplete
	}
	var refused *sandarbh.RefusedError
	switch err := s.opt.Editor.Apply(r.Context(), l); {
	case errors.As(err, &refused):
		return s.editLines(w, r, http.StatusUnprocessableEntity, l, refused.Faults)
	case err != nil:
		return fmt.Errorf("apply %s: %w", l.Kind, err)
	}
	back := "/editor"
	if b := ownPath(r.PostFormValue("back")); strings.HasPrefix(b, "/editor") {
		back = b
	}
	http.Redirect(w, r, back, http.StatusSeeOther)
	return nil
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
		return l.Story != "" && len(l.Documents) > 0
	case sandarbh.LayerMerge:
		return l.Story != "" && l.Into != "" && l.Story != l.Into
	case sandarbh.LayerEdit:
		return l.Note != "" && l.Before != "" && (l.Before != l.After || l.Passages != nil)
	case sandarbh.LayerHide, sandarbh.LayerShow:
		return l.Note != ""
	}
	return false
}
