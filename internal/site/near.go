package site

import (
	"fmt"
	"net/http"
	"slices"

	"github.com/sandarbh/sandarbh"
)

type relatedView struct {
	brief
	Because string
}

// relatedShown is how many related notes stand under a note.
const relatedShown = 5

// near is what stands around a note.
type near struct {
	edition   *sandarbh.Edition
	relations []sandarbh.Relation
	notes     map[sandarbh.NoteID]*sandarbh.Note
	latest    int // version
	entities  []*sandarbh.Entity
}

// near asks for a note's neighbours and relations, in five questions whatever their number.
func (s *Server) near(r *http.Request, n *sandarbh.Note) (near, error) {
	ctx := r.Context()
	var out near
	days, err := s.opt.Shelf.Editions(ctx, n.Day, n.Day)
	if err != nil {
		return out, fmt.Errorf("edition of %s: %w", n.Day, err)
	}
	out.edition = &sandarbh.Edition{Date: n.Day}
	if len(days) > 0 {
		out.edition = days[0]
	}
	if out.relations, err = s.opt.Shelf.Related(ctx, n.ID, relatedShown); err != nil {
		return out, fmt.Errorf("notes related to %s: %w", n.ID, err)
	}
	ids := slices.Clone(out.edition.Notes)
	for _, x := range out.relations {
		ids = append(ids, x.Note)
	}
	notes, err := s.opt.Shelf.Notes(ctx, ids)
	if err != nil {
		return out, fmt.Errorf("notes near %s: %w", n.ID, err)
	}
	out.notes = notesByID(notes)
	latest, _, err := s.opt.Shelf.NotesBy(ctx, sandarbh.Link{Kind: sandarbh.LinkStory, ID: string(n.Story)}, 0, 10)
	if err != nil {
		return out, fmt.Errorf("notes of story %s: %w", n.Story, err)
	}
	if out.entities, err = s.opt.Shelf.EntitiesIn(ctx, n.Story); err != nil {
		return out, fmt.Errorf("names in story %s: %w", n.Story, err)
	}
	out.latest = n.Version
	for _, x := range latest {
		if x.Day == n.Day && x.Slug == n.Slug {
			out.latest = max(out.latest, x.Version)
		}
	}
	return out, nil
}

// place finds a note in its edition, by address, for an older version is not in the list itself.
func (x near) place(n *sandarbh.Note) int {
	return slices.IndexFunc(x.edition.Notes, func(id sandarbh.NoteID) bool {
		m := x.notes[id]
		return id == n.ID || m != nil && m.Slug == n.Slug
	})
}

// before is the note before one in its edition, nil if there is none.
func (x near) before(n *sandarbh.Note) *navItem {
	if i := x.place(n); i > 0 {
		return noteLink(x.notes[x.edition.Notes[i-1]])
	}
	return nil
}

// after is the note after one in its edition, nil if there is none.
func (x near) after(n *sandarbh.Note) *navItem {
	if i := x.place(n); i >= 0 && i+1 < len(x.edition.Notes) {
		return noteLink(x.notes[x.edition.Notes[i+1]])
	}
	return nil
}

func (v view) related(x near) []relatedView {
	var out []relatedView
	for _, rel := range x.relations {
		n := x.notes[rel.Note]
		if n == nil {
			continue
		}
		name := rel.Name
		if t, ok := v.s.topics.byID[rel.Link.ID]; ok && rel.Link.Kind == sandarbh.LinkTopic {
			name = t.Title
		}
		because := v.msg("related." + string(rel.Link.Kind))
		if name != "" && v.has("related."+string(rel.Link.Kind)+".named") {
			because = v.msg("related."+string(rel.Link.Kind)+".named", "name", name)
		}
		out = append(out, relatedView{v.brief(n), because})
	}
	return out
}
