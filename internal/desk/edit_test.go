package desk

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

const (
	approved = "The Union Cabinet approved the National Cold Chain Mission on Monday."
	outlay   = "It has an outlay of ₹4,200 crore for five years."
	stores   = "The Mission will set up 312 cold stores in hill districts, subject to land being given by the States."
	hers     = "[The National Cold Chain Mission] has an outlay of ₹4,200 crore for five years." // an editor's line
	denied   = "It is not true that the Mission will replace the ration shops."
)

// release is a page of paragraphs.
func release(id sandarbh.DocumentID, paragraphs ...string) *sandarbh.Document {
	d := &sandarbh.Document{ID: id, Title: "Cabinet approves Cold Chain Mission", Published: monday, Language: "en", Tier: sandarbh.Primary}
	for _, p := range paragraphs {
		start := len(d.Text)
		d.Text += p + "\n"
		d.Blocks = append(d.Blocks, sandarbh.Block{Kind: sandarbh.Paragraph, Start: start, End: start + len(p)})
	}
	return d
}

// fact is a line that says what sentences of a document say.
func fact(t *testing.T, d *sandarbh.Document, text string, quotes ...string) sandarbh.Line {
	t.Helper()
	l := sandarbh.Line{Text: text, Type: sandarbh.Fact}
	for _, q := range quotes {
		at := strings.Index(d.Text, q)
		if at < 0 {
			t.Fatalf("%q is not in %s", q, d.ID)
		}
		l.Citations = append(l.Citations, sandarbh.Citation{Span: sandarbh.Span{Document: d.ID, Start: at, End: at + len(q)}, Quote: q})
	}
	return l
}

// mission is a note on a release, with the lines of its section of facts.
func mission(d *sandarbh.Document, version int, facts ...sandarbh.Line) *sandarbh.Note {
	title := sandarbh.Line{Text: d.Title, Type: sandarbh.Fact, Citations: []sandarbh.Citation{{
		Span: sandarbh.Span{Document: d.ID, Field: sandarbh.FieldTitle, End: len(d.Title)}, Quote: d.Title,
	}}}
	return &sandarbh.Note{
		ID: sandarbh.NoteID("m-v" + string(rune('0'+version))), Story: "m", Version: version, Day: monday, Slug: "mission",
		Title: title, Sections: []sandarbh.Section{{Name: sandarbh.SectionFacts, Lines: facts}},
		Sources: []sandarbh.NoteSource{{Document: d.ID, Title: d.Title}},
	}
}

// put keeps a note with its document, as Write does.
func put(t *testing.T, d *Desk, doc *sandarbh.Document, n *sandarbh.Note) {
	t.Helper()
	err := d.rows.Update(t.Context(), func(tx store.Tx) error {
		if _, _, err := tx.PutDocument(t.Context(), doc, monday); err != nil {
			return err
		}
		s := sandarbh.Story{ID: "m", Version: n.Version, Documents: []sandarbh.DocumentID{doc.ID}}
		if err := tx.PutStories(t.Context(), []sandarbh.Story{s}, s.Documents, 1); err != nil {
			return err
		}
		return tx.PutOutcome(t.Context(), store.Outcome{Story: "m", Note: n, Day: monday}, 1)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// shown are the lines of the latest version as readers see them.
func shown(t *testing.T, d *Desk) []string {
	t.Helper()
	n, err := d.Note(t.Context(), monday, "mission", 0)
	if err != nil {
		t.Fatal(err)
	}
	return said(n)
}

// said are the words of a note's lines.
func said(n *sandarbh.Note) []string {
	var out []string
	for _, l := range n.Lines() {
		out = append(out, l.Line.Text)
	}
	return out
}

// refuses holds that an error is the gate's, and says what is at fault.
func refuses(t *testing.T, err error, fault string) {
	t.Helper()
	var refused *sandarbh.RefusedError
	if !errors.As(err, &refused) || !strings.Contains(err.Error(), fault) {
		t.Fatalf("%v, want a refusal that says %q", err, fault)
	}
}

// untouched holds that the note reads as it was, and that no step was woken.
func untouched(t *testing.T, d *Desk, was []string, woken *int) {
	t.Helper()
	if diff := cmp.Diff(was, shown(t, d)); diff != "" || *woken != 0 {
		t.Errorf("what is refused is shown, or woke %d steps:\n%s", *woken, diff)
	}
}

func TestEditGoesThroughTheGate(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name            string
		before, after   string
		passages        []string
		want            string // the line shown, "" if it is dropped
		fault           string
		cites           []string
		section, reason string
	}{
		{name: "it, by its name in brackets", before: outlay, after: hers, want: hers, cites: []string{outlay, approved}},
		{name: "it, by its name and the passage that names it", before: outlay, after: "The National Cold Chain Mission has an outlay of ₹4,200 crore for five years.", passages: []string{outlay, approved}, want: "The National Cold Chain Mission has an outlay of ₹4,200 crore for five years.", cites: []string{outlay, approved}},
		{name: "a name that stands nowhere", before: outlay, after: "[The Rural Roads Mission] has an outlay of ₹4,200 crore for five years.", fault: "has words that"},
		{name: "a figure that stands nowhere", before: outlay, after: "It has an outlay of ₹4,300 crore for five years.", fault: "stands in no cited passage"},
		{name: "a condition left out", before: stores, after: "The Mission will set up 312 cold stores in hill districts.", fault: "is lost from the passage"},
		{name: "another passage, by a part of its words", before: outlay, after: stores, passages: []string{"set up 312  cold stores"}, want: stores, cites: []string{stores}},
		{name: "half a sentence stands for the whole", before: outlay, after: "The Mission will replace the ration shops.", passages: []string{"the Mission will replace the ration shops"}, fault: "is lost from the passage"},
		{name: "a passage that stands nowhere", before: outlay, after: outlay, passages: []string{"It has an outlay of ₹9,999 crore"}, fault: "stands in no document of the story"},
		{name: "no passage", before: outlay, after: outlay, passages: []string{}, fault: "cites nothing"},
		{name: "no change", before: outlay, after: outlay, passages: []string{outlay}, fault: "is as it was"},
		{name: "a line that has gone", before: "It was written over.", after: outlay, fault: "stands in the note no more"},
		{name: "a line dropped", before: outlay, want: ""},
		{name: "a title dropped", section: sandarbh.SectionTitle, before: "Cabinet approves Cold Chain Mission", fault: "is the title"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			d, woken := open(t)
			doc := release("m", approved, outlay, stores, denied)
			put(t, d, doc, mission(doc, 1, fact(t, doc, outlay, outlay), fact(t, doc, stores, stores)))
			was := shown(t, d)
			l := sandarbh.Layer{
				Kind: sandarbh.LayerEdit, Note: "m-v1", Section: sandarbh.SectionFacts, Before: tt.before, After: tt.after,
				Passages: tt.passages, Author: "Asha", Reason: "clearer",
			}
			if tt.section != "" {
				l.Section = tt.section
			}
			err := d.Apply(t.Context(), l)
			if tt.fault != "" {
				refuses(t, err, tt.fault)
				untouched(t, d, was, woken)
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			n, err := d.Note(t.Context(), monday, "mission", 0)
			if err != nil {
				t.Fatal(err)
			}
			if tt.want == "" {
				if slices.Contains(shown(t, d), tt.before) {
					t.Error("the dropped line is shown")
				}
				return
			}
			line := n.Sections[0].Lines[0]
			var cites []string
			for _, c := range line.Citations {
				cites = append(cites, c.Quote)
			}
			if diff := cmp.Diff(tt.cites, cites); diff != "" || line.Text != tt.want {
				t.Errorf("%q is shown, and cites (-want +got):\n%s", line.Text, diff)
			}
			if diff := cmp.Diff([]string{"by Asha: clearer"}, line.Edits); diff != "" {
				t.Errorf("how it was made (-want +got):\n%s", diff)
			}
		})
	}
}

// TestEditOutlastsARewrite follows an edited line through the versions that come after it.
func TestEditOutlastsARewrite(t *testing.T) {
	t.Parallel()
	doc := release("m", approved, outlay, stores)
	other := release("m", approved, "The day was warm.", outlay, stores)
	other.Title = doc.Title
	changed := release("m", approved, "It has an outlay of ₹4,600 crore for five years.", stores)
	longer := release("m", approved, strings.TrimSuffix(outlay, ".")+" if Parliament agrees.", stores)
	for _, tt := range []struct {
		name   string
		doc    *sandarbh.Document
		facts  func(*testing.T, *sandarbh.Document) []sandarbh.Line
		want   []string
		lapsed string
	}{
		{
			"the line is written again", doc,
			func(t *testing.T, d *sandarbh.Document) []sandarbh.Line {
				return []sandarbh.Line{fact(t, d, outlay, outlay), fact(t, d, approved, approved)}
			},
			[]string{doc.Title, hers, approved},
			"",
		},
		{
			"its passage makes other words", doc,
			func(t *testing.T, d *sandarbh.Document) []sandarbh.Line {
				return []sandarbh.Line{fact(t, d, approved, approved), fact(t, d, "It has an outlay of ₹4,200 crore.", outlay)}
			},
			[]string{doc.Title, approved, hers},
			"",
		},
		{
			"its passage makes no line", doc,
			func(t *testing.T, d *sandarbh.Document) []sandarbh.Line {
				return []sandarbh.Line{fact(t, d, stores, stores)}
			},
			[]string{doc.Title, stores, hers},
			"",
		},
		{
			"the page was read again, and the passage stands elsewhere in it", other,
			func(t *testing.T, d *sandarbh.Document) []sandarbh.Line {
				return []sandarbh.Line{fact(t, d, outlay, outlay)}
			},
			[]string{doc.Title, hers},
			"",
		},
		{
			"the page has another figure", changed,
			func(t *testing.T, d *sandarbh.Document) []sandarbh.Line {
				return []sandarbh.Line{fact(t, d, "It has an outlay of ₹4,600 crore for five years.", "It has an outlay of ₹4,600 crore for five years.")}
			},
			[]string{doc.Title, "It has an outlay of ₹4,600 crore for five years."},
			"stands in the story’s documents no more",
		},
		{
			"the sentence goes on", longer,
			func(t *testing.T, d *sandarbh.Document) []sandarbh.Line {
				return []sandarbh.Line{fact(t, d, stores, stores)}
			},
			[]string{doc.Title, stores},
			"stands in the story’s documents no more",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			d, _ := open(t)
			put(t, d, doc, mission(doc, 1, fact(t, doc, outlay, outlay)))
			l := sandarbh.Layer{Kind: sandarbh.LayerEdit, Note: "m-v1", Section: sandarbh.SectionFacts, Before: outlay, After: hers, Reason: "who"}
			if err := d.Apply(t.Context(), l); err != nil {
				t.Fatal(err)
			}
			now := *tt.doc
			if tt.doc != doc {
				now.ID = "m-2" // a page that was read again has another name
			}
			n := mission(&now, 2, tt.facts(t, &now)...)
			put(t, d, &now, n)
			if diff := cmp.Diff(tt.want, shown(t, d)); diff != "" {
				t.Errorf("lines (-want +got):\n%s", diff)
			}
			edits, notes, err := d.Edited(t.Context(), 5)
			if err != nil || len(edits) != 1 || notes[0].Version != 2 {
				t.Fatalf("edits %+v on %+v, %v", edits, notes, err)
			}
			var said strings.Builder
			for _, f := range edits[0].Lapsed {
				said.WriteString(f.Why)
			}
			if said.String() != tt.lapsed {
				t.Errorf("lapsed because %q, want %q", said.String(), tt.lapsed)
			}
			layers, err := d.Layers(t.Context(), 5)
			if err != nil || len(layers) != 1 || (len(layers[0].Lapsed) > 0) != (tt.lapsed != "") {
				t.Errorf("the editor sees %+v, %v", layers, err)
			}
		})
	}
}

// An edit goes with its story into the one that an editor merges it into, if its passages stand there.
func TestEditFollowsAMerge(t *testing.T) {
	t.Parallel()
	d, _ := open(t)
	doc := release("m", approved, outlay, stores)
	put(t, d, doc, mission(doc, 1, fact(t, doc, outlay, outlay)))
	for _, l := range []sandarbh.Layer{
		{Kind: sandarbh.LayerEdit, Note: "m-v1", Section: sandarbh.SectionFacts, Before: outlay, After: hers, Reason: "who"},
		{Kind: sandarbh.LayerMerge, Story: "m", Into: "a", Reason: "the same event"},
	} {
		if err := d.Apply(t.Context(), l); err != nil {
			t.Fatal(err)
		}
	}
	n := mission(doc, 2, fact(t, doc, stores, stores)) // as Group and Write leave it
	n.ID, n.Story, n.Slug = "a-v2", "a", "corridor"
	err := d.rows.Update(t.Context(), func(tx store.Tx) error {
		s := sandarbh.Story{ID: "a", Version: 2, Documents: []sandarbh.DocumentID{"a", "b", "m"}}
		if err := tx.PutStories(t.Context(), []sandarbh.Story{s}, s.Documents, 1); err != nil {
			return err
		}
		return tx.PutOutcome(t.Context(), store.Outcome{Story: "a", Note: n, Day: monday}, 1)
	})
	if err != nil {
		t.Fatal(err)
	}
	got, err := d.Notes(t.Context(), []sandarbh.NoteID{"a-v2"})
	if err != nil || len(got) != 1 || find(got[0], sandarbh.SectionFacts, hers) == nil {
		t.Errorf("the merged story shows %+v, %v", got, err)
	}
	edits, notes, err := d.Edited(t.Context(), 5)
	if err != nil || len(edits) != 1 || notes[0].ID != "a-v2" || edits[0].Lapsed != nil {
		t.Errorf("edits %+v on %+v, %v", edits, notes, err)
	}
}

// Every door that hands out notes hands them out as editors want them shown.
func TestEditLiesOverEveryDoor(t *testing.T) {
	t.Parallel()
	d, _ := open(t)
	doc := release("m", approved, outlay, stores)
	put(t, d, doc, mission(doc, 1, fact(t, doc, outlay, outlay)))
	put(t, d, doc, mission(doc, 2, fact(t, doc, outlay, outlay), fact(t, doc, stores, stores)))
	for _, l := range []sandarbh.Layer{
		{Before: outlay, After: "The National Cold Chain Mission has an outlay of ₹4,200 crore for five years.", Reason: "who"},
		{Before: "The National Cold Chain Mission has an outlay of ₹4,200 crore for five years.", After: hers, Reason: "not the source's word"},
		{Before: stores, Reason: "not asked"},
	} {
		l.Kind, l.Note, l.Section = sandarbh.LayerEdit, "m-v2", sandarbh.SectionFacts
		if err := d.Apply(t.Context(), l); err != nil {
			t.Fatal(err)
		}
	}
	want := []string{doc.Title, hers}
	byID, err := d.Notes(t.Context(), []sandarbh.NoteID{"m-v2"})
	if err != nil {
		t.Fatal(err)
	}
	byLink, _, err := d.NotesBy(t.Context(), sandarbh.Link{Kind: sandarbh.LinkStory, ID: "m"}, 0, 5)
	if err != nil {
		t.Fatal(err)
	}
	now, before, err := d.Rewritten(t.Context(), 5)
	if err != nil {
		t.Fatal(err)
	}
	byAddress, err := d.Note(t.Context(), monday, "mission", 0)
	if err != nil {
		t.Fatal(err)
	}
	for name, n := range map[string]*sandarbh.Note{"address": byAddress, "id": byID[0], "link": byLink[0], "rewritten": now[0], "before": before[0]} {
		if diff := cmp.Diff(want, said(n)); diff != "" {
			t.Errorf("%s: lines (-want +got):\n%s", name, diff)
		}
	}
}
