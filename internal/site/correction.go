package site

import (
	"fmt"
	"net/http"
	"slices"
	"time"

	"github.com/sandarbh/sandarbh"
)

// correctionsPage lists the notes that were written again or hidden, and the lines that an editor changed, newest first.
type correctionsPage struct {
	frame
	Notes []correction
}

type correction struct {
	Title, Address, Version, When, Change string
	Gone, Come                            []string
	Lapsed                                []string // why an editor's line is shown no more
	at                                    time.Time
}

const correctionsShown = 50

func (s *Server) corrections(w http.ResponseWriter, r *http.Request) error {
	v := s.view(r)
	now, before, err := s.opt.Shelf.Rewritten(r.Context(), correctionsShown)
	if err != nil {
		return fmt.Errorf("rewritten notes: %w", err)
	}
	p := correctionsPage{frame: v.frame(v.msg("nav.corrections"), "")}
	for i, n := range now {
		c := correction{
			Title: n.Title.Text, Address: noteAddress(n), Version: v.msg("note.version", "version", n.Version),
			When: v.clock(n.Made), Change: n.Change, at: n.Made,
		}
		if c.When == "" {
			c.When = v.date(n.Day)
		}
		if i < len(before) && before[i] != nil {
			c.Gone, c.Come = changed(before[i], n)
		}
		p.Notes = append(p.Notes, c)
	}
	edits, notes, err := s.opt.Shelf.Edited(r.Context(), correctionsShown)
	if err != nil {
		return fmt.Errorf("edited lines: %w", err)
	}
	for i, l := range edits {
		p.Notes = append(p.Notes, v.editCorrection(l, notes[i]))
	}
	gone, err := s.opt.Shelf.Withdrawn(r.Context(), sandarbh.Date{}, "", correctionsShown)
	if err != nil {
		return fmt.Errorf("withdrawn notes: %w", err)
	}
	for _, x := range gone {
		p.Notes = append(p.Notes, correction{
			Title: x.Note.Title.Text, Address: noteAddress(x.Note), Version: v.msg("corrections.withdrawn", "date", v.date(x.Note.Day)),
			Change: x.Reason, When: v.clock(x.At), at: x.At,
		})
	}
	slices.SortStableFunc(p.Notes, func(a, b correction) int { return b.at.Compare(a.at) })
	return s.render(w, r, http.StatusOK, "corrections", p)
}

// editCorrection is an editor's change of one line. Who made it is the editor's page to say.
func (v view) editCorrection(l sandarbh.Layer, n *sandarbh.Note) correction {
	c := correction{
		Title: n.Title.Text, Address: noteAddress(n), Version: v.msg("corrections.hand"), Change: l.Reason,
		When: v.clock(l.At), at: l.At, Lapsed: v.faults(l.Lapsed),
	}
	if l.Before != "" {
		c.Gone = []string{l.Before}
	}
	if l.After != "" {
		c.Come = []string{l.After}
	}
	return c
}

// changed returns the lines that a rewrite dropped and those that it added.
func changed(before, now *sandarbh.Note) (gone, come []string) {
	was, is := map[string]bool{}, map[string]bool{}
	for _, l := range before.Lines() {
		was[l.Line.Text] = true
	}
	for _, l := range now.Lines() {
		is[l.Line.Text] = true
		if !was[l.Line.Text] && l.Section != sandarbh.SectionQuick {
			come = append(come, l.Line.Text)
		}
	}
	for _, l := range before.Lines() {
		if !is[l.Line.Text] && l.Section != sandarbh.SectionQuick {
			gone = append(gone, l.Line.Text)
		}
	}
	return gone, come
}
