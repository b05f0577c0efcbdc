package site

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/sandarbh/sandarbh"
)

// unreleased is the version of a program that was built from a working copy: no number to show.
const unreleased = "(devel)"

type aboutPage struct {
	frame
	Version string
}

func (s *Server) about(w http.ResponseWriter, r *http.Request) error {
	v := s.view(r)
	p := aboutPage{frame: v.frame(v.msg("nav.about"), "")}
	if s.opt.Version != "" && s.opt.Version != unreleased {
		p.Version = v.msg("about.version", "version", s.opt.Version)
	}
	return s.render(w, r, http.StatusOK, "about", p)
}

// healthz says whether the shelf answers; an empty one is well.
func (s *Server) healthz(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	if _, err := s.opt.Shelf.Edition(r.Context(), sandarbh.Date{}); err != nil && !errors.Is(err, sandarbh.ErrNotFound) {
		s.opt.Log.ErrorContext(r.Context(), "health check failed", "err", err)
		w.WriteHeader(http.StatusServiceUnavailable)
		_, err := fmt.Fprintln(w, "the store does not answer")
		return ignoreGone(err)
	}
	_, err := fmt.Fprintln(w, "ok")
	return ignoreGone(err)
}

// nothingHere answers every address that is not on the map.
func (s *Server) nothingHere(http.ResponseWriter, *http.Request) error { return errNoSuchPage }
