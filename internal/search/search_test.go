package search

import (
	"cmp"
	"context"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func shelf() []Doc {
	return []Doc{
		{"a", "Cabinet approves semiconductor plant in Assam", "The Union Cabinet approved a plant that will make 48 lakh chips a day. The plant is the first of its kind in the North East."},
		{"b", "Reservoir levels fall", "Water in 150 reservoirs stood at 34 per cent of capacity. The monsoon has been weak in the south."},
		{"c", "Monsoon covers the country", "The south-west monsoon covered the whole country on 8 July, the weather office said."},
		{"d", "अभयारण्यों में बाघों की गणना", "देश के बाघ अभयारण्यों में गणना शुरू हुई। कैमरे लगाए गए हैं।"},
		{"e", "Chip design course", "A college will teach chip design. Students of Assam may apply for the plant visit."},
		{"f", "", ""},
		{"g", "COP28 ends", "The talks in Dubai ended."},
		{"h", "Leaders meet", "The G-20 met, 28 ships sailed, and Aditya-L1 was seen."},
	}
}

func TestSearch(t *testing.T) {
	x := NewIndex(shelf())
	for _, tt := range []struct{ name, query, first string }{
		{"words of the title", "semiconductor plant", "a"},
		{"another form of the word", "reservoir level falling", "b"},
		{"a number with its commas", "48 lakh chip", "a"},
		{"order and nearness tell two apart", "south-west monsoon", "c"},
		{"Hindi in another case", "बाघ अभयारण्य", "d"},
		{"a numbered name in one word", "COP28", "g"},
		{"a numbered name in two", "cop 28", "g"},
		{"a numbered name with a hyphen", "COP-28 Dubai", "g"},
		{"a numbered name that the text parts", "aditya l1", "h"},
		{"the same written together", "G20", "h"},
		{"a slip of the pen", "semicondutor", "a"},
		{"function words alone ask nothing", "the of and", ""},
		{"nothing alike", "xylophone", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Search(context.Background(), x, tt.query, 3)
			if err != nil {
				t.Fatal(err)
			}
			first := ""
			if len(got) > 0 {
				first = got[0].ID
			}
			if first != tt.first {
				t.Errorf("Search(%q) starts with %q, want %q: %v", tt.query, first, tt.first, got)
			}
		})
	}
}

func TestRankKeepsOrderAndBounds(t *testing.T) {
	queries := []Query{{"q2", "monsoon"}, {"q1", "plant in Assam"}, {"q3", ""}}
	got := ranked(t, shelf(), queries, 2)
	for i, r := range got {
		if i > 0 && got[i-1].Query == r.Query && got[i-1].Score < r.Score {
			t.Errorf("%v stands before %v", got[i-1], r)
		}
	}
	if n := len(got); n != 4 || got[0].Query != "q2" || got[2].Query != "q1" {
		t.Errorf("Rank = %v", got)
	}
	again := ranked(t, shelf(), queries, 2)
	if !slices.Equal(got, again) {
		t.Errorf("two runs differ: %v, %v", got, again)
	}
	if got := ranked(t, nil, queries, 5); len(got) != 0 {
		t.Errorf("an empty shelf answers %v", got)
	}
}

func FuzzTerms(f *testing.F) {
	f.Add("Rs. 9,450 crore South-West मॉनसून \xff")
	f.Fuzz(func(t *testing.T, text string) {
		for _, w := range Terms(text) {
			if strings.ContainsAny(w, " \n\t") && !strings.ContainsRune(w, '.') {
				t.Fatalf("term %q of %q holds space", w, text)
			}
		}
		ranked(t, []Doc{{"a", text, text}}, []Query{{"q", text}}, 1)
	})
}

func BenchmarkSearch(b *testing.B) {
	var docs []Doc
	for i := range 4000 {
		d := shelf()[i%5]
		d.ID += strings.Repeat("x", i%7)
		docs = append(docs, d)
	}
	x := NewIndex(docs)
	for b.Loop() {
		if _, err := Search(context.Background(), x, "semiconductor plant approved", 10); err != nil {
			b.Fatal(err)
		}
	}
}

func ranked(t *testing.T, docs []Doc, queries []Query, top int) []Result {
	t.Helper()
	out, err := Rank(t.Context(), docs, queries, top)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestHeaviestIsTheHeadOfASort(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 0))
	for _, n := range []int{0, 3, 40, 5000} {
		scores := make([]float64, n)
		var want []int32
		for i := range scores {
			scores[i] = float64(rnd.IntN(50)) // many are equal, some zero
			if scores[i] > 0 {
				want = append(want, int32(i))
			}
		}
		slices.SortStableFunc(want, func(a, b int32) int { return cmp.Compare(scores[b], scores[a]) })
		want = want[:min(10, len(want))]
		if got := heaviest(scores, 10); !slices.Equal(got, want) {
			t.Errorf("of %d scores: %v, want %v", n, got, want)
		}
	}
}
