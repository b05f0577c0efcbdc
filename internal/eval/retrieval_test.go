package eval

import (
	"math"
	"testing"

	"github.com/sandarbh/sandarbh/internal/search"
)

func TestMarkRetrieval(t *testing.T) {
	t.Parallel()
	// Query 1: relevant a and b, found x, a: gains 1/log2(3) of 1 + 1/log2(3). Query 2: nothing found. Query 3 is not judged.
	rep := markRetrieval(
		[]search.Query{{ID: "1"}, {ID: "2", Text: "wells"}, {ID: "3"}},
		[]search.Result{{Query: "1", Doc: "x"}, {Query: "1", Doc: "a"}, {Query: "3", Doc: "a"}},
		relevance{"1": {"a": 1, "b": 1}, "2": {"c": 1}},
	)
	second := 1 / math.Log2(3)
	check(t, rep, want{"nDCG@10": second / (1 + second) / 2})
	if len(rep.Misses) != 1 {
		t.Errorf("misses %v, want that of the wells", rep.Misses)
	}
}

func TestBestPutsTheHighestScoreFirst(t *testing.T) {
	t.Parallel()
	if got, want := best(map[string]float64{"a": 1, "b": 3}), 3+1/math.Log2(3); math.Abs(got-want) > 1e-9 {
		t.Errorf("best = %v, want %v", got, want)
	}
}

func TestRetrievalOfAFolder(t *testing.T) {
	t.Parallel()
	dir := lay(t, map[string]string{
		"docs.jsonl.gz": `{"id":"w","title":"Wells","text":"Wells were dug in the hills."}` + "\n" + `{"id":"r","title":"Roads","text":"Roads were laid in the plains."}`,
		"queries.jsonl": `{"id":"q","text":"roads in the plains"}`,
		"qrels.tsv":     "q\tr\t1\n",
	})
	rep, err := retrieval(t.Context(), Rooms{}, open(t, dir))
	if err != nil {
		t.Fatal(err)
	}
	check(t, rep, want{"nDCG@10": 1})
}
