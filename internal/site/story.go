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
	Heading   string
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
	byID := map[sandarbh.DocumentID]*sandarbh.Document{}
	for _, d := range docs {
		byID[d.ID] = d
	}
	p := storyPage{
		frame: v.frame(st.Title, ""), Heading: st.Title, Label: v.storyLabel(st), Notes: v.briefs(notes), Hand: st.Hand,
		Claims: v.claims(claims, comparisons, byID), Documents: v.storyDocuments(docs),
	}
	if p.Local {
		p.Edit = "/editor/story/" + string(id)
	}
	if p.Banner == "" && slices.ContainsFunc(docs, func(d *sandarbh.Document) bool { return d.Sample }) {
		p.Banner = v.msg("banner.sample")
	}
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
		x := sourceView{
			Title: d.Title, Lang: v.foreign(d.Language), Address: documentAddress(d.ID),
			Publisher: v.publisher(d.Publisher, d.Published), Tier: v.tier(d.Tier), Original: webAddress(d.URL),
		}
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
const claimsShown = 40

// claims puts equal values of one kind, matter and time into a row. Whether two values are at odds is not
// decided here: a row is called disagreed if a comparison says so of its words.
func (v view) claims(claims []sandarbh.Claim, comparisons []sandarbh.Comparison, docs map[sandarbh.DocumentID]*sandarbh.Document) []claimRow {
	type key struct{ kind, subject, attribute, value, when string }
	index := map[key]int{}
	var rows []claimRow
	var first []sandarbh.Claim // of each row
	var spoken []map[sandarbh.DocumentID]bool
	for _, c := range claims {
		doc := docs[c.Span.Document]
		if doc == nil {
			continue
		}
		words, ok := doc.Quote(c.Span)
		if !ok {
			continue
		}
		k := key{string(c.Kind), strings.ToLower(c.Subject), c.Attribute, c.Value, c.When}
		i, ok := index[k]
		if !ok {
			i = len(rows)
			index[k] = i
			matter := c.Subject
			if matter == "" {
				matter = v.msg("claim." + string(c.Kind))
			}
			rows = append(rows, claimRow{Matter: matter, Value: words})
			first = append(first, c)
			spoken = append(spoken, map[sandarbh.DocumentID]bool{})
		}
		if !hasDigit(rows[i].Value) && hasDigit(words) {
			rows[i].Value = words // the day that another source calls today
		}
		if disputed(c.Span, comparisons) {
			rows[i].Class, rows[i].Result = "false", v.msg("claim.disagreed")
		}
		if spoken[i][doc.ID] {
			continue
		}
		spoken[i][doc.ID] = true
		quote, _ := doc.Quote(c.Sentence)
		t := v.tier(doc.Tier)
		publisher := doc.Publisher
		if publisher == "" {
			publisher = v.msg("publisher.unknown")
		}
		rows[i].Publisher = append(rows[i].Publisher, sideView{
			Publisher: publisher, Tier: &t, Quote: quote, Address: passageAddress(c.Span),
		})
	}
	var out []claimRow
	for i, r := range rows {
		if r.Result == "" {
			r.Result = v.count("claim.sources", len(spoken[i]))
			if len(spoken[i]) > 1 {
				r.Class = "true"
			}
		}
		if tells(r, first[i]) {
			out = append(out, r)
		}
	}
	// What several sources say comes first, then what they disagree on, then what one says alone.
	slices.SortStableFunc(out, func(a, b claimRow) int { return rank(b) - rank(a) })
	return out[:min(len(out), claimsShown)]
}

// tells reports whether a row tells something without its sentence. A weekday, "today" or a month without a year does not,
// nor a value that is part of its matter ("Three Bills: three"). Without a matter, a figure with its unit tells something if
// sources agree on it. What one source says alone needs a matter that is no part of its value ("Rs: Rs 250 crore"), and is no
// place in an order: "first" is so of one thing only.
func tells(r claimRow, c sandarbh.Claim) bool {
	within := func(part, whole string) bool {
		return slices.Contains(strings.Fields(strings.ToLower(whole)), strings.ToLower(part))
	}
	switch {
	case c.Kind == sandarbh.ClaimDate && !hasDigit(r.Value), within(r.Value, c.Subject):
		return false
	case r.Class == "false":
		return true
	case r.Class == "true":
		return c.Subject != "" || c.Kind == sandarbh.ClaimQuantity
	case c.Kind == sandarbh.ClaimOrdinal && !hasDigit(r.Value):
		return false
	}
	return c.Subject != "" && !within(c.Subject, r.Value)
}

func hasDigit(words string) bool { return strings.ContainsFunc(words, unicode.IsDigit) }

func rank(r claimRow) int {
	switch r.Class {
	case "true":
		return 2
	case "false":
		return 1
	}
	return 0
}

// disputed reports whether a disagreement quotes the words of a span.
func disputed(span sandarbh.Span, comparisons []sandarbh.Comparison) bool {
	for _, c := range comparisons {
		if c.Kind == sandarbh.Variant {
			continue
		}
		for _, s := range c.Sides {
			q := plainSpan(sideSpan(s))
			p := plainSpan(span)
			if q.Document == p.Document && q.Field == p.Field && q.Start <= p.Start && p.End <= q.End {
				return true
			}
		}
	}
	return false
}
