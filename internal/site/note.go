package site

import (
	"cmp"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// notePage is a note with all its sections.
type notePage struct {
	frame
	NoteLang  string // of the note's text, if it is not the page's
	Class     string
	Papers    []paper
	Kind      string
	Day       navItem
	Minutes   string
	Heading   lineView
	Deck      []lineView
	Notices   []notice
	Jumps     []navItem
	Sections  []sectionView
	Quick     *sectionView
	Sources   []sourceView
	Relevance string
	Version   string
	Versions  []navItem
	Related   []relatedView
	Names     []navItem // that have a page
	Before    *navItem
	After     *navItem
	Story     string
	Copy      string
	Wrong     string // address of the form, empty if nobody listens
	Edit      string // address of the editor's page, on loopback only
	Canonical string
}

// notice is a doubt at the head of a note: its word in bold, then a sentence.
type notice struct{ Class, Word, Text, Address, Link string }

type sourceView struct {
	Title, Lang, Address, Publisher, Date, Original string
	Tier                                            tier
	Passages, Read                                  string
	Quotes                                          []quoteView
}

type quoteView struct {
	N     int
	Quote string
}

// underDay answers what stands under a day: a note, a note as text, what was left out, all notes.
func (s *Server) underDay(w http.ResponseWriter, r *http.Request) error {
	d, err := sandarbh.ParseDate(r.PathValue("day"))
	if err != nil || d.String() != r.PathValue("day") {
		return errNoSuchPage
	}
	name := r.PathValue("slug")
	switch name {
	case "left-out":
		return s.onDay(w, r, d, s.omitted)
	case "notes":
		return s.onDay(w, r, d, s.dayNotes)
	}
	if base, ok := strings.CutSuffix(name, ".txt"); ok {
		return s.noteText(w, r, d, base)
	}
	return s.note(w, r, d, name)
}

func (s *Server) note(w http.ResponseWriter, r *http.Request, d sandarbh.Date, name string) error {
	ctx, v := r.Context(), s.view(r)
	version := 0
	if q := r.URL.Query().Get("version"); q != "" {
		k, err := strconv.Atoi(q)
		if err != nil || k < 1 {
			return errNoSuchPage
		}
		version = k
	}
	n, err := s.noteAt(ctx, d, name, version)
	if err != nil {
		return err
	}
	near, err := s.near(r, n)
	if err != nil {
		return err
	}
	p := v.notePage(n)
	p.Before, p.After, p.Related = near.before(n), near.after(n), v.related(near)
	p.Names = v.namedHere(n, near.entities)
	v.versions(&p, n, near.latest)
	return s.render(w, r, http.StatusOK, "note", p)
}

func noteLink(n *sandarbh.Note) *navItem {
	if n == nil {
		return nil
	}
	return &navItem{Name: n.Title.Text, Address: noteAddress(n)}
}

// notePage fills what the note itself says.
func (v view) notePage(n *sandarbh.Note) notePage {
	a, marks := arrange(n), newMarker(n.Terms)
	if !slices.ContainsFunc(a.sections, func(s placed) bool { return s.name == sandarbh.SectionTerms }) {
		marks = newMarker(nil)
	}
	p := notePage{
		frame: v.frame(n.Title.Text, ""), NoteLang: v.foreign(n.Language), Class: v.paper(mainPaper(n)).Class,
		Papers: v.papers(n), Day: navItem{Name: v.date(n.Day), Address: dayAddress(n.Day)},
		Minutes: v.count("minutes", max(n.Minutes, 1)), Story: storyAddress(n.Story),
		Heading: v.line(a, newMarker(nil), a.title), Copy: noteAddress(n) + ".txt", Canonical: noteAddress(n),
	}
	if v.has("kind." + n.Kind) {
		p.Kind = v.msg("kind." + n.Kind)
	}
	p.Sample = p.Sample || n.Sample
	for _, l := range a.deck {
		p.Deck = append(p.Deck, v.line(a, marks, l))
	}
	for _, s := range a.sections {
		x := v.section(n, a, marks, s)
		if len(x.Lines)+len(x.Terms)+len(x.Topics)+len(x.Sides)+len(x.Variants) == 0 {
			continue // such as topics that another syllabus has
		}
		if s.name == sandarbh.SectionQuick {
			x.Name = v.msg("note.quick", "title", n.Title.Text)
			p.Quick = &x
			continue
		}
		p.Sections = append(p.Sections, x)
	}
	p.Notices = v.notices(n)
	p.Jumps = v.jumps(n, p)
	p.Sources = v.noteSources(n, a)
	p.Relevance = v.relevance(n.Relevance)
	if v.s.opt.Listener != nil {
		p.Wrong = "/objection" + noteAddress(n)
	}
	if p.Local {
		p.Edit = editAddress(n.ID)
	}
	return p
}

func (v view) notices(n *sandarbh.Note) []notice {
	var out []notice
	if n.Stale != "" {
		out = append(out, notice{Class: "stale", Word: v.msg("note.stale"), Text: v.stale(n)})
	}
	if n.NoPrimary {
		text := v.msg("note.noprimary.text")
		if bestTier(n) == sandarbh.Study {
			text = v.msg("note.noprimary.study")
		}
		out = append(out, notice{Class: "notice", Word: v.msg("note.noprimary"), Text: text})
	}
	return out
}

// versions says which version this is, what it changed, and where the others are.
func (v view) versions(p *notePage, n *sandarbh.Note, latest int) {
	if n.Version < latest {
		p.Notices = append([]notice{{
			Class: "notice", Word: v.msg("note.old", "version", n.Version), Address: noteAddress(n), Link: v.msg("note.old.link"),
		}}, p.Notices...)
	}
	if latest <= 1 {
		return
	}
	p.Version = v.msg("note.version", "version", max(n.Version, 1))
	if n.Change != "" {
		p.Version += " " + n.Change
	}
	for k := 1; k <= latest; k++ {
		if k == n.Version {
			continue
		}
		item := navItem{Name: v.msg("note.version", "version", k), Address: noteAddress(n) + "?version=" + strconv.Itoa(k)}
		if k == latest {
			item.Address = noteAddress(n)
		}
		p.Versions = append(p.Versions, item)
	}
}

// jumps lead to what is looked for most in a long note.
func (v view) jumps(n *sandarbh.Note, p notePage) []navItem {
	var out []navItem
	if len(p.Sections) < 5 {
		return nil
	}
	for _, s := range p.Sections {
		switch s.ID {
		case "key-facts":
			out = append(out, navItem{Name: s.Name, Address: "#" + s.ID})
		case sidesID:
			if k := disagreements(n); k > 0 {
				out = append(out, navItem{Name: v.count("note.jump.sides", k), Address: "#" + s.ID})
			}
		}
	}
	if p.Quick != nil {
		return append(out, navItem{Name: v.msg("section.quick-reference"), Address: "#quick-reference"})
	}
	return append(out, navItem{Name: v.msg("note.sources"), Address: "#sources"})
}

func (v view) publisher(name string, d sandarbh.Date) string {
	if d.IsZero() {
		return v.msg("publisher.undated", "publisher", v.publisherName(name))
	}
	return v.msg("publisher.dated", "publisher", v.publisherName(name), "date", v.date(d))
}

func (v view) publisherName(name string) string { return cmp.Or(name, v.msg("publisher.unknown")) }

func (v view) noteSources(n *sandarbh.Note, a *arrangement) []sourceView {
	var out []sourceView
	for _, s := range n.Sources {
		x := sourceView{
			Title: s.Title, Address: documentAddress(s.Document), Publisher: v.publisher(s.Publisher, s.Published),
			Tier: v.tier(s.Tier), Original: webAddress(s.URL),
		}
		var numbers []int
		for i, c := range a.passages {
			if c.span.Document == s.Document {
				numbers = append(numbers, i+1)
				x.Quotes = append(x.Quotes, quoteView{i + 1, c.quote})
			}
		}
		if len(numbers) > 0 {
			x.Passages = v.msg("source.passages", "numbers", ranges(numbers))
		} else {
			x.Passages = v.msg("source.nopassage")
		}
		if !s.Fetched.IsZero() {
			x.Read = v.msg("source.read", "when", v.clock(s.Fetched))
		}
		out = append(out, x)
	}
	return out
}
