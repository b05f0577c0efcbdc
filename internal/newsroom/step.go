package newsroom

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/store"
)

// compare works out what the documents of one story say on the same matters.
func (n *Newsroom) compare(ctx context.Context, id sandarbh.StoryID) (store.Save, error) {
	d, err := n.draft(ctx, id)
	if err != nil {
		return nil, err
	}
	n.Rooms.Compared(d)
	return func(ctx context.Context, tx store.Tx) error {
		return tx.PutComparisons(ctx, id, d.Comparisons, n.Versions.Compare)
	}, nil
}

// draft loads a story with its documents.
func (n *Newsroom) draft(ctx context.Context, id sandarbh.StoryID) (*Draft, error) {
	s, err := n.Store.Story(ctx, id)
	if err != nil {
		return nil, err
	}
	docs, err := n.Store.Documents(ctx, s.Documents)
	if err != nil {
		return nil, err
	}
	return &Draft{Story: *s, Documents: docs}, nil
}

// write works out the note of one story. It becomes a version if its words differ from those that stand.
func (n *Newsroom) write(ctx context.Context, id sandarbh.StoryID) (store.Save, error) {
	d, err := n.draft(ctx, id)
	if err != nil {
		return nil, err
	}
	if d.Comparisons, err = n.Store.Comparisons(ctx, id); err != nil {
		return nil, err
	}
	last, stands, err := n.Store.LatestNote(ctx, id)
	if err != nil && !errors.Is(err, sandarbh.ErrNotFound) {
		return nil, err
	}
	w := n.Rooms.Written(d)
	o := store.Outcome{
		Story: id, Note: w.Note, Also: w.Also, Omitted: w.Omitted, Refused: w.Refused, Day: Day(d.Documents[0]),
	}
	if w.Note != nil {
		if o.Same, err = n.version(o.Note, last, stands); err != nil {
			return nil, err
		}
		if o.Same {
			o.Note = last
		}
		o.Links = links(o.Note, d.Documents)
		o.Day = o.Note.Day
	}
	return func(ctx context.Context, tx store.Tx) error {
		return tx.PutOutcome(ctx, o, n.Versions.Write)
	}, nil
}

// version gives a note its number, its address and, from the second version on, what has changed. It reports
// whether the last version still stands and says the same, so that there is none to add.
func (n *Newsroom) version(note, last *sandarbh.Note, stands bool) (same bool, err error) {
	note.Version, note.Made = 1, n.Now().UTC()
	if last != nil {
		note.Day, note.Slug = last.Day, last.Slug // a permanent address
		if same, err = sameWords(note, last); err != nil {
			return false, err
		}
		note.Version = last.Version + 1
		note.Change = change(note, last)
	}
	note.ID = sandarbh.NoteID(fmt.Sprintf("%s-v%d", note.Story, note.Version))
	return same && stands, nil
}

// sameWords reports whether two versions differ in nothing but their numbers.
func sameWords(a, b *sandarbh.Note) (bool, error) {
	var text [2][]byte
	for i, n := range []*sandarbh.Note{a, b} {
		c := *n
		c.ID, c.Version, c.StoryVersion, c.Change, c.Made = "", 0, 0, "", time.Time{}
		var err error
		if text[i], err = json.Marshal(c); err != nil {
			return false, fmt.Errorf("compare versions of a note: %w", err)
		}
	}
	return bytes.Equal(text[0], text[1]), nil
}

// change says what a version changed and which source changed it.
func change(n, last *sandarbh.Note) string {
	had := map[string]int{}
	for _, l := range last.Lines() {
		had[l.Line.Text]++
	}
	added := 0
	for _, l := range n.Lines() {
		if had[l.Line.Text] > 0 {
			had[l.Line.Text]--
		} else {
			added++
		}
	}
	dropped := 0
	for _, rest := range had {
		dropped += rest
	}
	var parts []string
	if added > 0 {
		parts = append(parts, count(added, "line")+" added")
	}
	if dropped > 0 {
		parts = append(parts, count(dropped, "line")+" dropped")
	}
	if len(parts) == 0 {
		parts = append(parts, "same lines, other particulars")
	}
	return strings.Join(parts, ", ") + "; " + because(n, last) + "."
}

// because names the sources that came, changed or went.
func because(n, last *sandarbh.Note) string {
	name := func(s sandarbh.NoteSource) string {
		if s.Publisher == "" {
			return s.Title
		}
		return s.Publisher + ", “" + s.Title + "”"
	}
	var parts []string
	for _, s := range n.Sources {
		switch {
		case slices.ContainsFunc(last.Sources, func(o sandarbh.NoteSource) bool { return o.Document == s.Document }):
		case slices.ContainsFunc(last.Sources, samePage(s)):
			parts = append(parts, "source changed: "+name(s))
		default:
			parts = append(parts, "source added: "+name(s))
		}
	}
	for _, s := range last.Sources {
		if !slices.ContainsFunc(n.Sources, samePage(s)) {
			parts = append(parts, "source taken out: "+name(s))
		}
	}
	if len(parts) == 0 {
		return "the sources are the same, the writing was bettered"
	}
	return strings.Join(parts, "; ")
}

// samePage reports whether sources are versions of one page.
func samePage(s sandarbh.NoteSource) func(sandarbh.NoteSource) bool {
	return func(o sandarbh.NoteSource) bool {
		return o.Document == s.Document || o.URL == s.URL && o.Publisher == s.Publisher && (o.URL != "" || o.Title == s.Title)
	}
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// links are what a note has in common with others.
func links(n *sandarbh.Note, docs []*sandarbh.Document) []store.Linked {
	var out []store.Linked
	add := func(kind sandarbh.LinkKind, id, name string, weight float64) {
		if id != "" {
			out = append(out, store.Linked{Link: sandarbh.Link{Kind: kind, ID: id}, Name: name, Weight: weight})
		}
	}
	for _, t := range n.Topics {
		add(sandarbh.LinkTopic, t.Topic, "", t.Score)
	}
	for _, p := range n.Papers {
		if p.Score >= sandarbh.PaperShare || p.Paper == n.Papers[0].Paper {
			add(store.LinkPaper, p.Paper, "", p.Score)
		}
	}
	for _, t := range n.Terms {
		add(sandarbh.LinkTerm, t.Term, t.Name, 1)
	}
	for _, s := range n.Sources {
		add(sandarbh.LinkDocument, string(s.Document), s.Title, 1)
	}
	for _, doc := range docs {
		add(sandarbh.LinkSource, string(doc.Source), doc.Publisher, 1)
	}
	for _, l := range n.Lines() {
		weight := 1.0
		switch l.Section {
		case sandarbh.SectionTitle:
		case sandarbh.SectionWhy:
			weight = 0.5
		default:
			continue
		}
		for _, name := range lang.Names(l.Line.Text) {
			if distinct(name.Text) {
				add(sandarbh.LinkEntity, lang.Fold(name.Text), name.Text, weight)
			}
		}
	}
	return out
}

// everywhere are names that half of the notes share: they relate nothing.
var everywhere = []string{
	"india", "government of india", "new delhi", "delhi", "union cabinet", "cabinet", "parliament", "lok sabha",
	"rajya sabha", "ministry", "union minister", "prime minister", "central government", "government", "union",
	"bharat", "minister of state", "states", "union territories", "crore", "lakh",
	"bill", "bills", "act", "acts", "amendment", "ordinance", "rules", "article", "section", "schedule", "constitution", "court", "bench", "chief justice",
	"house", "assembly", "state", "union territory", "minister", "president", "governor", "ministries", "department", "committee", "commission", "council",
	"board", "authority", "bank", "mission", "scheme", "programme", "project", "policy", "report", "index", "summit", "conference", "declaration", "convention",
}

func distinct(name string) bool {
	return len(name) > 2 && !slices.Contains(everywhere, lang.Fold(name))
}

// edition ranks one day.
func (n *Newsroom) edition(ctx context.Context, key string) (store.Save, error) {
	var day sandarbh.Date // the key "" is the unknown day
	if err := day.UnmarshalText([]byte(key)); err != nil {
		return nil, err
	}
	rows, err := n.Store.Told(ctx, day)
	if err != nil {
		return nil, err
	}
	told := make([]Told, len(rows))
	for i, row := range rows {
		told[i] = toldOf(row)
	}
	e := Rank(day, told, Limit)
	e.Made = n.Now().UTC()
	return func(ctx context.Context, tx store.Tx) error {
		return tx.PutEdition(ctx, &e, n.Versions.Edition)
	}, nil
}

// toldOf makes what Rank takes of a row. What is hidden, and what cannot be read, is left out with that reason.
func toldOf(row store.Told) Told {
	t := Told{Story: row.Story, Outcome: Outcome{Note: row.Note, Also: row.Also, Omitted: row.Omitted}}
	for _, f := range row.Documents {
		t.Documents = append(t.Documents, f.Document)
		switch {
		case row.Hidden:
			t.Outcome.Note, t.Outcome.Also = nil, nil
			t.Outcome.Omitted = append(t.Outcome.Omitted, sandarbh.Omission{
				Document: f.Document.ID, Why: string(sandarbh.ReasonHidden), Reason: sandarbh.ReasonHidden,
			})
		case f.Story == "":
			reason := cmp.Or(sandarbh.Reason(f.Document.Fault), sandarbh.ReasonTextless)
			t.Outcome.Omitted = append(t.Outcome.Omitted, sandarbh.Omission{Document: f.Document.ID, Why: string(reason), Reason: reason})
		}
	}
	return t
}
