package story

import (
	"slices"
	"testing"

	"github.com/sandarbh/sandarbh"
)

// perDay is how many releases a day of a stream has.
const perDay = 12

// stream is some days of invented releases, each with words that no other has. Each third day's first one is told again
// the next day.
func stream(days int) [][]*sandarbh.Document {
	docs := synthetic(days * perDay)
	for i, d := range docs {
		code := make([]byte, 5)
		for k, n := 0, i; k < len(code); k++ {
			code[k] = 'a' + byte(n%26)
			n /= 26
		}
		d.Text = "In Qu" + string(code) + " and at Zu" + string(code) + ". " + d.Text[:500]
		d.Published = day("2026-01-01").AddDays(i / perDay)
	}
	var out [][]*sandarbh.Document
	for i := 0; i < len(docs); i += perDay {
		batch := slices.Clone(docs[i : i+perDay])
		if n := len(out); n > 0 && n%3 == 0 {
			again := *out[n-1][0]
			again.ID, again.Published, again.Publisher = "again-"+again.ID, batch[0].Published, "City Mirror"
			batch = append(batch, &again)
		}
		out = append(out, batch)
	}
	return out
}

func TestEndedStoriesAreLetGo(t *testing.T) {
	free, whole := NewGrouper(), NewGrouper()
	whole.whole = true
	ended := map[sandarbh.DocumentID]sandarbh.StoryID{}
	free.settled = func(d sandarbh.DocumentID, s sandarbh.StoryID) { ended[d] = s }
	batches := stream(120)
	most, terms := 0, 0
	for _, batch := range batches {
		free.Add(batch)
		whole.Add(batch)
		most = max(most, len(free.docs))
		terms = max(terms, len(free.vocabulary.idf))
	}
	for _, batch := range batches {
		for _, d := range batch {
			got := free.Story(d.ID)
			if got == "" {
				got = ended[d.ID]
			}
			if want := whole.Story(d.ID); got != want {
				t.Fatalf("%s of %s is in %q, and in %q where nothing is let go", d.ID, d.Published, got, want)
			}
		}
	}
	if bound := (perDay + 1) * (memoryDays + windowDays + 2); most > bound {
		t.Errorf("%d documents are remembered, want at most %d", most, bound)
	}
	if all := len(whole.vocabulary.idf); terms > all*3/4 {
		t.Errorf("%d terms are remembered of %d", terms, all)
	}
}

func TestStoryThatGoesOnIsKept(t *testing.T) {
	g := NewGrouper()
	text := "The dredging of the Umiam canal at Nongpoh goes on; the Port Trust says that 41,200 cubic metres were lifted by the dredger Manihar."
	var last sandarbh.DocumentID
	for k := range 24 {
		d := &sandarbh.Document{ID: sandarbh.DocumentID("d" + string(rune('a'+k))), Title: "Dredging of Umiam canal at Nongpoh", Text: text, Published: day("2026-01-01").AddDays(2 * k)}
		g.Add([]*sandarbh.Document{d})
		last = d.ID
	}
	if first, now := g.Story("da"), g.Story(last); first != now || first == "" {
		t.Errorf("the first report is in %q, the last in %q", first, now)
	}
}
