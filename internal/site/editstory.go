package site

import (
	"fmt"
	"net/http"
	"slices"

	"github.com/sandarbh/sandarbh"
)

// editStoryPage offers a story's documents to be split off, and the story to be merged into another.
type editStoryPage struct {
	frame
	Story     navItem
	Action    string
	Documents []option
	Near      []option // stories of the same days that it may be merged into
	Split     storyForm
	Merge     storyForm
}

// storyForm is what a form that failed holds.
type storyForm struct{ Fault, Reason string }

// nearDays is how far from a story's days stories are offered to be merged with it.
const nearDays = 3

func (s *Server) editStory(w http.ResponseWriter, r *http.Request) error {
	p, err := s.editStoryPage(r, sandarbh.Layer{})
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, "editstory", p)
}

// editStoryPage fills the page of a story, with what an editor chose before.
func (s *Server) editStoryPage(r *http.Request, tried sandarbh.Layer) (p editStoryPage, err error) {
	ctx, v := r.Context(), s.view(r)
	id := sandarbh.StoryID(r.PathValue("id"))
	st, err := s.opt.Shelf.Story(ctx, id)
	if err != nil {
		return p, fmt.Errorf("story %s: %w", id, err)
	}
	docs, err := s.opt.Shelf.Documents(ctx, st.Documents)
	if err != nil {
		return p, fmt.Errorf("documents of %s: %w", id, err)
	}
	editions, err := s.opt.Shelf.Editions(ctx, st.First.AddDays(-nearDays), st.Last.AddDays(nearDays))
	if err != nil {
		return p, fmt.Errorf("editions near %s: %w", id, err)
	}
	var ids []sandarbh.NoteID
	for _, e := range editions {
		ids = append(ids, e.Notes...)
	}
	notes, err := s.opt.Shelf.Notes(ctx, ids)
	if err != nil {
		return p, fmt.Errorf("notes near %s: %w", id, err)
	}
	p = editStoryPage{
		frame: v.frame(v.msg("editor.story"), ""), Story: navItem{Name: st.Title, Address: storyAddress(id)}, Action: editStoryAddress(id),
		Near: []option{{"", v.msg("editor.merge.choose"), tried.Into == ""}},
	}
	for _, d := range docs {
		title, _ := v.documentTitle(d)
		p.Documents = append(p.Documents, option{string(d.ID), title + " (" + v.publisher(d.Publisher, d.Published) + ")", slices.Contains(tried.Documents, d.ID)})
	}
	for _, n := range notes {
		if n.Story != id {
			p.Near = append(p.Near, option{string(n.Story), v.dayMonth(n.Day) + ": " + n.Title.Text, n.Story == tried.Into})
		}
	}
	return p, nil
}

// failedStory shows a story's forms, with what the editor chose and why it was not done.
func (s *Server) failedStory(w http.ResponseWriter, r *http.Request, status int, tried sandarbh.Layer, fault string) error {
	p, err := s.editStoryPage(r, tried)
	if err != nil {
		return err
	}
	if tried.Kind == sandarbh.LayerMerge {
		p.Merge = storyForm{fault, tried.Reason}
	} else {
		p.Split = storyForm{fault, tried.Reason}
	}
	return s.render(w, r, status, "editstory", p)
}
