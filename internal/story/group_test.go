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

func TestGroupTellsLookAlikesApart(t *testing.T) {
	type report struct{ day, publisher, title, text string }
	for _, tt := range []struct {
		name string
		a, b report
		want bool
	}{
		{"two visits of one guest, two years apart",
			report{"2024-03-04", "PIB", "Visit of the President of Malawi: outcomes", "The President of Malawi met the Prime Minister in New Delhi. Agreements on crops and training were signed."},
			report{"2026-03-04", "PIB", "Visit of the President of Malawi: outcomes", "The President of Malawi met the Prime Minister in New Delhi. Agreements on minerals and yoga were signed."}, false},
		{"two ambassadors call on one minister",
			report{"2026-04-02", "PIB", "Ambassador of Peru calls on Minister of Culture", "The Ambassador of Peru, Mr Luis Vargas, called on the Minister of Culture and spoke of Inca looms."},
			report{"2026-04-02", "PIB", "Ambassador of Latvia calls on Minister of Culture", "The Ambassador of Latvia, Ms Ilze Kalna, called on the Minister of Culture and spoke of amber and choirs."}, false},
		{"two notices of one commission",
			report{"2026-05-11", "PIB", "Rights commission takes note of death of a labourer in Surat", "The rights commission has taken suo motu cognizance of the death of a labourer in a dye unit at Surat and asked for a report in two weeks."},
			report{"2026-05-11", "PIB", "Rights commission takes note of tainted meals at a hostel in Dumka", "The rights commission has taken suo motu cognizance of tainted meals at a girls' hostel at Dumka and asked for a report in two weeks."}, false},
		{"a release and its reprint",
			report{"2026-06-07", "PIB", "Jute mill at Hooghly to make compostable bags", "A line for compostable bags was opened at the jute mill at Hooghly. It makes 40,000 bags a day and employs 210 women."},
			report{"2026-06-08", "City Mirror", "Jute mill at Hooghly to make compostable bags", "A line for compostable bags was opened at the jute mill at Hooghly. It makes 40,000 bags a day and employs 210 women, the ministry said."}, true},
		{"a release and its Hindi copy",
			report{"2026-06-07", "PIB", "Barauni plant opens", "The urea plant at Barauni was opened by Narendra Modi with Nitish Kumar. It makes 3,850 tonnes a day, cost Rs 8,387 crore and gives work to 412 people. Giriraj Singh and Samrat Choudhary came."},
			report{"2026-06-07", "PIB", "बरौनी संयंत्र शुरू", "बरौनी का यूरिया संयंत्र नरेंद्र मोदी ने नीतीश कुमार के साथ शुरू किया। यह रोज 3,850 टन बनाता है, इस पर 8,387 करोड़ रुपये लगे और 412 लोगों को काम मिला। गिरिराज सिंह और सम्राट चौधरी आए।"}, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var docs []*sandarbh.Document
			for i, r := range []report{tt.a, tt.b} {
				docs = append(docs, &sandarbh.Document{ID: sandarbh.DocumentID("ab"[i : i+1]), Title: r.title, Text: r.text, Publisher: r.publisher, Published: day(r.day)})
			}
			got := Group(docs)
			if (got[0] == got[1]) != tt.want {
				t.Errorf("stories %s and %s, want one: %v", got[0], got[1], tt.want)
			}
		})
	}
}
