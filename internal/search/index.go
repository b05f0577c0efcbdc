package search

import (
	"cmp"
	"context"
	"math"
	"slices"
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

// Index is a collection in memory.
type Index struct {
	docs  []Document
	posts map[string][]posting
	stats Stats
}

// posting is a term's counts in a document.
type posting struct {
	doc         int32
	title, text uint16
}

// NewIndex reads documents.
func NewIndex(docs []Doc) *Index {
	x := &Index{posts: make(map[string][]posting)}
	names := make(map[string]string) // one copy of each term
	intern := func(words []string) []string {
		for i, w := range words {
			if n, ok := names[w]; ok {
				words[i] = n
			} else {
				names[w] = w
			}
		}
		return words
	}
	for i, d := range docs {
		doc := Document{d.ID, intern(Terms(d.Title)), intern(Terms(d.Text))}
		x.docs = append(x.docs, doc)
		x.stats.TitleLength += float64(len(doc.Title))
		x.stats.TextLength += float64(len(doc.Text))
		count := func(words []string, add func(p *posting)) {
			for _, w := range words {
				if w == "" {
					continue
				}
				list := x.posts[w]
				if n := len(list); n == 0 || list[n-1].doc != int32(i) {
					list = append(list, posting{doc: int32(i)})
				}
				add(&list[len(list)-1])
				x.posts[w] = list
			}
		}
		count(doc.Title, func(p *posting) { p.title++ })
		count(doc.Text, func(p *posting) { p.text++ })
	}
	x.stats.Documents = len(docs)
	if n := float64(len(docs)); n > 0 {
		x.stats.TitleLength /= n
		x.stats.TextLength /= n
	}
	return x
}

// Stats implements [Postings].
func (x *Index) Stats(context.Context) (Stats, error) { return x.stats, nil }

// Frequency implements [Postings].
func (x *Index) Frequency(_ context.Context, term string) (int, error) {
	return len(x.posts[term]), nil
}

// Candidates implements [Postings].
func (x *Index) Candidates(_ context.Context, terms []Weighted, limit int) ([]Document, error) {
	scores := make([]float64, len(x.docs))
	var touched []int32
	for _, t := range terms {
		list := x.posts[t.Term]
		idf := rarity(x.stats.Documents, len(list)) * t.Weight
		for _, p := range list {
			d := &x.docs[p.doc]
			inTitle := 1 - titleSlope + titleSlope*float64(len(d.Title))/math.Max(x.stats.TitleLength, 1)
			inText := 1 - slope + slope*float64(len(d.Text))/math.Max(x.stats.TextLength, 1)
			n := titleGain*float64(p.title)/inTitle + float64(p.text)/inText
			if scores[p.doc] == 0 {
				touched = append(touched, p.doc)
			}
			scores[p.doc] += idf * soft(n)
		}
	}
	slices.SortFunc(touched, func(a, b int32) int {
		if c := cmp.Compare(scores[b], scores[a]); c != 0 {
			return c
		}
		return cmp.Compare(a, b)
	})
	touched = touched[:min(limit, len(touched))]
	out := make([]Document, len(touched))
	for i, d := range touched {
		out[i] = x.docs[d]
	}
	return out, nil
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
	for w := range x.posts {
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
