package site

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"unicode"

	"github.com/sandarbh/sandarbh"
)

// storyPage sets the sources of a story side by side.
type storyPage struct {
	frame
	Label     string
	Notes     []brief
	Disagree  []comparisonView
	Variants  []comparisonView
	Claims    []claimRow
	Timeline  []lineView
	Documents []sourceView
	Hand      bool
	Edit      string
}

// claimRow is one value, with the documents that give it.
type claimRow struct {
	Matter string
	Value  string
	Said   []sideView
	Result string
	Class  string

	claim  sandarbh.Claim // the first with this value
	spoken map[sandarbh.DocumentID]bool
}

func (s *Server) story(w http.ResponseWriter, r *http.Request) error {
	ctx, v := r.Context(), s.view(r)
	id := sandarbh.StoryID(r.PathValue("id"))
	st, err := s.opt.Shelf.Story(ctx, id)
	if err != nil {
		return fmt.Errorf("story %s: %w", id, err)
	}
	docs, err := s.opt.Shelf.Documents(ctx, st.Documents)
	if err != nil {
		return fmt.Errorf("documents of %s: %w", id, err)
	}
	comparisons, err := s.opt.Shelf.Comparisons(ctx, id)
	if err != nil {
		return fmt.Errorf("comparisons of %s: %w", id, err)
	}
	claims, err := s.opt.Shelf.Claims(ctx, st.Documents)
	if err != nil {
		return fmt.Errorf("claims of %s: %w", id, err)
	}
	notes, _, err := s.opt.Shelf.NotesBy(ctx, sandarbh.Link{Kind: sandarbh.LinkStory, ID: string(id)}, 0, 10)
	if err != nil {
		return fmt.Errorf("notes of %s: %w", id, err)
	}
	byID := documentsByID(docs)
	p := storyPage{
		frame: v.frame(st.Title, ""), Label: v.storyLabel(st), Notes: v.briefs(notes), Hand: st.Hand,
		Documents: v.storyDocuments(docs),
	}
	if len(docs) > 1 {
		p.Claims = v.claims(claims, comparisons, byID) // of one document there is nothing to set side by side
	}
	if p.Local {
		p.Edit = editStoryAddress(id)
	}
	p.Sample = p.Sample || slices.ContainsFunc(docs, func(d *sandarbh.Document) bool { return d.Sample })
	all := make([]comparisonView, len(comparisons))
	for i, c := range comparisons {
		x := v.comparison(c)
		for j, side := range c.Sides {
			if d := byID[side.Document]; d != nil {
				t := v.tier(d.Tier)
				x.Sides[j].Publisher, x.Sides[j].Tier, x.Sides[j].Lang = v.publisher(d.Publisher, d.Published), &t, v.foreign(d.Language)
			}
		}
		all[i] = x
	}
	p.Disagree, p.Variants = parted(all)
	if len(notes) > 0 {
		p.Timeline = v.timeline(notes[0])
	}
	return s.render(w, r, http.StatusOK, "story", p)
}

func (v view) storyLabel(st *sandarbh.Story) string {
	day := st.Event
	if day.IsZero() {
		day = st.First
	}
	return v.msg("story.label", "documents", v.count("documents", len(st.Documents)), "date", v.date(day))
}

// timeline takes the timeline of a note, where every line has its day.
func (v view) timeline(n *sandarbh.Note) []lineView {
	a := arrange(n)
	for _, s := range a.sections {
		if s.name != sandarbh.SectionTimeline {
			continue
		}
		x := v.section(n, a, newMarker(nil), s)
		if x.Layout == "timeline" {
			return x.Lines
		}
	}
	return nil
}

func (v view) storyDocuments(docs []*sandarbh.Document) []sourceView {
	ordered := slices.Clone(docs)
	slices.SortStableFunc(ordered, func(a, b *sandarbh.Document) int { return a.Published.DaysSince(b.Published) })
	var out []sourceView
	for _, d := range ordered {
		x := v.documentEntry(d)
		if !d.Fetched.IsZero() {
			x.Read = v.msg("source.read", "when", v.clock(d.Fetched))
		}
		if d.Truncated {
			x.Passages = v.msg("document.cut")
		}
		out = append(out, x)
	}
	return out
}

// claimsShown bounds the table: beyond it nobody compares by eye.
const claimsShown = 15

// claims puts equal values of one matter into a row. Whether two values are at odds is not decided here: a row is called
// disagreed if a comparison says so of its very words. A value whose sentence does not name what it is of has no row.
func (v view) claims(claims []sandarbh.Claim, comparisons []sandarbh.Comparison, docs map[sandarbh.DocumentID]*sandarbh.Document) []claimRow {
	var rows []claimRow
	for _, c := range claims {
		doc := docs[c.Span.Document]
		if doc == nil {
			continue
		}
		words, ok := doc.Quote(c.Span)
		if !ok {
			continue
		}
		about, odd := disputed(c.Span, words, comparisons)
		if c.Matter == "" && !odd {
			continue
		}
		i := slices.IndexFunc(rows, func(r claimRow) bool { return oneValue(r.claim, c) })
		if i < 0 {
			i = len(rows)
			rows = append(rows, claimRow{Matter: c.Matter, Value: words, claim: c, spoken: map[sandarbh.DocumentID]bool{}})
		}
		row := &rows[i]
		if odd {
			row.Class, row.Result = "false", v.msg("claim.disagreed")
		}
		if odd && about != "" {
			row.Matter = about
		}
		if !hasDigit(row.Value) && hasDigit(words) {
			row.Value = words // the day that another source calls today
		}
		if row.spoken[doc.ID] {
			continue
		}
		row.spoken[doc.ID] = true
		t := v.tier(doc.Tier)
		row.Said = append(row.Said, sideView{Publisher: v.publisherName(doc.Publisher), Tier: &t, Address: passageAddress(c.Span)})
	}
	for i, r := range rows {
		if n := len(r.spoken); r.Class == "" && n > 1 {
			rows[i].Class, rows[i].Result = "true", v.count("claim.sources", n)
		}
	}
	return telling(rows)
}

// telling are the rows to show: what sources disagree on comes first, the values of one matter together, then what
// several say. What one source says alone has nothing beside it.
func telling(rows []claimRow) []claimRow {
	rows = slices.DeleteFunc(rows, func(r claimRow) bool {
		return r.Class == "" || r.Matter == "" || r.claim.Kind == sandarbh.ClaimDate && !hasDigit(r.Value)
	})
	slices.SortStableFunc(rows, func(a, b claimRow) int {
		if k := rank(b) - rank(a); k != 0 || a.Class != "false" {
			return k
		}
		return strings.Compare(a.Matter, b.Matter)
	})
	return rows[:min(len(rows), claimsShown)]
}

// oneValue reports two claims that give one matter the same value.
func oneValue(a, b sandarbh.Claim) bool {
	return a.Kind == b.Kind && a.Value == b.Value && (a.When == b.When || a.When == "" || b.When == "") && oneMatter(a.Matter, b.Matter)
}

// oneMatter reports two names of matters with a word in common that says what they are.
func oneMatter(a, b string) bool {
	said := strings.Fields(strings.ToLower(b))
	return a == "" || b == "" || slices.ContainsFunc(strings.Fields(strings.ToLower(a)), func(w string) bool {
		return len(w) > 3 && w != "number" && slices.Contains(said, w)
	})
}

func hasDigit(words string) bool { return strings.ContainsFunc(words, unicode.IsDigit) }

func rank(r claimRow) int {
	switch r.Class {
	case "false":
		return 2
	case "true":
		return 1
	}
	return 0
}

// disputed reports whether a disagreement is on the very words of a span, and names its matter.
func disputed(span sandarbh.Span, words string, comparisons []sandarbh.Comparison) (string, bool) {
	p := plainSpan(span)
	for _, c := range comparisons {
		if c.Kind == sandarbh.Variant || c.Kind == sandarbh.DiffersStale {
			continue
		}
		for _, s := range c.Sides {
			q := plainSpan(sideSpan(s))
			if q.Document == p.Document && q.Field == p.Field && q.Start <= p.Start && p.End <= q.End && s.Value == words {
				about, _, named := strings.Cut(c.About, ": ")
				if !named {
					about = "" // a question of its own
				}
				return about, true
			}
		}
	}
	return "", false
}
