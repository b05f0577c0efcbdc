package site

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sandarbh/sandarbh"
)

// period is a week or a month: its first and last day.
type period struct {
	from, to sandarbh.Date
	week     int // ISO week of isoYear; 0 for a month
	isoYear  int
}

func weekOf(d sandarbh.Date) period {
	y, w := d.Time().ISOWeek()
	monday := d.AddDays(-(int(d.Time().Weekday()) + 6) % 7)
	return period{monday, monday.AddDays(6), w, y}
}

func monthOf(d sandarbh.Date) period {
	first := sandarbh.Date{Year: d.Year, Month: d.Month, Day: 1}
	return period{from: first, to: sandarbh.DateOf(first.Time().AddDate(0, 1, -1))}
}

// name is the period's address: 2026-W21 or 2026-05.
func (p period) name() string {
	if p.week > 0 {
		return fmt.Sprintf("%04d-W%02d", p.isoYear, p.week)
	}
	return fmt.Sprintf("%04d-%02d", p.from.Year, int(p.from.Month))
}

// parsePeriod reads what name writes.
func parsePeriod(name string) (period, bool) {
	year, rest, ok := strings.Cut(name, "-")
	if !ok || len(year) != 4 {
		return period{}, false
	}
	y, err := strconv.Atoi(year)
	if err != nil || y < 1 {
		return period{}, false
	}
	var p period
	if w, ok := strings.CutPrefix(rest, "W"); ok {
		k, err := strconv.Atoi(w)
		if err != nil || k < 1 || k > 53 {
			return period{}, false
		}
		// 4 January lies in week 1 of its ISO year.
		p = weekOf(sandarbh.Date{Year: y, Month: time.January, Day: 4}.AddDays(7 * (k - 1)))
	} else {
		k, err := strconv.Atoi(rest)
		if err != nil || k < 1 || k > 12 {
			return period{}, false
		}
		p = monthOf(sandarbh.Date{Year: y, Month: time.Month(k), Day: 1})
	}
	return p, p.name() == name
}

// periodPage lists the editions of a week or month.
type periodPage struct {
	frame
	Summary       string
	Days          []periodDay
	Before, After *navItem // the nearest with an edition: who follows them comes to an end
	Other         navItem  // the month of a week
}

type periodDay struct {
	Name, Address, Summary string
	Notes                  []brief
	More                   string // leads to the whole day
}

func (s *Server) period(w http.ResponseWriter, r *http.Request, p period) error {
	ctx, v := r.Context(), s.view(r)
	editions, err := s.opt.Shelf.Editions(ctx, p.from, p.to)
	if err != nil {
		return fmt.Errorf("editions of %s: %w", p.name(), err)
	}
	before, _, err := s.opt.Shelf.Neighbours(ctx, p.from)
	if err != nil {
		return fmt.Errorf("editions before %s: %w", p.name(), err)
	}
	_, after, err := s.opt.Shelf.Neighbours(ctx, p.to)
	if err != nil {
		return fmt.Errorf("editions after %s: %w", p.name(), err)
	}
	heading := v.periodName(p)
	if len(editions) == 0 {
		title := v.msg("edition.none", "date", heading)
		return s.render(w, r, http.StatusNotFound, "noedition", noEditionPage{v.frame(title, ""), v.periodLink(p, before), v.periodLink(p, after)})
	}
	// A month shows the best of each day, a week all that a learner would go through again.
	shown := 3
	if p.week > 0 {
		shown = 8
	}
	var ids []sandarbh.NoteID
	total, minutes := 0, 0
	for _, e := range editions {
		ids = append(ids, e.Notes[:min(shown, len(e.Notes))]...)
		total += len(e.Notes)
		minutes += e.Minutes
	}
	notes, err := s.opt.Shelf.Notes(ctx, ids)
	if err != nil {
		return fmt.Errorf("notes of %s: %w", p.name(), err)
	}
	byDay := map[sandarbh.Date][]*sandarbh.Note{}
	for _, n := range notes {
		byDay[n.Day] = append(byDay[n.Day], n)
	}
	page := periodPage{
		frame: v.frame(heading, ""), Summary: v.length(total, minutes), Before: v.periodLink(p, before), After: v.periodLink(p, after),
	}
	if p.week > 0 {
		page.Other = v.monthItem(editions[len(editions)-1].Date)
	}
	for _, e := range slices.Backward(editions) {
		page.Days = append(page.Days, v.periodDay(e, byDay[e.Date]))
	}
	return s.render(w, r, http.StatusOK, "period", page)
}

// periodDay is a day with the notes of it that are shown.
func (v view) periodDay(e *sandarbh.Edition, shown []*sandarbh.Note) periodDay {
	d := periodDay{
		Name: v.weekdayShort(e.Date), Address: dayAddress(e.Date), Notes: v.briefs(shown), Summary: v.length(len(e.Notes), e.Minutes),
	}
	if k := len(e.Notes) - len(shown); k > 0 {
		d.More = v.count("period.more", k)
	}
	return d
}

func (v view) periodName(p period) string {
	if p.week > 0 {
		return v.msg("date.stretch", "from", v.dayMonth(p.from), "to", v.date(p.to))
	}
	return v.monthYear(p.from)
}

// monthItem leads to the month of a day.
func (v view) monthItem(d sandarbh.Date) navItem {
	return navItem{Name: v.monthYear(d), Address: "/" + monthOf(d).name()}
}

// periodLink leads to the period of a day, of the same length as another; to none if there is no day.
func (v view) periodLink(p period, d sandarbh.Date) *navItem {
	if d.IsZero() {
		return nil
	}
	if p.week > 0 {
		q := weekOf(d)
		to := v.dayMonth(q.to)
		if q.to.Year != p.to.Year {
			to = v.date(q.to)
		}
		return &navItem{Name: v.msg("date.stretch", "from", v.dayMonth(q.from), "to", to), Address: "/" + q.name()}
	}
	month := v.monthItem(d)
	return &month
}
