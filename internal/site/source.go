package site

import (
	"fmt"
	"net/http"
	"slices"

	"github.com/sandarbh/sandarbh"
)

// sourcePage is one source: where it is, how it does, and what came from it.
type sourcePage struct {
	frame
	Source    sourceHealth
	Done      string // what was done to it just now
	Summary   string
	Documents []sourceView
	listEnds
}

func (s *Server) source(w http.ResponseWriter, r *http.Request) error {
	ctx, v := r.Context(), s.view(r)
	all, err := s.opt.Shelf.Sources(ctx)
	if err != nil {
		return fmt.Errorf("sources: %w", err)
	}
	id := sandarbh.SourceID(r.PathValue("id"))
	i := slices.IndexFunc(all, func(x sandarbh.Source) bool { return x.ID == id })
	if i < 0 {
		return errNoSuchPage
	}
	counts, err := s.opt.Shelf.CountNotes(ctx, sandarbh.LinkSource)
	if err != nil {
		return fmt.Errorf("count notes by source: %w", err)
	}
	offset := offsetOf(r)
	docs, total, err := s.opt.Shelf.DocumentsFrom(ctx, id, offset, listShown)
	if err != nil {
		return fmt.Errorf("documents of source %s: %w", id, err)
	}
	h := s.sourceHealth(v, all[i], counts[string(id)])
	p := sourcePage{
		frame: v.frame(h.Name, "/sources"), Source: h, listEnds: ends(r, offset, len(docs), total),
		Summary: v.msg("source.summary", "documents", v.count("documents", total), "notes", v.count("notes", counts[string(id)])),
	}
	p.Done = v.done(r, "source.done.")
	for _, d := range docs {
		p.Documents = append(p.Documents, v.documentEntry(d))
	}
	return s.render(w, r, http.StatusOK, "source", p)
}

// changeSource switches a source on or off, or has it read now, and leads to its page, which says so.
func (s *Server) changeSource(w http.ResponseWriter, r *http.Request) error {
	if err := parseForm(w, r); err != nil {
		return err
	}
	id, do := sandarbh.SourceID(r.PathValue("id")), r.PostFormValue("do")
	var err error
	switch do {
	case "on":
		err = s.opt.Adder.Switch(r.Context(), id, true)
	case "off":
		err = s.opt.Adder.Switch(r.Context(), id, false)
	case "read":
		err = s.opt.Adder.ReadNow(r.Context(), id)
	default:
		return errIncomplete
	}
	if err != nil {
		return fmt.Errorf("source %s: %w", id, err)
	}
	return done(w, r, sourceAddress(id), do, "")
}
