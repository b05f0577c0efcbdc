package site

import (
	"fmt"
	"net/http"

	"github.com/sandarbh/sandarbh"
)

// dayNotesPage is all notes of a day in full, one under another, for printing.
type dayNotesPage struct {
	frame
	Day     navItem
	Summary string
	Notes   []notePage
}

func (s *Server) dayNotes(w http.ResponseWriter, r *http.Request, e *sandarbh.Edition) error {
	v := s.view(r)
	notes, err := s.opt.Shelf.Notes(r.Context(), e.Notes)
	if err != nil {
		return fmt.Errorf("notes of %s: %w", e.Date, err)
	}
	title := v.msg("daynotes.title", "date", v.weekdayDate(e.Date))
	p := dayNotesPage{
		frame: v.frame(title, ""), Day: v.dayItem(e.Date),
		Summary: v.length(len(notes), e.Minutes),
	}
	p.Sample = p.Sample || e.Sample
	for _, n := range notes {
		one := v.notePage(n)
		one.anonymous()
		p.Notes = append(p.Notes, one)
	}
	return s.render(w, r, http.StatusOK, "daynotes", p)
}

// anonymous takes away the anchors of a note and what leads to them: a page of many notes would have each twice.
func (p *notePage) anonymous() {
	bare := func(lines []lineView) {
		for i := range lines {
			lines[i].ID = ""
			for j := range lines[i].Parts {
				lines[i].Parts[j].Term = ""
			}
		}
	}
	bare(p.Deck)
	if p.Quick != nil {
		bare(p.Quick.Lines)
	}
	for _, s := range p.Sections {
		bare(s.Lines)
		for i := range s.Terms {
			s.Terms[i].ID = ""
		}
		for _, sides := range [][]comparisonView{s.Sides, s.Variants} {
			for i := range sides {
				sides[i].ID = ""
			}
		}
	}
}
