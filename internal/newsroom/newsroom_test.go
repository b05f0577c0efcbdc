package newsroom

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
	"github.com/sandarbh/sandarbh/internal/store/blob"
	"github.com/sandarbh/sandarbh/internal/store/sqlite"
	"github.com/sandarbh/sandarbh/internal/store/storetest"
)

// plainRooms do each step in the plainest way: a file holds a document a line, "ID DAY EVENT: words"; documents
// of one event are one story, named after the first; a note has a line for each of them, a greeting gets none.
func plainRooms() Rooms {
	return Rooms{
		Read: func(name string, data []byte, _ string) ([]sandarbh.Document, error) {
			var docs []sandarbh.Document
			for line := range strings.Lines(string(data)) {
				head, text, ok := strings.Cut(strings.TrimSpace(line), ": ")
				f := strings.Fields(head)
				if !ok || len(f) != 3 {
					return docs, fmt.Errorf("%s: no document in %q", name, line)
				}
				day, err := sandarbh.ParseDate(f[1])
				if err != nil {
					return docs, err
				}
				docs = append(docs, sandarbh.Document{
					ID: sandarbh.DocumentID(f[0]), Title: f[2] + " reported", Publisher: "Sample", Published: day, Text: text,
				})
			}
			return docs, nil
		},
		Group: func(docs []*sandarbh.Document) []sandarbh.StoryID {
			first := map[string]*sandarbh.Document{}
			for _, d := range docs {
				f := first[d.Title]
				if f == nil || d.Published.Before(f.Published) {
					first[d.Title] = d
				}
			}
			out := make([]sandarbh.StoryID, len(docs))
			for i, d := range docs {
				out[i] = sandarbh.StoryID("s-" + first[d.Title].ID)
			}
			return out
		},
		Event:   func(doc *sandarbh.Document) (sandarbh.Date, string) { return doc.Published, "" },
		Compare: func([]*sandarbh.Document) []sandarbh.Comparison { return nil },
		Write: func(s sandarbh.Story, docs []*sandarbh.Document, _ []sandarbh.Comparison) Outcome {
			if strings.Contains(docs[0].Text, "greets") {
				return Outcome{Omitted: []sandarbh.Omission{{Document: docs[0].ID, Why: "It is a greeting."}}}
			}
			n := &sandarbh.Note{Title: sandarbh.Line{Text: s.Title, Type: sandarbh.Fact}, Minutes: 1}
			n.Relevance.Score = len(docs)
			facts := sandarbh.Section{Name: sandarbh.SectionFacts}
			for _, d := range docs {
				facts.Lines = append(facts.Lines, sandarbh.Line{Text: d.Text, Type: sandarbh.Fact})
				n.Sources = append(n.Sources, sandarbh.NoteSource{Document: d.ID, Title: d.Title, Publisher: d.Publisher})
			}
			n.Sections = []sandarbh.Section{facts}
			return Outcome{Note: n}
		},
		Name: func(doc *sandarbh.Document) store.Named {
			name, _, _ := strings.Cut(doc.Title, " ")
			out := store.Named{Mentions: []sandarbh.Mention{{
				Document: doc.ID, Entity: strings.ToLower(name), Kind: sandarbh.EntityScheme, Name: name, On: true,
			}}}
			if strings.Contains(doc.Text, "174") { // one document explains the name by another
				out.Aliases = []sandarbh.Alias{{Document: doc.ID, Name: "corridor", Entity: "corridor-project"}}
			}
			return out
		},
		Resolve: func(_ string, explained map[string]int) string {
			for e := range explained {
				return e
			}
			return ""
		},
		Gather: func(id string, mentions []sandarbh.Mention, _ []sandarbh.Figure) sandarbh.Entity {
			e := sandarbh.Entity{ID: id}
			for _, m := range mentions {
				e.Kind, e.Name = m.Kind, m.Name
			}
			return e
		},
	}
}

func open(t *testing.T) *Newsroom {
	t.Helper()
	dir := t.TempDir()
	db, err := sqlite.Open(t.Context(), filepath.Join(dir, "sandarbh.db"), storetest.Reader())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	at := time.Date(2026, time.May, 20, 6, 0, 0, 0, time.UTC)
	return &Newsroom{
		Rooms: plainRooms(), Versions: Versions{1, 1, 1, 1, 1, 1}, Store: db, Blobs: blob.Folder(filepath.Join(dir, "blobs")),
		Now: func() time.Time { return at }, Log: slog.New(slog.DiscardHandler), Workers: 2,
	}
}

func receive(t *testing.T, n *Newsroom, lines string) Received {
	t.Helper()
	r, err := n.Receive(t.Context(), Item{Name: "day.txt", Data: []byte(lines)})
	if err != nil || r.Fault != nil {
		t.Fatal(err, r.Fault)
	}
	return r
}

func work(t *testing.T, n *Newsroom) {
	t.Helper()
	if err := n.Work(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
}

// rows returns everything that is stored.
func rows(t *testing.T, n *Newsroom) string {
	t.Helper()
	var b bytes.Buffer
	err := n.Store.Dump(t.Context(), func(table string) (io.WriteCloser, error) {
		fmt.Fprintln(&b, "--", table)
		return closer{&b}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

type closer struct{ io.Writer }

func (closer) Close() error { return nil }

const week = `a 2026-05-18 Corridor: The corridor is 173 km long.
b 2026-05-19 Corridor: The corridor is 174 km long.
c 2026-05-19 Festival: The minister greets everyone.
d 2026-05-20 Survey: The survey covers 12 districts.
`

func TestWork(t *testing.T) {
	t.Parallel()
	n := open(t)
	receive(t, n, week)
	work(t, n)
	note, err := n.Store.Note(t.Context(), day(18), "corridor-reported", 0)
	if err != nil {
		t.Fatal(err)
	}
	if len(note.Sources) != 2 || note.Version != 1 {
		t.Errorf("note has %d sources, version %d, want 2, 1", len(note.Sources), note.Version)
	}
	e, err := n.Store.Edition(t.Context(), day(19))
	if err != nil {
		t.Fatal(err)
	}
	want := []sandarbh.Omission{
		{Document: "b", Why: "It is told in the note of 18 May 2026: Corridor reported", Note: note.ID, Day: day(18)},
		{Document: "c", Why: "It is a greeting."},
	}
	if d := cmp.Diff(want, e.Omitted); d != "" {
		t.Errorf("left out on the 19th (-want +got):\n%s", d)
	}
}

func day(d int) sandarbh.Date { return sandarbh.Date{Year: 2026, Month: time.May, Day: d} }

func TestWorkTwiceEndsTheSame(t *testing.T) {
	t.Parallel()
	n := open(t)
	receive(t, n, week)
	work(t, n)
	once := rows(t, n)
	receive(t, n, week)
	work(t, n)
	if d := cmp.Diff(once, rows(t, n)); d != "" {
		t.Errorf("the same files again (-once +twice):\n%s", d)
	}
	if err := n.Reread(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	work(t, n)
	if d := cmp.Diff(once, rows(t, n)); d != "" {
		t.Errorf("reread (-once +twice):\n%s", d)
	}
}

// A newer step does every row again; where it comes to the same, no version is added.
func TestNewStepVersionAddsNoNoteVersion(t *testing.T) {
	t.Parallel()
	n := open(t)
	receive(t, n, week)
	work(t, n)
	n.Versions = Versions{2, 2, 2, 2, 2, 2}
	units, _, err := n.Next(t.Context())
	if err != nil || len(units) != 1 || units[0].Step != store.StepGroup {
		t.Fatalf("Next = %v, %v, want Group", units, err)
	}
	work(t, n)
	counts, err := n.Store.Counts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	all := 0
	if err := n.Store.AllNotes(t.Context(), false, func(*sandarbh.Note) error { all++; return nil }); err != nil {
		t.Fatal(err)
	}
	if all != counts.Notes {
		t.Errorf("%d versions of %d notes, want one each", all, counts.Notes)
	}
}

// Killed after any unit, the work goes on to the same end.
func TestWorkGoesOnAfterAStop(t *testing.T) {
	t.Parallel()
	whole := open(t)
	receive(t, whole, week)
	work(t, whole)
	want := rows(t, whole)
	for stop := 1; ; stop++ {
		n := open(t)
		receive(t, n, week)
		ctx, cancel := context.WithCancel(t.Context())
		kept := 0
		err := n.Work(ctx, func(Done) {
			if kept++; kept == stop {
				cancel()
			}
		})
		cancel()
		if kept < stop {
			break // it was done before
		}
		if err != nil && !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		work(t, n)
		if d := cmp.Diff(want, rows(t, n)); d != "" {
			t.Fatalf("stopped after %d units (-whole +gone on):\n%s", stop, d)
		}
	}
}

func TestChangedFigureMakesAVersion(t *testing.T) {
	t.Parallel()
	n := open(t)
	receive(t, n, week)
	work(t, n)
	receive(t, n, "b 2026-05-19 Corridor: The corridor is 175 km long.\n")
	work(t, n)
	note, err := n.Store.Note(t.Context(), day(18), "corridor-reported", 0)
	if err != nil {
		t.Fatal(err)
	}
	want := "1 line added, 1 line dropped; source changed: Sample, “Corridor reported”."
	if note.Version != 2 || note.Change != want {
		t.Errorf("version %d: %q, want 2: %q", note.Version, note.Change, want)
	}
	old, err := n.Store.Note(t.Context(), day(18), "corridor-reported", 1)
	if err != nil {
		t.Fatal(err)
	}
	docs, err := n.Store.Documents(t.Context(), []sandarbh.DocumentID{old.Sources[1].Document})
	if err != nil || len(docs) != 1 || docs[0].Text != "The corridor is 174 km long." {
		t.Errorf("the old version's source = %v, %v, want it as it was", docs, err)
	}
}

// Names are kept by document: they follow what is changed, regrouped and removed.
func TestNames(t *testing.T) {
	t.Parallel()
	n := open(t)
	on := func(id string) []sandarbh.StoryID {
		t.Helper()
		e, err := n.Store.Entity(t.Context(), id)
		if errors.Is(err, sandarbh.ErrNotFound) {
			return nil
		}
		if err != nil {
			t.Fatal(err)
		}
		stories, notes, total, err := n.Store.StoriesOn(t.Context(), e.ID, 0, 10)
		if err != nil || len(stories) != total || len(notes) != total {
			t.Fatal(err, total, stories, notes)
		}
		var out []sandarbh.StoryID
		for _, s := range stories {
			out = append(out, s.ID)
		}
		return out
	}
	receive(t, n, week)
	work(t, n)
	for _, id := range []string{"corridor", "corridor-project"} {
		if d := cmp.Diff([]sandarbh.StoryID{"s-a"}, on(id)); d != "" {
			t.Errorf("stories on %s (-want +got):\n%s", id, d)
		}
	}
	receive(t, n, "b 2026-05-19 Corridor: The corridor is 175 km long.\n")
	work(t, n)
	if e, err := n.Store.Entity(t.Context(), "corridor"); err != nil || e.ID != "corridor" || e.Documents != 2 {
		t.Errorf("no longer explained: %+v, %v, want corridor itself, of 2 documents", e, err)
	}
	err := n.Store.Update(t.Context(), func(tx store.Tx) error {
		return tx.Pin(t.Context(), []sandarbh.DocumentID{"b"}, "hand-1")
	})
	if err != nil {
		t.Fatal(err)
	}
	work(t, n)
	if d := cmp.Diff([]sandarbh.StoryID{"s-a", "hand-1"}, on("corridor")); d != "" {
		t.Errorf("after a split (-want +got):\n%s", d)
	}
	if _, err := n.Remove(t.Context(), "b"); err != nil {
		t.Fatal(err)
	}
	work(t, n)
	if got := on("corridor"); got != nil {
		t.Errorf("of one document there is a page: %v", got)
	}
}

func TestStoryKeepsItsName(t *testing.T) {
	t.Parallel()
	n := open(t)
	receive(t, n, week)
	work(t, n)
	receive(t, n, "z 2026-05-16 Corridor: A corridor is planned.\n")
	work(t, n)
	s, err := n.Store.Story(t.Context(), "s-a")
	if err != nil {
		t.Fatal(err)
	}
	want := []sandarbh.DocumentID{"z", "a", "b"}
	if d := cmp.Diff(want, s.Documents); d != "" || s.Version != 2 {
		t.Errorf("version %d (-want +got):\n%s", s.Version, d)
	}
	note, err := n.Store.Note(t.Context(), day(18), "corridor-reported", 0)
	if err != nil || note.Version != 2 {
		t.Errorf("its address = %v, %v, want version 2 where it was", note, err)
	}
}

func TestHandIsRespected(t *testing.T) {
	t.Parallel()
	n := open(t)
	receive(t, n, week)
	work(t, n)
	err := n.Store.Update(t.Context(), func(tx store.Tx) error {
		return errors.Join(
			tx.Pin(t.Context(), []sandarbh.DocumentID{"b"}, "hand-1"),
			tx.Pin(t.Context(), []sandarbh.DocumentID{"a"}, "s-a"))
	})
	if err != nil {
		t.Fatal(err)
	}
	work(t, n)
	receive(t, n, "e 2026-05-20 Corridor: The corridor opens.\n")
	n.Versions = Versions{2, 2, 2, 2, 2, 2}
	work(t, n)
	for id, want := range map[sandarbh.StoryID][]sandarbh.DocumentID{"s-a": {"a"}, "hand-1": {"b"}, "s-e": {"e"}} {
		s, err := n.Store.Story(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, s.Documents); d != "" {
			t.Errorf("%s (-want +got):\n%s", id, d)
		}
	}
}

func TestRemove(t *testing.T) {
	t.Parallel()
	n := open(t)
	receive(t, n, week)
	work(t, n)
	if pages, err := n.Remove(t.Context(), "b"); err != nil || pages != 1 {
		t.Fatal(pages, err)
	}
	work(t, n)
	note, err := n.Store.Note(t.Context(), day(18), "corridor-reported", 0)
	if err != nil || len(note.Sources) != 1 {
		t.Errorf("note = %v, %v, want one source left", note, err)
	}
	if _, err := n.Remove(t.Context(), "b"); !errors.Is(err, sandarbh.ErrNotFound) {
		t.Errorf("removed twice = %v, want ErrNotFound", err)
	}
	if pages, err := n.Remove(t.Context(), "sample"); err != nil || pages != 3 {
		t.Errorf("removed the source = %d pages, %v, want 3", pages, err)
	}
	work(t, n)
	if e, err := n.Store.Edition(t.Context(), sandarbh.Date{}); !errors.Is(err, sandarbh.ErrNotFound) {
		t.Errorf("an edition of nothing = %+v, %v", e, err)
	}
}

func TestReceiveKeepsWhatItCanRead(t *testing.T) {
	t.Parallel()
	n := open(t)
	r, err := n.Receive(t.Context(), Item{Name: "half.txt", Data: []byte("a 2026-05-18 Corridor: Long.\nno document\n")})
	if err != nil {
		t.Fatal(err)
	}
	if r.Fault == nil || r.New != 1 {
		t.Errorf("fault %v, %d new, want a fault and one document", r.Fault, r.New)
	}
	raws, err := n.Store.Raws(t.Context())
	if err != nil || len(raws) != 1 {
		t.Fatal(raws, err)
	}
	if _, err := n.Blobs.Get(raws[0].SHA256); err != nil {
		t.Error(err)
	}
}

// Names that half of the notes share relate nothing.
func TestDistinct(t *testing.T) {
	for name, want := range map[string]bool{
		"Bill": false, "Amendment": false, "India": false, "Gaza": true, "COP28": true, "Finance Commission": true, "UN": false,
	} {
		if got := distinct(name); got != want {
			t.Errorf("%s relates notes: %v", name, got)
		}
	}
}
