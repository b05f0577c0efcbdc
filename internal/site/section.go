package site

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// sectionView is a section; Layout names the way in which its lines are set.
type sectionView struct {
	ID, Name string
	Layout   string // paragraphs, bullets, facts, timeline, terms, sides, syllabus, commentary
	Label    string // of commentary
	Lines    []lineView
	Terms    []termView
	Sides    []comparisonView
	Variants []comparisonView
	Topics   []topicView
	More     *navItem
}

// lineView is a line, cut where terms are marked.
type lineView struct {
	ID          string
	Label       string
	Parts       []part
	Cites       []cite
	Unconfirmed bool
	From        *navItem // the glossary or the syllabus, for a reference line
}

type termView struct {
	ID, Name, Definition, Authority, Address string
	Cites                                    []cite
}

type topicView struct {
	Name, Address, Why string
	Paper              paper
}

type comparisonView struct {
	ID, Kind, About, Why string
	Variant              bool
	Sides                []sideView
}

type sideView struct {
	Quote, Lang, Publisher, Address string
	Tier                            *tier
	Cites                           []cite
}

const sidesID = "where-sources-disagree"

// layouts of sections; what is not named is set as bullets.
var layouts = map[string]string{
	sandarbh.SectionWhy: "paragraphs", sandarbh.SectionInsight: "insight", sandarbh.SectionOverview: "paragraphs",
	sandarbh.SectionFacts: "facts", sandarbh.SectionTerms: "terms", sectionSides: "sides",
	sandarbh.SectionTimeline: "timeline", sandarbh.SectionSyllabus: "syllabus",
	sandarbh.SectionMatters: "commentary", sandarbh.SectionAngle: "commentary",
}

func (v view) sectionName(name string) string {
	if key := "section." + slug(name); v.has(key) {
		return v.msg(key)
	}
	return name
}

func (v view) section(n *sandarbh.Note, a *arrangement, marks *marker, s placed) sectionView {
	x := sectionView{ID: slug(s.name), Name: v.sectionName(s.name), Layout: layouts[s.name]}
	if x.Layout == "" {
		x.Layout = "bullets"
	}
	if s.name == sandarbh.SectionQuick || x.Layout == "commentary" {
		marks = newMarker(nil)
	}
	for _, l := range s.lines {
		x.Lines = append(x.Lines, v.line(a, marks, l))
	}
	switch x.Layout {
	case "timeline":
		if slices.ContainsFunc(x.Lines, func(l lineView) bool { return l.Label == "" }) {
			x.Layout = "bullets"
		}
	case "commentary":
		// A line of the section that a source supplies is no commentary, and is not called so.
		if !slices.ContainsFunc(s.lines, func(l placedLine) bool { return l.line.Type == sandarbh.Commentary }) {
			x.Layout = "bullets"
			break
		}
		x.Label = v.msg("note.commentary")
		if s.name == sandarbh.SectionAngle {
			x.Label = v.msg("note.commentary.paper", "paper", v.paper(mainPaper(n)).Name)
		}
	case "terms":
		x.Terms = v.terms(n, a)
		if len(x.Terms) == 0 {
			x.Layout = "bullets"
		}
	case "syllabus":
		x.Topics = v.topicViews(n)
		if len(x.Topics) == 0 {
			x.Layout = "bullets"
		}
	case "sides":
		x.Sides, x.Variants = v.sides(n, a)
		x.More = &navItem{Name: v.msg("note.allclaims"), Address: storyAddress(n.Story) + "#claims"}
		if len(x.Sides) == 0 {
			x.Name = v.msg("section.variants")
		}
	}
	if x.Layout == "bullets" && len(x.Lines) == 1 && !strings.HasPrefix(x.ID, "quick") {
		x.Layout = "paragraphs"
	}
	return x
}

func (v view) line(a *arrangement, marks *marker, l placedLine) lineView {
	x := lineView{
		ID: l.id, Label: l.line.Label, Cites: v.cites(a, l.line.Citations), Unconfirmed: l.line.Unconfirmed,
	}
	text := l.line.Text
	if l.line.Unconfirmed { // the page says it in a word of its own, in the reader's language
		text = strings.Replace(text, " [unconfirmed]", "", 1)
	}
	// A pointer's text may begin with its own label; it is said once.
	if rest, ok := strings.CutPrefix(text, x.Label+":"); ok && x.Label != "" {
		text = strings.TrimSpace(rest)
	}
	x.Parts = v.hinted(marks.mark(text))
	if ref := l.line.Reference; ref != nil {
		if t, ok := v.s.topics.byID[ref.Topic]; ok {
			x.From = &navItem{Name: t.Title, Address: topicAddress(t.ID)}
		} else if ref.Term != "" {
			x.From = &navItem{Name: v.msg("note.glossary"), Address: termAddress(ref.Term)}
		}
	}
	return x
}

func (v view) terms(n *sandarbh.Note, a *arrangement) []termView {
	var out []termView
	for _, t := range n.Terms {
		x := termView{ID: termID(t), Name: t.Name, Definition: t.Definition, Authority: t.Authority, Cites: v.cites(a, t.Citations)}
		if len(t.Citations) == 0 {
			x.Address = termAddress(t.Term)
		}
		out = append(out, x)
	}
	return out
}

func (v view) topicViews(n *sandarbh.Note) []topicView {
	var out []topicView
	for _, t := range n.Topics {
		topic, ok := v.s.topics.byID[t.Topic]
		if !ok {
			continue
		}
		x := topicView{Name: topic.Title, Address: topicAddress(topic.ID), Paper: v.paper(topic.Paper)}
		if t.Why != "" {
			x.Why = v.msg("note.because", "why", t.Why)
		}
		out = append(out, x)
	}
	return out
}

// sides sets the disagreements, and apart from them what looks like one and is none.
func (v view) sides(n *sandarbh.Note, a *arrangement) (disagree, variants []comparisonView) {
	sources := map[sandarbh.DocumentID]sandarbh.NoteSource{}
	for _, s := range n.Sources {
		sources[s.Document] = s
	}
	var all []comparisonView
	for i, c := range n.Disagreements {
		if toldAbove(n, c) {
			continue
		}
		x := v.comparison(c)
		x.ID = sideID(i)
		for j, s := range c.Sides {
			side := &x.Sides[j]
			side.Cites = v.cites(a, []sandarbh.Citation{{Span: sideSpan(s)}})
			if src, ok := sources[s.Document]; ok {
				side.Publisher = v.publisher(src.Publisher, src.Published)
				t := v.tier(src.Tier)
				side.Tier = &t
			}
		}
		all = append(all, x)
	}
	return parted(all)
}

// parted sets what looks like a disagreement and is none apart.
func parted(all []comparisonView) (disagree, variants []comparisonView) {
	for _, x := range all {
		if x.Variant {
			variants = append(variants, x)
		} else {
			disagree = append(disagree, x)
		}
	}
	return disagree, variants
}

// comparison sets what a comparison says by itself; publishers are the caller's.
func (v view) comparison(c sandarbh.Comparison) comparisonView {
	x := comparisonView{About: c.About, Why: v.difference(c), Variant: c.Kind == sandarbh.Variant}
	if v.has("comparison." + string(c.Kind)) {
		x.Kind = v.msg("comparison." + string(c.Kind))
	}
	for _, s := range c.Sides {
		x.Sides = append(x.Sides, sideView{Quote: s.Quote, Address: passageAddress(sideSpan(s))})
	}
	return x
}
