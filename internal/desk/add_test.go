package desk

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
)

// TestAddGoesThroughTheGate adds lines that a note lacks: each needs a passage, and says what it says.
func TestAddGoesThroughTheGate(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, section, text string
		passages            []string
		want                []string // the lines of the section, where it is added
		fault               string
		err                 error
	}{
		{name: "to a section that is there", section: sandarbh.SectionFacts, text: stores, passages: []string{"312 cold stores"}, want: []string{outlay, stores}},
		{name: "to one that is not", section: sandarbh.SectionBackground, text: stores, passages: []string{stores}, want: []string{stores}},
		{name: "no passage", section: sandarbh.SectionFacts, text: stores, fault: "cites nothing"},
		{name: "a passage that stands nowhere", section: sandarbh.SectionFacts, text: stores, passages: []string{"900 cold stores"}, fault: "stands in no document of the story"},
		{name: "a figure that the passage lacks", section: sandarbh.SectionFacts, text: strings.Replace(stores, "312", "900", 1), passages: []string{stores}, fault: "stands in no cited passage"},
		{name: "what the note says already", section: sandarbh.SectionBackground, text: outlay, passages: []string{outlay}, fault: "stands in the note already"},
		{name: "no words", section: sandarbh.SectionFacts, passages: []string{stores}, fault: "has no words"},
		{name: "a section that is made of terms", section: sandarbh.SectionTerms, text: stores, passages: []string{stores}, err: ErrLayer},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			d, woken := open(t)
			doc := release("m", approved, outlay, stores, denied)
			put(t, d, doc, mission(doc, 1, fact(t, doc, outlay, outlay)))
			was := shown(t, d)
			err := d.Apply(t.Context(), sandarbh.Layer{
				Kind: sandarbh.LayerAdd, Note: "m-v1", Section: tt.section, After: tt.text, Passages: tt.passages, Author: "Asha", Reason: "asked",
			})
			switch {
			case tt.fault != "":
				refuses(t, err, tt.fault)
			case !errors.Is(err, tt.err):
				t.Fatalf("%v, want %v", err, tt.err)
			}
			if tt.want == nil {
				untouched(t, d, was, woken)
				return
			}
			n, err := d.Note(t.Context(), monday, "mission", 0)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			lines := n.Section(tt.section).Lines
			for _, l := range lines {
				got = append(got, l.Text)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("section (-want +got):\n%s", diff)
			}
			if l := lines[len(lines)-1]; l.Citations[0].Quote != stores || !slices.Equal(l.Edits, []string{"by Asha: asked"}) {
				t.Errorf("the line cites %q and was made %q", l.Citations[0].Quote, l.Edits)
			}
		})
	}
}

// TestAddedLineLives follows an added line: it is edited like any other, is listed, outlasts a rewrite, and lapses with
// its passage.
func TestAddedLineLives(t *testing.T) {
	t.Parallel()
	d, _ := open(t)
	doc := release("m", approved, outlay, stores)
	put(t, d, doc, mission(doc, 1, fact(t, doc, outlay, outlay)))
	apply := func(l sandarbh.Layer) {
		t.Helper()
		l.Note, l.Section, l.Reason = "m-v1", sandarbh.SectionFacts, "asked"
		if err := d.Apply(t.Context(), l); err != nil {
			t.Fatal(err)
		}
	}
	apply(sandarbh.Layer{Kind: sandarbh.LayerAdd, After: stores, Passages: []string{stores}})
	const longer = "The [National Cold Chain] Mission will set up 312 cold stores in hill districts, subject to land being given by the States."
	apply(sandarbh.Layer{Kind: sandarbh.LayerEdit, Before: stores, After: longer})
	put(t, d, doc, mission(doc, 2, fact(t, doc, outlay, outlay)))
	if got := shown(t, d); !slices.Contains(got, longer) || slices.Contains(got, stores) {
		t.Errorf("after a rewrite: %q", got)
	}
	edits, notes, err := d.Edited(t.Context(), 5)
	if err != nil || len(edits) != 2 || edits[1].Kind != sandarbh.LayerAdd || notes[1].ID != "m-v2" {
		t.Fatalf("listed: %+v, %v", edits, err)
	}
	other := release("m-2", approved, outlay) // a page that was read again has another name
	put(t, d, other, mission(other, 3, fact(t, other, outlay, outlay)))
	if got := shown(t, d); slices.Contains(got, longer) {
		t.Errorf("its passage has gone, and it is shown: %q", got)
	}
	if edits, _, err = d.Edited(t.Context(), 5); err != nil || edits[1].Lapsed == nil {
		t.Errorf("why it is shown no more is not said: %v", err)
	}
}
