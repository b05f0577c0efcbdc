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
	Matter    string
	Value     string
	Publisher []sideView
	Result    string
	Class     string
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
	for _, c := range comparisons {
		x := v.comparison(c)
		for i, side := range c.Sides {
			if d := byID[side.Document]; d != nil {
				t := v.tier(d.Tier)
				x.Sides[i].Publisher, x.Sides[i].Tier, x.Sides[i].Lang = v.publisher(d.Publisher, d.Published), &t, v.foreign(d.Language)
			}
		}
		if c.Kind == sandarbh.Variant {
			p.Variants = append(p.Variants, x)
		} else {
			p.Disagree = append(p.Disagree, x)
		}
	}
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
	type told struct {
		claim  sandarbh.Claim
		spoken map[sandarbh.DocumentID]bool
	}
	var rows []claimRow
	var first []told // of each row
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
		i := slices.IndexFunc(first, func(t told) bool {
			return t.claim.Kind == c.Kind && t.claim.Value == c.Value && (t.claim.When == c.When || c.When == "" || t.claim.When == "") && oneMatter(t.claim.Matter, c.Matter)
		})
		if i < 0 {
			i = len(rows)
			rows = append(rows, claimRow{Matter: c.Matter, Value: words})
			first = append(first, told{c, map[sandarbh.DocumentID]bool{}})
		}
		if odd {
			rows[i].Class, rows[i].Result = "false", v.msg("claim.disagreed")
		}
		if odd && about != "" {
			rows[i].Matter = about
		}
		if !hasDigit(rows[i].Value) && hasDigit(words) {
			rows[i].Value = words // the day that another source calls today
		}
		if first[i].spoken[doc.ID] {
			continue
		}
		first[i].spoken[doc.ID] = true
		quote, _ := doc.Quote(c.Sentence)
		t := v.tier(doc.Tier)
		rows[i].Publisher = append(rows[i].Publisher, sideView{
			Publisher: v.publisherName(doc.Publisher), Tier: &t, Quote: quote, Address: passageAddress(c.Span),
		})
	}
	for i := range rows {
		if n := len(first[i].spoken); rows[i].Class == "" && n > 1 {
			rows[i].Class, rows[i].Result = "true", v.count("claim.sources", n)
		}
	}
	// What one source says alone has nothing beside it.
	var out []claimRow
	for i, r := range rows {
		if r.Class != "" && r.Matter != "" && (hasDigit(r.Value) || first[i].claim.Kind != sandarbh.ClaimDate) {
			out = append(out, r)
		}
	}
	// What sources disagree on comes first, the values of one matter together, then what several say.
	slices.SortStableFunc(out, func(a, b claimRow) int {
		if k := rank(b) - rank(a); k != 0 || a.Class != "false" {
			return k
		}
		return strings.Compare(a.Matter, b.Matter)
	})
	return out[:min(len(out), claimsShown)]
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
