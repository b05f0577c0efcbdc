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
	slopes []slopes    // by document
	stats  Stats
	scores sync.Pool // of []float64, a number for each document, all zero
}

// entry is a document of an index.
type entry struct {
	id          string
	title, text []uint32
}

// slopes say how much a term counts less in a document than in one of mean length. They stand apart from the documents,
// since scoring looks up nothing else of most of them.
type slopes struct{ title, text float64 }

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
		words := Read(d.Text)
		e := entry{id: d.ID, title: x.numbers(Read(d.Title)), text: x.numbers(words)}
		for i, t := range e.text { // a title may have capitals throughout
			if words[i].Case != Unknown {
				x.cased[t].all++
			}
			if words[i].Case == Capital {
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
	x.slopes = make([]slopes, len(x.docs))
	for i, d := range x.docs {
		x.slopes[i].title, x.slopes[i].text = x.stats.slopes(len(d.title), len(d.text))
	}
	x.scores.New = func() any { return make([]float64, len(x.docs)) }
	return x
}

// numbers returns the numbers of terms, and gives one to those that have none.
func (x *Index) numbers(words []Word) []uint32 {
	out := make([]uint32, len(words))
	for i, w := range words {
		n, ok := x.number[w.Term]
		if !ok {
			n = uint32(len(x.terms))
			term := strings.Clone(w.Term) // what it was cut from may go
			x.number[term] = n
			x.terms, x.posts, x.cased = append(x.terms, term), append(x.posts, nil), append(x.cased, cased{})
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

// Numbers implements [Postings].
func (x *Index) Numbers(_ context.Context, terms []string) ([]uint32, error) {
	out := make([]uint32, len(terms))
	for i, t := range terms {
		out[i] = x.number[t]
	}
	return out, nil
}

// Term implements [Postings].
func (x *Index) Term(number uint32) string { return x.terms[number] }

// Frequencies implements [Postings].
func (x *Index) Frequencies(_ context.Context, terms []uint32) ([]int, error) {
	out := make([]int, len(terms))
	for i, t := range terms {
		out[i] = len(x.posts[t])
	}
	return out, nil
}

// NameShare implements [Namer].
func (x *Index) NameShare(_ context.Context, term uint32) (share float64, known bool, err error) {
	c := x.cased[term]
	return NameShare(int(c.capital), int(c.all)), term != 0, nil
}

// NameShare tells how often a term has a capital, of the times that show it; few times tell less.
func NameShare(capital, all int) float64 { return float64(capital) / float64(all+1) }

// Candidates implements [Postings].
func (x *Index) Candidates(_ context.Context, terms []Weighted, limit int) ([]Document, error) {
	scores := x.scores.Get().([]float64)
	for _, t := range terms {
		list := x.posts[t.Number]
		idf := rarity(x.stats.Documents, len(list)) * t.Weight
		for _, p := range list {
			d := &x.slopes[p.doc]
			n := float64(p.text) / d.text
			if p.title > 0 {
				n += titleGain * float64(p.title) / d.title
			}
			scores[p.doc] += idf * soft(n)
		}
	}
	best := heaviest(scores, limit)
	clear(scores)
	x.scores.Put(scores) //nolint:staticcheck // SA6002: a slice's header is little beside its numbers
	out := make([]Document, len(best))
	for i, d := range best {
		e := &x.docs[d]
		out[i] = Document{e.id, e.title, e.text}
	}
	return out, nil
}

// heaviest returns the places of the highest scores above zero, at most limit, the highest first and the earlier of
// equal ones. It keeps the best so far in a heap with the least of them on top.
func heaviest(scores []float64, limit int) []int32 {
	worse := func(a, b int32) bool { return scores[a] < scores[b] || scores[a] == scores[b] && a > b }
	best := make([]int32, 0, limit)
	sink := func(i int) {
		for {
			least := i
			for c := 2*i + 1; c <= 2*i+2 && c < len(best); c++ {
				if worse(best[c], best[least]) {
					least = c
				}
			}
			if least == i {
				return
			}
			best[i], best[least] = best[least], best[i]
			i = least
		}
	}
	least := 0.0 // of the best so far, once there are limit
	for i, s := range scores {
		if s <= least {
			continue // on a tie, the earlier stays
		}
		if len(best) < limit {
			best = append(best, int32(i))
			if len(best) < limit {
				continue
			}
			for k := limit/2 - 1; k >= 0; k-- {
				sink(k)
			}
		} else {
			best[0] = int32(i)
			sink(0)
		}
		least = scores[best[0]]
	}
	slices.SortFunc(best, func(a, b int32) int {
		return cmp.Or(cmp.Compare(scores[b], scores[a]), cmp.Compare(a, b))
	})
	return best
}

// Similar implements [Speller].
func (x *Index) Similar(_ context.Context, term string, n int) ([]string, error) {
	return Alike(term, slices.Values(x.terms), n), nil
}
