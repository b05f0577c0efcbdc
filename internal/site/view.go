package site

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/sandarbh/sandarbh"
)

// view is a request being answered: the words of its language beside the server.
type view struct {
	*messages
	s *Server
	r *http.Request
}

func (s *Server) view(r *http.Request) view { return view{s.catalogue.of(r), s, r} }

// frame is what every page has around its text.
type frame struct {
	Lang      string
	Title     string
	Sample    bool // a banner says that publishers and counts are samples
	Nav       []navItem
	Search    navItem
	Languages []languageChoice
	Here      string // where to come back to after choosing a language
	Local     bool   // the editor's links are shown
}

type navItem struct {
	Name, Address string
	Current       bool
}

type languageChoice struct{ Tag, Name string }

// frame fills the furniture of a page. Current is the address of the nav entry that the page belongs to.
func (v view) frame(title, current string) frame {
	f := frame{
		Lang: v.tag, Title: title, Sample: v.s.opt.Sample, Here: v.r.URL.RequestURI(),
		Local: v.s.admit(v.r, editors) == nil,
	}
	for _, n := range []navItem{
		{Name: v.msg("nav.today"), Address: "/"},
		{Name: v.msg("nav.syllabus"), Address: "/syllabus"},
		{Name: v.msg("nav.glossary"), Address: "/glossary"},
		{Name: v.msg("nav.entities"), Address: "/entities"},
		{Name: v.msg("nav.sources"), Address: "/sources"},
	} {
		n.Current = n.Address == current
		f.Nav = append(f.Nav, n)
	}
	f.Search = navItem{v.msg("nav.search"), "/search", current == "/search"}
	for _, m := range v.s.catalogue {
		if m.tag != v.tag {
			f.Languages = append(f.Languages, languageChoice{m.tag, m.text["language.name"]})
		}
	}
	return f
}

// clock formats a time with its year and the zone of the site: 21 May 2026, 22:40 IST.
func (v view) clock(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	t = t.In(v.s.opt.Zone)
	return v.msg("date.clock", "date", v.date(sandarbh.DateOf(t)), "time", t.Format("15:04 MST"))
}

// paper is a paper of the exam with its style.
type paper struct{ Name, Class, ID, Subject string }

// paperOrder is the order of papers on every page.
var paperOrder = []string{"GS1", "GS2", "GS3", "GS4", "Essay", "Prelims", "CSAT"}

// tierOrder is the order of tiers, the nearest to the event first.
var tierOrder = []sandarbh.Tier{sandarbh.Primary, sandarbh.Press, sandarbh.Study}

func (v view) paper(id string) paper {
	low := strings.ToLower(id)
	if !v.has("paper." + low) {
		return paper{Name: id, ID: low}
	}
	return paper{v.msg("paper." + low), "paper-" + low, low, v.msg("paper." + low + ".subject")}
}

// papers lists the papers of a note, likeliest first; one below the share is left out unless it is the first.
func (v view) papers(n *sandarbh.Note) []paper {
	var out []paper
	for i, p := range n.Papers {
		if i == 0 || p.Score >= sandarbh.PaperShare {
			out = append(out, v.paper(p.Paper))
		}
	}
	return out
}

// mainPaper is the paper under which an edition shows a note.
func mainPaper(n *sandarbh.Note) string {
	best := sandarbh.PaperScore{Paper: "Prelims", Score: -1}
	for _, p := range n.Papers {
		if p.Score > best.Score {
			best = p
		}
	}
	return best.Paper
}

// tier is a tier's word with its style.
type tier struct{ Name, Class string }

func (v view) tier(t sandarbh.Tier) tier {
	switch t {
	case sandarbh.Primary, sandarbh.Study:
	default:
		t = sandarbh.Press
	}
	return tier{v.msg("tier." + string(t)), "tier-" + string(t)}
}

// bestTier is the tier of the source nearest to the event.
func bestTier(n *sandarbh.Note) sandarbh.Tier {
	best := sandarbh.Study
	for _, s := range n.Sources {
		if s.Tier.Rank() < best.Rank() {
			best = s.Tier
		}
	}
	return best
}

// dayItem leads to the edition of a day.
func (v view) dayItem(d sandarbh.Date) navItem {
	return navItem{Name: v.weekdayDate(d), Address: dayAddress(d)}
}

// brief is a note as one entry of a list.
type brief struct {
	Number      string
	Address     string
	Title       string
	Lang        string // of the title and text, if it is not the page's
	Text        string
	Date        string // with its day, where the list spans days
	Papers      []paper
	Cost        string // 2 min · primary
	Why         string
	Unconfirmed bool
	Disagree    bool
	Stale       bool
}

func (v view) brief(n *sandarbh.Note) brief {
	return brief{
		Address: noteAddress(n), Title: n.Title.Text, Papers: v.papers(n), Date: v.date(n.Day),
		Cost:     v.msg("note.cost", "minutes", v.count("minutes", max(n.Minutes, 1)), "tier", v.tier(bestTier(n)).Name),
		Disagree: disagreements(n) > 0, Unconfirmed: n.NoPrimary && bestTier(n) == sandarbh.Study, Stale: n.Stale != "",
		Lang: v.foreign(n.Language), Text: blurb(n),
	}
}

func (v view) briefs(notes []*sandarbh.Note) []brief {
	out := make([]brief, len(notes))
	for i, n := range notes {
		out[i] = v.brief(n)
	}
	return out
}

// foreign returns a language tag if it differs from the page's, else "".
func (v view) foreign(tag string) string {
	if tag == "" {
		tag = fallback
	}
	if tag == v.tag {
		return ""
	}
	return tag
}

// disagreements counts the comparisons of a note that are disagreements; a variant is none.
func disagreements(n *sandarbh.Note) int {
	k := 0
	for _, c := range n.Disagreements {
		if c.Kind != sandarbh.Variant && !toldAbove(n, c) {
			k++
		}
	}
	return k
}

// toldAbove reports that one source alone is meant, which tells an old event as new: the warning at the head of the note says
// so, and no two sources disagree.
func toldAbove(n *sandarbh.Note, c sandarbh.Comparison) bool {
	return c.Kind == sandarbh.DiffersStale && n.Stale != "" && !slices.ContainsFunc(c.Sides, func(s sandarbh.Side) bool { return s.Document != c.Sides[0].Document })
}

// documentTitle is a document's title with its language, or words in the page's that it has none.
func (v view) documentTitle(d *sandarbh.Document) (title, lang string) {
	if d.Title == "" {
		return v.msg("document.untitled"), ""
	}
	return d.Title, v.foreign(d.Language)
}

// documentEntry is a document as one entry of a list.
func (v view) documentEntry(d *sandarbh.Document) sourceView {
	title, lang := v.documentTitle(d)
	return sourceView{
		Title: title, Lang: lang, Address: documentAddress(d.ID), Publisher: v.publisher(d.Publisher, d.Published), Tier: v.tier(d.Tier),
	}
}

func documentsByID(docs []*sandarbh.Document) map[sandarbh.DocumentID]*sandarbh.Document {
	out := make(map[sandarbh.DocumentID]*sandarbh.Document, len(docs))
	for _, d := range docs {
		out[d.ID] = d
	}
	return out
}

func notesByID(notes []*sandarbh.Note) map[sandarbh.NoteID]*sandarbh.Note {
	out := make(map[sandarbh.NoteID]*sandarbh.Note, len(notes))
	for _, n := range notes {
		out[n.ID] = n
	}
	return out
}

// oneDocument asks the shelf for one document.
func (s *Server) oneDocument(ctx context.Context, id sandarbh.DocumentID) (*sandarbh.Document, error) {
	docs, err := s.opt.Shelf.Documents(ctx, []sandarbh.DocumentID{id})
	if err != nil {
		return nil, fmt.Errorf("document %s: %w", id, err)
	}
	if len(docs) == 0 {
		return nil, fmt.Errorf("document %s: %w", id, sandarbh.ErrNotFound)
	}
	return docs[0], nil
}

// withdrawn says that a note stood at an address and was hidden by an editor.
type withdrawn struct{ sandarbh.Withdrawal }

func (e *withdrawn) Error() string { return fmt.Sprintf("note %s is withdrawn", e.Note.ID) }

// noteAt asks the shelf for the note at an address. If it is hidden, the error is a *withdrawn.
func (s *Server) noteAt(ctx context.Context, d sandarbh.Date, name string, version int) (*sandarbh.Note, error) {
	n, err := s.opt.Shelf.Note(ctx, d, name, version)
	if errors.Is(err, sandarbh.ErrNotFound) {
		gone, e := s.opt.Shelf.Withdrawn(ctx, d, name, 1)
		if e != nil {
			return nil, fmt.Errorf("withdrawn notes of %s: %w", d, e)
		}
		if len(gone) > 0 {
			return nil, &withdrawn{gone[0]}
		}
	}
	if err != nil {
		return nil, fmt.Errorf("note %s/%s: %w", d, name, err)
	}
	return n, nil
}

// oneNote asks the shelf for one note by its id.
func (s *Server) oneNote(ctx context.Context, id sandarbh.NoteID) (*sandarbh.Note, error) {
	notes, err := s.opt.Shelf.Notes(ctx, []sandarbh.NoteID{id})
	if err != nil {
		return nil, fmt.Errorf("note %s: %w", id, err)
	}
	if len(notes) == 0 {
		return nil, fmt.Errorf("note %s: %w", id, sandarbh.ErrNotFound)
	}
	return notes[0], nil
}
