// Package storetest is the conformance suite of the store: what every implementation must do.
package storetest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

// Run exercises a store. open returns an empty one and may be called often.
func Run(t *testing.T, open func(t *testing.T) store.Store) {
	for _, c := range []struct {
		name string
		test func(*testing.T, store.Store)
	}{
		{"a source is kept as it is now", sources},
		{"an unchanged page is not stored twice, a changed one is a version", versions},
		{"documents come back whole and in the order asked for", documents},
		{"what is not there is ErrNotFound or empty", nothing},
		{"a failed update leaves nothing behind", rollback},
		{"writers at once lose nothing", writers},
		{"an ended context is an error", ended},
		{"steps wait until they are done at their version", pending},
		{"a story that gains a document is a new version", stories},
		{"a note is found by its address, each version", notes},
		{"two stories of a day do not share an address", slugs},
		{"links reach the latest versions alone", links},
		{"what is hidden is not on the shelf", hidden},
		{"an edition is the latest, a day's, a range's", editions},
		{"a day without a note, or of undated texts alone, is not the front page", front},
		{"a page that is removed takes its notes along", removal},
		{"editors and readers are heard in order", desk},
		{"words find notes and passages in both scripts", matches},
		{"words keep to the filters", filters},
		{"words are counted, and go with their texts", counts},
		{"an entity has a page from two documents on", entities},
		{"a form that stands for another one counts there", standing},
		{"a dump loads into the same rows", dump},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			c.test(t, open(t))
		})
	}
}

var (
	monday  = sandarbh.Date{Year: 2026, Month: time.May, Day: 18}
	tuesday = monday.AddDays(1)
	noon    = time.Date(2026, time.May, 18, 6, 30, 0, 123000, time.UTC)
)

func page(id string, day sandarbh.Date, text string) *sandarbh.Document {
	return &sandarbh.Document{
		ID: sandarbh.DocumentID(id), URL: "https://sample.example/" + id, Title: "On " + id,
		Publisher: "Sample Bureau", Tier: sandarbh.Primary, Language: "en", Published: day, Text: text,
		Blocks: []sandarbh.Block{{Kind: sandarbh.Paragraph, End: len(text)}}, Fetched: noon, Source: "bureau",
	}
}

func update(t *testing.T, s store.Store, f func(context.Context, store.Tx) error) {
	t.Helper()
	if err := s.Update(t.Context(), func(tx store.Tx) error { return f(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

// put keeps documents and returns their current IDs.
func put(t *testing.T, s store.Store, docs ...*sandarbh.Document) []sandarbh.DocumentID {
	t.Helper()
	var ids []sandarbh.DocumentID
	update(t, s, func(ctx context.Context, tx store.Tx) error {
		for _, doc := range docs {
			id, _, err := tx.PutDocument(ctx, doc, doc.Published)
			if err != nil {
				return err
			}
			ids = append(ids, id)
		}
		return nil
	})
	return ids
}

// tell keeps a story of documents with a note on it.
func tell(t *testing.T, s store.Store, story string, version int, n *sandarbh.Note, docs ...sandarbh.DocumentID) {
	t.Helper()
	update(t, s, func(ctx context.Context, tx store.Tx) error {
		st := sandarbh.Story{ID: sandarbh.StoryID(story), Version: version, Documents: docs}
		if err := tx.PutStories(ctx, []sandarbh.Story{st}, docs, 1); err != nil {
			return err
		}
		if err := tx.PutComparisons(ctx, st.ID, nil, 1); err != nil {
			return err
		}
		o := store.Outcome{Story: st.ID, Note: n, Day: monday}
		if n == nil {
			o.Omitted = []sandarbh.Omission{{Document: docs[0], Why: "nothing in it"}}
		} else {
			o.Links = []store.Linked{
				{Link: sandarbh.Link{Kind: sandarbh.LinkTopic, ID: "gs3.economy"}, Name: "Economy", Weight: 0.9},
				{Link: sandarbh.Link{Kind: sandarbh.LinkEntity, ID: "isro"}, Name: "ISRO", Weight: 1},
				{Link: sandarbh.Link{Kind: store.LinkPaper, ID: "GS3"}, Weight: 0.9},
			}
		}
		return tx.PutOutcome(ctx, o, 1)
	})
}

func note(story string, version int, title string, docs ...sandarbh.DocumentID) *sandarbh.Note {
	n := &sandarbh.Note{
		ID: sandarbh.NoteID(fmt.Sprintf("%s-v%d", story, version)), Story: sandarbh.StoryID(story), Version: version,
		Slug: "the-slug", Day: monday, Title: sandarbh.Line{Text: title, Type: sandarbh.Fact},
		Sections: []sandarbh.Section{{Name: sandarbh.SectionFacts, Lines: []sandarbh.Line{
			{Text: "The corridor is 173 km long.", Type: sandarbh.Fact},
			{Text: "भारत ने केंद्रीय योजना को मंजूरी दी।", Type: sandarbh.Fact},
		}}},
		Papers: []sandarbh.PaperScore{{Paper: "GS3", Score: 0.9}}, Relevance: sandarbh.Relevance{Score: 40 + version},
		Made: noon.Add(time.Duration(version) * time.Hour),
	}
	for _, d := range docs {
		n.Sources = append(n.Sources, sandarbh.NoteSource{Document: d})
	}
	return n
}

func same(t *testing.T, what string, want, got any) {
	t.Helper()
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s (-want +got):\n%s", what, d)
	}
}

func must[T any](t *testing.T) func(v T, err error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func sources(t *testing.T, s store.Store) {
	b := sandarbh.Source{ID: "b", Name: "Bureau", Address: "https://b.example/feed", Kind: "feed", Enabled: true, LastRead: noon}
	a := sandarbh.Source{ID: "z", Name: "Agency"}
	update(t, s, func(ctx context.Context, tx store.Tx) error {
		return errors.Join(tx.PutSource(ctx, b), tx.PutSource(ctx, a))
	})
	b.Failures, b.Fault, b.Remedy = 2, "no answer", "try later"
	update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.PutSource(ctx, b) })
	same(t, "sources by name", []sandarbh.Source{a, b}, must[[]sandarbh.Source](t)(s.Sources(t.Context())))
	update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.RemoveSource(ctx, "z") })
	same(t, "after removal", []sandarbh.Source{b}, must[[]sandarbh.Source](t)(s.Sources(t.Context())))
}

func versions(t *testing.T, s store.Store) {
	first := put(t, s, page("p", monday, "Ten ships."))[0]
	again := page("p", monday, "Ten ships.")
	again.Fetched, again.Raw, again.Extractor = noon.Add(time.Hour), "other bytes", 9
	same(t, "unchanged", first, put(t, s, again)[0])
	second := put(t, s, page("p", monday, "Twelve ships."))[0]
	if second == first {
		t.Fatalf("a changed page kept the ID %s", first)
	}
	docs := must[[]*sandarbh.Document](t)(s.Documents(t.Context(), []sandarbh.DocumentID{first, second}))
	same(t, "old text stays readable", "Ten ships.", docs[0].Text)
	same(t, "new text", "Twelve ships.", docs[1].Text)
	same(t, "version", 2, docs[1].Version)
	filed := must[[]store.Filed](t)(s.Filed(t.Context(), store.Filter{}))
	same(t, "current versions", 1, len(filed))
	same(t, "page", sandarbh.DocumentID("p"), filed[0].Page)
	same(t, "back to the first text is a version, too", sandarbh.DocumentID("p.3"), put(t, s, page("p", monday, "Ten ships."))[0])
}

func documents(t *testing.T, s store.Store) {
	a, b := page("क", monday, "पहला वाक्य।"), page("b", tuesday, "Second.")
	put(t, s, a, b)
	got := must[[]*sandarbh.Document](t)(s.Documents(t.Context(), []sandarbh.DocumentID{"b", "none", "क"}))
	a.Version, b.Version = 1, 1
	same(t, "documents", []*sandarbh.Document{b, a}, got)
	filed := must[[]store.Filed](t)(s.Filed(t.Context(), store.Filter{From: tuesday, Texts: true}))
	same(t, "of Tuesday", 1, len(filed))
	same(t, "text", "Second.", filed[0].Document.Text)
	filed = must[[]store.Filed](t)(s.Filed(t.Context(), store.Filter{To: monday}))
	same(t, "of Monday", 1, len(filed))
	same(t, "no text asked for", "", filed[0].Document.Text)
	same(t, "of a source", 2, len(must[[]store.Filed](t)(s.Filed(t.Context(), store.Filter{Source: "bureau"}))))
	same(t, "limit", 1, len(must[[]store.Filed](t)(s.Filed(t.Context(), store.Filter{Limit: 1}))))
	put(t, s, page("b", tuesday, "Second, changed."))
	for offset, want := range []sandarbh.DocumentID{"b.2", "क"} {
		docs, total, err := s.DocumentsFrom(t.Context(), "bureau", offset, 1)
		if err != nil || total != 2 || len(docs) != 1 {
			t.Fatalf("documents of a source from %d: %d of %d, %v", offset, len(docs), total, err)
		}
		same(t, "newest first, current versions alone, without text", []string{string(want), ""}, []string{string(docs[0].ID), docs[0].Text})
	}
}

func nothing(t *testing.T, s store.Store) {
	ctx := t.Context()
	_, err1 := s.Edition(ctx, monday)
	_, err2 := s.Edition(ctx, sandarbh.Date{})
	_, err3 := s.Note(ctx, monday, "slug", 0)
	_, err4 := s.Story(ctx, "s")
	_, err5 := s.StoryOfNote(ctx, "n")
	_, _, err6 := s.LatestNote(ctx, "s")
	err7 := s.Update(ctx, func(tx store.Tx) error { return tx.RemovePage(ctx, "p") })
	for i, err := range []error{err1, err2, err3, err4, err5, err6, err7} {
		if !errors.Is(err, sandarbh.ErrNotFound) {
			t.Errorf("%d: %v, want ErrNotFound", i+1, err)
		}
	}
	same(t, "no notes", 0, len(must[[]*sandarbh.Note](t)(s.Notes(ctx, nil))))
	same(t, "no documents", 0, len(must[[]*sandarbh.Document](t)(s.Documents(ctx, []sandarbh.DocumentID{"d"}))))
	same(t, "no layers", 0, len(must[[]sandarbh.Layer](t)(s.LayersOf(ctx, nil))))
	before, after, err := s.Neighbours(ctx, monday)
	if err != nil || !before.IsZero() || !after.IsZero() {
		t.Errorf("Neighbours = %s, %s, %v, want none", before, after, err)
	}
	same(t, "no words asked for", 0, len(must[[]int64](t)(s.Match(ctx, store.NoteWords, store.Match{Limit: 5}))))
	same(t, "no words kept", store.Collected{}, must[store.Collected](t)(s.Collected(ctx, store.PassageWords)))
	same(t, "no counts", []store.TermCount{{}}, must[[]store.TermCount](t)(s.CountTerms(ctx, store.NoteWords, []string{"none"})))
	same(t, "no texts", 0, len(must[[]store.Text](t)(s.Texts(ctx, store.NoteWords, []int64{7}))))
	same(t, "no hits", 0, len(must[[]sandarbh.Hit](t)(s.Hits(ctx, store.PassageWords, []int64{7}))))
}

func rollback(t *testing.T, s store.Store) {
	broken := errors.New("broken")
	err := s.Update(t.Context(), func(tx store.Tx) error {
		if _, _, err := tx.PutDocument(t.Context(), page("p", monday, "x"), monday); err != nil {
			return err
		}
		return broken
	})
	if !errors.Is(err, broken) {
		t.Errorf("Update = %v, want the error of its function", err)
	}
	same(t, "documents", 0, must[store.Counts](t)(s.Counts(t.Context())).Versions)
}

func writers(t *testing.T, s store.Store) {
	var wg sync.WaitGroup
	errs := make([]error, 8)
	for i := range errs {
		wg.Go(func() {
			for j := range 10 {
				errs[i] = errors.Join(errs[i], s.Update(t.Context(), func(tx store.Tx) error {
					// Read, then write: each writer sees the version before its own.
					_, _, err := tx.PutDocument(t.Context(), page("p", monday, fmt.Sprintf("%d of %d", j, i)), monday)
					return err
				}))
			}
		})
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	same(t, "versions", 80, must[store.Counts](t)(s.Counts(t.Context())).Versions)
}

func ended(t *testing.T, s store.Store) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Sources(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("Sources = %v, want context.Canceled", err)
	}
	if err := s.Update(ctx, func(store.Tx) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("Update = %v, want context.Canceled", err)
	}
}

func pending(t *testing.T, s store.Store) {
	ctx := t.Context()
	waits := func(step store.Step, version int, want ...string) {
		t.Helper()
		var got []string
		for _, p := range must[[]store.Pending](t)(s.Pending(ctx, step, version)) {
			got = append(got, p.Key)
		}
		same(t, string(step)+" pending", want, got)
	}
	ids := put(t, s, page("a", monday, "A."), page("b", tuesday, "B."))
	waits(store.StepGroup, 1, "2026-05-19", "2026-05-18")
	update(t, s, func(ctx context.Context, tx store.Tx) error {
		return tx.PutStories(ctx, []sandarbh.Story{{ID: "s", Version: 1, Documents: ids}}, ids, 1)
	})
	waits(store.StepGroup, 1)
	waits(store.StepGroup, 2, "2026-05-19", "2026-05-18")
	waits(store.StepCompare, 1, "s")
	update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.PutComparisons(ctx, "s", nil, 1) })
	waits(store.StepCompare, 1)
	waits(store.StepWrite, 1, "s")
	update(t, s, func(ctx context.Context, tx store.Tx) error {
		return tx.PutOutcome(ctx, store.Outcome{Story: "s"}, 1)
	})
	waits(store.StepWrite, 1)
	waits(store.StepEdition, 1, "2026-05-19", "2026-05-18")
	for _, day := range []sandarbh.Date{monday, tuesday} {
		update(t, s, func(ctx context.Context, tx store.Tx) error {
			return tx.PutEdition(ctx, &sandarbh.Edition{Date: day, Documents: 1}, 1)
		})
	}
	waits(store.StepEdition, 1)
	put(t, s, page("b", tuesday, "B, corrected."))
	waits(store.StepGroup, 1, "2026-05-19")
	waits(store.StepEdition, 1, "2026-05-19")
	update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.Again(ctx, "s") })
	waits(store.StepCompare, 1, "s")
}

func stories(t *testing.T, s store.Store) {
	ids := put(t, s, page("a", monday, "A."), page("b", tuesday, "B."), page("c", tuesday, "C."))
	tell(t, s, "one", 1, nil, ids[0])
	tell(t, s, "two", 1, nil, ids[1:]...)
	update(t, s, func(ctx context.Context, tx store.Tx) error {
		return tx.PutStories(ctx, []sandarbh.Story{{ID: "one", Version: 2, Documents: ids}}, ids, 1)
	})
	got := must[*sandarbh.Story](t)(s.Story(t.Context(), "one"))
	same(t, "story", &sandarbh.Story{ID: "one", Version: 2, Documents: ids}, got)
	if _, err := s.Story(t.Context(), "two"); !errors.Is(err, sandarbh.ErrNotFound) {
		t.Errorf("a story without documents = %v, want ErrNotFound", err)
	}
	told := must[[]store.Told](t)(s.Told(t.Context(), tuesday))
	same(t, "stories told on Tuesday", 1, len(told))
	same(t, "documents of Tuesday", 2, len(told[0].Documents))
	cmps := []sandarbh.Comparison{
		{Story: "one", Kind: sandarbh.DiffersValue, About: "length", Sides: []sandarbh.Side{{Document: "a", Quote: "A", Value: "1"}}},
		{Story: "one", Kind: sandarbh.Variant, About: "name"},
	}
	update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.PutComparisons(ctx, "one", cmps, 1) })
	same(t, "comparisons", cmps, must[[]sandarbh.Comparison](t)(s.Comparisons(t.Context(), "one")))
}

func notes(t *testing.T, s store.Store) {
	ctx := t.Context()
	ids := put(t, s, page("a", monday, "A."))
	v1, v2 := note("s", 1, "First title", ids...), note("s", 2, "Second title", ids...)
	tell(t, s, "s", 1, v1, ids...)
	tell(t, s, "s", 2, v2, ids...)
	same(t, "latest", v2, must[*sandarbh.Note](t)(s.Note(ctx, monday, "the-slug", 0)))
	same(t, "first", v1, must[*sandarbh.Note](t)(s.Note(ctx, monday, "the-slug", 1)))
	same(t, "both, as asked", []*sandarbh.Note{v2, v1}, must[[]*sandarbh.Note](t)(s.Notes(ctx, []sandarbh.NoteID{v2.ID, "none", v1.ID})))
	now, before, err := s.Rewritten(ctx, 5)
	if err != nil {
		t.Fatal(err)
	}
	same(t, "rewritten", []*sandarbh.Note{v2}, now)
	same(t, "before", []*sandarbh.Note{v1}, before)
	same(t, "story of note", sandarbh.StoryID("s"), must[sandarbh.StoryID](t)(s.StoryOfNote(ctx, v1.ID)))
	var all []sandarbh.NoteID
	collect := func(n *sandarbh.Note) error { all = append(all, n.ID); return nil }
	if err := errors.Join(s.AllNotes(ctx, false, collect), s.AllNotes(ctx, true, collect)); err != nil {
		t.Fatal(err)
	}
	same(t, "all, then latest", []sandarbh.NoteID{v1.ID, v2.ID, v2.ID}, all)
	tell(t, s, "s", 3, nil, ids...)
	if _, err := s.Note(ctx, monday, "the-slug", 0); !errors.Is(err, sandarbh.ErrNotFound) {
		t.Errorf("a withdrawn note = %v, want ErrNotFound", err)
	}
}

func slugs(t *testing.T, s store.Store) {
	ids := put(t, s, page("a", monday, "A."), page("b", monday, "B."))
	tell(t, s, "one", 1, note("one", 1, "T", ids[0]), ids[0])
	tell(t, s, "two", 1, note("two", 1, "T", ids[1]), ids[1])
	tell(t, s, "two", 2, note("two", 2, "T again", ids[1]), ids[1])
	same(t, "second story", "two-v2", string(must[*sandarbh.Note](t)(s.Note(t.Context(), monday, "the-slug-2", 0)).ID))
	same(t, "first story", "one-v1", string(must[*sandarbh.Note](t)(s.Note(t.Context(), monday, "the-slug", 0)).ID))
}

func links(t *testing.T, s store.Store) {
	ctx := t.Context()
	ids := put(t, s, page("a", monday, "A."), page("b", monday, "B."))
	tell(t, s, "one", 1, note("one", 1, "One", ids[0]), ids[0])
	tell(t, s, "one", 2, note("one", 2, "One", ids[0]), ids[0])
	tell(t, s, "two", 1, note("two", 1, "Two", ids[1]), ids[1])
	same(t, "counts", map[string]int{"gs3.economy": 2}, must[map[string]int](t)(s.CountNotes(ctx, sandarbh.LinkTopic)))
	update(t, s, func(ctx context.Context, tx store.Tx) error {
		return tx.PutOutcome(ctx, store.Outcome{Story: "two", Note: note("two", 1, "Two", ids[1]), Same: true, Links: []store.Linked{
			{Link: sandarbh.Link{Kind: sandarbh.LinkTopic, ID: "gs3.economy"}},
			{Link: sandarbh.Link{Kind: sandarbh.LinkTopic, ID: "gs3.energy"}},
			{Link: sandarbh.Link{Kind: sandarbh.LinkEntity, ID: "isro"}, Name: "ISRO", Weight: 1},
		}}, 1)
	})
	same(t, "a note that two links of a group reach counts once", map[string]int{"both": 2, "one": 1},
		must[map[string]int](t)(s.CountNotesIn(ctx, sandarbh.LinkTopic, map[string][]string{
			"both": {"gs3.economy", "gs3.energy"}, "one": {"gs3.energy"}, "none": {"gs1.art"}, "empty": nil,
		})))
	same(t, "no groups", map[string]int{}, must[map[string]int](t)(s.CountNotesIn(ctx, sandarbh.LinkTopic, nil)))
	got, total, err := s.NotesBy(ctx, sandarbh.Link{Kind: sandarbh.LinkTopic, ID: "gs3.economy"}, 0, 1)
	if err != nil {
		t.Fatal(err)
	}
	same(t, "total", 2, total)
	same(t, "most relevant first", sandarbh.NoteID("one-v2"), got[0].ID)
	_, total, err = s.NotesBy(ctx, sandarbh.Link{Kind: sandarbh.LinkStory, ID: "two"}, 0, 5)
	if err != nil || total != 1 {
		t.Errorf("notes by story = %d, %v, want 1", total, err)
	}
	same(t, "related by name before topic", []sandarbh.Relation{
		{Note: "two-v1", Link: sandarbh.Link{Kind: sandarbh.LinkEntity, ID: "isro"}, Name: "ISRO"},
	}, must[[]sandarbh.Relation](t)(s.Related(ctx, "one-v2", 5)))
}

func hidden(t *testing.T, s store.Store) {
	ctx := t.Context()
	ids := put(t, s, page("a", monday, "A."))
	n := note("s", 1, "Hidden", ids...)
	tell(t, s, "s", 1, n, ids...)
	hide := func(h bool) {
		update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.Hide(ctx, "s", h) })
	}
	hide(true)
	_, err := s.Note(ctx, monday, n.Slug, 0)
	if !errors.Is(err, sandarbh.ErrNotFound) {
		t.Errorf("hidden note = %v, want ErrNotFound", err)
	}
	same(t, "by id", 0, len(must[[]*sandarbh.Note](t)(s.Notes(ctx, []sandarbh.NoteID{n.ID}))))
	same(t, "counted", 0, len(must[map[string]int](t)(s.CountNotes(ctx, sandarbh.LinkTopic))))
	same(t, "found", 0, holding(t, s, store.NoteWords, "corridor"))
	tell(t, s, "s", 2, note("s", 2, "Rewritten", ids...), ids...)
	if _, err := s.Note(ctx, monday, n.Slug, 0); !errors.Is(err, sandarbh.ErrNotFound) {
		t.Errorf("a rewrite showed a hidden note: %v", err)
	}
	same(t, "told", true, must[[]store.Told](t)(s.Told(ctx, monday))[0].Hidden)
	withdrawn := func(day sandarbh.Date, slug string) []sandarbh.NoteID {
		ids := []sandarbh.NoteID{}
		for _, n := range must[[]*sandarbh.Note](t)(s.Hidden(ctx, day, slug, 5)) {
			ids = append(ids, n.ID)
		}
		return ids
	}
	same(t, "the last version of what is hidden", []sandarbh.NoteID{"s-v2"}, withdrawn(sandarbh.Date{}, ""))
	same(t, "hidden at its address", []sandarbh.NoteID{"s-v2"}, withdrawn(monday, n.Slug))
	same(t, "hidden at another address", []sandarbh.NoteID{}, withdrawn(tuesday, n.Slug))
	hide(false)
	same(t, "hidden no more", []sandarbh.NoteID{}, withdrawn(sandarbh.Date{}, ""))
	if _, err := s.Note(ctx, monday, n.Slug, 0); err != nil {
		t.Errorf("shown again = %v", err)
	}
}

func editions(t *testing.T, s store.Store) {
	ctx := t.Context()
	one := &sandarbh.Edition{Date: monday, Notes: []sandarbh.NoteID{"n"}, Documents: 2, Minutes: 3, Made: noon}
	bare := &sandarbh.Edition{Date: tuesday.AddDays(1), Omitted: []sandarbh.Omission{{Document: "d", Why: "a greeting"}}, Documents: 1}
	three := &sandarbh.Edition{Date: tuesday, Also: []sandarbh.Also{{Document: "e"}}, Documents: 1}
	update(t, s, func(ctx context.Context, tx store.Tx) error {
		return errors.Join(tx.PutEdition(ctx, three, 1), tx.PutEdition(ctx, bare, 1), tx.PutEdition(ctx, one, 1))
	})
	same(t, "latest with something to show", three, must[*sandarbh.Edition](t)(s.Edition(ctx, sandarbh.Date{})))
	same(t, "of a day", bare, must[*sandarbh.Edition](t)(s.Edition(ctx, bare.Date)))
	same(t, "from, to", []*sandarbh.Edition{one, three}, must[[]*sandarbh.Edition](t)(s.Editions(ctx, monday, tuesday)))
	before, after, err := s.Neighbours(ctx, tuesday)
	if err != nil {
		t.Fatal(err)
	}
	same(t, "before", monday, before)
	same(t, "none after that shows anything", sandarbh.Date{}, after)
	update(t, s, func(ctx context.Context, tx store.Tx) error {
		return tx.PutEdition(ctx, &sandarbh.Edition{Date: monday}, 1)
	})
	if _, err := s.Edition(ctx, monday); !errors.Is(err, sandarbh.ErrNotFound) {
		t.Errorf("an edition without documents = %v, want ErrNotFound", err)
	}
}

func removal(t *testing.T, s store.Store) {
	ctx := t.Context()
	ids := put(t, s, page("a", monday, "Alpha."), page("b", monday, "Beta."))
	v1, v2 := note("s", 1, "First", ids[1]), note("s", 2, "Second", ids...)
	tell(t, s, "s", 1, v1, ids...)
	tell(t, s, "s", 2, v2, ids...)
	update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.RemovePage(ctx, "a") })
	same(t, "documents", 0, len(must[[]*sandarbh.Document](t)(s.Documents(ctx, ids[:1]))))
	same(t, "the note that quotes it", 0, len(must[[]*sandarbh.Note](t)(s.Notes(ctx, []sandarbh.NoteID{v2.ID}))))
	same(t, "the note that does not", 1, len(must[[]*sandarbh.Note](t)(s.Notes(ctx, []sandarbh.NoteID{v1.ID}))))
	same(t, "its words", 0, holding(t, s, store.PassageWords, "alpha"))
	same(t, "waits for Group", []store.Pending{{Key: "2026-05-18", Day: monday}}, must[[]store.Pending](t)(s.Pending(ctx, store.StepGroup, 1)))
	update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.RemovePage(ctx, "b") })
	same(t, "nothing is left", store.Counts{}, func() store.Counts {
		c := must[store.Counts](t)(s.Counts(ctx))
		c.Editions = 0
		return c
	}())
}

func desk(t *testing.T, s store.Store) {
	ctx := t.Context()
	a := sandarbh.Layer{Kind: sandarbh.LayerHide, Story: "s", Author: "Asha", Reason: "twice", At: noon}
	b := sandarbh.Layer{Kind: sandarbh.LayerEdit, Story: "s", Before: "x", After: "y", Reason: "typo", At: noon}
	o := sandarbh.Objection{Note: "n", Line: "x", Reason: "the year", At: noon}
	update(t, s, func(ctx context.Context, tx store.Tx) error {
		return errors.Join(tx.PutLayer(ctx, a), tx.PutLayer(ctx, b), tx.PutObjection(ctx, o))
	})
	got := must[[]sandarbh.Layer](t)(s.Layers(ctx, 5))
	if len(got) != 2 || got[0].ID == "" || got[0].ID == got[1].ID {
		t.Fatalf("layers = %+v, want two with IDs of their own", got)
	}
	got[0].ID, got[1].ID = "", ""
	same(t, "newest first", []sandarbh.Layer{b, a}, got)
	got = must[[]sandarbh.Layer](t)(s.LayersOf(ctx, []sandarbh.StoryID{"s", "t"}))
	same(t, "oldest first", sandarbh.LayerHide, got[0].Kind)
	same(t, "of another story", 0, len(must[[]sandarbh.Layer](t)(s.LayersOf(ctx, []sandarbh.StoryID{"u", "t"}))))
	update(t, s, func(ctx context.Context, tx store.Tx) error {
		return tx.PutLayer(ctx, sandarbh.Layer{Kind: sandarbh.LayerMerge, Story: "s", Into: "t", At: noon})
	})
	same(t, "of what was merged into it", 3, len(must[[]sandarbh.Layer](t)(s.LayersOf(ctx, []sandarbh.StoryID{"u", "t"}))))
	same(t, "objections", []sandarbh.Objection{o}, must[[]sandarbh.Objection](t)(s.Objections(ctx, 5)))
	r := sandarbh.Refused{Line: sandarbh.Line{Text: "bad"}, Faults: []string{"number"}}
	ids := put(t, s, page("a", monday, "A."))
	tell(t, s, "s", 1, nil, ids...)
	update(t, s, func(ctx context.Context, tx store.Tx) error {
		return tx.PutOutcome(ctx, store.Outcome{Story: "s", Refused: []sandarbh.Refused{r}, Day: monday}, 1)
	})
	same(t, "refused", []sandarbh.RefusedLine{{Refused: r, Story: "s", Day: monday}},
		must[[]sandarbh.RefusedLine](t)(s.Refused(ctx, monday)))
	update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.Pin(ctx, []sandarbh.DocumentID{"a"}, "s") })
	same(t, "pinned", "s", string(must[[]store.Filed](t)(s.Filed(ctx, store.Filter{}))[0].Pin))
}

// name keeps what a document names: forms of a kind, and aliases as "form=entity".
func name(t *testing.T, s store.Store, doc sandarbh.DocumentID, about bool, forms ...string) {
	t.Helper()
	var n store.Named
	for _, form := range forms {
		if form, entity, ok := strings.Cut(form, "="); ok {
			n.Aliases = append(n.Aliases, sandarbh.Alias{Document: doc, Name: form, Entity: entity})
			continue
		}
		n.Mentions = append(n.Mentions, sandarbh.Mention{Document: doc, Entity: form, Kind: sandarbh.EntityScheme, Name: form, On: about})
	}
	n.Figures = []sandarbh.Figure{{Entity: "rate", Name: "Rate", When: "2026", Value: 5, Span: sandarbh.Span{Document: doc, End: 1}}}
	update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.PutNamed(ctx, doc, monday, n, 1) })
}

// settle has every form that waits stand for what stands names, or for itself.
func settle(t *testing.T, s store.Store, stands map[string]string) {
	t.Helper()
	for range 9 {
		forms := must[[]string](t)(s.Unsettled(t.Context(), 1, 2))
		if len(forms) == 0 {
			return
		}
		for _, e := range must[[]store.Evidence](t)(s.Evidence(t.Context(), forms, 10)) {
			entity := sandarbh.Entity{ID: e.Form, Kind: sandarbh.EntityScheme, Name: strings.ToUpper(e.Form)}
			if len(e.Mentions) == 0 {
				entity.Kind = ""
			}
			update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.PutEntity(ctx, &entity, stands[e.Form], 1) })
		}
	}
	t.Error("settling does not end")
}

func entities(t *testing.T, s store.Store) {
	ctx := t.Context()
	ids := put(t, s, page("a", monday, "A."), page("b", tuesday, "B."), page("c", tuesday, "C."))
	tell(t, s, "one", 1, note("one", 1, "T", ids[0]), ids[:2]...)
	tell(t, s, "two", 1, nil, ids[2])
	same(t, "waiting", 3, len(must[[]store.Pending](t)(s.Pending(ctx, store.StepName, 1))))
	name(t, s, "a", true, "yojana", "alone")
	name(t, s, "b", false, "yojana")
	name(t, s, "c", true, "yojana")
	same(t, "named", 0, len(must[[]store.Pending](t)(s.Pending(ctx, store.StepName, 1))))
	same(t, "settle waits", 1, len(must[[]store.Pending](t)(s.Pending(ctx, store.StepSettle, 1))))
	evidence := must[[]store.Evidence](t)(s.Evidence(ctx, []string{"rate", "yojana"}, 2))
	same(t, "figures", 2, len(evidence[0].Figures))
	same(t, "mentions, those about it first, at most the limit", []sandarbh.DocumentID{"a", "c"},
		[]sandarbh.DocumentID{evidence[1].Mentions[0].Document, evidence[1].Mentions[1].Document})
	settle(t, s, nil)
	want := &sandarbh.Entity{ID: "yojana", Kind: sandarbh.EntityScheme, Name: "YOJANA", Documents: 2}
	same(t, "entity", want, must[*sandarbh.Entity](t)(s.Entity(ctx, "yojana")))
	if _, err := s.Entity(ctx, "alone"); !errors.Is(err, sandarbh.ErrNotFound) {
		t.Errorf("an entity of one document = %v, want ErrNotFound", err)
	}
	for _, kind := range []sandarbh.EntityKind{"", sandarbh.EntityScheme} {
		found, counts, err := s.Entities(ctx, kind, 0, 5)
		if err != nil {
			t.Fatal(err)
		}
		same(t, "entities of "+string(kind), []*sandarbh.Entity{want}, found)
		same(t, "counts", map[sandarbh.EntityKind]int{sandarbh.EntityScheme: 1}, counts)
	}
	stories, notes, total, err := s.StoriesOn(ctx, "yojana", 0, 5)
	if err != nil || len(stories) != 2 || total != 2 {
		t.Fatal(stories, total, err)
	}
	same(t, "the story with a note", "one-v1", string(notes[0].ID))
	same(t, "the story without", true, notes[1] == nil)
	in := must[[]*sandarbh.Entity](t)(s.EntitiesIn(ctx, "one"))
	if len(in) != 1 || in[0].Name != "YOJANA" {
		t.Errorf("entities in a story = %v, want the one with a page", in)
	}
	update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.Hide(ctx, "one", true) })
	if _, _, total, err := s.StoriesOn(ctx, "yojana", 0, 5); err != nil || total != 1 {
		t.Errorf("stories shown = %d, %v, want 1", total, err)
	}
	update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.RemovePage(ctx, "c") })
	settle(t, s, nil)
	if _, err := s.Entity(ctx, "yojana"); !errors.Is(err, sandarbh.ErrNotFound) {
		t.Errorf("after removal = %v, want ErrNotFound", err)
	}
	put(t, s, page("a", monday, "A, corrected."))
	pending := must[[]store.Pending](t)(s.Pending(ctx, store.StepName, 1))
	same(t, "a new version is named anew", []store.Pending{{Key: "a.2", Day: monday}}, pending)
	settle(t, s, nil)
	same(t, "nothing names it any more", 0, len(must[[]store.Evidence](t)(s.Evidence(ctx, []string{"alone"}, 5))[0].Mentions))
}

func standing(t *testing.T, s store.Store) {
	ctx := t.Context()
	put(t, s, page("a", monday, "A."), page("b", tuesday, "B."))
	name(t, s, "a", true, "long-form", "short=long-form")
	name(t, s, "b", true, "short")
	same(t, "explained", map[string]int{"long-form": 1}, must[[]store.Evidence](t)(s.Evidence(ctx, []string{"short"}, 5))[0].Explained)
	settle(t, s, map[string]string{"short": "long-form"})
	e := must[*sandarbh.Entity](t)(s.Entity(ctx, "short"))
	same(t, "what it stands for", "long-form", e.ID)
	same(t, "documents of both", 2, e.Documents)
	same(t, "one name alone", 0, len(must[[][]string](t)(s.Called(ctx, []string{"long-form"}))))
	update(t, s, func(ctx context.Context, tx store.Tx) error {
		return tx.PutEntity(ctx, &sandarbh.Entity{ID: "long-form", Kind: sandarbh.EntityScheme, Name: "LONG-FORM", Aliases: []string{"SHORT"}}, "", 1)
	})
	for _, key := range []string{"short", "long-form"} {
		same(t, "names by "+key, [][]string{{"LONG-FORM", "SHORT"}}, must[[][]string](t)(s.Called(ctx, []string{"none", key})))
	}
	same(t, "mentions of both", 2, len(must[[]store.Evidence](t)(s.Evidence(ctx, []string{"long-form"}, 5))[0].Mentions))
	name(t, s, "a", true, "long-form")
	settle(t, s, nil)
	if _, err := s.Entity(ctx, "long-form"); !errors.Is(err, sandarbh.ErrNotFound) {
		t.Errorf("no longer explained = %v, want ErrNotFound", err)
	}
}

// Reader reads words as they stand, in small letters, and knows one function word.
func Reader() store.Reader {
	return store.Reader{Version: 1, Terms: func(text string) []store.Term {
		var out []store.Term
		for _, w := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" .,।", r) }) {
			small := strings.ToLower(w)
			term := store.Term{Word: small, Cased: len(out) > 0, Capital: len(out) > 0 && small != w}
			if small == "the" {
				term.Word = ""
			}
			out = append(out, term)
		}
		return out
	}}
}

// holding counts the texts that hold a term.
func holding(t *testing.T, s store.Store, of store.Collection, term string) int {
	t.Helper()
	return must[int](t)(s.CountMatches(t.Context(), of, store.Match{Any: []string{term}}))
}

func matches(t *testing.T, s store.Store) {
	ctx := t.Context()
	ids := put(t, s,
		page("a", monday, "The corridors link the ports of the east coast."),
		page("b", monday, "कर्नाटक मंत्रिमंडल ने 4:5% की मंजूरी दी।"))
	tell(t, s, "s", 1, note("s", 1, "Rail corridor approved", ids[0]), ids...)
	for _, tt := range []struct {
		name            string
		m               store.Match
		notes, passages int
	}{
		{"nothing asked for", store.Match{}, 0, 0},
		{"any of the terms", store.Match{Any: []string{"corridor", "coast", "none"}}, 1, 1},
		{"all of the terms", store.Match{All: []string{"corridor", "rail"}}, 1, 0},
		{"one is lacking", store.Match{All: []string{"corridor", "none"}}, 0, 0},
		{"all of some, or any of others", store.Match{All: []string{"corridor", "rail"}, Any: []string{"ports"}}, 1, 1},
		{"a phrase", store.Match{Phrases: [][]string{{"east", "coast"}}}, 0, 1},
		{"a phrase in another order", store.Match{Phrases: [][]string{{"coast", "east"}}}, 0, 0},
		{"a phrase over a function word", store.Match{Phrases: [][]string{{"link", "", "ports"}}}, 0, 1},
		{"a phrase with something else between", store.Match{Phrases: [][]string{{"link", "ports"}}}, 0, 0},
		{"a word and a phrase elsewhere", store.Match{Any: []string{"corridor"}, Phrases: [][]string{{"east", "coast"}}}, 0, 0},
		{"a Hindi word whole", store.Match{Any: []string{"कर्नाटक"}}, 0, 1},
		{"part of a Hindi word", store.Match{Any: []string{"कर्नाट"}}, 0, 0},
		{"a term with marks whole", store.Match{Any: []string{"4:5%"}}, 0, 1},
		{"part of it", store.Match{Any: []string{"4"}}, 0, 0},
		{"a phrase that does for a term", store.Match{Any: []string{"ec"}, Instead: map[string][][]string{"ec": {{"east", "coast"}}}}, 0, 1},
		{"for one of several", store.Match{
			All: []string{"ports", "ec"}, Instead: map[string][][]string{"ec": {{"rail", "corridor"}, {"east", "coast"}}},
		}, 0, 1},
		{"operators are words", store.Match{Any: []string{"corridor", "and", "not", "near(", "*", `"`}}, 1, 0},
	} {
		n := must[int](t)(s.CountMatches(ctx, store.NoteWords, tt.m))
		p := must[int](t)(s.CountMatches(ctx, store.PassageWords, tt.m))
		if n != tt.notes || p != tt.passages {
			t.Errorf("%s: %d notes, %d passages, want %d, %d", tt.name, n, p, tt.notes, tt.passages)
		}
	}
	found := must[[]int64](t)(s.Match(ctx, store.PassageWords, store.Match{Any: []string{"ports", "कर्नाटक"}, Limit: 9}))
	same(t, "matches", 2, len(found))
	same(t, "limit", 1, len(must[[]int64](t)(s.Match(ctx, store.PassageWords, store.Match{Any: []string{"ports", "कर्नाटक"}, Limit: 1}))))
	ports := must[[]int64](t)(s.Match(ctx, store.PassageWords, store.Match{Any: []string{"ports"}, Limit: 1}))
	text := must[[]store.Text](t)(s.Texts(ctx, store.PassageWords, append([]int64{-1}, ports...)))
	same(t, "its terms", []store.Text{{Number: ports[0], Text: []string{"", "corridors", "link", "", "ports", "of", "", "east", "coast"}}}, text)
	hits := must[[]sandarbh.Hit](t)(s.Hits(ctx, store.PassageWords, ports))
	same(t, "its place", "The corridors link the ports of the east coast.", hits[0].Text)
	notes := must[[]int64](t)(s.Match(ctx, store.NoteWords, store.Match{Any: []string{"corridor"}, Limit: 1}))
	same(t, "a note is named", sandarbh.NoteID("s-v1"), must[[]sandarbh.Hit](t)(s.Hits(ctx, store.NoteWords, notes))[0].Note)
	same(t, "its title apart", []string{"rail", "corridor", "approved"}, must[[]store.Text](t)(s.Texts(ctx, store.NoteWords, notes))[0].Title)
}

func counts(t *testing.T, s store.Store) {
	ctx := t.Context()
	put(t, s, page("a", monday, "Here Assam and Assam met the coast."), page("b", monday, "Here assam."))
	titles := must[store.Collected](t)(s.Collected(ctx, store.PassageWords)).Texts
	count := func() string {
		return fmt.Sprint(must[[]store.TermCount](t)(s.CountTerms(ctx, store.PassageWords, []string{"coast", "none", "assam"})))
	}
	same(t, "texts, of them cased, with a capital", "[{1 1 0} {0 0 0} {2 3 2}]", count())
	same(t, "terms that begin so", []string{"and", "assam"}, must[[]string](t)(s.TermsFrom(ctx, store.PassageWords, "a"))[1:])
	put(t, s, page("a", monday, "The coast."))
	same(t, "a new version", "[{1 1 0} {0 0 0} {1 1 0}]", count())
	update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.RemovePage(ctx, "b") })
	same(t, "a page is removed", "[{1 1 0} {0 0 0} {0 0 0}]", count())
	same(t, "and its words", []string(nil), must[[]string](t)(s.TermsFrom(ctx, store.PassageWords, "as")))
	same(t, "texts", titles/2, must[store.Collected](t)(s.Collected(ctx, store.PassageWords)).Texts)
	tell(t, s, "s", 1, note("s", 1, "Coast coast"), "a.2")
	tell(t, s, "s", 2, note("s", 2, "Coast"), "a.2")
	same(t, "the latest note alone", 1, must[[]store.TermCount](t)(s.CountTerms(ctx, store.NoteWords, []string{"coast"}))[0].Texts)
	same(t, "and its title", 1, must[store.Collected](t)(s.Collected(ctx, store.NoteWords)).TitleTerms)
}

func filters(t *testing.T, s store.Store) {
	ctx := t.Context()
	press := page("b", tuesday, "The corridor was seen.")
	press.Tier, press.Source = sandarbh.Press, "paper"
	ids := put(t, s, page("a", monday, "The corridor was approved."), press)
	tell(t, s, "s", 1, note("s", 1, "Corridor", ids[0]), ids[0])
	for _, tt := range []struct {
		name            string
		q               sandarbh.Query
		notes, passages int
	}{
		{"all", sandarbh.Query{}, 1, 2},
		{"from Tuesday", sandarbh.Query{From: tuesday}, 0, 1},
		{"to Monday", sandarbh.Query{To: monday}, 1, 1},
		{"a source", sandarbh.Query{Source: "paper"}, 0, 1},
		{"a tier", sandarbh.Query{Tier: sandarbh.Primary}, 1, 1},
		{"a paper of the exam, which a source shares with its note", sandarbh.Query{Paper: "GS3"}, 1, 1},
		{"another paper", sandarbh.Query{Paper: "GS1"}, 0, 0},
	} {
		m := store.Match{Any: []string{"corridor"}, Filter: tt.q, Limit: 5}
		n := must[int](t)(s.CountMatches(ctx, store.NoteWords, m))
		p := must[int](t)(s.CountMatches(ctx, store.PassageWords, m))
		if n != tt.notes || p != tt.passages {
			t.Errorf("%s: %d notes, %d passages, want %d, %d", tt.name, n, p, tt.notes, tt.passages)
		}
		if found := must[[]int64](t)(s.Match(ctx, store.PassageWords, m)); len(found) != p {
			t.Errorf("%s: %d passages found, %d counted", tt.name, len(found), p)
		}
		from := must[map[sandarbh.DocumentID]sandarbh.NoteID](t)(s.NotesFrom(ctx, append(ids, "none"), sandarbh.Query{From: tt.q.From, Paper: tt.q.Paper}))
		if len(from) != n && tt.q.Source == "" {
			t.Errorf("%s: notes by source %v, want %d", tt.name, from, n)
		}
	}
	update(t, s, func(ctx context.Context, tx store.Tx) error { return tx.Hide(ctx, "s", true) })
	same(t, "hidden", 0, len(must[map[sandarbh.DocumentID]sandarbh.NoteID](t)(s.NotesFrom(ctx, ids, sandarbh.Query{}))))
	same(t, "nor its source by paper", 0, must[int](t)(s.CountMatches(ctx, store.PassageWords, store.Match{Any: []string{"corridor"}, Filter: sandarbh.Query{Paper: "GS3"}})))
}

// heap keeps the streams of a dump.
type heap map[string]*bytes.Buffer

type stream struct{ io.ReadWriter }

func (stream) Close() error { return nil }

func (h heap) create(table string) (io.WriteCloser, error) {
	h[table] = &bytes.Buffer{}
	return stream{h[table]}, nil
}

func (h heap) open(table string) (io.ReadCloser, error) {
	return stream{bytes.NewBuffer(h[table].Bytes())}, nil
}

func dump(t *testing.T, s store.Store) {
	ctx := t.Context()
	ids := put(t, s, page("a", monday, "अ corridor <b> & more."), page("b", tuesday, "B."))
	put(t, s, page("a", monday, "A corridor, corrected."))
	tell(t, s, "s", 1, note("s", 1, "T", ids[1]), ids[1])
	name(t, s, "a.2", true, "corridor", "c=corridor")
	settle(t, s, nil)
	first, second := heap{}, heap{}
	if err := s.Dump(ctx, first.create); err != nil {
		t.Fatal(err)
	}
	if err := s.Load(ctx, first.open); !errors.Is(err, store.ErrNotEmpty) {
		t.Errorf("Load into a full store = %v, want ErrNotEmpty", err)
	}
	update(t, s, func(ctx context.Context, tx store.Tx) error {
		return errors.Join(tx.RemovePage(ctx, "a"), tx.RemovePage(ctx, "b"))
	})
	if err := s.Load(ctx, first.open); err != nil {
		t.Fatal(err)
	}
	if err := s.Dump(ctx, second.create); err != nil {
		t.Fatal(err)
	}
	for table := range first {
		same(t, table, first[table].String(), second[table].String())
	}
	same(t, "words are found again", 1, holding(t, s, store.PassageWords, "corrected"))
}
