package site

import (
	"fmt"
	"net/http"

	"github.com/sandarbh/sandarbh"
)

// sourcesPage is every source with its health.
type sourcesPage struct {
	frame
	Summary string
	Ill     []sourceHealth
	All     []sourceHealth // switched on
	Off     []sourceHealth // known, and not read
	CanAdd  bool
}

type sourceHealth struct {
	Name, Page    string
	Address       string // on the web, empty if it has none there
	Kind          string
	Change        string // address of the form, on loopback only
	Tier          tier
	Notes         string
	Read, Due     string
	State, Class  string
	Fault, Remedy string
	Since         string
	Off           bool
	Switched      bool // it is read by itself, so that it can be switched off
}

// noticedFailures is from how many failures in a row on a source stands at the head of the page.
const noticedFailures = 1

func (s *Server) sources(w http.ResponseWriter, r *http.Request) error {
	ctx, v := r.Context(), s.view(r)
	all, err := s.opt.Shelf.Sources(ctx)
	if err != nil {
		return fmt.Errorf("sources: %w", err)
	}
	counts, err := s.opt.Shelf.CountNotes(ctx, sandarbh.LinkSource)
	if err != nil {
		return fmt.Errorf("count notes by source: %w", err)
	}
	p := sourcesPage{frame: v.frame(v.msg("nav.sources"), "/sources"), CanAdd: s.admit(r, adders) == nil}
	for _, x := range all {
		h := s.sourceHealth(v, x, counts[string(x.ID)])
		switch {
		case h.Off:
			p.Off = append(p.Off, h)
			continue
		case h.Fault != "":
			p.Ill = append(p.Ill, h)
		}
		p.All = append(p.All, h)
	}
	well := len(p.All) - len(p.Ill)
	p.Summary = v.msg("sources.summary", "sources", v.count("sources", len(p.All)), "well", v.count("sources.well", well))
	if k := len(p.Off); k > 0 {
		p.Summary = v.msg("sources.summary.off", "sources", v.count("sources", len(p.All)), "well", v.count("sources.well", well), "off", v.count("sources.off", k))
	}
	return s.render(w, r, http.StatusOK, "sources", p)
}

// sourceHealth says how a source does, with the form to change it for who may.
func (s *Server) sourceHealth(v view, x sandarbh.Source, notes int) sourceHealth {
	h := sourceHealth{
		Name: x.Name, Page: sourceAddress(x.ID), Address: webAddress(x.Address), Tier: v.tier(x.Tier), Notes: v.number(notes),
		Read: v.clock(x.LastRead), Due: v.clock(x.NextDue), Off: !x.Enabled, Switched: x.Kind != "file",
	}
	if v.has("source.kind." + x.Kind) {
		h.Kind = v.msg("source.kind." + x.Kind)
	}
	switch {
	case x.Kind == "file" && x.Publisher == "":
		h.Name = v.msg("source.files")
	case h.Name == "":
		h.Name = x.Address
	}
	if s.admit(v.r, adders) == nil && (h.Switched || h.Off) {
		h.Change = h.Page
	}
	switch {
	case h.Off:
		h.State, h.Due = v.msg("source.state.off"), ""
	case x.Failures >= noticedFailures && x.Fault != "":
		h.State, h.Class = v.msg("source.state.ill"), "false"
		h.Since, h.Fault, h.Remedy = v.count("source.failures", x.Failures), x.Fault, x.Remedy
	case x.LastRead.IsZero():
		h.State = v.msg("source.state.new")
	default:
		h.State, h.Class = v.msg("source.state.well"), "true"
	}
	return h
}
