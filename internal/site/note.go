package site

import (
	"cmp"
	"fmt"
	"net/http"
	"net/url"
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

type relatedView struct {
	brief
	Because string
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

// relatedShown is how many related notes stand under a note.
const relatedShown = 5

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
	p.Before, p.After, p.Related = v.neighbours(n, near), v.following(n, near), v.related(near)
	p.Names = v.namedHere(n, near.entities)
	v.versions(&p, n, near.latest)
	return s.render(w, r, http.StatusOK, "note", p)
}

// near is what stands around a note.
type near struct {
	edition   *sandarbh.Edition
	relations []sandarbh.Relation
	notes     map[sandarbh.NoteID]*sandarbh.Note
	latest    int // version
	entities  []*sandarbh.Entity
}

// near asks for a note's neighbours and relations, in five questions whatever their number.
func (s *Server) near(r *http.Request, n *sandarbh.Note) (near, error) {
	ctx := r.Context()
	var out near
	days, err := s.opt.Shelf.Editions(ctx, n.Day, n.Day)
	if err != nil {
		return out, fmt.Errorf("edition of %s: %w", n.Day, err)
	}
	out.edition = &sandarbh.Edition{Date: n.Day}
	if len(days) > 0 {
		out.edition = days[0]
	}
	if out.relations, err = s.opt.Shelf.Related(ctx, n.ID, relatedShown); err != nil {
		return out, fmt.Errorf("notes related to %s: %w", n.ID, err)
	}
	ids := slices.Clone(out.edition.Notes)
	for _, x := range out.relations {
		ids = append(ids, x.Note)
	}
	notes, err := s.opt.Shelf.Notes(ctx, ids)
	if err != nil {
		return out, fmt.Errorf("notes near %s: %w", n.ID, err)
	}
	out.notes = notesByID(notes)
	latest, _, err := s.opt.Shelf.NotesBy(ctx, sandarbh.Link{Kind: sandarbh.LinkStory, ID: string(n.Story)}, 0, 10)
	if err != nil {
		return out, fmt.Errorf("notes of story %s: %w", n.Story, err)
	}
	if out.entities, err = s.opt.Shelf.EntitiesIn(ctx, n.Story); err != nil {
		return out, fmt.Errorf("names in story %s: %w", n.Story, err)
	}
	out.latest = n.Version
	for _, x := range latest {
		if x.Day == n.Day && x.Slug == n.Slug {
			out.latest = max(out.latest, x.Version)
		}
	}
	return out, nil
}

// place finds a note in its edition, by address, for an older version is not in the list itself.
func (x near) place(n *sandarbh.Note) int {
	return slices.IndexFunc(x.edition.Notes, func(id sandarbh.NoteID) bool {
		m := x.notes[id]
		return id == n.ID || m != nil && m.Slug == n.Slug
	})
}

func (v view) neighbours(n *sandarbh.Note, x near) *navItem {
	if i := x.place(n); i > 0 {
		return noteLink(x.notes[x.edition.Notes[i-1]])
	}
	return nil
}

func (v view) following(n *sandarbh.Note, x near) *navItem {
	if i := x.place(n); i >= 0 && i+1 < len(x.edition.Notes) {
		return noteLink(x.notes[x.edition.Notes[i+1]])
	}
	return nil
}

func noteLink(n *sandarbh.Note) *navItem {
	if n == nil {
		return nil
	}
	return &navItem{Name: n.Title.Text, Address: noteAddress(n)}
}

func (v view) related(x near) []relatedView {
	var out []relatedView
	for _, rel := range x.relations {
		n := x.notes[rel.Note]
		if n == nil {
			continue
		}
		name := rel.Name
		if t, ok := v.s.topics.byID[rel.Link.ID]; ok && rel.Link.Kind == sandarbh.LinkTopic {
			name = t.Title
		}
		because := v.msg("related." + string(rel.Link.Kind))
		if name != "" && v.has("related."+string(rel.Link.Kind)+".named") {
			because = v.msg("related."+string(rel.Link.Kind)+".named", "name", name)
		}
		out = append(out, relatedView{v.brief(n), because})
	}
	return out
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

func topicAddress(id string) string { return "/syllabus/" + url.PathEscape(id) }

func termAddress(id string) string { return "/glossary/" + url.PathEscape(id) }

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

// webAddress lets http and https through; any other address is shown as no link at all.
func webAddress(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return address
}
