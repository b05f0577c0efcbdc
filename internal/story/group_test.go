package story

import (
	"math/rand/v2"
	"testing"

	"github.com/sandarbh/sandarbh"
)

func day(s string) sandarbh.Date {
	d, err := sandarbh.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func TestGroupDoesNotDependOnOrder(t *testing.T) {
	docs := []*sandarbh.Document{
		{ID: "a", Title: "Cabinet approves Bina river barrage at Rs 812 crore", Published: day("2026-03-05"), Text: "The Union Cabinet approved the Bina barrage near Khurai at a cost of Rs 812 crore. It will irrigate 41,300 hectares of Sagar district."},
		{ID: "b", Title: "Barrage on the Bina gets Cabinet nod", Published: day("2026-03-06"), Text: "A barrage on the Bina near Khurai, costing Rs 812 crore, was approved by the Cabinet. Sagar district gets water for 41,300 hectares."},
		{ID: "c", Title: "Prime Minister condoles the passing of singer Hema Rao", Published: day("2026-03-06"), Text: "The Prime Minister has expressed grief at the passing of the singer Hema Rao."},
		{ID: "d", Title: "Prime Minister condoles the passing of historian Ajit Bose", Published: day("2026-03-06"), Text: "The Prime Minister has expressed grief at the passing of the historian Ajit Bose."},
		{ID: "e", Text: ""},
	}
	want := Group(docs)
	if want[0] != want[1] {
		t.Errorf("one decision in two reports: stories %s and %s", want[0], want[1])
	}
	if want[2] == want[3] {
		t.Errorf("two condolences are one story %s", want[2])
	}
	rnd := rand.New(rand.NewPCG(1, 0))
	for range 10 {
		order := rnd.Perm(len(docs))
		shuffled := make([]*sandarbh.Document, len(docs))
		for i, k := range order {
			shuffled[i] = docs[k]
		}
		got := Group(shuffled)
		for i, k := range order {
			if got[i] != want[k] {
				t.Fatalf("order %v: %s is in %s, want %s", order, docs[k].ID, got[i], want[k])
			}
		}
	}
}

func TestSeededStoriesKeepTheirNames(t *testing.T) {
	a := &sandarbh.Document{ID: "a", Title: "Tehri lake gets a floating library", Published: day("2026-04-01"), Text: "A floating library with 6,000 books was opened on Tehri lake by the Tourism Department."}
	b := &sandarbh.Document{ID: "b", Title: "Floating library opens on Tehri lake", Published: day("2026-04-02"), Text: "On Tehri lake a floating library was opened with 6,000 books; the Tourism Department runs it."}
	g := NewGrouper()
	g.Seed([]Placed{{Document: a, Story: "story-7"}})
	g.Add([]*sandarbh.Document{b})
	if g.Story("a") != "story-7" || g.Story("b") != "story-7" {
		t.Errorf("a stored story and its new report are in %s and %s, want story-7", g.Story("a"), g.Story("b"))
	}
}

func TestSplitByHandStays(t *testing.T) {
	a := &sandarbh.Document{ID: "a", Title: "Tehri lake gets a floating library", Published: day("2026-04-01"), Text: "A floating library with 6,000 books was opened on Tehri lake by the Tourism Department."}
	b := &sandarbh.Document{ID: "b", Title: "Floating library opens on Tehri lake", Published: day("2026-04-01"), Text: "On Tehri lake a floating library was opened with 6,000 books; the Tourism Department runs it."}
	c := &sandarbh.Document{ID: "c", Title: "Floating library on Tehri lake opened", Published: day("2026-04-02"), Text: "A floating library with 6,000 books on Tehri lake was opened; the Tourism Department runs it."}
	g := NewGrouper()
	g.Seed([]Placed{{Document: a, Story: "one", Hand: true}, {Document: b, Story: "two", Hand: true}})
	g.Add([]*sandarbh.Document{c})
	if g.Story("a") != "one" || g.Story("b") != "two" {
		t.Errorf("what a hand has split is in %s and %s", g.Story("a"), g.Story("b"))
	}
	if s := g.Story("c"); s != "one" && s != "two" {
		t.Errorf("the third report is alone in %s", s)
	}
}
