package site

import (
	"fmt"
	"net/http"
	"slices"

	"github.com/sandarbh/sandarbh"
)

// newerDay is a day after the front page's edition: what came in on it makes no front page.
type newerDay struct {
	navItem
	What string // 2 lines under “Also today”
}

// newerShown is how many days after the latest edition are named.
const newerShown = 3

// newer names the days from one on, the newest first. The front page's is the latest with a note on dated news: notes
// of a later day are on texts that have no date of their own.
func (s *Server) newer(r *http.Request, from sandarbh.Date) ([]newerDay, error) {
	if from.IsZero() {
		return nil, nil
	}
	editions, err := s.opt.Shelf.Editions(r.Context(), from, sandarbh.LastDate)
	if err != nil {
		return nil, fmt.Errorf("editions from %s: %w", from, err)
	}
	v := s.view(r)
	var out []newerDay
	for _, e := range slices.Backward(editions) {
		if len(out) == newerShown {
			break
		}
		var what []string
		if k := len(e.Notes); k > 0 {
			what = append(what, v.count("edition.newer.undated", k))
		}
		if k := len(e.Also); k > 0 {
			what = append(what, v.count("edition.newer.lines", k))
		}
		if what == nil {
			continue
		}
		d := newerDay{v.dayItem(e.Date), v.list(what)}
		if len(e.Notes) == 0 {
			d.Address += "#also"
		}
		out = append(out, d)
	}
	return out, nil
}
