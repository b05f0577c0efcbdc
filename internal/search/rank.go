package search

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
)

// Weighted is a term of a query with its weight.
type Weighted struct {
	Term   string
	Weight float64
}

// Stats describes a whole collection.
type Stats struct {
	Documents   int
	TitleLength float64 // mean number of terms
	TextLength  float64
}

// slopes say how much a term counts less in a document of so many terms than in one of mean length.
func (s Stats) slopes(title, text int) (inTitle, inText float64) {
	return 1 - titleSlope + titleSlope*float64(title)/math.Max(s.TitleLength, 1), 1 - slope + slope*float64(text)/math.Max(s.TextLength, 1)
}

// Document is a candidate with its terms, as [Terms] gives them.
type Document struct {
	ID          string
	Title, Text []string
}

// Postings is what ranking needs of a collection. Terms are those of [Terms]; a store on disk indexes them and
// answers Candidates from its own full-text index.
type Postings interface {
	// Stats describes the collection.
	Stats(ctx context.Context) (Stats, error)
	// Frequency returns the number of documents that hold a term.
	Frequency(ctx context.Context, term string) (int, error)
	// Candidates returns at most limit documents that hold any of the terms, likeliest first.
	Candidates(ctx context.Context, terms []Weighted, limit int) ([]Document, error)
}

// Speller is a Postings that knows which of its terms are written like another.
type Speller interface {
	// Similar returns at most n terms that differ from term in a letter or two, likeliest first.
	Similar(ctx context.Context, term string, n int) ([]string, error)
}

// Namer is a Postings that knows which of its terms are names.
type Namer interface {
	// NameShare returns how often a term has a capital where a common word has none, from 0 to 1, and whether the
	// collection can tell.
	NameShare(ctx context.Context, term string) (share float64, known bool, err error)
}

// Scored is a document with its score; scores of one query may be compared, those of two may not.
type Scored struct {
	ID    string
	Score float64
}

// The settings of ranking, found on collections of abstracts, news and encyclopaedia passages in two languages.
const (
	saturation = 1.0  // k1 of BM25
	slope      = 0.6  // b of BM25 for the text
	titleSlope = 0.4  // b for the title
	titleGain  = 2.0  // a word of the title counts as so many of the text
	orderGain  = 0.25 // two words of the query side by side
	nearGain   = 0.25 // the same within a window
	window     = 8
	candidates = 400 // ranked in full
	guides     = 10  // passages whose common words widen the query
	guideTerms = 30
	guideShare = 0.45 // of the widened query
	guideFall  = 12.0 // how fast a guide's voice falls with its score
	wholeness  = 0.2  // how much a document loses that lacks some of the words
	spellings  = 3    // words like an unknown one that stand in for it
	reach      = 4    // words of the query that follow one and may be a pair with it
	farGain    = 0.3  // of a pair that is not side by side
	nameGain   = 0.5  // how much a word weighs more that is always a name than one that is one every other time
)

// Search returns the best passages for a query, best first.
func Search(ctx context.Context, p Postings, query string, top int) ([]Scored, error) {
	stats, err := p.Stats(ctx)
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	r := ranker{ctx: ctx, p: p, stats: stats, idf: make(map[string]float64)}
	out, err := r.search(query, max(top, 1))
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	return out[:min(top, len(out))], nil
}

// ranker ranks for one query.
type ranker struct {
	ctx   context.Context
	p     Postings
	stats Stats
	idf   map[string]float64
}

func (r *ranker) search(query string, top int) ([]Scored, error) {
	sequence := Terms(query)
	terms := weigh(sequence)
	if len(terms) == 0 {
		return nil, nil
	}
	if err := r.learn(terms); err != nil {
		return nil, err
	}
	terms, err := r.respell(terms)
	if err != nil {
		return nil, err
	}
	question := strings.HasSuffix(strings.TrimSpace(query), "?")
	if !question {
		if err := r.raiseNames(terms); err != nil {
			return nil, err
		}
	}
	limit := max(candidates, top)
	docs, err := r.p.Candidates(r.ctx, terms, limit)
	if err != nil {
		return nil, err
	}
	ranked := r.rank(docs, terms, sequence)
	// A question has its answer in one passage, and its kin mislead; what only names a matter asks for all on it.
	if !question {
		wide, err := r.widen(terms, ranked)
		if err != nil {
			return nil, err
		}
		if len(wide) > len(terms) {
			if docs, err = r.p.Candidates(r.ctx, wide, limit); err != nil {
				return nil, err
			}
			ranked = r.rank(docs, wide, sequence)
		}
		if err := r.lift(ranked); err != nil {
			return nil, err
		}
	}
	out := make([]Scored, len(ranked))
	for i, d := range ranked {
		out[i] = Scored{d.doc.ID, d.score}
	}
	return out, nil
}

// weigh counts the terms of a query; a term that is said twice counts somewhat more.
func weigh(sequence []string) []Weighted {
	var out []Weighted
	for _, t := range sequence {
		if t == "" {
			continue
		}
		i := slices.IndexFunc(out, func(w Weighted) bool { return w.Term == t })
		if i < 0 {
			out = append(out, Weighted{t, 1})
			continue
		}
		out[i].Weight += 0.5
	}
	return out
}

// learn fetches the rarity of terms.
func (r *ranker) learn(terms []Weighted) error {
	for _, t := range terms {
		if _, err := r.rarity(t.Term); err != nil {
			return err
		}
	}
	return nil
}

// rarity is that of one term.
func (r *ranker) rarity(term string) (float64, error) {
	if v, ok := r.idf[term]; ok {
		return v, nil
	}
	n, err := r.p.Frequency(r.ctx, term)
	if err != nil {
		return 0, err
	}
	v := rarity(r.stats.Documents, n)
	r.idf[term] = v
	return v, nil
}

// raiseNames weighs names above common words: that something edges closer tells less of the matter than who does.
func (r *ranker) raiseNames(terms []Weighted) error {
	namer, ok := r.p.(Namer)
	if !ok {
		return nil
	}
	for i, t := range terms {
		share, known, err := namer.NameShare(r.ctx, t.Term)
		if err != nil {
			return err
		}
		if known {
			terms[i].Weight *= 1 + nameGain*(share-0.5)
		}
	}
	return nil
}

// respell puts the likeliest spellings in the place of terms that no document holds, if the collection can tell.
func (r *ranker) respell(terms []Weighted) ([]Weighted, error) {
	speller, ok := r.p.(Speller)
	if !ok {
		return terms, nil
	}
	var out []Weighted
	for _, t := range terms {
		n, err := r.p.Frequency(r.ctx, t.Term)
		if err != nil {
			return nil, err
		}
		out = append(out, t)
		if n > 0 {
			continue
		}
		like, err := speller.Similar(r.ctx, t.Term, spellings)
		if err != nil {
			return nil, err
		}
		for _, s := range like {
			if !slices.ContainsFunc(out, func(w Weighted) bool { return w.Term == s }) {
				out = append(out, Weighted{s, t.Weight * 0.7})
			}
		}
	}
	return out, r.learn(out)
}

// rarity is the weight of a term that so many documents hold (the inverse document frequency of BM25).
func rarity(documents, with int) float64 {
	return math.Log(1 + (float64(documents)-float64(with)+0.5)/(float64(with)+0.5))
}

// rated is a document with its score.
type rated struct {
	doc   Document
	score float64
}

// rank scores documents in full: single words, then pairs of neighbours of the query.
func (r *ranker) rank(docs []Document, terms []Weighted, sequence []string) []rated {
	number := make(map[string]int, len(terms))
	for i, t := range terms {
		number[t.Term] = i
	}
	pairs := neighbours(sequence, number)
	out := make([]rated, len(docs))
	for k, d := range docs {
		at := make([][]int, len(terms))
		title := make([]float64, len(terms))
		place := func(words []string, offset int, count func(i int)) {
			for j, w := range words {
				if i, ok := number[w]; ok && w != "" {
					at[i] = append(at[i], offset+j)
					count(i)
				}
			}
		}
		text := make([]float64, len(terms))
		place(d.Title, 0, func(i int) { title[i]++ })
		place(d.Text, len(d.Title)+window, func(i int) { text[i]++ })
		inTitle, inText := r.stats.slopes(len(d.Title), len(d.Text))
		score, there, all := 0.0, 0.0, 0.0
		for i, t := range terms {
			n := titleGain*title[i]/inTitle + text[i]/inText
			worth := t.Weight * r.idf[t.Term]
			score += worth * soft(n)
			all += worth
			if n > 0 {
				there += worth
			}
		}
		for _, q := range pairs {
			order, near := together(at[q.a], at[q.b], q.apart)
			if near == 0 {
				continue
			}
			idf := (r.idf[terms[q.a].Term] + r.idf[terms[q.b].Term]) / 2
			weight := min(terms[q.a].Weight, terms[q.b].Weight)
			score += weight * idf * (orderGain*soft(order/inText) + nearGain*soft(near/inText)) * q.gain
		}
		out[k] = rated{d, score * math.Pow(there/math.Max(all, 1e-9), wholeness)}
	}
	sortRated(out)
	return out
}

func sortRated(list []rated) {
	slices.SortStableFunc(list, func(a, b rated) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.doc.ID, b.doc.ID))
	})
}

func soft(n float64) float64 { return n * (saturation + 1) / (n + saturation) }

// pair is two terms that stand near each other in the query, so many words apart.
type pair struct {
	a, b, apart int
	gain        float64
}

// neighbours pairs each term of a query with those that follow it (sequential dependence, Metzler and Croft 2005,
// with a smaller voice for pairs that are not side by side).
func neighbours(sequence []string, number map[string]int) []pair {
	var out []pair
	for i, a := range sequence {
		if a == "" {
			continue
		}
		gain, seen := 1.0, 0
		for j := i + 1; j < len(sequence) && seen < reach; j++ {
			b := sequence[j]
			if b == "" {
				continue
			}
			if b != a {
				out = append(out, pair{number[a], number[b], j - i, gain})
			}
			gain = farGain
			seen++
		}
	}
	return out
}

// together counts how often b follows a, at once or as far apart as in the query, and how often both stand within the
// window.
func together(a, b []int, apart int) (order, near float64) {
	j := 0
	for _, x := range a {
		for j < len(b) && b[j] < x-window {
			j++
		}
		if j < len(b) && b[j] <= x+window {
			near++
		}
		for _, y := range b[j:] {
			if y > x+window {
				break
			}
			if y == x+1 || y == x+apart {
				order++
				break
			}
		}
	}
	return order, near
}

// widen adds to a query the terms that its best passages have in common (a relevance model after Lavrenko and
// Croft, mixed with the query).
func (r *ranker) widen(terms []Weighted, ranked []rated) ([]Weighted, error) {
	n := min(guides, len(ranked))
	if n < 3 || ranked[0].score <= 0 {
		return terms, nil
	}
	common := make(map[string]float64)
	total := 0.0
	for _, d := range ranked[:n] {
		p := math.Exp(guideFall * (d.score/ranked[0].score - 1))
		total += p
		counts := make(map[string]float64)
		for _, words := range [][]string{d.doc.Title, d.doc.Text} {
			for _, w := range words {
				if w != "" {
					counts[w]++
				}
			}
		}
		length := float64(len(d.doc.Title) + len(d.doc.Text))
		for w, c := range counts {
			common[w] += p * c / (length + 40)
		}
	}
	list := make([]Weighted, 0, len(common))
	for w, v := range common {
		if len(w) > 1 {
			list = append(list, Weighted{w, v / total})
		}
	}
	byWeight := func(a, b Weighted) int {
		if c := cmp.Compare(b.Weight, a.Weight); c != 0 {
			return c
		}
		return cmp.Compare(a.Term, b.Term)
	}
	slices.SortFunc(list, byWeight)
	list = list[:min(4*guideTerms, len(list))]
	if err := r.learn(list); err != nil {
		return nil, err
	}
	for i, t := range list {
		list[i].Weight = t.Weight * math.Max(0, r.idf[t.Term]-1)
	}
	slices.SortFunc(list, byWeight)
	list = list[:min(guideTerms, len(list))]
	return mix(terms, list), nil
}

// mix joins a query and its widening, each brought to a sum of one, and keeps the query's scale.
func mix(terms, wide []Weighted) []Weighted {
	own, other := 0.0, 0.0
	for _, t := range terms {
		own += t.Weight
	}
	for _, t := range wide {
		other += t.Weight
	}
	if other == 0 {
		return terms
	}
	out := slices.Clone(terms)
	for i := range out {
		out[i].Weight *= 1 - guideShare
	}
	for _, t := range wide {
		w := t.Weight / other * own * guideShare
		i := slices.IndexFunc(out, func(x Weighted) bool { return x.Term == t.Term })
		if i >= 0 {
			out[i].Weight += w
			continue
		}
		out = append(out, Weighted{t.Term, w})
	}
	return out
}
