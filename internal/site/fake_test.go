package site

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/sandarbh/sandarbh"
)

// memoryShelf is a shelf in memory, with a desk and an intake that write down what they are asked. It
// counts the questions, so that a test can see that a page asks a fixed number of them.
type memoryShelf struct {
	mu          sync.Mutex
	asked       int
	editions    []*sandarbh.Edition // by day
	notes       []*sandarbh.Note    // all versions, in order of writing
	documents   []*sandarbh.Document
	stories     []*sandarbh.Story
	comparisons []sandarbh.Comparison
	claims      []sandarbh.Claim
	terms       []sandarbh.Term
	entities    []*sandarbh.Entity
	sourceList  []sandarbh.Source
	broken      error // answered to every question, if set

	layers     []sandarbh.Layer
	withdrawn  []sandarbh.Withdrawal
	refused    []sandarbh.RefusedLine
	objections []sandarbh.Objection
	lots       map[string]*sandarbh.Progress
	switched   []string
	added      []string
}

func (m *memoryShelf) ask() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.asked++
	return m.broken
}

func (m *memoryShelf) Edition(_ context.Context, day sandarbh.Date) (*sandarbh.Edition, error) {
	if err := m.ask(); err != nil {
		return nil, err
	}
	for i := len(m.editions) - 1; i >= 0; i-- {
		if e := m.editions[i]; e.Date == day || day.IsZero() && m.dated(e) {
			return e, nil
		}
	}
	return nil, sandarbh.ErrNotFound
}

// dated reports whether an edition has a note on a text with a day of its own.
func (m *memoryShelf) dated(e *sandarbh.Edition) bool {
	return slices.ContainsFunc(m.notes, func(n *sandarbh.Note) bool {
		return slices.Contains(e.Notes, n.ID) && !n.Published.IsZero()
	})
}

func (m *memoryShelf) Recent(_ context.Context, n int) ([]*sandarbh.Edition, error) {
	var out []*sandarbh.Edition
	for i := len(m.editions) - 1; i >= 0 && len(out) < n; i-- {
		if len(m.editions[i].Notes) > 0 {
			out = append(out, m.editions[i])
		}
	}
	return out, m.ask()
}

func (m *memoryShelf) Editions(_ context.Context, from, to sandarbh.Date) ([]*sandarbh.Edition, error) {
	var out []*sandarbh.Edition
	for _, e := range m.editions {
		if !e.Date.Before(from) && !to.Before(e.Date) {
			out = append(out, e)
		}
	}
	return out, m.ask()
}

func (m *memoryShelf) Neighbours(_ context.Context, day sandarbh.Date) (before, after sandarbh.Date, err error) {
	for _, e := range m.editions {
		if e.Date.Before(day) {
			before = e.Date
		}
		if day.Before(e.Date) && after.IsZero() {
			after = e.Date
		}
	}
	return before, after, m.ask()
}

func (m *memoryShelf) latest() []*sandarbh.Note {
	var out []*sandarbh.Note
	for _, n := range m.notes {
		i := slices.IndexFunc(out, func(x *sandarbh.Note) bool { return x.Day == n.Day && x.Slug == n.Slug })
		if i >= 0 {
			out[i] = n
			continue
		}
		out = append(out, n)
	}
	return out
}

func (m *memoryShelf) Note(_ context.Context, day sandarbh.Date, slug string, version int) (*sandarbh.Note, error) {
	if err := m.ask(); err != nil {
		return nil, err
	}
	var found *sandarbh.Note
	for _, n := range m.notes {
		if n.Day == day && n.Slug == slug && (version == 0 || n.Version == version) {
			found = n
		}
	}
	if found == nil {
		return nil, sandarbh.ErrNotFound
	}
	return found, nil
}

func (m *memoryShelf) Notes(_ context.Context, ids []sandarbh.NoteID) ([]*sandarbh.Note, error) {
	var out []*sandarbh.Note
	for _, id := range ids {
		for _, n := range m.notes {
			if n.ID == id {
				out = append(out, n)
			}
		}
	}
	return out, m.ask()
}

func (m *memoryShelf) links(n *sandarbh.Note, kind sandarbh.LinkKind) []string {
	var out []string
	switch kind {
	case sandarbh.LinkTopic:
		for _, t := range n.Topics {
			out = append(out, t.Topic)
		}
	case sandarbh.LinkTerm:
		for _, t := range n.Terms {
			out = append(out, t.Term)
		}
	case sandarbh.LinkDocument, sandarbh.LinkSource:
		for _, s := range n.Sources {
			if kind == sandarbh.LinkDocument {
				out = append(out, string(s.Document))
				continue
			}
			for _, d := range m.documents {
				if d.ID == s.Document {
					out = append(out, string(d.Source))
				}
			}
		}
	case sandarbh.LinkStory:
		out = append(out, string(n.Story))
	}
	return out
}

func (m *memoryShelf) NotesBy(_ context.Context, link sandarbh.Link, offset, limit int) ([]*sandarbh.Note, int, error) {
	var out []*sandarbh.Note
	for _, n := range m.latest() {
		if slices.Contains(m.links(n, link.Kind), link.ID) {
			out = append(out, n)
		}
	}
	slices.SortStableFunc(out, func(a, b *sandarbh.Note) int { return b.Day.DaysSince(a.Day) })
	total := len(out)
	out = out[min(offset, total):min(offset+limit, total)]
	return out, total, m.ask()
}

func (m *memoryShelf) CountNotes(_ context.Context, kind sandarbh.LinkKind) (map[string]int, error) {
	out := map[string]int{}
	for _, n := range m.latest() {
		for _, id := range m.links(n, kind) {
			out[id]++
		}
	}
	return out, m.ask()
}

func (m *memoryShelf) CountNotesIn(_ context.Context, kind sandarbh.LinkKind, groups map[string][]string) (map[string]int, error) {
	out := map[string]int{}
	for _, n := range m.latest() {
		for name, members := range groups {
			if slices.ContainsFunc(m.links(n, kind), func(id string) bool { return slices.Contains(members, id) }) {
				out[name]++
			}
		}
	}
	return out, m.ask()
}

func (m *memoryShelf) Related(_ context.Context, id sandarbh.NoteID, limit int) ([]sandarbh.Relation, error) {
	var out []sandarbh.Relation
	for _, n := range m.latest() {
		if n.ID != id && len(out) < limit && len(n.Topics) > 0 {
			out = append(out, sandarbh.Relation{Note: n.ID, Link: sandarbh.Link{Kind: sandarbh.LinkTopic, ID: n.Topics[0].Topic}})
		}
	}
	return out, m.ask()
}

func (m *memoryShelf) Rewritten(_ context.Context, _ int) (now, before []*sandarbh.Note, err error) {
	for i, n := range m.notes {
		if n.Version > 1 {
			now = append(now, n)
			before = append(before, m.notes[i-1])
		}
	}
	return now, before, m.ask()
}

func (m *memoryShelf) Documents(_ context.Context, ids []sandarbh.DocumentID) ([]*sandarbh.Document, error) {
	var out []*sandarbh.Document
	for _, id := range ids {
		for _, d := range m.documents {
			if d.ID == id {
				out = append(out, d)
			}
		}
	}
	return out, m.ask()
}

func (m *memoryShelf) DocumentsFrom(_ context.Context, source sandarbh.SourceID, offset, limit int) ([]*sandarbh.Document, int, error) {
	var out []*sandarbh.Document
	for _, d := range m.documents {
		if d.Source == source {
			out = append(out, d)
		}
	}
	total := len(out)
	return out[min(offset, total):min(offset+limit, total)], total, m.ask()
}

func (m *memoryShelf) Story(_ context.Context, id sandarbh.StoryID) (*sandarbh.Story, error) {
	for _, s := range m.stories {
		if s.ID == id {
			return s, m.ask()
		}
	}
	return nil, sandarbh.ErrNotFound
}

func (m *memoryShelf) Comparisons(_ context.Context, id sandarbh.StoryID) ([]sandarbh.Comparison, error) {
	var out []sandarbh.Comparison
	for _, c := range m.comparisons {
		if c.Story == id {
			out = append(out, c)
		}
	}
	return out, m.ask()
}

func (m *memoryShelf) Claims(_ context.Context, ids []sandarbh.DocumentID) ([]sandarbh.Claim, error) {
	var out []sandarbh.Claim
	for _, c := range m.claims {
		if slices.Contains(ids, c.Span.Document) {
			out = append(out, c)
		}
	}
	return out, m.ask()
}

func (m *memoryShelf) Entities(_ context.Context, kind sandarbh.EntityKind, offset, limit int) ([]*sandarbh.Entity, map[sandarbh.EntityKind]int, error) {
	counts := map[sandarbh.EntityKind]int{}
	var out []*sandarbh.Entity
	for _, e := range m.entities {
		counts[e.Kind]++
		if kind == "" && counts[e.Kind] <= limit || e.Kind == kind && counts[kind] > offset && counts[kind] <= offset+limit {
			out = append(out, e)
		}
	}
	return out, counts, m.ask()
}

func (m *memoryShelf) Entity(_ context.Context, id string) (*sandarbh.Entity, error) {
	for _, e := range m.entities {
		if e.ID == id || id == "au" && e.ID == "african-union" {
			return e, m.ask()
		}
	}
	return nil, sandarbh.ErrNotFound
}

// StoriesOn finds the stories whose titles have the entity's name.
func (m *memoryShelf) StoriesOn(_ context.Context, id string, offset, limit int) ([]*sandarbh.Story, []*sandarbh.Note, int, error) {
	var stories []*sandarbh.Story
	var notes []*sandarbh.Note
	for _, s := range m.stories {
		stories = append(stories, s)
		i := slices.IndexFunc(m.latest(), func(n *sandarbh.Note) bool { return n.Story == s.ID })
		if i < 0 || len(stories) == 1 && id == "retail-inflation" {
			notes = append(notes, nil)
			continue
		}
		notes = append(notes, m.latest()[i])
	}
	total := len(stories)
	a, b := min(offset, total), min(offset+limit, total)
	return stories[a:b], notes[a:b], total, m.ask()
}

func (m *memoryShelf) EntitiesIn(_ context.Context, _ sandarbh.StoryID) ([]*sandarbh.Entity, error) {
	return m.entities, m.ask()
}

func (m *memoryShelf) Terms(context.Context) ([]sandarbh.Term, error) { return m.terms, m.ask() }
func (m *memoryShelf) Sources(context.Context) ([]sandarbh.Source, error) {
	return m.sourceList, m.ask()
}

// Search finds the words as they stand, enough for the page; a zebra is not among them.
func (m *memoryShelf) Search(_ context.Context, q sandarbh.Query) (*sandarbh.Found, error) {
	found := &sandarbh.Found{Wordless: q.Words == "the"}
	if found.Wordless {
		return found, m.ask()
	}
	words, some := q.Words, false
	if _, some = strings.CutSuffix(words, " zebra"); some {
		words = "African Union"
	}
	word := strings.ToLower(strings.Trim(words, `"“”`))
	looked := strings.ReplaceAll(word, "afrikan", "african")
	mark := func(text string) [][2]int {
		var out [][2]int
		low := strings.ToLower(text)
		for at := 0; ; {
			i := strings.Index(low[at:], looked)
			if i < 0 {
				return out
			}
			out = append(out, [2]int{at + i, at + i + len(looked)})
			at += i + len(looked)
		}
	}
	for _, n := range m.latest() {
		if q.Paper != "" && mainPaper(n) != q.Paper {
			continue
		}
		for _, l := range n.Lines() {
			if marks := mark(l.Line.Text); marks != nil {
				found.Notes = append(found.Notes, sandarbh.Hit{Note: n.ID, Text: l.Line.Text, Marks: marks, Whole: !some})
				break
			}
		}
	}
	from := map[sandarbh.DocumentID]sandarbh.NoteID{}
	for _, n := range m.latest() {
		for _, s := range n.Sources {
			from[s.Document] = n.ID
		}
	}
	for _, d := range m.documents {
		for _, b := range d.Blocks {
			if text := d.Text[b.Start:b.End]; b.Kind.Prose() && mark(text) != nil {
				found.Passages = append(found.Passages, sandarbh.Hit{
					Note: from[d.ID], Span: sandarbh.Span{Document: d.ID, Start: b.Start, End: b.End}, Text: text, Marks: mark(text), Whole: !some,
				})
			}
		}
	}
	for _, h := range found.Passages {
		if h.Note != "" && !slices.ContainsFunc(found.Notes, func(o sandarbh.Hit) bool { return o.Note == h.Note }) {
			found.Notes = append(found.Notes, h)
		}
	}
	if word == "afrikan" {
		found.Respelt = []sandarbh.Respelt{{Word: q.Words, Instead: "african"}}
	}
	if !some {
		found.TotalNotes, found.TotalPassages = len(found.Notes), len(found.Passages)
	}
	return found, m.ask()
}

func (m *memoryShelf) Apply(_ context.Context, l sandarbh.Layer) error {
	m.layers = append([]sandarbh.Layer{l}, m.layers...)
	return m.ask()
}

func (m *memoryShelf) Edited(context.Context, int) ([]sandarbh.Layer, []*sandarbh.Note, error) {
	var edits []sandarbh.Layer
	var notes []*sandarbh.Note
	for _, l := range m.layers {
		for _, n := range m.notes {
			if n.ID == l.Note && l.Kind.OfLine() {
				edits, notes = append(edits, l), append(notes, n)
			}
		}
	}
	return edits, notes, m.ask()
}

func (m *memoryShelf) Withdrawn(_ context.Context, day sandarbh.Date, slug string, _ int) ([]sandarbh.Withdrawal, error) {
	var out []sandarbh.Withdrawal
	for _, w := range m.withdrawn {
		if day.IsZero() || w.Note.Day == day && w.Note.Slug == slug {
			out = append(out, w)
		}
	}
	return out, m.ask()
}

func (m *memoryShelf) Layers(context.Context, int) ([]sandarbh.Layer, error) {
	return m.layers, m.ask()
}

func (m *memoryShelf) Refused(_ context.Context, day sandarbh.Date) ([]sandarbh.RefusedLine, error) {
	var out []sandarbh.RefusedLine
	for _, r := range m.refused {
		if r.Day == day {
			out = append(out, r)
		}
	}
	return out, m.ask()
}

func (m *memoryShelf) Objections(context.Context, int) ([]sandarbh.Objection, error) {
	return m.objections, m.ask()
}

func (m *memoryShelf) Object(_ context.Context, o sandarbh.Objection) error {
	m.objections = append(m.objections, o)
	return m.ask()
}

func (m *memoryShelf) Add(_ context.Context, addresses []string, files []sandarbh.File) (string, error) {
	p := &sandarbh.Progress{ID: "lot-1"}
	for _, a := range addresses {
		m.added = append(m.added, a)
		p.Items = append(p.Items, sandarbh.ProgressItem{Name: a, Step: sandarbh.StepReading})
	}
	for _, f := range files {
		m.added = append(m.added, f.Name+": "+string(f.Data))
		p.Items = append(p.Items, sandarbh.ProgressItem{Name: f.Name, Step: sandarbh.StepWaiting})
	}
	if m.lots == nil {
		m.lots = map[string]*sandarbh.Progress{}
	}
	m.lots[p.ID] = p
	return p.ID, m.ask()
}

func (m *memoryShelf) Progress(_ context.Context, lot string) (*sandarbh.Progress, error) {
	if p := m.lots[lot]; p != nil {
		return p, m.ask()
	}
	return nil, sandarbh.ErrNotFound
}

func (m *memoryShelf) Switch(_ context.Context, id sandarbh.SourceID, on bool) error {
	m.switched = append(m.switched, fmt.Sprint(id, " ", on))
	return m.ask()
}

func (m *memoryShelf) ReadNow(_ context.Context, id sandarbh.SourceID) error {
	m.switched = append(m.switched, fmt.Sprint(id, " now"))
	return m.ask()
}

// The content: public events of August and September 2023 in words of our own, publishers invented.

func date(y, m, d int) sandarbh.Date { return sandarbh.Date{Year: y, Month: time.Month(m), Day: d} }

// document lays paragraphs out as a document. A line that begins with "# " is a heading, with "- " an
// item, with "| " a row, with "~ " furniture of the page.
func (m *memoryShelf) document(id, publisher string, tier sandarbh.Tier, day sandarbh.Date, title string, paragraphs ...string) *sandarbh.Document {
	d := &sandarbh.Document{
		ID: sandarbh.DocumentID(id), Source: sandarbh.SourceID(strings.ToLower(strings.Fields(publisher)[0])),
		URL: "https://" + strings.ToLower(strings.Fields(publisher)[0]) + ".example/" + id, Title: title, Publisher: publisher,
		Tier: tier, Language: "en", Published: day, Version: 1, Sample: true,
		Fetched: day.Time().Add(15*time.Hour + 40*time.Minute),
	}
	var b strings.Builder
	for _, p := range paragraphs {
		kind := sandarbh.Paragraph
		for prefix, k := range map[string]sandarbh.BlockKind{
			"# ": sandarbh.Heading, "- ": sandarbh.Item, "| ": sandarbh.Row, "~ ": sandarbh.Chrome, "> ": sandarbh.Quote,
		} {
			if rest, ok := strings.CutPrefix(p, prefix); ok {
				p, kind = rest, k
				break
			}
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		start := b.Len()
		b.WriteString(p)
		d.Blocks = append(d.Blocks, sandarbh.Block{Kind: kind, Start: start, End: b.Len()})
	}
	d.Text = b.String()
	m.documents = append(m.documents, d)
	return d
}

// quote cites the first place where words stand in a document.
func quote(d *sandarbh.Document, words string) sandarbh.Citation {
	for _, f := range []sandarbh.Field{"", sandarbh.FieldTitle} {
		if i := strings.Index(d.FieldText(f), words); i >= 0 {
			return sandarbh.Citation{Span: sandarbh.Span{Document: d.ID, Field: f, Start: i, End: i + len(words)}, Quote: words}
		}
	}
	panic("not in " + string(d.ID) + ": " + words)
}

func fact(text string, cites ...sandarbh.Citation) sandarbh.Line {
	return sandarbh.Line{Text: text, Type: sandarbh.Fact, Citations: cites}
}

func comment(text string) sandarbh.Line {
	return sandarbh.Line{Text: text, Type: sandarbh.Commentary}
}

func labelled(label, text string, cites ...sandarbh.Citation) sandarbh.Line {
	l := fact(text, cites...)
	l.Label = label
	return l
}

func sourcesOf(docs ...*sandarbh.Document) []sandarbh.NoteSource {
	var out []sandarbh.NoteSource
	for _, d := range docs {
		out = append(out, sandarbh.NoteSource{
			Document: d.ID, Title: d.Title, Publisher: d.Publisher, Tier: d.Tier, URL: d.URL, Published: d.Published, Fetched: d.Fetched,
		})
	}
	return out
}

func side(d *sandarbh.Document, words, value string) sandarbh.Side {
	c := quote(d, words)
	return sandarbh.Side{Document: d.ID, Span: c.Span, Quote: words, Value: value}
}

// testTopics is a small tree of our own.
func testTopics() []sandarbh.Topic {
	return []sandarbh.Topic{
		{ID: "gs1", Paper: "GS1", Title: "General Studies I", Official: "General Studies I"},
		{ID: "gs1-women", Parent: "gs1", Paper: "GS1", Title: "Role of women", Official: "Role of women and women's organization"},
		{ID: "gs2", Paper: "GS2", Title: "General Studies II", Official: "General Studies II"},
		{ID: "gs2-ir", Parent: "gs2", Paper: "GS2", Title: "International relations", Official: "International relations"},
		{ID: "gs2-ir-groupings", Parent: "gs2-ir", Paper: "GS2", Title: "Regional and global groupings", Official: "Bilateral, regional and global groupings and agreements involving India"},
		{ID: "gs2-parliament", Parent: "gs2", Paper: "GS2", Title: "Parliament and State legislatures", Official: "Parliament and State legislatures: structure, functioning"},
		{ID: "gs3", Paper: "GS3", Title: "General Studies III", Official: "General Studies III"},
		{ID: "gs3-space", Parent: "gs3", Paper: "GS3", Title: "Space and IT", Official: "Awareness in the fields of IT, space, computers"},
		{ID: "gs3-energy", Parent: "gs3", Paper: "GS3", Title: "Energy", Official: "Infrastructure: energy, ports, roads"},
		{ID: "gs3-msme", Parent: "gs3", Paper: "GS3", Title: "Industry and small enterprises", Official: "Changes in industrial policy"},
	}
}

// newMemoryShelf fills a shelf with three editions.
func newMemoryShelf() *memoryShelf {
	m := &memoryShelf{}
	m.addSources()
	m.addTerms()
	g20 := m.addG20()
	day := date(2023, 9, 9)
	notes := []sandarbh.NoteID{g20}
	for i, s := range smallNotes {
		notes = append(notes, m.addSmall(day, i, s))
	}
	m.editions = append(m.editions,
		&sandarbh.Edition{
			Date: date(2023, 9, 8), Notes: []sandarbh.NoteID{m.addSmall(date(2023, 9, 8), 20, earlier)}, Minutes: 2, Documents: 9,
			Made: date(2023, 9, 8).Time().Add(16 * time.Hour), Sample: true,
		},
		&sandarbh.Edition{
			Date: day, Notes: notes, Minutes: 21, Documents: 48, Made: day.Time().Add(17 * time.Hour), Sample: true,
			Also:    m.also(day),
			Omitted: m.omissions(day),
		})
	m.addHindi()
	m.addEntities()
	return m
}

// addEntities adds a person's and an organisation's page, and a figure with two series.
func (m *memoryShelf) addEntities() {
	day := date(2023, 9, 12)
	release := m.document("rel-950", "Ministry (sample)", sandarbh.Primary, day, "Consumer prices in August 2023",
		"Retail inflation was 6.83 per cent in August 2023 from 7.44 per cent in July 2023.",
		"Retail inflation was 4.87 per cent in June 2023.", "In rural areas it was 7.02 per cent in August and 7.63 per cent in July.")
	paper := m.document("her-951", "Herald (sample)", sandarbh.Press, day, "Prices rise less fast", "Retail inflation was 6.9 per cent in August 2023.")
	point := func(basis, month string, value float64, figures ...sandarbh.Citation) sandarbh.Point {
		p := sandarbh.Point{When: month + "-01/" + month + "-28", Value: value, Differs: len(figures) > 1}
		for _, c := range figures {
			p.Figures = append(p.Figures, sandarbh.Figure{Basis: basis, Value: value, Text: fmt.Sprint(value, " per cent"), Span: c.Span})
		}
		return p
	}
	both := quote(release, "Retail inflation was 6.83 per cent in August 2023 from 7.44 per cent in July 2023.")
	rural := quote(release, "In rural areas it was 7.02 per cent in August and 7.63 per cent in July.")
	m.entities = []*sandarbh.Entity{
		{ID: "african-union", Kind: sandarbh.EntityOrganisation, Name: "African Union", Aliases: []string{"AU"}, Documents: 3},
		{
			ID: "retail-inflation", Kind: sandarbh.EntityMeasure, Name: "Retail inflation (CPI)", Documents: 2,
			Series: []sandarbh.Series{
				{Name: "Retail inflation (CPI)", Period: "month", Unit: "percent", Points: []sandarbh.Point{
					point("", "2023-06", 4.87, quote(release, "Retail inflation was 4.87 per cent in June 2023.")), point("", "2023-07", 7.44, both),
					point("", "2023-08", 6.83, both, quote(paper, "Retail inflation was 6.9 per cent in August 2023.")),
				}},
				{Name: "Retail inflation (CPI)", Basis: "rural", Period: "month", Unit: "percent", Points: []sandarbh.Point{
					point("rural", "2023-07", 7.63, rural), point("rural", "2023-08", 7.02, rural),
				}},
			},
		},
		{
			ID: "azali-assoumani-president", Kind: sandarbh.EntityPerson, Name: "Azali Assoumani", Documents: 2,
			Particulars: []sandarbh.Particular{{Name: sandarbh.ParticularOffice, Value: "President of the Comoros", Of: date(2023, 9, 9), Span: both.Span}},
		},
	}
}

func (m *memoryShelf) addSources() {
	read := time.Date(2023, 9, 9, 15, 40, 0, 0, time.UTC)
	m.sourceList = []sandarbh.Source{
		{ID: "ministry", Name: "Ministry releases (sample)", Address: "https://ministry.example/feed", Kind: "feed", Tier: sandarbh.Primary, Enabled: true, LastRead: read, NextDue: read.Add(time.Hour)},
		{ID: "herald", Name: "Herald of the Deccan (sample)", Address: "https://herald.example/rss", Kind: "feed", Tier: sandarbh.Press, Enabled: true, LastRead: read.Add(-40 * time.Minute)},
		{ID: "examside", Name: "Examside notes (sample)", Address: "https://examside.example/", Kind: "page", Tier: sandarbh.Study, Enabled: true},
		{ID: "gazette", Name: "State gazette (sample)", Address: "https://gazette.example/feed", Kind: "feed", Tier: sandarbh.Primary, Enabled: true, LastRead: read.AddDate(0, 0, -3), NextDue: read.Add(3 * time.Hour), Failures: 4, Fault: "Its certificate ran out on 6 September 2023, so the connection was refused. What was read before is kept.", Remedy: "Write to the publisher, or give another address."},
		{ID: "space", Name: "Space agency (sample)", Address: "https://space.example/feed", Kind: "feed", Tier: sandarbh.Primary},
	}
}

func (m *memoryShelf) addTerms() {
	m.terms = []sandarbh.Term{
		{ID: "g20", Name: "G20", Aliases: []string{"Group of Twenty"}, Definition: "A forum of large economies, founded in 1999, whose leaders have met since 2008.", Expansion: "Group of Twenty", Field: "international", Topics: []string{"gs2-ir-groupings"}, Authority: "Leaders' statements; no treaty, no permanent secretariat"},
		{ID: "african-union", Name: "African Union", Definition: "The organisation of 55 African states that followed the Organisation of African Unity in 2002.", Field: "institution", Topics: []string{"gs2-ir-groupings"}, Authority: "Constitutive Act of the African Union, 2000"},
		{ID: "troika", Name: "Troika", Definition: "The past, present and next presidency of a group, which prepare its work together.", Field: "international", Authority: "Practice of the G20"},
		{ID: "soft-landing", Name: "Soft landing", Definition: "A landing slow enough that the craft and its instruments stay whole.", Field: "science", Topics: []string{"gs3-space"}, Authority: "Indian Space Research Organisation", AsOf: date(2023, 8, 23)},
		{ID: "delimitation", Name: "Delimitation", Definition: "The fixing of the limits of constituencies after a census.", Field: "polity", Topics: []string{"gs2-parliament"}, Authority: "Articles 82 and 170"},
		{ID: "2g-ethanol", Name: "2G ethanol", Definition: "Ethanol from residues such as straw rather than from food crops.", Field: "science", Authority: "National Policy on Biofuels, 2018"},
	}
}

// addG20 writes the note that has every section, in two versions.
func (m *memoryShelf) addG20() sandarbh.NoteID {
	day := date(2023, 9, 9)
	release := m.document("rel-901", "Ministry of External Affairs (sample)", sandarbh.Primary, day,
		"African Union takes its seat as a permanent member of the G20",
		"~ Home | Releases | Contact",
		"The African Union became a permanent member of the G20 today, at the first session of the New Delhi summit. The Prime Minister invited Azali Assoumani, chairperson of the African Union, to take his seat.",
		"The proposal was made by India in June 2023. It was agreed by all members.",
		"# What was decided",
		"- The African Union has 55 member states.",
		"- With its entry the G20 has two regional bodies, the other being the European Union.",
		"- A Global Biofuels Alliance was launched with the United States and Brazil as founding members.",
		"| Presidency | Year | Place of the summit",
		"| Indonesia | 2022 | Bali",
		"| India | 2023 | New Delhi",
		"| Brazil | 2024 | Rio de Janeiro",
		"The troika of Indonesia, India and Brazil prepared the agenda. The members will review the reform of multilateral development banks by 2025.",
		"> “It is a step towards a more inclusive G20,” the chairperson said in the hall.",
		"~ Follow us")
	paper := m.document("her-377", "Herald of the Deccan (sample)", sandarbh.Press, date(2023, 9, 10),
		"G20 opens its door to Africa",
		"New Delhi: The African Union on Saturday joined the G20 as a full member. The bloc of 54 nations was welcomed with applause in the hall.",
		"Officials said the alliance on biofuels could add up to $500 billion in opportunities in three years.",
		"The G20 stands for about 85 per cent of global GDP and over 75 per cent of global trade.")
	study := m.document("exa-55", "Examside (sample)", sandarbh.Study, date(2023, 9, 10),
		"G20 becomes G21? Summit explained",
		"The African Union (54 members) became the 21st permanent member of the group on 9 September 2023.",
		"The 2020 Riyadh summit first discussed the seat. India took over the presidency on 1 December 2022 and chaired about 200 meetings in 60 cities.")
	study.Truncated = true
	story := sandarbh.StoryID("s-au-g20")
	m.stories = append(m.stories, &sandarbh.Story{
		ID: story, Version: 2, Title: "African Union joins the G20", Event: day, First: day, Last: date(2023, 9, 10),
		Documents: []sandarbh.DocumentID{release.ID, paper.ID, study.ID},
	})
	m.comparisons = append(m.comparisons,
		sandarbh.Comparison{
			Story: story, Kind: sandarbh.DiffersValue, About: "How many member states has the African Union?",
			Sides: []sandarbh.Side{side(release, "The African Union has 55 member states.", "55"), side(paper, "The bloc of 54 nations", "54")},
			Why:   "The ministry counts 55, the newspaper 54.",
		},
		sandarbh.Comparison{
			Story: story, Kind: sandarbh.Variant, About: "Form of membership",
			Sides: []sandarbh.Side{side(release, "permanent member", "permanent"), side(paper, "full member", "full")},
			Why:   "Two words for the same seat.",
		})
	for _, c := range []struct {
		doc                      *sandarbh.Document
		subject, words, sentence string
	}{
		{release, "African Union: member states", "55", "The African Union has 55 member states."},
		{paper, "African Union: member states", "54", "The bloc of 54 nations was welcomed with applause in the hall."},
		{study, "African Union: member states", "54", "The African Union (54 members) became the 21st permanent member of the group on 9 September 2023."},
		{paper, "Share of global GDP", "85 per cent", "The G20 stands for about 85 per cent of global GDP and over 75 per cent of global trade."},
	} {
		m.claims = append(m.claims, sandarbh.Claim{
			Kind: sandarbh.ClaimCount, Matter: c.subject, Value: c.words, Span: quote(c.doc, c.words).Span, Sentence: quote(c.doc, c.sentence).Span,
		})
	}
	unconfirmed := fact("About 200 meetings in 60 cities were held under the presidency.", quote(study, "chaired about 200 meetings in 60 cities"))
	unconfirmed.Unconfirmed = true
	n := &sandarbh.Note{
		ID: "n-g20-1", Story: story, StoryVersion: 1, Version: 1, Slug: "african-union-joins-the-g20", Day: day,
		Title: fact("African Union becomes a permanent member of the G20", quote(release, "African Union takes its seat as a permanent member of the G20")),
		Deck:  []sandarbh.Line{fact("The proposal was made by India in June 2023; all members agreed to it.", quote(release, "The proposal was made by India in June 2023."), quote(release, "It was agreed by all members."))},
		Insight: []sandarbh.Line{fact("The G20 now has two regional bodies: the European Union and the African Union.",
			quote(release, "With its entry the G20 has two regional bodies, the other being the European Union."))},
		Kind: "agreement", Event: day, Published: day, Language: "en", Minutes: 4, Sample: true,
		Sections: []sandarbh.Section{
			{Name: sandarbh.SectionWhy, Lines: []sandarbh.Line{fact("The African Union became a permanent member of the G20 [on 9 September 2023], at the first session of the New Delhi summit.", quote(release, "The African Union became a permanent member of the G20 today, at the first session of the New Delhi summit."))}},
			{Name: sandarbh.SectionOverview, Lines: []sandarbh.Line{
				fact("The Prime Minister invited Azali Assoumani, chairperson of the African Union, to take his seat.", quote(release, "The Prime Minister invited Azali Assoumani, chairperson of the African Union, to take his seat.")),
				fact("The troika of Indonesia, India and Brazil prepared the agenda.", quote(release, "The troika of Indonesia, India and Brazil prepared the agenda.")),
			}},
			{Name: sandarbh.SectionDevelopments, Lines: []sandarbh.Line{
				fact("The African Union has 55 member states.", quote(release, "The African Union has 55 member states.")),
				fact("A Global Biofuels Alliance was launched with the United States and Brazil as founding members.", quote(release, "A Global Biofuels Alliance was launched with the United States and Brazil as founding members.")),
				fact("Officials said the alliance could add up to $500 billion in opportunities in three years.", quote(paper, "Officials said the alliance on biofuels could add up to $500 billion in opportunities in three years.")),
			}},
			{Name: sandarbh.SectionFacts, Lines: []sandarbh.Line{
				fact("The G20 stands for about 85 per cent of global GDP.", quote(paper, "The G20 stands for about 85 per cent of global GDP")),
				fact("The G20 stands for over 75 per cent of global trade.", quote(paper, "over 75 per cent of global trade")),
				fact("Brazil holds the presidency of 2024, with the summit at Rio de Janeiro.", quote(release, "Brazil | 2024 | Rio de Janeiro")),
				unconfirmed,
			}},
			{Name: sandarbh.SectionBackground, Lines: []sandarbh.Line{
				fact("India took over the presidency on 1 December 2022.", quote(study, "India took over the presidency on 1 December 2022")),
				{Text: "G20: a forum of large economies, founded in 1999.", Type: sandarbh.Reference, Reference: &sandarbh.Ref{Term: "g20"}},
			}},
			{Name: sandarbh.SectionTimeline, Lines: []sandarbh.Line{
				labelled("1 Dec 2022", "India takes over the presidency.", quote(study, "India took over the presidency on 1 December 2022")),
				labelled("June 2023", "India proposes the seat.", quote(release, "The proposal was made by India in June 2023.")),
				labelled("9 Sep 2023", "The African Union takes its seat.", quote(release, "The African Union became a permanent member of the G20 today, at the first session of the New Delhi summit.")),
			}},
			{Name: sandarbh.SectionMatters, Lines: []sandarbh.Line{comment("With the African Union at the table, debt and bank reform are argued by those who borrow, beside those who lend.")}},
			{Name: sandarbh.SectionForward, Lines: []sandarbh.Line{fact("The members will review the reform of multilateral development banks by 2025.", quote(release, "The members will review the reform of multilateral development banks by 2025."))}},
			{Name: sandarbh.SectionAngle, Lines: []sandarbh.Line{comment("Examine what the African Union's seat changes in a G20 that decides by consensus.")}},
			{Name: sandarbh.SectionPointers, Lines: []sandarbh.Line{
				labelled("African Union", "African Union: 55 member states", quote(release, "The African Union has 55 member states.")),
				labelled("Global Biofuels Alliance", "with the United States and Brazil", quote(release, "A Global Biofuels Alliance was launched with the United States and Brazil as founding members.")),
			}},
			{Name: sandarbh.SectionQuick, Lines: []sandarbh.Line{
				fact("9 September 2023, New Delhi: African Union joins as permanent member.", quote(release, "The African Union became a permanent member of the G20 today, at the first session of the New Delhi summit.")),
				fact("Troika: Indonesia, India, Brazil.", quote(release, "The troika of Indonesia, India and Brazil prepared the agenda.")),
			}},
		},
		Terms: []sandarbh.TermNote{
			{Term: "g20", Name: "G20", Definition: m.terms[0].Definition, Authority: m.terms[0].Authority, First: "G20"},
			{Term: "african-union", Name: "African Union", Definition: m.terms[1].Definition, Authority: m.terms[1].Authority, First: "African Union"},
			{Term: "troika", Name: "Troika", Definition: m.terms[2].Definition, Authority: m.terms[2].Authority, First: "troika"},
		},
		Papers:        []sandarbh.PaperScore{{Paper: "GS2", Score: .91}, {Paper: "Prelims", Score: .6}, {Paper: "GS3", Score: .1}},
		Topics:        []sandarbh.TopicScore{{Topic: "gs2-ir-groupings", Score: .9, Why: "“G20”, “permanent member”"}, {Topic: "gs3-energy", Score: .4, Why: "“Biofuels Alliance”"}},
		Relevance:     sandarbh.Relevance{Score: 78, Parts: []sandarbh.RelevancePart{{Name: "syllabus", Points: 33, Why: "a change in a global grouping"}, {Name: "facts", Points: 25, Why: "nine facts that can be asked"}, {Name: "sources", Points: 20, Why: "a primary source"}}},
		Disagreements: m.comparisons, Sources: sourcesOf(release, paper, study), Made: day.Time().Add(16 * time.Hour),
	}
	second := *n
	second.ID, second.Version, second.StoryVersion = "n-g20-2", 2, 2
	second.Change = "Herald of the Deccan (sample) joined the story and brought the share of GDP."
	second.Made = day.Time().Add(17 * time.Hour)
	first := *n
	first.Sections = slices.Clone(n.Sections)
	first.Sections[3] = sandarbh.Section{Name: sandarbh.SectionFacts, Lines: n.Sections[3].Lines[1:]}
	m.notes = append(m.notes, &first, &second)
	m.refused = append(m.refused, sandarbh.RefusedLine{
		Story: story, Note: second.ID, Day: day,
		Refused: sandarbh.Refused{Line: fact("The G20 stands for 85 per cent of global GDP.", quote(paper, "The G20 stands for about 85 per cent of global GDP")), Faults: []string{"The passage has “about” before “85 per cent”; the line dropped it."}},
	})
	m.objections = append(m.objections, sandarbh.Objection{Note: second.ID, Section: sandarbh.SectionDevelopments, Line: "The African Union has 55 member states.", Reason: "My book says 54.", At: day.Time().Add(18 * time.Hour)})
	return second.ID
}

// smallNote is a note of few lines: title, sentence, more.
type smallNote struct {
	title, text, second string
	paper, topic, kind  string
	tier                sandarbh.Tier
}

var earlier = smallNote{"Leaders arrive for the G20 summit with development banks on the agenda", "Leaders of the G20 arrived in New Delhi for the summit of 9 and 10 September 2023.", "Reform of multilateral development banks is on the agenda.", "GS2", "gs2-ir-groupings", "agreement", sandarbh.Press}

var smallNotes = []smallNote{
	{"Chandrayaan-3: Vikram lands near the lunar south pole", "The lander Vikram of Chandrayaan-3 made a soft landing near the south pole of the Moon on 23 August 2023.", "The rover Pragyan carries two instruments, among them an alpha particle X-ray spectrometer.", "GS3", "gs3-space", "science", sandarbh.Primary},
	{"PM Vishwakarma: Rs 13,000 crore for artisans over five years", "The Cabinet approved the scheme PM Vishwakarma with an outlay of Rs 13,000 crore for five years up to 2027-28.", "Eighteen traditional trades are covered in the first instance.", "GS3", "gs3-msme", "cabinet", sandarbh.Primary},
	{"Bill to reserve a third of seats for women awaits delimitation", "The Bill reserves, as nearly as may be, one-third of seats for women in the Lok Sabha and State assemblies.", "It takes effect after the delimitation that follows the first census after its commencement.", "GS2", "gs2-parliament", "bill", sandarbh.Press},
	{"Global Biofuels Alliance begins with nineteen countries", "Nineteen countries and twelve international organisations had agreed to join the alliance.", "India, Brazil and the United States are its founders.", "GS3", "gs3-energy", "agreement", sandarbh.Primary},
	{"Women's self-help groups to fly drones: first trainees chosen", "The first trainees were chosen from self-help groups in eleven districts.", "Each group is to receive one drone on hire.", "GS1", "gs1-women", "scheme", sandarbh.Study},
	{"Aditya-L1 raises its orbit for the second time", "The spacecraft Aditya-L1 raised its orbit on 5 September 2023.", "It carries seven instruments to observe the Sun from the point L1.", "Prelims", "gs3-space", "science", sandarbh.Primary},
	{"What a probity pact in procurement asks of both sides", "A probity pact binds buyer and bidder to take and offer no advantage.", "An independent monitor is named for large contracts.", "GS4", "", "explainer", sandarbh.Press},
}

func (m *memoryShelf) addSmall(day sandarbh.Date, i int, s smallNote) sandarbh.NoteID {
	publisher := map[sandarbh.Tier]string{sandarbh.Primary: "Ministry release (sample)", sandarbh.Press: "Herald of the Deccan (sample)", sandarbh.Study: "Examside (sample)"}[s.tier]
	d := m.document(fmt.Sprintf("doc-%d", i), publisher, s.tier, day, s.title, s.text, s.second)
	story := sandarbh.StoryID(fmt.Sprintf("s-%d", i))
	m.stories = append(m.stories, &sandarbh.Story{ID: story, Version: 1, Title: s.title, Event: day, First: day, Last: day, Documents: []sandarbh.DocumentID{d.ID}})
	n := &sandarbh.Note{
		ID: sandarbh.NoteID(fmt.Sprintf("n-%d", i)), Story: story, StoryVersion: 1, Version: 1, Slug: slug(s.title), Day: day,
		Title: fact(s.title, quote(d, s.title)), Kind: s.kind, Event: day, Published: day, Minutes: 2, Language: "en", Sample: true,
		Deck: []sandarbh.Line{fact(s.second, quote(d, s.second))},
		Sections: []sandarbh.Section{
			{Name: sandarbh.SectionWhy, Lines: []sandarbh.Line{fact(s.text, quote(d, s.text))}},
			{Name: sandarbh.SectionFacts, Lines: []sandarbh.Line{fact(s.second, quote(d, s.second))}},
		},
		Papers: []sandarbh.PaperScore{{Paper: s.paper, Score: .8}}, Sources: sourcesOf(d), NoPrimary: s.tier != sandarbh.Primary,
		Relevance: sandarbh.Relevance{Score: 60 - i, Parts: []sandarbh.RelevancePart{{Name: "syllabus", Points: 30, Why: "a topic asked in four of the last ten years"}}},
	}
	if s.topic != "" {
		n.Topics = []sandarbh.TopicScore{{Topic: s.topic, Score: .7, Why: "“" + strings.Fields(s.title)[0] + "”"}}
	}
	if s.tier == sandarbh.Study {
		n.Sections[1].Lines[0].Unconfirmed = true
		n.Stale = "The page is of 9 September 2023; a report of 2 March 2022 already tells of the same trainees."
	}
	m.notes = append(m.notes, n)
	return n.ID
}

func (m *memoryShelf) also(day sandarbh.Date) []sandarbh.Also {
	var out []sandarbh.Also
	for i, text := range []string{
		"An exhibition on coins of the Deccan opens at the National Museum.",
		"The railways mark ten years of a heritage steam run in the Nilgiris.",
		"A workshop on soil cards is held in Nagpur.",
	} {
		d := m.document(fmt.Sprintf("also-%d", i), "Ministry release (sample)", sandarbh.Primary, day, text, text, "Guests were present.")
		out = append(out, sandarbh.Also{Document: d.ID, Line: fact(text, quote(d, text))})
	}
	return out
}

func (m *memoryShelf) omissions(day sandarbh.Date) []sandarbh.Omission {
	var out []sandarbh.Omission
	for i, x := range []struct {
		title, why string
		reason     sandarbh.Reason
	}{
		{"Minister greets the nation on the festival of lamps", "a greeting: it decides nothing that can be asked", ""},
		{"Governor meets a delegation of traders", "a meeting", sandarbh.ReasonMeeting},
		{"Secretary meets the envoy of a friendly state", "a meeting", sandarbh.ReasonMeeting},
	} {
		d := m.document(fmt.Sprintf("out-%d", i), "Ministry release (sample)", sandarbh.Primary, day, x.title, x.title+".")
		out = append(out, sandarbh.Omission{Document: d.ID, Why: x.why, Reason: x.reason})
	}
	same := m.document("out-3", "Herald of the Deccan (sample)", sandarbh.Press, day, "Coins of the Deccan on show", "An exhibition opens.")
	told := m.document("out-4", "Herald of the Deccan (sample)", sandarbh.Press, day, "Summit opens tomorrow", "The summit opens tomorrow.")
	return append(out,
		sandarbh.Omission{Document: same.ID, Why: "the same", Reason: sandarbh.ReasonCeremony, Line: "also-0", Day: day},
		sandarbh.Omission{Document: told.ID, Why: "It is told elsewhere.", Note: m.notes[0].ID, Day: m.notes[0].Day})
}

// addHindi adds an edition with one note in Hindi.
func (m *memoryShelf) addHindi() {
	day := date(2023, 9, 10)
	d := m.document("hin-1", "Ministry release (sample)", sandarbh.Primary, day, "जी-20 नेताओं ने राजघाट पर पुष्प अर्पित किए",
		"जी-20 के नेताओं ने 10 सितंबर 2023 को राजघाट पर पुष्प अर्पित किए।", "शिखर सम्मेलन का अंतिम सत्र “एक भविष्य” पर था।")
	d.Language = "hi"
	m.stories = append(m.stories, &sandarbh.Story{ID: "s-hin", Version: 1, Title: d.Title, Event: day, First: day, Last: day, Documents: []sandarbh.DocumentID{d.ID}})
	n := &sandarbh.Note{
		ID: "n-hin", Story: "s-hin", Version: 1, Slug: "rajghat", Day: day, Published: day, Language: "hi", Kind: "agreement", Minutes: 1,
		Title: fact("जी-20: अंतिम सत्र “एक भविष्य” पर", quote(d, "अंतिम सत्र “एक भविष्य” पर")),
		Sections: []sandarbh.Section{
			{Name: sandarbh.SectionWhy, Lines: []sandarbh.Line{fact("जी-20 के नेताओं ने 10 सितंबर 2023 को राजघाट पर पुष्प अर्पित किए।", quote(d, "जी-20 के नेताओं ने 10 सितंबर 2023 को राजघाट पर पुष्प अर्पित किए।"))}},
			{Name: sandarbh.SectionFacts, Lines: []sandarbh.Line{fact("शिखर सम्मेलन का अंतिम सत्र “एक भविष्य” पर था।", quote(d, "शिखर सम्मेलन का अंतिम सत्र “एक भविष्य” पर था।"))}},
		},
		Papers: []sandarbh.PaperScore{{Paper: "GS2", Score: .7}}, Topics: []sandarbh.TopicScore{{Topic: "gs2-ir-groupings", Score: .6, Why: "“जी-20”"}},
		Sources: sourcesOf(d), Sample: true,
	}
	m.notes = append(m.notes, n)
	m.editions = append(m.editions, &sandarbh.Edition{
		Date: day, Notes: []sandarbh.NoteID{n.ID}, Minutes: 1, Documents: 6, Made: day.Time().Add(17 * time.Hour), Sample: true,
	})
}
