package newsroom

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
)

func dayOfNotes(n int) []Told {
	var told []Told
	for i := range n {
		doc := &sandarbh.Document{ID: sandarbh.DocumentID(fmt.Sprintf("d%02d", i)), Published: day(18)}
		note := &sandarbh.Note{ID: sandarbh.NoteID(fmt.Sprintf("n%02d", i)), Day: day(18), Minutes: 2}
		note.Relevance.Score = i / 2 // pairs share a score
		told = append(told, Told{
			Story:     sandarbh.Story{ID: sandarbh.StoryID(fmt.Sprintf("s%02d", i))},
			Documents: []*sandarbh.Document{doc}, Outcome: Outcome{Note: note},
		})
	}
	return told
}

func TestRankTakesTheBest(t *testing.T) {
	t.Parallel()
	e := Rank(day(18), dayOfNotes(30), Limit)
	if len(e.Notes) != Limit || e.Minutes != 2*Limit || e.Documents != 30 {
		t.Errorf("%d notes, %d minutes, %d documents, want 25, 50, 30", len(e.Notes), e.Minutes, e.Documents)
	}
	if d := cmp.Diff([]sandarbh.NoteID{"n28", "n29", "n26"}, e.Notes[:3]); d != "" {
		t.Errorf("best first, ties by story (-want +got):\n%s", d)
	}
	want := sandarbh.Omission{
		Document: "d00", Why: "Its note stands at place 29 of 30 that day, with a relevance of 0; an edition takes 25.",
		Note: "n00", Day: day(18), Place: 29,
	}
	if len(e.Omitted) != 5 || e.Omitted[0] != want {
		t.Errorf("left out: %+v, want 5, the first %+v", e.Omitted, want)
	}
	if all := Rank(day(18), dayOfNotes(30), 0); len(all.Notes) != 30 || len(all.Omitted) != 0 {
		t.Errorf("without a limit: %d notes, %d left out", len(all.Notes), len(all.Omitted))
	}
}

func TestRankDoesNotDependOnOrder(t *testing.T) {
	t.Parallel()
	told := dayOfNotes(30)
	want := Rank(day(18), told, Limit)
	r := rand.New(rand.NewPCG(1, 0))
	for range 20 {
		shuffled := slices.Clone(told)
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if d := cmp.Diff(want, Rank(day(18), shuffled, Limit)); d != "" {
			t.Fatalf("another order (-want +got):\n%s", d)
		}
	}
}

// A document whose news is a line of another day's edition names the line and the day.
func TestRankNamesTheLine(t *testing.T) {
	t.Parallel()
	docs := []*sandarbh.Document{{ID: "line", Published: day(17)}, {ID: "same", Published: day(18)}, {ID: "joined", Published: day(18)}}
	rooms := Rooms{Write: func(sandarbh.Story, []*sandarbh.Document, []sandarbh.Comparison) Outcome {
		return Outcome{
			Also:    &sandarbh.Also{Document: "line"},
			Omitted: []sandarbh.Omission{{Document: "same", Why: "the same", Reason: sandarbh.ReasonLittle, Line: "line"}},
		}
	}}
	told := []Told{{Story: sandarbh.Story{ID: "a"}, Documents: docs, Outcome: rooms.Written(&Draft{Documents: docs})}}
	want := []sandarbh.Omission{
		{Document: "joined", Why: "It is the same news as the line under Also today.", Line: "line", Day: day(17)},
		{Document: "same", Why: "the same", Reason: sandarbh.ReasonLittle, Line: "line", Day: day(17)},
	}
	if d := cmp.Diff(want, Rank(day(18), told, Limit).Omitted); d != "" {
		t.Errorf("left out (-want +got):\n%s", d)
	}
}

func TestRankAnswersForEveryDocument(t *testing.T) {
	t.Parallel()
	doc := func(id string) *sandarbh.Document {
		return &sandarbh.Document{ID: sandarbh.DocumentID(id), Published: day(18)}
	}
	told := []Told{
		{Story: sandarbh.Story{ID: "a"}, Documents: []*sandarbh.Document{doc("also"), doc("twin")}, Outcome: Outcome{Also: &sandarbh.Also{Document: "also"}}},
		{Story: sandarbh.Story{ID: "b"}, Documents: []*sandarbh.Document{doc("why")}, Outcome: Outcome{Omitted: []sandarbh.Omission{{Document: "why", Why: "A tender."}}}},
		{Story: sandarbh.Story{ID: "c"}, Documents: []*sandarbh.Document{doc("silent")}},
		{Story: sandarbh.Story{ID: "d"}, Documents: []*sandarbh.Document{doc("later")}, Outcome: Outcome{Note: &sandarbh.Note{Day: day(16), Title: sandarbh.Line{Text: "T"}}}},
	}
	e := Rank(day(18), told, Limit)
	if got := len(e.Also) + len(e.Omitted); got != e.Documents {
		t.Errorf("%d answers for %d documents: %+v", got, e.Documents, e)
	}
	for _, o := range e.Omitted {
		if o.Why == "" {
			t.Errorf("no reason for %s", o.Document)
		}
	}
}

func TestSlug(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, in, want string }{
		{"words", "CCEA approves four projects worth Rs. 9,450 crore", "ccea-approves-four-projects-worth-rs-9-450-crore"},
		{"Hindi keeps its vowel signs", "केंद्रीय योजना को मंजूरी", "केंद्रीय-योजना-को-मंजूरी"},
		{"cut at a word", "An exceedingly long title that goes on and on until nobody wants to read any more of it at all", "an-exceedingly-long-title-that-goes-on-and-on-until-nobody-wants-to-read-any"},
		{"nothing to say", "…!", "note"},
	} {
		if got := Slug(tt.in); got != tt.want {
			t.Errorf("%s: Slug(%q) = %q, want %q", tt.name, tt.in, got, tt.want)
		}
	}
}
