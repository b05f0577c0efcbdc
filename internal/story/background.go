package story

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"
)

// background.tsv holds document frequencies of stems in releases and newspaper reports of 2012 to 2026,
// made by `go test -run TestBackground -write ./internal/story`; the first line is the number of documents.
//
//go:embed background.tsv
var backgroundTable string

type frequencies struct {
	documents float64
	df        map[string]float64
}

// background reads the table once, when the first document is grouped.
var background = sync.OnceValue(func() *frequencies {
	f := &frequencies{documents: 1, df: map[string]float64{}}
	for line := range strings.Lines(backgroundTable) {
		word, count, ok := strings.Cut(strings.TrimSpace(line), "\t")
		n, err := strconv.ParseFloat(count, 64)
		if !ok || err != nil {
			continue
		}
		if word == "" || word == "#" {
			f.documents = n
			continue
		}
		f.df[word] = n
	}
	return f
})

// idf is the inverse document frequency of a stem, in nats; a word that the background lacks counts as seen once.
func (f *frequencies) idf(stem string) float64 {
	df := f.df[stem]
	if df < 1 {
		df = 1
	}
	return math.Log((f.documents + 1) / df)
}
