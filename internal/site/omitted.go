package site

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/sandarbh/sandarbh"
)

// omittedPage answers "why is this not here?" for every document of a day without a note.
type omittedPage struct {
	frame
	Heading string
	Summary string
	Day     navItem
	Reasons []omittedReason
}

// omittedReason is the documents that one reason keeps out.
type omittedReason struct {
	Why       string
	Documents []sourceView
}

func (s *Server) omitted(w http.ResponseWriter, r *http.Request, d sandarbh.Date) error {
	ctx, v := r.Context(), s.view(r)
	e, err := s.opt.Shelf.Edition(ctx, d)
	if errors.Is(err, sandarbh.ErrNotFound) {
		return s.noEdition(w, r, d)
	}
	if err != nil {
		return fmt.Errorf("edition of %s: %w", d, err)
	}
	ids := make([]sandarbh.DocumentID, len(e.Omitted))
	for i, o := range e.Omitted {
		ids[i] = o.Document
	}
	docs, err := s.opt.Shelf.Documents(ctx, ids)
	if err != nil {
		return fmt.Errorf("documents left out on %s: %w", d, err)
	}
	byID := map[sandarbh.DocumentID]*sandarbh.Document{}
	for _, x := range docs {
		byID[x.ID] = x
	}
	p := omittedPage{
		frame: v.frame(v.msg("omitted.title"), ""), Heading: v.msg("omitted.heading", "date", v.date(d)),
		Summary: v.count("edition.omitted", len(e.Omitted)), Day: navItem{Name: v.weekdayDate(d), Address: "/" + d.String()},
	}
	index := map[string]int{}
	for _, o := range e.Omitted {
		doc := byID[o.Document]
		if doc == nil {
			continue
		}
		i, ok := index[o.Why]
		if !ok {
			i = len(p.Reasons)
			index[o.Why] = i
			p.Reasons = append(p.Reasons, omittedReason{Why: o.Why})
		}
		title := doc.Title
		if title == "" {
			title = v.msg("document.untitled")
		}
		p.Reasons[i].Documents = append(p.Reasons[i].Documents, sourceView{
			Title: title, Lang: v.foreign(doc.Language), Address: documentAddress(doc.ID),
			Publisher: v.publisher(doc.Publisher, doc.Published), Tier: v.tier(doc.Tier),
		})
	}
	return s.render(w, r, http.StatusOK, "omitted", p)
}
