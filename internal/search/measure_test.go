package search

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh/internal/testkit"
)

func read[T any](t testing.TB, path string) []T {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var r io.Reader = bytes.NewReader(b)
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(r); err != nil {
			t.Fatal(err)
		}
	}
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 1<<24)
	var out []T
	for sc.Scan() {
		var v T
		if err := json.Unmarshal(sc.Bytes(), &v); err != nil {
			t.Fatal(err)
		}
		out = append(out, v)
	}
	return out
}

// gain is nDCG at ten, the mean over the queries that have a relevant document.
func gain(results []Result, relevant map[string]map[string]float64) float64 {
	got := make(map[string]float64)
	rank := make(map[string]int)
	for _, r := range results {
		rank[r.Query]++
		if n := rank[r.Query]; n <= 10 {
			got[r.Query] += relevant[r.Query][r.Doc] / math.Log2(float64(n)+1)
		}
	}
	sum := 0.0
	for q, docs := range relevant {
		best := 0.0
		for n := range min(10, len(docs)) {
			best += 1 / math.Log2(float64(n)+2)
		}
		sum += got[q] / best
	}
	return sum / float64(len(relevant))
}

func TestMeasureRanking(t *testing.T) {
	dir := filepath.Join(testkit.Shared(t), "data", "retrieval")
	for _, tt := range []struct {
		name  string
		least float64
	}{{"cranfield", 0.40}, {"news", 0.76}, {"xquad-en", 0.97}, {"xquad-hi", 0.945}} {
		t.Run(tt.name, func(t *testing.T) {
			docs := read[Doc](t, filepath.Join(dir, tt.name, "docs.jsonl.gz"))
			queries := read[Query](t, filepath.Join(dir, tt.name, "queries.jsonl"))
			b, err := os.ReadFile(filepath.Join(dir, tt.name, "qrels.tsv"))
			if err != nil {
				t.Fatal(err)
			}
			relevant := make(map[string]map[string]float64)
			for l := range strings.Lines(string(b)) {
				f := strings.Split(strings.TrimSpace(l), "\t")
				if v, _ := strconv.ParseFloat(f[2], 64); v > 0 {
					if relevant[f[0]] == nil {
						relevant[f[0]] = make(map[string]float64)
					}
					relevant[f[0]][f[1]] = v
				}
			}
			got := gain(Rank(docs, queries, 10), relevant)
			t.Logf("nDCG@10 %.3f", got)
			if got < tt.least {
				t.Errorf("below %.3f, what it has reached", tt.least)
			}
		})
	}
}
