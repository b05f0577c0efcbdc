package search

import (
	"cmp"
	"context"
	"iter"
	"math"
	"slices"
	"strings"
	"sync"
)

// Doc is a document to be searched.
type Doc struct {
	ID    string `json:"id"`
	Title string `json:"title,omitempty"`
	Text  string `json:"text"`
}

// Query is a question to a collection.
type Query struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// Result is one line of an answer.
type Result struct {
	Query string  `json:"query"`
	Doc   string  `json:"doc"`
	Score float64 `json:"score"`
}

// Rank answers every query from documents alone and stores nothing: at most top results for each, best first, in
// the order of the queries. The error is that of ctx.
func Rank(ctx context.Context, docs []Doc, queries []Query, top int) ([]Result, error) {
	x := NewIndex(docs)
	var out []Result
	for _, q := range queries {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		list, err := Search(ctx, x, q.Text, top)
		if err != nil {
			return nil, err
		}
		for _, s := range list {
			out = append(out, Result{q.ID, s.ID, math.Round(s.Score*1e6) / 1e6})
		}
	}
	return out, nil
}

// Index is a collection in memory. It keeps no text: a document is a list of the numbers of its terms.
type Index struct {
	docs   []entry
	terms  []string // by number; the first is "", which stands for what is not searched
	number map[string]uint32
	posts  [][]posting // by term
	cased  []cased     // by term
	stats  Stats
	scores sync.Pool // of []float64, a number for each document, all zero
}

// entry is a document of an index.
type entry struct {
	id              string
	title, text     []uint32
	inTitle, inText float64 // how much a term counts less than in a document of mean length
}

// cased counts where a term's words can show whether they are a name.
type cased struct{ all, capital uint32 }

// posting is a term's counts in a document.
type posting struct {
	doc         int32
	title, text uint16
}

// NewIndex reads documents.
func NewIndex(docs []Doc) *Index {
	return NewIndexOf(slices.Values(docs))
}

// NewIndexOf reads documents one after the other, so that they need not be in memory together.
func NewIndexOf(docs iter.Seq[Doc]) *Index {
	x := &Index{terms: []string{""}, number: map[string]uint32{"": 0}, posts: make([][]posting, 1), cased: make([]cased, 1)}
	for d := range docs {
		words, cases := read(d.Text)
		e := entry{id: d.ID, title: x.numbers(Terms(d.Title)), text: x.numbers(words)}
		for i, t := range e.text { // a title may have capitals throughout
			if cases[i] != unknown {
				x.cased[t].all++
			}
			if cases[i] == capital {
				x.cased[t].capital++
			}
		}
		x.count(e.title, func(p *posting) { p.title++ })
		x.count(e.text, func(p *posting) { p.text++ })
		x.docs = append(x.docs, e)
		x.stats.TitleLength += float64(len(e.title))
		x.stats.TextLength += float64(len(e.text))
	}
	x.stats.Documents = len(x.docs)
	if n := float64(len(x.docs)); n > 0 {
		x.stats.TitleLength /= n
		x.stats.TextLength /= n
	}
	for i := range x.docs {
		x.docs[i].inTitle, x.docs[i].inText = x.stats.slopes(len(x.docs[i].title), len(x.docs[i].text))
	}
	x.scores.New = func() any { return make([]float64, len(x.docs)) }
	return x
}

// numbers returns the numbers of terms, and gives one to those that have none.
func (x *Index) numbers(words []string) []uint32 {
	out := make([]uint32, len(words))
	for i, w := range words {
		n, ok := x.number[w]
		if !ok {
			n = uint32(len(x.terms))
			w = strings.Clone(w) // what it was cut from may go
			x.number[w] = n
			x.terms, x.posts, x.cased = append(x.terms, w), append(x.posts, nil), append(x.cased, cased{})
		}
		out[i] = n
	}
	return out
}

// count adds the terms of the document that is being read to their lists.
func (x *Index) count(terms []uint32, add func(p *posting)) {
	doc := int32(len(x.docs))
	for _, t := range terms {
		if t == 0 {
			continue
		}
		list := x.posts[t]
		if n := len(list); n == 0 || list[n-1].doc != doc {
			list = append(list, posting{doc: doc})
			x.posts[t] = list
		}
		add(&list[len(list)-1])
	}
}

// Stats implements [Postings].
func (x *Index) Stats(context.Context) (Stats, error) { return x.stats, nil }

// Frequency implements [Postings].
func (x *Index) Frequency(_ context.Context, term string) (int, error) {
	return len(x.posts[x.number[term]]), nil
}

// NameShare implements [Namer].
func (x *Index) NameShare(_ context.Context, term string) (share float64, known bool, err error) {
	c := x.cased[x.number[term]]
	return float64(c.capital) / float64(c.all+1), x.number[term] != 0, nil
}

// Candidates implements [Postings].
func (x *Index) Candidates(_ context.Context, terms []Weighted, limit int) ([]Document, error) {
	scores := x.scores.Get().([]float64)
	for _, t := range terms {
		list := x.posts[x.number[t.Term]]
		idf := rarity(x.stats.Documents, len(list)) * t.Weight
		for _, p := range list {
			d := &x.docs[p.doc]
			scores[p.doc] += idf * soft(titleGain*float64(p.title)/d.inTitle+float64(p.text)/d.inText)
		}
	}
	best := heaviest(scores, limit)
	clear(scores)
	x.scores.Put(scores) //nolint:staticcheck // SA6002: a slice's header is little beside its numbers
	out := make([]Document, len(best))
	for i, d := range best {
		e := &x.docs[d]
		out[i] = Document{e.id, x.words(e.title), x.words(e.text)}
	}
	return out, nil
}

func (x *Index) words(numbers []uint32) []string {
	out := make([]string, len(numbers))
	for i, n := range numbers {
		out[i] = x.terms[n]
	}
	return out
}

// heaviest returns the places of the highest scores above zero, at most limit, the highest first and the earlier of
// equal ones. It sorts no more than a few times limit of them, however many there are.
func heaviest(scores []float64, limit int) []int32 {
	order := func(a, b int32) int {
		return cmp.Or(cmp.Compare(scores[b], scores[a]), cmp.Compare(a, b))
	}
	var best []int32
	least := 0.0 // of the best so far, once there are limit
	for i, s := range scores {
		if s <= least {
			continue // on a tie, the earlier stays
		}
		best = append(best, int32(i))
		if len(best) == 4*limit {
			slices.SortFunc(best, order)
			best = best[:limit]
			least = scores[best[limit-1]]
		}
	}
	slices.SortFunc(best, order)
	return best[:min(limit, len(best))]
}

// Similar implements [Speller]: terms of six letters or more that share most of their runs of two letters.
func (x *Index) Similar(_ context.Context, term string, n int) ([]string, error) {
	want := bigrams(term)
	if len(want) < 5 {
		return nil, nil
	}
	type like struct {
		term  string
		share float64
	}
	var list []like
	for _, w := range x.terms {
		if d := len(w) - len(term); d < -4 || d > 4 {
			continue
		}
		have := bigrams(w)
		same := 0
		for i, g := range have {
			if slices.Contains(want, g) && !slices.Contains(have[:i], g) {
				same++
			}
		}
		if share := 2 * float64(same) / float64(len(want)+len(have)); share >= 0.7 {
			list = append(list, like{w, share})
		}
	}
	slices.SortFunc(list, func(a, b like) int {
		if c := cmp.Compare(b.share, a.share); c != 0 {
			return c
		}
		return cmp.Compare(a.term, b.term)
	})
	var out []string
	for _, l := range list[:min(n, len(list))] {
		out = append(out, l.term)
	}
	return out, nil
}

// bigrams lists the runs of two letters of a word, its first letter marked.
func bigrams(word string) []string {
	runes := append([]rune{'^'}, []rune(word)...)
	out := make([]string, 0, len(runes))
	for i := 1; i < len(runes); i++ {
		out = append(out, string(runes[i-1:i+1]))
	}
	return out
}
