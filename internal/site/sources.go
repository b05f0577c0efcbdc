package site

import (
	"fmt"
	"net/http"
	"net/url"

	"github.com/sandarbh/sandarbh"
)

// sourcesPage is every source with its health.
type sourcesPage struct {
	frame
	Summary string
	Ill     []sourceHealth
	All     []sourceHealth // switched on
	Off     []sourceHealth // in the catalogue, not switched on
	CanAdd  bool
}

type sourceHealth struct {
	Name, Address  string
	Change         string // address of the form, on loopback only
	Tier           tier
	Documents      string
	Read, Due      string
	State, Class   string
	Fault, Remedy  string
	Since          string
	ReadsByRequest bool
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
	p := sourcesPage{frame: v.frame(v.msg("nav.sources"), "/sources"), CanAdd: s.opt.Adder != nil && onLoopback(r)}
	for _, x := range all {
		h := v.health(x, counts[string(x.ID)])
		if p.CanAdd {
			h.Change = "/sources/" + url.PathEscape(string(x.ID))
		}
		switch {
		case !x.Enabled:
			p.Off = append(p.Off, h)
			continue
		case x.Failures >= noticedFailures && x.Fault != "":
			p.Ill = append(p.Ill, h)
		}
		p.All = append(p.All, h)
	}
	well := len(p.All) - len(p.Ill)
	p.Summary = v.msg("sources.summary", "sources", v.count("sources", len(p.All)), "well", v.count("sources.well", well))
	return s.render(w, r, http.StatusOK, "sources", p)
}

func (v view) health(x sandarbh.Source, notes int) sourceHealth {
	h := sourceHealth{
		Name: x.Name, Address: webAddress(x.Address), Tier: v.tier(x.Tier), Documents: v.number(notes),
		Read: v.clock(x.LastRead), Due: v.clock(x.NextDue), Fault: x.Fault, Remedy: x.Remedy,
		ReadsByRequest: x.Enabled && x.Kind != "file",
	}
	if h.Name == "" {
		h.Name = x.Address
	}
	switch {
	case x.Failures >= noticedFailures && x.Fault != "":
		h.State, h.Class = v.msg("source.state.ill"), "false"
		h.Since = v.count("source.failures", x.Failures)
	case x.LastRead.IsZero():
		h.State = v.msg("source.state.new")
	default:
		h.State, h.Class = v.msg("source.state.well"), "true"
	}
	return h
}

// changeSource switches a source on or off, or has it read now.
func (s *Server) changeSource(w http.ResponseWriter, r *http.Request) error {
	if s.opt.Adder == nil {
		return errNotOffered
	}
	if err := parseForm(w, r); err != nil {
		return err
	}
	id := sandarbh.SourceID(r.PathValue("id"))
	var err error
	switch r.PostFormValue("do") {
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
	http.Redirect(w, r, "/sources", http.StatusSeeOther)
	return nil
}
