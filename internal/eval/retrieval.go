package eval

import (
	"context"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"

	"github.com/sandarbh/sandarbh/internal/search"
)

const rankDepth = 10

// relevance is how relevant documents are to queries, by query and document.
type relevance map[string]map[string]float64

// retrieval searches the documents for each query.
func retrieval(ctx context.Context, _ Rooms, s *Set) (*Report, error) {
	docs, err := lines[search.Doc](s, "docs.jsonl")
	if err != nil {
		return nil, err
	}
	queries, err := lines[search.Query](s, "queries.jsonl")
	if err != nil {
		return nil, err
	}
	rows, err := table(s, "qrels.tsv", 3)
	if err != nil {
		return nil, err
	}
	judged := relevance{}
	for i, row := range rows {
		v, err := strconv.ParseFloat(row[2], 64)
		if err != nil {
			return nil, fmt.Errorf("qrels.tsv line %d: %w", i+1, err)
		}
		if v > 0 {
			if judged[row[0]] == nil {
				judged[row[0]] = map[string]float64{}
			}
			judged[row[0]][row[1]] = v
		}
	}
	found, err := search.Rank(ctx, docs, queries, rankDepth)
	if err != nil {
		return nil, err
	}
	return markRetrieval(queries, found, judged), nil
}

func markRetrieval(queries []search.Query, found []search.Result, judged relevance) *Report {
	rep := &Report{}
	gained := gains(found, judged)
	var values []float64
	for _, q := range queries {
		if judged[q.ID] == nil {
			continue
		}
		values = append(values, gained[q.ID])
		if gained[q.ID] == 0 {
			rep.miss("nothing for %s: %s", q.ID, q.Text)
		}
	}
	rep.sampled("nDCG@10", len(values), func(drawn []int) float64 {
		sum := 0.0
		for _, i := range drawn {
			sum += values[i]
		}
		return ratio(sum, float64(len(drawn)))
	})
	return rep
}

// gains is nDCG at ten of each query: gain is the judged score, the discount 1/log₂(rank+1).
func gains(found []search.Result, judged relevance) map[string]float64 {
	out, rank := map[string]float64{}, map[string]int{}
	for _, r := range found {
		rank[r.Query]++
		if n := rank[r.Query]; n <= rankDepth {
			out[r.Query] += judged[r.Query][r.Doc] / math.Log2(float64(n)+1)
		}
	}
	for q := range out {
		out[q] = ratio(out[q], best(judged[q]))
	}
	return out
}

// best is what a perfect ranking of these documents gains.
func best(docs map[string]float64) float64 {
	sum := 0.0
	for n, v := range slices.Backward(slices.Sorted(maps.Values(docs))) {
		if rank := len(docs) - n; rank <= rankDepth {
			sum += v / math.Log2(float64(rank)+1)
		}
	}
	return sum
}
