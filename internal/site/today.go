package site

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sandarbh/sandarbh"
)

// editionPage is one day: its notes by paper, what else there was, and the way to other days.
type editionPage struct {
	frame
	Date    string // 2026-05-20
	Summary string
	Ranks   string // says what the numbers are, where papers part them
	Latest  string // says that this is the latest edition, where it stands in for today
	Newer   []newerDay
	Counts  []paperCount
	Must    []brief
	Groups  []paperGroup
	Also    []alsoLine
	Columns string // "two" or "one", if there is not enough for three
	Print   bool   // there are notes to print
	Missing string // "53 documents have no note", empty if none
	Before  *navItem
	After   *navItem
	Week    navItem
	Month   navItem
}

type paperCount struct {
	paper
	N string
}

// paperGroup is the notes of a paper that are not above among those that must be read.
type paperGroup struct {
	paper
	Above string
	Notes []brief
}

type alsoLine struct {
	Text, Address, Lang string
	Tier                tier
}

// today shows the latest edition under its own date, never an empty today; a later day that has no note on dated news
// is named above it.
func (s *Server) today(w http.ResponseWriter, r *http.Request) error {
	e, err := s.opt.Shelf.Edition(r.Context(), sandarbh.Date{})
	if errors.Is(err, sandarbh.ErrNotFound) {
		return s.empty(w, r)
	}
	if err != nil {
		return fmt.Errorf("latest edition: %w", err)
	}
	return s.edition(w, r, e, "/")
}

// emptyPage is shown before the first edition is made.
type emptyPage struct {
	frame
	CanAdd bool
}

func (s *Server) empty(w http.ResponseWriter, r *http.Request) error {
	v := s.view(r)
	w.Header().Set("Refresh", "5")
	return s.render(w, r, http.StatusOK, "empty", emptyPage{
		v.frame(v.msg("empty.title"), "/"), s.admit(r, adders) == nil,
	})
}

// day shows a day, a month or a week, by the form of its address.
func (s *Server) day(w http.ResponseWriter, r *http.Request) error {
	name := r.PathValue("day")
	if p, ok := parsePeriod(name); ok {
		return s.period(w, r, p)
	}
	d, err := sandarbh.ParseDate(name)
	if err != nil || d.String() != name {
		return errNoSuchPage
	}
	return s.onDay(w, r, d, func(w http.ResponseWriter, r *http.Request, e *sandarbh.Edition) error {
		return s.edition(w, r, e, "")
	})
}

// onDay shows a page of a day's edition, or that the day has none.
func (s *Server) onDay(w http.ResponseWriter, r *http.Request, d sandarbh.Date, show func(http.ResponseWriter, *http.Request, *sandarbh.Edition) error) error {
	e, err := s.opt.Shelf.Edition(r.Context(), d)
	if errors.Is(err, sandarbh.ErrNotFound) {
		return s.noEdition(w, r, d)
	}
	if err != nil {
		return fmt.Errorf("edition of %s: %w", d, err)
	}
	return show(w, r, e)
}

// goTo leads from a form with a day in it to that day.
func (s *Server) goTo(w http.ResponseWriter, r *http.Request) error {
	d, err := sandarbh.ParseDate(r.URL.Query().Get("on"))
	if err != nil {
		return errIncomplete
	}
	http.Redirect(w, r, dayAddress(d), http.StatusSeeOther)
	return nil
}

// noEditionPage says that a day or a period has none, and which near it have.
type noEditionPage struct {
	frame
	Before, After *navItem
}

func (s *Server) noEdition(w http.ResponseWriter, r *http.Request, d sandarbh.Date) error {
	v := s.view(r)
	before, after, err := s.opt.Shelf.Neighbours(r.Context(), d)
	if err != nil {
		return fmt.Errorf("neighbours of %s: %w", d, err)
	}
	title := v.msg("edition.none", "date", v.weekdayDate(d))
	return s.render(w, r, http.StatusNotFound, "noedition", noEditionPage{v.frame(title, ""), v.dayLink(d, before), v.dayLink(d, after)})
}

// dayLink leads from one day to another, which has its year if that is another one; to none if there is no day.
func (v view) dayLink(from, d sandarbh.Date) *navItem {
	if d.IsZero() {
		return nil
	}
	name := v.weekdayShort(d)
	if d.Year != from.Year {
		name = v.weekdayDate(d)
	}
	return &navItem{Name: name, Address: dayAddress(d)}
}

// mustBeRead is how many notes stand at the head of an edition, if it has more than twice as many.
const mustBeRead = 3

func (s *Server) edition(w http.ResponseWriter, r *http.Request, e *sandarbh.Edition, current string) error {
	ctx, v := r.Context(), s.view(r)
	notes, err := s.opt.Shelf.Notes(ctx, e.Notes)
	if err != nil {
		return fmt.Errorf("notes of %s: %w", e.Date, err)
	}
	before, after, err := s.opt.Shelf.Neighbours(ctx, e.Date)
	if err != nil {
		return fmt.Errorf("neighbours of %s: %w", e.Date, err)
	}
	p := editionPage{
		frame: v.frame(v.weekdayDate(e.Date), current), Date: e.Date.String(),
		Before: v.dayLink(e.Date, before), After: v.dayLink(e.Date, after),
		Week:  navItem{Name: v.msg("edition.week"), Address: "/" + weekOf(e.Date).name()},
		Month: navItem{Name: v.monthYear(e.Date), Address: "/" + monthOf(e.Date).name()},
	}
	p.Sample = p.Sample || e.Sample
	if current != "" {
		if p.Newer, err = s.newer(r, after); err != nil {
			return err
		}
		if today := sandarbh.DateOf(s.opt.Now().In(s.opt.Zone)); e.Date.Before(today) {
			key := "edition.latest"
			if len(p.Newer) > 0 {
				key = "edition.latest.notes"
			}
			p.Latest = v.msg(key, "today", v.date(today))
		}
	}
	must := 0
	if len(notes) > 2*mustBeRead {
		must = mustBeRead
	}
	p.Summary = v.summary(e, notes, must)
	for i, n := range notes[:must] {
		b := v.brief(n)
		b.Number, b.Why, b.Disagree = strconv.Itoa(i+1), v.whyRead(n), false
		p.Must = append(p.Must, b)
	}
	p.Counts, p.Groups = v.groups(notes, must)
	p.Print = len(notes) > 0
	switch n := len(notes) - must + (len(e.Also)+2)/3; { // three lines of the day take the room of a note
	case n < 2:
		p.Columns = "one"
	case n < 3:
		p.Columns = "two"
	}
	if len(p.Groups) > 1 {
		p.Ranks = v.msg("edition.ranks")
	}
	for _, a := range e.Also {
		p.Also = append(p.Also, alsoLine{Text: a.Line.Text, Address: v.alsoAddress(a)})
	}
	if k := len(omissions(e)); k > 0 {
		p.Missing = v.count("edition.omitted", k)
	}
	return s.render(w, r, http.StatusOK, "edition", p)
}

// alsoAddress leads to the first passage of a line under Also today, or to its document.
func (v view) alsoAddress(a sandarbh.Also) string {
	if len(a.Line.Citations) > 0 {
		return passageAddress(a.Line.Citations[0].Span)
	}
	return documentAddress(a.Document)
}

// length says how much there is to read: 12 notes, 28 minutes.
func (v view) length(notes, minutes int) string {
	return v.msg("edition.summary", "notes", v.count("notes", notes), "minutes", v.count("minutes.long", minutes))
}

// summary says how long the edition is: 12 notes, 28 minutes. Three must be read …
func (v view) summary(e *sandarbh.Edition, notes []*sandarbh.Note, must int) string {
	out := v.length(len(notes), e.Minutes)
	if must > 0 {
		sum := 0
		for _, n := range notes[:must] {
			sum += n.Minutes
		}
		out += " " + v.msg("edition.must", "minutes", v.count("minutes.long", sum))
	}
	if !e.Made.IsZero() && e.Documents > 0 {
		out += " " + v.count("edition.made", e.Documents, "when", v.clock(e.Made))
	}
	return out
}

// sentence ends words with a stop, if they have none.
func sentence(words string) string {
	if words == "" || strings.ContainsAny(words[len(words)-1:], ".!?") || strings.HasSuffix(words, "।") {
		return words
	}
	return words + "."
}

// groups sorts notes under their main paper, in the order of papers, keeping rank within. Notes that
// stand above are counted and pointed to.
func (v view) groups(notes []*sandarbh.Note, must int) ([]paperCount, []paperGroup) {
	var counts []paperCount
	var groups []paperGroup
	papers := paperOrder
	for _, n := range notes {
		if id := mainPaper(n); !slices.Contains(papers, id) {
			papers = append(papers[:len(papers):len(papers)], id)
		}
	}
	for _, id := range papers {
		g := paperGroup{paper: v.paper(id)}
		var above []string
		total := 0
		for i, n := range notes {
			if mainPaper(n) != id {
				continue
			}
			total++
			if i < must {
				above = append(above, strconv.Itoa(i+1))
				continue
			}
			b := v.brief(n)
			b.Number = strconv.Itoa(i + 1)
			g.Notes = append(g.Notes, b)
		}
		if total == 0 {
			continue
		}
		if len(above) > 0 {
			g.Above = v.msg("edition.above", "numbers", v.list(above))
		}
		groups = append(groups, g)
		counts = append(counts, paperCount{g.paper, v.number(total)})
	}
	return counts, groups
}

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
	heading := v.monthYear(p.from)
	if p.week > 0 {
		heading = v.msg("period.week", "from", v.dayMonth(p.from), "to", v.date(p.to))
	}
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
		frame:   v.frame(heading, ""),
		Summary: v.length(total, minutes),
		Before:  v.periodLink(p, before), After: v.periodLink(p, after),
	}
	if p.week > 0 {
		last := editions[len(editions)-1].Date
		page.Other = navItem{Name: v.monthYear(last), Address: "/" + monthOf(last).name()}
	}
	for i := len(editions) - 1; i >= 0; i-- {
		e := editions[i]
		d := periodDay{
			Name: v.weekdayShort(e.Date), Address: dayAddress(e.Date), Notes: v.briefs(byDay[e.Date]),
			Summary: v.length(len(e.Notes), e.Minutes),
		}
		if k := len(e.Notes) - len(d.Notes); k > 0 {
			d.More = v.count("period.more", k)
		}
		page.Days = append(page.Days, d)
	}
	return s.render(w, r, http.StatusOK, "period", page)
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
		return &navItem{Name: v.msg("period.week.short", "from", v.dayMonth(q.from), "to", to), Address: "/" + q.name()}
	}
	return &navItem{Name: v.monthYear(d), Address: "/" + monthOf(d).name()}
}
