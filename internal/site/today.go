package site

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

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
		Month: v.monthItem(e.Date),
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
