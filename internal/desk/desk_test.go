package desk

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/glossary"
	"github.com/sandarbh/sandarbh/internal/store"
	"github.com/sandarbh/sandarbh/internal/store/sqlite"
)

var monday = sandarbh.Date{Year: 2026, Month: time.May, Day: 18}

const terms = `[{"id":"coal-cess","name":"Coal cess","definition":"A cess on coal.","field":"economy","authority":"Finance Act, 2010"}]`

// open returns a desk over two stories of two documents each, with a note on the first, and how often it woke the steps.
func open(t *testing.T) (*Desk, *int) {
	t.Helper()
	db, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "desk.db"), Reader())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	err = db.Update(t.Context(), func(tx store.Tx) error {
		for _, story := range [][]sandarbh.DocumentID{{"a", "b"}, {"c", "d"}} {
			for _, id := range story {
				text := "The corridors of " + string(id) + " are long."
				doc := &sandarbh.Document{ID: id, Title: string(id), Published: monday, Text: text, Blocks: []sandarbh.Block{{Kind: sandarbh.Paragraph, End: len(text)}}}
				if _, _, err := tx.PutDocument(t.Context(), doc, monday); err != nil {
					return err
				}
			}
			s := sandarbh.Story{ID: sandarbh.StoryID(story[0]), Version: 1, Documents: story}
			if err := tx.PutStories(t.Context(), []sandarbh.Story{s}, story, 1); err != nil {
				return err
			}
		}
		n := &sandarbh.Note{
			ID: "a-v1", Story: "a", Version: 1, Day: monday, Slug: "corridor", Title: sandarbh.Line{Text: "Corridor"},
			Sections: []sandarbh.Section{
				{Name: sandarbh.SectionFacts, Lines: []sandarbh.Line{{Text: "It is long."}, {Text: "It is wide."}}},
				{Name: sandarbh.SectionForward, Lines: []sandarbh.Line{{Text: "It will open."}}},
				{Name: sandarbh.SectionSyllabus, Lines: []sandarbh.Line{{Text: "GS III, Infrastructure: wide corridor."}}},
			},
			Terms: []sandarbh.TermNote{{Term: "KIND", Name: "KIND", Definition: "A corridor.", Citations: []sandarbh.Citation{{Span: sandarbh.Span{Document: "a"}}}}},
		}
		return tx.PutOutcome(t.Context(), store.Outcome{Story: "a", Note: n, Day: monday, Links: []store.Linked{
			{Link: sandarbh.Link{Kind: sandarbh.LinkDocument, ID: "a"}},
		}}, 1)
	})
	if err != nil {
		t.Fatal(err)
	}
	g, err := glossary.Load([]byte(terms))
	if err != nil {
		t.Fatal(err)
	}
	woken := 0
	now := func() time.Time { return time.Date(2026, time.May, 18, 12, 0, 0, 0, time.UTC) }
	return New(db, g, nil, now, func(context.Context) error { woken++; return nil }), &woken
}

func TestHideAndShow(t *testing.T) {
	t.Parallel()
	d, _ := open(t)
	for _, step := range []struct {
		kind sandarbh.LayerKind
		want error
	}{{sandarbh.LayerHide, sandarbh.ErrNotFound}, {sandarbh.LayerShow, nil}} {
		if err := d.Apply(t.Context(), sandarbh.Layer{Kind: step.kind, Note: "a-v1", Reason: "twice"}); err != nil {
			t.Fatal(err)
		}
		if _, err := d.Note(t.Context(), monday, "corridor", 0); !errors.Is(err, step.want) {
			t.Errorf("after %s: %v, want %v", step.kind, err, step.want)
		}
		w, err := d.Withdrawn(t.Context(), monday, "corridor", 1)
		if err != nil || (len(w) == 1) != (step.want != nil) {
			t.Fatalf("after %s: %d withdrawn, %v", step.kind, len(w), err)
		}
		if len(w) == 1 && (w[0].Note.ID != "a-v1" || w[0].Reason != "twice" || w[0].At != d.now()) {
			t.Errorf("withdrawn: %s, %q, %s", w[0].Note.ID, w[0].Reason, w[0].At)
		}
	}
}

// pins are the stories that pages are held in.
func pins(t *testing.T, d *Desk) map[sandarbh.DocumentID]sandarbh.StoryID {
	t.Helper()
	filed, err := d.rows.Filed(t.Context(), store.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	out := map[sandarbh.DocumentID]sandarbh.StoryID{}
	for _, f := range filed {
		if f.Pin != "" {
			out[f.Page] = f.Pin
		}
	}
	return out
}

func TestSplitAndMergeHoldDocuments(t *testing.T) {
	t.Parallel()
	d, _ := open(t)
	if err := d.Apply(t.Context(), sandarbh.Layer{Kind: sandarbh.LayerSplit, Story: "a", Documents: []sandarbh.DocumentID{"b"}, Reason: "another event"}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[sandarbh.DocumentID]sandarbh.StoryID{"a": "a", "b": "hand-b"}, pins(t, d)); diff != "" {
		t.Errorf("after the split (-want +got):\n%s", diff)
	}
	if err := d.Apply(t.Context(), sandarbh.Layer{Kind: sandarbh.LayerMerge, Story: "c", Into: "a", Reason: "the same event"}); err != nil {
		t.Fatal(err)
	}
	// Group has not run yet, so b is in a still: who merges sees that story, and means it.
	if diff := cmp.Diff(map[sandarbh.DocumentID]sandarbh.StoryID{"a": "a", "b": "a", "c": "a", "d": "a"}, pins(t, d)); diff != "" {
		t.Errorf("after the merge (-want +got):\n%s", diff)
	}
}

func TestApplyRefuses(t *testing.T) {
	t.Parallel()
	d, woken := open(t)
	for _, tt := range []struct {
		name  string
		layer sandarbh.Layer
		want  error
	}{
		{"a note that is not there", sandarbh.Layer{Kind: sandarbh.LayerHide, Note: "none"}, sandarbh.ErrNotFound},
		{"a story that is not there", sandarbh.Layer{Kind: sandarbh.LayerMerge, Story: "a", Into: "none"}, sandarbh.ErrNotFound},
		{"a split of everything", sandarbh.Layer{Kind: sandarbh.LayerSplit, Story: "a", Documents: []sandarbh.DocumentID{"a", "b"}}, ErrLayer},
		{"a split of nothing", sandarbh.Layer{Kind: sandarbh.LayerSplit, Story: "a"}, ErrLayer},
		{"a merge with itself", sandarbh.Layer{Kind: sandarbh.LayerMerge, Story: "a", Into: "a"}, ErrLayer},
		{"an edit of no line", sandarbh.Layer{Kind: sandarbh.LayerEdit, Story: "a"}, ErrLayer},
		{"an edit of no note", sandarbh.Layer{Kind: sandarbh.LayerEdit, Story: "a", Note: "a-v9", Before: "It is long."}, sandarbh.ErrNotFound},
		{"no kind of change", sandarbh.Layer{Kind: "burn", Story: "a"}, ErrLayer},
	} {
		if err := d.Apply(t.Context(), tt.layer); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, err, tt.want)
		}
	}
	if layers, err := d.Layers(t.Context(), 5); err != nil || len(layers) != 0 || *woken != 0 {
		t.Errorf("refused changes left %v, %v, woken %d", layers, err, *woken)
	}
}

func TestTermsJoinWhatDocumentsDefine(t *testing.T) {
	t.Parallel()
	d, _ := open(t)
	got, err := d.Terms(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, term := range got {
		names = append(names, term.Name+": "+term.Authority)
	}
	if diff := cmp.Diff([]string{"Coal cess: Finance Act, 2010", "KIND: Document a"}, names); diff != "" {
		t.Errorf("terms (-want +got):\n%s", diff)
	}
}

func TestSearchMarksWords(t *testing.T) {
	t.Parallel()
	d, _ := open(t)
	found, err := d.Search(t.Context(), sandarbh.Query{Words: "corridor long"})
	if err != nil || len(found.Passages) == 0 {
		t.Fatal(found, err)
	}
	h := found.Passages[0]
	var marked []string
	for _, m := range h.Marks {
		marked = append(marked, h.Text[m[0]:m[1]])
	}
	if diff := cmp.Diff([]string{"corridors", "long"}, marked); diff != "" {
		t.Errorf("marked (-want +got):\n%s", diff)
	}
}

func TestObject(t *testing.T) {
	t.Parallel()
	d, _ := open(t)
	if err := d.Object(t.Context(), sandarbh.Objection{Note: "a-v1", Line: "It is long.", Reason: "how long?"}); err != nil {
		t.Fatal(err)
	}
	if err := d.Object(t.Context(), sandarbh.Objection{Note: "none"}); !errors.Is(err, sandarbh.ErrNotFound) {
		t.Errorf("on no note = %v, want ErrNotFound", err)
	}
	got, err := d.Objections(t.Context(), 5)
	if err != nil || len(got) != 1 || got[0].At.IsZero() {
		t.Errorf("objections = %+v, %v", got, err)
	}
}
