package search

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// events are three reports of one flood, a document that has a word of the query by chance, and what else was in the
// papers, without which no word is rare.
func events() []Doc {
	docs := []Doc{
		{"flood", "Brahmaputra breaches embankment at Majuli", "The Brahmaputra breached an embankment at Majuli on Tuesday and drowned forty villages, the authority said."},
		{"chance", "Embankment walk opens", "A walk along the old embankment of the Sabarmati opened to visitors with music."},
		{"relief", "Boats sent as dyke is breached", "Boats reached forty drowned villages of Majuli on Tuesday, the authority said."},
		{"kin", "Forty villages of Majuli wait for boats", "Forty villages have drowned at Majuli."},
	}
	docs = append(docs, Doc{"fair", "", "Visitors came to the old fair with music and a walk."})
	for i := range 30 {
		docs = append(docs, Doc{fmt.Sprintf("z%02d", i), "", fmt.Sprintf("Examination number%d is on day%d in hall%d.", i, i%7, i%5)})
	}
	return docs
}

func order(t *testing.T, docs []Doc, query string) []string {
	t.Helper()
	var ids []string
	for _, r := range ranked(t, docs, []Query{{"q", query}}, 10) {
		ids = append(ids, r.Doc)
	}
	return ids
}

func TestHeadingAsksForAllOnAMatter(t *testing.T) {
	got := order(t, events(), "Brahmaputra breaches embankment")
	if got[0] != "flood" || !slices.Contains(got, "kin") {
		t.Errorf("a heading gives %v, want the flood first and what is told of it in other words", got)
	}
}

func TestQuestionAsksForItsAnswer(t *testing.T) {
	got := order(t, events(), "Where did the Brahmaputra breach an embankment?")
	if got[0] != "flood" || slices.Contains(got, "kin") {
		t.Errorf("a question gives %v, want the flood and nothing that lacks its words", got)
	}
}

func TestLiftRaisesTheReportThatIsLikeTheBest(t *testing.T) {
	x := NewIndex(events())
	r := ranker{ctx: t.Context(), p: x, stats: x.stats}
	list := make([]rated, 0, 8)
	for i, score := range []float64{10, 3, 2.9, 2.5, 2, 1.9, 1.8} {
		e := x.docs[i]
		list = append(list, rated{Document{e.id, e.title, e.text}, score})
	}
	sortRated(list)
	if err := r.lift(list); err != nil {
		t.Fatal(err)
	}
	at := map[string]int{}
	for i, d := range list {
		at[d.doc.ID] = i
	}
	if at["flood"] != 0 || at["relief"] > at["chance"] {
		t.Errorf("places %v, want the flood, and its relief before a walk by chance", at)
	}
}

func TestNearestKeepsTheHighestInOrder(t *testing.T) {
	got := nearest([]float64{0.1, 0, 0.5, 0.3, 0.5, 0.2})
	want := []member{{2, 0.5}, {4, 0.5}, {3, 0.3}}
	if !slices.Equal(got, want) {
		t.Errorf("nearest = %v, want %v", got, want)
	}
}

func TestNameWeighsMoreThanACommonWord(t *testing.T) {
	x := NewIndex([]Doc{{"a", "", "The party asked Rosenstein about edges. A panel heard Rosenstein on edges."}})
	name, _, _ := x.NameShare(t.Context(), x.number[term("rosenstein")])
	word, _, _ := x.NameShare(t.Context(), x.number[term("edges")])
	if name <= word || word != 0 {
		t.Errorf("shares: name %v, word %v", name, word)
	}
	if _, known, _ := x.NameShare(t.Context(), x.number["absent"]); known {
		t.Error("a term that no document holds is known")
	}
}

func TestTermsThatMeet(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"an ordinal is written out", "1st budget", "first budget"},
		{"initials that spell a function word stay", "The WHO warned", " who warn"},
		{"where all is capital, they cannot be told", "THE WHO WARNED", "  warn"},
		{"a Hindi question word asks, it does not name", "कितने राज्य", " राज्य"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := strings.Join(Terms(tt.text), " "); got != tt.want {
				t.Errorf("Terms(%q) = %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
